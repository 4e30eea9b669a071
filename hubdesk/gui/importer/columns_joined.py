"""Editors of what belongs to no single column: several columns joined into a property, and a value for all rows."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from hubdesk.gui.importer.column_choice import offered
from hubdesk.gui.importer.columns_words import SEPARATORS, choices_of, takes_decisions, writes_for
from hubdesk.gui.layouts import Flow
from hubdesk.gui.widgets.buttons import Button, Kind, Size
from hubdesk.gui.widgets.card import Card
from hubdesk.gui.widgets.combo import Combo
from hubdesk.gui.widgets.labels import plain_label
from hubdesk.gui.widgets.wrapping import WrapLabel
from hubdesk.mapping.check import join_cells
from hubdesk.mapping.recipe import Joined, Write

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hubdesk.gui.importer.column_draft import ColumnDraft
    from hubdesk.gui.theme.theme import Theme

_MOST = 6
"""Columns that one property may be made of here; a recipe may name more."""


class EditorCard(Card):
    """A card with labelled controls side by side where there is room, and two buttons below."""

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__(theme, title, ground="sunken", spacing=10)
        self._controls = QWidget()
        self._flow = Flow(self._controls, gap=12, line_gap=8)
        self.body.addWidget(self._controls)
        self.target: Combo
        self._of_target: QWidget
        self.note = WrapLabel("", "small", "muted")
        self.body.addWidget(self.note)
        self.cancel = Button(theme, self.tr("Cancel"), Kind.QUIET, size=Size.SMALL)
        self.accept = Button(theme, self.tr("Use it"), Kind.TONAL, size=Size.SMALL)
        buttons = QWidget()
        line = Flow(buttons, gap=8)
        line.addWidget(self.accept)
        line.addWidget(self.cancel)
        self.body.addWidget(buttons)
        self.cancel.clicked.connect(self.hide)

    def _labelled(self, text: str, widget: QWidget) -> QWidget:
        label = plain_label(text, "small", strong=True)
        label.setBuddy(widget)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(label)
        column.addWidget(widget)
        self._flow.addWidget(holder)
        return holder

    def _name_target(self, draft: ColumnDraft) -> None:
        """Call what is gone to a field of the form, or a property."""
        field, prop = self.tr("Field of the form"), self.tr("Property in HubSpot")
        words = field if draft.catalogue.form else prop
        self.target.setAccessibleName(words)
        for label in self._of_target.findChildren(QLabel):
            if label.buddy() is self.target:
                label.setText(words)

    def _property_combo(self) -> Combo:
        combo = Combo(self._theme, name=self.tr("Property in HubSpot"), dense=True)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        return combo


class JoinEditor(EditorCard):
    """Joins columns in an order into one property.

    Signals:
        done: (place among the joined properties, :class:`Joined`).
    """

    done = Signal(int, object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "")
        self.set_title(self.tr("Join columns"))
        self._draft: ColumnDraft | None = None
        self._before: Joined | None = None
        self.columns = [Combo(theme, name=self.tr("Column {0}").format(n + 1), dense=True) for n in range(_MOST)]
        self._holders = [
            self._labelled(self.tr("First column") if n == 0 else self.tr("Then"), combo)
            for n, combo in enumerate(self.columns)
        ]
        self.separator = Combo(theme, SEPARATORS, name=self.tr("Between them"), dense=True)
        self._labelled(self.tr("Between them"), self.separator)
        self.target = self._property_combo()
        self._of_target = self._labelled(self.tr("Property in HubSpot"), self.target)
        self.write = Combo(theme, name=self.tr("When it is written"), dense=True)
        self._of_write = self._labelled(self.tr("When it is written"), self.write)
        for combo in (*self.columns, self.separator, self.target):
            combo.activated.connect(lambda _: self._refresh())
        self.accept.clicked.connect(self._tell)

    def begin(self, draft: ColumnDraft, place: int) -> None:
        """Show the joined property at ``place``, or an empty one behind the last."""
        joined = draft.joined[place] if place < len(draft.joined) else None
        self._draft, self._before = draft, joined
        entries: list[tuple[str, object]] = [(choice.column, choice.column) for choice in draft.choices]
        for number, combo in enumerate(self.columns):
            combo.set_entries([(self.tr("No column"), ""), *entries])
            named = joined.columns[number] if joined is not None and number < len(joined.columns) else ""
            combo.set_value(named)
        separators: list[tuple[str, object]] = [(self.tr(text), value) for text, value in SEPARATORS]
        if joined is not None and joined.separator not in {value for _, value in separators}:
            separators.append((f"“{joined.separator}”", joined.separator))
        self.separator.set_entries(separators)
        self.separator.set_value(joined.separator if joined is not None else " ")
        properties: list[tuple[str, object]] = [
            (prop.label, prop.name) for prop in offered(draft.catalogue) if prop.writable and prop.name != draft.key
        ]
        self._name_target(draft)
        self.target.set_entries([(self.tr("Choose…"), ""), *properties])
        self.target.set_value(joined.rule.property if joined is not None else "")
        self._of_write.setVisible(not draft.catalogue.form)
        self._refresh()
        self.write.set_value(joined.rule.write if joined is not None else Write.OVERWRITE)
        self.columns[0].setFocus()

    def follow(self, draft: ColumnDraft) -> None:
        """Close when what is changed here is no longer there: it was taken away, or a change was taken back."""
        if self._before is not None and self._before not in draft.joined:
            self.hide()

    def chosen(self) -> tuple[str, ...]:
        """Return the chosen columns in their order, each once; behind them those for which there is no room here."""
        further = self._before.columns[_MOST:] if self._before is not None else ()
        return tuple(dict.fromkeys((*(str(combo.value()) for combo in self.columns if combo.value()), *further)))

    def _refresh(self) -> None:
        filled = sum(bool(combo.value()) for combo in self.columns)
        for number, holder in enumerate(self._holders):
            holder.setVisible(number <= max(1, filled))
        if self._draft is not None:
            prop = self._draft.catalogue.by_name.get(str(self.target.value()))
            self.write.set_entries([(self.tr(words), write) for words, write in writes_for(prop)])
        self.accept.setEnabled(len(self.chosen()) > 1 and bool(self.target.value()))
        self.note.setText(self._example())

    def _example(self) -> str:
        draft, chosen = self._draft, self.chosen()
        if draft is None or len(chosen) < 2:
            return self.tr("Choose two columns or more. Empty cells are left out, with what would stand beside them.")
        by_name = {choice.column: choice for choice in draft.choices}
        cells = [by_name[name].examples[0] if by_name[name].examples else "" for name in chosen]
        made = join_cells(cells, str(self.separator.value())).replace("\n", " ⏎ ")
        return self.tr("For example: {0}").format(made)

    def _tell(self) -> None:
        draft = self._draft
        if draft is None:
            return
        name = str(self.target.value())
        before = self._before
        place = draft.joined.index(before) if before in draft.joined else len(draft.joined)  # others may be gone
        rule = before.rule if before is not None and before.rule.property == name else draft.new_rule(name)
        rule = replace(rule, write=Write(str(self.write.value())))
        self.hide()
        self.done.emit(place, Joined(self.chosen(), str(self.separator.value()), rule))


class ConstantEditor(EditorCard):
    """Gives all rows the same value of a property.

    Signals:
        done: (property, value).
    """

    done = Signal(str, object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "")
        self.set_title(self.tr("Same value for all rows"))
        self._draft: ColumnDraft | None = None
        self.target = self._property_combo()
        self._of_target = self._labelled(self.tr("Property in HubSpot"), self.target)
        self.options = Combo(theme, name=self.tr("Value"), dense=True)
        self._of_options = self._labelled(self.tr("Value"), self.options)
        self.text = QLineEdit()
        self.text.setObjectName("constant_value")
        self.text.setAccessibleName(self.tr("Value"))
        self.text.setProperty("dense", "true")
        self._of_text = self._labelled(self.tr("Value"), self.text)
        self.target.activated.connect(lambda _: self._refresh())
        self.text.textChanged.connect(lambda _: self._allow())
        self.text.returnPressed.connect(self.accept.click)
        self.accept.clicked.connect(self._tell)
        self.note.setText(self.tr("Every contact of this file gets it."))

    def begin(self, draft: ColumnDraft) -> None:
        """Begin with nothing chosen."""
        self._draft = draft
        properties: Sequence[tuple[str, object]] = [
            (prop.label, prop.name) for prop in offered(draft.catalogue) if prop.writable and prop.name != draft.key
        ]
        self._name_target(draft)
        self.target.set_entries([(self.tr("Choose…"), ""), *properties])
        self.target.set_value("")
        self.text.clear()
        self._refresh()
        self.target.setFocus()

    def value(self) -> str:
        """Return the chosen or typed value."""
        return str(self.options.value() or "") if self._of_options.isVisibleTo(self) else self.text.text().strip()

    def _refresh(self) -> None:
        draft = self._draft
        prop = draft.catalogue.by_name.get(str(self.target.value())) if draft is not None else None
        choices = choices_of(prop, draft.catalogue) if draft is not None and prop and takes_decisions(prop) else []
        self.options.set_entries([(text, value) for text, value in choices])
        self._of_options.setVisible(bool(choices))
        self._of_text.setVisible(not choices)
        self._allow()

    def _allow(self) -> None:
        self.accept.setEnabled(bool(self.target.value()) and bool(self.value()))

    def _tell(self) -> None:
        if self.accept.isEnabled():
            self.hide()
            self.done.emit(str(self.target.value()), self.value())
