"""What is cancelled, disconnected or removed while a token is on its way leaves nothing of it behind."""

from __future__ import annotations

import asyncio
import threading

import pytest

from hubdesk.core.errors import TokenRefused
from hubdesk.gui.backend import current_account
from hubdesk.gui.backend.connected import open_next_time
from hubdesk.storage.accounts import AccountStore
from hubdesk.storage.paths import Paths
from tests.gui.backend.windows import connect, held, secret

pytestmark = pytest.mark.anyio


def listed() -> list[int]:
    return [entry.portal_id for entry in AccountStore(Paths.default()).load()]


@pytest.mark.parametrize("at", ["store", "available"])
async def test_a_check_that_is_cancelled_while_the_keyring_works_leaves_no_token(
    at, window, portal, keyring, monkeypatch
):
    async with window() as accounts:
        made, go_on = await held(accounts, monkeypatch, keyring, at)
        task = asyncio.get_running_loop().create_task(connect(accounts, portal))
        await made.wait()
        task.cancel()
        await asyncio.sleep(0)
        go_on.set()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert keyring._secrets == {}
        assert listed() == []
        assert (accounts.current, accounts.session) == (None, None)
        await connect(accounts, portal)
        assert await keyring.load(portal.portal_id, portal.url) is not None


async def test_an_account_that_was_known_stays_when_a_further_check_is_cancelled(window, portal, keyring, monkeypatch):
    async with window() as accounts:
        await connect(accounts, portal)
        made, go_on = await held(accounts, monkeypatch, keyring, "store")
        task = asyncio.get_running_loop().create_task(connect(accounts, portal))
        await made.wait()
        task.cancel()
        go_on.set()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert listed() == [portal.portal_id]
        assert await keyring.load(portal.portal_id, portal.url) is not None
        assert accounts.account.portal_id == portal.portal_id


@pytest.mark.parametrize("owner", ["connector", "rotation"])
async def test_disconnecting_during_a_swap_forgets_the_new_token_too(owner, window, portal, keyring, monkeypatch):
    async with window() as accounts:
        await connect(accounts, portal)
        session = accounts.session
        place = (accounts._services.connector, "open") if owner == "connector" else (accounts._rotation, "swap")
        made, go_on = await held(accounts, monkeypatch, *place)
        swapping = asyncio.get_running_loop().create_task(
            accounts.swap(secret(portal, "second key"), on_step=lambda _: None)
        )
        await made.wait()
        leaving = asyncio.get_running_loop().create_task(accounts.disconnect())
        await asyncio.sleep(0.05)
        go_on.set()
        if owner == "connector":
            with pytest.raises(TokenRefused):
                await swapping
        else:
            await swapping
        await leaving
        assert (accounts.current, accounts.session) == (None, None)
        assert keyring._secrets == {}
        assert listed() == []
        assert session.client.token.reveal() == ""


async def test_removing_everything_during_a_swap_leaves_nothing(window, portal, keyring, monkeypatch):
    async with window() as accounts:
        await connect(accounts, portal)
        made, go_on = await held(accounts, monkeypatch, accounts._services.connector, "open")
        swapping = asyncio.get_running_loop().create_task(
            accounts.swap(secret(portal, "second key"), on_step=lambda _: None)
        )
        await made.wait()
        assert (await accounts.remove_everything()).complete
        go_on.set()
        with pytest.raises(TokenRefused):
            await swapping
        assert keyring._secrets == {}
        assert listed() == []


async def test_two_accounts_that_are_chosen_at_once_are_never_mixed(window, portal, monkeypatch):
    async with window() as accounts:
        await connect(accounts, portal)
        await connect(accounts, portal, "other account")
        other, go_on = accounts.account.portal_id, threading.Event()
        heard: list[tuple[int, int]] = []
        accounts.changed.subscribe(
            lambda now: heard.append((now.account.portal_id, accounts.session.account.portal_id))
        )

        def slow(settings, portal_id):
            if portal_id == portal.portal_id:
                go_on.wait(10)
            open_next_time(settings, portal_id)

        monkeypatch.setattr(current_account, "open_next_time", slow)
        async with asyncio.TaskGroup() as group:
            group.create_task(accounts.switch(portal.portal_id))
            await asyncio.sleep(0.05)
            group.create_task(accounts.switch(other))
            await asyncio.sleep(0.05)
            go_on.set()
        assert all(now == session for now, session in heard)
        assert accounts.account.portal_id == accounts.session.account.portal_id == other
