"""The File step: an invitation to drop a file, then how HubDesk reads it, and all of that can be changed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from hubdesk.gui.importer.detection import FILLED, file_line
from hubdesk.gui.importer.detection_bar import DetectionBar
from hubdesk.gui.importer.grid import Grid
from hubdesk.gui.importer.preview_model import PreviewModel
from hubdesk.gui.importer.recent_files import RecentFiles
from hubdesk.gui.importer.unfinished_line import UnfinishedLine
from hubdesk.gui.layouts import Ends, Flow, Pages, stacked
from hubdesk.gui.widgets.busy import BusyArc
from hubdesk.gui.widgets.buttons import Button, IconButton, Kind
from hubdesk.gui.widgets.drop_zone import DropZone
from hubdesk.gui.widgets.empty_state import EmptyState
from hubdesk.gui.widgets.labels import ElidedLabel, plain_label
from hubdesk.gui.widgets.painting import Painted, box
from hubdesk.gui.widgets.table import TableFrame
from hubdesk.gui.widgets.wrapping import WrapLabel
from hubdesk.gui.wording import counted, number

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from PySide6.QtGui import QPaintEvent

    from hubdesk.gui.theme.theme import Theme
    from hubdesk.tabular.model import FileHead

_ZONE_WIDTH, _ZONE_HEIGHT, _ZONE_LEAST = 720, 280, 200
_NAME, _TILE, _GRID = 300, 40, 119
"""Sizes in px at 100 %: the drop zone, the name beside its buttons, the tile, and the least height of the preview."""

_ACCEPTED = "CSV and other text, Excel, OpenDocument, vCard, also zipped. Or paste rows from a spreadsheet."


class _Tile(Painted):
    """The soft square with the table icon before a file's name."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter, theme, area = QPainter(self), self._theme, QRectF(self.rect())
        box(painter, area, theme.radius("panel"), theme.color("accent-soft"))
        theme.icons.draw(painter, "table", "accent-text", area, theme.px(20))


