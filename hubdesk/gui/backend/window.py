"""The shell's side of the engine: accounts in the rail, the gauge's figures, and the end of the program."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from hubdesk.core.events import Subject
from hubdesk.engine.known_accounts import account_of
from hubdesk.gui.backend.connected import in_our_words
from hubdesk.gui.backend.limits import Limits

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from hubdesk.bootstrap import Services
    from hubdesk.engine.records import Account, Progress
    from hubdesk.engine.updates import Newest
    from hubdesk.gui.backend.accounts import Accounts
    from hubdesk.gui.backend.imports import Imports
    from hubdesk.gui.token.services import Connected
    from hubdesk.hubspot.rate.snapshot import RateSnapshot


class WindowBackend:
    """Answers the shell.

    Attributes:
        limits: Rate limit, log of calls and reserve, for the Limits pane.
    """

    def __init__(self, services: Services, accounts: Accounts, imports: Imports) -> None:
        self.account_changed: Subject[Account | None] = Subject()
        self._services = services
        self._accounts = accounts
        self._imports = imports
        self.limits = Limits(services, accounts, imports)
        self._others: list[Callable[[], Awaitable[None]]] = []
        self._subscription = accounts.changed.subscribe(self._relay)

    def _relay(self, connected: Connected | None) -> None:
        self.account_changed.publish(connected.account if connected else None)

    @property
    def current_account(self) -> Account | None:
        """The account that the window works with."""
        return self._accounts.account

    def accounts(self) -> Sequence[Account]:
        """Return all known accounts; the demo portal is one of them while it runs."""
        current = self._accounts.account
        entries = self._services.connector.known.entries(self._services.hosts.api)
        known = [in_our_words(account_of(entry)) for entry in entries]
        if current is not None and current.portal_id not in {account.portal_id for account in known}:
            known.append(current)
        return known

    async def switch_account(self, portal_id: int) -> None:
        """Make another known account the current one.

        Raises:
            HubDeskError: Its token cannot be read or is refused; the old account stays.
        """
        await self._accounts.switch(portal_id)

    def rate(self) -> RateSnapshot | None:
        """Return the current account's rate limit."""
        session = self._accounts.session
        return session.rate() if session else None

    async def look_for_update(self, address: str, running: str) -> Newest:
        """Ask for the newest release, on the way in force.

        Raises:
            InputError: The address or the way cannot be used.
            Unreachable: It cannot be reached, or something else answers.
        """
        # With what speaks HTTP, which nobody who does not ask needs.
        from hubdesk.engine.updates import look_for_update

        return await look_for_update(address, running, self._services.routing.require())

    def running_jobs(self) -> int:
        """Return how many jobs are writing."""
        return self._imports.running

    def paused_at(self) -> Progress | None:
        """Return where a paused job stands; None while any sends."""
        return self._imports.paused_at()

    async def pause_jobs(self) -> None:
        """Send nothing new, wait for the answers under way and leave the jobs resumable."""
        await self._imports.stop_all()

    def owns(self, close: Callable[[], Awaitable[None]]) -> None:
        """Close something else at the end, too."""
        self._others.append(close)

    async def aclose(self) -> None:
        """Close connections and the demo portal."""
        for close in self._others:
            await close()
        await self._accounts.close()
        await asyncio.to_thread(self._services.vault.close)
