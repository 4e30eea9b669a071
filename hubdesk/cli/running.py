"""What ``import`` and ``resume`` share: plan a job, run it to its end, say how it ended."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

import msgspec

from hubdesk.cli.files import say_how_read, suggested
from hubdesk.cli.forecasts import announce
from hubdesk.cli.pauses import PauseTeller
from hubdesk.cli.ways import StageTeller, take_way
from hubdesk.core.errors import HubDeskError, InputError, StoppedEarly, StorageProblem
from hubdesk.core.redact import redact
from hubdesk.engine.limits.look import count
from hubdesk.engine.records import Summary, account_words
from hubdesk.engine.results import FILES
from hubdesk.engine.run.cost import calls_of
from hubdesk.engine.run.ending import SUMS_DISAGREE
from hubdesk.engine.run.listing import resolve_list
from hubdesk.engine.run.summing import way_of
from hubdesk.engine.scopes.advice import require
from hubdesk.engine.stamp import require_stamp
from hubdesk.engine.undo.mode import UNDO
from hubdesk.hubspot.client import Patience
from hubdesk.hubspot.lists import ListsApi
from hubdesk.mapping.property_rules import words_about_rules
from hubdesk.mapping.recipe import RowsWithErrors, parse_recipe, validate
from hubdesk.storage.journal.records import FORM, HUBSPOT, RowState
from hubdesk.tabular.reader import Records

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hubdesk.bootstrap import Services
    from hubdesk.cli.import_cmd import ImportOptions
    from hubdesk.cli.render import Output
    from hubdesk.cli.runtime import Interrupts
    from hubdesk.engine.records import Account, CheckSummary, JobInfo
    from hubdesk.engine.run.job import ImportJob
    from hubdesk.engine.session import Session
    from hubdesk.mapping.model import Catalogue
    from hubdesk.mapping.remembered import Remembered
    from hubdesk.mapping.rules import Recipe
    from hubdesk.storage.journal.journal import Journal
    from hubdesk.storage.journal.records import IntoList, JobMeta
    from hubdesk.tabular.model import FileHead

_MOST_REASONS = 5
"""Reasons of rejection that are told at the end of a run; the result file has each row's own."""

_VERBS = {"upsert": "Create or update", "create": "Create", "update": "Update", UNDO: "Take back"}


async def plan_job(
    options: ImportOptions,
    services: Services,
    session: Session,
    journal: Journal,
    head: FileHead,
    output: Output,
) -> ImportJob | None:
    """Check the whole file against the account, ask, and commit the plan; None when the answer was no.

    Raises:
        InputError: File or recipe do not fit the account.
        ScopeMissing: The token may not write contacts.
    """
    require(session.account, "import")
    catalogue = await session.catalogue(Patience.PATIENT)
    given, portal_id = bool(journal.meta.recipe), session.account.portal_id
    recipe = _recipe_of(journal.meta, head, catalogue, await asyncio.to_thread(services.choices.of, portal_id))
    validate(recipe, head.layout.headers, catalogue, mode=options.mode)
    require_stamp(journal.meta.stamp, recipe, catalogue)
    await _settle_list(session, journal)
    if recipe.company is not None:
        require(session.account, "companies")
    checked = await services.preparer.check(head, recipe, catalogue, time_zone=session.account.time_zone)
    try:
        checked.require_clean()
        say_how_read(head, recipe, output)
        output.say(checked_sentence(checked.summary))
        for words in words_about_rules(recipe, catalogue):
            output.say(words)
        by_hubspot = await take_way(session, checked, journal, output)
        if by_hubspot is None:
            trial = options.trial or 0
            calls = calls_of(
                checked.summary, recipe, catalogue, mode=options.mode, preview=options.preview, trial=trial
            )
            expected = await session.forecast(calls)
            announce(expected, services.clock.now(), output, waits=options.wait)
        if journal.meta.into is not None:
            output.say(_list_sentence(journal.meta.into, by_hubspot=by_hubspot is not None))
        question = write_question(options.mode, checked.summary.good, session.account)
        if not (options.yes or options.preview or output.ask(question)):
            await services.jobs.discard(journal)
            output.say("Nothing was sent.")
            return None
        job = await services.jobs.plan(journal, session, checked, trial=options.trial or 0, by_hubspot=by_hubspot)
        if given:  # a recipe that somebody gave; suggestions alone are nobody's decision
            await asyncio.to_thread(services.choices.learn, portal_id, head.layout.headers, recipe)
        return job
    finally:
        await checked.close()


