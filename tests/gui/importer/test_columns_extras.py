"""What rows get beside their columns: joined columns, values for all rows, companies, a list and a stamp."""

from __future__ import annotations

import pytest

from hubdesk.gui.importer.columns_model import PROPERTY, WHY
from hubdesk.gui.importer.draft_recipe import recipe_of
from hubdesk.gui.importer.services import Afterwards
from hubdesk.mapping.recipe import (
    ColumnRule,
    CompanyBy,
    CompanyRule,
    Joined,
    NoCompany,
    SeveralCompanies,
    Write,
)
from tests.support.columns_step import LAST, STATUS, STREET, cell, columns_step, named, take

pytestmark = [pytest.mark.anyio, pytest.mark.gui]


async def test_columns_are_joined_in_the_order_that_was_chosen_with_an_example(rig_of):
    rig, view = await columns_step(rig_of)
    named(view.extras, "join_columns").click()
    editor = view.extras.join
    assert not editor.accept.isEnabled()
    for combo, name in zip(editor.columns, ("Nachname", "Vorname"), strict=False):
        take(combo, name)
    take(editor.separator, ", ")
    take(editor.target, "salutation")
    assert editor.note.text() == "For example: Müller-Groß, Jana"
    editor.write.set_value(Write.IF_EMPTY)
    editor.accept.click()
    joined = Joined(("Nachname", "Vorname"), ", ", ColumnRule("salutation", write=Write.IF_EMPTY))
    assert recipe_of(rig.controller.columns.draft).joined == (joined,)
    view.property_chosen.emit(LAST, None)
    assert cell(view, LAST, WHY) == "Joined"
    assert cell(view, LAST, PROPERTY) == "Salutation"


async def test_joining_takes_the_property_from_the_column_that_had_it_alone(rig_of):
    rig, view = await columns_step(rig_of)
    view.extras.joined_changed.emit(0, Joined(("Firma", "Anrede"), " ", ColumnRule("company")))
    assert rig.controller.columns.draft.choices[STREET].rule is None
    assert rig.pane.primary.isEnabled()
    view.extras.joined_changed.emit(0, None)
    assert recipe_of(rig.controller.columns.draft).joined == ()


async def test_all_rows_get_a_value_of_an_option_or_of_a_text(rig_of):
    rig, view = await columns_step(rig_of)
    named(view.extras, "add_constant").click()
    editor = view.extras.constant
    take(editor.target, "city")
    editor.text.setText(" Berlin ")
    editor.accept.click()
    assert not editor.isVisible()
    assert rig.controller.columns.draft.constants == {"city": "Berlin"}
    named(view.extras, "add_constant").click()
    view.property_chosen.emit(STATUS, None)
    take(editor.target, "lifecyclestage")
    assert editor.options.isVisible()
    assert not editor.text.isVisible()
    editor.accept.click()
    assert rig.controller.columns.draft.constants == {"city": "Berlin", "lifecyclestage": "lead"}
    view.extras.constant_changed.emit("city", None)
    assert recipe_of(rig.controller.columns.draft).constants == {"lifecyclestage": "lead"}


async def test_a_column_names_the_company_of_each_contact(rig_of):
    rig, view = await columns_step(rig_of)
    named(view.extras, "add_company").click()
    editor = view.extras.company
    assert not editor.accept.isEnabled()
    take(editor.column, "Firma")
    take(editor.by, CompanyBy.RECORD_ID)
    assert not editor.none.isVisible()
    take(editor.by, CompanyBy.NAME)
    editor.none.set_value(NoCompany.CREATE)
    editor.several.set_value(SeveralCompanies.FIRST)
    editor.accept.click()
    assert not editor.isVisible()
    rule = CompanyRule("Firma", CompanyBy.NAME, NoCompany.CREATE, SeveralCompanies.FIRST)
    draft = rig.controller.columns.draft
    assert recipe_of(draft).company == rule
    named(view.extras, "add_company").click()
    assert (editor.column.value(), editor.none.value()) == ("Firma", NoCompany.CREATE)
    view.extras.company_changed.emit(None)
    assert recipe_of(draft).company is None
    rig.controller.columns.undo()
    assert recipe_of(draft).company == rule


async def test_contacts_are_put_on_a_list_and_stamped(rig_of):
    """It belongs to this import, can be taken back, and no property gets two values."""
    rig, view = await columns_step(rig_of)
    named(view.extras, "add_after").click()
    editor = view.extras.after
    assert editor.stamp.findData("firstname") == -1, "it gets values from the file"
    editor.into.setText(" Autumn fair ")
    take(editor.stamp, "city")
    editor.accept.click()
    assert not editor.isVisible()
    draft = rig.controller.columns.draft
    assert draft.afterwards == Afterwards("Autumn fair", "city")
    assert recipe_of(draft).constants == {}
    view.extras.constant_changed.emit("city", "Elsewhere")
    assert draft.obstacle() == f"{draft.label('city')} gets the job's ID and other values"
    rig.controller.columns.undo()
    assert not draft.obstacle()
    rig.controller.columns.undo()
    assert draft.afterwards == Afterwards()


def _two_joined(rig):
    columns = rig.controller.columns
    columns._change_joined(0, Joined(("Anrede", "Firma"), " ", ColumnRule("city")))
    columns._change_joined(1, Joined(("Anrede", "Status"), " ", ColumnRule("country")))
    return columns


async def test_joined_columns_that_are_changed_stay_one_when_others_are_taken_away(rig_of):
    rig, view = await columns_step(rig_of)
    columns = _two_joined(rig)
    view.extras._edit_join(1)
    columns._change_joined(0, None)
    take(view.extras.join.separator, ", ")
    view.extras.join.accept.click()
    assert columns.draft.joined == (Joined(("Anrede", "Status"), ", ", ColumnRule("country")),)


async def test_the_editor_of_joined_columns_closes_with_them(rig_of):
    rig, view = await columns_step(rig_of)
    columns = _two_joined(rig)
    view.extras._edit_join(1)
    assert view.extras.join.isVisible()
    columns.undo()
    assert not view.extras.join.isVisible()
    assert len(columns.draft.joined) == 1


async def test_columns_for_which_the_editor_has_no_room_stay_joined(rig_of):
    rig, view = await columns_step(rig_of)
    seven = ("Anrede", "Vorname", "Nachname", "Firma", "Interesse", "Status", "Geburtstag")
    rig.controller.columns._change_joined(0, Joined(seven, " ", ColumnRule("city")))
    view.extras._edit_join(0)
    take(view.extras.join.separator, ", ")
    view.extras.join.accept.click()
    assert rig.controller.columns.draft.joined[0].columns == seven
