"""How the figures of a run are read, and what is said of its end. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubdesk.gui.language.say import say
from hubdesk.gui.wording import counted, number, percent
from hubdesk.storage.journal.records import RowState

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hubdesk.engine.records import Progress, Summary
    from hubdesk.engine.undo.counts import UndoCounts


WRITTEN = (RowState.CREATED, RowState.UPDATED, RowState.UNCHANGED, RowState.SUBMITTED, RowState.WRITTEN)
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
        notes[RowState.UNCHANGED] = say("nothing to send")
    rejected = of(counts, RowState.REJECTED)
    if rejected_before is not None and rejected > rejected_before:
        notes[RowState.REJECTED] = say("{0} by HubSpot in this run", number(rejected - rejected_before))
    if of(counts, RowState.DUPLICATE):
        notes[RowState.DUPLICATE] = say("last one wins")
    if of(counts, RowState.NEEDS_REVIEW):
        submits = of(counts, RowState.SUBMITTED) > 0
        notes[RowState.NEEDS_REVIEW] = (
            say("answer lost, not sent again") if submits else say("answer lost, reading back")
        )
        if progress.elsewhere or of(counts, RowState.WRITTEN):
            notes[RowState.NEEDS_REVIEW] = say("HubSpot does not tell")
    if progress.on_their_way:
        where = say("with HubSpot") if progress.elsewhere else say("on their way")
        notes[RowState.NOT_SENT] = say("{0} of them {1}", number(progress.on_their_way), where)
    return notes


def summary_counts(summary: Summary) -> dict[RowState, int]:
    """Return the counts of a summary by state."""
    return {
        RowState.SUBMITTED: summary.submitted or 0,
        RowState.WRITTEN: summary.written or 0,
        RowState.CREATED: summary.created,
        RowState.UPDATED: summary.updated,
        RowState.UNCHANGED: summary.unchanged,
        RowState.REJECTED: summary.rejected,
        RowState.DUPLICATE: summary.duplicates,
        RowState.NEEDS_REVIEW: summary.needs_review,
        RowState.NOT_SENT: summary.not_sent,
    }


def refused(summary: Summary) -> int:
    """Return the rows that could be mended; lines that hold no contact were left out with nothing to mend."""
    return summary.rejected - (summary.left_out or 0)


def results_notes(summary: Summary) -> dict[RowState, str]:
    """Return the words beside the figures of the end."""
    if not summary.left_out:
        return {}
    return {RowState.REJECTED: say("{0} of them without a contact", number(summary.left_out))}


def results_title(summary: Summary) -> tuple[str, str]:
    """Return the headline of a finished run and its kind: ``ok``, ``warning`` or ``error``.

    A few refused rows are the rule, and the card beside it leads to them: it is a success all the same, up to one row
    in twenty; so it is with rows that were sent without some of their cells. Duplicates and lines without a contact
    count as neither.
    """
    if summary.state == "failed_check":
        return say("The sums do not agree."), "error"
    if summary.state == "stopped" and summary.listed is not None and not summary.not_sent:
        return say(
            "Stopped. Every row was sent, {0} contacts are on the list so far.", number(summary.listed)
        ), "warning"
    if summary.state == "stopped":
        return say("Stopped. {0} not sent.", _were(summary.not_sent)), "warning"
    if refused(summary) * 20 > summary.rows or summary.not_sent:
        left = _were(refused(summary) + summary.not_sent + summary.needs_review)
        if summary.submitted is None:
            return say("Finished, {0} not written.", left), "warning"
        return say("Finished, {0} not submitted.", left), "warning"
    if (summary.partly or 0) * 20 > summary.rows:
        return say("Finished, {0} written without cells that have errors.", _were(summary.partly or 0)), "warning"
    return say("Finished. Every row has its place."), "ok"


def undone_title(summary: Summary, undone: UndoCounts) -> tuple[str, str]:
    """Return the headline of an undo and its kind, as :func:`results_title` does."""
    if summary.state == "stopped":
        return say("Stopped. {0}.", left_to_take_back(undone)), "warning"
    if summary.state != "finished":
        return results_title(summary)
    stay = undone.rows - undone.restored - undone.archived
    if not stay:
        return say("Taken back. Every contact has its place."), "ok"
    return say("Taken back, {0} as they are now.", counted(stay, "contact stays", "contacts stay")), "ok"


def left_to_take_back(undone: UndoCounts) -> str:
    """Return how many contacts of an undo that stopped are still as the import left them."""
    left = undone.not_sent + undone.needs_review
    return say("{0} not taken back yet", counted(left, "contact is", "contacts are"))


def _were(count: int) -> str:
    return counted(count, "row was", "rows were")
