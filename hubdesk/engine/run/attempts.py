"""The attempts of one batch, in the journal before they leave, and taken back when certainly nothing came of them."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

from hubdesk.core.errors import StorageProblem
from hubdesk.hubspot.transport import LONGEST

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from hubdesk.engine.run.control import Control
    from hubdesk.engine.run.tracker import Tracker
    from hubdesk.storage.journal.journal import Journal
    from hubdesk.storage.journal.records import Batch

T = TypeVar("T")

CLOCK_SKEW = 2.0
"""Seconds that two of HubSpot's servers, or a rounded ``Date`` header, may differ."""


@dataclass(slots=True)
class BatchAttempts:
    """The attempts of one batch; see :class:`hubdesk.engine.run.modes.Attempts`.

    Attributes:
        earlier: When earlier runs of the job sent anything last, by HubSpot's clock; None when that is not known.
        began: When the first attempt of this run left that HubSpot may have applied; given when that was an attempt of
            the batch that this one is a part of.
        begun: Attempts of this run.
        harmless: Of these, how many HubSpot certainly did nothing about.
        owed: Of the harmless ones, how many the journal still has to take back.
        bound: Whether what is under way belongs to a request that was answered, so that a pause or a stop waits for it.
    """

    batch: Batch
    journal: Journal
    control: Control
    tracker: Tracker
    group: asyncio.TaskGroup
    now: Callable[[], float]
    first_sent: float | None
    earlier: float | None = None
    began: float | None = None
    leaving: bool = False
    bound: bool = False
    begun: int = 0
    harmless: int = 0
    owed: int = 0
    taking_back: asyncio.Task[None] | None = None
    _of_a_part: bool = field(init=False, default=False)

    def __post_init__(self) -> None:
        self._of_a_part = self.began is not None

    @property
    def count(self) -> int:
        """Attempts so far that HubSpot may have applied, the present one included."""
        return self.batch.attempts + self.begun - self.harmless

    def perhaps_made(self, created_at: float | None) -> bool:
        """Return whether an attempt of this batch may have made a contact, by the time at which it was made.

        Between two runs of a job there may be days, in which others make contacts, too.
        """
        if created_at is None or self.first_sent is None:
            return False
        if self.began is not None and created_at >= self.began - CLOCK_SKEW:
            return True
        ended = self.began if self.earlier is None else self.earlier + LONGEST
        return created_at >= self.first_sent - CLOCK_SKEW and (ended is None or created_at <= ended + CLOCK_SKEW)

    async def begin(self) -> None:
        """Put the next attempt into the journal.

        Raises:
            Halted: Paused or stopped; the attempt must not leave.
            StorageProblem: It cannot be saved.
        """
        self._check()
        await self.take_back()
        at = self.now()
        if not self.count:
            self.first_sent = at
        if self.begun == self.harmless and not self._of_a_part:
            self.began = at
        self.begun += 1
        self.harmless += 1
        self.owed += 1
        await self.journal.intent(self.batch.seq, at)
        # The commit took a moment; whoever paused or stopped meanwhile was promised that no request starts.
        self._check()
        self.harmless -= 1
        self.owed -= 1
        if not self.leaving:
            self.leaving = True
            self.tracker.left(self.batch.size)

    def setback(self, *, perhaps_applied: bool) -> None:
        """Hear that an attempt did not bring the answer.

        Raises:
            Halted: Paused or stopped; there must not be another one now.
        """
        self.over()
        if not perhaps_applied:
            self.harmless += 1
            self.owed += 1
            # At once: the wait that follows may be long, and whoever ends the program meanwhile must not find a batch
            # that was perhaps written.
            self.taking_back = self.group.create_task(self._unsent(), name="take back an attempt")
        self._check()

    async def see_through(self, work: Coroutine[Any, Any, T]) -> T:
        """Do what belongs to a request that was answered, see :class:`hubdesk.engine.run.modes.Attempts`.

        Raises:
            Halted: Stopped, and no request leaves at present: the wait for the permit may last until midnight.
        """
        self.over()
        self.bound = True
        try:
            return await self.control.unless_stopped(work, may_end=self.control.stands_still)
        finally:
            self.bound = False

    def _check(self) -> None:
        if not self.bound:
            self.control.check()

    def over(self) -> None:
        """Say that no request of the batch is on its way."""
        if self.leaving:
            self.leaving = False
            self.tracker.returned(self.batch.size)

    async def take_back(self) -> None:
        """Clear the batch of the suspicion that attempts wrote it which certainly did not."""
        if self.taking_back is not None:
            await asyncio.shield(self.taking_back)
            self.taking_back = None
        await self._unsent()

    async def _unsent(self) -> None:
        owed, self.owed = self.owed, 0
        if owed:
            # A journal that fails says so elsewhere; "perhaps written" is the safe side.
            with suppress(StorageProblem):
                await self.journal.unsent(self.batch.seq, owed)
