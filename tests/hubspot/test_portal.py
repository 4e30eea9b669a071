"""The client against a demo portal: an independent idea of HubSpot, in a process of its own."""

import asyncio
import random
from typing import Any

import msgspec
import pytest

from hubdesk.core.clock import SystemClock
from hubdesk.core.errors import DayUsedUp, ScopeMissing, TokenRefused, UnexpectedRedirect, Unreachable
from hubdesk.core.secret import Secret
from hubdesk.hubspot.account import account_details, daily_usage
from hubdesk.hubspot.client import HubSpotClient
from hubdesk.hubspot.contacts import ContactsApi
from hubdesk.hubspot.failures import OutcomeUnknown, Refused
from hubdesk.hubspot.forms import get_form, list_forms
from hubdesk.hubspot.hosts import Hosts
from hubdesk.hubspot.owners import owners
from hubdesk.hubspot.properties import contact_properties
from hubdesk.hubspot.property_rules import WireRule, property_rules
from hubdesk.hubspot.rate.governor import Governor
from hubdesk.hubspot.token_info import token_info
from tests.support.portal import running_portal

pytestmark = pytest.mark.anyio


def client_of(portal, name="all", paths="2026-09"):
    clock, rng = SystemClock(), random.Random(1)
    return HubSpotClient(
        Secret(portal.tokens[name].token),
        Hosts.loopback(portal.url, portal.url),
        clock=clock,
        rng=rng,
        governor=Governor(clock, rng),
        paths=paths,
        user_agent="HubDesk/test",
    )


def body(*keys, first=1, **properties):
    inputs = [
        {
            "idProperty": "email",
            "id": key,
            "objectWriteTraceId": f"row-{number}",
            "properties": {"firstname": "Ada", **properties},
        }
        for number, key in enumerate(keys, start=first)
    ]
    return msgspec.json.encode({"inputs": inputs})


@pytest.fixture(scope="module")
def portal():
    with running_portal(prefilled=20) as running:
        yield running


@pytest.fixture
async def client(portal):
    made = client_of(portal)
    yield made
    await made.aclose()


async def test_who_the_token_is(portal, client):
    details = await account_details(client)
    info = await token_info(client)
    usage = await daily_usage(client)
    assert info is not None
    assert usage is not None
    assert details.portal_id == info.portal_id == portal.portal_id
    assert set(info.scopes) == set(portal.tokens["all"].scopes)
    assert usage.limit > 0
    assert client.governor.snapshot().resets_at is not None
    assert abs(client.server_now() - SystemClock().now().timestamp()) < 2.0


async def test_what_the_account_has(client):
    properties = {one.name: one for one in await contact_properties(client)}
    assert len(properties) > 50
    assert properties["lifecyclestage"].options
    assert properties["hubspot_owner_id"].owner
    assert properties["hs_object_id"].read_only
    rules = await property_rules(client)
    assert rules["loyalty_points"][0] == WireRule("MIN_NUMBER", ("0",))
    assert set(rules) < set(properties)
    assert all(one.id and one.kind in ("PERSON", "QUEUE") for one in await owners(client))
    forms = await list_forms(client)
    assert (await get_form(client, forms[0].id)).name == forms[0].name


@pytest.mark.parametrize("paths", ["2026-09", "v3"])
async def test_the_life_of_a_contact(portal, paths):
    client = client_of(portal, paths=paths)
    contacts = ContactsApi(client)
    key = f"life-{paths}@example.com"
    created = await contacts.upsert(body(key.upper()))
    assert created.results[0].new is True
    assert created.results[0].email == key
    assert created.results[0].trace_id == "row-1"
    assert created.results[0].created_at == pytest.approx(created.server_time, abs=3.0)
    updated = await contacts.upsert(body(key, city="London"))
    assert updated.results[0].new is False
    record_id = updated.results[0].id
    read = await contacts.read([key, "nobody@example.com"], ["city"], id_property="email")
    assert [one.properties["city"] for one in read.found] == ["London"]
    assert read.missing == ["nobody@example.com"]
    change = {"inputs": [{"id": record_id, "objectWriteTraceId": "row-1", "properties": {"city": "Paris"}}]}
    assert (await contacts.update(msgspec.json.encode(change))).results[0].id == record_id
    record = await contacts.get(record_id, ["city"])
    assert record is not None
    assert record.properties["city"] == "Paris"
    await contacts.archive([record_id])
    assert await contacts.get(record_id, ["city"]) is None
    await client.aclose()


async def test_bad_rows_are_named_and_the_others_written(client):
    content = msgspec.json.decode(body("good@example.com", "bad@example.com", "also-good@example.com"))
    content["inputs"][1]["properties"]["lifecyclestage"] = "no such stage"
    answer = await ContactsApi(client).upsert(msgspec.json.encode(content))
    assert {one.trace_id for one in answer.results} == {"row-1", "row-3"}
    assert [one.trace_ids for one in answer.errors] == [("row-2",)]
    assert answer.errors[0].properties == ("lifecyclestage",)
    assert answer.errors[0].code == "INVALID_OPTION"


async def test_a_refused_batch_names_its_rows(client):
    with pytest.raises(Refused) as caught:
        await ContactsApi(client).upsert(body("twice@example.com", "once@example.com", "twice@example.com"))
    assert caught.value.code == "DUPLICATE_IDS"
    keys = ["twice@example.com", "once@example.com", "twice@example.com"]
    assert caught.value.rows_of([1, 2, 3], keys) == [1, 3]
    too_many = [f"n{number}@example.com" for number in range(101)]
    with pytest.raises(Refused):
        await ContactsApi(client).upsert(body(*too_many))


