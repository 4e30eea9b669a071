"""Small files that are either wholly the old one or wholly the new one, and folders that only the user can enter."""

from __future__ import annotations

import contextlib
import errno
import os
import tempfile
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from hubdesk.core.errors import StorageProblem
from hubdesk.core.replacing import replace_patiently
from hubdesk.core.targets import target_of

if TYPE_CHECKING:
    from collections.abc import Iterator

_WAITS = (0.05, 0.1, 0.2)
"""Seconds between attempts while another program holds the file: short, since a window may wait for it."""

_PREFIX = ".hubdesk-"
_SUFFIX = ".tmp"
_FULL = (errno.ENOSPC, errno.EDQUOT) if hasattr(errno, "EDQUOT") else (errno.ENOSPC,)
_NOT_OFFERED = (errno.EINVAL, errno.ENOTSUP, errno.ENOSYS)


def private_folder(path: Path) -> Path:
    """Make ``path`` and its missing parents with mode 0700 and return it.

    Folders that are already there keep their mode: they may be the user's own.

    Raises:
        OSError: It cannot be made.
    """
    missing = []
    folder = path
    while not folder.exists():
        missing.append(folder)
        folder = folder.parent
    for folder in reversed(missing):
        folder.mkdir(mode=0o700, exist_ok=True)
    return path


def write_atomic(path: Path, content: bytes, *, durable: bool = True) -> None:
    """Replace ``path`` by a file of mode 0600 that holds ``content``, durable when this returns.

    For HubDesk's own files in its own folders: a link in the place of one is replaced and not followed. What somebody
    named is written by :func:`write_named`. Missing folders are made. A crash leaves the old file or the new one, and
    at worst a stray temporary file, see :func:`remove_strays`.

    Args:
        path: The file.
        content: All of it.
        durable: Whether to wait for the disk. Without, a power loss may leave an empty file.

    Raises:
        StorageProblem: Code ``disk.full`` or ``disk.refused``; the old file is untouched.
    """
    try:
        private_folder(path.parent)
        with _replacing(path, durable=durable) as file:
            file.write(content)
    except OSError as error:
        raise cannot_write(path, error) from error


def write_named(path: Path, content: bytes) -> None:
    """Write what somebody wants under a name of their own, as :func:`appearing` does; missing folders are made.

    Raises:
        InputError: Code ``usage.output``: a folder or a socket is there.
        StorageProblem: Code ``disk.full`` or ``disk.refused``; an old file is untouched.
    """
    try:
        private_folder(path.parent)
        with appearing(path) as file:
            file.write(content)
    except OSError as error:
        raise cannot_write(path, error) from error


@contextlib.contextmanager
def appearing(path: Path, mode: str = "wb", **text: Any) -> Iterator[IO[Any]]:
    """Yield a file to write, which appears under the name that somebody chose once it is whole, durable, mode 0600.

    A link stays: what it leads to is replaced. A pipe, a terminal or another such device is written into directly,
    since what reads it has no use for a file in its place; there nothing is whole before the end.

    Args:
        path: The name. Its folder must be there.
        mode: As for ``open``, to write.
        text: Encoding, errors and newline, as for ``open``.

    Raises:
        InputError: Code ``usage.output``: a folder or a socket is there.
        OSError: The disk refuses; an old file is untouched.
    """
    target = target_of(path)
    if target.streams:
        with os.fdopen(target.open_stream(), mode, **text) as file:
            yield file
    else:
        with _replacing(target.path, mode, durable=True, **text) as file:
            yield file


@contextlib.contextmanager
def _replacing(path: Path, mode: str = "wb", *, durable: bool, **text: Any) -> Iterator[IO[Any]]:
    # mkstemp opens with O_EXCL, O_NOFOLLOW and mode 0600.
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=_PREFIX, suffix=_SUFFIX)
    stray = Path(name)
    try:
        with os.fdopen(handle, mode, **text) as file:
            yield file
            file.flush()
            if durable:
                os.fsync(file.fileno())
        replace_patiently(stray, path, _WAITS)
    except BaseException:
        # The first failure is the one to tell; a stray that stays is removed at the next start.
        with contextlib.suppress(OSError):
            stray.unlink()
        raise
    if durable:
        sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make names in ``folder`` durable. Does nothing where system or disk have no such call.

    Raises:
        OSError: The disk refuses.
    """
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    except OSError as error:
        # Some network disks and those of virtual machines sync files only; the name is there all the same.
        if error.errno not in _NOT_OFFERED:
            raise
    finally:
        os.close(handle)


def remove_strays(folder: Path) -> None:
    """Remove temporary files that a crash left in ``folder``. Only for the one process that writes there."""
    for stray in folder.glob(f"{_PREFIX}*{_SUFFIX}"):
        # Somebody else may have removed it, or holds it open on Windows: it is only litter.
        with contextlib.suppress(OSError):
            stray.unlink()


def cannot_write(path: Path, error: OSError) -> StorageProblem:
    """Return the problem to raise when ``path`` could not be written."""
    if error.errno in _FULL:
        message = f"There is no space left on the disk to save {path.name}."
        return StorageProblem(message, code="disk.full", hint="Free some space, then try again.")
    why = os.strerror(error.errno) if error.errno else "unknown reason"
    message = f"{path.name} could not be saved in {path.parent} ({why})."
    return StorageProblem(message, code="disk.refused", hint="Check that you may write there, then try again.")
