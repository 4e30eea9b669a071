"""Finds out which rows and properties an error of HubSpot's is about.

HubSpot says it in several ways: in ``context`` of the envelope or of its entries, nested once more, or as JSON inside
the message ("Property values were not valid: [...]"). Messages may change without notice, so they come last.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import msgspec

from hubdesk.hubspot.envelope import Detail, Envelope, values

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_TRACES = ("objectWriteTraceId", "objectWriteTraceIds")
_IDS = ("ids", "id", "duplicateIds")
_PROPERTIES = ("propertyName", "propertyNames", "property", "name")
CONTACT_EXISTS, VALUE_TAKEN = "CONTACT_EXISTS", "UNIQUE_VALUE_TAKEN"
"""HubDesk's words for a conflict, for which HubSpot has none: the address, or another unique value, is a contact's."""

_EXISTS = re.compile(r"already exists", re.IGNORECASE)
_DUPLICATES = re.compile(r"Duplicate IDs found in batch input: \[([^\]]*)\]")
_QUOTED = re.compile(r"['\"]([A-Za-z0-9][\w./\-]{0,120})['\"]")
_CODE = re.compile(r"[A-Z][A-Z0-9_.]{2,60}")


class _Invalid(msgspec.Struct, gc=False):
    """One entry of the JSON inside a message."""

    name: str | None = None
    error: str | None = None


_invalid_decoder = msgspec.json.Decoder(list[_Invalid])


@dataclass(frozen=True, slots=True)
class Named:
    """What an error is about.

    Attributes:
        code: Machine word in capitals, such as ``INVALID_OPTION`` or ``DUPLICATE_IDS``; never empty.
        properties: Property names.
        ids: Record ids or keys.
        trace_ids: Trace ids.
    """

    code: str
    properties: tuple[str, ...]
    ids: tuple[str, ...]
    trace_ids: tuple[str, ...]


def named_by(error: Envelope | Detail, status: int) -> Named:
    """Return what ``error`` is about."""
    contexts = list(_contexts(error))
    inside = _inside(error.message)
    listed = _DUPLICATES.search(error.message or "")
    duplicates = [one.strip() for one in listed.group(1).split(",")] if listed else []
    properties = _once([*_all(contexts, _PROPERTIES), *(one.name or "" for one in inside)])
    return Named(
        code="DUPLICATE_IDS" if duplicates else _conflict(error, status, properties) or _code(error, status, inside),
        properties=properties,
        ids=_once([*_all(contexts, _IDS), *duplicates]),
        trace_ids=_once(_all(contexts, _TRACES)),
    )


def errors_of(envelope: Envelope) -> tuple[tuple[str, str], ...]:
    """Return HubSpot's word for each thing that is wrong and the place that the message quotes, which may be empty.

    Forms name the place like that: ``Error in 'fields.email'. ...`` (seen in verbb/formie#2013).
    """
    found = []
    for detail in envelope.errors or ():
        word = detail.error_type or detail.code or ""
        quoted = _QUOTED.search(detail.message or "")
        if _CODE.fullmatch(word):
            found.append((word, quoted.group(1) if quoted else ""))
    return tuple(dict.fromkeys(found))


def _contexts(error: Envelope | Detail) -> Iterator[dict[str, Any]]:
    if error.context:
        yield error.context
    for detail in error.errors or ():
        yield from _contexts(detail)


def _all(contexts: list[dict[str, Any]], names: tuple[str, ...]) -> list[str]:
    return [value for context in contexts for value in values(context, *names)]


def _once(items: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(item for item in items if item))


def _inside(message: str | None) -> list[_Invalid]:
    """Return the list that HubSpot puts into the message of invalid property values."""
    start, end = (message or "").find("[{"), (message or "").rfind("]")
    if message is None or start < 0 or end < start:
        return []
    try:
        return _invalid_decoder.decode(message[start : end + 1])
    except (msgspec.MsgspecError, RecursionError, ValueError):
        return []


def _conflict(error: Envelope | Detail, status: int, properties: tuple[str, ...]) -> str:
    """Return the word for a contact that is in the way; empty when the error is about something else."""
    conflict = status == 409 or error.category in ("CONFLICT", "OBJECT_ALREADY_EXISTS")
    if not conflict or not _EXISTS.search(error.message or ""):
        return ""
    return VALUE_TAKEN if properties and "email" not in properties else CONTACT_EXISTS


def _code(error: Envelope | Detail, status: int, inside: list[_Invalid]) -> str:
    details = error.errors or []
    candidates = [
        *(one.error for one in inside),
        *(code for detail in details for code in (detail.code, detail.error_type)),
        getattr(error, "code", None),
        error.error_type,
        *(str(detail.sub_category or "").rpartition(".")[2] for detail in details),
        str(error.sub_category or "").rpartition(".")[2],
        error.category,
    ]
    for candidate in candidates:
        if candidate and _CODE.fullmatch(candidate):
            return candidate
    return f"STATUS_{status}"
