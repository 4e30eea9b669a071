"""The command palette: opens over the window, takes what is typed, does what is chosen, and gives the focus back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QListView, QVBoxLayout, QWidget
from shiboken6 import isValid

from hubdesk.gui.commands.delegate import CommandDelegate
from hubdesk.gui.commands.model import PALETTE, CommandModel, commands_of
from hubdesk.gui.widgets.labels import plain_label
from hubdesk.gui.widgets.painting import Painted, box

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from hubdesk.gui.actions import Actions
    from hubdesk.gui.commands.model import Command
    from hubdesk.gui.services import SettingsPort
    from hubdesk.gui.theme.theme import Theme

_RECENT = "window.recent_commands"
_KEPT = 5
_WIDTH, _TOP, _ROW, _AROUND = 560, 72, 32, 64
"""Px at 100 %."""

_ROWS = 10
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class CommandPalette(Painted):
    """Lies over the window; leaving it in any way closes it.

    Attributes:
        edit: What is typed.
        view: What fits.
    """

    def __init__(
        self,
        theme: Theme,
        window: QWidget,
        actions: Actions,
        settings: SettingsPort,
        more: Callable[[], Sequence[Command]] = tuple,
    ) -> None:
        """Make it.

        Args:
            theme: Looks.
            window: What it lies over.
            actions: The table of actions.
            settings: Keeps what was used last.
            more: Returns what can be done beside them, asked each time it opens.
        """
        super().__init__(theme, window)
        self._more = more
        self._window = window
        self._actions = actions
        self._settings = settings
        self._before: QWidget | None = None
        self.setAccessibleName(self.tr("Commands"))
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(self.tr("What would you like to do?"))
        self.edit.setAccessibleName(self.tr("Command"))
        self.model = CommandModel()
        self.view = QListView()
        self.view.setModel(self.model)
        self.view.setItemDelegate(CommandDelegate(theme, self.view))
        self.view.setAccessibleName(self.tr("Commands that fit"))
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setProperty("ground", "raised")
        self.nothing = plain_label(self.tr("No command has these letters."), tone="muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 8)
        column.setSpacing(8)
        column.addWidget(self.edit)
        column.addWidget(self.nothing)
        column.addWidget(self.view, 1)
        self.edit.textChanged.connect(self._filter)
        self.edit.installEventFilter(self)
        self.view.clicked.connect(lambda index: self._run(index.row()))
        self.view.selectionModel().currentChanged.connect(self._say)
        self.hide()
        window.installEventFilter(self)
        theme.changed.connect(self._measure)
        actions.offer(PALETTE, self.toggle)

    def toggle(self) -> None:
        """Open, or close when it is open."""
        if self.isVisible():
            self.leave()
            return
        self._before = QApplication.focusWidget()
        self.edit.clear()
        self._offer(self._commands())
        self._place()
        self.show()
        self.raise_()
        self._window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        self.edit.setFocus(Qt.FocusReason.PopupFocusReason)

    def _commands(self) -> list[Command]:
        """Return what can be done now."""
        return [*commands_of(self._actions), *self._more()]

    def _offer(self, commands: Sequence[Command]) -> None:
        """List commands, those that fit what is typed."""
        kept = self._settings.get(_RECENT)
        recent = [key for key in kept if isinstance(key, str)] if isinstance(kept, list) else []
        self.model.set_commands(commands, recent)
        self._filter(self.edit.text())

    def leave(self) -> None:
        """Close, and put the focus back where it was."""
        before, self._before = self._before, None
        self.hide()
        # What had the focus may be gone: the field in a cell is, and whatever a check that ended built anew.
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that move and choose; follow the window's size; close when the focus goes elsewhere."""
        kind = event.type()
        if watched is self._window:
            if kind == QEvent.Type.Resize and not self.isHidden():
                self._place()
            return False
        if kind == QEvent.Type.FocusOut and self.isVisible() and QApplication.activePopupWidget() is None:
            self._before = None  # somebody else has the focus now, and keeps it
            self.hide()
        if kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground."""
        theme = self._theme
        box(
            QPainter(self),
            QRectF(self.rect()),
            theme.radius("card"),
            theme.color("raised"),
            theme.color("border-button"),
        )

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run(self.view.currentIndex().row())
        elif event.key() in _MOVES:
            self._move(event)
        elif event.key() not in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            return False
        return True  # Tab has nowhere to go: everything here is done from the field

    def _move(self, event: QKeyEvent) -> None:
        count = self.model.rowCount()
        if not count:
            return
        row = self.view.currentIndex().row()
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            row = (row + (1 if event.key() == Qt.Key.Key_Down else -1)) % count
        else:
            row = min(max(row + (_ROWS if event.key() == Qt.Key.Key_PageDown else -_ROWS), 0), count - 1)
        self.view.setCurrentIndex(self.model.index(row))

    def _filter(self, typed: str) -> None:
        self.model.filter(typed)
        found = self.model.rowCount() > 0
        self.view.setVisible(found)
        self.nothing.setVisible(not found)
        if found:
            self.view.setCurrentIndex(self.model.index(0))
            self.view.scrollToTop()
        self._place()
        self._say()

    def _say(self) -> None:
        """Describe the field by the command that Return would do: the focus stays in the field."""
        index = self.view.currentIndex()
        words = index.data(Qt.ItemDataRole.AccessibleTextRole) if index.isValid() else self.nothing.text()
        self.edit.setAccessibleDescription(str(words or ""))

    def _run(self, row: int) -> None:
        command = self.model.command(row)
        if command is None:
            return
        offered = self._commands()
        if command not in offered:  # it can no longer be done, or its name is another account's by now
            self._offer(offered)
            return
        kept = self._settings.get(_RECENT)
        others = [key for key in kept if key != command.key] if isinstance(kept, list) else []
        self._settings.set(_RECENT, [command.key, *others][:_KEPT])
        self.leave()
        # As it is offered now: the action of the line may have given way to another with the same words.
        offered[offered.index(command)].run()

    def _measure(self) -> None:
        """Take another size of the text while it is open: its keys work here, too."""
        if self.isVisible():
            self.view.doItemsLayout()
            self._place()

    def _place(self) -> None:
        theme, room = self._theme, self._window.rect()
        width = min(theme.px(_WIDTH), room.width() - 48)
        rows = min(max(self.model.rowCount(), 1), _ROWS)
        height = min(theme.px(_ROW) * rows + theme.px(_AROUND), room.height() - theme.px(_TOP) - 24)
        self.setGeometry((room.width() - width) // 2, theme.px(_TOP), width, height)
