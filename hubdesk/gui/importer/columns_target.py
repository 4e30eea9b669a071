"""One property that a column goes to: when it is written, what empty cells do, how values are read."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from hubdesk.gui.importer.columns_values import ValueDecisions, value_lines
from hubdesk.gui.importer.columns_words import PARTS, STAGE, takes_decisions, writes_for
from hubdesk.gui.importer.country_choice import CountryChoice
from hubdesk.gui.importer.decision_box import UNDECIDED
from hubdesk.gui.language.say import say
from hubdesk.gui.widgets.buttons import IconButton
from hubdesk.gui.widgets.combo import Combo
from hubdesk.gui.widgets.labels import plain_label
from hubdesk.gui.widgets.wrapping import WrapLabel
from hubdesk.gui.wording import counted
from hubdesk.mapping.countries import calling_codes, seem_of_another
from hubdesk.mapping.recipe import Blank, ColumnRule, DateOrder, Percent, UnknownValue, Write

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hubdesk.gui.theme.theme import Theme
    from hubdesk.mapping.model import Catalogue

_ORDERS: tuple[tuple[str, DateOrder | None], ...] = (
    ("As the column shows", None),
    ("Day, month, year", DateOrder.DMY),
    ("Month, day, year", DateOrder.MDY),
    ("Year, month, day", DateOrder.YMD),
)
_DECIMALS: tuple[tuple[str, str | None], ...] = (
    ("As the column shows", None),
    ("1.234,5", ","),
    ("1,234.5", "."),
)
_PERCENTS: tuple[tuple[str, Percent | None], ...] = (
    ("As the property says", None),
    ("25 % is 0.25", Percent.FRACTION),
    ("25 % is 25", Percent.POINTS),
)


class TargetEditor(QWidget):
    """Shows a rule and asks for changes of it.

    Signals:
        changed: The rule as it shall be.
        removed: The column shall not go to this property.
        decided: (column, property, value, meaning) of one value.
        option_wanted: (column, property, value) the value shall become an option in HubSpot.
    """

    changed = Signal(object)
    removed = Signal()
    decided = Signal(str, str, str, object)
    option_wanted = Signal(str, str, str)

    def __init__(
        self,
        theme: Theme,
        rule: ColumnRule,
        catalogue: Catalogue,
        *,
        column: str,
        title: bool,
        finds: bool,
        known_values: Sequence[tuple[str, int]],
        basis: str,
        account: str = "",
        examples: Sequence[str] = (),
    ) -> None:
        """Build it.

        Args:
            theme: The theme.
            rule: What is said now.
            catalogue: The account.
            column: Name of the column.
            title: Whether the property is named: there are several.
            finds: Whether it is the key, which is never written.
            known_values: Values that fit no option by themselves, decided about or not, with their rows.
            basis: In which rows they were found, in words.
            account: In which account values can become options; empty for none.
            examples: Values of the column.
        """
        super().__init__()
        self._theme = theme
        self._examples = examples
        self.values = ValueDecisions(theme, self)
        self.values.hide()
        self._rule = rule
        self._prop = catalogue.by_name.get(rule.property)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        if title:
            self._column.addWidget(self._head(rule))
        if finds:
            text = self.tr("Finds the contact. Each row needs a value; it is not changed.")
            self._column.addWidget(WrapLabel(text, "small", "muted"))
        elif not catalogue.form:
            self._add_write()
        self._add_reading()
        if takes_decisions(self._prop) and not finds:
            self._add_values(catalogue, column, known_values, basis, account)

    def _head(self, rule: ColumnRule) -> QWidget:
        label = self._prop.label if self._prop is not None else rule.property
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        part = f" · {self.tr(PARTS[rule.part])}" if rule.part is not None else ""
        row.addWidget(WrapLabel(f"{label}{part}", strong=True), 1)
        remove = IconButton(self._theme, "close", self.tr("Do not use for {0}").format(label), size=28)
        remove.clicked.connect(self.removed)
        row.addWidget(remove)
        return holder

    def _add_write(self) -> None:
        entries = [(self.tr(words), write) for words, write in writes_for(self._prop)]
        write = self._combo(self.tr("When it is written"), entries, self._rule.write)
        write.setObjectName("write_rule")
        write.activated.connect(lambda _: self._tell(write=Write(str(write.value()))))
        blanks = [(self.tr("Leave as it is"), Blank.SKIP), (self.tr("Clear the value"), Blank.CLEAR)]
        blank = self._combo(self.tr("If the cell is empty"), blanks, self._rule.blank)
        blank.setObjectName("blank_rule")
        blank.activated.connect(lambda _: self._tell(blank=Blank(str(blank.value()))))
        if self._rule.property == STAGE:
            text = self.tr("A stage is never moved backwards; the preview names such rows.")
            self._column.addWidget(WrapLabel(text, "small", "muted"))

    def _add_reading(self) -> None:
        prop, rule = self._prop, self._rule
        if prop is None:
            return
        if prop.type in {"date", "datetime"}:
            order = self._combo(self.tr("Order of dates"), [(self.tr(text), each) for text, each in _ORDERS],
                                rule.date_order)  # fmt: skip
            order.setObjectName("date_order")
            order.activated.connect(
                lambda _: self._tell(date_order=DateOrder(str(order.value())) if order.value() else None)
            )
        elif prop.type == "number":
            decimal = self._combo(self.tr("Decimal sign"), [(self.tr(text), each) for text, each in _DECIMALS],
                                  rule.decimal)  # fmt: skip
            decimal.activated.connect(lambda _: self._tell(decimal=decimal.value()))
            percent = self._combo(self.tr("Percentages"), [(self.tr(text), each) for text, each in _PERCENTS],
                                  rule.percent)  # fmt: skip
            percent.setObjectName("percent")
            percent.activated.connect(
                lambda _: self._tell(percent=Percent(str(percent.value())) if percent.value() else None)
            )
        elif prop.field_type == "phonenumber" or prop.type == "phone_number":
            self._add_country()

    def _add_country(self) -> None:
        name, code = self.tr("Country of national numbers"), self._rule.country
        country = CountryChoice(self._theme, code, name=name)
        country.setObjectName("country")
        country.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        country.chosen.connect(lambda chosen: self._tell(country=chosen))
        self._labelled(name, country)
        if code is None:
            return
        if code not in calling_codes():
            text = self.tr("“{0}” is not a country. Choose one.").format(code)
            self._column.addWidget(WrapLabel(text, "small", "danger"))
        elif seem_of_another(code, self._examples):
            text = self.tr("Most of the national numbers here are none that this country uses. Is it another one?")
            self._column.addWidget(WrapLabel(text, "small", "warning"))

    def _add_values(
        self, catalogue: Catalogue, column: str, known_values: Sequence[tuple[str, int]], basis: str, account: str
    ) -> None:
        prop = catalogue.by_name[self._rule.property]
        lines = value_lines(column, prop, self._rule.values.items(), known_values)
        waiting = sum(line.meant == UNDECIDED for line in lines)
        if lines:
            self._column.addWidget(plain_label(self.tr("Values"), "small", strong=True))
            text = self.tr("Decide each value once, for all its rows.")
            self._column.addWidget(WrapLabel(f"{text} {basis}".rstrip(), "small", "muted"))
            self.values.show_lines(lines, catalogue, account=account)
            self.values.decided.connect(self.decided)
            self.values.option_wanted.connect(self.option_wanted)
            self._column.addWidget(self.values)
            self.values.show()
        unknown = [
            (self.tr("Reject the row"), UnknownValue.REJECT),
            (self.tr("Leave the value empty"), UnknownValue.LEAVE_OUT),
        ]
        others = self.tr("Other values that do not fit") if lines else self.tr("Values that do not fit")
        combo = self._combo(others, unknown, self._rule.unknown_value)
        combo.setObjectName("unknown_value")
        combo.activated.connect(lambda _: self._tell(unknown_value=UnknownValue(str(combo.value()))))
        if waiting:
            left = self._rule.unknown_value is UnknownValue.LEAVE_OUT
            what = self.tr("are left empty") if left else self.tr("make an error of their row")
            text = say("{0} not decided and {1}.", counted(waiting, "value is", "values are"), what)
            self._column.addWidget(WrapLabel(text, "small", "warning"))

    def _tell(self, **changed: object) -> None:
        self._rule = replace(self._rule, **changed)  # type: ignore[arg-type]  # each control knows its own values
        self.changed.emit(self._rule)

    def _combo(self, label: str, entries: Sequence[tuple[str, object]], value: object) -> Combo:
        combo = Combo(self._theme, entries, name=label, dense=True)
        combo.set_value(value)
        combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._labelled(label, combo)
        return combo

    def _labelled(self, text: str, widget: QWidget) -> None:
        label = plain_label(text, "small", strong=True)
        label.setBuddy(widget)
        box = QVBoxLayout()
        box.setSpacing(4)
        box.addWidget(label)
        box.addWidget(widget)
        self._column.addLayout(box)
