"""The choice of a property: a line to type in and the list of what fits. Enter takes it, Esc leaves."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
)

from hubdesk.gui.widgets.painting import box
from hubdesk.gui.widgets.speaking import announce
from hubdesk.gui.widgets.wrapping import WrapLabel
from hubdesk.mapping.fold import fold

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QWidget

    from hubdesk.gui.theme.theme import Theme

_Index = QModelIndex | QPersistentModelIndex
_ICON = int(Qt.ItemDataRole.UserRole) + 1
_SECOND = int(Qt.ItemDataRole.UserRole) + 2
NOT_FOUND = 4
"""The rank of an entry that does not fit; better ones have lower ranks."""

_ROWS = 9
_TAKING = frozenset(map(int, (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)))


@dataclass(frozen=True, slots=True)
class Entry:
    """A property that may be chosen.

    Attributes:
        name: Internal name; None: leave the column out.
        label: Name for people.
        icon: Key of the type's icon.
        note: Words at the right, such as the column that uses it already.
        also: Other words that find it.
    """

    name: str | None
    label: str
    icon: str
    note: str = ""
    also: tuple[str, ...] = ()

    def rank(self, wanted: str) -> int:
        """Return how well folded words find it: 0 is best, ``NOT_FOUND`` not at all."""
        own, also = [fold(self.label), fold(self.name or "")], [fold(word) for word in self.also]
        ranks = (
            wanted in own + also,
            any(word.startswith(wanted) for word in own),
            any(word.startswith(wanted) for word in also),
            any(wanted in word for word in own + also),
        )
        return ranks.index(True) if any(ranks) else NOT_FOUND


def fitting(entries: Sequence[Entry], text: str) -> list[Entry]:
    """Return the entries that ``text`` finds, whatever its case and accents; those that begin with it come first."""
    wanted = fold(text)
    if not wanted:
        return list(entries)
    ranked = [(entry.rank(wanted), entry) for entry in entries]
    return [entry for rank in range(NOT_FOUND) for found, entry in ranked if found == rank]


class _Entries(QAbstractListModel):
    """The entries that fit what was typed."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[Entry] = []

    def show(self, entries: list[Entry]) -> None:
        self.beginResetModel()
        self.shown = entries
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.shown)

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        entry = self.shown[index.row()]
        if role == int(Qt.ItemDataRole.AccessibleTextRole):
            return ". ".join(part for part in (entry.label, entry.note) if part)
        if role == int(Qt.ItemDataRole.ToolTipRole):
            return entry.name
        return {int(Qt.ItemDataRole.DisplayRole): entry.label, _ICON: entry.icon, _SECOND: entry.note}.get(role)


class _Delegate(QStyledItemDelegate):
    """Rows of 32: type icon, label, and who uses it already."""

    def __init__(self, theme: Theme, popup: PropertyPopup) -> None:
        super().__init__(popup)
        self._theme, self._popup = theme, popup

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(200, self._theme.px(32))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme, area = self._theme, QRectF(option.rect)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            box(painter, area.adjusted(4, 1, -4, -1), 5, theme.color("selected"))
        chosen = self._popup.is_current(index.row())
        edge = theme.px(14)
        spot = QRectF(area.left() + 12, area.top(), edge, area.height())
        if icon := "check" if chosen else index.data(_ICON):
            theme.icons.draw(painter, icon, "muted", spot, edge)
        left = spot.right() + 10
        note = str(index.data(_SECOND) or "")
        right = area.right() - 12
        if note:
            painter.setFont(theme.font("caption"))
            note = painter.fontMetrics().elidedText(note, Qt.TextElideMode.ElideMiddle, round(area.width() * 0.4))
            width = painter.fontMetrics().horizontalAdvance(note)
            painter.setPen(theme.color("muted"))
            where = QRectF(right - width, area.top(), width + 1, area.height())
            painter.drawText(where, Qt.AlignmentFlag.AlignVCenter, note)
            right -= width + 8
        font = theme.font("body", weight=600 if chosen else 400)
        painter.setFont(font)
        painter.setPen(theme.color("text"))
        room = QRectF(left, area.top(), right - left, area.height())
        metrics = QFontMetrics(font)
        text = metrics.elidedText(str(index.data() or ""), Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, text)


