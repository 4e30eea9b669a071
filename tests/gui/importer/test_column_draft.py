"""The mapping in the making."""

from __future__ import annotations

from hubdesk.gui.importer.column_draft import NO_KEY, Choice, ColumnDraft, offered, samples, type_icon
from hubdesk.mapping.model import Catalogue, Property

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
        Choice(index, f"c{index}", "", name, "certain" if name else "left_out", "Same name")
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
