"""A range of cells as four numbers: choosing a million rows costs as much as choosing one."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QModelIndex


class CellRange(NamedTuple):
    """Cells from one corner to the other, both included."""

    top: int
    left: int
    bottom: int
    right: int

    @classmethod
    def at(cls, index: QModelIndex) -> CellRange | None:
        """Return one cell, None for none."""
        if not index.isValid():
            return None
        return cls(index.row(), index.column(), index.row(), index.column())

    @property
    def rows(self) -> int:
        """How many rows it has."""
        return self.bottom - self.top + 1

    @property
    def columns(self) -> int:
        """How many columns it has."""
        return self.right - self.left + 1


class Ranges:
    """The chosen range of a grid.

    Attributes:
        chosen: The range; None while only the current cell counts.
    """

    def __init__(self) -> None:
        self.chosen: CellRange | None = None
        self._anchor: tuple[int, int] | None = None

    def begin(self, current: QModelIndex, *, extends: bool) -> None:
        """Be ready for a move from the current cell; one that does not extend the range ends it."""
        if not extends:
            self._anchor = None
        elif self._anchor is None and current.isValid():
            self._anchor = current.row(), current.column()

    def extend(self, to: QModelIndex, *, extends: bool) -> bool:
        """Let the range reach to a cell, or end it; return whether it is another one."""
        before = self.chosen
        if not extends or self._anchor is None or not to.isValid():
            self.chosen = None
        else:
            row, column = self._anchor
            self.chosen = CellRange(
                min(row, to.row()), min(column, to.column()), max(row, to.row()), max(column, to.column())
            )
        return self.chosen != before

    def take_all(self, rows: int, columns: int) -> None:
        """Choose every cell."""
        self._anchor = (0, 0) if rows and columns else None
        self.chosen = CellRange(0, 0, rows - 1, columns - 1) if rows and columns else None

    def clear(self) -> None:
        """Choose nothing: other rows are shown."""
        self.chosen = self._anchor = None

    def holds(self, row: int, column: int) -> bool:
        """Return whether a cell is chosen."""
        found = self.chosen
        return found is not None and found.top <= row <= found.bottom and found.left <= column <= found.right


def tab_separated(rows: Sequence[Sequence[str]]) -> str:
    """Return cells as spreadsheets take them: rows on lines, tabs between cells, quotes where a cell has either."""
    return "\n".join(map(_tab_separated, rows))


def _tab_separated(cells: Sequence[str]) -> str:
    line = io.StringIO(newline="")
    # Python before 3.13 quotes a line break only if it is in the terminator.
    csv.writer(line, delimiter="\t", lineterminator="\r\n").writerow(cells)
    return line.getvalue().removesuffix("\r\n")


def cells_of_clipboard(text: str) -> list[list[str]]:
    """Return the cells of text that a spreadsheet copied; a single text is one cell."""
    lines = text.replace("\r\n", "\n").removesuffix("\n")
    csv.field_size_limit(max(csv.field_size_limit(), len(lines)))  # else a very long text would be refused
    return [row or [""] for row in csv.reader(io.StringIO(lines, newline=""), delimiter="\t")] if lines else []
