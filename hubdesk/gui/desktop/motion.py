"""Whether the system asks programs to move less, and the theme that follows it.

On Linux the desktop portal knows, on Windows and macOS a call of the system. Where nobody knows, things move.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from hubdesk.gui.theme.motion import MotionChoice

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from hubdesk.gui.aio.scope import TaskScope
    from hubdesk.gui.desktop.session_bus import SessionBus
    from hubdesk.gui.theme.theme import Theme

_PORTAL = (
    "org.freedesktop.portal.Desktop",
    "/org/freedesktop/portal/desktop",
    "org.freedesktop.portal.Settings",
)
_SPI_GETCLIENTAREAANIMATION = 0x1042


async def asked_of_portal(bus: SessionBus) -> bool | None:
    """Return whether a desktop with a portal (GNOME, KDE and others) has animations off; None when nobody knows."""
    animated = await _read(bus, "org.gnome.desktop.interface", "enable-animations")
    if isinstance(animated, bool):
        return not animated
    factor = await _read(bus, "org.kde.kdeglobals.KDE", "AnimationDurationFactor")
    try:
        return None if factor is None else float(factor) == 0.0
    except (TypeError, ValueError):
        return None


async def _read(bus: SessionBus, namespace: str, key: str) -> Any:
    """Return a setting; ``Read`` is there in every version of the portal, and wraps its answer once more."""
    answer = await bus.call(*_PORTAL, "Read", "ss", namespace, key)
    value: Any = answer[0] if answer else None
    while isinstance(value, tuple) and len(value) == 2:
        value = value[1]
    return value


def asked_of_windows(library: Any) -> bool | None:
    """Return whether Windows has "Animation effects" off.

    Args:
        library: ``user32``.
    """
    import ctypes

    animated = ctypes.c_int(1)
    known = library.SystemParametersInfoW(_SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(animated), 0)
    return animated.value == 0 if known else None


def asked_of_macos(library: Any) -> bool | None:
    """Return whether macOS has "Reduce motion" on.

    Args:
        library: Objective-C's, with AppKit loaded, as it is in every program with a window.
    """
    import ctypes

    library.objc_getClass.restype = library.sel_registerName.restype = ctypes.c_void_p
    library.objc_getClass.argtypes = library.sel_registerName.argtypes = [ctypes.c_char_p]
    send = ctypes.cast(library.objc_msgSend, ctypes.c_void_p).value
    workspace = library.objc_getClass(b"NSWorkspace")
    if not send or not workspace:
        return None
    as_object = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)(send)
    as_bool = ctypes.CFUNCTYPE(ctypes.c_bool, ctypes.c_void_p, ctypes.c_void_p)(send)
    shared = as_object(workspace, library.sel_registerName(b"sharedWorkspace"))
    return as_bool(shared, library.sel_registerName(b"accessibilityDisplayShouldReduceMotion")) if shared else None


def system_question(bus: SessionBus) -> Callable[[], Awaitable[bool | None]]:
    """Return what asks this computer's system. The calls of Windows and macOS read memory and do not wait."""

    async def ask() -> bool | None:
        import ctypes
        import ctypes.util

        if sys.platform == "win32":
            return asked_of_windows(ctypes.windll.user32)
        if sys.platform == "darwin":
            return asked_of_macos(ctypes.CDLL(ctypes.util.find_library("objc") or "libobjc.dylib"))
        return await asked_of_portal(bus)

    return ask


class SystemMotion(QObject):
    """Tells the theme what the system asks for: at the start, and whenever the program comes to the front again."""

    def __init__(
        self, theme: Theme, ask: Callable[[], Awaitable[bool | None]], scope: TaskScope, parent: QObject | None = None
    ) -> None:
        """Begin to follow the system.

        Args:
            theme: Follows it while that is what the user wants.
            ask: Asks the system; None when it does not say.
            scope: Owner of the tasks.
            parent: Owner.
        """
        super().__init__(parent)
        self._theme = theme
        self._ask = ask
        self._scope = scope
        self._wanted = theme.motion
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._state_changed)
        theme.changed.connect(self._choice_changed)
        self.look()

    def look(self) -> None:
        """Ask the system, where its answer matters."""
        if self._theme.motion is MotionChoice.SYSTEM:
            self._scope.start(self._look(), name="motion", busy="ignore")

    async def _look(self) -> None:
        reduced = await self._ask()
        if reduced is not None:
            self._theme.set_system_motion(reduced=reduced)

    def _state_changed(self, state: Qt.ApplicationState) -> None:
        if state is Qt.ApplicationState.ApplicationActive:
            self.look()

    def _choice_changed(self) -> None:
        if self._theme.motion is not self._wanted:
            self._wanted = self._theme.motion
            self.look()
