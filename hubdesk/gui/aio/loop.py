"""Makes the one event loop that serves the window and HTTP alike."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import qasync

if TYPE_CHECKING:
    import asyncio

    from PySide6.QtWidgets import QApplication

_THREADS = 4


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
        loop: asyncio.AbstractEventLoop = qasync.QEventLoop(self._app)
        pool = self._pools[loop] = ThreadPoolExecutor(_THREADS, thread_name_prefix="hubdesk")
        loop.set_default_executor(pool)
        return loop

    def forget_threads(self, loop: asyncio.AbstractEventLoop) -> None:
        """Start nothing new in the loop's threads and do not wait for what they do."""
        pool = self._pools.pop(loop, None)
        if pool is not None:
            pool.shutdown(wait=False, cancel_futures=True)
            loop.set_default_executor(None)  # type: ignore[arg-type]  # qasync takes None for "no pool"
