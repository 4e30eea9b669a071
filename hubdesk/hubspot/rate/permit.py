"""The leave of one request to depart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    import asyncio
    from types import TracebackType

    from hubdesk.hubspot.rate.governor import Governor
    from hubdesk.hubspot.rate.headers import Observation
    from hubdesk.hubspot.rate.traffic import Family, Priority
    from hubdesk.hubspot.rate.window import Departure


class Permit:
    """One request's way through the governor; entering waits, leaving gives the place in flight back.

    Attributes:
        priority: Who waits for the answer.
        family: Which limit it counts against.
        admitted: Whether it may leave and is not over.
        number: Its number in the ledger, 0 for none.
        departure: When its first byte left by the governor's time, and what was in the window then; None before.
        left_at: The same moment by the clock's monotonic time.
        probe: Whether it is the one request that tries whether a new day has begun.
        heard: Whether an answer came.
        future: What it waits on.
    """

    __slots__ = (
        "_governor",
        "admitted",
        "departure",
        "family",
        "future",
        "heard",
        "left_at",
        "number",
        "priority",
        "probe",
    )

    def __init__(self, governor: Governor, priority: Priority, family: Family) -> None:
        self._governor = governor
        self.priority = priority
        self.family = family
        self.admitted = False
        self.number = 0
        self.departure: Departure | None = None
        self.left_at = 0.0
        self.probe = False
        self.heard = False
        self.future: asyncio.Future[None] | None = None

    async def __aenter__(self) -> Self:
        await self._governor.admit(self)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._governor.release(self)

    def departed(self, *, replay: bool = False) -> None:
        """Say that the first byte leaves now."""
        self._governor.departed(self, replay=replay)

    def answered(self, status: int, seen: Observation) -> None:
        """Say what the answer was, before leaving the permit."""
        self._governor.answered(self, status, seen)
