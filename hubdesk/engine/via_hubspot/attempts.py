"""The attempts to upload one file: in the journal before they leave, taken back when certainly nothing came of them."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from hubdesk.core.errors import StoppedEarly, StorageProblem

if TYPE_CHECKING:
    from collections.abc import Callable

    from hubdesk.engine.run.control import Control
    from hubdesk.hubspot.failures import Refused
    from hubdesk.storage.journal.journal import Journal
    from hubdesk.storage.journal.records import Batch

_TOO_MANY = 429
_MOST_THROTTLED = 20
"""Answers 429 to one upload after which it is no matter of seconds: a day's imports are used up."""


class UploadAttempts:
    """The attempts to upload one file.

    Args:
        batch: Its rows.
        journal: The job's.
        control: Pause and stop.
        now: HubSpot's time, seconds since the epoch.
        throttled: How many answers 429 there were so far.

    Attributes:
        harmless: How many of the last attempts certainly came to nothing and are still in the journal: 0 or 1.
        under_way: Whether one has left and its end is not known.
    """

    def __init__(
        self,
        batch: Batch,
        journal: Journal,
        control: Control,
        now: Callable[[], float],
        throttled: Callable[[], int],
    ) -> None:
        self._batch = batch
        self._journal = journal
        self._control = control
        self._now = now
        self._all_throttled = throttled
        self._before = throttled()
        self.harmless = self._throttled = 0
        self.under_way = False

    async def begin(self) -> None:
        """Put an attempt into the journal.

        Raises:
            Halted: Paused or stopped; it must not leave.
        """
        self._control.check()
        await self.take_back()
        self.harmless = 1  # until the commit is done nothing has left
        await self._journal.intent(self._batch.seq, self._now())
        self._control.check()
        self._before = self._all_throttled()
        self.harmless, self.under_way = 0, True

    def setback(self, *, perhaps_applied: bool) -> None:
        """Hear that an attempt did not bring the answer.

        Raises:
            Halted: Paused or stopped.
            StoppedEarly: HubSpot takes no more files for the time being.
        """
        self.under_way = False
        if not perhaps_applied:
            self.harmless = 1
            # A network that comes and goes is no word of HubSpot's.
            self._throttled += self._all_throttled() > self._before
        self._control.check()
        if self._throttled >= _MOST_THROTTLED:
            raise no_more_files("HubSpot takes no more files to import at present.")

    def cut_short(self) -> None:
        """Hear that the last bytes of the attempt under way, if there is one, did not leave: HubSpot has no file."""
        if self.under_way:
            self.harmless, self.under_way = 1, False

    async def take_back(self) -> None:
        """Clear the file of the suspicion that HubSpot has it when certainly nothing came of the last attempt."""
        harmless, self.harmless = self.harmless, 0
        if harmless:
            with suppress(StorageProblem):
                await self._journal.unsent(self._batch.seq, harmless)


def not_taken(refusal: Refused) -> StoppedEarly:
    """Return what it means that HubSpot refuses a file."""
    if refusal.status == _TOO_MANY:
        return no_more_files(refusal.message)
    about = f" ({', '.join(refusal.properties)})" if refusal.properties else ""
    message = f"HubSpot did not take the file{about}. {refusal.message}"
    hint = "Put that right and resume the job, or start a new one that sends batches (--via batch)."
    return StoppedEarly(message, code="import.refused", safe="Nothing of this file was imported.", hint=hint)


def no_more_files(message: str) -> StoppedEarly:
    """Return what it means that HubSpot takes no file now that it would take at another time."""
    safe = "What it has taken goes on by itself."
    hint = "A day's imports or rows may be used up (HubSpot counts 24 hours back). Resume the job later."
    return StoppedEarly(message, code="import.no_more", safe=safe, hint=hint)
