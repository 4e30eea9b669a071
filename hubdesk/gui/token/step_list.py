"""The four steps of connecting, each with its busy arc, then its check and how long it took."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from hubdesk.gui.layouts import Flow, Pages
from hubdesk.gui.token.words import STEPS, StepLine, done, failed, waiting
from hubdesk.gui.widgets.busy import BusyArc
from hubdesk.gui.widgets.buttons import Button, Kind
from hubdesk.gui.widgets.card import Card
from hubdesk.gui.widgets.field import IconMark
from hubdesk.gui.widgets.labels import plain_label, set_tone
from hubdesk.gui.widgets.wrapping import WrapLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hubdesk.core.errors import HubDeskError
    from hubdesk.gui.theme.theme import Theme
    from hubdesk.gui.theme.tokens import Token
    from hubdesk.gui.token.services import StepDone

_COLORS: dict[str, Token] = {"ok": "success", "error": "danger", "warning": "warning"}


class _Line(QWidget):
    """One step."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._arc = BusyArc(theme, 16)
        self._mark = IconMark(theme, "ok", "success", 16)
        self._text: QLabel = WrapLabel()
        self._right: QLabel = plain_label("", tone="muted")
        self._stack = Pages()
        self._stack.addWidget(self._arc)
        self._stack.addWidget(self._mark)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(10)
        row.addWidget(self._stack)
        row.addWidget(self._text, 1)
        row.addWidget(self._right)

    def text(self) -> str:
        return self._text.text()

    def right(self) -> str:
        return self._right.text()

    def wait(self, text: str) -> None:
        self._say(text, "", muted=True)
        self._stack.setCurrentWidget(self._arc)
        self._arc.start()

    def settle(self, line: StepLine) -> None:
        self._arc.stop()
        self._mark.set_icon(line.icon, _COLORS.get(line.icon, "muted"))
        self._stack.setCurrentWidget(self._mark)
        self._say(line.text, line.right, muted=False)

    def _say(self, text: str, right: str, *, muted: bool) -> None:
        self._text.setText(text)
        set_tone(self._text, "muted" if muted else "text")
        self._right.setText(right)
        self.setAccessibleName(f"{text} {right}".strip())


class StepList(Card):
    """Lines appear one by one; where one fails, the reason and what to do stand below it.

    Attributes:
        again: "Try again", after a failure.

    Signals:
        again_requested: "Try again" was pressed.
    """

    again_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, margin=10, parent=parent)
        self._lines = [_Line(theme) for _ in STEPS]
        self._now = 0
        lines = QVBoxLayout()
        lines.setContentsMargins(6, 0, 6, 0)
        lines.setSpacing(0)
        for line in self._lines:
            lines.addWidget(line)
        self.body.addLayout(lines)
        self._reason = QWidget()
        column = QVBoxLayout(self._reason)
        column.setContentsMargins(32, 0, 6, 6)
        column.setSpacing(10)
        self._why = WrapLabel("", tone="muted")
        self.again = Button(theme, self.tr("Try again"), Kind.SECONDARY, icon="rotate")
        self.again.clicked.connect(self.again_requested)
        buttons = QWidget()
        Flow(buttons).addWidget(self.again)
        column.addWidget(self._why)
        column.addWidget(buttons)
        self.body.addWidget(self._reason)
        self._reason.hide()

    def texts(self) -> list[str]:
        """Return what the visible lines say."""
        return [line.text() for line in self._lines if not line.isHidden()]

    def reason(self) -> str:
        """Return why a step failed, empty when none did."""
        return "" if self._reason.isHidden() else self._why.text()

    def start(self) -> None:
        """Show the first step under way."""
        self._reason.hide()
        for line in self._lines:
            line.hide()
        self._begin(0)

    def _begin(self, index: int) -> None:
        self._now = index
        self._lines[index].wait(waiting(STEPS[index]))
        self._lines[index].show()

    def step_done(self, step: StepDone) -> None:
        """Check a step and begin the next; steps that nobody told of are taken as done with it."""
        index = STEPS.index(step.step)
        self._lines[index].settle(done(step))
        self._lines[index].show()
        if index + 1 < len(STEPS):
            self._begin(index + 1)

    def fail(self, error: HubDeskError) -> None:
        """Show that the step under way failed, and why."""
        line, why = failed(STEPS[self._now], error)
        self._lines[self._now].settle(StepLine(line, icon="error"))
        self._lines[self._now].show()
        self._why.setText(why)
        self._why.setVisible(bool(why))
        self._reason.show()

    def show_all(self, lines: Sequence[StepLine]) -> None:
        """Show all steps as done."""
        self._reason.hide()
        for line, said in zip(self._lines, lines, strict=True):
            line.settle(said)
            line.show()

    def show_kept(self, line: StepLine) -> None:
        """Say where the token is."""
        self._lines[-1].settle(line)
        self._lines[-1].show()
