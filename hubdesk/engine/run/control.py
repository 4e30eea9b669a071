"""Pause, go on, stop: one switch that everything which sends looks at before it sends."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

T = TypeVar("T")

_LOOK = 0.1
"""Seconds between two looks whether what a stop came upon may be ended."""


class Halted(Exception):
    """Work was paused or stopped between the permit and the first byte; nothing of this attempt was sent."""


class Control:
    """The switch of one run.

    Args:
        stands_still: Whether no request leaves at present: no network, or HubSpot takes none, for hours perhaps.

    Attributes:
        stands_still: The same.
        cancelling: Whether HubSpot is to be asked to end what it does by itself for the run.
    """

    def __init__(self, stands_still: Callable[[], bool] = lambda: False) -> None:
        self.stands_still = stands_still
        self._go = asyncio.Event()
        self._go.set()
        self._stopping = asyncio.Event()
        self.cancelling = False

    @property
    def paused(self) -> bool:
        """Whether new requests wait."""
        return not self._go.is_set() and not self.stopping

    @property
    def stopping(self) -> bool:
        """Whether no further request will start."""
        return self._stopping.is_set()

    def pause(self) -> None:
        """Start no further request until :meth:`resume`; those on their way are awaited."""
        self._go.clear()

    def resume(self) -> None:
        """Go on."""
        self._go.set()

    def stop(self) -> None:
        """Start no further request, ever."""
        self._stopping.set()
        self._go.set()

    def cancel(self) -> None:
        """Stop, and let HubSpot end what it does by itself for the run."""
        self.cancelling = True
        self.stop()

    async def may_go(self) -> bool:
        """Wait while paused; return False when stopping."""
        await self._go.wait()
        return not self.stopping

    def check(self) -> None:
        """Refuse to start a request now.

        Raises:
            Halted: Paused or stopping.
        """
        if self.stopping or not self._go.is_set():
            raise Halted

    async def until_stopped(self) -> None:
        """Wait until somebody stops the run."""
        await self._stopping.wait()

    async def unless_stopped(self, work: Coroutine[Any, Any, T], *, may_end: Callable[[], bool] | None = None) -> T:
        """Do ``work`` and return its result; a stop ends it where it would only wait for better times.

        Args:
            work: It can be ended anywhere and begun again.
            may_end: Whether it may be ended now, once the run is stopped; unless given, while no request leaves and
                HubSpot is not to be asked to end anything.

        Raises:
            Halted: It was ended.
        """
        loop, may_end = asyncio.get_running_loop(), may_end or self._waits_in_vain
        task, stopped = loop.create_task(work), loop.create_task(self.until_stopped())
        try:
            await asyncio.wait((task, stopped), return_when=asyncio.FIRST_COMPLETED)
            while not task.done() and not may_end():
                await asyncio.wait((task,), timeout=_LOOK)
        finally:
            task.cancel()
            stopped.cancel()
            await asyncio.wait((task, stopped))
        if task.cancelled():
            raise Halted
        return task.result()

    def _waits_in_vain(self) -> bool:
        return self.stands_still() and not self.cancelling
