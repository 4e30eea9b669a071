"""The footer of a form: what is wrong, "Clear" and the write button; gives way where it is narrow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from hubdesk.gui.footer_text import GAP, MARGIN
from hubdesk.gui.long_write_button import LongWriteButton
from hubdesk.gui.widgets.buttons import Button, Kind

if TYPE_CHECKING:
    from hubdesk.gui.pane import PaneFooter
    from hubdesk.gui.theme.theme import Theme
    from hubdesk.gui.theme.tokens import Token

_AROUND = 12
_ICON_GAP = 8
_LINE = 24
"""Height of the words in a line of their own, px at 100 %."""


class Notice(QPushButton):
    """What is wrong, with an icon; a press goes there. Shortened to its width, never broken."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = ""
        self._tone: Token = "muted"
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.setAutoDefault(False)
        room = self.sizePolicy()
        room.setRetainSizeWhenHidden(True)
        self.setSizePolicy(room)

    def show_text(self, text: str, tone: Token, icon: str, *, leads: bool) -> None:
        """Say something else.

        Args:
            text: The words; empty for none.
            tone: Their colour.
            icon: Key of the icon before them; empty for none.
            leads: Whether a press does something.
        """
        self.say(text)
        self._icon, self._tone = icon, tone
        self.setEnabled(leads)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if leads else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor)
        self.updateGeometry()
        self.update()

    def say(self, text: str) -> None:
        """Use other words for the same."""
        self.setText(text.replace("&", "&&"))
        self.setVisible(bool(text))
        self.setAccessibleName(text)
        self.updateGeometry()

    def words(self) -> str:
        """Return what it says."""
        return self.text().replace("&&", "&")

    def sizeHint(self) -> QSize:
        """Return room for icon and words."""
        metrics = QFontMetrics(self._theme.font())
        icon = self._theme.px(16) + _ICON_GAP if self._icon else 0
        height = max(self._theme.px(_LINE), metrics.height() + 4)
        return QSize(metrics.horizontalAdvance(self.words()) + icon + 4 if self.text() else 0, height)

    def minimumSizeHint(self) -> QSize:
        """Return room for a few letters."""
        return QSize(min(self.sizeHint().width(), self._theme.px(60)), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw icon and words; underlined below the pointer, because it leads somewhere."""
        painter, theme = QPainter(self), self._theme
        room = QRectF(self.rect())
        if self._icon:
            edge = theme.px(16)
            left = room.right() - edge if self.isRightToLeft() else room.left()
            theme.icons.draw(painter, self._icon, self._tone, QRectF(left, 0, edge, room.height()), edge)
            shift = edge + _ICON_GAP
            room.adjust(0 if self.isRightToLeft() else shift, 0, -shift if self.isRightToLeft() else 0, 0)
        font = theme.font()
        font.setUnderline(self.underMouse() and self.isEnabled())
        painter.setFont(font)
        painter.setPen(theme.color(self._tone))
        shown = painter.fontMetrics().elidedText(self.words(), Qt.TextElideMode.ElideRight, int(room.width()))
        self.setToolTip(self.words() if shown != self.words() else "")
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading | Qt.TextFlag.TextSingleLine
        painter.drawText(room, flags, shown)


class FooterView(QObject):
    """Owns what stands in the footer of the pane and how it is laid out.

    Attributes:
        notice: What is wrong, or what is said otherwise.
        clear: "Clear".
        write: The write button.
    """

    def __init__(self, theme: Theme, bar: PaneFooter) -> None:
        """Fill a footer."""
        super().__init__(bar)
        self._theme = theme
        self._bar = bar
        self.notice = Notice(theme)
        self.notice.setObjectName("notice")
        self.clear = Button(theme, self.tr("Clear"), Kind.QUIET)
        self.clear.setObjectName("clear")
        self.write = LongWriteButton(theme, "")
        self.write.setObjectName("write")
        bar.state.hide()
        self._line = QWidget()
        self._above = QHBoxLayout(self._line)
        self._above.setContentsMargins(MARGIN, _AROUND, MARGIN, 0)
        column = bar.layout()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(1, self._line)  # below the hairline, above the buttons
        self._line.hide()
        self._is_above = False
        self._said = ("", "")
        strut = QWidget()  # lets the buttons' line be as high as the footer, wherever the notice stands
        strut.setFixedWidth(0)
        strut.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        bar.add_right(strut)
        bar.add_left(self.notice)
        bar.add_right(self.clear)
        bar.add_right(self.write)
        bar.setMinimumWidth(1)  # what stands in it gives way; it does not keep the pane wide
        bar.installEventFilter(self)
        theme.changed.connect(self.fit)

    def show_write(self, text: str, *, enabled: bool) -> None:
        """Show what the write button says."""
        self.write.setText(text.replace("&", "&&"))
        self.write.setEnabled(enabled)
        self.fit()

    def show_notice(
        self, text: str, tone: Token = "muted", icon: str = "", *, short: str = "", leads: bool = False
    ) -> None:
        """Say what is wrong, or something else.

        Args:
            text: The words.
            tone: Their colour.
            icon: Key of the icon before them; empty for none.
            short: Fewer words for where the others find no room; empty for the same ones.
            leads: Whether a press does something.
        """
        self._said = (text, short or text)
        self.notice.show_text(text, tone, icon, leads=leads)
        self.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lay out anew when the footer has another width."""
        if watched is self._bar and event.type() == QEvent.Type.Resize:
            self.fit()
        return super().eventFilter(watched, event)

    def fit(self) -> None:
        """Find the widest arrangement that fits."""
        room = max(0, self._bar.width() - 2 * MARGIN)
        clear = self.clear.sizeHint().width() + GAP
        self.notice.say(self._said[0])
        if self.notice.sizeHint().width() > room:
            self.notice.say(self._said[1])
        said = self.notice.sizeHint().width() + GAP if self.notice.text() else 0
        wide = self.write.sizeHint().width()
        above = bool(said) and said + clear + wide > room
        self._place(above=above)
        left = max(0, room - clear - (0 if above else said))
        lines = max(1, len(self.write.lines_at(left)))
        width = wide if lines == 1 else max(self.write.width_of(lines), self.write.minimumSizeHint().width())
        self.write.setFixedSize(width, self.write.heightForWidth(width))
        self._line.setVisible(above)
        height = self.notice.sizeHint().height() + _AROUND if above else 0
        if above:
            self._line.setFixedHeight(height)
        tallest = max(self._theme.px(36), self.write.minimumHeight())
        wanted = 1 + height + tallest + 2 * _AROUND
        if self._bar.minimumHeight() != wanted or self._bar.maximumHeight() != wanted:
            self._bar.setFixedHeight(wanted)

    def _place(self, *, above: bool) -> None:
        if above == self._is_above:
            return
        self._is_above = above
        if above:
            self._above.addWidget(self.notice)
        else:
            self._above.removeWidget(self.notice)
            self._bar.add_left(self.notice)
