"""The confirmation before something that matters: a question with numbers, what changes, what stays."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from hubdesk.gui import wording
from hubdesk.gui.aio import qtwait
from hubdesk.gui.long_write_button import LongWriteButton
from hubdesk.gui.widgets.asking import Asking
from hubdesk.gui.widgets.buttons import Button, Kind
from hubdesk.gui.widgets.field import IconMark
from hubdesk.gui.widgets.labels import plain_label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hubdesk.gui.theme.theme import Theme
    from hubdesk.gui.theme.tokens import Token

_SIDE, _GAP = 24, 8
"""Px: margin at the sides of a dialog, and between its buttons."""

_LINES = 2
"""Lines of a write button that stands beside another one."""


@dataclass(frozen=True, slots=True)
class Question:
    """What a confirmation asks.

    Attributes:
        title: The question, with numbers.
        lines: Up to four pairs of icon and sentence: what changes, what stays, whether it can be undone.
        yes: Words of the button that does it.
        no: Words of the button that does not.
        typed: A number to be typed first; None for none.
        danger: Whether it takes something away.
        writes: Whether the button writes to HubSpot.
    """

    title: str
    lines: tuple[tuple[str, str], ...]
    yes: str
    no: str = ""
    typed: int | None = None
    danger: bool = False
    writes: bool = True


class ConfirmDialog(Asking):
    """Asks a :class:`Question`. Use :func:`confirm`, which opens it without a nested event loop."""

    def __init__(self, theme: Theme, question: Question, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._typed = question.typed
        self.setWindowTitle(question.title)
        self.setFixedWidth(theme.px(440))
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 20, _SIDE, 20)
        column.setSpacing(10)
        column.addWidget(plain_label(question.title, "subtitle", wrap=True))
        for icon, sentence in question.lines:
            column.addLayout(_line(theme, icon, sentence))
        self._edit = None if question.typed is None else QLineEdit()
        kind = Kind.DANGER_FILLED if question.danger else Kind.PRIMARY
        make = LongWriteButton if question.writes else Button
        self._yes = make(theme, question.yes, kind)
        self._no = Button(theme, question.no or self.tr("Cancel"))
        if self._edit is not None:
            column.addSpacing(4)
            column.addWidget(self._count_field(self._edit))
        column.addSpacing(8)
        column.addLayout(self._buttons(self.width() - 2 * _SIDE))
        self._yes.clicked.connect(self.accept)
        self._no.clicked.connect(self.reject)
        (self._edit or self._no).setFocus()

    def _buttons(self, room: int) -> QBoxLayout:
        """Return the buttons beside each other; below each other where the words of the one need the whole width."""
        yes, no = self._yes, self._no
        beside = room - no.sizeHint().width() - _GAP
        long = isinstance(yes, LongWriteButton)
        least = yes.width_of(_LINES) if isinstance(yes, LongWriteButton) else yes.sizeHint().width()
        row: QBoxLayout = QHBoxLayout() if least <= beside else QVBoxLayout()
        row.setSpacing(_GAP)
        if least <= beside:
            row.addStretch(1)
            row.addWidget(no)
            row.addWidget(yes)
        else:
            row.addWidget(yes, 0, Qt.AlignmentFlag.AlignTrailing)
            row.addWidget(no, 0, Qt.AlignmentFlag.AlignTrailing)
            QWidget.setTabOrder(no, yes)
        if long:
            width = min(yes.sizeHint().width(), beside if least <= beside else room)
            yes.setFixedSize(width, yes.heightForWidth(width))
        return row

    @property
    def yes_button(self) -> Button:
        """The button that does it."""
        return self._yes

    @property
    def count_edit(self) -> QLineEdit | None:
        """The field for the count, None when none is asked for."""
        return self._edit

    def accept(self) -> None:
        """Close with yes, if the count is right."""
        if self._matches():
            super().accept()

    def _count_field(self, edit: QLineEdit) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        words = self.tr("Type {0} to confirm").format(wording.number(self._typed or 0))
        label = plain_label(words, "small", strong=True)
        label.setBuddy(edit)
        edit.setAccessibleName(label.text())
        column.addWidget(label)
        column.addWidget(edit)
        self._yes.setEnabled(False)
        edit.textChanged.connect(lambda: self._yes.setEnabled(self._matches()))
        edit.returnPressed.connect(self.accept)
        return holder

    def _matches(self) -> bool:
        if self._typed is None or self._edit is None:
            return True
        return re.sub(r"[\s.,'’\u00a0\u202f]", "", self._edit.text()) == str(self._typed)


def _line(theme: Theme, icon: str, sentence: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(10)
    color: Token = {"warning": "warning", "error": "danger", "ok": "success"}.get(icon, "muted")  # type: ignore[assignment]
    row.addWidget(IconMark(theme, icon, color, 16), 0, Qt.AlignmentFlag.AlignTop)
    words = plain_label(sentence, tone="muted", wrap=True)
    words.setAlignment(Qt.AlignmentFlag.AlignTop)
    row.addWidget(words, 1)
    return row


async def confirm(theme: Theme, question: Question, parent: QWidget) -> bool:
    """Ask, and return whether the answer is yes."""
    return await qtwait.dialog(ConfirmDialog(theme, question, parent))


class ChoiceDialog(Asking):
    """A question with several answers, such as the one when the window is closed during a run."""

    def __init__(
        self,
        theme: Theme,
        title: str,
        text: str,
        answers: Sequence[tuple[str, object, Kind]],
        parent: QWidget,
    ) -> None:
        super().__init__(theme, parent)
        self.answer: object = None
        self.buttons: list[Button] = []
        self.setWindowTitle(title)
        self.setMinimumWidth(theme.px(440))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(10)
        column.addWidget(plain_label(title, "subtitle", wrap=True))
        column.addWidget(plain_label(text, tone="muted", wrap=True))
        column.addSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        for words, value, kind in answers:
            button = Button(theme, words, kind)
            button.clicked.connect(lambda _=False, value=value: self._choose(value))
            self.buttons.append(button)
            row.addWidget(button)
        column.addLayout(row)
        marked = next((n for n, (_, _, kind) in enumerate(answers) if kind is Kind.PRIMARY), 0)
        self.buttons[marked].setDefault(True)
        self.buttons[marked].setFocus()

    def _choose(self, value: object) -> None:
        self.answer = value
        self.accept()


async def choose(
    theme: Theme, title: str, text: str, answers: Sequence[tuple[str, object, Kind]], parent: QWidget
) -> object:
    """Ask, and return the chosen answer's value; None when the user gives up."""
    dialog = ChoiceDialog(theme, title, text, answers, parent)
    return dialog.answer if await qtwait.dialog(dialog) else None
