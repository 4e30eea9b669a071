"""Notices when HubSpot refuses everything for one and the same reason, so that no file is rejected row by row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubdesk.core.errors import StoppedEarly

if TYPE_CHECKING:
    from hubdesk.hubspot.failures import Refused
    from hubdesk.storage.journal.records import Batch, Outcome

_TIMES = 3
_TIMES_LATER = 200
"""Refusals alike and in a row that stop a run which has written something: single bad rows leave successes between."""

_CODE = "run.same_refusal"
_OF_EVERY_ROW = ("PROPERTY_DOESNT_EXIST", "READ_ONLY_VALUE")
"""Refusals that say nothing about a row: a property is gone, or is not written by anybody any more."""


class AllAlike(StoppedEarly):
    """Every batch is refused for the same reason; said in full when the answers on their way have come."""

    def __init__(self, refusal: Refused) -> None:
        super().__init__(refusal.message, code=_CODE)
        self.refusal = refusal


class Streak:
    """Refusals of batches, one after the other, for the same reason.

    While one lasts nobody knows whether a row that is refused by itself is wrong, or only came at a wrong time. Such
    rows are held: the next batch that HubSpot takes tells that it was them, and a run that stops does not.
    """

    def __init__(self) -> None:
        self._times = 0
        self._reason = ""
        self._taken = False
        self._held: list[tuple[Batch, Outcome]] = []

    def taken(self) -> None:
        """Take note that HubSpot took a batch, wholly or in part."""
        self._times, self._taken = 0, True

    def refused(self, refusal: Refused, rows: int) -> None:
        """Take note of a refusal; that of a single row says nothing about the others.

        Raises:
            AllAlike: The first batches were all refused for the same reason, or all are from now on.
        """
        if rows < 2:
            return
        reason = _reason(refusal)
        self._times = self._times + 1 if reason == self._reason else 1
        self._reason = reason
        later = self._taken and refusal.code not in _OF_EVERY_ROW
        if self._times >= (_TIMES_LATER if later else _TIMES):
            raise AllAlike(refusal)

    def hold(self, refusal: Refused, batch: Batch, outcome: Outcome) -> bool:
        """Hold the refusal of a single row back if it is one of the streak; return whether it is."""
        if not self._times or _reason(refusal) != self._reason:
            return False
        self._held.append((batch, outcome))
        return True

    def released(self) -> list[tuple[Batch, Outcome]]:
        """Return what was held and is the rows' own after all, once; nothing while the streak lasts."""
        if self._times:
            return []
        return self.left()

    def left(self) -> list[tuple[Batch, Outcome]]:
        """Return what was held, once, when nothing is open that could still tell."""
        held, self._held = self._held, []
        return held


def all_alike(refusal: Refused, *, written: bool) -> StoppedEarly:
    """Return why a run ended, with what is safe: ``written`` tells whether it wrote anything."""
    about = f" ({', '.join(refusal.properties)})" if refusal.properties else ""
    if not written:
        message = f"HubSpot refused every batch for the same reason{about}, so HubDesk stopped."
        hint = "Look at how this column is mapped, then start a new import."
        return StoppedEarly(message, code=_CODE, safe="Nothing was written.", hint=hint)
    message = f"HubSpot refuses every batch now for the same reason{about}, so HubDesk stopped."
    safe = "What was written stays written, and the other rows were not sent."
    hint = f"{refusal.message} Put that right in HubSpot, then resume the job."
    return StoppedEarly(message, code=_CODE, safe=safe, hint=hint)


def _reason(refusal: Refused) -> str:
    return f"{refusal.code} {','.join(refusal.properties)}"
