"""Folders that belong to one running program each, and go with it, however it ends.

Beside each folder lies a lock file that its program holds. A program that ends in good order removes its folder; what a
killed one left behind has a lock that nobody holds any more, and is removed by the next program that looks. Nobody's
process number is compared and no time is waited for, see :mod:`hubdesk.storage.lockfile`.
"""

from __future__ import annotations

import contextlib
import secrets
import shutil
import time
from typing import TYPE_CHECKING

from hubdesk.storage.atomic import private_folder
from hubdesk.storage.lockfile import FileLock, try_lock

if TYPE_CHECKING:
    from pathlib import Path

_LOCK = ".lock"
_UNLOCKED_KEPT = 86_400
"""Seconds for which a folder without a lock file is left alone: made on a disk without locks, or by an old version."""


class LeasedFolder:
    """A folder that is this program's until :meth:`release`. Made by :meth:`take`.

    Attributes:
        path: The folder, mode 0700.
    """

    def __init__(self, path: Path, lock: FileLock | None) -> None:
        self.path = path
        self._lock = lock

    @classmethod
    def take(cls, root: Path) -> LeasedFolder:
        """Make a folder below ``root``, which is made when it is missing.

        Raises:
            OSError: The disk refuses.
        """
        private_folder(root)
        while True:
            path = root / secrets.token_hex(6)
            try:
                lock = try_lock(_lock_of(path))  # before the folder, so that nobody ever sees it without its lock
            except OSError:
                # A disk that knows no locks keeps the folder for a day; nothing is refused for that.
                _lock_of(path).unlink(missing_ok=True)
                return cls(private_folder(path), None)
            if lock is not None:
                folder = cls(private_folder(path), lock)
                if folder.is_whole():
                    return folder
                folder.release()
            # Somebody who looks for stale folders has seen the lock file before it was locked, and is about to remove
            # it with all that stands beside it: that name is lost.

    def is_whole(self) -> bool:
        """Return whether nobody removed it meanwhile, be it with everything that HubDesk keeps."""
        return self.path.is_dir() and (self._lock is None or _lock_of(self.path).exists())

    def release(self) -> None:
        """Remove the folder. What the disk refuses to remove is left to the next program."""
        shutil.rmtree(self.path, ignore_errors=True)
        if self._lock is not None:
            self._lock.release()
            self._lock = None
        _forget_lock(self.path)


def remove_stale(root: Path) -> None:
    """Remove the folders below ``root`` that no running program has. What the disk refuses to remove stays."""
    with contextlib.suppress(OSError):
        for path in {entry.with_suffix("") for entry in root.iterdir()}:
            with contextlib.suppress(OSError):
                _remove_if_stale(path)


def _remove_if_stale(path: Path) -> None:
    if not _lock_of(path).exists():
        if path.is_dir() and path.stat().st_mtime < time.time() - _UNLOCKED_KEPT:
            shutil.rmtree(path)
        return
    lock = try_lock(_lock_of(path))
    if lock is None:
        return  # its program is running
    try:
        shutil.rmtree(path, ignore_errors=True)
        _forget_lock(path)  # while it is held, so that whoever waits for it sees that it is gone
    finally:
        lock.release()
    _forget_lock(path)  # once more for Windows, where nothing is removed that is open


def _forget_lock(path: Path) -> None:
    """Remove the lock file of a folder that is gone; its name is never used again, so nobody waits for it."""
    with contextlib.suppress(OSError):
        if not path.exists():
            _lock_of(path).unlink(missing_ok=True)


def _lock_of(path: Path) -> Path:
    return path.with_suffix(_LOCK)
