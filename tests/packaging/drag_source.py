"""A window that files can be dragged out of: ``python -m tests.packaging.drag_source FILE`` on a screen of X11."""

from __future__ import annotations

import sys

from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QApplication, QLabel

TITLE = "drag source"


class Source(QLabel):
    """Starts a drag as soon as a button is pressed on it."""

    def __init__(self, path: str) -> None:
        super().__init__("a file")
        self._path = path
        self.setWindowTitle(TITLE)
        self.resize(160, 120)

    def mousePressEvent(self, event: object) -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(self._path)])
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.exec()


if __name__ == "__main__":
    app = QApplication([])
    source = Source(sys.argv[1])
    source.show()
    app.exec()
