"""The clean table that HubSpot imports by itself: the good rows of a batch with the values as they are sent.

Line 1 has the names of the properties, each further record is one row of the batch, in its order; so the n-th record
below the header is the n-th row of the batch, and nothing else has to be kept to find a row again.
"""

from __future__ import annotations

import csv
import io
import os
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from hubdesk.core.errors import StorageProblem
from hubdesk.engine.worker.digests import digest_of
from hubdesk.engine.worker.scanning import members
from hubdesk.engine.worker.tables import FindLines, Sample, TableWritten, WriteTable
from hubdesk.mapping.keys import normalise_key
from hubdesk.mapping.table import appending, columns_of
from hubdesk.storage.journal.records import Batch
from hubdesk.tabular.reader import Records

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from hubdesk.engine.worker.bodies import BodyBuilder
    from hubdesk.tabular.model import Record

_AT_ONCE = 100
"""Rows that are encoded together, and by which a table that becomes too large is shortened."""

_PROGRESS_EVERY = 10_000
_HEADER_LINES = 1


class Tables:
    """Writes and reads the tables of one job.

    Args:
        job: The open job.
        progress: Hears the number of rows.
    """

    def __init__(self, job: BodyBuilder, progress: Callable[[int], None]) -> None:
        self._job = job
        self._progress = progress
        self._columns = columns_of(job.recipe)
        self._appending = appending(job.recipe, job.catalogue)

    def write(self, request: WriteTable) -> TableWritten:
        """Write a table, readable for nobody else.

        Raises:
            StoppedEarly: The source is no longer what was planned.
            StorageProblem: The disk refuses.
        """
        path = Path(request.path)
        try:
            path.unlink(missing_ok=True)
            with os.fdopen(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as file:
                rows = 0
                file.write(_encoded([self._columns]))
                lines = self._lines(request.batch)
                while part := list(islice(lines, _AT_ONCE)):
                    content = _encoded(part)
                    if rows and file.tell() + len(content) > request.most_bytes:
                        break
                    file.write(content)
                    rows += len(part)
                    if rows % _PROGRESS_EVERY == 0:
                        self._progress(rows)
                return TableWritten(rows, file.tell())
        except OSError as error:
            message = "The table for HubSpot cannot be written to the disk of this computer."
            hint = "Make room on the disk, then resume the job."
            raise StorageProblem(message, code="table.write", safe="Nothing of it was sent.", hint=hint) from error

    def _lines(self, batch: Batch) -> Iterator[list[str]]:
        key_column, *others = self._columns
        for key, values in self._job.each(batch):
            for name in self._appending:
                if name in values:
                    values[name] = ";" + values[name]
            yield [values.get(key_column, key), *(values.get(name, "") for name in others)]

    @staticmethod
    def find(request: FindLines) -> list[int]:
        """Return the rows that lines are about: by the key where HubSpot repeats it, else by the line's number.

        Raises:
            StorageProblem: The table is gone.
        """
        rows = request.batch.rows()
        wanted = {normalise_key(key) for _, key in request.lines if key}
        by_key: dict[str, int] = {}
        if wanted:
            try:
                with Path(request.path).open(newline="", encoding="utf-8") as file:
                    for row, cells in zip(rows, islice(csv.reader(file), _HEADER_LINES, None), strict=False):
                        key = normalise_key(cells[0])
                        if key in wanted:
                            by_key[key] = row
            except OSError as error:
                message = "The table that HubSpot imported cannot be read again."
                raise StorageProblem(message, code="table.gone", hint="Resume the job; it is written anew.") from error

        def row_of(line: int, key: str) -> int:
            place = line - _HEADER_LINES - 1
            return by_key.get(normalise_key(key), 0) or (rows[place] if 0 <= place < len(rows) else 0)

        return [row_of(*each) for each in request.lines]

    def sample(self, request: Sample) -> list[Batch]:
        """Return rows for a preview in batches of a hundred."""
        total = sum(batch.size for batch in request.batches)
        every = max(1, -(-total // max(1, request.most)))
        found: list[Batch] = []
        with Records(self._job.source.file(), self._job.source.layout) as file:
            number = 0
            for batch in request.batches:
                records = self._job.records(batch)
                while part := list(islice(records, _AT_ONCE)):
                    if number % every == 0:
                        found.append(_batch(len(found) + 1, part, file))
                    number += 1
        return found


def _batch(seq: int, records: list[Record], file: Records) -> Batch:
    rows = [record.row for record in records]
    start, end = records[0].start, records[-1].end
    return Batch(seq, rows[0], start, end, members(rows, rows[0]), digest_of(file, start, end))


def _encoded(lines: Iterable[Iterable[str]]) -> bytes:
    text = io.StringIO(newline="")
    # With "\n" alone, Python before 3.13 leaves a carriage return inside of a value unquoted: HubSpot saw two rows.
    csv.writer(text, lineterminator="\r\n").writerows(lines)
    return text.getvalue().encode("utf-8", "surrogatepass")
