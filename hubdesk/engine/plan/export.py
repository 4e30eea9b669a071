"""``plan.csv``: a line for each property that would change, one without a property where a row changes nothing."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from hubdesk.engine.reasons import remote_reason
from hubdesk.engine.results import PLAN
from hubdesk.storage.plan.records import Kind, Mark
from hubdesk.tabular.writer import ResultWriter

if TYPE_CHECKING:
    from pathlib import Path

    from hubdesk.storage.plan.reader import Plan
    from hubdesk.storage.plan.records import PlannedRow

_HEADER = ("_row", "_action", "_record_id", "_reason", "property", "old", "new", "_consent")
_AT_ONCE = 2_000


async def export_plan(plan: Plan, folder: Path) -> Path:
    """Write the plan as ``plan.csv`` into ``folder`` and return its path.

    Raises:
        StorageProblem: The disk refuses.
    """
    path = folder / PLAN
    await asyncio.to_thread(lambda: folder.mkdir(parents=True, exist_ok=True))
    writer = await asyncio.to_thread(ResultWriter, path, _HEADER)
    try:
        row = 0
        while part := await plan.after(row, _AT_ONCE):
            await asyncio.to_thread(_write, writer, part)
            row = part[-1].row
        await asyncio.to_thread(writer.commit)
    except BaseException:
        writer.discard()
        raise
    return path


def _write(writer: ResultWriter, rows: list[PlannedRow]) -> None:
    for planned in rows:
        reason = remote_reason(planned.code, "") if planned.code else ""
        head = (str(planned.row), planned.action.word, planned.record_id, reason)
        written = [change for change in planned.changes if change.kind is not Kind.KEEPS]
        consent = " ".join(Mark(planned.marks).words)
        for change in written:
            writer.write((*head, change.property, change.old, change.new, consent))
        if not written:
            writer.write((*head, "", "", "", consent))
