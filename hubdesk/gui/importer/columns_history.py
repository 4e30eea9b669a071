"""Undo and redo of everything that a person changes in columns and cells, in memory and one step at a time. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hubdesk.gui.importer.column_choice import DraftState

_MOST = 200
"""Steps that can be taken back. A state shares what it has in common with its neighbours, so that they are small."""


class DraftHistory:
    """The states before and after the present one."""

    def __init__(self) -> None:
        self._undo: list[DraftState] = []
        self._redo: list[DraftState] = []

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._undo)

    @property
    def can_redo(self) -> bool:
        """Whether a step was taken back and nothing was changed since."""
        return bool(self._redo)

    @property
    def before(self) -> DraftState | None:
        """The state before the newest change; None when there is nothing to take back."""
        return self._undo[-1] if self._undo else None

    def note(self, before: DraftState) -> None:
        """Note the state before a change; what was taken back before can no longer be done again."""
        self._undo.append(before)
        del self._undo[:-_MOST]
        self._redo.clear()

    def undo(self, now: DraftState) -> DraftState | None:
        """Return the state to go back to from ``now``, None when there is none."""
        return self._move(self._undo, self._redo, now)

    def redo(self, now: DraftState) -> DraftState | None:
        """Return the state to go forward to from ``now``, None when there is none."""
        return self._move(self._redo, self._undo, now)

    @staticmethod
    def _move(source: list[DraftState], target: list[DraftState], now: DraftState) -> DraftState | None:
        if not source:
            return None
        target.append(now)
        return source.pop()

    def clear(self) -> None:
        """Forget all: another file."""
        self._undo.clear()
        self._redo.clear()
