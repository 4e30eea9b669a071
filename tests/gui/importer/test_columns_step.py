"""The Columns step in a window: the table, its chips, and the inspector beside it or below it."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QWidget

from hubdesk.gui.importer.columns_model import CONFLICT, PROPERTY, SECOND, WHY, WRITE
from hubdesk.gui.importer.draft_recipe import recipe_of
from hubdesk.mapping.recipe import (
    Blank,
    DateOrder,
    Part,
    Percent,
    UnknownValue,
    Write,
)
from tests.support.columns_step import LAST, MAIL, NAME, PHONE, STATUS, STREET, cell, columns_step, named, take

pytestmark = [pytest.mark.anyio, pytest.mark.gui]


async def test_a_column_goes_to_a_second_property_chosen_by_keyboard(rig_of):
    rig, view = await columns_step(rig_of)
    view.table.selectRow(STREET)
    await rig.settle()
    named(view.inspector, "further").click()
    field = view.popup.findChild(QLineEdit, "find_property")
    assert field is not None
    QTest.keyClicks(field, "city")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert cell(view, STREET, PROPERTY) == "Company name + City"
    recipe = recipe_of(rig.controller.columns.draft)
    assert [rule.property for rule in recipe.columns["Firma"].each()] == ["company", "city"]
    assert len(view.inspector.targets) == 2
    view.inspector.targets[0].removed.emit()
    assert cell(view, STREET, PROPERTY) == "City"


async def test_full_names_are_split_and_the_other_columns_say_so(rig_of):
    rig, view = await columns_step(rig_of)
    view.table.selectRow(NAME)
    await rig.settle()
    named(view.inspector, "split_name").click()
    assert cell(view, NAME, PROPERTY) == "First name + Last name"
    assert cell(view, LAST, PROPERTY, CONFLICT)
    assert cell(view, LAST, WHY, SECOND) == "Last name is used twice"
    assert rig.pane.state.text() == "Last name is used twice"
    assert not rig.pane.primary.isEnabled()
    view.property_chosen.emit(LAST, None)
    assert rig.pane.primary.isEnabled()
    rules = recipe_of(rig.controller.columns.draft).columns["Vorname"].each()
    assert [rule.part for rule in rules] == [Part.FIRST_NAME, Part.LAST_NAME]


async def test_numbers_and_addresses_are_not_offered_to_be_split_as_names(rig_of):
    rig, view = await columns_step(rig_of)
    for row, offered in ((MAIL, False), (PHONE, False), (STATUS, False), (NAME, True)):
        view.table.selectRow(row)
        await rig.settle()
        found = [each for each in view.inspector.findChildren(QWidget, "split_name") if each.isVisible()]
        assert bool(found) is offered


async def test_the_write_rule_is_chosen_in_the_table_and_the_stage_never_goes_backwards(rig_of):
    rig, view = await columns_step(rig_of)
    assert cell(view, STATUS, WRITE) == "Never backwards"
    assert cell(view, MAIL, WRITE) == "Finds the contact"
    view.table.setCurrentIndex(view.model.index(PHONE, WRITE))
    QTest.keyClick(view.table, Qt.Key.Key_Return)
    menu = next(each for each in view.findChildren(QMenu, "write_rules") if each.isVisible())
    assert [action.text() for action in menu.actions()] == [
        "Overwrite", "Only if empty", "Never on existing contacts",
    ]  # fmt: skip
    menu.actions()[1].trigger()
    menu.close()
    assert cell(view, PHONE, WRITE) == "Only if empty"
    assert recipe_of(rig.controller.columns.draft).columns["Telefon"].write is Write.IF_EMPTY


async def test_empty_cells_dates_and_values_that_do_not_fit_are_settled_in_the_inspector(rig_of):
    rig, view = await columns_step(rig_of)
    view.table.selectRow(STATUS)
    await rig.settle()
    take(named(view.inspector, "blank_rule"), Blank.CLEAR)
    await rig.settle()
    take(named(view.inspector, "unknown_value"), UnknownValue.LEAVE_OUT)
    rule = recipe_of(rig.controller.columns.draft).columns["Status"]
    assert rule.blank is Blank.CLEAR
    assert rule.unknown_value is UnknownValue.LEAVE_OUT
    view.table.selectRow(8)
    await rig.settle()
    combo = named(view.inspector, "date_order")
    assert combo.itemText(0) == "As the column shows"
    take(combo, "DMY")
    assert recipe_of(rig.controller.columns.draft).columns["Geburtstag"].date_order is DateOrder.DMY
    await rig.settle()
    take(named(view.inspector, "write_rule"), Write.NEW_ONLY)
    assert recipe_of(rig.controller.columns.draft).columns["Geburtstag"].write is Write.NEW_ONLY


async def test_what_a_percentage_is_can_be_said(rig_of):
    rig, view = await columns_step(rig_of)
    draft = rig.controller.columns.draft
    number = next(each for each in draft.choices if each.property == "revenue_2025")
    view.table.selectRow(number.index)
    await rig.settle()
    combo = named(view.inspector, "percent")
    assert combo.itemText(0) == "As the property says"
    take(combo, "points")
    assert recipe_of(rig.controller.columns.draft).columns[number.column].percent is Percent.POINTS


async def test_narrow_windows_have_the_inspector_below_the_table(rig_of):
    rig, view = await columns_step(rig_of)
    assert view._side.isVisible()
    rig.pane.resize(760, 700)
    await rig.settle()
    assert not view._side.isVisible()
    assert view.inspector.isVisible()
    table, inspector = (each.mapTo(view, each.rect().topLeft()).y() for each in (view.table, view.inspector))
    assert inspector > table
    assert named(view.inspector, "create").isVisible()


async def test_f4_leads_to_what_is_said_about_the_chosen_column(rig_of):
    rig, view = await columns_step(rig_of)
    rig.pane.resize(760, 600)
    await rig.settle()
    view.table.setFocus()
    view.go_to_inspector()
    assert view.inspector.isAncestorOf(rig.pane.window().focusWidget())
    assert not view.inspector.visibleRegion().isEmpty()


async def test_a_form_has_fields_and_no_write_rules(rig_of):
    rig, view = await columns_step(rig_of)
    draft = rig.controller.columns.draft
    assert draft is not None
    assert view.model.columnCount() == WRITE + 1
    draft.catalogue = replace(draft.catalogue, form="Contact us")
    view.show_draft(draft)
    await rig.settle()
    model = view.model
    heads = [model.headerData(place, Qt.Orientation.Horizontal) for place in range(model.columnCount())]
    assert heads == ["Column in the file", "Field of the form", "Why"]
    view.table.selectRow(STREET)
    await rig.settle()
    further = named(view.inspector, "further")
    assert further.accessibleName() or further.text() == "Use for a second field"
    asked: list[int] = []
    view.table.write_wanted.connect(asked.append)
    view.table.setCurrentIndex(model.index(STREET, WHY))
    right = view.table.viewport().rect().topRight()
    spot = QPoint(right.x() - 20, view.table.visualRect(model.index(STREET, WHY)).center().y())
    QTest.mouseClick(view.table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert view.table.indexAt(spot).column() == WHY
    assert asked == []
    further.click()
    field = view.popup.findChild(QLineEdit, "find_property")
    assert field is not None
    assert field.placeholderText() == field.accessibleName() == "Find a field"
    QTest.keyClicks(field, "zzz")
    assert view.popup._none.text() == "No such field"
    QTest.keyClick(field, Qt.Key.Key_Escape)
    view.extras.add_constant.click()
    assert view.extras.constant.target.accessibleName() == "Field of the form"
    assert "Field of the form" in {label.text() for label in view.extras.constant.findChildren(QLabel)}
    draft.catalogue = replace(draft.catalogue, form="")
    view.show_draft(draft)
    assert model.columnCount() == WRITE + 1
    assert field.placeholderText() == "Find a property"
