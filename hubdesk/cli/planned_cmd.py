"""``import FILE --plan JOB``: runs exactly the plan that ``--preview`` made, or refuses."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

from hubdesk.cli.access import find_account, session_for
from hubdesk.cli.jobs_cmds import access_of
from hubdesk.cli.render import fail
from hubdesk.cli.running import finish_run, stopped_summary
from hubdesk.cli.runtime import run_command
from hubdesk.cli.services import services_for
from hubdesk.core.errors import FileProblem, HubDeskError, InputError
from hubdesk.engine.records import Summary, account_words
from hubdesk.engine.run.touched import require_same_file
from hubdesk.hubspot.client import Patience
from hubdesk.storage.journal.records import BATCH
from hubdesk.tabular.intake import is_unchanged
from hubdesk.tabular.model import Origin

if TYPE_CHECKING:
    from hubdesk.cli.import_cmd import ImportOptions
    from hubdesk.cli.render import Output
    from hubdesk.cli.runtime import Interrupts
    from hubdesk.storage.journal.journal import Journal
    from hubdesk.storage.journal.records import Original

_NOTHING = Summary(job=None, state="refused", rows=0)


def run_planned(options: ImportOptions, job_id: str, output: Output) -> int:
    """Run the plan of a job and return the exit code."""
    try:
        if options.preview:
            message, hint = "Either --preview makes a plan or --plan runs one.", "Leave one of them out."
            raise InputError(message, code="plan.other", safe="Nothing was sent.", hint=hint)
        return run_command(lambda interrupts: _run(options, job_id, output, interrupts), output)
    except HubDeskError as error:
        return fail(error, output, _NOTHING)


async def _run(options: ImportOptions, job_id: str, output: Output, interrupts: Interrupts) -> int:
    services = services_for(output)
    journal = await services.jobs.journal(job_id)
    try:
        file = await asyncio.to_thread(options.file.resolve)
        named = find_account(services, options.account).portal_id if options.account is not None else 0
        _require_same(options, file, named, journal)
        if (original := journal.meta.original) is not None:
            await asyncio.to_thread(_require_unchanged, original)
        else:
            await require_same_file(journal.meta)
        # What would be refused in any case is said first: adding --yes would not help.
        if not (options.yes or output.interactive):
            message, hint = "Nobody can be asked before writing.", "Add --yes to write without asking."
            raise InputError(message, code="usage.yes", safe="Nothing was sent.", hint=hint)
        if options.results is not None:
            await services.jobs.move_results(journal, await asyncio.to_thread(options.results.resolve))
        access = access_of(services, journal)
        output.begin_job(journal.meta.job_id)
        try:
            async with session_for(services, access, output, patience=Patience.PATIENT, wait=options.wait) as session:
                name = account_words(session.account.name, session.account.portal_id)
                if not (options.yes or output.ask(f"Write the plan of job {journal.meta.job_id} to {name}?")):
                    output.say("Nothing was sent.")
                    return InputError.exit_code
                job = await services.jobs.resume(journal, session)
                return await finish_run(job, output, interrupts, trial=options.trial or 0)
        except (HubDeskError, asyncio.CancelledError) as error:
            return stopped_summary(error, journal, output)
    finally:
        await journal.close()


def _require_unchanged(original: Original) -> None:
    """Refuse a plan of a copy whose original is another file by now.

    Raises:
        FileProblem: ``file.changed``.
    """
    path = Path(original.path)
    if not is_unchanged(Origin(path, original.size, original.mtime_ns, original.digest)):
        message = f"“{path.name}” is not the file any more that the plan was made of."
        raise FileProblem(
            message, code="file.changed", safe="Nothing was sent.", hint="Make a new plan with --preview."
        )


def _require_same(options: ImportOptions, file: Path, portal_id: int, journal: Journal) -> None:
    """Refuse anything that the plan was not made for; whether the file's bytes are the same shows when it runs.

    Args:
        options: What the user asked for.
        file: The file, absolute.
        portal_id: The account that was asked for; 0 when none was.
        journal: Of the job with the plan.

    Raises:
        InputError: It was made for something else, or there is no plan.
    """
    meta = journal.meta
    why = ""
    if not meta.plan:
        why = f"Job {meta.job_id} has no plan."
    elif (meta.original.path if meta.original is not None else meta.source_path) != str(file):
        why = f"The plan of job {meta.job_id} was made for another file."
    elif options.rows_with_errors:
        why = "A plan has settled already what becomes of rows with errors."
    elif options.into or options.stamp:
        why = "A plan has settled already which list the contacts are put on and what they are stamped with."
    elif options.via not in ("", BATCH):
        why = "HubSpot's own import keeps to no plan."
    elif options.recipe is not None:
        why = "A plan has its recipe already."
    elif options.demo != bool(meta.demo):
        why = f"The plan of job {meta.job_id} was made for {'the demo portal' if meta.demo else 'another account'}."
    elif portal_id not in (0, meta.portal_id):
        why = f"The plan of job {meta.job_id} was made for account {meta.portal_id}."
    elif options.mode not in ("upsert", meta.mode):
        why = f"The plan of job {meta.job_id} was made with --mode {meta.mode}."
    if why:
        hint = "Make a new one with --preview."
        raise InputError(why, code="plan.other", safe="Nothing was sent.", hint=hint)
