"""The jobs on this computer: make, open, list, verify."""

from __future__ import annotations

import asyncio
import getpass
import random
import re
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from hubdesk.core.errors import StoppedEarly
from hubdesk.engine.forms.file.preparing import require_within_limit
from hubdesk.engine.job_info import job_infos, require_not_taken_back
from hubdesk.engine.private_copies import keep_with_job
from hubdesk.engine.results import folder_for, require_writable
from hubdesk.engine.run.ending import verify
from hubdesk.engine.run.job import ImportJob
from hubdesk.engine.run.touched import sha256_of
from hubdesk.engine.stamp import stamped
from hubdesk.engine.undo.inheriting import undo_of
from hubdesk.engine.undo.planner import SOURCE
from hubdesk.engine.via_hubspot.request import rows_of_part
from hubdesk.mapping.recipe import parse_recipe
from hubdesk.storage.journal.catalog import delete_job, list_jobs, new_job_id
from hubdesk.storage.journal.journal import Journal, job_folder
from hubdesk.storage.journal.records import FORM, QUESTION, IntoList, JobMeta, JobState, Original, WithCompanies

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hubdesk.core.clock import Clock
    from hubdesk.engine.forms.file.form_run import FormRun
    from hubdesk.engine.prepare import CheckedFile
    from hubdesk.engine.records import JobInfo
    from hubdesk.engine.session import Session
    from hubdesk.engine.worker.client import WorkerSource
    from hubdesk.engine.worker.protocol import Verdict
    from hubdesk.storage.journal.records import ByHubSpot
    from hubdesk.storage.paths import Paths
    from hubdesk.tabular.model import FileHead

_UNSAFE = re.compile(r"[^\w .()\-]+")
_LONGEST = 60


