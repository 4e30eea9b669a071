"""What painted controls say to screen readers: role, state, parts that can be pressed, and announcements.

Qt knows its own widgets. One that paints itself says what it is by ``spoken_as`` and, where that is more
than its accessible name, ``spoken_name``; one that paints several things
that can be chosen holds a :class:`Part` for each of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QAccessibleInterface


class Part(QAbstractButton):
    """One thing to choose inside a painted control: neither painted nor focused, and the mouse goes through it."""

    def __init__(self, owner: QWidget, role: QAccessible.Role) -> None:
        super().__init__(owner)
        self.spoken_as = role
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Leave it to the control."""


class Parts(QObject):
    """The parts of a painted control.

    Signals:
        pressed: Index of a part that a screen reader pressed.
    """

    pressed = Signal(int)

    def __init__(self, owner: QWidget, role: QAccessible.Role) -> None:
        super().__init__(owner)
        self._owner = owner
        self._role = role
        self._parts: list[Part] = []

    def describe(self, words: Sequence[str], chosen: int, enabled: Callable[[int], bool] = lambda _: True) -> None:
        """Say what the parts are called, which one is chosen, and which can be."""
        while len(self._parts) < len(words):
            self._add(len(self._parts))
        for index, part in enumerate(self._parts):
            part.setVisible(index < len(words))
            if index < len(words):
                part.setText(words[index].replace("&", "&&"))
                part.setAccessibleName(words[index])
                part.setChecked(index == chosen)
                part.setEnabled(enabled(index))

    def place(self, areas: Sequence[QRectF]) -> None:
        """Say where the parts are."""
        for part, area in zip(self._parts, areas, strict=False):
            part.setGeometry(area.toAlignedRect().intersected(self._owner.rect()))

    def _add(self, index: int) -> None:
        part = Part(self._owner, self._role)
        part.clicked.connect(lambda _=False: self._press(index))
        part.show()
        self._parts.append(part)

    def _press(self, index: int) -> None:
        # The press has checked it; what is chosen is for the control to say.
        self._parts[index].setChecked(not self._parts[index].isChecked())
        self.pressed.emit(index)


class _Spoken(QAccessibleWidget):
    """A painted widget to screen readers."""

    def text(self, kind: QAccessible.Text) -> str:
        """Return the name: what the widget says of itself, or the line that it paints."""
        told = getattr(self.widget(), "spoken_name", None)
        if kind is QAccessible.Text.Name and callable(told):
            return str(told())
        return super().text(kind)

    def state(self) -> QAccessible.State:
        """Return the state, with what is checked and chosen."""
        state = super().state()
        widget = self.widget()
        if isinstance(widget, QAbstractButton) and widget.isCheckable():
            state.checkable, state.checked = 1, int(widget.isChecked())
            state.selectable, state.selected = 1, int(widget.isChecked())
        return state

    def actionNames(self) -> list[str]:  # noqa: N802  # Qt's name
        """Return what can be done with it."""
        return [self.pressAction(), *super().actionNames()] if self._press() is not None else super().actionNames()

    def doAction(self, name: str) -> None:  # noqa: N802  # Qt's name
        """Do what is asked."""
        press = self._press()
        if name == self.pressAction() and press is not None:
            press()
        else:
            super().doAction(name)

    def _press(self) -> Callable[[], object] | None:
        widget = self.widget()
        if not widget.isEnabled():
            return None
        return widget.click if isinstance(widget, QAbstractButton) else getattr(widget, "spoken_press", None)


def speak_for_painted() -> None:
    """Have Qt ask the program's painted widgets what they are."""
    QAccessible.installFactory(_interface_of)


def announce(widget: QWidget, text: str, *, urgent: bool = False) -> None:
    """Have a screen reader say something that has just happened; without one nothing is done.

    Args:
        widget: Where it happened.
        text: The words.
        urgent: Whether what is being said may be interrupted.
    """
    if text and QAccessible.isActive():
        event = QAccessibleAnnouncementEvent(widget, text)
        politeness = QAccessible.AnnouncementPoliteness
        event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
        QAccessible.updateAccessibility(event)


def _interface_of(_: str, thing: QObject) -> QAccessibleInterface | None:
    role = getattr(thing, "spoken_as", None)
    return _Spoken(thing, role) if role is not None and isinstance(thing, QWidget) else None
