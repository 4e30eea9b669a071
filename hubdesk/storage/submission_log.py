"""What was submitted over forms one by one from this computer: HubSpot's log leaves these calls out (its forms guide).

What was submitted from a file stands in the journal and the result files of its job.

One file an account, a JSON object a line, mode 0600. It holds no value that somebody typed: time, form, outcome, names
of fields that were refused, HubSpot's name for the call. Lines older than the retention time are removed when
something is added or read.
"""

from __future__ import annotations

import contextlib
import os
from typing import TYPE_CHECKING

import msgspec

from hubdesk.core.errors import StorageProblem
from hubdesk.storage.atomic import private_folder, write_atomic
from hubdesk.storage.lockfile import try_lock

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from hubdesk.storage.lockfile import FileLock

KEPT_DAYS = 90
"""How long a line is kept unless the settings say otherwise."""

_DAY = 86_400


class LoggedSubmission(msgspec.Struct, frozen=True):
    """One submission.

    Attributes:
        at: When the answer came, seconds since the epoch.
        form_id: GUID of the form.
        form_name: Its name at that time.
        state: ``sent``, ``refused`` or ``needs_review``.
        errors: HubSpot's word and the field's name for each thing that was refused.
        milliseconds: From sending to answer.
        correlation_id: HubSpot's name for the call, for its support; may be empty.
    """

    at: float
    form_id: str
    form_name: str
    state: str
    errors: tuple[tuple[str, str], ...] = ()
    milliseconds: int = 0
    correlation_id: str = ""


_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(LoggedSubmission).decode


class SubmissionLog:
    """The log of one account. Blocks; callers use a thread.

    Args:
        path: Its file.
        kept_days: How long a line is kept.
    """

    def __init__(self, path: Path, *, kept_days: int = KEPT_DAYS) -> None:
        self._path = path
        self._kept_seconds = kept_days * _DAY

    def add(self, submissions: Iterable[LoggedSubmission]) -> None:
        """Append submissions, and remove lines that are too old by the time of the newest of them.

        Raises:
            StorageProblem: The disk refuses.
        """
        added = list(submissions)
        if not added:
            return
        # A line that a power cut left without its end must not take the next one with it.
        self._append(b"".join(b"\n" + _encode(one) for one in added) + b"\n")
        now = max(one.at for one in added)
        oldest = next(self._lines(), None)
        if oldest is not None and oldest.at <= now - self._kept_seconds:
            self.purge(now)

    def read(self, now: float, limit: int = 500) -> tuple[LoggedSubmission, ...]:
        """Return the newest submissions, newest first; lines that cannot be read are skipped, old ones removed.

        Args:
            now: Seconds since the epoch.
            limit: How many at most.
        """
        found = list(self._lines())
        kept = [one for one in found if one.at > now - self._kept_seconds]
        if len(kept) < len(found):
            # The list is right without it; a disk that refuses is told by whatever has to be written.
            with contextlib.suppress(StorageProblem):
                self.purge(now)
        return tuple(sorted(kept, key=lambda one: -one.at)[:limit])

    def purge(self, now: float) -> None:
        """Remove what is too old. Leaves it to the other when two programs do it at once.

        Args:
            now: Seconds since the epoch.

        Raises:
            StorageProblem: The disk refuses.
        """
        lock = self._lock()
        if lock is None:
            return
        try:
            # A line that another window appends within this millisecond is lost: it is a help to memory, not a journal.
            kept = [one for one in self._lines() if one.at > now - self._kept_seconds]
            write_atomic(self._path, b"".join(_encode(one) + b"\n" for one in kept), durable=False)
        finally:
            lock.release()

    def _append(self, content: bytes) -> None:
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

    def _lock(self) -> FileLock | None:
        try:
            return try_lock(self._path.with_suffix(".lock"))
        except OSError:
            return None

    def _lines(self) -> Iterator[LoggedSubmission]:
        try:
            lines = self._path.read_bytes().splitlines()
        except OSError:
            return
        for line in lines:
            with contextlib.suppress(msgspec.MsgspecError):
                yield _decode(line)
