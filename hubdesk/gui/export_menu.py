"""The menu of the kinds that something can be exported as."""

from __future__ import annotations

from enum import StrEnum
from importlib.util import find_spec
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from collections.abc import Collection

    from PySide6.QtWidgets import QPushButton


class ExportAs(StrEnum):
    """What a review or a summary can be made into."""

    CSV = "csv"
    HTML = "html"
    PDF = "pdf"
    PRINT = "print"


class ExportMenu(QObject):
    """Offers the kinds; printing only where Qt was built with it.

    Signals:
        wanted: An :class:`ExportAs`.
    """

    wanted = Signal(object)

    def __init__(self, button: QPushButton, kinds: Collection[ExportAs] = tuple(ExportAs)) -> None:
        """Open below a button.

        Args:
            button: The button.
            kinds: What can be chosen.
        """
        super().__init__(button)
        self.menu = QMenu(button)
        words = {
            ExportAs.CSV: self.tr("&Table (CSV)…"),
            ExportAs.HTML: self.tr("&Page (HTML)…"),
            ExportAs.PDF: self.tr("P&DF…"),
            ExportAs.PRINT: self.tr("P&rint…"),
        }
        if find_spec("PySide6.QtPrintSupport") is None:
            del words[ExportAs.PRINT]
        for kind, text in words.items():
            if kind not in kinds:
                continue
            action = self.menu.addAction(text)
            action.setObjectName(f"export-{kind.value}")
            action.triggered.connect(lambda _=False, kind=kind: self.wanted.emit(kind))
        self._button = button
        button.clicked.connect(self._open)

    def _open(self) -> None:
        self.menu.popup(self._button.mapToGlobal(QPoint(0, self._button.height() + 2)))
