"""The pages of the help, as Markdown. Shipped text only; nothing from a file or from HubSpot gets here."""

from __future__ import annotations

import platform
import sqlite3
from typing import TYPE_CHECKING

from PySide6.QtCore import qVersion

from hubdesk import __version__
from hubdesk.core.resources import resource

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hubdesk.gui.actions import Actions

PAGES = (
    ("import", "Import"),
    ("connect", "Connect"),
    ("scopes", "Scopes"),
    ("limits", "Rate limit"),
    ("history", "History"),
)
"""Pages with a file in ``resources/help``, by the key of the pane that they are about."""

SHORTCUTS, ABOUT = "shortcuts", "about"


def topics() -> tuple[tuple[str, str], ...]:
    """Return key and title of all pages, in order."""
    return (*PAGES, (SHORTCUTS, "Keyboard shortcuts"), (ABOUT, "About HubDesk"))


def page(key: str, actions: Actions, menus: Iterable[tuple[str, str]]) -> str:
    """Return a page.

    Args:
        key: Key of the page; one that there is no page for gives the first.
        actions: Table that the list of shortcuts is made from.
        menus: Key and title of the menus, in order.
    """
    if key == SHORTCUTS:
        return _shortcuts(actions, menus)
    if key == ABOUT:
        return _about()
    known = key if key in dict(PAGES) else PAGES[0][0]
    return resource("help", f"{known}.md").read_text("utf-8")


def _shortcuts(actions: Actions, menus: Iterable[tuple[str, str]]) -> str:
    lines = ["# Keyboard shortcuts", ""]
    for menu, title in menus:
        rows = [
            f"| {actions[spec.key].text().replace('&', '')} | {actions[spec.key].shortcut().toString()} |"
            for spec in actions.specs(menu)
            if not actions[spec.key].shortcut().isEmpty()
        ]
        if rows:
            lines += [f"**{title.replace('&', '')}**", "", "| Does | Keys |", "|---|---|", *rows, ""]
    return "\n".join(lines)


def _about() -> str:
    versions = f"Python {platform.python_version()} · Qt {qVersion()} · SQLite {sqlite3.sqlite_version}"
    return "\n\n".join(
        (
            "# HubDesk",
            "Brings contacts into HubSpot from a file: checked first, written once, resumable.",
            f"Version {__version__} · {versions}",
            "MIT licence. HubDesk is not made by HubSpot, Inc.; HubSpot is a trademark of its owner.",
        )
    )
