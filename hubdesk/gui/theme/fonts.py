"""Fonts by name, relative to the system's font; it is never replaced by one of ours."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo

if TYPE_CHECKING:
    from hubdesk.gui.theme.tokens import TextStyle

BASE_PX = 13.0
_CAPTION_FLOOR = 11.0
_TABULAR = QFont.Tag("tnum")
_WEIGHTS: dict[TextStyle, int] = {
    "caption": 400,
    "small": 400,
    "body": 400,
    "subtitle": 600,
    "title": 600,
    "figure": 600,
    "welcome": 600,
    "display": 600,
}


@dataclass(frozen=True, slots=True)
class FontBook:
    """The fonts at one text size.

    Attributes:
        family: The system's family.
        fixed_family: The system's fixed family, for ids, tokens and paths.
        base: Pixel size of body text, text size included.
        factors: Sizes by name, relative to ``base``.
    """

    family: str
    fixed_family: str
    base: float
    factors: dict[TextStyle, float]

    @classmethod
    def of_system(cls, factors: dict[TextStyle, float], text_scale: float) -> FontBook:
        """Return the fonts of this computer at ``text_scale`` (0.8 to 2.0).

        A system without a setting of its own reports sizes below 13 px; 13 px is the smallest base.
        """
        general = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        size = max(BASE_PX, float(QFontInfo(general).pixelSize()))
        return cls(general.family(), fixed.family(), size * text_scale, factors)

    @property
    def scale(self) -> float:
        """Factor for every size that holds text."""
        return self.base / BASE_PX

    def pixels(self, style: TextStyle) -> int:
        """Return the pixel size of a named style; a caption is never below 11 px."""
        size = self.base * self.factors[style]
        return round(max(size, _CAPTION_FLOOR))

    def font(self, style: TextStyle = "body", *, weight: int | None = None, tabular: bool = False) -> QFont:
        """Return the font of a named style.

        Args:
            style: Name of the step.
            weight: 400 to 600; None takes the step's own.
            tabular: Figures of equal width, for columns and counters.
        """
        font = QFont(self.family)
        font.setPixelSize(self.pixels(style))
        font.setWeight(QFont.Weight(_WEIGHTS[style] if weight is None else weight))
        if tabular or style in ("figure", "display"):
            font.setFeature(_TABULAR, 1)
        if style == "title":
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, -0.2)
        return font

    def fixed(self, style: TextStyle = "body", *, weight: int = 400) -> QFont:
        """Return the fixed font at 0.92 of a named style."""
        font = QFont(self.fixed_family)
        font.setStyleHint(QFont.StyleHint.Monospace)
        font.setPixelSize(round(max(self.base * self.factors[style] * 0.92, _CAPTION_FLOOR)))
        font.setWeight(QFont.Weight(weight))
        return font
