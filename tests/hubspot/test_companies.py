"""Companies and associations over a real socket: pages of a search, partial answers, what is gone already."""

from __future__ import annotations

import random
from collections import Counter

import pytest

from hubdesk.core.clock import SystemClock
from hubdesk.core.secret import Secret
from hubdesk.hubspot import companies as module
from hubdesk.hubspot.associations import AssociationsApi
from hubdesk.hubspot.client import HubSpotClient
from hubdesk.hubspot.companies import CompaniesApi
from hubdesk.hubspot.contacts import ContactsApi
from hubdesk.hubspot.hosts import Hosts
from hubdesk.hubspot.rate.governor import Governor
from tests.support.portal import running_portal

pytestmark = pytest.mark.anyio


@pytest.fixture(scope="module")
def portal():
    with running_portal(unlimited=True, prefilled=0) as one:
        yield one
        assert one.errors() == ""


@pytest.fixture
async def client(portal):
    clock, rng = SystemClock(), random.Random(1)
    one = HubSpotClient(
        Secret(portal.token),
        Hosts.loopback(portal.url, portal.url),
        clock=clock,
        rng=rng,
        governor=Governor(clock, rng),
        user_agent="test",
    )
    yield one
    await one.aclose()


async def test_a_search_is_read_to_its_last_page(client):
    companies = CompaniesApi(client)
    for part in range(3):
        await companies.create({f"{part}-{number}": {"domain": "many.example"} for number in range(80)})
    found = await companies.search("domain", ["many.example", "none.example"])
    assert len({one.id for one in found}) == 240
    assert all(one.created_at is not None for one in found)


async def test_a_search_that_finds_too_many_is_parted(client, monkeypatch):
    monkeypatch.setattr(module, "_PAGE", 20)
    monkeypatch.setattr(module, "_MOST_RESULTS", 60)
    companies = CompaniesApi(client)
    for name, count in (("few", 30), ("some", 30), ("lots", 70)):
        await companies.create({f"{name}-{number}": {"domain": f"{name}.parted.example"} for number in range(count)})
    found = await companies.search("domain", [f"{name}.parted.example" for name in ("few", "some", "lots")])
    assert Counter(one.properties["domain"] for one in found) == {
        "few.parted.example": 30, "some.parted.example": 30, "lots.parted.example": 60,
    }  # fmt: skip


async def test_refused_companies_are_named_and_the_others_are_made(client):
    companies = CompaniesApi(client)
    created = await companies.create({"good": {"name": "Good"}, "bad": {"city": "Rom"}, "worse": {"shoe": "x"}})
    assert set(created.made) == {"good"}
    assert set(created.refused) == {"bad", "worse"}
    [record] = await companies.read([created.made["good"], "5"])
    assert record.properties["name"] == "Good"
    await companies.archive([created.made["good"], "5"])
    assert await companies.read([created.made["good"]]) == []


async def test_associations_are_made_read_and_ended(client):
    body = b'{"inputs":[{"idProperty":"email","id":"a@assoc.example","objectWriteTraceId":"1","properties":{}}]}'
    contact = (await ContactsApi(client).upsert(body)).results[0].id
    made = (await CompaniesApi(client).create({"x": {"name": "X"}})).made["x"]
    api = AssociationsApi(client)
    assert await api.companies_of([contact]) == {}
    assert await api.associate([(contact, made), (contact, "5")]) == {(contact, made)}
    assert await api.companies_of([contact, "6"]) == {contact: {made}}
    assert await api.contacts_of([made]) == {made: {contact}}
    await api.remove([(contact, made), (contact, "5")])
    assert await api.companies_of([contact]) == {}
