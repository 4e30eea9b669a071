"""Makes the one event loop that serves the window and HTTP alike."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import qasync

if TYPE_CHECKING:
    import asyncio

    from PySide6.QtWidgets import QApplication

_THREADS = 4


def new_loop(app: QApplication) -> asyncio.AbstractEventLoop:
    """Return a loop on Qt's own, with a small pool of threads of ours.

    The pool is ended by the shutdown, not by ``close``: a thread that hangs in the system's keyring must not
    keep the program from ending.
    """
    loop: asyncio.AbstractEventLoop = qasync.QEventLoop(app)
    loop.set_default_executor(ThreadPoolExecutor(_THREADS, thread_name_prefix="hubdesk"))
    return loop
