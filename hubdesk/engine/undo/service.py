"""From a job that wrote contacts to a job that takes it back, planned and ready to run."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from hubdesk.core.errors import InputError, OtherAccount
from hubdesk.engine.plan.grouping import group
from hubdesk.engine.undo.planner import SOURCE, UndoPlanner, write_source
from hubdesk.hubspot.client import Patience
from hubdesk.mapping.keys import RECORD_ID
from hubdesk.mapping.recipe import ColumnRule, Recipe, dump_recipe
from hubdesk.storage.companies import companies_in, has_companies
from hubdesk.storage.journal.records import JobState
from hubdesk.storage.plan.file import no_plan
from hubdesk.storage.plan.reader import Plan

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from hubdesk.engine.jobs import Jobs
    from hubdesk.engine.plan.planner import PlanProgress
    from hubdesk.engine.prepare import Preparer
    from hubdesk.engine.run.job import ImportJob
    from hubdesk.engine.session import Session
    from hubdesk.storage.journal.journal import Journal


_AT_ONCE = 10_000


class Undoing:
    """Makes undo jobs.

    Args:
        jobs: The jobs on this computer.
        preparer: Reads the undo's own source.
    """

    def __init__(self, jobs: Jobs, preparer: Preparer) -> None:
        self._jobs = jobs
        self._preparer = preparer

    async def make(
        self,
        session: Session,
        job_id: str,
        *,
        results_dir: Path | None,
        results_root: Path,
        progress: Callable[[PlanProgress], None] | None = None,
    ) -> ImportJob:
        """Compare what a job wrote with what is there now and return the job that takes it back. Nothing is written.

        Args:
            session: The account.
            job_id: The job to take back.
            results_dir: Folder for the result files; None for a new one below ``results_root``.
            results_root: See there.
            progress: Hears how far the comparison is.

        Raises:
            InputError: There is no such job, it is of a kind that cannot be taken back, or (code ``plan.none``) its
                old values are not known.
            StorageProblem: Its plan cannot be read.
            OtherAccount: The job belongs to another account than the session's.
            HubDeskError: The contacts cannot be read.
        """
        original = await self._jobs.journal(job_id)
        try:
            _require_undoable(original, session)
            plan = await Plan.open(original.folder, original.meta.job_id, digest=original.meta.plan)
            try:
                return await self._make(session, original, plan, results_dir, results_root, progress)
            finally:
                await plan.close()
        finally:
            await original.close()

    async def _make(
        self,
        session: Session,
        original: Journal,
        plan: Plan,
        results_dir: Path | None,
        results_root: Path,
        progress: Callable[[PlanProgress], None] | None,
    ) -> ImportJob:
        catalogue = await session.catalogue(Patience.PATIENT)
        journal = await self._jobs.begin_undo(original.meta, results_dir=results_dir, results_root=results_root)
        try:
            folder, undo_id = journal.folder, journal.meta.job_id
            total = await write_source(original, plan, folder / SOURCE)
            if not total and not await _associated(original.folder):
                message = "This job changed no contact, so there is nothing to take back."
                raise InputError(message, code="undo.nothing", safe="Nothing was changed.")
            head = await self._preparer.look(folder / SOURCE, header_line=1, need_rows=total > 0)
            planner = UndoPlanner(session, catalogue)
            made = await planner.run(original, plan, folder, undo_id, total=total, progress=progress)
            meta = msgspec.structs.replace(
                journal.meta,
                source_size=head.source.size,
                source_mtime_ns=head.source.mtime_ns,
                layout=msgspec.json.encode(head.layout),
                recipe=dump_recipe(Recipe({"Record ID": ColumnRule(RECORD_ID)}, key=RECORD_ID)),
                catalogue=msgspec.json.encode(catalogue),
                rows=made.rows,
                plan=made.digest,
            )
            own = await Plan.open(folder, undo_id)
            try:
                batches, outcomes = await group(own, 0)
                await _take_over_listed(plan, own)
                await _take_over_companies(original.folder, folder)
            finally:
                await own.close()
            await journal.commit_plan(batches, outcomes, meta)
            return await self._jobs.resume(journal, session)
        except BaseException:
            await self._jobs.discard(journal)
            raise


async def _take_over_listed(original: Plan, own: Plan) -> None:
    """Let the undo know whom the job put on a list, and of whom nobody knows whether it did."""
    at = 0
    while part := await original.listed(at, _AT_ONCE):
        await own.remember_listed(part)
        at += len(part)
    at = 0
    while part := await original.perhaps_listed(at, _AT_ONCE):
        await own.remember_listed((), part)
        at += len(part)


async def _associated(folder: Path) -> bool:
    """Return whether a job has associated contacts with companies, or perhaps has."""
    if not has_companies(folder):
        return False
    async with companies_in(folder) as file:
        return bool(await file.ours(("", ""), 1))


async def _take_over_companies(original: Path, own: Path) -> None:
    """Let the undo know what the job associated, and which companies it created."""
    if has_companies(original):
        async with companies_in(own) as file:
            await file.take_over(original)


def _require_undoable(journal: Journal, session: Session) -> None:
    meta = journal.meta
    # A job whose program was killed is still called running in its journal.
    if journal.state in (JobState.PREPARING, JobState.READY):
        message = "This job has not written anything yet."
        raise InputError(message, code="undo.nothing", safe="Nothing was changed.")
    if meta.portal_id != session.account.portal_id:
        other = session.account.portal_id
        message = f"This job belongs to account {meta.portal_id}, and the token opens account {other}."
        hint = "Use a token of the job's own account."
        raise OtherAccount(message, code="account.other", safe="Nothing was changed.", hint=hint)
    if meta.form:
        message = "Submissions of a form cannot be taken back."
        hint = "HubSpot's answers do not tell which contacts they changed."
        raise InputError(message, code="undo.form", safe="Nothing was changed.", hint=hint)
    if meta.by_hubspot is not None:
        message = "An import that HubSpot carried out cannot be taken back by HubDesk."
        hint = "HubSpot does not tell which contacts it made and what they were before."
        if meta.by_hubspot.list_name:
            hint += " They are on the list that the import made."
        raise InputError(message, code="undo.import", safe="Nothing was changed.", hint=hint)
    if not meta.plan:
        known = no_plan(meta.job_id)  # nothing will ever make one: asking again, as after a stop, cannot help
        raise InputError(known.message, code=known.code, safe=known.safe, hint=known.hint)
