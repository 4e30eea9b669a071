"""Writers of workbooks for tests, each a few lines after the published formats, none of them a library's.

A cell is a text, a number, a truth value, a date or a date with time; None is an empty cell. The old Excel format and
the binary one have texts and numbers only.
"""

from __future__ import annotations

import datetime as dt
import io
import string
import struct
import zipfile
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Cell = str | int | float | bool | dt.date | dt.datetime | None
Sheets = "Mapping[str, Sequence[Sequence[Cell]]]"
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_EPOCH = dt.datetime(1899, 12, 30)  # noqa: DTZ001  # spreadsheets know no zone


def xlsx(sheets: Mapping[str, Sequence[Sequence[Cell]]], *, hidden: Sequence[str] = (), corner: str = "") -> bytes:
    """Return an Excel workbook; with one more cell at ``corner`` of each sheet."""
    styles = (
        f'<styleSheet xmlns="{_MAIN}"><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/>'
        '<xf numFmtId="22" applyNumberFormat="1"/></cellXfs></styleSheet>'
    )
    files = {f"xl/worksheets/sheet{n}.xml": _xlsx_sheet(rows, corner) for n, rows in enumerate(sheets.values(), 1)}
    return _package(list(sheets), files | {"xl/styles.xml": styles}, hidden, binary=False)


def _xlsx_sheet(rows: Sequence[Sequence[Cell]], corner: str) -> str:
    lines = []
    for number, row in enumerate(rows, 1):
        cells = "".join(_xlsx_cell(cell, f"{_letters(column)}{number}") for column, cell in enumerate(row))
        lines.append(f'<row r="{number}">{cells}</row>')
    if corner:
        lines.append(f'<row r="{corner.lstrip(string.ascii_uppercase)}">{_xlsx_cell("x", corner)}</row>')
    return f'<worksheet xmlns="{_MAIN}"><sheetData>{"".join(lines)}</sheetData></worksheet>'


def _xlsx_cell(cell: Cell, place: str) -> str:
    if cell is None:
        return ""
    if isinstance(cell, str):
        return f'<c r="{place}" t="inlineStr"><is><t xml:space="preserve">{escape(cell)}</t></is></c>'
    if isinstance(cell, bool):
        return f'<c r="{place}" t="b"><v>{int(cell)}</v></c>'
    if isinstance(cell, dt.date):
        style = 2 if isinstance(cell, dt.datetime) else 1
        return f'<c r="{place}" s="{style}"><v>{_serial(cell)!r}</v></c>'
    return f'<c r="{place}"><v>{cell!r}</v></c>'


def merged() -> bytes:
    """Return an Excel workbook whose table begins at B2, with cells that span rows, columns and both."""
    rows = {
        2: {"B": "Company", "C": "Email", "D": "City", "E": "Team"},
        3: {"B": "Acme", "C": "a@x.de", "D": "Köln", "E": "One"},
        4: {"C": "b@x.de"},
        5: {"C": "c@x.de", "D": "kept"},
        6: {"B": "Bolt", "C": "d@x.de"},
        7: {"C": "e@x.de"},
    }
    lines = "".join(
        f'<row r="{number}">{"".join(_xlsx_cell(text, f"{at}{number}") for at, text in cells.items())}</row>'
        for number, cells in rows.items()
    )
    ranges = "".join(f'<mergeCell ref="{ref}"/>' for ref in ("B3:B5", "D3:E4", "C6:D6", "D5:D6", "A9:A12"))
    sheet = (
        f'<worksheet xmlns="{_MAIN}"><sheetData>{lines}</sheetData>'
        f'<mergeCells count="5">{ranges}</mergeCells></worksheet>'
    )
    styles = f'<styleSheet xmlns="{_MAIN}"><cellXfs count="1"><xf numFmtId="0"/></cellXfs></styleSheet>'
    files = {"xl/worksheets/sheet1.xml": sheet, "xl/styles.xml": styles}
    return _package(["People"], files, (), binary=False)


def _serial(day: dt.date) -> float:
    moment = day if isinstance(day, dt.datetime) else dt.datetime(day.year, day.month, day.day)  # noqa: DTZ001
    return (moment - _EPOCH) / dt.timedelta(days=1)


