"""Whether a file still is what was planned; one whose time changed and nothing else was only touched.

A backup, a copy or a synchronising program does that.
"""

from __future__ import annotations

import asyncio
import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from hubdesk.core.errors import FileProblem, StoppedEarly
from hubdesk.engine.worker import protocol

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from hubdesk.engine.worker.client import Worker
    from hubdesk.storage.journal.journal import Journal
    from hubdesk.storage.journal.records import JobMeta


def sha256_of(path: Path) -> str:
    """Return the digest of a file; empty when it cannot be read, which whoever reads its rows tells."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""


async def require_same_file(meta: JobMeta) -> None:
    """Refuse a file that is another one than a plan was made of, before anything of the plan is sent.

    Batches know the bytes of their own rows only: a row that was added is in none of them.

    Raises:
        FileProblem: ``file.changed``.
    """
    if meta.original is not None or not meta.sha256:
        return  # what is read is a copy of the job's own
    path = Path(meta.source_path)
    time = await asyncio.to_thread(_time_of, path, meta.source_size)
    if time == meta.source_mtime_ns or (time is not None and await _is_same(meta)):
        return
    gone = not await asyncio.to_thread(path.exists)
    message = f"“{path.name}” is not {'there any more' if gone else 'the file any more that the plan was made of'}."
    hint = "Put it back as it was and resume the job, or make a new plan with --preview."
    raise FileProblem(message, code="file.changed", safe="Nothing was sent.", hint=hint)


async def _is_same(meta: JobMeta) -> bool:
    return await asyncio.to_thread(sha256_of, Path(meta.source_path)) == meta.sha256


async def follow_touch(journal: Journal, worker: Worker, open_again: Callable[[], Awaitable[None]]) -> None:
    """Take the file's new time over when it still is what was planned; else leave everything as it is.

    Args:
        journal: The job's journal.
        worker: The worker on which the job is open.
        open_again: Opens the job on the worker as the journal describes it now.
    """
    meta = journal.meta
    now = await asyncio.to_thread(_time_of, Path(meta.source_path), meta.source_size)
    if now in (None, meta.source_mtime_ns):
        return
    batches = await journal.planned_batches()
    if not batches or not all(batch.digest for batch in batches):  # what a plan writes is not in the file
        if meta.original is None and meta.sha256 and await _is_same(meta):
            await journal.update_meta(msgspec.structs.replace(meta, source_mtime_ns=now))
            await open_again()
        return
    await journal.update_meta(msgspec.structs.replace(meta, source_mtime_ns=now))
    await open_again()
    try:
        await worker.call(protocol.RequireUnchanged(batches), type(None))
    except StoppedEarly:
        await journal.update_meta(meta)
        await open_again()


def _time_of(path: Path, size: int) -> int | None:
    """Return when a file of this size was changed last, None when there is none."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_mtime_ns if status.st_size == size else None
