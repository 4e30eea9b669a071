"""What settings are chosen with. Each control has a value, can be given one, and tells when the user chose another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QStyle, QStyleOptionFrame, QWidget

from hubdesk.gui.widgets.buttons import Button
from hubdesk.gui.widgets.checks import CheckBox
from hubdesk.gui.widgets.combo import Combo

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hubdesk.gui.theme.theme import Theme

_EDIT_WIDTH, _LEAST_EDIT = 240, 120
"""Px at 100 %."""


class _Edit(QLineEdit):
    """A field that gives way in narrow windows."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(name)

    def sizeHint(self) -> QSize:
        """Return room for a path."""
        return QSize(self._theme.px(_EDIT_WIDTH), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return room for its end."""
        return QSize(self._theme.px(_LEAST_EDIT), super().minimumSizeHint().height())


class _PathEdit(_Edit):
    """Shows the end of a path that has no room; all of it can be walked through with the cursor."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme, name)
        self.setReadOnly(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a path that is too long with an ellipsis while nobody is in the field."""
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        inner = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self).adjusted(2, 0, -2, 0)
        if self.hasFocus() or self.fontMetrics().horizontalAdvance(self.text()) <= inner.width():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option, painter, self)
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideLeft, inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, shown)


class Control(QWidget):
    """One of the controls below.

    Signals:
        chosen: The user chose a value.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("ground", "none")
        self._row: QBoxLayout = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)

    def show_value(self, value: object) -> None:
        """Show a value without telling of it."""

    def words_for(self, value: object) -> str:
        """Return a value in words."""
        return str(value)

    def words(self) -> str:
        """Return the words on it, for the search."""
        return ""


class ChoiceControl(Control):
    """One of several values.

    Attributes:
        combo: The combo box.
    """

    def __init__(self, theme: Theme, name: str, entries: Sequence[tuple[str, object]]) -> None:
        super().__init__()
        self.combo = Combo(theme, entries, name=name)
        self._row.addWidget(self.combo)
        self.setFocusProxy(self.combo)
        self.combo.activated.connect(lambda _index: self.chosen.emit(self.combo.value()))

    def show_value(self, value: object) -> None:
        """Choose an entry; a value that no entry has is offered as one, so that it is not lost by looking."""
        if all(self.combo.itemData(index) != value for index in range(self.combo.count())):
            self.combo.addItem(self.words_for(value), value)
        self.combo.set_value(value)

    def words(self) -> str:
        """Return the words of all entries."""
        return " ".join(self.combo.itemText(index) for index in range(self.combo.count()))

    def words_for(self, value: object) -> str:
        """Return the entry's words."""
        index = next((at for at in range(self.combo.count()) if self.combo.itemData(at) == value), -1)
        return self.combo.itemText(index) if index >= 0 else str(value)


class SwitchControl(Control):
    """Yes or no.

    Attributes:
        box: The check box.
    """

    def __init__(self, theme: Theme, name: str, words: str) -> None:
        super().__init__()
        self.box = CheckBox(theme, words)
        self.box.setAccessibleName(f"{name}: {words}")
        self._row.addWidget(self.box)
        self.setFocusProxy(self.box)
        self.box.clicked.connect(lambda checked: self.chosen.emit(bool(checked)))

    def show_value(self, value: object) -> None:
        """Tick the box or not."""
        self.box.setChecked(value is True)

    def words(self) -> str:
        """Return the words beside the box."""
        return self.box.text()

    def words_for(self, value: object) -> str:
        """Return the words for on and off."""
        return self.tr("on") if value is True else self.tr("off")


class TextControl(Control):
    """A short text, taken when the field is left or Return is pressed.

    Attributes:
        edit: The field.
    """

    def __init__(self, theme: Theme, name: str, placeholder: str) -> None:
        super().__init__()
        self.edit = _Edit(theme, name)
        self.edit.setPlaceholderText(placeholder)
        self._shown = ""
        self._row.addWidget(self.edit)
        self.setFocusProxy(self.edit)
        self.edit.editingFinished.connect(self._finish)

    def show_value(self, value: object) -> None:
        """Put the text in."""
        self._shown = str(value)
        self.edit.setText(self._shown)

    def words_for(self, value: object) -> str:
        """Return the text, or that there is none."""
        return str(value) or self.tr("empty")

    def _finish(self) -> None:
        if self.edit.text().strip() != self._shown:
            self._shown = self.edit.text().strip()
            self.chosen.emit(self._shown)


class PathControl(Control):
    """A file or a folder; the text is its path.

    Signals:
        browse: "Choose…" was pressed.

    Attributes:
        edit: Shows the path; it cannot be typed into.
        choose: "Choose…".
    """

    browse = Signal()

    def __init__(self, theme: Theme, name: str, nothing: str) -> None:
        super().__init__()
        self._nothing = nothing
        self.edit = _PathEdit(theme, name)
        self.choose = Button(theme, self.tr("Choose…"))
        self.choose.setAccessibleName(self.tr("Choose: {0}").format(name))
        self._row.addWidget(self.edit)
        self._row.addWidget(self.choose)
        self.setFocusProxy(self.edit)
        self.choose.clicked.connect(self.browse)

    def show_value(self, value: object) -> None:
        """Show the path, its end when there is no room for all of it."""
        self.edit.setText(self.words_for(value))
        self.edit.setToolTip(self.words_for(value))

    def words_for(self, value: object) -> str:
        """Return the path, or what is in force without one."""
        return str(value) or self._nothing


class ButtonControl(Control):
    """Something to do.

    Attributes:
        button: Does it.
    """

    def __init__(self, theme: Theme, words: str, icon: str = "") -> None:
        super().__init__()
        self.button = Button(theme, words, icon=icon)
        self._row.addWidget(self.button)
        self.setFocusProxy(self.button)
        self.button.clicked.connect(lambda: self.chosen.emit(True))

    def words(self) -> str:
        """Return the button's words."""
        return self.button.text()
