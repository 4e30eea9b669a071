"""The window itself: menu bar, rail, panes, and what can be dropped on it. Knows nothing of the engine."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QMainWindow, QStackedWidget, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import (
        QCloseEvent,
        QDragEnterEvent,
        QDragLeaveEvent,
        QDragMoveEvent,
        QDropEvent,
        QPaintEvent,
        QResizeEvent,
    )

    from hubdesk.core.errors import ScopeMissing
    from hubdesk.gui.actions import Actions
    from hubdesk.gui.ground import Ground
    from hubdesk.gui.menus import Menus
    from hubdesk.gui.pane import Pane
    from hubdesk.gui.rail.rail import Rail
    from hubdesk.gui.theme.theme import Theme
    from hubdesk.gui.widgets.drop import DropOverlay
    from hubdesk.gui.widgets.focus_ring import FocusRing
    from hubdesk.gui.widgets.toast import ToastBar
    from hubdesk.gui.window_parts import PaneDescriptor

MIN_WIDTH, MIN_HEIGHT = 900, 560


class MainWindow(QMainWindow):
    """Shows panes and passes on what the user does.

    It can be shown before it is furnished: as its ground alone, while rail, menus and theme are still being loaded.

    Args:
        ground: What is painted until then; the system's ground unless given.

    Attributes:
        explain: Given to each pane that is made: puts a missing scope into full words.
        files_wait: Tells whether files that are let go now wait in the queue; whoever knows of runs sets it.

    Signals:
        close_requested: The user wants to close; the window stays until ``allow_close``.
        files_dropped: Paths that were let go over the window.
        drop_refused: Why nothing of a drop can be opened.
        pane_changed: Key of the pane that is shown now.
        pane_made: Key of a pane that was just made, and the pane; it was not shown yet.
        painted: The window was painted for the first time, and for the first time with its furniture.
        scope_wanted: (scope, feature) that a failure is about and that the Scopes pane should show.
        help_wanted: Place of the help that should be shown, ``page`` or ``page#heading``.
        input_ended: It takes no more clicks and keys; what lies over it should go.
    """

    close_requested = Signal()
    files_dropped = Signal(object)
    drop_refused = Signal(str)
    pane_changed = Signal(str)
    pane_made = Signal(str, object)
    painted = Signal()
    scope_wanted = Signal(str, str)
    help_wanted = Signal(str)
    input_ended = Signal()

    theme: Theme
    actions_table: Actions
    rail: Rail
    stack: QStackedWidget
    overlay: DropOverlay
    toasts: ToastBar
    focus_ring: FocusRing
    menus: Menus

    def __init__(self, ground: Ground | None = None) -> None:
        super().__init__()
        self._furnished = False
        self.explain: Callable[[ScopeMissing], ScopeMissing] | None = None
        self.files_wait: Callable[[], bool] | None = None
        self._descriptors: dict[str, PaneDescriptor] = {}
        self._panes: dict[str, Pane] = {}
        self._current = ""
        self._offered: set[str] = set()
        self._may_close = False
        self._was_painted = False
        self.setObjectName("main-window")
        self.setWindowTitle("HubDesk")
        self.setMinimumSize(MIN_WIDTH, MIN_HEIGHT)
        self.resize(1280, 800)
        if ground is not None:
            self.setCentralWidget(ground.laid())

    def furnish(self, theme: Theme, actions: Actions) -> Self:
        """Put in rail, menus and the place of the panes; called once."""
        # Here and not at the top: to make all of its words takes Qt longer than to paint the ground.
        from PySide6.QtCore import Qt

        from hubdesk.gui.menus import Menus
        from hubdesk.gui.rail.rail import Rail
        from hubdesk.gui.widgets.drop import DropOverlay
        from hubdesk.gui.widgets.focus_ring import FocusRing
        from hubdesk.gui.widgets.toast import ToastBar

        self.theme, self.actions_table = theme, actions
        self.setAcceptDrops(True)
        self.unsetLocale()  # the language may have been chosen since it was made
        self.rail = Rail(theme)
        self.stack = QStackedWidget()
        self.stack.setProperty("ground", "surface")
        self.stack.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        center = QWidget()
        row = QHBoxLayout(center)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(self.stack, 1)
        self.setCentralWidget(center)
        self.overlay = DropOverlay(theme, self.stack)
        self.toasts = ToastBar(theme, self.stack)
        self.toasts.floor = lambda: pane.made_footer() if (pane := self.current_pane) is not None else None
        self.stack.currentChanged.connect(self.toasts.place)
        self.focus_ring = FocusRing(theme, self)
        self.menus = Menus(self, actions, theme)
        self.rail.chosen.connect(self.show_pane)
        self.rail.dock.clicked.connect(lambda: self.show_pane("limits"))
        self.rail.dock.set_window_height(self.height())
        self._furnished, self._was_painted = True, False
        self.update()
        return self

    def add_pane(self, descriptor: PaneDescriptor) -> None:
        """Offer a pane; only panes that exist are shown in the rail."""
        from hubdesk.gui.actions import ActionSpec

        self._descriptors[descriptor.key] = descriptor
        if descriptor.key == "limits":
            self.actions_table.offer("limits", lambda: self.show_pane("limits"))
        elif descriptor.group is not None:
            spec = ActionSpec(f"pane-{descriptor.key}", "view", descriptor.title, descriptor.shortcut, -1)
            self.actions_table.add(spec)
            self.actions_table.offer(spec.key, lambda: self.show_pane(descriptor.key))
            tooltip = self.actions_table.tooltip(spec.key)
            self.rail.add(descriptor.key, descriptor.icon, descriptor.title, tooltip, descriptor.group)
        self.menus.refresh()

    def has_pane(self, key: str) -> bool:
        """Return whether there is such a pane."""
        return key in self._descriptors

    def pane(self, key: str) -> Pane:
        """Return a pane, made now if nobody needed it before.

        Raises:
            KeyError: There is no such pane.
        """
        found = self._panes.get(key)
        if found is None:
            found = self._panes[key] = self._descriptors[key].make()
            self.stack.addWidget(found)
            if self.explain is not None:
                found.explain = self.explain
            found.rail_note_changed.connect(lambda text, icon, key=key: self.rail.set_note(key, text, icon))
            found.commands_changed.connect(lambda key=key: self._pane_commands_changed(key))
            found.pane_requested.connect(self.show_pane)
            found.scope_wanted.connect(self.scope_wanted)
            found.help_wanted.connect(self.help_wanted)
            self.pane_made.emit(key, found)
        return found

    def made_panes(self) -> tuple[Pane, ...]:
        """Return the panes that exist already."""
        return tuple(self._panes.values())

    @property
    def current_key(self) -> str:
        """Key of the pane that is shown, empty before the first."""
        return self._current

    @property
    def current_pane(self) -> Pane | None:
        """The pane that is shown."""
        return self._panes.get(self._current)

    def show_pane(self, key: str) -> None:
        """Show a pane; an unknown key changes nothing."""
        if key not in self._descriptors or key == self._current:
            return
        pane = self.pane(key)
        self._current = key
        self.stack.setCurrentWidget(pane)
        self.rail.choose(key)
        self.rail.dock.set_chosen(key == "limits")
        title = self._descriptors[key].title
        self.setWindowTitle(f"HubDesk – {title}" if title else "HubDesk")
        self._offer_commands(pane)
        self.pane_changed.emit(key)

    def set_folded(self, folded: bool) -> None:
        """Fold or unfold the rail."""
        self.rail.set_folded(folded)

    def set_input(self, *, enabled: bool) -> None:
        """Take no more clicks and keys while the program ends, nor does what lies over the window."""
        if not enabled:
            while (popup := QApplication.activePopupWidget()) is not None and popup.close():
                pass
        for dialog in self.findChildren(QDialog):
            dialog.setEnabled(enabled)  # it closes with the task that asks
        self.rail.setEnabled(enabled)
        self.stack.setEnabled(enabled)
        self.menuBar().setEnabled(enabled)
        if not enabled:
            self.input_ended.emit()

    def allow_close(self) -> None:
        """Let the next ``close`` succeed."""
        self._may_close = True

    def go_to_region(self, step: int) -> None:
        """Move the focus to the next (1) or previous (-1) region: rail, header, body, footer."""
        from hubdesk.gui.regions import go_to_region

        pane = self.current_pane
        go_to_region(self, [self.rail, *(pane.regions() if pane is not None else ())], step)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close only when everything else has ended."""
        if self._may_close:
            event.accept()
            return
        event.ignore()
        self.close_requested.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave parts of the gauge out in low windows."""
        super().resizeEvent(event)
        if self._furnished:
            self.rail.dock.set_window_height(self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell of the first picture."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Show what letting go would do."""
        from hubdesk.gui.widgets.drop import files_of

        dropped = files_of(event.mimeData())
        if not dropped.files and not dropped.refusal:
            return
        event.acceptProposedAction()
        self.overlay.show_for(dropped, waits=self.files_wait is not None and self.files_wait())

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Take drops anywhere."""
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Show the pane again."""
        self.overlay.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Pass the files on; opening them is a task's work, never this handler's."""
        from hubdesk.gui.widgets.drop import files_of

        self.overlay.hide()
        dropped = files_of(event.mimeData())
        if dropped.files:
            event.acceptProposedAction()
            self.files_dropped.emit(list(dropped.files))
        elif dropped.refusal:
            event.acceptProposedAction()
            self.drop_refused.emit(dropped.refusal)

    def _offer_commands(self, pane: Pane) -> None:
        """Make menus and shortcuts do what this pane offers, and nothing of the one before."""
        wanted = pane.commands()
        for name in self._offered - wanted.keys():
            self.actions_table.withdraw(name)
        self._offered = set(wanted)
        for name, (call, enabled) in wanted.items():
            self.actions_table.offer(name, call, enabled=enabled)
        self.menus.refresh()

    def _pane_commands_changed(self, key: str) -> None:
        if key == self._current:
            self._offer_commands(self._panes[key])
