"""Tells whether everything that a pane shows has the room that it needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)

from hubdesk.gui.importer.figures import Figure
from hubdesk.gui.importer.recent_files import RecentFiles
from hubdesk.gui.widgets.badge import Badge
from hubdesk.gui.widgets.banner import BannerStack
from hubdesk.gui.widgets.empty_state import EmptyState
from hubdesk.gui.widgets.labels import ElidedLabel
from hubdesk.gui.widgets.segmented import Segmented
from tests.support.audit import nameless

if TYPE_CHECKING:
    from collections.abc import Iterator

_KINDS = (QLabel, QAbstractButton, QLineEdit, QComboBox, ElidedLabel, Figure, Badge, Segmented)
_OF_THE_KIT = (QAbstractItemView, QLineEdit, BannerStack, EmptyState)
"""Lays out its own contents; whether those fit is asked in the kit's tests."""


def lay_out(pane: QWidget, width: int, height: int) -> None:
    """Show a pane at a size and let its layouts come to rest."""
    pane.resize(width, height)
    pane.show()
    for _ in range(6):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def misfits(pane: QWidget) -> list[str]:
    """Return what is too narrow, too low or cut off, pages that scroll sideways, and controls without name or role."""
    found = [_told(widget, fault) for widget in _shown(pane) for fault in _faults(widget, pane)]
    for area in pane.findChildren(QScrollArea):
        bar = area.horizontalScrollBar()
        if area.isVisible() and (bar.isVisible() or bar.maximum() > 0):
            found.append(f"the page scrolls sideways by {bar.maximum()} px")
    return found + nameless(pane)


def _shown(pane: QWidget) -> Iterator[QWidget]:
    for widget in pane.findChildren(QWidget):
        if isinstance(widget, _KINDS) and widget.isVisible() and not _inside(widget, _OF_THE_KIT, pane):
            yield widget


def _inside(widget: QWidget, kinds: tuple[type, ...], pane: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None and parent is not pane:
        if isinstance(parent, kinds):
            return True
        parent = parent.parentWidget()
    return False


def _faults(widget: QWidget, pane: QWidget) -> Iterator[str]:
    width, height = _needs(widget)
    if widget.width() < width:
        yield f"{widget.width()} px wide instead of {width}"
    if widget.height() < height:
        yield f"{widget.height()} px high instead of {height}"
    cut = _cut(widget, pane)
    if cut:
        yield cut


def _needs(widget: QWidget) -> tuple[int, int]:
    """Return the least width and height; 0 for a width that is shortened on purpose."""
    hint = widget.sizeHint()
    if isinstance(widget, (ElidedLabel, QComboBox, QLineEdit)) or isinstance(widget.parentWidget(), RecentFiles):
        return 0, hint.height()
    if isinstance(widget, Figure):
        return QFontMetrics(widget._font()).horizontalAdvance(widget.text()), hint.height()
    if widget.hasHeightForWidth():
        return widget.minimumSizeHint().width(), widget.heightForWidth(widget.width())
    return hint.width(), hint.height()


def _cut(widget: QWidget, pane: QWidget) -> str:
    """Return which of the widgets around it does not show the whole of it; pages may scroll up and down."""
    inner, parent = widget, widget.parentWidget()
    while parent is not None and inner is not pane:
        area = QRect(widget.mapTo(parent, QPoint(0, 0)), widget.size())
        sideways = area.left() >= 0 and area.right() < parent.width()
        scrolls = isinstance(parent.parentWidget(), QScrollArea)
        if not sideways or (not scrolls and not (area.top() >= 0 and area.bottom() < parent.height())):
            return f"{area.getRect()} cut off by {type(parent).__name__} of {parent.width()} x {parent.height()}"
        if scrolls:
            return ""
        inner, parent = parent, parent.parentWidget()
    return ""


def _told(widget: QWidget, fault: str) -> str:
    text = getattr(widget, "text", str)()
    return f"{type(widget).__name__} “{text or widget.objectName() or widget.accessibleName()}”: {fault}"
