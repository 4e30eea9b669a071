"""The rows of a plan for a table: a million at the cost of a screen. Rows come in pages from elsewhere."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from hubdesk.engine.reasons import remote_reason
from hubdesk.gui.importer.page_cache import KEPT, PAGE
from hubdesk.gui.importer.plan_values import PlanValues
from hubdesk.gui.importer.plan_words import ACTIONS
from hubdesk.gui.language.say import heard, say
from hubdesk.gui.widgets.table import ELIDE_MIDDLE_ROLE, ICON_ROLE, SECOND_LINE_ROLE, STRONG_ROLE, TONE_ROLE
from hubdesk.gui.wording import number
from hubdesk.storage.plan.records import Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from hubdesk.storage.plan.records import Change, PlannedRow

ROW, WHAT, CONTACT, CHANGE = range(4)
CHANGE_ROLE = int(Qt.ItemDataRole.UserRole) + 20
"""``(label, old, new, more)`` of the first change of a row; None where there is none."""

_HEADS = ("Row", "What", "Contact", "Now and after")
_Index = QModelIndex | QPersistentModelIndex
_DISPLAY, _ACCESSIBLE = int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.AccessibleTextRole)
_TOOLTIP = int(Qt.ItemDataRole.ToolTipRole)
_ALIGN = int(Qt.ItemDataRole.TextAlignmentRole)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class PlanModel(QAbstractTableModel):
    """Rows of a plan under one filter.

    Attributes:
        form: Whether each row is submitted to a form.
        words: Word, icon and colour of each action.
        lines: Lines of the file at which rows begin; None where they are not known, and rows have their numbers.
        stays: What is said of a property that keeps its value, with a place for the value that it would have got.

    Signals:
        page_wanted: (page, generation) of rows that are on screen and not here.
    """

    page_wanted = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self.generation = 0
        self._pages: OrderedDict[int, tuple[PlannedRow, ...]] = OrderedDict()
        self._asked: set[int] = set()
        self._total = 0
        self._values = PlanValues()
        self.form = False
        self.words = ACTIONS
        self.lines: dict[int, int] | None = None
        self.stays = self.tr("stays; the file says {0}")

    def action_words(self) -> tuple[str, ...]:
        """Return every word for what becomes of a row."""
        return tuple(self.tr(word) for word, *_ in self.words.values())

    def show_rows(self, total: int, values: PlanValues | None = None) -> None:
        """Begin anew with ``total`` rows; ``values`` knows the words of properties and values, else they stay."""
        self.beginResetModel()
        self.generation += 1
        self._pages.clear()
        self._asked.clear()
        self._total = total
        if values is not None:
            self._values = values
        self.endResetModel()

    def supply(self, page: int, rows: Sequence[PlannedRow], generation: int) -> bool:
        """Take the rows of a page; return False when nobody waits for them any more."""
        if generation != self.generation:
            return False
        self._pages[page] = tuple(rows)
        self._pages.move_to_end(page)
        while len(self._pages) > KEPT:
            self._pages.popitem(last=False)
        self._asked.discard(page)
        last = min(page * PAGE + len(rows), self._total) - 1
        if rows and last >= page * PAGE:
            self.dataChanged.emit(self.index(page * PAGE, 0), self.index(last, CHANGE))
        return True

    def forget(self, page: int) -> None:
        """Allow ``page`` to be asked for again."""
        self._asked.discard(page)

    def planned(self, row: int) -> PlannedRow | None:
        """Return a row of the plan; None while it is not here, and then it is asked for."""
        page = row // PAGE
        found = self._pages.get(page)
        if found is None:
            if 0 <= row < self._total and page not in self._asked:
                self._asked.add(page)
                self.page_wanted.emit(page, self.generation)
            return None
        return found[row % PAGE] if row % PAGE < len(found) else None

    def label(self, name: str) -> str:
        """Return a property's name for people."""
        return self._values.label(name)

    def note(self, name: str) -> str:
        """Return what is to be known about how the values of a property are shown; empty for nothing."""
        return self._values.note(name)

    def shown(self, change: Change) -> tuple[str, str]:
        """Return the values before and after a change in words for people."""
        return self._values.shown(change)

    def place(self, planned: PlannedRow) -> str:
        """Return where a row is: its line in the file, its number where that is not known."""
        line = (self.lines or {}).get(planned.row)
        return self.tr("Row {0}").format(number(planned.row)) if line is None else say("Line {0}", number(line))

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return the rows under the filter."""
        return 0 if parent is not None and parent.isValid() else self._total

    def columnCount(self, parent: _Index | None = None) -> int:
        """Return the columns."""
        return 0 if parent is not None and parent.isValid() else len(_HEADS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """Return the heads."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == _DISPLAY:
            if section == ROW and self.lines is not None:
                return self.tr("Line")
            return self.tr("What is sent") if self.form and section == CHANGE else self.tr(_HEADS[section])
        return _RIGHT if role == _ALIGN and section == ROW else None

    def data(self, index: _Index, role: int = _DISPLAY) -> Any:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        planned = self.planned(index.row())
        if planned is None:
            return "…" if role == _DISPLAY and index.column() == ROW else None
        return _CELLS[index.column()](self, planned, role)

    def _row_cell(self, planned: PlannedRow, role: int) -> Any:
        if role in (_DISPLAY, _ACCESSIBLE):
            return number((self.lines or {}).get(planned.row, planned.row))
        return _RIGHT if role == _ALIGN else "muted" if role == TONE_ROLE else None

    def _what_cell(self, planned: PlannedRow, role: int) -> Any:
        word, icon, colour, _ = self.words[planned.action]
        if role in (_DISPLAY, _ACCESSIBLE):
            return self.tr("Submit") if self.form else self.tr(word)
        if role == ICON_ROLE:
            return ("forms" if self.form else icon), colour
        return colour if role == TONE_ROLE else None

    def _contact_cell(self, planned: PlannedRow, role: int) -> Any:
        if role in (_DISPLAY, _ACCESSIBLE, _TOOLTIP):
            return planned.key
        if role == SECOND_LINE_ROLE:
            known = self.tr("Record ID {0}").format(planned.record_id)
            return known if planned.record_id else "" if self.form else self.tr("new")
        return True if role in (ELIDE_MIDDLE_ROLE, STRONG_ROLE) else None

    def _change_cell(self, planned: PlannedRow, role: int) -> Any:
        written = self.written(planned)
        if role == CHANGE_ROLE:
            if not written:
                return None
            first = written[0]
            return self.label(first.property), *self.shown(first), len(written) - 1
        if role in (_DISPLAY, _ACCESSIBLE, _TOOLTIP):
            if written:
                return self.sentence(written[0])
            return heard(remote_reason(planned.code, "")) if planned.code else ""
        return "muted" if role == TONE_ROLE else None

    @staticmethod
    def written(planned: PlannedRow) -> list[Change]:
        """Return the changes that are written; the key of a new contact, which stands beside them, comes last."""
        written = [change for change in planned.changes if change.kind is not Kind.KEEPS]
        return sorted(written, key=lambda change: not change.old and change.new == planned.key)

    def sentence(self, change: Change) -> str:
        """Return a change in words, for those who cannot see it struck through."""
        old, new = (words or self.tr("(empty)") for words in self.shown(change))
        return self.tr("{0}: {1} becomes {2}").format(self.label(change.property), old, new)


