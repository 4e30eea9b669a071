"""Decide once per distinct value: each value of a choice column with its rows, and what is meant by it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from hubdesk.gui.importer.columns_words import choices_of
from hubdesk.gui.pane import clear_layout
from hubdesk.gui.widgets.combo import Combo
from hubdesk.gui.widgets.labels import plain_label
from hubdesk.gui.widgets.painting import box
from hubdesk.gui.widgets.wrapping import WrapLabel
from hubdesk.gui.wording import counted, rows

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QPaintEvent

    from hubdesk.gui.theme.theme import Theme
    from hubdesk.mapping.model import Catalogue, Property

REJECT, UNDECIDED, ADD = "\0reject", "\0undecided", "\0add"
"""Entries of the list beside a value that are no option: reject its rows, not decided, make it an option."""

MOST = 60
"""Values that are shown at once, those of most rows first."""


@dataclass(frozen=True, slots=True)
class ValueLine:
    """A value to decide about.

    Attributes:
        column: Name of the column; of joined ones the first.
        property: Internal name of the property.
        value: As written.
        rows: How many rows have it; None when that is not known.
        meant: What the recipe says: an option, empty to leave it out, None to reject its rows, ``UNDECIDED``.
    """

    column: str
    property: str
    value: str
    rows: int | None
    meant: str | None


def value_lines(
    column: str, name: str, decided: Iterable[tuple[str, str | None]], open_: Iterable[tuple[str, int]]
) -> list[ValueLine]:
    """Return the undecided values of a column, those of most rows first, and behind them the decided ones."""
    settled = dict(decided)
    found = [ValueLine(column, name, value, count, UNDECIDED) for value, count in open_ if value not in settled]
    return found + [ValueLine(column, name, value, None, meant) for value, meant in settled.items()]


class DecisionCombo(Combo):
    """What one value means: an option, left out, or its rows rejected. Undecided ones have a warning's edge.

    Signals:
        decided: (option, empty to leave it out, None to reject).
        option_wanted: It shall become an option in HubSpot.
    """

    decided = Signal(object)
    option_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        prop: Property,
        catalogue: Catalogue,
        meant: str | None,
        *,
        name: str,
        account: str = "",
    ) -> None:
        super().__init__(theme, name=name, dense=True)
        options = choices_of(prop, catalogue)
        entries: list[tuple[str, object]] = [(self.tr("Choose…"), UNDECIDED)] if meant == UNDECIDED else []
        entries += [(text, value) for text, value in options]
        if meant and meant != UNDECIDED and meant not in {value for _, value in options}:
            by_label = dict(options)
            meant = by_label.get(meant, meant)
            entries += [] if meant in by_label.values() else [(meant, meant)]
        entries += [(self.tr("Leave empty"), ""), (self.tr("Reject those rows"), REJECT)]
        if account and meant == UNDECIDED and prop.type == "enumeration" and not prop.owner:
            entries.append((self.tr("Add it to the options in {0}").format(account), ADD))
        self.set_entries(entries)
        self.set_value(REJECT if meant is None else meant)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.activated.connect(self._tell)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the warning's edge around what is not decided."""
        super().paintEvent(event)
        if self.value() == UNDECIDED and not self.hasFocus():
            theme = self._theme
            box(QPainter(self), QRectF(self.rect()), theme.radius("control"), None, theme.color("warning"))

    def _tell(self, _: int) -> None:
        value = self.value()
        if value == ADD:
            self.setEnabled(False)
            self.option_wanted.emit()
        elif value != UNDECIDED:
            self.decided.emit(None if value == REJECT else value)


class ValueDecisions(QWidget):
    """Lines of value and meaning.

    Signals:
        decided: (column, property, value, meaning), see :class:`ValueLine`.
        option_wanted: (column, property, value) it shall become an option in HubSpot.
    """

    decided = Signal(str, str, str, object)
    option_wanted = Signal(str, str, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(8)
        self.combos: list[DecisionCombo] = []

    def show_lines(
        self, lines: list[ValueLine], catalogue: Catalogue, *, titles: bool = False, account: str = ""
    ) -> None:
        """Show values; beyond ``MOST`` only their number.

        Args:
            lines: The values.
            catalogue: The account's properties.
            titles: Whether the column is named above its values.
            account: In which account values can become options; empty for none.
        """
        clear_layout(self._lines)
        self.combos = []
        shown = ("", "")
        for line in lines[:MOST]:
            prop = catalogue.by_name.get(line.property)
            if titles and prop is not None and (line.column, line.property) != shown:
                shown = (line.column, line.property)
                self._lines.addWidget(WrapLabel(f"{line.column} → {prop.label}", "small", strong=True))
            if prop is not None:
                self._lines.addWidget(self._line(line, prop, catalogue, account))
        if len(lines) > MOST:
            more = counted(len(lines) - MOST, "more value", "more values")
            self._lines.addWidget(WrapLabel(self.tr("{0} of fewer rows").format(more), "small", "muted"))

    def _line(self, line: ValueLine, prop: Property, catalogue: Catalogue, account: str) -> QWidget:
        name = self.tr("What “{0}” means").format(line.value)
        combo = DecisionCombo(self._theme, prop, catalogue, line.meant, name=name, account=account)
        combo.option_wanted.connect(lambda: self.option_wanted.emit(line.column, line.property, line.value))
        combo.setProperty("value", line.value)
        combo.decided.connect(lambda meant, line=line: self.decided.emit(line.column, line.property, line.value, meant))
        self.combos.append(combo)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(WrapLabel(line.value))
        if line.rows is not None:
            words.addWidget(plain_label(rows(line.rows), "caption", "muted"))
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addLayout(words, 2)
        row.addWidget(combo, 3)
        return holder
