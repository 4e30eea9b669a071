"""The sessions of the window: one for each account it has opened, for as long as the window lives."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubdesk.gui.backend.connected import in_our_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hubdesk.engine.session import Session


class Sessions:
    """Keeps sessions, since a job may still be running on one that is no longer the current one.

    An account is one portal at one host. Opening it once more gives its session a new token instead of making a second
    session: both would otherwise count the account's limit alone.
    """

    def __init__(self) -> None:
        self._kept: dict[tuple[int, str], Session] = {}

    def of(self, portal_id: int, api_base: str) -> Session | None:
        """Return the session of an account."""
        return self._kept.get((portal_id, api_base))

    def __iter__(self) -> Iterator[Session]:
        return iter(tuple(self._kept.values()))

    async def admit(self, session: Session) -> Session:
        """Return the account's session after it took over the token of ``session``, which may be itself."""
        key = session.account.portal_id, session.api_base
        known = self._kept.setdefault(key, session)
        if known is not session:
            known.adopt(session)
            await session.close()
        known.account = in_our_words(known.account)
        return known

    async def close(self) -> None:
        """End all."""
        while self._kept:
            _, session = self._kept.popitem()
            await session.close()
