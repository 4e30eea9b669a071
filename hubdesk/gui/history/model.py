"""The model of the job list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from hubdesk.gui.history.words import state, when, written
from hubdesk.gui.widgets.table import ELIDE_MIDDLE_ROLE, ICON_ROLE, STRONG_ROLE, TONE_ROLE
from hubdesk.gui.wording import number

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from hubdesk.engine.records import JobInfo

WHEN, WHAT, ACCOUNT, ROWS, WRITTEN, STATE = range(6)

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

    def show(self, jobs: Sequence[JobInfo], now: datetime) -> None:
        """Show other jobs."""
        self.beginResetModel()
        self._jobs = tuple(jobs)
        self._texts = [
            (
                when(job, now),
                job.file.name,
                job.account_name,
                number(job.rows),
                number(written(job)),
                state(job)[0],
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
        """Return six."""
        return 0 if parent is not None and parent.isValid() else 6

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """Return the heads."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == _ALIGN:
            return _RIGHT if section in {ROWS, WRITTEN} else None
        heads = ("When", "What", "Account", "Rows", "Written", "State")
        return self.tr(heads[section]) if role == _DISPLAY else None

    def data(self, index: _Index, role: int = _DISPLAY) -> Any:
        """Answer from texts made once."""
        column, job = index.column(), self._jobs[index.row()]
        if role == _DISPLAY:
            return self._texts[index.row()][column]
        if role == _ALIGN:
            return _RIGHT if column in {ROWS, WRITTEN} else None
        if role == int(Qt.ItemDataRole.ToolTipRole):
            return str(job.file) if column == WHAT else None
        if role == TONE_ROLE:
            return {WHEN: "muted", STATE: state(job)[2]}.get(column, "text")
        if role == ICON_ROLE and column == STATE:
            return state(job)[1:]
        if role == ELIDE_MIDDLE_ROLE:
            return column == WHAT
        if role == STRONG_ROLE:
            return False
        return None
