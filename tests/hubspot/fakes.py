"""A scripted HubSpot in memory, and clients for it on virtual time."""

from __future__ import annotations

import asyncio
import random
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import httpx
import msgspec

from hubdesk.core.secret import Secret
from hubdesk.hubspot.client import HubSpotClient
from hubdesk.hubspot.hosts import Hosts
from hubdesk.hubspot.rate.governor import Governor
from tests.support.virtual_time import VirtualClock

if TYPE_CHECKING:
    from collections.abc import Callable

CANARY = "pat-na1-canary00-zqzq-wxwx-vkvk-canarysecret"
"""A token of the right length that no scanner takes for a real one."""

HEADERS = {
    "Content-Type": "application/json;charset=utf-8",
    "Date": "Wed, 25 Nov 2026 09:00:00 GMT",
    "X-HubSpot-RateLimit-Max": "190",
    "X-HubSpot-RateLimit-Remaining": "189",
    "X-HubSpot-RateLimit-Interval-Milliseconds": "10000",
    "X-HubSpot-RateLimit-Daily": "625000",
    "X-HubSpot-RateLimit-Daily-Remaining": "600000",
    "X-HubSpot-Correlation-Id": "corr-1",
}
DETAILS = {"portalId": 42, "accountType": "STANDARD", "timeZone": "Europe/Berlin"}


@dataclass
class Sent:
    """One request as the fake saw it."""

    at: float
    method: str
    path: str
    headers: dict[str, str]
    body: bytes


def reply(status: int = 200, body: Any = None, *, headers: dict[str, str | None] | None = None) -> httpx.Response:
    """Return an answer in HubSpot's form; ``body`` may be bytes, and a header of None is left out."""
    merged: dict[str, str | None] = {**HEADERS, **(headers or {})}
    content = body if isinstance(body, bytes) else msgspec.json.encode({} if body is None else body)
    return httpx.Response(
        status, headers={name: value for name, value in merged.items() if value is not None}, content=content
    )


def error(status: int, category: str = "VALIDATION_ERROR", **more: Any) -> httpx.Response:
    """Return an error in HubSpot's envelope; ``headers`` among ``more`` are headers."""
    headers = more.pop("headers", None)
    envelope = {"status": "error", "message": "no", "category": category, "correlationId": "c-1", **more}
    return reply(status, envelope, headers=headers)


def throttled(policy: str = "TEN_SECONDLY_ROLLING", retry_after: str | None = None) -> httpx.Response:
    """Return a 429."""
    body = {"status": "error", "message": "limit", "errorType": "RATE_LIMIT", "policyName": policy}
    return reply(429, body, headers={"Retry-After": retry_after} if retry_after else {})


def written(*keys: str) -> httpx.Response:
    """Return the answer to an upsert of ``keys``."""
    results = [
        {
            "id": str(100 + number),
            "new": True,
            "createdAt": "2026-11-25T09:00:00.500Z",
            "updatedAt": "2026-11-25T09:00:00.500Z",
            "properties": {"email": key},
            "objectWriteTraceId": f"row-{number}",
        }
        for number, key in enumerate(keys, start=1)
    ]
    return reply(200, {"status": "COMPLETE", "results": results})


class FakeHubSpot(httpx.AsyncBaseTransport):
    """Answers by a script: a list of answers and exceptions, the last one for ever, or a function of the request."""

    def __init__(self, script: list[Any] | Callable[[Sent], Any], *, latency: float = 0.1) -> None:
        self._script = script
        self._latency = latency
        self.sent: list[Sent] = []
        self.in_flight = 0
        self.most_in_flight = 0

    def count(self, path: str) -> int:
        """Return how many requests went to a path that contains ``path``."""
        return sum(path in one.path for one in self.sent)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        body = await request.aread()
        sent = Sent(
            asyncio.get_running_loop().time(),
            request.method,
            request.url.raw_path.decode(),
            dict(request.headers),
            body,
        )
        self.sent.append(sent)
        self.in_flight += 1
        self.most_in_flight = max(self.most_in_flight, self.in_flight)
        try:
            await asyncio.sleep(self._latency)
            made = self._next(sent)
            if asyncio.iscoroutine(made):
                made = await made
        finally:
            self.in_flight -= 1
        if isinstance(made, Exception):
            raise made
        assert isinstance(made, httpx.Response)
        return made

    def _next(self, sent: Sent) -> Any:
        if callable(self._script):
            return self._script(sent)
        return self._script[min(len(self.sent), len(self._script)) - 1]


def make_client(fake: httpx.AsyncBaseTransport, *, wait_for_day: bool = False, seed: int = 1) -> HubSpotClient:
    """Return a client on virtual time; call it within a running loop."""
    clock, rng = VirtualClock(), random.Random(seed)
    governor = Governor(clock, rng, wait_for_day=wait_for_day)
    return HubSpotClient(
        Secret(CANARY),
        Hosts.hubspot(),
        clock=clock,
        rng=rng,
        governor=governor,
        transport=fake,
        user_agent="HubDesk/test",
    )
