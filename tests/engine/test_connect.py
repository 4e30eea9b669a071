"""From a token to an account: what HubSpot tells, what is kept, and the exact reason of every failure."""

from __future__ import annotations

import functools
import socket
import ssl
import traceback
from dataclasses import replace

import httpx
import pytest

from hubdesk.core.errors import (
    HubDeskError,
    OtherAccount,
    ScopeMissing,
    StorageProblem,
    TokenRefused,
    UnexpectedRedirect,
    Unreachable,
)
from hubdesk.core.secret import Secret
from hubdesk.engine import connect
from hubdesk.engine.catalogue import CatalogueCache
from hubdesk.engine.connect import Connector, OpenOptions
from hubdesk.engine.known_accounts import account_of
from hubdesk.engine.records import ConnectStep
from hubdesk.engine.token_care import Credential
from hubdesk.hubspot.client import HubSpotClient
from hubdesk.hubspot.hosts import Hosts
from hubdesk.storage.accounts import AccountStore
from hubdesk.storage.paths import Paths
from hubdesk.storage.vault import MemoryVault
from tests.hubspot.fakes import FakeHubSpot, error, reply
from tests.support.virtual_time import VirtualClock, run_virtual

TOKEN = "pat-eu1-5f0c9a7e-31d2-4b86-a94f-07c1e8d2b653"
SECOND = "pat-eu1-6a1d0b8f-42e3-4c97-b05a-18d2f9e3c764"
OAUTH = "CJT5ms" + "a1b2" * 30
HOST = "https://api.hubapi.com"
INFO = {"userId": 7, "hubId": 42, "appId": 31, "scopes": ["oauth", "crm.objects.contacts.read"]}
DETAILS = {
    "portalId": 42,
    "accountType": "SANDBOX",
    "timeZone": "US/Eastern",
    "companyCurrency": "USD",
    "additionalCurrencies": ["EUR", "CHF"],
    "uiDomain": "app-eu1.hubspot.com",
    "dataHostingLocation": "eu1",
}
PAGE = reply(200, b"<html><title>Hotel Wi-Fi</title></html>", headers={"Content-Type": "text/html"})
PROXY_PAGE = reply(403, b"<html>blocked by policy</html>", headers={"Content-Type": "text/html"})


def answers(sent):
    return reply(200, INFO) if "access-token-info" in sent.path else reply(200, DETAILS)


def run(what, tmp_path, monkeypatch, script=answers, vault=None):
    """Run ``what(connector, fake)`` against a scripted HubSpot on virtual time."""

    async def main():
        fake = FakeHubSpot(script)
        monkeypatch.setattr(connect, "HubSpotClient", functools.partial(HubSpotClient, transport=fake))
        paths, clock = Paths.below(tmp_path), VirtualClock()
        accounts, cache = AccountStore(paths), CatalogueCache(paths.cache)
        return await what(Connector(Hosts.hubspot(), clock, accounts, vault or MemoryVault(), cache, "test"), fake)

    return run_virtual(main())


def test_everything_that_hubspot_tells_of_a_token(tmp_path, monkeypatch):
    steps = []

    async def what(connector, fake):
        options = OpenOptions(on_step=lambda step, words: steps.append((step, words)))
        session = await connector.open(Secret(TOKEN), options=options)
        await session.close()
        return session

    account = run(what, tmp_path, monkeypatch).account
    assert (account.portal_id, account.kind, account.region) == (42, "SANDBOX", "eu1")
    assert (account.time_zone, account.currency, account.other_currencies) == ("US/Eastern", "USD", ("EUR", "CHF"))
    assert (account.app_id, account.scopes) == (31, ("oauth", "crm.objects.contacts.read"))
    assert (account.ui_domain, account.token) == ("app-eu1.hubspot.com", "pat-eu1-••••-b653")
    assert account.token_first_seen_at
    assert [step for step, _ in steps] == [ConnectStep.TOKEN, ConnectStep.ACCOUNT, ConnectStep.SCOPES]
    assert all(TOKEN[8:] not in words for _, words in steps)


def broken(cause):
    """Return a failure as httpx raises it."""
    outer = httpx.ConnectError("no")
    outer.__cause__ = cause
    return outer


