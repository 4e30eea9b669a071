"""``hubdesk import``: from a file to contacts, in the order that keeps every failure resumable."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hubdesk.bootstrap import build_services
from hubdesk.cli.access import choose, session_for
from hubdesk.cli.files import known_catalogue, read_recipe, results_root
from hubdesk.cli.preview import show_preview
from hubdesk.cli.render import fail
from hubdesk.cli.running import finish_run, plan_job, stopped_summary, unplanned_summary
from hubdesk.cli.runtime import run_command
from hubdesk.core.errors import HubDeskError, InputError
from hubdesk.engine.prepare import suggested_recipe
from hubdesk.engine.records import Summary
from hubdesk.hubspot.client import Patience
from hubdesk.mapping.recipe import dump_recipe

if TYPE_CHECKING:
    from pathlib import Path

    from hubdesk.bootstrap import Services
    from hubdesk.cli.access import Access
    from hubdesk.cli.render import Output
    from hubdesk.cli.runtime import Interrupts
    from hubdesk.storage.journal.journal import Journal
    from hubdesk.tabular.model import FileHead


_NOTHING = Summary(job=None, state="refused", rows=0)
"""The summary of an import that ended before there was a job."""


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """What the user asked for; see ``hubdesk import --help``."""

    file: Path
    account: str | None = None
    demo: bool = False
    recipe: Path | None = None
    mode: str = "upsert"
    preview: bool = False
    trial: int | None = None
    results: Path | None = None
    wait: bool = False
    yes: bool = False


def run_import(options: ImportOptions, output: Output) -> int:
    """Import one file and return the exit code."""
    if not (options.yes or options.preview or output.interactive):
        message = "Nobody can be asked before writing."
        hint = "Add --yes to write without asking."
        return fail(InputError(message, code="usage.yes", safe="Nothing was sent.", hint=hint), output, _NOTHING)
    try:
        return run_command(lambda interrupts: _import(options, output, interrupts), output)
    except HubDeskError as error:
        return fail(error, output, _NOTHING)


async def _import(options: ImportOptions, output: Output, interrupts: Interrupts) -> int:
    services = build_services()
    head = await services.preparer.look(options.file)
    recipe = await read_recipe(options.recipe, head, services, options.account, mode=options.mode)
    if recipe is None:
        # Refuses, before any request, a file in which no column could tell contacts apart.
        suggested_recipe(
            head, await asyncio.to_thread(known_catalogue, services, None if options.demo else options.account)
        )
    access = choose(services, options.account, demo=options.demo)
    journal = await services.jobs.begin(
        head,
        dump_recipe(recipe) if recipe else b"",
        mode=options.mode,
        results_dir=await asyncio.to_thread(options.results.resolve) if options.results else None,
        results_root=results_root(services),
        api_base=services.hosts.api,
        portal_id=access.portal_id,
        account_name=access.entry.name if access.entry else "",
    )
    return await go_on(options, services, access, journal, head, output, interrupts)


async def go_on(
    options: ImportOptions,
    services: Services,
    access: Access,
    journal: Journal,
    head: FileHead,
    output: Output,
    interrupts: Interrupts,
) -> int:
    """Take a job without a plan from connecting to its end; ``resume`` enters here too."""
    output.event("job", job=journal.meta.job_id)
    async with AsyncExitStack() as stack:
        try:
            session = await stack.enter_async_context(
                session_for(services, access, output, patience=Patience.PATIENT, wait=options.wait)
            )
            job = await plan_job(options, services, session, journal, head, output)
        except InputError as error:
            # Nothing was planned or sent, and trying the same again would end in the same way.
            await services.jobs.discard(journal)
            return fail(error, output, _NOTHING)
        except (HubDeskError, asyncio.CancelledError) as error:
            await journal.close()
            return await unplanned_summary(error, journal.meta, head, output)
        if job is None:
            return InputError.exit_code
        try:
            if options.preview:
                return await show_preview(job, services.clock.now(), output)
            return await finish_run(job, output, interrupts, trial=options.trial or 0)
        except (HubDeskError, asyncio.CancelledError) as error:
            return stopped_summary(error, journal, output)
