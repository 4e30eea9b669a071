"""Keeps connections open, each in a transport of its own.

httpcore's pool looks at every connection, with system calls, whenever a request begins or ends; with 60 requests in
flight that took most of the CPU time of a request. A transport that has one connection has nothing to look through.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import httpx

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable

MOST = 96
"""Connections at most: 64 requests of jobs, some of people, and room for what hangs."""

_IDLE_SECONDS = 45.0
_LIMITS = httpx.Limits(max_connections=1, max_keepalive_connections=1, keepalive_expiry=_IDLE_SECONDS)


def one_connection(context: ssl.SSLContext, proxy: str | None) -> httpx.AsyncHTTPTransport:
    """Return a transport that keeps one connection and never repeats a request by itself."""
    through = None if proxy is None else httpx.Proxy(proxy, ssl_context=context if proxy.startswith("https") else None)
    return httpx.AsyncHTTPTransport(
        verify=context, trust_env=False, http2=False, limits=_LIMITS, proxy=through, retries=0
    )


class Connections:
    """Lends transports, the most recently used first, so that those not needed fall idle.

    Args:
        make: Makes one more.
    """

    def __init__(self, make: Callable[[], httpx.AsyncBaseTransport]) -> None:
        self._make = make
        self._idle: list[httpx.AsyncBaseTransport] = []
        self._lent = asyncio.Semaphore(MOST)

    async def borrow(self) -> httpx.AsyncBaseTransport:
        """Return a transport for one request; waits only when :data:`MOST` are lent already."""
        await self._lent.acquire()
        return self._idle.pop() if self._idle else self._make()

    def give_back(self, transport: httpx.AsyncBaseTransport) -> None:
        """Take a transport back for the next request; its connection is closed by itself if it broke."""
        self._idle.append(transport)
        self._lent.release()

    async def aclose(self) -> None:
        """Close the connections that are not lent."""
        idle, self._idle = self._idle, []
        for transport in idle:
            await transport.aclose()
