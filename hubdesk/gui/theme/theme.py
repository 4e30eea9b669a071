"""The theme: which scheme is in force, and everything that widgets ask about looks."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication

from hubdesk.gui.theme.fonts import FontBook
from hubdesk.gui.theme.icons import Icons
from hubdesk.gui.theme.motion import MotionChoice
from hubdesk.gui.theme.palette import build_palette
from hubdesk.gui.theme.qss import build_stylesheet
from hubdesk.gui.theme.tokens import Motion, Scheme, TextStyle, Token, Tokens, load_tokens

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

TEXT_SCALES = (0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0)
"""Text sizes that are offered; 1.0 is the system's."""

MIN_TEXT_SCALE, MAX_TEXT_SCALE = TEXT_SCALES[0], TEXT_SCALES[-1]


class Appearance(StrEnum):
    """What the user chose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HC_LIGHT = "hc-light"
    HC_DARK = "hc-dark"


class Theme(QObject):
    """Colours, fonts, sizes and icons in force.

    Widgets ask at painting time, so a change needs no listeners: the new style sheet sends every widget a
    ``StyleChange``. Listen to ``changed`` only for what is cached.

    Signals:
        changed: The scheme, the text size or the motion setting is another one.
    """

    changed = Signal()

    def __init__(
        self,
        appearance: Appearance = Appearance.SYSTEM,
        text_scale: float = 1.0,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._text_scale = _clamped(text_scale)
        self._motion = MotionChoice.SYSTEM
        self._system_reduces = False
        self._app: QApplication | None = None
        self._loaded: dict[Scheme, Tokens] = {}
        self._tokens = self._load(self._wanted_scheme())
        self._colors: dict[Token, QColor] = {}
        self._made_fonts: dict[tuple[TextStyle, int | None, bool], QFont] = {}
        self._fonts = FontBook.of_system(self._tokens.base.type, self._text_scale)
        self.icons = Icons(self.color)

    def install(self, app: QApplication) -> None:
        """Put the theme on the application, whose style is Fusion, and follow the system from now on."""
        self._app = app
        self._apply()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_changed)

    @property
    def appearance(self) -> Appearance:
        """What the user chose."""
        return self._appearance

    @property
    def scheme(self) -> Scheme:
        """The set of colours in force."""
        return self._tokens.scheme

    @property
    def text_scale(self) -> float:
        """Text size, 0.8 to 2.0."""
        return self._text_scale

    @property
    def reduced_motion(self) -> bool:
        """Whether nothing moves by itself: the user wants it so, or the system where it is followed."""
        return self._motion is MotionChoice.REDUCED or (self._motion is MotionChoice.SYSTEM and self._system_reduces)

    @property
    def motion(self) -> MotionChoice:
        """What the user chose."""
        return self._motion

    @property
    def scale(self) -> float:
        """Factor for every size that holds text."""
        return self._fonts.scale

    def set_appearance(self, appearance: Appearance) -> None:
        """Choose a scheme, or follow the system."""
        self._appearance = appearance
        self._refresh()

    def set_text_scale(self, scale: float) -> None:
        """Choose the text size; values outside 0.8 to 2.0 are moved to the nearest."""
        self._text_scale = _clamped(scale)
        self._refresh()

    def set_motion(self, choice: MotionChoice) -> None:
        """Choose whether things may move by themselves, or follow the system."""
        self._motion = choice
        self.changed.emit()

    def set_system_motion(self, *, reduced: bool) -> None:
        """Take what the system asks for."""
        if reduced != self._system_reduces:
            self._system_reduces = reduced
            self.changed.emit()

    def color(self, token: Token) -> QColor:
        """Return a colour by meaning. The object is shared: do not change it."""
        found = self._colors.get(token)
        if found is None:
            found = self._colors[token] = QColor(self._tokens.colors[token])
        return found

    def account_color(self, key: str) -> QColor:
        """Return an account's colour; unknown keys get the demo portal's slate."""
        accounts = self._tokens.base.accounts
        return QColor(accounts.get(key, accounts["slate"]))

    def account_colors(self) -> tuple[str, ...]:
        """Return the keys of the account colours in the order in which they are proposed."""
        return tuple(self._tokens.base.accounts)

    def px(self, size: float) -> int:
        """Return a size that holds text, grown with the font."""
        return round(size * self._fonts.scale)

    def size(self, name: str) -> int:
        """Return the height or width of a component, grown with the font."""
        value = self._tokens.base.size[name]
        if not isinstance(value, int):
            message = f"{name} is a list of sizes"
            raise TypeError(message)
        return self.px(value)

    def radius(self, name: str) -> int:
        """Return a corner radius: ``badge``, ``control``, ``panel`` or ``card``."""
        return self._tokens.base.radius[name]

    def font(self, style: TextStyle = "body", *, weight: int | None = None, tabular: bool = False) -> QFont:
        """Return a font by name; a copy, which costs next to nothing, of one that was made once."""
        key = (style, weight, tabular)
        found = self._made_fonts.get(key)
        if found is None:
            found = self._made_fonts[key] = self._fonts.font(style, weight=weight, tabular=tabular)
        return QFont(found)

    def fixed_font(self, style: TextStyle = "body", *, weight: int = 400) -> QFont:
        """Return the fixed font for ids, tokens and paths."""
        return self._fonts.fixed(style, weight=weight)

    def duration(self, motion: Motion) -> int:
        """Return how long a movement takes, ms; 0 where nothing may move."""
        return 0 if self.reduced_motion else self._tokens.base.motion_ms[motion]

    def _load(self, scheme: Scheme) -> Tokens:
        if scheme not in self._loaded:
            self._loaded[scheme] = load_tokens(scheme)
        return self._loaded[scheme]

    def _wanted_scheme(self) -> Scheme:
        if self._appearance is not Appearance.SYSTEM:
            return Scheme(self._appearance.value)
        dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return Scheme.DARK if dark else Scheme.LIGHT

    def _system_changed(self) -> None:
        if self._appearance is Appearance.SYSTEM and self._wanted_scheme() is not self.scheme:
            self._refresh()

    def _refresh(self) -> None:
        self._tokens = self._load(self._wanted_scheme())
        self._colors.clear()
        self._made_fonts.clear()
        self._fonts = FontBook.of_system(self._tokens.base.type, self._text_scale)
        self._apply()
        self.changed.emit()

    def _apply(self) -> None:
        if self._app is None:
            return
        self._app.setPalette(build_palette(self._tokens))
        self._app.setFont(self._fonts.font())
        self._app.setStyleSheet(build_stylesheet(self._tokens, self._fonts))


def _clamped(scale: float) -> float:
    return min(max(scale, MIN_TEXT_SCALE), MAX_TEXT_SCALE)
