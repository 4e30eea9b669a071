"""The account that the window works with, and who hears when it becomes another one."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

from hubdesk.core.errors import TokenRefused
from hubdesk.core.events import Subject
from hubdesk.gui.backend.connected import connected_of, open_next_time
from hubdesk.gui.language.say import say

if TYPE_CHECKING:
    from hubdesk.core.events import Subscription
    from hubdesk.engine.records import Account
    from hubdesk.engine.session import Session
    from hubdesk.gui.backend.sessions import Sessions
    from hubdesk.gui.token.services import Connected
    from hubdesk.storage.settings import SettingsStore


class CurrentAccount:
    """The current account, if any. Of several that are chosen at once the last one stays.

    Attributes:
        changed: Publishes the connection, or None, after every change.
        session_changed: Publishes the session, or None, when another account becomes the current one or gets a token.
        refused: Publishes when HubSpot refuses the current account's token during work.
    """

    def __init__(self, sessions: Sessions, settings: SettingsStore) -> None:
        self.changed: Subject[Connected | None] = Subject()
        self.session_changed: Subject[Session | None] = Subject()
        self.refused: Subject[TokenRefused] = Subject()
        self._sessions = sessions
        self._settings = settings
        self._session: Session | None = None
        self._connected: Connected | None = None
        self._watch: Subscription | None = None
        self._chosen: object | None = None

    @property
    def session(self) -> Session | None:
        """Its session."""
        return self._session

    @property
    def connected(self) -> Connected | None:
        """Its connection."""
        return self._connected

    def require(self) -> Session:
        """Return its session.

        Raises:
            TokenRefused: There is none.
        """
        if self._session is None:
            raise not_connected()
        return self._session

    async def take(self, opened: Session, keeper: str) -> Connected:
        """Make an account the current one; ``keeper`` names the keyring that has its token, empty for none."""
        chosen = self._chosen = object()
        session = await self._sessions.admit(opened)
        if not session.demo:
            await asyncio.to_thread(open_next_time, self._settings, session.account.portal_id)
        connected = connected_of(session, keeper)
        if self._chosen is chosen:  # else another account was chosen meanwhile, or none, and that stays
            self._stop_watching()
            self._session, self._connected = session, connected
            self._watch = session.client.refused.subscribe(self._token_refused)
            self.session_changed.publish(session)
            self.changed.publish(connected)
        return connected

    async def take_again(self, opened: Session, keeper: str, before: Session) -> Connected:
        """Go on with an account that was asked about; one that became the current one meanwhile stays that."""
        if self._session is before:
            return await self.take(opened, keeper)
        return connected_of(await self._sessions.admit(opened), keeper)

    def stay(self) -> None:
        """Remain, whatever is on its way to become the current one."""
        self._chosen = None

    def show(self, account: Account) -> None:
        """Publish another record of it."""
        if self._connected is not None:
            self._connected = replace(self._connected, account=account)
            self.changed.publish(self._connected)

    def leave(self) -> None:
        """Have none; its session stays for a job that may be running on it."""
        self.close()
        self._connected = None
        self.session_changed.publish(None)
        self.changed.publish(None)

    def close(self) -> None:
        """Let go of the session without a word: the window ends."""
        self._stop_watching()
        self._session = self._chosen = None

    def _token_refused(self, error: TokenRefused) -> None:
        if self._connected is not None:
            self._connected = replace(self._connected, refused=True)
        self.refused.publish(error)

    def _stop_watching(self) -> None:
        if self._watch is not None:
            self._watch.close()
            self._watch = None


def not_connected() -> TokenRefused:
    """Return what is said to whoever needs an account."""
    message = say("No account is connected.")
    return TokenRefused(message, code="token.none", hint=say("Connect one, or start the demo."))
