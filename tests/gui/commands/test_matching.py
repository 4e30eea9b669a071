from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hubdesk.gui.commands.matching import ranked, score

TEXTS = ["New import", "Open file…", "Open recipe…", "Check again", "Commands…", "Text larger", "Über HubDesk"]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("ni", "New import"),
        ("open r", "Open recipe…"),
        ("or", "Open recipe…"),
        ("tl", "Text larger"),
        ("AGAIN", "Check again"),
        ("uber", "Über HubDesk"),
        ("file", "Open file…"),
        ("com", "Commands…"),
    ],
)
def test_the_best_comes_first(typed, first):
    assert TEXTS[ranked(typed, TEXTS)[0]] == first


def test_what_does_not_fit_is_not_there():
    assert ranked("xyz", TEXTS) == []
    assert score("ba", "ab") is None


def test_recent_ones_come_first_among_equals_only():
    assert ranked("", TEXTS, [3, 1])[:2] == [3, 1]
    assert TEXTS[ranked("ni", TEXTS, [3])[0]] == "New import"


@given(st.text(max_size=8), st.lists(st.text(max_size=20), max_size=8))
def test_exactly_the_texts_that_hold_the_letters_in_order_are_found(typed, texts):
    from hubdesk.gui.commands.matching import folded

    def holds(text):
        rest = iter(folded(text))
        return all(letter in rest for letter in folded(typed).replace(" ", ""))

    assert sorted(ranked(typed, texts)) == [index for index, text in enumerate(texts) if holds(text)]
