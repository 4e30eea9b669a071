"""The vault against keyrings that behave, hang, lie, refuse and leak."""

from __future__ import annotations

import asyncio
import logging
import threading
import traceback

import keyring.credentials
import keyring.errors
import pytest

from hubdesk.core.errors import StorageProblem
from hubdesk.core.secret import Secret
from hubdesk.storage.vault import KeyringVault, MemoryVault, VaultStatus, user_name

pytestmark = pytest.mark.anyio

TOKEN = "pat-eu1-canary00-0000-0000-0000-zzzzzzzz5555"
HOST = "https://api.hubapi.com"
USER = "portal:12345678@api.hubapi.com"


class Fake:
    """A keyring in memory, with hooks."""

    def __init__(self):
        self.entries = {}
        self.threads = set()
        self.before = {}

    def _visit(self, name):
        self.threads.add(threading.current_thread().name)
        if name in self.before:
            self.before[name]()

    def set_password(self, service, username, password):
        self._visit("set")
        self.entries[service, username] = password
        self._visit("after set")

    def get_password(self, service, username):
        self._visit("get")
        return self.entries.get((service, username))

    def delete_password(self, service, username):
        self._visit("delete")
        if (service, username) not in self.entries:
            raise keyring.errors.PasswordDeleteError(username)
        del self.entries[service, username]
        self._visit("after delete")


def vault_on(backend, **options):
    options = {"may_prompt": False, "deadline": 30.0, **options}
    return KeyringVault(pick=lambda: backend, trusted=lambda _: "Fake keyring", **options)


def raising(error):
    def hook():
        raise error

    return hook


async def problem_of(awaitable):
    """Return the problem that ``awaitable`` ends with, after looking for the token in all that it drags along."""
    with pytest.raises(StorageProblem) as caught:
        await awaitable
    problem = caught.value
    assert problem.__cause__ is None
    assert problem.__context__ is None
    assert TOKEN not in "".join(traceback.format_exception(problem))
    assert TOKEN not in repr(problem.args)
    return problem


async def test_a_token_is_kept_read_and_forgotten():
    fake = Fake()
    vault = vault_on(fake)
    assert await vault.available() == VaultStatus(usable=True, keeper="Fake keyring")
    assert await vault.load(12345678, HOST) is None
    await vault.store(12345678, HOST, Secret(TOKEN))
    assert fake.entries == {("HubDesk", USER): TOKEN}
    assert await vault.load(12345678, HOST) == Secret(TOKEN)
    # Bound to account and host: a copied list of accounts does not carry the token elsewhere.
    assert await vault.load(1234567, HOST) is None
    assert await vault.load(12345678, "http://127.0.0.1:8080") is None
    await vault.store(12345678, HOST, Secret("pat-na1-another"))
    assert await vault.load(12345678, "api.hubapi.com") == Secret("pat-na1-another")
    await vault.forget(12345678, HOST)
    await vault.forget(12345678, HOST)
    assert fake.entries == {}
    assert fake.threads == {"keyring"}
    vault.close()


def test_names_in_the_keyring():
    assert user_name(1, "https://API.hubapi.com/") == "portal:1@api.hubapi.com"
    assert user_name(1, "http://127.0.0.1:8080") == "portal:1@127.0.0.1:8080"
    assert user_name(1, "api.hubapi.com") == "portal:1@api.hubapi.com"


class SecretServiceNotAvailableException(Exception):
    """As secretstorage has it: no relative of keyring's errors."""


class LockedException(Exception):
    """As secretstorage has it."""


ERRORS = [
    (keyring.errors.NoKeyringError(TOKEN), "keyring.none"),
    (SecretServiceNotAvailableException(TOKEN), "keyring.none"),
    (FileNotFoundError(2, TOKEN), "keyring.none"),
    (ConnectionRefusedError(111, TOKEN), "keyring.none"),
    (keyring.errors.KeyringLocked(TOKEN), "keyring.locked"),
    (keyring.errors.InitError(TOKEN), "keyring.locked"),
    (LockedException(TOKEN), "keyring.locked"),
    (keyring.errors.PasswordSetError(TOKEN), "keyring.refused"),
    (keyring.errors.KeyringError(TOKEN), "keyring.refused"),
    (ValueError(TOKEN), "keyring.refused"),
    (OSError(5, TOKEN), "keyring.refused"),
    (AttributeError(TOKEN), "keyring.refused"),
]


@pytest.mark.fault("F93")
@pytest.mark.parametrize(("error", "code"), ERRORS)
@pytest.mark.parametrize("call", ["set", "get"])
async def test_whatever_a_keyring_raises_becomes_a_sentence_without_its_text(error, code, call, caplog):
    caplog.set_level(logging.DEBUG)
    fake = Fake()
    vault = vault_on(fake)
    fake.before[call] = raising(error)
    if call == "set":
        awaitables = [vault.store(12345678, HOST, Secret(TOKEN))]
    else:
        awaitables = [vault.load(12345678, HOST), vault.forget(12345678, HOST)]
    for awaitable in awaitables:
        problem = await problem_of(awaitable)
        assert problem.code == code
        assert problem.message.endswith(".")
        assert TOKEN not in problem.sentence()
    assert TOKEN not in caplog.text
    # It is not held against the keyring: the next call asks again.
    fake.before.clear()
    await vault.store(12345678, HOST, Secret(TOKEN))
    vault.close()


@pytest.mark.fault("F93")
@pytest.mark.parametrize("wrong", ["", None, TOKEN[:-1], TOKEN + "\n", TOKEN.upper()])
async def test_a_keyring_that_returns_something_else_does_not_keep_the_token(wrong):
    fake = Fake()
    fake.before["after set"] = lambda: fake.entries.__setitem__(("HubDesk", USER), wrong)
    vault = vault_on(fake)
    problem = await problem_of(vault.store(12345678, HOST, Secret(TOKEN)))
    assert problem.code == "keyring.refused"
    assert "not kept" in problem.message
    assert fake.entries == {}
    vault.close()


@pytest.mark.parametrize("wrong", ["", TOKEN[:-1], TOKEN.upper()])
async def test_a_token_that_cannot_be_kept_leaves_the_one_before(wrong):
    fake = Fake()
    vault = vault_on(fake)
    await vault.store(12345678, HOST, Secret("pat-na1-before"))
    fake.before["after set"] = lambda: fake.entries.update(
        {key: wrong for key, value in fake.entries.items() if value == TOKEN}
    )
    problem = await problem_of(vault.store(12345678, HOST, Secret(TOKEN)))
    assert problem.code == "keyring.refused"
    assert fake.entries == {("HubDesk", USER): "pat-na1-before"}
    vault.close()


async def test_a_keyring_that_fails_after_writing_leaves_the_one_before():
    fake = Fake()
    vault = vault_on(fake)
    await vault.store(12345678, HOST, Secret("pat-na1-before"))
    failures = [keyring.errors.PasswordSetError(TOKEN)]

    def fail_once():
        if failures:
            raise failures.pop()

    fake.before["after set"] = fail_once
    problem = await problem_of(vault.store(12345678, HOST, Secret(TOKEN)))
    assert problem.code == "keyring.refused"
    assert fake.entries == {("HubDesk", USER): "pat-na1-before"}
    vault.close()


async def test_a_late_success_is_undone_to_the_one_before():
    fake, stuck = Fake(), Stuck()
    vault = vault_on(fake, deadline=0.05)
    fake.entries["HubDesk", USER] = "pat-na1-before"
    fake.before["set"] = stuck
    await problem_of(vault.store(12345678, HOST, Secret(TOKEN)))
    fake.before.clear()
    back = threading.Event()

    def look():
        if fake.entries["HubDesk", USER] == "pat-na1-before":
            back.set()

    fake.before["after set"] = look
    stuck.release.set()
    assert await asyncio.to_thread(back.wait, 30)
    vault.close()


class Listing(Fake):
    """A keyring that can tell its entries, as the Secret Service does."""

    def get_credential(self, service, username):
        users = [user for kept, user in self.entries if kept == service]
        return keyring.credentials.SimpleCredential(users[0], "x") if users else None


async def test_all_entries_are_removed_as_far_as_the_keyring_tells_them():
    fake = Listing()
    vault = vault_on(fake)
    for portal_id in (1, 2, 3):
        await vault.store(portal_id, HOST, Secret(TOKEN))
    fake.entries["Other", "program"] = "theirs"
    assert await vault.forget_rest() == 3
    assert fake.entries == {("Other", "program"): "theirs"}
    fake.entries["HubDesk", USER] = TOKEN
    fake.before["delete"] = raising(keyring.errors.PasswordDeleteError(TOKEN))
    problem = await problem_of(vault.forget_rest())
    assert "remove all tokens" in problem.message
    vault.close()
    silent = Fake()
    vault = vault_on(silent)
    await vault.store(1, HOST, Secret(TOKEN))
    assert await vault.forget_rest() == 0
    vault.close()


async def test_a_keyring_that_keeps_nothing_is_found_out():
    fake = Fake()
    fake.before["after set"] = fake.entries.clear
    problem = await problem_of(vault_on(fake).store(12345678, HOST, Secret(TOKEN)))
    assert problem.code == "keyring.refused"


@pytest.mark.fault("F94")
async def test_a_token_that_cannot_be_removed_is_told():
    fake = Fake()
    vault = vault_on(fake)
    await vault.store(12345678, HOST, Secret(TOKEN))
    fake.before["delete"] = raising(keyring.errors.PasswordDeleteError("no"))
    problem = await problem_of(vault.forget(12345678, HOST))
    assert "could not remove the token" in problem.message
    assert fake.entries
    vault.close()


@pytest.mark.fault("F92")
async def test_no_backend_or_one_that_is_not_trusted():
    for vault in (vault_on(None), KeyringVault(pick=Fake, may_prompt=False)):
        problem = await problem_of(vault.store(12345678, HOST, Secret(TOKEN)))
        assert problem.code == "keyring.none"
        assert "this session only" in problem.sentence()
        status = await vault.available()
        assert (status.usable, status.keeper, status.code) == (False, "", "keyring.none")
        assert status.sentence
        vault.close()


class Stuck:
    """A point at which a fake keyring waits until it is let go."""

    def __init__(self):
        self.reached = threading.Event()
        self.release = threading.Event()

    def __call__(self):
        self.reached.set()
        assert self.release.wait(30)


@pytest.mark.fault("F93")
async def test_a_keyring_that_hangs_is_given_up_and_its_late_success_undone():
    fake, stuck = Fake(), Stuck()
    fake.before["set"] = stuck
    vault = vault_on(fake, deadline=0.05)
    ticks = 0

    async def tick():
        nonlocal ticks
        while True:
            await asyncio.sleep(0.005)
            ticks += 1

    async with asyncio.TaskGroup() as group:
        ticking = group.create_task(tick())
        problem = await problem_of(vault.store(12345678, HOST, Secret(TOKEN)))
        ticking.cancel()
    assert problem.code == "keyring.hangs"
    assert ticks > 2
    fake.before.clear()
    deleted = threading.Event()
    fake.before["after delete"] = deleted.set
    stuck.release.set()
    assert await asyncio.to_thread(deleted.wait, 30)
    # The caller was told "not kept", so it is not.
    assert fake.entries == {}
    vault.close()


async def test_a_late_success_does_not_undo_a_newer_one():
    fake, stuck = Fake(), Stuck()
    fake.before["set"] = stuck
    vault = vault_on(fake, deadline=0.05)
    await problem_of(vault.store(12345678, HOST, Secret(TOKEN)))
    fake.before.clear()
    late = threading.Event()
    await vault.store(12345678, HOST, Secret("pat-na1-newer"))
    fake.before["get"] = late.set
    stuck.release.set()
    assert await asyncio.to_thread(late.wait, 30)
    fake.before.clear()
    assert ("HubDesk", USER) in fake.entries
    vault.close()


@pytest.mark.fault("F93")
async def test_the_user_may_cancel_a_keyring_that_waits():
    fake, stuck = Fake(), Stuck()
    fake.before["get"] = stuck
    vault = vault_on(fake)
    async with asyncio.TaskGroup() as group:
        task = group.create_task(vault.load(12345678, HOST))
        assert await asyncio.to_thread(stuck.reached.wait, 30)
        task.cancel()
    assert task.cancelled()
    fake.before.clear()
    assert await vault.load(12345678, HOST) is None
    stuck.release.set()
    vault.close()


async def test_longer_patience_while_the_user_may_be_asked_to_unlock():
    fake = Fake()
    waits = []
    vault = vault_on(fake, may_prompt=True, deadline=10.0, prompt_deadline=60.0)
    run = vault._thread.run

    async def spy(work, seconds):
        waits.append(seconds)
        return await run(work, seconds)

    vault._thread.run = spy
    await vault.available()
    await vault.load(12345678, HOST)
    await vault.load(12345678, HOST)
    fake.before["get"] = raising(keyring.errors.KeyringLocked("locked"))
    await problem_of(vault.load(12345678, HOST))
    await problem_of(vault.load(12345678, HOST))
    # Unlocked once, it asks no more, until it says that it is locked.
    assert waits == [10.0, 60.0, 10.0, 10.0, 60.0]
    vault.close()


async def test_memory_keeps_tokens_for_this_session_and_says_so():
    vault = MemoryVault()
    await vault.store(1, HOST, Secret(TOKEN))
    assert await vault.load(1, "api.hubapi.com") == Secret(TOKEN)
    assert await vault.load(2, HOST) is None
    await vault.forget(1, HOST)
    await vault.forget(1, HOST)
    assert await vault.load(1, HOST) is None
    status = await vault.available()
    assert not status.usable
    assert "this session" in status.sentence
