"""Writes the tables of the keyboard page anew: ``python -m tests.support.write_keyboard``."""

from __future__ import annotations

import os
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from hubdesk.gui.actions import MENUS, Actions
from hubdesk.gui.help.keyboard import BEGIN, END, tables, with_tables

PAGE = Path(__file__).resolve().parents[2] / "resources" / "help" / "keyboard.md"


def main() -> None:
    """Write the page."""
    app = QApplication([])
    made = tables(Actions(app), MENUS, QKeySequence.SequenceFormat.PortableText)
    PAGE.write_text(with_tables(PAGE.read_text("utf-8"), f"{BEGIN}\n\n{made.strip()}\n\n{END}"), "utf-8")


if __name__ == "__main__":
    main()
