"""The Help pane: pages at the left, the page at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QTextBrowser

from hubdesk.gui.actions import MENUS
from hubdesk.gui.help.topics import page, topics
from hubdesk.gui.pane import Pane

if TYPE_CHECKING:
    from hubdesk.gui.actions import Actions
    from hubdesk.gui.theme.theme import Theme

_LIST_WIDTH = 200
_ROW_HEIGHT = 32
_LINE_HEIGHT = 130
_READING_WIDTH = 720


class HelpPane(Pane):
    """Shows the pages of the help."""

    def __init__(self, theme: Theme, actions: Actions) -> None:
        super().__init__(theme, self.tr("Help"), scroll=False)
        self._actions = actions
        self.topics = QListWidget()
        self.topics.setObjectName("help-topics")
        self.topics.setAccessibleName(self.tr("Pages of the help"))
        self.topics.setFrameShape(QFrame.Shape.NoFrame)
        self.topics.setFixedWidth(theme.px(_LIST_WIDTH))
        for key, title in topics():
            item = QListWidgetItem(self.tr(title))
            item.setData(Qt.ItemDataRole.UserRole, key)
            item.setSizeHint(QSize(0, theme.px(_ROW_HEIGHT)))
            self.topics.addItem(item)
        self.text = QTextBrowser()
        self.text.setObjectName("help-text")
        self.text.setAccessibleName(self.tr("Page"))
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setOpenLinks(False)
        self.text.setMaximumWidth(theme.px(_READING_WIDTH))
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addWidget(self.topics)
        row.addWidget(self.text, 1)
        row.addStretch(0)
        self.body.addLayout(row, 1)
        self.topics.currentItemChanged.connect(self._show)
        theme.changed.connect(self._retheme)
        self.topics.setCurrentRow(0)

    def show_topic(self, key: str) -> None:
        """Show the page with this key; the first one when there is none."""
        for row in range(self.topics.count()):
            if self.topics.item(row).data(Qt.ItemDataRole.UserRole) == key:
                self.topics.setCurrentRow(row)
                return
        self.topics.setCurrentRow(0)

    def _show(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.text.setMarkdown(page(item.data(Qt.ItemDataRole.UserRole), self._actions, MENUS))
            self._space_out()

    def _space_out(self) -> None:
        """Give paragraphs air: Qt's Markdown has none, and style sheets do not reach it."""
        block = self.text.document().begin()
        while block.isValid():
            cursor = QTextCursor(block)
            form = block.blockFormat()
            form.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            if cursor.currentTable() is None:
                form.setBottomMargin(self.theme.px(4 if block.textList() is not None else 12))
            cursor.setBlockFormat(form)
            block = block.next()

    def _retheme(self) -> None:
        self.topics.setFixedWidth(self.theme.px(_LIST_WIDTH))
        for row in range(self.topics.count()):
            self.topics.item(row).setSizeHint(QSize(0, self.theme.px(_ROW_HEIGHT)))
        self.text.setMaximumWidth(self.theme.px(_READING_WIDTH))
        self._show(self.topics.currentItem())