def _letters(column: int) -> str:
    return chr(65 + column) if column < 26 else _letters(column // 26 - 1) + chr(65 + column % 26)


def _package(names: Sequence[str], files: Mapping[str, str | bytes], hidden: Sequence[str], *, binary: bool) -> bytes:
    kind = "bin" if binary else "xml"
    relations = "".join(
        f'<Relationship Id="rId{n}" Type="{_OFFICE}/worksheet" Target="worksheets/sheet{n}.{kind}"/>'
        for n in range(1, len(names) + 1)
    )
    if "xl/styles.xml" in files:
        relations += f'<Relationship Id="rId99" Type="{_OFFICE}/styles" Target="styles.xml"/>'
    listed = ""
    for number, name in enumerate(names, 1):
        state = ' state="hidden"' if name in hidden else ""
        listed += f'<sheet name="{escape(name)}" sheetId="{number}" r:id="rId{number}"{state}/>'
    everything: dict[str, str | bytes] = {
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types"></Types>',
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1" '
        f'Type="{_OFFICE}/officeDocument" Target="xl/workbook.{kind}"/></Relationships>',
        f"xl/_rels/workbook.{kind}.rels": (
            f'<Relationships xmlns="{_PACKAGE}/relationships">{relations}</Relationships>'
        ),
        **files,
    }
    if not binary:
        everything["xl/workbook.xml"] = (
            f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>{listed}</sheets></workbook>'
        )
    return zipped(everything)


def zipped(files: Mapping[str, str | bytes]) -> bytes:
    """Return a zip archive."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def ods(sheets: Mapping[str, Sequence[Sequence[Cell]]]) -> bytes:
    """Return an OpenDocument spreadsheet."""
    space = "urn:oasis:names:tc:opendocument:xmlns"
    tables = "".join(
        f'<table:table table:name="{escape(name)}">'
        + "".join(f"<table:table-row>{''.join(map(_ods_cell, row))}</table:table-row>" for row in rows)
        + "</table:table>"
        for name, rows in sheets.items()
    )
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="{space}:office:1.0" '
        f'xmlns:table="{space}:table:1.0" xmlns:text="{space}:text:1.0" office:version="1.2"><office:body>'
        f"<office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"
    )
    manifest = (
        f'<manifest:manifest xmlns:manifest="{space}:manifest:1.0"><manifest:file-entry manifest:full-path="/" '
        'manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/></manifest:manifest>'
    )
    return zipped({
        "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
        "content.xml": content,
        "META-INF/manifest.xml": manifest,
    })  # fmt: skip


def _ods_cell(cell: Cell) -> str:
    if cell is None:
        return "<table:table-cell/>"
    if isinstance(cell, str):
        return f'<table:table-cell office:value-type="string"><text:p>{escape(cell)}</text:p></table:table-cell>'
    if isinstance(cell, bool):
        value = f'boolean" office:boolean-value="{str(cell).lower()}'
    elif isinstance(cell, dt.date):
        value = f'date" office:date-value="{cell.isoformat()}'
    else:
        value = f'float" office:value="{cell!r}'
    return f'<table:table-cell office:value-type="{value}"><text:p>shown</text:p></table:table-cell>'


def xlsb(sheets: Mapping[str, Sequence[Sequence[Cell]]]) -> bytes:
    """Return a binary Excel workbook."""
    book = b"".join([
        _brt(131), _brt(143),
        *(_brt(156, struct.pack("<II", 0, n) + _wide(f"rId{n}") + _wide(name)) for n, name in enumerate(sheets, 1)),
        _brt(144), _brt(132),
    ])  # fmt: skip
    files: dict[str, str | bytes] = {
        f"xl/worksheets/sheet{n}.bin": _xlsb_sheet(rows) for n, rows in enumerate(sheets.values(), 1)
    }
    return _package(list(sheets), files | {"xl/workbook.bin": book}, (), binary=True)


def _xlsb_sheet(rows: Sequence[Sequence[Cell]]) -> bytes:
    width = max(map(len, rows))
    parts = [_brt(129), _brt(148, struct.pack("<IIII", 0, len(rows) - 1, 0, width - 1)), _brt(145)]
    for number, row in enumerate(rows):
        parts.append(_brt(0, struct.pack("<IIHHBI", number, 0, 300, 0, 0, 0)))
        for column, cell in enumerate(row):
            place = struct.pack("<II", column, 0)
            if isinstance(cell, str):
                parts.append(_brt(6, place + _wide(cell)))
            elif isinstance(cell, int | float):
                parts.append(_brt(5, place + struct.pack("<d", cell)))
    return b"".join([*parts, _brt(146), _brt(130)])


def _brt(kind: int, body: bytes = b"") -> bytes:
    head = bytes([kind]) if kind < 128 else bytes([kind & 0x7F | 0x80, kind >> 7])
    size, length = len(body), b""
    while True:
        size, low = size >> 7, size & 0x7F
        length += bytes([low | (0x80 if size else 0)])
        if not size:
            return head + length + body


def _wide(text: str) -> bytes:
    return struct.pack("<I", len(text)) + text.encode("utf-16-le")


def xls(sheets: Mapping[str, Sequence[Sequence[Cell]]]) -> bytes:
    """Return a workbook of Excel 97 to 2003."""
    bof = struct.pack("<HHHHII", 0x0600, 0x0005, 0x0DBB, 0x07CC, 0, 6)
    names = [_short(name) for name in sheets]
    start = 4 + len(bof) + sum(4 + 6 + len(name) for name in names) + 4
    bodies = [_xls_sheet(rows) for rows in sheets.values()]
    stream = _biff(0x0809, bof)
    for name, body in zip(names, bodies, strict=True):
        stream += _biff(0x0085, struct.pack("<IBB", start, 0, 0) + name)
        start += len(body)
    stream += _biff(0x000A)
    return _compound(stream + b"".join(bodies))


def _xls_sheet(rows: Sequence[Sequence[Cell]]) -> bytes:
    parts = [_biff(0x0809, struct.pack("<HHHHII", 0x0600, 0x0010, 0x0DBB, 0x07CC, 0, 6))]
    width = max(map(len, rows))
    parts.append(_biff(0x0200, struct.pack("<IIHHH", 0, len(rows), 0, width, 0)))
    for number, row in enumerate(rows):
        for column, cell in enumerate(row):
            place = struct.pack("<HHH", number, column, 0)
            if isinstance(cell, str):
                text = struct.pack("<HB", len(cell), 1) + cell.encode("utf-16-le")
                parts.append(_biff(0x0204, place + text))
            elif isinstance(cell, int | float):
                parts.append(_biff(0x0203, place + struct.pack("<d", cell)))
    return b"".join([*parts, _biff(0x000A)])


def _short(name: str) -> bytes:
    return struct.pack("<BB", len(name), 1) + name.encode("utf-16-le")


def _biff(kind: int, body: bytes = b"") -> bytes:
    return struct.pack("<HH", kind, len(body)) + body


def compound_with(name: str, stream: bytes) -> bytes:
    """Return an OLE file with one stream, as old Office documents and encrypted new ones are."""
    return _compound(stream, name)


def _compound(stream: bytes, name: str = "Workbook") -> bytes:
    stream = stream.ljust(max(4096, -(-len(stream) // 512) * 512), b"\0")
    sectors = len(stream) // 512
    fat = [0xFFFFFFFD, 0xFFFFFFFE, *range(3, 2 + sectors), 0xFFFFFFFE]
    assert len(fat) <= 128
    table = struct.pack(f"<{len(fat)}I", *fat).ljust(512, b"\xff")
    root = _entry("Root Entry", 5, 0xFFFFFFFE, 0, child=1)
    folder = (root + _entry(name, 2, 2, len(stream))).ljust(512, b"\0")
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    head += struct.pack(
        "<HHHHHHIIIIIIIIII", 0x3E, 3, 0xFFFE, 9, 6, 0, 0, 0, 1, 1, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0
    )
    head += struct.pack("<I", 0) + b"\xff" * 432
    return head + table + folder + stream


def _entry(name: str, kind: int, start: int, size: int, child: int = 0xFFFFFFFF) -> bytes:
    text = name.encode("utf-16-le") + b"\0\0"
    return (
        text.ljust(64, b"\0") + struct.pack("<HBBIII", len(text), kind, 1, 0xFFFFFFFF, 0xFFFFFFFF, child)
        + bytes(36) + struct.pack("<IQ", start, size)
    )  # fmt: skip
