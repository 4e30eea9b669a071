"""One call: what ends it, what it waits for, what it carries. Virtual time, no network."""

import asyncio
import traceback
from itertools import pairwise
from typing import Any

import httpx
import msgspec
import pytest

from hubdesk.core.errors import DayUsedUp, HubDeskError, ScopeMissing, TokenRefused, UnexpectedRedirect
from hubdesk.hubspot.client import Patience, Priority
from hubdesk.hubspot.contacts import ContactsApi
from hubdesk.hubspot.failures import AskedToWait, Refused, TooLarge
from tests.hubspot.client_rig import BODY, now, run, upsert
from tests.hubspot.fakes import CANARY, DETAILS, error, reply, throttled, written

# -- what ends a call at once


@pytest.mark.fault("F23")
@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (error(400), Refused),
        (error(404), Refused),
        (error(414), Refused),
        (error(422), Refused),
        (error(451), Refused),
        (error(413), TooLarge),
        (error(401, "INVALID_AUTHENTICATION"), TokenRefused),
        (error(403, "MISSING_SCOPES", context={"requiredGranularScopes": ["s.one"]}), ScopeMissing),
        (reply(307, b"", headers={"Location": "https://evil.example/"}), UnexpectedRedirect),
    ],
)
@pytest.mark.parametrize("patience", list(Patience))
def test_a_clear_no_is_not_asked_again(answer, kind, patience):
    async def what(client, fake):
        with pytest.raises(kind) as caught:
            await ContactsApi(client, patience=patience).upsert(BODY)
        assert len(fake.sent) == 1
        return caught.value

    failure = run([answer], what)
    if isinstance(failure, ScopeMissing):
        assert failure.scopes == ("s.one",)


def test_every_attempt_sends_the_same_bytes_and_is_announced_before():
    announced, setbacks = [], []

    async def what(client, fake):
        class Hooks:
            async def begin(self):
                announced.append(len(fake.sent))
                await asyncio.sleep(0.05)  # the journal

            def setback(self, *, perhaps_applied):
                setbacks.append((len(fake.sent), perhaps_applied))

        answer = await ContactsApi(client).upsert(BODY, hooks=Hooks())
        assert answer.replay
        assert {one.body for one in fake.sent} == {BODY}

    run([error(500), error(429), httpx.ReadError("x"), written("a@b.example")], what)
    assert announced == [0, 1, 2, 3]
    assert setbacks == [(1, True), (2, False), (3, True)]


@pytest.mark.fault("F53")
def test_an_announcement_that_fails_keeps_the_request_back():
    async def what(client, fake):
        class Hooks:
            async def begin(self):
                raise HubDeskError("the disk is full", code="x")

            def setback(self, *, perhaps_applied):
                raise AssertionError

        with pytest.raises(HubDeskError, match="disk"):
            await ContactsApi(client).upsert(BODY, hooks=Hooks())
        assert fake.sent == []
        assert client.governor.snapshot().in_flight == 0
        assert client.governor.snapshot().ours == 0

    run([written("a@b.example")], what)


def test_a_refusal_that_was_certainly_not_applied_is_no_replay():
    async def what(client, fake):
        answer = await client.call("contacts.upsert", body=BODY, decode=dict, patience=Patience.PATIENT)
        assert (answer.attempts, answer.replay) == (2, False)
        assert answer.server_time == 1795597200.0
        assert answer.correlation_id == "corr-1"

    run([throttled(), written("a@b.example")], what)


# -- 429, 423, 477, the day


@pytest.mark.fault("F02")
@pytest.mark.parametrize(
    ("retry_after", "least", "most"),
    [("7", 7, 9), ("0", 0.9, 3), ("-5", 0.9, 3), ("abc", 0, 12), ("1000000000", 3600, 3602), ("3000", 3000, 3002)],
)
def test_retry_after_is_obeyed_within_reason(retry_after, least, most):
    async def what(client, fake):
        await upsert(client, fake)
        first, second = fake.sent
        assert least <= second.at - first.at <= most

    run([throttled(retry_after=retry_after), written("a@b.example")], what)


@pytest.mark.fault("F01")
def test_several_429_in_a_row_are_answered_with_longer_pauses():
    async def what(client, fake):
        await upsert(client, fake)
        gaps = [later.at - earlier.at for earlier, later in pairwise(fake.sent)]
        assert len(gaps) == 12
        assert gaps[-1] > 30
        assert all(gap > 0.1 for gap in gaps)

    run([throttled(retry_after="0")] * 12 + [written("a@b.example")], what)


@pytest.mark.fault("F22")
def test_a_lock_is_waited_for_at_least_two_seconds_and_fewer_are_sent_at_once():
    async def what(client, fake):
        before = client.governor.burst.concurrency.window
        await upsert(client, fake)
        assert 2.0 <= fake.sent[1].at - fake.sent[0].at <= 3.2
        assert client.governor.burst.concurrency.window == before // 2

    run([error(423, "LOCKED"), written("a@b.example")], what)


@pytest.mark.fault("F21")
def test_an_account_on_the_move_is_waited_for_and_says_so():
    async def what(client, fake):
        states: list[Any] = []
        client.waiting.subscribe(states.append)
        await upsert(client, fake)
        assert 86_400 <= fake.sent[1].at - fake.sent[0].at <= 86_402
        assert states[0].reason == "moved"
        assert 86_399 < states[0].seconds <= 86_400
        assert states[-1] is None

    run([error(477, "MIGRATION", headers={"Retry-After": "999999"}), written("a@b.example")], what)


