"""Puts an answer on the wire: whole, in drops, cut off, compressed beyond reason, or not at all."""

from __future__ import annotations

import asyncio
import socket
import struct
import zlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from starlette.types import Scope, Send

    from hubdesk.core.clock import Clock
    from hubdesk.demo.faults.script import Effect
    from hubdesk.demo.replies import Reply

TRANSPORT = "hubdesk.transport"
"""Name of the scope's extension that holds the connection's transport."""

_MEGABYTE = b" " * 1_048_576


async def deliver(scope: Scope, send: Send, reply: Reply, effects: list[Effect], clock: Clock) -> None:
    """Send the answer the way the effects say. With none: whole and at once."""
    body = reply.body()
    for effect in effects:
        if effect.gzip_bomb_mb:
            body = bomb(effect.gzip_bomb_mb)
            reply.headers["Content-Encoding"] = "gzip"
    headers = _headers(reply, len(body))
    _change_headers(headers, effects)
    await send({"type": "http.response.start", "status": reply.status, "headers": headers})
    for effect in effects:
        if effect.close is not None:
            await _cut(scope, send, body[: len(body) // 2] if effect.close == "body" else b"")
            return
        if effect.drip_bytes > 0:
            await _drip(send, body, effect, clock)
            return
    await send({"type": "http.response.body", "body": body})


def _headers(reply: Reply, length: int) -> list[tuple[bytes, bytes]]:
    headers = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in reply.headers.items()]
    if reply.content_type:
        headers.append((b"Content-Type", reply.content_type.encode("ascii")))
    if reply.status >= 200 and reply.status not in (204, 304):
        headers.append((b"Content-Length", b"%d" % length))
    return headers


def _change_headers(headers: list[tuple[bytes, bytes]], effects: list[Effect]) -> None:
    for effect in effects:
        for name, value in effect.headers.items():
            key = name.encode("latin-1").lower()
            headers[:] = [header for header in headers if header[0].lower() != key]
            if value is not None:
                headers.append((name.encode("latin-1"), value.encode("latin-1")))


async def _drip(send: Send, body: bytes, effect: Effect, clock: Clock) -> None:
    for start in range(0, len(body), effect.drip_bytes):
        await clock.sleep(effect.drip_ms / 1000)
        piece = body[start : start + effect.drip_bytes]
        await send({"type": "http.response.body", "body": piece, "more_body": True})
    await send({"type": "http.response.body", "body": b""})


async def _cut(scope: Scope, send: Send, part: bytes) -> None:
    if part:
        await send({"type": "http.response.body", "body": part, "more_body": True})
    transport: Any = scope["extensions"][TRANSPORT]
    transport.close()
    await _let_go()


async def reset(scope: Scope) -> None:
    """Reset the connection, so that the other side gets an error and not an end."""
    transport: Any = scope["extensions"][TRANSPORT]
    connection: Any = transport.get_extra_info("socket")
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    transport.abort()
    await _let_go()


async def _let_go() -> None:
    """Wait until the server knows that the connection is gone; it would complain about a missing answer."""
    for _turn in range(3):
        await asyncio.sleep(0)


def bomb(megabytes: int) -> bytes:
    """Return gzip data that becomes so many megabytes of spaces; about a thousandth of their size."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    return b"".join([*(packer.compress(_MEGABYTE) for _ in range(megabytes)), packer.flush()])
