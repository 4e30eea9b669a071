"""Kills an import again and again at random moments, resumes it each time at once, and keeps count."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import random

    from tests.support.command import Ended, Hubdesk


@dataclass(slots=True)
class Story:
    """What happened.

    Attributes:
        job: The job.
        ended: The run that was not killed.
        kills: Seconds since the start of each process at which it was killed.
        seconds: From the first start to the end, kills included.
    """

    job: str
    ended: Ended
    kills: tuple[float, ...]
    seconds: float

    @property
    def summary(self) -> dict[str, Any]:
        """The summary of the last run."""
        return self.ended.answer


def import_with_kills(
    user: Hubdesk,
    file: Path,
    *,
    kills: int,
    between: tuple[float, float],
    chance: random.Random,
    patience: float = 60,
    options: tuple[str, ...] = (),
) -> Story:
    """Import ``file``, and kill the process at ``kills`` moments.

    Args:
        user: Whose command line it is.
        file: The file.
        kills: How often to kill at most; a run that ends before its moment is the last one.
        between: Shortest and longest time that a process may live.
        chance: Decides the moments.
        patience: Seconds that the last run may take.
        options: Further options of the import.
    """
    started = time.monotonic()
    running = user.start("import", file, "--yes", "--json", *options)
    running.until(lambda: running.events, 60)
    job = str(running.events[0]["job"])
    killed: list[float] = []
    for _ in range(kills):
        moment = chance.uniform(*between)
        if not running.let_run(moment):
            break
        running.kill()
        killed.append(moment)
        running = user.start("resume", job, "--json")
    ended = running.wait(patience)
    return Story(job, ended, tuple(killed), time.monotonic() - started)


def processes_of(user: Hubdesk) -> list[int]:
    """Return the processes that still work for a user (Linux)."""
    mark = f"HUBDESK_HOME={user.home}".encode()
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            if mark in (process / "environ").read_bytes().split(b"\0") and _is_alive(process):
                found.append(int(process.name))
        except OSError:
            continue
    return [pid for pid in found if pid != os.getpid()]


def _is_alive(process: Path) -> bool:
    return process.joinpath("stat").read_text().rpartition(")")[2].split()[0] != "Z"