FAILURES = {
    "revoked or never issued": (error(401, "INVALID_AUTHENTICATION"), TokenRefused, "token.refused", "Show token"),
    "a scope is missing even for that": (
        error(403, "MISSING_SCOPES", context={"requiredGranularScopes": ["oauth"]}), ScopeMissing, "scope.missing", "",
    ),
    "whoever made it lost the right": (
        error(403, "USER_DOES_NOT_HAVE_PERMISSIONS"), ScopeMissing, "token.rights", "super admin",
    ),
    "no such name": (broken(socket.gaierror(-2, "x")), Unreachable, "network.dns", "connection"),
    "refused": (broken(ConnectionRefusedError(111, "x")), Unreachable, "network.refused", "firewall"),
    "certificate": (broken(ssl.SSLCertVerificationError("x")), Unreachable, "network.certificate", "trust store"),
    "no common TLS": (broken(ssl.SSLError("x")), Unreachable, "network.tls", "TLS"),
    "proxy": (httpx.ProxyError("503"), Unreachable, "network.proxy", "proxy"),
    "proxy wants a password": (httpx.ProxyError("407"), Unreachable, "network.proxy_login", "proxy"),
    "too slow": (httpx.ReadTimeout("x"), Unreachable, "network.slow", "again"),
    "broken off": (httpx.ReadError("x"), Unreachable, "network.reset", "VPN"),
    "sign-in page in place of the answer": (PAGE, Unreachable, "network.sign_in", "browser"),
    "network authentication required": (reply(511, b"<html>"), Unreachable, "network.sign_in", "browser"),
    "redirect to a sign-in page": (
        reply(302, b"", headers={"Location": "http://a.example/"}), UnexpectedRedirect, "network.redirect", "browser",
    ),
    "a firewall's page": (PROXY_PAGE, Unreachable, "network.blocked", "api.hubapi.com"),
    "401 of somebody in between": (reply(401, b"Who are you?"), Unreachable, "network.blocked", "proxy"),
    "HubSpot has trouble": (reply(503, b""), Unreachable, "network.trouble", "status.hubspot.com"),
    "not JSON": (reply(200, b"{"), Unreachable, "network.garbled", "again"),
}  # fmt: skip


@pytest.mark.fault("F07", "F10", "F15", "F16", "F17", "F19", "F25", "F26", "F40", "F42")
@pytest.mark.parametrize("name", FAILURES)
def test_the_exact_reason_of_a_failure_and_what_to_do(name, tmp_path, monkeypatch):
    script, kind, code, todo = FAILURES[name]

    async def what(connector, fake):
        with pytest.raises(HubDeskError) as caught:
            await connector.open(Secret(TOKEN))
        return caught.value

    failure = run(what, tmp_path, monkeypatch, [script])
    assert (type(failure), failure.code) == (kind, code)
    assert failure.message.endswith(".")
    assert failure.hint
    assert todo in failure.sentence()
    assert TOKEN[8:] not in "".join(traceback.format_exception(failure)) + repr(vars(failure))
    assert not (tmp_path / "config" / "accounts.json").exists()


def test_an_unusual_token_that_is_refused_is_told_so(tmp_path, monkeypatch):
    async def what(connector, fake):
        with pytest.raises(TokenRefused, match="does not accept") as caught:
            await connector.open(Secret(OAUTH))
        return caught.value

    failure = run(what, tmp_path, monkeypatch, [error(401, "INVALID_AUTHENTICATION")])
    assert "begin with pat-" in failure.hint


def test_a_token_that_worked_before_is_told_to_be_no_longer_accepted(tmp_path, monkeypatch):
    alive = True

    def script(sent):
        return answers(sent) if alive else error(401, "EXPIRED_AUTHENTICATION")

    async def what(connector, fake):
        nonlocal alive
        session = await connector.open(Secret(TOKEN))
        await connector.keep(session, Secret(TOKEN))
        await session.close()
        alive = False
        with pytest.raises(TokenRefused, match="no longer accepts"):
            await connector.restore(42)

    run(what, tmp_path, monkeypatch, script)


@pytest.mark.fault("F117")
@pytest.mark.parametrize("answer", [error(404, "OBJECT_NOT_FOUND"), error(403, "MISSING_SCOPES"), error(410)])
def test_without_introspection_the_account_is_known_and_its_scopes_are_not(answer, tmp_path, monkeypatch):
    def script(sent):
        return answer if "access-token-info" in sent.path else answers(sent)

    async def what(connector, fake):
        session = await connector.open(Secret(TOKEN))
        await session.close()
        return session.account

    account = run(what, tmp_path, monkeypatch, script)
    assert (account.portal_id, account.scopes, account.app_id) == (42, (), 0)


