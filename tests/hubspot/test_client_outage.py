"""HubSpot out of reach, and tokens that die: who waits, who is told, what is kept. Virtual time, no network."""

import asyncio
import socket
from itertools import pairwise
from typing import Any

import httpx
import pytest

from hubdesk.core.errors import TokenRefused, Unreachable
from tests.hubspot.client_rig import UPSERT, now, run, upsert
from tests.hubspot.fakes import DETAILS, error, reply, written

# -- out of reach


def no_such_name():
    """As httpx raises what a resolver says that knows no name."""
    error = httpx.ConnectError("x")
    error.__cause__ = socket.gaierror(-2, "Name or service not known")
    return error


@pytest.mark.fault("F25", "F26")
@pytest.mark.parametrize(
    "kept", [httpx.ConnectError("x"), httpx.ReadError("x"), no_such_name()], ids=["connect", "read", "name"]
)
def test_a_job_waits_for_the_network_and_asks_calmly(kept):
    async def what(client, fake):
        states: list[Any] = []
        client.waiting.subscribe(lambda state: states.append((now(), state)))
        async with asyncio.TaskGroup() as group:
            for _ in range(40):
                group.create_task(upsert(client, fake))
        first = next(at for at, state in states if state is not None)
        assert first <= 3.0
        assert states[0][1].reason == "network"
        assert states[0][1].seconds is not None
        assert states[-1][1] is None
        probes = [one.at for one in fake.sent if "details" in one.path]
        assert all("details" in one.path for one in fake.sent if 5.0 < one.at < 3600.0)
        assert len([at for at in probes if at < 3600.0]) < 25
        gaps = [later - earlier for earlier, later in pairwise(probes)]
        assert max(gaps) < 335.0
        assert fake.count(UPSERT) >= 40
        assert client.wait_state is None
        assert not client.governor.snapshot().offline

    def script(sent):
        if sent.at < 3600.0:
            return kept
        return reply(200, DETAILS) if "details" in sent.path else written("a@b.example")

    run(script, what)


def test_while_it_waits_the_gauge_knows():
    async def what(client, fake):
        task = asyncio.get_running_loop().create_task(upsert(client, fake))
        await asyncio.sleep(20.0)
        snapshot = client.governor.snapshot()
        assert snapshot.offline
        assert snapshot.retry_in is not None
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        sent = len(fake.sent)
        await asyncio.sleep(3600.0)
        assert len(fake.sent) <= sent + 1  # nobody waits, so nobody asks

    run([httpx.ConnectError("x")], what)


@pytest.mark.fault("F16", "F19", "F25")
def test_a_person_gets_a_clear_word_within_ten_seconds():
    async def what(client, fake):
        with pytest.raises(Unreachable) as caught:
            await client.call("account.details", decode=dict)
        assert now() < 10.0
        assert len(fake.sent) == 3
        assert caught.value.hint
        return caught.value

    assert run([httpx.ConnectError("x")], what).code == "network.connect"
    assert run([error(503)], what).code == "network.trouble"
    offline = run([no_such_name()], what)
    assert offline.sentence().startswith("HubSpot's address cannot be found. This computer seems to be offline.")
    page = reply(200, b"<html>", headers={"Content-Type": "text/html"})
    assert run([page], what).code == "network.sign_in"


def test_a_person_asking_while_a_job_waits_makes_it_ask_at_once():
    async def what(client, fake):
        job = asyncio.get_running_loop().create_task(upsert(client, fake))
        await asyncio.sleep(1000.0)
        begun, sent = now(), len(fake.sent)
        with pytest.raises(Unreachable):
            await client.call("account.details", decode=dict)
        assert now() - begun <= 8.1
        assert len(fake.sent) == sent + 1
        job.cancel()
        await asyncio.gather(job, return_exceptions=True)

    run([httpx.ConnectError("x")], what)


@pytest.mark.fault("F33")
def test_an_answer_that_never_comes_is_not_waited_for_for_ever():
    async def what(client, fake):
        answer = await upsert(client, fake)
        assert answer.replay
        assert 120.0 <= fake.sent[1].at < 125.0

    async def never():
        await asyncio.sleep(1e6)

    def script(sent):
        return never() if sent.at < 1.0 else written("a@b.example")

    run(script, what)


@pytest.mark.fault("F47")
def test_a_flapping_network_makes_progress_without_a_storm():
    async def what(client, fake):
        states: list[Any] = []
        client.waiting.subscribe(states.append)
        done = 0

        async def lane():
            nonlocal done
            while now() < 600.0:
                await upsert(client, fake)
                done += 1

        async with asyncio.TaskGroup() as group:
            for _ in range(16):
                group.create_task(lane())
        assert done > 500
        failed = sum(one.at % 6 >= 3 for one in fake.sent)
        assert failed < 1500
        assert len(states) < 1500

    def script(sent):
        if sent.at % 6.0 >= 3.0:
            return httpx.ConnectError("x")
        return reply(200, DETAILS) if "details" in sent.path else written("a@b.example")

    run(script, what)


# -- the token


@pytest.mark.fault("F07")
def test_one_401_stops_everything_and_what_is_on_its_way_is_kept():
    async def what(client, fake):
        async with asyncio.TaskGroup() as group:
            calls = [group.create_task(attempt(client, fake)) for _ in range(300)]
        results = [call.result() for call in calls]
        good = [one for one in results if not isinstance(one, Exception)]
        bad = [one for one in results if isinstance(one, TokenRefused)]
        assert len(good) + len(bad) == 300
        flipped = next(one.at for one in fake.sent if one.at > 2.0)
        assert all(one.at <= flipped + 0.1 for one in fake.sent)  # none began after the first 401
        assert len(good) == sum(one.at <= 2.0 for one in fake.sent)
        assert now() < 3.0
        sent = len(fake.sent)
        with pytest.raises(TokenRefused, match="no longer accepts"):
            await client.call("account.details", decode=dict)
        assert len(fake.sent) == sent

    async def attempt(client, fake):
        try:
            return await upsert(client, fake)
        except TokenRefused as refused:
            return refused

    def script(sent):
        return written("a@b.example") if sent.at <= 2.0 else error(401, "INVALID_AUTHENTICATION")

    run(script, what)


def test_a_token_that_dies_while_the_network_is_away_is_noticed_on_return():
    async def what(client, fake):
        async with asyncio.TaskGroup() as group:
            calls = [group.create_task(quiet(client, fake)) for _ in range(10)]
        assert all(isinstance(call.result(), TokenRefused) for call in calls)
        assert fake.count("details") >= 1
        assert len([one for one in fake.sent if one.at >= 60.0]) == 1

    async def quiet(client, fake):
        try:
            return await upsert(client, fake)
        except TokenRefused as refused:
            return refused

    def script(sent):
        return httpx.ConnectError("x") if sent.at < 60.0 else error(401, "INVALID_AUTHENTICATION")

    run(script, what)
