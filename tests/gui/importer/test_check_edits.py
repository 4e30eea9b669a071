"""Correcting in the Check step: cells, ranges, whole classes of findings, values, duplicates, rows with errors."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from hubdesk.engine.paging import PageFilter
from hubdesk.engine.records import CellFinding, PageRow, UndecidedValue
from hubdesk.gui.importer.check_edits import MOST_PASTED
from hubdesk.gui.importer.columns_values import REJECT
from hubdesk.gui.importer.draft_recipe import recipe_of
from hubdesk.gui.importer.rows_model import EDITED
from hubdesk.gui.importer.steps import Step
from hubdesk.gui.notifier import CORRECTED, SAVED
from hubdesk.mapping.recipe import Duplicates, RowsWithErrors
from tests.support import fake_file

pytestmark = [pytest.mark.anyio, pytest.mark.gui]

VALUES = [
    UndecidedValue("Status", "lifecyclestage", "V.I.P.", 412, ""),
    UndecidedValue("Status", "lifecyclestage", "k. A.", 9, ""),
    UndecidedValue("Interesse", "interests", "City", 30, ""),
]
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


async def _checked(rig_of: Any, **services: Any) -> Any:
    """Return a rig at a checked file with the first rows at hand; all columns but the salutation are shown."""
    rig = rig_of(show=True, **services)
    await rig.check()
    await rig.until(lambda: rig.pane.check.model.shown(0) is not None)
    return rig


async def _go(rig: Any, row: int, column: int) -> None:
    rig.pane.check.grid.go_to(row, column)
    rig.pane.check.grid.setFocus()
    await rig.until(lambda: rig.pane.check.model.shown(row) is not None)


async def _again(rig: Any, checks: int) -> None:
    """Wait until all rows were checked so many times and the rows are there."""
    await rig.until(lambda: len(rig.services.heads) == checks and not rig.controller.check.busy)
    await rig.settle()


def _edits(rig: Any) -> dict[int, dict[int, str]]:
    edits: dict[int, dict[int, str]] = rig.services.heads[-1].layout.edits
    return edits


async def test_a_cell_is_typed_into_and_all_rows_are_checked_again_with_it(rig_of):
    rig = await _checked(rig_of)
    grid, model = rig.pane.check.grid, rig.pane.check.model
    await _go(rig, 0, 0)
    start, before = model.shown(0).start, model.index(0, 0).data()
    QTest.keyClick(grid, Qt.Key.Key_F2)
    editor = grid.findChild(QLineEdit, "cell_editor")
    assert editor is not None
    assert editor.text() == before
    editor.setText("Corrected\x00")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    await rig.settle()
    assert model.index(0, 0).data() == "Corrected"
    assert model.index(0, 0).data(EDITED)
    await _again(rig, 2)
    assert _edits(rig) == {start: {1: "Corrected"}}
    assert rig.at(Step.CHECK)
    assert (grid.currentIndex().row(), grid.currentIndex().column()) == (0, 0)


async def test_what_was_corrected_is_taken_back_and_done_again(rig_of):
    rig = await _checked(rig_of)
    model = rig.pane.check.model
    await _go(rig, 0, 0)
    start, before = model.shown(0).start, model.index(0, 0).data()
    model.setData(model.index(0, 0), "Other")
    await _again(rig, 2)
    assert rig.pane.check.undo.isEnabled()
    rig.pane.check.undo.click()
    await _again(rig, 3)
    assert not rig.pane.check.undo.isEnabled()
    assert _edits(rig) == {}
    await rig.until(lambda: model.shown(0) is not None)
    assert model.index(0, 0).data() == before
    rig.controller.columns.redo()
    await _again(rig, 4)
    assert _edits(rig) == {start: {1: "Other"}}


async def test_what_is_known_stays_in_sight_while_rows_are_checked_again(rig_of):
    rig = await _checked(rig_of)
    rig.services.hold_check = True
    model = rig.pane.check.model
    model.setData(model.index(0, 0), "Other")
    await rig.settle()
    assert rig.controller.check.busy
    assert model.shown(0) is not None
    assert not rig.pane.primary.isEnabled()
    rig.services.released.set()
    await _again(rig, 2)
    assert rig.pane.primary.isEnabled()


async def test_the_newest_of_several_quick_changes_counts(rig_of):
    rig = await _checked(rig_of)
    rig.services.hold_check = True
    model = rig.pane.check.model
    for text in ("a", "b", "c"):
        model.setData(model.index(0, 0), text)
        await rig.settle()
    rig.services.released.set()
    await rig.until(lambda: not rig.controller.check.busy)
    assert [*_edits(rig).values()] == [{1: "c"}]
    assert rig.controller.check.checked is rig.services.checked


async def test_one_cell_or_all_of_a_kind_are_fixed_and_can_be_taken_back(rig_of):
    rig = await _checked(rig_of)
    card = rig.pane.check.finding
    rig.controller.check.show_filter(PageFilter("warnings", code="email.typo_domain", column="E-Mail"))
    await rig.until(lambda: rig.controller.check.filter.code)
    total = rig.pane.check.model.total
    await rig.until(lambda: card.fix_all.isVisible() and card.fix_all.text() == f"Fix all {total}")
    toasts: list[Any] = []
    rig.notifier.toasted.connect(toasts.append)
    card.fix_one.click()
    await _again(rig, 2)
    assert len(_edits(rig)) == 1
    assert toasts[-1].text == "1 cell corrected"
    await rig.until(lambda: card.fix_all.isVisible())
    card.fix_all.click()
    await _again(rig, 3)
    assert len(_edits(rig)) == total
    toasts[-1].call()
    await _again(rig, 4)
    assert len(_edits(rig)) == 1


async def test_a_value_is_decided_once_at_its_finding(rig_of):
    rig = await _checked(rig_of, open_values=VALUES)
    fake = rig.services
    card = rig.pane.check.finding
    rig.controller.check.show_filter(PageFilter("errors", code="option.unknown", column="Status"))
    await rig.settle()
    model = rig.pane.check.model
    await rig.until(lambda: model.shown(0) is not None)
    fake.open_values = [UndecidedValue("Status", "lifecyclestage", model.text(0, 6), 412, ""), *VALUES[1:]]
    rig.controller.start_check(again=True)
    await _again(rig, 2)
    await rig.until(lambda: card.decision.isVisible())
    assert card.all_values.text() == "All 3 values…"
    value = rig.pane.check.model.text(0, 6)
    card.choice.set_value("lead")
    card.choice.activated.emit(0)
    await _again(rig, 3)
    assert fake.recipes[-1].columns["Status"].values == {value: "lead"}
    assert rig.at(Step.CHECK)


async def test_all_values_that_wait_are_decided_in_one_list(rig_of):
    rig = await _checked(rig_of, open_values=VALUES)
    view = rig.pane.check
    view.finding.all_values_wanted.emit()
    assert view.drawer.isVisible()
    assert [combo.property("value") for combo in view.values.combos] == ["V.I.P.", "k. A.", "City"]
    rig.services.open_values = VALUES[1:]
    view.values.combos[0].set_value(REJECT)
    view.values.combos[0].activated.emit(0)
    await _again(rig, 2)
    assert rig.services.recipes[-1].columns["Status"].values == {"V.I.P.": None}
    assert [combo.property("value") for combo in view.values.combos] == ["k. A.", "City"]
    rig.services.open_values = []
    view.values.combos[0].set_value("")
    view.values.combos[0].activated.emit(0)
    await _again(rig, 3)
    assert not view.drawer.isVisible()


async def test_a_range_is_copied_as_a_spreadsheet_takes_it(rig_of):
    rig = await _checked(rig_of)
    grid = rig.pane.check.grid
    rig.controller.check.show_filter(PageFilter("all"))
    await rig.settle()
    await _go(rig, 0, 0)
    QTest.keyClick(grid, Qt.Key.Key_Right, SHIFT)
    QTest.keyClick(grid, Qt.Key.Key_Down, SHIFT)
    QTest.keyClick(grid, Qt.Key.Key_C, CTRL)
    await rig.settle()
    expected = ["\t".join(fake_file.cells_of(row)[1:3]) for row in (1, 2)]
    assert QGuiApplication.clipboard().text() == "\n".join(expected)
    QTest.keyClick(grid, Qt.Key.Key_Down)
    assert grid.ranges.chosen is None


async def test_all_of_a_million_rows_are_chosen_at_once_and_the_copy_says_where_it_ends(rig_of):
    rig = await _checked(rig_of, rows=1_000_000)
    rig.controller.check.show_filter(PageFilter("all"))
    await rig.settle()
    grid = rig.pane.check.grid
    grid.setFocus()
    QTest.keyClick(grid, Qt.Key.Key_A, CTRL)
    assert grid.range().rows == 1_000_000


async def test_cells_are_pasted_over_rows_and_one_cell_fills_a_range(rig_of):
    rig = await _checked(rig_of)
    grid, model = rig.pane.check.grid, rig.pane.check.model
    await _go(rig, 1, 0)
    QGuiApplication.clipboard().setText("A\tB\r\nC\tD\r\n")
    QTest.keyClick(grid, Qt.Key.Key_V, CTRL)
    await _again(rig, 2)
    starts = [fake_file.start_of(14), fake_file.start_of(21)]
    assert _edits(rig) == {starts[0]: {1: "A", 2: "B"}, starts[1]: {1: "C", 2: "D"}}
    await rig.until(lambda: model.shown(1) is not None)
    await _go(rig, 1, 1)
    QTest.keyClick(grid, Qt.Key.Key_Down, SHIFT)
    QGuiApplication.clipboard().setText("Z")
    QTest.keyClick(grid, Qt.Key.Key_V, CTRL)
    await _again(rig, 3)
    assert _edits(rig) == {starts[0]: {1: "A", 2: "Z"}, starts[1]: {1: "C", 2: "Z"}}
    await _go(rig, 1, 1)
    QTest.keyClick(grid, Qt.Key.Key_Delete)
    await _again(rig, 4)
    assert _edits(rig)[starts[0]] == {1: "A", 2: ""}


async def test_too_many_rows_at_once_are_refused_and_nothing_is_changed(rig_of):
    rig = await _checked(rig_of, rows=200_000)
    rig.controller.check.show_filter(PageFilter("all"))
    await rig.settle()
    QGuiApplication.clipboard().setText("\n".join("x" * (MOST_PASTED + 1)))
    rig.pane.check.grid.setFocus()
    QTest.keyClick(rig.pane.check.grid, Qt.Key.Key_V, CTRL)
    await rig.until(lambda: "cells.too_many" in rig.banners)
    assert len(rig.services.heads) == 1


async def test_rows_that_cannot_be_read_are_not_typed_into(rig_of, monkeypatch):
    damaged = CellFinding(-1, "row.open_quote", "error", "This row opens a quote that never closes.")
    monkeypatch.setattr(fake_file, "finding_of", lambda row: damaged if row == 7 else None)
    rig = await _checked(rig_of)
    model = rig.pane.check.model
    assert model.shown(0).row == 7
    assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsEditable
    QGuiApplication.clipboard().setText("x")
    QTest.keyClick(rig.pane.check.grid, Qt.Key.Key_V, CTRL)
    await rig.settle()
    assert len(rig.services.heads) == 1


async def test_which_of_several_rows_is_sent_is_chosen_with_the_rows(rig_of, monkeypatch):
    twice = CellFinding(3, "key.duplicate", "warning", "Another row is sent in its place.", "14")
    monkeypatch.setattr(fake_file, "finding_of", lambda row: None if row % 7 else twice)
    rig = await _checked(rig_of)
    card = rig.pane.check.finding
    await rig.until(lambda: card.duplicates.isVisible())
    assert card.duplicates.value() == Duplicates.LAST
    card.duplicates.set_value(Duplicates.MERGE)
    card.duplicates.activated.emit(2)
    await _again(rig, 2)
    assert rig.services.recipes[-1].duplicates is Duplicates.MERGE
    await rig.until(lambda: card.same_key.isVisible())
    card.same_key.click()
    await rig.settle()
    assert rig.controller.check.filter == PageFilter("all", text=fake_file.cells_of(7)[3])


async def test_three_ways_to_go_on_with_rows_that_have_errors(rig_of):
    rig = await _checked(rig_of, rows=184_620)
    view = rig.pane.check
    assert view.errors.isVisible()
    view.errors.chosen.emit(RowsWithErrors.STOP)
    await _again(rig, 2)
    assert [str(recipe.rows_with_errors) for recipe in rig.services.recipes] == ["leave_out", "stop"]
    assert rig.pane.state.text() == "1,312 rows have errors. Correct them, or choose another way for them."
    assert not rig.pane.primary.isEnabled()
    view.errors.chosen.emit(RowsWithErrors.SEND_GOOD_COLUMNS)
    await _again(rig, 3)
    assert rig.services.recipes[-1].rows_with_errors is RowsWithErrors.SEND_GOOD_COLUMNS
    assert rig.pane.primary.isEnabled()


async def test_going_back_past_the_columns_leads_to_them_when_they_no_longer_fit(rig_of):
    rig = rig_of(show=True)
    await rig.read()
    rig.controller.go_on()
    await rig.settle()
    rig.pane.columns.property_chosen.emit(3, None)
    rig.pane.columns.property_chosen.emit(3, "email")
    rig.controller.go_on()
    await rig.settle()
    assert rig.at(Step.CHECK)
    rig.controller.columns.undo()
    await rig.settle()
    assert rig.at(Step.COLUMNS)
    assert rig.controller.columns.recipe() is None
    rig.controller.columns.redo()
    assert "E-Mail" in recipe_of(rig.controller.columns.draft).columns


def test_pages_know_whole_texts_and_what_can_be_corrected():
    from hubdesk.gui.importer.page_cache import prepared

    findings = (
        CellFinding(0, "text.trimmed", "note", "Blanks."),
        CellFinding(0, "email.invalid", "error", "No address.", ": no @"),
        CellFinding(-1, "row.too_few_values", "error", "Too few."),
    )
    shown = prepared(PageRow(3, 4, ("a\nb", "c"), findings, 99), (0, 1))
    assert shown.raw == ("a\nb", "c")
    assert shown.worst_of == (("email.invalid", ": no @"), ("", ""))
    assert (shown.start, shown.correctable) == (99, True)
    assert not prepared(PageRow(3, 4, ("a",), (CellFinding(-1, "row.too_long", "error", "x"),)), (0,)).correctable


async def test_corrections_outlive_another_account_and_not_another_reading_of_the_file(rig_of):
    rig = await _checked(rig_of)
    toasts: list[Any] = []
    rig.notifier.toasted.connect(toasts.append)
    model = rig.pane.check.model
    model.setData(model.index(0, 0), "Other")
    await _again(rig, 2)
    rig.services.switch(rig.services.account)
    await rig.settle()
    assert rig.controller.columns.draft.edits == {fake_file.start_of(7): {1: "Other"}}
    rig.controller.go_to(Step.FILE)
    await rig.controller.columns.begin(fake_file.make_head(rig.controller.head.path, delimiter=","))
    assert rig.controller.columns.draft.edits == {}
    assert toasts[-1].text == "The file is read anew: 1 corrected cell is as in the file again."


async def test_a_toast_about_a_correction_goes_with_it(rig_of):
    rig = rig_of()
    await rig.check()
    ended: list[str] = []
    rig.notifier.outdated.connect(ended.append)
    view = rig.pane.check
    await rig.until(lambda: view.model.shown(0) is not None)
    view.model.setData(view.model.index(0, 0), "Corrected")
    await rig.settle()
    assert ended == []
    rig.controller.edits.undo()
    await rig.settle()
    assert ended == [CORRECTED]
    rig.controller.new_import()
    await rig.settle()
    assert ended[1:3] == [CORRECTED, SAVED]
