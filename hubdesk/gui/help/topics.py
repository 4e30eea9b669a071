"""The pages of the help, as Markdown. Shipped text only; nothing from a file or from HubSpot gets here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubdesk.core.resources import resource
from hubdesk.core.version import versions
from hubdesk.gui.help.anchors import anchor_of
from hubdesk.gui.help.keyboard import tables, with_tables
from hubdesk.gui.language.languages import ENGLISH, spoken
from hubdesk.gui.language.say import say

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hubdesk.gui.actions import Actions

PAGES = (
    ("connect", "Getting a token"),
    ("scopes", "Scopes"),
    ("import", "Import"),
    ("forms", "Forms"),
    ("history", "History"),
    ("limits", "Rate limit"),
    ("settings", "Settings"),
    ("troubleshooting", "Troubleshooting"),
    ("privacy", "Privacy and safety"),
    ("keyboard", "Keyboard"),
)
"""Pages with a file in ``resources/help``, and one for each other language in its folder there, by the key of the pane
that they are about or a word of their own."""

KEYBOARD, LICENCES, ABOUT = "keyboard", "licences", "about"


def topics() -> tuple[tuple[str, str], ...]:
    """Return key and title of all pages, in order."""
    return (*PAGES, (LICENCES, say("Licences")), (ABOUT, say("About HubDesk")))


def page(key: str, actions: Actions, menus: Iterable[tuple[str, str]]) -> str:
    """Return a page.

    Args:
        key: Key of the page; one that there is no page for gives the first.
        actions: Table that the list of shortcuts is made from.
        menus: Key and title of the menus, in order.
    """
    if key == ABOUT:
        return _about()
    if key == LICENCES:
        return _licences()
    known = key if key in dict(PAGES) else PAGES[0][0]
    text = _text(known, spoken())
    return with_tables(text, tables(actions, menus)) if known == KEYBOARD else text


def number_of(key: str, anchor: str) -> int | None:
    """Return which heading of a page an anchor means, 0 for the first; None when there is none.

    Anchors are those of the English pages. The others have the same headings in the same order.
    """
    if key not in dict(PAGES):
        return None
    lines = _text(key, ENGLISH).splitlines()
    anchors = [anchor_of(line.lstrip("# ")) for line in lines if line.startswith("#")]
    return anchors.index(anchor) if anchor in anchors else None


def _text(key: str, language: str) -> str:
    """Return a page as it is kept, in English when the language has none."""
    if language != ENGLISH:
        try:
            return resource("help", language, f"{key}.md").read_text("utf-8")
        except FileNotFoundError:
            pass
    return resource("help", f"{key}.md").read_text("utf-8")


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
            say("Brings contacts into HubSpot from a file: checked first, written once, resumable."),
            say("Version {0}", told.program),
            told.beneath,
            say(
                "HubDesk is under the MIT licence. Qt is used under the LGPL, version 3: its libraries are files "
                "of their own and may be replaced by others. The page Licences lists every part."
            ),
            say("HubDesk is not made by HubSpot, Inc.; HubSpot is a trademark of its owner."),
        )
    )
