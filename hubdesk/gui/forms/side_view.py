"""The right column: what will be sent, letter by letter, and in which context."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from hubdesk.gui.forms.date_field import DateEdit, habit
from hubdesk.gui.forms.dates import read_date
from hubdesk.gui.forms.field_box import FieldBox
from hubdesk.gui.forms.fold import Fold
from hubdesk.gui.forms.inputs import Input, TextInput
from hubdesk.gui.forms.json_view import JsonView
from hubdesk.gui.widgets.buttons import Button, Kind, Size
from hubdesk.gui.widgets.labels import plain_label
from hubdesk.gui.widgets.wrapping import WrapLabel

if TYPE_CHECKING:
    from hubdesk.gui.forms.date_field import Span
    from hubdesk.gui.theme.theme import Theme

BACK = 30
"""Days that a submission may lie back: HubSpot says one month, and a month may be as short as that."""

_JSON = 190
"""Least height of the JSON, px at 100 %."""

PAGE_NAME, PAGE_URI = "context.page_name", "context.page_uri"
HUTK, IP, MOMENT = "context.hutk", "context.ip_address", "submitted_at"
"""Keys of the context: the names of the places that the engine says something about."""


class MomentInput(Input):
    """When the form was filled in: now unless said otherwise. Its value is what was typed."""

    def __init__(self, theme: Theme, today: date) -> None:
        super().__init__(theme)
        self._today = today
        self.edit = DateEdit(theme, self._span, none=self.tr("Now"))
        self.edit.setPlaceholderText(self.tr("Now"))
        self.column.addWidget(self.edit)
        self.add_stop(self.edit, edged=True)
        self.edit.textEdited.connect(lambda _: self.changed.emit())
        self.edit.picked.connect(lambda _: self.changed.emit())

    def value(self) -> str:
        """Return what was typed; empty means now."""
        return self.edit.text().strip()

    def set_value(self, value: str) -> None:
        """Show a moment."""
        if value != self.value():
            self.edit.setText(value)

    def set_today(self, today: date) -> None:
        """Say which day it is, so that the calendar ends with it."""
        self._today = today

    def _span(self) -> Span:
        day = read_date(self.value(), habit()) or self._today
        return day, self._today - timedelta(days=BACK), self._today


class SideView(QWidget):
    """Passive: shows the body, and holds what is typed about the context.

    Attributes:
        boxes: The fields of the context by the key of what they hold.

    Signals:
        changed: The context is another one.
        left: Key of a field that was left.
        copy_wanted: The JSON shall go to the clipboard.
    """

    changed = Signal()
    left = Signal(str)
    copy_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.json = JsonView(theme)
        self.copy = Button(theme, self.tr("Copy"), Kind.QUIET, icon="copy", size=Size.SMALL)
        self.copy.setAccessibleName(self.tr("Copy the JSON that will be sent"))
        self.without = WrapLabel("", "small", "muted")
        self.moment = MomentInput(theme, date.min + timedelta(days=BACK))
        self.boxes = {
            PAGE_NAME: self._box(PAGE_NAME, self.tr("Page name"), TextInput(theme)),
            PAGE_URI: self._box(PAGE_URI, self.tr("Page address"), TextInput(theme, "https://…")),
            MOMENT: self._box(
                MOMENT,
                self.tr("Submitted at"),
                self.moment,
                self.tr("Up to one month back; older than the contact, it can change its original source."),
            ),
            HUTK: self._box(
                HUTK,
                self.tr("Browser cookie (hubspotutk)"),
                TextInput(theme),
                self.tr(
                    "Only the cookie of the browser in which this person really filled in the form. "
                    "One that is made up is refused, one of another person merges two contacts."
                ),
            ),
            IP: self._box(
                IP,
                self.tr("IP address"),
                TextInput(theme),
                self.tr("Only this person’s real public address. HubSpot derives the place from it."),
            ),
        }
        self.more = Fold(theme, self.tr("Cookie and IP address"))
        self._build()
        for key, box in self.boxes.items():
            box.input.changed.connect(self.changed)
            box.input.left.connect(lambda key=key: self.left.emit(key))
        self.copy.clicked.connect(self.copy_wanted)
        theme.changed.connect(self._measure)
        self._measure()

    def _box(self, key: str, label: str, entry: Input, note: str = "") -> FieldBox:
        return FieldBox(
            self._theme, key, label, entry, required=False, marked=key not in (PAGE_NAME, MOMENT), note=note
        )

    def _build(self) -> None:
        head = QHBoxLayout()
        self._title = plain_label("", strong=True)
        self.show_title(sent=False)
        head.addWidget(self._title, 1)
        head.addWidget(self.copy)
        self.more.add(self.boxes[HUTK])
        self.more.add(self.boxes[IP])
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 20)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.json, 1)
        column.addWidget(self.without)
        column.addSpacing(12)
        column.addWidget(plain_label(self.tr("Context"), strong=True))
        column.addWidget(self.boxes[PAGE_NAME])
        for key in (PAGE_URI, MOMENT):
            column.addSpacing(4)
            column.addWidget(self.boxes[key])
        column.addSpacing(4)
        column.addWidget(self.more)

    def sizeHint(self) -> QSize:
        """Return the width of the column."""
        return QSize(self._theme.px(296), super().sizeHint().height())

    def show_title(self, *, sent: bool) -> None:
        """Say whether it will be sent or was."""
        self._title.setText(self.tr("What was sent") if sent else self.tr("What will be sent"))

    def values(self) -> dict[str, str]:
        """Return what is typed, by key."""
        return {key: box.input.value().strip() for key, box in self.boxes.items()}

    def set_values(self, values: dict[str, str]) -> None:
        """Show what was typed before; what is not named becomes empty."""
        for key, box in self.boxes.items():
            box.input.set_value(values.get(key, ""))
        if values.get(HUTK) or values.get(IP):
            self.more.set_open(on=True)

    def show_body(self, text: str, without: str) -> None:
        """Show the JSON, and a sentence on what is not in it."""
        self.json.show_text(text)
        self.without.setText(without)

    def go_to(self, key: str) -> None:
        """Go into a field of the context."""
        box = self.boxes[key]
        if self.more.isAncestorOf(box):
            self.more.set_open(on=True)
        box.take_focus()

    def set_read_only(self, *, on: bool) -> None:
        """Let nothing be changed."""
        for box in self.boxes.values():
            box.input.set_read_only(on=on)

    def _measure(self) -> None:
        self.json.setMinimumHeight(self._theme.px(_JSON))
