"""The Columns step in a window: further properties, split names, joined columns, values for all rows, decisions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from hubdesk.core.errors import ScopeMissing
from hubdesk.engine.new_properties import NewKind
from hubdesk.gui.importer.columns_create import PropertyCreator
from hubdesk.gui.importer.columns_model import CONFLICT, PROPERTY, SECOND, WHY, WRITE
from hubdesk.gui.importer.columns_values import ADD, REJECT, UNDECIDED
from hubdesk.gui.importer.draft_recipe import recipe_of
from hubdesk.gui.importer.steps import Step
from hubdesk.mapping.recipe import Blank, ColumnRule, DateOrder, Joined, Part, Percent, Recipe, UnknownValue, Write
from hubdesk.mapping.remembered import Remembered

if TYPE_CHECKING:
    from hubdesk.gui.importer.columns_view import ColumnsView

pytestmark = [pytest.mark.anyio, pytest.mark.gui]

STATUS, NAME, LAST, MAIL, PHONE, STREET = 7, 1, 2, 3, 4, 5


async def _columns(rig_of: Any, **services: Any) -> tuple[Any, ColumnsView]:
    rig = rig_of(show=True, **services)
    await rig.read()
    rig.controller.go_on()
    await rig.settle()
    assert rig.at(Step.COLUMNS)
    return rig, rig.pane.columns


def _named(widget: QWidget, name: str) -> Any:
    found = [each for each in widget.findChildren(QWidget, name) if each.isVisible()]
    assert found, name
    return found[-1]


def _cell(view: ColumnsView, row: int, column: int, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
    return view.model.index(row, column).data(role)


def _take(combo: Any, value: object) -> None:
    combo.set_value(value)
    combo.activated.emit(combo.currentIndex())


async def test_a_column_goes_to_a_second_property_chosen_by_keyboard(rig_of):
    rig, view = await _columns(rig_of)
    view.table.selectRow(STREET)
    await rig.settle()
    _named(view.inspector, "further").click()
    field = view.popup.findChild(QLineEdit, "find_property")
    assert field is not None
    QTest.keyClicks(field, "city")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert _cell(view, STREET, PROPERTY) == "Company name + City"
    recipe = recipe_of(rig.controller.columns.draft)
    assert [rule.property for rule in recipe.columns["Firma"].each()] == ["company", "city"]
    assert len(view.inspector.targets) == 2
    view.inspector.targets[0].removed.emit()
    assert _cell(view, STREET, PROPERTY) == "City"


async def test_full_names_are_split_and_the_other_columns_say_so(rig_of):
    rig, view = await _columns(rig_of)
    view.table.selectRow(NAME)
    await rig.settle()
    _named(view.inspector, "split_name").click()
    assert _cell(view, NAME, PROPERTY) == "First name + Last name"
    assert _cell(view, LAST, PROPERTY, CONFLICT)
    assert _cell(view, LAST, WHY, SECOND) == "Last name is used twice"
    assert rig.pane.state.text() == "Last name is used twice"
    assert not rig.pane.primary.isEnabled()
    view.property_chosen.emit(LAST, None)
    assert rig.pane.primary.isEnabled()
    rules = recipe_of(rig.controller.columns.draft).columns["Vorname"].each()
    assert [rule.part for rule in rules] == [Part.FIRST_NAME, Part.LAST_NAME]


async def test_columns_are_joined_in_the_order_that_was_chosen_with_an_example(rig_of):
    rig, view = await _columns(rig_of)
    _named(view.extras, "join_columns").click()
    editor = view.extras.join
    assert not editor.accept.isEnabled()
    for combo, name in zip(editor.columns, ("Nachname", "Vorname"), strict=False):
        _take(combo, name)
    _take(editor.separator, ", ")
    _take(editor.target, "salutation")
    assert editor.note.text() == "For example: Müller-Groß, Jana"
    editor.write.set_value(Write.IF_EMPTY)
    editor.accept.click()
    joined = Joined(("Nachname", "Vorname"), ", ", ColumnRule("salutation", write=Write.IF_EMPTY))
    assert recipe_of(rig.controller.columns.draft).joined == (joined,)
    view.property_chosen.emit(LAST, None)
    assert _cell(view, LAST, WHY) == "Joined"
    assert _cell(view, LAST, PROPERTY) == "Salutation"


async def test_joining_takes_the_property_from_the_column_that_had_it_alone(rig_of):
    rig, view = await _columns(rig_of)
    view.extras.joined_changed.emit(0, Joined(("Firma", "Anrede"), " ", ColumnRule("company")))
    assert rig.controller.columns.draft.choices[STREET].rule is None
    assert rig.pane.primary.isEnabled()
    view.extras.joined_changed.emit(0, None)
    assert recipe_of(rig.controller.columns.draft).joined == ()


async def test_all_rows_get_a_value_of_an_option_or_of_a_text(rig_of):
    rig, view = await _columns(rig_of)
    _named(view.extras, "add_constant").click()
    editor = view.extras.constant
    _take(editor.target, "city")
    editor.text.setText(" Berlin ")
    editor.accept.click()
    assert not editor.isVisible()
    assert rig.controller.columns.draft.constants == {"city": "Berlin"}
    _named(view.extras, "add_constant").click()
    view.property_chosen.emit(STATUS, None)
    _take(editor.target, "lifecyclestage")
    assert editor.options.isVisible()
    assert not editor.text.isVisible()
    editor.accept.click()
    assert rig.controller.columns.draft.constants == {"city": "Berlin", "lifecyclestage": "lead"}
    view.extras.constant_changed.emit("city", None)
    assert recipe_of(rig.controller.columns.draft).constants == {"lifecyclestage": "lead"}


async def test_the_write_rule_is_chosen_in_the_table_and_the_stage_never_goes_backwards(rig_of):
    rig, view = await _columns(rig_of)
    assert _cell(view, STATUS, WRITE) == "Never backwards"
    assert _cell(view, MAIL, WRITE) == "Finds the contact"
    view.table.setCurrentIndex(view.model.index(PHONE, WRITE))
    QTest.keyClick(view.table, Qt.Key.Key_Return)
    menu = next(each for each in view.findChildren(QMenu, "write_rules") if each.isVisible())
    assert [action.text() for action in menu.actions()] == [
        "Overwrite", "Only if empty", "Never on existing contacts",
    ]  # fmt: skip
    menu.actions()[1].trigger()
    menu.close()
    assert _cell(view, PHONE, WRITE) == "Only if empty"
    assert recipe_of(rig.controller.columns.draft).columns["Telefon"].write is Write.IF_EMPTY


async def test_empty_cells_dates_and_values_that_do_not_fit_are_settled_in_the_inspector(rig_of):
    rig, view = await _columns(rig_of)
    view.table.selectRow(STATUS)
    await rig.settle()
    _take(_named(view.inspector, "blank_rule"), Blank.CLEAR)
    await rig.settle()
    _take(_named(view.inspector, "unknown_value"), UnknownValue.LEAVE_OUT)
    rule = recipe_of(rig.controller.columns.draft).columns["Status"]
    assert rule.blank is Blank.CLEAR
    assert rule.unknown_value is UnknownValue.LEAVE_OUT
    view.table.selectRow(8)
    await rig.settle()
    combo = _named(view.inspector, "date_order")
    assert combo.itemText(0) == "As the column shows"
    _take(combo, "DMY")
    assert recipe_of(rig.controller.columns.draft).columns["Geburtstag"].date_order is DateOrder.DMY
    await rig.settle()
    _take(_named(view.inspector, "write_rule"), Write.NEW_ONLY)
    assert recipe_of(rig.controller.columns.draft).columns["Geburtstag"].write is Write.NEW_ONLY


async def test_what_a_percentage_is_can_be_said(rig_of):
    rig, view = await _columns(rig_of)
    draft = rig.controller.columns.draft
    number = next(each for each in draft.choices if each.property == "revenue_2025")
    view.table.selectRow(number.index)
    await rig.settle()
    combo = _named(view.inspector, "percent")
    assert combo.itemText(0) == "As the property says"
    _take(combo, "points")
    assert recipe_of(rig.controller.columns.draft).columns[number.column].percent is Percent.POINTS


async def test_each_value_is_decided_once_and_taken_back_and_done_again(rig_of):
    rig, view = await _columns(rig_of)
    view.table.selectRow(STATUS)
    await rig.settle()
    values = view.inspector.targets[0].values
    assert {combo.property("value") for combo in values.combos} == {"heiß", "warm", "kalt", "Kunde"}
    assert all(combo.value() == UNDECIDED for combo in values.combos)
    for value, meant in (("heiß", "lead"), ("warm", ""), ("kalt", REJECT)):
        combo = next(each for each in view.inspector.targets[0].values.combos if each.property("value") == value)
        _take(combo, meant)
    decided = {"heiß": "lead", "warm": "", "kalt": None}
    assert recipe_of(rig.controller.columns.draft).columns["Status"].values == decided
    rig.controller.columns.undo()
    assert recipe_of(rig.controller.columns.draft).columns["Status"].values == {"heiß": "lead", "warm": ""}
    rig.controller.columns.redo()
    assert recipe_of(rig.controller.columns.draft).columns["Status"].values == decided


async def test_undo_goes_back_through_all_that_was_changed(rig_of):
    rig, view = await _columns(rig_of)
    first = recipe_of(rig.controller.columns.draft)
    view.property_chosen.emit(STREET, "city")
    view.mode_chosen.emit("create")
    view.extras.constant_changed.emit("country", "Peru")
    for _ in range(3):
        rig.controller.columns.undo()
    assert recipe_of(rig.controller.columns.draft) == first
    assert rig.controller.columns.draft.mode == "upsert"
    assert not rig.controller.columns.history.can_undo
    rig.controller.columns.undo()
    for _ in range(3):
        rig.controller.columns.redo()
    assert rig.controller.columns.draft.constants == {"country": "Peru"}


async def test_a_file_seen_before_is_set_up_as_then_and_says_so(rig_of):
    known = Recipe({"E-Mail": ColumnRule("email"), "Firma": ColumnRule("city", write=Write.IF_EMPTY)})
    rig, view = await _columns(rig_of, known_recipe=known)
    assert recipe_of(rig.controller.columns.draft) == known
    assert view._known_text.isVisible()
    assert view._known_text.text() == "Set up as in your last import of a file with these columns."
    assert _cell(view, STREET, WHY, SECOND) == "As in your last import"
    view.anew.click()
    await rig.settle()
    assert "Vorname" in recipe_of(rig.controller.columns.draft).columns
    assert not view._known_text.isVisible()


async def test_what_a_value_meant_before_is_known_again(rig_of):
    memory = Remembered(values={"lifecyclestage": {"heiß": "lead", "kalt": "gone"}})
    rig, view = await _columns(rig_of, memory=memory)
    view.table.selectRow(STATUS)
    await rig.settle()
    assert recipe_of(rig.controller.columns.draft).columns["Status"].values == {"heiß": "lead"}
    waiting = [combo for combo in view.inspector.targets[0].values.combos if combo.value() == UNDECIDED]
    assert {combo.property("value") for combo in waiting} == {"warm", "kalt", "Kunde"}


async def test_opening_a_recipe_changing_a_column_and_saving_loses_nothing(rig_of, tmp_path):
    rig, view = await _columns(rig_of)
    path = tmp_path / "a.json"
    path.write_text(
        '{"rows_with_errors": "send_good_columns", "duplicates": "merge",'
        ' "columns": {"E-Mail": "email", "Gone": {"property": "city", "write": "if_empty"},'
        ' "Vorname": [{"property": "firstname", "part": "first_name"}, {"property": "lastname", "part": "last_name"}]},'
        ' "joined": {"company": {"columns": ["Firma", "Anrede"], "separator": "-"}}}',
        "utf-8",
    )
    await rig.controller.columns.load(path)
    view.property_chosen.emit(PHONE, "phone")
    saved = tmp_path / "b.json"
    await rig.controller.columns.store(saved)
    text = saved.read_text("utf-8")
    for part in ("send_good_columns", "merge", "Gone", "if_empty", "last_name", '"separator": "-"', "Telefon"):
        assert part in text


async def test_narrow_windows_have_the_inspector_below_the_table(rig_of):
    rig, view = await _columns(rig_of)
    assert view._side.isVisible()
    rig.pane.resize(760, 700)
    await rig.settle()
    assert not view._side.isVisible()
    assert view.inspector.isVisible()
    table, inspector = (each.mapTo(view, each.rect().topLeft()).y() for each in (view.table, view.inspector))
    assert inspector > table
    assert _named(view.inspector, "create").isVisible()


async def test_values_to_decide_are_counted_warned_of_and_do_not_stop(rig_of):
    rig, view = await _columns(rig_of)
    assert view.chips["to_decide"]._count == 2
    assert rig.pane.primary.isEnabled()
    assert rig.pane.state.text() == "5 values to decide"
    view.chips["to_decide"].setChecked(True)
    assert [_cell(view, row, 0) for row in range(view.model.rowCount())] == ["Interesse", "Status"]
    for value in ("heiß", "warm", "kalt", "Kunde"):
        view.inspector.decided.emit("Status", "lifecyclestage", value, "lead")
    assert rig.pane.state.text() == "1 value to decide"
    assert view.chips["to_decide"]._count == 1
    view.inspector.decided.emit("Interesse", "interests", "City", "")
    assert rig.pane.state.text().startswith("9 columns go on")


async def test_f4_leads_to_what_is_said_about_the_chosen_column(rig_of):
    rig, view = await _columns(rig_of)
    rig.pane.resize(760, 600)
    await rig.settle()
    view.table.setFocus()
    view.go_to_inspector()
    assert view.inspector.isAncestorOf(rig.pane.window().focusWidget())
    assert not view.inspector.visibleRegion().isEmpty()


async def test_a_property_that_is_missing_is_made_in_hubspot_and_used_for_the_column(rig_of):
    rig, view = await _columns(rig_of)
    view.table.selectRow(0)
    await rig.settle()
    _named(view.inspector, "create").click()
    await rig.settle()
    creator = view.inspector.findChildren(PropertyCreator)[-1]
    assert creator.label.text() == "Anrede"
    creator.label.set_text("Form of address")
    creator.kind.set_value(NewKind.CHOICE)
    _named(view.inspector, "create_property").click()
    await rig.settle()
    assert rig.services.defined == [("Form of address", NewKind.CHOICE, rig.services.defined[0][2])]
    assert "Frau" in rig.services.defined[0][2]
    assert _cell(view, 0, PROPERTY) == "Form of address"
    assert recipe_of(rig.controller.columns.draft).columns["Anrede"].property == "made_here"


async def test_a_value_becomes_an_option_in_hubspot(rig_of):
    rig, view = await _columns(rig_of)
    view.table.selectRow(STATUS)
    await rig.settle()
    combo = next(each for each in view.inspector.targets[0].values.combos if each.property("value") == "heiß")
    assert combo.itemText(combo.count() - 1) == "Add it to the options in Acme Travel (12345678)"
    _take(combo, ADD)
    await rig.settle()
    assert rig.services.defined == [("lifecyclestage", "heiß")]
    assert recipe_of(rig.controller.columns.draft).columns["Status"].values == {"heiß": "heiß"}


async def test_without_the_scope_nothing_is_made_and_it_can_be_tried_again(rig_of):
    refused = ScopeMissing("The scope crm.schemas.contacts.write is missing.", code="scope.missing", scopes=("x",))
    rig, view = await _columns(rig_of, define_problem=refused)
    view.table.selectRow(0)
    await rig.settle()
    _named(view.inspector, "create").click()
    await rig.settle()
    _named(view.inspector, "create_property").click()
    await rig.settle()
    assert "scope.missing" in rig.banners
    assert recipe_of(rig.controller.columns.draft).columns.get("Anrede") is None
    _named(view.inspector, "create").click()
    await rig.settle()
    assert not view.inspector.findChildren(PropertyCreator)[-1].create_button.busy


async def test_without_an_account_nothing_can_be_made(rig_of):
    rig, view = await _columns(rig_of, account=None)
    view.table.selectRow(0)
    await rig.settle()
    assert not [each for each in view.inspector.findChildren(QWidget, "create") if each.isVisible()]


async def test_numbers_and_addresses_are_not_offered_to_be_split_as_names(rig_of):
    rig, view = await _columns(rig_of)
    for row, offered in ((MAIL, False), (PHONE, False), (NAME, True)):
        view.table.selectRow(row)
        await rig.settle()
        found = [each for each in view.inspector.findChildren(QWidget, "split_name") if each.isVisible()]
        assert bool(found) is offered
