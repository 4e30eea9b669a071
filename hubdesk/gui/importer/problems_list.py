"""The newest problems of a run, painted as a whole: it changes too often for a widget a line."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QSizePolicy

from hubdesk.gui.language.say import say
from hubdesk.gui.widgets.painting import Painted
from hubdesk.gui.wording import clock, number

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    from hubdesk.engine.records import Problem
    from hubdesk.gui.theme.theme import Theme
    from hubdesk.gui.theme.tokens import TextStyle, Token

_VCENTER = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


def second_line(problem: Problem, lines: Mapping[int, int] | None = None) -> str:
    """Return where a problem is: line of the file, else the row's number, and the record when there is one."""
    record = say(" · record {0}", problem.record_id) if problem.record_id else ""
    line = (lines or {}).get(problem.row)
    return say("Row {0}{1}", number(problem.row), record) if line is None else say("Line {0}", number(line)) + record


class ProblemsList(Painted):
    """As many problems as fit, newest first."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._problems: tuple[Problem, ...] = ()
        self._lines: Mapping[int, int] = {}
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Newest problems"))

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show problems, newest first."""
        new = tuple(problems)
        if new == self._problems:
            return
        self._problems = new
        self._tell()

    def show_lines(self, lines: Mapping[int, int]) -> None:
        """Call rows by their lines in the file, as far as these are known."""
        self._lines = dict(lines)
        self._tell()

    def _tell(self) -> None:
        told = (f"{each.sentence} {second_line(each, self._lines)}" for each in self._problems[:4])
        self.setAccessibleDescription(". ".join(told))
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for one: a scroll area gives what is asked for here, though there may be less."""
        return QSize(300, self._theme.px(40))

    def minimumSizeHint(self) -> QSize:
        """Return room for one."""
        return QSize(160, self._theme.px(40))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines that fit whole."""
        painter, theme = QPainter(self), self._theme
        if not self._problems:
            self._text(painter, QRectF(0, 0, self.width(), theme.px(24)), self.tr("None so far."), "small", "muted")
            return
        height = theme.px(40)
        for index, problem in enumerate(self._problems):
            top = index * height
            if top + height > self.height() + 2:
                break
            self._problem(painter, QRectF(0, top, self.width(), height), problem)

    def _problem(self, painter: QPainter, area: QRectF, problem: Problem) -> None:
        theme = self._theme
        review = "lost" in problem.code or "unknown" in problem.code or "review" in problem.code
        edge = theme.px(16)
        icon = "review" if review else "refused"
        colour: Token = "warning" if review else "danger"
        theme.icons.draw(painter, icon, colour, QRectF(area.left(), area.top(), edge, area.height()), edge)
        time = clock(datetime.fromtimestamp(problem.at, tz=UTC))
        wide = QFontMetrics(theme.font("caption", tabular=True)).horizontalAdvance(time)
        right = QRectF(area.right() - wide, area.top(), wide + 1, area.height())
        self._text(painter, right, time, "caption", "muted")
        left = area.left() + edge + 10
        room = area.right() - wide - 12 - left
        middle = area.center().y()
        self._text(painter, QRectF(left, middle - theme.px(18), room, theme.px(20)), problem.sentence, "body", "text")
        self._text(
            painter, QRectF(left, middle + 1, room, theme.px(16)), second_line(problem, self._lines), "caption", "muted"
        )
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), theme.color("border"))

    def _text(self, painter: QPainter, room: QRectF, text: str, style: TextStyle, tone: Token) -> None:
        font = self._theme.font(style, tabular=style == "caption")
        painter.setFont(font)
        painter.setPen(self._theme.color(tone))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()) + 1)
        painter.drawText(room, _VCENTER | Qt.AlignmentFlag.AlignLeading, shown)
