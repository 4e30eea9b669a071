"""``hubdesk undo``: takes back what a job wrote, where the values still are its own."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
import msgspec

from hubdesk.cli.options import JSON
from hubdesk.core.errors import HubDeskError, InputError, StoppedEarly
from hubdesk.engine.limits.look import count

if TYPE_CHECKING:
    from hubdesk.bootstrap import Services
    from hubdesk.cli.render import Output
    from hubdesk.cli.runtime import Interrupts
    from hubdesk.engine.records import Summary
    from hubdesk.engine.run.job import ImportJob
    from hubdesk.engine.session import Session
    from hubdesk.engine.undo.counts import UndoCounts
    from hubdesk.storage.journal.journal import Journal

_STAYS = "Not taken back: workflows and e-mails that the import set off, and what HubSpot counts as marketing contacts."


@dataclass(frozen=True, slots=True)
class UndoOptions:
    """What the user asked for; see ``hubdesk undo --help``."""

    job: str
    results: Path | None = None
    wait: bool = False
    yes: bool = False


@click.command()
@click.argument("job")
@click.option("--results", type=click.Path(path_type=Path, file_okay=False), help="Folder for the result files.")
@click.option(
    "--wait", is_flag=True, help="When the day's quota is used up, wait for the next day instead of stopping."
)
@click.option("--yes", is_flag=True, help="Do not ask before writing.")
@JSON
def undo(job: str, results: Path | None, wait: bool, yes: bool, as_json: bool) -> int:
    """Take back what JOB wrote.

    Old values are written only where the value still is the job's; contacts that it created and that nobody edited
    since are archived.
    """
    from hubdesk.cli.render import Output

    return run_undo(UndoOptions(job, results, wait, yes), Output(as_json=as_json))


def run_undo(options: UndoOptions, output: Output) -> int:
    """Take a job back and return the exit code: 0 all of it, 1 some contacts are kept, else why it ended."""
    from hubdesk.cli.runtime import run_command

    return run_command(lambda interrupts: _undo(options, output, interrupts), output)


async def _undo(options: UndoOptions, output: Output, interrupts: Interrupts) -> int:
    from hubdesk.cli.access import session_for
    from hubdesk.cli.jobs_cmds import access_of
    from hubdesk.cli.services import services_for
    from hubdesk.hubspot.client import Patience

    services = services_for(output)
    journal = await services.jobs.journal(options.job)
    try:
        await _require_not_undone(services, journal)
        # What would be refused in any case is said first: adding --yes would not help.
        if not (options.yes or output.interactive):
            message, hint = "Nobody can be asked before writing.", "Add --yes to undo without asking."
            raise InputError(message, code="usage.yes", safe="Nothing was changed.", hint=hint)
        access = access_of(services, journal)
    finally:
        await journal.close()
    job: ImportJob | None = None
    try:
        async with session_for(services, access, output, patience=Patience.PATIENT, wait=options.wait) as session:
            job = await _make(services, session, options, output)
            return 2 if job is None else await finish_undo(job, output, interrupts)
    except asyncio.CancelledError as interruption:
        raise _cut_off(options, job) from interruption


async def _require_not_undone(services: Services, journal: Journal) -> None:
    job_id = journal.meta.job_id
    undone_by = next((job.undone_by for job in await services.jobs.list() if job.job_id == job_id), "")
    if undone_by:
        message, hint = f"Job {undone_by} has taken it back already.", f"To take that back: hubdesk undo {undone_by}"
        raise InputError(message, code="undo.done", safe="Nothing was changed.", hint=hint)


def _cut_off(options: UndoOptions, job: ImportJob | None) -> StoppedEarly:
    """Return what is said when an undo was ended at once: before there was anything to keep, or while it wrote."""
    if job is None:
        message, safe = "Stopped before anything was taken back.", "Nothing was changed."
        hint = f"Begin anew with: hubdesk undo {options.job}"
    else:
        message, safe = "Stopped at once.", "Whatever was on its way is looked at again when the undo goes on."
        hint = f"Go on with: hubdesk resume {job.job_id}"
    return StoppedEarly(message, code="run.interrupted", safe=safe, hint=hint)


async def begin_again(
    services: Services, journal: Journal, options: UndoOptions, output: Output, interrupts: Interrupts
) -> int:
    """Begin an undo anew that ended before it was planned; what there is of it goes. Return the exit code.

    Args:
        services: The program.
        journal: Of the undo that ended; it is closed.
        options: ``job`` is the job that is to be taken back.
        output: Hears how it goes.
        interrupts: Can stop it.
    """
    output.say(f"Undo {journal.meta.job_id} ended before it was planned. Nothing was changed. It begins anew.")
    await services.jobs.discard(journal)
    return await _undo(options, output, interrupts)


async def _make(services: Services, session: Session, options: UndoOptions, output: Output) -> ImportJob | None:
    """Plan the undo and ask; None when the answer was no."""
    from hubdesk.cli.files import results_root
    from hubdesk.cli.running import write_question
    from hubdesk.engine.undo.counts import planned_counts
    from hubdesk.engine.undo.service import Undoing
    from hubdesk.engine.undo.words import lines_of

    undoing = Undoing(services.jobs, services.preparer)
    results = await asyncio.to_thread(options.results.resolve) if options.results else None
    job = await undoing.make(session, options.job, results_dir=results, results_root=results_root(services))
    try:
        plan = await job.plan()
        try:
            counts = planned_counts(await plan.totals())
            reasons = (await lines_of(plan)).reasons
            await job.export_plan(plan)
        finally:
            await plan.close()
        output.begin_job(job.job_id)
        output.event("plan", **msgspec.structs.asdict(counts))
        for line in (*_lines(counts), *(f"  {count:>9,}  {reason}" for reason, count in reasons)):
            output.say(line)
        if ended := await job.associated():
            output.say(f"  {ended:>9,}  associations with companies are ended")
        output.say(_STAYS)
        output.say(f"Contact by contact: {job.results_dir}/plan.csv")
        written = counts.restored + counts.archived
        question = write_question(job.mode, written or ended, session.account)
        if (written or ended) and not (options.yes or output.ask(question)):
            await services.jobs.give_up(job)
            output.say("Nothing was changed.")
            return None
    except BaseException:
        await job.close()
        raise
    return job


def _lines(counts: UndoCounts) -> list[str]:
    told = (
        (counts.restored, "contacts get their old values back"),
        (counts.archived, "contacts that the import created are archived"),
        (counts.kept, "contacts are kept: edited since, or as before already"),
        (counts.not_undoable, "contacts cannot be taken back"),
    )
    return [f"  {count:>9,}  {words}" for count, words in told]


async def finish_undo(job: ImportJob, output: Output, interrupts: Interrupts) -> int:
    """Run an undo to its end, print what it did, close it, and return the exit code; ``resume`` enters here too."""
    from hubdesk.cli.running import exit_code

    interrupts.stop_with(job.stop)
    subscription = job.progress.subscribe(output.progress)
    try:
        summary = await job.run()
        counts = await job.undo_counts()
    finally:
        subscription.close()
        interrupts.stop_with(None)
        await job.close()
    output.say(_end(job, counts, finished=summary.state == "finished", ended=summary.associated or 0))
    if summary.associated is not None:
        output.say(_companies(summary))
    answer: dict[str, Any] = {
        "job": job.job_id,
        "undo_of": job.undo_of,
        "state": summary.state,
        **msgspec.structs.asdict(counts),
        "requests": summary.requests,
        "seconds": summary.seconds,
        "results": summary.results,
    }
    if summary.associated is not None:
        answer |= {name: getattr(summary, name) for name in ("associated", "companies_archived", "companies_kept")}
    if summary.associations_refused is not None:
        answer["associations_refused"] = summary.associations_refused
    output.answer(answer | _why(job.ended))
    if job.ended is not None or summary.state != "finished":
        return exit_code(summary, job.ended)
    return 0 if counts.restored + counts.archived == counts.rows else 1


def _companies(summary: Summary) -> str:
    """Say what an undo has done with companies."""
    archived, kept = summary.companies_archived or 0, summary.companies_kept or 0
    ended = count(summary.associated or 0, "association with a company was", "associations with companies were")
    parts = [f"{ended} ended."]
    if summary.associations_refused:
        parts.append(f"HubSpot refused to end {count(summary.associations_refused, 'other', 'others')}.")
    if archived:
        made = count(archived, "company that the import created is", "companies that the import created are")
        parts.append(f"{made} archived.")
    if kept:
        stays = (
            "company that it created stays because others use it",
            "companies that it created stay because others use them",
        )
        parts.append(f"{count(kept, *stays)}.")
    return " ".join(parts)


def _end(job: ImportJob, counts: UndoCounts, *, finished: bool, ended: int) -> str:
    """Say how an undo ended: what was taken back, what was not, and what to do.

    Args:
        job: The undo.
        counts: What it did with contacts.
        finished: Whether it came to its end.
        ended: Associations with companies that it ended.
    """
    left = [
        f"{rows:,} {words}"
        for rows, words in (
            (counts.kept, "kept as they are"),
            (counts.not_undoable, "that cannot be taken back"),
            (counts.needs_review, "of which it is not known yet"),
            (counts.not_sent, "still to be taken back"),
        )
        if rows
    ]
    rest = f"; {', '.join(left)}" if left else ""
    done = f"{count(counts.restored, 'contact')} restored, {counts.archived:,} archived{rest}."
    if finished:
        nothing = not counts.restored + counts.archived + ended
        return f"{'Nothing was taken back' if nothing else 'Taken back'}: {done}"
    why = job.ended.sentence() if job.ended is not None else "Stopped."
    return f"{why} Taken back so far: {done} Go on with: hubdesk resume {job.job_id}"


def _why(ended: HubDeskError | None) -> dict[str, str]:
    return {} if ended is None else {"error": ended.code, "message": ended.sentence()}
