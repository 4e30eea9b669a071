"""Builds the body of a batch request. The same rows give the same bytes each time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from hubdesk.mapping.keys import RECORD_ID

if TYPE_CHECKING:
    from collections.abc import Iterable

    Item = tuple[int, str, Iterable[tuple[str, str]]]

MAX_INPUTS = 100
"""Most inputs in one batch (HubSpot's contacts guide)."""

_encode = msgspec.json.Encoder().encode


def trace_id(row: int) -> str:
    """Return the trace id by which the answer names the input of ``row``."""
    return f"row-{row}"


def build_body(mode: str, key_property: str, items: Iterable[Item]) -> bytes:
    """Return the JSON of a batch of contacts.

    Each input has a unique trace id, so that one bad row does not make HubSpot refuse the whole request. Inputs have
    the properties that their rows give, others are left alone; two inputs with the same key must not be in one batch,
    since HubSpot refuses such a batch whole.

    Args:
        mode: ``upsert``, ``create`` or ``update``.
        key_property: By which contacts are found. Update takes record ids only, whatever the key.
        items: Row, its key (in an update the contact's record id) and its values, in row order.

    Raises:
        ValueError: The mode is unknown, or the batch is empty, too large or names a key twice.
    """
    make = _INPUTS.get(mode)
    if make is None:
        message = f"unknown mode {mode}"
        raise ValueError(message)
    rows = list(items)
    if not 0 < len(rows) <= MAX_INPUTS or len({key for _, key, _ in rows}) < len(rows):
        message = f"a batch has 1 to {MAX_INPUTS} inputs with different keys"
        raise ValueError(message)
    return _encode({"inputs": [make(key_property, row, key, dict(values)) for row, key, values in rows]})


def _upsert(key_property: str, row: int, key: str, values: dict[str, str]) -> dict[str, Any]:
    return {"idProperty": key_property, "id": key, "objectWriteTraceId": trace_id(row), "properties": values}


def _create(key_property: str, row: int, key: str, values: dict[str, str]) -> dict[str, Any]:
    own = {} if key_property == RECORD_ID else {key_property: key}
    return {"objectWriteTraceId": trace_id(row), "properties": own | values}


def _update(_key_property: str, row: int, key: str, values: dict[str, str]) -> dict[str, Any]:
    return {"id": key, "objectWriteTraceId": trace_id(row), "properties": values}


_INPUTS = {"upsert": _upsert, "create": _create, "update": _update}
