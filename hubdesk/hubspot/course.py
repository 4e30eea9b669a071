"""The course of one call: its attempts, what they may have done, and when its patience ends."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from hubdesk.hubspot import failures
from hubdesk.hubspot.retry import ENOUGH, QUICK_ATTEMPTS, QUICK_LONGEST, QUICK_SECONDS, Kind, Patience, Rule
from hubdesk.hubspot.transport import LONGEST

if TYPE_CHECKING:
    from hubdesk.core.clock import Clock
    from hubdesk.hubspot.breaker import Breaker
    from hubdesk.hubspot.classify import Verdict
    from hubdesk.hubspot.endpoints import Endpoint
    from hubdesk.hubspot.rate.governor import Hold

_LONGEST_HOLD = 15.0


class Course:
    """One call from its first attempt to its end.

    Attributes:
        endpoint: What is called.
        rows: Contacts or submissions in each request.
        attempts: Requests begun.
        setbacks: Of these, how many failed.
        perhaps_applied: Whether one of the failed ones may have been applied.
    """

    def __init__(self, endpoint: Endpoint, patience: Patience, clock: Clock, successes: int, rows: int = 0) -> None:
        self.endpoint = endpoint
        self.rows = rows
        self.attempts = 0
        self.setbacks = 0
        self.perhaps_applied = False
        self._quick = patience is Patience.QUICK
        self._clock = clock
        self._started = clock.monotonic()
        self._successes = successes
        self._counted = 0
        self._repeats: dict[Kind, int] = {}

    @property
    def longest(self) -> float:
        """Seconds that one attempt may take."""
        return QUICK_LONGEST if self._quick and self.endpoint.idempotent else LONGEST

    def begin(self, successes: int) -> None:
        """Begin an attempt; ``successes`` are those of the whole client so far."""
        self.attempts += 1
        if self.attempts == 1:
            self._successes = successes

    def setback(self, verdict: Verdict, rule: Rule, successes: int, proxy: str | None) -> None:
        """Take note of a failed attempt.

        Raises:
            HubDeskError: There must not, or need not, be another one.
        """
        self.setbacks += 1
        if rule.perhaps_applied:
            self.perhaps_applied = True
            if not self.endpoint.idempotent:
                raise failures.OutcomeUnknown(verdict.cause, self.attempts)
            # In an outage nothing succeeds; then a failed attempt says nothing about this particular request.
            if successes > self._successes:
                self._counted += 1
            self._successes = successes
            if self._counted >= ENOUGH:
                raise failures.OutcomeUnknown(verdict.cause, self.attempts)
        repeats = self._repeats[verdict.kind] = self._repeats.get(verdict.kind, 0) + 1
        allowed = rule.repeats if self.endpoint.idempotent or rule.repeats is None else 0
        if allowed is not None and repeats > allowed:
            raise failures.refused(verdict.status, verdict.envelope)
        if self._quick:
            self._end_if_impatient(verdict, rule, proxy)

    def _end_if_impatient(self, verdict: Verdict, rule: Rule, proxy: str | None) -> None:
        spent = self._clock.monotonic() - self._started
        if self.setbacks < QUICK_ATTEMPTS and spent < QUICK_SECONDS:
            return
        if rule.outage:
            raise failures.unreachable(verdict.cause, proxy)
        if verdict.kind in (Kind.THROTTLED, Kind.MOVED):
            raise failures.asked_to_wait("moved" if verdict.kind is Kind.MOVED else "pause", verdict.retry_after or 10)
        if verdict.kind is not Kind.DAY:
            raise failures.refused(verdict.status, verdict.envelope)

    async def wait_for(self, breaker: Breaker, proxy: str | None) -> None:
        """Wait until HubSpot is reachable again.

        Raises:
            Unreachable: It was not within the patience of a quick call.
        """
        if not self._quick:
            await breaker.wait(hurry=False)
            return
        left = QUICK_SECONDS - (self._clock.monotonic() - self._started)
        try:
            async with asyncio.timeout(max(0.0, left)):
                await breaker.wait(hurry=True)
        except TimeoutError:
            raise failures.unreachable(breaker.cause, proxy) from None

    def refuse_long_hold(self, hold: Hold) -> None:
        """End a quick call when HubSpot wants a longer pause than a person waits.

        Raises:
            AskedToWait: It does.
        """
        if self._quick and hold.seconds > _LONGEST_HOLD:
            raise failures.asked_to_wait("moved" if hold.reason == "moved" else "pause", hold.seconds)
