"""The places where a row can end, in the order of the screen, and how figures are read. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hubdesk.gui.wording import number, percent
from hubdesk.storage.journal.records import RowState

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hubdesk.engine.records import Progress, Summary


@dataclass(frozen=True, slots=True)
class Place:
    """One outcome as the screen shows it.

    Attributes:
        state: The outcome.
        icon: Key of its icon.
        colour: Token of its colour.
        bar: Token of its bar.
        word: Its name in Results.
        running: Its name while the run goes on.
        file: Result file that holds these rows.
    """

    state: RowState
    icon: str
    colour: str
    bar: str
    word: str
    running: str
    file: str


PLACES: tuple[Place, ...] = (
    Place(RowState.SUBMITTED, "ok", "success", "success", "Submitted", "Submitted", "written.csv"),
    Place(RowState.CREATED, "create", "success", "success", "Created", "Created", "written.csv"),
    Place(RowState.UPDATED, "update", "note", "note", "Updated", "Updated", "written.csv"),
    Place(RowState.UNCHANGED, "unchanged", "muted", "gauge-others", "Unchanged", "Unchanged", "written.csv"),
    Place(RowState.REJECTED, "refused", "danger", "danger", "Rejected", "Rejected", "rejected.csv"),
    Place(RowState.DUPLICATE, "duplicate", "muted", "gauge-others", "Duplicates", "Duplicates", "duplicates.csv"),
    Place(
        RowState.NEEDS_REVIEW,
        "review",
        "warning",
        "warning",
        "Needs review",
        "Needs review",
        "needs-review.csv",
    ),
    Place(RowState.NOT_SENT, "unsent", "muted", "border-control", "Not sent", "Still to send", "not-sent.csv"),
)

WRITTEN = (RowState.CREATED, RowState.UPDATED, RowState.UNCHANGED, RowState.SUBMITTED)
"""States that mean: what the row says is in HubSpot."""

_OF_CONTACTS = frozenset((RowState.CREATED, RowState.UPDATED, RowState.UNCHANGED, RowState.DUPLICATE))
_OF_FORMS = frozenset((RowState.SUBMITTED,))


def listed(state: RowState, *, form: bool) -> bool:
    """Return whether rows of an import, or of a form, can end in a state."""
    return state not in (_OF_CONTACTS if form else _OF_FORMS)


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
    if summary.state == "stopped":
        return f"Stopped. {_were(summary.not_sent)} not sent.", "warning"
    missing = summary.rejected + summary.not_sent + summary.needs_review
    if summary.rejected * 20 > summary.rows or summary.not_sent:
        done = "written" if summary.submitted is None else "submitted"
        return f"Finished, {_were(missing)} not {done}.", "warning"
    return "Finished. Every row has its place.", "ok"


def _were(count: int) -> str:
    return f"{number(count)} {'row was' if count == 1 else 'rows were'}"
