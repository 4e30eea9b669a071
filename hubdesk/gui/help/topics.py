"""The pages of the help, as Markdown. Shipped text only; nothing from a file or from HubSpot gets here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubdesk.core.resources import resource
from hubdesk.core.version import versions

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hubdesk.gui.actions import Actions

PAGES = (
    ("import", "Import"),
    ("forms", "Forms"),
    ("connect", "Connect"),
    ("scopes", "Scopes"),
    ("limits", "Rate limit"),
    ("history", "History"),
    ("privacy", "Privacy and safety"),
)
"""Pages with a file in ``resources/help``, by the key of the pane that they are about or a word of their own."""

SHORTCUTS, LICENCES, ABOUT = "shortcuts", "licences", "about"


def topics() -> tuple[tuple[str, str], ...]:
    """Return key and title of all pages, in order."""
    return (*PAGES, (SHORTCUTS, "Keyboard shortcuts"), (LICENCES, "Licences"), (ABOUT, "About HubDesk"))


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
    if key == LICENCES:
        return _licences()
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


def _licences() -> str:
    """Return the list that the build made of everything it ships; see ``packaging/licences``."""
    try:
        return resource("licences", "parts.md").read_text("utf-8")
    except FileNotFoundError:
        return "\n\n".join(
            (
                "# Licences",
                (
                    "This HubDesk runs on Python packages that were installed beside it, not from a packaged build. "
                    "Each of them brings its licence in its own folder of the installation."
                ),
                "HubDesk itself is under the MIT licence. Qt and PySide6 are under the LGPL, version 3.",
            )
        )


def _about() -> str:
    told = versions()
    return "\n\n".join(
        (
            "# HubDesk",
            "Brings contacts into HubSpot from a file: checked first, written once, resumable.",
            f"Version {told.program}",
            told.beneath,
            (
                "HubDesk is under the MIT licence. Qt is used under the LGPL, version 3: its libraries are files "
                "of their own and may be replaced by others. The page Licences lists every part."
            ),
            "HubDesk is not made by HubSpot, Inc.; HubSpot is a trademark of its owner.",
        )
    )
