"""Something that is done ten times a second while something else goes on."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from hubdesk.core.clock import Clock

_log = logging.getLogger(__name__)
_TICK = 0.1


class Ticker:
    """Calls something ten times a second while its block runs.

    It is called again when it raised: showing progress must neither break work nor stand still.
    """

    def __init__(self, call: Callable[[], None], clock: Clock) -> None:
        self._call = call
        self._clock = clock
        self._task: asyncio.Task[None] | None = None

    async def __aenter__(self) -> None:
        self._task = asyncio.get_running_loop().create_task(self._tick(), name="job progress")

    async def _tick(self) -> None:
        while True:
            await self._clock.sleep(_TICK)
            try:
                self._call()
            except Exception:  # noqa: BLE001  # see class docstring
                _log.exception("the progress of a job cannot be shown")

    async def __aexit__(self, *_: object) -> None:
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait([self._task])
