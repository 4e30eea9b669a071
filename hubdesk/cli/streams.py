"""Standard streams that are closed, full, or left by whoever read them, and answers that are waited for on them."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from hubdesk.core.errors import StoppedEarly
from hubdesk.core.signals import requests_to_end

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FrameType
    from typing import TextIO


class OutputLost(StoppedEarly):
    """Standard output takes nothing more.

    Attributes:
        reader_gone: Whether whoever read it has gone, as ``head`` does; nobody wants to hear of that.
    """

    def __init__(self, error: OSError) -> None:
        self.reader_gone = isinstance(error, BrokenPipeError)
        why = os.strerror(error.errno) if error.errno else "unknown reason"
        super().__init__(f"The answer cannot be written to standard output ({why}).", code="output.lost")


def open_missing() -> None:
    """Put the null device in the place of each stream without which this process was started, as by ``>&-``.

    Otherwise the next file that is opened gets the stream's number, and what is printed would end up in it.
    """
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115  # for as long as the program runs


def to_nowhere(stream: TextIO) -> None:
    """Let what is printed on ``stream`` from now on, and what it still holds, go nowhere."""
    # What is no file, as in tests, holds nothing back that Python would complain about when it ends.
    with contextlib.suppress(OSError, ValueError):
        handle = os.open(os.devnull, os.O_WRONLY)
        try:
            os.dup2(handle, stream.fileno())
        finally:
            os.close(handle)


def read_line() -> str:
    """Return the next line of standard input; empty at its end, and when it cannot be read."""
    with contextlib.suppress(OSError, UnicodeDecodeError):
        return sys.stdin.readline()
    return ""


@contextlib.contextmanager
def signals_end_the_wait() -> Iterator[None]:
    """Raise at a signal that the loop listens for: it does not run now, and would hear of it after the answer only.

    Raises:
        asyncio.CancelledError: A signal asked to end. Where no loop listens, Ctrl+C is what it always is.
    """

    def end(_number: int, _frame: FrameType | None) -> None:
        raise asyncio.CancelledError

    usual = (signal.default_int_handler, signal.SIG_DFL, signal.SIG_IGN, None)
    numbers = [number for number in (signal.SIGINT, *requests_to_end()) if signal.getsignal(number) not in usual]
    if not numbers:
        yield
        return
    # Nor shall the loop hear of it once more afterwards, and cancel what cleans up.
    listening = signal.set_wakeup_fd(-1)
    before = [(number, signal.signal(number, end)) for number in numbers]
    try:
        yield
    finally:
        for number, handler in before:
            signal.signal(number, handler)
        signal.set_wakeup_fd(listening)
