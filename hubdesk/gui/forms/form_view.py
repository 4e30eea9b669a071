"""A form as its visitors see it: groups, texts, fields, those that depend on others, hidden ones, and consent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hubdesk.gui.forms.columns import Columns
from hubdesk.gui.forms.consent_view import ConsentView
from hubdesk.gui.forms.fold import Fold
from hubdesk.gui.forms.make_field import make_field
from hubdesk.gui.pane import clear_layout
from hubdesk.gui.widgets.wrapping import WrapLabel

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from hubdesk.engine.forms.model import FormDefinition, FormField
    from hubdesk.gui.forms.field_box import FieldBox
    from hubdesk.gui.theme.theme import Theme


class FormView(QWidget):
    """Passive: holds what is typed, shows which fields are wanted and what is wrong.

    Attributes:
        consent: The consent part.
        hidden: The folded part with the fields that visitors do not see.

    Signals:
        changed: A value or a consent is another.
        left: Name of a field that the focus has left.
    """

    changed = Signal()
    left = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._boxes: dict[str, FieldBox] = {}
        self._rows: list[tuple[QWidget, tuple[str, ...]]] = []
        self.consent = ConsentView(theme)
        self.hidden = Fold(theme, "")
        self._groups = QVBoxLayout()
        self._groups.setSpacing(14)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addLayout(self._groups)
        column.addWidget(self.hidden)
        column.addWidget(self.consent)
        self.consent.changed.connect(self.changed)

    # -- drawing

    def show_form(self, form: FormDefinition, today: date) -> None:
        """Draw a form, with nothing typed into it.

        Args:
            form: The form.
            today: Where calendars begin.
        """
        clear_layout(self._groups)
        self.hidden.clear()
        self.hidden.set_open(on=False)
        self._boxes, self._rows = {}, []
        hidden: list[FormField] = []
        for group in form.groups:
            if group.text:
                self._groups.addWidget(WrapLabel(group.text, tone="muted"))
            self._add_fields(group.fields, hidden, today)
        self._add_hidden(hidden, today)

    def _add_fields(self, fields: Iterable[FormField], hidden: list[FormField], today: date) -> None:
        """Add a row, and below it, row by row, what depends on its fields."""
        fields = tuple(fields)
        hidden.extend(field for field in fields if field.hidden)
        self._add_row([field for field in fields if not field.hidden], self._groups, today)
        for field in fields:
            inner = [one.field for one in field.dependents]
            if inner:
                self._add_fields(inner, hidden, today)

    def _add_row(self, fields: list[FormField], into: QVBoxLayout, today: date) -> None:
        fields = [field for field in fields if field.name not in self._boxes]
        if not fields:
            return
        holder = QWidget()
        row = Columns(holder, self._theme)
        for field in fields:
            row.addWidget(self._make(field, today))
        into.addWidget(holder)
        self._rows.append((holder, tuple(field.name for field in fields)))

    def _add_hidden(self, fields: list[FormField], today: date) -> None:
        fields = [field for field in fields if field.name not in self._boxes]
        self.hidden.setVisible(bool(fields))
        self.hidden.set_title(self.tr("Hidden fields ({0})").format(len(fields)))
        if not fields:
            return
        self.hidden.add(
            WrapLabel(self.tr("Visitors do not see these. They are sent with what stands here."), "small", "muted")
        )
        for field in fields:
            self.hidden.add(self._make(field, today))

    def _make(self, field: FormField, today: date) -> FieldBox:
        box = make_field(self._theme, field, today)
        box.input.changed.connect(self.changed)
        box.input.left.connect(lambda name=field.name: self.left.emit(name))
        self._boxes[field.name] = box
        return box

    # -- values

    def box(self, name: str) -> FieldBox | None:
        """Return a field by its name."""
        return self._boxes.get(name)

    def names(self) -> tuple[str, ...]:
        """Return the names of all fields in the order in which they are drawn."""
        return tuple(self._boxes)

    def values(self) -> dict[str, str]:
        """Return what stands in the fields, by name, those that are not shown too; empty ones are left out."""
        found = ((name, box.input.value()) for name, box in self._boxes.items())
        return {name: value for name, value in found if value}

    def set_values(self, values: Mapping[str, str]) -> None:
        """Show values; fields that are not named become empty."""
        for name, box in self._boxes.items():
            box.input.set_value(values.get(name, ""))

    def typed_problems(self) -> dict[str, str]:
        """Return what is wrong with what was typed, by name, where only the field itself knows it."""
        found = ((name, box.input.problem()) for name, box in self._boxes.items())
        return {name: said for name, said in found if said}

    # -- showing

    def show_fields(self, names: Iterable[str]) -> None:
        """Show these fields and no others."""
        wanted = set(names)
        for name, box in self._boxes.items():
            box.setVisible(name in wanted)
        for holder, inside in self._rows:
            holder.setVisible(any(name in wanted for name in inside))

    def show_problems(self, problems: Mapping[str, str]) -> None:
        """Say what is wrong, by the name of the field; fields that are not named are well."""
        for name, box in self._boxes.items():
            box.show_problem(problems.get(name, ""))

    def set_read_only(self, *, on: bool) -> None:
        """Let nothing be changed."""
        for box in self._boxes.values():
            box.input.set_read_only(on=on)
        self.consent.set_read_only(on=on)

    def go_to(self, name: str) -> QWidget | None:
        """Go into a field; return it, so that it can be scrolled to."""
        box = self._boxes.get(name)
        if box is None:
            return None
        if self.hidden.isAncestorOf(box):
            self.hidden.set_open(on=True)
        box.take_focus()
        return box

    def go_to_begin(self) -> None:
        """Go into the first field."""
        for box in self._boxes.values():
            if box.isVisible() and box.take_focus():
                return
