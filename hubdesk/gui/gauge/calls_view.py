"""The tab "Calls": every call that HubDesk made, with filters and a way to keep them as a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QHeaderView, QLineEdit, QVBoxLayout, QWidget

from hubdesk.gui.gauge.calls_model import ANSWER, CALL, CORRELATION, MS, ROWS, TIME, CallsModel, endpoints_like
from hubdesk.gui.layouts import Ends, Flow
from hubdesk.gui.widgets.buttons import Button
from hubdesk.gui.widgets.chip import Chip, exclusive
from hubdesk.gui.widgets.empty_state import EmptyState
from hubdesk.gui.widgets.table import Table, TableFrame
from hubdesk.storage.call_log import CallFilter

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from hubdesk.gui.theme.theme import Theme
    from hubdesk.hubspot.calls import CallRecord

_WIDTHS = {TIME: 112, ROWS: 62, ANSWER: 150, MS: 70, CORRELATION: 150}
_CALL, _HEIGHT, _SEARCH = 180, 320, 190
_TYPING_MS = 250


class CallsTable(Table):
    """A table of calls; Ctrl+C copies the chosen call's correlation id, for HubSpot's support."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy."""
        model = self.model()
        if event.matches(QKeySequence.StandardKey.Copy) and isinstance(model, CallsModel):
            call = model.call(self.currentIndex().row())
            if call is not None:
                QGuiApplication.clipboard().setText(call.correlation_id)
            return
        super().keyPressEvent(event)


class CallsView(QWidget):
    """Shows calls and asks for others.

    Signals:
        filter_changed: Another filter was chosen or typed.
        export_wanted: "Export…" was pressed.
    """

    filter_changed = Signal()
    export_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kind = ""
        self.model = CallsModel()
        words = {
            "": Chip(theme, self.tr("All"), 0),
            "error": Chip(theme, self.tr("Errors"), 0, icon="error", icon_color="danger"),
            "refused": Chip(theme, self.tr("Refused"), 0, icon="refused", icon_color="danger"),
            "repeated": Chip(theme, self.tr("Sent again"), 0, icon="rotate"),
            "lost": Chip(theme, self.tr("No answer"), 0, icon="unknown", icon_color="warning"),
        }
        self.chips: dict[str, Chip] = words
        chips, tools, end = QWidget(), QWidget(), QWidget()
        flow = Flow(chips, gap=6)
        for chip in words.values():
            flow.addWidget(chip)
        exclusive(list(words.values()))
        self.search = QLineEdit()
        self.search.setProperty("dense", "true")
        self.search.setPlaceholderText(self.tr("Call or correlation ID"))
        self.search.setAccessibleName(self.tr("Find a call"))
        self.search.setClearButtonEnabled(True)
        self.export = Button(theme, self.tr("Export…"), icon="export")
        flow = Flow(end, gap=8)
        flow.addWidget(self.search)
        flow.addWidget(self.export)
        Ends(tools, chips, end, line_gap=8)
        self.table = CallsTable(theme)
        self.table.setAccessibleName(self.tr("Calls"))
        self.table.setModel(self.model)
        self.table.head.kept_as = "calls"
        self.table.head.setSectionsClickable(False)
        self.table.head.widths_changed.connect(self._measure)
        self.empty = EmptyState(
            theme,
            "list",
            self.tr("No calls yet"),
            self.tr("Every call to HubSpot is listed here, without its contents."),
        )
        self._frame = TableFrame(theme, self.table, self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(tools)
        column.addWidget(self._frame, 1)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self.filter_changed)
        self.search.textChanged.connect(lambda _: self._typing.start())
        for kind, chip in words.items():
            chip.toggled.connect(lambda on, kind=kind: self._choose(kind) if on else None)
        self.export.clicked.connect(self.export_wanted)
        self._measure()

    def wanted(self) -> CallFilter:
        """Return the filter: what is typed is looked for in the calls as they are shown, or in correlation IDs."""
        text = self.search.text().strip()
        endpoints = endpoints_like(text)
        return CallFilter(endpoints=endpoints, status=self._kind, text="" if endpoints else text)

    def show_calls(self, calls: Sequence[CallRecord]) -> None:
        """Show calls; the chosen one and the place in the table stay."""
        kept = self.model.call(self.table.currentIndex().row())
        bar = self.table.verticalScrollBar()
        place = bar.value()
        self.model.show(calls)
        if kept is not None:
            row = self.model.row_of(kept)
            if row >= 0:
                self.table.selectRow(row)
        bar.setValue(place)
        if not calls:
            filtered = bool(self._kind or self.search.text().strip())
            title = self.tr("No call fits") if filtered else self.tr("No calls yet")
            text = self.tr("Every call to HubSpot is listed here, without its contents.")
            self.empty.set(
                "filter" if filtered else "list", title, self.tr("Choose another filter.") if filtered else text
            )
        self.export.setEnabled(bool(calls))

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Show how many calls each filter has."""
        for kind, chip in self.chips.items():
            chip.set_count(counts.get(kind, 0))

    @property
    def seen(self) -> bool:
        """Whether any row can be seen now."""
        return self.isVisible() and not self._frame.visibleRegion().isEmpty()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the call what the other columns leave."""
        super().resizeEvent(event)
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again with another text size."""
        if event.type() == QEvent.Type.StyleChange:
            self._measure()
        super().changeEvent(event)

    def _choose(self, kind: str) -> None:
        self._kind = kind
        self.filter_changed.emit()

    def _measure(self) -> None:
        px, head = self._theme.px, self.table.head
        self.search.setFixedWidth(px(_SEARCH))
        self._frame.setMinimumHeight(px(_HEIGHT))
        for column, width in _WIDTHS.items():
            head.give(column, px(width))
        roomy = self.width() - sum(map(head.sectionSize, _WIDTHS)) >= px(_CALL)
        head.setSectionResizeMode(CALL, QHeaderView.ResizeMode.Stretch if roomy else QHeaderView.ResizeMode.Fixed)
        if not roomy:
            self.table.setColumnWidth(CALL, px(_CALL))
        self.table.setHorizontalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAlwaysOff if roomy else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        )
