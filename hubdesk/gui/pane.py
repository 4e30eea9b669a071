"""The frame that all panes share: header, banners, body and footer."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from hubdesk.core.errors import ScopeMissing
from hubdesk.gui.problems import REFUSED, banner_of, key_of
from hubdesk.gui.widgets.banner import BannerStack
from hubdesk.gui.widgets.field import begin_search
from hubdesk.gui.widgets.labels import Hairline, plain_label

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QShowEvent

    from hubdesk.core.errors import HubDeskError
    from hubdesk.gui.theme.theme import Theme
    from hubdesk.gui.widgets.banner import BannerText

_MARGIN = 24


class PaneHeader(QWidget):
    """Title with a sentence, or a stepper in its place; actions at the right."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._measure()
        theme.changed.connect(self._measure)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        self._row.setSpacing(12)
        self._title = plain_label("", "title")
        self._subtitle = plain_label("", tone="muted")
        self._row.addWidget(self._title)
        self._row.addSpacing(4)
        self._row.addWidget(self._subtitle)
        self._row.addStretch(1)

    def _measure(self) -> None:
        """Be as high as one line; what stands in place of the title may ask for more."""
        self.setFixedHeight(self._theme.size("header"))

    def set_title(self, title: str, subtitle: str = "") -> None:
        """Show a title and a sentence beside it."""
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._subtitle.setText(subtitle)
        self._subtitle.setVisible(bool(subtitle))

    def set_widget(self, widget: QWidget) -> None:
        """Show a widget, such as a stepper, in place of the title."""
        self.set_title("")
        stretch = self._row.itemAt(3)
        self._row.insertWidget(3, widget, 1)
        if stretch is not None and stretch.spacerItem() is not None:
            self._row.removeItem(stretch)


