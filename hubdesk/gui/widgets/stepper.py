"""The stepper over a flow: where one is, what is done, what comes."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy

from hubdesk.gui.widgets.painting import Painted, box
from hubdesk.gui.widgets.speaking import Parts, announce

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from hubdesk.gui.theme.theme import Theme
    from hubdesk.gui.theme.tokens import Token

_CIRCLE = 22
_LINE = 22
_GAP = 8


class StepState(Enum):
    """Where a step stands."""

    DONE = "done"
    NOW = "now"
    LATER = "later"
    FAILED = "failed"
    VOID = "void"


class Stepper(Painted):
    """Numbered circles with words; done steps can be clicked.

    Signals:
        step_clicked: Index of a step that can be gone to.
    """

    step_clicked = Signal(int)
    spoken_as = QAccessible.Role.PageTabList

    def __init__(self, theme: Theme, steps: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._steps = list(steps)
        self._states = [StepState.NOW] + [StepState.LATER] * (len(self._steps) - 1)
        self._reachable = [False] * len(self._steps)
        self._first = 0
        self._hovered = -1
        self._focused = 0
        self._parts = Parts(self, QAccessible.Role.PageTab)
        self._parts.pressed.connect(lambda index: self._go(index + self._first))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._describe()

    def set_first(self, first: int) -> None:
        """Leave out the steps before ``first``: this flow has none of them. The others are counted from 1."""
        self._first = first
        self._focused = max(self._focused, first)
        self._describe()
        self.updateGeometry()
        self.update()

    def set_state(self, index: int, state: StepState, *, reachable: bool | None = None) -> None:
        """Say where a step stands; done and void steps can be clicked unless said otherwise."""
        self._states[index] = state
        known = state in (StepState.DONE, StepState.VOID)
        self._reachable[index] = known if reachable is None else reachable
        if state is StepState.NOW:
            self._focused = index
        self._describe()
        self.update()

    def set_current(self, current: int) -> None:
        """Mark the steps before ``current`` as done and those after as later."""
        for index in range(len(self._steps)):
            state = StepState.DONE if index < current else StepState.NOW if index == current else StepState.LATER
            self.set_state(index, state)

    def sizeHint(self) -> QSize:
        """Return room for all words."""
        return QSize(round(self._layout(compact=False)[-1].right()) + 2, self._theme.px(32))

    def minimumSizeHint(self) -> QSize:
        """Return room for the present step's word only."""
        return QSize(round(self._layout(compact=True)[-1].right()) + 2, self._theme.px(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw circles, words and lines."""
        painter = QPainter(self)
        compact = self.width() < self.sizeHint().width()
        areas = self._layout(compact=compact)
        for index, area in enumerate(areas, self._first):
            self._paint_step(painter, index, area, compact=compact)
            if index + 1 < len(self._steps):
                done = self._states[index] is StepState.DONE
                y = round(area.center().y()) + 0.5
                painter.setPen(QPen(self._theme.color("accent" if done else "border"), 1.5))
                left = area.right() + self._theme.px(_GAP) + 2
                line = self._theme.px(_LINE)
                painter.drawLine(self._at(QPointF(left, y)), self._at(QPointF(left + line, y)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell screen readers where the steps are."""
        self._place_parts()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to a step."""
        self._go(self._step_at(event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show which step can be gone to."""
        self._hovered = self._step_at(event.position())
        over = self._hovered >= 0 and self._reachable[self._hovered]
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Show no hover."""
        self._hovered = -1
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move among the steps by arrow keys; Return or Space goes there."""
        back = Qt.Key.Key_Right if self.isRightToLeft() else Qt.Key.Key_Left
        forward = Qt.Key.Key_Left if self.isRightToLeft() else Qt.Key.Key_Right
        if event.key() == back:
            self._focused = max(self._first, self._focused - 1)
        elif event.key() == forward:
            self._focused = min(len(self._steps) - 1, self._focused + 1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Space):
            self._go(self._focused)
        else:
            super().keyPressEvent(event)
            return
        self.update()

    def _go(self, index: int) -> None:
        if index >= 0 and self._reachable[index]:
            self.step_clicked.emit(index)

    def _paint_step(self, painter: QPainter, index: int, area: QRectF, *, compact: bool) -> None:
        theme, state = self._theme, self._states[index]
        edge = theme.px(_CIRCLE)
        corner = self._at(QPointF(area.left(), (self.height() - edge) / 2))
        circle = QRectF(corner.x() - (edge if self.isRightToLeft() else 0), corner.y(), edge, edge)
        self._paint_circle(painter, index, circle)
        if compact and state is not StepState.NOW:
            return
        painter.setFont(theme.font("body", weight=600 if state is StepState.NOW else 400))
        ink: Token = "muted" if state in (StepState.LATER, StepState.VOID) else "text"
        if index == self._hovered and self._reachable[index]:
            ink = "accent-text"
        painter.setPen(theme.color(ink))
        left = area.left() + edge + theme.px(_GAP)
        room = QRectF(left, 0, area.right() - left + 2, self.height())
        if self.isRightToLeft():
            room.moveLeft(self.width() - room.right())
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(room, flags, self._word(index))

    def _paint_circle(self, painter: QPainter, index: int, circle: QRectF) -> None:
        theme, state = self._theme, self._states[index]
        radius = circle.width() / 2
        if state is StepState.NOW:
            box(painter, circle, radius, theme.color("accent"))
        elif state is StepState.DONE:
            hovered = index == self._hovered
            box(
                painter,
                circle,
                radius,
                theme.color("accent-soft") if hovered else None,
                theme.color("accent"),
                1.5,
            )
        elif state is StepState.FAILED:
            box(painter, circle, radius, theme.color("danger-soft"), theme.color("danger"), 1.5)
        else:
            box(
                painter,
                circle,
                radius,
                None,
                theme.color("border-control"),
                1.5,
                dashed=state is StepState.VOID,
            )
        if self.hasFocus() and index == self._focused:
            box(painter, circle.adjusted(-3, -3, 3, 3), radius + 3, None, theme.color("focus"), 1.5)
        if state is StepState.DONE:
            theme.icons.draw(painter, "check", "accent-text", circle, theme.px(12))
        elif state is StepState.FAILED:
            theme.icons.draw(painter, "error", "danger", circle, theme.px(14))
        else:
            painter.setFont(theme.font("caption", weight=600, tabular=True))
            painter.setPen(theme.color("on-accent" if state is StepState.NOW else "muted"))
            painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(index + 1 - self._first))

    def _word(self, index: int) -> str:
        if self._states[index] is StepState.VOID:
            return f"{self._steps[index]} · {self.tr('again')}"
        return self._steps[index]

    def _layout(self, *, compact: bool) -> list[QRectF]:
        theme = self._theme
        bold, plain = QFontMetrics(theme.font("body", weight=600)), QFontMetrics(theme.font("body"))
        areas, left = [], 4.0
        for index, state in enumerate(self._states[self._first :], self._first):
            width = float(theme.px(_CIRCLE))
            if not compact or state is StepState.NOW:
                metrics = bold if state is StepState.NOW else plain
                width += theme.px(_GAP) + metrics.horizontalAdvance(self._word(index))
            areas.append(QRectF(left, 0, width, self.height()))
            left += width + theme.px(_LINE) + 2 * theme.px(_GAP) + 4
        return areas

    def _at(self, point: QPointF) -> QPointF:
        return QPointF(self.width() - point.x(), point.y()) if self.isRightToLeft() else point

    def _step_at(self, point: QPointF) -> int:
        mirrored = self._at(point)
        compact = self.width() < self.sizeHint().width()
        areas = self._layout(compact=compact)
        found = enumerate(areas, self._first)
        return next((i for i, area in found if area.left() - 4 <= mirrored.x() <= area.right() + 4), -1)

    def _describe(self) -> None:
        present = next((i for i, state in enumerate(self._states) if state is StepState.NOW), 0)
        text = self.tr("Step {0} of {1}: {2}")
        at, count = max(0, present - self._first) + 1, len(self._steps) - self._first
        told = text.format(at, count, self._steps[present])
        if self.isVisible() and told != self.accessibleName():
            announce(self, told)
        self.setAccessibleName(told)
        shown = range(self._first, len(self._steps))
        words = [f"{index + 1 - self._first} {self._word(index)}" for index in shown]
        self._parts.describe(words, present - self._first, lambda index: self._enabled(index + self._first))
        self._place_parts()

    def _enabled(self, index: int) -> bool:
        return self._reachable[index] or self._states[index] is StepState.NOW

    def _place_parts(self) -> None:
        areas = self._layout(compact=self.width() < self.sizeHint().width())
        if self.isRightToLeft():
            areas = [QRectF(self.width() - area.right(), area.top(), area.width(), area.height()) for area in areas]
        self._parts.place(areas)
