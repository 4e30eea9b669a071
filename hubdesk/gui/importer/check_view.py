"""The Check step: findings at the left, the present one above, every row of the file in the grid."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from hubdesk.gui.drawer import Drawer
from hubdesk.gui.importer.check_finding import FindingCard
from hubdesk.gui.importer.check_room import Parts, Room
from hubdesk.gui.importer.check_tools import CheckTools
from hubdesk.gui.importer.columns_values import ValueDecisions
from hubdesk.gui.importer.findings_column import FindingsColumn
from hubdesk.gui.importer.findings_list import lines
from hubdesk.gui.importer.grid_frozen import FrozenGrid
from hubdesk.gui.importer.mode_choice import ModeChoice
from hubdesk.gui.importer.rows_model import RowsModel
from hubdesk.gui.layouts import Pages
from hubdesk.gui.widgets.combo import Combo
from hubdesk.gui.widgets.empty_state import EmptyState
from hubdesk.gui.widgets.labels import plain_label
from hubdesk.gui.widgets.progress import ProgressBlock
from hubdesk.gui.widgets.table import TableFrame
from hubdesk.gui.wording import counted, number
from hubdesk.mapping.recipe import RowsWithErrors

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QResizeEvent, QShowEvent

    from hubdesk.engine.paging import PageFilter
    from hubdesk.engine.records import CheckSummary
    from hubdesk.gui.theme.theme import Theme
    from hubdesk.gui.theme.tokens import Token

_COLOURS: dict[str, Token] = {"ok": "success", "error": "danger"}
_TYPING_MS = 250
_SEARCH, _PROGRESS = 150, 420
_VALUES = 360
"""Width of the list of values, px at 100 %."""

_KEY_COLUMN, _COLUMN, _WIDEST = 186, 96, 280
"""Least widths of columns, and the greatest that they begin with, px at 100 %."""

_BESIDE_HEAD, _BESIDE_VALUE = 38, 40
"""Room beside a head, for the mark of the order, and beside a value, for the icon of a finding, px at 100 %."""


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
        self._rows = 0
        self._build_ui()
        self._connect()
        self._measure()
        theme.changed.connect(self._measure)

    def _build_ui(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        self._left = FindingsColumn(self._theme)
        self.findings, self.forecast = self._left.findings, self._left.forecast
        self._left.hide()  # until it is known to have room: hidden pages of the stack count for its smallest size
        row.addWidget(self._left)
        right = QVBoxLayout()
        self._choice = Combo(self._theme, name=self.tr("Findings by kind"))
        self._choice.setPlaceholderText(self.tr("All rows"))
        self._choice.hide()
        self._choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._choice.activated.connect(lambda index: self.findings.choose(index))
        line = QHBoxLayout()
        line.addWidget(self._choice, 1)
        right.addLayout(line)
        self.finding = FindingCard(self._theme)
        right.addWidget(self.finding)
        self.tools = tools = CheckTools(self._theme)
        self.all_rows, self.with_findings, self.search = tools.all_rows, tools.with_findings, tools.search
        self.previous, self.next, self.undo = tools.previous, tools.next, tools.undo
        self.arranging, self._position = tools.arranging, tools.position
        right.addWidget(tools)
        self.grid = FrozenGrid(self._theme, self.tr("Rows of the file"), self.tr("Line"))
        self.grid.head.kept_as = "rows"  # its columns are named like properties, not like those of somebody's file
        self.grid.setModel(self.model)
        self.grid.set_editable()
        self.grid.set_sortable()
        self._frame = TableFrame(self._theme, self.grid)
        self._empty = EmptyState(self._theme, "ok", "", "", self.tr("Next finding"), color="success")
        # It takes the cursor from the cells that are gone: what is typed on then changes nothing.
        self._empty.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._empty.setAccessibleName(self.tr("Rows of the file"))
        self.stack = Pages()
        self.stack.addWidget(self._frame)
        self.stack.addWidget(self._empty)
        self.stack.addWidget(self._build_progress())
        right.addWidget(self.stack, 1)
        right.addWidget(self._build_errors())
        row.addLayout(right, 1)
        parts = Parts(self._left, self._choice, line, right, self._frame, self.finding, tools, self.grid)
        self._room = Room(self._theme, self, parts)

    def _measure(self) -> None:
        """Size what holds text; a page that is too low scrolls as a whole, with some rows in sight."""
        px = self._theme.px
        self._left.measure()
        self._progress.setMaximumWidth(px(_PROGRESS))
        self.search.setFixedWidth(px(_SEARCH))
        self._room.give()

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
        self._busy_page.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # it keeps the cursor for the cells to come
        self._busy_page.setAccessibleName(self.tr("Checking every row"))
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
        self.next.clicked.connect(lambda: self._pressed(self.next, self.next_wanted))
        if self._empty.button is not None:
            self._empty.button.clicked.connect(self._go_on)
        self.previous.clicked.connect(lambda: self._pressed(self.previous, self.previous_wanted))
        self.grid.current_moved.connect(self.moved)
        self.model.dataChanged.connect(self._page_came)

    def show_busy(self, rows_done: int, rows_total: int | None) -> None:
        """Say how many rows were checked so far."""
        done = counted(rows_done, "row", "rows")
        if rows_total:
            done = self.tr("{0} of {1}").format(number(rows_done), counted(rows_total, "row", "rows"))
        self._progress.show_progress(
            self.tr("Checking every row"),
            done,
            self.tr("Nothing is written."),
            rows_done / rows_total if rows_total else None,
        )
        self._left.show_checking()

    def start(self) -> None:
        """Be ready for a new check: nothing is known yet."""
        self._left.begin()
        self.model.refilter(0)
        self.search.clear()
        self.set_tools_enabled(enabled=False)
        self.show_position("")
        self.show_finding("", "", self.tr("Every row is checked against the account before anything is sent."))
        self.show_busy(0, None)
        self._show_page(self._busy_page)

    def set_tools_enabled(self, *, enabled: bool) -> None:
        """Allow or bar filters and steps."""
        for widget in (self._choice, self.all_rows, self.with_findings, self.next, self.previous, self.search):
            widget.setEnabled(enabled)

    def show_summary(self, summary: CheckSummary, totals: Mapping[str, int], chosen: PageFilter | None = None) -> None:
        """Show the counts of a checked file; ``totals`` are the rows under each filter, ``chosen`` is it."""
        self._rows = summary.rows
        self._left.show_done(summary)
        shown = lines(summary, totals, self.findings.lines)
        self.findings.show_lines(shown, chosen)
        self._choice.set_entries([(f"{line.text} ({number(line.count)})", place) for place, line in enumerate(shown)])
        self._choice.setCurrentIndex(self.findings.currentIndex().row())
        self.all_rows.set_count(summary.rows)
        self.with_findings.set_count(totals["findings"])
        self.set_tools_enabled(enabled=True)

    def show_columns(
        self, labels: Sequence[str], columns: Sequence[int], widest: Sequence[str], *, key: int, total: int
    ) -> None:
        """Begin the grid anew.

        Args:
            labels: Heads.
            columns: Indexes in the file.
            widest: A long value of each column, for its width.
            key: Position of the column that finds the contact, -1 for none.
            total: Rows under the present filter.
        """
        self.grid.row_header.fit(number(10 ** len(str(max(total, self._rows, 1)))))
        self.model.show(labels, columns, key=key, total=total)
        self.grid.freeze(max(key, 0))
        px = self._theme.px
        heads, cells = QFontMetrics(self._theme.font("small", weight=600)), self.grid.fontMetrics()
        for position, (label, value) in enumerate(zip(labels, widest, strict=True)):
            head = heads.horizontalAdvance(label) + px(_BESIDE_HEAD)
            wide = max(head, cells.horizontalAdvance(value) + px(_BESIDE_VALUE))
            least = px(_KEY_COLUMN if position == key else _COLUMN)
            self.grid.head.give(position, min(max(wide, least), px(_WIDEST)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the parts give way."""
        super().resizeEvent(event)
        self._room.give()

    def showEvent(self, event: QShowEvent) -> None:
        """Know the page that it is scrolled in."""
        super().showEvent(event)
        self._room.watch()

    def show_grid(self) -> None:
        """Show rows."""
        self._show_page(self._frame)

    def show_empty(self, title: str, text: str, *, icon: str = "ok", onward: bool = False) -> None:
        """Show in place of the grid why there are no rows; ``onward`` offers the next finding that has some."""
        self._empty.set(icon, title, text, _COLOURS.get(icon, "muted"))
        self._empty.setAccessibleName(title)
        if self._empty.button is not None:
            self._empty.button.setVisible(onward)
        self._show_page(self._empty)

    def show_nothing(self, wanted: PageFilter, left: int, rows: int) -> None:
        """Say in place of the grid that no row fits a filter; ``left`` of all ``rows`` have other findings."""
        self.show_finding("", "", "")
        self.show_position("")
        if wanted.text:
            self.show_empty(self.tr("No row fits."), self.tr("Choose another filter."), icon="filter")
            return
        if left:
            title = self.tr("None left of “{0}”.").format(self.findings.words(wanted))
            other = counted(left, "row has other findings", "rows have other findings")
            self.show_empty(title, f"{other}.", onward=True)
            return
        if rows == 1:
            title = self.tr("Nothing to correct. The only row fits.")
        else:
            title = self.tr("Nothing to correct. All {0} rows fit.").format(number(rows))
        self.show_empty(title, self.tr("“All rows” shows them."))

    def take_cursor(self) -> None:
        """Put the cursor into the cells, or into what stands in their place until there are some."""
        page = self.stack.currentWidget()
        if page is not None:
            (self.grid if page is self._frame else page).setFocus()

    def _show_page(self, page: QWidget) -> None:
        """Show the cells or what stands in their place; the cursor goes from one to the other, and is not taken."""
        here = self.window().focusWidget() in (self.grid, self._empty, self._busy_page)
        self.stack.setCurrentWidget(page)
        if here:
            self.take_cursor()

    def _pressed(self, button: QAbstractButton, wanted: SignalInstance) -> None:
        """Go on from a click into the cells; who came to the button by Tab presses it again, and types into none."""
        if self.window().focusWidget() is not button:
            self.take_cursor()
        wanted.emit()

    def go_to_kind(self, by: int) -> None:
        """Choose the next (1) or previous (-1) kind of finding that rows have, round the ends of the list."""
        self.findings.choose_beside(by)

    def _go_on(self) -> None:
        self.go_to_kind(1)
        self.grid.setFocus()

    def show_failed(self, title: str, text: str) -> None:
        """Show in place of the grid why the check did not come to its end."""
        self._left.show_failed()
        self.show_finding("", "", "")
        self.show_empty(title, text, icon="error")

    def show_finding(self, severity: str, sentence: str, where: str) -> None:
        """Show the finding of the current cell."""
        self.finding.show_finding(severity, sentence, where)

    def show_again(self) -> None:
        """Say that all rows are checked once more; what is known stays in sight."""
        self._left.show_checking()

    def show_errors_choice(self, chosen: RowsWithErrors, *, offered: bool) -> None:
        """Show what becomes of rows with errors; ``offered``: there are some, and they are for contacts."""
        self.errors.set_value(chosen)
        self._errors_line.setVisible(offered)

    def show_order(self, column: int, *, descending: bool) -> None:
        """Show by which column the rows are sorted; -1 for none."""
        self.model.show_order(column, descending=descending)
        self.grid.show_order(column, descending=descending)

    def show_position(self, text: str) -> None:
        """Say which row of how many is the current one."""
        self._position.setText(text)
        self._position.setVisible(bool(text))

    def _page_came(self, first: QModelIndex, last: QModelIndex) -> None:
        current = self.grid.currentIndex()
        if current.isValid() and first.row() <= current.row() <= last.row():
            self.moved.emit(current.row(), current.column())
