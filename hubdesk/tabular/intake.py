"""Makes a text file of rows out of what is none: workbooks, vCards, lists of addresses, archives with one file inside.

Everything behind this reads byte ranges of a text file: the check shows a page of rows by their place, and an import
reads each batch again when its turn comes and refuses it when its bytes changed. A workbook has no byte ranges, and
reading it once more for each batch would take minutes and depend on a file that a person may save meanwhile. So the
rows are written once into a private copy, which nobody else can read or change, and that copy is the file of the
check and of the job: what was looked at is what is sent. Identity and digest of the original are kept with it, so that
a change before the check is noticed. Text that HubDesk reads as it is gets no copy.
"""

from __future__ import annotations

import csv
import os
import zipfile
from contextlib import contextmanager
from dataclasses import dataclass, replace
from hashlib import blake2b
from typing import IO, TYPE_CHECKING, Any

from hubdesk.core.errors import FileProblem, StorageProblem
from hubdesk.tabular.address_list import MOST_BYTES, read_addresses
from hubdesk.tabular.kinds import Container, container_of, zip_container
from hubdesk.tabular.model import Origin, SourceFile
from hubdesk.tabular.source import open_for_reading, open_source
from hubdesk.tabular.unpack import check_workbook, name_in_gzip, unpack_gzip, unpack_zip
from hubdesk.tabular.vcard import read_cards
from hubdesk.tabular.workbook import Workbook, encrypted
from hubdesk.tabular.workbook_notes import notes_of, tells_formats
from hubdesk.tabular.workbook_zeros import widths_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

_PRIVATE = 0o600
_HEAD = 1 << 12
_MOST_VCARD = 256 << 20
_MOST_DOUBTS = 1000
_PROGRESS_EVERY = 20_000
_CHUNK = 1 << 20
_WORDS = {Container.WORKBOOK: "workbook", Container.VCARD: "vcard", Container.GZIP: "gzip", Container.ZIP: "zip"}
_SEVERAL_ADDRESSES = "It has several addresses. Each of them is read as a row of its own."
_NO_FORMATS = (
    "Numbers are read without what their format shows: 01067 may be read as 1067, and 25 % as 0.25. "
    "Save it as .xlsx to keep zeros in front."
)


@dataclass(frozen=True, slots=True)
class Intake:
    """A private copy.

    Attributes:
        source: The copy.
        origin: What it was made from.
    """

    source: SourceFile
    origin: Origin


def container(source: SourceFile) -> Container | None:
    """Return what kind of container a file is, None when it may be text that is read as it is."""
    handle = open_for_reading(source)
    with os.fdopen(handle, "rb") as file:
        kind = container_of(file.read(_HEAD))
    if kind is Container.ZIP:
        try:
            with zipfile.ZipFile(source.path) as archive:
                return zip_container(archive.namelist())
        except (zipfile.BadZipFile, OSError, UnicodeError, NotImplementedError):
            return Container.ZIP  # unpacking says what is wrong
    if kind is None and source.size <= MOST_BYTES and read_addresses(source.path.read_bytes()) is not None:
        return Container.ADDRESSES
    return kind


def take_in(
    source: SourceFile,
    folder: Path,
    *,
    sheet: str | None = None,
    fill: bool = False,
    progress: Callable[[int], None] = lambda _rows: None,
) -> Intake | None:
    """Make the private copy of a file that is no text, None when it needs none. Blocks as long as reading takes.

    Args:
        source: The file.
        folder: An empty folder that only the user can enter.
        sheet: Name or number of the sheet of a workbook; None for the first with rows.
        fill: Whether the values of its merged cells are filled down.
        progress: Hears the number of rows so far.

    Raises:
        FileProblem: It cannot be read: encrypted, damaged, several files, no such sheet, too large when unpacked.
        StorageProblem: The disk refuses.
    """
    kind = container(source)
    if kind is None:
        return None
    digest = file_digest(source.path)
    own = source.path.name
    inner, name = source, own
    through: list[str] = []
    while kind in (Container.GZIP, Container.ZIP):
        if len(through) == 2:
            message = f"“{own}” is an archive in an archive in an archive."
            raise FileProblem(message, code="file.archive", hint="Unpack it and open the file inside.")
        through.append(_WORDS[kind])
        unpacked = folder / f"unpacked-{len(through)}"
        with _private(unpacked, own) as file:
            if kind is Container.GZIP:
                unpack_gzip(inner.path, file, own)
                name = name_in_gzip(name)
            else:
                name = unpack_zip(inner.path, file, own)
        if inner is not source:
            inner.path.unlink()
        if unpacked.stat().st_size == 0:
            message = f"The file in “{own}” is empty."
            raise FileProblem(message, code="file.empty", hint="Make it again from the file with the contacts.")
        inner = open_source(unpacked)
        kind = container(inner)
    origin = Origin(source.path, source.size, source.mtime_ns, digest, tuple(through), name if through else "")
    copy = folder / own
    match kind:
        case Container.WORKBOOK:
            origin = _from_workbook(inner, copy, origin, sheet, progress, fill=fill)
        case Container.VCARD:
            origin = _from_cards(inner, copy, origin)
        case Container.ADDRESSES:
            origin = _from_addresses(inner, copy, origin)
        case _:
            inner.path.replace(copy)
    if through and kind is not None:
        inner.path.unlink()
    return Intake(open_source(copy), origin)