class PropertyPopup(QFrame):
    """Floats over what it was opened for until something is chosen or it is left.

    Signals:
        chosen: The internal name, or None to leave the column out.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget, *, find: str = "", name: str = "", nothing: str = "") -> None:
        """Make a hidden popup, of properties unless told.

        Args:
            theme: The theme.
            parent: Owner.
            find: What the line asks for.
            name: What the list is called.
            nothing: What is said when no entry fits.
        """
        super().__init__(parent, Qt.WindowType.Popup)
        self._theme = theme
        self._nothing = ""
        self._entries: list[Entry] = []
        self._current: str | None = None
        self._model = _Entries()
        self._find = QLineEdit()
        self._find.setObjectName("find_property")
        self._find.setProperty("dense", "true")
        self._list = QListView()
        self._list.setObjectName("properties")
        self._list.setProperty("ground", "raised")
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setModel(self._model)
        self._list.setUniformItemSizes(True)
        self._list.setMouseTracking(True)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setItemDelegate(_Delegate(theme, self))
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.setSpacing(6)
        self._none = WrapLabel("", "small", "danger")
        self._name(
            find or self.tr("Find a property"), name or self.tr("Properties"), nothing or self.tr("No such property")
        )
        self._none.setContentsMargins(8, 0, 8, 0)
        self._none.hide()
        column.addWidget(self._find)
        column.addWidget(self._none)
        column.addWidget(self._list, 1)
        self._find.textChanged.connect(self._filter)
        self._find.installEventFilter(self)
        self._list.clicked.connect(lambda index: self._take(index.row()))

    def _name(self, find: str, name: str, nothing: str) -> None:
        self._find.setPlaceholderText(find)
        self._find.setAccessibleName(find)
        self._list.setAccessibleName(name)
        self._nothing = nothing
        self._none.setText(nothing)

    def offer_fields(self, *, fields: bool) -> None:
        """Speak of the fields of a form, or of properties."""
        if fields:
            self._name(self.tr("Find a field"), self.tr("Fields"), self.tr("No such field"))
        else:
            self._name(self.tr("Find a property"), self.tr("Properties"), self.tr("No such property"))

    def open_at(self, below: QRect, entries: Sequence[Entry], current: str | None) -> None:
        """Open below (or, without room, above) a rectangle of the screen.

        Args:
            below: The closed combo, in global coordinates.
            entries: What may be chosen.
            current: What is chosen now.
        """
        self._entries, self._current = list(entries), current
        self._find.clear()
        self._filter("")
        rows = min(_ROWS, max(1, len(self._entries)))
        width = max(below.width(), self._theme.px(280))
        height = self._theme.px(32) * rows + self._find.sizeHint().height() + 22
        screen = QGuiApplication.screenAt(below.center()) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        top = below.bottom() + 4
        if top + height > room.bottom():
            top = max(room.top(), below.top() - 4 - height)
        left = min(below.left(), room.right() - width)
        self.setGeometry(QRect(QPoint(max(room.left(), left), top), QSize(width, height)))
        self.show()
        self._find.setFocus(Qt.FocusReason.PopupFocusReason)

    def is_current(self, row: int) -> bool:
        """Return whether a shown row is what is chosen now."""
        return self._model.shown[row].name == self._current

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the keys of a list work while typing."""
        if watched is self._find and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            row = self._list.currentIndex().row()
            page = _ROWS - 1
            steps = {
                int(Qt.Key.Key_Down): 1,
                int(Qt.Key.Key_Up): -1,
                int(Qt.Key.Key_PageDown): page,
                int(Qt.Key.Key_PageUp): -page,
            }
            key = int(event.key())
            if key in steps:
                self._move(row + steps[key])
                return True
            if key in _TAKING:
                self._take(row)
                return True
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the raised ground with its edge."""
        theme, painter = self._theme, QPainter(self)
        painter.fillRect(self.rect(), theme.color("raised"))
        box(painter, QRectF(self.rect()), 0, None, theme.color("border-button"))

    def search_for(self, text: str) -> None:
        """Begin to search, as if ``text`` were typed."""
        self._find.setText(text)

    def _filter(self, text: str) -> None:
        self._model.show(fitting(self._entries, text))
        names = [entry.name for entry in self._model.shown]
        self._none.setVisible(not names)
        if not names:
            announce(self._find, self._nothing)
        self._move(names.index(self._current) if not text and self._current in names else 0)

    def _move(self, row: int) -> None:
        last = len(self._model.shown) - 1
        if last >= 0:
            index = self._model.index(max(0, min(row, last)))
            self._list.setCurrentIndex(index)
            if self.isVisible():  # the focus stays in the line, so that nobody else says it
                announce(self._find, str(index.data(int(Qt.ItemDataRole.AccessibleTextRole))))

    def _take(self, row: int) -> None:
        if 0 <= row < len(self._model.shown):
            name = self._model.shown[row].name
            self.close()
            self.chosen.emit(name)
