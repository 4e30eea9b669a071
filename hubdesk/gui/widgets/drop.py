"""Dropping files: the zone in a pane, the overlay over the whole content, and what was dropped."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout

from hubdesk.core.errors import FileProblem
from hubdesk.gui import wording
from hubdesk.gui.widgets.buttons import Button
from hubdesk.gui.widgets.field import IconMark
from hubdesk.gui.widgets.labels import plain_label
from hubdesk.gui.widgets.painting import Painted, box
from hubdesk.tabular.source import refuse_name

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
    local = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    if not local:
        return Dropped((), _tr("This is not a file on this computer.") if data.hasUrls() else "")
    refusal, near = "", []
    for path in local:
        try:
            refuse_name(path)
        except FileProblem as problem:
            refusal = refusal or problem.sentence()
        else:
            near.append(path)
    files = tuple(path for number, path in enumerate(near) if number >= _LOOKED_AT or not path.is_dir())
    return Dropped(files) if files else Dropped((), refusal or _tr("This is a folder. Drop a file."))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Dropped", text)


class DropZone(Painted):
    """Invites to drop a file, and always offers to choose one.

    The whole window takes drops; this is the sign that it does.

    Signals:
        choose_requested: "Choose file…" was pressed.
    """

    choose_requested = Signal()

    def __init__(
        self,
        theme: Theme,
        title: str,
        text: str,
        *,
        wide: bool = False,
        icon: str = "table",
        parent: QWidget | None = None,
    ) -> None:
        """Make a zone.

        Args:
            theme: The theme.
            title: Bold line.
            text: What may be dropped.
            wide: One row with the button at the right, instead of a centred column.
            icon: Key of the icon.
            parent: Owner.
        """
        super().__init__(theme, parent)
        self._button = Button(theme, self.tr("Choose file…"))
        self._button.clicked.connect(self.choose_requested)
        mark = IconMark(theme, icon, "muted", 24 if wide else 32)
        title_label = plain_label(title, "body" if wide else "subtitle", strong=True)
        text_label = plain_label(text, tone="muted", wrap=True)
        if wide:
            row = QHBoxLayout(self)
            row.setContentsMargins(20, 16, 20, 16)
            row.setSpacing(16)
            words = QVBoxLayout()
            words.setSpacing(2)
            words.addWidget(title_label)
            words.addWidget(text_label)
            row.addWidget(mark, 0, Qt.AlignmentFlag.AlignVCenter)
            row.addLayout(words, 1)
            row.addWidget(self._button, 0, Qt.AlignmentFlag.AlignVCenter)
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            return
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        text_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addStretch(1)
        for widget in (mark, title_label):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(text_label)
        column.addSpacing(8)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    @property
    def button(self) -> Button:
        """The "Choose file…" button."""
        return self._button

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the dashed frame."""
        theme = self._theme
        box(
            QPainter(self),
            QRectF(self.rect()),
            theme.radius("card"),
            theme.color("sunken"),
            theme.color("border-control"),
            1.0,
            dashed=True,
        )


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

    def show_for(self, dropped: Dropped) -> None:
        """Say what letting go would do."""
        self._refused = not dropped.files
        if self._refused:
            self._icon, self._title, self._text = "error", dropped.refusal, ""
        else:
            first = dropped.files[0]
            self._icon, self._title = "import", self.tr("Let go to open it")
            self._text = f"{first.name}{_size_text(first)}"
            if len(dropped.files) > 1:
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
        below = QRectF(room.left(), top.bottom() + 8, room.width(), painter.fontMetrics().height() * 2 + 8)
        painter.drawText(below, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, self._text)

    def _colors(self) -> tuple[Token, Token, Token]:
        if self._refused:
            return "danger-soft", "danger", "danger"
        return "accent-soft", "accent", "accent-text"


def _size_text(path: Path) -> str:
    try:
        return f", {wording.size(path.stat().st_size)}"
    except OSError:  # the name alone is enough here; opening will say what is wrong
        return ""
