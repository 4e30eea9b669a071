"""Texts that a web page or a wrong encoding has damaged are found, one by one and many at once, and can be mended."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hubdesk.mapping.converter import Problem
from hubdesk.mapping.damage import MARKUP, MISREAD, damage_in, is_damage_in, mended
from hubdesk.mapping.fixes import fixed
from tests.mapping.accounts import convert


@pytest.mark.parametrize(("text", "kind", "meant"), [
    ("M&uuml;ller", MARKUP, "Müller"), ("Smith &amp; Sons", MARKUP, "Smith & Sons"), ("O&#39;Neil", MARKUP, "O'Neil"),
    ("&lt;none&gt;", MARKUP, "<none>"), ("Caf&#xE9;", MARKUP, "Café"), ("a&nbsp;b", MARKUP, "a\u00a0b"),
    ("MÃ¼ller", MISREAD, "Müller"), ("JosÃ© MuÃ±oz", MISREAD, "José Muñoz"), ("Lâ€™OrÃ©al", MISREAD, "L’Oréal"),
    ("Ã\u00a0 la carte", MISREAD, "à la carte"), ("Â©2024", MISREAD, "©2024"), ("Ã‰milie", MISREAD, "Émilie"),
    ("\u00c3\u0081gnes", MISREAD, "Ágnes"),
])  # fmt: skip
def test_what_is_damaged_is_told_and_can_be_mended(text, kind, meant):
    """It is sent as it is written, with a warning."""
    assert damage_in(text) == kind
    assert is_damage_in(f"x\0{text}\0y")
    assert mended(text) == meant
    found = convert("company", text)
    assert isinstance(found, Problem)
    assert (found.code, found.value) == (kind, text)
    assert fixed(found.code, f" {text} ", found.detail) == meant


@pytest.mark.parametrize("text", [
    "AT&T", "R&D; Sales", "Müller & Söhne; Köln", "SÃO PAULO", "MAÇÃ", "Âge", "â la carte", "a&b=c;d", "&;", "&#;", "Ã",
    "pâté", "CORAÇÃO – ÂNGELA", "Łódź", "東京", "🚀", "https://x.de/?a=1&b=2;c",
])  # fmt: skip
def test_what_only_looks_like_it_is_left_alone(text):
    """Words of every language."""
    assert damage_in(text) is None
    assert convert("company", text) == text


@given(st.text(st.sampled_from("aß üé&;#39ampÃÂ¼â€™\u0081©"), max_size=12))
def test_many_at_once_miss_none(text):
    """They may name too many."""
    assert damage_in(text) is None or is_damage_in(text)
