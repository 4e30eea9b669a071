"""Pause, go on, stop: one switch that everything which sends looks at before it sends."""

from __future__ import annotations

import asyncio


class Halted(Exception):
    """Work was paused or stopped between the permit and the first byte; nothing of this attempt was sent."""


class Control:
    """The switch of one run."""

    def __init__(self) -> None:
        self._go = asyncio.Event()
        self._go.set()
        self._stopping = asyncio.Event()

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
