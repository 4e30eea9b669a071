"""Another process that checks parts of a file, and the thread that gathers what it finds."""

from __future__ import annotations

import contextlib
import subprocess
import sys
import threading
from typing import IO, TYPE_CHECKING, Protocol

import msgspec

from hubdesk.core.child import child_command, child_environment
from hubdesk.engine.worker import protocol
from hubdesk.engine.worker.parts import FoundChunk, PartDone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hubdesk.engine.worker.found_rows import FoundRows
    from hubdesk.engine.worker.parts import SweepPart

_PIPE = 1 << 20
"""Bytes that fit into the pipe from a helper, where the system allows: a few chunks, so that it need not wait."""
_REPLY = msgspec.msgpack.Decoder(protocol.Reply)


class Shares(Protocol):
    """Who takes which part of a file, and what was found in each; used by several threads."""

    parts: list[SweepPart]
    found: list[FoundRows]

    def take(self) -> int | None:
        """Return which part is next, None when all are taken."""
        ...

    def done(self, number: int, done: PartDone) -> None:
        """Note that a part is done."""
        ...


class Helper:
    """Another process. A part that it takes and does not end with is never noted as done."""

    def __init__(self, request: protocol.Sweep, shares: Shares) -> None:
        self._heard: list[dict[str, int]] = []
        self._process = subprocess.Popen(
            child_command("worker"), stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=child_environment()
        )
        self._thread = threading.Thread(target=self._work, args=(request, shares), daemon=True)
        self._thread.start()

    def _work(self, request: protocol.Sweep, shares: Shares) -> None:
        stdin, stdout = self._process.stdin, self._process.stdout
        if stdin is None or stdout is None:
            return
        _widen(stdout)
        with contextlib.suppress(OSError, EOFError, msgspec.MsgspecError):  # it ended early
            _ask(stdin, request)
            _answer(stdout, None)
            while (number := shares.take()) is not None:
                _ask(stdin, shares.parts[number])
                done = msgspec.msgpack.decode(_answer(stdout, shares.found[number]), type=PartDone)
                self._heard = done.heard
                shares.done(number, done)

    def wait(self) -> Sequence[dict[str, int]]:
        """Return what the columns showed in its parts, once no part is left; nothing when it did none."""
        self._thread.join()
        return self._heard

    def end(self) -> None:
        """End the process, whatever it does."""
        self._process.kill()
        self._thread.join()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()
        self._process.wait()


def _ask(stdin: IO[bytes], request: protocol.Request) -> None:
    stdin.write(protocol.frame(protocol.encode(request)))
    stdin.flush()


def _answer(stdout: IO[bytes], found: FoundRows | None) -> msgspec.Raw:
    """Return the answer to a request; chunks that come before it go to ``found``.

    Raises:
        EOFError: The process ended or failed.
    """
    while (body := protocol.read_frame(stdout)) is not None:
        reply = _REPLY.decode(body)
        if isinstance(reply, FoundChunk) and found is not None:
            found.add(reply.chunk)
        elif isinstance(reply, protocol.Answered):
            return reply.result
        else:
            break
    raise EOFError


def _widen(pipe: IO[bytes]) -> None:
    if sys.platform == "linux":
        import fcntl

        with contextlib.suppress(OSError):
            fcntl.fcntl(pipe.fileno(), fcntl.F_SETPIPE_SZ, _PIPE)
