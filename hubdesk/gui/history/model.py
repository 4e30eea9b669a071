"""The model of the job list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from hubdesk.gui.history.words import duration_of, state, what, when, written
from hubdesk.gui.widgets.table import ELIDE_MIDDLE_ROLE, ICON_ROLE, STRONG_ROLE, TONE_ROLE
from hubdesk.gui.wording import number

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from hubdesk.engine.records import JobInfo

WHEN, WHAT, ACCOUNT, ROWS, WRITTEN, STATE, TOOK = range(7)
DOT_ROLE = int(Qt.ItemDataRole.UserRole) + 30
"""Key of an account colour: a dot before the text."""

_HEADS = ("When", "What", "Account", "Rows", "Written", "State", "Took")
_Index = QModelIndex | QPersistentModelIndex
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ALIGN = int(Qt.ItemDataRole.TextAlignmentRole)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class JobsModel(QAbstractTableModel):
    """Shows jobs in the order in which they are given."""

    def __init__(self) -> None:
        super().__init__()
        self._jobs: tuple[JobInfo, ...] = ()
        self._texts: list[tuple[str, ...]] = []
        self._colours: Mapping[int, str] = {}

    def show(self, jobs: Sequence[JobInfo], now: datetime, colours: Mapping[int, str] | None = None) -> None:
        """Show other jobs; ``colours`` has the account colours by portal id."""
        self.beginResetModel()
        self._jobs = tuple(jobs)
        self._colours = colours or {}
        self._texts = [
            (
                when(job, now),
                what(job),
                job.account_name,
                number(job.rows),
                number(written(job)),
                state(job)[0],
                duration_of(job),
            )
            for job in jobs
        ]
        self.endResetModel()

    def job(self, row: int) -> JobInfo | None:
        """Return the job of a row."""
        return self._jobs[row] if 0 <= row < len(self._jobs) else None

    def row_of(self, job_id: str) -> int:
        """Return the row of a job, -1 when it is not shown."""
        return next((row for row, job in enumerate(self._jobs) if job.job_id == job_id), -1)

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return the jobs."""
        return 0 if parent is not None and parent.isValid() else len(self._jobs)

    def columnCount(self, parent: _Index | None = None) -> int:
        """Return the columns."""
        return 0 if parent is not None and parent.isValid() else len(_HEADS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """Return the heads."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == _ALIGN:
            return _RIGHT if section in {ROWS, WRITTEN} else None
        return self.tr(_HEADS[section]) if role == _DISPLAY else None

    def data(self, index: _Index, role: int = _DISPLAY) -> Any:
        """Answer from texts made once."""
        column, job = index.column(), self._jobs[index.row()]
        if role == _DISPLAY:
            return self._texts[index.row()][column]
        if role == _ALIGN:
            return _RIGHT if column in {ROWS, WRITTEN} else None
        if role == int(Qt.ItemDataRole.ToolTipRole):
            return what(job) if job.undo_of else str(job.file) if column == WHAT else None
        if role == TONE_ROLE:
            return {WHEN: "muted", STATE: state(job)[2], TOOK: "muted"}.get(column, "text")
        if role == ICON_ROLE and column == STATE:
            return state(job)[1:]
        if role == DOT_ROLE and column == ACCOUNT:
            return self._colours.get(job.portal_id, "slate")
        if role == ELIDE_MIDDLE_ROLE:
            return column == WHAT
        if role == STRONG_ROLE:
            return False
        return None
