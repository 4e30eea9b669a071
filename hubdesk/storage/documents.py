"""Reads a small JSON file that a person, a backup or another version may have changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import msgspec

from hubdesk.core.errors import StorageProblem
from hubdesk.storage.atomic import write_atomic

if TYPE_CHECKING:
    from pathlib import Path

T = TypeVar("T")

_LARGEST = 4 << 20


class _Envelope(msgspec.Struct):
    version: int


class Unusable(Exception):
    """The file is there and cannot be used; its text says why, as the end of a sentence."""


def read_document(path: Path, kind: type[T], version: int) -> T | None:
    """Return the document in ``path``, or None when there is no such file.

    Raises:
        Unusable: It cannot be read, is no document of this kind, or comes from a newer version of HubDesk.
    """
    try:
        with path.open("rb") as file:
            content = file.read(_LARGEST + 1)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise Unusable("could not be read") from error
    if len(content) > _LARGEST:
        raise Unusable("was far too large")
    try:
        found = msgspec.json.decode(content, type=_Envelope).version
        if found > version:
            raise Unusable("came from a newer version of HubDesk")
        return msgspec.json.decode(content, type=kind)
    # ValueError is msgspec's and that of broken UTF-8; deep nesting ends in RecursionError.
    except (ValueError, RecursionError) as error:
        raise Unusable("was damaged") from error


def set_aside(path: Path) -> bool:
    """Keep a copy of an unusable file as ``NAME.bad``; return whether that worked."""
    try:
        with path.open("rb") as file:
            write_atomic(path.with_name(f"{path.name}.bad"), file.read(_LARGEST))
    except (OSError, StorageProblem):
        return False
    return True
