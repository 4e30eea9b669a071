"""The jobs on this computer: list, name, delete."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import sqlite3
import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import msgspec

from hubdesk.core.errors import HubDeskError, JobBusy
from hubdesk.storage.atomic import cannot_write
from hubdesk.storage.journal import lease, schema
from hubdesk.storage.journal.head import NAME as HEAD
from hubdesk.storage.journal.head import Head, head_of, read_head, write_head
from hubdesk.storage.journal.journal import is_job_id, job_folder, unknown_job
from hubdesk.storage.journal.problems import older
from hubdesk.storage.journal.records import JobMeta, JobState, RowState
from hubdesk.storage.journal.store import Store

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from hubdesk.storage.paths import Paths

_ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Without 0, 1, I, L, O and U, which are mistaken for others or make words."""

_KEPT = (HEAD, lease.LOCK, lease.NOTE)
"""What stays in the folder of a job whose details were removed."""

LOOKING = "jobs.lock"
"""In the folder of the cache: who looks at the jobs."""

_LENGTH = 4
_TRIES = 50


@dataclass(frozen=True, slots=True)
class JobHeader:
    """A job in a list.

    Attributes:
        meta: Its description; layout, recipe, catalogue and form are left out.
        state: Where it stands. A job that was cut off is ``stopped`` with reason ``interrupted``, one that cannot be
            opened is ``stopped`` with the code of ``damaged``.
        reason: Machine word why.
        counts: Rows by state.
        running: "running on HOST since 10:02 (process 4711)" while somebody runs it, else empty.
        damaged: Code such as ``journal.damaged`` when it cannot be opened, else empty.
        removed: When all but this was removed, ISO 8601, else empty.
    """

    meta: JobMeta
    state: JobState
    reason: str = ""
    counts: dict[RowState, int] = field(default_factory=dict)
    running: str = ""
    damaged: str = ""
    removed: str = ""


def list_jobs(paths: Paths) -> list[JobHeader]:
    """Return all jobs, newest first. Blocks for a few milliseconds a job that was not closed in order."""
    try:
        folders = [folder for folder in paths.jobs.iterdir() if is_job_id(folder.name) and folder.is_dir()]
    except OSError:
        return []
    if not folders:
        return []
    with _alone(paths):
        headers = [_header(folder) for folder in folders]
    return sorted(headers, key=lambda header: (header.meta.created_at, header.meta.job_id), reverse=True)


@contextlib.contextmanager
def _alone(paths: Paths) -> Iterator[None]:
    """Look at jobs one after the other: whoever does has the lock of each for a moment, and is not who runs it.

    Somebody who looks for longer than a second is not waited for; nor is anybody where the lock cannot be made.
    """
    lock = None
    with contextlib.suppress(OSError):
        lock = lease.patiently(paths.cache / LOOKING)
    try:
        yield
    finally:
        if lock is not None:
            lock.release()


def new_job_id(rng: random.Random, paths: Paths) -> str:
    """Return a short id that no job has."""
    length = _LENGTH
    while True:
        for _ in range(_TRIES):
            job_id = "".join(rng.choices(_ALPHABET, k=length))
            if not (paths.jobs / job_id).exists():
                return job_id
        length += 1


def delete_job(paths: Paths, job_id: str) -> None:
    """Remove everything that HubDesk keeps of a job. Its result files are the user's and stay.

    Raises:
        InputError: There is no such job.
        JobBusy: It is running.
        StorageProblem: The disk refuses.
    """
    folder = job_folder(paths, job_id)
    if not folder.is_dir():
        raise unknown_job(job_id)
    try:
        lock = lease.take_patiently(folder)
        if lock is None:
            message = f"Job {folder.name} is {lease.running(folder)}."
            raise JobBusy(message, code="job.busy", safe="Nothing was deleted.", hint="Stop it first.")
        try:
            # The journal goes while nobody can open it; Windows removes the lock's file only once it is let go.
            for file in folder.glob(f"{schema.NAME}*"):
                file.unlink()
            _remove_all(folder, (lease.LOCK,))
        finally:
            lock.release()
        _remove(folder)
    except OSError as error:
        raise cannot_write(folder, error) from error


def remove_details(paths: Paths, job_id: str, at: str) -> bool:
    """Remove all of a finished job but its short form, so that lists still have it with its counts.

    Cut off in the middle it goes on when it is called again. Blocks.

    Args:
        paths: Where jobs are kept.
        job_id: The job.
        at: Now, ISO 8601; what a call before this one has said stays.

    Returns:
        False when somebody runs the job, or it is not finished: nothing was removed.

    Raises:
        StorageProblem: The disk refuses.
    """
    folder = job_folder(paths, job_id)
    try:
        with _alone(paths):
            return _remove_details(folder, at)
    except OSError as error:
        raise cannot_write(folder, error) from error


