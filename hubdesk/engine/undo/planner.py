"""Makes an undo: reads what a job wrote as it is now, and plans what is taken back. Nothing is written to HubSpot."""

from __future__ import annotations

import asyncio
import csv
import io
from collections import Counter
from typing import TYPE_CHECKING

from hubdesk.engine.plan.planner import PlanProgress
from hubdesk.engine.together import to_its_end, together
from hubdesk.engine.undo.candidates import candidates
from hubdesk.engine.undo.decide import decide
from hubdesk.storage.atomic import write_atomic
from hubdesk.storage.plan.writer import PlanWriter

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from hubdesk.engine.session import Session
    from hubdesk.engine.undo.candidates import Candidate
    from hubdesk.hubspot.contacts import ContactRecord
    from hubdesk.mapping.model import Catalogue
    from hubdesk.storage.journal.journal import Journal
    from hubdesk.storage.plan.reader import Plan
    from hubdesk.storage.plan.records import Action, PlanHead

SOURCE = "undo.csv"
"""The undo's own source: one row for each contact that the job wrote."""

HEADERS = ("Row of the import", "Contact", "Record ID", "The import")
_BATCH = 100


async def write_source(journal: Journal, plan: Plan, path: Path) -> int:
    """Write the contacts of a job as the source of its undo, and return their number.

    Raises:
        StorageProblem: The disk refuses, or the job cannot be read.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(HEADERS)
    count = 0
    async for part in candidates(journal, plan):
        count += len(part)
        writer.writerows((one.row, one.key, one.record_id, _what(one)) for one in part)
    await asyncio.to_thread(write_atomic, path, text.getvalue().encode())
    return count


def _what(one: Candidate) -> str:
    if one.code:
        return "may have written it"
    return "created it" if one.created else "changed it"


class UndoPlanner:
    """Compares what a job wrote with what is there now.

    Args:
        session: The account.
        catalogue: Its properties as they are now.
    """

    def __init__(self, session: Session, catalogue: Catalogue) -> None:
        self._session = session
        self._catalogue = catalogue
        self._writable = [prop.name for prop in catalogue.properties if prop.writable]

    async def run(
        self,
        journal: Journal,
        plan: Plan,
        folder: Path,
        job_id: str,
        *,
        total: int = 0,
        progress: Callable[[PlanProgress], None] | None = None,
    ) -> PlanHead:
        """Keep the undo's plan in ``folder``; its rows are those of :func:`write_source`.

        Args:
            journal: Of the job that is taken back.
            plan: Its plan.
            folder: Folder of the undo's job.
            job_id: The undo's job.
            total: Contacts that the job wrote, for ``progress``.
            progress: Hears how far it is.

        Raises:
            HubDeskError: The contacts cannot be read, or the plan cannot be saved.
        """
        writer = await asyncio.to_thread(PlanWriter, folder, job_id)
        try:
            row = 0
            actions: Counter[Action] = Counter()
            async for part in candidates(journal, plan):
                numbered = list(enumerate(part, start=row + 1))
                row += len(part)
                chunks = [numbered[at : at + _BATCH] for at in range(0, len(numbered), _BATCH)]
                for records, chunk in zip(await together(*map(self._read, chunks)), chunks, strict=True):
                    planned = [
                        decide(number, one, records.get(one.record_id), self._catalogue) for number, one in chunk
                    ]
                    await to_its_end(writer.add, planned)
                    seen = {one.id: one.updated_at for one in records.values() if one.updated_at is not None}
                    await to_its_end(writer.saw, seen)
                    actions.update(one.action for one in planned)
                    if progress is not None:
                        progress(PlanProgress(actions.total(), total, dict(actions)))
            return await to_its_end(writer.finish)
        except BaseException:
            writer.discard()
            raise

    async def _read(self, chunk: Sequence[tuple[int, Candidate]]) -> dict[str, ContactRecord]:
        """Return the contacts of a chunk by record id."""
        ids = list(dict.fromkeys(one.record_id for _, one in chunk if one.record_id and not one.code))
        if not ids:
            return {}
        names = {change.property for _, one in chunk for change in one.changes}
        if any(one.created for _, one in chunk):
            names.update(self._writable)
        read = await self._session.contacts.read(ids, sorted(names))
        return {record.id: record for record in read.found}
