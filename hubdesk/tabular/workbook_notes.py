"""What an .xlsx workbook shows otherwise than its cells hold: errors, percentages, currencies.

The library that reads the cells gives neither errors nor formats, so the parts of the package are looked at here. Only
notes come from it; what cannot be understood gives none.
"""

from __future__ import annotations

import re
import zipfile
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

if TYPE_CHECKING:
    from pathlib import Path

_BEGINNING = 4 << 20
"""Bytes of a sheet that are looked through for formats; the cells of a column have one."""
_CHUNK = 1 << 20
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_CELL = re.compile(rb"<c ([^>]*)>")
_PLACE = re.compile(rb'\br="([A-Z]+)\d+"')
_STYLE = re.compile(rb'\bs="(\d+)"')
_PERCENT = (9, 10)
_CURRENCY = re.compile(r"\[\$[^\]-]|[$€£¥₹₽₩]")
_MOST_PART = 64 << 20
_KINDS = (
    ("percent", "percentages: 12.5 % is read as 0.125"),
    ("currency", "amounts of money, read as numbers"),
)


def notes_of(path: Path, sheet: str) -> list[str]:
    """Return sentences about a sheet: cells with errors, columns of percentages and of currencies."""
    try:
        with zipfile.ZipFile(path) as package:
            part = _part_of(package, sheet)
            if part is None:
                return []
            styles = _styles(package)
            errors, formats = _look_through(package, part, styles)
    except (zipfile.BadZipFile, ET.ParseError, KeyError, ValueError, OSError, EOFError):
        return []
    notes = []
    if errors:
        cells = "1 cell holds an error" if errors == 1 else f"{errors:,} cells hold errors"
        notes.append(f"{cells} such as #N/A or #REF!, read as empty.")
    for kind, words in _KINDS:
        columns = [column for column, found in formats.items() if found == kind]
        if columns:
            several = f"Columns {', '.join(columns)} hold" if len(columns) > 1 else f"Column {columns[0]} holds"
            notes.append(f"{several} {words}.")
    return notes


def _read(package: zipfile.ZipFile, name: str) -> ET.Element:
    if package.getinfo(name).file_size > _MOST_PART:
        raise ValueError(name)
    return ET.fromstring(package.read(name))  # noqa: S314  # expat itself refuses entities that grow


def _part_of(package: zipfile.ZipFile, sheet: str) -> str | None:
    """Return the name of the part with the cells of a sheet."""
    wanted = next(
        (each.get(_RELATION) for each in _read(package, "xl/workbook.xml").iter() if each.get("name") == sheet), None
    )
    for relation in _read(package, "xl/_rels/workbook.xml.rels"):
        if wanted is not None and relation.get("Id") == wanted:
            target = relation.get("Target", "")
            return target.lstrip("/") if target.startswith("/") else f"xl/{target}"
    return None


def _styles(package: zipfile.ZipFile) -> dict[int, str]:
    """Return which styles of cells are percentages and which currencies."""
    try:
        root = _read(package, "xl/styles.xml")
    except KeyError:
        return {}
    space = root.tag.partition("}")[0] + "}"
    codes = {int(each.get("numFmtId", "0")): each.get("formatCode", "") for each in root.iter(f"{space}numFmt")}
    found: dict[int, str] = {}
    for index, style in enumerate(root.iterfind(f"{space}cellXfs/{space}xf")):
        number = int(style.get("numFmtId", "0"))
        code = codes.get(number, "")
        if number in _PERCENT or "%" in code:
            found[index] = "percent"
        elif number in range(5, 9) or number in range(41, 45) or _CURRENCY.search(code):
            found[index] = "currency"
    return found


def _look_through(package: zipfile.ZipFile, part: str, styles: dict[int, str]) -> tuple[int, dict[str, str]]:
    """Return the number of cells with errors, and the kind of the columns that are formatted like ``styles``."""
    errors, seen, rest = 0, 0, b""
    formats: dict[str, str] = {}
    with package.open(part) as cells:
        while chunk := cells.read(_CHUNK):
            data = rest + chunk
            cut = data.rfind(b"<c ") if b"<c " in data else len(data)
            data, rest = data[:cut], data[cut:]
            errors += data.count(b' t="e"')
            seen += len(data)
            if styles and seen <= _BEGINNING:
                _collect(data, styles, formats)
    errors += rest.count(b' t="e"')
    if styles:
        _collect(rest, styles, formats)
    return errors, formats


def _collect(data: bytes, styles: dict[int, str], formats: dict[str, str]) -> None:
    for match in _CELL.finditer(data):
        style, place = _STYLE.search(match[1]), _PLACE.search(match[1])
        kind = styles.get(int(style[1])) if style else None
        if kind and place:
            formats.setdefault(place[1].decode(), kind)
