"""Proves the end of a job: source, journal, result files and summary must tell the same story.

Deliberately apart from the code that wrote the files: they are read with the standard library's parser and counted
anew.
"""

from __future__ import annotations

import csv
import heapq
import json
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from hubdesk.engine.results import FILES, HELPERS, SUMMARY
from hubdesk.engine.worker.protocol import Verdict
from hubdesk.tabular.neutral import restore_all
from hubdesk.tabular.reader import Records
from hubdesk.tabular.results_format import result_cells, source_columns

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hubdesk.engine.worker.protocol import StartVerify
    from hubdesk.storage.journal.records import Outcome
    from hubdesk.tabular.model import Record

_MOST_PROBLEMS = 20
_KEYS = {"duplicate": "duplicates"}


class Verifier:
    """Reads everything again, row by row, and compares."""

    def __init__(self, request: StartVerify) -> None:
        self._folder = Path(request.folder)
        layout = request.source.layout
        self._kept = source_columns(layout.headers)
        self._width = len(layout.headers)
        self._source = request.source.file()
        self._records = iter(Records(self._source, layout))
        self._lines = heapq.merge(*(self._read(name) for name in sorted(set(FILES.values()))), key=lambda line: line[0])
        self._line = next(self._lines, None)
        self._needed: set[str] = set()
        self._other_rows = False
        self._counts: Counter[str] = Counter()
        self._rows = 0
        self._problems: list[str] = []

    def _read(self, name: str) -> Iterator[tuple[int, str, list[str]]]:
        """Yield row number, file name and cells of one result file; a file that does not exist has no rows."""
        path = self._folder / name
        if not path.exists():
            return
        csv.field_size_limit(1 << 30)
        # Somebody may have edited it: whatever it looks like now is compared, and found to be something else.
        with path.open(newline="", encoding="utf-8-sig", errors="replace") as file:
            lines = csv.reader(file)
            if next(lines, [])[: len(HELPERS)] != list(HELPERS):
                self._problem(f"{name} does not begin with the columns of a result file.")
            for cells in lines:
                number = cells[0] if cells else ""
                if not number.isdecimal():
                    self._problem(f"{name} has a line without a row number.")
                    continue
                yield int(number), name, cells + [""] * (len(HELPERS) - len(cells))

    def add(self, outcomes: list[Outcome]) -> None:
        """Compare the next rows of the journal with source and result files."""
        for outcome in outcomes:
            self._rows += 1
            self._needed.add(FILES[outcome.state])
            self._compare(outcome, next(self._records, None), self._lines_up_to(self._rows))

    def _lines_up_to(self, row: int) -> list[tuple[int, str, list[str]]]:
        """Take the lines of a row from the result files; a row that is in none of them leaves the others theirs."""
        found = []
        while self._line is not None and self._line[0] <= row:
            found.append(self._line)
            self._line = next(self._lines, None)
        return found

    def _compare(self, outcome: Outcome, record: Record | None, lines: list[tuple[int, str, list[str]]]) -> None:
        row = self._rows
        if outcome.row != row:
            self._problem(f"The journal has row {outcome.row} where row {row} should be.")
        if record is None:
            self._problem(f"The file has no row {row}.")
            self._other_rows = True
            return
        if [line[0] for line in lines] != [row]:
            self._problem(f"Row {row} is not in exactly one result file.")
            return
        _, name, cells = lines[0]
        self._counts[cells[1]] += 1
        if cells[1] != outcome.state or name != FILES[outcome.state]:
            self._problem(f"Row {row} is {outcome.state} in the journal and {cells[1]} in {name}.")
        if (outcome.record_id or "") != cells[2]:
            self._problem(f"Row {row} has another record id in {name} than in the journal.")
        written = restore_all(cells[len(HELPERS) :])
        if tuple(written) != result_cells(record, self._kept, self._width):
            self._problem(f"Row {row} has other values in {name} than in the file.")
            self._other_rows = True

    def _problem(self, sentence: str) -> None:
        if len(self._problems) < _MOST_PROBLEMS:
            self._problems.append(sentence)

    def finish(self) -> Verdict:
        """Compare the ends and the summary, and return the verdict."""
        if next(self._records, None) is not None:
            self._problem("The file has more rows than the journal.")
            self._other_rows = True
        if self._line is not None:
            self._problem("The result files have more rows than the journal.")
        self._compare_summary()
        self._problems[:0] = self._causes()
        return Verdict(self._rows, dict(self._counts), self._problems)

    def _causes(self) -> list[str]:
        """Return what explains many problems at once; it comes before them."""
        gone = [name for name in sorted(self._needed) if not (self._folder / name).exists()]
        causes = [f"{name} is missing in {self._folder}." for name in gone]
        if self._other_rows:
            status = self._source.path.stat()
            if (status.st_size, status.st_mtime_ns) != (self._source.size, self._source.mtime_ns):
                causes.append(f"“{self._source.path.name}” was changed since it was imported.")
        return causes

    def _compare_summary(self) -> None:
        try:
            summary = json.loads((self._folder / SUMMARY).read_text("utf-8"))
        except (OSError, ValueError):
            summary = None
        if not isinstance(summary, dict):
            self._problem("There is no readable summary.json.")
            return
        if summary.get("rows") != self._rows:
            self._problem(f"The summary speaks of {summary.get('rows')} rows, and there are {self._rows}.")
        for state in sorted({str(state) for state in FILES}):
            # Only the summary of a form knows submissions, only that of HubSpot's own import what is just written.
            told, counted = summary.get(_KEYS.get(state, state), 0), self._counts[state]
            if told != counted:
                self._problem(f"The summary says {state}: {told}, and the result files have {counted}.")
