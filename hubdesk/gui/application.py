"""The application object: what the system asks of the program as a whole."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QEvent

STYLE = ("-style", "fusion")
"""Arguments of the application: the style that the theme dresses.

A style that is set later comes back to Python, which first makes a word for everything that can be asked of a style;
that is a twentieth of the time until the first picture.
"""


class Application(QApplication):
    """Takes the files that macOS hands over by an event, where other systems start the program with their paths."""

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(list(arguments))
        self._early: list[Path] = []
        self._open: Callable[[list[Path]], None] | None = None

    def open_files_with(self, call: Callable[[list[Path]], None]) -> None:
        """Hand files to ``call`` from now on, and those at once that came before."""
        self._open = call
        if self._early:
            call(self._early)
            self._early = []

    def event(self, event: QEvent) -> bool:
        """Take a file; everything else is Qt's."""
        if isinstance(event, QFileOpenEvent) and event.file():
            path = Path(event.file())
            if self._open is None:
                self._early.append(path)
            else:
                self._open([path])
            return True
        return super().event(event)
