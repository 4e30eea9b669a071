"""The mapping in the making."""

from __future__ import annotations

import pytest

from hubdesk.gui.importer.column_choice import Choice, may_be_full_names, offered, samples
from hubdesk.gui.importer.column_draft import ColumnDraft
from hubdesk.gui.importer.draft_obstacle import NO_KEY
from hubdesk.gui.importer.type_icons import type_icon
from hubdesk.mapping.model import Catalogue, Property
from hubdesk.mapping.recipe import ColumnRule, Joined, Part, Write
from hubdesk.mapping.remembered import Remembered

CATALOGUE = Catalogue(
    (
        Property("email", "Email", "string", "text"),
        Property("firstname", "First name", "string", "text"),
        Property("phone", "Phone number", "string", "phonenumber"),
        Property("member_id", "Member id", "string", "text", unique=True),
        Property("hs_object_id", "Record ID", "number", "number", read_only=True),
        Property("createdate", "Create date", "datetime", "date", read_only=True),
    )
)


def _draft(*names: str | None, key: str = "") -> ColumnDraft:
    choices = [
        Choice(
            index, f"c{index}", "", ColumnRule(name) if name else None, "certain" if name else "left_out", "Same name"
        )
        for index, name in enumerate(names)
    ]
    return ColumnDraft(choices, CATALOGUE, key=key)


def test_email_is_the_key_when_it_is_there():
    draft = _draft("member_id", "email", "firstname")
    assert draft.key == "email"
    assert draft.key_options() == (("member_id", 0), ("email", 1))
    assert draft.obstacle() == ""


def test_without_a_key_column_the_way_is_barred_with_a_reason():
    draft = _draft("firstname", None)
    assert draft.obstacle() == NO_KEY
    draft.choose(1, "hs_object_id")
    assert draft.key == "hs_object_id"
    assert draft.obstacle() == "By record ID contacts can only be updated"
    draft.mode = "update"
    assert draft.obstacle() == ""


def test_leaving_out_the_key_column_moves_the_key_on():
    draft = _draft("email", "member_id")
    draft.choose(0, None)
    assert draft.key == "member_id"
    assert draft.choices[0].certainty == "left_out"


def test_two_columns_on_one_property_are_named():
    draft = _draft("email", "phone", "phone")
    assert draft.obstacle() == "Phone number is used twice"
    assert draft.in_conflict() == {1, 2}
    draft.choose(2, None)
    assert draft.in_conflict() == frozenset()


def test_read_only_and_unknown_properties_are_refused():
    assert _draft("email", "createdate").obstacle() == "Create date cannot be written"
    assert "no property" in _draft("email", "nothing").obstacle()


def test_choices_of_a_person_outlive_another_reading_of_the_file():
    older = _draft("email", "firstname", "phone")
    older.choose(1, None)
    older.mode = "create"
    newer = _draft("email", "firstname", "phone")
    newer.keep_from(older)
    assert newer.choices[1].property is None
    assert newer.choices[2].property == "phone"
    assert newer.mode == "create"


def test_offered_properties_are_those_that_can_be_written_and_the_record_id():
    assert [prop.name for prop in offered(CATALOGUE)] == [
        "email",
        "firstname",
        "member_id",
        "phone",
        "hs_object_id",
    ]


def test_icons_by_type():
    assert type_icon(CATALOGUE.by_name["email"]) == "key"
    assert type_icon(CATALOGUE.by_name["phone"]) == "type-phone"
    assert type_icon(Property("a", "A", "enumeration", "checkbox")) == "list"
    assert type_icon(Property("a", "A", "something", "new")) == "type-text"


def test_samples_are_few_different_and_short():
    assert samples(["", "a", "a", "  b\n c ", "d", "e", "f"]) == "a, b c, d, e"


def test_a_property_is_used_twice_across_further_properties_and_joined_columns():
    draft = _draft("email", "firstname", None, None)
    draft.set_target(0, 1, ColumnRule("firstname"))
    assert draft.obstacle() == "First name is used twice"
    assert draft.in_conflict() == {0, 1}
    draft.set_target(0, 1, None)
    assert draft.obstacle() == ""
    draft.set_joined(0, Joined(("c2", "c3"), " ", ColumnRule("firstname")))
    assert draft.in_conflict() == {1, 2, 3}
    draft.choose(1, None)
    assert draft.obstacle() == ""
    assert draft.shown() == (("Email", 0), ("First name", 2), ("First name", 3))


