"""Every row of the file has an outcome when a run ends, whether the journal knows of it or not."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from hubdesk.engine.run.ending import every_row
from hubdesk.storage.journal.records import Batch, BatchState, Outcome, RowState

pytestmark = pytest.mark.anyio


@pytest.fixture
def anyio_backend():
    return "asyncio"


class Kept:
    """A journal that knows of some rows."""

    def __init__(self, rows: int, known: list[int], open_batches: list[Batch]) -> None:
        self.meta = SimpleNamespace(rows=rows)
        self._known = [Outcome(row, RowState.CREATED, str(row), seq=1) for row in known]
        self._open = open_batches

    async def open_batches(self) -> list[Batch]:
        return self._open

    async def outcomes(self, after: int, limit: int) -> list[Outcome]:
        return [outcome for outcome in self._known if outcome.row > after][:limit]


def kept(rows: int, known: list[int], open_batches: list[Batch]) -> Any:
    """Return a :class:`Kept` in the place of a journal."""
    return Kept(rows, known, open_batches)


@pytest.mark.parametrize(
    ("rows", "known"),
    [
        (0, []),
        (3, []),
        (3_000, list(range(1, 3_001))),
        (3_000, [row for row in range(1, 3_001) if row % 3]),
        (2_500, list(range(900, 2_100))),
        (1_001, [1_001]),
    ],
    ids=["no rows", "nothing known", "all known", "gaps", "neither begin nor end", "the last alone"],
)
async def test_each_row_comes_once_and_in_order(rows, known):
    found = [outcome for chunk in [part async for part in every_row(kept(rows, known, []))] for outcome in chunk]
    assert [outcome.row for outcome in found] == list(range(1, rows + 1))
    assert [outcome.row for outcome in found if outcome.state is RowState.CREATED] == known
    assert {outcome.state for outcome in found} <= {RowState.CREATED, RowState.NOT_SENT}


async def test_rows_of_a_request_without_an_answer_need_review():
    under_way = Batch(7, 2, 0, 9, b"\x05", b"", BatchState.INTENT, attempts=1, first_sent=1.0)
    assert under_way.size == len(under_way.rows()) == 2
    found = [outcome for chunk in [part async for part in every_row(kept(4, [1], [under_way]))] for outcome in chunk]
    states = [RowState.CREATED, RowState.NEEDS_REVIEW, RowState.NOT_SENT, RowState.NEEDS_REVIEW]
    assert [outcome.state for outcome in found] == states
    assert found[1].seq == 7