class FileView(QWidget):
    """Two pages: empty, and a file.

    Attributes:
        unfinished: Tells on the empty page of a job that waits to be gone on with.

    Signals:
        choose_requested: "Choose file…" or "Replace…".
        sample_requested: "Use the sample file".
        recent_chosen: A path.
        closed: The file shall be put away.
        help_wanted: Place of the help that is about the failure.
        encoding_chosen, separator_chosen, quote_chosen, header_chosen, sheet_chosen, fill_chosen: What was chosen, as
            the engine takes it.
    """

    choose_requested = Signal()
    sample_requested = Signal()
    recent_chosen = Signal(object)
    closed = Signal()
    help_wanted = Signal(str)
    encoding_chosen = Signal(str)
    separator_chosen = Signal(str)
    quote_chosen = Signal(str)
    header_chosen = Signal(int)
    sheet_chosen = Signal(str)
    fill_chosen = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.model = PreviewModel()
        self.pages = Pages()
        self._empty_page = self._build_empty()
        self._file_page = self._build_file()
        self.pages.addWidget(self._empty_page)
        self.pages.addWidget(self._file_page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pages)
        self._connect()
        self._measure()
        theme.changed.connect(self._measure)

    def _build_empty(self) -> QWidget:
        theme = self._theme
        page = QWidget()
        self.zone = DropZone(theme, self.tr("Drop a contact file"), self.tr(_ACCEPTED))
        self.zone.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.sample = Button(theme, self.tr("Use the sample file"), Kind.TONAL, icon="demo")
        self.sample.setObjectName("use_sample")
        self._sample_note = WrapLabel(
            self.tr("Names and addresses from several languages, with some bad rows to find."), "small", "muted"
        )
        self._sample_line = QWidget()
        flow = Flow(self._sample_line, gap=12)
        flow.addWidget(self.sample)
        flow.addWidget(self._sample_note)
        self._recent = RecentFiles(theme)
        self.unfinished = UnfinishedLine(theme)
        self._below = stacked(self.unfinished, self._sample_line, self._recent, end=False)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(20)
        column.addWidget(self.zone, 3)
        column.addWidget(self._below)
        column.addStretch(2)
        return page

    def _build_file(self) -> QWidget:
        theme = self._theme
        page = QWidget()
        self._name = ElidedLabel(theme, "", "subtitle", mode=Qt.TextElideMode.ElideMiddle)
        self._facts = WrapLabel("", "body", "muted")
        self._tile = _Tile(theme)
        self.replace = Button(theme, self.tr("Replace…"))
        self.put_away = IconButton(theme, "close", self.tr("Put the file away"))
        self._arc = BusyArc(theme, 16)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._name)
        words.addWidget(self._facts)
        named, buttons, line = QWidget(), QWidget(), QWidget()
        row = QHBoxLayout(named)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._tile)
        row.addLayout(words, 1)
        row.addWidget(self._arc)
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for widget in (self.replace, self.put_away):
            row.addWidget(widget)
        Ends(line, named, buttons, theme=theme, least=_NAME)
        self._shown = plain_label("", tone="muted")
        self._title_line, title = QWidget(), QWidget()
        flow = Flow(title, gap=12)
        flow.addWidget(WrapLabel(self.tr("How HubDesk reads it"), strong=True))
        flow.addWidget(WrapLabel(self.tr("The first lines. Your file is never changed."), tone="muted"))
        Ends(self._title_line, title, self._shown, line_gap=2)
        self.grid = Grid(theme, self.tr("Preview of the file"), self.tr("Line"))
        self.grid.setModel(self.model)
        self.grid.copy_wanted.connect(self.grid.copy_shown)
        self._frame = TableFrame(theme, self.grid)
        self.failure = EmptyState(
            theme, "error", "", "", self.tr("Choose another file…"), self.tr("Help"), color="danger"
        )
        around = self.failure.layout()
        if around is not None:
            around.setContentsMargins(0, 0, 0, 0)  # the page has margins
        self.body = Pages()
        self.body.addWidget(self._frame)
        self.body.addWidget(self.failure)
        self._blank, self._path, self._help_place = QWidget(), Path(), ""
        self.body.addWidget(self._blank)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(line)
        self.bar = DetectionBar(theme)
        self.encoding, self.separator, self.header = self.bar.encoding, self.bar.separator, self.bar.header
        column.addWidget(self.bar)
        column.addWidget(self._title_line)
        column.addWidget(self.body, 1)
        return page

    def _measure(self) -> None:
        """Size what holds text; a page that is too low scrolls as a whole, with some rows in sight."""
        px = self._theme.px
        self.zone.setMaximumSize(px(_ZONE_WIDTH), px(_ZONE_HEIGHT))
        self.zone.setMinimumHeight(px(_ZONE_LEAST))
        self._below.setMaximumWidth(px(_ZONE_WIDTH))
        self._tile.setFixedSize(px(_TILE), px(_TILE))
        self._frame.setMinimumHeight(px(_GRID))
        self.bar.measure()

    def _connect(self) -> None:
        self.zone.choose_requested.connect(self.choose_requested)
        self.replace.clicked.connect(self.choose_requested)
        if self.failure.button is not None:
            self.failure.button.clicked.connect(self.choose_requested)
        if self.failure.link is not None:
            self.failure.link.clicked.connect(lambda: self.help_wanted.emit(self._help_place))
        self.sample.clicked.connect(self.sample_requested)
        self.put_away.clicked.connect(self.closed)
        self._recent.chosen.connect(self.recent_chosen)
        self.encoding.activated.connect(lambda _: self.encoding_chosen.emit(str(self.encoding.value())))
        self.separator.activated.connect(lambda _: self.separator_chosen.emit(str(self.separator.value())))
        self.bar.quotes.activated.connect(lambda _: self.quote_chosen.emit(str(self.bar.quotes.value())))
        self.bar.merged.activated.connect(lambda _: self.fill_chosen.emit(self.bar.merged.value() == FILLED))
        self.bar.sheet.activated.connect(lambda _: self.sheet_chosen.emit(str(self.bar.sheet.value())))
        self.header.activated.connect(lambda _: self.header_chosen.emit(int(str(self.header.value()))))

    def show_empty(self) -> None:
        """Show the invitation."""
        self._arc.stop()
        self._path = Path()
        self.pages.setCurrentWidget(self._empty_page)

    def set_sample_offered(self, *, offered: bool) -> None:
        """Show or hide "Use the sample file"."""
        self._sample_line.setVisible(offered)

    def set_recent(self, paths: Sequence[Path]) -> None:
        """Offer files that were opened before."""
        self._recent.set_files(paths)

    @property
    def reading(self) -> bool:
        """Whether a file is being read."""
        return self._arc.running

    def show_busy(self, path: Path) -> None:
        """Show that a file is being read; what is seen of it stays while it is read in another way."""
        if path != self._path:
            self._path = path
            self.bar.hide()
            self._title_line.hide()
            self.body.setCurrentWidget(self._blank)
        self._name.setText(path.name)
        self._facts.setText(self.tr("Reading…"))
        self._arc.start()
        self.pages.setCurrentWidget(self._file_page)

    def show_head(self, head: FileHead, now: datetime, *, known_rows: int | None = None) -> None:
        """Show how a file is read."""
        self._arc.stop()
        self._name.setText(head.path.name)
        self._facts.setText(file_line(head, now, known_rows=known_rows))
        self.bar.show_head(head)
        last = head.records[-1].line if head.records else 1
        self.grid.row_header.fit(number(max(last, 1000)))
        self.model.show(head)
        self._widths(head)
        self._shown.setText(counted(len(head.layout.headers), self.tr("column"), self.tr("columns")))
        self.bar.show()
        self._title_line.show()
        self.body.setCurrentWidget(self._frame)
        self.pages.setCurrentWidget(self._file_page)

    def _widths(self, head: FileHead) -> None:
        metrics, strong = self.grid.fontMetrics(), QFontMetrics(self._theme.font("body", weight=600))
        for column, name in enumerate(head.layout.headers):
            texts = [record.cells[column] for record in head.records[:40] if column < len(record.cells)]
            cells = max((metrics.horizontalAdvance(text[:60]) for text in texts), default=0)
            widest = max(cells, strong.horizontalAdvance(name[:60]))
            self.grid.head.give(column, max(self._theme.px(64), min(widest + 24, self._theme.px(220))))

    def show_failure(self, path: Path, message: str, hint: str, place: str, *, readable: bool) -> None:
        """Show in place of the grid why a file cannot be read.

        Args:
            path: The file.
            message: What is wrong.
            hint: What can be done.
            place: Place of the help that is about it.
            readable: Whether another encoding or separator might help, so that the detection bar stays.
        """
        self._arc.stop()
        self._name.setText(path.name)
        self._facts.setText(self.tr("Nothing was read."))
        self._help_place = place
        self.failure.set("error", message, hint, "danger")
        self.bar.setVisible(readable)
        self._title_line.hide()
        self.body.setCurrentWidget(self.failure)
        self.pages.setCurrentWidget(self._file_page)
