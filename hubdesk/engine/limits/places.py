"""Where the log of calls of an account lies, and the end of one that nobody writes to any more."""

from __future__ import annotations

import re
import time
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from hubdesk.storage.call_log import SUM_SECONDS

if TYPE_CHECKING:
    from pathlib import Path

_FOLDER = "calls"
_SUFFIX = ".sqlite"
_UNSAFE = re.compile(r"[^A-Za-z0-9.-]+")


def log_path(data: Path, portal_id: int, api_base: str, *, demo: str = "") -> Path:
    """Return the file of an account's log.

    Args:
        data: The program's data folder.
        portal_id: The account.
        api_base: Origin of the API: the same number on another host is another account.
        demo: Path of the demo portal's state when this is one; its port changes with every start, its state does not.
    """
    if demo:
        name = re.split(r"[\\/]", demo)[-1]
        place = f"demo-{name.rpartition('.')[0] or name}"
    else:
        place = urlsplit(api_base).netloc or api_base
    return data / _FOLDER / f"{portal_id}-{_UNSAFE.sub('-', place)}{_SUFFIX}"


def remove_old_logs(folder: Path, now: float | None = None) -> None:
    """Remove logs that nobody wrote to for so long that nothing in them would be kept.

    Args:
        folder: Folder of the logs.
        now: Seconds since the epoch; the present unless given.

    Raises:
        OSError: One cannot be removed.
    """
    oldest = (time.time() if now is None else now) - SUM_SECONDS
    for path in folder.glob(f"*{_SUFFIX}*"):
        if path.stat().st_mtime < oldest:
            path.unlink(missing_ok=True)


def demo_log(data: Path) -> Path | None:
    """Return the log of the demo portal that was used last; None when there is none.

    Raises:
        OSError: The folder cannot be read.
    """
    found = (data / _FOLDER).glob(f"*-demo-*{_SUFFIX}")
    return max(found, key=lambda path: path.stat().st_mtime, default=None)
