"""``hubdesk import``: from a file to contacts, in the order that keeps every failure resumable."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hubdesk.cli.access import choose
from hubdesk.cli.files import known_catalogue, read_recipe, results_root, suggested
from hubdesk.cli.preview import show_preview
from hubdesk.cli.render import fail
from hubdesk.cli.running import finish_run, plan_job
from hubdesk.cli.runtime import run_command
from hubdesk.cli.services import services_for
from hubdesk.cli.starting import NOTHING, Start
from hubdesk.core.errors import HubDeskError, InputError
from hubdesk.mapping.recipe import dump_recipe
from hubdesk.storage.journal.records import HUBSPOT, PREVIEW, QUESTION, ByHubSpot, IntoList

if TYPE_CHECKING:
    from pathlib import Path

    from hubdesk.bootstrap import Services
    from hubdesk.cli.access import Access
    from hubdesk.cli.render import Output
    from hubdesk.cli.runtime import Interrupts
    from hubdesk.engine.run.job import ImportJob
    from hubdesk.engine.session import Session
    from hubdesk.storage.journal.journal import Journal
    from hubdesk.tabular.model import FileHead


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
    rows_with_errors: str = ""
    into: str = ""
    stamp: str = ""
    via: str = ""
    marketing: bool = False


def run_import(options: ImportOptions, output: Output) -> int:
    """Import one file and return the exit code."""
    if not (options.yes or options.preview or output.interactive):
        message = "Nobody can be asked before writing."
        hint = "Add --yes to write without asking."
        return fail(InputError(message, code="usage.yes", safe="Nothing was sent.", hint=hint), output, NOTHING)
    if options.marketing and options.via != HUBSPOT:
        message = "Only HubSpot's own import can make contacts marketing contacts."
        hint = "Add --via hubspot, or leave --marketing out."
        return fail(InputError(message, code="usage.marketing", safe="Nothing was sent.", hint=hint), output, NOTHING)
    try:
        return run_command(lambda interrupts: _import(options, output, interrupts), output)
    except HubDeskError as error:
        return fail(error, output, NOTHING)


async def _import(options: ImportOptions, output: Output, interrupts: Interrupts) -> int:
    services = services_for(output)
    head = await services.preparer.look(options.file)
    recipe = await read_recipe(options.recipe, head, services, options.account, mode=options.mode)
    if recipe is None:
        # Refuses, before any request, a file in which no column could tell contacts apart.
        suggested(head, await asyncio.to_thread(known_catalogue, services, None if options.demo else options.account))
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
        rows_with_errors=options.rows_with_errors,
        waits_for=PREVIEW if options.preview else "" if options.yes else QUESTION,
        trial=options.trial or 0,
        into=IntoList(options.into) if options.into else None,
        stamp=options.stamp,
        via=options.via,
        by_hubspot=ByHubSpot(marketing=True) if options.marketing else None,
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
    """Take an import without a plan from connecting to its end; ``resume`` enters here too."""
    start = Start(services, access, journal, head, wait=options.wait)

    async def plan(session: Session) -> ImportJob | None:
        return await plan_job(options, services, session, journal, head, output)

    async def finish(job: ImportJob) -> int:
        if options.preview:
            return await show_preview(job, services.clock.now(), output)
        return await finish_run(job, output, interrupts, trial=options.trial or 0)

    return await start.run(plan, finish, output)