def _recipe_of(meta: JobMeta, head: FileHead, catalogue: Catalogue, remembered: Remembered) -> Recipe:
    """Return the recipe of a job that has no plan: the one that somebody gave, else what HubDesk suggests."""
    recipe = parse_recipe(meta.recipe) if meta.recipe else suggested(head, catalogue, remembered)
    if not meta.rows_with_errors:
        return recipe
    return replace(recipe, rows_with_errors=RowsWithErrors(meta.rows_with_errors))


async def _settle_list(session: Session, journal: Journal) -> None:
    """Look the list up that the contacts are to be put on, before anything is written.

    Raises:
        InputError: There is no such list, or nobody can be put on it.
        ScopeMissing: The token may not change lists.
    """
    wanted = journal.meta.into
    if wanted is None:
        return
    require(session.account, "lists")
    into = await resolve_list(ListsApi(session.client), wanted.wanted)
    await journal.update_meta(msgspec.structs.replace(journal.meta, into=into))


def _list_sentence(into: IntoList, *, by_hubspot: bool) -> str:
    """Return on which list the contacts are put: HubSpot's own import makes new ones, under names of its own making."""
    if by_hubspot:
        return f"HubSpot puts the contacts of each table on a new list, whose name begins with “{into.name}”."
    made = "" if into.list_id else ", which is made for them"
    return f"When all contacts are written, they are put on the list “{into.name}”{made}."


def checked_sentence(summary: CheckSummary, verb: str = "send") -> str:
    """Return what a check found, in a sentence."""
    parts = [count(summary.rows, "row"), f"{summary.good:,} to {verb}"]
    if summary.partly:
        parts.append(f"{summary.partly:,} of them without the cells that have errors")
    if summary.errors:
        parts.append(f"{count(summary.errors, 'with errors is', 'with errors are')} left out")
    if summary.left_out:
        parts.append(f"{count(summary.left_out, 'holds no contact and is', 'hold no contact and are')} left out")
    if summary.duplicates:
        repeat = count(summary.duplicates, "repeats another row and is", "repeat another row and are")
        parts.append(f"{repeat} left out")
    return ", ".join(parts) + "."


def write_question(mode: str, rows: int, account: Account, form: str = "") -> str:
    """Return what is asked before anything is written.

    Args:
        mode: The job's mode.
        rows: Contacts that are written, or times that the form is submitted.
        account: Where.
        form: Name of the form, for submissions.
    """
    name = account_words(account.name, account.portal_id)
    if mode == FORM:
        return f"Submit {'1 form' if rows == 1 else f'{rows:,} forms'} (“{form}”) to {name}?"
    return f"{_VERBS[mode]} {count(rows, 'contact')} in {name}?"


