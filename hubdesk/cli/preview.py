"""``import --preview``: what the import would change, from reading alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from hubdesk.cli.forecasts import as_json
from hubdesk.engine.associations.counting import DECIDE, sentence
from hubdesk.engine.limits.words import forecast_sentence
from hubdesk.engine.plan.consent import MARKETING, WORDS
from hubdesk.engine.reasons import remote_reason
from hubdesk.storage.journal.records import RowState
from hubdesk.storage.plan.records import Action, Kind

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from hubdesk.cli.render import Output
    from hubdesk.engine.associations.counting import CompanyCounts
    from hubdesk.engine.run.job import ImportJob
    from hubdesk.storage.plan.records import PlanTotals

_ACTIONS = (Action.CREATE, Action.UPDATE, Action.UNCHANGED, Action.REFUSED)
_KINDS = (Kind.FILLS, Kind.OVERWRITES, Kind.CLEARS, Kind.APPENDS)


async def show_preview(job: ImportJob, now: datetime, output: Output) -> int:
    """Compare the planned job with the account, write ``plan.csv``, say what would change, and return the exit code."""
    try:
        plan = await job.compare()
        try:
            totals = await plan.totals()
            writing = await job.forecast(plan)
            await job.export_plan(plan)
            companies = await job.companies()
        finally:
            await plan.close()
        progress = job.snapshot()
    finally:
        await job.close()
    rejected, duplicates = (progress.counts.get(state, 0) for state in (RowState.REJECTED, RowState.DUPLICATE))
    for line in _lines(totals, rejected, duplicates):
        output.text(line)
    if companies is not None:
        output.text(sentence(companies))
        for name, candidates in companies.asked:
            output.text(f"  “{name}” may be any of {', '.join(candidates)}")
    output.text(f"Row by row: {job.results_dir}/plan.csv")
    if job.meta.by_hubspot is not None:
        output.say(_compared(totals, progress.rows - rejected - duplicates))
    elif writing.calls:
        output.say(
            f"Writing {'all of it ' if _trial(job, totals) else ''}takes {forecast_sentence(writing, now, waits=False)}"
        )
    output.say(_what_next(job, totals, companies))
    output.answer(
        {
            "job": job.job_id,
            "rows": progress.rows,
            **{action.word: totals.count(action) for action in _ACTIONS},
            "rejected": rejected,
            "duplicates": duplicates,
            **({"compared": _rows_of(totals)} if job.meta.by_hubspot is not None else {}),
            "calls": writing.calls,
            "trial": _trial(job, totals) or None,
            "forecast": as_json(writing),
            "properties": _properties(totals),
            "consent": {word: totals.marks.get(mark, 0) for mark in WORDS for word in mark.words},
            "results": job.results_dir,
            **({} if companies is None else {"companies": _companies(companies)}),
        }
    )
    return 0


def _trial(job: ImportJob, totals: PlanTotals) -> int:
    """Return the rows after which the first run ends, 0 when it writes all of them."""
    trial = job.meta.trial if job.meta.by_hubspot is None else 0
    return trial if trial < totals.count(Action.CREATE) + totals.count(Action.UPDATE) else 0


def _what_next(job: ImportJob, totals: PlanTotals, companies: CompanyCounts | None) -> str:
    """Say that nothing is written yet, and how it is."""
    if companies is not None and companies.undecided:
        nothing = "Nothing is written, and nothing will be while names find several companies."
        return f"{nothing} {DECIDE} Go on with: hubdesk resume {job.job_id}"
    if trial := _trial(job, totals):
        first = "first row is" if trial == 1 else f"first {trial:,} rows are"
        return f"Nothing is written yet. The {first} written with: hubdesk resume {job.job_id} (again for the rest)"
    exactly = "Import the file" if job.meta.by_hubspot is not None else "Write exactly this"
    return f"Nothing is written yet. {exactly} with: hubdesk resume {job.job_id}"


def _rows_of(totals: PlanTotals) -> int:
    return sum(totals.count(action) for action in _ACTIONS)


def _compared(totals: PlanTotals, rows: int) -> str:
    """Say how much of a file was compared that HubSpot imports by itself."""
    compared = _rows_of(totals)
    much = f"all {rows:,} rows" if compared == rows else f"{compared:,} of {rows:,} rows, evenly chosen,"
    return f"The figures above are of {much} and show what would change; HubSpot's import keeps to no plan."


def _companies(counts: CompanyCounts) -> dict[str, Any]:
    told = msgspec.structs.asdict(counts)
    return told | {"asked": [{"name": name, "candidates": list(candidates)} for name, candidates in counts.asked]}


def _lines(totals: PlanTotals, rejected: int, duplicates: int) -> list[str]:
    create, update, unchanged, refused = (totals.count(action) for action in _ACTIONS)
    planned = f"Create {create:,}, update {update:,}, unchanged {unchanged:,}, refused {refused:,}"
    lines = [f"{planned}; rejected {rejected:,}, duplicates {duplicates:,}."]
    for name, kinds in sorted(totals.properties.items()):
        lines.append(f"  {name:<28}" + ", ".join(f"{kind.word} {count:,}" for kind, count in sorted(kinds.items())))
    lines += [f"  {rows:>9,}  {remote_reason(code, '')}" for code, rows in sorted(totals.codes.items())]
    lines += [f"  {rows:>9,}  of these contacts {WORDS[mark]}" for mark, rows in sorted(totals.marks.items())]
    if create:
        lines.append(MARKETING)
    return lines


def _properties(totals: PlanTotals) -> list[dict[str, Any]]:
    found = [
        {"name": name, **{kind.word: kinds.get(kind, 0) for kind in _KINDS}, "keeps": kinds.get(Kind.KEEPS, 0)}
        for name, kinds in sorted(totals.properties.items())
    ]
    return [one for one in found if any(one[kind.word] for kind in _KINDS) or one["keeps"]]
