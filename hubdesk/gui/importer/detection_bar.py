"""How a file is read, each part of it with its certainty, to be changed; below it what is doubtful."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from hubdesk.gui.importer.detection import (
    doubtful_lines,
    doubts_of,
    encoding_of,
    header_of,
    merged_of,
    quote_of,
    separator_of,
    sheet_of,
)
from hubdesk.gui.layouts import Flow
from hubdesk.gui.widgets.card import Card
from hubdesk.gui.widgets.combo import Combo
from hubdesk.gui.widgets.field import IconMark
from hubdesk.gui.widgets.labels import plain_label, set_tone
from hubdesk.gui.widgets.wrapping import WrapLabel

if TYPE_CHECKING:
    from hubdesk.gui.importer.detection import Found
    from hubdesk.gui.theme.theme import Theme
    from hubdesk.tabular.model import FileHead

_SHOWN = 3
"""Doubtful lines that are named; the others are counted, and those that are rows are marked in the grid."""


class _Part(NamedTuple):
    """One thing that was found: its place in the bar, what is chosen, how sure it is."""

    holder: QWidget
    combo: Combo
    certainty: QLabel

    def show(self, found: Found | None) -> None:
        """Show what was found; nothing where it does not apply."""
        self.holder.setVisible(found is not None)
        if found is not None:
            self.combo.set_entries([(words, value) for value, words in found.options])
            self.combo.set_value(found.value)
            self.certainty.setText(found.certainty)
            set_tone(self.certainty, found.tone)


class DetectionBar(Card):
    """Combos for sheet, merged cells, encoding, separator, quotes and header, and the doubtful lines of the beginning.

    Attributes:
        sheet, merged, encoding, separator, quotes, header: The combos; their ``activated`` says that a person chose.
        doubts: What is doubtful, hidden when nothing is.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, ground="sunken")
        self._theme = theme
        found = QWidget()
        flow = Flow(found, gap=12)
        self._sheet = self._part(flow, self.tr("Sheet"))
        self._merged = self._part(flow, self.tr("Merged cells"))
        self._encoding = self._part(flow, self.tr("Encoding"))
        self._separator = self._part(flow, self.tr("Separator"))
        self._quotes = self._part(flow, self.tr("Quotes"))
        self._header = self._part(flow, self.tr("Header"))
        self.sheet, self.encoding, self.separator = self._sheet.combo, self._encoding.combo, self._separator.combo
        self.quotes, self.header = self._quotes.combo, self._header.combo
        self.merged = self._merged.combo
        self.doubts = WrapLabel("", "small")
        self._doubtful = QWidget()
        line = QHBoxLayout(self._doubtful)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(IconMark(theme, "warning", "warning", 16))
        line.addWidget(self.doubts, 1)
        self._doubtful.hide()
        self.body.addWidget(found)
        self.body.addWidget(self._doubtful)

    def _part(self, flow: Flow, text: str) -> _Part:
        combo = Combo(self._theme, name=text)
        combo.setObjectName(text.lower())
        label = plain_label(text, "small", strong=True)
        label.setBuddy(combo)
        certainty = plain_label("", "small", "success")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(label)
        head.addStretch(1)
        head.addWidget(certainty)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(combo)
        flow.addWidget(holder)
        return _Part(holder, combo, certainty)

    def measure(self) -> None:
        """Size what holds text."""
        px = self._theme.px
        combos = (
            (self.sheet, 150),
            (self.merged, 150),
            (self.encoding, 150),
            (self.separator, 130),
            (self.quotes, 120),
            (self.header, 120),
        )
        for combo, width in combos:
            combo.setMinimumWidth(px(width))

    def show_head(self, head: FileHead) -> None:
        """Show how a file is read."""
        self._sheet.show(sheet_of(head))
        self._merged.show(merged_of(head))
        self._encoding.show(encoding_of(head))
        self._separator.show(separator_of(head))
        self._quotes.show(quote_of(head))
        self._header.show(header_of(head))
        doubts, lines = doubts_of(head), doubtful_lines(head)
        left = len(lines) - _SHOWN
        more = [
            self.tr("One more line is doubtful.") if left == 1 else self.tr("{0} more lines are doubtful.").format(left)
        ]
        self.doubts.setText(" ".join([*doubts, *lines[:_SHOWN], *(more if left > 0 else [])]))
        self._doubtful.setVisible(bool(doubts or lines))
