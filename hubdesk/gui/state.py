"""Keeps how the window looked: size and place, folded rail, last pane, appearance and text size."""

from __future__ import annotations

import base64
import binascii
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize

from hubdesk.gui.ground import Ground

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

    from hubdesk.gui.main_window import MainWindow
    from hubdesk.gui.services import SettingsPort
    from hubdesk.gui.theme.theme import Theme

_FRAME = QSize(16, 56)
"""Room for the system's frame and title bar around a window, px."""

_GEOMETRY = "window.geometry"
_GROUND = "window.ground"
_FOLDED = "window.rail_folded"
_PANE = "window.pane"
_APPEARANCE = "window.appearance"
_TEXT_SCALE = "window.text_scale"
_MOTION = "window.motion"
_REDUCED_MOTION = "window.reduced_motion"
"""What an older version kept: True where the user wanted less motion."""


class WindowState:
    """Reads and writes the window's part of the settings. Values that make no sense are passed over."""

    def __init__(self, settings: SettingsPort) -> None:
        self._settings = settings

    def apply_to_theme(self, theme: Theme) -> None:
        """Give the theme what the user chose last time."""
        from hubdesk.gui.theme.motion import MotionChoice
        from hubdesk.gui.theme.theme import Appearance

        kept = self._settings.get(_APPEARANCE)
        known = {appearance.value for appearance in Appearance} - {theme.appearance.value}
        if isinstance(kept, str) and kept in known:
            theme.set_appearance(Appearance(kept))
        scale = self._settings.get(_TEXT_SCALE)
        if isinstance(scale, int | float) and scale != theme.text_scale:
            theme.set_text_scale(float(scale))
        before = MotionChoice.REDUCED if self._settings.get(_REDUCED_MOTION) is True else MotionChoice.SYSTEM
        motion = self._settings.get(_MOTION, before.value)
        if motion in list(MotionChoice) and motion != theme.motion:
            theme.set_motion(MotionChoice(str(motion)))

    def restore_geometry(self, window: QMainWindow) -> None:
        """Put the window where it was; Qt moves it onto a screen that exists. The first time it fits the screen."""
        kept = self._settings.get(_GEOMETRY)
        if isinstance(kept, str):
            try:
                raw = base64.b64decode(kept, validate=True)
            except (binascii.Error, ValueError):
                raw = b""  # somebody edited the settings by hand; the first size is fine
            if window.restoreGeometry(QByteArray(raw)):
                return
        # The frame is not known before the window is shown; its title bar is about as high as this everywhere.
        room = window.screen().availableGeometry().size() - _FRAME
        window.resize(window.size().boundedTo(room).expandedTo(window.minimumSize()))

    @property
    def ground(self) -> Ground | None:
        """What the window stood on, None at the first start."""
        return Ground.kept(self._settings.get(_GROUND))

    def save_ground(self, window: MainWindow) -> None:
        """Keep what the window, which is furnished, stands on."""
        color, bar = window.theme.color, window.menuBar()
        ground = Ground(
            window=color("window").name(),
            surface=color("surface").name(),
            line=color("border").name(),
            rail=window.rail.width(),
            bar=0 if bar.isNativeMenuBar() else bar.height(),
            mirrored=window.isRightToLeft(),
        )
        self._settings.set(_GROUND, list(ground))

    @property
    def folded(self) -> bool:
        """Whether the rail was folded."""
        return self._settings.get(_FOLDED) is True

    @property
    def pane(self) -> str:
        """Key of the last pane, empty at the first start."""
        kept = self._settings.get(_PANE)
        return kept if isinstance(kept, str) else ""

    def save_theme(self, theme: Theme) -> None:
        """Keep appearance, text size and motion."""
        self._settings.set(_APPEARANCE, theme.appearance.value)
        self._settings.set(_TEXT_SCALE, theme.text_scale)
        self._settings.set(_MOTION, theme.motion.value)

    def save_window(self, window: QMainWindow, *, folded: bool, pane: str) -> None:
        """Keep size, place, rail and pane."""
        geometry = bytes(window.saveGeometry().data())
        self._settings.set(_GEOMETRY, base64.b64encode(geometry).decode("ascii"))
        self._settings.set(_FOLDED, folded)
        self._settings.set(_PANE, pane)
