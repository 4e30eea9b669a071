"""Reads workbooks of Excel (.xlsx, .xls, .xlsb) and OpenDocument (.ods): their sheets, and the cells of one as text.

Text stays text, so numbers with leading zeros and long ids are what the cell shows. A number has the fifteen digits
that spreadsheets calculate with and show, without an exponent and without ``.0``. Dates are written as ISO 8601 says
and know no time zone, so none is applied. The value behind a formula is the one that was calculated last.
"""

from __future__ import annotations

import datetime as dt
import io
from contextlib import contextmanager
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from hubdesk.core.errors import FileProblem
from hubdesk.tabular.workbook_zeros import padded

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from python_calamine import CalamineSheet, CalamineWorkbook

    from hubdesk.tabular.workbook_zeros import Widths

_SAVE_AGAIN = "Open it in a spreadsheet program, save it again as .xlsx or CSV, and open that."
_EXACT = 10**15
"""Spreadsheets keep fifteen digits; a longer number was rounded when it was typed."""

_SMALL = 2 << 20
"""Bytes of a workbook whose sheets are all read in an instant."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet of a workbook.

    Attributes:
        name: As on its tab.
        hidden: Whether the spreadsheet program hides it.
    """

    name: str
    hidden: bool


class Workbook:
    """An open workbook. Not for several threads.

    For a process of its own: the library ends the process when a damaged file asks for more memory than there is.

    Attributes:
        sheets: All of its sheets of cells.
        rounded: How many numbers of the rows that were read last have more digits than spreadsheets keep.
        numbers: How many numbers these rows have.

    Raises:
        FileProblem: ``file.encrypted`` or ``file.workbook_damaged``.
    """

    def __init__(self, path: Path, name: str) -> None:
        from python_calamine import load_workbook  # a quarter of a second that most files do not need

        self._name = name
        with self._refusals():
            content = path.read_bytes()
            self._small = len(content) <= _SMALL
            self._book: CalamineWorkbook = load_workbook(io.BytesIO(content))  # told by content, not by name
            self.sheets: tuple[Sheet, ...] = tuple(_sheets(self._book))
        self._sheet: CalamineSheet | None = None
        self.rounded = 0
        self.numbers = 0

    def choose(self, wanted: str | None) -> str:
        """Return the name of the sheet to read: the wanted one, else the first visible one that looks like a table.

        That has two rows of two columns, or two rows at least where no visible sheet has several columns.

        Args:
            wanted: A name, whatever its case, or a number from 1; None for the program's choice.

        Raises:
            FileProblem: ``file.no_sheet``.
        """
        names = [sheet.name for sheet in self.sheets]
        if wanted is None:
            with self._refusals():
                return self._best()
        for name in names:
            if name.casefold() == wanted.strip().casefold():
                return name
        if wanted.strip().isdigit() and 1 <= int(wanted) <= len(names):
            return names[int(wanted) - 1]
        message = f"“{self._name}” has no sheet “{wanted}”."
        raise FileProblem(message, code="file.no_sheet", hint=f"It has {_listed(names)}.")

    def _best(self) -> str:
        shown, hidden = ([sheet.name for sheet in self.sheets if sheet.hidden is each] for each in (False, True))
        for names in (shown, hidden):
            tall = ""
            for name in names:
                cells = self._cells(name)
                if cells.height > 1 and cells.width > 1:
                    return name
                tall = tall or (name if cells.height > 1 else "")
            if tall:
                return tall
        return next(iter((*shown, *hidden)), None) or self._none()

    def beside(self, sheet: str) -> str:
        """Return a sentence that names the other visible sheets with cells, empty when there are none.

        In a large workbook it is not looked whether they have cells, since that means to read all of them.
        """
        others = [one.name for one in self.sheets if not one.hidden and one.name != sheet]
        if self._small:
            with self._refusals():
                others = [name for name in others if self._book.get_sheet_by_name(name).height]
        return f"Only the sheet “{sheet}” is read, not {_listed(others)}." if others else ""

    def _none(self) -> str:
        message = f"“{self._name}” has no sheet with cells."
        raise FileProblem(message, code="file.no_sheet", hint=_SAVE_AGAIN)

    def merged(self, sheet: str) -> list[tuple[int, int, int]]:
        """Return the merged cells of several rows: first and last row and first column, from 0; none where unknown."""
        with self._refusals():
            ranges = self._cells(sheet).merged_cell_ranges or []
        return [(top, bottom, left) for (top, left), (bottom, _) in ranges if bottom > top]

    def rows(self, sheet: str, widths: Widths | None = None, *, fill: bool = False) -> Iterator[tuple[str, ...]]:
        """Yield the rows of a sheet from its first row on, empty ones too, without columns that are empty throughout.

        Only columns at the left and right are left out.

        Args:
            sheet: Its name.
            widths: Least digits of numbers, see :func:`hubdesk.tabular.workbook_zeros.widths_of`.
            fill: Whether the value of a merged cell also stands in the rows below that it spans, in its first column.
        """
        with self._refusals():
            cells = self._cells(sheet)
            last = -1
            for row in cells.iter_rows():
                last = max(last, max((column for column, cell in enumerate(row) if cell not in ("", None)), default=-1))
            self.rounded = self.numbers = 0
            left = cells.start[1] if cells.start is not None else 0
            shown = [(column - left, rows) for column, rows in (widths or {}).items() if left <= column <= left + last]
            filling = _Filling(self.merged(sheet) if fill else [], left, last)
            for number, row in enumerate(cells.iter_rows(), start=1):
                texts = [cell if cell.__class__ is str else self._text(cell) for cell in row[: last + 1]]
                for column, rows in shown:
                    if number in rows and row[column].__class__ is not str:
                        texts[column] = padded(texts[column], rows[number])
                filling.fill(number - 1, texts)
                yield tuple(texts)

    def _cells(self, name: str) -> CalamineSheet:
        """Return a sheet; the last one is kept, since reading it takes nearly all of the time."""
        if self._sheet is None or self._sheet.name != name:
            self._sheet = self._book.get_sheet_by_name(name)
        return self._sheet

    def _text(self, cell: Any) -> str:
        if cell.__class__ is float or cell.__class__ is int:
            self.numbers += 1
            if abs(cell) >= _EXACT:
                self.rounded += 1
        return cell_text(cell)

    @contextmanager
    def _refusals(self) -> Iterator[None]:
        """Turn what the library raises into a sentence."""
        from python_calamine import PasswordError

        try:
            yield
        except (FileProblem, GeneratorExit, KeyboardInterrupt, SystemExit, MemoryError):
            raise
        except PasswordError as error:
            raise encrypted(self._name) from error
        except BaseException as error:  # a panic of the library is no Exception
            raise damaged(self._name) from error


