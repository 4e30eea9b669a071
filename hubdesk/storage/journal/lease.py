"""Who runs a job: a lock that the system keeps, and a note beside it for people."""

from __future__ import annotations

import os
import socket
import threading
from datetime import datetime
from typing import TYPE_CHECKING

import msgspec

from hubdesk.core.errors import JobBusy, StorageProblem
from hubdesk.storage.atomic import write_atomic
from hubdesk.storage.lockfile import FileLock, try_lock

if TYPE_CHECKING:
    from pathlib import Path

LOCK = "job.lock"
NOTE = "lease.json"

WAITS = (0.01, 0.02, 0.05, 0.1, 0.2, 0.4)
"""Seconds between attempts: whoever lists jobs has the lock of each for a moment, and in a fresh folder makes it."""


class Lease(msgspec.Struct, frozen=True):
    """Who holds a job. Only information: the lock decides.

    Attributes:
        host: Name of the computer.
        pid: Process.
        since: ISO 8601 with zone.
    """

    host: str
    pid: int
    since: str

    def sentence(self) -> str:
        """Return "running on HOST since 10:02 (process 4711)", with the day when it is not today's."""
        try:
            since = datetime.fromisoformat(self.since).astimezone()
        except ValueError:
            return f"running on {self.host} (process {self.pid})"
        today = datetime.now().astimezone().date()
        when = since.strftime("%H:%M" if since.date() == today else "%Y-%m-%d %H:%M")
        return f"running on {self.host} since {when} (process {self.pid})"


def take(folder: Path, job_id: str, now: datetime) -> FileLock:
    """Take the job's lock and leave a note. Blocks for most of a second while somebody has it.

    Raises:
        JobBusy: Another program, or another part of this one, has it.
        OSError: The folder refuses.
    """
    lock = take_patiently(folder)
    if lock is None:
        message = f"Job {job_id} is {running(folder)}."
        raise JobBusy(
            message, code="job.busy", safe="Nothing was changed.", hint="Wait until it ends, or stop it there."
        )
    try:
        lease = Lease(socket.gethostname(), os.getpid(), now.isoformat(timespec="seconds"))
        write_atomic(folder / NOTE, msgspec.json.encode(lease), durable=False)
    except StorageProblem:
        # The note is a courtesy. A full disk shows itself with the first commit, before anything is sent.
        pass
    except BaseException:
        lock.release()
        raise
    return lock


def take_patiently(folder: Path) -> FileLock | None:
    """Take the job's lock without a note; None when somebody who runs the job has it, and not just lists it. Blocks.

    Raises:
        OSError: The folder refuses.
    """
    return patiently(folder / LOCK)


def patiently(path: Path) -> FileLock | None:
    """Take a lock that others have for moments only; None when it is still taken after most of a second. Blocks.

    Raises:
        OSError: The folder refuses.
    """
    for seconds in WAITS:
        if (lock := try_lock(path)) is not None:
            return lock
        threading.Event().wait(seconds)
    return try_lock(path)


def take_quietly(folder: Path) -> FileLock | None:
    """Take the job's lock for a moment and without a note; None when somebody runs the job.

    Raises:
        OSError: The folder refuses.
    """
    return try_lock(folder / LOCK)


def running(folder: Path) -> str:
    """Return what the note says about a job whose lock is taken."""
    try:
        return msgspec.json.decode((folder / NOTE).read_bytes(), type=Lease).sentence()
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
        return "running in another program"
