"""What a field of a form is filled in with: one widget for each of HubSpot's kinds of field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from hubdesk.gui.forms.choice import Choice
from hubdesk.gui.forms.date_field import DateEdit, field_words, habit
from hubdesk.gui.forms.dates import read_date, why_no_date
from hubdesk.gui.widgets.combo import Combo
from hubdesk.gui.widgets.labels import restyle
from hubdesk.gui.widgets.wrapping import WrapLabel

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from hubdesk.gui.theme.theme import Theme

    Options = Sequence[tuple[str, str]]

_LINES = 4
_STAYS = {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.MenuBarFocusReason}
"""Reasons for which a field loses the focus though the user is not done with it."""


class Input(QWidget):
    """Holds one value as text, as it goes to HubSpot; several choices stand with ``;`` between them.

    Attributes:
        labelled: Whether it shows the field's label itself.

    Signals:
        changed: The user gave it another value.
        left: The focus went elsewhere.
    """

    changed = Signal()
    left = Signal()
    labelled = False

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._stops: list[QWidget] = []
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)

    def value(self) -> str:
        """Return the value."""
        return ""

    def set_value(self, value: str) -> None:
        """Show a value; the signal ``changed`` is not sent."""

    def problem(self) -> str:
        """Return why what was typed cannot be sent, where that can be told better than by the value; else empty."""
        return ""

    def set_invalid(self, sentence: str) -> None:
        """Show that something is wrong, or with an empty sentence that nothing is."""
        for stop in self._stops:
            stop.setAccessibleDescription(sentence)
            if stop.property("invalid") is not None:
                stop.setProperty("invalid", "true" if sentence else "false")
                restyle(stop)

    def set_read_only(self, *, on: bool) -> None:
        """Let nothing be changed."""
        for stop in self._stops:
            if isinstance(stop, (QLineEdit, QPlainTextEdit)):
                stop.setReadOnly(on)
            else:
                stop.setEnabled(not on)

    def describe(self, name: str, *, required: bool) -> None:
        """Give screen readers the field's label."""
        words = f"{name}, {self.tr('required')}" if required else name
        for stop in self._stops:
            stop.setAccessibleName(words)

    def first_stop(self) -> QWidget | None:
        """Return what takes the focus, None where nothing does."""
        return self._stops[0] if self._stops else None

    def add_stop(self, widget: QWidget, *, edged: bool = False) -> None:
        """Take a widget that has the focus in turn.

        Args:
            widget: The widget.
            edged: Whether its edge turns red when something is wrong.
        """
        self._stops.append(widget)
        if edged:
            widget.setProperty("invalid", "false")
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that the focus leaves."""
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut and event.reason() not in _STAYS:
            self.left.emit()
        return super().eventFilter(watched, event)


class TextInput(Input):
    """One line: text, e-mail, phone, number."""

    def __init__(self, theme: Theme, placeholder: str = "", hints: Qt.InputMethodHint | None = None) -> None:
        super().__init__(theme)
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(placeholder)
        if hints is not None:
            self.edit.setInputMethodHints(hints)
        self.column.addWidget(self.edit)
        self.add_stop(self.edit, edged=True)
        self.edit.textEdited.connect(lambda _: self.changed.emit())

    def value(self) -> str:
        """Return the text."""
        return self.edit.text()

    def set_value(self, value: str) -> None:
        """Show a text."""
        if value != self.edit.text():
            self.edit.setText(value)


class LinesInput(Input):
    """Several lines of text."""

    def __init__(self, theme: Theme, placeholder: str = "") -> None:
        super().__init__(theme)
        self.edit = QPlainTextEdit()
        self.edit.setPlaceholderText(placeholder)
        self.edit.setTabChangesFocus(True)
        self.column.addWidget(self.edit)
        self.add_stop(self.edit, edged=True)
        self._filling = False
        self.edit.textChanged.connect(lambda: None if self._filling else self.changed.emit())
        theme.changed.connect(self._fit)
        self._fit()

    def value(self) -> str:
        """Return the text."""
        return self.edit.toPlainText()

    def set_value(self, value: str) -> None:
        """Show a text."""
        if value != self.value():
            self._filling = True
            self.edit.setPlainText(value)
            self._filling = False

    def set_read_only(self, *, on: bool) -> None:
        """Let nothing be changed, and look like it."""
        super().set_read_only(on=on)
        self.edit.setProperty("locked", "true" if on else "false")
        restyle(self.edit)

    def _fit(self) -> None:
        self.edit.setFixedHeight(QFontMetrics(self.theme.font()).lineSpacing() * _LINES + self.theme.px(16))


class ComboInput(Input):
    """One of several choices, from a list."""

    def __init__(self, theme: Theme, options: Options, placeholder: str = "") -> None:
        super().__init__(theme)
        self._none = (placeholder or self.tr("Choose…"), "")
        self._options = [self._none, *((label, value) for value, label in options)]
        self.combo = Combo(theme, self._options)
        self.column.addWidget(self.combo)
        self.add_stop(self.combo)
        self.combo.activated.connect(lambda _: self.changed.emit())

    def value(self) -> str:
        """Return the choice's value."""
        return str(self.combo.value() or "")

    def set_value(self, value: str) -> None:
        """Choose; a value that is no choice, such as an old default, becomes one."""
        if value not in {known for _, known in self._options}:
            self._options.append((value, value))
            self.combo.set_entries(self._options)
        self.combo.set_value(value)


