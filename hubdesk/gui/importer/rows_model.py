"""The model of the Check grid: a million rows at the cost of a screen. Rows come in pages from elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from hubdesk.gui.importer.page_cache import PAGE, PageCache, ShownRow, one_line, prepared
from hubdesk.gui.wording import number

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hubdesk.engine.records import PageRow
    from hubdesk.gui.importer.column_choice import Edits

SEVERITY = int(Qt.ItemDataRole.UserRole) + 1
"""Role of a cell's (or, in the vertical header, a row's) severity: a word, empty when there is none."""

SENTENCE = int(Qt.ItemDataRole.UserRole) + 2
"""Role of a cell's findings in words."""

KEY = int(Qt.ItemDataRole.UserRole) + 3
"""Role that is True for the column that finds the contact: it is elided in the middle."""

EDITED = int(Qt.ItemDataRole.UserRole) + 21
"""Role that is True for a cell that was corrected; far from those of the other models that the grid draws."""

_Index = QModelIndex | QPersistentModelIndex
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_EDIT = int(Qt.ItemDataRole.EditRole)
_TOOLTIP = int(Qt.ItemDataRole.ToolTipRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)


class RowsModel(QAbstractTableModel):
    """Rows of a checked file under one filter.

    Signals:
        page_wanted: (page, generation) of rows that are on screen and not here.
        cell_edited: (row, column, text) a cell was typed into; nothing is changed here.
    """

    page_wanted = Signal(int, int)
    cell_edited = Signal(int, int, str)

    def __init__(self) -> None:
        super().__init__()
        self._cache = PageCache()
        self._asked: set[int] = set()
        self._total = 0
        self._labels: tuple[str, ...] = ()
        self._columns: tuple[int, ...] = ()
        self._key = -1
        self._edits: Edits = {}
        self._order: tuple[int, bool] = (-1, False)

    @property
    def generation(self) -> int:
        """Number of the present question; pages of older ones are refused."""
        return self._cache.generation

    @property
    def total(self) -> int:
        """Number of rows under the filter."""
        return self._total

    @property
    def key(self) -> int:
        """Position of the column that finds the contact, -1 when it is not shown."""
        return self._key

    @property
    def columns(self) -> tuple[int, ...]:
        """Indexes of the shown columns in the file."""
        return self._columns

    def show(self, labels: Sequence[str], columns: Sequence[int], *, key: int, total: int) -> None:
        """Start anew.

        Args:
            labels: Heads of the columns.
            columns: Their indexes in the file.
            key: Position of the column that finds the contact, -1 when it is not shown.
            total: Number of rows.
        """
        self.beginResetModel()
        self._labels, self._columns, self._key = tuple(labels), tuple(columns), key
        self._restart(total)
        self.endResetModel()

    def refilter(self, total: int) -> None:
        """Show ``total`` other rows in the same columns."""
        self.beginResetModel()
        self._restart(total)
        self.endResetModel()

    def show_edits(self, edits: Edits) -> None:
        """Show corrected cells before the next check knows of them."""
        if edits is self._edits:
            return
        self._edits = edits
        if self._total and self._labels:
            self.dataChanged.emit(self.index(0, 0), self.index(self._total - 1, len(self._labels) - 1), [_DISPLAY])

    def show_order(self, column: int, *, descending: bool) -> None:
        """Know the column by which the rows are sorted, -1 for none, for those who hear its head."""
        self._order = (column, descending)

    def text(self, row: int, column: int) -> str | None:
        """Return the whole text of a cell, corrected as it may be; None while its row is not here."""
        shown = self._cache.row(row)
        if shown is None or column >= len(self._columns):
            return None
        edited = self._edits.get(shown.start)
        place = self._columns[column]
        return edited[place] if edited is not None and place in edited else shown.raw[column]

    def _restart(self, total: int) -> None:
        self._cache.reset()
        self._asked.clear()
        self._total = total

    def supply(self, page: int, rows: Sequence[PageRow], generation: int) -> bool:
        """Take the rows of a page; return False when nobody waits for them any more."""
        ready = [prepared(row, self._columns) for row in rows]
        if not self._cache.put(page, ready, generation):
            return False
        self._asked.discard(page)
        first, last = page * PAGE, min(page * PAGE + len(ready), self._total) - 1
        if last >= first and self._labels:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self._labels) - 1))
            self.headerDataChanged.emit(Qt.Orientation.Vertical, first, last)
        return True

    def forget(self, page: int) -> None:
        """Allow ``page`` to be asked for again: fetching it failed or was given up."""
        self._asked.discard(page)

    def want(self, page: int) -> None:
        """Ask for a page unless it is here or was asked for."""
        if self._cache.has(page) or page in self._asked or page * PAGE >= self._total or page < 0:
            return
        self._asked.add(page)
        self.page_wanted.emit(page, self._cache.generation)

    def shown(self, row: int) -> ShownRow | None:
        """Return a row, or None while it is not here."""
        return self._cache.row(row)

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return the rows under the filter."""
        return 0 if parent is not None and parent.isValid() else self._total

    def columnCount(self, parent: _Index | None = None) -> int:
        """Return the shown columns."""
        return 0 if parent is not None and parent.isValid() else len(self._labels)

    def data(self, index: _Index, role: int = _DISPLAY) -> Any:
        """Answer from the page at hand; a page that is not here is empty and asked for."""
        if role not in {_DISPLAY, SEVERITY, SENTENCE, _TOOLTIP, _ACCESSIBLE, KEY, EDITED, _EDIT}:
            return None
        if role == KEY:
            return index.column() == self._key
        row = self._cache.row(index.row())
        if row is None:
            if role == _DISPLAY:
                self.want(index.row() // PAGE)
            return "" if role == _DISPLAY else None
        column = index.column()
        if role == _EDIT:
            return self.text(index.row(), column)
        edited = self._edits.get(row.start)
        is_edited = edited is not None and self._columns[column] in edited
        if role == EDITED:
            return is_edited
        text = one_line(edited[self._columns[column]]) if edited is not None and is_edited else row.cells[column]
        if role == _DISPLAY:
            return text
        if role == SEVERITY:
            return row.severities[column]
        if role == _ACCESSIBLE:
            return ". ".join(part for part in (text or "empty", row.sentences[column]) if part)
        return row.sentences[column] or (text if role == _TOOLTIP else "")

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Return that cells of rows that can be read can be typed into."""
        flags = super().flags(index)
        row = self._cache.row(index.row())
        return flags | Qt.ItemFlag.ItemIsEditable if row is not None and row.correctable else flags

    def setData(self, index: _Index, value: Any, role: int = _EDIT) -> bool:
        """Tell what was typed into a cell; whoever keeps the corrections shows it."""
        if role != _EDIT or str(value) == self.text(index.row(), index.column()):
            return False
        self.cell_edited.emit(index.row(), index.column(), str(value))
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """Return column names, and for rows their line in the file and worst severity."""
        if orientation == Qt.Orientation.Horizontal:
            return self._head(section, role) if 0 <= section < len(self._labels) else None
        row = self._cache.row(section)
        if row is None:
            return "" if role == _DISPLAY else None
        if role == _DISPLAY:
            return number(row.line)
        if role == SEVERITY:
            return row.worst
        return (row.whole or None) if role == _TOOLTIP else None

    def _head(self, column: int, role: int) -> str | None:
        label, (sorted_by, descending) = self._labels[column], self._order
        if role == _DISPLAY:
            return label
        if role == _TOOLTIP:
            return self.tr("{0}: a click or F7 sorts").format(label)
        if role == _ACCESSIBLE and column == sorted_by:
            return f"{label}, {self.tr('sorted falling') if descending else self.tr('sorted rising')}"
        return None
