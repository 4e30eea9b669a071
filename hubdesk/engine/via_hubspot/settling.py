"""From HubSpot's word about a file to the outcome of each row. Pure: no waiting, no journal.

A row that HubSpot names as refused is rejected for its reason. All others of an import that is done are written;
whether they were new HubSpot does not tell.

Of an import that failed or was cancelled HubSpot does not tell which rows it got to: they are to be looked at, unless
it counted that it wrote nothing at all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubdesk.hubspot.imports import CANCELED, DONE
from hubdesk.storage.journal.records import Outcome, RowState

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from hubdesk.hubspot.imports import Fault, WireImport

UNCLEAR, FAILED, CANCELLED, GONE = "import.unclear", "import.failed", "import.canceled", "import.gone"
NOTHING_WRITTEN = "import.nothing_written"
_WROTE = ("CREATED_OBJECTS", "UPDATED_OBJECTS", "UNIQUE_OBJECTS_WRITTEN", "UNIQUE_OBJECTS_UPDATED")
_Refusal = tuple[str, str]


def refusal_of(fault: Fault, columns: Sequence[str]) -> _Refusal:
    """Return the code of what HubSpot refused, and the property that it is about."""
    place = fault.known_column_number
    about = columns[place] if place is not None and 0 <= place < len(columns) else ""
    return f"hubspot.{fault.error_type.lower()}", about


def settle_part(
    seq: int,
    rows: Iterable[int],
    ended: WireImport | None,
    refused: Mapping[int, _Refusal],
    *,
    of_whole_file: _Refusal | None,
) -> list[Outcome]:
    """Return one outcome for each row of a file that HubSpot has finished with.

    Args:
        seq: The batch.
        rows: Its rows.
        ended: The import in its last state; None when HubSpot does not know it any more.
        refused: Rows that HubSpot named, with the reason.
        of_whole_file: A complaint that belongs to no row; None when there is none.
    """
    state, code, detail = _others(ended, of_whole_file)
    outcomes = []
    for row in rows:
        if (reason := refused.get(row)) is not None:
            outcomes.append(Outcome(row, RowState.REJECTED, code=reason[0], detail=reason[1], seq=seq))
        else:
            outcomes.append(Outcome(row, state, code=code, detail=detail, seq=seq))
    return outcomes


def _others(ended: WireImport | None, of_whole_file: _Refusal | None) -> tuple[RowState, str, str]:
    """Return what became of the rows that HubSpot did not name."""
    if ended is None:
        return RowState.NEEDS_REVIEW, GONE, ""
    if ended.state == DONE:
        return (RowState.WRITTEN, "", "") if of_whole_file is None else (RowState.NEEDS_REVIEW, UNCLEAR, "")
    counted = any(name in ended.metadata.counters for name in _WROTE)
    if counted and not ended.counted(*_WROTE):
        return RowState.NOT_SENT, NOTHING_WRITTEN, ""
    return RowState.NEEDS_REVIEW, CANCELLED if ended.state == CANCELED else FAILED, ""
