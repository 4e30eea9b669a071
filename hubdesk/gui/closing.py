"""What happens between the wish to close the window and its end."""

from __future__ import annotations

import asyncio
import logging
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine

    from hubdesk.gui.aio.scope import TaskScope

_log = logging.getLogger(__name__)
_CANCEL_PATIENCE_S = 1.0


class CloseChoice(Enum):
    """What the user wants when a job is running."""

    PAUSE_AND_QUIT = "pause_and_quit"
    KEEP_RUNNING = "keep_running"
    CANCEL = "cancel"


class CloseProtocol:
    """Asks while jobs are running or something would be lost, and knows whether work may be finished or not.

    The first request asks (or quits at once when there is nothing to ask about). A request while the question is open,
    or while quitting, means now.
    """

    def __init__(
        self,
        scope: TaskScope,
        *,
        running_jobs: Callable[[], int],
        ask: Callable[[], Awaitable[CloseChoice]],
        step_back: Callable[[], None],
        loses: Callable[[], bool] = lambda: False,
        ask_to_lose: Callable[[], Awaitable[bool]] | None = None,
    ) -> None:
        """Make a protocol.

        Args:
            scope: Owns the question.
            running_jobs: How many jobs are writing.
            ask: Asks the user.
            step_back: Takes the window out of the way while the job runs on.
            loses: Whether something is lost that is in no file and was not sent.
            ask_to_lose: Asks the user whether it may be.
        """
        self._scope = scope
        self._running_jobs = running_jobs
        self._ask = ask
        self._step_back = step_back
        self._loses, self._ask_to_lose = loses, ask_to_lose
        self._wanted = asyncio.Event()
        self._urgent = asyncio.Event()
        self._asking = False

    @property
    def urgent(self) -> bool:
        """Whether there is no time to wait for answers under way."""
        return self._urgent.is_set()

    def request(self) -> None:
        """Take a wish to close: Ctrl+Q, the window's cross, Ctrl+C in a terminal."""
        if self._asking or self._wanted.is_set():
            self.stop_now()
        elif self._running_jobs() == 0 and not (self._loses() and self._ask_to_lose is not None):
            self._wanted.set()
        else:
            self._asking = True
            self._scope.start(self._question(), name="closing")

    def quit(self) -> None:
        """End without asking, after the answers under way: the system wants it. Once more means now."""
        if self._wanted.is_set():
            self.stop_now()
        self._wanted.set()

    def stop_now(self) -> None:
        """End without asking: the session of the system ends, or the user said so twice."""
        self._urgent.set()
        self._wanted.set()

    async def wait(self) -> None:
        """Wait until the window shall end."""
        await self._wanted.wait()

    async def unless_urgent(self, work: Coroutine[object, object, object], patience: float) -> bool:
        """Wait for work, but not longer than ``patience`` seconds and not once it got urgent.

        Returns:
            Whether the work came to its end.
        """
        loop = asyncio.get_running_loop()
        task, hurry = loop.create_task(work), loop.create_task(self._urgent.wait())
        try:
            await asyncio.wait((task, hurry), timeout=patience, return_when=asyncio.FIRST_COMPLETED)
            if not task.done():
                return False
            await task
            return True
        finally:
            for each in (task, hurry):
                each.cancel()
            await asyncio.wait((task, hurry), timeout=_CANCEL_PATIENCE_S)

    async def _question(self) -> None:
        try:
            choice = await self._answer()
        finally:
            self._asking = False
        if choice is CloseChoice.PAUSE_AND_QUIT:
            self._wanted.set()
        elif choice is CloseChoice.KEEP_RUNNING:
            self._step_back()

    async def _answer(self) -> CloseChoice:
        if self._running_jobs() or self._ask_to_lose is None:
            choice = await self._ask()
            _log.info("closing during a run: %s", choice.value)
            return choice
        return CloseChoice.PAUSE_AND_QUIT if await self._ask_to_lose() else CloseChoice.CANCEL
