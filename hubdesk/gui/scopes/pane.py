"""The Scopes pane: features and changes at the left, the review in the middle, the inspector at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from hubdesk.gui.drawer import Drawer, close_topmost
from hubdesk.gui.export_menu import ExportMenu
from hubdesk.gui.layouts import Pages
from hubdesk.gui.pane import Pane
from hubdesk.gui.scopes.changes import ChangesView
from hubdesk.gui.scopes.feature_list import FeatureList
from hubdesk.gui.scopes.inspector import WIDTH, Inspector
from hubdesk.gui.scopes.main_view import MainView
from hubdesk.gui.scopes.words import to_look_at
from hubdesk.gui.title_line import TitleLine
from hubdesk.gui.widgets.buttons import Button
from hubdesk.gui.widgets.empty_state import EmptyState
from hubdesk.gui.widgets.labels import Hairline
from hubdesk.gui.wording import number

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from hubdesk.engine.scopes.model import ScopeReview
    from hubdesk.gui.theme.theme import Theme

_LEFT, _PANEL = 212, 300
"""Widths of the left column beside the table and over it, px at 100 %."""

_NARROW, _DOCKED = 1000, 1360
"""Widths of the pane, px at 100 %: below the first the left column goes into a drawer; from the second on the
inspector stands beside the table instead of over it."""

_GAP, _TOP, _BESIDE_BAR, _BAR = 24, 20, 8, 10


class ScopesPane(Pane):
    """Passive: shows what the controller says.

    Signals:
        again_requested: "Check again".
        connect_requested: "Connect an account" of the empty pane.
        scope_wanted_here: (scope, feature) that another part of the window wants to be shown.
    """

    again_requested = Signal()
    connect_requested = Signal()
    scope_wanted_here = Signal(str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, scroll=False)
        self._review: ScopeReview | None = None
        self._now: datetime | None = None
        self._credential = ""
        self._narrow = self._giving_way = False
        self._build_header()
        self._build_left()
        self._build_body()
        self._connect()
        self.show_nothing()
        self._give_way()
        theme.changed.connect(self._give_way)

    def _build_header(self) -> None:
        self.again = Button(self.theme, self.tr("Check again"), icon="rotate")
        self.export = Button(self.theme, self.tr("Export review"), icon="export")
        self.exports = ExportMenu(self.export)
        self.heading = TitleLine(self.theme, self.header, self.again, self.export)
        self.heading.set_title(self.tr("Scopes"), self.tr("What this token may do, beside what HubDesk needs."))

    def _build_left(self) -> None:
        theme = self.theme
        self.features = FeatureList(theme)
        self.changes = ChangesView(theme)
        page = QWidget()
        page.setProperty("ground", "none")
        self._left_column = column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, _BAR, 8)
        column.setSpacing(20)
        column.addWidget(self.features)
        column.addWidget(Hairline(theme))
        column.addWidget(self.changes)
        column.addStretch(1)
        self.left_page = page
        page.installEventFilter(self)
        self.left = QScrollArea()
        self.left.setFrameShape(QFrame.Shape.NoFrame)
        self.left.setWidgetResizable(True)
        self.left.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.left.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.left.setWidget(page)
        self.left.verticalScrollBar().rangeChanged.connect(lambda *_: self._leave_room_for_bar())

    def _build_body(self) -> None:
        theme = self.theme
        self.main = MainView(theme)
        self.main.setProperty("ground", "none")
        self.main.setContentsMargins(0, 0, _GAP - _BESIDE_BAR, 0)
        self._reviewed = QWidget()
        row = QHBoxLayout(self._reviewed)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP - _BAR)
        row.addWidget(self.left)
        row.addWidget(self._scrolling(self.main), 1)
        self._row = row
        self.empty = EmptyState(
            theme,
            "scopes",
            self.tr("No token to review"),
            self.tr("Connect an account to see what its token may do, beside what HubDesk needs."),
            self.tr("Connect an account"),
        )
        self.waiting = EmptyState(theme, "scopes", "", "", self.tr("Check again"))
        self.pages = Pages()
        for page in (self.empty, self.waiting, self._reviewed):
            self.pages.addWidget(page)
        margins = self.body.contentsMargins()
        self.body.setContentsMargins(margins.left(), _TOP, _BESIDE_BAR, 12)
        self.body.addWidget(self.pages, 1)
        host = self.content()
        self.panel = Drawer(theme, host, self.tr("Features and changes"), width=_PANEL, right=False, ground="surface")
        self.inspector = Inspector(theme, host)

    def _connect(self) -> None:
        self.again.clicked.connect(self.again_requested)
        for state, signal in ((self.empty, self.connect_requested), (self.waiting, self.again_requested)):
            if state.button is not None:
                state.button.clicked.connect(signal)
        table = self.main.table
        table.scope_chosen.connect(lambda _: self._show_chosen())
        table.opened.connect(self.open_inspector)
        self.inspector.closed.connect(self._give_way)
        self.main.panel_wanted.connect(lambda: self.panel.open_drawer(self.panel.close_button))

    def show_nothing(self) -> None:
        """Show that there is no account."""
        self._review = None
        self.main.forget()
        self._close_drawers()
        self.pages.setCurrentWidget(self.empty)
        self._set_tools(enabled=False)
        self.rail_note_changed.emit("", "")

    def show_waiting(self, title: str, text: str, *, failed: bool) -> None:
        """Show that the first review is being read, or why there is none."""
        self._review = None
        self.main.forget()
        self._close_drawers()
        self.waiting.set("error" if failed else "scopes", title, text, "danger" if failed else "muted")
        if self.waiting.button is not None:
            self.waiting.button.setVisible(failed)
        self.pages.setCurrentWidget(self.waiting)
        self._set_tools(enabled=False)
        self.again.setEnabled(failed)
        self.rail_note_changed.emit("", "")

    def show_review(self, review: ScopeReview, now: datetime, *, credential: str, address: str) -> None:
        """Show a review.

        Args:
            review: The review.
            now: The present.
            credential: What kind of token it is, for the menu path.
            address: Where HubSpot's pages of the account are; empty when there are none to open.
        """
        self._review, self._now, self._credential = review, now, credential
        self.features.show_features(review)
        self.changes.show_changes(review, credential, address=address)
        self.main.show_review(review, now)
        self.pages.setCurrentWidget(self._reviewed)
        self._set_tools(enabled=True)
        self._give_way()
        self._show_chosen()
        count = to_look_at(review)
        self.rail_note_changed.emit(number(count) if count else "", "warning" if count else "")

    @property
    def review(self) -> ScopeReview | None:
        """What is shown."""
        return self._review

    def set_busy(self, *, busy: bool) -> None:
        """Show that HubSpot is being asked; the old review stays, dimmed."""
        self.again.set_busy(self.tr("Checking…") if busy else None)
        self.main.set_dimmed(dimmed=busy)
        self.export.setEnabled(self._review is not None and not busy)

    def open_inspector(self) -> None:
        """Show everything about the chosen scope."""
        if self._review is not None and self.main.table.chosen() is not None:
            self.panel.close_drawer()
            self._show_chosen()
            self.inspector.open_drawer()
            self._give_way()

    def toggle_inspector(self) -> None:
        """Show or hide the inspector."""
        if self.inspector.isHidden():
            self.open_inspector()
        else:
            self.inspector.close_drawer()

    def choose(self, name: str) -> bool:
        """Choose a scope and tell everything about it; return whether it is in the review."""
        found = self.main.choose(name)
        if found:
            self.main.table.setFocus(Qt.FocusReason.OtherFocusReason)
            self.open_inspector()
        return found

    def show_scope(self, scope: str, feature: str) -> bool:
        """Take a scope that another part of the window wants to be shown."""
        self.scope_wanted_here.emit(scope, feature)
        return True

    def regions(self) -> tuple[QWidget, ...]:
        """Return the regions that F6 goes through: header, left column, table, inspector."""
        if self._review is None:
            return super().regions()
        parts = (self.header, self.left, self.panel, self.main, self.inspector)
        return tuple(part for part in parts if part.isVisible())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close a drawer by Esc, the topmost first."""
        if not close_topmost(event, self.panel, self.inspector):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Find out again how wide the left column is when its words are others."""
        if watched is self.left_page and event.type() is QEvent.Type.LayoutRequest:
            self._give_way()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find out again what fits beside the table."""
        super().resizeEvent(event)
        self._give_way()

    def _give_way(self) -> None:
        """Let the left column stand beside the table, or be a drawer.

        Where the column moves, it asks for this again, and the window may have given the pane another width by then.
        """
        if self._giving_way:
            return
        self._giving_way = True
        for _ in range(2):
            self._set_narrow(narrow=self.width() < self.theme.px(_NARROW))
        self._share_width()
        self._giving_way = False

    def _share_width(self) -> None:
        px = self.theme.px
        if not self._narrow:
            inside = self.left_page.minimumSizeHint().width() - self._left_column.contentsMargins().right()
            self.left.setFixedWidth(max(px(_LEFT), inside) + _BAR)
        docked = not self.inspector.isHidden() and self.width() >= px(_DOCKED)
        margins = self._row.contentsMargins()
        margins.setRight(px(WIDTH) if docked else 0)
        self._row.setContentsMargins(margins)

    def _leave_room_for_bar(self) -> None:
        """Keep the left column as wide with a scroll bar as without."""
        if not self._narrow:
            shown = self.left.verticalScrollBar().maximum() > 0
            self._left_column.setContentsMargins(0, 0, 0 if shown else _BAR, 8)

    def _set_narrow(self, *, narrow: bool) -> None:
        if narrow == self._narrow:
            return
        self._narrow = narrow
        if narrow:
            self.left.takeWidget()
            self._left_column.setContentsMargins(16, 0, 16, 16)
            self.panel.area.setWidget(self.left_page)
        else:
            self.panel.close_drawer()
            self.panel.area.takeWidget()
            self._leave_room_for_bar()
            self.left.setWidget(self.left_page)
        self.left.setVisible(not narrow)
        self.main.panel.setVisible(narrow)

    def _show_chosen(self) -> None:
        scope = self.main.table.chosen()
        if self._review is None or self._now is None or scope is None:
            self.inspector.close_drawer()
            return
        if not self.inspector.isHidden() or self.inspector.shown is not scope:
            self.inspector.show_scope(scope, self._review, self._credential, self._now)

    def _close_drawers(self) -> None:
        self.inspector.close_drawer()
        self.panel.close_drawer()

    def _set_tools(self, *, enabled: bool) -> None:
        self.again.setEnabled(enabled)
        self.export.setEnabled(enabled and not self.again.busy)
