"""The model of the File grid: the header and the first records as HubDesk reads them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from hubdesk.gui.importer.detection import FLAWS
from hubdesk.gui.importer.rows_model import SENTENCE, SEVERITY
from hubdesk.gui.language.say import say
from hubdesk.gui.wording import number

if TYPE_CHECKING:
    from hubdesk.tabular.model import FileHead, Flaw, Record

HEADER = int(Qt.ItemDataRole.UserRole) + 4
"""Role that is True for cells of the header row."""

_Index = QModelIndex | QPersistentModelIndex
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_TOOLTIP = int(Qt.ItemDataRole.ToolTipRole)


def flaw_sentence(flaw: Flaw) -> str:
    """Return why a line is in doubt."""
    return say("This line {0}.", FLAWS[flaw])


class PreviewModel(QAbstractTableModel):
    """Row 0 is the header; the records follow. Row heads are physical lines."""

    def __init__(self) -> None:
        super().__init__()
        self._headers: tuple[str, ...] = ()
        self._records: tuple[Record, ...] = ()
        self._header_line = 1

    def show(self, head: FileHead) -> None:
        """Show the beginning of a file."""
        self.beginResetModel()
        self._headers = head.layout.headers
        self._records = head.records
        self._header_line = head.layout.dialect.header_line
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return header and records."""
        inside = parent is not None and parent.isValid()
        return 0 if inside or not self._headers else len(self._records) + 1

    def columnCount(self, parent: _Index | None = None) -> int:
        """Return the columns of the file."""
        return 0 if parent is not None and parent.isValid() else len(self._headers)

    def data(self, index: _Index, role: int = _DISPLAY) -> Any:
        """Answer from the records at hand."""
        row, column = index.row(), index.column()
        if role == HEADER:
            return row == 0
        if role not in {_DISPLAY, SEVERITY, _TOOLTIP, SENTENCE}:
            return None
        if row == 0:
            return self._headers[column] if role in {_DISPLAY, _TOOLTIP} else ""
        record = self._records[row - 1]
        if role == _DISPLAY:
            text = record.cells[column] if column < len(record.cells) else ""
            return text.replace("\r", "").replace("\n", " ⏎ ") if "\n" in text or "\r" in text else text
        if role == SEVERITY:
            return "doubt" if record.flaw is not None else ""
        if record.flaw is not None:
            return flaw_sentence(record.flaw)
        return record.cells[column] if role == _TOOLTIP and column < len(record.cells) else ""

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """Return letters for columns, physical lines for rows."""
        if orientation == Qt.Orientation.Horizontal:
            return letters(section) if role == _DISPLAY else None
        record = self._records[section - 1] if section else None
        if role == _DISPLAY:
            line = self._header_line if record is None else record.line
            return number(line) if line else "–"
        if role == SEVERITY:
            return "warning" if record is not None and record.flaw is not None else ""
        return None


def letters(column: int) -> str:
    """Return a column's letters as spreadsheets count: 0 is A, 26 is AA."""
    text = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        text = chr(65 + rest) + text
    return text
