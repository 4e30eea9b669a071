"""The Help pane: a search and the pages at the left, the page at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, QUrl
from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from hubdesk.gui.actions import MENUS
from hubdesk.gui.help.topics import number_of, page, topics
from hubdesk.gui.help.typesetting import typeset
from hubdesk.gui.pane import Pane
from hubdesk.gui.widgets.wrapping import WrapLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from hubdesk.gui.actions import Actions
    from hubdesk.gui.theme.theme import Theme

_LIST_WIDTH = 200
_ROW_HEIGHT = 32
_READING_WIDTH = 720
_SHARE = 3
"""The pages take a third of a narrow window at most."""

_KEY = Qt.ItemDataRole.UserRole


class HelpPane(Pane):
    """Shows the pages of the help.

    Attributes:
        search: Words to look for; Return goes to the next place.
        topics: The pages, those with the words only.
        text: The page.
    """

    def __init__(self, theme: Theme, actions: Actions) -> None:
        super().__init__(theme, self.tr("Help"), scroll=False)
        self._actions = actions
        self._anchor = ""
        self._placed = 0
        self._returning = False
        self.search = QLineEdit()
        self.search.setObjectName("find_help")
        self.search.setPlaceholderText(self.tr("Search the help"))
        self.search.setAccessibleName(self.tr("Search the help"))
        self.search.setClearButtonEnabled(True)
        self.topics = QListWidget()
        self.topics.setObjectName("help-topics")
        self.topics.setAccessibleName(self.tr("Pages of the help"))
        self.topics.setFrameShape(QFrame.Shape.NoFrame)
        self._nothing = WrapLabel(self.tr("No page has all of these words."), tone="muted")
        self._nothing.hide()
        for key, title in topics():
            item = QListWidgetItem(self.tr(title))
            item.setData(_KEY, key)
            self.topics.addItem(item)
        self.text = QTextBrowser()
        self.text.setObjectName("help-text")
        self.text.setAccessibleName(self.tr("Page"))
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setOpenLinks(False)
        self._side = QWidget()
        self._side.setProperty("ground", "none")
        column = QVBoxLayout(self._side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.search)
        column.addWidget(self._nothing)
        column.addWidget(self.topics, 1)
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addWidget(self._side)
        row.addWidget(self.text, 1)
        row.addStretch(0)
        self.body.addLayout(row, 1)
        self.topics.currentItemChanged.connect(self._show)
        self.text.anchorClicked.connect(self._follow)
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self._next_place)
        theme.changed.connect(self._retheme)
        self.find_in(self.search)
        self._retheme()
        self.topics.setCurrentRow(0)

    def show_topic(self, place: str) -> None:
        """Show a place, ``page`` or ``page#heading``; the first page when there is no such page."""
        key, _, anchor = place.partition("#")
        self.search.clear()
        rows = [row for row in range(self.topics.count()) if self.topics.item(row).data(_KEY) == key]
        self.topics.setCurrentRow(rows[0] if rows else 0)
        self._go_to(anchor)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave most of a narrow window to the page, and keep the place that was asked for in sight."""
        if not self._returning and self.text.verticalScrollBar().value() != self._placed:
            self._anchor = ""  # whoever has read on from there stays where they are
        super().resizeEvent(event)
        self._measure()
        if self._anchor and not self._returning:
            self._returning = True
            QTimer.singleShot(0, self, self._return)

    def _return(self) -> None:
        self._returning = False
        if self._anchor:
            self._go_to(self._anchor)

    def heading(self) -> str:
        """Return the words of the line at the cursor, which is where the last place was."""
        return self.text.textCursor().block().text()

    def _show(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.text.setMarkdown(page(item.data(_KEY), self._actions, MENUS))
            typeset(self.text.document(), self.theme)
            self._mark()

    def _go_to(self, anchor: str) -> None:
        """Put the heading with this anchor at the top; without one the page's beginning."""
        self._anchor = anchor
        document = self.text.document()
        block = self._heading(number_of(self.topics.currentItem().data(_KEY), anchor) or 0)
        self.text.setTextCursor(QTextCursor(block))
        top = document.documentLayout().blockBoundingRect(block).top()
        bar = self.text.verticalScrollBar()
        bar.setValue(round(top) if anchor else 0)
        self._placed = bar.value()

    def _heading(self, number: int) -> QTextBlock:
        """Return the line of a heading; the page's first line when it has fewer."""
        first = block = self.text.document().begin()
        left = number
        while block.isValid():
            if block.blockFormat().headingLevel():
                if not left:
                    return block
                left -= 1
            block = block.next()
        return first

    def _follow(self, link: QUrl) -> None:
        """Follow a link from page to page; the pages have no others."""
        name, _, anchor = link.toString().partition("#")
        key = name.removesuffix(".md")
        if not name:
            self._go_to(anchor)
        elif key in dict(topics()):
            self.show_topic(f"{key}#{anchor}" if anchor else key)

    def _filter(self, typed: str) -> None:
        self._anchor = ""
        words = typed.casefold().split()
        found = []
        for row in range(self.topics.count()):
            item = self.topics.item(row)
            text = page(item.data(_KEY), self._actions, MENUS).casefold() if words else ""
            item.setHidden(not all(word in text for word in words))
            found += [] if item.isHidden() else [row]
        self._nothing.setVisible(not found)
        if found and self.topics.currentRow() not in found:
            self.topics.setCurrentRow(found[0])
        self._mark()
        if words and found:
            self.text.moveCursor(QTextCursor.MoveOperation.Start)
            self._next_place()

    def _next_place(self) -> None:
        """Go to the next place of the first word, around the end if need be."""
        words = self.search.text().split()
        if words and not self.text.find(words[0]):
            self.text.moveCursor(QTextCursor.MoveOperation.Start)
            self.text.find(words[0])

    def _mark(self) -> None:
        """Mark every place of every word."""
        marks = []
        for word in self.search.text().split():
            cursor = QTextCursor(self.text.document())
            while not (cursor := self.text.document().find(word, cursor, QTextDocument.FindFlag(0))).isNull():
                mark = QTextEdit.ExtraSelection()
                mark.cursor = cursor
                mark.format.setBackground(self.theme.color("warning-soft"))
                marks.append(mark)
        self.text.setExtraSelections(marks)

    def _retheme(self) -> None:
        self._measure()
        for row in range(self.topics.count()):
            self.topics.item(row).setSizeHint(QSize(0, self.theme.px(_ROW_HEIGHT)))
        bar = self.text.verticalScrollBar()
        share = bar.value() / max(1, bar.maximum())
        self._show(self.topics.currentItem())
        bar.setValue(round(share * bar.maximum()))  # the page stays where it is read

    def _measure(self) -> None:
        self._side.setFixedWidth(min(self.theme.px(_LIST_WIDTH), self.width() // _SHARE))
        self.text.setMaximumWidth(self.theme.px(_READING_WIDTH))
