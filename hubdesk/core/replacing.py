"""Renames over a file that another program has open for a moment, as virus scanners and backups do on Windows."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

WAITS = (0.05, 0.1, 0.2, 0.4, 0.8)
"""Seconds between the attempts."""

_IN_USE = (5, 32, 33)
"""Windows: access denied, sharing violation, lock violation."""


def replace_patiently(source: Path, target: Path, waits: Sequence[float] = WAITS) -> None:
    """Rename ``source`` to ``target``; while another program holds either, try again for a second and a half.

    For threads and processes that may block.

    Raises:
        OSError: The last attempt failed, too, or the first one for another reason.
    """
    for seconds in waits:
        try:
            source.replace(target)
        except OSError as error:
            if getattr(error, "winerror", None) not in _IN_USE:
                raise
            threading.Event().wait(seconds)
        else:
            return
    source.replace(target)
