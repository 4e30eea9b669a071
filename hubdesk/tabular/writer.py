"""Writes result files: UTF-8 with BOM, CRLF, harmless for spreadsheets, whole or not at all."""

from __future__ import annotations

import contextlib
import csv
import os
import secrets
import shutil
import stat
from typing import TYPE_CHECKING

from hubdesk.core.errors import StorageProblem
from hubdesk.core.replacing import replace_patiently
from hubdesk.tabular.neutral import neutralise_all
from hubdesk.tabular.results_format import RESULT_COLUMNS

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path
    from types import TracebackType
    from typing import Any, Self

_BOM = "\ufeff"
_OWN_START = (_BOM + ",".join(RESULT_COLUMNS)).encode()
_PRIVATE = 0o600  # contacts' data


class ResultWriter:
    """Writes one result file, which appears under its name only when it is whole.

    Until :meth:`commit` the rows lie in a temporary file in the same folder. As a context manager it
    commits when the block ends well and discards when it fails.

    Args:
        path: Where the file will be.
        header: Column names, HubDesk's own first.

    Attributes:
        rows: Rows written so far.

    Raises:
        StorageProblem: The folder refuses.
    """

    def __init__(self, path: Path, header: Sequence[str]) -> None:
        self._path = path
        self._temporary = unfinished(path)
        try:
            handle = os.open(self._temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _PRIVATE)
        except OSError as error:
            raise not_writable(path, error) from error
        self._file = os.fdopen(handle, "w", encoding="utf-8", errors="surrogatepass", newline="")
        self._writer: Any = csv.writer(self._file, lineterminator="\r\n")
        self.rows = -1  # the header
        self._file.write(_BOM)
        self.write(header)

    def write(self, cells: Iterable[str]) -> None:
        """Write one row, neutralised.

        Raises:
            StorageProblem: The disk refuses.
        """
        try:
            self._writer.writerow(neutralise_all(cells))
        except OSError as error:
            raise not_writable(self._path, error) from error
        self.rows += 1

    def commit(self, *, replace: bool = False) -> None:
        """Put the file in place, durably.

        Args:
            replace: Replace a file of the same name if it is a result file of HubDesk.

        Raises:
            StorageProblem: Another file is there, or the disk refuses; nothing was changed then.
        """
        try:
            self._file.flush()
            os.fsync(self._file.fileno())
            self._file.close()
            put_in_place(self._temporary, self._path, own_start=_OWN_START if replace else None)
        except OSError as error:
            self.discard()
            raise not_writable(self._path, error) from error
        except StorageProblem:
            self.discard()
            raise

    def discard(self) -> None:
        """Remove what was written; after :meth:`commit` nothing happens."""
        with contextlib.suppress(OSError):  # a full disk: what was buffered is not wanted any more
            self._file.close()
        self._temporary.unlink(missing_ok=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None:
            self.commit()
        else:
            self.discard()


def write_text(path: Path, content: bytes, *, replace: bool = False) -> None:
    """Write a small file whole or not at all.

    Args:
        path: Where it will be.
        content: All of it.
        replace: Replace a file of that name.

    Raises:
        StorageProblem: A file is there and may not be replaced, or the disk refuses.
    """
    temporary = unfinished(path)
    try:
        handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _PRIVATE)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            put_in_place(temporary, path, own_start=b"" if replace else None)
        finally:
            temporary.unlink(missing_ok=True)
    except OSError as error:
        raise not_writable(path, error) from error


def remove_strays(folder: Path, names: Iterable[str]) -> None:
    """Remove what a program that was killed left of files of these names. Only for the one that writes them there."""
    for name in names:
        for stray in folder.glob(f".{name}.{'[0-9a-f]' * 12}.tmp"):
            with contextlib.suppress(OSError):  # held open on Windows: the next time, then
                shutil.rmtree(stray) if stray.is_dir() else stray.unlink()


def unfinished(path: Path) -> Path:
    """Return a name beside ``path`` for what will be put in place there; :func:`remove_strays` knows it again."""
    return path.with_name(f".{path.name[:80]}.{secrets.token_hex(6)}.tmp")


def put_in_place(temporary: Path, path: Path, *, own_start: bytes | None) -> None:
    """Rename, durably, over an existing file only if that begins with ``own_start``; never over a pipe or a device.

    Raises:
        StorageProblem: Another file is there.
        OSError: The disk refuses.
    """
    with contextlib.suppress(FileNotFoundError):
        if not _begins_with(path, own_start):
            message = f"“{path.name}” is already there and is not a result of this import."
            hint = f"Move it away or choose another folder than {path.parent}."
            raise StorageProblem(message, code="results.foreign_file", hint=hint)
    replace_patiently(temporary, path)
    _sync_folder(path.parent)


def _begins_with(path: Path, own_start: bytes | None) -> bool:
    """Return whether the file may be replaced; a pipe is not opened, which would wait for whoever writes into it."""
    regular = stat.S_ISREG(path.stat().st_mode)
    if own_start is None or not regular:
        return False
    with path.open("rb") as file:
        return file.read(len(own_start)) == own_start


def not_writable(path: Path, error: OSError) -> StorageProblem:
    """Return what is said when ``path`` cannot be written."""
    message = f"“{path.name}” cannot be written: {error.strerror or 'the system refuses'}."
    return StorageProblem(message, code="results.not_writable", hint=f"Check the folder {path.parent}.")


def _sync_folder(folder: Path) -> None:
    """Make a rename in ``folder`` durable where the system can."""
    if os.name == "nt":
        return  # Windows cannot open folders; its renames are journalled.
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
