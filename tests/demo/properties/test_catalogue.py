"""The definitions: realistic, complete, consistent."""

from __future__ import annotations

from hubdesk.demo.properties.catalogue import GROUPS, standard_properties

TYPES = {
    "string": {"text", "textarea", "phonenumber", "calculation_equation"},
    "phone_number": {"phonenumber"},
    "number": {"number"},
    "date": {"date"},
    "datetime": {"date"},
    "bool": {"booleancheckbox"},
    "enumeration": {"select", "radio", "checkbox", "booleancheckbox"},
}

WRITABLE = (
    "firstname", "lastname", "email", "phone", "mobilephone", "company", "jobtitle", "lifecyclestage",
    "hs_lead_status", "hubspot_owner_id", "date_of_birth", "city", "country", "zip", "address", "state", "website",
    "industry", "hs_language", "annualrevenue", "numemployees",
)  # fmt: skip


def test_every_definition_is_one_that_hubspot_could_have():
    for one in standard_properties().values():
        wire = one.wire()
        assert one.field_type in TYPES[one.type], one.name
        assert one.group in {group.name for group in GROUPS}
        assert len({option.value for option in one.options}) == len(one.options)
        needed = {"description", "fieldType", "groupName", "label", "name", "options", "type"}
        assert needed <= set(wire)
        assert "archived" not in wire


def test_every_kind_is_there():
    every = standard_properties()
    assert 55 <= len(every) <= 75
    assert {one.type for one in every.values()} == set(TYPES)
    assert [one.name for one in every.values() if one.unique] == ["customer_number"]
    for name in WRITABLE:
        assert not every[name].read_only
