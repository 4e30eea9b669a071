"""From a token to a session: HubSpot is asked what the token is, which account it opens and what it may do."""

from __future__ import annotations

import random
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from hubdesk.core.errors import OtherAccount, ScopeMissing, StorageProblem, TokenRefused
from hubdesk.engine.known_accounts import KnownAccounts
from hubdesk.engine.limits.places import log_path
from hubdesk.engine.limits.recorder import CallRecorder
from hubdesk.engine.records import ConnectStep, account_words
from hubdesk.engine.scopes.usage import ScopeUsage, usage_path
from hubdesk.engine.session import Session
from hubdesk.engine.token_care import Credential
from hubdesk.hubspot.account import account_details
from hubdesk.hubspot.client import HubSpotClient, Patience
from hubdesk.hubspot.contacts import ContactsApi
from hubdesk.hubspot.rate.governor import Governor
from hubdesk.hubspot.token_info import token_info
from hubdesk.hubspot.token_lookalikes import WHERE
from hubdesk.hubspot.tokens import remark
from hubdesk.storage.call_log import CALL_DAYS

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from hubdesk.core.clock import Clock
    from hubdesk.core.secret import Secret
    from hubdesk.engine.catalogue import CatalogueCache
    from hubdesk.engine.shared_budget import SharedBudgets
    from hubdesk.hubspot.hosts import Hosts
    from hubdesk.hubspot.rate.ledger import Ledgers
    from hubdesk.hubspot.rate.reserve import Reserve
    from hubdesk.hubspot.routing import Routing
    from hubdesk.storage.accounts import AccountStore
    from hubdesk.storage.vault import Vault


def _nobody_listens(*_: object) -> None:
    """Take the place of a listener."""


@dataclass(frozen=True, slots=True)
class OpenOptions:
    """How a session is opened.

    Attributes:
        patience: Whether to give up soon or to wait for the network.
        wait_for_day: Whether calls wait when the account's day is used up, instead of failing.
        on_step: Hears each step that succeeded, with a few words about it.
        on_client: Hears of the client before its first call, so that waiting can be shown.
    """

    patience: Patience = Patience.QUICK
    wait_for_day: bool = False
    on_step: Callable[[ConnectStep, str], None] = _nobody_listens
    on_client: Callable[[HubSpotClient], None] = _nobody_listens


