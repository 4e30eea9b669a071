"""Gives a page of the help the looks of the program: Qt's Markdown knows none, and style sheets do not reach it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import (
    QBrush,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)

if TYPE_CHECKING:
    from PySide6.QtGui import QTextBlock, QTextFrame

    from hubdesk.gui.theme.theme import Theme
    from hubdesk.gui.theme.tokens import TextStyle

_LINE_HEIGHT = 130
_HEADINGS: dict[int, tuple[TextStyle, int, int]] = {1: ("title", 0, 12), 2: ("subtitle", 20, 6)}
"""For each level: text style, room above and below, px at 100 %."""


def typeset(document: QTextDocument, theme: Theme) -> None:
    """Style all blocks and tables of a document."""
    block = document.begin()
    while block.isValid():
        _set_block(block, theme)
        block = block.next()
    _set_tables(document.rootFrame(), theme)


def _set_block(block: QTextBlock, theme: Theme) -> None:
    cursor = QTextCursor(block)
    form = block.blockFormat()
    level = form.headingLevel()
    form.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    if level:
        style, above, below = _HEADINGS.get(level, ("body", 12, 4))
        form.setTopMargin(theme.px(above))
        form.setBottomMargin(theme.px(below))
        words = QTextCharFormat()
        words.setFont(theme.font(style, weight=600))
        words.setForeground(QBrush(theme.color("text")))
        cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
        cursor.setCharFormat(words)
        cursor.clearSelection()
        cursor.setPosition(block.position())
    elif cursor.currentTable() is None:
        form.setBottomMargin(theme.px(6 if block.textList() is not None else 12))
    cursor.setBlockFormat(form)


def _set_tables(frame: QTextFrame, theme: Theme) -> None:
    for child in frame.childFrames():
        if isinstance(child, QTextTable):
            form = child.format()
            form.setBorder(1)
            form.setBorderCollapse(True)
            form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
            form.setBorderBrush(QBrush(theme.color("border")))
            form.setCellPadding(theme.px(6))
            form.setCellSpacing(0)
            form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
            form.setTopMargin(theme.px(4))
            form.setBottomMargin(theme.px(12))
            child.setFormat(form)
            for column in range(child.columns()):
                cell = child.cellAt(0, column)
                look = cell.format()
                look.setBackground(QBrush(theme.color("sunken")))
                cell.setFormat(look)
