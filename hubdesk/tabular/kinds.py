"""Recognises files that are not delimited text by their first bytes, and says what they are."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from hubdesk.core.errors import FileProblem
from hubdesk.tabular.encoding import wide_without_mark

if TYPE_CHECKING:
    from collections.abc import Sequence

_SAVE_AS_CSV = "Save it as CSV and open that."
_SAVE_AGAIN = "Open it in a spreadsheet program, save it as .xlsx or CSV, and open that."
_UNPACK = "Unpack it and open the file inside."
_EXPORT = "Export the contacts as CSV and open that."


class _Kind(NamedTuple):
    magic: bytes
    code: str
    name: str
    hint: str


_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_KINDS = (
    _Kind(_OLE, "file.workbook", "an old Excel workbook", _SAVE_AS_CSV),
    _Kind(b"\x09\x00\x04\x00", "file.workbook", "a workbook of a very old Excel", _SAVE_AGAIN),
    _Kind(b"\x09\x02\x06\x00", "file.workbook", "a workbook of a very old Excel", _SAVE_AGAIN),
    _Kind(b"\x09\x04\x06\x00", "file.workbook", "a workbook of a very old Excel", _SAVE_AGAIN),
    _Kind(b"%PDF", "file.not_text", "a PDF document", "Export the table as CSV and open that."),
    _Kind(b"SQLite format 3\0", "file.not_text", "a SQLite database", _EXPORT),
    _Kind(b"\x1f\x8b", "file.archive", "a gzip archive", _UNPACK),
    _Kind(b"BZh", "file.archive", "a bzip2 archive", _UNPACK),
    _Kind(b"\xfd7zXZ\0", "file.archive", "an xz archive", _UNPACK),
    _Kind(b"7z\xbc\xaf\x27\x1c", "file.archive", "a 7-Zip archive", _UNPACK),
    _Kind(b"\x28\xb5\x2f\xfd", "file.archive", "a Zstandard archive", _UNPACK),
    _Kind(b"Rar!\x1a\x07", "file.archive", "a RAR archive", _UNPACK),
    _Kind(b"\x89PNG\r\n", "file.not_text", "a PNG picture", _EXPORT),
    _Kind(b"\xff\xd8\xff", "file.not_text", "a JPEG picture", _EXPORT),
    _Kind(b"GIF8", "file.not_text", "a GIF picture", _EXPORT),
    _Kind(b"RIFF", "file.not_text", "a sound, film or picture", _EXPORT),
    _Kind(b"II*\0", "file.not_text", "a TIFF picture", _EXPORT),
    _Kind(b"MM\0*", "file.not_text", "a TIFF picture", _EXPORT),
    _Kind(b"PAR1", "file.not_text", "a Parquet file", _EXPORT),
    _Kind(b"\x7fELF", "file.not_text", "a program", _EXPORT),
    _Kind(b"MZ\x90\0", "file.not_text", "a program", _EXPORT),
    _Kind(b"{\\rtf", "file.not_text", "a formatted text document (RTF)", _EXPORT),
    _Kind(b"!BDN", "file.not_text", "an Outlook data file", _EXPORT),
)
_ZIP = b"PK\x03\x04"
_EMPTY_ZIP = b"PK\x05\x06"
_MARKUP = re.compile(rb"(?i)\s*(<!doctype html|<html|<\?xml)")
_VCARD = re.compile(rb"(?i)\s*BEGIN:VCARD\s*[\r\n]")
_JSON = re.compile(rb'\s*(\[\s*[\[{]|\{\s*")')
_NULS = re.compile(rb"\0+")
_TAR = slice(257, 262)
_WIDE_BOM = (b"\xff\xfe", b"\xfe\xff", b"\0\0\xfe\xff")
# Those that text has, and ASCII's own separators, which some programs put between values.
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\r\v\f\x1b\x1a\x01\x1c\x1d\x1e\x1f"))


class Container(StrEnum):
    """What holds a table without being one text file."""

    WORKBOOK = "workbook"
    VCARD = "vcard"
    ADDRESSES = "addresses"
    GZIP = "gzip"
    ZIP = "zip"


def container_of(head: bytes) -> Container | None:
    """Return what kind of container begins with ``head``; about zip see :func:`zip_container`."""
    if head.startswith(_OLE):
        return Container.WORKBOOK
    if head.startswith(b"\x1f\x8b"):
        return Container.GZIP
    if head.startswith((_ZIP, _EMPTY_ZIP)):
        return Container.ZIP
    plain = head.removeprefix(b"\xef\xbb\xbf")
    wide = (
        head[2:].decode("utf-16-le" if head[:1] == b"\xff" else "utf-16-be", "replace").encode()
        if head[:2] in _WIDE_BOM
        else b""
    )
    return Container.VCARD if _VCARD.match(plain) or _VCARD.match(wide) else None


def zip_container(names: Sequence[str]) -> Container | None:
    """Return what a zip archive with these members is; None for a document of another program."""
    lower = [name.lower().replace("\\", "/") for name in names]
    if any(name.startswith("xl/") for name in lower) or ("mimetype" in lower and "content.xml" in lower):
        return Container.WORKBOOK
    document = any(name.startswith(("word/", "ppt/")) for name in lower)
    return None if document else Container.ZIP


def sniff_kind(head: bytes, name: str = "") -> None:
    """Return quietly when ``head``, the first bytes of a file, may be text in some encoding.

    Args:
        head: The bytes.
        name: The file's name, for the message.

    Raises:
        FileProblem: With code ``file.workbook``, ``file.archive``, ``file.vcard``, ``file.markup``,
            ``file.json`` or ``file.not_text``.
    """
    kind = _kind_of(head)
    if kind is not None:
        what = kind.name
        raise FileProblem(f"“{name}” is {what}." if name else f"This is {what}.", code=kind.code, hint=kind.hint)


def _kind_of(head: bytes) -> _Kind | None:
    for kind in _KINDS:
        if head.startswith(kind.magic):
            return kind
    if head.startswith(_ZIP):
        return _zip_kind(head)
    if head[_TAR] == b"ustar":
        return _Kind(b"", "file.archive", "a tar archive", _UNPACK)
    text = head.removeprefix(b"\xef\xbb\xbf")
    if _MARKUP.match(text):
        return _Kind(b"", "file.markup", "a web page or an XML file, even if its name says otherwise", _EXPORT)
    if _VCARD.match(text):
        return _Kind(b"", "file.vcard", "a vCard file", _EXPORT)
    if _JSON.match(text):
        return _Kind(b"", "file.json", "a JSON file", _EXPORT)
    if not head.startswith(_WIDE_BOM) and _is_binary(head):
        return _Kind(b"", "file.not_text", "not a text file", _EXPORT)
    return None


def _zip_kind(head: bytes) -> _Kind:
    if b"opendocument.spreadsheet" in head[:200]:
        return _Kind(_ZIP, "file.workbook", "an OpenDocument spreadsheet", _SAVE_AS_CSV)
    if b"xl/" in head or (b"[Content_Types].xml" in head[:4096] and b"word/" not in head and b"ppt/" not in head):
        return _Kind(_ZIP, "file.workbook", "an Excel workbook", _SAVE_AS_CSV)
    if b"word/" in head or b"ppt/" in head or b"opendocument" in head[:200]:
        return _Kind(_ZIP, "file.not_text", "an Office document without a table of contacts", _EXPORT)
    return _Kind(_ZIP, "file.archive", "a zip archive", _UNPACK)


def _is_binary(head: bytes) -> bool:
    """Return whether bytes that no text has are more than a few, and not the NULs of UTF-16 or UTF-32.

    A computer that went off while the file was written leaves NULs for what is missing, however many: the rest is text.
    """
    some = _NULS.sub(b"\0", head)
    controls = len(some) - len(some.translate(None, _CONTROLS))
    return controls * 20 > len(some) and not wide_without_mark(head)