class Jobs:
    """Makes jobs and finds them again."""

    def __init__(self, paths: Paths, workers: WorkerSource, clock: Clock, version: str) -> None:
        self._paths = paths
        self._workers = workers
        self._clock = clock
        self._version = version

    async def begin(
        self,
        head: FileHead,
        recipe: bytes,
        *,
        mode: str,
        results_dir: Path | None,
        results_root: Path,
        api_base: str,
        demo: str = "",
        portal_id: int = 0,
        account_name: str = "",
        form: FormRun | None = None,
        rows_with_errors: str = "",
        waits_for: str = "",
        trial: int = 0,
        into: IntoList | None = None,
        stamp: str = "",
        via: str = "",
        by_hubspot: ByHubSpot | None = None,
    ) -> Journal:
        """Make a job that has no plan and no account yet, so that whatever happens next can be resumed.

        Args:
            head: The file.
            recipe: What becomes of its columns, JSON; empty to suggest it when the plan is made.
            mode: ``upsert``, ``create``, ``update`` or ``form``.
            results_dir: Folder for the result files; None for a new one below ``results_root``.
            results_root: See there.
            api_base: Origin of the API.
            demo: Path of the demo portal's state, empty for a real account.
            portal_id: The account, 0 when it is not known.
            account_name: Its name.
            form: What is submitted with each row, for a job of the mode ``form``.
            rows_with_errors: What becomes of rows with errors; empty to leave that to the recipe.
            waits_for: ``question`` or ``preview`` when nobody has agreed yet that it writes.
            trial: Good rows of a trial run; 0 to send all.
            into: The list that the contacts are put on, looked up or not yet; None for none.
            stamp: Property that gets the job's id; empty for none.
            via: ``batch``, ``hubspot`` or ``auto`` as somebody asked for it; empty when nobody did.
            by_hubspot: What HubSpot's own import is asked, as far as that is known already.

        Raises:
            InputError: No result files can be written there.
            StorageProblem: It cannot be saved.
        """
        job_id, created_at, folder = await self._place(head.source.path, results_dir, results_root)
        meta = JobMeta(
            job_id=job_id,
            made_by=self._version,
            created_at=created_at,
            api_base=api_base,
            portal_id=portal_id,
            account_name=account_name,
            demo=demo,
            mode=mode,
            source_path=str(head.source.path),
            source_size=head.source.size,
            source_mtime_ns=head.source.mtime_ns,
            layout=msgspec.json.encode(head.layout),
            recipe=recipe,
            catalogue=b"",
            rows=0,
            results_dir=str(folder),
            form=b"" if form is None else form.encoded(),
            form_name="" if form is None else form.name,
            rows_with_errors=rows_with_errors,
            waits_for=waits_for,
            trial=trial,
            user=await asyncio.to_thread(_user),
            sha256=await asyncio.to_thread(sha256_of, head.path),
            into=into,
            stamp=stamp,
            via=via,
            by_hubspot=by_hubspot,
        )
        journal = await Journal.create(self._paths, meta)
        if (origin := head.origin) is not None:
            try:
                kept = await asyncio.to_thread(keep_with_job, head.source, job_folder(self._paths, job_id))
                original = Original(str(origin.path), origin.size, origin.mtime_ns, origin.digest)
                await journal.update_meta(msgspec.structs.replace(meta, source_path=str(kept.path), original=original))
            except BaseException:
                await self.discard(journal)
                raise
        return journal

    async def begin_undo(self, original: JobMeta, *, results_dir: Path | None, results_root: Path) -> Journal:
        """Make a job that takes ``original`` back; its source is to be written into its folder.

        Raises:
            InputError: No result files can be written there.
            StorageProblem: It cannot be saved.
        """
        name = Path(f"undo of {original.job_id}")
        job_id, created_at, folder = await self._place(name, results_dir, results_root)
        meta = msgspec.structs.replace(
            undo_of(original),
            job_id=job_id,
            made_by=self._version,
            created_at=created_at,
            source_path=str(job_folder(self._paths, job_id) / SOURCE),
            results_dir=str(folder),
            user=await asyncio.to_thread(_user),
        )
        return await Journal.create(self._paths, meta)

    async def _place(self, source: Path, results_dir: Path | None, results_root: Path) -> tuple[str, str, Path]:
        """Return id, time and results folder of a new job."""
        job_id = await asyncio.to_thread(new_job_id, random.Random(), self._paths)  # noqa: S311  # a name, no secret
        now = self._clock.now()
        folder = (
            folder_for(results_dir, job_id)
            if results_dir
            else results_root / _results_name(source, job_id, now.strftime("%Y-%m-%d %H%M"))
        )
        await asyncio.to_thread(require_writable, folder)
        # To the millisecond: the list is in the order of time, and a script may make two jobs within a second.
        return job_id, now.isoformat(timespec="milliseconds"), folder

    async def plan(
        self,
        journal: Journal,
        session: Session,
        checked: CheckedFile,
        *,
        trial: int = 0,
        by_hubspot: ByHubSpot | None = None,
    ) -> ImportJob:
        """Bind a job to the account, commit its plan, and return it ready to run. Nothing is sent.

        The checked file keeps its worker, so that its rows can still be looked at during the run.

        Args:
            journal: Of a job that has no plan yet.
            session: The account.
            checked: The file.
            trial: Good rows after which a new batch begins, for a trial run; 0 for none.
            by_hubspot: What HubSpot's own import is asked; None to send batches.

        Raises:
            InputError: It has more rows than a form may be submitted in one run, or rows with errors where the recipe
                says to stop at them.
            StorageProblem: The plan cannot be saved.
        """
        require_within_limit(checked)
        checked.require_clean()
        rows_each = rows_of_part(checked.summary.good) if by_hubspot is not None else 0
        companies = parse_recipe(checked.recipe).company if checked.form is None else None
        planned = await checked.plan(trial, rows_each=rows_each)
        meta = msgspec.structs.replace(
            journal.meta,
            api_base=session.api_base,
            portal_id=session.account.portal_id,
            account_name=session.account.name,
            demo=session.demo,
            layout=msgspec.json.encode(checked.head.layout),
            recipe=stamped(checked.recipe, journal.meta.stamp, journal.meta.job_id),
            catalogue=msgspec.json.encode(checked.catalogue),
            rows=checked.summary.rows,
            form=b"" if checked.form is None else checked.form.encoded(),
            form_name="" if checked.form is None else checked.form.name,
            by_hubspot=by_hubspot,
            into=journal.meta.into if by_hubspot is None else None,
            companies=None if companies is None else WithCompanies(str(companies.by)),
        )
        await journal.commit_plan(planned.batches, planned.outcomes, meta)
        return await self.resume(journal, session)

    async def create(
        self,
        session: Session,
        checked: CheckedFile,
        *,
        mode: str = "upsert",
        results_dir: Path | None,
        results_root: Path,
        by_hubspot: ByHubSpot | None = None,
        into: IntoList | None = None,
        stamp: str = "",
    ) -> ImportJob:
        """Make a job of a checked file.

        Args:
            session: The account.
            checked: The file.
            mode: ``upsert``, ``create`` or ``update``; of no matter when it was checked for a form.
            results_dir: Folder for the result files; None for a new one below ``results_root``.
            results_root: See there.
            by_hubspot: What HubSpot's own import is asked; None to send batches.
            into: The list that the contacts are put on, looked up; None for none.
            stamp: Property that gets the job's id; empty for none.

        Raises:
            InputError: It has more rows than a form may be submitted in one run.
            StorageProblem: It cannot be saved.
        """
        require_within_limit(checked)
        journal = await self.begin(
            checked.head,
            checked.recipe,
            mode=mode if checked.form is None else FORM,
            results_dir=results_dir,
            results_root=results_root,
            api_base=session.api_base,
            demo=session.demo,
            form=checked.form,
            waits_for=QUESTION,
            into=into,
            stamp=stamp,
        )
        try:
            return await self.plan(journal, session, checked, by_hubspot=by_hubspot)
        except BaseException:  # nobody has it yet, so nobody could remove it
            await self.discard(journal)
            raise

    async def give_up(self, job: ImportJob) -> None:
        """Close a job of which nothing was sent and remove it."""
        job_id = job.job_id
        await job.close()
        await asyncio.to_thread(delete_job, self._paths, job_id)

    async def discard(self, journal: Journal) -> None:
        """Remove a job that turned out to be impossible before anything was planned."""
        job_id = journal.meta.job_id
        await journal.close()
        await asyncio.to_thread(delete_job, self._paths, job_id)

    async def journal(self, job_id: str) -> Journal:
        """Open the journal of a job.

        Raises:
            JobBusy: Another program runs it.
            InputError: There is no such job.
            StorageProblem: It is damaged.
        """
        return await Journal.open(self._paths, job_id, clock=self._clock)

    async def move_results(self, journal: Journal, results_dir: Path) -> None:
        """Let the result files of a job be written elsewhere from now on.

        Raises:
            InputError: They cannot be written there.
            StorageProblem: The journal cannot be saved.
        """
        folder = folder_for(results_dir, journal.meta.job_id)
        await asyncio.to_thread(require_writable, folder)
        await journal.update_meta(msgspec.structs.replace(journal.meta, results_dir=str(folder)))

    async def resume(self, journal: Journal, session: Session) -> ImportJob:
        """Return a job with a plan ready to run on.

        Raises:
            OtherAccount: The session is not the job's account.
            InputError: Another job has taken it back, or has begun to.
        """
        await self.require_not_taken_back(journal.meta.job_id)
        worker = await self._workers.start()
        try:
            return ImportJob(journal, worker, session, self._clock)
        except BaseException:
            await worker.close()
            raise

    async def require_not_taken_back(self, job_id: str) -> None:
        """Refuse to go on with a job that was taken back.

        Raises:
            InputError: An undo of it has ended, or has begun to write.
        """
        require_not_taken_back(await asyncio.to_thread(list_jobs, self._paths), job_id)

    async def list(self) -> Sequence[JobInfo]:
        """Return all jobs, newest first."""
        headers = await asyncio.to_thread(list_jobs, self._paths)
        return job_infos(headers)

    async def verify(self, job_id: str) -> Verdict:
        """Read source, journal and result files of a job again and compare them; say whether it has come to its end.

        Raises:
            StoppedEarly: The job has not written its result files yet.
            FileProblem: The source is gone or changed.
        """
        journal = await self.journal(job_id)
        try:
            if journal.state not in (JobState.FINISHED, JobState.STOPPED):
                message = "This job has no result files yet."
                raise StoppedEarly(message, code="job.no_results", hint=f"Resume it: hubdesk resume {job_id}")
            worker = await self._workers.start()
            try:
                verdict = await verify(journal, worker)
                return msgspec.structs.replace(verdict, finished=journal.state is JobState.FINISHED)
            finally:
                await worker.close()
        finally:
            await journal.close()


def _user() -> str:
    """Return who is at work, by the name of the computer's account; empty when the system does not say."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


def _results_name(source: Path, job_id: str, when: str) -> str:
    """Return a folder name that is valid everywhere, whatever the file is called."""
    stem = _UNSAFE.sub("_", source.stem).strip(" .")[:_LONGEST] or "contacts"
    return f"{when} {stem} {job_id}"
