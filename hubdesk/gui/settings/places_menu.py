"""The menu of the folders in which something is kept; an entry opens the folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMenu

from hubdesk.gui.language.say import heard
from hubdesk.gui.wording import labelled

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from hubdesk.gui.settings.services import KeptPlace


def open_places(
    button: QWidget, places: Sequence[KeptPlace], visit: Callable[[QUrl], object] = QDesktopServices.openUrl
) -> QMenu:
    """Open the menu below its button and return it."""
    menu = QMenu(button)
    menu.setObjectName("places-menu")
    for place in places:
        action = menu.addAction(labelled(heard(place.words), str(place.path)).replace("&", "&&"))
        action.setEnabled(place.path.is_dir())
        action.triggered.connect(lambda _=False, path=place.path: visit(QUrl.fromLocalFile(str(path))))
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(button.mapToGlobal(QPoint(0, button.height() + 2)))
    return menu