async def finish_run(job: ImportJob, output: Output, interrupts: Interrupts, *, trial: int = 0) -> int:
    """Run ``job`` to its end, print its summary, close it, and return the exit code."""
    interrupts.stop_with(job.stop)
    subscriptions = [job.progress.subscribe(output.progress)]
    if job.mode == FORM:
        subscriptions.append(job.progress.subscribe(PauseTeller(output).hear))
    if job.meta.by_hubspot is not None:
        subscriptions.append(job.progress.subscribe(StageTeller(output).hear))
    try:
        summary = await job.run(trial=trial)
    finally:
        for subscription in subscriptions:
            subscription.close()
        interrupts.stop_with(None)
        await job.close()
    output.say(_end(summary, job.ended))
    for words, rows in job.reasons[:_MOST_REASONS]:
        output.say(f"  {rows:>9,}  {words}")
    if len(job.reasons) > _MOST_REASONS:
        output.say(f"  {sum(rows for _, rows in job.reasons[_MOST_REASONS:]):>9,}  for other reasons")
    if job.by_others:
        output.say("Since the file was compared:")
    for words, rows in job.by_others:
        output.say(f"  {rows:>9,}  {words}")
    if summary.list_ids:
        several = len(summary.list_ids) > 1
        lists = ("new lists with the IDs " if several else "a new list with the ID ") + ", ".join(summary.list_ids)
        output.say(f"HubSpot has put them on {lists}.")
    if summary.listed:
        listed = count(summary.listed, "contact was", "contacts were")
        output.say(f"{listed} put on the list “{summary.list_name}” ({summary.list_id}).")
    if summary.associated is not None and job.mode != UNDO:
        output.say(companies_sentence(summary))
    output.summary(summary, job.ended)
    return exit_code(summary, job.ended)


def companies_sentence(summary: Summary) -> str:
    """Return what a run has done with companies."""
    created = summary.companies_created
    made = f"; {count(created, 'company was', 'companies were')} created for them" if created else ""
    refusals = summary.associations_refused
    refused = f"; HubSpot refused {count(refusals, 'other', 'others')}" if refusals else ""
    associated = count(summary.associated or 0, "association with a company was", "associations with companies were")
    missing = ""
    if summary.companies_missing:
        without = count(summary.companies_missing, "name of a company", "names of companies")
        missing = f" {without} led to none; a preview (import --preview) shows which."
    return f"{associated} made{refused}{made}.{missing}"


def exit_code(summary: Summary, ended: HubDeskError | None) -> int:
    """Return the exit code of a run: 0 everything written, 1 finished with some rows not written, else why it ended."""
    if ended is not None:
        return StorageProblem.exit_code if isinstance(ended, InputError) else ended.exit_code
    if summary.state == SUMS_DISAGREE or summary.state != "finished":
        return StorageProblem.exit_code
    return 0 if summary.all_written else 1


def _end(summary: Summary, ended: HubDeskError | None) -> str:
    if summary.state == SUMS_DISAGREE:
        return (
            "The sums do not agree. The result files may be wrong; the journal holds the truth. Run: hubdesk verify "
            + str(summary.job)
        )
    if summary.state == "finished":
        return _finished(summary)
    why = redact(ended.sentence()) + " " if ended is not None else "Stopped. "
    left = f"{count(summary.not_sent, 'row was', 'rows were')} not sent. " if summary.not_sent else _after_rows(summary)
    if summary.needs_review and summary.via == HUBSPOT:
        left += f"{count(summary.needs_review, 'other is', 'others are')} with HubSpot, which goes on by itself. "
    elif summary.needs_review:
        left += f"Whether HubSpot took {count(summary.needs_review, 'other', 'others')} is not known. "
    refused = ended is None or ended.code != "file.changed"
    elsewhere = " (--results FOLDER writes the files elsewhere)" if summary.results is None and refused else ""
    return f"{why}{left}Go on with: hubdesk resume {summary.job}{elsewhere}"


def _after_rows(summary: Summary) -> str:
    """Say how far a run is that stopped when every row was sent; empty when nothing comes after the rows."""
    parts = []
    if summary.listed is not None:
        parts.append(f"{count(summary.listed, 'contact is', 'contacts are')} on the list so far")
    if summary.associated is not None:
        made = count(summary.associated, "association with a company is", "associations with companies are")
        parts.append(f"{made} made so far")
    return f"Every row was sent; {', '.join(parts)}. " if parts else ""


