"""Sorting the Check step by a column: heads, keys, findings, cells and the way back to the file's order."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from hubdesk.engine.paging import PageFilter, PageOrder
from hubdesk.gui.importer.cell_range import CellRange
from tests.support.fake_file import cells_of, finding_of

pytestmark = [pytest.mark.anyio, pytest.mark.gui]


async def _sorted(rig: Any, place: int = 1, *, times: int = 1) -> None:
    """Click on a head."""
    for _ in range(times):
        rig.pane.check.grid.horizontalHeader().sectionClicked.emit(place)
        await rig.settle()
    await rig.until(lambda: rig.pane.check.model.shown(0) is not None)


def _name(rig: Any, place: int) -> str:
    """The column of the file at a place of the grid."""
    return str(rig.controller.columns.draft.choices[rig.pane.check.model.columns[place]].column)


async def test_a_head_sorts_rising_then_falling_then_not_at_all(rig_of):
    rig = rig_of(show=True)
    await rig.check()
    head, model = rig.pane.check.grid.horizontalHeader(), rig.pane.check.model
    name = _name(rig, 1)
    await _sorted(rig)
    assert rig.controller.check.filter == PageFilter("findings", order=PageOrder(name))
    assert head.isSortIndicatorShown()
    assert (head.sortIndicatorSection(), head.sortIndicatorOrder()) == (1, Qt.SortOrder.AscendingOrder)
    texts = [model.shown(row).raw[1].casefold() for row in range(100)]
    assert texts == sorted(texts)
    assert model.headerData(1, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole).endswith("sorted rising")
    await _sorted(rig)
    assert head.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
    texts = [model.shown(row).raw[1].casefold() for row in range(100)]
    assert texts == sorted(texts, reverse=True)
    await _sorted(rig)
    assert not head.isSortIndicatorShown()
    assert rig.controller.check.filter.order is None
    assert [model.shown(row).row for row in range(3)] == [7, 14, 21]


async def test_row_numbers_stay_those_of_the_file_and_the_clicked_column_is_the_current_one(rig_of):
    rig = rig_of(show=True)
    await rig.check()
    await _sorted(rig, 2, times=2)
    model = rig.pane.check.model
    first = model.shown(0)
    assert first.row != 7
    assert model.headerData(0, Qt.Orientation.Vertical) == f"{first.line:,}"
    assert first.raw[2] == cells_of(first.row)[model.columns[2]]
    index = rig.pane.check.grid.currentIndex()
    assert (index.row(), index.column()) == (0, 2)


async def test_the_key_sorts_by_the_current_column(rig_of):
    rig = rig_of(show=True)
    await rig.check()
    rig.pane.check.grid.go_to(0, 3)
    rig.controller.check.sort_here()
    await rig.settle()
    assert rig.controller.check.filter.order == PageOrder(_name(rig, 3))


async def test_filters_and_searches_keep_the_order(rig_of):
    rig = rig_of(show=True)
    await rig.check()
    await _sorted(rig)
    order = rig.controller.check.filter.order
    rig.controller.check.show_filter(PageFilter("all"))
    await rig.settle()
    assert rig.controller.check.filter == PageFilter("all", order=order)
    rig.pane.check.text_searched.emit("a")
    await rig.settle()
    assert rig.controller.check.filter == PageFilter("all", text="a", order=order)


async def test_next_finding_is_the_next_one_on_screen(rig_of):
    rig = rig_of(show=True)
    await rig.check()
    rig.controller.check.show_filter(PageFilter("all"))
    await rig.settle()
    await _sorted(rig, 0)
    rows = rig.services.checked._matching(rig.controller.check.filter)
    places = [place for place, row in enumerate(rows) if finding_of(row) is not None]
    assert places != list(range(6, len(rows), 7))
    grid = rig.pane.check.grid
    grid.go_to(places[1], rig.pane.check.model.columnCount() - 1)
    await rig.until(lambda: rig.pane.check.model.shown(places[1]) is not None)
    for by, place in ((1, places[2]), (1, places[3]), (-1, places[2])):
        rig.controller.check.step(by)
        await rig.until(lambda place=place: grid.currentIndex().row() == place)
        await rig.settle()


async def test_cells_are_copied_and_changed_where_they_are_shown(rig_of):
    rig = rig_of(show=True)
    await rig.check()
    await _sorted(rig, 1, times=2)
    model = rig.pane.check.model
    shown = [model.shown(row) for row in range(2)]
    rig.pane.check.grid.copy_wanted.emit(CellRange(0, 1, 1, 1))
    await rig.settle()
    assert QGuiApplication.clipboard().text() == "\n".join(row.raw[1] for row in shown)
    QGuiApplication.clipboard().setText("New\nNewer")
    rig.pane.check.grid.paste_wanted.emit(CellRange(0, 1, 0, 1))
    await rig.settle()
    place = model.columns[1]
    assert rig.controller.columns.draft.edits == {shown[0].start: {place: "New"}, shown[1].start: {place: "Newer"}}
    assert rig.controller.check.filter.order is not None
    assert rig.services.checked.arranged[-1].order == rig.controller.check.filter.order


async def test_the_first_rows_are_shown_while_the_rest_is_sorted(rig_of):
    """And another wish ends that."""
    rig = rig_of(show=True)
    await rig.check()
    checked, check = rig.services.checked, rig.controller.check
    checked.hold_rest = asyncio.Event()
    rig.pane.check.grid.sort_wanted.emit(1)
    await rig.until(lambda: check.filter.order is not None and not check.arranging)
    await rig.until(lambda: rig.pane.check.model.shown(0) is not None)
    first = check.filter
    assert not checked.finished
    rig.pane.check.grid.sort_wanted.emit(1)
    await rig.until(lambda: check.filter != first and not check.arranging)
    checked.hold_rest.set()
    await rig.until(lambda: bool(checked.finished))
    assert checked.finished == [check.filter]


async def test_sorting_says_how_far_it_is_and_can_be_stopped(rig_of):
    rig = rig_of(show=True)
    await rig.check()
    before, line = rig.controller.check.filter, rig.pane.check.arranging
    rig.services.checked.hold = asyncio.Event()
    rig.pane.check.grid.sort_wanted.emit(1)
    await rig.until(line.isVisible)
    assert line.words.text() == "Sorting 50\u00a0%"
    line.stop.click()
    await rig.settle()
    assert not line.isVisible()
    assert rig.controller.check.filter == before
    assert not rig.pane.check.grid.horizontalHeader().isSortIndicatorShown()
    rig.services.checked.hold = None
    await _sorted(rig)
    assert rig.controller.check.filter.order is not None


async def test_a_new_file_begins_in_its_own_order(rig_of):
    rig = rig_of(show=True)
    await rig.check()
    await _sorted(rig)
    rig.controller.new_import()
    await rig.settle()
    await rig.check()
    assert rig.controller.check.filter == PageFilter("findings")
    assert not rig.pane.check.grid.horizontalHeader().isSortIndicatorShown()
