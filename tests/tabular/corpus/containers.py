"""Workbooks, vCards and archives, and what is no table at all."""

from __future__ import annotations

import bz2
import gzip
import lzma
from typing import TYPE_CHECKING

from tests.tabular import workbooks
from tests.tabular.corpus.case import Case, table

if TYPE_CHECKING:
    from collections.abc import Iterator

_CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoë Low\r\nEMAIL:zoe@example.com\r\nEND:VCARD\r\n"
_PEOPLE: list[list[workbooks.Cell]] = [
    ["Name", "E-mail", "Zip", "Sum"],
    ["Zoë", "zoe@example.com", "00123", 12.5],
    ["Łukasz", "l@example.com", "+48", 1000000.0],
]
_ROWS = table("Zoë¦zoe@example.com¦00123¦12.5", "Łukasz¦l@example.com¦+48¦1000000")
_NAMES = ("Name", "E-mail", "Zip", "Sum")


def cases() -> Iterator[Case]:
    """Yield the files."""
    for kind, write in {
        "xlsx": workbooks.xlsx, "xls": workbooks.xls, "xlsb": workbooks.xlsb, "ods": workbooks.ods,
    }.items():  # fmt: skip
        book = write({"People": _PEOPLE})
        yield Case(f"{kind}", book, _NAMES, _ROWS, expect={"format": "workbook", "sheet": "People"})
        yield Case(f"{kind} in gzip", gzip.compress(book), _NAMES, _ROWS)
        yield Case(f"{kind} in zip", workbooks.zipped({f"people.{kind}": book}), _NAMES, _ROWS)
        titled = write({"People": [["Visitors", None, None, None], [None] * 4, *_PEOPLE]})
        yield Case(f"{kind} with a title", titled, _NAMES, _ROWS, expect={"header_row": 3})
        two = write({"Cover": [["Fair"]], "People": _PEOPLE, "Other": [["a", "b"], ["1", "2"]]})
        yield Case(f"{kind} with a cover", two, _NAMES, _ROWS, expect={"sheet": "People"})
        yield Case(f"{kind}, sheet chosen", two, ("a", "b"), table("1¦2"), choices={"sheet": "Other"})
        yield Case(f"{kind}, no such sheet", two, error="file.no_sheet", choices={"sheet": "Nowhere"})
        yield Case(f"{kind} without rows", write({"Empty": [["a", "b"]]}), ("a", "b"), ())
        half = book[: len(book) * 2 // 3] if kind != "xls" else book[:700]
        yield Case(f"{kind} cut", half, error="file.workbook_damaged" if kind == "xls" else "file.archive_damaged")
    yield Case(
        "vcf", _CARD.encode(), ("Full name", "E-mail"), table("Zoë Low¦zoe@example.com"), expect={"format": "vcard"}
    )
    yield Case("vcf in UTF-16", _CARD.encode("utf-16"), ("Full name", "E-mail"), table("Zoë Low¦zoe@example.com"))
    yield Case(
        "vcf in zip", workbooks.zipped({"a.vcf": _CARD}), ("Full name", "E-mail"), table("Zoë Low¦zoe@example.com")
    )
    text = "Größe;Name\n1;Ann\n2;Bob\n"
    for codec in ("utf-8", "cp1252", "utf-16"):
        packed = {"gzip": gzip.compress(text.encode(codec)), "zip": workbooks.zipped({"a.csv": text.encode(codec)})}
        for kind, content in packed.items():
            yield Case(
                f"{codec} in {kind}", content, ("Größe", "Name"), table("1¦Ann", "2¦Bob"), expect={"unpacked": [kind]}
            )
    yield from _refused()


def _refused() -> Iterator[Case]:
    refused = {
        "file.not_text": {
            "PDF": b"%PDF-1.7\n", "PNG": b"\x89PNG\r\n\x1a\n\0\0", "JPEG": b"\xff\xd8\xff\xe0", "GIF": b"GIF89a", "program": b"\x7fELF\2",
            "SQLite": b"SQLite format 3\0", "RTF": b"{\\rtf1 x}", "Parquet": b"PAR1", "Word": workbooks.zipped({"word/document.xml": "x"}),
            "noise": bytes(range(256)) * 8, "zeros": bytes(5000), "Outlook": b"!BDN",
        },
        "file.archive": {
            "bzip2": bz2.compress(b"a,b\n"), "xz": lzma.compress(b"a,b\n"), "7-Zip": b"7z\xbc\xaf\x27\x1c", "RAR": b"Rar!\x1a\x07",
            "gzip in gzip in gzip": gzip.compress(gzip.compress(gzip.compress(b"a"))),
        },
        "file.archive_many": {"zip of two": workbooks.zipped({"a.csv": "a", "b.csv": "b"})},
        "file.archive_empty": {"zip of none": workbooks.zipped({})},
        "file.markup": {"web page": b"<!DOCTYPE html><table>", "XML": b"<?xml version='1.0'?><a/>", "web page .xls": b"<html><table>"},
        "file.json": {"JSON": b'[{"a": 1}]', "JSON object": b'{"a": 1}'},
        "file.encrypted": {"password": workbooks.compound_with("EncryptedPackage", b"x" * 5000)},
        "file.workbook": {"Excel 4": b"\x09\x04\x06\x00\x00\x00\x10\x00", "Excel 2": b"\x09\x00\x04\x00\x07\x00"},
        "file.workbook_damaged": {"Word 97": workbooks.compound_with("WordDocument", b"x")},
        "file.empty": {"a mark alone": b"\xef\xbb\xbf", "blank lines": b"\n\n \r\n", "UTF-16 mark": b"\xff\xfe"},
        "file.too_many_columns": {"5,000 columns": ",".join(["x"] * 5000).encode() + b"\n1\n"},
        "file.header_only": {"vCard without contacts": b"BEGIN:VCARD\nEND:VCARD\n"},
        "file.archive_bomb": {"zeros in gzip": gzip.compress(bytes(101 << 20), 1)},
        "file.archive_damaged": {"gzip cut": gzip.compress(b"a,b\n1,2\n" * 100)[:-9], "zip cut": workbooks.zipped({"a": "x" * 99})[:60]},
    }  # fmt: skip
    for code, files in refused.items():
        for name, content in files.items():
            yield Case(f"refused: {name}", content, error=code)
