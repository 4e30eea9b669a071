"""The Forms pane: the account's forms, one of them as its visitors see it, and what will be sent."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from hubdesk.gui.drawer import Drawer, close_topmost
from hubdesk.gui.forms.card_view import CardView
from hubdesk.gui.forms.footer_view import FooterView
from hubdesk.gui.forms.form_head import FormHead
from hubdesk.gui.forms.form_list import FormList
from hubdesk.gui.forms.form_view import FormView
from hubdesk.gui.forms.from_file_view import FromFileView
from hubdesk.gui.forms.recent_view import RecentView
from hubdesk.gui.forms.side_view import SideView
from hubdesk.gui.forms.skeleton import Skeleton
from hubdesk.gui.layouts import Pages
from hubdesk.gui.pane import Pane
from hubdesk.gui.title_line import TitleLine
from hubdesk.gui.widgets.banner import BannerStack
from hubdesk.gui.widgets.buttons import Button, Kind
from hubdesk.gui.widgets.empty_state import EmptyState
from hubdesk.gui.widgets.labels import Hairline
from hubdesk.gui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from hubdesk.gui.theme.theme import Theme

_LIST, _SIDE = 236, 296
"""Widths of the columns beside the form, px at 100 %."""

_NARROW, _NARROWEST = 1000, 680
"""Widths of the pane, px at 100 %, below which the right column, and then the list, lies over the form."""

CONSENT = "consent"
"""Key of the consent part, as the engine calls it when something is wrong with it."""


class Page(Enum):
    """What the pane shows below its header."""

    WORK = "list, form, JSON"
    RECENT = "recent submissions"
    FILE = "from a file"
    STATE = "an empty state in place of everything"


class Middle(Enum):
    """What stands between list and JSON."""

    NOTHING = "no form is chosen"
    READING = "a form is being read"
    FORM = "the form"
    CARD = "what became of the submission"


class FormsPane(Pane):
    """Passive: shows what the controller says.

    Attributes:
        list, head, form, side, card, recent, from_file: The views.
        notes: Banners about the form that is shown.
        lost: Returns what would be lost with the window; whoever keeps what is typed sets it.

    Signals:
        mode_chosen: "One submission" (True) or "From a file" (False).
        recent_wanted: The log shall be shown, or the forms again.
        state_action: The button of the empty state in place of everything.
        file_chosen: (path, :class:`FormRun`): rows of a file shall be submitted to a form.
    """

    mode_chosen = Signal(bool)
    recent_wanted = Signal()
    state_action = Signal()
    file_chosen = Signal(object, object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, scroll=False)
        self._side_over = self._list_over = False
        self.lost: Callable[[], str] = super().losses
        self.page = Page.STATE
        self.middle = Middle.NOTHING
        self._with_side = True
        margins = self.banners.contentsMargins()
        self.banners.setContentsMargins(margins.left(), margins.top(), margins.right(), margins.top())
        self._build_header()
        self._build_middle()
        self._build_work()
        self._build_pages()
        self.foot = FooterView(theme, self.footer)
        self._connect()
        theme.changed.connect(self._give_way)
        self.show_page(Page.STATE)
        self._give_way()

    # -- building

    def _build_header(self) -> None:
        tr = self.tr
        self.mode = Segmented(
            self.theme, [(tr("One submission"), True), (tr("From a file"), False)], name=tr("What is submitted")
        )
        self.recents = Button(self.theme, tr("Recent submissions"), Kind.QUIET, icon="history")
        self.heading = TitleLine(self.theme, self.header, self.recents, self.mode)
        self.heading.set_title(tr("Forms"), tr("Submit through the authenticated Forms API."))

    def _build_middle(self) -> None:
        theme = self.theme
        self.head = FormHead(theme)
        self.notes = BannerStack(theme)
        self.form = FormView(theme)
        page = QWidget()
        page.setProperty("ground", "none")
        column = QVBoxLayout(page)
        column.setContentsMargins(24, 16, 24, 24)
        column.setSpacing(14)
        column.addWidget(self.head)
        column.addWidget(self.notes)
        column.addWidget(self.form)
        column.addStretch(1)
        self.form_area = self._scrolling(page)
        self.form_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.card = CardView(theme)
        self.card.setProperty("ground", "none")
        self.card_area = self._scrolling(self.card)
        self.choose = EmptyState(
            theme,
            "forms",
            self.tr("Choose a form"),
            self.tr("It is drawn here as its visitors see it. Nothing is sent until you press the button below."),
            self.tr("Show the forms"),
        )
        self.skeleton = Skeleton(theme, line=62, name=self.tr("The form is being read"))
        self.middle_pages = Pages()
        for each in (self.choose, self.skeleton, self.form_area, self.card_area):
            self.middle_pages.addWidget(each)

    def _build_work(self) -> None:
        theme = self.theme
        self.list = FormList(theme)
        self.side = SideView(theme)
        self.left_box = _column_box(self.list)
        self.side_area = self._scrolling(self.side)
        self.side_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.side.setProperty("ground", "none")
        self.right_box = _column_box(self.side_area)
        self._lines = (Hairline(theme, vertical=True), Hairline(theme, vertical=True))
        self.work = QWidget()
        row = QHBoxLayout(self.work)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.left_box)
        row.addWidget(self._lines[0])
        row.addWidget(self.middle_pages, 1)
        row.addWidget(self._lines[1])
        row.addWidget(self.right_box)

    def _build_pages(self) -> None:
        theme = self.theme
        self.recent = RecentView(theme)
        self.from_file = FromFileView(theme)
        self.from_file.setProperty("ground", "none")
        self.state = EmptyState(theme, "forms", "", "", " ")
        self._file_area = self._scrolling(self.from_file)
        self.pages = Pages()
        for each in (self.state, self.work, self.recent, self._file_area):
            self.pages.addWidget(each)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(self.pages, 1)
        host = self.content()
        self.left_drawer = Drawer(theme, host, self.tr("Forms"), width=_LIST + 64, right=False, ground="sunken")
        self.right_drawer = Drawer(
            theme, host, self.tr("JSON and context"), width=_SIDE + 24, right=True, ground="sunken"
        )

    def _connect(self) -> None:
        self.mode.chosen.connect(lambda one: self.mode_chosen.emit(bool(one)))
        self.recents.clicked.connect(self.recent_wanted)
        self.recent.back_wanted.connect(self.recent_wanted)
        self.head.list_wanted.connect(self.open_list)
        self.head.side_wanted.connect(self.open_side)
        if self.choose.button is not None:
            self.choose.button.clicked.connect(self.open_list)
        if self.state.button is not None:
            self.state.button.clicked.connect(self.state_action)

    # -- showing

    def show_page(self, page: Page) -> None:
        """Show a page below the header."""
        self.page = page
        shown = {
            Page.STATE: self.state,
            Page.WORK: self.work,
            Page.RECENT: self.recent,
            Page.FILE: self._file_area,
        }[page]
        if page is not Page.WORK:
            self.close_drawers()
        self.pages.setCurrentWidget(shown)
        self.mode.set_value(page is not Page.FILE)
        self.footer.setVisible(page is Page.WORK and self.middle is Middle.FORM)
        self._give_way()

    def show_state(self, icon: str, title: str, text: str, action: str = "", *, failed: bool = False) -> None:
        """Show an empty state in place of everything: no account, no forms, no scope, why they cannot be read."""
        self.state.set(icon, title, text, "danger" if failed else "muted")
        if self.state.button is not None:
            self.state.button.setText(action)
            self.state.button.setVisible(bool(action))
            self.state.button.updateGeometry()
        self.show_page(Page.STATE)

    def show_middle(self, middle: Middle) -> None:
        """Show what stands between list and JSON."""
        self.middle = middle
        shown = {
            Middle.NOTHING: self.choose,
            Middle.READING: self.skeleton,
            Middle.FORM: self.form_area,
            Middle.CARD: self.card_area,
        }[middle]
        self.middle_pages.setCurrentWidget(shown)
        self.side.show_title(sent=middle is Middle.CARD)
        self.footer.setVisible(self.page is Page.WORK and middle is Middle.FORM)
        if middle in (Middle.NOTHING, Middle.READING):
            self.right_drawer.close_drawer()
        self._give_way()

    def show_side(self, *, on: bool) -> None:
        """Show what will be sent, or with a form that cannot be submitted nothing of the kind."""
        self._with_side = on
        self._give_way()

    def set_tools(self, *, enabled: bool) -> None:
        """Let the header be used: there is an account."""
        self.mode.setEnabled(enabled)
        self.recents.setEnabled(enabled)

    def go_to(self, key: str) -> bool:
        """Go to a field, a consent or a part of the context, and show it; return whether there is one."""
        found = self.form.go_to(key)
        if key == CONSENT:
            found = self.form.consent.go_to()
        if found is not None:
            self.form_area.ensureWidgetVisible(found, 0, 40)
            return True
        if key not in self.side.boxes:
            return False
        self.open_side()
        self.side.go_to(key)
        return True

    def show_on_file_page(self, widget: QWidget) -> None:
        """Scroll the page for files to a part of it."""
        self._file_area.ensureWidgetVisible(widget, 0, 40)

    def places(self) -> frozenset[str]:
        """Return the keys of all places at which something can be said to be wrong."""
        consent = (CONSENT,) if self.form.consent.names() else ()
        return frozenset((*self.form.names(), *self.side.boxes, *consent))

    def label_of(self, key: str) -> str:
        """Return what people call a place where something is wrong."""
        box = self.form.box(key) or self.side.boxes.get(key)
        if box is not None:
            return box.label
        return self.tr("Consent") if key == CONSENT else ""

    def losses(self) -> str:
        """Return what was typed and would be lost with the window."""
        return self.lost()

    # -- room

    def open_list(self) -> None:
        """Show the list, over the form where it does not stand beside it."""
        if self._list_over:
            self.left_drawer.open_drawer(self.list.search)
        else:
            self.list.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def open_side(self) -> None:
        """Show what will be sent, over the form where it does not stand beside it."""
        if self.page is Page.WORK and self._side_over and self._with_side and self.middle is Middle.FORM:
            self.right_drawer.open_drawer(self.side.copy)

    def toggle_side(self) -> None:
        """Show or hide what will be sent."""
        if self.right_drawer.isHidden():
            self.open_side()
        else:
            self.right_drawer.close_drawer()

    def close_drawers(self) -> None:
        """Show the whole form."""
        self.left_drawer.close_drawer()
        self.right_drawer.close_drawer()

    def regions(self) -> tuple[QWidget, ...]:
        """Return the regions that F6 goes through: header, list, form, JSON and context, footer."""
        parts: tuple[QWidget, ...] = (self.header, self.pages)
        if self.page is Page.WORK:
            parts = (
                self.header,
                self.left_drawer if self._list_over else self.left_box,
                self.middle_pages,
                self.right_drawer if self._side_over else self.right_box,
            )
        return tuple(part for part in (*parts, self.footer) if part.isVisible())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close a drawer by Esc."""
        if not close_topmost(event, self.right_drawer, self.left_drawer):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find out again what fits beside the form."""
        super().resizeEvent(event)
        self._give_way()

    def _give_way(self) -> None:
        px = self.theme.px
        self._set_side_over(over=self.width() < px(_NARROW))
        self._set_list_over(over=self.width() < px(_NARROWEST))
        self.left_box.setFixedWidth(px(_LIST))
        self.right_box.setFixedWidth(px(_SIDE))
        with_side = self._with_side and self.middle in (Middle.FORM, Middle.CARD)
        self.right_box.setVisible(not self._side_over and with_side)
        self._lines[1].setVisible(not self._side_over and with_side)
        self.left_box.setVisible(not self._list_over)
        self._lines[0].setVisible(not self._list_over)
        self.head.set_ways(list_=self._list_over, side=self._side_over and self._with_side)
        if self.choose.button is not None:
            self.choose.button.setVisible(self._list_over)

    def _set_side_over(self, *, over: bool) -> None:
        if over == self._side_over:
            return
        self._side_over = over
        if over:
            self.side_area.takeWidget()
            self.right_drawer.area.setWidget(self.side)
        else:
            self.right_drawer.close_drawer()
            self.right_drawer.area.takeWidget()
            self.side_area.setWidget(self.side)
        self.side.show()

    def _set_list_over(self, *, over: bool) -> None:
        if over == self._list_over:
            return
        self._list_over = over
        box = self.left_box.layout()
        if over:
            if box is not None:
                box.removeWidget(self.list)
            self.left_drawer.area.setWidget(self.list)
        else:
            self.left_drawer.close_drawer()
            self.left_drawer.area.takeWidget()
            if box is not None:
                box.addWidget(self.list)
        self.list.show()


def _column_box(inside: QWidget) -> QWidget:
    """Return a column on ``sunken`` that holds something."""
    holder = QFrame()
    holder.setProperty("ground", "sunken")
    holder.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(inside)
    return holder
