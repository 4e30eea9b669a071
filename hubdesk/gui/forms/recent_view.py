"""Recent submissions: what was sent from this computer, since HubSpot keeps no list of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHeaderView, QVBoxLayout, QWidget

from hubdesk.gui.forms.recent_model import FORM, REASON, STATE, WHEN, RecentModel
from hubdesk.gui.layouts import Ends
from hubdesk.gui.widgets.buttons import Button
from hubdesk.gui.widgets.empty_state import EmptyState
from hubdesk.gui.widgets.labels import plain_label
from hubdesk.gui.widgets.table import Table, TableFrame
from hubdesk.gui.widgets.wrapping import WrapLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from hubdesk.gui.forms.recent_model import RecentLine
    from hubdesk.gui.theme.theme import Theme

_WIDTHS = {WHEN: 140, FORM: 200, STATE: 130}
_REASON = 200
"""Widths at 100 %: of the columns, and the least one of the reason, below which the table scrolls."""


class RecentView(QWidget):
    """Passive.

    Signals:
        back_wanted: The forms shall be shown again.
        opened: Id of the form of a submission, which shall be opened.
    """

    back_wanted = Signal()
    opened = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.model = RecentModel()
        self.table = Table(theme, row_height=34)
        self.table.setObjectName("recent")
        self.table.setAccessibleName(self.tr("Recent submissions"))
        self.table.setModel(self.model)
        self.table.head.kept_as = "recent"
        self.table.head.setSectionsClickable(False)
        self.table.head.widths_changed.connect(self._fit)
        self.empty = EmptyState(
            theme,
            "history",
            self.tr("No submissions yet"),
            self.tr("What you submit is listed here, with what became of it. HubSpot itself keeps no such list."),
        )
        around = self.empty.layout()
        if around is not None:
            around.setContentsMargins(0, 0, 0, 0)
        self._frame = TableFrame(theme, self.table, self.empty)
        self.back = Button(theme, self.tr("Back to the forms"), icon="chevron-left")
        self.note = WrapLabel(
            self.tr("Kept on this computer for 90 days. Which values were sent is not kept."), "caption", "muted"
        )
        head = QWidget()
        Ends(head, plain_label(self.tr("Recent submissions"), "subtitle"), self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addWidget(head)
        column.addWidget(self._frame, 1)
        column.addWidget(self.note)
        self.back.clicked.connect(self.back_wanted)
        self.table.row_activated.connect(self._open)
        theme.changed.connect(self._fit)

    def show_lines(self, lines: Sequence[RecentLine]) -> None:
        """Show submissions, newest first."""
        self.model.show_lines(lines)
        self._fit()

    def _open(self, row: int) -> None:
        line = self.model.line(row)
        if line is not None:
            self.opened.emit(line.form_id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        px, head = self._theme.px, self.table.head
        for column, width in _WIDTHS.items():
            head.give(column, px(width))
        roomy = self.width() - 48 - sum(map(head.sectionSize, _WIDTHS)) >= px(_REASON)
        mode = QHeaderView.ResizeMode.Stretch if roomy else QHeaderView.ResizeMode.Fixed
        head.setSectionResizeMode(REASON, mode)
        if not roomy:
            self.table.setColumnWidth(REASON, px(_REASON))
