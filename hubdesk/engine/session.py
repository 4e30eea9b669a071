"""One connected account: its client, what is known of it, and its end."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING

from hubdesk.core.errors import StorageProblem
from hubdesk.engine.catalogue import fetch_catalogue
from hubdesk.engine.limits.forecast import forecast
from hubdesk.engine.limits.job_limit import CONTACTS
from hubdesk.hubspot.rate.concurrency import FIRST

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hubdesk.core.clock import Clock
    from hubdesk.engine.catalogue import CatalogueCache
    from hubdesk.engine.limits.forecast import Calls, Forecast
    from hubdesk.engine.limits.job_limit import JobLimit
    from hubdesk.engine.limits.recorder import CallRecorder
    from hubdesk.engine.records import Account
    from hubdesk.engine.scopes.usage import ScopeUsage
    from hubdesk.hubspot.client import HubSpotClient, Patience, WaitState
    from hubdesk.hubspot.contacts import ContactsApi
    from hubdesk.hubspot.rate.governor import Governor
    from hubdesk.hubspot.rate.snapshot import RateSnapshot
    from hubdesk.mapping.model import Catalogue


class Session:
    """A token that was accepted, and everything that talks with it.

    Attributes:
        account: The account.
        client: For calls.
        contacts: Contact calls.
        governor: Its rate limit.
        recorder: Its calls, the newest and the log.
        usage: When its scopes were last used.
        api_base: Origin of the API; with the account's id it names the account.
        stored: Whether the token is in the system's keyring (else it lives as long as this session).
        unkept: Why it is not, when that was tried.
        verified_at: When HubSpot accepted the token, ISO 8601.
        demo: Path of the demo portal's state, empty for a real account.
    """

    def __init__(
        self,
        account: Account,
        client: HubSpotClient,
        contacts: ContactsApi,
        governor: Governor,
        cache: CatalogueCache,
        clock: Clock,
        *,
        recorder: CallRecorder,
        usage: ScopeUsage,
        api_base: str,
        stored: bool = False,
        demo: str = "",
        verified_at: str = "",
    ) -> None:
        self.account = account
        self.client = client
        self.contacts = contacts
        self.governor = governor
        self.recorder = recorder
        self.usage = usage
        self.api_base = api_base
        self.stored = stored
        self.unkept: StorageProblem | None = None
        self.verified_at = verified_at
        self.demo = demo
        self._cache = cache
        self._clock = clock
        self._catalogue: Catalogue | None = None

    def adopt(self, other: Session) -> None:
        """Go on with the token of ``other``, a session of the same account; jobs under way go on with it, too.

        The client and the rate limit stay those of this session: HubSpot counts by account and app, not by token.
        """
        assert (other.account.portal_id, other.api_base) == (self.account.portal_id, self.api_base)  # noqa: S101
        self.client.replace_token(other.client.token)
        self.account, self.verified_at = other.account, other.verified_at
        self.stored, self.unkept = other.stored, other.unkept
        self._catalogue = None

    @property
    def waiting(self) -> WaitState | None:
        """Why calls stand still, or None."""
        return self.client.wait_state

    def waiting_at(self, limit: JobLimit) -> WaitState | None:
        """Why the calls of a job that works against ``limit`` stand still, or None."""
        return self.client.standing_still(limit.family)

    def rate(self) -> RateSnapshot:
        """Return the rate limit now."""
        return self.governor.snapshot()

    def totals(self) -> tuple[int, int, int]:
        """Return requests, repeats and 429 answers of this session."""
        counted = self.governor.statistics
        return counted.requests, counted.retries, counted.rate_limited

    async def forecast(self, calls: int | Calls, limit: JobLimit = CONTACTS) -> Forecast:
        """Return what a run of so many calls against ``limit`` comes to if it begins now."""
        latencies = await self.recorder.latencies_of(*limit.endpoints) or limit.usual
        width = min(FIRST, limit.widest)
        seen = limit.of(self.rate())
        return forecast(calls, seen, now=self._clock.now(), latencies=latencies, width=width, widest=limit.widest)

    def server_time(self) -> float:
        """Return HubSpot's time, seconds since the epoch, as learnt from its answers."""
        return self.client.server_now()

    def remember_sends(self, sent: Iterable[float], limit: JobLimit = CONTACTS) -> None:
        """Count requests against ``limit`` that an earlier process sent, at these times by HubSpot's clock."""
        offset = self.client.server_now() - self._clock.now().timestamp()
        self.governor.seed([at - offset for at in sent], limit.family)

    async def catalogue(self, patience: Patience, *, fresh: bool = False) -> Catalogue:
        """Return the account's properties and owners, read once a session unless ``fresh``.

        Owners that the token may not read are asked for again each time: a scope that was added meanwhile counts.

        Raises:
            HubDeskError: They cannot be read.
        """
        if self._catalogue is None or fresh or self._catalogue.owners_scopes:
            self._catalogue = await fetch_catalogue(self.client, patience)
            # What is kept only helps the next start; a disk that refuses is no reason to refuse the account.
            with suppress(StorageProblem):
                await asyncio.to_thread(self._cache.save, self.account.portal_id, self._catalogue)
        return self._catalogue

    async def close(self) -> None:
        """End the connection; the token is forgotten unless the keyring has it."""
        await self.client.aclose()
        await self.recorder.aclose()
        await self.usage.aclose()
        self.governor.close()
