"""The places where a row can end, in the order of the screen: icon, colours, words, result file. No widgets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hubdesk.gui.language.say import say
from hubdesk.storage.journal.records import RowState

if TYPE_CHECKING:
    from hubdesk.gui.theme.tokens import Token


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
    colour: Token
    bar: Token
    word: str
    running: str
    file: str


PLACES: tuple[Place, ...] = (
    Place(RowState.SUBMITTED, "ok", "success", "success", "Submitted", "Submitted", "written.csv"),
    Place(RowState.WRITTEN, "ok", "success", "success", "Written", "Written", "written.csv"),
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

_OF_CONTACTS = frozenset((RowState.CREATED, RowState.UPDATED, RowState.UNCHANGED, RowState.DUPLICATE))
_OF_FORMS = frozenset((RowState.SUBMITTED,))
_OF_HUBSPOT = frozenset((RowState.WRITTEN,))
_OF_BATCHES = frozenset((RowState.CREATED, RowState.UPDATED, RowState.UNCHANGED))
_UNDONE = {
    RowState.UPDATED: "Taken back",
    RowState.UNCHANGED: "Kept as they are",
    RowState.REJECTED: "Cannot be undone",
    RowState.NOT_SENT: "Not taken back",
}
"""Words of an undo where they differ from those of an import; its rows are the contacts that the import wrote."""


def listed(state: RowState, *, form: bool, undo: bool = False, by_hubspot: bool = False) -> bool:
    """Return whether rows of an import, of a form, or of an undo can end in a state.

    Args:
        state: The state.
        form: Whether a form is submitted with each row.
        undo: Whether it is an undo.
        by_hubspot: Whether HubSpot's own import carries it out.
    """
    if undo and state in (RowState.CREATED, RowState.DUPLICATE):
        return False
    if form or not by_hubspot:
        return state not in ((_OF_CONTACTS if form else _OF_FORMS) | _OF_HUBSPOT)
    return state not in (_OF_FORMS | _OF_BATCHES)


def word_of(place: Place, *, running: bool = False, undo: bool = False) -> str:
    """Return the name of an outcome."""
    if undo and running and place.state is RowState.NOT_SENT:
        return say("Still to take back")
    word = place.running if running else place.word
    return say(_UNDONE.get(place.state, word) if undo else word)
