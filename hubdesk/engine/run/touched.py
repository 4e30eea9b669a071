"""A file whose time changed and nothing else: a backup, a copy or a synchronising program touched it."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from hubdesk.core.errors import StoppedEarly
from hubdesk.engine.worker import protocol

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from hubdesk.engine.worker.client import Worker
    from hubdesk.storage.journal.journal import Journal


async def follow_touch(journal: Journal, worker: Worker, open_again: Callable[[], Awaitable[None]]) -> None:
    """Take the file's new time over when every batch still is what was planned; else leave everything as it is.

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
    if not batches or not all(batch.digest for batch in batches):
        return  # nothing to compare with
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
