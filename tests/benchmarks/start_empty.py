"""Shows an empty main window of Qt and tells when it was painted; for ``bench_start``."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

from tests.benchmarks.first_picture import tell


class Window(QMainWindow):
    """Tells of its first picture when it is complete."""

    _told = False

    def paintEvent(self, event: object) -> None:
        if not self._told:
            self._told = True
            QTimer.singleShot(0, tell)


if __name__ == "__main__":
    app = QApplication([])
    window = Window()
    window.resize(1280, 800)
    window.show()
    app.exec()
