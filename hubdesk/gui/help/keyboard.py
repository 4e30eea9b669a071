"""The page about the keyboard: its words are a file, its tables are made from the table of commands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

from hubdesk.gui.language.say import say

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hubdesk.gui.actions import Actions

BEGIN, END = "<!-- commands -->", "<!-- end of commands -->"
"""Lines between which the tables stand in the file."""

_PLACES = {
    "connect": "Connect",
    "scopes": "Scopes",
    "import": "Import",
    "forms": "Forms",
    "history": "History",
    "limits": "Limits",
    "settings": "Settings",
    "help": "Help",
    "diagnosis": "Diagnosis",
}


def tables(
    actions: Actions,
    menus: Iterable[tuple[str, str]],
    form: QKeySequence.SequenceFormat = QKeySequence.SequenceFormat.NativeText,
) -> str:
    """Return a table for each menu: what it does, its keys, and where.

    Args:
        actions: The commands.
        menus: Key and title of the menus, in order.
        form: How keys are written; as on this system unless said otherwise.
    """
    lines: list[str] = []
    for menu, title in menus:
        rows = []
        for spec in actions.specs(menu):
            keys = ", ".join(each.toString(form) for each in actions[spec.key].shortcuts())
            if keys:
                where = ", ".join(say(_PLACES[pane]) for pane in spec.panes) or say("Everywhere")
                rows.append(f"| {_words(actions[spec.key].text())} | {keys} | {where} |")
        if rows:
            head = f"| {say('Does')} | {say('Shortcut')} | {say('Where')} |"
            lines += [f"## {_words(say(title))}", "", head, "|---|---|---|", *rows, ""]
    return "\n".join(lines)


def with_tables(page: str, made: str) -> str:
    """Return a page with the tables in the place of those in the file."""
    head, _, rest = page.partition(BEGIN)
    return f"{head}{made}{rest.partition(END)[2]}"


def _words(text: str) -> str:
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").replace("|", "\\|")