async def test_an_existing_contact_is_not_created_again(client):
    await ContactsApi(client).upsert(body("there@example.com"))
    content: dict[str, Any] = {"inputs": [{"properties": {"email": "there@example.com"}}]}
    with pytest.raises(Refused) as caught:
        await ContactsApi(client).create(msgspec.json.encode(content))
    assert caught.value.code == "CONTACT_EXISTS"
    content["inputs"][0]["objectWriteTraceId"] = "row-1"
    answer = await ContactsApi(client).create(msgspec.json.encode(content))
    assert [(one.code, one.trace_ids) for one in answer.errors] == [("CONTACT_EXISTS", ("row-1",))]


async def test_missing_scopes_are_named(portal):
    client = client_of(portal, "read only")
    with pytest.raises(ScopeMissing) as caught:
        await ContactsApi(client).upsert(body("x@example.com"))
    assert caught.value.scopes == ("crm.objects.contacts.write",)
    await client.aclose()
    client = client_of(portal, "no forms")
    with pytest.raises(ScopeMissing) as caught:
        await list_forms(client)
    assert caught.value.scopes == ("forms",)
    await client.aclose()


async def test_a_revoked_token(portal):
    client = client_of(portal, "revoked")
    with pytest.raises(TokenRefused):
        await account_details(client)
    asked = portal.stats()["total"]
    with pytest.raises(TokenRefused):
        await ContactsApi(client).upsert(body("x@example.com"))
    assert portal.stats()["total"] == asked
    await client.aclose()


LOST = [
    {"status": 503},
    {"status": 502, "body": "html"},
    {"status": 500, "applied": True},
    {"reset": "before"},
    {"reset": "after"},
    {"close": "headers"},
    {"close": "body"},
    {"status": 200, "body": "html"},
    {"status": 200, "body": "cut"},
    {"status": 403, "body": "html"},
]


@pytest.mark.fault("F31")
@pytest.mark.parametrize("effect", LOST, ids=str)
async def test_a_lost_answer_is_fetched_again_and_nothing_happens_twice(effect):
    rules = [{"match": {"family": "contacts.batch.upsert"}, "nth": [1], "effect": effect}]
    with running_portal(prefilled=0, faults=rules) as portal:
        client = client_of(portal)
        answer = await ContactsApi(client).upsert(body("a@example.com", "b@example.com"))
        assert answer.replay
        assert len(answer.results) == 2
        await client.aclose()
        assert sorted(portal.by_email()) == ["a@example.com", "b@example.com"]


@pytest.mark.fault("F31")
async def test_a_create_whose_answer_is_lost_is_not_repeated():
    rules = [{"match": {"family": "contacts.batch.create"}, "nth": [1], "effect": {"reset": "after"}}]
    with running_portal(prefilled=0, faults=rules) as portal:
        client = client_of(portal)
        content = {"inputs": [{"properties": {"firstname": "Nameless"}, "objectWriteTraceId": "row-1"}]}
        with pytest.raises(OutcomeUnknown):
            await ContactsApi(client).create(msgspec.json.encode(content))
        await client.aclose()
        assert portal.stats()["contacts"] == 1


async def test_a_redirect_stops_the_call():
    with running_portal(prefilled=0) as other:
        effect = {"redirect": other.url + "/crm/objects/2026-09/contacts/batch/upsert"}
        rules = [{"match": {"family": "contacts.batch.upsert"}, "effect": effect}]
        with running_portal(prefilled=0, faults=rules) as portal:
            client = client_of(portal)
            with pytest.raises(UnexpectedRedirect):
                await ContactsApi(client).upsert(body("a@example.com"))
            await client.aclose()
        assert other.stats()["total"] == 0
        assert other.stats()["contacts"] == 0


async def test_a_small_day_is_used_up_and_said_so():
    with running_portal(prefilled=0, day=12) as portal:
        client = client_of(portal)
        await account_details(client)
        for number in range(11):
            await ContactsApi(client).upsert(body(f"d{number}@example.com"))
        with pytest.raises(DayUsedUp) as caught:
            await ContactsApi(client).upsert(body("one-too-many@example.com"))
        assert caught.value.resets_in is not None
        assert 0 < caught.value.resets_in <= 25 * 3600
        assert client.governor.snapshot().day_exhausted
        await client.aclose()
        assert portal.stats()["total"] == 12


@pytest.mark.fault("F04", "F112")
async def test_the_gauge_sees_what_others_use():
    with running_portal(prefilled=0) as portal:
        client = client_of(portal)
        portal.other_traffic(0)
        for number in range(12):
            await ContactsApi(client).upsert(body(f"o{number}@example.com"))
        snapshot = client.governor.snapshot()
        largest = portal.stats()["windows"]["all"]["used"]
        assert (snapshot.limit, snapshot.source) == (190, "headers")
        assert abs(snapshot.used - largest) <= 1
        second = client_of(portal)
        for number in range(30):
            await ContactsApi(second).upsert(body(f"p{number}@example.com"))
        for number in range(9):
            await ContactsApi(client).upsert(body(f"q{number}@example.com"))
        assert abs(client.governor.snapshot().others - 30) <= 1
        await client.aclose()
        await second.aclose()


async def test_a_portal_that_goes_away_and_comes_back():
    with running_portal(prefilled=0) as portal:
        client = client_of(portal)
        await ContactsApi(client).upsert(body("before@example.com"))
        portal.kill()
        with pytest.raises(Unreachable) as caught:
            await client.call("account.details", decode=dict)
        assert caught.value.code == "network.refused"
        job = asyncio.get_running_loop().create_task(ContactsApi(client).upsert(body("after@example.com")))
        await asyncio.sleep(0.2)
        await asyncio.to_thread(portal.restart)
        answer = await job
        assert len(answer.results) == 1
        await client.aclose()
        assert sorted(portal.by_email()) == ["after@example.com", "before@example.com"]
