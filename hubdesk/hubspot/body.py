"""Reads an answer's body with a limit on its decoded size, however it was compressed."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

from hubdesk.hubspot.causes import Cause

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, Mapping

LARGEST = 16 * 1024 * 1024
"""Bytes of a decoded body; HubSpot's largest answers are a tenth of it."""

_GZIP = 16 + zlib.MAX_WBITS
_STEP = 256 * 1024


class BadBody(Exception):
    """The body cannot be HubSpot's, or is not whole."""

    def __init__(self, cause: Cause) -> None:
        super().__init__(cause.value)
        self.cause = cause


async def read_body(stream: AsyncIterable[bytes], headers: Mapping[bytes, bytes]) -> bytes:
    """Return the whole decoded body.

    Raises:
        BadBody: Too large, compressed in an unknown way, or cut off within the compression.
    """
    encoding = headers.get(b"content-encoding", b"").strip().lower()
    if encoding in (b"", b"identity"):
        return await _plain(stream)
    if encoding in (b"gzip", b"x-gzip"):
        return await _inflated(stream)
    raise BadBody(Cause.GARBLED)


async def _plain(stream: AsyncIterable[bytes]) -> bytes:
    parts: list[bytes] = []
    size = 0
    async for part in stream:
        size += len(part)
        if size > LARGEST:
            raise BadBody(Cause.HUGE)
        parts.append(part)
    return parts[0] if len(parts) == 1 else b"".join(parts)


async def _inflated(stream: AsyncIterable[bytes]) -> bytes:
    inflater = zlib.decompressobj(_GZIP)
    parts: list[bytes] = []
    size = 0
    try:
        async for compressed in stream:
            rest = compressed
            while rest and not inflater.eof:
                part = inflater.decompress(rest, _STEP)
                rest = inflater.unconsumed_tail
                size += len(part)
                if size > LARGEST:
                    raise BadBody(Cause.HUGE)
                parts.append(part)
    except zlib.error:
        raise BadBody(Cause.GARBLED) from None
    if not inflater.eof and size + len(parts) > 0:
        raise BadBody(Cause.CUT)
    return b"".join(parts)
