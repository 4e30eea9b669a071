"""The accounts of this computer, between the list on the disk and what the rest of the program calls an account."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import msgspec

from hubdesk.engine.records import Account
from hubdesk.storage.accounts import AccountEntry

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hubdesk.core.clock import Clock
    from hubdesk.core.secret import Secret
    from hubdesk.engine.session import Session
    from hubdesk.hubspot.account import AccountDetails
    from hubdesk.hubspot.token_info import TokenInfo
    from hubdesk.storage.accounts import AccountStore

COLOURS = ("lagoon", "plum", "copper", "harbour", "moss", "wine", "umber")
"""Keys of the account colours, in the order in which they are given out."""

DEMO_NAME, DEMO_COLOUR = "Demo portal", "slate"
_SELDOM = timedelta(days=1)


def default_name(portal_id: int) -> str:
    """Return what an account is called until somebody names it; HubSpot does not tell its name."""
    return f"Account {portal_id}"


class KnownAccounts:
    """Reads and writes the list of accounts; an account is one portal at one host.

    Args:
        store: The list.
        clock: Time.
    """

    def __init__(self, store: AccountStore, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def find(self, portal_id: int, api_base: str) -> AccountEntry | None:
        """Return what is kept of an account."""
        return next((entry for entry in self.entries(api_base) if entry.portal_id == portal_id), None)

    def entries(self, api_base: str | None = None) -> Sequence[AccountEntry]:
        """Return all accounts, or those of one host."""
        return [entry for entry in self._store.load() if api_base in (None, entry.api_base)]

    def has_token(self, token: Secret, api_base: str) -> bool:
        """Return whether some account is listed with this token, as far as its masked form tells."""
        return any(entry.token == token.masked() for entry in self.entries(api_base))

    def describe(
        self, details: AccountDetails, info: TokenInfo | None, token: Secret, *, api_base: str, demo: bool
    ) -> Account:
        """Return the account that HubSpot told of, with name and colour as the user gave them."""
        known = None if demo else self.find(details.portal_id, api_base)
        same_token = known is not None and known.token == token.masked()
        if demo:
            name, colour = DEMO_NAME, DEMO_COLOUR
        elif known is not None:
            name, colour = known.name, known.colour
        else:
            name, colour = default_name(details.portal_id), self._free_colour()
        return Account(
            portal_id=details.portal_id,
            name=name,
            kind="DEMO" if demo else details.kind,
            region=details.region,
            time_zone=details.time_zone,
            currency=details.currency,
            ui_domain=details.ui_domain,
            scopes=info.scopes if info else (),
            colour=colour,
            token=token.masked(),
            other_currencies=details.other_currencies,
            app_id=(info.app_id if info else None) or 0,
            credential=known.credential if known is not None and same_token else "unknown",
            token_first_seen_at="" if demo else self._first_seen(known if same_token else None),
        )

    def _first_seen(self, known: AccountEntry | None) -> str:
        return (known.token_first_seen_at if known else "") or self._clock.now().isoformat()

    def _free_colour(self) -> str:
        used = {entry.colour for entry in self._store.load()}
        return next((colour for colour in COLOURS if colour not in used), COLOURS[0])

    async def remember(self, session: Session, *, new_token: bool = False) -> None:
        """Write what is known of a session's account into the list.

        Args:
            session: Of a real account.
            new_token: Whether the age of the token begins anew even if it looks like the old one.

        Raises:
            StorageProblem: The list cannot be written.
        """
        entry = entry_of(session, self._clock.now())
        saved = await asyncio.to_thread(self._store.put, entry, new_token=new_token)
        session.account = replace(session.account, token_first_seen_at=saved.token_first_seen_at)

    async def refresh(self, session: Session) -> None:
        """Write it only when something changed, or a day after the last time: commands run side by side.

        Raises:
            StorageProblem: The list cannot be written.
        """
        known = self.find(session.account.portal_id, session.api_base)
        if known is None:
            return
        now = self._clock.now()
        fresh = msgspec.structs.replace(entry_of(session, now), added_at=known.added_at, verified_at=known.verified_at)
        if fresh != known or _long_ago(known.verified_at, now):
            await self.remember(session)

    async def change(self, account: Account, api_base: str) -> None:
        """Keep name, colour and kind of token as the user gave them.

        Raises:
            StorageProblem: The list cannot be written.
        """
        known = self.find(account.portal_id, api_base)
        if known is not None:
            entry = msgspec.structs.replace(
                known, name=account.name, colour=account.colour, credential=account.credential
            )
            await asyncio.to_thread(self._store.put, entry)

    async def remove(self, portal_id: int, api_base: str) -> None:
        """Take an account off the list.

        Raises:
            StorageProblem: The list cannot be written.
        """
        await asyncio.to_thread(self._store.remove, portal_id, api_base)


def account_of(entry: AccountEntry) -> Account:
    """Return a listed account as the front ends show it."""
    names = {name for name in Account.__dataclass_fields__ if name in AccountEntry.__struct_fields__}
    return Account(**{name: getattr(entry, name) for name in names})


def entry_of(session: Session, now: datetime) -> AccountEntry:
    """Return the entry of a session's account, just verified."""
    account = session.account
    return AccountEntry(
        portal_id=account.portal_id,
        api_base=session.api_base,
        name=account.name,
        kind=account.kind,
        region=account.region,
        colour=account.colour,
        time_zone=account.time_zone,
        currency=account.currency,
        ui_domain=account.ui_domain,
        added_at=now.isoformat(),
        token_first_seen_at=account.token_first_seen_at or now.isoformat(),
        token=account.token,
        scopes=account.scopes,
        other_currencies=account.other_currencies,
        app_id=account.app_id,
        credential=account.credential,
        verified_at=session.verified_at,
        stored="keyring" if session.stored else "none",
    )


def _long_ago(moment: str, now: datetime) -> bool:
    try:
        return now - datetime.fromisoformat(moment) > _SELDOM
    except (ValueError, TypeError):
        return True
