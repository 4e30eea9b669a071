"""A new token beside the old one, and the swap."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest

from hubdesk.core.errors import OtherAccount, StorageProblem, TokenRefused, Unreachable
from hubdesk.core.secret import Secret
from hubdesk.engine.records import Account
from hubdesk.engine.rotation import Rotation, Successor, compare, require_successor
from hubdesk.engine.token_care import Credential
from hubdesk.storage.vault import MemoryVault

pytestmark = pytest.mark.anyio

OLD = Secret("pat-eu1-5f0c9a7e-31d2-4b86-a94f-07c1e8d2b653")
NEW = Secret("pat-eu1-6a1d0b8f-42e3-4c97-b05a-18d2f9e3c764")
HOST = "https://api.hubapi.com"
READ, WRITE, SCHEMAS = "crm.objects.contacts.read", "crm.objects.contacts.write", "crm.schemas.contacts.read"
ACCOUNT = Account(
    42, "Acme", "STANDARD", "eu1", "Europe/Berlin", "EUR", "app.hubspot.com", ("oauth", READ, WRITE, SCHEMAS), "wine",
    OLD.masked(),
)  # fmt: skip


def account(*scopes, portal_id=42):
    return replace(ACCOUNT, portal_id=portal_id, scopes=("oauth", *scopes), token=NEW.masked())


def test_what_is_lost_gained_and_kept():
    comparison = compare(ACCOUNT, OLD, account(READ, SCHEMAS, "crm.export"), NEW)
    assert (comparison.lost, comparison.gained) == ((WRITE,), ("crm.export",))
    assert comparison.kept == (READ, SCHEMAS, "oauth")
    assert "Import contacts" in comparison.lost_features
    assert comparison.same_account
    assert not comparison.same_token
    assert comparison.new_token == NEW.masked()


def test_features_that_do_not_work_now_are_not_lost():
    comparison = compare(account(READ), OLD, account(), NEW)
    assert "Import contacts" not in comparison.lost_features
    files = compare(account(READ, "crm.import"), OLD, account(READ), NEW)
    assert files.lost_features == ("Import very large files",)
    assert compare(account(READ, "forms"), OLD, account(READ), NEW).lost_features == ("Submit forms",)


@pytest.mark.parametrize(("old", "new"), [((), (READ,)), ((READ,), ()), ((), ())])
def test_scopes_that_hubspot_does_not_tell_are_not_compared(old, new):
    comparison = compare(replace(ACCOUNT, scopes=old), OLD, replace(ACCOUNT, scopes=new), NEW)
    assert not comparison.scopes_known
    assert (comparison.lost, comparison.gained, comparison.lost_features) == ((), (), ())


def test_the_same_token_is_recognised_with_and_without_the_old_one():
    same = replace(ACCOUNT, token=OLD.masked())
    assert compare(ACCOUNT, OLD, same, OLD).same_token
    assert compare(ACCOUNT, None, same, OLD).same_token
    assert not compare(ACCOUNT, None, account(), NEW).same_token


class Known:
    """A list of accounts that may refuse."""

    def __init__(self, problem=None):
        self.problem = problem
        self.remembered: list[Any] = []

    async def remember(self, session, *, new_token=False):
        if self.problem is not None:
            raise self.problem
        self.remembered.append((session.account, new_token))


class Deaf:
    """A connector without a network."""

    async def accepts(self, token, *, hosts=None):
        raise Unreachable("No network.", code="network.dns")


def successor(found: Account, *, token=NEW, demo=""):
    session: Any = SimpleNamespace(
        account=found, api_base=HOST, client=SimpleNamespace(token=token), stored=False, demo=demo
    )
    return Successor(session, OLD, compare(ACCOUNT, OLD, found, token))


async def swap(one, known, vault, **options):
    await Rotation(Deaf(), vault, known).swap(one, **options)  # type: ignore[arg-type]  # stand-ins


@pytest.fixture
async def vault():
    vault = MemoryVault()
    await vault.store(42, HOST, OLD)
    return vault


async def test_a_swap(vault):
    known, one = Known(), successor(account(READ))
    await swap(one, known, vault, kept=True, credential=Credential.SERVICE_KEY)
    assert await vault.load(42, HOST) == NEW
    assert one.session.stored
    assert [(found.credential, new) for found, new in known.remembered] == [("service_key", True)]


async def test_what_was_not_in_the_keyring_is_not_put_there(vault):
    known, one = Known(), successor(account(READ))
    await swap(one, known, vault, kept=False)
    assert await vault.load(42, HOST) == OLD
    assert not one.session.stored
    assert len(known.remembered) == 1


async def test_nothing_of_the_demo_portal_is_kept(vault):
    known, one = Known(), successor(account(READ), demo="/portal.sqlite")
    await swap(one, known, vault, kept=False)
    assert known.remembered == []


@pytest.mark.parametrize(
    ("one", "kind"),
    [
        (successor(account(READ, portal_id=43)), OtherAccount),
        (successor(replace(ACCOUNT, token=OLD.masked()), token=OLD), TokenRefused),
    ],
)
async def test_what_must_not_take_its_place_changes_nothing(one, kind, vault):
    known = Known()
    with pytest.raises(kind):
        await swap(one, known, vault, kept=True)
    with pytest.raises(kind):
        require_successor(one.comparison)
    assert await vault.load(42, HOST) == OLD
    assert known.remembered == []


async def test_a_list_that_cannot_be_written_brings_the_old_token_back(vault):
    known = Known(StorageProblem("The disk is full.", code="disk.full"))
    with pytest.raises(StorageProblem):
        await swap(successor(account(READ)), known, vault, kept=True)
    assert await vault.load(42, HOST) == OLD


async def test_whether_the_old_one_still_works_may_be_unknown(vault):
    assert await Rotation(Deaf(), vault, Known()).still_accepted(OLD) is None  # type: ignore[arg-type]
