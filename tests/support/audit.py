"""Tells what a pane keeps from people who cannot see it well, or who work without a mouse.

``audit`` asks everything of a window that is shown; the parts can be asked alone.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Self

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QWidget,
)

from hubdesk.gui.rail.mark import AppMark
from hubdesk.gui.theme.contrast import contrast_ratio
from hubdesk.gui.theme.tokens import TOKENS
from hubdesk.gui.token.swatches import Swatches
from hubdesk.gui.widgets.badge import Badge
from hubdesk.gui.widgets.field import IconMark
from hubdesk.gui.widgets.labels import ElidedLabel, LiveLabel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hubdesk.gui.theme.theme import Theme

_SAYS_NOTHING = (QAccessible.Role.Client, QAccessible.Role.NoRole)
_MOUSE = ("mousePressEvent", "mouseReleaseEvent", "mouseDoubleClickEvent")
_TEXTS = (QLabel, QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit, ElidedLabel, LiveLabel, Badge)
_LARGE_PX, _LARGE_BOLD_PX = 24, 18.66
_PLAIN, _LARGE = 4.5, 3.0
_DRAWN = (AppMark, IconMark)
"""The mark of the program, and icons, whose smoothed strokes are wide in large text."""

_FLAT_PX = 24
"""A line of so many equal pixels is a fill; shorter ones may be the smoothed edge of a letter or a curve."""

_DEEP_PX = 3
_LONGEST_WAY = 400
"""More Tab stops than any window has: who has not come round by then is caught."""


class StrayWindows(QObject):
    """Hears of what is shown as a window of its own and is none: a part that has no parent yet. It would flash.

    Attributes:
        found: What was shown, told as everything else.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self.found: list[str] = []
        self._app = app

    def __enter__(self) -> Self:
        self._app.installEventFilter(self)
        return self

    def __exit__(self, *_: object) -> None:
        self._app.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at what is shown, and let everything pass."""
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            plain = watched.windowType() is Qt.WindowType.Window
            if plain and not isinstance(watched, (QDialog, QMainWindow)):
                self.found.append(f"{told(watched)}: is shown as a window of its own")
        return False


def audit(window: QWidget, theme: Theme) -> list[str]:
    """Return everything that is wrong with a window that is shown, empty when all is well."""
    return [*nameless(window), *out_of_reach(window), *strange_colours(window, theme), *faint_texts(window)]


def nameless(root: QWidget) -> list[str]:
    """Return what can be focused or pressed, or shows a picture, and has no name or no role for a screen reader."""
    found = []
    for widget in _shown(root):
        if not _is_control(widget):
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        if interface.role() in _SAYS_NOTHING and not isinstance(widget, QAbstractScrollArea):
            found.append(f"{told(widget)}: has no role")
        if not interface.text(QAccessible.Text.Name).strip() and not _shows_its_text(widget):
            found.append(f"{told(widget)}: has no name")
    return found


def out_of_reach(window: QWidget) -> list[str]:
    """Press Tab until the focus has come round, and return what it cannot reach or does not let go of."""
    stops = {widget for widget in _shown(window) if _takes_tab(widget)}
    clickable = {widget for widget in _shown(window) if _only_by_mouse(widget)}
    found = [f"{told(widget)}: can be clicked, but takes no focus" for widget in clickable]
    if not stops:
        return found
    first = next(iter(sorted(stops, key=lambda each: each.mapTo(window, QPoint()).toTuple()[::-1])))
    window.activateWindow()
    QApplication.processEvents()
    first.setFocus(Qt.FocusReason.TabFocusReason)
    seen: list[QWidget] = []
    for _ in range(_LONGEST_WAY):
        now = QApplication.focusWidget()
        if now is None or now in seen:
            break
        seen.append(now)
        QTest.keyClick(now, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is now and len(stops) > 1:
            found.append(f"{told(now)}: does not let the focus go")
            return found
    if QApplication.focusWidget() is not first:
        found.append(f"the focus goes round without {told(first)}")
    missed = [
        widget for widget in stops if widget not in seen and not any(_stands_for(other, widget) for other in seen)
    ]
    return found + [f"{told(widget)}: Tab does not reach it" for widget in missed if widget.isVisible()]


def strange_colours(window: QWidget, theme: Theme) -> list[str]:
    """Return fills in colours that are not in the theme, with the place of the first."""
    known = {theme.color(token).rgb() & 0xFFFFFF for token in TOKENS}
    known |= {theme.account_color(key).rgb() & 0xFFFFFF for key in theme.account_colors()}
    found: dict[int, str] = {}
    picture = picture_of(window)
    for y, line in enumerate(_lines(picture)):
        x = 0
        for colour, run in groupby(line):
            length = sum(1 for _ in run)
            plain = colour & 0xFFFFFF
            if length >= _FLAT_PX and plain not in known and plain not in found and _is_flat(picture, x, y):
                under = window.childAt(x + length // 2, y)
                if isinstance(under, _DRAWN):
                    x += length
                    continue
                found[plain] = f"#{plain:06x} at {x}, {y} in {told(under) if under else 'the window'}: is no token"
            x += length
    return list(found.values())


def faint_texts(window: QWidget) -> list[str]:
    """Return texts that stand out too little from what they stand on: below 4.5, large ones below 3."""
    picture = picture_of(window)
    found = []
    for widget in _shown(window):
        if not isinstance(widget, _TEXTS) or not _text_of(widget) or not widget.isEnabled():
            continue
        area = _seen_part(widget, window)
        if area.width() < 4 or area.height() < widget.fontMetrics().height() / 2:
            continue  # scrolled away but for a strip that may hold no letter
        ratio = _contrast_in(picture.copy(area))
        if ratio < _goal(widget):
            found.append(f"{told(widget)}: contrast {ratio:.1f} instead of {_goal(widget)}")
    return found


def picture_of(window: QWidget) -> QImage:
    """Return the window as it is painted, one pixel per unit."""
    image = QImage(window.size(), QImage.Format.Format_RGB32)
    image.fill(window.palette().window().color())
    window.render(image, QPoint(0, 0))
    return image


def told(widget: QWidget) -> str:
    """Return a widget in words that lead to it."""
    text = _text_of(widget) or widget.accessibleName() or widget.objectName()
    owner = widget.parentWidget()
    return f"{type(widget).__name__} “{text}” in {type(owner).__name__}"


def _shown(root: QWidget) -> Iterator[QWidget]:
    return (widget for widget in root.findChildren(QWidget) if widget.isVisible() and not _is_part(widget))


def _is_part(widget: QWidget) -> bool:
    """Return whether Qt made it inside another control: viewports, corners, the field of a combo box."""
    return widget.objectName().startswith("qt_") or isinstance(widget.parentWidget(), (QComboBox, QLineEdit))


def _is_control(widget: QWidget) -> bool:
    return _takes_tab(widget) or isinstance(widget, QAbstractButton) or _only_by_mouse(widget)


def _takes_tab(widget: QWidget) -> bool:
    tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return tab and widget.isEnabled() and widget.focusProxy() is None


def _only_by_mouse(widget: QWidget) -> bool:
    """Return whether a class of the program takes clicks and nothing takes the focus for it."""
    own = any(name in vars(kind) for kind in type(widget).__mro__ if _is_ours(kind) for name in _MOUSE)
    through = widget.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    own = own and widget.focusProxy() is None  # its click is the click on what has the focus for it
    return own and not through and widget.isEnabled() and widget.focusPolicy() is Qt.FocusPolicy.NoFocus


def _is_ours(kind: type) -> bool:
    return not kind.__module__.startswith(("PySide6", "shiboken6", "Shiboken", "builtins"))


def _stands_for(seen: QWidget, widget: QWidget) -> bool:
    """Return whether focus on one is focus on the other: an area that scrolls, or one button of an exclusive group."""
    if isinstance(widget, QAbstractButton) and isinstance(seen, QAbstractButton):
        group = widget.group()
        alike = group is not None and group is seen.group()
        brothers = widget.autoExclusive() and seen.autoExclusive() and widget.parent() is seen.parent()
        return alike or brothers
    return isinstance(seen, QAbstractScrollArea) and seen.viewport() is widget


def _shows_its_text(widget: QWidget) -> bool:
    return isinstance(widget, QLabel) and bool(widget.text())


def _text_of(widget: QWidget) -> str:
    text = getattr(widget, "text", None) or getattr(widget, "currentText", None) or getattr(widget, "toPlainText", None)
    return str(text()) if callable(text) else ""


def _lines(image: QImage) -> Iterator[memoryview]:
    bits = memoryview(image.constBits()).cast("B").cast("I")
    width = image.bytesPerLine() // 4
    return (bits[top : top + image.width()] for top in range(0, width * image.height(), width))


def _is_flat(picture: QImage, x: int, y: int) -> bool:
    """Return whether the colour goes on downwards; a smoothed edge does not."""
    below = y + _DEEP_PX
    return below < picture.height() and picture.pixel(x + _FLAT_PX // 2, below) == picture.pixel(x + _FLAT_PX // 2, y)


def _seen_part(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint()), widget.size()).intersected(
        QRect(
            widget.mapTo(window, widget.visibleRegion().boundingRect().topLeft()),
            widget.visibleRegion().boundingRect().size(),
        )
    )


def _contrast_in(image: QImage) -> float:
    """Return the greatest contrast of any pixel to the colour that fills most of the picture."""
    counts: dict[int, int] = {}
    for line in _lines(image):
        for colour in line:
            counts[colour] = counts.get(colour, 0) + 1
    ground = QColor(max(counts, key=lambda each: counts[each])).name()
    return max(contrast_ratio(QColor(colour).name(), ground) for colour in counts)


def _goal(widget: QWidget) -> float:
    if isinstance(widget.parentWidget(), Swatches):
        return _LARGE  # a dot, no text
    font = widget.font()
    large = font.pixelSize() >= _LARGE_PX or (font.pixelSize() >= _LARGE_BOLD_PX and font.bold())
    return _LARGE if large else _PLAIN