class PaneFooter(QWidget):
    """Back at the left, the state in the middle, the primary button at the right."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._measure()
        theme.changed.connect(self._measure)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Hairline(theme))
        self._row = QHBoxLayout()
        self._row.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        self._row.setSpacing(12)
        self._left = QHBoxLayout()
        self._left.setSpacing(8)
        self._right = QHBoxLayout()
        self._right.setSpacing(8)
        self.state = plain_label("", tone="muted")
        self.state.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._row.addLayout(self._left)
        self._row.addStretch(1)
        self._row.addWidget(self.state)
        self._row.addLayout(self._right)
        column.addLayout(self._row, 1)

    def _measure(self) -> None:
        self.setMinimumHeight(self._theme.size("footer"))

    def add_left(self, widget: QWidget) -> None:
        """Put a button at the left."""
        self._left.addWidget(widget)

    def add_right(self, widget: QWidget) -> None:
        """Put a button at the right; the primary one comes last."""
        self._right.addWidget(widget)


class Pane(QWidget):
    """A pane of the window.

    Attributes:
        header: Title or stepper, and actions.
        banners: Banners below the header.
        body: Layout of the contents; it has the pane's margins unless ``set_body`` is used.
        footer: Made on first use; flows only.
        explain: Puts a missing scope into full words; whoever knows the account sets it.

    Signals:
        rail_note_changed: Words for the right end of the pane's rail item, and an icon's key or nothing.
        commands_changed: What the pane offers for menus and shortcuts is another set.
        pane_requested: Key of another pane that should be shown.
        scope_wanted: (scope, feature) that the Scopes pane should show: what is missing and how to add it.
        help_wanted: Place of the help that should be shown.
        token_change_wanted: The page that changes the token should be shown.
        shown: It became visible.
    """

    rail_note_changed = Signal(str, str)
    commands_changed = Signal()
    pane_requested = Signal(str)
    scope_wanted = Signal(str, str)
    help_wanted = Signal(str)
    token_change_wanted = Signal()
    shown = Signal()

    def __init__(
        self, theme: Theme, title: str = "", subtitle: str = "", *, header: bool = True, scroll: bool = True
    ) -> None:
        """Make a pane.

        Args:
            theme: The theme.
            title: Title in the header.
            subtitle: Sentence beside it.
            header: Whether there is a header at all.
            scroll: Whether the body scrolls when it is too high; False for panes with tables of their own.
        """
        super().__init__()
        self.theme = theme
        self.explain: Callable[[ScopeMissing], ScopeMissing] = _as_it_is
        self._commands: dict[str, tuple[Callable[[], object], bool]] = {}
        self._footer: PaneFooter | None = None
        self.setProperty("ground", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.header = PaneHeader(theme)
        self.header.set_title(title, subtitle)
        self._column.addWidget(self.header)
        line = Hairline(theme)
        self._column.addWidget(line)
        self.header.setVisible(header)
        line.setVisible(header)
        self.banners = BannerStack(theme)
        self.banners.setContentsMargins(_MARGIN, 16, _MARGIN, 0)
        self._column.addWidget(self.banners)
        self._content = QWidget()
        self._content.setProperty("ground", "none")
        self.body: QVBoxLayout = QVBoxLayout(self._content)
        self.body.setContentsMargins(_MARGIN, 16, _MARGIN, 20)
        self.body.setSpacing(16)
        self._column.addWidget(self._scrolling(self._content) if scroll else self._content, 1)

    @property
    def footer(self) -> PaneFooter:
        """The footer, made on first use."""
        if self._footer is None:
            self._footer = PaneFooter(self.theme)
            self._column.addWidget(self._footer)
        return self._footer

    def made_footer(self) -> PaneFooter | None:
        """Return the footer, None where nobody needed one."""
        return self._footer

    def content(self) -> QWidget:
        """Return the widget that holds the body."""
        return self._content

    def regions(self) -> tuple[QWidget, ...]:
        """Return the regions that F6 goes through, in reading order."""
        parts = (self.header, self._content, self._footer)
        return tuple(part for part in parts if part is not None and part.isVisible())

    def offer(self, key: str, call: Callable[[], object], *, enabled: bool = True) -> None:
        """Do an action of the table while this pane is the current one."""
        known = self._commands.get(key)
        self._commands[key] = (call, enabled)
        if known is None or known[1] != enabled or known[0] is not call:
            self.commands_changed.emit()

    def find_in(self, *fields: QLineEdit) -> None:
        """Offer Find: it leads into the first of these search fields that is shown."""
        self.offer("find", lambda: begin_search(*fields))

    def withdraw(self, key: str) -> None:
        """Do not do it any more."""
        if self._commands.pop(key, None) is not None:
            self.commands_changed.emit()

    def commands(self) -> dict[str, tuple[Callable[[], object], bool]]:
        """Return what this pane does, by action key, and whether each is enabled."""
        return dict(self._commands)

    def show_problem(self, error: HubDeskError) -> None:
        """Show an expected failure as a banner; one banner for each code."""
        key = key_of(error)
        if key == REFUSED and key in self.banners.keys():  # noqa: SIM118  # not a dict
            return  # whoever watches the token has said it already, with the way out
        passing = key != REFUSED  # what refuses the token lasts until there is another
        self.banners.show_banner(key, replace(self.problem_banner(error), passing=passing))

    def problem_banner(self, error: HubDeskError, *, safe: str = "", closable: bool = True) -> BannerText:
        """Return the banner for an expected failure; a missing scope leads to the Scopes pane.

        Args:
            error: What happened.
            safe: What is written and what is not, where the pane knows it better than the error.
            closable: Whether the user may close it.
        """
        told = self.explain(error) if isinstance(error, ScopeMissing) else error
        return banner_of(told, self.scope_wanted.emit, self.help_wanted.emit, safe=safe, closable=closable)

    def show_scope(self, scope: str, feature: str) -> bool:
        """Show a scope that another pane's failure is about; return False when this pane has no use for it."""
        return False

    def open_file(self, path: Path) -> bool:
        """Take a file that was dropped or chosen; return False when this pane has no use for it."""
        return False

    def leave(self, act: Callable[[], object]) -> None:
        """Do what puts away what this pane shows, once that may be; this pane has nothing to lose by it."""
        act()

    def losses(self) -> str:
        """Return what would be lost if the window ended, such as ``3 corrections to people.csv``; empty for nothing."""
        return ""

    def show_next(self, name: str, open_next: Callable[[], object]) -> None:
        """Offer the file that waits next, ``name`` is empty when none does; this pane has no use for it."""

    def paste_rows(self, text: str) -> bool:
        """Take rows from the clipboard; return False when this pane has no use for them."""
        return False

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that it became visible."""
        super().showEvent(event)
        self.shown.emit()

    @staticmethod
    def _scrolling(content: QWidget) -> QScrollArea:
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(content)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return area


def _as_it_is(error: ScopeMissing) -> ScopeMissing:
    return error


def clear_layout(layout: QLayout) -> None:
    """Take everything out of a layout; the widgets are deleted."""
    while layout.count():
        item = layout.takeAt(0)
        if item is None:
            return
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear_layout(inner)
