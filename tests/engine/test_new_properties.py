"""Properties and options that a file needs: made in the account, readable at once, kept, refused without the scope."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hubdesk.core.errors import HubDeskError, ScopeMissing
from hubdesk.engine.new_properties import NewKind, internal_name, new_option, new_property
from hubdesk.hubspot.client import Patience
from tests.support.contacts_file import write_rows
from tests.support.engine import Rig
from tests.support.portal import running_portal


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (NewKind.TEXT, ("string", "text")),
        (NewKind.LONG_TEXT, ("string", "textarea")),
        (NewKind.NUMBER, ("number", "number")),
        (NewKind.DATE, ("date", "date")),
        (NewKind.CHOICES, ("enumeration", "checkbox")),
        (NewKind.YES_NO, ("bool", "booleancheckbox")),
    ],
)
async def test_each_kind_is_made_and_another_of_the_same_name_gets_a_number(rig, kind, expected):
    async with rig.session() as session:
        first, _ = await new_property(session, f"Größe {kind}", kind, ("S", "M", "S"))
        second, catalogue = await new_property(session, f"Größe {kind}", kind, ("S", "M"))
        again = await session.catalogue(Patience.QUICK, fresh=True)
    assert second == f"{first}_2"
    prop = catalogue.by_name[first]
    assert (prop.type, prop.field_type, prop.label) == (*expected, f"Größe {kind}")
    assert prop.writable
    assert again.by_name[second].label == f"Größe {kind}"
    if kind is NewKind.CHOICES:
        assert [option.value for option in prop.options] == ["S", "M"]


@pytest.mark.anyio
async def test_a_new_property_takes_values_and_a_new_option_makes_rows_good(rig, portal, tmp_path):
    async with rig.session() as session:
        name, _ = await new_property(session, "Shirt", NewKind.CHOICE, ("S", "M"))
        catalogue = await new_option(session, name, "XL ")
        assert [option.label for option in catalogue.by_name[name].options] == ["S", "M", "XL"]
        assert await new_option(session, name, "XL") == catalogue
        stage = await new_option(session, "hs_lead_status", "Met at the fair")
        assert "Met at the fair" in {option.label for option in stage.by_name["hs_lead_status"].options}
        assert len(stage.by_name["hs_lead_status"].options) > 1
    summary = await rig.import_(write_rows(tmp_path / "a.csv", ("E-mail", "Shirt"), [("xl@shirts.example", "xl")]))
    assert (summary.created, summary.rejected) == (1, 0)
    there = {one["properties"].get("email"): one["properties"] for one in portal.contacts()}
    assert there["xl@shirts.example"][name] == "XL"


@pytest.mark.anyio
async def test_without_the_scope_nothing_is_made_and_the_scope_is_named(rig, portal):
    async with rig.session(portal.tokens["contacts only"].token) as session:
        with pytest.raises(ScopeMissing) as caught:
            await new_property(session, "Shirt", NewKind.TEXT)
        assert "crm.schemas.contacts.write" in caught.value.message
        with pytest.raises(ScopeMissing):
            await new_option(session, "hs_lead_status", "Other")


@pytest.mark.anyio
async def test_options_of_hubspots_own_properties_stay(rig):
    async with rig.session() as session:
        before = await session.catalogue(Patience.QUICK)
        own = next(one.name for one in before.properties if one.hubspot_defined and len(one.options) > 8)
        with pytest.raises(HubDeskError):
            await new_option(session, own, "Something else")
        after = await session.catalogue(Patience.QUICK, fresh=True)
    assert after.by_name[own] == before.by_name[own]


@pytest.mark.anyio
async def test_what_was_made_is_there_after_a_restart(tmp_path):
    state = tmp_path / "portal.sqlite"
    with running_portal(state=state, unlimited=True, prefilled=0) as portal:
        async with Rig(tmp_path / "a", portal).session() as session:
            name, _ = await new_property(session, "Shirt", NewKind.CHOICE, ("S",))
    with running_portal(state=state, unlimited=True) as portal:
        async with Rig(tmp_path / "b", portal).session() as session:
            catalogue = await session.catalogue(Patience.QUICK)
    assert [option.value for option in catalogue.by_name[name].options] == ["S"]


@pytest.mark.parametrize(
    ("label", "name"),
    [("Größe (cm)", "grosse_cm"), ("2nd phone", "column_2nd_phone"), ("名前", "column"), ("Notiz", "notiz_2")],
)
def test_internal_names(label, name):
    assert internal_name(label, {"notiz"}) == name


@given(st.text(max_size=200))
def test_internal_names_are_such_as_hubspot_takes(label):
    name = internal_name(label, ())
    assert name.isascii()
    assert name[0].isalpha()
    assert name == name.lower()
    assert set(name) <= set("abcdefghijklmnopqrstuvwxyz0123456789_")
    assert len(name) <= 110