def _remove_details(folder: Path, at: str) -> bool:
    lock = lease.take_quietly(folder)
    if lock is None:
        return False
    try:
        header, head = _at_rest(folder), read_head(folder)
        if head is None or header.damaged or header.state is not JobState.FINISHED:
            return False
        # Durable before anything goes: what follows is a job with a removed journal, never a damaged one.
        marked = msgspec.structs.replace(head, clean=0, removed=head.removed or at)
        if marked != head and not write_head(folder, marked, durable=True):
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        _remove_all(folder, _KEPT)
    finally:
        lock.release()
    return True


def _remove_all(folder: Path, kept: Sequence[str]) -> None:
    for path in folder.iterdir():
        if path.name not in kept:
            shutil.rmtree(path) if path.is_dir() else path.unlink()


def _remove(folder: Path) -> None:
    """Remove the folder of a job with its lock, which whoever lists jobs may make anew at the same time."""
    for seconds in lease.WAITS:
        try:
            shutil.rmtree(folder)
        except OSError:
            if not folder.exists():
                return
            threading.Event().wait(seconds)
        else:
            return
    shutil.rmtree(folder)


def has_details(paths: Paths, job_id: str) -> bool:
    """Return whether more than the short form of a job is on the disk. Blocks."""
    try:
        return any(path.name not in _KEPT for path in job_folder(paths, job_id).iterdir())
    except OSError:
        return False


def _header(folder: Path) -> JobHeader:
    try:
        lock = lease.take_quietly(folder)
    except OSError:
        return _without_lock(folder)
    if lock is None:
        return _running(folder)
    try:
        return _at_rest(folder)
    finally:
        lock.release()


def _running(folder: Path) -> JobHeader:
    """Return the header of a job whose lock is taken, without touching its database.

    Even opening and closing the file would be harmful when its writer lives in this process: POSIX drops all of a
    process's locks on a file when any of its handles is closed.
    """
    head = read_head(folder)
    running = lease.running(folder)
    if head is None:
        return JobHeader(_placeholder(folder), JobState.PREPARING, running=running)
    return JobHeader(head.meta, head.state, head.reason, head.counts, running=running)


def _without_lock(folder: Path) -> JobHeader:
    head = read_head(folder)
    if head is None:
        return _damaged(_placeholder(folder), "journal.io")
    return _damaged(head.meta, "journal.io")


def _at_rest(folder: Path) -> JobHeader:
    path = folder / schema.NAME
    head = read_head(folder)
    if head is not None and head.removed:
        return JobHeader(head.meta, head.state, head.reason, head.counts, removed=head.removed)
    try:
        schema.check_header(path, folder.name)
        if head is None or not _is_clean(path, head):
            head = _read(path, folder)
    except (HubDeskError, sqlite3.Error, OSError) as error:
        code = error.code if isinstance(error, HubDeskError) else "journal.io"
        return _damaged(head.meta if head else _placeholder(folder), code)
    if head.state is JobState.RUNNING:
        return JobHeader(head.meta, JobState.STOPPED, "interrupted", head.counts)
    return JobHeader(head.meta, head.state, head.reason, head.counts)


def _damaged(meta: JobMeta, code: str) -> JobHeader:
    """Return the header of a job that stands still, since whoever opens it is told what is wrong."""
    return JobHeader(meta, JobState.STOPPED, code, damaged=code)


def _is_clean(path: Path, head: Head) -> bool:
    wal = path.with_name(f"{path.name}-wal")
    return head.clean > 0 and path.stat().st_size == head.clean and not wal.exists()


def _read(path: Path, folder: Path) -> Head:
    """Read a journal whose lock we hold, and leave a head so that the next list is quick."""
    connection = schema.open_existing(path, folder.name)
    with contextlib.closing(connection):
        figures = Store(connection, folder.name).figures
        try:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            whole = True
        except sqlite3.OperationalError:
            # A full disk has no room to tidy up in. What the journal says is read all the same, and read again the
            # next time; the head beside it may be from before the disk was full.
            whole = False
    before = read_head(folder)
    if before is not None and before.generation > figures.generation:
        raise older(folder.name)
    head = head_of(figures, clean=path.stat().st_size if whole else 0)
    write_head(folder, head)
    return head


def _placeholder(folder: Path) -> JobMeta:
    return JobMeta(
        job_id=folder.name,
        made_by="",
        created_at="",
        api_base="",
        portal_id=0,
        account_name="",
        demo="",
        mode="",
        source_path="",
        source_size=0,
        source_mtime_ns=0,
        layout=b"",
        recipe=b"",
        catalogue=b"",
        rows=0,
        results_dir="",
    )
