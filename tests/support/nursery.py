"""A process that has the engine loaded and forks a child for each run, so that a killed run costs milliseconds.

The child is a process of its own with sockets, files, locks and a journal of its own; it is ended with SIGKILL, from
outside after a time or by itself at the n-th visit of a named point. Only the worker is not a process here: its work is
done in the child. Runs whose worker is killed too are in ``tests/cli/test_kill.py`` and in the kill rig.

Usage::

    with Nursery() as nursery:
        status = nursery.run(folder, portal, job_id, after=0.05)        # -9 when it was killed, 0 when it was done
"""

from __future__ import annotations

import asyncio
import json
import os
import select
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from hubdesk.core.replacing import replace_patiently
from hubdesk.hubspot.transport import Transport
from hubdesk.storage.journal import journal
from hubdesk.tabular import writer
from tests.support.engine import Place, Rig
from tests.support.world import LocalWorkers

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.support.portal import PortalProcess

KILLED = -signal.SIGKILL if sys.platform != "win32" else -9
POINTS = {
    "journal.open": 1, "journal.update_meta": 2, "journal.set_state": 1, "journal.before_begin": 16,
    "journal.intent": 8, "journal.before_commit": 16, "journal.after_commit": 16, "request.before": 12,
    "request.after": 12, "journal.done": 8, "results.before": 2, "results.after": 2, "journal.close": 1,
    "journal.closed": 1,
}  # fmt: skip
"""Where a run can end by itself, and how often a run comes there at least or about: in the journal, around each
request, and around the renaming of each result file.
"""

_ROOT = Path(__file__).resolve().parents[2]
_PATIENCE = 60.0


class Nursery:
    """The test's side."""

    def __init__(self) -> None:
        command = [sys.executable, "-P", "-m", "tests.support.nursery"]
        environment = os.environ | {"PYTHONPATH": str(_ROOT)}
        self._process = subprocess.Popen(
            command, cwd=_ROOT, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait(_PATIENCE)
        self._process.stdout.close()

    def run(
        self, folder: Path, portal: PortalProcess, job_id: str, *, after: float = 0.0, point: str = "", visit: int = 0
    ) -> int:
        """Let a new process go on with a job; return its exit code, minus the number of the signal that ended it.

        Args:
            folder: Home of the :class:`~tests.support.engine.Rig` that made the job.
            portal: The account.
            job_id: The job. What it says at its end is in ``folder / "said.json"``.
            after: Seconds until it is killed; 0 lets it run.
            point: One of :data:`POINTS`, at which it ends itself.
            visit: At which visit of the point, from 1.
        """
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        order: dict[str, object] = {"folder": str(folder), "url": portal.url, "token": portal.token, "job": job_id}
        order |= {"after": after, "point": point, "visit": visit}
        self._process.stdin.write(json.dumps(order).encode() + b"\n")
        self._process.stdin.flush()
        return int(self._process.stdout.readline())


# The other side: a process without threads, that may fork.


def _serve() -> None:
    for line in sys.stdin:
        order = json.loads(line)
        pid = os.fork()
        if not pid:
            _child(order)
        status = _await(pid, float(order["after"]) or _PATIENCE)
        sys.stdout.write(f"{os.waitstatus_to_exitcode(status)}\n")
        sys.stdout.flush()


def _await(pid: int, seconds: float) -> int:
    """Wait for a child, and kill it after a time; return its status."""
    handle = os.pidfd_open(pid)
    try:
        select.select([handle], [], [], seconds)
        signal.pidfd_send_signal(handle, signal.SIGKILL)  # harmless to a child that has ended and was not waited for
    finally:
        os.close(handle)
    return os.waitpid(pid, 0)[1]


def _child(order: dict[str, Any]) -> None:
    code = 1
    try:
        asyncio.run(_go_on(order))
        code = 0
    finally:
        os._exit(code)


async def _go_on(order: dict[str, Any]) -> None:
    folder = Path(order["folder"])
    _arm(order["point"], int(order["visit"]))
    rig = Rig(folder, Place(order["url"], order["token"]), workers=LocalWorkers())
    summary = await rig.resume(order["job"])
    assert rig.ended is None, rig.ended
    (folder / "said.json").write_text(json.dumps(summary.as_json()))


def _arm(point: str, visit: int) -> None:
    """End this process at the n-th visit of a point."""
    visits = 0

    def reached(name: str) -> None:
        nonlocal visits
        visits += name == point
        if name == point and visits == visit:
            os.kill(os.getpid(), signal.SIGKILL)

    exchange, replace = Transport.exchange, replace_patiently

    async def around_exchange(self: Transport, *args: Any, **options: Any) -> Any:
        reached("request.before")
        answer = await exchange(self, *args, **options)
        reached("request.after")
        return answer

    def around_replace(*args: Any) -> None:
        reached("results.before")
        replace(*args)
        reached("results.after")

    _put(journal, "_no_fault", reached)
    _put(Transport, "exchange", around_exchange)
    _put(writer, "replace_patiently", around_replace)


def _put(place: object, name: str, value: Callable[..., Any]) -> None:
    setattr(place, name, value)


if __name__ == "__main__":
    _serve()
