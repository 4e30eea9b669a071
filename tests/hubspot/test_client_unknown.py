"""Outcomes that nobody knows: what is sent again, and what never is. Virtual time, no network."""

import asyncio

import httpx
import pytest

from hubdesk.hubspot.contacts import ContactsApi
from hubdesk.hubspot.failures import OutcomeUnknown
from tests.hubspot.client_rig import BODY, UPSERT, now, run, upsert
from tests.hubspot.fakes import DETAILS, error, reply, written

LOST = [
    httpx.ReadError("x"),
    httpx.ReadTimeout("x"),
    httpx.WriteError("x"),
    httpx.RemoteProtocolError("x"),
    error(500),
    error(502),
    error(504),
    reply(520, b"<html>"),
    reply(599, b""),
    reply(408, b""),
    reply(200, b'{"status":"COMPLETE","results":[{"id":"1"'),
    reply(200, b"{}"),
    reply(200, b"[]"),
    reply(200, b"null"),
    reply(200, b'"text"'),
    reply(200, b"[" * 200_000),
    reply(200, b'{"status":"COMPLETE","results":[],"x":NaN}'),
    reply(200, b'{"status":"COMPLETE","results":[{"id":"\\ud800"}]}'),
    reply(200, b"<html>sign in</html>", headers={"Content-Type": "text/html"}),
    reply(204, b""),
    reply(304, b""),
    reply(511, b"<html>"),
    reply(403, b"<html>waf</html>", headers={"Content-Type": "text/html"}),
]

UNREADABLE = [
    reply(200, b'{"status":"COMPLETE","results":[{"id":%s}]}' % (b"9" * 5_000)),
    reply(200, b'{"status":"COMPLETE","results":[{"id":%s}]}' % (b'{"a":' * 50_000)),
]
"""Answers to a batch; a form's answer may have anything in the place of its results."""


@pytest.mark.fault("F10", "F15", "F19", "F20", "F23", "F24", "F28", "F30", "F38")
@pytest.mark.parametrize("lost", [*LOST, *UNREADABLE], ids=str)
def test_what_may_be_repeated_is_repeated_and_known_as_a_replay(lost):
    async def what(client, fake):
        answer = await upsert(client, fake)
        assert answer.replay
        assert len(fake.sent) == 2

    run([lost, written("a@b.example")], what)


@pytest.mark.fault("F19", "F28", "F30", "F38")
@pytest.mark.parametrize("lost", [*LOST, *UNREADABLE], ids=str)
def test_a_create_is_never_repeated_blindly(lost):
    async def what(client, fake):
        with pytest.raises(OutcomeUnknown) as caught:
            await ContactsApi(client).create(BODY)
        assert caught.value.attempts == 1
        assert len(fake.sent) == 1

    run([lost, written("a@b.example")], what)


@pytest.mark.fault("F25", "F42", "F45")
@pytest.mark.parametrize(
    "kept",
    [httpx.ConnectError("x"), httpx.ConnectTimeout("x"), httpx.PoolTimeout("x"), httpx.ProxyError("407")],
    ids=str,
)
def test_what_never_left_is_repeated_even_for_a_create(kept):
    async def what(client, fake):
        answer = await ContactsApi(client).create(BODY)
        assert not answer.replay

    run([kept, kept, written("a@b.example")], what)


def test_a_poisoned_request_is_given_up_while_others_succeed():
    async def what(client, fake):
        async def others():
            while True:
                await ContactsApi(client).upsert(BODY)
                await asyncio.sleep(2.0)

        working = asyncio.get_running_loop().create_task(others())
        with pytest.raises(OutcomeUnknown) as caught:
            await ContactsApi(client).upsert(BODY + b" ")
        working.cancel()
        await asyncio.gather(working, return_exceptions=True)
        assert 6 <= caught.value.attempts <= 9
        assert now() < 300

    def script(sent):
        return error(500) if sent.body.endswith(b" ") else written("a@b.example")

    run(script, what)


@pytest.mark.fault("F19")
def test_an_outage_of_twenty_minutes_exhausts_nothing():
    """Every call fails for 20 minutes, though the account's details can be read all the time."""

    async def what(client, fake):
        async with asyncio.TaskGroup() as group:
            calls = [group.create_task(upsert(client, fake)) for _ in range(30)]
        assert all(call.result().results for call in calls)
        assert 1200 <= now() < 1200 + 400
        during = [one for one in fake.sent if one.at < 1200]
        assert len(during) < 120

    def script(sent):
        if "details" in sent.path:
            return reply(200, DETAILS)
        return error(503) if sent.at < 1200 else written("a@b.example")

    run(script, what)


def test_a_call_that_is_alone_is_not_taken_for_poisoned_while_nothing_else_succeeds():
    async def what(client, fake):
        answer = await upsert(client, fake)
        assert answer.results
        assert 600 <= now() < 1000
        assert fake.count(UPSERT) > 7

    def script(sent):
        if "details" in sent.path:
            return reply(200, DETAILS)
        return error(503) if sent.at < 600 else written("a@b.example")

    run(script, what)
