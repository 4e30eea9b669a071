"""Makes an Excel workbook of a result file, to mend its rows in a spreadsheet without losing anything on the way.

A spreadsheet that opens a CSV guesses: it splits at semicolons in half of Europe, drops leading zeros and rounds long
numbers. In the workbook every cell is text and stays text when somebody types over it, and dropping the workbook onto
HubDesk gives the same rows as the CSV.
"""

from __future__ import annotations

import csv
import os
import re
import shutil
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from xlsxwriter import Workbook
from xlsxwriter.exceptions import XlsxWriterException

from hubdesk.core.errors import InputError, StorageProblem
from hubdesk.tabular.neutral import restore
from hubdesk.tabular.writer import not_writable, put_in_place, remove_strays, unfinished

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

ENDING = ".xlsx"
"""Excel does not open a workbook under another name; and a slip in a dialog could replace a result file."""

MOST_ROWS = 1_048_575
"""Rows below the header that a sheet of Excel has (its 1,048,576 lines); Microsoft's specifications and limits."""
MOST_COLUMNS = 16_384
MOST_CHARACTERS = 32_767
"""Characters of a cell, counted as UTF-16 does."""

_ASTRAL = 0xFFFF
_NOT_IN_XML = re.compile("[\ud800-\udfff\ufffe\uffff]")
_PROGRESS_EVERY = 10_000
_MEASURED = 200
"""Rows that the widths of the columns are made for."""
_NARROWEST, _WIDEST = 6, 48
"""Widths of columns, in characters."""


def write_workbook(source: Path, target: Path, progress: Callable[[int], None]) -> int:
    """Write the rows of a result file as a workbook, whole or not at all, and return their number.

    A formula is text like any other cell, so the apostrophe that keeps a spreadsheet from running it in the CSV is
    not needed; it stays where HubDesk would take one away when it reads the workbook.

    Args:
        source: A result file of HubDesk.
        target: The workbook; an existing file is replaced. Readable for nobody else.
        progress: Hears the number of rows now and then.

    Raises:
        InputError: The file holds what a workbook cannot, or the name of the workbook is another thing's. Nothing was
            written.
        StorageProblem: The source cannot be read or the disk refuses. Nothing is left at ``target``.
    """
    if target.suffix.lower() != ENDING:
        message = f"“{target.name}” is no name for an Excel workbook."
        hint = f"Choose one that ends in {ENDING}."
        raise InputError(message, code="workbook.name", safe="Nothing was written.", hint=hint)
    target = Path(os.path.realpath(target))  # a link stays, and what it leads to is replaced
    remove_strays(target.parent, [target.name])
    work = unfinished(target)
    try:
        widths = _require_fitting(source)
        work.mkdir(mode=0o700)
        made = work / "made.xlsx"
        rows = _write(source, made, widths, progress)
        made.chmod(0o600)
        put_in_place(made, target, own_start=b"")
    except OSError as error:
        raise not_writable(target, error) from error
    except XlsxWriterException as error:
        cause = error.__cause__ or error.__context__
        raise not_writable(target, cause if isinstance(cause, OSError) else OSError(str(error))) from error
    finally:
        with suppress(OSError):
            shutil.rmtree(work, ignore_errors=True)
    return rows


def _lines(source: Path) -> Iterator[list[str]]:
    csv.field_size_limit(1 << 30)
    try:
        file = source.open(newline="", encoding="utf-8-sig", errors="surrogatepass")
    except OSError as error:
        message = f"“{source.name}” cannot be read: {error.strerror or 'the system refuses'}."
        hint = f"Look into {source.parent}; verifying the job tells whether its files are whole."
        raise StorageProblem(message, code="results.not_readable", safe="Nothing was written.", hint=hint) from error
    with file:
        for line in csv.reader(file):
            yield [plain if restore(plain := restore(cell)) == plain else cell for cell in line]


def _require_fitting(source: Path) -> list[int]:
    """Refuse what no workbook can hold before anything is made; return the widths of the columns, in characters."""
    widths: list[int] = []
    row = -1
    for row, cells in enumerate(_lines(source)):
        if row > MOST_ROWS:
            raise _unfit(source, f"it has more than the {MOST_ROWS:,} rows of a sheet")
        if len(cells) > MOST_COLUMNS:
            raise _unfit(source, f"line {row + 1:,} has more than {MOST_COLUMNS:,} columns")
        for cell in cells:
            if len(cell) > MOST_CHARACTERS // 2 and _units(cell) > MOST_CHARACTERS:
                raise _unfit(source, f"a value in line {row + 1:,} has more than {MOST_CHARACTERS:,} characters")
            if not cell.isascii() and _NOT_IN_XML.search(cell):
                raise _unfit(source, f"a value in line {row + 1:,} has characters that a workbook cannot hold")
        if row < _MEASURED:
            widths.extend([_NARROWEST] * (len(cells) - len(widths)))
            for column, cell in enumerate(cells):
                widths[column] = min(_WIDEST, max(widths[column], len(cell) + 2))
    return widths


def _units(cell: str) -> int:
    return len(cell) + sum(ord(character) > _ASTRAL for character in cell)


def _unfit(source: Path, why: str) -> InputError:
    message = f"“{source.name}” cannot become an Excel workbook: {why}."
    hint = "Use the CSV file itself; it holds everything."
    return InputError(message, code="workbook.unfit", safe="Nothing was written.", hint=hint)


def _write(source: Path, target: Path, widths: Sequence[int], progress: Callable[[int], None]) -> int:
    options = {"constant_memory": True, "tmpdir": str(target.parent)}
    book: Any = Workbook(str(target), options)
    sheet: Any = book.add_worksheet("Rows")
    text = book.add_format({"num_format": "@"})
    heading = book.add_format({"num_format": "@", "bold": True})
    for column, width in enumerate(widths):
        sheet.set_column(column, column, width, text)
    sheet.freeze_panes(1, 0)
    row = 0
    for row, cells in enumerate(_lines(source)):
        for column, cell in enumerate(cells):
            sheet.write_string(row, column, cell, text if row else heading)
        if row % _PROGRESS_EVERY == 0:
            progress(row)
    if widths:
        sheet.autofilter(0, 0, row, len(widths) - 1)
    book.close()
    return row
