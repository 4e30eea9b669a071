"""What becomes of past jobs: deleted when somebody says so, and without personal data once they are old enough.

A job's folder holds its journal, its plan (what contacts looked like) and the copy of a workbook. Rows that were
pasted lie in a file of their own, which goes with the last job that was made of it.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from hubdesk.core.errors import HubDeskError, JobBusy, StorageProblem
from hubdesk.engine.private_copies import copies_of
from hubdesk.engine.removal import remove_results
from hubdesk.storage.journal.catalog import delete_job, has_details, list_jobs, remove_details
from hubdesk.storage.journal.journal import job_folder, unknown_job
from hubdesk.storage.journal.records import JobState

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hubdesk.core.clock import Clock
    from hubdesk.storage.journal.catalog import JobHeader
    from hubdesk.storage.paths import Paths

_log = logging.getLogger(__name__)


class Deleted(NamedTuple):
    """What deleting jobs did.

    Attributes:
        jobs: Ids of the jobs that are gone.
        kept: Folders with result files that were left, because they are the user's.
        left: Jobs that could not be deleted, each with the reason.
    """

    jobs: tuple[str, ...]
    kept: tuple[Path, ...] = ()
    left: tuple[tuple[str, str], ...] = ()


class JobDeletion:
    """Deletes jobs and what old ones hold of people.

    Args:
        paths: Where jobs are kept.
        clock: Tells what is old.
    """

    def __init__(self, paths: Paths, clock: Clock) -> None:
        self._paths = paths
        self._clock = clock

    async def delete(self, job_id: str, *, results: bool = False) -> Deleted:
        """Delete a job.

        Args:
            job_id: The job.
            results: Its result files, too.

        Raises:
            InputError: There is no such job.
            JobBusy: It is running.
            StorageProblem: The disk refuses.
        """
        return await asyncio.to_thread(self._delete, job_id, results=results)

    async def delete_all(self, *, results: bool = False) -> Deleted:
        """Delete all jobs; one that cannot be deleted does not keep the others.

        Args:
            results: Their result files, too.

        Raises:
            JobBusy: One is running; nothing was deleted.
        """
        return await asyncio.to_thread(self._delete_all, results=results)

    async def remove_old_details(self, days: int | None) -> tuple[str, ...]:
        """Remove all but the counts of jobs that finished ``days`` days ago or earlier; return their ids.

        A job that cannot be touched now is left for the next time.

        Args:
            days: 0 for all finished jobs; None does nothing.
        """
        return () if days is None else await asyncio.to_thread(self._remove_old_details, days)

    def _delete(self, job_id: str, *, results: bool) -> Deleted:
        headers = list_jobs(self._paths)
        header = next((one for one in headers if one.meta.job_id == job_id.upper()), None)
        if header is None:
            raise unknown_job(job_id)
        others = [one for one in headers if one is not header]
        kept = self._delete_one(header, others, results=results)
        return Deleted((header.meta.job_id,), kept)

    def _delete_all(self, *, results: bool) -> Deleted:
        headers = list_jobs(self._paths)
        for header in headers:
            if header.running:
                message = f"Job {header.meta.job_id} is {header.running}."
                raise JobBusy(message, code="job.busy", safe="Nothing was deleted.", hint="Stop it first.")
        gone: list[str] = []
        kept: list[Path] = []
        left: list[tuple[str, str]] = []
        waiting = list(headers)
        for header in headers:
            others = [one for one in waiting if one is not header]
            try:
                kept += self._delete_one(header, others, results=results)
            except HubDeskError as problem:
                left.append((header.meta.job_id, problem.message))
            else:
                waiting = others
                gone.append(header.meta.job_id)
        return Deleted(tuple(gone), tuple(dict.fromkeys(kept)), tuple(left))

    def _delete_one(self, header: JobHeader, others: Sequence[JobHeader], *, results: bool) -> tuple[Path, ...]:
        """Delete a job and return where its result files are, if they were left."""
        job_id = header.meta.job_id
        rows = self._own_rows(header, others)
        delete_job(self._paths, job_id)
        self._remove(rows)
        _log.info("a job was deleted")
        return remove_results(header.meta, self._paths.results_root, remove=results)

    def _own_rows(self, header: JobHeader, others: Sequence[JobHeader]) -> list[Path]:
        """Return what lies outside of the job's folder and holds its rows: pasted rows, the copy of a workbook."""
        source = Path(header.meta.source_path)
        if source.parent == self._paths.data_folder / "pasted":
            # A job of which only the counts are left reads its rows no more.
            others = [one for one in others if not one.removed]
            return [] if any(one.meta.source_path == header.meta.source_path for one in others) else [source]
        folder = job_folder(self._paths, header.meta.job_id)
        return copies_of(folder, self._paths.data_folder / "opened")

    @staticmethod
    def _remove(paths: Sequence[Path]) -> None:
        for path in paths:
            with contextlib.suppress(OSError):  # in use; "Remove everything" takes it, and copies go after a day
                if path.is_dir():
                    shutil.rmtree(path)
                else:
                    path.unlink(missing_ok=True)

    def _remove_old_details(self, days: int) -> tuple[str, ...]:
        now = self._clock.now()
        headers = list_jobs(self._paths)
        removed = []
        for header in headers:
            job_id = header.meta.job_id
            if not (header.removed or _is_old(header, now - timedelta(days=days))):
                continue
            keeping = [one for one in headers if one is not header and one.meta.job_id not in removed]
            rows = self._own_rows(header, keeping)
            if header.removed and not has_details(self._paths, job_id):
                self._remove(rows)  # a program that was ended before it came to them left them
                continue
            try:
                if remove_details(self._paths, job_id, now.isoformat(timespec="seconds")):
                    self._remove(rows)
                    removed.append(job_id)
            except StorageProblem as problem:
                _log.warning("the details of a job cannot be removed: %s", problem.code)
        return tuple(removed)


def _is_old(header: JobHeader, limit: datetime) -> bool:
    if header.state is not JobState.FINISHED or header.running or header.damaged:
        return False
    try:
        ended = datetime.fromisoformat(header.meta.ended_at or header.meta.created_at)
    except ValueError:
        return False
    return (ended if ended.tzinfo is not None else ended.replace(tzinfo=UTC)) <= limit
