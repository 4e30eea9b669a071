"""Small things that the window remembers: its place, its looks, recent files. Losing them costs nobody anything."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import msgspec

from hubdesk.core.errors import StorageProblem
from hubdesk.storage.atomic import write_atomic
from hubdesk.storage.documents import Unusable, read_document

if TYPE_CHECKING:
    from pathlib import Path

_VERSION = 1
_log = logging.getLogger(__name__)


class _Document(msgspec.Struct):
    version: int = _VERSION
    values: dict[str, object] = {}


class Preferences:
    """Named values that JSON can hold, read once and written as a whole at each change."""

    def __init__(self, path: Path) -> None:
        self._path = path
        try:
            self._document = read_document(path, _Document, _VERSION) or _Document()
        except Unusable as problem:
            _log.warning("the window's preferences %s", problem)
            self._document = _Document()

    def get(self, key: str, default: object = None) -> object:
        """Return a kept value."""
        return self._document.values.get(key, default)

    def set(self, key: str, value: object) -> None:
        """Keep a value. A disk that refuses is no reason to bother anybody here."""
        if self._document.values.get(key) == value:
            return
        self._document.values[key] = value
        try:
            write_atomic(self._path, msgspec.json.encode(self._document), durable=False)
        except StorageProblem as problem:
            _log.warning("preferences not kept: %s", problem.code)
