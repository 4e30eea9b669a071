"""Characters that become others when case is ignored."""

from __future__ import annotations

import sys

import pytest

from hubdesk.core.casefolds import BEHIND_LAST, become, become_several


def test_all_characters_that_change_are_known():
    assert all(chr(code).casefold() == chr(code) for code in range(BEHIND_LAST, sys.maxunicode + 1))


def test_what_a_character_becomes_stays_what_it_is():
    """So that a text, case ignored, is compared as it is."""
    every = map(chr, range(BEHIND_LAST))
    assert all(folded.casefold() == folded for char in every if (folded := char.casefold()) != char)


@pytest.mark.parametrize(
    ("char", "sources"),
    [("a", "aA"), ("1", "1"), ("k", "kK\u212a"), ("\u03c3", "\u03c3\u03a3\u03c2"), ("\u4f50", "\u4f50")],
)
def test_what_becomes_a_character(char, sources):
    assert become(char) == sources


def test_what_becomes_several():
    assert become_several("sx") == "\u00df\u1e9e\ufb00\ufb01\ufb02\ufb03\ufb04\ufb05\ufb06".replace(
        "\ufb00\ufb01\ufb02\ufb03\ufb04", ""
    )
    assert become_several("1\u4f50") == ""
