"""Turns the rows of a batch into what is sent, from the file as it is now, if it still is what was planned."""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING

import msgspec

from hubdesk.core.errors import FileProblem, StoppedEarly
from hubdesk.engine.forms.file.form_run import FormRun
from hubdesk.engine.forms.file.rows import SubmissionChecker
from hubdesk.engine.worker import protocol
from hubdesk.engine.worker.digests import digest_of
from hubdesk.mapping.check import RowChecker
from hubdesk.mapping.duplicates import Deduplicator
from hubdesk.mapping.model import Catalogue
from hubdesk.mapping.payload import build_body
from hubdesk.mapping.recipe import parse_recipe
from hubdesk.mapping.unique_values import repeated_values
from hubdesk.tabular.reader import Records, parse_bytes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from hubdesk.storage.journal.records import Batch
    from hubdesk.tabular.model import Record

_PROGRESS_EVERY = 50_000


class BodyBuilder:
    """Builds bodies for one job. A batch gives the same bytes each time: file, recipe and catalogue are frozen."""

    def __init__(self, request: protocol.OpenJob, progress: Callable[[int], None]) -> None:
        self.source = request.source
        self.recipe = parse_recipe(request.recipe)
        self.catalogue = msgspec.json.decode(request.catalogue, type=Catalogue)
        given = (self.recipe, request.source.layout.headers, self.catalogue, request.time_zone)
        self._submissions = SubmissionChecker(FormRun.decode(request.form), *given) if request.form else None
        self.checker = self._submissions or RowChecker(*given)
        self.mode = request.mode
        self._file = request.source.file()
        self._records = Records(self._file, request.source.layout)
        self._merged: dict[int, dict[str, str]] = {}
        if self.recipe.duplicates == "merge" and self._submissions is None:
            self._merge(progress)

    def _merge(self, progress: Callable[[int], None]) -> None:
        """Find the values that rows with the same key give to the one that is sent.

        Rows that the check refused for a unique value of another row give none.
        """
        duplicates = Deduplicator(self.recipe.duplicates)
        uniques = [(column, convert, Deduplicator("first")) for column, convert in self.checker.uniques]
        with Records(self._file, self.source.layout) as records:
            for record in records:
                checked = self.checker.check(record)
                if checked.valid and checked.key is not None:
                    duplicates.add(record.row, checked.key)
                    for column, convert, heard in uniques:
                        value = convert(record.cells[column])
                        if isinstance(value, str) and value:
                            heard.add(record.row, value)
                if record.row % _PROGRESS_EVERY == 0:
                    progress(record.row)
            seen = [(column, heard) for column, _, heard in uniques]
            duplicates.leave_out(repeated_values(list(duplicates.groups()), seen, self.recipe.duplicates))
            wanted = duplicates.wants()
            for record in records if wanted else ():
                if record.row in wanted:
                    duplicates.add_values(record.row, self.checker.check(record).values)
        self._merged = duplicates.merged()

    def build(self, batch: Batch) -> protocol.Body:
        """Return the body of ``batch``.

        Raises:
            StoppedEarly: The file is no longer what was planned; nothing of this batch was sent.
        """
        wanted = set(batch.rows())
        content = self._unchanged(batch)
        records = parse_bytes(content, self.source.layout, batch.start, batch.first_row, 1)
        rows, keys, items = [], [], []
        for record in records:
            if record.row in wanted:
                key, values = self._values_of(record)
                rows.append(record.row)
                keys.append(key)
                items.append((record.row, key, values))
        if rows != batch.rows():
            message = "the bytes of a batch hold other rows than the batch"
            raise RuntimeError(message)
        if self._submissions is not None:
            return protocol.Body(batch.seq, rows, keys, self._submissions.body(dict(items[0][2])), [])
        if self.mode == "upsert" and not self.recipe.needs_current_values:
            return protocol.Body(batch.seq, rows, keys, build_body("upsert", self.recipe.key, items), [])
        return protocol.Body(batch.seq, rows, keys, b"", [msgspec.json.encode(dict(values)) for _, _, values in items])

    def _values_of(self, record: Record) -> tuple[str, tuple[tuple[str, str], ...]]:
        key, values = self.checker.values_of(record)
        if record.row in self._merged:
            values = tuple((dict(values) | self._merged[record.row]).items())
        return key, values

    def each(self, batch: Batch) -> Iterator[tuple[str, dict[str, str]]]:
        """Yield key and values of each row of a batch that may be far too large to be held in memory.

        Raises:
            StoppedEarly: The file is no longer what was planned; nothing of this batch was sent.
        """
        for record in self.records(batch):
            key, values = self._values_of(record)
            yield key, dict(values)

    def records(self, batch: Batch) -> Iterator[Record]:
        """Yield the records of such a batch; see :meth:`each`."""
        self.require_unchanged([batch])
        members, first = batch.members, batch.first_row
        for record in self._records.iterate(offset=batch.start, row=first, line=1):
            shift = record.row - first
            if shift >> 3 >= len(members):
                return
            if members[shift >> 3] >> (shift & 7) & 1:
                yield record

    def company_cells(self, batch: Batch) -> Iterator[tuple[int, str]]:
        """Yield what the rows of a batch have in the column that names the company; see :meth:`each`."""
        company = self.recipe.company
        if company is None:
            return
        place = self.source.layout.headers.index(company.column)
        for record in self.records(batch):
            yield record.row, record.cells[place]

    def require_unchanged(self, batches: Iterable[Batch]) -> None:
        """Refuse a file that is no longer what these batches were made from.

        Raises:
            StoppedEarly: It is not; nothing of these batches was sent.
        """
        for batch in batches:
            try:
                same = digest_of(self._records, batch.start, batch.end) == batch.digest
            except (OSError, FileProblem):
                same = False
            if not same:
                raise _changed(batch)

    def _unchanged(self, batch: Batch) -> bytes:
        """Return the bytes of ``batch``, if they are still those that were planned."""
        try:
            content = self._records.read_bytes(batch.start, batch.end)
        except (OSError, FileProblem):
            content = b""
        if blake2b(content, digest_size=16).digest() != batch.digest:
            raise _changed(batch)
        return content


def _changed(batch: Batch) -> StoppedEarly:
    message = f"The file changed after it was planned, near row {batch.first_row:,}."
    safe = "HubDesk stopped before sending anything from the changed part."
    hint = "Put the file back as it was and resume, or start a new job with the changed file."
    return StoppedEarly(message, code="file.changed", safe=safe, hint=hint)
