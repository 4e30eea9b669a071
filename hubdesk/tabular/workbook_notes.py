"""What an .xlsx workbook shows otherwise than its cells hold: errors, zeros in front, merged cells and others.

The library that reads the cells gives neither errors nor formats, so the parts of the package are looked at here. Only
notes come from it; what cannot be understood gives none.
"""

from __future__ import annotations

import re
import zipfile
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_BEGINNING = 4 << 20
"""Bytes of a sheet that are looked through for formats; the cells of a column have one."""
_CHUNK = 1 << 20
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_CELL = re.compile(rb"<c ([^>]*)>")
_PLACE = re.compile(rb'\br="([A-Z]+)\d+"')
_STYLE = re.compile(rb'\bs="(\d+)"')
_PERCENT = (9, 10)
_FORMULA = re.compile(rb"<c ([^>]*)>\s*<f(?:[^>]*/>|[^>]*>[^<]*</f>)\s*(?:<v\s*/>|<v></v>)?\s*</c>")
"""A cell with a formula and no value; one whose result is an empty text has another type."""
_HIDDEN_ROW = re.compile(rb'<row [^>]*\bhidden="(?:1|true)"')
_MERGED = re.compile(rb'<mergeCell [^>]*\bref="([A-Z]+(\d+):[A-Z]+(\d+))"')
_MOST_NAMED = 5
_PADDED = re.compile(r"0{2,15}")
"""A format that shows zeros in front up to so many digits; they are put back, see ``workbook_zeros``."""
_ZEROS = re.compile(r"0{2,}(?:[-/\\ \"]*0+)*")
"""A format that shows zeros in front of a number, as of postal codes."""
_CURRENCY = re.compile(r"\[\$[^\]-]|[$€£¥₹₽₩]")
_MOST_PART = 64 << 20
_KINDS = (
    ("padded", "zeros in front by their format alone: they are read as shown, such as 01067"),
    (
        "zeros",
        "zeros in front by their format alone: 01067 is read as 1067. Save it as CSV to keep them",
    ),
    ("percent", "percentages: 12.5 % is read as 0.125"),
    ("currency", "amounts of money, read as numbers"),
)


def notes_of(path: Path, sheet: str, *, filled: bool = False) -> list[str]:
    """Return sentences about a sheet: cells and rows that are not what they look like, columns with formats.

    ``filled`` says that the values of merged cells are filled down.
    """
    try:
        with zipfile.ZipFile(path) as package:
            part = part_of(package, sheet)
            if part is None:
                return []
            styles = {style: kind for style, code in formats_of(package).items() if (kind := _kind_of(*code))}
            seen = _look_through(package, part, styles)
    except (zipfile.BadZipFile, ET.ParseError, KeyError, ValueError, OSError, EOFError):
        return []
    notes = list(seen.sentences(filled=filled))
    for kind, words in _KINDS:
        columns = [column for column, found in seen.formats.items() if found == kind]
        if columns:
            several = f"Columns {', '.join(columns)} hold" if len(columns) > 1 else f"Column {columns[0]} holds"
            notes.append(f"{several} {words}.")
    return notes


def tells_formats(path: Path, sheet: str) -> bool:
    """Return whether a workbook is of the kind whose formats of cells are known here."""
    try:
        with zipfile.ZipFile(path) as package:
            return part_of(package, sheet) is not None
    except (zipfile.BadZipFile, ET.ParseError, KeyError, ValueError, OSError, EOFError):
        return False


def _read(package: zipfile.ZipFile, name: str) -> ET.Element:
    if package.getinfo(name).file_size > _MOST_PART:
        raise ValueError(name)
    return ET.fromstring(package.read(name))  # noqa: S314  # expat itself refuses entities that grow


def part_of(package: zipfile.ZipFile, sheet: str) -> str | None:
    """Return the name of the part with the cells of a sheet."""
    wanted = next(
        (each.get(_RELATION) for each in _read(package, "xl/workbook.xml").iter() if each.get("name") == sheet), None
    )
    for relation in _read(package, "xl/_rels/workbook.xml.rels"):
        if wanted is not None and relation.get("Id") == wanted:
            target = relation.get("Target", "")
            return target.lstrip("/") if target.startswith("/") else f"xl/{target}"
    return None


