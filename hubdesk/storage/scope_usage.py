"""When a kind of call was last answered, for each account: what a scope was really needed for.

One small file an account: names of calls and times, nothing else. It is no record of the truth, only a help for whoever
reviews scopes, so a file that cannot be used counts as an empty one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import msgspec

from hubdesk.storage.atomic import write_atomic
from hubdesk.storage.documents import Unusable, read_document

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

VERSION = 1


class _Document(msgspec.Struct):
    used: dict[str, float]
    version: Literal[1] = 1


def load_usage(path: Path) -> dict[str, float]:
    """Return when each call was last answered, seconds since the epoch; empty when there is no usable file."""
    try:
        found = read_document(path, _Document, VERSION)
    except Unusable:
        return {}
    return dict(found.used) if found is not None else {}


def save_usage(path: Path, used: Mapping[str, float]) -> dict[str, float]:
    """Put newer times into the file and return all of them; those of another HubDesk stay.

    Args:
        path: The account's file.
        used: Seconds since the epoch by the key of the call.

    Raises:
        StorageProblem: The disk refuses.
    """
    both = load_usage(path)
    for key, at in used.items():
        both[key] = max(at, both.get(key, at))
    write_atomic(path, msgspec.json.encode(_Document(both)), durable=False)
    return both
