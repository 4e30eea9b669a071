"""The Columns step: what happens to each row, what finds the contact, and where each column goes."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from hubdesk.gui.importer.columns_extras import ColumnExtras
from hubdesk.gui.importer.columns_inspector import ColumnInspector
from hubdesk.gui.importer.columns_model import PROPERTY, WRITE, ColumnsModel
from hubdesk.gui.importer.columns_offers import further_entries, property_entries, write_menu
from hubdesk.gui.importer.columns_table import ColumnsTable
from hubdesk.gui.importer.mode_choice import ModeChoice
from hubdesk.gui.importer.property_popup import PropertyPopup
from hubdesk.gui.layouts import Ends, Flow
from hubdesk.gui.widgets.buttons import Button, Kind, Size
from hubdesk.gui.widgets.chip import Chip, exclusive
from hubdesk.gui.widgets.combo import Combo
from hubdesk.gui.widgets.labels import plain_label
from hubdesk.gui.widgets.table import TableFrame
from hubdesk.gui.widgets.wrapping import WrapLabel

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtGui import QResizeEvent

    from hubdesk.gui.importer.column_draft import ColumnDraft
    from hubdesk.gui.theme.theme import Theme

_SEARCH, _KEY, _TABLE = 143, 183, 168
"""Widths of the search field and of the key's list, and the least height of the table; px at 100 %."""

_INSPECTOR, _NARROW, _GAP = 300, 860, 20
"""Width of the inspector, and the widths below which it stands below the table; px at 100 %."""


