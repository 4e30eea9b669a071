"""Asks for a file of contacts, wherever in the window: one list of endings, and the folder of the last one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from hubdesk.gui.aio import qtwait

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from hubdesk.gui.services import SettingsPort

ENDINGS = ("csv", "tsv", "tab", "txt", "xlsx", "xlsm", "xls", "xlsb", "ods", "vcf", "gz", "zip")
"""What files of contacts are called as a rule. What a file is, is seen from its content."""

FOLDER = "files.folder"
"""Key of the folder from which the last file came."""


def filters(parent: QWidget) -> tuple[str, str]:
    """Return the filters of the dialog: files of contacts, and all files for those that are called otherwise."""
    patterns = " ".join(f"*.{ending}" for ending in ENDINGS)
    return f"{parent.tr('Contact files')} ({patterns})", f"{parent.tr('All files')} (*)"


async def ask_for_file(parent: QWidget, title: str, settings: SettingsPort) -> Path | None:
    """Ask for a file of contacts, beginning where the last one was; None when the user gives up."""
    kept = settings.get(FOLDER)
    folder = Path(kept) if isinstance(kept, str) else None
    path = await qtwait.open_file(parent, title, filters(parent), folder)
    if path is not None:
        settings.set(FOLDER, str(path.parent))
    return path
