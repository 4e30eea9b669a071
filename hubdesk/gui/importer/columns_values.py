"""Decide once per distinct value: each value of a choice column with its rows, and what is meant by it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hubdesk.gui.importer.columns_words import choices_of
from hubdesk.gui.importer.decision_box import UNDECIDED, DecisionBox
from hubdesk.gui.pane import clear_layout
from hubdesk.gui.widgets.buttons import Button, Kind, Size
from hubdesk.gui.widgets.labels import plain_label
from hubdesk.gui.widgets.wrapping import WrapLabel
from hubdesk.gui.wording import counted, rows
from hubdesk.mapping.fold import fold
from hubdesk.mapping.meanings import usual_meaning

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hubdesk.gui.theme.theme import Theme
    from hubdesk.mapping.model import Catalogue, Property

REJECT, ADD = "\0reject", "\0add"
"""Entries of the list beside a value that are no option, as :data:`UNDECIDED` is: reject its rows, make it one."""

PROPOSAL = "proposal"
"""Name of the buttons that take a proposed option."""

_UNDER_COMBO = 2
"""Px between a value's box and the button below it."""

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
        others: Other ways in which the same is written; they are decided together with it.
        proposed: The option that it probably means, for an undecided one; None for none.
    """

    column: str
    property: str
    value: str
    rows: int | None
    meant: str | None
    others: tuple[str, ...] = ()
    proposed: str | None = None


def value_lines(
    column: str,
    prop: Property,
    decided: Iterable[tuple[str, str | None]],
    known: Iterable[tuple[str, int]],
) -> list[ValueLine]:
    """Return the values of a column, those of most rows first, decided or not; behind them decided ones not seen.

    Values that differ in case, accents or blanks only, and mean the same, are one line.

    Args:
        column: Name of the column.
        prop: The property.
        decided: What the recipe says about values.
        known: Values of the file that fit no option by themselves, with their rows.
    """
    settled = dict(decided)
    seen = dict(known)
    every: dict[str, int | None] = {**seen, **dict.fromkeys(value for value in settled if value not in seen)}
    groups: dict[tuple[str, str | None], list[str]] = {}
    for value in every:
        groups.setdefault((fold(value), settled.get(value, UNDECIDED)), []).append(value)
    same = {fold(value): meant for value, meant in settled.items() if meant}
    return [
        ValueLine(
            column,
            prop.name,
            values[0],
            None if any(every[value] is None for value in values) else sum(every[value] or 0 for value in values),
            meant,
            tuple(values[1:]),
            same.get(folded, usual_meaning(prop, values[0])) if meant == UNDECIDED else None,
        )
        for (folded, meant), values in groups.items()
    ]


def _shown(lines: list[ValueLine]) -> list[ValueLine]:
    """Return as many lines as can be shown: those that wait have their own number, so that none is kept from view."""
    left = {True: MOST, False: 2 * MOST}
    found = []
    for line in lines:
        waits = line.meant == UNDECIDED
        if left[waits]:
            left[waits] -= 1
            found.append(line)
    return found


class DecisionCombo(DecisionBox):
    """What one value means: an option, left out, or its rows rejected.

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
        super().__init__(theme, name=name)
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
        self.activated.connect(self._tell)

    def _tell(self, _: int) -> None:
        value = self.value()
        if value == ADD:
            self.setEnabled(False)
            self.option_wanted.emit()
        elif value != UNDECIDED:
            self.decided.emit(None if value == REJECT else value)


class ValueDecisions(QWidget):
    """Lines of value and meaning.

    Attributes:
        combos: What each shown value means, in order.
        proposed: The values that have, or had, a button with a proposal below them.

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
        self.proposed: frozenset[str] = frozenset()
        self._choices: dict[str, QVBoxLayout] = {}

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
        self.combos, self._choices, self.proposed = [], {}, frozenset()
        shown, listed = ("", ""), _shown(lines)
        for line in listed:
            prop = catalogue.by_name.get(line.property)
            if titles and prop is not None and (line.column, line.property) != shown:
                shown = (line.column, line.property)
                self._lines.addWidget(WrapLabel(f"{line.column} → {prop.label}", "small", strong=True))
            if prop is not None:
                self._lines.addWidget(self._line(line, prop, catalogue, account))
        if len(lines) > len(listed):
            more = counted(len(lines) - len(listed), "more value", "more values")
            self._lines.addWidget(WrapLabel(self.tr("{0} of fewer rows").format(more), "small", "muted"))

    def first_open(self) -> DecisionCombo | None:
        """Return the box of the first value that waits, None when all are decided."""
        return next((each for each in self.combos if each.value() == UNDECIDED), None)

    def combo_of(self, value: str) -> DecisionCombo | None:
        """Return the box of a value."""
        return next((each for each in self.combos if each.property("value") == value), None)

    def keep_room(self, values: frozenset[str]) -> None:
        """Leave the room of a button below values whose proposal has gone, so that all below them stay in place."""
        gone = (values & self._choices.keys()) - self.proposed
        if gone:
            height = Button(self._theme, "", Kind.QUIET, size=Size.SMALL).sizeHint().height()
            for value in gone:
                self._choices[value].addSpacing(_UNDER_COMBO + height)
        self.proposed |= gone

    def _line(self, line: ValueLine, prop: Property, catalogue: Catalogue, account: str) -> QWidget:
        name = self.tr("What “{0}” means").format(line.value)
        combo = DecisionCombo(self._theme, prop, catalogue, line.meant, name=name, account=account)
        combo.option_wanted.connect(lambda: self.option_wanted.emit(line.column, line.property, line.value))
        combo.setObjectName("decision")
        combo.setProperty("value", line.value)
        combo.decided.connect(lambda meant, line=line: self.decided.emit(line.column, line.property, line.value, meant))
        self.combos.append(combo)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(WrapLabel(", ".join((line.value, *line.others))))
        if line.rows is not None:
            words.addWidget(plain_label(rows(line.rows), "caption", "muted"))
        words.addStretch(1)
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addLayout(words, 2)
        choice = self._choices[line.value] = QVBoxLayout()
        choice.setSpacing(_UNDER_COMBO)
        choice.addWidget(combo)
        if (proposal := self._proposal(line, prop, catalogue)) is not None:
            choice.addWidget(proposal, 0, Qt.AlignmentFlag.AlignLeft)
            self.proposed |= {line.value}
        row.addLayout(choice, 3)
        return holder

    def _proposal(self, line: ValueLine, prop: Property, catalogue: Catalogue) -> QWidget | None:
        """Return a button that takes the proposed option; nothing is decided before it is pressed."""
        label = next((text for text, value in choices_of(prop, catalogue) if value == line.proposed), "")
        if not label:
            return None
        button = Button(self._theme, self.tr("Use “{0}”").format(label), Kind.QUIET, size=Size.SMALL)
        button.setObjectName(PROPOSAL)
        button.setAccessibleName(self.tr("Use “{0}” for “{1}”").format(label, line.value))
        button.setProperty("value", line.value)
        button.clicked.connect(lambda: self.decided.emit(line.column, line.property, line.value, line.proposed))
        return button