def test_a_person_is_not_kept_waiting_for_a_move():
    async def what(client, fake):
        answers = 0
        for _ in range(3):
            with pytest.raises(AskedToWait):
                await client.call("account.details", decode=dict)
            answers = len(fake.sent)
        assert answers == 1

    run([error(477, "MIGRATION", headers={"Retry-After": "600"})], what)


def test_a_day_that_is_used_up_ends_the_call_and_nothing_else_leaves():
    async def what(client, fake):
        client.governor.set_time_zone("Europe/Berlin")
        with pytest.raises(DayUsedUp) as caught:
            await upsert(client, fake)
        assert caught.value.resets_in == pytest.approx(14 * 3600, abs=1)
        with pytest.raises(DayUsedUp):
            await upsert(client, fake)
        assert len(fake.sent) == 1
        assert client.wait_state.reason == "day"

    run([throttled("DAILY")], what)


def test_whoever_wants_to_wait_goes_on_after_midnight_with_one_request_first():
    async def what(client, fake):
        client.governor.set_time_zone("Europe/Berlin")
        async with asyncio.TaskGroup() as group:
            for _ in range(20):
                group.create_task(upsert(client, fake))
        early = [one for one in fake.sent if one.at < 14 * 3600]
        late = [one for one in fake.sent if one.at >= 14 * 3600]
        assert len(early) <= 8  # in flight when the first refusal came
        assert len(late) == 20
        assert late[1].at >= late[0].at + 0.1

    def script(sent):
        return throttled("DAILY") if sent.at < 14 * 3600 else written("a@b.example")

    run(script, what, wait_for_day=True)


@pytest.mark.fault("F23")
def test_a_conflict_of_two_writers_is_tried_once_more():
    async def good(client, fake):
        await upsert(client, fake)
        assert len(fake.sent) == 2

    run([error(409, "CONFLICT"), written("a@b.example")], good)

    async def bad(client, fake):
        with pytest.raises(Refused):
            await upsert(client, fake)
        assert len(fake.sent) == 2

    run([error(409, "CONFLICT")], bad)


def test_a_contact_that_exists_is_not_created_again():
    async def what(client, fake):
        with pytest.raises(Refused) as caught:
            await ContactsApi(client).create(BODY)
        assert caught.value.code == "CONTACT_EXISTS"
        assert len(fake.sent) == 1

    run([error(409, "CONFLICT", message="Contact already exists. Existing ID: 7")], what)


# -- secrets and scopes of failures


@pytest.mark.fault("F95", "F96")
@pytest.mark.parametrize(
    "answer",
    [
        error(401, "INVALID_AUTHENTICATION", message=f"The token {CANARY} is expired"),
        error(400, message=f"Bearer {CANARY} and somebody@private.example"),
        httpx.ReadError(f"Bearer {CANARY}"),
        httpx.LocalProtocolError(f"Illegal header value b'Bearer {CANARY}'"),
        reply(307, b"", headers={"Location": f"https://evil.example/?t={CANARY}"}),
    ],
    ids=["401", "400", "read", "local", "redirect"],
)
def test_no_failure_shows_the_token_or_an_address(answer, caplog):
    caplog.set_level("DEBUG")

    async def what(client, fake):
        with pytest.raises(HubDeskError) as caught:
            await client.call("contacts.create", body=BODY, decode=dict)
        return caught.value

    failure = run([answer], what)
    chain = "".join(traceback.format_exception(failure))
    for text in (failure.sentence(), repr(failure), repr(vars(failure)), chain, caplog.text):
        assert "canary" not in text
        assert "private.example" not in text
        assert "b.example" not in text
    assert failure.__cause__ is None
    assert "Error" not in failure.sentence()
    assert "httpx" not in failure.sentence()


def test_the_request_carries_what_it_should():
    async def what(client, fake):
        await upsert(client, fake)
        sent = fake.sent[0]
        assert sent.headers["authorization"] == f"Bearer {CANARY}"
        assert sent.headers["content-type"] == "application/json"
        assert sent.headers["content-length"] == str(len(BODY))
        assert sent.headers["host"] == "api.hubapi.com"
        assert sent.headers["user-agent"] == "HubDesk/test"
        assert CANARY not in sent.path
        assert sent.path == "/crm/objects/2026-09/contacts/batch/upsert"

    run([written("a@b.example")], what)


def test_people_overtake_a_job():
    async def what(client, fake):
        async def lane():
            while now() < 30.0:
                await upsert(client, fake)

        async with asyncio.TaskGroup() as group:
            for _ in range(64):
                group.create_task(lane())
            await asyncio.sleep(8.0)
            begun = now()
            await client.call("account.details", decode=dict, priority=Priority.INTERACTIVE)
            assert now() - begun < 0.2

    def script(sent):
        return reply(200, DETAILS) if "details" in sent.path else written("a@b.example")

    run(script, what)


def test_the_answer_of_a_search_has_no_limit_headers_and_changes_nothing():
    async def what(client, fake):
        await upsert(client, fake)
        body = msgspec.json.encode({"filterGroups": []})
        await ContactsApi(client).search(body)
        assert client.governor.snapshot().limit == 190

    def script(sent):
        if "search" in sent.path:
            quiet = dict.fromkeys(("X-HubSpot-RateLimit-Max", "X-HubSpot-RateLimit-Daily"))
            return reply(200, {"results": [], "total": 0}, headers=quiet)
        return written("a@b.example")

    run(script, what)
