"""Small things that the window remembers: its place, its looks, recent files. Losing them costs nobody anything."""

from __future__ import annotations

# The window reads this before its first picture: json is loaded by then, msgspec is not.
import json
import logging
from typing import TYPE_CHECKING

from hubdesk.core.errors import StorageProblem
from hubdesk.storage.atomic import write_atomic

if TYPE_CHECKING:
    from pathlib import Path

_VERSION = 1
_log = logging.getLogger(__name__)


class Preferences:
    """Named values that JSON can hold, read once and written as a whole at each change."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._values = _read(path)
        self._closed = False

    def get(self, key: str, default: object = None) -> object:
        """Return a kept value."""
        return self._values.get(key, default)

    def set(self, key: str, value: object) -> None:
        """Keep a value. A disk that refuses is no reason to bother anybody here."""
        if self._closed or self._values.get(key) == value:
            return
        self._values[key] = value
        content = json.dumps({"version": _VERSION, "values": self._values}, separators=(",", ":"))
        try:
            write_atomic(self._path, content.encode(), durable=False)
        except StorageProblem as problem:
            _log.warning("preferences not kept: %s", problem.code)

    def forget(self) -> None:
        """Forget everything and write nothing any more, after the file was removed for good."""
        self._values.clear()
        self._closed = True


def _read(path: Path) -> dict[str, object]:
    try:
        document = json.loads(path.read_bytes())
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, RecursionError) as problem:
        _log.warning("the window's preferences cannot be read: %s", type(problem).__name__)
        return {}
    values = document.get("values") if isinstance(document, dict) and document.get("version") == _VERSION else None
    if isinstance(values, dict):
        return values
    _log.warning("the window's preferences are of another kind or version")
    return {}
