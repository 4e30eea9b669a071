"""The end of a run: result files from journal and source, then the proof that every row has its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from hubdesk.engine.worker import protocol
from hubdesk.storage.journal.records import BatchState, Outcome, RowState
from hubdesk.tabular.model import Layout

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from hubdesk.engine.records import Summary
    from hubdesk.engine.worker.client import Worker
    from hubdesk.engine.worker.protocol import Verdict
    from hubdesk.storage.journal.journal import Journal

_CHUNK = 1_000
"""Rows at a time: few enough that reading and encoding them holds up no window."""

SUMS_DISAGREE = "failed_check"


async def write_and_verify(journal: Journal, worker: Worker, summary: Summary) -> Summary:
    """Write the result files of the job and prove them against source and journal.

    Returns:
        The summary, its state ``failed_check`` when the sums do not agree.

    Raises:
        FileProblem: The source can no longer be read, so its rows cannot be copied into result files.
        StorageProblem: The result files cannot be written.
    """
    await worker.call(protocol.StartReport(summary.results or "", summary.job or ""), type(None))
    partly = 0
    async for chunk in every_row(journal):
        partly += await worker.call(protocol.ReportRows(chunk), int)
    summary = msgspec.structs.replace(summary, partly=partly or None)
    await worker.call(
        protocol.EndReport(msgspec.json.format(msgspec.json.encode(summary.as_json())) + b"\n"), list[str]
    )
    verdict = await verify(journal, worker)
    return msgspec.structs.replace(summary, state=SUMS_DISAGREE) if verdict.problems else summary


async def verify(journal: Journal, worker: Worker) -> Verdict:
    """Compare source, journal, result files and summary with each other.

    Raises:
        FileProblem: The source can no longer be read.
    """
    meta = journal.meta
    layout = msgspec.json.decode(meta.layout, type=Layout)
    source = protocol.Source(meta.source_path, meta.source_size, meta.source_mtime_ns, layout)
    await worker.call(protocol.StartVerify(source, meta.results_dir), type(None))
    async for chunk in every_row(journal):
        await worker.call(protocol.VerifyRows(chunk), type(None))
    return await worker.call(protocol.EndVerify(), protocol.Verdict)


async def every_row(journal: Journal) -> AsyncIterator[list[Outcome]]:
    """Yield an outcome for each row of the file, in row order, a thousand at a time.

    Rows without an outcome are not sent; those of a request whose answer was never recorded may have been written.
    """
    perhaps = {
        row: batch.seq
        for batch in await journal.open_batches()
        if batch.state is BatchState.INTENT
        for row in batch.rows()
    }
    expected, after = 1, 0
    while chunk := await journal.outcomes(after, _CHUNK):
        after = chunk[-1].row
        yield chunk if after - expected + 1 == len(chunk) else list(_filled(chunk, expected, perhaps))
        expected = after + 1
    for first in range(expected, journal.meta.rows + 1, _CHUNK):
        yield [_open(row, perhaps) for row in range(first, min(first + _CHUNK, journal.meta.rows + 1))]


def _filled(outcomes: list[Outcome], expected: int, perhaps: dict[int, int]) -> Iterator[Outcome]:
    """Yield ``outcomes`` with those that are missing between them, from row ``expected`` on."""
    for outcome in outcomes:
        for row in range(expected, outcome.row):
            yield _open(row, perhaps)
        yield outcome
        expected = outcome.row + 1


def _open(row: int, perhaps: dict[int, int]) -> Outcome:
    if row in perhaps:
        return Outcome(row, RowState.NEEDS_REVIEW, code="run.interrupted", seq=perhaps[row])
    return Outcome(row, RowState.NOT_SENT, code="run.stopped")
