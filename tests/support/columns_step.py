"""The Columns step in a window, for the tests of its parts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from hubdesk.gui.importer.steps import Step

if TYPE_CHECKING:
    from hubdesk.gui.importer.columns_view import ColumnsView

STATUS, NAME, LAST, MAIL, PHONE, STREET = 7, 1, 2, 3, 4, 5
"""Columns of the file."""


async def columns_step(rig_of: Any, **services: Any) -> tuple[Any, ColumnsView]:
    """Open the Columns step of a rig."""
    rig = rig_of(show=True, **services)
    await rig.read()
    rig.controller.go_on()
    await rig.settle()
    assert rig.at(Step.COLUMNS)
    return rig, rig.pane.columns


def named(widget: QWidget, name: str) -> Any:
    """Return the visible widget of a name."""
    found = [each for each in widget.findChildren(QWidget, name) if each.isVisible()]
    assert found, name
    return found[-1]


def cell(view: ColumnsView, row: int, column: int, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
    """Return what a cell of the table says."""
    return view.model.index(row, column).data(role)


def take(combo: Any, value: object) -> None:
    """Choose an entry as a person does."""
    combo.set_value(value)
    combo.activated.emit(combo.currentIndex())
