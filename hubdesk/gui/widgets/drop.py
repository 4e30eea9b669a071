"""Dropping files: the overlay over the whole content, and what was dropped."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent

from hubdesk.core.errors import FileProblem
from hubdesk.gui import wording
from hubdesk.gui.language.say import heard
from hubdesk.gui.widgets.painting import Painted, box

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from hubdesk.gui.theme.theme import Theme
    from hubdesk.gui.theme.tokens import Token


_LOOKED_AT = 20
"""Paths of one drag of which the file system is asked whether they are folders; asking ten thousand takes seconds."""


@dataclass(frozen=True, slots=True)
class Dropped:
    """Files that hang over the window or were let go.

    Attributes:
        files: Paths that can be opened, in the order in which they came.
        refusal: Why nothing can be opened, a sentence; empty otherwise.
    """

    files: tuple[Path, ...]
    refusal: str = ""


def files_of(data: QMimeData) -> Dropped:
    """Return what can be opened of a drag. Nothing is asked about paths to other computers, which Qt calls local."""
    # Files are only known once one hangs over the window; what knows them is not loaded before.
    from hubdesk.tabular.source import refuse_name

    local = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    if not local:
        return Dropped((), _tr("This is not a file on this computer.") if data.hasUrls() else "")
    refusal, near = "", []
    for path in local:
        try:
            refuse_name(path)
        except FileProblem as problem:
            refusal = refusal or heard(problem.sentence())
        else:
            near.append(path)
    files = tuple(path for number, path in enumerate(near) if number >= _LOOKED_AT or not path.is_dir())
    return Dropped(files) if files else Dropped((), refusal or _tr("This is a folder. Drop a file."))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Dropped", text)


class DropOverlay(Painted):
    """Covers its host while files hang over the window."""

    def __init__(self, theme: Theme, host: QWidget) -> None:
        super().__init__(theme, host)
        self._host = host
        self._icon, self._title, self._text = "import", "", ""
        self._refused = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        host.installEventFilter(self)
        self.hide()

    def show_for(self, dropped: Dropped, *, waits: bool = False) -> None:
        """Say what letting go would do.

        Args:
            dropped: The files.
            waits: Whether all of them wait in the queue, because an import is running.
        """
        self._refused = not dropped.files
        if self._refused:
            self._icon, self._title, self._text = "error", dropped.refusal, ""
        else:
            first = dropped.files[0]
            self._icon, self._title = "import", self.tr("Let go to open it")
            self._text = f"{first.name}{_size_text(first)}"
            if waits:
                self._icon, self._title = "clock", self.tr("Let go to put it into the queue")
                running = self.tr("An import is running. What you let go waits until it has ended.")
                self._text = f"{self._text}\n{running}"
            elif len(dropped.files) > 1:
                waiting = self.tr("Opens the first, %n wait in the queue", "", len(dropped.files) - 1)
                self._text = f"{self._text}\n{waiting}"
        self.setGeometry(self._host.rect())
        self.show()
        self.raise_()
        self.update()

    def title(self) -> str:
        """Return the bold line."""
        return self._title

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the host whatever its size."""
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._host.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the target."""
        painter, theme = QPainter(self), self._theme
        area = QRectF(self.rect())
        fill, line, ink = self._colors()
        painter.fillRect(area, theme.color("surface"))
        inner = area.adjusted(24, 24, -24, -24)
        box(painter, inner, theme.radius("card"), theme.color(fill), theme.color(line), 2.0)
        middle = inner.center()
        edge = theme.px(32)
        theme.icons.draw(
            painter, self._icon, ink, QRectF(middle.x() - edge / 2, middle.y() - 22 - edge, edge, edge), edge
        )
        painter.setFont(theme.font("subtitle"))
        painter.setPen(theme.color("text"))
        room = inner.adjusted(16, middle.y() - 14 - inner.top(), -16, 0)
        broken = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        top = painter.boundingRect(room, int(broken), self._title)
        painter.drawText(room, int(broken), self._title)
        painter.setFont(theme.font())
        painter.setPen(theme.color("muted"))
        below = QRectF(room.left(), top.bottom() + 8, room.width(), max(0.0, room.bottom() - top.bottom() - 8))
        painter.drawText(below, int(broken), self._text)

    def _colors(self) -> tuple[Token, Token, Token]:
        if self._refused:
            return "danger-soft", "danger", "danger"
        return "accent-soft", "accent", "accent-text"


def _size_text(path: Path) -> str:
    try:
        return f", {wording.size(path.stat().st_size)}"
    except OSError:  # the name alone is enough here; opening will say what is wrong
        return ""