def formats_of(package: zipfile.ZipFile) -> dict[int, tuple[int, str]]:
    """Return the number of the format of each style of cells, and what it says for positive numbers."""
    try:
        root = _read(package, "xl/styles.xml")
    except KeyError:
        return {}
    space = root.tag.partition("}")[0] + "}"
    codes = {int(each.get("numFmtId", "0")): each.get("formatCode", "") for each in root.iter(f"{space}numFmt")}
    numbers = [int(style.get("numFmtId", "0")) for style in root.iterfind(f"{space}cellXfs/{space}xf")]
    return {index: (number, codes.get(number, "").partition(";")[0]) for index, number in enumerate(numbers)}


def padding_of(code: str) -> int:
    """Return how many digits a format shows at least, 0 when it is another kind of format."""
    return len(code) if _PADDED.fullmatch(code) else 0


def _kind_of(number: int, code: str) -> str:
    """Return what a format makes of a number that the cell does not hold; empty for nothing."""
    if number in _PERCENT or "%" in code:
        return "percent"
    if number in range(5, 9) or number in range(41, 45) or _CURRENCY.search(code):
        return "currency"
    if padding_of(code):
        return "padded"
    return "zeros" if _ZEROS.fullmatch(code) else ""


@dataclass(slots=True)
class _Seen:
    """What was seen in a sheet.

    Attributes:
        errors: Cells with an error.
        uncounted: Cells with a formula that was never calculated.
        hidden: Rows that the program does not show.
        merged: Merged cells of several rows.
        places: Where the first of those are.
        formats: By the letters of a column, how its numbers are shown.
    """

    errors: int = 0
    uncounted: int = 0
    hidden: int = 0
    merged: int = 0
    places: list[str] = field(default_factory=list)
    formats: dict[str, str] = field(default_factory=dict)

    def take(self, data: bytes) -> None:
        """Count what is in a part of a sheet that ends with a whole cell."""
        self.errors += data.count(b' t="e"')
        if b"<f" in data:
            self.uncounted += sum(b't="str"' not in found[1] for found in _FORMULA.finditer(data))
        if b"hidden=" in data:
            self.hidden += len(_HIDDEN_ROW.findall(data))
        if b"<mergeCell " in data:
            places = [place.decode() for place, first, last in _MERGED.findall(data) if first != last]
            self.merged += len(places)
            self.places += places[: _MOST_NAMED - len(self.places)]

    def sentences(self, *, filled: bool) -> Iterator[str]:
        """Yield a sentence for everything that was seen, but for the formats."""
        if self.errors:
            cells = "1 cell holds an error" if self.errors == 1 else f"{self.errors:,} cells hold errors"
            yield f"{cells} such as #N/A or #REF!, read as empty."
        if self.uncounted:
            cells = "1 cell has a formula" if self.uncounted == 1 else f"{self.uncounted:,} cells have formulas"
            yield f"{cells} without a result, read as empty. Open and save it in a spreadsheet program to have them."
        if self.merged:
            cells = "1 merged cell spans" if self.merged == 1 else f"{self.merged:,} merged cells span"
            more = f" and {self.merged - len(self.places):,} more" if self.merged > len(self.places) else ""
            what = (
                "as you chose, all of them have the value."
                if filled
                else "only the first of them has the value. Have it filled down, or correct the rows in the Check step."
            )
            yield f"{cells} several rows ({', '.join(self.places)}{more}): {what}"
        if self.hidden:
            yield "1 hidden row is read too." if self.hidden == 1 else f"{self.hidden:,} hidden rows are read too."


def _look_through(package: zipfile.ZipFile, part: str, styles: dict[int, str]) -> _Seen:
    """Return what there is to say about a sheet."""
    seen, length, rest = _Seen(), 0, b""
    with package.open(part) as cells:
        while chunk := cells.read(_CHUNK):
            data = rest + chunk
            cut = data.rfind(b"<c ") if b"<c " in data else data.rfind(b"<")
            data, rest = data[:cut], data[cut:]
            seen.take(data)
            length += len(data)
            if styles and length <= _BEGINNING:
                _collect(data, styles, seen.formats)
    seen.take(rest)
    if styles:
        _collect(rest, styles, seen.formats)
    return seen


def _collect(data: bytes, styles: dict[int, str], formats: dict[str, str]) -> None:
    for match in _CELL.finditer(data):
        style, place = _STYLE.search(match[1]), _PLACE.search(match[1])
        kind = styles.get(int(style[1])) if style else None
        if kind and place:
            formats.setdefault(place[1].decode(), kind)
