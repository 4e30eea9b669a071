"""The preview of a job: every contact that the file could touch is read, nothing is written."""

from __future__ import annotations

import asyncio
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

import msgspec

from hubdesk.engine.compare import CREATE, REFUSED, UNCHANGED, UPDATE, Planned, compare
from hubdesk.engine.results import PLAN
from hubdesk.engine.together import together
from hubdesk.engine.worker import protocol
from hubdesk.engine.write_rules import WriteRules
from hubdesk.mapping.keys import normalise_key
from hubdesk.tabular.writer import ResultWriter

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from hubdesk.engine.session import Session
    from hubdesk.engine.worker.client import Worker
    from hubdesk.mapping.model import Catalogue
    from hubdesk.mapping.recipe import Recipe
    from hubdesk.storage.journal.records import Batch

_HEADER = ("_row", "_action", "_record_id", "_reason", "property", "old", "new")
_AT_ONCE = 8


class PreviewCounts(msgspec.Struct):
    """Totals of a preview.

    Attributes:
        calls: Write calls that the job needs.
        properties: For each property, how often it would be filled, overwritten or cleared.
    """

    create: int = 0
    update: int = 0
    unchanged: int = 0
    refused: int = 0
    calls: int = 0
    properties: dict[str, Counter[str]] = msgspec.field(default_factory=lambda: defaultdict(Counter))

    def add(self, planned: Planned) -> None:
        """Count one row."""
        for action in (CREATE, UPDATE, UNCHANGED, REFUSED):
            if planned.action == action:
                setattr(self, action, getattr(self, action) + 1)
        for change in planned.changes:
            self.properties[change.property][change.kind] += 1


class Previewer:
    """Compares the rows of a plan with the account.

    Args:
        session: The account.
        worker: A worker on which the job is open.
        catalogue: The account's properties.
        mode: ``upsert``, ``create`` or ``update``.
        recipe: What becomes of the columns.
    """

    def __init__(self, session: Session, worker: Worker, catalogue: Catalogue, mode: str, recipe: Recipe) -> None:
        self._session = session
        self._worker = worker
        self._catalogue = catalogue
        self._mode = mode
        self._key = recipe.key
        self._rules = WriteRules(recipe, catalogue)

    async def run(self, batches: Sequence[Batch], folder: Path) -> PreviewCounts:
        """Read, compare and write ``plan.csv`` into ``folder``.

        Raises:
            HubDeskError: The contacts cannot be read; nothing was written to HubSpot.
        """
        counts = PreviewCounts(calls=len(batches))
        await asyncio.to_thread(lambda: folder.mkdir(parents=True, exist_ok=True))
        writer = ResultWriter(folder / PLAN, _HEADER)
        try:
            for at in range(0, len(batches), _AT_ONCE):
                part = list(batches[at : at + _AT_ONCE])
                bodies = await self._worker.call(protocol.Bodies(part), list[protocol.Body])
                for planned in await self._compare_all(bodies):
                    for row in planned:
                        counts.add(row)
                        _write(writer, row)
            await asyncio.to_thread(writer.commit)
        except BaseException:
            writer.discard()
            raise
        return counts

    async def _compare_all(self, bodies: list[protocol.Body]) -> list[list[Planned]]:
        return await together(*(self._compare(body) for body in bodies))

    async def _compare(self, body: protocol.Body) -> list[Planned]:
        rows = [msgspec.json.decode(values, type=dict[str, str]) for values in body.inputs]
        names = sorted({name for values in rows for name in values} | {self._key})
        id_property = None if self._key == "hs_object_id" else self._key
        read = await self._session.contacts.read(body.keys, names, id_property=id_property)
        by_key = {normalise_key(record.properties.get(self._key) or record.id): record for record in read.found}
        planned = []
        for row, key, values in zip(body.rows, body.keys, rows, strict=True):
            record = by_key.get(key)
            current = {name: value or "" for name, value in record.properties.items()} if record else None
            found = record.id if record else ""
            sent = self._rules.apply(values, current)
            planned.append(compare(row, sent.items(), found, current, self._mode, self._catalogue))
        return planned


def _write(writer: ResultWriter, planned: Planned) -> None:
    head = (str(planned.row), planned.action, planned.record_id, planned.reason)
    for change in planned.changes:
        writer.write((*head, change.property, change.old, change.new))
    if not planned.changes:
        writer.write((*head, "", "", ""))
