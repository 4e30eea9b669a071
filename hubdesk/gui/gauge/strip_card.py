"""The card of the last ten minutes: the strip with its legend and times, or the same as a table."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QVBoxLayout, QWidget

from hubdesk.gui.gauge.legend import Swatch
from hubdesk.gui.gauge.live import set_text
from hubdesk.gui.gauge.strip import SECONDS, Strip
from hubdesk.gui.language.say import say
from hubdesk.gui.layouts import Pages
from hubdesk.gui.widgets.buttons import IconButton
from hubdesk.gui.widgets.card import Card
from hubdesk.gui.widgets.labels import plain_label
from hubdesk.gui.widgets.table import Table, TableFrame
from hubdesk.gui.wording import clock, number

if TYPE_CHECKING:
    from collections.abc import Callable

    from hubdesk.gui.gauge.legend import Fill
    from hubdesk.gui.gauge.state import GaugeState
    from hubdesk.gui.theme.theme import Theme
    from hubdesk.hubspot.rate.snapshot import RateSnapshot, StripColumn

_HEIGHT = 80
_TABLE = 190
_TIMES = 6
_Index = QModelIndex | QPersistentModelIndex
_DISPLAY = Qt.ItemDataRole.DisplayRole
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class StripModel(QAbstractTableModel):
    """The columns of the strip as rows, the newest first."""

    def __init__(self) -> None:
        super().__init__()
        self._columns: tuple[StripColumn, ...] = ()
        self._now = datetime.now(UTC)

    def show(self, columns: tuple[StripColumn, ...], now: datetime) -> None:
        """Show ten minutes; the number of rows stays, so that the place in the table does."""
        if columns == self._columns:
            return
        same = len(columns) == len(self._columns)
        if not same:
            self.beginResetModel()
        self._columns, self._now = columns, now
        if not same:
            self.endResetModel()
        else:
            self.dataChanged.emit(self.index(0, 0), self.index(len(columns) - 1, 3))

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return the columns of the strip."""
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    def columnCount(self, parent: _Index | None = None) -> int:
        """Return four."""
        return 0 if parent is not None and parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """Return the heads."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if section else None
        heads = (say("Time"), "HubDesk", say("Others"), say("Refused"))
        return self.tr(heads[section]) if role == _DISPLAY else None

    def data(self, index: _Index, role: int = _DISPLAY) -> Any:
        """Return a cell."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if index.column() else None
        if role != _DISPLAY:
            return None
        column = self._columns[len(self._columns) - 1 - index.row()]
        if index.column() == 0:
            return clock(self._now - timedelta(seconds=index.row() * SECONDS))
        if not column.known:
            return self.tr("no answer") if index.column() == 1 else ""
        return number((column.ours, column.others, column.refused)[index.column() - 1])


class StripCard(Card):
    """Shows who called when in the last ten minutes."""

    def __init__(self, theme: Theme, now: Callable[[], datetime] | None = None, parent: QWidget | None = None) -> None:
        super().__init__(theme, margin=20, spacing=4, parent=parent)
        self.body.setContentsMargins(20, 12, 20, 12)
        self._now = now or (lambda: datetime.now(UTC))
        self._minute = ""
        self.strip = Strip(theme, _HEIGHT, explore=True, now=self._now)
        self.model = StripModel()
        self.table = Table(theme, row_height=24)
        self.table.setAccessibleName(self.tr("Calls of the last ten minutes"))
        self.table.setModel(self.model)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.horizontalHeader().setSectionsClickable(False)
        self._frame = TableFrame(theme, self.table)
        self._frame.setFixedHeight(theme.px(_TABLE))
        self.pages = Pages()
        picture = QWidget()
        column = QVBoxLayout(picture)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.strip)
        column.addLayout(self._build_times())
        self._picture = picture
        self.pages.addWidget(picture)
        self.pages.addWidget(self._frame)
        self.body.addLayout(self._build_head(theme))
        self.body.addSpacing(2)
        self.body.addWidget(self.pages)
        self.strip.table_wanted.connect(self.show_table)
        theme.changed.connect(lambda: self._frame.setFixedHeight(theme.px(_TABLE)))

    def _build_head(self, theme: Theme) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(plain_label(self.tr("Last ten minutes"), strong=True))
        self.refused = plain_label("", tone="muted")
        entries: tuple[tuple[Fill, QWidget], ...] = (
            ("ours", plain_label(self.tr("HubDesk"), tone="muted")),
            ("others", plain_label(self.tr("others"), tone="muted")),
            ("refused", self.refused),
        )
        for fill, label in entries:
            head.addSpacing(8)
            head.addWidget(Swatch(theme, fill, 10))
            head.addWidget(label)
        head.addStretch(1)
        self.lines = plain_label("", tone="muted")
        self.as_table = IconButton(theme, "table", self.tr("Show as a table (Enter)"), size=26)
        self.as_table.clicked.connect(lambda: self.show_table(shown=not self.table_shown))
        head.addWidget(self.lines)
        head.addWidget(self.as_table)
        return head

    def _build_times(self) -> QHBoxLayout:
        axis = QHBoxLayout()
        self._times = [plain_label("", "caption", "muted") for _ in range(_TIMES)]
        for index, label in enumerate(self._times):
            axis.addWidget(label)
            if index < _TIMES - 1:
                axis.addStretch(1)
        return axis

    @property
    def table_shown(self) -> bool:
        """Whether the table is shown in place of the strip."""
        return self.pages.currentWidget() is self._frame

    def show_table(self, *, shown: bool = True) -> None:
        """Show the table, or the strip again."""
        self.pages.setCurrentWidget(self._frame if shown else self._picture)
        name = self.tr("Show as a strip") if shown else self.tr("Show as a table (Enter)")
        self.as_table.set_name(name)
        target: QWidget = self.table if shown else self.strip
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        if shown:
            self.table.selectRow(0)

    def show_state(self, snapshot: RateSnapshot, state: GaugeState) -> None:
        """Show ten minutes."""
        self.strip.set_state(state)
        if self.table_shown or not self.model.rowCount():
            self.model.show(state.strip, self._now())
        refused = sum(column.refused for column in snapshot.strip)
        set_text(self.refused, self.tr("refused: {0}").format(number(refused) if refused else self.tr("none")))
        words = self.tr("line: {0} · dots: {1}, where HubDesk stops")
        set_text(self.lines, words.format(number(snapshot.limit), number(snapshot.stop)))
        self._show_times()

    def _show_times(self) -> None:
        now = self._now().astimezone()
        minute = f"{now:%H:%M}"
        if minute == self._minute:
            return
        self._minute = minute
        for index, label in enumerate(self._times[:-1]):
            label.setText(f"{now - timedelta(seconds=600 - index * 120):%H:%M}")
        self._times[-1].setText(f"{self.tr('now')} {minute}")