class _Filling:
    """Fills the values of merged cells down.

    Args:
        merged: See :meth:`Workbook.merged`.
        left: Column of the first cell of each row.
        last: Place of the last one.
    """

    def __init__(self, merged: Sequence[tuple[int, int, int]], left: int, last: int) -> None:
        self._ends = {
            (top, column - left): bottom for top, bottom, column in merged if left <= column <= left + last
        }  # fmt: skip
        self._columns = sorted({place for _, place in self._ends})
        self._values: dict[int, tuple[int, str]] = {}

    def fill(self, row: int, texts: list[str]) -> None:
        """Put values into the cells of the next row, counted from 0, that are empty."""
        for place in self._columns:
            bottom, value = self._values.get(place, (-1, ""))
            if (end := self._ends.get((row, place))) is not None:
                self._values[place] = end, texts[place]
            elif row <= bottom and not texts[place]:
                texts[place] = value


def damaged(name: str) -> FileProblem:
    """Return the refusal of a workbook that cannot be read."""
    message = (
        f"“{name}” looks like a workbook, but it is damaged, has cells far away from all others, or is of a kind that "
        "HubDesk cannot read."
    )
    return FileProblem(message, code="file.workbook_damaged", hint=_SAVE_AGAIN)


def encrypted(name: str) -> FileProblem:
    """Return the refusal of a workbook with a password."""
    message = f"“{name}” is protected with a password."
    return FileProblem(message, code="file.encrypted", hint="Save it without a password and open that.")


def _sheets(book: CalamineWorkbook) -> Iterator[Sheet]:
    from python_calamine import SheetTypeEnum, SheetVisibleEnum

    for sheet in book.sheets_metadata:
        if sheet.typ == SheetTypeEnum.WorkSheet:
            yield Sheet(sheet.name, sheet.visible != SheetVisibleEnum.Visible)


def _listed(names: Sequence[str]) -> str:
    shown = ", ".join(f"“{name}”" for name in names[:8])
    return f"{shown} and {len(names) - 8} more" if len(names) > 8 else shown or "none"


def cell_text(cell: Any) -> str:
    """Return a cell as text, exactly what it holds."""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, int):
        return str(cell)
    if isinstance(cell, float):
        return _number(cell)
    if isinstance(cell, dt.datetime | dt.date | dt.time):
        return cell.isoformat()
    if isinstance(cell, dt.timedelta):
        seconds = round(cell.total_seconds())
        return f"{'-' if seconds < 0 else ''}{abs(seconds) // 3600}:{abs(seconds) // 60 % 60:02}:{abs(seconds) % 60:02}"
    return "" if cell is None else str(cell)


def _number(value: float) -> str:
    if value.is_integer() and abs(value) < _EXACT:
        return str(int(value))
    if value != value or abs(value) == float("inf"):
        return ""
    # What is behind the fifteenth digit of a fraction, as in 0.1 + 0.2, is no part of it for its program either.
    digits = f"{value:.15g}" if abs(value) < _EXACT else repr(value)
    return format(Decimal(digits), "f").removesuffix(".0")