def _finished(summary: Summary) -> str:
    """Say that a run is over, and where the rows are that were not written."""
    left = [
        f"{rows:,} {what} ({name})"
        for rows, what, name in (
            (summary.rejected, "rejected", FILES[RowState.REJECTED]),
            (summary.duplicates, "left out because another row has the same key", FILES[RowState.DUPLICATE]),
            (summary.needs_review, "to be looked at by you", FILES[RowState.NEEDS_REVIEW]),
            (summary.not_sent, "not sent", FILES[RowState.NOT_SENT]),
        )
        if rows
    ]
    cells = _partly(summary)
    if not left:
        return f"Finished. Every row is in HubSpot{cells}."
    much = "No row" if not summary.in_hubspot else f"{summary.in_hubspot:,} of {count(summary.rows, 'row')}"
    return f"Finished. {much} {'are' if summary.in_hubspot > 1 else 'is'} in HubSpot{cells}; {', '.join(left)}."


def _partly(summary: Summary) -> str:
    if not summary.partly:
        return ""
    return f", {summary.partly:,} of them without cells that have errors (_reason says which)"


async def unplanned_summary(error: BaseException, meta: JobMeta, head: FileHead, output: Output) -> int:
    """Say why a job ended before its plan was made; it can be resumed from its beginning."""
    rows = await asyncio.to_thread(_count_rows, head)
    sentence = redact(error.sentence()) if isinstance(error, HubDeskError) else "Stopped before anything was sent."
    output.say(f"{sentence} Go on with: hubdesk resume {meta.job_id}")
    ended = error if isinstance(error, HubDeskError) else None
    submitted = 0 if meta.mode == FORM else None
    output.summary(Summary(job=meta.job_id, state="stopped", rows=rows, submitted=submitted, not_sent=rows), ended)
    return error.exit_code if isinstance(error, HubDeskError) else StorageProblem.exit_code


def stopped_summary(error: BaseException, journal: Journal, output: Output) -> int:
    """Say why a planned job cannot go on now, with its summary from what its journal last knew."""
    meta = journal.meta
    if not isinstance(error, HubDeskError):
        safe = "Whatever was on its way is looked at again when the job goes on."
        error = StoppedEarly("Stopped at once.", code="run.interrupted", safe=safe)
    output.say(f"{redact(error.sentence())} Go on with: hubdesk resume {meta.job_id}")
    known = _known(meta.job_id, meta.mode, meta.rows, journal.counts(), meta.results_dir)
    output.summary(msgspec.structs.replace(known, **way_of(meta, journal.counts())), error)
    return StorageProblem.exit_code if isinstance(error, InputError) else error.exit_code


def busy_summary(error: HubDeskError, job: JobInfo, output: Output) -> int:
    """Say who runs a job, with its summary from what is known of it from outside."""
    output.say(redact(error.sentence()))
    known = _known(job.job_id, job.mode, job.rows, job.counts, str(job.results), str(job.state))
    if job.via == HUBSPOT:
        written = job.counts.get(RowState.WRITTEN, 0)
        known = msgspec.structs.replace(known, via=job.via, written=written, import_ids=job.import_ids)
    output.summary(known, error)
    return error.exit_code


def _known(
    job_id: str, mode: str, rows: int, counts: Mapping[RowState, int], results: str, state: str = "stopped"
) -> Summary:
    return Summary(
        job=job_id,
        state=state,
        rows=rows,
        created=counts.get(RowState.CREATED, 0),
        updated=counts.get(RowState.UPDATED, 0),
        unchanged=counts.get(RowState.UNCHANGED, 0),
        submitted=counts.get(RowState.SUBMITTED, 0) if mode == FORM else None,
        rejected=counts.get(RowState.REJECTED, 0),
        duplicates=counts.get(RowState.DUPLICATE, 0),
        needs_review=counts.get(RowState.NEEDS_REVIEW, 0),
        not_sent=counts.get(RowState.NOT_SENT, 0) + rows - sum(counts.values()),
        results=results,
    )


def _count_rows(head: FileHead) -> int:
    with Records(head.source, head.layout) as records:
        return sum(1 for _ in records)
