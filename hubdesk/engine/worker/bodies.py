"""Turns the rows of a batch into what is sent, from the file as it is now, if it still is what was planned."""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING

import msgspec

from hubdesk.core.errors import FileProblem, StoppedEarly
from hubdesk.engine.forms.file.form_run import FormRun
from hubdesk.engine.forms.file.rows import SubmissionChecker
from hubdesk.engine.worker import protocol
from hubdesk.mapping.check import RowChecker
from hubdesk.mapping.duplicates import Deduplicator
from hubdesk.mapping.model import Catalogue
from hubdesk.mapping.payload import build_body
from hubdesk.mapping.recipe import parse_recipe
from hubdesk.tabular.reader import Records, parse_bytes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from hubdesk.storage.journal.records import Batch

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
        """Find the values that rows with the same key give to the one that is sent."""
        duplicates = Deduplicator(self.recipe.duplicates)
        with Records(self._file, self.source.layout) as records:
            for record in records:
                checked = self.checker.check(record)
                if checked.valid and checked.key is not None:
                    duplicates.add(record.row, checked.key)
                if record.row % _PROGRESS_EVERY == 0:
                    progress(record.row)
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
                key, values = self.checker.values_of(record)
                if record.row in self._merged:
                    values = tuple((dict(values) | self._merged[record.row]).items())
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

    def require_unchanged(self, batches: Iterable[Batch]) -> None:
        """Refuse a file that is no longer what these batches were made from.

        Raises:
            StoppedEarly: It is not; nothing of these batches was sent.
        """
        for batch in batches:
            self._unchanged(batch)

    def _unchanged(self, batch: Batch) -> bytes:
        """Return the bytes of ``batch``, if they are still those that were planned."""
        try:
            content = self._records.read_bytes(batch.start, batch.end)
        except (OSError, FileProblem):
            content = b""
        if blake2b(content, digest_size=16).digest() != batch.digest:
            message = f"The file changed after it was planned, near row {batch.first_row:,}."
            safe = "HubDesk stopped before sending anything from the changed part."
            hint = "Put the file back as it was and resume, or start a new job with the changed file."
            raise StoppedEarly(message, code="file.changed", safe=safe, hint=hint)
        return content
