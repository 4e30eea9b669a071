"""Keeps a second process away from a portal's state."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from hubdesk.core.errors import StorageProblem

if TYPE_CHECKING:
    from pathlib import Path


class StateLock:
    """An exclusive lock beside the state file, held until closed or until the process ends, however it ends.

    The lock is on a file of its own because Windows' locks would get in SQLite's way.
    """

    def __init__(self, state: Path) -> None:
        path = state.with_name(state.name + ".lock")
        try:
            self._descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            message = f"The demo portal's state cannot be opened: {error.strerror}."
            raise StorageProblem(message, code="demo.state", hint="Choose another file for its state.") from None
        try:
            _lock(self._descriptor)
        except OSError:
            os.close(self._descriptor)
            message = "Another demo portal is using this state."
            hint = "Stop it first, or choose another file for the state."
            raise StorageProblem(message, code="demo.busy", hint=hint) from None

    def close(self) -> None:
        """Give the state free."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
