"""The grid of File and Check: dense rows with a row-number column, cells that carry findings, no selection.

Qt's own selection is off: selecting a million rows freezes the window for twelve seconds. The current cell is
what the keyboard moves; it is drawn as a frame. A range of cells is four numbers, however many rows it has.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTableView,
)

from hubdesk.gui.aio import qtwait
from hubdesk.gui.importer.cell_range import CellRange, Ranges, tab_separated
from hubdesk.gui.importer.grid_cells import GridDelegate
from hubdesk.gui.importer.grid_row_header import Corner, RowHeader
from hubdesk.gui.widgets.table_header import TableHeader

if TYPE_CHECKING:
    from PySide6.QtGui import QInputMethodEvent, QMouseEvent
    from PySide6.QtWidgets import QWidget

    from hubdesk.gui.theme.theme import Theme

_MOVING = frozenset({
    Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End,
    Qt.Key.Key_PageUp, Qt.Key.Key_PageDown,
})  # fmt: skip


_CHOOSING = _MOVING | {Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter}
"""Keys by which the reader says that the current cell is meant."""

_ENDING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab})
"""Keys that end what is typed."""

PAUSE_MS = 500
"""So long after the last key that was held back, an ending key still belongs to that typing."""


class Grid(QTableView):
    """A table of raw values.

    Attributes:
        head: The head; it knows the widths that a person gave to columns.

    Signals:
        current_moved: (row, column) of the cell that the keyboard or the mouse chose.
        copy_wanted, paste_wanted, clear_wanted: A :class:`CellRange`, or None without a current cell.
        sort_wanted: Column whose head was clicked; only after :meth:`set_sortable`.
        held_back: A key would have changed a cell that the reader has not chosen; see :meth:`hold`.
    """

    current_moved = Signal(int, int)
    copy_wanted = Signal(object)
    paste_wanted = Signal(object)
    clear_wanted = Signal(object)
    sort_wanted = Signal(int)
    held_back = Signal()

    def __init__(self, theme: Theme, name: str, corner: str, parent: QWidget | None = None) -> None:
        """Make a grid.

        Args:
            theme: The look.
            name: What it shows, for screen readers.
            corner: Head of the row-number column.
            parent: Owner.
        """
        super().__init__(parent)
        self._corner = Corner(theme, corner, self)
        self._theme = theme
        self.ranges = Ranges()
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(PAUSE_MS)
        self.setAccessibleName(name)
        self.setObjectName(name.lower().replace(" ", "_"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self._cells = GridDelegate(theme, self.ranges, self)
        self.setItemDelegate(self._cells)
        self.row_header = RowHeader(theme, self)
        self.setVerticalHeader(self.row_header)
        self.head = head = self._make_head()
        head.by_name = True
        self.setHorizontalHeader(head)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setSectionsClickable(False)
        head.setMinimumSectionSize(48)
        head.setFixedHeight(theme.px(30))

    def _make_head(self) -> TableHeader:
        return TableHeader(self._theme, self)

    def updateGeometries(self) -> None:  # noqa: N802  # Qt's name
        """Keep the head of the row-number column where it belongs."""
        super().updateGeometries()
        self._corner.setGeometry(0, 0, self.verticalHeader().width(), self.horizontalHeader().height())

    def changeEvent(self, event: QEvent) -> None:
        """Measure again with another text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.row_header.measure()
            self.horizontalHeader().setFixedHeight(self._theme.px(30))

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]  # noqa: N802
        """Tell who listens where the reader is."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.current_moved.emit(current.row(), current.column())

    def reset(self) -> None:
        """Choose nothing any more: the rows are others."""
        self.ranges.clear()
        super().reset()

    def copy_shown(self, wanted: CellRange | None) -> None:
        """Copy cells that the model has at hand."""
        if wanted is not None:
            model = self.model()
            rows = range(wanted.top, wanted.bottom + 1)
            columns = range(wanted.left, wanted.right + 1)
            cells = [[str(model.index(row, column).data() or "") for column in columns] for row in rows]
            QGuiApplication.clipboard().setText(tab_separated(cells))

    async def typed(self) -> None:
        """Wait until nobody types into a cell; other rows would take the field away, with what stands in it."""
        while self.state() == QAbstractItemView.State.EditingState:
            await qtwait.signal(self.itemDelegate().closeEditor)

    def go_to(self, row: int, column: int) -> None:
        """Make a cell the current one and bring it into view."""
        model = self.model()
        if row < 0:
            return
        index = model.index(row, max(0, column))
        if self.ranges.chosen is not None and index != self.currentIndex():
            self.ranges.clear()  # Delete and paste are about where the reader is, not about cells out of sight
            self.viewport().update()
        self.release()
        self.setCurrentIndex(index)
        self.scrollTo(index)

    @property
    def held(self) -> bool:
        """Whether no stray key changes the current cell; see :meth:`hold`."""
        return self._cells.held

    def hold(self) -> None:
        """Let only F2, Return or a choice of the reader open a cell: another contact came where the cursor stands.

        The Return that ends typing held back is none of these: it and Tab do nothing until nobody typed for a while.
        """
        self._cells.held = True
        self.viewport().update()

    def release(self) -> None:
        """Take the current cell for chosen again."""
        if self._cells.held:
            self._cells.held = False
            self.viewport().update()

    def set_editable(self) -> None:
        """Let cells be typed into: by F2, Return, a double click, or by typing."""
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.EditKeyPressed | triggers.DoubleClicked | triggers.AnyKeyPressed)

    def set_sortable(self) -> None:
        """Let the heads be clicked. The rows come in order from elsewhere: Qt's own sorting takes a minute."""
        head = self.horizontalHeader()
        head.setSectionsClickable(True)
        head.sectionClicked.connect(self.sort_wanted)

    def show_order(self, column: int, *, descending: bool) -> None:
        """Mark the column that the rows are sorted by; -1 for none."""
        head = self.horizontalHeader()
        head.setSortIndicatorShown(column >= 0)
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        head.setSortIndicator(column, order)

    def event(self, event: QEvent) -> bool:
        """Take the shortcuts of a table for itself (pasting here is no new import), and the end of typing held back."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._ends_held_back(event):
            # Here and not where keys are pressed: Tab goes to the next control before it gets there.
            self._typing.start()
            event.accept()
            return True
        editable = self.editTriggers() != QAbstractItemView.EditTrigger.NoEditTriggers
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self.hasFocus():
            keys = QKeySequence.StandardKey
            if any(event.matches(key) for key in (keys.Copy, keys.SelectAll)) or (
                editable and (event.matches(keys.Paste) or event.matches(keys.Delete))
            ):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy, paste and clear the range, extend it with Shift, and type into a cell; leave the rest to Qt."""
        keys = QKeySequence.StandardKey
        editable = self.editTriggers() != QAbstractItemView.EditTrigger.NoEditTriggers
        current = self.currentIndex()
        if self.held and editable and self._would_change(event):
            self._hold_back()
            return
        if event.key() in _CHOOSING:
            self._typing.stop()
            self.release()
        if event.matches(keys.Copy):
            self.copy_wanted.emit(self.range())
        elif event.matches(keys.SelectAll):
            self.ranges.take_all(self.model().rowCount(), self.model().columnCount())
            self.viewport().update()
        elif editable and event.matches(keys.Paste):
            self.paste_wanted.emit(self.range())
        elif editable and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.clear_wanted.emit(self.range())
        elif editable and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.edit(current)
        else:
            extends = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            moves = event.key() in _MOVING
            if moves:
                self.ranges.begin(current, extends=extends)
            super().keyPressEvent(event)
            if moves:
                self._extended(self.currentIndex(), extends=extends)

    def _hold_back(self) -> None:
        self._typing.start()
        self.held_back.emit()

    def _ends_held_back(self, event: QKeyEvent) -> bool:
        """Return whether a key ends typing that was held back: it would open the cell for what is typed next."""
        modifiers = Qt.KeyboardModifier
        free = not event.modifiers() & (modifiers.ControlModifier | modifiers.AltModifier | modifiers.MetaModifier)
        return free and self._typing.isActive() and event.key() in _ENDING

    @staticmethod
    def _would_change(event: QKeyEvent) -> bool:
        """Return whether a key types into the current cell, empties it or pastes over it."""
        modifiers = Qt.KeyboardModifier
        free = not event.modifiers() & (modifiers.ControlModifier | modifiers.AltModifier | modifiers.MetaModifier)
        typed = free and event.text().isprintable() and bool(event.text())
        empties = event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
        return typed or empties or event.matches(QKeySequence.StandardKey.Paste)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Let no letter that is put together of several keys open a cell that the reader has not chosen."""
        if self.held:
            self._hold_back()
            return
        super().inputMethodEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a range, or with Shift extend it to the cell."""
        self._typing.stop()
        self.release()
        extends = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self.ranges.begin(self.currentIndex(), extends=extends)
        super().mousePressEvent(event)
        self._extended(self.currentIndex(), extends=extends)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Extend the range while the button is held."""
        index = self.indexAt(event.position().toPoint())
        if event.buttons() & Qt.MouseButton.LeftButton and index.isValid() and index != self.currentIndex():
            self.ranges.begin(self.currentIndex(), extends=True)
            self.setCurrentIndex(index)
            self._extended(index, extends=True)
            return
        super().mouseMoveEvent(event)

    def _extended(self, index: QModelIndex, *, extends: bool) -> None:
        if self.ranges.extend(index, extends=extends):
            self.viewport().update()

    def range(self) -> CellRange | None:
        """Return the chosen cells, which is the current one where no range was chosen."""
        return self.ranges.chosen or CellRange.at(self.currentIndex())
