"""``hubdesk jobs``, ``resume`` and ``verify``."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

from hubdesk.bootstrap import build_services, token_from_environment
from hubdesk.cli import submit_file_cmd
from hubdesk.cli.access import Access, session_for
from hubdesk.cli.import_cmd import ImportOptions, go_on
from hubdesk.cli.running import busy_summary, finish_run, stopped_summary
from hubdesk.cli.runtime import run_command
from hubdesk.cli.undo_cmd import finish_undo
from hubdesk.core.errors import HubDeskError, JobBusy
from hubdesk.hubspot.client import Patience
from hubdesk.storage.journal.records import FORM, JobState, RowState

if TYPE_CHECKING:
    from hubdesk.bootstrap import Services
    from hubdesk.cli.render import Output
    from hubdesk.cli.runtime import Interrupts
    from hubdesk.engine.records import JobInfo
    from hubdesk.storage.journal.journal import Journal


_WRITTEN = (RowState.CREATED, RowState.UPDATED, RowState.UNCHANGED, RowState.SUBMITTED)
_FIELDS = {RowState.DUPLICATE: "duplicates"}
"""Where a summary's word differs from the state's."""


def run_jobs(output: Output) -> int:
    """List all jobs."""
    for job in run_command(lambda _interrupts: build_services().jobs.list(), output):
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
        "undo_of": job.undo_of or None,
        "can_be_undone": job.can_be_undone,
        "results": str(job.results),
    }


def _job_as_text(job: JobInfo) -> str:
    written = sum(job.counts.get(state, 0) for state in _WRITTEN)
    form = f" → {job.form_name or 'a form'}" if job.mode == FORM else ""
    return (
        f"{job.job_id:<8}{job.state:<11}{job.created_at[:16]:<18}{written:>10,} of {job.rows:<10,}{job.file.name}{form}"
    )


def run_resume(job_id: str, output: Output, *, wait: bool, results: Path | None = None) -> int:
    """Go on with a job and return the exit code."""
    return run_command(lambda interrupts: _resume(job_id, output, interrupts, wait=wait, results=results), output)


async def _resume(job_id: str, output: Output, interrupts: Interrupts, *, wait: bool, results: Path | None) -> int:
    services = build_services()
    try:
        journal = await services.jobs.journal(job_id)
    except JobBusy as error:
        known = {job.job_id: job for job in await services.jobs.list()}
        return busy_summary(error, known[job_id.upper()], output)
    try:
        if results is not None:
            await services.jobs.move_results(journal, await asyncio.to_thread(results.resolve))
    except HubDeskError:
        # What was asked for cannot be done; the job is as it was.
        await journal.close()
        raise
    try:
        access = access_of(services, journal)
        if journal.state is JobState.PREPARING:
            if journal.meta.mode == FORM:
                head = await services.preparer.look(Path(journal.meta.source_path))
                return await submit_file_cmd.go_on(
                    services, access, journal, head, output, interrupts, wait=wait, yes=True
                )
            options = ImportOptions(Path(journal.meta.source_path), mode=journal.meta.mode, wait=wait, yes=True)
            head = await services.preparer.look(options.file)
            return await go_on(options, services, access, journal, head, output, interrupts)
        output.event("job", job=journal.meta.job_id)
        async with session_for(services, access, output, patience=Patience.PATIENT, wait=wait) as session:
            job = await services.jobs.resume(journal, session)
            return await (finish_undo if job.undo_of else finish_run)(job, output, interrupts)
    except (HubDeskError, asyncio.CancelledError) as error:
        return stopped_summary(error, journal, output)
    finally:
        await journal.close()


def access_of(services: Services, journal: Journal) -> Access:
    """Reach the account of a job: its demo portal, a token from the environment, or the keyring."""
    meta = journal.meta
    if meta.demo:
        return Access(demo=True, demo_state=Path(meta.demo), portal_id=meta.portal_id)
    token = token_from_environment()
    entry = next((entry for entry in services.accounts.load() if entry.portal_id == meta.portal_id), None)
    return Access(token=token, entry=entry, portal_id=meta.portal_id)


def run_verify(job_id: str, output: Output) -> int:
    """Verify a job and return 0 when all sums agree, else 1."""
    verdict = run_command(lambda _interrupts: build_services().jobs.verify(job_id), output)
    for problem in verdict.problems:
        output.say(problem)
    agree = not verdict.problems
    output.text(f"{verdict.rows:,} rows: " + ("every row has its place." if agree else "the sums do not agree."))
    output.answer(
        {
            "job": job_id,
            "rows": verdict.rows,
            "verified": agree,
            **verdict.counts,
            "problems": verdict.problems,
        }
    )
    return 0 if agree else 1
