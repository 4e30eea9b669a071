"""Files that were opened before, one a line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hubdesk.gui.widgets.buttons import Button, Kind
from hubdesk.gui.widgets.labels import plain_label

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QResizeEvent

    from hubdesk.gui.theme.theme import Theme


class _FileButton(Button):
    """A file's name, shortened in its middle where it is too long; the tooltip has the whole path."""

    def __init__(self, theme: Theme, path: Path) -> None:
        super().__init__(theme, "", Kind.QUIET, icon="file")
        self._name = path.name
        self.setToolTip(str(path))
        self.setAccessibleName(path.name)
        self._show(self._name)

    def sizeHint(self) -> QSize:
        """Return room for the whole name."""
        hint = super().sizeHint()
        metrics = QFontMetrics(self._font())
        shown = metrics.horizontalAdvance(self._plain(self.text()))
        return QSize(hint.width() - shown + metrics.horizontalAdvance(self._name), hint.height())

    def minimumSizeHint(self) -> QSize:
        """Return room for some letters."""
        return QSize(self._theme.px(120), self.sizeHint().height())

    def give_room(self, width: int) -> None:
        """Be at most so wide."""
        hint = self.sizeHint()
        metrics = QFontMetrics(self._font())
        over = hint.width() - width
        room = metrics.horizontalAdvance(self._name) - over
        self._show(metrics.elidedText(self._name, Qt.TextElideMode.ElideMiddle, room) if over > 0 else self._name)
        self.setFixedWidth(min(width, hint.width()))

    def _show(self, name: str) -> None:
        self.setText(name.replace("&", "&&"))


class RecentFiles(QWidget):
    """Hidden while there are none.

    Signals:
        chosen: A path.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._buttons: list[_FileButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addWidget(plain_label(self.tr("Recent files"), "small", strong=True))
        self._column.addSpacing(6)
        self.setMinimumWidth(1)  # names give way; they do not keep the pane wide
        self.hide()
        theme.changed.connect(self._fit)

    def set_files(self, paths: Sequence[Path]) -> None:
        """Offer files."""
        for button in self._buttons:
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [_FileButton(self._theme, path) for path in paths]
        for button, path in zip(self._buttons, paths, strict=True):
            button.clicked.connect(lambda _=False, path=path: self.chosen.emit(path))
            self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        self.setVisible(bool(paths))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten names that are too long."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        for button in self._buttons:
            button.give_room(self.width())
