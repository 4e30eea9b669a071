"""``hubdesk jobs --delete``, ``--delete-all``, ``--remove-details`` and ``--export``: what is kept of past jobs."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hubdesk.cli.runtime import run_command
from hubdesk.cli.services import services_for
from hubdesk.cli.streams import signals_end_the_wait
from hubdesk.cli.targets import STANDARD_OUTPUT
from hubdesk.core.errors import InputError, StorageProblem
from hubdesk.engine.job_details import details_of, info_of
from hubdesk.engine.job_export import copy_job

if TYPE_CHECKING:
    from pathlib import Path

    from hubdesk.bootstrap import Services
    from hubdesk.cli.render import Output
    from hubdesk.engine.job_deletion import Deleted


@dataclass(frozen=True, slots=True)
class PastJobsOptions:
    """What the user asked for; see ``hubdesk jobs --help``."""

    delete: str | None = None
    delete_all: bool = False
    remove_details: bool = False
    days: int | None = None
    results: bool = False
    export: tuple[str, Path] | None = None
    yes: bool = False

    @property
    def asked(self) -> int:
        """How many different things are wanted."""
        return sum((self.delete is not None, self.delete_all, self.remove_details, self.export is not None))

    @property
    def lists_only(self) -> bool:
        """Whether jobs are only to be listed."""
        return self == PastJobsOptions()


def run_past_jobs(options: PastJobsOptions, output: Output) -> int:
    """Do it and return the exit code: 0 done, 2 not asked or not wanted, 3 something is left or a job runs."""
    deletes = options.delete is not None or options.delete_all
    if (
        options.asked != 1
        or (options.results and not deletes)
        or (options.days is not None and not options.remove_details)
    ):
        message = "Choose one of --delete, --delete-all, --remove-details and --export, with its own options."
        raise InputError(message, code="usage.jobs", safe="Nothing was changed.", hint="See: hubdesk jobs --help")
    work = _delete if deletes else _remove_details if options.remove_details else _export
    return run_command(lambda _interrupts: work(services_for(output), options, output), output)


async def _delete(services: Services, options: PastJobsOptions, output: Output) -> int:
    jobs = await services.jobs.list()
    # A job that is not there is said first: adding --yes would not help.
    info = await info_of(services.jobs, options.delete) if options.delete is not None else None
    if not (options.yes or output.interactive):
        message = "Nobody can be asked before deleting."
        raise InputError(message, code="usage.yes", safe="Nothing was deleted.", hint="Add --yes to delete.")
    if info is not None:
        question = f"Delete job {info.job_id} ({info.file.name})?"
        resumable = not info.running and str(info.state) in ("ready", "stopped")
        if resumable:
            output.say("It can still be resumed; once it is deleted, nobody can go on with it.")
    else:
        question = f"Delete {len(jobs):,} {'job' if len(jobs) == 1 else 'jobs'}?"
    if not options.yes:
        output.say("Removed: journal, plan with old values, copies of rows. It can no longer be undone or resumed.")
        output.say("Removed, too: the result files." if options.results else "Stays: the result files, HubSpot.")
        if not output.ask(question):
            output.say("Nothing was deleted.")
            return InputError.exit_code
    if options.delete is not None:
        deleted = await services.deletion.delete(options.delete, results=options.results)
    else:
        deleted = await services.deletion.delete_all(results=options.results)
    _tell(deleted, output)
    return StorageProblem.exit_code if deleted.left else 0


def _tell(deleted: Deleted, output: Output) -> None:
    output.say(f"Deleted: {len(deleted.jobs):,} {'job' if len(deleted.jobs) == 1 else 'jobs'}.")
    for folder in deleted.kept:
        output.say(f"Result files stay in {folder}")
    for job_id, reason in deleted.left:
        output.say(f"Job {job_id} was not deleted. {reason}")
    output.answer(
        {
            "deleted": list(deleted.jobs),
            "kept": [str(folder) for folder in deleted.kept],
            "left": [{"job": job_id, "reason": reason} for job_id, reason in deleted.left],
        }
    )


async def _remove_details(services: Services, options: PastJobsOptions, output: Output) -> int:
    settings = (await asyncio.to_thread(services.settings.load)).settings
    days = options.days if options.days is not None else settings.details_days
    removed = await services.deletion.remove_old_details(days)
    if days is None:
        output.say("The settings keep the details of jobs until they are deleted. Name an age with --days.")
    else:
        output.say(f"Details removed of {len(removed):,} {'job' if len(removed) == 1 else 'jobs'}; counts kept.")
    output.answer({"days": days, "removed": list(removed)})
    return 0


async def _export(services: Services, options: PastJobsOptions, output: Output) -> int:
    assert options.export is not None  # noqa: S101  # the caller has seen to it
    job_id, path = options.export
    if path == STANDARD_OUTPUT:
        message = "An export is an archive or a folder, and is not written to standard output."
        hint = "Name a file that ends in .zip, or a new folder."
        raise InputError(message, code="usage.output", safe="Nothing was copied.", hint=hint)
    details = await details_of(services.jobs, job_id)
    with signals_end_the_wait():
        made = copy_job(details, path.absolute())
    output.say(f"Copied to {made}")
    output.answer({"job": details.info.job_id, "export": str(made), "files": [file.name for file in details.files]})
    return 0
