"""Follows an import at HubSpot to its end, at a calm pace, and finds one whose start was never answered."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from hubdesk.engine.via_hubspot.settling import refusal_of
from hubdesk.hubspot.failures import Refused

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from hubdesk.core.clock import Clock
    from hubdesk.engine.run.control import Control
    from hubdesk.hubspot.imports import ImportsApi, WireImport

_FIRST, _GROWTH, _LONGEST = 1.0, 1.5, 30.0
"""Seconds before HubSpot is asked again, growing with each time: a minute's import costs 8 calls, an hour's 125."""

_CANCEL_SECONDS = 30.0
"""How long the end of a cancelled import is waited for; after that, going on with the job finds it."""

_NOT_FOUND = 404

LATE = 20.0
"""Seconds within which an import shows in HubSpot's list whose file had arrived whole."""


@dataclass(slots=True)
class Named:
    """What HubSpot names as refused.

    Attributes:
        lines: Line of the table, from 1, and content of its first cell where HubSpot repeats it.
        reasons: Code and property of each.
        whole: Whether that is all; False when HubSpot does not tell (any more).
    """

    lines: list[tuple[int, str]] = field(default_factory=list)
    reasons: list[tuple[str, str]] = field(default_factory=list)
    whole: bool = True


class Following:
    """Asks HubSpot about imports.

    Args:
        imports: The calls.
        control: Stops and cancels.
        clock: Time.
    """

    def __init__(self, imports: ImportsApi, control: Control, clock: Clock) -> None:
        self._imports = imports
        self._control = control
        self._clock = clock

    async def find(self, name: str) -> WireImport | None:
        """Return the import of this name; None when it certainly was not started, or the run is stopped.

        Whether it was started, somebody who did not hear the answer can only learn from the list; and an import is not
        in the list at the very moment at which its file has arrived.
        """
        pause, until = _FIRST, self._clock.monotonic() + LATE
        while True:
            last = self._clock.monotonic() >= until
            found = await self._imports.named(name)
            if found is not None or last:
                return found
            if not await self._wait(pause):
                return None
            pause *= _GROWTH

    async def follow(self, import_id: str, hear: Callable[[WireImport], None]) -> tuple[WireImport | None, bool]:
        """Return an import in its last state, and whether it has ended; stopping leaves it to HubSpot.

        Args:
            import_id: The import.
            hear: Is told each state.
        """
        pause = _FIRST
        while True:
            now = await self._imports.get(import_id)
            if now is None or now.ended:
                return now, True
            hear(now)
            if self._control.cancelling:
                return await self._cancel(import_id, now)
            if not await self._wait(pause) and not self._control.cancelling:
                return now, False
            pause = min(_LONGEST, pause * _GROWTH)

    async def refused(self, import_id: str, columns: Sequence[str]) -> Named:
        """Return what an import that has ended refused.

        Args:
            import_id: The import.
            columns: Properties of the table, in its order.
        """
        named = Named()
        try:
            async for page in self._imports.faults(import_id):
                named.lines += [(fault.line, fault.first_cell) for fault in page]
                named.reasons += [refusal_of(fault, columns) for fault in page]
        except Refused as refusal:
            if refusal.status != _NOT_FOUND:
                raise
            named.whole = False
        return named

    async def _cancel(self, import_id: str, now: WireImport) -> tuple[WireImport | None, bool]:
        """Ask HubSpot to end an import and wait a moment for it."""
        await self._imports.cancel(import_id)
        until = self._clock.monotonic() + _CANCEL_SECONDS
        while self._clock.monotonic() < until:
            seen = await self._imports.get(import_id)
            if seen is None or seen.ended:
                return seen, True
            await self._clock.sleep(_FIRST)
        return now, False

    async def _wait(self, seconds: float) -> bool:
        """Wait; return False as soon as the run is stopped."""
        async with asyncio.TaskGroup() as group:
            stopped = group.create_task(self._control.until_stopped())
            slept = group.create_task(self._clock.sleep(seconds))
            await asyncio.wait((stopped, slept), return_when=asyncio.FIRST_COMPLETED)
            stopped.cancel()
            slept.cancel()
        return not self._control.stopping
