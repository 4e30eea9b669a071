"""Reads workbooks of Excel (.xlsx, .xls, .xlsb) and OpenDocument (.ods): their sheets, and the cells of one as text.

Text stays text, so numbers with leading zeros and long ids are what the cell shows. A number has the digits that the
cell holds, without an exponent and without ``.0``. Dates are written as ISO 8601 says and know no time zone, so none
is applied. The value behind a formula is the one that was calculated last.
"""

from __future__ import annotations

import datetime as dt
import io
from contextlib import contextmanager
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from hubdesk.core.errors import FileProblem

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from python_calamine import CalamineSheet, CalamineWorkbook

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

    def rows(self, sheet: str) -> Iterator[tuple[str, ...]]:
        """Yield the rows of a sheet from its first row on, empty ones too, without columns that are empty throughout.

        Only columns at the left and right are left out.
        """
        with self._refusals():
            cells = self._cells(sheet)
            last = -1
            for row in cells.iter_rows():
                last = max(last, max((column for column, cell in enumerate(row) if cell not in ("", None)), default=-1))
            self.rounded = 0
            for row in cells.iter_rows():
                yield tuple([cell if cell.__class__ is str else self._text(cell) for cell in row[: last + 1]])

    def _cells(self, name: str) -> CalamineSheet:
        """Return a sheet; the last one is kept, since reading it takes nearly all of the time."""
        if self._sheet is None or self._sheet.name != name:
            self._sheet = self._book.get_sheet_by_name(name)
        return self._sheet

    def _text(self, cell: Any) -> str:
        if isinstance(cell, float) and abs(cell) >= _EXACT:
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
    text = format(Decimal(repr(value)), "f") if value == value and abs(value) != float("inf") else ""
    return text.removesuffix(".0")
