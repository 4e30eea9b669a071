"""The left list of Check: all findings, then errors, warnings and notes by kind, with rows."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from hubdesk.engine.paging import PageFilter
from hubdesk.gui.importer.grid_cells import STRONG
from hubdesk.gui.language.say import heard, say
from hubdesk.gui.widgets.painting import box
from hubdesk.gui.wording import number, rows

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from hubdesk.engine.records import CheckSummary
    from hubdesk.gui.theme.theme import Theme

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the list.

    Attributes:
        kind: ``all``, ``group`` or ``finding``.
        text: Its words.
        count: Rows.
        severity: ``error``, ``warning``, ``note``; empty for all.
        filter: What the grid shows when it is chosen.
        title: What the finding is called, without its column.
    """

    kind: str
    text: str
    count: int
    severity: str
    filter: PageFilter
    title: str = ""


_GROUPS = (("error", "errors", "Errors"), ("warning", "warnings", "Warnings"), ("note", "notes", "Notes"))


def lines(summary: CheckSummary, totals: Mapping[str, int], before: Sequence[Line] = ()) -> tuple[Line, ...]:
    """Return the list of a checked file. Kinds found in several columns are told apart by the column.

    Args:
        summary: Counts by kind.
        totals: Rows under each filter: ``findings``, ``errors``, ``warnings``, ``notes``. A row may have several.
        before: The list of the check before, while somebody works on it: what it has keeps its place, also when no
            row is left, and what is new follows.
    """
    found = [Line("all", say("All findings"), totals["findings"], "", PageFilter("findings"))]
    for severity, kind, title in _GROUPS:
        found.append(Line("group", say(title), totals[kind], severity, PageFilter(kind)))
        now = {
            PageFilter(kind, code=finding.code, column=finding.column or None): finding
            for finding in sorted(summary.findings, key=lambda each: -each.rows)
            if finding.severity == severity
        }
        known = {line.filter: line for line in before if line.kind == "finding" and line.severity == severity}
        columns: dict[str | None, set[str | None]] = {}
        for page in (*known, *now):
            columns.setdefault(page.code, set()).add(page.column)
        for page in dict.fromkeys((*known, *now)):
            title = heard(now[page].title) if page in now else known[page].title
            several = len(columns[page.code]) > 1 and page.column
            count = now[page].rows if page in now else 0
            found.append(
                Line("finding", f"{title} · {page.column}" if several else title, count, severity, page, title)
            )
    return tuple(found)


class _Lines(QAbstractListModel):
    """Holds the lines."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: tuple[Line, ...] = ()

    def show(self, shown: tuple[Line, ...]) -> None:
        self.beginResetModel()
        self.shown = shown
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.shown)

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        line = self.shown[index.row()]
        if role == int(Qt.ItemDataRole.AccessibleTextRole):
            return f"{line.text}, {rows(line.count)}"
        if role in {int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.ToolTipRole)}:
            return line.text
        return None


class _Delegate(QStyledItemDelegate):
    """Draws a line: groups stand apart, bold and with their icon."""

    def __init__(self, theme: Theme, view: FindingsList) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        line = self._view.line(index.row())
        return QSize(100, self._theme.px(42 if line.kind == "group" else 30))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme, line = self._theme, self._view.line(index.row())
        height = theme.px(30)
        area = QRectF(option.rect)
        area.setTop(area.bottom() + 1 - height)
        if option.state & QStyle.StateFlag.State_Selected:
            box(painter, area, theme.radius("control"), theme.color("selected"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            box(painter, area, theme.radius("control"), theme.color("hover"))
        if option.state & QStyle.StateFlag.State_HasFocus and self._view.by_keyboard:
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            radius = theme.radius("control")
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), radius, radius)
        strong = line.kind != "finding"
        left = area.left() + 8
        if line.kind == "group":
            spot = QRectF(left, area.top(), theme.px(16), area.height())
            theme.icons.draw(painter, line.severity, STRONG[line.severity], spot, theme.px(16))
            left += theme.px(16) + 8
        count = rows(line.count) if strong else number(line.count)
        painter.setFont(theme.font("body", weight=600 if line.kind == "group" else 400, tabular=True))
        width = painter.fontMetrics().horizontalAdvance(count)
        painter.setPen(theme.color("text" if line.kind == "group" else "muted"))
        right = area.right() - 8
        painter.drawText(QRectF(right - width, area.top(), width + 1, height), Qt.AlignmentFlag.AlignVCenter, count)
        font = theme.font("body", weight=600 if strong else 400)
        painter.setFont(font)
        painter.setPen(theme.color("text" if strong or line.count else "muted"))
        room = QRectF(left, area.top(), right - width - 10 - left, height)
        text = QFontMetrics(font).elidedText(line.text, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, text)


class FindingsList(QListView):
    """One choice: what the grid shows.

    Signals:
        filter_chosen: A :class:`PageFilter`.
    """

    filter_chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.by_keyboard = False
        self._model = _Lines()
        self._quiet = False
        self.setObjectName("findings")
        self.setAccessibleName(self.tr("Findings by kind"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setModel(self._model)
        self.setItemDelegate(_Delegate(theme, self))
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._changed)

    @property
    def lines(self) -> tuple[Line, ...]:
        """All lines."""
        return self._model.shown

    def line(self, row: int) -> Line:
        """Return a line."""
        return self._model.shown[row]

    def words(self, wanted: PageFilter) -> str:
        """Return what the line of a filter is called; its order does not count."""
        wanted = replace(wanted, order=None)
        return next((line.text for line in self.lines if line.filter == wanted), "")

    def show_lines(self, shown: Sequence[Line], chosen: PageFilter | None = None) -> None:
        """Show the lines of a file without a signal; chosen is that of a filter, the first one without."""
        self._quiet = True
        self._model.show(tuple(shown))
        if shown:
            wanted = replace(chosen, order=None) if chosen is not None else None
            places = [place for place, line in enumerate(shown) if line.filter == wanted]
            if chosen is None or places:
                self.setCurrentIndex(self._model.index(places[0] if places else 0))
        self._quiet = False

    def choose(self, row: int) -> None:
        """Choose a line as if it was clicked."""
        self.setCurrentIndex(self._model.index(row))

    def choose_beside(self, by: int) -> None:
        """Choose the next (1) or previous (-1) kind that rows have, round the ends of the list."""
        count, at = len(self.lines), max(0, self.currentIndex().row())
        places = ((at + by * step) % count for step in range(1, count))
        found = next((place for place in places if self.lines[place].kind == "finding" and self.lines[place].count), -1)
        if found >= 0:
            self.choose(found)

    def choose_nothing(self) -> None:
        """Show that another filter is in force."""
        self._quiet = True
        self.selectionModel().clear()
        self._quiet = False

    def choose_first(self) -> None:
        """Choose all findings without a signal."""
        self._quiet = True
        if self._model.shown:
            self.setCurrentIndex(self._model.index(0))
        self._quiet = False

    def _changed(self, current: QModelIndex) -> None:
        if current.isValid() and not self._quiet:
            self.filter_chosen.emit(self._model.shown[current.row()].filter)

    def focusInEvent(self, event: Any) -> None:
        """Remember whether the keyboard brought the focus."""
        self.by_keyboard = event.reason() in {
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        }
        super().focusInEvent(event)
