"""Zeros in front that an .xlsx workbook shows by a format of cells alone, as of postal codes: ``00000`` and 1067.

The library that reads the cells gives no formats, so the cells with such a format are looked for in the package.
"""

from __future__ import annotations

import re
import zipfile
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from hubdesk.tabular.workbook_notes import formats_of, padding_of, part_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    Widths = Mapping[int, Mapping[int, int]]

_CHUNK = 1 << 20
_PLACE = re.compile(rb'\br="([A-Z]+)(\d+)"')
_STYLE = re.compile(rb'\bs="(\d+)"')


def widths_of(path: Path, sheet: str) -> Widths:
    """Return how many digits cells show at least: by column from 0 and by row from 1; nothing for all others.

    What cannot be understood has no such cells.
    """
    try:
        with zipfile.ZipFile(path) as package:
            part = part_of(package, sheet)
            styles = {style: width for style, (_, code) in formats_of(package).items() if (width := padding_of(code))}
            return _look_through(package, part, styles) if part is not None and styles else {}
    except (zipfile.BadZipFile, ET.ParseError, KeyError, ValueError, OSError, EOFError):
        return {}


def padded(text: str, width: int) -> str:
    """Return a whole number as a cell of so many digits shows it; anything else as it is."""
    return text.zfill(width) if text.isascii() and text.isdigit() else text


def _look_through(package: zipfile.ZipFile, part: str, styles: Mapping[int, int]) -> Widths:
    wanted = b"|".join(str(style).encode() for style in styles)
    cell = re.compile(rb'<c (?=[^>]*\bs="(?:' + wanted + rb')")([^>]*)>')
    found: dict[int, dict[int, int]] = {}
    rest = b""
    with package.open(part) as cells:
        while chunk := cells.read(_CHUNK):
            data = rest + chunk
            cut = data.rfind(b"<")
            data, rest = data[:cut], data[cut:]
            for match in cell.finditer(data):
                place, style = _PLACE.search(match[1]), _STYLE.search(match[1])
                if place and style:
                    found.setdefault(_column(place[1]), {})[int(place[2])] = styles[int(style[1])]
    return found


def _column(letters: bytes) -> int:
    """Return the number of a column from 0: ``A`` is 0, ``AA`` is 26."""
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number - 1
