"""What was submitted over forms from this computer: HubSpot's own log leaves these calls out (its forms guide).

One file an account, a JSON object a line, mode 0600. It holds no value that somebody typed: time, form, outcome, and
names of fields that were refused. Lines older than the retention time go when the file is next read.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import msgspec

from hubdesk.core.errors import StorageProblem
from hubdesk.storage.atomic import private_folder, write_atomic

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

KEPT_SECONDS = 90 * 86_400
"""How long a line is kept."""


class LoggedSubmission(msgspec.Struct, frozen=True):
    """One submission.

    Attributes:
        at: When the answer came, seconds since the epoch.
        form_id: GUID of the form.
        form_name: Its name at that time.
        state: ``sent``, ``refused`` or ``needs_review``.
        errors: HubSpot's word and the field's name for each thing that was refused.
        milliseconds: From sending to answer.
        job: Id of the job when it came from a file, else empty.
        row: Row of the file, 0 for none.
    """

    at: float
    form_id: str
    form_name: str
    state: str
    errors: tuple[tuple[str, str], ...] = ()
    milliseconds: int = 0
    job: str = ""
    row: int = 0


_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(LoggedSubmission).decode


class SubmissionLog:
    """The log of one account. Blocks; callers use a thread."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def add(self, submissions: Iterable[LoggedSubmission]) -> None:
        """Append submissions.

        Raises:
            StorageProblem: The disk refuses.
        """
        content = b"".join(_encode(one) + b"\n" for one in submissions)
        try:
            private_folder(self._path.parent)
            # One write with O_APPEND: lines of several windows never mix.
            handle = os.open(self._path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
            try:
                os.write(handle, content)
            finally:
                os.close(handle)
        except OSError as error:
            message = f"The log of submissions cannot be written ({error.strerror or 'the disk refuses'})."
            raise StorageProblem(message, code="submissions.io", safe="What HubSpot took is taken.") from error

    def read(self, now: float, limit: int = 500) -> tuple[LoggedSubmission, ...]:
        """Return the newest submissions, newest first; lines that cannot be read are skipped, old ones removed.

        Args:
            now: Seconds since the epoch.
            limit: How many at most.
        """
        try:
            lines = self._path.read_bytes().splitlines()
        except OSError:
            return ()
        found = [one for one in map(_line, lines) if one is not None]
        kept = [one for one in found if one.at > now - KEPT_SECONDS]
        if len(kept) < len(found):
            write_atomic(self._path, b"".join(_encode(one) + b"\n" for one in kept), durable=False)
        return tuple(sorted(kept, key=lambda one: -one.at)[:limit])


def _line(line: bytes) -> LoggedSubmission | None:
    try:
        return _decode(line)
    except msgspec.MsgspecError:
        return None  # cut off by a full disk or a power cut