class ChoicesInput(Input):
    """Boxes of which several, or circles of which one can be on."""

    def __init__(self, theme: Theme, options: Options, *, radio: bool) -> None:
        super().__init__(theme)
        self._radio = radio
        self._filling = False
        self.choices = {value: Choice(theme, label, radio=radio) for value, label in options}
        for value, choice in self.choices.items():
            self.column.addWidget(choice)
            self.add_stop(choice.box)
            choice.toggled.connect(lambda on, value=value: self._toggled(value, on=on))

    def value(self) -> str:
        """Return the chosen values with ``;`` between them, in the form's order."""
        return ";".join(value for value, choice in self.choices.items() if choice.is_on())

    def set_value(self, value: str) -> None:
        """Choose; unknown values are left out."""
        chosen = {value} if self._radio else set(value.split(";"))
        self._filling = True
        for known, choice in self.choices.items():
            choice.set_on(on=known in chosen)
        self._filling = False

    def describe(self, name: str, *, required: bool) -> None:
        """Give screen readers label and choice."""
        words = f"{name}, {self.tr('required')}" if required else name
        for choice in self.choices.values():
            choice.box.setAccessibleName(f"{words}: {choice.words.text()}")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go up and down by the arrow keys; the next circle is chosen on the way."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
            boxes = [choice.box for choice in self.choices.values()]
            if step is not None and watched in boxes:
                place = boxes.index(watched) + step
                if 0 <= place < len(boxes):
                    boxes[place].setFocus(Qt.FocusReason.ShortcutFocusReason)
                    if self._radio:
                        boxes[place].setChecked(True)
                return True
        return super().eventFilter(watched, event)

    def _toggled(self, value: str, *, on: bool) -> None:
        if self._filling:
            return
        if self._radio and on:
            self.set_value(value)
        self.changed.emit()


class BoxInput(Input):
    """One check box, with the field's label beside it."""

    labelled = True

    def __init__(self, theme: Theme, label: str, *, required: bool) -> None:
        super().__init__(theme)
        self._filling = False
        self.choice = Choice(theme, label, required=required)
        self.column.addWidget(self.choice)
        self.add_stop(self.choice.box)
        self.choice.toggled.connect(lambda _: None if self._filling else self.changed.emit())

    def value(self) -> str:
        """Return ``true``, or nothing: a box that is off says nothing about the person."""
        return "true" if self.choice.is_on() else ""

    def set_value(self, value: str) -> None:
        """Turn it on or off."""
        self._filling = True
        self.choice.set_on(on=value == "true")
        self._filling = False


class DateInput(Input):
    """A date, typed or from the calendar. Its value is ``2027-02-28``, or what was typed where that is no date."""

    def __init__(self, theme: Theme, today: date, placeholder: str = "") -> None:
        super().__init__(theme)
        self._today = today
        self.edit = DateEdit(theme, lambda: (self._date() or self._today, None, None))
        self.edit.setPlaceholderText(placeholder or self.tr("such as {0}").format(field_words(today)))
        self.column.addWidget(self.edit)
        self.add_stop(self.edit, edged=True)
        self.edit.textEdited.connect(lambda _: self.changed.emit())
        self.edit.picked.connect(lambda _: self.changed.emit())

    def value(self) -> str:
        """Return the date as HubSpot takes it, or what was typed."""
        found = self._date()
        return found.isoformat() if found is not None else self.edit.text().strip()

    def set_value(self, value: str) -> None:
        """Show a date; one that stands there already keeps the words that it was typed in."""
        if value != self.value():
            found = read_date(value)
            self.edit.setText(field_words(found) if found is not None else value)

    def problem(self) -> str:
        """Return why it is no date."""
        return why_no_date(self.edit.text(), habit())

    def _date(self) -> date | None:
        return read_date(self.edit.text(), habit())


class NoInput(Input):
    """A field that cannot be filled in here, and why."""

    def __init__(self, theme: Theme, reason: str) -> None:
        super().__init__(theme)
        self.reason = WrapLabel(reason, "small", "muted")
        self.column.addWidget(self.reason)
