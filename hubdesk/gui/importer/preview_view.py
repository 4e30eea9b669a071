"""The Preview step: what becomes of each contact, property by property, before anything is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from hubdesk.engine.associations.counting import sentence, undecided_words
from hubdesk.engine.plan.consent import MARKETING, WORDS
from hubdesk.gui.importer.plan_inspector import PlanInspector
from hubdesk.gui.importer.plan_model import PlanModel, PropertiesModel
from hubdesk.gui.importer.plan_table import PlanTable
from hubdesk.gui.importer.plan_words import ACTIONS, KINDS, MARKS
from hubdesk.gui.importer.preview_question import PreviewQuestion
from hubdesk.gui.importer.property_table import PropertyTable
from hubdesk.gui.language.say import heard
from hubdesk.gui.layouts import Ends, Flow, Pages
from hubdesk.gui.widgets.buttons import Button, Size
from hubdesk.gui.widgets.chip import Chip
from hubdesk.gui.widgets.empty_state import EmptyState
from hubdesk.gui.widgets.progress import ProgressBlock
from hubdesk.gui.widgets.segmented import Segmented
from hubdesk.gui.widgets.table import TableFrame
from hubdesk.gui.widgets.tile import Tile
from hubdesk.gui.widgets.wrapping import WrapLabel
from hubdesk.gui.wording import counted, labelled, number
from hubdesk.storage.plan.records import Action
from hubdesk.storage.plan.records import Kind as ChangeKind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QResizeEvent

    from hubdesk.engine.associations.counting import CompanyCounts
    from hubdesk.engine.via_hubspot.ways import Choice
    from hubdesk.gui.theme.theme import Theme
    from hubdesk.storage.plan.records import Mark, PlanTotals

_TYPING_MS = 250
_SEARCH, _INSPECTOR, _PROGRESS, _TABLE = 150, 264, 420, 148
_NARROW = 900
"""Widths below it, at 100 %, have no room for the inspector beside the table."""

_GAP = 20


class PreviewView(QWidget):
    """Asks whether to compare, shows how far that is, and then the plan.

    Signals:
        skip_wanted: Write without comparing.
        compare_wanted: Compare after that was skipped.
        companies_wanted: Choose which companies are meant where several fit.
        action_chosen: An :class:`Action` whose tile was chosen, or None for all rows.
        kind_chosen: A kind of change whose chip was chosen, or None.
        mark_chosen: A mark of contacts whose chip was chosen, or None.
        text_searched: What was typed into Find, after a short rest.
        row_chosen: Place of the present row under the filter, -1 for none.
    """

    skip_wanted = Signal()
    compare_wanted = Signal()
    companies_wanted = Signal()
    action_chosen = Signal(object)
    kind_chosen = Signal(object)
    mark_chosen = Signal(object)
    text_searched = Signal(str)
    row_chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.model, self.properties = PlanModel(), PropertiesModel()
        self._nothing = self._filtered = False
        self._ask = PreviewQuestion(theme)
        self.ways, self.skip = self._ask.ways, self._ask.skip
        self._busy = self._build_busy()
        self._plan = self._build_plan()
        self._void = EmptyState(theme, "warning", self.tr("This preview no longer holds."), "", color="warning")
        self._pages = Pages()
        for page in (self._ask, self._busy, self._plan, self._void):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)
        self._connect()
        theme.changed.connect(self._fit)
        self._fit()

    def _build_busy(self) -> QWidget:
        self._progress = ProgressBlock(self._theme)
        page = QWidget()
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._progress, 3)
        row.addStretch(1)
        column = QVBoxLayout(page)
        column.addStretch(1)
        column.addLayout(row)
        column.addStretch(2)
        return page

    def _build_plan(self) -> QWidget:
        theme = self._theme
        self.tiles = {
            action: Tile(theme, icon, colour, self.tr(word)) for action, (word, icon, colour, _) in ACTIONS.items()
        }
        self._tiles = QWidget()
        self._grid = QGridLayout(self._tiles)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(12)
        self.by = Segmented(
            theme, [(self.tr("By row"), "row"), (self.tr("By property"), "property")], name=self.tr("Show the plan")
        )
        self.kinds = {kind: Chip(theme, self.tr(words[0]), 0) for kind, words in KINDS.items()}
        self.marks = {mark: Chip(theme, self.tr(word), 0) for mark, word in MARKS.items()}
        self.search = QLineEdit()
        self.search.setObjectName("find_planned")
        self.search.setPlaceholderText(self.tr("Find"))
        self.search.setAccessibleName(self.tr("Find a contact or a value"))
        self.search.setProperty("dense", "true")
        self.search.setClearButtonEnabled(True)
        tools, filters = QWidget(), QWidget()
        chips = Flow(filters, gap=6)
        chips.addWidget(self.by)
        for chip in (*self.kinds.values(), *self.marks.values()):
            chips.addWidget(chip)
        Ends(tools, filters, self.search)
        self.table = PlanTable(theme, self.model)
        self._rows = TableFrame(theme, self.table, EmptyState(theme, "filter", self.tr("No row fits."), ""))
        by_property = PropertyTable(theme, self.properties)
        nothing = EmptyState(theme, "ok", self.tr("No property changes."), "", color="success")
        self._by_property = TableFrame(theme, by_property, nothing)
        self._views = Pages()
        self._views.addWidget(self._rows)
        self._views.addWidget(self._by_property)
        self._same = EmptyState(
            theme,
            "ok",
            self.tr("HubSpot already has all of this."),
            self.tr("No row would change anything. The tiles above show them."),
            color="success",
        )
        self._views.addWidget(self._same)
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addWidget(self._tiles)
        left.addWidget(tools)
        self.note = WrapLabel(heard(MARKETING), "small", "muted")
        self.companies = WrapLabel("", "small", "muted")
        self.companies.hide()
        self.choose_companies = Button(theme, self.tr("Choose companies…"), size=Size.SMALL)
        self.choose_companies.hide()
        associating = QHBoxLayout()
        associating.setSpacing(12)
        associating.addWidget(self.companies, 1)
        associating.addWidget(self.choose_companies)
        left.addLayout(associating)
        left.addWidget(self.note)
        left.addWidget(self._views, 1)
        self.inspector = PlanInspector(theme)
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        row.addLayout(left, 1)
        row.addWidget(self.inspector)
        return page

    def _connect(self) -> None:
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(lambda: self.text_searched.emit(self.search.text()))
        self.search.textChanged.connect(lambda _: self._typing.start())
        self._ask.skip_wanted.connect(self.skip_wanted)
        self._ask.compare_wanted.connect(self.compare_wanted)
        self.choose_companies.clicked.connect(self.companies_wanted)
        self.by.chosen.connect(lambda _: self._show_view())
        self.table.row_chosen.connect(self.row_chosen)
        self.model.dataChanged.connect(lambda *_: self.row_chosen.emit(self.table.currentIndex().row()))
        for action, tile in self.tiles.items():
            tile.clicked.connect(lambda on, action=action: self.action_chosen.emit(action if on else None))
        for kind, chip in self.kinds.items():
            chip.clicked.connect(lambda on, kind=kind: self.kind_chosen.emit(kind if on else None))
        for mark, chip in self.marks.items():
            chip.clicked.connect(lambda on, mark=mark: self.mark_chosen.emit(mark if on else None))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Do without the inspector where there is no room for it."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        px, width = self._theme.px, self.contentsRect().width()
        self.inspector.setVisible(width >= px(_NARROW))
        self.inspector.setFixedWidth(px(_INSPECTOR))
        self.search.setFixedWidth(px(_SEARCH))
        self._progress.setMaximumWidth(px(_PROGRESS))
        self._rows.setMinimumHeight(px(_TABLE))
        room = width - (self.inspector.width() + _GAP if width >= px(_NARROW) else 0)
        self._lay_tiles(room)

    def _lay_tiles(self, room: int) -> None:
        """Put the tiles into one line, or into as many as they need."""
        tiles = list(self.tiles.values())
        widest = max(tile.sizeHint().width() for tile in tiles) + self._grid.spacing()
        columns = next((count for count in (4, 2) if count * widest <= room + self._grid.spacing()), 1)
        for place, tile in enumerate(tiles):
            self._grid.addWidget(tile, place // columns, place % columns)
        for column in range(len(tiles)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def show_question(self, cost: str, *, only: bool = False, by_hubspot: bool = False) -> None:
        """Ask whether to compare; see :meth:`PreviewQuestion.ask`."""
        self._ask.ask(cost, only=only, by_hubspot=by_hubspot)
        self._pages.setCurrentWidget(self._ask)

    def show_failure(self, *, only: bool, by_hubspot: bool) -> None:
        """Say that the comparison was not finished; see :meth:`PreviewQuestion.tell_failure`."""
        self._ask.tell_failure(only=only, by_hubspot=by_hubspot)
        self._pages.setCurrentWidget(self._ask)

    def show_skipped(self, *, by_hubspot: bool) -> None:
        """Say that nothing was compared."""
        self._ask.tell_skipped(by_hubspot=by_hubspot)
        self._pages.setCurrentWidget(self._ask)

    def offer_ways(self, choice: Choice | None) -> None:
        """Let the reader choose how to send the file; None while that is not known, and where there is no choice."""
        if choice is None:
            self._ask.forget_ways()
        else:
            self._ask.offer_ways(choice)

    def show_sample(self, compared: int, rows: int) -> None:
        """Say of how many rows the figures are, for a file that HubSpot imports by itself."""
        if compared == rows:
            much = self.tr("the only row") if rows == 1 else self.tr("all {0} rows").format(number(rows))
        else:
            much = self.tr("{0} of {1} rows, evenly chosen").format(number(compared), number(rows))
        self.note.setText(self.tr("The figures are of {0}. HubSpot's import does not keep to them.").format(much))
        self.note.show()
        self.inspector.forecast.hide()

    def show_void(self, why: str) -> None:
        """Say in place of a plan why it no longer holds, and what to do."""
        self._void.set("warning", self.tr("This preview no longer holds."), why, "warning")
        self._pages.setCurrentWidget(self._void)

    def show_reading(self, done: int, total: int, actions: Mapping[Action, int], *, form: bool = False) -> None:
        """Show how far the reading is; for a ``form`` only what will be sent is made ready."""
        told = [labelled(self.tr(ACTIONS[action][0]), number(count)) for action, count in sorted(actions.items())]
        below = ", ".join(told) or self.tr("Nothing is written.")
        count = self.tr("{0} of {1}").format(number(done), counted(total, "row", "rows"))
        what = self.tr("Making ready what is submitted") if form else self.tr("Comparing with HubSpot")
        self._progress.show_progress(what, count, below, done / total if total else None)
        self._pages.setCurrentWidget(self._busy)

    def show_totals(self, totals: PlanTotals, *, form: bool = False) -> None:
        """Show the counts of a plan; the rows come through the model.

        Args:
            totals: The counts.
            form: Whether each row is submitted to a form: then there is nothing to compare with.
        """
        self._tiles.setVisible(not form)
        self.by.setVisible(not form)
        self.model.form = form
        for action, tile in self.tiles.items():
            tile.setChecked(False)
            tile.set_figure(number(totals.count(action)), self.tr(ACTIONS[action][3]))
        sums = {kind: sum(kinds.get(kind, 0) for kinds in totals.properties.values()) for kind in ChangeKind}
        for kind, chip in self.kinds.items():
            chip.setChecked(False)
            chip.set_count(sums[kind])
            chip.setVisible(sums[kind] > 0)
        for mark, chip in self.marks.items():
            chip.setChecked(False)
            chip.set_count(totals.marks.get(mark, 0))
            chip.setVisible(mark in totals.marks)
            chip.setToolTip(
                self.tr("{0} of these contacts {1}").format(number(totals.marks.get(mark, 0)), heard(WORDS[mark]))
            )
        self.note.setText(heard(MARKETING))
        self.note.setVisible(totals.count(Action.CREATE) > 0 and not form)
        self._nothing = not any(totals.count(action) for action in ACTIONS if action is not Action.UNCHANGED)
        self._filtered = False
        self.search.clear()
        self.by.set_value("row")
        self._show_view()
        self._pages.setCurrentWidget(self._plan)

    def show_companies(self, counts: CompanyCounts | None) -> None:
        """Say what becomes of the companies that the rows name; None when no column names them."""
        self.companies.setVisible(counts is not None)
        self.choose_companies.setVisible(counts is not None and counts.undecided > 0)
        if counts is not None:
            self.companies.setText(heard(" ".join(filter(None, (sentence(counts), undecided_words(counts))))))

    def show_filter(self, action: Action | None, kind: ChangeKind | None, mark: Mark | None = None) -> None:
        """Mark which rows are shown."""
        self._filtered = action is not None or kind is not None or mark is not None or bool(self.search.text())
        self._show_view()
        for each, tile in self.tiles.items():
            tile.setChecked(each is action)
        for one, chip in self.kinds.items():
            chip.setChecked(one is kind)
        for each_mark, chip in self.marks.items():
            chip.setChecked(each_mark is mark)

    def _show_view(self) -> None:
        if self._nothing and not self._filtered:
            self._views.setCurrentWidget(self._same)
        else:
            self._views.setCurrentWidget(self._rows if self.by.value() == "row" else self._by_property)
