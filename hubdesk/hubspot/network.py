"""Sockets for httpcore straight on asyncio.

httpcore's own way leads through anyio, which arms a cancel scope and asks the system to watch the socket anew for each
part of an answer: more than half of the CPU time that a request took. This one does nothing that a loop with one kind
of task does not need.
"""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any, cast

import httpcore

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncIterator, Iterable

_HIGH = 256 * 1024
"""Bytes that may wait to be read; more are left to the system."""

_HAPPY_EYEBALLS = 0.25
"""Seconds after which the next address of a host is tried beside the first (RFC 8305)."""

_Failure = type[httpcore.TimeoutException] | type[httpcore.NetworkError]


class Network(httpcore.AsyncNetworkBackend):
    """Opens connections."""

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Connect to ``host``.

        Raises:
            ConnectTimeout: Not within ``timeout`` seconds.
            ConnectError: The host is unknown or refuses.
        """
        loop = asyncio.get_running_loop()
        async with _within(timeout, httpcore.ConnectTimeout, httpcore.ConnectError):
            _, stream = await loop.create_connection(Stream, host, port, happy_eyeballs_delay=_HAPPY_EYEBALLS)
        return stream


class Stream(asyncio.Protocol, httpcore.AsyncNetworkStream):
    """One connection. One reader and one writer at a time."""

    def __init__(self) -> None:
        self._transport: asyncio.Transport | None = None
        self._received = bytearray()
        self._ended = False
        self._error: Exception | None = None
        self._may_write = True
        self._paused = False
        self._waiter: asyncio.Future[None] | None = None

    # What asyncio calls

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Take note of the transport; that of TLS comes after that of TCP."""
        self._transport = cast("asyncio.Transport", transport)

    def data_received(self, data: bytes) -> None:
        """Keep what arrived."""
        self._received += data
        if len(self._received) > _HIGH and not self._paused and self._transport is not None:
            self._paused = True
            self._transport.pause_reading()
        self._wake()

    def eof_received(self) -> None:
        """Take note that nothing more comes."""
        self._ended = True
        self._wake()

    def connection_lost(self, exc: Exception | None) -> None:
        """Take note that the connection is gone."""
        self._ended = True
        self._error = exc
        self._wake()

    def pause_writing(self) -> None:
        """Let the writer wait."""
        self._may_write = False

    def resume_writing(self) -> None:
        """Let the writer go on."""
        self._may_write = True
        self._wake()

    def _wake(self) -> None:
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(None)

    async def _change(self) -> None:
        self._waiter = asyncio.get_running_loop().create_future()
        try:
            await self._waiter
        finally:
            self._waiter = None

    def _alive(self) -> asyncio.Transport:
        if self._transport is None or self._transport.is_closing():
            message = "the connection is closed"
            raise ConnectionResetError(message)
        return self._transport

    # What httpcore calls

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Return what arrived, at most ``max_bytes``; nothing at the end.

        Raises:
            ReadTimeout: Nothing arrived within ``timeout`` seconds.
            ReadError: The connection broke.
        """
        if not self._received:
            async with _within(timeout, httpcore.ReadTimeout, httpcore.ReadError):
                await self._arrival()
        data = bytes(self._received[:max_bytes])
        del self._received[:max_bytes]
        if self._paused and len(self._received) < _HIGH // 2 and self._transport is not None:
            self._paused = False
            self._transport.resume_reading()
        return data

    async def _arrival(self) -> None:
        while not self._received and not self._ended:
            await self._change()
        if self._error is not None and not self._received:
            raise self._error

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Send ``buffer``.

        Raises:
            WriteTimeout: The other side takes nothing for ``timeout`` seconds.
            WriteError: The connection broke.
        """
        try:
            self._alive().write(buffer)
        except OSError as error:
            raise httpcore.WriteError(str(error)) from error
        if not self._may_write:
            async with _within(timeout, httpcore.WriteTimeout, httpcore.WriteError):
                await self._room()

    async def _room(self) -> None:
        while not (self._may_write or self._ended):
            await self._change()
        self._alive()

    async def aclose(self) -> None:
        """Close at once: whoever closes has read what he wanted."""
        if self._transport is not None:
            self._transport.abort()

    async def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.AsyncNetworkStream:
        """Go on in TLS.

        Raises:
            ConnectTimeout: The other side does not agree within ``timeout`` seconds.
            ConnectError: It cannot be trusted, or does not speak TLS.
        """
        loop = asyncio.get_running_loop()
        try:
            async with _within(timeout, httpcore.ConnectTimeout, httpcore.ConnectError):
                plain = self._alive()
                self._transport = await loop.start_tls(plain, self, ssl_context, server_hostname=server_hostname)
                self._alive()
        except BaseException:
            await self.aclose()
            raise
        return self

    def get_extra_info(self, info: str) -> Any:
        """Return what httpcore asks for."""
        if info == "is_readable":
            return self._ended or len(self._received) > 0
        if info == "ssl_object" and self._transport is not None:
            return self._transport.get_extra_info("ssl_object")
        return None


@asynccontextmanager
async def _within(seconds: float | None, late: _Failure, broken: _Failure) -> AsyncIterator[None]:
    try:
        async with asyncio.timeout(seconds):
            yield
    except TimeoutError as error:
        raise late(str(error)) from error
    except OSError as error:  # those of TLS are OSErrors too
        raise broken(str(error)) from error
