"""Takes the one file out of a gzip or zip archive, and refuses those that would fill the disk.

A file of zeros shrinks to a thousandth; tables of contacts to a tenth or a fiftieth. What grows to more than 100 MB and
more than two hundred times its size is refused while it is unpacked, whatever the archive says of itself.
"""

from __future__ import annotations

import gzip
import lzma
import zipfile
import zlib
from pathlib import PurePosixPath
from typing import IO, TYPE_CHECKING

from hubdesk.core.errors import FileProblem, StorageProblem

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_CHUNK = 1 << 18
_HARMLESS = 100 << 20
_RATIO = 200
LARGEST = 16 << 30
"""Bytes of an unpacked file."""
LARGEST_WORKBOOK = 2 << 30
"""Bytes of an unpacked workbook, which is held in memory."""
_UNPACK = "Unpack it and open the file inside."


def unpack_gzip(path: Path, target: IO[bytes], own: str) -> None:
    """Write what is in a gzip file to ``target``.

    Args:
        path: The archive; what was in another archive is HubDesk's own file, whose name says nothing to people.
        target: Where it goes.
        own: Name of the file that the person opened, for messages.

    Raises:
        FileProblem: ``file.archive_damaged`` or ``file.archive_bomb``.
    """
    try:
        with gzip.open(path) as content:
            _copy(content, target, path.stat().st_size, own)
    except (EOFError, gzip.BadGzipFile, zlib.error) as error:
        raise _damaged(own) from error


def name_in_gzip(name: str) -> str:
    """Return the name of what is in a gzip file called ``name``."""
    path = PurePosixPath(name)
    return path.stem if path.suffix.lower() in (".gz", ".gzip", ".tgz") else name


def unpack_zip(path: Path, target: IO[bytes], own: str) -> str:
    """Write the one file in a zip archive to ``target`` and return its name.

    Args:
        path: The archive, see :func:`unpack_gzip`.
        target: Where it goes.
        own: Name of the file that the person opened, for messages.

    Raises:
        FileProblem: ``file.archive_damaged``, ``file.archive_bomb``, ``file.archive_many``, ``file.archive_empty`` or
            ``file.encrypted``.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            member = _only_member(archive.infolist(), own)
            if member.flag_bits & 1:
                message = f"The file in “{own}” is protected with a password."
                raise FileProblem(message, code="file.encrypted", hint=_UNPACK)
            with archive.open(member) as content:
                _copy(content, target, max(member.compress_size, 1), own)
    except (zipfile.BadZipFile, EOFError, zlib.error, lzma.LZMAError, NotImplementedError, UnicodeError) as error:
        raise _damaged(own) from error
    return PurePosixPath(member.filename.replace("\\", "/")).name


def check_workbook(path: Path, own: str) -> None:
    """Refuse a workbook whose parts would not fit into memory.

    Args:
        path: The workbook, see :func:`unpack_gzip`.
        own: Name of the file that the person opened, for messages.

    Raises:
        FileProblem: ``file.archive_damaged`` or ``file.archive_bomb``.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            members = archive.infolist()
    except (zipfile.BadZipFile, EOFError, UnicodeError, NotImplementedError) as error:
        raise _damaged(own) from error
    size = sum(member.file_size for member in members)
    if size > LARGEST_WORKBOOK or (size > _HARMLESS and size > _RATIO * path.stat().st_size):
        raise _bomb(own, size)


def _only_member(members: Sequence[zipfile.ZipInfo], name: str) -> zipfile.ZipInfo:
    files = [member for member in members if not member.is_dir() and not _is_litter(member.filename)]
    if len(files) == 1:
        return files[0]
    if not files:
        message = f"There is no file in “{name}”."
        raise FileProblem(message, code="file.archive_empty", hint="Make it again from the file with the contacts.")
    shown = ", ".join(f"“{PurePosixPath(member.filename).name}”" for member in files[:5])
    more = f" and {len(files) - 5} more" if len(files) > 5 else ""
    message = f"There are {len(files)} files in “{name}”: {shown}{more}."
    raise FileProblem(message, code="file.archive_many", hint="Unpack it and open the one with the contacts.")


def _is_litter(name: str) -> bool:
    """Return whether a member is what systems put beside people's files."""
    parts = PurePosixPath(name).parts
    return (
        "__MACOSX" in parts
        or not parts
        or parts[-1].startswith(".")
        or parts[-1].lower() in ("thumbs.db", "desktop.ini")
    )


def _copy(content: IO[bytes] | gzip.GzipFile, target: IO[bytes], packed: int, name: str) -> None:
    size = 0
    while chunk := content.read(_CHUNK):
        size += len(chunk)
        if size > LARGEST or (size > _HARMLESS and size > _RATIO * packed):
            raise _bomb(name, size)
        try:
            target.write(chunk)
        except OSError as error:
            message = f"“{name}” cannot be unpacked: {error.strerror or 'the disk refuses'}."
            raise StorageProblem(message, code="disk.refused", hint="Make room on the disk and try again.") from error


def _damaged(name: str) -> FileProblem:
    message = f"“{name}” is damaged: it cannot be unpacked to its end."
    hint = "Get it again, or unpack it and open the file inside."
    return FileProblem(message, code="file.archive_damaged", hint=hint)


def _bomb(name: str, size: int) -> FileProblem:
    message = f"“{name}” grows to more than {size >> 20:,} MB when it is unpacked, far more than contacts would."
    return FileProblem(message, code="file.archive_bomb", hint="Unpack it yourself if you trust it, and open that.")
