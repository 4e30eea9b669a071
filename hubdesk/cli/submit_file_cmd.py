"""``hubdesk submit --file``: a form submitted once for each row, in the order that keeps every failure resumable."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

from hubdesk.cli.access import choose
from hubdesk.cli.files import load_recipe, results_root
from hubdesk.cli.forecasts import announce
from hubdesk.cli.forms_cmd import consent_answer, context_of
from hubdesk.cli.render import fail
from hubdesk.cli.running import checked_sentence, finish_run, write_question
from hubdesk.cli.runtime import run_command
from hubdesk.cli.services import services_for
from hubdesk.cli.starting import NOTHING, Start
from hubdesk.core.errors import HubDeskError, InputError
from hubdesk.engine.forms.file.form_run import MOST_ROWS, FormRun
from hubdesk.engine.forms.file.preparing import ready_run, require_within_limit, suggested_form_recipe
from hubdesk.engine.forms.link import form_id_of
from hubdesk.engine.limits.job_limit import SUBMISSIONS
from hubdesk.mapping.recipe import dump_recipe, parse_recipe
from hubdesk.storage.journal.records import FORM, QUESTION

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
class SubmitFileOptions:
    """What the user asked for; see ``hubdesk submit --help``. ``misplaced`` are options for a single submission."""

    form: str
    file: Path
    consent: tuple[str, ...] = ()
    context: tuple[str, ...] = ()
    account: str | None = None
    demo: bool = False
    recipe: Path | None = None
    most: int = MOST_ROWS
    results: Path | None = None
    wait: bool = False
    yes: bool = False
    misplaced: tuple[str, ...] = ()


def run_submit_file(options: SubmitFileOptions, output: Output) -> int:
    """Submit a form once for each row of a file and return the exit code."""
    if not (options.yes or output.interactive):
        message = "Nobody can be asked before submitting."
        hint = "Add --yes to submit without asking."
        return fail(InputError(message, code="usage.yes", safe="Nothing was sent.", hint=hint), output, NOTHING)
    try:
        return run_command(lambda interrupts: _submit(options, output, interrupts), output)
    except HubDeskError as error:
        return fail(error, output, NOTHING)


async def _submit(options: SubmitFileOptions, output: Output, interrupts: Interrupts) -> int:
    if options.misplaced:
        message = f"{options.misplaced[0]} is for one submission and does not go with --file."
        hint = "A value for all rows stands under “constants” in a recipe." if "--field" in options.misplaced else ""
        raise InputError(message, code="usage.file", safe="Nothing was sent.", hint=hint)
    run = FormRun(form_id_of(options.form), options.consent, context=context_of(options.context), most=options.most)
    services = services_for(output)
    head = await services.preparer.look(options.file)
    recipe = await load_recipe(options.recipe)
    access = choose(services, options.account, demo=options.demo)
    journal = await services.jobs.begin(
        head,
        dump_recipe(recipe) if recipe else b"",
        mode=FORM,
        results_dir=await asyncio.to_thread(options.results.resolve) if options.results else None,
        results_root=results_root(services),
        api_base=services.hosts.api,
        portal_id=access.portal_id,
        account_name=access.entry.name if access.entry else "",
        form=run,
        waits_for="" if options.yes else QUESTION,
    )
    return await go_on(services, access, journal, head, output, interrupts, wait=options.wait, yes=options.yes)


async def go_on(
    services: Services,
    access: Access,
    journal: Journal,
    head: FileHead,
    output: Output,
    interrupts: Interrupts,
    *,
    wait: bool,
    yes: bool,
) -> int:
    """Take a run of a form without a plan from connecting to its end; ``resume`` enters here too."""

    async def plan(session: Session) -> ImportJob | None:
        return await _plan(services, session, journal, head, output, wait=wait, yes=yes)

    async def finish(job: ImportJob) -> int:
        return await finish_run(job, output, interrupts)

    return await Start(services, access, journal, head, wait=wait).run(plan, finish, output)


async def _plan(
    services: Services, session: Session, journal: Journal, head: FileHead, output: Output, *, wait: bool, yes: bool
) -> ImportJob | None:
    """Check the whole file against the form, ask, and commit the plan; None when the answer was no.

    Raises:
        InputError: The form takes no submissions, or file, recipe or answers do not fit it.
        ScopeMissing: The token may not submit forms.
    """
    asked = FormRun.decode(journal.meta.form)
    definition = await services.forms(session).open(asked.form_id)
    asked = msgspec.structs.replace(asked, consent=consent_answer(asked.said, definition))
    run, catalogue = ready_run(asked, definition, services.clock.now())
    kept = journal.meta.recipe
    recipe = parse_recipe(kept) if kept else suggested_form_recipe(head, catalogue)
    checked = await services.preparer.check(head, recipe, catalogue, time_zone=session.account.time_zone, form=run)
    try:
        require_within_limit(checked)
        output.say(checked_sentence(checked.summary, "submit"))
        expected = await session.forecast(checked.summary.calls, SUBMISSIONS)
        announce(expected, services.clock.now(), output, waits=wait)
        if not (yes or output.ask(write_question(FORM, checked.summary.good, session.account, run.name))):
            await services.jobs.discard(journal)
            output.say("Nothing was sent.")
            return None
        return await services.jobs.plan(journal, session, checked)
    finally:
        await checked.close()
