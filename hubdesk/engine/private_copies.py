"""Private copies of files that are no text: made in a child process, kept as long as somebody needs them.

Copies hold personal data, so they stay no longer than the program that made them. They lie in HubDesk's data folder,
in a folder that this program has leased: it removes it at its end, and what a killed program left is removed when the
next one starts; see :mod:`hubdesk.storage.leased_folder`. A job takes its own copy along into its folder and loses it
when the job is deleted, so that a workbook that was imported can be looked at and resumed, whatever became of it since.
"""

from __future__ import annotations

import asyncio
import atexit
import os
import secrets
import shutil
import threading
from typing import TYPE_CHECKING

from hubdesk.core.errors import FileProblem, StorageProblem
from hubdesk.engine.worker import protocol
from hubdesk.storage.atomic import cannot_write, private_folder
from hubdesk.storage.leased_folder import LeasedFolder, remove_stale
from hubdesk.tabular.intake import Intake, container, is_unchanged
from hubdesk.tabular.source import open_source
from hubdesk.tabular.workbook import damaged

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from hubdesk.engine.worker.client import WorkerSource
    from hubdesk.tabular.model import FileHead, SourceFile

_KEPT_WITH_JOB = "source"
_ENDED = ("worker.ended", "worker.defect")
"""A damaged workbook can end the process that reads it."""


class PrivateCopies:
    """Makes copies, finds them again, and removes them when the program ends.

    Args:
        workers: Where the child process comes from.
        folder: Where the copies of all running programs lie; made when it is needed.
    """

    def __init__(self, workers: WorkerSource, folder: Path) -> None:
        self._workers = workers
        self._folder = folder
        self._own: LeasedFolder | None = None
        self._taking = threading.Lock()
        self._last: tuple[SourceFile, str | None, bool, Intake] | None = None

    async def of(
        self,
        source: SourceFile,
        *,
        sheet: str | None = None,
        fill: bool = False,
        progress: Callable[[int], None] | None = None,
    ) -> Intake | None:
        """Return the copy of a file, None when the file is text and is read where it is.

        Args:
            source: The file.
            sheet: Name or number of the sheet of a workbook; None for the first with rows.
            fill: Whether the values of its merged cells are filled down.
            progress: Hears the number of rows so far.

        Raises:
            FileProblem: It cannot be read.
            StorageProblem: The disk refuses.
        """
        if await asyncio.to_thread(container, source) is None:
            return None
        last = self._last
        if last is not None and last[:3] == (source, sheet, fill) and last[3].source.path.exists():
            return last[3]  # only its header line is read anew
        folder = await asyncio.to_thread(self._new_folder)
        try:
            worker = await self._workers.start()
            try:
                request = protocol.TakeIn(str(source.path), str(folder), sheet, fill)
                taken = await worker.call(request, protocol.TakenIn, progress=progress)
            finally:
                await worker.close()
        except StorageProblem as problem:
            shutil.rmtree(folder, ignore_errors=True)
            if problem.code in _ENDED:
                raise damaged(source.path.name) from problem
            raise
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)
            raise
        self._last = (source, sheet, fill, taken.intake())
        return self._last[3]

    def close(self) -> None:
        """Remove the copies of this program; a later one may be made all the same. Blocks while the disk works."""
        with self._taking:
            own, self._own, self._last = self._own, None, None
        if own is not None:
            own.release()
            atexit.unregister(self.close)

    def remove_stale(self) -> None:
        """Remove copies of programs that run no more. Blocks while the disk works, so not for the event loop."""
        remove_stale(self._folder)

    def _new_folder(self) -> Path:
        try:
            with self._taking:
                if self._own is None or not self._own.is_whole():
                    self._own = LeasedFolder.take(self._folder)
                    atexit.register(self.close)  # also for a command that fails
                root = self._own.path
            return private_folder(root / secrets.token_hex(6))
        except OSError as error:
            raise cannot_write(self._folder, error) from error


def require_same_original(head: FileHead) -> None:
    """Refuse a copy whose original changed since it was made. Reads the original when its time or size differ.

    Raises:
        FileProblem: ``file.changed``, or ``file.missing`` when the original is not there any more.
    """
    if head.origin is not None and not is_unchanged(head.origin):
        if not head.origin.path.exists():
            message = f"“{head.path.name}” is no longer where it was when it was opened."
            hint = "Put it back there, or open it where it is now."
            raise FileProblem(message, code="file.missing", safe="Nothing was sent.", hint=hint)
        message = f"“{head.path.name}” changed after it was opened."
        raise FileProblem(message, code="file.changed", safe="Nothing was sent.", hint="Open it again.")


def keep_with_job(source: SourceFile, job: Path) -> SourceFile:
    """Put the copy of a job's file into the job's folder, where it goes when the job goes.

    Raises:
        StorageProblem: The disk refuses.
    """
    kept = job / _KEPT_WITH_JOB / source.path.name
    try:
        private_folder(kept.parent)
        try:
            os.link(source.path, kept)
        except OSError:  # another disk, or one without links
            shutil.copy2(source.path, kept)
        return open_source(kept)
    except OSError as error:
        raise cannot_write(kept, error) from error


def copies_of(job: Path, root: Path) -> list[Path]:
    """Return the folders below ``root`` that hold the same copy as a job, as long as both are one file. Reads the disk.

    Args:
        job: The job's folder.
        root: Where copies lie.
    """
    try:
        kept = {(one.st_dev, one.st_ino) for path in (job / _KEPT_WITH_JOB).iterdir() for one in (path.stat(),)}
        return [
            folder
            for folder in (root.glob("*/*") if kept else ())
            if folder.is_dir() and any((one.st_dev, one.st_ino) in kept for one in map(os.stat, folder.iterdir()))
        ]
    except OSError:
        return []
