"""The ground of the window: bar, rail and surface in their colours, painted before what belongs on them is loaded.

A style sheet says it, since a painter's calls make Qt load all of its enumerations, which takes longer than the rest.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout

_LARGEST = 1_000
"""Wider than any rail and higher than any bar, px."""


class Ground(NamedTuple):
    """What the window stood on when it ended last.

    Attributes:
        window: Colour of bar and rail, ``#rrggbb``.
        surface: Colour of the panes.
        line: Colour of the hairlines between them.
        rail: Width of the rail, px.
        bar: Height of the menu bar, px; 0 where the system has it elsewhere.
        mirrored: Whether the rail is at the right.
    """

    window: str
    surface: str
    line: str
    rail: int
    bar: int
    mirrored: bool

    @classmethod
    def kept(cls, values: object) -> Ground | None:
        """Return the ground that a list of its values gives; None when they make no sense."""
        if not (isinstance(values, list) and len(values) == len(cls._fields)):
            return None
        window, surface, line, rail, bar, mirrored = values
        if not all(isinstance(color, str) and QColor.isValidColorName(color) for color in (window, surface, line)):
            return None
        if not all(isinstance(size, int) and 0 <= size <= _LARGEST for size in (rail, bar)):
            return None
        return cls(window, surface, line, rail, bar, bool(mirrored))

    def laid(self) -> QWidget:
        """Return it as a widget that fills any size."""
        ground = QWidget()
        ground.setStyleSheet(
            f"QFrame {{ background: {self.window}; border: 0 solid {self.line}; }}"
            f"QFrame#surface {{ background: {self.surface}; }}"
            "QFrame#bar { border-bottom-width: 1px; }"
            f"QFrame#rail {{ border-{'left' if self.mirrored else 'right'}-width: 1px; }}"
        )
        bar, rail, surface = (QFrame() for _ in range(3))
        bar.setObjectName("bar")
        bar.setFixedHeight(self.bar)
        rail.setObjectName("rail")
        rail.setFixedWidth(self.rail)
        surface.setObjectName("surface")
        column, row = QVBoxLayout(ground), QHBoxLayout()
        column.addWidget(bar)
        column.addLayout(row)
        row.addWidget(surface if self.mirrored else rail)
        row.addWidget(rail if self.mirrored else surface)
        for layout in (column, row):
            _close_up(layout)
        return ground


def _close_up(layout: QLayout) -> None:
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
