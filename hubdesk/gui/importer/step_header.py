"""The header of an import: the stepper, and the buttons of the present step; gives way where it is narrow.

First the buttons go into a menu, then the steps lose their words, then only the present step is named.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from hubdesk.gui.widgets.buttons import Button, IconButton
from hubdesk.gui.widgets.labels import plain_label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from hubdesk.gui.theme.theme import Theme
    from hubdesk.gui.widgets.stepper import Stepper

_GAP = 12
_WORDS_FROM = 812
"""Width, px at 100 %, from which all steps have words: 860 less the pane's margins."""


class StepHeader(QWidget):
    """Shows the stepper with as many words, and as many buttons, as there is room for.

    Attributes:
        label: Muted words at the right end; they are the first to go.
    """

    def __init__(self, theme: Theme, stepper: Stepper, names: Sequence[str], buttons: Sequence[Button]) -> None:
        """Lay out a header.

        Args:
            theme: The theme.
            stepper: The stepper.
            names: Names of its steps.
            buttons: Secondary buttons, in the order in which they are shown.
        """
        super().__init__()
        self._theme = theme
        self._stepper = stepper
        self._names = tuple(names)
        self._now = 0
        self._buttons = tuple(buttons)
        self._wanted: tuple[Button, ...] = ()
        self._label_wanted = False
        self._brief = plain_label("", strong=True)
        self.label = plain_label("", tone="muted", selectable=True)
        self.more = IconButton(theme, "more", self.tr("More"))
        self.more.setObjectName("more")
        self.menu = QMenu(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        row.addWidget(stepper)
        row.addWidget(self._brief)
        row.addStretch(1)
        for button in self._buttons:
            row.addWidget(button)
        row.addWidget(self.more)
        row.addWidget(self.label)
        self.setMinimumWidth(1)  # what stands in it gives way; it does not keep the pane wide
        self.more.clicked.connect(self._open_menu)
        theme.changed.connect(self.fit)

    def show_step(self, now: int, buttons: Sequence[Button], *, label: bool, first: int = 0) -> None:
        """Show what belongs to a step.

        Args:
            now: Index of the step.
            buttons: Its buttons.
            label: Whether the words at the right end belong to it.
            first: Index of the first step that this flow has.
        """
        self._now = now
        self._stepper.set_first(first)
        self._wanted = tuple(button for button in self._buttons if button in buttons)
        self._label_wanted = label
        at, count = now + 1 - first, len(self._names) - first
        self._brief.setText(self.tr("{0} · step {1} of {2}").format(self._names[now], at, count))
        self._stepper.updateGeometry()
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find out again what fits."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Show the most that fits."""
        words, circles = self._stepper.sizeHint().width(), self._stepper.minimumSizeHint().width()
        may_have_words = self.width() >= self._theme.px(_WORDS_FROM)
        label = self._width_of_label()
        ways = [(words, False, label), (words, True, label)] if may_have_words else []
        ways += [(circles, False, label), (circles, True, label), (circles, True, 0)]
        for steps, folded, end in ways:
            if steps + self._width_of_buttons(folded=folded) + end <= self.width():
                self._show(steps=steps, folded=folded, label=end > 0)
                return
        brief = self._brief.sizeHint().width() + self._width_of_buttons(folded=False)
        self._show(steps=0, folded=brief > self.width(), label=False)

    def _show(self, *, steps: int, folded: bool, label: bool) -> None:
        self._stepper.setVisible(steps > 0)
        if steps:
            self._stepper.setFixedWidth(steps)
        self._brief.setVisible(steps == 0)
        for button in self._buttons:
            button.setVisible(button in self._wanted and not folded)
        self.more.setVisible(folded and bool(self._wanted))
        self.label.setVisible(label)

    def _width_of_buttons(self, *, folded: bool) -> int:
        shown = (self.more,) if folded and self._wanted else self._wanted
        return sum(button.sizeHint().width() + _GAP for button in shown)

    def _width_of_label(self) -> int:
        return self.label.sizeHint().width() + _GAP if self._label_wanted and self.label.text() else 0

    def _open_menu(self) -> None:
        self.menu.clear()
        for button in self._wanted:
            action = self.menu.addAction(button.text())
            action.setEnabled(button.isEnabled())
            action.triggered.connect(button.click)
        right = self.more.mapToGlobal(QPoint(self.more.width(), self.more.height() + 4))
        self.menu.popup(QPoint(right.x() - self.menu.sizeHint().width(), right.y()))
