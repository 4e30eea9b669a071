"""Shows an empty main window of Qt and says when it was painted; for ``bench_start``."""

from __future__ import annotations

import os

from PySide6.QtWidgets import QApplication, QMainWindow


class Window(QMainWindow):
    """Says so at its first picture."""

    def paintEvent(self, event: object) -> None:
        os.write(1, b"painted\n")


if __name__ == "__main__":
    app = QApplication([])
    window = Window()
    window.resize(1280, 800)
    window.show()
    app.exec()
