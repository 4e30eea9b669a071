"""A request with a file in it that is read from the disk while it travels: never whole in memory."""

from __future__ import annotations

import asyncio
import secrets
from typing import TYPE_CHECKING

from hubdesk.core.errors import StorageProblem

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable
    from pathlib import Path

_STEP = 256 * 1024
_SLOWEST = 32 * 1024
"""Bytes a second below which an upload counts as hung."""


class Upload:
    """A form of two parts, a JSON text and a file (``multipart/form-data``).

    Args:
        fields: Name and JSON text of the first part.
        path: The file; it must not change while it travels.
        size: Its bytes.
        file_field: Name of the second part.
        sent: Hears how many bytes of the file were handed to the network, from 0 again with each attempt. What it
            raises ends the attempt before its last byte, so that HubSpot has no whole file.

    Attributes:
        length: Bytes of the whole body.
        content_type: Value of ``Content-Type``, with the boundary.
        seconds: What a slow line needs for it, on top of what any request may take.
    """

    def __init__(
        self,
        fields: tuple[str, bytes],
        path: Path,
        size: int,
        *,
        file_field: str = "files",
        sent: Callable[[int], None] | None = None,
    ) -> None:
        boundary = f"hubdesk-{secrets.token_hex(16)}".encode()
        name, text = fields
        self._head = (
            b'--%s\r\nContent-Disposition: form-data; name="%s"\r\nContent-Type: application/json\r\n\r\n%s\r\n'
            b'--%s\r\nContent-Disposition: form-data; name="%s"; filename="%s"\r\nContent-Type: text/csv\r\n\r\n'
        ) % (boundary, name.encode(), text, boundary, file_field.encode(), path.name.encode())
        self._tail = b"\r\n--%s--\r\n" % boundary
        self._path = path
        self._size = size
        self._sent = sent
        self.length = len(self._head) + size + len(self._tail)
        self.content_type = b"multipart/form-data; boundary=" + boundary
        self.seconds = size / _SLOWEST

    async def parts(self) -> AsyncIterator[bytes]:
        """Yield the body from its beginning; the disk is read on another thread.

        Raises:
            StorageProblem: The file cannot be read, or is not what it was; its last byte has not left.
        """
        yield self._head
        done = 0
        try:
            file = await asyncio.to_thread(self._path.open, "rb")
            try:
                while part := await asyncio.to_thread(file.read, _STEP):
                    done += len(part)
                    if done > self._size:
                        raise _unreadable()
                    yield part
                    if self._sent is not None:
                        self._sent(done)
            finally:
                file.close()
        except OSError as error:
            raise _unreadable() from error
        if done != self._size:
            raise _unreadable()
        yield self._tail


def _unreadable() -> StorageProblem:
    message = "The file for HubSpot cannot be read from the disk of this computer any more."
    return StorageProblem(message, code="upload.unreadable", safe="HubSpot has not got it.", hint="Resume the job.")
