"""Ranges of cells, and what spreadsheets put on the clipboard."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex

from hubdesk.gui.importer.cell_range import CellRange, Ranges, cells_of_clipboard, tab_separated

CELL = st.text(alphabet='ab"\t\n é', max_size=5)


@given(st.integers(1, 4).flatmap(lambda wide: st.lists(st.lists(CELL, min_size=wide, max_size=wide), min_size=1)))
def test_what_is_copied_is_what_is_pasted(rows):
    if all(row == [""] for row in rows):
        return  # nothing but empty cells in one column: no spreadsheet can tell how many
    found = cells_of_clipboard(tab_separated(rows))
    assert found == rows


def test_a_carriage_return_inside_of_a_cell_stays_inside():
    assert tab_separated([["a\rb", "c"], ["d", "e"]]) == '"a\rb"\tc\nd\te'


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ("one", [["one"]]),
        ("a\tb\r\nc\td\r\n", [["a", "b"], ["c", "d"]]),
        ("a\n\nb", [["a"], [""], ["b"]]),
        ('"two\nlines"\tx', [["two\nlines", "x"]]),
        ("x" * 200_000, [["x" * 200_000]]),
        ("", []),
    ],
)
def test_text_of_spreadsheets(text, cells):
    assert cells_of_clipboard(text) == cells


def test_all_cells_of_a_million_rows_are_four_numbers():
    ranges = Ranges()
    ranges.take_all(1_000_000, 12)
    assert ranges.chosen == CellRange(0, 0, 999_999, 11)
    assert ranges.chosen.rows == 1_000_000
    assert ranges.holds(999_999, 11)
    assert not ranges.holds(1_000_000, 0)
    ranges.clear()
    assert not ranges.holds(0, 0)


def test_nothing_has_no_cells():
    ranges = Ranges()
    ranges.take_all(0, 3)
    assert ranges.chosen is None
    assert CellRange.at(QModelIndex()) is None
