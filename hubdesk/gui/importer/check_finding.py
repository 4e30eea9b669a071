"""The card above the grid: the finding of the current cell, and what can be done about it at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from hubdesk.gui.importer.columns_values import DecisionCombo, ValueLine
from hubdesk.gui.importer.grid_cells import STRONG
from hubdesk.gui.layouts import Ends, Flow
from hubdesk.gui.pane import clear_layout
from hubdesk.gui.widgets.buttons import Button, Kind, Size
from hubdesk.gui.widgets.card import Card
from hubdesk.gui.widgets.combo import Combo
from hubdesk.gui.widgets.field import IconMark
from hubdesk.gui.widgets.labels import plain_label
from hubdesk.gui.widgets.wrapping import WrapLabel
from hubdesk.gui.wording import number, rows
from hubdesk.mapping.recipe import Duplicates

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from hubdesk.gui.theme.theme import Theme
    from hubdesk.mapping.model import Catalogue

_LEAST = 56
"""Least height, px at 100 %."""

_MARGIN, _MARGIN_LOW = 12, 5
"""Above and below what is said, px; the second where height is short."""

_EDGES = 2
"""The frame above and below, px."""

_LINES, _ROUNDED = 2, 4
"""Lines of a sentence that there is always room for: the rows below stay where they are from cell to cell."""

_WORDS = 260
"""Least width of the sentence beside what can be done, px at 100 %."""


class FindingCard(Card):
    """Shows one finding.

    Signals:
        fix_one_wanted: This cell shall be what the finding says.
        fix_all_wanted: All cells with the same finding shall.
        decided: (column, property, value, meaning) for all rows with the value.
        all_values_wanted: All values that wait for a decision shall be shown.
        duplicates_chosen: Which row of several with the same key is sent.
        same_key_wanted: The rows with the same key shall be shown.
        column_wanted: How the column of the finding is read shall be chosen.
    """

    fix_one_wanted = Signal()
    fix_all_wanted = Signal()
    decided = Signal(str, str, str, object)
    all_values_wanted = Signal()
    duplicates_chosen = Signal(object)
    same_key_wanted = Signal()
    column_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, margin=_MARGIN, spacing=2, parent=parent)
        self._tallest, self._spacing, self._low = 0, 2, False
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self.mark = IconMark(theme, "note", "note", 18)
        self.sentence = WrapLabel("", strong=True)
        self.where = WrapLabel("", "small", "muted")
        self._build_ways()
        text = QVBoxLayout()
        text.setSpacing(self._spacing)
        text.addStretch(1)
        text.addWidget(self.sentence)
        text.addWidget(self.where)
        text.addStretch(1)
        words, both = QWidget(), QWidget()
        line = QHBoxLayout(words)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(self.mark)
        line.addLayout(text, 1)
        Ends(both, words, self._ways, theme=theme, least=_WORDS)
        self.body.addWidget(both)
        self._measure()
        theme.changed.connect(self._measure)

    def _build_ways(self) -> None:
        theme = self._theme
        self._ways = QWidget()
        flow = Flow(self._ways, gap=8)
        self.fix_one = Button(theme, self.tr("Fix this one"), size=Size.SMALL)
        self.fix_one.setObjectName("fix_one")
        self.fix_all = Button(theme, self.tr("Fix all"), Kind.TONAL, size=Size.SMALL)
        self.fix_all.setObjectName("fix_all")
        self.decision = QWidget()
        self._decision = QHBoxLayout(self.decision)
        self._decision.setContentsMargins(0, 0, 0, 0)
        self._decision.setSpacing(8)
        self.all_values = Button(theme, self.tr("All values…"), Kind.QUIET, size=Size.SMALL)
        self.all_values.setObjectName("all_values")
        entries: list[tuple[str, object]] = [
            (self.tr("The last row is sent"), Duplicates.LAST),
            (self.tr("The first row is sent"), Duplicates.FIRST),
            (self.tr("The last, with what others fill in"), Duplicates.MERGE),
        ]
        self.duplicates = Combo(theme, entries, name=self.tr("Of several rows with the same key"), dense=True)
        self.duplicates.setObjectName("duplicates")
        self.same_key = Button(theme, self.tr("Show these rows"), Kind.QUIET, size=Size.SMALL)
        self.same_key.setObjectName("same_key")
        self.column = Button(theme, self.tr("Choose in Columns"), Kind.TONAL, size=Size.SMALL)
        self.column.setObjectName("column_of_finding")
        self._all_ways = (
            self.fix_one, self.fix_all, self.decision, self.all_values, self.duplicates, self.same_key, self.column,
        )  # fmt: skip
        for widget in self._all_ways:
            flow.addWidget(widget)
        self.column.clicked.connect(self.column_wanted)
        self.fix_one.clicked.connect(self.fix_one_wanted)
        self.fix_all.clicked.connect(self.fix_all_wanted)
        self.all_values.clicked.connect(self.all_values_wanted)
        self.same_key.clicked.connect(self.same_key_wanted)
        self.duplicates.activated.connect(
            lambda _: self.duplicates_chosen.emit(Duplicates(str(self.duplicates.value())))
        )
        self.show_no_way()

    def _measure(self) -> None:
        """Reserve the height of a long sentence; what needs more is not taken away again at this width."""
        theme = self._theme
        words = QFontMetrics(theme.font("body", weight=600)).lineSpacing() * _LINES + _ROUNDED
        if not self._low:
            words += self._spacing + QFontMetrics(theme.font("small")).lineSpacing()
        margins = self.body.contentsMargins()
        self._tallest = max(0 if self._low else theme.px(_LEAST), words + margins.top() + margins.bottom() + _EDGES)
        self.setMinimumHeight(self._tallest)

    def make_low(self, *, low: bool) -> None:
        """Take less height, or as much as ever: the place of the row is only told to those who ask for it then."""
        if low == self._low:
            return
        self._low = low
        across, margins = (_MARGIN_LOW if low else _MARGIN), self.body.contentsMargins()
        self.body.setContentsMargins(margins.left(), across, margins.right(), across)
        self._show_where()
        self._measure()

    def _show_where(self) -> None:
        self.where.setVisible(not self._low or not self.sentence.text())
        self.setToolTip(self.where.text() if self._low else "")

    def event(self, event: QEvent) -> bool:
        """Keep the greatest height that was needed."""
        done = super().event(event)
        layout = self.layout()
        if event.type() == QEvent.Type.LayoutRequest and layout is not None and layout.hasHeightForWidth():
            self._tallest = max(self._tallest, layout.heightForWidth(self.width()))
            self.setMinimumHeight(self._tallest)
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Begin anew at another width: sentences break elsewhere."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._measure()

    def show_finding(self, severity: str, sentence: str, where: str) -> None:
        """Show the finding of the current cell; nothing can be done about it until that is said."""
        self.mark.setVisible(bool(severity))
        if severity:
            self.mark.set_icon(severity, STRONG[severity])
        self.sentence.setText(sentence)
        self.sentence.setVisible(bool(sentence))
        self.where.setText(where)
        self._show_where()
        self.sentence.setAccessibleDescription(where)
        self.setVisible(bool(sentence or where))
        self.show_no_way()

    def show_no_way(self) -> None:
        """Offer nothing."""
        for widget in self._all_ways:
            widget.hide()
        self._ways.hide()

    def show_fixes(self, count: int) -> None:
        """Offer to correct this cell, and all ``count`` with the same finding."""
        self._ways.show()
        self.fix_one.show()
        self.fix_all.setText(self.tr("Fix all {0}").format(number(count)))
        self.fix_all.setVisible(count > 1)

    def show_decision(self, line: ValueLine, catalogue: Catalogue, waiting: int) -> None:
        """Offer to decide about the value for all its rows; ``waiting`` are the values to decide about in all."""
        prop = catalogue.by_name.get(line.property)
        if prop is None:
            return
        clear_layout(self._decision)
        if line.rows is not None:
            self._decision.addWidget(plain_label(self.tr("{0}:").format(rows(line.rows)), "small", "muted"))
        combo = DecisionCombo(
            self._theme, prop, catalogue, line.meant, name=self.tr("What “{0}” means").format(line.value)
        )
        combo.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        combo.decided.connect(lambda meant: self.decided.emit(line.column, line.property, line.value, meant))
        self._decision.addWidget(combo)
        self.choice = combo
        self.all_values.setText(self.tr("All {0} values…").format(number(waiting)))
        self.all_values.setVisible(waiting > 1)
        self._ways.show()
        self.decision.show()

    def show_duplicates(self, policy: Duplicates) -> None:
        """Offer the choice which of several rows with the same key is sent."""
        self.duplicates.set_value(policy)
        self._ways.show()
        self.duplicates.show()
        self.same_key.show()

    def show_reading(self) -> None:
        """Offer to choose how the column is read."""
        self._ways.show()
        self.column.show()
