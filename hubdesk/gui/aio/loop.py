"""The one event loop that serves the window and HTTP alike."""

from __future__ import annotations

import asyncio
import heapq
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from math import ceil
from typing import TYPE_CHECKING, Any

import qasync
from PySide6.QtCore import QBasicTimer, QObject, Qt, Signal

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextvars import Context

    from PySide6.QtCore import QTimerEvent
    from PySide6.QtWidgets import QApplication

_THREADS = 4
_TURN = 0.002
"""Seconds of callbacks after which Qt gets its turn: paints, input, other timers."""

_LONGEST_WAIT = 3600.0
_FEW = 64


class WindowLoop(qasync.QEventLoop):  # type: ignore[misc]  # qasync has no types
    """A loop on Qt's own that keeps its callbacks itself.

    qasync makes a Qt timer for each callback: many that are due together hold up painting and input until the last
    one has run, and each cancelled time-out stays a timer of Qt until it would have been due. Here callbacks wait in a
    queue, are run in their order for a few milliseconds at a time, and one timer of Qt wakes the loop. Nothing runs
    before it is due.
    """

    def __init__(self, app: QApplication) -> None:
        self._due: deque[asyncio.Handle] = deque()
        self._later: list[asyncio.TimerHandle] = []
        self._from_threads: deque[asyncio.Handle] = deque()
        self._purge_at = _FEW
        self._alarm = _Alarm(self._turn)
        self._knock = _Knock(self._let_in)
        super().__init__(app)

    def call_soon(self, callback: Callable[..., object], *args: Any, context: Context | None = None) -> asyncio.Handle:
        """Run ``callback`` in its turn."""
        self._check_closed()
        handle = asyncio.Handle(callback, args, self, context)
        self._queue(handle)
        return handle

    def call_soon_threadsafe(
        self, callback: Callable[..., object], *args: Any, context: Context | None = None
    ) -> asyncio.Handle:
        """Run ``callback`` in its turn; any thread may ask.

        What a thread asked for just before the loop was closed is dropped, as everything that waits then. (In qasync's
        own way Qt delivers it to the closed loop, which fails.)
        """
        handle = asyncio.Handle(callback, args, self, context)
        if not self.is_closed():
            self._from_threads.append(handle)
            self._knock.heard.emit()
        return handle

    def _let_in(self) -> None:
        """Queue what other threads asked for; a closed loop drops it."""
        while self._from_threads and not self.is_closed():
            self._queue(self._from_threads.popleft())

    def _queue(self, handle: asyncio.Handle) -> None:
        if not self._due:
            self._alarm.set(0)
        self._due.append(handle)

    def call_later(
        self, delay: float, callback: Callable[..., object], *args: Any, context: Context | None = None
    ) -> asyncio.TimerHandle:
        """Run ``callback`` when ``delay`` seconds have passed."""
        return self.call_at(self.time() + delay, callback, *args, context=context)

    def call_at(
        self, when: float, callback: Callable[..., object], *args: Any, context: Context | None = None
    ) -> asyncio.TimerHandle:
        """Run ``callback`` when :meth:`time` has reached ``when``."""
        self._check_closed()
        handle = asyncio.TimerHandle(when, callback, args, self, context)
        heapq.heappush(self._later, handle)
        if len(self._later) > self._purge_at:
            self._forget_cancelled()
        if self._later and self._later[0] is handle and not self._due:
            self._wait()
        return handle

    def _forget_cancelled(self) -> None:
        """Let go of time-outs that were not needed; most are not."""
        self._later = [handle for handle in self._later if not handle.cancelled()]
        heapq.heapify(self._later)
        self._purge_at = max(_FEW, 2 * len(self._later))

    def _turn(self) -> None:
        """Run callbacks for a while."""
        if asyncio.current_task(self) is not None:
            # A task has Qt process events, as a dialog does. Other tasks cannot be entered from within one: their steps
            # would fail and be lost. They wait until it goes on; the turn that it is part of sees to the alarm then.
            self._alarm.clear()
            return
        now = self.time()
        end = now + _TURN
        while self._later and self._later[0].when() <= now:
            self._due.append(heapq.heappop(self._later))
        while self._due:
            handle = self._due.popleft()
            if not handle.cancelled():
                handle._run()
                if self.time() >= end:
                    break
        if self._due:
            self._alarm.set(0)
        else:
            self._wait()

    def _wait(self) -> None:
        """Have Qt wake the loop when the next callback is due."""
        while self._later and self._later[0].cancelled():
            heapq.heappop(self._later)
        if self._later:
            seconds = min(self._later[0].when() - self.time(), _LONGEST_WAIT)
            self._alarm.set(max(0, ceil(1000 * seconds)))
        else:
            self._alarm.clear()

    def close(self) -> None:
        """Let go of everything; what still waits is never run."""
        super().close()
        self._alarm.clear()
        self._from_threads.clear()
        self._due.clear()
        self._later.clear()


class _Knock(QObject):
    """Heard in the loop's thread, whichever thread knocks."""

    heard = Signal()

    def __init__(self, let_in: Callable[[], None]) -> None:
        super().__init__()
        self._let_in = let_in
        self.heard.connect(self._answer)

    def _answer(self) -> None:
        self._let_in()


class _Alarm(QObject):
    """One timer of Qt, set anew each time."""

    def __init__(self, ring: Callable[[], None]) -> None:
        super().__init__()
        self._ring = ring
        self._timer = QBasicTimer()
        self._interval = -1

    def set(self, milliseconds: int) -> None:
        """Ring after ``milliseconds``, and again until set or cleared."""
        if milliseconds == 0 and self._interval == 0:
            return
        self._interval = milliseconds
        self._timer.start(milliseconds, Qt.TimerType.PreciseTimer, self)

    def clear(self) -> None:
        """Do not ring."""
        self._interval = -1
        self._timer.stop()

    def timerEvent(self, event: QTimerEvent) -> None:
        """Ring. Qt does not ring a timer from within itself: a callback with a loop of Qt's own finds another one."""
        self._interval = 0
        self._timer.start(0, Qt.TimerType.PreciseTimer, self)
        self._ring()


class LoopFactory:
    """Makes loops on Qt's own, with a small pool of threads of ours.

    The pool is let go by :meth:`forget_threads`, not by the loop's ``close``: that one waits, and a thread may
    hang on a slow disk.
    """

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._pools: dict[asyncio.AbstractEventLoop, ThreadPoolExecutor] = {}

    def __call__(self) -> asyncio.AbstractEventLoop:
        """Return a new loop."""
        loop = WindowLoop(self._app)
        pool = self._pools[loop] = ThreadPoolExecutor(_THREADS, thread_name_prefix="hubdesk")
        loop.set_default_executor(pool)
        return loop

    def forget_threads(self, loop: asyncio.AbstractEventLoop) -> None:
        """Start nothing new in the loop's threads and do not wait for what they do."""
        pool = self._pools.pop(loop, None)
        if pool is not None:
            pool.shutdown(wait=False, cancel_futures=True)
            loop.set_default_executor(None)  # type: ignore[arg-type]  # qasync takes None for "no pool"
