"""Works on imports in the background: three at once, in portions, so that other requests are answered meanwhile."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from hubdesk.demo.imports.reading import Records, Unreadable
from hubdesk.demo.imports.request import understand
from hubdesk.demo.imports.rows import RowWriter, file_id
from hubdesk.demo.replies import Refusal
from hubdesk.demo.state.imports import (
    CANCELED,
    DEFERRED,
    DONE,
    FAILED,
    PROCESSING,
    STARTED,
    UNFINISHED,
    Import,
)

if TYPE_CHECKING:
    from hubdesk.demo.portal import Portal

_log = logging.getLogger(__name__)

AT_ONCE = 3
"""Imports that run at the same time; more wait as DEFERRED (D-IMP of HubSpot's imports guide)."""

_LOOK_AGAIN = 0.1
"""Seconds between two looks at imports that all wait."""

_PORTION = 250
"""Records between two looks at other requests: a few milliseconds of work."""


class _Running:
    """An import whose file is open."""

    def __init__(self, portal: Portal, job: Import, path: Path) -> None:
        blueprint, _file = understand(portal, job.request)
        self.header = blueprint.header
        self.writer = RowWriter(portal, blueprint)
        self.records = Records(path)
        if blueprint.makes_list and job.list_id is None:
            job.list_id = portal.lists.make(_free_name(portal, blueprint.name), "SNAPSHOT", portal.milliseconds()).id


class Runner:
    """The account's imports at work.

    Args:
        portal: The account.
        state: The portal's state file; beside it is the folder of the files. None for a folder that goes at the end.
        pace: Rows a second for all imports together; None for as fast as it goes.
    """

    def __init__(self, portal: Portal, state: Path | None, pace: float | None) -> None:
        self._portal = portal
        self._state = state
        self._folder: Path | None = None
        self._pace = pace
        self._running: dict[int, _Running] = {}
        self._task: asyncio.Task[None] | None = None

    @property
    def folder(self) -> Path:
        """Where uploaded files are, for their owner alone; made at its first use."""
        if self._folder is None:
            if self._state is None:
                self._folder = Path(tempfile.mkdtemp(prefix="hubdesk-demo-imports-"))
            else:
                self._folder = self._state.with_name(f"{self._state.name}.imports")
                self._folder.mkdir(mode=0o700, exist_ok=True)
        return self._folder

    def wake(self) -> None:
        """Go on with imports that have no end yet, if there are any; needs a running loop."""
        if (self._task is None or self._task.done()) and self._portal.imports.unfinished():
            self._task = asyncio.get_running_loop().create_task(self._run(), name="demo-imports")

    def close(self) -> None:
        """Close files; a folder that belongs to no state goes."""
        for one in self._running.values():
            one.records.close()
        self._running.clear()
        if self._folder is not None and self._state is None:
            shutil.rmtree(self._folder, ignore_errors=True)

    async def _run(self) -> None:
        clock = self._portal.clock
        while jobs := self._portal.imports.unfinished():
            active = self._admit(jobs)
            if not active:
                await clock.sleep(_LOOK_AGAIN)
            for number in active:
                rows = self._portion(number)
                await clock.sleep(rows / self._pace if self._pace else 0.0)

    def _admit(self, jobs: list[Import]) -> list[int]:
        """Return which imports are worked on now; what waited moves on when there is room."""
        now = self._portal.clock.now().timestamp()
        active = [job for job in jobs if job.state != DEFERRED]
        for job in jobs:
            if job.state == DEFERRED and len(active) < AT_ONCE and job.fate.deferred_until <= now:
                self._move(job, STARTED)
                active.append(job)
        self._portal.database.commit()
        return [job.id for job in active]

    def _portion(self, number: int) -> int:
        """Work on an import for a moment; return the rows that were read."""
        job = self._portal.imports.find(number)
        if job is None or job.state not in UNFINISHED:
            return 0  # cancelled meanwhile
        try:
            return self._read(job)
        except Unreadable as problem:
            self._fail(job, "COULD_NOT_PARSE_ROW", str(problem))
        except OSError:
            self._fail(job, "FILE_NOT_FOUND", "The file of the import is gone")
        except Refusal as refusal:
            self._fail(job, "PROPERTY_DEFINITION_NOT_FOUND", str(refusal.envelope["message"]))
        except Exception:  # noqa: BLE001  # a defect of the portal ends the import, not the portal
            _log.exception("the demo portal failed to import")
            self._fail(job, "UNKNOWN_ERROR", "An unknown error occurred")
        finally:
            self._portal.database.commit()
        return 0

    def _read(self, job: Import) -> int:
        running = self._running.get(job.id)
        if running is None:
            running = self._running[job.id] = _Running(self._portal, job, self.folder / job.file)
        if job.state != PROCESSING:
            self._move(job, PROCESSING)
        taken = running.records.take(self._portion_size(job))
        if not taken:
            job.total = job.progress.rows
            self.end(job, DONE)
            return 0
        # After a restart the first ones are written already.
        taken = [record for record in taken if record[0] > job.progress.records]
        if not taken:
            return 0
        job.progress.records = running.records.line
        if running.header and taken[0][0] == 1:
            taken = taken[1:]
        running.writer.write(job, [record for record in taken if record[1]])
        job.updated = self._portal.milliseconds()
        self._portal.imports.save(job)
        if job.fate.fails_after is not None and job.progress.rows >= job.fate.fails_after:
            self._fail(job, "UNKNOWN_ERROR", "An unknown error occurred")
        return len(taken)

    def _portion_size(self, job: Import) -> int:
        """Return how many records to take: short steps at a slow pace, and up to where the import fails on purpose."""
        most = _PORTION if self._pace is None else max(1, min(_PORTION, int(self._pace / 10)))
        if job.fate.fails_after is None:
            return most
        return max(1, min(most, job.fate.fails_after - job.progress.rows))

    def _fail(self, job: Import, kind: str, message: str) -> None:
        """End an import with an error of the whole file, which is that of line 0."""
        error = {
            "createdAt": self._portal.milliseconds(),
            "errorType": kind,
            "errorMessage": message,
            "objectTypeId": "0-1",
            "sourceData": {"rowData": [], "lineNumber": 0, "fileId": file_id(job), "pageName": ""},
        }
        job.progress.errors += 1
        self._portal.imports.add_errors(job.id, job.progress.errors, [error])
        self.end(job, FAILED)

    def cancel(self, job: Import) -> None:
        """Stop an import; what it has written stays."""
        self.end(job, CANCELED)

    def end(self, job: Import, state: str) -> None:
        """Give an import its last state and remove its file."""
        running = self._running.pop(job.id, None)
        if running is not None:
            running.records.close()
        with contextlib.suppress(OSError):
            (self.folder / job.file).unlink()
        self._move(job, state)

    def _move(self, job: Import, state: str) -> None:
        job.state = state
        job.updated = self._portal.milliseconds()
        self._portal.imports.save(job)


def _free_name(portal: Portal, name: str) -> str:
    """Return a name that no list has, made from that of the import."""
    taken = {one.name.lower() for one in portal.lists.every()}
    free, number = name, 2
    while free.lower() in taken:
        free, number = f"{name} ({number})", number + 1
    return free
