"""Keeps connections open, each by itself.

httpx's own transport is built around a pool. The pool looks at every connection, with system calls, whenever a request
begins or ends; with 60 requests in flight that took most of the CPU time of a request, and with one connection in each
of 60 pools still a quarter. Here a request has its connection from the beginning, and nothing is looked through.
"""

from __future__ import annotations

import asyncio
from contextlib import contextmanager
from typing import TYPE_CHECKING

import httpcore
import httpx

from hubdesk.hubspot.network import Network

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncIterator, Callable, Iterator

MOST = 96
"""Connections at most: 64 requests of jobs, some of people, and room for what hangs."""

_IDLE_SECONDS = 45.0
_LIMITS = httpx.Limits(max_connections=1, max_keepalive_connections=1, keepalive_expiry=_IDLE_SECONDS)


def one_connection(context: ssl.SSLContext, proxy: str | None) -> httpx.AsyncBaseTransport:
    """Return a transport that keeps one connection and never repeats a request by itself."""
    if proxy is None:
        return OneConnection(context)
    through = httpx.Proxy(proxy, ssl_context=context if proxy.startswith("https") else None)
    return httpx.AsyncHTTPTransport(
        verify=context, trust_env=False, http2=False, limits=_LIMITS, proxy=through, retries=0
    )


class OneConnection(httpx.AsyncBaseTransport):
    """Sends one request at a time over a connection that it keeps, and makes anew when that broke or grew old."""

    def __init__(self, context: ssl.SSLContext) -> None:
        self._context = context
        self._network = Network()
        self._connection: httpcore.AsyncHTTPConnection | None = None

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send ``request``; the answer must be closed before the next one."""
        asked = request.url
        url = httpcore.URL(scheme=asked.raw_scheme, host=asked.raw_host, port=asked.port, target=asked.raw_path)
        with _in_words_of_httpx():
            connection = await self._usable(url.origin)
            answer = await connection.handle_async_request(
                httpcore.Request(
                    request.method,
                    url,
                    headers=request.headers.raw,
                    content=request.stream,
                    extensions=request.extensions,
                )
            )
        return httpx.Response(answer.status, headers=answer.headers, stream=_Body(answer), extensions=answer.extensions)

    async def _usable(self, origin: httpcore.Origin) -> httpcore.AsyncHTTPConnection:
        old = self._connection
        if old is not None:
            # A server that has closed an idle connection shows as data to be read; nothing has been sent by then.
            # One that is not idle was left in the middle of an answer, by someone who was cancelled twice at once.
            usable = old.is_idle() and not old.is_closed() and not old.has_expired()
            if usable and old.can_handle_request(origin):
                return old
            self._connection = None
            await old.aclose()
        self._connection = httpcore.AsyncHTTPConnection(
            origin,
            ssl_context=self._context,
            keepalive_expiry=_IDLE_SECONDS,
            retries=0,
            network_backend=self._network,
        )
        return self._connection

    async def aclose(self) -> None:
        """Close the connection."""
        connection, self._connection = self._connection, None
        if connection is not None:
            with _in_words_of_httpx():
                await connection.aclose()


class _Body(httpx.AsyncByteStream):
    def __init__(self, answer: httpcore.Response) -> None:
        self._answer = answer

    async def __aiter__(self) -> AsyncIterator[bytes]:
        with _in_words_of_httpx():
            async for part in self._answer.aiter_stream():
                yield part

    async def aclose(self) -> None:
        await self._answer.aclose()


@contextmanager
def _in_words_of_httpx() -> Iterator[None]:
    """Raise httpx's exceptions in the place of httpcore's, which have the same names."""
    try:
        yield
    except (httpcore.TimeoutException, httpcore.NetworkError, httpcore.ProtocolError) as error:
        kind: type[httpx.TransportError] = getattr(httpx, type(error).__name__)
        raise kind(str(error)) from error


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
