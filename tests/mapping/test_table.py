"""The columns of the table that HubSpot imports, and what its import cannot do."""

from hubdesk.mapping.recipe import Blank, ColumnRule, Recipe, Write
from hubdesk.mapping.table import appending, columns_of, mappings_of, obstacles
from tests.mapping.accounts import ACCOUNT

RECIPE = Recipe(
    {
        "Place": ColumnRule("city", also=(ColumnRule("country"),)),
        "Mail": ColumnRule("email"),
        "Likes": ColumnRule("interests", write=Write.APPEND),
    },
    constants={"hs_lead_status": "NEW", "city": "Graz"},
)


def test_the_key_is_the_first_column_and_each_property_has_one():
    assert columns_of(RECIPE) == ("email", "city", "country", "interests", "hs_lead_status")
    mapped = mappings_of(RECIPE)
    assert [one["columnName"] for one in mapped] == list(columns_of(RECIPE))
    assert [one.get("columnType") for one in mapped] == ["HUBSPOT_ALTERNATE_ID", None, None, None, None]
    assert all(one["columnObjectTypeId"] == "0-1" for one in mapped)


def test_a_record_id_is_told_as_one():
    recipe = Recipe({"Id": ColumnRule("hs_object_id")}, key="hs_object_id")
    (column,) = mappings_of(recipe)
    assert (column["columnType"], column["propertyName"]) == ("HUBSPOT_OBJECT_ID", None)


def test_only_choices_can_be_added_to_what_is_there():
    assert appending(RECIPE, ACCOUNT) == ("interests",)
    assert obstacles(RECIPE, ACCOUNT) == ()
    recipe = Recipe(
        {
            "Mail": ColumnRule("email"),
            "City": ColumnRule("city", blank=Blank.CLEAR),
            "Job": ColumnRule("jobtitle", write=Write.IF_EMPTY),
            "Zip": ColumnRule("zip", write=Write.NEW_ONLY),
            "Firm": ColumnRule("company", write=Write.APPEND),
        }
    )
    assert obstacles(recipe, ACCOUNT) == (
        ("clears", ("City",)),
        ("keeps", ("Job Title", "Postal Code", "Company Name")),
    )
