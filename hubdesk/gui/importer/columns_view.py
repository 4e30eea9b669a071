"""The Columns step: what happens to each row, what finds the contact, and where each column goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from hubdesk.gui.importer.column_draft import offered, type_icon
from hubdesk.gui.importer.columns_model import PROPERTY, ColumnsModel
from hubdesk.gui.importer.columns_table import ColumnsTable
from hubdesk.gui.importer.mode_choice import ModeChoice
from hubdesk.gui.importer.property_popup import Entry, PropertyPopup
from hubdesk.gui.layouts import Ends, Flow
from hubdesk.gui.widgets.chip import Chip, exclusive
from hubdesk.gui.widgets.combo import Combo
from hubdesk.gui.widgets.labels import plain_label
from hubdesk.gui.widgets.table import TableFrame

if TYPE_CHECKING:
    from hubdesk.gui.importer.column_draft import ColumnDraft
    from hubdesk.gui.theme.theme import Theme

_SEARCH, _KEY, _TABLE = 143, 183, 168
"""Widths of the search field and of the key's list, and the least height of the table; px at 100 %."""


class ColumnsView(QWidget):
    """Shows a draft and asks for changes.

    Signals:
        mode_chosen: ``upsert``, ``create`` or ``update``.
        key_chosen: Internal name of the property that finds the contact.
        property_chosen: (column of the file, internal name or None).
    """

    mode_chosen = Signal(str)
    key_chosen = Signal(str)
    property_chosen = Signal(int, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._draft: ColumnDraft | None = None
        self._kind = "all"
        self._choosing = -1
        self._build_ui()
        self._connect()

    def _build_ui(self) -> None:
        theme = self._theme
        modes = [
            (self.tr("Create and update"), "upsert"),
            (self.tr("Create only"), "create"),
            (self.tr("Update only"), "update"),
        ]
        self.mode = ModeChoice(theme, modes, name=self.tr("For each row"))
        self.mode.setObjectName("mode")
        self.key = Combo(theme, name=self.tr("Find the contact by"))
        self.key.setObjectName("key")
        self.search = QLineEdit()
        self.search.setObjectName("find_column")
        self.search.setPlaceholderText(self.tr("Find a column"))
        self.search.setAccessibleName(self.tr("Find a column"))
        self.search.setClearButtonEnabled(True)
        self.model = ColumnsModel()
        self.table = ColumnsTable(theme, self.model)
        self.popup = PropertyPopup(theme, self)
        self.chips = {
            "all": Chip(theme, self.tr("All"), 0),
            "unsure": Chip(theme, self.tr("Unsure"), 0, icon="warning", icon_color="warning"),
            "left_out": Chip(theme, self.tr("Left out"), 0),
        }
        choices, chips, top = QWidget(), QWidget(), QWidget()
        flow = Flow(choices, gap=12)
        self._of_contacts = (
            self._labelled(self.tr("For each row"), self.mode),
            self._labelled(self.tr("Find the contact by"), self.key),
        )
        for choice in self._of_contacts:
            flow.addWidget(choice)
        Ends(top, choices, self.search, line_gap=12, bottom=True)
        flow = Flow(chips, gap=6)
        for chip in self.chips.values():
            flow.addWidget(chip)
        exclusive(list(self.chips.values()))
        self._frame = TableFrame(theme, self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(top)
        column.addWidget(chips)
        column.addWidget(self._frame, 1)
        self._measure()
        theme.changed.connect(self._measure)

    def _measure(self) -> None:
        """Size what holds text; a page that is too low scrolls as a whole, with some rows in sight."""
        px = self._theme.px
        self.search.setFixedWidth(px(_SEARCH))
        self.key.setMinimumWidth(px(_KEY))
        self._frame.setMinimumHeight(px(_TABLE))

    @staticmethod
    def _labelled(text: str, widget: QWidget) -> QWidget:
        label = plain_label(text, "small", strong=True)
        label.setBuddy(widget)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(label)
        column.addWidget(widget)
        return holder

    def _connect(self) -> None:
        self.mode.chosen.connect(lambda mode: self.mode_chosen.emit(str(mode)))
        self.key.activated.connect(lambda _: self.key_chosen.emit(str(self.key.value())))
        self.search.textChanged.connect(lambda _: self._show_rows())
        self.table.choice_wanted.connect(self.open_choice)
        self.popup.chosen.connect(self._chosen)
        for kind, chip in self.chips.items():
            chip.toggled.connect(lambda on, kind=kind: self._filter(kind) if on else None)

    def show_draft(self, draft: ColumnDraft) -> None:
        """Show another draft from its beginning."""
        self._draft = draft
        for choice in self._of_contacts:
            choice.setVisible(not draft.catalogue.form)
        self.chips["all"].setChecked(True)
        self.search.clear()
        self._show_rows()
        self.refresh()
        self.table.setCurrentIndex(self.model.index(0, PROPERTY))

    def refresh(self) -> None:
        """Show what became of the draft; the rows stay where they are."""
        draft = self._draft
        if draft is None:
            return
        self.mode.set_value(draft.mode)
        letters = {name: draft.choices[index].column for name, index in draft.key_options()}
        entries = [(f"{draft.label(name)} ({column})", name) for name, column in letters.items()]
        self.key.set_entries(entries or [(self.tr("No column yet"), "")])
        self.key.set_value(draft.key)
        self.key.setEnabled(len(entries) > 0)
        for kind, chip in self.chips.items():
            chip.set_count(len(draft.with_certainty(kind)))
        self.model.refresh()

    def open_choice(self, row: int) -> None:
        """Open the list of properties at a row of the table."""
        choice, draft = self.model.choice(row), self._draft
        if choice is None or draft is None:
            return
        self._choosing = choice.index
        taken = {each.property: each.column for each in draft.choices if each.index != choice.index}
        entries = [Entry(None, self.tr("Leave out"), "refused")]
        entries += [
            Entry(prop.name, prop.label, type_icon(prop), taken.get(prop.name, "")) for prop in offered(draft.catalogue)
        ]
        rect = self.table.combo_rect(row)
        place = self.table.viewport().mapToGlobal(rect.topLeft())
        self.popup.open_at(QRect(QPoint(place), rect.size()), entries, choice.property)

    def _chosen(self, name: str | None) -> None:
        if self._choosing >= 0:
            self.property_chosen.emit(self._choosing, name)
        self.table.setFocus()

    def _filter(self, kind: str) -> None:
        self._kind = kind
        self._show_rows()

    def _show_rows(self) -> None:
        draft = self._draft
        if draft is None:
            return
        wanted = self.search.text().strip().casefold()
        shown = tuple(
            index
            for index in draft.with_certainty(self._kind)
            if not wanted
            or wanted in draft.choices[index].column.casefold()
            or wanted in draft.label(draft.choices[index].property or "").casefold()
        )
        self.model.show(draft, shown)