class ColumnsView(QWidget):
    """Shows a draft and asks for changes.

    Signals:
        mode_chosen: ``upsert``, ``create`` or ``update``.
        key_chosen: Internal name of the property that finds the contact.
        property_chosen: (column of the file, internal name or None).
        write_chosen: (column of the file, :class:`Write`) for all its properties.
        further_chosen: (column of the file, internal name of a further property).
        anew_wanted: The suggestions are wanted instead of what is known of such files.
    """

    mode_chosen = Signal(str)
    key_chosen = Signal(str)
    property_chosen = Signal(int, object)
    write_chosen = Signal(int, object)
    further_chosen = Signal(int, str)
    anew_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._draft: ColumnDraft | None = None
        self._kind = "all"
        self._take: Callable[[str | None], None] | None = None
        self._known_values: Mapping[tuple[str, str], Sequence[tuple[str, int]]] = {}
        self._basis: Mapping[tuple[str, str], str] = {}
        self._build_ui()
        self._connect()
        self._measure()
        theme.changed.connect(self._measure)

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
            "to_decide": Chip(theme, self.tr("To decide"), 0, icon="split", icon_color="warning"),
        }
        choices, chips, line = QWidget(), QWidget(), QWidget()
        flow = Flow(choices, gap=12)
        self._of_contacts = (
            self._labelled(self.tr("For each row"), self.mode),
            self._labelled(self.tr("Find the contact by"), self.key),
        )
        for choice in self._of_contacts:
            flow.addWidget(choice)
        flow = Flow(chips, gap=6)
        for chip in self.chips.values():
            flow.addWidget(chip)
        exclusive(list(self.chips.values()))
        Ends(line, chips, self.search)
        self._frame = TableFrame(theme, self.table)
        self.extras = ColumnExtras(theme)
        self.inspector = ColumnInspector(theme)
        self._main = QVBoxLayout()
        self._main.setSpacing(12)
        for widget in (choices, line, self._build_known()):
            self._main.addWidget(widget)
        self._main.addWidget(self._frame, 1)
        self._main.addWidget(self.extras)
        self._side = QScrollArea()
        self._side.setFrameShape(QFrame.Shape.NoFrame)
        self._side.setWidgetResizable(True)
        self._side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._side.hide()
        self._main.addWidget(self.inspector)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        row.addLayout(self._main, 1)
        row.addWidget(self._side)

    def _build_known(self) -> QWidget:
        """Return the line that says that the file is one of a known kind."""
        self._known = QWidget()
        row = QHBoxLayout(self._known)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self._known_text = WrapLabel("", "small", "muted")
        row.addWidget(self._known_text, 1)
        self.anew = Button(self._theme, self.tr("Suggest anew"), Kind.QUIET, size=Size.SMALL)
        self.anew.setObjectName("suggest_anew")
        row.addWidget(self.anew)
        self._known.hide()
        return self._known

    def show_known(self, text: str) -> None:
        """Say that the columns are set up from an earlier import; empty when they are not."""
        self._known_text.setText(text)
        self._known.setVisible(bool(text))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the inspector beside the table, or below it where that is too narrow."""
        super().resizeEvent(event)
        self._give_way()

    def _give_way(self) -> None:
        beside = self.contentsRect().width() >= self._theme.px(_NARROW)
        if beside and self._side.widget() is None:
            self._main.removeWidget(self.inspector)
            self._side.setWidget(self.inspector)
        elif not beside and self._side.widget() is not None:
            self._main.addWidget(self._side.takeWidget())
            self.inspector.show()
        self._side.setVisible(beside)

    def _measure(self) -> None:
        """Size what holds text; a page that is too low scrolls as a whole, with some rows in sight."""
        px = self._theme.px
        self._side.setFixedWidth(px(_INSPECTOR))
        self._give_way()
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
        self.table.write_wanted.connect(self.open_writes)
        self.table.moved.connect(lambda _: self._show_inspector())
        self.inspector.further_wanted.connect(self._open_further)
        self.inspector.focus_kept.connect(self._bring_focus_to_sight, Qt.ConnectionType.QueuedConnection)
        self.anew.clicked.connect(self.anew_wanted)
        for kind, chip in self.chips.items():
            chip.toggled.connect(lambda on, kind=kind: self._filter(kind) if on else None)

    def show_draft(self, draft: ColumnDraft) -> None:
        """Show another draft from its beginning."""
        self._draft = draft
        for choice in self._of_contacts:
            choice.setVisible(not draft.catalogue.form)
        self.popup.offer_fields(fields=bool(draft.catalogue.form))
        self.chips["all"].setChecked(True)
        self.search.clear()
        self.extras.close_editors()
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
        self.extras.show_draft(draft)
        self._show_inspector()

    def show_values(
        self, values: Mapping[tuple[str, str], Sequence[tuple[str, int]]], basis: Mapping[tuple[str, str], str]
    ) -> None:
        """Show the values that fit no option by themselves, whether somebody decided about them or not.

        Args:
            values: By column and property, each with its rows.
            basis: By column and property: in which rows they were found, in words.
        """
        self._known_values, self._basis = values, basis
        if self._draft is not None:
            self.chips["to_decide"].set_count(len(self._draft.with_certainty("to_decide")))
        self._show_inspector()

    def go_to_inspector(self) -> None:
        """Bring what is said about the chosen column into view, and the focus to its first control."""
        first = next((each for each in self.inspector.findChildren(QWidget) if _can_take_focus(each)), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._bring_focus_to_sight()

    def _bring_focus_to_sight(self) -> None:
        """Scroll what is said about the column, and the page, to the focus there, unless that is in sight already."""
        widget, area = cast("QWidget | None", self.window().focusWidget()), self.parentWidget()
        if widget is None or not self.inspector.isAncestorOf(widget):
            return
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)  # what was built anew has its place
        if widget.visibleRegion().boundingRect() == widget.rect():
            return
        while area is not None and not isinstance(area, QScrollArea):
            area = area.parentWidget()
        if area is not None:
            area.ensureWidgetVisible(self.inspector, 0, 0)
            area.ensureWidgetVisible(widget)
        if self._side.isAncestorOf(widget):
            self._side.ensureWidgetVisible(widget)

    def go_to_column(self, column: str) -> None:
        """Show a column of the file with what is said about it, whatever is filtered."""
        draft = self._draft
        index = next((each.index for each in draft.choices if each.column == column), -1) if draft is not None else -1
        if index < 0:
            return
        self._kind = "all"
        self.chips["all"].setChecked(True)
        self.search.clear()
        self._show_rows()
        self.table.setCurrentIndex(self.model.index(index, PROPERTY))
        self.go_to_inspector()

    def go_to_undecided(self) -> None:
        """Show the first column with a value that nobody decided about, the focus on what it means."""
        draft = self._draft
        column = None if draft is None else draft.first_to_decide()
        if column is not None:
            self.go_to_column(column)
            self.inspector.go_to_undecided()

    def _show_inspector(self) -> None:
        choice = self.model.choice(self.table.currentIndex().row())
        self.inspector.show_choice(self._draft, choice, self._known_values, self._basis)

    def open_writes(self, row: int) -> None:
        """Open the list of write rules at a row of the table."""
        choice, draft = self.model.choice(row), self._draft
        if choice is None or draft is None or all(rule.property == draft.key for rule in choice.each()):
            return
        menu = write_menu(self, draft, choice, lambda write: self.write_chosen.emit(choice.index, write))
        rect = self.table.visualRect(self.model.index(row, WRITE))
        menu.popup(self.table.viewport().mapToGlobal(rect.bottomLeft()))

    def _open_further(self, index: int, below: QRect) -> None:
        draft = self._draft
        if draft is None:
            return
        self._take = lambda name: self.further_chosen.emit(index, name) if name else None
        self.popup.open_at(below, further_entries(draft, index), None)

    def open_choice(self, row: int) -> None:
        """Open the list of properties at a row of the table."""
        choice, draft = self.model.choice(row), self._draft
        if choice is None or draft is None:
            return
        self._take = lambda name, index=choice.index: self.property_chosen.emit(index, name)
        rect = self.table.combo_rect(row)
        place = self.table.viewport().mapToGlobal(rect.topLeft())
        self.popup.open_at(QRect(QPoint(place), rect.size()), property_entries(draft, choice.index), choice.property)

    def _chosen(self, name: str | None) -> None:
        take, self._take = self._take, None
        if take is not None:
            take(name)
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
        current = self.model.choice(self.table.currentIndex().row())
        self.model.show(draft, shown)
        if shown:
            place = shown.index(current.index) if current is not None and current.index in shown else 0
            self.table.setCurrentIndex(self.model.index(place, PROPERTY))
        self._show_inspector()


def _can_take_focus(widget: QWidget) -> bool:
    return widget.isVisible() and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
