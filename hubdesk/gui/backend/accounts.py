"""The current account of the window: connect, switch to the demo portal, disconnect."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING

import msgspec

from hubdesk.core.errors import HubDeskError, TokenRefused
from hubdesk.core.events import Subject
from hubdesk.engine.connect import OpenOptions
from hubdesk.engine.demo import DemoPortal
from hubdesk.engine.records import ConnectStep
from hubdesk.gui.token.services import Connected, StepDone
from hubdesk.hubspot.tokens import clean_token

if TYPE_CHECKING:
    from collections.abc import Callable

    from hubdesk.bootstrap import Services
    from hubdesk.core.clock import Clock
    from hubdesk.core.secret import Secret
    from hubdesk.engine.records import Account
    from hubdesk.engine.session import Session

    OnStep = Callable[[StepDone], None]


class Accounts:
    """Owns the session of the current account and the demo portal, if one runs.

    Attributes:
        changed: Publishes the connection, or None, after every change.
    """

    def __init__(self, services: Services) -> None:
        self.changed: Subject[Connected | None] = Subject()
        self.session_changed: Subject[Session | None] = Subject()
        self._services = services
        self._session: Session | None = None
        self._kept: list[Session] = []
        self._portal: DemoPortal | None = None
        self._connected: Connected | None = None
        self._token: Secret | None = None

    @property
    def session(self) -> Session | None:
        """The session of the current account."""
        return self._session

    @property
    def current(self) -> Connected | None:
        """The current account, if any."""
        return self._connected

    @property
    def account(self) -> Account | None:
        """The current account's record, if any."""
        return self._connected.account if self._connected else None

    def cleaned(self, text: str) -> Secret:
        """Take a token out of pasted text.

        Raises:
            AccessError: The text cannot be a token.
        """
        return clean_token(text)

    async def connect(self, token: Secret, *, on_step: OnStep) -> Connected:
        """Verify ``token`` and make its account the current one.

        Raises:
            HubDeskError: A step failed; nothing was kept.
        """
        steps = _Steps(on_step, self._services.clock)
        session = await self._services.connector.open(token, options=_options(steps))
        await self._services.connector.keep(session, token)
        status = await self._services.vault.available()
        keeper = status.keeper if session.stored else ""
        steps.done(ConnectStep.SAVED, keeper or "for this session only")
        return await self._take(session, keeper, token)

    async def start_demo(self, *, on_step: OnStep) -> Connected:
        """Start the demo portal, if none runs, and make it the current account.

        Raises:
            HubDeskError: It did not start.
        """
        steps = _Steps(on_step, self._services.clock)
        if self._portal is None or not self._portal.alive:
            self._portal = await DemoPortal.start(self._services.paths.demo)
        portal = self._portal
        session = await self._services.connector.open(
            portal.token, hosts=portal.hosts, demo=str(portal.state), options=_options(steps)
        )
        steps.done(ConnectStep.SAVED, "nothing to keep")
        return await self._take(session, "", portal.token)

    async def restore(self) -> None:
        """Open the account that was used last, if its token can be had without asking. Failing is no error here."""
        entries = self._services.accounts.load()
        wanted = self._services.settings.load().settings.last_account
        entry = next((entry for entry in entries if entry.portal_id == wanted), entries[0] if entries else None)
        if entry is None or self._session is not None:
            return
        with suppress(HubDeskError):
            session = await self._services.connector.restore(entry.portal_id, options=OpenOptions(wait_for_day=True))
            status = await self._services.vault.available()
            await self._take(session, status.keeper, None)

    async def switch(self, portal_id: int) -> None:
        """Make another known account the current one.

        Raises:
            HubDeskError: Its token cannot be read or is refused; the current account stays.
        """
        kept = next((session for session in self._kept if session.account.portal_id == portal_id), None)
        if self._session is not None and self._session.account.portal_id == portal_id:
            return
        if kept is not None:
            self._kept.remove(kept)
            await self._take(kept, "", None)
            return
        session = await self._services.connector.restore(portal_id, options=OpenOptions(wait_for_day=True))
        await self._take(session, (await self._services.vault.available()).keeper, None)

    async def check_again(self, *, on_step: OnStep) -> Connected:
        """Run the steps again with the current account's token.

        Raises:
            HubDeskError: A step failed; the account stays as it is.
        """
        if self._connected is None:
            message = "No account is connected."
            raise TokenRefused(message, code="token.none")
        if self._connected.account.kind == "DEMO":
            return await self.start_demo(on_step=on_step)
        if self._token is not None:
            return await self.connect(self._token, on_step=on_step)
        steps = _Steps(on_step, self._services.clock)
        keeper = self._connected.keeper
        session = await self._services.connector.restore(self._connected.account.portal_id, options=_options(steps))
        steps.done(ConnectStep.SAVED, keeper)
        return await self._take(session, keeper, None)

    async def disconnect(self) -> None:
        """Remove the current account's token from keyring and memory.

        Raises:
            StorageProblem: The keyring does not let go of it.
        """
        session = self._session
        if session is None:
            return
        if not session.demo:
            await self._services.connector.forget(session)
        self._session = self._connected = self._token = None
        self.session_changed.publish(None)
        self.changed.publish(None)
        self._kept.append(session)

    async def _take(self, session: Session, keeper: str, token: Secret | None) -> Connected:
        previous, self._session = self._session, session
        if previous is not None:
            # A job may still be running on it; it ends with the window.
            self._kept.append(previous)
        self._token = token
        if not session.demo:
            await asyncio.to_thread(self._remember, session.account.portal_id)
        rate = session.rate()
        limit = (rate.limit, rate.interval) if rate.source == "headers" else None
        self._connected = Connected(session.account, "keyring" if session.stored else "none", keeper, limit)
        self.session_changed.publish(session)
        self.changed.publish(self._connected)
        return self._connected

    def _remember(self, portal_id: int) -> None:
        """Open this account first next time. A disk that refuses is no reason to refuse the account."""
        settings = self._services.settings.load().settings
        with suppress(HubDeskError):
            self._services.settings.save(msgspec.structs.replace(settings, last_account=portal_id))

    async def close(self) -> None:
        """End all sessions and the demo portal."""
        for session in [*self._kept, *([self._session] if self._session else [])]:
            await session.close()
        self._kept.clear()
        self._session = None
        if self._portal is not None:
            await self._portal.close()
            self._portal = None


def _options(steps: _Steps) -> OpenOptions:
    """In the window a run waits for the next day by itself; what is clicked is told instead."""
    return OpenOptions(wait_for_day=True, on_step=steps.done)


class _Steps:
    """Times the steps of connecting."""

    def __init__(self, on_step: OnStep, clock: Clock) -> None:
        self._on_step = on_step
        self._clock = clock
        self._last = clock.monotonic()

    def done(self, step: ConnectStep, detail: str) -> None:
        now = self._clock.monotonic()
        self._on_step(StepDone(step, round((now - self._last) * 1000), detail))
        self._last = now
