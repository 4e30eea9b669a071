"""A user with a real keyring: commands run in private D-Bus sessions with gnome-keyring, in a home of their own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.support.command import Ended

ROOT = Path(__file__).resolve().parents[2]
NEEDED = ("dbus-run-session", "gnome-keyring-daemon", "secret-tool")
_UNLOCK = 'printf %s test | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; exec "$@"'
_LOCKED = 'printf %s wrong | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; exec "$@"'


def missing() -> list[str]:
    """Return which programs a real keyring takes and this machine lacks."""
    return [name for name in NEEDED if shutil.which(name) is None]


class KeyringUser:
    """One user. Each command is a session of its own, so a token that is found again has outlived the last one.

    Attributes:
        folder: Home, keyring and all that commands print.
        home: ``HUBDESK_HOME``.
    """

    def __init__(self, folder: Path, url: str) -> None:
        self.folder = folder
        self.home = folder / "hubdesk"
        self._url = url
        self._number = 0
        (folder / "run").mkdir(mode=0o700, parents=True)
        (folder / "printed").mkdir()

    def run(self, *arguments: str | Path, given: str = "", locked: bool = False) -> Ended:
        """Run ``hubdesk`` with these arguments; ``given`` is its standard input."""
        return self.python("-P", "-m", "hubdesk", *arguments, given=given, locked=locked)

    def python(self, *arguments: str | Path, given: str = "", locked: bool = False) -> Ended:
        """Run Python with these arguments."""
        return self.session(sys.executable, *map(str, arguments), given=given, locked=locked)

    def session(self, *command: str, given: str = "", locked: bool = False) -> Ended:
        """Run a command in a session with the keyring unlocked, or locked."""
        kept = {name: value for name, value in os.environ.items() if name in ("PATH", "LANG", "VIRTUAL_ENV")}
        environment = kept | {
            "HOME": str(self.folder),
            "XDG_RUNTIME_DIR": str(self.folder / "run"),
            "HUBDESK_HOME": str(self.home),
            "HUBDESK_API_BASE": self._url,
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": str(ROOT),
        }
        # The unlocking takes the first standard input, so the command gets its own by a file descriptor.
        script = f"exec 3<&0; {_LOCKED if locked else _UNLOCK}".replace('exec "$@"', 'exec "$@" <&3')
        ended = subprocess.run(
            ["dbus-run-session", "--", "bash", "-c", script, "_", *command],
            cwd=self.folder,
            env=environment,
            input=given,
            capture_output=True,
            text=True,
            timeout=100,
            check=False,
        )
        self._number += 1
        for name, text in (("out", ended.stdout), ("err", ended.stderr)):
            (self.folder / "printed" / f"{self._number:02}.{name}").write_text(text, "utf-8")
        return Ended(ended.returncode, ended.stdout, ended.stderr)

    def in_keyring(self, user: str) -> str:
        """Return what another program finds in the keyring under this user name; empty for nothing."""
        found = self.session("secret-tool", "lookup", "service", "HubDesk", "username", user).out.strip()
        for file in (self.folder / "printed").iterdir():
            if found and found in file.read_text("utf-8"):
                file.unlink()  # what the other program printed is no leak of HubDesk's
        return found