_CELLS: tuple[Callable[[PlanModel, PlannedRow, int], Any], ...] = (
    PlanModel._row_cell,
    PlanModel._what_cell,
    PlanModel._contact_cell,
    PlanModel._change_cell,
)


class PropertiesModel(QAbstractTableModel):
    """A line for each property that the plan changes, a column for each kind of change."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[tuple[str, tuple[int, ...]]] = []

    def show_totals(self, properties: dict[str, dict[Kind, int]], label: Callable[[str], str]) -> None:
        """Show the totals of a plan."""
        self.beginResetModel()
        lines = [(label(name), tuple(kinds.get(kind, 0) for kind in _SHOWN)) for name, kinds in properties.items()]
        self._lines = sorted(lines, key=lambda line: (-sum(line[1]), line[0].casefold()))
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return the properties."""
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def columnCount(self, parent: _Index | None = None) -> int:
        """Return the name and the kinds."""
        return 0 if parent is not None and parent.isValid() else 1 + len(_SHOWN)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """Return the heads."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == _DISPLAY:
            return self.tr("Property") if section == 0 else self.tr(_SHOWN_WORDS[section - 1])
        return _RIGHT if role == _ALIGN and section else None

    def data(self, index: _Index, role: int = _DISPLAY) -> Any:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        name, counts = self._lines[index.row()]
        if role in (_DISPLAY, _ACCESSIBLE):
            return name if index.column() == 0 else number(counts[index.column() - 1])
        if role == _ALIGN and index.column():
            return _RIGHT
        if role == TONE_ROLE and index.column() and not counts[index.column() - 1]:
            return "muted"
        return True if role == STRONG_ROLE and index.column() == 0 else None


_SHOWN = (Kind.FILLS, Kind.OVERWRITES, Kind.APPENDS, Kind.CLEARS, Kind.KEEPS)
_SHOWN_WORDS = ("Fills", "Overwrites", "Adds", "Clears", "Kept")
