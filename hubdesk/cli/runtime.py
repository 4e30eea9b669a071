"""Runs a command's coroutine: Ctrl+C once ends it in good order, twice at once."""

from __future__ import annotations

import asyncio
import signal
from typing import TYPE_CHECKING, TypeVar

from hubdesk.core.errors import StoppedEarly
from hubdesk.core.signals import requests_to_end

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from hubdesk.cli.render import Output

T = TypeVar("T")


class Interrupts:
    """What Ctrl+C, SIGTERM and a closed terminal do at the moment: stop the running job, or cancel what is going on."""

    def __init__(self, output: Output) -> None:
        self._output = output
        self._stop: Callable[[], None] | None = None
        self._task: asyncio.Task[object] | None = None
        self._seen = False

    def attach(self, task: asyncio.Task[object]) -> None:
        """Cancel ``task`` when there is nothing to stop in good order."""
        self._task = task

    def stop_with(self, stop: Callable[[], None] | None) -> None:
        """Call ``stop`` at the first signal instead of cancelling."""
        self._stop = stop

    def hit(self) -> None:
        """Take one signal."""
        if self._stop is not None and not self._seen:
            self._seen = True
            self._output.say("Stopping: waiting for the answers that are on their way. Ctrl+C again stops at once.")
            self._stop()
        elif self._task is not None:
            self._task.cancel()


def run_command(work: Callable[[Interrupts], Coroutine[object, object, T]], output: Output) -> T:
    """Run ``work`` to its end.

    Raises:
        StoppedEarly: A signal ended it before there was anything to keep.
    """

    async def main() -> T:
        interrupts = Interrupts(output)
        task = asyncio.current_task()
        assert task is not None  # noqa: S101  # asyncio.run made one
        interrupts.attach(task)
        loop = asyncio.get_running_loop()
        for number in (signal.SIGINT, *requests_to_end()):
            try:
                loop.add_signal_handler(number, interrupts.hit)
            except NotImplementedError:  # Windows: the default handler raises KeyboardInterrupt
                break
        return await work(interrupts)

    try:
        return asyncio.run(main())
    except (asyncio.CancelledError, KeyboardInterrupt) as interruption:
        message = "Stopped before anything was sent."
        raise StoppedEarly(message, code="run.interrupted") from interruption