def file_digest(path: Path) -> str:
    """Return the digest by which a file is known again, 32 hexadecimal digits; about 1 s for 800 MB.

    Raises:
        FileProblem: It cannot be read.
    """
    digest = blake2b(digest_size=16)
    with os.fdopen(open_for_reading(open_source(path)), "rb") as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


def is_unchanged(origin: Origin) -> bool:
    """Return whether the original is still what the copy was made from; one that was only touched is."""
    try:
        status = origin.path.stat()
        if (status.st_size, status.st_mtime_ns) == (origin.size, origin.mtime_ns):
            return True
        return status.st_size == origin.size and file_digest(origin.path) == origin.digest
    except (OSError, FileProblem):
        return False


def _from_workbook(
    source: SourceFile,
    copy: Path,
    origin: Origin,
    wanted: str | None,
    progress: Callable[[int], None],
    *,
    fill: bool,
) -> Origin:
    with source.path.open("rb") as file:
        head = file.read(1 << 16)
    if head.startswith(b"PK"):
        check_workbook(source.path, origin.path.name)
    elif "EncryptedPackage".encode("utf-16-le") in head:
        raise encrypted(origin.path.name)
    book = Workbook(source.path, origin.path.name)
    sheet = book.choose(wanted)
    widths = widths_of(source.path, sheet) if head.startswith(b"PK") else {}
    _write(copy, _told(book.rows(sheet, widths, fill=fill), progress))
    merged = len(book.merged(sheet))
    filled = fill and merged > 0
    notes = [(0, note) for note in notes_of(source.path, sheet, filled=filled)] if head.startswith(b"PK") else []
    if book.numbers and not tells_formats(source.path, sheet):
        notes.append((0, _NO_FORMATS))
    if book.rounded:
        count = "1 number has" if book.rounded == 1 else f"{book.rounded:,} numbers have"
        notes.append(
            (0, f"{count} more than 15 digits: the spreadsheet program has rounded them. Keep long ids as text.")
        )
    if wanted is None and (beside := book.beside(sheet)):
        notes.insert(0, (0, beside))
    sheets = tuple(each.name for each in book.sheets)
    return replace(
        origin, table="workbook", sheet=sheet, sheets=sheets, notes=tuple(notes), merged=merged, filled=filled
    )


def _from_cards(source: SourceFile, copy: Path, origin: Origin) -> Origin:
    if source.size > _MOST_VCARD:
        message = f"“{origin.path.name}” has more than {_MOST_VCARD >> 20} MB; HubDesk reads vCard files up to that."
        raise FileProblem(message, code="file.too_large", hint="Take the pictures out, or export in parts.")
    cards = read_cards(source.path.read_bytes())
    if not cards.headers:
        message = f"“{origin.path.name}” is a vCard file without any contact."
        raise FileProblem(message, code="file.header_only", hint="Export it again and check that it has contacts.")
    _write(copy, [cards.headers, *cards.rows])
    return replace(origin, table="vcard", encoding=cards.codec, notes=tuple(cards.doubts[:_MOST_DOUBTS]))


def _from_addresses(source: SourceFile, copy: Path, origin: Origin) -> Origin:
    found = read_addresses(source.path.read_bytes())
    if found is None:
        message = f"“{origin.path.name}” changed while HubDesk was reading it."
        raise FileProblem(message, code="file.changed", hint="Open it again.")
    _write(copy, found.rows())
    notes = tuple((line, _SEVERAL_ADDRESSES) for line in found.crowded[:_MOST_DOUBTS])
    return replace(origin, table="addresses", notes=notes)


def _told(rows: Iterable[tuple[str, ...]], progress: Callable[[int], None]) -> Iterator[tuple[str, ...]]:
    for number, row in enumerate(rows, 1):
        yield row
        if number % _PROGRESS_EVERY == 0:
            progress(number)


def _write(path: Path, rows: Iterable[Sequence[str]]) -> None:
    """Write rows as RFC 4180 says, in UTF-8; an empty row is a blank line, so that lines stay rows of the sheet."""
    with _private(path, path.name) as raw:
        file: Any = os.fdopen(os.dup(raw.fileno()), "w", encoding="utf-8", errors="replace", newline="")
        with file:
            # With "\n" alone, Python before 3.13 leaves a carriage return inside of a value unquoted: two rows.
            writer = csv.writer(file, lineterminator="\r\n")
            for row in rows:
                if any(row):
                    writer.writerow(row)
                else:
                    file.write("\r\n")


@contextmanager
def _private(path: Path, own: str) -> Iterator[IO[bytes]]:
    """Yield a new file that nobody else can read; ``own`` is the name of the person's file, for messages."""
    try:
        handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), _PRIVATE)
        with os.fdopen(handle, "wb") as file:
            yield file
    except OSError as error:
        message = f"HubDesk cannot make its private copy of “{own}”: {error.strerror or 'the disk refuses'}."
        raise StorageProblem(message, code="disk.refused", hint="Make room on the disk and try again.") from error
