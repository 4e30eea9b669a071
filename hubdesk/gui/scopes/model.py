"""The model of the table of scopes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from hubdesk.gui.language.say import heard, say
from hubdesk.gui.scopes.order import Heading
from hubdesk.gui.scopes.words import REACHES, needed_for, used, verdict
from hubdesk.gui.widgets.table import ELIDE_MIDDLE_ROLE, FIXED_ROLE, ICON_ROLE, SECOND_LINE_ROLE, TONE_ROLE
from hubdesk.gui.wording import counted

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime

    from hubdesk.engine.scopes.model import ReviewedScope
    from hubdesk.gui.scopes.order import Line

VERDICT, SCOPE, REACH, NEEDED, USED = range(5)
COLUMNS = 5

BADGE_ROLE = Qt.ItemDataRole.UserRole + 20
"""The look of a badge that the text stands in."""

HEADING_ROLE = Qt.ItemDataRole.UserRole + 21
"""True: a line between scopes that spans all columns."""

_Index = QModelIndex | QPersistentModelIndex
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_TOOLTIP = int(Qt.ItemDataRole.ToolTipRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)


class ScopesModel(QAbstractTableModel):
    """Shows lines in the order in which they are given. Headings cannot be chosen."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: tuple[Line, ...] = ()
        self._titles: Mapping[str, str] = {}
        self._now: datetime | None = None
        self._answers: dict[int, Callable[[ReviewedScope, int], Any]] = {
            _DISPLAY: self._text,
            _TOOLTIP: self._tooltip,
            _SPOKEN: self._spoken,
            int(TONE_ROLE): self._tone,
            int(ICON_ROLE): self._icon,
            int(SECOND_LINE_ROLE): lambda scope, column: heard(scope.facts.allows) if column == SCOPE else None,
            int(FIXED_ROLE): lambda _, column: column == SCOPE,
            int(ELIDE_MIDDLE_ROLE): lambda _, column: column == SCOPE,
            int(BADGE_ROLE): lambda scope, column: REACHES[scope.facts.reach][1] if column == REACH else None,
        }

    def show(self, lines: Sequence[Line], titles: Mapping[str, str], now: datetime | None) -> None:
        """Show other lines.

        Args:
            lines: Headings and scopes.
            titles: The features' titles by key.
            now: The present, for what was used today.
        """
        self.beginResetModel()
        self._lines, self._titles, self._now = tuple(lines), titles, now
        self.endResetModel()

    def scope(self, row: int) -> ReviewedScope | None:
        """Return the scope of a row; None for a heading and outside."""
        line = self._lines[row] if 0 <= row < len(self._lines) else None
        return None if line is None or isinstance(line, Heading) else line[0]

    def row_of(self, name: str) -> int:
        """Return the row of a scope by HubSpot's spelling or another of its spellings, -1 when it is not shown."""
        for row in range(len(self._lines)):
            scope = self.scope(row)
            if scope is not None and name in {scope.facts.name, scope.granted_as, *scope.facts.aliases}:
                return row
        return -1

    def first_row(self) -> int:
        """Return the first row with a scope, -1 without one."""
        return next((row for row in range(len(self._lines)) if self.scope(row) is not None), -1)

    def headings(self) -> tuple[int, ...]:
        """Return the rows of headings."""
        return tuple(row for row, line in enumerate(self._lines) if isinstance(line, Heading))

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return the lines."""
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def columnCount(self, parent: _Index | None = None) -> int:
        """Return five."""
        return 0 if parent is not None and parent.isValid() else COLUMNS

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """Return the heads."""
        if orientation != Qt.Orientation.Horizontal or role != _DISPLAY:
            return None
        heads = (say("Verdict"), say("Scope and what it allows"), say("Reach"), say("Needed for"), say("Used"))
        return self.tr(heads[section])

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Return that headings can be neither chosen nor reached."""
        if not index.isValid() or isinstance(self._lines[index.row()], Heading):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: _Index, role: int = _DISPLAY) -> Any:
        """Answer for a cell."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if isinstance(line, Heading):
            if role == HEADING_ROLE:
                return True
            if role in {_DISPLAY, _SPOKEN} and index.column() == 0:
                return f"{line.title} · {counted(line.count, 'scope', 'scopes')}"
            return None
        answer = self._answers.get(role)
        return answer(line[0], index.column()) if answer is not None else None

    def _text(self, scope: ReviewedScope, column: int) -> str:
        if column == VERDICT:
            return self.tr(verdict(scope)[0])
        if column == SCOPE:
            return scope.facts.name
        if column == REACH:
            return self.tr(REACHES[scope.facts.reach][0])
        if column == NEEDED:
            return needed_for(scope, self._titles)
        return used(scope.last_used, scope, self._now) if self._now is not None else ""

    def _tooltip(self, scope: ReviewedScope, column: int) -> str | None:
        if column == SCOPE:
            return f"{scope.facts.name}\n{heard(scope.facts.allows)}"
        return needed_for(scope, self._titles) if column == NEEDED else None

    def _spoken(self, scope: ReviewedScope, column: int) -> str:
        """Return a cell for screen readers; that of the verdict says the whole line, as the keyboard goes by lines."""
        text = self._text(scope, column)
        if column == VERDICT:
            parts = [f"{text}: {scope.facts.name}", heard(scope.facts.allows)]
            heads = ((REACH, say("Reach")), (NEEDED, say("Needed for")), (USED, say("Used")))
            parts += [f"{head}: {self._text(scope, place)}" for place, head in heads]
            return ". ".join(part for part in parts if part)
        return f"{text}. {heard(scope.facts.allows)}" if column == SCOPE else text

    def _tone(self, scope: ReviewedScope, column: int) -> str:
        if column == VERDICT:
            return verdict(scope)[2]
        nothing = column == NEEDED and not scope.features
        return "muted" if column == USED or nothing else "text"

    def _icon(self, scope: ReviewedScope, column: int) -> tuple[str, str] | None:
        if column != VERDICT:
            return None
        return verdict(scope)[1:]
