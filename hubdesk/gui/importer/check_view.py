"""The Check step: findings at the left, the present one above, every row of the file in the grid."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from hubdesk.gui.drawer import Drawer
from hubdesk.gui.importer.check_finding import FindingCard
from hubdesk.gui.importer.columns_values import ValueDecisions
from hubdesk.gui.importer.findings_list import FindingsList, lines
from hubdesk.gui.importer.forecast_card import ForecastCard
from hubdesk.gui.importer.grid import Grid
from hubdesk.gui.importer.mode_choice import ModeChoice
from hubdesk.gui.importer.rows_model import RowsModel
from hubdesk.gui.layouts import Ends, Flow, Pages
from hubdesk.gui.widgets.busy import BusyArc
from hubdesk.gui.widgets.buttons import Button, IconButton, Kind, Size
from hubdesk.gui.widgets.chip import Chip, exclusive
from hubdesk.gui.widgets.combo import Combo
from hubdesk.gui.widgets.empty_state import EmptyState
from hubdesk.gui.widgets.field import IconMark
from hubdesk.gui.widgets.labels import Hairline, plain_label
from hubdesk.gui.widgets.progress import ProgressBlock
from hubdesk.gui.widgets.table import TableFrame
from hubdesk.gui.wording import locale, number
from hubdesk.mapping.recipe import RowsWithErrors

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QResizeEvent

    from hubdesk.engine.records import CheckSummary, PageFilter
    from hubdesk.gui.theme.theme import Theme
    from hubdesk.gui.theme.tokens import Token

_COLOURS: dict[str, Token] = {"ok": "success", "error": "danger"}
_TYPING_MS = 250
_LIST_WIDTH, _SEARCH, _PROGRESS = 236, 150, 420
_GRID, _VALUES = 148, 360
"""Least height of the grid, and width of the list of values, px at 100 %."""

_NARROW = 860
"""Widths below it, at 100 %, have no room for the list of findings beside the grid."""


class CheckView(QWidget):
    """Shows a checked file and asks for rows.

    Signals:
        filter_chosen: A :class:`PageFilter` of the left list.
        all_rows_chosen: The chip "All rows" was chosen.
        findings_chosen: The chip "With findings" was chosen.
        text_searched: What was typed into Find, after a short rest.
        next_wanted: The next finding.
        previous_wanted: The finding before.
        moved: (row, column) of the grid's current cell.
    """

    filter_chosen = Signal(object)
    all_rows_chosen = Signal()
    findings_chosen = Signal()
    text_searched = Signal(str)
    next_wanted = Signal()
    previous_wanted = Signal()
    moved = Signal(int, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.model = RowsModel()
        self._build_ui()
        self._connect()
        self._measure()
        theme.changed.connect(self._measure)

    def _build_ui(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        self._left = self._build_left()
        self._left.hide()  # until it is known to have room: hidden pages of the stack count for its smallest size
        row.addWidget(self._left)
        right = QVBoxLayout()
        right.setSpacing(12)
        self._choice = Combo(self._theme, name=self.tr("Findings by kind"))
        self._choice.setPlaceholderText(self.tr("All rows"))
        self._choice.hide()
        self._choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._choice.activated.connect(lambda index: self.findings.choose(index))
        right.addWidget(self._choice)
        self.finding = FindingCard(self._theme)
        right.addWidget(self.finding)
        right.addWidget(self._build_tools())
        self.grid = Grid(self._theme, self.tr("Rows of the file"), self.tr("Row"))
        self.grid.setModel(self.model)
        self.grid.set_editable()
        self._frame = TableFrame(self._theme, self.grid)
        self._empty = EmptyState(self._theme, "ok", "", "", color="success")
        self.stack = Pages()
        self.stack.addWidget(self._frame)
        self.stack.addWidget(self._empty)
        self.stack.addWidget(self._build_progress())
        right.addWidget(self.stack, 1)
        right.addWidget(self._build_errors())
        row.addLayout(right, 1)

    def _measure(self) -> None:
        """Size what holds text; a page that is too low scrolls as a whole, with some rows in sight."""
        px = self._theme.px
        self._left.setFixedWidth(px(_LIST_WIDTH))
        self._progress.setMaximumWidth(px(_PROGRESS))
        self._frame.setMinimumHeight(px(_GRID))
        self.search.setFixedWidth(px(_SEARCH))
        self._give_way()

    def _build_left(self) -> QWidget:
        theme = self._theme
        left = QWidget()
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(plain_label(self.tr("Findings"), "subtitle"))
        head.addStretch(1)
        self._arc = BusyArc(theme, 14)
        self._done = IconMark(theme, "ok", "success", 14)
        self._state = plain_label("", "small", "muted")
        head.addWidget(self._arc)
        head.addWidget(self._done)
        head.addWidget(self._state)
        self.findings = FindingsList(theme)
        self._note = plain_label("", "caption", "muted", wrap=True)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.findings, 1)
        self.forecast = ForecastCard(theme)
        column.addWidget(self.forecast)
        column.addWidget(Hairline(theme))
        column.addWidget(self._note)
        return left

    def _build_tools(self) -> QWidget:
        theme = self._theme
        self.all_rows = Chip(theme, self.tr("All rows"), 0)
        self.with_findings = Chip(theme, self.tr("With findings"), 0, icon="filter", icon_color="accent-text")
        exclusive([self.with_findings, self.all_rows])
        self._position = plain_label("", "small", "muted")
        self._position.hide()
        self.previous = IconButton(theme, "chevron-left", self.tr("Previous finding (Shift+F8)"), size=28)
        self.next = Button(theme, self.tr("Next F8"), Kind.SECONDARY, icon="chevron-right", size=Size.SMALL)
        self.next.setAccessibleName(self.tr("Next finding"))
        self.undo = IconButton(theme, "undo", self.tr("Undo the last correction (Ctrl+Z)"), size=28)
        self.undo.setEnabled(False)
        self.search = QLineEdit()
        self.search.setObjectName("find_row")
        self.search.setPlaceholderText(self.tr("Find"))
        self.search.setAccessibleName(self.tr("Find in all rows"))
        self.search.setProperty("dense", "true")
        self.search.setClearButtonEnabled(True)
        tools, filters, steps = QWidget(), QWidget(), QWidget()
        flow = Flow(filters, gap=6)
        flow.addWidget(self.all_rows)
        flow.addWidget(self.with_findings)
        flow = Flow(steps, gap=6)
        for widget in (_together(self._position, self.previous, self.next, self.undo), self.search):
            flow.addWidget(widget)
        Ends(tools, filters, steps)
        return tools

    def _build_errors(self) -> QWidget:
        entries = [
            (self.tr("Leave them out"), RowsWithErrors.LEAVE_OUT),
            (self.tr("Send their good columns"), RowsWithErrors.SEND_GOOD_COLUMNS),
            (self.tr("Stop here"), RowsWithErrors.STOP),
        ]
        self.errors = ModeChoice(self._theme, entries, name=self.tr("Rows with errors"))
        self.errors.setObjectName("rows_with_errors")
        self._errors_line = QWidget()
        row = QHBoxLayout(self._errors_line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(plain_label(self.tr("Rows with errors"), "small", "muted"))
        row.addWidget(self.errors)
        row.addStretch(1)
        self._errors_line.hide()
        self.values = ValueDecisions(self._theme)
        page = QWidget()
        page.setProperty("ground", "none")
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 4, 16, 16)
        column.addWidget(self.values)
        column.addStretch(1)
        title = self.tr("Values to decide")
        self.drawer = Drawer(self._theme, self, title, width=_VALUES, right=True, ground="surface")
        self.drawer.area.setWidget(page)
        return self._errors_line

    def _build_progress(self) -> QWidget:
        self._progress = ProgressBlock(self._theme)
        self._busy_page = QWidget()
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._progress, 3)
        row.addStretch(1)
        column = QVBoxLayout(self._busy_page)
        column.addStretch(1)
        column.addLayout(row)
        column.addStretch(2)
        return self._busy_page

    def _connect(self) -> None:
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(lambda: self.text_searched.emit(self.search.text()))
        self.search.textEdited.connect(lambda _: self._typing.start())
        self.search.textChanged.connect(lambda text: self._typing.start() if not text else None)
        self.findings.filter_chosen.connect(self.filter_chosen)
        self.findings.selectionModel().currentChanged.connect(lambda now: self._choice.setCurrentIndex(now.row()))
        self.all_rows.clicked.connect(lambda _: self.all_rows_chosen.emit())
        self.with_findings.clicked.connect(lambda _: self.findings_chosen.emit())
        self.next.clicked.connect(self.next_wanted)
        self.previous.clicked.connect(self.previous_wanted)
        self.grid.current_moved.connect(self.moved)
        self.model.dataChanged.connect(self._page_came)

    def show_busy(self, rows_done: int, rows_total: int | None) -> None:
        """Say how many rows were checked so far."""
        of_all = f" {self.tr('of')} {number(rows_total)}" if rows_total else ""
        self._state.setText(self.tr("Checking…"))
        self._progress.show_progress(
            self.tr("Checking every row"),
            self.tr("{0}{1} rows").format(number(rows_done), of_all),
            self.tr("Nothing is written."),
            rows_done / rows_total if rows_total else None,
        )
        self._done.hide()
        self._arc.show()
        if not self._arc.running:
            self._arc.start()

    def start(self) -> None:
        """Be ready for a new check: nothing is known yet."""
        self.findings.show_lines(())
        self.model.refilter(0)
        self._note.setText("")
        self.search.clear()
        self.set_tools_enabled(enabled=False)
        self.show_position("")
        self.show_finding("", "", self.tr("Every row is checked against the account before anything is sent."))
        self.show_busy(0, None)
        self.stack.setCurrentWidget(self._busy_page)

    def set_tools_enabled(self, *, enabled: bool) -> None:
        """Allow or bar filters and steps."""
        for widget in (self._choice, self.all_rows, self.with_findings, self.next, self.previous, self.search):
            widget.setEnabled(enabled)

    def show_summary(self, summary: CheckSummary, totals: Mapping[str, int], chosen: PageFilter | None = None) -> None:
        """Show the counts of a checked file; ``totals`` are the rows under each filter, ``chosen`` is it."""
        self._arc.stop()
        self._arc.hide()
        self._done.show()
        self._state.setText(self.tr("All rows checked"))
        shown = lines(summary, totals)
        self.findings.show_lines(shown, chosen)
        self._choice.set_entries([(f"{line.text} ({number(line.count)})", place) for place, line in enumerate(shown)])
        self._choice.setCurrentIndex(self.findings.currentIndex().row())
        self.all_rows.set_count(summary.rows)
        self.with_findings.set_count(totals["findings"])
        seconds = locale().toString(summary.seconds, "f", 1)
        self._note.setText(
            self.tr(
                "HubSpot’s own import looks at the first 1,000 rows. HubDesk checked all {0} in {1}\u00a0s."
            ).format(number(summary.rows), seconds)
        )
        self.set_tools_enabled(enabled=True)

    def show_columns(self, labels: Sequence[str], columns: Sequence[int], *, key: int, total: int) -> None:
        """Begin the grid anew.

        Args:
            labels: Heads.
            columns: Indexes in the file.
            key: Position of the column that finds the contact, -1 for none.
            total: Rows under the present filter.
        """
        self.grid.row_header.fit(number(10 ** len(str(max(total, 1)))))
        self.model.show(labels, columns, key=key, total=total)
        metrics = self.grid.fontMetrics()
        for position, label in enumerate(labels):
            wide = 186 if position == key else 118
            width = max(self._theme.px(wide), metrics.horizontalAdvance(label) + 28)
            self.grid.setColumnWidth(position, min(width, self._theme.px(280)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the findings as a list at the left, or as a combo above the grid where that is too narrow."""
        super().resizeEvent(event)
        self._give_way()

    def _give_way(self) -> None:
        narrow = self.contentsRect().width() < self._theme.px(_NARROW)
        self._left.setVisible(not narrow)
        self._choice.setVisible(narrow)

    def show_grid(self) -> None:
        """Show rows."""
        self.stack.setCurrentWidget(self._frame)

    def show_empty(self, title: str, text: str, *, icon: str = "ok") -> None:
        """Show in place of the grid why there are no rows."""
        self._empty.set(icon, title, text, _COLOURS.get(icon, "muted"))
        self.stack.setCurrentWidget(self._empty)

    def show_failed(self, title: str, text: str) -> None:
        """Show in place of the grid why the check did not come to its end."""
        self._arc.stop()
        self._arc.hide()
        self._state.setText("")
        self.show_finding("", "", "")
        self.show_empty(title, text, icon="error")

    def show_finding(self, severity: str, sentence: str, where: str) -> None:
        """Show the finding of the current cell."""
        self.finding.show_finding(severity, sentence, where)

    def show_again(self) -> None:
        """Say that all rows are checked once more; what is known stays in sight."""
        self._state.setText(self.tr("Checking…"))
        self._done.hide()
        self._arc.show()
        if not self._arc.running:
            self._arc.start()

    def show_errors_choice(self, chosen: RowsWithErrors, *, offered: bool) -> None:
        """Show what becomes of rows with errors; ``offered``: there are some, and they are for contacts."""
        self.errors.set_value(chosen)
        self._errors_line.setVisible(offered)

    def show_position(self, text: str) -> None:
        """Say which row of how many is the current one."""
        self._position.setText(text)
        self._position.setVisible(bool(text))

    def _page_came(self, first: QModelIndex, last: QModelIndex) -> None:
        current = self.grid.currentIndex()
        if current.isValid() and first.row() <= current.row() <= last.row():
            self.moved.emit(current.row(), current.column())


def _together(*widgets: QWidget) -> QWidget:
    """Return widgets that break into the next line together only."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    for widget in widgets:
        row.addWidget(widget)
    return holder
