"""Correcting finding after finding: nothing moves away, and no stray key changes another contact's cell."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from hubdesk.engine.paging import PageFilter, PageOrder
from hubdesk.gui.importer.check_walk import found_at
from hubdesk.gui.importer.findings_list import lines
from tests.support import fake_file

pytestmark = [pytest.mark.anyio, pytest.mark.gui]

CTRL = Qt.KeyboardModifier.ControlModifier
PHONES = PageFilter("errors", code="phone.short", column="Telefon")


async def _checked(rig_of: Any, **services: Any) -> Any:
    rig = rig_of(show=True, **services)
    await rig.check()
    await rig.until(lambda: rig.pane.check.model.shown(0) is not None)
    return rig


async def _again(rig: Any, checks: int) -> None:
    await rig.until(lambda: len(rig.services.heads) == checks and not rig.controller.check.busy)
    await rig.settle()


def _gone(monkeypatch: Any, rows: set[int]) -> None:
    """Let some rows have no finding any more from the next check on."""
    real = fake_file.FakeChecked._matching

    def without(self: Any, wanted: PageFilter) -> Any:
        found = real(self, wanted)
        return found if wanted.kind == "all" else [row for row in found if row not in rows]

    monkeypatch.setattr(fake_file.FakeChecked, "_matching", without)


async def _only_phone_rows(rig: Any) -> None:
    rig.controller.check.show_filter(PHONES)
    await rig.settle()
    await rig.until(lambda: rig.pane.check.model.shown(0) is not None)
    rig.pane.check.grid.setFocus()


async def test_a_finding_whose_last_row_was_corrected_stays_chosen_and_says_so(rig_of, monkeypatch):
    rig = await _checked(rig_of)
    view = rig.pane.check
    await _only_phone_rows(rig)
    view.findings.show_lines(view.findings.lines, PHONES)
    _gone(monkeypatch, set(range(5215)) - {7, 14})
    rig.controller.start_check(again=True)
    await _again(rig, 2)
    assert rig.controller.check.filter == PHONES
    assert view.findings.line(view.findings.currentIndex().row()).filter == PHONES
    assert view._empty._title.text() == "None left of “Phone too short”."
    assert view.window().focusWidget() is view._empty
    QTest.keyClicks(view._empty, "abc")
    QTest.keyClick(view._empty, Qt.Key.Key_Delete)
    await rig.settle()
    assert len(rig.services.heads) == 2
    assert view.grid.findChild(QLineEdit, "cell_editor") is None
    QTest.mouseClick(view._empty.button, Qt.MouseButton.LeftButton)
    await rig.settle()
    assert rig.controller.check.filter.code == "date.unreadable"  # the next of the list; round its end the first


async def test_f8_goes_on_from_a_finding_that_has_no_row_left(rig_of, monkeypatch):
    rig = await _checked(rig_of)
    await _only_phone_rows(rig)
    rig.pane.check.findings.show_lines(rig.pane.check.findings.lines, PHONES)
    _gone(monkeypatch, set(range(5215)) - {7, 14})
    rig.controller.start_check(again=True)
    await _again(rig, 2)
    rig.controller.check.step(-1)
    await rig.settle()
    assert rig.controller.check.filter.code == "option.unknown"


async def test_another_contact_in_the_place_of_a_corrected_one_is_not_changed_by_a_stray_key(rig_of, monkeypatch):
    rig = await _checked(rig_of)
    view, grid = rig.pane.check, rig.pane.check.grid
    told: list[Any] = []
    rig.notifier.toasted.connect(told.append)
    await _only_phone_rows(rig)
    first = view.model.shown(0).row
    _gone(monkeypatch, {first})
    view.model.setData(view.model.index(0, 3), "030 555 0199")
    await _again(rig, 2)
    await rig.until(lambda: view.model.shown(0) is not None)
    assert view.model.shown(0).row != first
    assert grid.held
    QGuiApplication.clipboard().setText("x")
    for press in (lambda: QTest.keyClicks(grid, "x y"), lambda: QTest.keyClick(grid, Qt.Key.Key_Delete),
                  lambda: QTest.keyClick(grid, Qt.Key.Key_V, CTRL)):  # fmt: skip
        press()
        await rig.settle()
        assert grid.findChild(QLineEdit, "cell_editor") is None
    assert len(rig.services.heads) == 2
    words = "The corrected row is gone from this list. Choose a cell, or press F2."
    assert [each.text for each in told].count(words) == 1
    QTest.keyClick(grid, Qt.Key.Key_F2)
    assert grid.findChild(QLineEdit, "cell_editor") is not None
    assert not grid.held


async def test_the_key_that_ends_typing_held_back_opens_no_cell_and_leads_nowhere(rig_of, monkeypatch):
    rig = await _checked(rig_of)
    view, grid = rig.pane.check, rig.pane.check.grid
    await _only_phone_rows(rig)
    _gone(monkeypatch, {view.model.shown(0).row})
    view.model.setData(view.model.index(0, 3), "030 555 0199")
    await _again(rig, 2)
    await rig.until(lambda: view.model.shown(0) is not None)
    for ending in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        QTest.keyClicks(grid, "030 555 0200")
        QTest.keyClick(grid, ending)
        assert grid.findChild(QLineEdit, "cell_editor") is None
        assert view.window().focusWidget() is grid
    QTest.keyClick(grid, Qt.Key.Key_Return)
    assert grid.findChild(QLineEdit, "cell_editor") is None
    assert grid.held
    assert len(rig.services.heads) == 2
    await rig.until(lambda: not grid._typing.isActive())
    QTest.keyClick(grid, Qt.Key.Key_Return)
    assert grid.findChild(QLineEdit, "cell_editor") is not None


async def test_an_arrow_key_chooses_a_cell_after_typing_held_back(rig_of, monkeypatch):
    rig = await _checked(rig_of)
    view, grid = rig.pane.check, rig.pane.check.grid
    await _only_phone_rows(rig)
    _gone(monkeypatch, {view.model.shown(0).row})
    view.model.setData(view.model.index(0, 3), "030 555 0199")
    await _again(rig, 2)
    await rig.until(lambda: view.model.shown(0) is not None)
    QTest.keyClicks(grid, "030")
    QTest.keyClick(grid, Qt.Key.Key_Down)
    QTest.keyClick(grid, Qt.Key.Key_Return)
    assert grid.findChild(QLineEdit, "cell_editor") is not None


async def test_the_same_contact_at_its_place_is_typed_into_at_once(rig_of):
    rig = await _checked(rig_of)
    view = rig.pane.check
    view.grid.setFocus()
    view.model.setData(view.model.index(0, 0), "Other")
    await _again(rig, 2)
    await rig.until(lambda: view.model.shown(0) is not None and not view.grid.held)


async def test_every_corrected_cell_can_be_taken_back_from_the_toast_and_is_shown_again(rig_of):
    rig = await _checked(rig_of)
    view, grid = rig.pane.check, rig.pane.check.grid
    told: list[Any] = []
    column = grid.currentIndex().column()
    rig.notifier.toasted.connect(told.append)
    grid.setFocus()
    row = view.model.shown(0).row
    QTest.keyClick(grid, Qt.Key.Key_F2)
    editor = grid.findChild(QLineEdit, "cell_editor")
    editor.setText("Corrected")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    await _again(rig, 2)
    assert (told[-1].text, told[-1].action) == ("1 cell corrected", "Undo")
    grid.go_to(400, 2)
    told[-1].call()
    await _again(rig, 3)
    await rig.until(lambda: view.model.shown(grid.currentIndex().row()) is not None)
    assert view.model.shown(grid.currentIndex().row()).row == row
    assert grid.currentIndex().column() == column


async def test_ctrl_z_goes_to_the_cell_that_it_restores_wherever_the_grid_is(rig_of):
    rig = await _checked(rig_of)
    view, grid = rig.pane.check, rig.pane.check.grid
    row = view.model.shown(20).row
    view.model.setData(view.model.index(20, 4), "Other")
    await _again(rig, 2)
    await _only_phone_rows(rig)
    rig.controller.edits.undo()
    await rig.until(lambda: rig.controller.check.filter != PHONES and not rig.controller.check.busy)
    await rig.until(lambda: view.model.shown(grid.currentIndex().row()) is not None)
    assert view.model.shown(grid.currentIndex().row()).row == row
    assert grid.currentIndex().column() == 4
    assert not grid.held


async def test_redo_keeps_the_finding_whose_row_it_corrects(rig_of, monkeypatch):
    rig = await _checked(rig_of)
    view, grid = rig.pane.check, rig.pane.check.grid
    await _only_phone_rows(rig)
    first = view.model.shown(0).row
    view.model.setData(view.model.index(0, 4), "030 555 0199")
    await _again(rig, 2)
    rig.controller.edits.undo()
    await _again(rig, 3)
    _gone(monkeypatch, {first})
    rig.controller.edits.redo()
    await _again(rig, 4)
    await rig.until(lambda: view.model.shown(0) is not None)
    assert rig.controller.check.filter == PHONES
    assert view.model.shown(0).row != first
    assert grid.held


async def test_a_row_is_found_where_it_is_shown(rig_of):
    checked = fake_file.FakeChecked(5214)
    start = fake_file.start_of
    assert await found_at(checked, PageFilter("findings"), start(14)) == (PageFilter("findings"), 1)
    assert await found_at(checked, PHONES, start(15)) == (PageFilter("all"), 14)
    by_name = replace(PHONES, order=PageOrder("Vorname"))
    found = await found_at(checked, by_name, start(21))
    assert found is not None
    wanted, place = found
    assert wanted == by_name
    assert (await checked.page(by_name, place, 1))[0].start == start(21)
    assert await found_at(checked, PageFilter("all"), 61) is None


async def test_the_rows_and_the_search_stay_where_they_are_from_finding_to_finding(rig_of):
    rig = await _checked(rig_of)
    view = rig.pane.check
    tops = set()
    for sentence in (
        "",
        "Short.",
        "A sentence that is long enough to need a second line beside what can be done. " * 2,
    ):
        view.show_finding("error" if sentence else "", sentence, "Row 4" if sentence else "")
        await rig.settle()
        tops.add((view.search.mapTo(view, view.search.pos()).y(), view.stack.geometry().top()))
    assert len(tops) == 1


def test_findings_keep_their_places_while_they_are_worked_on():
    summary = fake_file.FakeChecked(184_620).summary
    totals = dict.fromkeys(("findings", "errors", "warnings", "notes"), 9)
    before = lines(summary, totals)
    fewer = tuple(replace(one, rows=1) if one.code == "email.invalid" else one for one in summary.findings[:3])
    after = lines(replace(summary, findings=fewer), totals, before)
    assert [line.filter for line in after] == [line.filter for line in before]
    assert [line.count for line in after if line.kind == "finding"] == [1, 421, 198, 0, 0, 0, 0, 0, 0]
    other = replace(summary.findings[0], column="E-Mail 2", rows=900)
    more = lines(replace(summary, findings=(*summary.findings, other)), totals, before)
    texts = [line.text for line in more if line.severity == "error" and line.kind == "finding"]
    assert texts[0] == "E-mail not valid · E-Mail"
    assert texts[-1] == "E-mail not valid · E-Mail 2"
    first = [line.text for line in lines(replace(summary, findings=(*summary.findings, other)), totals)]
    assert first[2] == "E-mail not valid · E-Mail 2"


async def test_a_row_is_called_by_its_line_in_the_file_from_the_file_step_to_the_plan(rig_of):
    rig = await _checked(rig_of)
    model = rig.pane.check.model
    assert model.shown(0).row == 7
    assert model.headerData(0, Qt.Orientation.Vertical) == "11"
    assert rig.pane.check.finding.where.text() == "Line 11 · Ελένη Παπαδοπούλου · eleni@aegean.gr"
    lines = {record.row: record.line for record in rig.controller.head.records}
    assert lines[7] == 11
    rig.controller.go_on()
    await rig.settle()
    rig.controller.go_on()
    await rig.settle()
    plan = rig.pane.preview.model
    await rig.until(lambda: plan.planned(0) is not None)
    assert plan.headerData(0, Qt.Orientation.Horizontal) == "Line"
    assert plan.index(0, 0).data() == str(plan.planned(0).row + 4)
    assert plan.place(plan.planned(0)) == f"Line {plan.planned(0).row + 4}"
    plan.lines = None
    assert plan.headerData(0, Qt.Orientation.Horizontal) == "Row"
    assert plan.place(plan.planned(0)) == f"Row {plan.planned(0).row}"


async def test_a_name_of_blanks_leaves_no_sign_behind(rig_of):
    rig = await _checked(rig_of)
    walk, shown = rig.controller.check.walk, rig.pane.check.model.shown(0)
    *names, key = walk.names
    for blank, said in (((key,), ["Ελένη Παπαδοπούλου"]), ((names[0],), ["Παπαδοπούλου", "eleni@aegean.gr"])):
        cells = tuple("  " if place in blank else text for place, text in enumerate(shown.cells))
        assert walk._who(replace(shown, cells=cells)) == said
