"""Icons by meaning, tinted by a colour token and drawn sharp at any device pixel ratio."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from hubdesk.core.resources import resource

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QColor

    from hubdesk.gui.theme.tokens import Token

#: These keep their direction where text runs from right to left.
_MIRRORED = frozenset(
    {
        "arrow-right",
        "chevron-left",
        "chevron-right",
        "chevrons-left",
        "chevrons-right",
        "undo",
        "import",
        "export",
        "list",
        "history",
        "rotate",
    }
)


def _stroke(size: float) -> float:
    """Return the stroke width for a drawing of ``size`` px on the grid of 24."""
    if size <= 12:
        return 2.2
    if size <= 14:
        return 2.0
    return 1.4 if size >= 32 else 1.75


class Icons:
    """Draws icons and remembers their pictures.

    Pictures are kept by key, colour, size and pixel ratio; a change of scheme simply asks for other colours.
    """

    def __init__(self, color: Callable[[Token], QColor]) -> None:
        self._color = color
        self._sources: dict[str, str] = {}
        self._pixmaps: dict[tuple[str, str, float, float], QPixmap] = {}

    def pixmap(self, key: str, color: Token | QColor, size: float, ratio: float | None = None) -> QPixmap:
        """Return a picture of ``size`` px.

        Args:
            key: Name of the icon.
            color: Token or colour of the lines.
            size: Edge in device-independent px.
            ratio: Device pixel ratio; None takes the highest of the screens.

        Raises:
            FileNotFoundError: There is no icon with this key.
        """
        tint = self._color(color) if isinstance(color, str) else color
        if ratio is None:
            ratio = QGuiApplication.instance().devicePixelRatio()  # type: ignore[union-attr]
        known = (key, tint.name(), size, ratio)
        found = self._pixmaps.get(known)
        if found is None:
            found = self._pixmaps[known] = self._render(key, tint.name(), size, ratio)
        return found

    def draw(self, painter: QPainter, key: str, color: Token | QColor, where: QPointF | QRectF, size: float) -> None:
        """Draw an icon with its top left corner at ``where``, or centred in a rectangle."""
        ratio = painter.device().devicePixelRatio()
        picture = self.pixmap(key, color, size, ratio)
        if isinstance(where, QRectF):
            where = where.center() - QPointF(size / 2, size / 2)
        snapped = QPointF(round(where.x() * ratio) / ratio, round(where.y() * ratio) / ratio)
        painter.drawPixmap(snapped, picture)

    def icon(self, key: str, color: Token = "muted", size: int = 16) -> QIcon:
        """Return an icon for menus and item models; its disabled look is faded."""
        icon = QIcon()
        for ratio in (1.0, 1.25, 1.5, 2.0):
            icon.addPixmap(self.pixmap(key, color, size, ratio))
            icon.addPixmap(self.pixmap(key, "disabled", size, ratio), QIcon.Mode.Disabled)
        return icon

    def _source(self, key: str) -> str:
        source = self._sources.get(key)
        if source is None:
            source = self._sources[key] = resource("icons", f"{key}.svg").read_text(encoding="utf-8")
        return source

    def _render(self, key: str, color: str, size: float, ratio: float) -> QPixmap:
        svg = self._source(key).replace("currentColor", color)
        svg = svg.replace('stroke-width="1.75"', f'stroke-width="{_stroke(size)}"')
        edge = max(1, math.ceil(size * ratio))
        pixmap = QPixmap(QSize(edge, edge))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        if key in _MIRRORED and QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            painter.translate(edge, 0)
            painter.scale(-1, 1)
        QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, edge, edge))
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap
