"""The list of accounts: complete, ordered, without secrets."""

from __future__ import annotations

import os
import stat
from concurrent.futures import ThreadPoolExecutor

import msgspec
import pytest

from hubdesk.core.secret import Secret
from hubdesk.storage.accounts import AccountEntry, AccountStore
from hubdesk.storage.lockfile import try_lock
from hubdesk.storage.paths import Paths

TOKEN = "pat-eu1-canary00-0000-0000-0000-zzzzzzzz5555"
HUBSPOT = "https://api.hubapi.com"


def entry(portal_id=1, **changes):
    values = {
        "portal_id": portal_id,
        "api_base": HUBSPOT,
        "name": f"Account {portal_id}",
        "kind": "SANDBOX",
        "region": "eu1",
        "colour": "teal",
        "time_zone": "Europe/Berlin",
        "currency": "EUR",
        "ui_domain": "app-eu1.hubspot.com",
        "added_at": "2026-11-25T09:00:00+00:00",
        "token_first_seen_at": "2026-11-25T09:00:00+00:00",
        "token": Secret(TOKEN).masked(),
        "scopes": ("crm.objects.contacts.read",),
    }
    return AccountEntry(**{**values, **changes})


@pytest.fixture
def paths(tmp_path):
    return Paths.below(tmp_path)


@pytest.fixture
def store(paths):
    return AccountStore(paths)


def test_accounts_come_back_in_the_order_in_which_they_were_added(store, paths):
    assert store.load() == []
    for portal_id in (3, 1, 2):
        store.put(entry(portal_id))
    store.put(entry(1, name="Acme"))
    assert [(one.portal_id, one.name) for one in AccountStore(paths).load()] == [
        (3, "Account 3"),
        (1, "Acme"),
        (2, "Account 2"),
    ]
    assert store.load()[0] == entry(3)
    assert stat.S_IMODE((paths.config / "accounts.json").stat().st_mode) == 0o600


def test_the_age_of_a_token_counts_from_its_first_use(store):
    store.put(entry())
    later = {"added_at": "2027-01-01T00:00:00+00:00", "token_first_seen_at": "2027-01-01T00:00:00+00:00"}
    saved = store.put(entry(**later))
    assert saved == entry()
    saved = store.put(entry(**later, token="pat-eu1-••••-6666"))
    assert saved.added_at == entry().added_at
    assert saved.token_first_seen_at == later["token_first_seen_at"]


def test_another_origin_is_another_entry(store):
    store.put(entry())
    store.put(entry(api_base="http://127.0.0.1:8080"))
    assert len(store.load()) == 2
    store.remove(1, HUBSPOT)
    assert [one.api_base for one in store.load()] == ["http://127.0.0.1:8080"]
    store.put(entry())
    store.remove(1)
    store.remove(1)
    assert store.load() == []


def test_a_token_never_reaches_the_file(store, paths):
    with pytest.raises(ValueError, match="masked") as caught:
        store.put(entry(token=TOKEN))
    assert TOKEN not in str(caught.value)
    store.put(entry())
    for file in paths.config.iterdir():
        assert TOKEN.encode() not in file.read_bytes()
        assert b"canary" not in file.read_bytes()


@pytest.mark.parametrize("content", [b"{", b'{"version": 1, "accounts": [{"portal_id": "x"}]}', b'{"version": 9}'])
def test_an_unusable_list_is_set_aside_and_told(store, paths, content):
    path = paths.config / "accounts.json"
    path.write_bytes(content)
    assert store.load() == []
    assert "connect them again" in store.notice
    assert (paths.config / "accounts.json.bad").read_bytes() == content
    store.put(entry())
    assert store.load() == [entry()]


def test_entries_cannot_be_changed(store):
    with pytest.raises(AttributeError):
        store.put(entry()).name = "x"
    assert msgspec.structs.replace(entry(), name="x").name == "x"


def test_two_that_change_the_list_at_once_lose_nothing_of_each_other(paths):
    def add(first):
        for portal_id in range(first, first + 20):
            AccountStore(paths).put(entry(portal_id))

    with ThreadPoolExecutor() as pool:
        list(pool.map(add, (100, 200, 300)))
    assert len(AccountStore(paths).load()) == 60
    stays = {"accounts.json"} | ({"accounts.json.lock"} if os.name == "nt" else set())
    assert {path.name for path in paths.config.iterdir()} <= stays


def test_a_list_that_somebody_keeps_locked_is_changed_all_the_same(paths):
    lock = try_lock(paths.config / "accounts.json.lock")
    assert lock is not None
    AccountStore(paths).put(entry(1))
    assert len(AccountStore(paths).load()) == 1
    lock.release()
