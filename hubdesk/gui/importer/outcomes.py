"""How the figures of a run are read, and what is said of its end. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubdesk.gui.wording import number, percent
from hubdesk.storage.journal.records import RowState

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hubdesk.engine.records import Progress, Summary
    from hubdesk.engine.undo.counts import UndoCounts


WRITTEN = (RowState.CREATED, RowState.UPDATED, RowState.UNCHANGED, RowState.SUBMITTED)
"""States that mean: what the row says is in HubSpot."""


def of(counts: Mapping[RowState, int], state: RowState) -> int:
    """Return the rows in a state, 0 when it is not named."""
    return counts.get(state, 0)


def adds_up(rows: int, counts: Mapping[RowState, int]) -> bool:
    """Tell whether every row of the file is in exactly one place."""
    return sum(counts.values()) == rows


def share_sent(counts: Mapping[RowState, int]) -> tuple[int, int]:
    """Return settled and all rows among those that are sent; rows refused on the way drop out of both."""
    settled = sum(of(counts, state) for state in (*WRITTEN, RowState.NEEDS_REVIEW))
    return settled, settled + of(counts, RowState.NOT_SENT)


def progress_percent(progress: Progress) -> str:
    """Return the percentage of the rows to send that are settled, rounded down."""
    return percent(*share_sent(progress.counts))


def run_notes(progress: Progress, *, rejected_before: int | None) -> dict[RowState, str]:
    """Return the words beside the figures of a run.

    Args:
        progress: The run now.
        rejected_before: Rows that the check left out; None when it is not known (a resumed job).
    """
    notes: dict[RowState, str] = {}
    counts = progress.counts
    if of(counts, RowState.UNCHANGED):
        notes[RowState.UNCHANGED] = "nothing to send"
    rejected = of(counts, RowState.REJECTED)
    if rejected_before is not None and rejected > rejected_before:
        notes[RowState.REJECTED] = f"{number(rejected - rejected_before)} by HubSpot in this run"
    if of(counts, RowState.DUPLICATE):
        notes[RowState.DUPLICATE] = "last one wins"
    if of(counts, RowState.NEEDS_REVIEW):
        submits = of(counts, RowState.SUBMITTED) > 0
        notes[RowState.NEEDS_REVIEW] = "answer lost, not sent again" if submits else "answer lost, reading back"
    if progress.on_their_way:
        notes[RowState.NOT_SENT] = f"{number(progress.on_their_way)} of them on their way"
    return notes


def summary_counts(summary: Summary) -> dict[RowState, int]:
    """Return the counts of a summary by state."""
    return {
        RowState.SUBMITTED: summary.submitted or 0,
        RowState.CREATED: summary.created,
        RowState.UPDATED: summary.updated,
        RowState.UNCHANGED: summary.unchanged,
        RowState.REJECTED: summary.rejected,
        RowState.DUPLICATE: summary.duplicates,
        RowState.NEEDS_REVIEW: summary.needs_review,
        RowState.NOT_SENT: summary.not_sent,
    }


def results_title(summary: Summary) -> tuple[str, str]:
    """Return the headline of a finished run and its kind: ``ok``, ``warning`` or ``error``."""
    if summary.state == "failed_check":
        return "The sums do not agree.", "error"
    if summary.state == "stopped" and summary.listed is not None and not summary.not_sent:
        return f"Stopped. Every row was sent, {number(summary.listed)} contacts are on the list so far.", "warning"
    if summary.state == "stopped":
        return f"Stopped. {_were(summary.not_sent)} not sent.", "warning"
    missing = summary.rejected + summary.not_sent + summary.needs_review
    if summary.rejected * 20 > summary.rows or summary.not_sent:
        done = "written" if summary.submitted is None else "submitted"
        return f"Finished, {_were(missing)} not {done}.", "warning"
    return "Finished. Every row has its place.", "ok"


def undone_title(summary: Summary, undone: UndoCounts) -> tuple[str, str]:
    """Return the headline of an undo and its kind, as :func:`results_title` does."""
    if summary.state == "stopped":
        return f"Stopped. {left_to_take_back(undone)}.", "warning"
    if summary.state != "finished":
        return results_title(summary)
    stay = undone.rows - undone.restored - undone.archived
    if not stay:
        return "Taken back. Every contact has its place.", "ok"
    return f"Taken back, {number(stay)} {'contact stays' if stay == 1 else 'contacts stay'} as they are now.", "ok"


def left_to_take_back(undone: UndoCounts) -> str:
    """Return how many contacts of an undo that stopped are still as the import left them."""
    left = undone.not_sent + undone.needs_review
    return f"{number(left)} {'contact is' if left == 1 else 'contacts are'} not taken back yet"


def _were(count: int) -> str:
    return f"{number(count)} {'row was' if count == 1 else 'rows were'}"
