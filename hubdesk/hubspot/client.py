"""The client of one access token, and the one place where anything is ever sent again.

Each attempt: permit of the governor -> ``before_attempt`` (the journal) -> request -> what the answer tells about the
limits -> what it proves -> answer, failure, or another attempt by the policy of :mod:`hubdesk.hubspot.retry`.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec

from hubdesk.core.events import Subject
from hubdesk.hubspot import failures
from hubdesk.hubspot.answer import Answer as Answer
from hubdesk.hubspot.answer import OnSetback as OnSetback
from hubdesk.hubspot.breaker import Breaker
from hubdesk.hubspot.calls import CallRecord
from hubdesk.hubspot.causes import Cause
from hubdesk.hubspot.classify import Verdict, classify, classify_loss
from hubdesk.hubspot.course import Course
from hubdesk.hubspot.endpoints import ENDPOINTS, PROBE, Endpoint, Paths
from hubdesk.hubspot.hosts import Hosts
from hubdesk.hubspot.rate.headers import read_observation
from hubdesk.hubspot.rate.traffic import Family
from hubdesk.hubspot.rate.traffic import Priority as Priority
from hubdesk.hubspot.retry import RULES, Kind, RetryQuota, pause
from hubdesk.hubspot.retry import Patience as Patience
from hubdesk.hubspot.server_time import ServerClock
from hubdesk.hubspot.transport import Lost, Received, Transport
from hubdesk.hubspot.waiting import WaitState as WaitState
from hubdesk.hubspot.waiting import held

if TYPE_CHECKING:
    import random
    from collections.abc import Awaitable, Callable, Mapping, Sequence

    import httpx

    from hubdesk.core.clock import Clock
    from hubdesk.core.errors import TokenRefused
    from hubdesk.core.secret import Secret
    from hubdesk.hubspot.rate.governor import Governor
    from hubdesk.hubspot.rate.permit import Permit
    from hubdesk.hubspot.routing import Routing
    from hubdesk.hubspot.upload import Upload

T = TypeVar("T")

_MOVED_SECONDS = 300.0
_MOVED_LONGEST = 86_400.0
_PAUSE_LONGEST = 3_600.0
_TROUBLE_LONGEST = 60.0


class HubSpotClient:
    """Calls HubSpot's endpoints with one access token.

    Args:
        token: The access token.
        hosts: Where requests may go.
        clock: Time.
        rng: Source of chance for pauses.
        governor: Admits requests; shared by all clients of the token.
        paths: Version of the endpoints.
        routing: The way to HubSpot; directly without it.
        transport: Replaces the network, for tests.
        user_agent: Names the program.

    Attributes:
        waiting: Published when the client comes to stand still (and why) and when it goes on (None).
        calls: Publishes every request that left, after its end.
        refused: Published when HubSpot refuses the token, once for each token.
        governor: The governor, for the gauge.
    """

    def __init__(
        self,
        token: Secret,
        hosts: Hosts,
        *,
        clock: Clock,
        rng: random.Random,
        governor: Governor,
        paths: Paths = "2026-09",
        routing: Routing | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
        user_agent: str,
    ) -> None:
        self.waiting: Subject[WaitState | None] = Subject()
        self.calls: Subject[CallRecord] = Subject()
        self.refused: Subject[TokenRefused] = Subject()
        self.governor = governor
        self._clock = clock
        self._rng = rng
        self._paths = paths
        self._transport = Transport(token, hosts, user_agent=user_agent, routing=routing, transport=transport)
        self._bearer = self._transport.bearer
        self._breaker = Breaker(clock, rng, self._probe, self._breaker_changed)
        self._server_clock = ServerClock(clock)
        self._quota = RetryQuota()
        self._decoders: dict[Any, msgspec.json.Decoder[Any]] = {}
        self._successes = 0
        self._shown: WaitState | None = None
        self._subscription = governor.changed.subscribe(lambda _: self._show())

    async def aclose(self) -> None:
        """Stop asking and close all connections. Calls under way must have ended."""
        self._subscription.close()
        await self._breaker.aclose()
        await self._transport.aclose()

    @property
    def token(self) -> Secret:
        """The access token, for the one endpoint that wants it in its body."""
        return self._bearer.token

    @property
    def has_token(self) -> bool:
        """Whether there is one that HubSpot has not refused."""
        return not self._bearer.refused

    def replace_token(self, token: Secret) -> None:
        """Go on with another token of the same account; calls under way are answered for the old one."""
        self._bearer.replace(token)

    def use_region(self, region: str) -> None:
        """Submit forms to the hosts of the account's data hosting location, such as ``eu1``."""
        self._transport.use_forms_host(Hosts.hubspot(region).forms)

    def drop_token(self) -> None:
        """Forget the token; every call fails until there is another one."""
        self._bearer.drop()

    def server_now(self) -> float:
        """Return HubSpot's time, seconds since the epoch."""
        return self._server_clock.now()

    @property
    def wait_state(self) -> WaitState | None:
        """Why the client stands still now; None while it does not."""
        return self.standing_still(Family.CRM)

    def standing_still(self, family: Family) -> WaitState | None:
        """Return why calls of ``family`` stand still now; None while they do not."""
        if self._breaker.is_open:
            sentence, _ = failures.SENTENCES[self._breaker.cause]
            return WaitState("network", self._breaker.retry_in, f"{sentence} HubDesk keeps trying.")
        hold = self.governor.hold(family)
        return None if hold is None else held(hold, family)

    async def call(
        self,
        endpoint_key: str,
        *,
        decode: type[T],
        path_args: Mapping[str, str] | None = None,
        query: Sequence[tuple[str, str]] | None = None,
        body: bytes | Upload | None = None,
        priority: Priority = Priority.INTERACTIVE,
        before_attempt: Callable[[], Awaitable[None]] | None = None,
        on_setback: OnSetback | None = None,
        patience: Patience = Patience.QUICK,
        rows: int = 0,
    ) -> Answer[T]:
        """Call an endpoint, again and again as far as that is safe and ``patience`` allows.

        Args:
            endpoint_key: Key in :data:`hubdesk.hubspot.endpoints.ENDPOINTS`.
            decode: Type of the answer.
            path_args: Values for the path's place-holders.
            query: Query parameters.
            body: The request's JSON or file; each attempt sends the same bytes.
            priority: Who waits.
            before_attempt: Awaited before the first byte of each attempt leaves; raising ends the call.
            on_setback: Called after each announced attempt that did not bring the answer, and told whether it may
                have been applied all the same; raising ends the call.
            patience: How long to go on.
            rows: Contacts or submissions in the body, for the log of calls.

        Raises:
            HubDeskError: See :mod:`hubdesk.hubspot.failures`.
        """
        endpoint = ENDPOINTS[endpoint_key]
        target = endpoint.target(self._paths, path_args, query)
        course = Course(endpoint, patience, self._clock, self._successes, rows)
        while True:
            await self._clear(course)
            async with self.governor.permit(priority, endpoint.family) as permit:
                self._require_token()
                if self._breaker.is_open:
                    continue
                if before_attempt is not None:
                    await self._announce(before_attempt, on_setback)
                outcome = await self._attempt(permit, course, target, body or b"", self._decoder(decode))
            if isinstance(outcome, Answer):
                return outcome
            if on_setback is not None:
                rule = RULES.get(outcome.kind)
                on_setback(perhaps_applied=rule is not None and rule.perhaps_applied)
            await self._after(outcome, course)

    async def _announce(self, before_attempt: Callable[[], Awaitable[None]], on_setback: OnSetback | None) -> None:
        await before_attempt()
        if self._bearer.refused:
            if on_setback is not None:
                on_setback(perhaps_applied=False)
            raise failures.token_refused()

    async def _clear(self, course: Course) -> None:
        """Wait, as far as the call's patience allows, until requests may leave at all."""
        self._require_token()
        if self._breaker.is_open:
            await course.wait_for(self._breaker, self._transport.proxy_name)
            self._require_token()
        hold = self.governor.hold(course.endpoint.family)
        if hold is not None and hold.reason not in ("day", "reserve"):
            course.refuse_long_hold(hold)

    def _require_token(self) -> None:
        if self._bearer.refused:
            raise failures.token_refused()

    async def _attempt(
        self, permit: Permit, course: Course, target: str, body: bytes | Upload, decoder: msgspec.json.Decoder[T]
    ) -> Answer[T] | Verdict:
        """Send once; return the answer, or what went wrong after taking note of it."""
        if self._shown is not None:
            self._show()
        course.begin(self._successes)
        replay, generation = course.attempts > 1, self._bearer.generation
        result = await self._transport.exchange(
            course.endpoint, target, body, lambda: permit.departed(replay=replay), longest=course.longest
        )
        if isinstance(result, Lost):
            verdict = classify_loss(result)
        else:
            verdict = self._current(classify(result, empty_is_success=course.endpoint.empty), generation)
            keeps_request = verdict.kind is Kind.REDIRECT and result.status in (307, 308)
            if keeps_request and self._transport.follow(course.endpoint, target, result):
                verdict = replace(verdict, kind=Kind.REGION)
            permit.answered(result.status, read_observation(result.headers))
            if verdict.kind is Kind.ANSWER:
                answer = self._decode(result, course, permit, decoder)
                if answer is not None:
                    self._success(course.endpoint)
                    self._tell(course.endpoint, permit, result, verdict, attempt=course.attempts, rows=course.rows)
                    return answer
                verdict = Verdict(Kind.UNKNOWN, Cause.GARBLED, status=result.status)
        self._tell(course.endpoint, permit, result, verdict, attempt=course.attempts, rows=course.rows)
        self._note(verdict, permit)
        return verdict

    def _current(self, verdict: Verdict, generation: int) -> Verdict:
        """Return ``verdict``; the refusal of a token that was replaced meanwhile says nothing about its successor."""
        if verdict.kind is Kind.TOKEN and generation != self._bearer.generation:
            return replace(verdict, kind=Kind.OLD_TOKEN)
        return verdict

    def _tell(
        self, endpoint: Endpoint, permit: Permit, result: Received | Lost, verdict: Verdict, *, attempt: int, rows: int
    ) -> None:
        """Publish the end of a request that left."""
        if permit.departure is None:
            return
        took = self._clock.monotonic() - permit.left_at
        received = result if isinstance(result, Received) else None
        self.calls.publish(
            CallRecord(
                at=self._clock.now().timestamp() - took,
                endpoint=endpoint.key,
                status=received.status if received else 0,
                milliseconds=round(took * 1000),
                rows=rows,
                attempt=attempt,
                correlation_id=_correlation_id(received.headers) if received else "",
                cause=str(verdict.cause) if received is None or verdict.kind is Kind.UNKNOWN else "",
                scope=verdict.kind is Kind.SCOPE,
            )
        )

    def _decode(
        self, received: Received, course: Course, permit: Permit, decoder: msgspec.json.Decoder[T]
    ) -> Answer[T] | None:
        try:
            value = decoder.decode(received.body or b"null")
        except (msgspec.MsgspecError, RecursionError, ValueError):
            return None
        headers = received.headers
        departed = 0.0 if permit.departure is None else permit.left_at
        return Answer(
            value,
            received.status,
            course.attempts,
            course.perhaps_applied,
            self._server_clock.observe(headers.get(b"date"), departed),
            _correlation_id(headers),
        )

    def _decoder(self, kind: type[T]) -> msgspec.json.Decoder[T]:
        decoder = self._decoders.get(kind)
        if decoder is None:
            decoder = self._decoders[kind] = msgspec.json.Decoder(kind)
        return decoder

    def _success(self, endpoint: Endpoint) -> None:
        self._quota.success()
        if endpoint.family in (Family.CRM, Family.SEARCH, Family.FORMS):
            self._successes += 1
        self._breaker.success()

    def _note(self, verdict: Verdict, permit: Permit) -> None:
        """Tell everybody whom a setback concerns, while the permit is still held."""
        kind = verdict.kind
        if kind is Kind.TOKEN:
            self._bearer.refused, first = True, not self._bearer.refused
            self.governor.turn_away(failures.token_refused)
            if first:
                self.refused.publish(failures.token_refused())
        elif kind is Kind.THROTTLED:
            self.governor.refused(permit, _clamped(verdict.retry_after, _PAUSE_LONGEST))
        elif kind is Kind.DAY:
            self.governor.day_refused(permit)
        elif kind is Kind.MOVED:
            self.governor.moved(_clamped(verdict.retry_after, _MOVED_LONGEST) or _MOVED_SECONDS)
        rule = RULES.get(kind)
        if rule is None:
            return
        if rule.halves:
            self.governor.troubled(permit)
        if rule.outage:
            self._breaker.trouble(verdict.cause, rule.outage)

    async def _after(self, verdict: Verdict, course: Course) -> None:
        """Wait before the next attempt, or raise what ends the call."""
        rule = RULES.get(verdict.kind)
        if rule is None:
            raise failures.final(verdict, course.endpoint)
        course.setback(verdict, rule, self._successes, self._transport.proxy_name)
        if rule.cost and not self._quota.take(rule.cost) and rule.outage:
            self._breaker.trip(verdict.cause)
        if verdict.kind in (Kind.THROTTLED, Kind.DAY, Kind.MOVED) or self._breaker.is_open:
            return
        wait = pause(rule, course.setbacks - 1, self._rng)
        if verdict.retry_after is not None:
            wait = max(wait, min(verdict.retry_after, _TROUBLE_LONGEST))
        await self._clock.sleep(wait)

    # -- standing still

    async def _probe(self) -> Cause | None:
        """Ask for the account's details; return why that did not work, or None when HubSpot answered."""
        # A hung request of a job may fill the places of jobs; only the wait for a new day is theirs alone.
        priority = Priority.BULK if self.governor.day.exhausted else Priority.INTERACTIVE
        async with self.governor.permit(priority, PROBE.family) as permit:
            generation = self._bearer.generation
            target = PROBE.target(self._paths, None, None)
            result = await self._transport.exchange(PROBE, target, b"", lambda: permit.departed(replay=True))
            if isinstance(result, Lost):
                self._tell(PROBE, permit, result, classify_loss(result), attempt=1, rows=0)
                return result.cause
            permit.answered(result.status, read_observation(result.headers))
            verdict = self._current(classify(result, empty_is_success=False), generation)
            self._tell(PROBE, permit, result, verdict, attempt=1, rows=0)
            rule = RULES.get(verdict.kind)
            if rule is not None and rule.outage:
                return verdict.cause
            self._note(verdict, permit)
            if verdict.kind in (Kind.TOKEN, Kind.REDIRECT):
                raise failures.final(verdict, PROBE)
        if self._breaker.asks_rarely:
            self._successes += 1
        return None

    def _breaker_changed(self) -> None:
        self.governor.set_offline(self._breaker.retry_in if self._breaker.is_open else None)
        if not self._breaker.is_open:
            self.governor.recovered()

    def _show(self) -> None:
        """Publish why the client stands still, when that changed."""
        state = self.wait_state
        if state is None and self._shown is None:
            return
        self._shown = state
        self.waiting.publish(state)


def _correlation_id(headers: Mapping[bytes, bytes]) -> str:
    return headers.get(b"x-hubspot-correlation-id", b"").decode("ascii", "replace")


def _clamped(seconds: float | None, longest: float) -> float | None:
    return None if seconds is None else max(1.0, min(seconds, longest))
