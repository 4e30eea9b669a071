"""Decides whether a path is a file that may be read at all. Says nothing about what is in it."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from hubdesk.core.errors import FileProblem
from hubdesk.tabular.model import SourceFile

# Names that Windows gives to devices, with any extension.
_DEVICES = frozenset({"CON", "PRN", "AUX", "NUL"} | {f"{port}{n}" for port in ("COM", "LPT") for n in range(1, 10)})
# Without O_NONBLOCK, opening a pipe would wait for its other end.
_OPEN_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)


def open_source(path: Path) -> SourceFile:
    """Return the identity of the regular, readable, non-empty file at ``path``, symbolic links followed.

    Paths to other computers are refused before the file system is asked anything: on Windows even a
    question may send the user's credentials.

    Raises:
        FileProblem: With code ``file.network_path``, ``file.bad_name``, ``file.missing``, ``file.directory``,
            ``file.not_regular``, ``file.unreadable`` or ``file.empty``.
    """
    refuse_name(path)
    try:
        # Asked first because opening some devices has effects; the open handle is asked again and decides.
        _refuse_by_mode(path.stat().st_mode, path)
        handle = os.open(path, _OPEN_FLAGS)
    except OSError as error:
        raise _problem_of(error, path) from error
    try:
        status = os.fstat(handle)
    finally:
        os.close(handle)
    _refuse_by_mode(status.st_mode, path)
    if status.st_size == 0:
        message = f"“{path.name}” is empty."
        raise FileProblem(message, code="file.empty", hint="Export it again and check that it has rows.")
    return SourceFile(Path(os.path.realpath(path)), status.st_size, status.st_mtime_ns)


def open_for_reading(source: SourceFile) -> int:
    """Return a descriptor of the file, which the caller closes.

    Raises:
        FileProblem: It has gone, or is no regular file any more.
    """
    try:
        handle = os.open(source.path, _OPEN_FLAGS)
    except (FileNotFoundError, NotADirectoryError) as error:
        # Without its folder: it may be HubDesk's private copy, which bears the name of the person's own file.
        message = f"“{source.path.name}” is not there any more."
        raise FileProblem(message, code="file.missing", hint="Open it again.") from error
    except OSError as error:
        raise _problem_of(error, source.path) from error
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        _refuse_by_mode(0, source.path)
    return handle


def refuse_name(path: Path) -> None:
    """Refuse a path for its name alone, before the file system is asked anything.

    Raises:
        FileProblem: With code ``file.network_path``, ``file.bad_name`` or, on Windows, ``file.not_regular``.
    """
    text = os.fspath(path)
    if text.replace("\\", "/").startswith("//"):
        host = text.replace("\\", "/").strip("/").split("/")[0]
        message = f"This file is on a network computer ({host})."
        raise FileProblem(message, code="file.network_path", hint="Copy it to this computer and open the copy.")
    if "\0" in text:
        raise FileProblem(
            "This is not a file name: it contains a NUL character.",
            code="file.bad_name",
            hint="Choose the file again.",
        )
    if any("\ud800" <= character <= "\udfff" for character in text):
        # Python stands in for bytes that are no text; neither the journal nor a screen could hold the name.
        raise FileProblem(
            "The name of this file is not in the system's encoding, so it cannot be kept with the job.",
            code="file.bad_name",
            hint="Rename the file or its folder, then open it again.",
        )
    if os.name == "nt" and path.name.split(".")[0].rstrip(" ").upper() in _DEVICES:
        raise _not_regular(path)


def _refuse_by_mode(mode: int, path: Path) -> None:
    if stat.S_ISDIR(mode):
        message = f"“{path.name or path}” is a folder."
        raise FileProblem(message, code="file.directory", hint="Open one of the files in it.")
    if not stat.S_ISREG(mode):
        raise _not_regular(path)


def _not_regular(path: Path) -> FileProblem:
    message = f"“{path.name or path}” is a device or a pipe, not a file."
    return FileProblem(message, code="file.not_regular", hint="Save its contents to a file and open that.")


def _problem_of(error: OSError, path: Path) -> FileProblem:
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        message = f"There is no file “{path}”."
        return FileProblem(message, code="file.missing", hint="Check the name and the folder.")
    if isinstance(error, IsADirectoryError):
        message = f"“{path.name or path}” is a folder."
        return FileProblem(message, code="file.directory", hint="Open one of the files in it.")
    reason = "you are not allowed to" if isinstance(error, PermissionError) else error.strerror or "the system refuses"
    message = f"“{path.name or path}” cannot be read: {reason}."
    return FileProblem(message, code="file.unreadable", hint="Check who may read it, or make a copy and open that.")
