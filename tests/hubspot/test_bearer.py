"""A token that is replaced while calls are under way: they go on with the new one, and nobody is told a lie."""

from __future__ import annotations

import asyncio

import pytest

from hubdesk.core.errors import TokenRefused
from hubdesk.core.secret import Secret
from hubdesk.hubspot.account import account_details
from hubdesk.hubspot.client import Patience
from hubdesk.hubspot.contacts import ContactsApi
from tests.hubspot.fakes import DETAILS, FakeHubSpot, error, make_client, reply, written
from tests.support.virtual_time import run_virtual

BODY = b'{"inputs":[{"idProperty":"email","id":"a@b.example","objectWriteTraceId":"row-1","properties":{}}]}'
NEW = "pat-na1-canary00-zqzq-wxwx-vkvk-another-one-"


def run(script, what):
    async def main():
        fake = FakeHubSpot(script, latency=1.0)
        client = make_client(fake)
        heard: list[TokenRefused] = []
        client.refused.subscribe(heard.append)
        try:
            await what(client, fake)
        finally:
            await client.aclose()
            client.governor.close()
        return heard, [sent.headers["authorization"] == f"Bearer {NEW}" for sent in fake.sent]

    return run_virtual(main())


def by_token(sent):
    """Accept only the new token."""
    return written("a@b.example") if NEW in sent.headers["authorization"] else error(401, "INVALID_AUTHENTICATION")


def test_a_refusal_of_the_old_token_that_arrives_after_the_swap_counts_for_nothing():
    setbacks = []

    async def what(client, fake):
        async with asyncio.TaskGroup() as group:
            call = group.create_task(
                client.call(
                    "contacts.upsert",
                    decode=dict,
                    body=BODY,
                    patience=Patience.PATIENT,
                    on_setback=lambda *, perhaps_applied: setbacks.append(perhaps_applied),
                )
            )
            await asyncio.sleep(0.5)
            client.replace_token(Secret(NEW))
        assert call.result().attempts == 2
        assert not call.result().replay

    heard, new = run(by_token, what)
    assert (heard, new, setbacks) == ([], [False, True], [False])


def test_a_refused_client_lives_again_with_another_token():
    async def what(client, fake):
        for _ in range(2):
            with pytest.raises(TokenRefused):
                await ContactsApi(client).upsert(BODY)
        assert len(fake.sent) == 1
        client.replace_token(Secret(NEW))
        await ContactsApi(client).upsert(BODY)

    heard, new = run(by_token, what)
    assert [error.code for error in heard] == ["token.refused"]
    assert new == [False, True]


def test_many_refusals_at_once_are_told_once():
    async def what(client, fake):
        async def refused():
            with pytest.raises(TokenRefused):
                await account_details(client)

        async with asyncio.TaskGroup() as group:
            for _ in range(5):
                group.create_task(refused())
        client.replace_token(Secret(NEW))
        await refused()

    heard, _ = run([error(401, "INVALID_AUTHENTICATION")], what)
    assert len(heard) == 2


def test_the_probe_of_an_outage_does_not_take_the_old_refusal_for_the_new_tokens():
    def script(sent):
        return reply(200, DETAILS) if NEW in sent.headers["authorization"] else error(401, "INVALID_AUTHENTICATION")

    async def what(client, fake):
        async with asyncio.TaskGroup() as group:
            probing = group.create_task(client._probe())
            await asyncio.sleep(0.5)
            client.replace_token(Secret(NEW))
        assert probing.result() is None
        assert (await account_details(client)).portal_id == 42

    heard, _ = run(script, what)
    assert heard == []
