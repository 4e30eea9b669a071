"""Values for HubSpot's preferred language."""

from __future__ import annotations

import pytest

from hubdesk.mapping.convert import compile_converter
from hubdesk.mapping.converter import Problem
from hubdesk.mapping.model import Option, Property
from hubdesk.mapping.rules import ColumnRule
from tests.mapping.accounts import ACCOUNT, code

LANGUAGE = Property(
    "hs_language", "Preferred language", "enumeration", "select",
    options=tuple(Option(code, name) for name, code in (
        ("Dutch", "nl"), ("English", "en"), ("English - United Kingdom", "en-gb"), ("French", "fr"), ("German", "de"),
        ("Greek", "el"), ("Italian", "it"), ("Japanese", "ja"), ("Russian", "ru"), ("Spanish", "es"), ("Turkish", "tr"),
        ("Chinese", "zh"),
    )),
)  # fmt: skip


@pytest.mark.parametrize(("cell", "expected"), [
    ("Deutsch", "de"), ("français", "fr"), ("Francais", "fr"), ("español", "es"), ("Castellano", "es"),
    ("Italiano", "it"), ("日本語", "ja"), ("Русский", "ru"), ("Ελληνικά", "el"), ("Türkçe", "tr"), ("中文", "zh"),
    ("Englisch", "en"), ("anglais", "en"), ("alemán", "de"), ("German", "de"), ("nl", "nl"),
])  # fmt: skip
def test_languages_by_their_own_names(cell, expected):
    """Lists name a language in itself or in the language of the list."""
    assert compile_converter(ColumnRule("hs_language"), LANGUAGE, ACCOUNT, "").convert(cell) == expected


def test_names_of_languages_mean_no_option_that_is_not_there():
    """Nor do they mean anything elsewhere, or something else than what the account calls so."""
    few = Property(
        "hs_language", "Language", "enumeration", "select", options=(Option("x", "Deutsch"), Option("en", "E"))
    )
    converter = compile_converter(ColumnRule("hs_language"), few, ACCOUNT, "")
    assert converter.convert("Deutsch") == "x"
    assert converter.convert("English") == "en"
    assert isinstance(converter.convert("français"), Problem)
    assert code("lifecyclestage", "Deutsch") == "option.unknown"
