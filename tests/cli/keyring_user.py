"""A user with a real keyring: commands run in private D-Bus sessions with gnome-keyring, in a home of their own."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from tests.support.keyring_bus import LOCKED, NEEDED, UNLOCKED, run_in_session

if TYPE_CHECKING:
    from tests.support.command import Ended

ROOT = Path(__file__).resolve().parents[2]


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
        self._number += 1
        printed = self.folder / "printed" / f"{self._number:02}"
        return run_in_session(command, environment, printed, keyring=LOCKED if locked else UNLOCKED, given=given)

    def in_keyring(self, user: str) -> str:
        """Return what another program finds in the keyring under this user name; empty for nothing."""
        found = self.session("secret-tool", "lookup", "service", "HubDesk", "username", user).out.strip()
        for file in (self.folder / "printed").iterdir():
            if found and found in file.read_text("utf-8"):
                file.unlink()  # what the other program printed is no leak of HubDesk's
        return found