def test_what_is_kept_of_an_account_and_what_is_not(tmp_path, monkeypatch):
    vault = MemoryVault()

    async def what(connector, fake):
        for token, kind in ((TOKEN, Credential.PRIVATE_APP), (TOKEN, Credential.UNKNOWN), (SECOND, Credential.UNKNOWN)):
            session = await connector.open(Secret(token))
            await connector.keep(session, Secret(token), credential=kind)
            await session.close()
            entry = connector.known.find(42, HOST)
            seen.append((entry.credential, entry.token_first_seen_at))
            assert account_of(entry) == session.account
            await connector._clock.sleep(86_400)
        assert await vault.load(42, HOST) == Secret(SECOND)

    seen: list[tuple[str, str]] = []
    run(what, tmp_path, monkeypatch, vault=vault)
    (first, since), again, other = seen
    assert first == "private_app"
    assert again == (first, since), "the same token keeps its kind and its age"
    assert other[0] == "unknown"
    assert other[1] > since
    for file in (tmp_path / "config").iterdir():
        assert TOKEN[8:].encode() not in file.read_bytes()


def test_a_name_colour_and_kind_outlive_the_next_connection(tmp_path, monkeypatch):
    async def what(connector, fake):
        session = await connector.open(Secret(TOKEN))
        await connector.keep(session, Secret(TOKEN))
        entry = connector.known.find(42, HOST)
        changed = replace(account_of(entry), name="Acme", colour="wine", credential="service_key")
        await connector.known.change(changed, HOST)
        await session.close()
        again = await connector.restore(42)
        await again.close()
        return again.account

    account = run(what, tmp_path, monkeypatch)
    assert (account.name, account.colour, account.credential) == ("Acme", "wine", "service_key")


def test_one_portal_at_two_hosts_is_two_accounts(tmp_path, monkeypatch):
    vault = MemoryVault()

    async def what(connector, fake):
        session = await connector.open(Secret(TOKEN))
        await connector.keep(session, Secret(TOKEN))
        await session.close()
        elsewhere = Connector(
            Hosts.loopback("http://127.0.0.1:9", "http://127.0.0.1:9"),
            connector._clock, connector.known._store, vault, connector._cache, "test",
        )  # fmt: skip
        assert elsewhere.known.find(42, "http://127.0.0.1:9") is None
        with pytest.raises(TokenRefused) as caught:
            await elsewhere.restore(42)
        assert caught.value.code == "token.none"

    run(what, tmp_path, monkeypatch, vault=vault)


def test_a_token_in_the_keyring_that_opens_another_account_is_not_used(tmp_path, monkeypatch):
    vault = MemoryVault()

    async def what(connector, fake):
        await vault.store(43, HOST, Secret(TOKEN))
        with pytest.raises(OtherAccount):
            await connector.restore(43)

    run(what, tmp_path, monkeypatch, vault=vault)


class Stubborn(MemoryVault):
    """A keyring that says no."""

    def __init__(self, code):
        super().__init__()
        self.problem = StorageProblem("The keyring says no.", code=code)

    async def store(self, portal_id, host, secret):
        raise self.problem

    async def load(self, portal_id, host):
        raise self.problem

    async def forget(self, portal_id, host):
        raise self.problem


@pytest.mark.parametrize("code", ["keyring.none", "keyring.locked", "keyring.hangs", "keyring.refused"])
def test_without_a_keyring_the_session_works_and_says_why_nothing_is_kept(code, tmp_path, monkeypatch):
    async def what(connector, fake):
        session = await connector.open(Secret(TOKEN))
        await connector.keep(session, Secret(TOKEN))
        await session.close()
        assert (session.stored, session.unkept.code) == (False, code)
        assert connector.known.find(42, HOST).stored == "none"
        kind = TokenRefused if code == "keyring.none" else StorageProblem
        with pytest.raises(kind):
            await connector.restore(42)
        if code == "keyring.none":
            await connector.forget(42, HOST, stored=False)
            assert connector.known.find(42, HOST) is None
        with pytest.raises(StorageProblem):
            await connector.forget(42, HOST, stored=True)

    run(what, tmp_path, monkeypatch, vault=Stubborn(code))
    for file in tmp_path.rglob("*"):
        assert file.is_dir() or TOKEN[8:].encode() not in file.read_bytes()
