"""Servers that speak as much HTTP as a test wants, byte for byte, on real sockets."""

from __future__ import annotations

import asyncio
import socket
import struct
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import ssl
    from collections.abc import AsyncIterator, Awaitable, Callable

BODY = b'{"portalId":42,"timeZone":"Europe/Berlin"}'


class RawServer:
    """Reads whole requests and lets ``behave`` answer each."""

    def __init__(self, behave: Callable[[RawServer, asyncio.StreamWriter, int], Awaitable[None]]) -> None:
        self._behave = behave
        self.requests: list[bytes] = []
        self.received = 0
        self.connections = 0
        self.url = ""
        self.port = 0
        self._writers: list[asyncio.StreamWriter] = []

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        self._writers.append(writer)
        try:
            while (request := await self._request(reader)) is not None:
                self.requests.append(request)
                await self._behave(self, writer, len(self.requests))
                await writer.drain()
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass
        finally:
            writer.close()

    async def _request(self, reader: asyncio.StreamReader) -> bytes | None:
        head = b""
        while not head.endswith(b"\r\n\r\n"):
            part = await reader.read(1)
            if not part:
                return None
            head += part
            self.received += 1
        length = 0
        for line in head.lower().split(b"\r\n"):
            if line.startswith(b"content-length:"):
                length = int(line.split(b":")[1])
        body = await reader.readexactly(length)
        self.received += length
        return head + body

    def close_all(self) -> None:
        for writer in self._writers:
            writer.transport.abort()


def ok(body: bytes = BODY, *, headers: bytes = b"", status: bytes = b"200 OK") -> bytes:
    """Return a whole answer."""
    kind = b"" if b"content-type" in headers.lower() else b"Content-Type: application/json\r\n"
    return b"HTTP/1.1 %s\r\n%s%sContent-Length: %d\r\n\r\n%s" % (status, kind, headers, len(body), body)


def reset(writer: asyncio.StreamWriter) -> None:
    """End a connection with a reset instead of a polite close."""
    raw = writer.get_extra_info("socket")
    raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()


@asynccontextmanager
async def raw_server(
    behave: Callable[[RawServer, asyncio.StreamWriter, int], Awaitable[None]], *, tls: ssl.SSLContext | None = None
) -> AsyncIterator[RawServer]:
    """Run a server for the length of a test."""
    server = RawServer(behave)
    listener = await asyncio.start_server(server.serve, "127.0.0.1", 0, ssl=tls)
    server.port = listener.sockets[0].getsockname()[1]
    server.url = f"http://127.0.0.1:{server.port}"
    try:
        yield server
    finally:
        listener.close()
        server.close_all()
        await listener.wait_closed()
        await asyncio.sleep(0)
