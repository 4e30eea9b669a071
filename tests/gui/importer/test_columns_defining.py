"""Properties and options that are missing are made in HubSpot from the Columns step."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtWidgets import QWidget

from hubdesk.core.errors import ScopeMissing
from hubdesk.engine.new_properties import NewKind
from hubdesk.gui.importer.columns_create import PropertyCreator
from hubdesk.gui.importer.columns_model import PROPERTY
from hubdesk.gui.importer.columns_values import ADD
from hubdesk.gui.importer.draft_recipe import recipe_of
from tests.support.columns_step import STATUS, cell, columns_step, named, take
from tests.support.fake_import import DEMO

pytestmark = [pytest.mark.anyio, pytest.mark.gui]


async def test_a_property_that_is_missing_is_made_in_hubspot_and_used_for_the_column(rig_of):
    rig, view = await columns_step(rig_of)
    view.table.selectRow(0)
    await rig.settle()
    named(view.inspector, "create").click()
    await rig.settle()
    creator = view.inspector.findChildren(PropertyCreator)[-1]
    assert creator.label.text() == "Anrede"
    creator.label.set_text("Form of address")
    creator.kind.set_value(NewKind.CHOICE)
    named(view.inspector, "create_property").click()
    await rig.settle()
    assert rig.services.defined == [("Form of address", NewKind.CHOICE, rig.services.defined[0][2])]
    assert "Frau" in rig.services.defined[0][2]
    assert cell(view, 0, PROPERTY) == "Form of address"
    assert recipe_of(rig.controller.columns.draft).columns["Anrede"].property == "made_here"


async def test_a_value_becomes_an_option_in_hubspot(rig_of):
    rig, view = await columns_step(rig_of)
    view.table.selectRow(STATUS)
    await rig.settle()
    combo = next(each for each in view.inspector.targets[0].values.combos if each.property("value") == "heiß")
    assert combo.itemText(combo.count() - 1) == "Add it to the options in Acme Travel (12345678)"
    take(combo, ADD)
    await rig.settle()
    assert rig.services.defined == [("lifecyclestage", "heiß")]
    assert recipe_of(rig.controller.columns.draft).columns["Status"].values == {"heiß": "heiß"}


async def test_without_the_scope_nothing_is_made_and_it_can_be_tried_again(rig_of):
    refused = ScopeMissing("The scope crm.schemas.contacts.write is missing.", code="scope.missing", scopes=("x",))
    rig, view = await columns_step(rig_of, define_problem=refused)
    view.table.selectRow(0)
    await rig.settle()
    named(view.inspector, "create").click()
    await rig.settle()
    named(view.inspector, "create_property").click()
    await rig.settle()
    assert "scope.missing" in rig.banners
    assert recipe_of(rig.controller.columns.draft).columns.get("Anrede") is None
    named(view.inspector, "create").click()
    await rig.settle()
    assert not view.inspector.findChildren(PropertyCreator)[-1].create_button.busy


async def test_without_an_account_nothing_can_be_made(rig_of):
    rig, view = await columns_step(rig_of, account=None)
    view.table.selectRow(0)
    await rig.settle()
    assert not [each for each in view.inspector.findChildren(QWidget, "create") if each.isVisible()]


async def test_two_values_that_become_options_at_once_both_do(rig_of):
    rig, view = await columns_step(rig_of)
    view.table.selectRow(STATUS)
    await rig.settle()
    for value in ("heiß", "warm"):
        take(next(each for each in view.inspector.targets[0].values.combos if each.property("value") == value), ADD)
    await rig.settle()
    assert rig.services.defined == [("lifecyclestage", "heiß"), ("lifecyclestage", "warm")]
    values = recipe_of(rig.controller.columns.draft).columns["Status"].values
    assert values == {"heiß": "heiß", "warm": "warm"}


async def test_what_waits_to_be_made_is_not_made_in_another_account(rig_of):
    rig, _ = await columns_step(rig_of)
    hold, plain = asyncio.Event(), rig.services.new_option

    async def new_option(*args):
        await hold.wait()
        return await plain(*args)

    rig.services.new_option = new_option
    for value in ("heiß", "warm"):
        rig.controller.columns._create_option("Status", "lifecyclestage", value)
    await rig.settle()
    rig.services.switch(DEMO)
    await rig.settle()
    hold.set()
    await rig.settle()
    assert rig.services.defined == [("lifecyclestage", "heiß")]
