"""A lock that the operating system keeps: it is gone when its process is, however that process ended.

No process ids are compared and no time is waited for, so there are neither stale locks nor two holders.
"""

from __future__ import annotations

import contextlib
import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_FAR = 1 << 30
"""Offset of the locked byte on Windows, where a locked byte can be read by nobody else."""


class FileLock:
    """A lock that is held until :meth:`release`. Made by :func:`try_lock`."""

    def __init__(self, handle: int) -> None:
        self._handle: int | None = handle

    def release(self) -> None:
        """Give the lock up; a second call does nothing."""
        handle, self._handle = self._handle, None
        if handle is not None:
            os.close(handle)


def try_lock(path: Path) -> FileLock | None:
    """Take the lock of the file ``path`` (made when missing, mode 0600), or return None when somebody has it.

    Two locks of one file exclude each other within a process, too.

    Raises:
        OSError: The file cannot be opened.
    """
    while True:
        handle = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o600)
        if not _take(handle):
            os.close(handle)
            return None
        if _is_still(path, handle):
            return FileLock(handle)
        # The holder before us removed the file between our open and our lock: that lock protects nothing.
        os.close(handle)


if sys.platform == "win32":

    def _take(handle: int) -> bool:
        os.lseek(handle, _FAR, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:

    def _take(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


def _is_still(path: Path, handle: int) -> bool:
    with contextlib.suppress(FileNotFoundError):
        return os.path.samestat(path.stat(), os.fstat(handle))
    return False
