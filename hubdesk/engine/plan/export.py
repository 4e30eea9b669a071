"""``plan.csv``: a line for each property that would change, one without a property where a row changes nothing."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from hubdesk.engine.reasons import remote_reason
from hubdesk.engine.results import PLAN
from hubdesk.storage.companies import Match
from hubdesk.storage.plan.records import Action, Kind, Mark
from hubdesk.tabular.writer import ResultWriter

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence
    from pathlib import Path

    from hubdesk.storage.companies import Named
    from hubdesk.storage.plan.reader import Plan
    from hubdesk.storage.plan.records import PlannedRow

_HEADER = ("_row", "_action", "_record_id", "_reason", "property", "old", "new", "_consent")
_OF_COMPANIES = ("_company", "_company_id", "_company_action")
_AT_ONCE = 2_000

_ACTIONS = {Match.FOUND: "associate", Match.TO_MAKE: "create", Match.ASK: "undecided"}
"""What becomes of a name of a company; all others are left out."""

_NO_COMPANY = ("", "", "")


async def export_plan(
    plan: Plan, folder: Path, companies_of: Callable[[Sequence[int]], Awaitable[dict[int, Named] | None]]
) -> Path:
    """Write the plan as ``plan.csv`` into ``folder`` and return its path.

    Args:
        plan: The plan.
        folder: Where to.
        companies_of: Returns what is known of the companies that rows name; None when the plan has no word of them.

    Raises:
        StorageProblem: The disk refuses.
    """
    path = folder / PLAN
    await asyncio.to_thread(lambda: folder.mkdir(parents=True, exist_ok=True))
    header = _HEADER if await companies_of(()) is None else (*_HEADER, *_OF_COMPANIES)
    writer = await asyncio.to_thread(ResultWriter, path, header)
    try:
        row = 0
        while part := await plan.after(row, _AT_ONCE):
            await asyncio.to_thread(_write, writer, part, await companies_of([planned.row for planned in part]))
            row = part[-1].row
        await asyncio.to_thread(writer.commit)
    except BaseException:
        writer.discard()
        raise
    return path


def _write(writer: ResultWriter, rows: list[PlannedRow], companies: dict[int, Named] | None) -> None:
    for planned in rows:
        company = () if companies is None else _company(companies.get(planned.row), planned.action)
        reason = remote_reason(planned.code, "") if planned.code else ""
        head = (str(planned.row), planned.action.word, planned.record_id, reason)
        written = [change for change in planned.changes if change.kind is not Kind.KEEPS]
        consent = " ".join(Mark(planned.marks).words)
        for change in written:
            writer.write((*head, change.property, change.old, change.new, consent, *company))
        if not written:
            writer.write((*head, "", "", "", consent, *company))


def _company(named: Named | None, action: Action) -> tuple[str, str, str]:
    """Return name, record id and what becomes of the company of a row; nothing where no contact can get one."""
    if named is None or action is Action.REFUSED:
        return _NO_COMPANY
    return named.shown, named.company, _ACTIONS.get(named.match, "leave_out")
