"""From HubSpot's answer to the outcome of each row. Pure: no waiting, no journal.

Answers are matched by trace id, then by key, never by position: HubSpot shuffles results and lower-cases e-mails.
A row is created or updated only if the answer says so for that row; what the answer does not mention stays open.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hubdesk.hubspot.details import CONTACT_EXISTS, VALUE_TAKEN
from hubdesk.mapping.keys import normalise_key
from hubdesk.storage.journal.records import Outcome, RowState

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from hubdesk.hubspot.contacts import BatchAnswer, ContactResult, RowError

EXISTS = frozenset({CONTACT_EXISTS, VALUE_TAKEN})
"""HubSpot's refusals of a contact whose address, or another unique value, another contact has."""

TRACE = "row-"
"""Prefix of the trace id of a row."""

# Python 3.11 looks members up slowly, and a batch has a hundred rows.
_CREATED, _UPDATED = RowState.CREATED, RowState.UPDATED


@dataclass(frozen=True, slots=True)
class Settled:
    """What an answer settles.

    Attributes:
        outcomes: One for each row that the answer speaks of.
        open_rows: Rows that it does not speak of, or that HubSpot asks to send again.
    """

    outcomes: tuple[Outcome, ...]
    open_rows: tuple[int, ...]


def settle(
    seq: int,
    rows: Sequence[int],
    keys: Sequence[str],
    answer: BatchAnswer,
    ours: Callable[[float | None], bool] | None,
    *,
    by_id: bool = False,
) -> Settled:
    """Return what ``answer`` says about each row.

    Args:
        seq: The batch.
        rows: Rows that were sent.
        keys: Their normalised keys, in the same order.
        answer: HubSpot's answer, complete and well formed.
        ours: Tells whether a contact made at that time may be one that an earlier attempt made; None when this was
            certainly the first. After a replay ``new`` no longer tells the truth.
        by_id: Whether the keys are record ids.
    """
    by_key = dict(zip(keys, rows, strict=True))
    by_trace = {f"{TRACE}{row}": row for row in rows}
    outcomes: dict[int, Outcome] = {}
    for result in answer.results:
        key = result.id if by_id else normalise_key(result.email or "")
        row = by_trace.get(result.trace_id) if result.trace_id else by_key.get(key)
        if row is not None and row not in outcomes:
            state = (_CREATED if result.new else _UPDATED) if ours is None else _written(result, ours)
            outcomes[row] = Outcome(row, state, result.id, "", "", seq)
    for error in answer.errors:
        if error.passing:
            continue
        for row in _rows(error, by_trace, by_key):
            if row not in outcomes:
                outcomes[row] = rejected(row, seq, error.code or error.category, error.properties)
    ordered = tuple(outcomes[row] for row in rows if row in outcomes)
    return Settled(ordered, tuple(row for row in rows if row not in outcomes))


def rejected(row: int, seq: int, code: str, properties: Iterable[str] = ()) -> Outcome:
    """Return the outcome of a row that HubSpot refused."""
    return Outcome(
        row,
        RowState.REJECTED,
        code=_code_of(code or "refused"),
        detail=", ".join(properties),
        seq=seq,
    )


def _code_of(word: str) -> str:
    return f"hubspot.{word.lower()}"


def perhaps_ours(settled: Settled) -> Settled:
    """Leave open which rows HubSpot refused because their contact is there, after an attempt that may have made it.

    Whoever looks first and finds none, and is then told that there is one, was answered wrongly once; a further look
    tells whose contact it is.
    """
    exists = set(map(_code_of, EXISTS))
    doubtful = {one.row for one in settled.outcomes if one.code in exists}
    known = tuple(one for one in settled.outcomes if one.row not in doubtful)
    return Settled(known, tuple(sorted(doubtful.union(settled.open_rows))))


def _written(result: ContactResult, ours: Callable[[float | None], bool]) -> RowState:
    created_at = result.created_at
    if created_at is None:
        return _CREATED if result.new else _UPDATED
    return _CREATED if ours(created_at) else _UPDATED


def _rows(error: RowError, by_trace: dict[str, int], by_key: dict[str, int]) -> list[int]:
    found = [by_trace.get(trace) for trace in error.trace_ids]
    if not found:
        found = [by_key.get(normalise_key(key)) for key in error.ids]
    return [row for row in found if row is not None]
