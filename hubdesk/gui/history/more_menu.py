"""Menus of History: how long details are kept and the end of all jobs; where a job is exported to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from hubdesk.gui.history.pane import HistoryPane

KEPT_DAYS: tuple[int | None, ...] = (0, 7, 30, 90, 365, None)
"""Choices of how long details are kept; None for as long as the job."""


def days_words(days: int | None) -> str:
    """Return a time of keeping in words."""
    if days is None:
        return _tr("Never")
    return _tr("As soon as they are finished") if days == 0 else _tr("After {0} days").format(days)


def days_in_words(days: int | None) -> str:
    """Return a time of keeping within a sentence."""
    if days is None:
        return _tr("never")
    return _tr("as soon as they are finished") if days == 0 else _tr("after {0} days").format(days)


def open_more(pane: HistoryPane) -> None:
    """Open the menu below its button."""
    menu = QMenu(pane)
    menu.setObjectName("more-menu")
    keep = menu.addMenu(_tr("Remove personal data of finished jobs"))
    for days in dict.fromkeys((*KEPT_DAYS, pane.days)):
        action = keep.addAction(days_words(days))
        action.setCheckable(True)
        action.setChecked(days == pane.days)
        action.triggered.connect(lambda _=False, days=days: pane.days_chosen.emit(days))
    menu.addSeparator()
    everything = menu.addAction(_tr("Delete all jobs…"))
    everything.triggered.connect(pane.delete_all_requested)
    everything.setEnabled(pane.job_count() > 0)
    menu.aboutToHide.connect(menu.deleteLater)
    corner = pane.more.mapToGlobal(QPoint(pane.more.width(), pane.more.height() + 2))
    menu.popup(corner - QPoint(menu.sizeHint().width(), 0))


def open_export(button: QWidget, chosen: Callable[[bool], None]) -> None:
    """Ask below a button whether to export into a folder; ``chosen`` hears the answer."""
    menu = QMenu(button)
    menu.setObjectName("export-menu")
    menu.addAction(_tr("As a ZIP archive…")).triggered.connect(lambda: chosen(False))
    menu.addAction(_tr("As a folder…")).triggered.connect(lambda: chosen(True))
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(button.mapToGlobal(QPoint(0, button.height() + 2)))


def _tr(text: str) -> str:
    return QCoreApplication.translate("HistoryPane", text)
