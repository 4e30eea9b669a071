"""Every row of a plan for panes other than Import: the table of the Preview step with the inspector beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from hubdesk.gui.importer.page_loader import PageLoader
from hubdesk.gui.importer.plan_inspector import PlanInspector
from hubdesk.gui.importer.plan_model import PlanModel
from hubdesk.gui.importer.plan_table import PlanTable
from hubdesk.gui.importer.plan_values import PlanValues
from hubdesk.gui.layouts import Ends, Flow
from hubdesk.gui.widgets.chip import Chip, exclusive
from hubdesk.gui.widgets.empty_state import EmptyState
from hubdesk.gui.widgets.table import TableFrame
from hubdesk.storage.plan.records import Action, PlanFilter

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QResizeEvent

    from hubdesk.core.errors import HubDeskError
    from hubdesk.gui.aio.scope import TaskScope
    from hubdesk.gui.theme.theme import Theme
    from hubdesk.gui.theme.tokens import Token
    from hubdesk.mapping.model import Catalogue
    from hubdesk.storage.plan.reader import Plan
    from hubdesk.storage.plan.records import PlannedRow

_TYPING_MS = 250
_SEARCH, _INSPECTOR, _TABLE, _NARROW = 150, 264, 148, 900
"""Px at 100 %: of the search field, of the inspector, the least height of the table, and the width below which there is
no room for the inspector."""

UNDO_ACTIONS: dict[Action, tuple[str, str, Token, str]] = {
    Action.UPDATE: ("Restore", "undo", "note", ""),
    Action.ARCHIVE: ("Archive", "create", "success", ""),
    Action.UNCHANGED: ("Stays", "lock", "muted", ""),
    Action.REFUSED: ("Refused", "refused", "danger", ""),
}
"""Word, icon and colour of what an undo does with a contact."""


class EveryRow(QWidget):
    """Shows the rows of an undo's plan, all or those of one kind, with a search."""

    def __init__(self, theme: Theme, scope: TaskScope, on_error: Callable[[HubDeskError], None]) -> None:
        """Make an empty page.

        Args:
            theme: The theme.
            scope: Owner of the tasks that read rows.
            on_error: Takes expected failures.
        """
        super().__init__()
        self._theme = theme
        self._scope = scope
        self._on_error = on_error
        self._plan: Plan | None = None
        self._action: Action | None = None
        self._values = PlanValues()
        self.model = PlanModel()
        self.model.words = UNDO_ACTIONS
        self.model.stays = self.tr("stays; before the import it was {0}")
        self._loader: PageLoader[PlannedRow] = PageLoader(self.model, self._load)
        self._build_ui()
        self._connect()
        theme.changed.connect(self._fit)
        self._fit()

    @property
    def widget(self) -> QWidget:
        """What is shown."""
        return self

    def _build_ui(self) -> None:
        theme = self._theme
        self.all = Chip(theme, self.tr("All"), 0)
        self.chips = {
            action: Chip(theme, self.tr(word), 0, icon=icon, icon_color=colour)
            for action, (word, icon, colour, _) in UNDO_ACTIONS.items()
        }
        filters, tools = QWidget(), QWidget()
        flow = Flow(filters, gap=6)
        for chip in (self.all, *self.chips.values()):
            flow.addWidget(chip)
        exclusive([self.all, *self.chips.values()])
        self.search = QLineEdit()
        self.search.setObjectName("find_undone")
        self.search.setPlaceholderText(self.tr("Find"))
        self.search.setAccessibleName(self.tr("Find a contact or a value"))
        self.search.setProperty("dense", "true")
        self.search.setClearButtonEnabled(True)
        Ends(tools, filters, self.search)
        self.table = PlanTable(theme, self.model)
        self._frame = TableFrame(theme, self.table, EmptyState(theme, "filter", self.tr("No row fits."), ""))
        self.inspector = PlanInspector(theme)
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addWidget(tools)
        left.addWidget(self._frame, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(20)
        row.addLayout(left, 1)
        row.addWidget(self.inspector)

    def _connect(self) -> None:
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self._ask)
        self.search.textChanged.connect(lambda _: self._typing.start())
        self.table.row_chosen.connect(self._show_row)
        self.model.dataChanged.connect(lambda *_: self._show_row(self.table.currentIndex().row()))
        self.all.toggled.connect(lambda on: self._choose(None) if on else None)
        for action, chip in self.chips.items():
            chip.toggled.connect(lambda on, action=action: self._choose(action) if on else None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Do without the inspector where there is no room for it."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        px = self._theme.px
        self.inspector.setVisible(self.contentsRect().width() >= px(_NARROW))
        self.inspector.setFixedWidth(px(_INSPECTOR))
        self.search.setFixedWidth(px(_SEARCH))
        self._frame.setMinimumHeight(px(_TABLE))

    def serve(self, plan: Plan | None, catalogue: Catalogue | None = None, zone: str = "") -> None:
        """Show the rows of a plan, in the words of a catalogue, with times in a zone; None lets go of it."""
        self._plan, self._action = plan, None
        self._loader.serve(None)
        self._values = PlanValues(catalogue, zone)
        self.model.show_rows(0, self._values)
        if plan is not None:
            self.search.clear()
            self.all.setChecked(True)
            self._ask()

    def _choose(self, action: Action | None) -> None:
        self._action = action
        self._ask()

    def _ask(self) -> None:
        if self._plan is not None:
            text = self.search.text().strip()
            wanted = PlanFilter(action=self._action, text=text, stored=self._values.stored(text))
            work = self._refilter(self._plan, wanted)
            self._scope.start(work, name="undo-filter", busy="replace", on_error=self._on_error)

    async def _refilter(self, plan: Plan, wanted: PlanFilter) -> None:
        totals = await plan.totals()
        self.all.set_count(sum(totals.actions.values()))
        for action, chip in self.chips.items():
            chip.set_count(totals.count(action))
        total = await plan.count(wanted)

        async def fetch(offset: int, count: int) -> Sequence[PlannedRow]:
            return await plan.page(wanted, offset, count)

        self._loader.serve(fetch)
        self.model.show_rows(total)
        if total:
            self.table.setCurrentIndex(self.model.index(0, 0))
        else:
            self.inspector.show_row(None, self.model)

    def _load(self) -> None:
        self._scope.start(self._loader.drain(), name="undo-pages", on_error=self._on_error)

    def _show_row(self, row: int) -> None:
        self.inspector.show_row(self.model.planned(row), self.model)
