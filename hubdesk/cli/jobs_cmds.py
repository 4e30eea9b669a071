"""``hubdesk jobs``, ``resume`` and ``verify``."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from hubdesk.bootstrap import token_from_environment
from hubdesk.cli import submit_file_cmd
from hubdesk.cli.access import Access, session_for
from hubdesk.cli.import_cmd import ImportOptions, go_on
from hubdesk.cli.preview import show_preview
from hubdesk.cli.running import busy_summary, finish_run, stopped_summary, write_question
from hubdesk.cli.runtime import run_command
from hubdesk.cli.services import services_for
from hubdesk.cli.undo_cmd import UndoOptions, begin_again, finish_undo
from hubdesk.core.errors import HubDeskError, InputError, JobBusy
from hubdesk.engine.limits.look import count
from hubdesk.hubspot.client import Patience
from hubdesk.storage.journal.records import FORM, PREVIEW, QUESTION, JobState, RowState

if TYPE_CHECKING:
    from hubdesk.bootstrap import Services
    from hubdesk.cli.render import Output
    from hubdesk.cli.runtime import Interrupts
    from hubdesk.engine.records import JobInfo
    from hubdesk.engine.worker.protocol import Verdict
    from hubdesk.storage.journal.journal import Journal


_WRITTEN = (RowState.CREATED, RowState.UPDATED, RowState.UNCHANGED, RowState.SUBMITTED, RowState.WRITTEN)
_CHANGED = (RowState.CREATED, RowState.UPDATED, RowState.WRITTEN, RowState.NEEDS_REVIEW)
_FIELDS = {RowState.DUPLICATE: "duplicates"}
"""Where a summary's word differs from the state's."""


def run_jobs(output: Output) -> int:
    """List all jobs."""
    for job in run_command(lambda _interrupts: services_for(output).jobs.list(), output):
        output.answer(_job_as_json(job))
        output.text(_job_as_text(job))
    return 0


def _job_as_json(job: JobInfo) -> dict[str, object]:
    return {
        "job": job.job_id,
        "state": str(job.state),
        "created_at": job.created_at,
        "account": job.account_name,
        "portal_id": job.portal_id,
        "demo": job.demo,
        "mode": job.mode,
        **({"form": job.form_name} if job.mode == FORM else {}),
        "file": str(job.file),
        "rows": job.rows,
        **{_FIELDS.get(state, str(state)): count for state, count in job.counts.items()},
        **({"via": job.via} if job.via else {}),
        **({"import_ids": list(job.import_ids)} if job.import_ids else {}),
        "undo_of": job.undo_of or None,
        "can_be_undone": job.can_be_undone and not job.undone_by and _has_written(job),
        "undone_by": job.undone_by or None,
        "results": str(job.results),
        "user": job.user or None,
        "sha256": job.sha256 or None,
        "requests": job.calls,
        "seconds": job.seconds,
        "ended_at": job.ended_at or None,
        "details_removed": job.removed or None,
    }


def _has_written(job: JobInfo) -> bool:
    """Return whether there is anything to take back; of rows whose answer was lost there may be."""
    cut_off = job.state is JobState.RUNNING or job.reason == "interrupted"  # the last answers may be missing
    return cut_off or any(job.counts.get(state) for state in _CHANGED)


def _job_as_text(job: JobInfo) -> str:
    written = sum(job.counts.get(state, 0) for state in _WRITTEN)
    form = f" → {job.form_name or 'a form'}" if job.mode == FORM else ""
    what = f"undo of {job.undo_of}" if job.undo_of else f"{job.file.name}{form}"
    removed = f" (details removed on {job.removed[:10]})" if job.removed else ""
    return f"{job.job_id:<8}{job.state:<11}{job.created_at[:16]:<18}{written:>10,} of {job.rows:<10,}{what}{removed}"


@dataclass(frozen=True, slots=True)
class ResumeOptions:
    """What the user asked for; see ``hubdesk resume --help``."""

    job: str
    wait: bool = False
    results: Path | None = None
    yes: bool = False
    cancel_import: bool = False


def run_resume(options: ResumeOptions, output: Output) -> int:
    """Go on with a job and return the exit code."""
    return run_command(lambda interrupts: _resume(options, output, interrupts), output)


async def _resume(options: ResumeOptions, output: Output, interrupts: Interrupts) -> int:
    services = services_for(output)
    try:
        journal = await services.jobs.journal(options.job)
    except JobBusy as error:
        known = {job.job_id: job for job in await services.jobs.list()}
        return busy_summary(error, known[options.job.upper()], output)
    try:
        await services.jobs.require_not_taken_back(journal.meta.job_id)
        if options.cancel_import and not journal.meta.by_hubspot:
            message = f"HubSpot imports nothing of job {journal.meta.job_id} by itself."
            raise InputError(message, code="import.none", safe="Nothing was changed.")
        unplanned_undo = journal.state is JobState.PREPARING and bool(journal.meta.undo_of)
        asks = journal.meta.waits_for == QUESTION or unplanned_undo
        if asks and not (options.yes or output.interactive):
            message = "Nobody has agreed yet that this job writes, and nobody can be asked now."
            raise InputError(message, code="usage.yes", safe="Nothing was sent.", hint="Add --yes to let it write.")
        if unplanned_undo:
            undo = UndoOptions(journal.meta.undo_of, options.results, options.wait, options.yes)
            return await begin_again(services, journal, undo, output, interrupts)
        if options.results is not None:
            await services.jobs.move_results(journal, await asyncio.to_thread(options.results.resolve))
    except HubDeskError:
        # What was asked for cannot be done; the job is as it was.
        await journal.close()
        raise
    try:
        if journal.state is JobState.PREPARING:
            return await _begin_again(services, journal, options, output, interrupts)
        return await _go_on(services, journal, options, output, interrupts)
    except (HubDeskError, asyncio.CancelledError) as error:
        return stopped_summary(error, journal, output)
    finally:
        await journal.close()


async def _begin_again(
    services: Services, journal: Journal, options: ResumeOptions, output: Output, interrupts: Interrupts
) -> int:
    """Take a job that ended before its batches were made from its beginning, and no further than it was to go."""
    meta, access = journal.meta, access_of(services, journal)
    head = await services.preparer.look(Path(meta.source_path))
    yes = options.yes or not meta.waits_for
    if meta.mode == FORM:
        return await submit_file_cmd.go_on(
            services, access, journal, head, output, interrupts, wait=options.wait, yes=yes
        )
    wanted = ImportOptions(
        head.path,
        mode=meta.mode,
        preview=meta.waits_for == PREVIEW,
        trial=meta.trial or None,
        wait=options.wait,
        yes=yes,
    )
    return await go_on(wanted, services, access, journal, head, output, interrupts)


async def _go_on(
    services: Services, journal: Journal, options: ResumeOptions, output: Output, interrupts: Interrupts
) -> int:
    meta, access = journal.meta, access_of(services, journal)
    output.begin_job(meta.job_id)
    async with session_for(services, access, output, patience=Patience.PATIENT, wait=options.wait) as session:
        job = await services.jobs.resume(journal, session)
        if options.cancel_import:
            job.cancel()
            return await finish_run(job, output, interrupts)
        compared = bool(meta.plan) or (meta.by_hubspot is not None and meta.by_hubspot.compared)
        if meta.waits_for == PREVIEW and not compared:
            return await show_preview(job, services.clock.now(), output)
        if meta.waits_for == QUESTION and not options.yes:
            rows = await job.open_rows()
            if not output.ask(write_question(meta.mode, rows, session.account, meta.form_name)):
                await job.close()
                output.say("Nothing was sent.")
                return InputError.exit_code
        return await (finish_undo if job.undo_of else finish_run)(job, output, interrupts)


def access_of(services: Services, journal: Journal) -> Access:
    """Reach the account of a job: its demo portal, a token from the environment, or the keyring."""
    meta = journal.meta
    if meta.demo:
        return Access(demo=True, demo_state=Path(meta.demo), portal_id=meta.portal_id)
    token = token_from_environment()
    entry = next((entry for entry in services.accounts.load() if entry.portal_id == meta.portal_id), None)
    return Access(token=token, entry=entry, portal_id=meta.portal_id)


def _unfinished(job_id: str, verdict: Verdict) -> str:
    """Say what is left of a job whose sums were compared before its end."""
    parts = [
        f"{count(rows, 'row')} {what}"
        for state, what in ((RowState.NOT_SENT, "not sent"), (RowState.NEEDS_REVIEW, "whose outcome is not known yet"))
        if (rows := verdict.counts.get(state, 0))
    ]
    left = f": {', '.join(parts)}" if parts else ", though no row is left to send"
    return f"The job is not finished{left}. Go on with: hubdesk resume {job_id}"


def run_verify(job_id: str, output: Output) -> int:
    """Verify a job and return 0 when all sums agree, else 1."""
    verdict = run_command(lambda _interrupts: services_for(output).jobs.verify(job_id), output)
    for problem in verdict.problems:
        output.say(problem)
    if verdict.problems:
        again = f"hubdesk resume {job_id} writes the result files again, if the file is as it was."
        output.say(f"The journal still knows what became of every row: {again}")
    agree = not verdict.problems
    output.text(f"{count(verdict.rows, 'row')}: " + ("every row has its place." if agree else "the sums do not agree."))
    if not verdict.finished:
        output.text(_unfinished(job_id, verdict))
    output.answer(
        {
            "job": job_id,
            "rows": verdict.rows,
            "verified": agree,
            "finished": verdict.finished,
            **verdict.counts,
            "problems": verdict.problems,
        }
    )
    return 0 if agree else 1
