"""Goes from one region of the window to the next by keys: rail, header, body, footer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence


def go_to_region(window: QWidget, regions: Sequence[QWidget], step: int) -> None:
    """Move the focus to the next (1) or previous (-1) region that has something to focus."""
    focused: QWidget | None = window.focusWidget()
    here = -1
    if focused is not None:
        here = next((i for i, region in enumerate(regions) if region.isAncestorOf(focused)), -1)
    for offset in range(1, len(regions) + 1):
        target = _first_focusable(regions[(here + step * offset) % len(regions)])
        if target is not None:
            window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return


def _first_focusable(region: QWidget) -> QWidget | None:
    """Return the first widget of a region that takes the focus by Tab."""
    for widget in region.findChildren(QWidget):
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if takes and widget.isVisibleTo(region) and widget.isEnabled() and widget.focusProxy() is None:
            return widget
    return None
