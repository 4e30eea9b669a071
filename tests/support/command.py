"""The command line as its users have it: a process, an environment, two output streams, an exit code.

Usage::

    hubdesk = Hubdesk(tmp_path, url=portal.url, token=portal.token)
    ended = hubdesk.run("import", file, "--yes", "--json")
    assert ended.code == 0 and ended.answer["created"] == 5

Everything that a process prints is kept in files below the folder, so that a scan of the folder finds it too.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

T = TypeVar("T")
_TICK = 0.01
_KEPT = ("PATH", "PYTHONPATH", "LANG", "LC_ALL", "TMPDIR", "VIRTUAL_ENV", "SYSTEMROOT")


@dataclass(frozen=True, slots=True)
class Ended:
    """A process that has ended.

    Attributes:
        code: Exit code; minus the signal's number when a signal ended it.
        out: Standard output.
        err: Standard error.
    """

    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[dict[str, Any]]:
        """Standard output as JSON lines."""
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def answer(self) -> dict[str, Any]:
        """The last JSON line."""
        return self.lines[-1]

    @property
    def job(self) -> str:
        """The job that the process worked on."""
        return next(str(line["job"]) for line in self.lines if line.get("job"))


class Running:
    """A process that may still run."""

    def __init__(self, process: subprocess.Popen[bytes], out: Path, err: Path) -> None:
        self._process = process
        self._out = out
        self._err = err

    @property
    def out(self) -> str:
        """Standard output so far."""
        return self._out.read_text("utf-8", "replace")

    @property
    def err(self) -> str:
        """Standard error so far."""
        return self._err.read_text("utf-8", "replace")

    @property
    def events(self) -> list[dict[str, Any]]:
        """The whole JSON lines so far."""
        return [json.loads(line) for line in self.out.splitlines(keepends=True) if line.endswith("\n")]

    @property
    def pid(self) -> int:
        """Id of the process."""
        return self._process.pid

    @property
    def alive(self) -> bool:
        """Whether it runs."""
        return self._process.poll() is None

    def until(self, found: Callable[[], T | None], patience: float = 30.0) -> T:
        """Return what ``found`` gives once it is true; fail when the process ends before, or patience does."""
        end = time.monotonic() + patience
        while True:
            ended = not self.alive
            value = found()
            if value:
                return value
            if ended:
                message = f"the process ended with {self._process.returncode}: {self.err}"
                raise AssertionError(message)
            if time.monotonic() > end:
                message = f"nothing happened: {self.err}"
                raise AssertionError(message)
            self._tick()

    def _tick(self, seconds: float = _TICK) -> None:
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(seconds)

    def let_run(self, seconds: float) -> bool:
        """Wait so long, or until it ends; return whether it still runs."""
        self._tick(max(seconds, _TICK))
        return self.alive

    def interrupt(self) -> None:
        """Press Ctrl+C."""
        self._process.send_signal(signal.SIGINT)

    def send(self, number: signal.Signals) -> None:
        """Send a signal."""
        self._process.send_signal(number)

    def kill(self) -> None:
        """End it the hard way (SIGKILL) and wait for its end."""
        self._process.kill()
        self._process.wait(10)

    def wait(self, patience: float = 60.0) -> Ended:
        """Wait for its end."""
        try:
            code = self._process.wait(patience)
        except subprocess.TimeoutExpired:
            self.kill()
            message = f"the process did not end: {self.err}"
            raise AssertionError(message) from None
        return Ended(code, self.out, self.err)


class Hubdesk:
    """One user: a home, an account, commands.

    Attributes:
        folder: Holds all of it.
        home: ``HUBDESK_HOME``.
    """

    def __init__(self, folder: Path, *, url: str = "", token: str = "") -> None:
        self.folder = folder
        self.home = folder / "home"
        self.tokens: list[str] = []
        self._url = url
        self._token = token
        self._printed = folder / "printed"
        self._printed.mkdir(parents=True)
        self._running: list[Running] = []

    def environment(self, url: str | None = None, token: str | None = None, **more: str) -> dict[str, str]:
        """Return the environment of a command; an empty text leaves a variable out."""
        kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
        ours = {
            "HOME": str(self.folder),
            "HUBDESK_HOME": str(self.home),
            "HUBDESK_API_BASE": self._url if url is None else url,
            "HUBDESK_TOKEN": self._token if token is None else token,
            "PYTHONWARNINGS": "error",
        }
        return kept | {name: value for name, value in (ours | more).items() if value}

    def start(
        self, *arguments: str | Path, token: str | None = None, url: str | None = None, **options: Any
    ) -> Running:
        """Start a command; ``options`` are those of ``subprocess.Popen``, ``env`` adds to the environment."""
        environment = self.environment(url, token, **options.pop("env", {}))
        if environment.get("HUBDESK_TOKEN"):
            self.tokens.append(environment["HUBDESK_TOKEN"])
        name = f"{len(self._running) + 1:03}"
        out, err = self._printed / f"{name}.out", self._printed / f"{name}.err"
        with out.open("wb") as out_file, err.open("wb") as err_file:
            process = subprocess.Popen(
                [sys.executable, "-P", "-m", "hubdesk", *map(str, arguments)],
                stdin=options.pop("stdin", subprocess.DEVNULL),
                stdout=out_file,
                stderr=err_file,
                cwd=options.pop("cwd", self.folder),
                env=environment,
                **options,
            )
        running = Running(process, out, err)
        self._running.append(running)
        return running

    def run(self, *arguments: str | Path, patience: float = 60.0, **options: Any) -> Ended:
        """Run a command to its end."""
        return self.start(*arguments, **options).wait(patience)

    def import_(self, file: Path, *arguments: str | Path, **options: Any) -> Ended:
        """Run ``import FILE --yes --json`` with further arguments."""
        return self.run("import", file, "--yes", "--json", *arguments, **options)

    def jobs(self) -> list[dict[str, Any]]:
        """Return what ``jobs --json`` prints."""
        return self.run("jobs", "--json").lines

    def close(self) -> None:
        """End whatever still runs."""
        for running in self._running:
            if running.alive:
                running.kill()
