"""Receives the body of an import request into a file of its own."""

from __future__ import annotations

import contextlib
import os
import uuid
from typing import TYPE_CHECKING

from hubdesk.demo.imports.multipart import Multipart, boundary_of
from hubdesk.demo.replies import Refusal

if TYPE_CHECKING:
    from pathlib import Path
    from typing import BinaryIO

    from starlette.types import Receive

MOST_BYTES = 512 * 1024 * 1024
"""Bytes of one file of an import, D-IMP of HubSpot's imports guide (2026-09)."""


class Upload:
    """A body that has arrived.

    Attributes:
        texts: The parts that are no file.
        file_names: Names of the uploaded files.
        size: Bytes of the first file, also of what was not kept.
        lines: Its line ends outside of quotes.
        path: Where the first file is.
        refusal: Why the body is no form; None when it is one.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.texts: dict[str, str] = {}
        self.file_names: list[str] = []
        self.size = 0
        self.lines = 0
        self.refusal: Refusal | None = None

    def keep(self, path: Path) -> None:
        """Move the file to where the import reads it."""
        self.path.replace(path)

    def discard(self) -> None:
        """Remove the file unless it was kept."""
        with contextlib.suppress(OSError):
            self.path.unlink()


async def receive_upload(receive: Receive, content_type: str, folder: Path, cut_after: int | None) -> Upload | None:
    """Receive a body; None when the other side went away, or was sent away, before its end.

    Args:
        receive: Where the body comes from.
        content_type: The request's Content-Type.
        folder: Where the file goes; only its owner may look into it.
        cut_after: Bytes after which the connection is to be cut on purpose.
    """
    upload = Upload(folder / f"{uuid.uuid4().hex}.part")
    done = False
    try:
        descriptor = os.open(upload.path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            done = await _receive(receive, content_type, file, upload, cut_after)
    finally:
        if not done:
            upload.discard()
    return upload if done else None


async def _receive(receive: Receive, content_type: str, file: BinaryIO, upload: Upload, cut_after: int | None) -> bool:
    form: Multipart | None = None
    try:
        form = Multipart(boundary_of(content_type), file, MOST_BYTES)
    except Refusal as refusal:
        upload.refusal = refusal
    arrived = 0
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            return False
        piece: bytes = message.get("body", b"")
        arrived += len(piece)
        if cut_after is not None and arrived >= cut_after:
            return False
        if form is not None and upload.refusal is None:
            try:
                form.feed(piece)
            except Refusal as refusal:
                upload.refusal = refusal
        if not message.get("more_body", False):
            break
    if form is not None:
        upload.texts, upload.file_names = form.texts, form.file_names
        upload.size, upload.lines = form.size, form.lines
        if upload.refusal is None and not form.complete:
            upload.refusal = Refusal(400, "The multipart body ends before its last boundary", "VALIDATION_ERROR")
    return True
