"""What each row of a file would submit, before anything is: the exact values, row by row."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from hubdesk.storage.plan.records import Action, Change, Kind, PlanFilter, PlannedRow, PlanTotals

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from hubdesk.engine.worker.protocol import Body
    from hubdesk.storage.plan.spelling import Spelling

_EMAIL = "email"


class _Field(msgspec.Struct):
    name: str
    value: str


class _Submission(msgspec.Struct):
    fields: list[_Field]


_decode = msgspec.json.Decoder(_Submission).decode


class SubmissionPages:
    """The submissions of a run in pages; a run has a thousand rows at most unless somebody says more."""

    def __init__(self, bodies: Iterable[Body]) -> None:
        """Take what would be sent.

        Args:
            bodies: One a row, in the order of the file.
        """
        self._rows = [_row(body) for body in bodies]

    async def page(self, wanted: PlanFilter, offset: int, count: int) -> Sequence[PlannedRow]:
        """Return up to ``count`` rows that fit, from the ``offset``-th on."""
        return self._fitting(wanted)[offset : offset + count]

    async def count(self, wanted: PlanFilter) -> int:
        """Return how many rows fit."""
        return len(self._fitting(wanted))

    async def totals(self) -> PlanTotals:
        """Return the counts."""
        return PlanTotals({Action.CREATE: len(self._rows)}, {}, {})

    async def close(self) -> None:
        """Let go of nothing: the rows are in memory."""

    def _fitting(self, wanted: PlanFilter) -> list[PlannedRow]:
        text = wanted.text.casefold()
        if not text:
            return self._rows
        called = set(wanted.stored)
        return [row for row in self._rows if any(_fits(one, text, called, wanted.spelled) for one in row.changes)]


def _fits(change: Change, text: str, called: set[tuple[str, str]], spelled: Iterable[Spelling]) -> bool:
    """Return whether a value contains ``text``, or is called by it, alone or as one of several."""
    if text in change.new.casefold() or (change.property, change.new) in called:
        return True
    if any(spelling.fits(change.property, change.new) for spelling in spelled):
        return True
    return bool(called) and any((change.property, one) in called for one in change.new.split(";"))


def _row(body: Body) -> PlannedRow:
    fields = _decode(body.content).fields
    values = {field.name: field.value for field in fields}
    key = values.get(_EMAIL) or (fields[0].value if fields else "")
    changes = tuple(Change(field.name, "", field.value, Kind.FILLS) for field in fields)
    return PlannedRow(body.rows[0], Action.CREATE, key, changes=changes)
