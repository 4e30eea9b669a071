"""The zone in a pane that invites to drop a file or to choose one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout

from hubdesk.gui.widgets.buttons import Button
from hubdesk.gui.widgets.field import IconMark
from hubdesk.gui.widgets.labels import plain_label
from hubdesk.gui.widgets.painting import Painted, box

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from hubdesk.gui.theme.theme import Theme


class DropZone(Painted):
    """Invites to drop a file, and always offers to choose one.

    The whole window takes drops; this is the sign that it does.

    Signals:
        choose_requested: "Choose file…" was pressed.
    """

    choose_requested = Signal()

    def __init__(
        self,
        theme: Theme,
        title: str,
        text: str,
        *,
        wide: bool = False,
        icon: str = "table",
        parent: QWidget | None = None,
    ) -> None:
        """Make a zone.

        Args:
            theme: The theme.
            title: Bold line.
            text: What may be dropped.
            wide: One row with the button at the right, instead of a centred column.
            icon: Key of the icon.
            parent: Owner.
        """
        super().__init__(theme, parent)
        self._button = Button(theme, self.tr("Choose file…"))
        self._button.clicked.connect(self.choose_requested)
        mark = IconMark(theme, icon, "muted", 24 if wide else 32)
        title_label = plain_label(title, "body" if wide else "subtitle", strong=True)
        text_label = plain_label(text, tone="muted", wrap=True)
        if wide:
            row = QHBoxLayout(self)
            row.setContentsMargins(20, 16, 20, 16)
            row.setSpacing(16)
            words = QVBoxLayout()
            words.setSpacing(2)
            words.addWidget(title_label)
            words.addWidget(text_label)
            row.addWidget(mark, 0, Qt.AlignmentFlag.AlignVCenter)
            row.addLayout(words, 1)
            row.addWidget(self._button, 0, Qt.AlignmentFlag.AlignVCenter)
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            return
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        text_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addStretch(1)
        for widget in (mark, title_label):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(text_label)
        column.addSpacing(8)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    @property
    def button(self) -> Button:
        """The "Choose file…" button."""
        return self._button

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the dashed frame."""
        theme = self._theme
        box(
            QPainter(self),
            QRectF(self.rect()),
            theme.radius("card"),
            theme.color("sunken"),
            theme.color("border-control"),
            1.0,
            dashed=True,
        )
