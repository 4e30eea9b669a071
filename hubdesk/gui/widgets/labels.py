"""Labels: always plain text, sized and coloured by name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

if TYPE_CHECKING:
    from hubdesk.gui.theme.theme import Theme
    from hubdesk.gui.theme.tokens import TextStyle, Token

Tone = Literal["text", "muted", "faint", "accent", "success", "warning", "danger", "note", "old", "on-tooltip"]


def plain_label(
    text: str = "",
    style: TextStyle = "body",
    tone: Tone = "text",
    *,
    strong: bool = False,
    wrap: bool = False,
    fixed: bool = False,
    selectable: bool = False,
    parent: QWidget | None = None,
) -> QLabel:
    """Return a label that never reads its text as markup.

    Args:
        text: What it says.
        style: Size by name; titles and figures are bold by themselves.
        tone: Colour by meaning.
        strong: Weight 600.
        wrap: Break lines instead of growing wide.
        fixed: Fixed font, for ids, tokens and paths.
        selectable: Whether the text can be marked and copied.
        parent: Owner.
    """
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("text-style", style)
    label.setProperty("tone", tone)
    label.setProperty("strong", "true" if strong else "false")
    label.setProperty("fixed", "true" if fixed else "false")
    label.setText(text)
    if wrap:
        label.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        label.setSizePolicy(policy)
    if selectable:
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
    return label


def set_tone(label: QLabel, tone: Tone) -> None:
    """Give a label another colour."""
    if label.property("tone") != tone:
        label.setProperty("tone", tone)
        restyle(label)


def restyle(widget: QWidget) -> None:
    """Have the style sheet look at a widget's properties again."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()


class ElidedLabel(QWidget):
    """One line that is shortened to its width; the whole text is in the tooltip and for screen readers."""

    spoken_as = QAccessible.Role.StaticText

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        style: TextStyle = "body",
        tone: Token = "text",
        *,
        weight: int | None = None,
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._style: TextStyle = style
        self._tone: Token = tone
        self._weight = weight
        self._mode = mode
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def text(self) -> str:
        """Return the whole text."""
        return self._text

    def setText(self, text: str) -> None:
        """Show another text."""
        self._text = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def set_tone(self, tone: Token) -> None:
        """Show the text in another colour."""
        self._tone = tone
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the whole text."""
        metrics = self._metrics()
        return QSize(metrics.horizontalAdvance(self._text) + 2, metrics.height())

    def minimumSizeHint(self) -> QSize:
        """Return room for a few letters."""
        metrics = self._metrics()
        return QSize(min(metrics.horizontalAdvance(self._text) + 2, metrics.averageCharWidth() * 6), metrics.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw as much as fits."""
        painter = QPainter(self)
        painter.setFont(self._theme.font(self._style, weight=self._weight))
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(self._text, self._mode, self.width())
        self.setToolTip(self._text if shown != self._text else "")
        painter.setPen(self._theme.color(self._tone if self.isEnabled() else "disabled"))
        alignment = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(self.rect(), alignment | Qt.TextFlag.TextSingleLine, shown)

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self._theme.font(self._style, weight=self._weight))


