"""The left column: the account's forms, found by name, or opened by an id, an address or an embed code."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QLineEdit, QListView, QVBoxLayout, QWidget

from hubdesk.gui.forms.list_model import FormDelegate, FormsModel, Line
from hubdesk.gui.forms.skeleton import Skeleton
from hubdesk.gui.layouts import Pages
from hubdesk.gui.widgets.buttons import Button, IconButton, Kind, Size
from hubdesk.gui.widgets.combo import Combo
from hubdesk.gui.widgets.wrapping import WrapLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hubdesk.gui.theme.theme import Theme

ALL, READY, REFUSED = "all", "ready", "refused"
_GAP = 12


class FormList(QWidget):
    """Passive: shows lines and tells what the user wants.

    Signals:
        find_changed: Text of the find field, and the filter, are others.
        open_wanted: Id of a form that shall stand beside the list.
        paste_opened: Text of the find field, which names a form that is not in the list.
        read_wanted: The list shall be read anew.
    """

    find_changed = Signal()
    open_wanted = Signal(str)
    paste_opened = Signal(str)
    read_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pasted = False
        self.setProperty("ground", "sunken")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = FormsModel()
        self.search = QLineEdit()
        self.filter = Combo(
            theme,
            [
                (self.tr("All forms"), ALL),
                (self.tr("Can be submitted"), READY),
                (self.tr("Cannot be submitted"), REFUSED),
            ],
            name=self.tr("Which forms"),
            dense=True,
        )
        self.view = QListView()
        self._delegate = FormDelegate(theme, self.view)
        self.pages = Pages()
        self.skeleton = Skeleton(theme, line=52, name=self.tr("The forms are being read"))
        self.nothing = WrapLabel("", tone="muted")
        self.open_pasted = Button(theme, self.tr("Open this form"), Kind.TONAL, size=Size.SMALL)
        self.age = WrapLabel("", "caption", "muted")
        self.again = IconButton(theme, "rotate", self.tr("Read the forms again"), size=26)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.search.setObjectName("find_form")
        self.search.setPlaceholderText(self.tr("Name, ID or link"))
        self.search.setAccessibleName(self.tr("Find a form by name, id, address or embed code"))
        self.search.setClearButtonEnabled(True)
        self.view.setObjectName("forms")
        self.view.setAccessibleName(self.tr("Forms"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(self._delegate)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setMouseTracking(True)
        self.view.setProperty("ground", "sunken")
        self.view.setMinimumHeight(self._theme.px(52))
        empty = QWidget()
        inside = QVBoxLayout(empty)
        inside.setContentsMargins(_GAP, 4, _GAP, 0)
        inside.setSpacing(10)
        inside.addWidget(self.nothing)
        inside.addWidget(self.open_pasted, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addStretch(1)
        self._empty = empty
        self.pages.addWidget(self.view)
        self.pages.addWidget(empty)
        self.pages.addWidget(self.skeleton)
        foot = QHBoxLayout()
        foot.setContentsMargins(4, 0, 0, 0)
        foot.addWidget(self.age, 1)
        foot.addWidget(self.again, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(_GAP, 16, _GAP, 12)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self.filter)
        column.addWidget(self.pages, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _: self.find_changed.emit())
        self.search.returnPressed.connect(self._return_pressed)
        self.search.installEventFilter(self)
        self.view.installEventFilter(self)
        self.filter.currentIndexChanged.connect(lambda _: self.find_changed.emit())
        self.view.clicked.connect(self._open)
        self.open_pasted.clicked.connect(lambda: self.paste_opened.emit(self.search.text()))
        self.again.clicked.connect(self.read_wanted)

    def wanted(self) -> tuple[str, str]:
        """Return the text of the find field and the filter."""
        return self.search.text(), str(self.filter.value())

    def show_lines(self, lines: Sequence[Line], shown: str, nothing: str, *, pasted: bool) -> None:
        """Show lines.

        Args:
            lines: The forms that fit.
            shown: Id of the form beside the list, empty for none.
            nothing: What is said when there are none.
            pasted: Whether the find field names a form that can be opened though it is not in the list.
        """
        kept = self.model.line(self.view.currentIndex().row())
        self._pasted = pasted
        self._delegate.shown = shown
        self.model.show_lines(lines)
        self.nothing.setText(nothing)
        self.open_pasted.setVisible(pasted)
        self.pages.setCurrentWidget(self.view if lines else self._empty)
        self._stay_at(kept.form_id if kept is not None else shown)
        self.view.viewport().update()

    def mark(self, form_id: str) -> None:
        """Show that this is the form that stands beside the list, or will."""
        self._delegate.shown = form_id
        self.view.viewport().update()

    def show_age(self, text: str) -> None:
        """Say how many there are and when they were read."""
        self.age.setText(text)

    def set_reading(self, *, on: bool) -> None:
        """Show that there is no list yet because it is being read."""
        if on:
            self.pages.setCurrentWidget(self.skeleton)
        elif self.pages.currentWidget() is self.skeleton:
            self.pages.setCurrentWidget(self.view if self.model.rowCount() else self._empty)

    def set_busy(self, *, busy: bool) -> None:
        """Show that the list is being read."""
        self.again.setEnabled(not busy)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go from the find field down into the list, and open by Return and Space."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if watched is self.search and key is Qt.Key.Key_Down and self.model.rowCount():
                self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
                self._stay_at("")
                return True
            plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
            opens = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and plain
            if watched is self.view and opens:
                self._open(self.view.currentIndex())
                return True
        return super().eventFilter(watched, event)

    def _stay_at(self, form_id: str) -> None:
        row = self.model.row_of(form_id)
        if row < 0 and not self.view.currentIndex().isValid():
            row = 0
        if row >= 0:
            self.view.setCurrentIndex(self.model.index(row))

    def _return_pressed(self) -> None:
        line = self.model.line(0)
        if line is not None and (self._pasted or self.model.rowCount() == 1):
            self.open_wanted.emit(line.form_id)
        elif self._pasted:
            self.paste_opened.emit(self.search.text())
        elif line is not None:
            self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _open(self, index: QModelIndex) -> None:
        line = self.model.line(index.row())
        if line is not None:
            self.open_wanted.emit(line.form_id)
