"""Values of a column are decided once, and known again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from hubdesk.gui.importer.columns_values import REJECT
from hubdesk.gui.importer.decision_box import UNDECIDED
from hubdesk.gui.importer.draft_recipe import recipe_of
from hubdesk.gui.widgets.buttons import Button
from hubdesk.mapping.remembered import Remembered
from tests.support.columns_step import LAST, STATUS, cell, columns_step, take

pytestmark = [pytest.mark.anyio, pytest.mark.gui]


async def test_each_value_is_decided_once_and_taken_back_and_done_again(rig_of):
    rig, view = await columns_step(rig_of)
    view.table.selectRow(STATUS)
    await rig.settle()
    values = view.inspector.targets[0].values
    assert {combo.property("value") for combo in values.combos} == {"heiß", "warm", "kalt", "Kunde"}
    assert all(combo.value() == UNDECIDED for combo in values.combos)
    for value, meant in (("heiß", "lead"), ("warm", ""), ("kalt", REJECT)):
        combo = next(each for each in view.inspector.targets[0].values.combos if each.property("value") == value)
        take(combo, meant)
    decided = {"heiß": "lead", "warm": "", "kalt": None}
    assert recipe_of(rig.controller.columns.draft).columns["Status"].values == decided
    rig.controller.columns.undo()
    assert recipe_of(rig.controller.columns.draft).columns["Status"].values == {"heiß": "lead", "warm": ""}
    rig.controller.columns.redo()
    assert recipe_of(rig.controller.columns.draft).columns["Status"].values == decided


async def test_what_a_value_meant_before_is_known_again(rig_of):
    memory = Remembered(values={"lifecyclestage": {"heiß": "lead", "kalt": "gone"}})
    rig, view = await columns_step(rig_of, memory=memory)
    view.table.selectRow(STATUS)
    await rig.settle()
    assert recipe_of(rig.controller.columns.draft).columns["Status"].values == {"heiß": "lead"}
    waiting = [combo for combo in view.inspector.targets[0].values.combos if combo.value() == UNDECIDED]
    assert {combo.property("value") for combo in waiting} == {"warm", "kalt", "Kunde"}


async def test_values_to_decide_are_counted_warned_of_and_do_not_stop(rig_of):
    rig, view = await columns_step(rig_of)
    assert view.chips["to_decide"]._count == 2
    assert rig.pane.primary.isEnabled()
    assert rig.pane.state.text() == "5 values to decide"
    view.chips["to_decide"].setChecked(True)
    assert [cell(view, row, 0) for row in range(view.model.rowCount())] == ["Interesse", "Status"]
    for value in ("heiß", "warm", "kalt", "Kunde"):
        view.inspector.decided.emit("Status", "lifecyclestage", value, "lead")
    assert rig.pane.state.text() == "1 value to decide"
    assert view.chips["to_decide"]._count == 1
    view.inspector.decided.emit("Interesse", "interests", "City", "")
    assert rig.pane.state.text().startswith("9 columns go on")


def _combos(view):
    return view.inspector.targets[0].values.combos


def _lines(view):
    """What is shown of each value: its spellings and its rows."""
    values = view.inspector.targets[0].values
    return [[label.text() for label in combo.parentWidget().findChildren(QLabel)] for combo in values.combos]


async def test_a_decided_value_stays_where_it_is_with_its_rows_and_the_focus_on_it(rig_of):
    rig, view = await columns_step(rig_of)
    rig.pane.resize(1100, 560)
    view.table.selectRow(STATUS)
    await rig.settle()
    before = _lines(view)
    assert all(line[1].endswith("rows") for line in before)
    for place in (1, 0, 3, 2):
        combo = _combos(view)[place]
        combo.setFocus()
        take(combo, "lead")
        await rig.settle()
        assert _lines(view) == before
        assert rig.pane.window().focusWidget() is _combos(view)[place], "the next Tab skips none"
    focused = _combos(view)[2]
    QTest.keyClick(focused, Qt.Key.Key_Tab)
    focused = rig.pane.window().focusWidget()
    assert focused is _combos(view)[3]
    await rig.settle()
    area = view._side
    assert area.viewport().rect().contains(focused.mapTo(area.viewport(), focused.rect().center()))


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_End, Qt.Key.Key_PageDown, Qt.Key.Key_L])
async def test_a_key_on_a_closed_box_opens_the_list_and_decides_nothing(rig_of, key):
    rig, view = await columns_step(rig_of)
    view.table.selectRow(STATUS)
    await rig.settle()
    combo = _combos(view)[0]
    combo.setFocus()
    QTest.keyClick(combo, key)
    await rig.settle()
    assert combo.view().isVisible()
    assert combo.value() == UNDECIDED
    assert rig.controller.columns.draft.choices[STATUS].rule.values == {}
    assert combo.view().currentIndex().data() == ("Lead" if key == Qt.Key.Key_L else "Choose…")
    combo.hidePopup()


async def test_the_wheel_on_a_closed_box_decides_nothing(rig_of):
    rig, view = await columns_step(rig_of)
    view.table.selectRow(STATUS)
    await rig.settle()
    combo = _combos(view)[0]
    view.window().activateWindow()
    for focused in (False, True):
        target = combo if focused else view.table
        target.setFocus()
        await rig.until(target.hasFocus)
        down = QPoint(0, -120)
        spot = combo.rect().center()
        none = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
        QApplication.sendEvent(combo, QWheelEvent(spot, combo.mapToGlobal(spot), QPoint(), down, *none, False))
        assert combo.view().isVisible() is focused
        assert combo.value() == UNDECIDED
    combo.hidePopup()


async def test_rows_are_kept_when_the_check_has_looked_at_all(rig_of):
    rig, view = await columns_step(rig_of)
    place = ("Status", "lifecyclestage")
    columns = rig.controller.columns
    columns.show_checked({place: [("kalt", 900), ("warm", 40)]}, frozenset({place}))
    columns.decide(*place, "kalt", "lead")
    columns.show_checked({place: [("warm", 40)]}, frozenset({place}))
    view.table.selectRow(STATUS)
    await rig.settle()
    assert _lines(view) == [["kalt", "900 rows"], ["warm", "40 rows"]]


async def test_the_same_in_other_letters_is_decided_together(rig_of):
    rig, view = await columns_step(rig_of)
    place = ("Status", "lifecyclestage")
    columns = rig.controller.columns
    columns.show_checked({place: [("Kunde", 9), ("warm", 4), ("kunde", 2), ("KUNDE ", 1)]}, frozenset({place}))
    view.table.selectRow(STATUS)
    await rig.settle()
    assert _lines(view)[0] == ["Kunde, kunde, KUNDE ", "12 rows"]
    assert columns.draft.values_to_decide() == 3, "with one of another column"
    take(_combos(view)[0], "lead")
    await rig.settle()
    assert columns.draft.choices[STATUS].rule.values == {"Kunde": "lead", "kunde": "lead", "KUNDE ": "lead"}
    take(_combos(view)[0], "")
    assert set(columns.draft.choices[STATUS].rule.values.values()) == {""}
    columns.undo()
    columns.undo()
    assert columns.draft.choices[STATUS].rule.values == {}


async def test_a_usual_word_is_proposed_and_decides_nothing_by_itself(rig_of):
    rig, view = await columns_step(rig_of)
    place = ("Status", "lifecyclestage")
    columns = rig.controller.columns
    columns.show_checked({place: [("Interessent", 9), ("Prospect", 5), ("Ehemalig", 4)]}, frozenset({place}))
    view.table.selectRow(STATUS)
    await rig.settle()
    proposals = view.inspector.findChildren(Button, "proposal")
    assert [each.text() for each in proposals if each.isVisible()] == ["Use “Lead”", "Use “Lead”"]
    assert columns.draft.choices[STATUS].rule.values == {}
    assert all(combo.value() == UNDECIDED for combo in _combos(view))
    proposals[0].setFocus()
    proposals[0].click()
    await rig.settle()
    assert columns.draft.choices[STATUS].rule.values == {"Interessent": "lead"}
    assert rig.pane.window().focusWidget() is _combos(view)[0]


async def test_what_is_below_a_proposal_stays_in_place_when_that_was_taken(rig_of):
    rig, view = await columns_step(rig_of)
    rig.pane.resize(1100, 560)
    place = ("Status", "lifecyclestage")
    columns = rig.controller.columns
    columns.show_checked({place: [("Interessent", 9), ("Prospect", 5), ("Ehemalig", 4)]}, frozenset({place}))
    view.table.selectRow(STATUS)
    await rig.settle()

    def places():
        return [combo.mapTo(view.inspector, QPoint()).y() for combo in _combos(view)]

    before, top = places(), view._side.verticalScrollBar().value()
    for value in ("Interessent", "Prospect"):
        proposals = [each for each in view.inspector.findChildren(Button, "proposal") if each.isVisible()]
        next(each for each in proposals if each.property("value") == value).click()
        await rig.settle()
        assert places() == before
    assert view._side.verticalScrollBar().value() == top
    view.table.selectRow(LAST)
    view.table.selectRow(STATUS)
    await rig.settle()
    assert places()[2] < before[2], "chosen anew it has no gaps"


async def test_what_was_decided_is_proposed_for_the_same_in_other_letters(rig_of):
    rig, view = await columns_step(rig_of)
    place = ("Status", "lifecyclestage")
    columns = rig.controller.columns
    columns.decide(*place, "warm", "lead")
    columns.show_checked({place: [("WARM", 3)]}, frozenset({place}))
    view.table.selectRow(STATUS)
    await rig.settle()
    (proposal,) = [each for each in view.inspector.findChildren(Button, "proposal") if each.isVisible()]
    assert proposal.accessibleName() == "Use “Lead” for “WARM”"
    assert columns.draft.choices[STATUS].rule.values == {"warm": "lead"}


async def test_no_value_that_waits_is_kept_from_view_by_those_that_do_not(rig_of):
    rig, view = await columns_step(rig_of)
    place = ("Status", "lifecyclestage")
    columns = rig.controller.columns
    columns.show_checked({place: [(f"v{number}", 500 - number) for number in range(70)]}, frozenset({place}))
    view.table.selectRow(STATUS)
    await rig.settle()
    assert len(_combos(view)) == 60
    columns.decide(*place, "v0", "lead")
    await rig.settle()
    assert [each.property("value") for each in _combos(view)][-1] == "v60"


@pytest.mark.parametrize("width", [1100, 420])
async def test_the_footer_leads_to_the_first_value_to_decide(rig_of, width):
    rig, view = await columns_step(rig_of)
    rig.pane.resize(width, 620)
    view.table.selectRow(LAST)
    view.search.setText("phone")
    await rig.settle()
    (lead,) = [each for each in rig.pane.findChildren(Button, "lead") if each.isVisible()]
    assert lead.text() == rig.pane.state.text() == "5 values to decide"
    assert lead.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert rig.pane.footer.geometry().bottom() < rig.pane.height(), "its buttons are in sight"
    lead.setFocus()
    QTest.keyClick(lead, Qt.Key.Key_Space)
    await rig.settle()
    assert view.inspector.targets[0].values.combos[0] is rig.pane.window().focusWidget()
    assert rig.pane.window().focusWidget().accessibleName() == "What “City” means"
    assert not rig.pane.window().focusWidget().visibleRegion().isEmpty()
    for value in ("heiß", "warm", "kalt", "Kunde"):
        view.inspector.decided.emit("Status", "lifecyclestage", value, "lead")
    view.inspector.decided.emit("Interesse", "interests", "City", "")
    assert not [each for each in rig.pane.findChildren(Button, "lead") if each.isVisible()]
