"""Writes the result files: every row of the source once, with what became of it and why."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from hubdesk.core.errors import FileProblem, StorageProblem
from hubdesk.engine.reasons import remote_reason
from hubdesk.engine.results import FILES, HELPERS, SUMMARY, belongs_to
from hubdesk.engine.worker.found_rows import REPEATED_VALUE, repeated_value
from hubdesk.mapping.findings import FINDINGS, NO_CONTACT, sentence
from hubdesk.mapping.recipe import RowsWithErrors
from hubdesk.storage.journal.records import Outcome, RowState
from hubdesk.tabular.reader import Records
from hubdesk.tabular.results_format import result_cells, source_columns
from hubdesk.tabular.writer import ResultWriter, remove_strays, write_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hubdesk.engine.worker.bodies import BodyBuilder
    from hubdesk.engine.worker.protocol import StartReport
    from hubdesk.tabular.model import Record

_WRITTEN = (RowState.CREATED, RowState.UPDATED, RowState.UNCHANGED, RowState.WRITTEN)


class Reporter:
    """Walks through the source and the outcomes side by side."""

    def __init__(self, request: StartReport, job: BodyBuilder) -> None:
        self._folder = Path(request.folder)
        self._job_id = request.job_id
        self._checker = job.checker
        self._headers = job.source.layout.headers
        self._kept = source_columns(self._headers)
        self._key_column = job.checker.key_column
        source = job.source.file()
        status = source.path.stat() if source.path.exists() else None
        if status is None or (status.st_size, status.st_mtime_ns) != (source.size, source.mtime_ns):
            message = "The file is no longer what was imported, so its rows cannot be copied into result files."
            hint = f"Put {source.path.name} back as it was and resume the job; what was written is in its journal."
            raise FileProblem(message, code="file.changed", hint=hint)
        self._good_columns = job.recipe.rows_with_errors is RowsWithErrors.SEND_GOOD_COLUMNS
        self._records: Iterator[Record] = iter(Records(source, job.source.layout))
        self._writers: dict[str, ResultWriter] = {}
        self._partly = 0
        self._make_folder()

    def _make_folder(self) -> None:
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            message = "The folder for the results cannot be made."
            safe = "Everything sent is safe in the journal."
            hint = f"Make sure that {self._folder} can be made; going on with the job then writes the files."
            raise StorageProblem(message, code="results.folder", safe=safe, hint=hint) from error

    def add(self, outcomes: list[Outcome]) -> int:
        """Write the next rows of the source, and return how many of them were sent without cells that have errors.

        Raises:
            FileProblem: The source has fewer rows than were planned.
            StorageProblem: The disk refuses.
        """
        before = self._partly
        try:
            self._add(outcomes)
        except BaseException:
            self.discard()
            raise
        return self._partly - before

    def _add(self, outcomes: list[Outcome]) -> None:
        for outcome in outcomes:
            record = next(self._records, None)
            if record is None or record.row != outcome.row:
                message = "The file no longer has the rows that were imported."
                raise FileProblem(message, code="file.changed", hint="Put the file back as it was and resume the job.")
            self._write(record, outcome)

    def _write(self, record: Record, outcome: Outcome) -> None:
        name = FILES[outcome.state]
        writer = self._writers.get(name)
        if writer is None:
            header = (*HELPERS, *(self._headers[index] for index in self._kept))
            writer = self._writers[name] = ResultWriter(self._folder / name, header)
        cells = result_cells(record, self._kept, len(self._headers))
        reason = self._reason(record, outcome)
        writer.write((str(outcome.row), str(outcome.state), outcome.record_id or "", outcome.code, reason, *cells))

    def _reason(self, record: Record, outcome: Outcome) -> str:
        if outcome.state is RowState.REJECTED and outcome.seq == 0:
            if found := self._errors(record):  # else its plan or the rest of the file refused it
                return found
            if outcome.code == REPEATED_VALUE:
                return self._sentence(record, *repeated_value(outcome.detail))
            if outcome.code in FINDINGS:
                return self._sentence(record, self._key_column, outcome.code, "")
        if outcome.state is RowState.DUPLICATE:
            return self._sentence(record, self._key_column, outcome.code, outcome.detail)
        reason = remote_reason(outcome.code, outcome.detail) if outcome.code else ""
        if self._good_columns and outcome.state in _WRITTEN and (found := self._errors(record)):
            self._partly += 1
            return f"{reason} Sent without the cells that have errors. {found}".lstrip()
        return reason

    def _errors(self, record: Record) -> str:
        """Return what is wrong with a row by itself, or why it is no contact, in sentences."""
        found = self._checker.check(record).findings
        told = [one for one in found if FINDINGS[one[1]].severity == "error" or one[1] in NO_CONTACT]
        return " ".join(self._sentence(record, *one) for one in told)

    def _sentence(self, record: Record, column: int, code: str, detail: str) -> str:
        known = 0 <= column < len(self._headers)
        value = record.cells[column] if 0 <= column < len(record.cells) else ""
        return sentence(code, column=self._headers[column] if known else "", value=value, detail=detail)

    def finish(self, summary: bytes) -> list[str]:
        """Put all files in place at once, remove those of an earlier run of this job, and return the names.

        Raises:
            FileProblem: The source has more rows than were planned.
            StorageProblem: The disk refuses, or files of somebody else are in the way.
        """
        try:
            return self._finish(summary)
        finally:
            self.discard()

    def discard(self) -> None:
        """Remove what is not in place: files are whole or not there. Harmless at any time."""
        for writer in self._writers.values():
            writer.discard()

    def _finish(self, summary: bytes) -> list[str]:
        if next(self._records, None) is not None:
            message = "The file has more rows than were imported."
            raise FileProblem(message, code="file.changed", hint="Put the file back as it was and resume the job.")
        ours = belongs_to(self._folder, self._job_id)
        if not ours and not any((self._folder / name).exists() for name in set(FILES.values())):
            # Whose the files are must be known before the first of them is there, for whoever is interrupted between.
            write_text(self._folder / SUMMARY, b'{"job":"%s","state":"unfinished"}\n' % self._job_id.encode())
            ours = True
        for name in sorted(set(FILES.values())):
            writer = self._writers.get(name)
            if writer is not None:
                writer.commit(replace=ours)
            elif ours:
                (self._folder / name).unlink(missing_ok=True)
        write_text(self._folder / SUMMARY, summary, replace=ours)
        if ours:
            remove_strays(self._folder, (*FILES.values(), SUMMARY))
        return [*sorted(self._writers), SUMMARY]
