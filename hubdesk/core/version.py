"""Which HubDesk this is: number, commit, and the versions of what it stands on. Imports none of them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent
_QT = "PySide6-Essentials"
_SHORT = 8


@dataclass(frozen=True, slots=True)
class Versions:
    """Versions as people and defect reports name them.

    Attributes:
        hubdesk: Of the program, from the tag (PEP 440).
        commit: Hash of the commit it was made from; empty when nothing tells.
        python: Of the interpreter.
        qt: Of Qt, and so of PySide6, which carries Qt's number; empty when the window is not installed.
        sqlite: Of the SQLite library.
    """

    hubdesk: str
    commit: str
    python: str
    qt: str
    sqlite: str

    @property
    def program(self) -> str:
        """Number and commit."""
        return f"{self.hubdesk} (commit {self.commit[:_SHORT]})" if self.commit else self.hubdesk

    @property
    def beneath(self) -> str:
        """What the program stands on."""
        qt = f"Qt {self.qt}" if self.qt else "Qt not installed"
        return f"Python {self.python} · {qt} · SQLite {self.sqlite}"


def version() -> str:
    """Return HubDesk's version."""
    return _told().get("version") or _installed("hubdesk") or "0.0.0"


def release_address() -> str:
    """Return where to ask for newer versions, as the build was told; empty when it was not."""
    return _told().get("releases", "")


def versions() -> Versions:
    """Return all versions. Reads some small files; nothing is imported that a plain command would not load."""
    import platform
    import sqlite3

    told = _told()
    commit = told.get("commit") or _commit_of_checkout(_PACKAGE.parent)
    return Versions(version(), commit, platform.python_version(), _installed(_QT), sqlite3.sqlite_version)


def _told() -> dict[str, str]:
    """Return what the build wrote; see ``packaging/build_hook.py``."""
    try:
        told = json.loads((_PACKAGE / "_build.json").read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return told if isinstance(told, dict) else {}


def _installed(name: str) -> str:
    from importlib import metadata  # takes 20 ms and more

    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return ""


def _commit_of_checkout(root: Path) -> str:
    """Return the commit of the checkout that the program runs from, read by hand: git need not be installed."""
    try:
        folder = root / ".git"
        if folder.is_file():  # one of several worktrees
            folder = root / folder.read_text("utf-8").removeprefix("gitdir: ").strip()
        head = (folder / "HEAD").read_text("utf-8").strip()
        if not head.startswith("ref: "):
            return head
        name = head.removeprefix("ref: ")
        shared = folder / "commondir"
        common = folder / shared.read_text("utf-8").strip() if shared.exists() else folder
        if (common / name).exists():
            return (common / name).read_text("utf-8").strip()
        packed = (common / "packed-refs").read_text("utf-8").splitlines()
        return next((line.split()[0] for line in packed if line.endswith(f" {name}")), "")
    except OSError:
        return ""
