"""What a sentence quotes of a cell: short, on one line, and nothing invisible stays so."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hubdesk.mapping.findings import SHOWN, sentence, shorten


@pytest.mark.fault("F73", "F88")
@pytest.mark.parametrize(
    ("cell", "shown"),
    [
        ("moc.liame\u202e@a", "moc.liame<U+202E>@a"),
        ("a\u200bb", "a<U+200B>b"),
        ("a\u2066b\u2069", "a<U+2066>b<U+2069>"),
        ("a\x00b", "a<U+0000>b"),
        ("a\u2028b\nc\td", "a b c d"),
        ("שלום 🙂", "שלום 🙂"),
        ("x" * 500, "x" * (SHOWN - 1) + "…"),
    ],
)
def test_what_cannot_be_seen_is_made_visible(cell, shown):
    assert shorten(cell) == shown
    assert f"“{shown}”" in sentence("email.invalid", column="E-mail", value=cell)


@pytest.mark.fault("F73")
@given(st.text(max_size=300))
def test_no_cell_turns_the_direction_of_a_sentence_or_breaks_its_line(cell):
    shown = shorten(cell)
    assert len(shown) <= SHOWN
    assert not [one for one in shown if unicodedata.category(one) in ("Cc", "Cf", "Zl", "Zp")]