class LiveLabel(QWidget):
    """One line for figures that change many times a second: a bold beginning and a plain rest.

    Unlike a ``QLabel`` it asks for no new layout when its text changes, and it is not painted again when the
    text is the same. It takes the width that the layout gives it; what has no room there is in the tooltip.
    """

    spoken_as = QAccessible.Role.StaticText

    def __init__(
        self,
        theme: Theme,
        style: TextStyle = "body",
        tone: Token = "text",
        *,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeading,
        width: int = 0,
        ground: Token | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Make a label.

        Args:
            theme: The theme.
            style: Size.
            tone: Colour.
            align: To which side.
            width: Smallest width, px at 100 %.
            ground: What it stands on, where that never changes: nothing below is painted with it then.
            parent: Owner.
        """
        super().__init__(parent)
        self._theme = theme
        self._style: TextStyle = style
        self._tone: Token = tone
        self._flags = align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        self._width = width
        self._ground: Token | None = ground
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, ground is not None)
        self._parts = ("", "")
        self._short = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """Return the whole line."""
        return " ".join(part for part in self._parts if part)

    def spoken_name(self) -> str:
        """Return the whole line; it is only asked for when somebody listens."""
        return self.text()

    def set_align(self, align: Qt.AlignmentFlag) -> None:
        """Put the line to another side."""
        self._flags = align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        self.update()

    def show_text(self, strong: str, plain: str = "", tone: Token | None = None, *, short: str = "") -> None:
        """Show a line; ``short`` takes the place of ``plain`` where that has no room."""
        wanted = tone or self._tone
        if (strong, plain, short) != (*self._parts, self._short) or wanted != self._tone:
            self._parts, self._short, self._tone = (strong, plain), short, wanted
            self.update()

    def make_room(self) -> None:
        """Ask for a new layout if the bold beginning has no room in the smallest width."""
        wanted = QFontMetrics(self._theme.font(self._style, weight=600, tabular=True)).horizontalAdvance(self._parts[0])
        if wanted > self._theme.px(self._width):
            self._width = round(wanted / self._theme.px(100) * 100) + 1
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the height of a line."""
        return QSize(self._theme.px(self._width or 40), QFontMetrics(self._theme.font(self._style)).height())

    def minimumSizeHint(self) -> QSize:
        """Return the size hint."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again with another text size."""
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line."""
        strong, plain = self._parts
        theme, painter = self._theme, QPainter(self)
        space = theme.px(4)
        if self._ground is not None:
            painter.fillRect(self.rect(), theme.color(self._ground))
        painter.setPen(theme.color(self._tone))
        bold = theme.font(self._style, weight=600, tabular=True)
        first = QFontMetrics(bold).horizontalAdvance(strong) if strong else 0
        area = self.rect()
        regular = theme.font(self._style, tabular=True)
        if self.toolTip():
            self.setToolTip("")
        if strong and plain and self._flags & (Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTrailing):
            rest = QFontMetrics(regular).horizontalAdvance(plain) + space
            painter.setFont(bold)
            painter.drawText(area.adjusted(0, 0, -rest, 0), self._flags, strong)
            painter.setFont(regular)
            painter.drawText(area, self._flags, plain)
            return
        if strong:
            painter.setFont(bold)
            self._draw(painter, area, strong)
        if plain:
            gap = first + space if strong else 0
            left = area.adjusted(0, 0, -gap, 0) if self.isRightToLeft() else area.adjusted(gap, 0, 0, 0)
            painter.setFont(regular)
            fits = not self._short or painter.fontMetrics().horizontalAdvance(plain) <= left.width()
            self._draw(painter, left, plain if fits else self._short)
            if not fits:
                self.setToolTip(self.text())

    def _draw(self, painter: QPainter, area: QRect, text: str) -> None:
        metrics = painter.fontMetrics()
        if metrics.horizontalAdvance(text) > area.width():
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
            self.setToolTip(self.text())
        painter.drawText(area, self._flags, text)


class Hairline(QFrame):
    """A line of one device pixel between things."""

    def __init__(self, theme: Theme, *, vertical: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._vertical = vertical
        if vertical:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill the first device pixel."""
        painter = QPainter(self)
        thin = 1 / self.devicePixelRatioF()
        width, height = (thin, self.height()) if self._vertical else (self.width(), thin)
        painter.fillRect(QRectF(0, 0, width, height), self._theme.color("border"))


class SectionHeader(QWidget):
    """A bold line over a part, with a muted sentence beside it and room for something at the right."""

    def __init__(self, title: str, text: str = "", *, style: TextStyle = "body", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = plain_label(title, style, strong=True)
        self.text = plain_label(text, "small", "muted")
        self.text.setVisible(bool(text))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)
        self._row.addWidget(self.title)
        self._row.addWidget(self.text)
        self._row.addStretch(1)

    def add(self, widget: QWidget) -> None:
        """Put something at the right."""
        self._row.addWidget(widget)

    def set_text(self, text: str) -> None:
        """Show another sentence beside the title."""
        self.text.setText(text)
        self.text.setVisible(bool(text))
