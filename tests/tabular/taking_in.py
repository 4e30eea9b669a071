"""Files that are taken in for a test, and what is read of them then."""

from __future__ import annotations

import csv
import datetime as dt
import io
import zipfile
from typing import TYPE_CHECKING

from hubdesk.tabular.head import read_head
from hubdesk.tabular.intake import Intake, take_in
from hubdesk.tabular.reader import Records
from hubdesk.tabular.source import open_source
from tests.tabular import workbooks

if TYPE_CHECKING:
    from pathlib import Path

PLAIN: dict[str, list[list[workbooks.Cell]]] = {
    "People": [["Name", "Id", "Zip"], ["Müller", 12345678, "00123"], [None, None, None], ["Łukasz", 1.5, "9"]],
    "Second": [["a", "b"], ["x", 1]],
}
RICH: dict[str, list[list[workbooks.Cell]]] = {
    "People": [
        ["Name", "Born", "Seen", "Yes", "Share"],
        ["Ann\nLow, Jr.", dt.date(1980, 1, 31), dt.datetime(2024, 1, 31, 23, 59, 58), True, 0.125],  # noqa: DTZ001
    ]
}
ROWS = [("Ann", "a@b.de")]


def book(sheet: str, styles: str) -> bytes:
    """Return a workbook with one sheet, in the XML that spreadsheet programs write."""
    with zipfile.ZipFile(io.BytesIO(workbooks.xlsx({"People": PLAIN["People"]}))) as package:
        parts: dict[str, str | bytes] = {name: package.read(name) for name in package.namelist()}
    return workbooks.zipped({**parts, "xl/worksheets/sheet1.xml": sheet, "xl/styles.xml": styles})


def taken_in(folder: Path, content: bytes, name: str = "contacts.any", **choices: str | bool | None) -> Intake | None:
    path = folder / name
    path.write_bytes(content)
    private = folder / "private"
    private.mkdir()
    return take_in(open_source(path), private, **choices)  # type: ignore[arg-type]  # sheet and fill alone


def table_of(taken: Intake | None) -> list[tuple[str, ...]]:
    assert taken is not None
    head = read_head(taken.source, origin=taken.origin)
    with Records(head.source, head.layout) as records:
        return [head.layout.headers, *(record.cells for record in records)]


def rows_of(taken: Intake | None) -> list[list[str]]:
    assert taken is not None
    with taken.source.path.open(newline="", encoding="utf-8") as file:
        return [row for row in csv.reader(file) if row]
