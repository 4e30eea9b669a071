"""Commands in a private D-Bus session with a real gnome-keyring, of which nothing is left afterwards."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

from tests.support.command import Ended

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

NEEDED = ("dbus-run-session", "gnome-keyring-daemon", "secret-tool", "pidof")
# The unlocking takes the first standard input, so the command gets its own by a file descriptor.
_DAEMON = "printf %s {password} | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1"
_START = f'exec 3<&0; {_DAEMON}; exec "$@" <&3'
UNLOCKED = _START.format(password="test")
LOCKED = _START.format(password="wrong")
NO_KEYRING = 'exec "$@"'


def daemons_of(home: Path) -> list[int]:
    """Return the keyring daemons that were started with this home; other sessions of other tests may have theirs."""
    found = subprocess.run(["pidof", "gnome-keyring-daemon"], capture_output=True, check=False)
    wanted = f"HOME={home}".encode()
    daemons = []
    for pid in map(int, found.stdout.split()):
        with contextlib.suppress(OSError):  # it ended meanwhile
            if wanted in Path(f"/proc/{pid}/environ").read_bytes().split(b"\0"):
                daemons.append(pid)
    return daemons


def run_in_session(
    command: Sequence[str], environment: Mapping[str, str], printed: Path, *, keyring: str = UNLOCKED, given: str = ""
) -> Ended:
    """Run a command in a session of its own and wait for its end, at most 100 s.

    Args:
        command: What is run.
        environment: All it sees; ``HOME`` is the home of the keyring too.
        printed: What it prints goes to this path with ``.out`` and ``.err``. Not to pipes: a daemon that the bus starts
            in the last moment of a session inherits them and would keep them open for ever.
        keyring: One of the three ways to begin.
        given: Its standard input.
    """
    out, err = printed.with_suffix(".out"), printed.with_suffix(".err")
    home = Path(environment["HOME"])
    try:
        with out.open("wb") as output, err.open("wb") as errors:
            ended = subprocess.run(
                ["dbus-run-session", "--", "bash", "-c", keyring, "_", *command],
                cwd=home,
                env=environment,
                input=given.encode(),
                stdout=output,
                stderr=errors,
                timeout=100,
                check=False,
            )
    finally:
        for pid in daemons_of(home):
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
    return Ended(ended.returncode, out.read_text("utf-8"), err.read_text("utf-8"))
