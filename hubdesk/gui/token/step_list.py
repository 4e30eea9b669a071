"""The four steps of connecting, each with its busy arc, then its check and how long it took."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from hubdesk.gui.layouts import Pages
from hubdesk.gui.token.words import STEPS, done, waiting
from hubdesk.gui.widgets.busy import BusyArc
from hubdesk.gui.widgets.card import Card
from hubdesk.gui.widgets.field import IconMark
from hubdesk.gui.widgets.labels import plain_label, set_tone
from hubdesk.gui.wrapping import WrapLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hubdesk.gui.theme.theme import Theme
    from hubdesk.gui.token.services import StepDone


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

    def wait(self, text: str) -> None:
        self._say(text, "", "muted")
        self._stack.setCurrentWidget(self._arc)
        self._arc.start()

    def settle(self, text: str, right: str, *, failed: bool = False) -> None:
        self._arc.stop()
        self._mark.set_icon("error" if failed else "ok", "danger" if failed else "success")
        self._stack.setCurrentWidget(self._mark)
        self._say(text, right, "text")

    def _say(self, text: str, right: str, tone: str) -> None:
        self._text.setText(text)
        set_tone(self._text, "muted" if tone == "muted" else "text")
        self._right.setText(right)
        self.setAccessibleName(f"{text} {right}".strip())


class StepList(Card):
    """Lines appear one by one."""

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

    def start(self) -> None:
        """Show the first step under way."""
        self._now = 0
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
        self._lines[index].settle(*done(step))
        self._lines[index].show()
        if index + 1 < len(STEPS):
            self._begin(index + 1)

    def fail(self, sentence: str) -> None:
        """Show that the step under way failed."""
        self._lines[self._now].settle(sentence, "", failed=True)

    def show_all(self, lines: Sequence[tuple[str, str]]) -> None:
        """Show all steps as done."""
        for line, (text, right) in zip(self._lines, lines, strict=True):
            line.settle(text, right)
            line.show()

    def show_kept(self, text: str, right: str) -> None:
        """Say where the token is."""
        self._lines[-1].settle(text, right)
        self._lines[-1].show()
