"""Runs calls that may never return on a thread that nobody has to wait for."""

from __future__ import annotations

import asyncio
import contextlib
import queue
import threading
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


class TooLong(Exception):
    """The call did not return in time; it may still be running."""


class _Call:
    def __init__(self, work: Callable[[_Call], Any], answer: asyncio.Future[Any]) -> None:
        self.work = work
        self.answer = answer
        self.loop = asyncio.get_running_loop()
        self.abandoned = threading.Event()


Call = _Call
"""Handed to the work; ``abandoned`` is set once nobody waits for the result any more."""


class SideThread:
    """One daemon thread for one call at a time.

    A call that hangs is abandoned together with its thread, and the next call gets a new one. The default executor
    would not do: the event loop's end waits for its threads.
    """

    def __init__(self, name: str) -> None:
        self._name = name
        self._queue: queue.SimpleQueue[_Call | None] | None = None
        self._turn = asyncio.Lock()

    async def run(self, work: Callable[[Call], T], seconds: float) -> T:
        """Return ``work(call)``, run on the thread.

        Raises:
            TooLong: It took longer than ``seconds``.
            Exception: What ``work`` raised.
        """
        async with self._turn:
            call = _Call(work, asyncio.get_running_loop().create_future())
            self._ready_queue().put(call)
            value: T
            try:
                async with asyncio.timeout(seconds):
                    value = await call.answer
            except TimeoutError as error:
                if not call.answer.done() or call.answer.cancelled():
                    self._abandon(call)
                    raise TooLong from error
                value = call.answer.result()  # it came in the very moment, or the work itself raised this
            except asyncio.CancelledError:
                self._abandon(call)
                raise
            return value

    def close(self) -> None:
        """Let the thread end when its call returns; nobody waits for it."""
        if self._queue is not None:
            self._queue.put(None)
            self._queue = None

    def _ready_queue(self) -> queue.SimpleQueue[_Call | None]:
        if self._queue is None:
            self._queue = queue.SimpleQueue()
            threading.Thread(target=_serve, args=(self._queue,), name=self._name, daemon=True).start()
        return self._queue

    def _abandon(self, call: _Call) -> None:
        call.abandoned.set()
        self.close()


def _serve(calls: queue.SimpleQueue[_Call | None]) -> None:
    while (call := calls.get()) is not None:
        value, error = None, None
        try:
            value = call.work(call)
        except BaseException as caught:  # noqa: BLE001  # handed to the caller
            error = caught if isinstance(caught, Exception) else RuntimeError(type(caught).__name__)
        # The loop may be closed by now: then nobody is left to tell.
        with contextlib.suppress(RuntimeError):
            call.loop.call_soon_threadsafe(_answer, call.answer, value, error)
        del call, value, error


def _answer(future: asyncio.Future[Any], value: object, error: Exception | None) -> None:
    if future.done():
        return
    if error is None:
        future.set_result(value)
    else:
        future.set_exception(error)