def test_a_further_property_can_find_the_contact_and_a_part_of_a_name_cannot():
    draft = _draft("firstname", None)
    draft.set_target(0, 1, ColumnRule("member_id"))
    assert draft.key_options() == (("member_id", 0),)
    assert draft.key == "member_id"
    draft.set_target(0, 1, ColumnRule("member_id", part=Part.LAST_NAME))
    assert draft.obstacle() == NO_KEY


def test_taking_the_first_property_away_leaves_the_second():
    draft = _draft("email", "firstname")
    draft.set_target(1, 1, ColumnRule("phone", write=Write.IF_EMPTY))
    draft.set_target(1, 0, None)
    assert draft.choices[1].rule == ColumnRule("phone", write=Write.IF_EMPTY)
    draft.set_target(1, 0, None)
    assert draft.choices[1].rule is None


def test_a_full_name_is_parted_and_a_decision_reaches_each_place():
    draft = _draft("email", None, None)
    draft.split_name(1)
    assert [rule.property for rule in draft.choices[1].each()] == ["firstname", "lastname"]
    draft.decide("c1", "firstname", "n/a", "")
    assert [rule.values for rule in draft.choices[1].each()] == [{"n/a": ""}, {}]
    draft.set_joined(0, Joined(("c2",), " ", ColumnRule("phone")))
    draft.decide("c2", "phone", "none", None)
    assert draft.joined[0].rule.values == {"none": None}


def test_corrections_of_cells_come_together():
    draft = _draft("email")
    draft.edit({10: {0: "a"}})
    draft.edit({10: {2: "b"}, 20: {0: "c"}})
    assert draft.edits == {10: {0: "a", 2: "b"}, 20: {0: "c"}}


def test_a_value_for_all_rows_that_cannot_be_written_bars_the_way():
    draft = _draft("email")
    draft.constants["createdate"] = "2024-01-01"
    assert draft.obstacle() == "Create date cannot be written"


def test_a_joined_property_begins_with_what_was_decided_about_its_values_before():
    remembered = Remembered(values={"firstname": {"n/a": ""}})
    choices = [Choice(index, f"c{index}", "", None, "unsure", "") for index in range(3)]
    draft = ColumnDraft(choices, CATALOGUE, remembered=remembered)
    draft.set_joined(0, Joined(("c1", "c2"), " ", ColumnRule("firstname")))
    assert draft.joined[0].rule.values == {"n/a": ""}
    draft.set_joined(0, Joined(("c1", "c2"), ", ", ColumnRule("firstname")))
    assert draft.joined[0].rule.values == {}


@pytest.mark.parametrize(
    ("column", "name", "examples", "offered_"),
    [
        ("Vorname", "firstname", ("Jana", "Piotr"), True),
        ("Nachname", "lastname", (), True),
        ("Name", None, ("Köhler", "Groß"), True),
        ("Ansprechperson", None, ("Jana Köhler", "Dr. Piotr Groß"), True),
        ("Ansprechperson", None, ("Jana", "Piotr Groß", "Uwe"), False),
        ("Status", "stage", ("In Arbeit", "Sehr heiß"), False),
        ("Newsletter", None, ("ja", "nein"), False),
        ("Firma", "company", ("Technik Groß OHG", "Nord Licht GmbH"), False),
        ("Vorname", "firstname", ("Jana 2", "Piotr"), False),
        ("Mail", None, ("jana k@x.example",), False),
        ("Leer", None, (), False),
    ],
)
def test_only_what_may_be_full_names_is_offered_to_be_parted(column, name, examples, offered_):
    stage = Property("stage", "Stage", "enumeration", "select")
    choice = Choice(0, column, "", ColumnRule(name) if name else None, "certain", "", examples=examples)
    assert may_be_full_names(choice, Catalogue((*CATALOGUE.properties, stage))) is offered_