class Connector:
    """Opens sessions.

    Args:
        hosts: Where HubSpot is, for tokens that do not come with their own.
        clock: Time.
        accounts: The list of accounts.
        vault: Where tokens are kept.
        cache: Where catalogues are kept.
        version: Version of the program, for the User-Agent.
        data: Folder of the logs of calls; None keeps none.
        reserve: Tells what the user leaves to other integrations; None for nothing.
        budgets: Shares a token's limits with other processes; None lets each count alone.
        routing: The way to HubSpot; directly without it.
        calls_days: Tells how long the logs keep single calls.

    Attributes:
        known: The accounts of this computer.
    """

    def __init__(
        self,
        hosts: Hosts,
        clock: Clock,
        accounts: AccountStore,
        vault: Vault,
        cache: CatalogueCache,
        version: str,
        *,
        data: Path | None = None,
        reserve: Callable[[], Reserve] | None = None,
        budgets: SharedBudgets | None = None,
        routing: Routing | None = None,
        calls_days: Callable[[], int] = lambda: CALL_DAYS,
    ) -> None:
        self._hosts = hosts
        self._clock = clock
        self.known = KnownAccounts(accounts, clock)
        self._vault = vault
        self._cache = cache
        self._version = version
        self._data = data
        self._reserve = reserve
        self._budgets = budgets
        self._routing = routing
        self._calls_days = calls_days

    async def open(
        self,
        token: Secret,
        *,
        hosts: Hosts | None = None,
        demo: str = "",
        options: OpenOptions = OpenOptions(),  # frozen
    ) -> Session:
        """Verify ``token`` and return its session. Nothing is kept; see :meth:`keep`.

        Args:
            token: Cleaned access token.
            hosts: Where the account is; HubSpot unless given.
            demo: Path of the demo portal's state when this is one.
            options: How to go about it.

        Raises:
            TokenRefused: HubSpot does not accept it.
            Unreachable: HubSpot cannot be reached (patience QUICK only).
        """
        hosts = hosts or self._hosts
        ledgers = self._budgets.open(token, hosts.api) if self._budgets else None
        client = self._client(token, hosts, ledgers, wait_for_day=options.wait_for_day)
        governor = client.governor
        recorder = CallRecorder(client, self._clock)
        usage = ScopeUsage(client.calls, self._clock)
        if self._reserve is not None:
            governor.set_reserve(self._reserve())
        options.on_client(client)
        try:
            info = await token_info(client, patience=options.patience)
            options.on_step(ConnectStep.TOKEN, token.masked())
            details = await account_details(client, patience=options.patience)
            account = self.known.describe(details, info, token, api_base=hosts.api, demo=bool(demo))
            client.use_region(details.region)
            options.on_step(ConnectStep.ACCOUNT, account_words(account.name, account.portal_id))
            options.on_step(
                ConnectStep.SCOPES,
                f"{len(account.scopes)} scopes" if account.scopes else "not told by HubSpot",
            )
            if self._data is not None:
                log = log_path(self._data, account.portal_id, hosts.api, demo=demo)
                await recorder.keep(log, account.time_zone, kept_days=self._calls_days())
                await usage.keep(usage_path(self._data, account.portal_id, hosts.api, demo=demo))
        except BaseException as error:
            await usage.aclose()
            await recorder.aclose()
            await client.aclose()
            governor.close()
            if isinstance(error, TokenRefused) and not self.known.has_token(token, hosts.api):
                raise not_accepted(token) from None
            raise
        return Session(
            account,
            client,
            ContactsApi(client),
            governor,
            self._cache,
            self._clock,
            recorder=recorder,
            usage=usage,
            api_base=hosts.api,
            demo=demo,
            verified_at=self._clock.now().isoformat(),
        )

    async def accepts(self, token: Secret, *, hosts: Hosts | None = None) -> bool:
        """Ask HubSpot once whether it accepts a token.

        Raises:
            HubDeskError: It cannot be asked.
        """
        client = self._client(token, hosts or self._hosts, None)
        try:
            await account_details(client)
        except TokenRefused:
            return False
        except ScopeMissing:
            return True
        finally:
            await client.aclose()
            client.governor.close()
        return True

    def _client(
        self, token: Secret, hosts: Hosts, ledgers: Ledgers | None, *, wait_for_day: bool = False
    ) -> HubSpotClient:
        rng = random.Random()  # noqa: S311  # spreads waiting times, protects nothing
        governor = Governor(self._clock, rng, wait_for_day=wait_for_day, ledgers=ledgers)
        return HubSpotClient(
            token,
            hosts,
            clock=self._clock,
            rng=rng,
            governor=governor,
            routing=self._routing,
            user_agent=f"HubDesk/{self._version}",
        )

    async def keep(self, session: Session, token: Secret, *, credential: Credential = Credential.UNKNOWN) -> None:
        """Put the token into the keyring and the account into the list.

        Without a keyring that can be trusted the account is listed all the same, and its token lives as long as
        this session; ``session.stored`` and ``session.unkept`` tell.

        Args:
            session: Opened with the token.
            token: The token.
            credential: What kind the user says it is; what was said before stays when not known.

        Raises:
            StorageProblem: The list of accounts cannot be written.
        """
        if credential is not Credential.UNKNOWN:
            session.account = replace(session.account, credential=str(credential))
        try:
            await self._vault.store(session.account.portal_id, session.api_base, token)
            session.stored, session.unkept = True, None
        except StorageProblem as problem:
            session.stored, session.unkept = False, problem
        await self.known.remember(session)

    async def restore(self, portal_id: int, *, options: OpenOptions = OpenOptions()) -> Session:  # frozen
        """Open the session of an account whose token the keyring has.

        Raises:
            TokenRefused: There is no token, or HubSpot refuses it.
            OtherAccount: The token opens another account.
            StorageProblem: The keyring does not answer.
        """
        try:
            token = await self._vault.load(portal_id, self._hosts.api)
        except StorageProblem as problem:
            if problem.code != "keyring.none":
                raise
            token = None
        if token is None:
            message = f"There is no access token for account {portal_id} on this computer."
            hint = "Connect the account again, or give the token to one command in HUBDESK_TOKEN."
            raise TokenRefused(message, code="token.none", safe="Nothing was sent.", hint=hint)
        session = await self.open(token, options=options)
        session.stored = True
        await require_account(session, portal_id)
        # What it looked like the last time is only for display; a disk that refuses keeps nobody from working.
        with suppress(StorageProblem):
            await self.known.refresh(session)
        return session

    async def forget(self, portal_id: int, api_base: str, *, stored: bool = True) -> None:
        """Remove the token from the keyring and the account from the list.

        Args:
            portal_id: The account.
            api_base: Its host.
            stored: Whether the keyring has its token as far as known. If not, it is asked all the same for an older
                one, and only a computer without a keyring is believed to have none.

        Raises:
            StorageProblem: The keyring does not let go of it; the account stays in the list.
        """
        try:
            await self._vault.forget(portal_id, api_base)
        except StorageProblem as problem:
            if stored or problem.code != "keyring.none":
                raise
        await self.known.remove(portal_id, api_base)


def not_accepted(token: Secret) -> TokenRefused:
    """Return what is to be said when HubSpot refuses a token that HubDesk has not worked with before."""
    hint = remark(token) or (
        "It may have been rotated, have expired or been switched off; HubSpot also switches a token off by itself when"
        " it finds it in a public repository."
    )
    message = "HubSpot does not accept this access token."
    return TokenRefused(
        message, code="token.refused", safe="Nothing was kept.", hint=f"{hint} Copy the present one. {WHERE}"
    )


async def require_account(session: Session, portal_id: int) -> None:
    """Close ``session`` and refuse it unless it belongs to ``portal_id``.

    Raises:
        OtherAccount: It belongs to another account.
    """
    if session.account.portal_id == portal_id:
        return
    await session.close()
    message = f"The token opens account {session.account.portal_id}, but account {portal_id} is needed."
    raise OtherAccount(
        message, code="account.other", safe="Nothing was sent.", hint=f"Use a token of account {portal_id}."
    )
