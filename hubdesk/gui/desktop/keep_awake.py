"""Keeps the computer from going to sleep while rows are on their way; the first service that agrees is enough."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hubdesk.gui.desktop.session_bus import SessionBus

_APP = "HubDesk"
_SUSPEND = 4
"""The flag for "do not suspend", with the portal and with GNOME's session manager alike."""

_PORTAL = ("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Inhibit")
_GNOME = ("org.gnome.SessionManager", "/org/gnome/SessionManager", "org.gnome.SessionManager")
_POWER = (
    "org.freedesktop.PowerManagement.Inhibit",
    "/org/freedesktop/PowerManagement/Inhibit",
    "org.freedesktop.PowerManagement.Inhibit",
)
_SCREEN = ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver")

_Release = tuple[tuple[str, str, str], str, str, tuple[object, ...]]


class KeepAwake:
    """Asks the desktop; where nobody answers the computer sleeps as it always does."""

    def __init__(self, bus: SessionBus) -> None:
        self._bus = bus
        self._release: _Release | None = None
        self._turn = asyncio.Lock()  # a job may end before anybody has agreed

    @property
    def held(self) -> bool:
        """Whether some service agreed."""
        return self._release is not None

    async def hold(self, reason: str) -> None:
        """Ask not to sleep from now on, unless that was asked for already."""
        async with self._turn:
            if not self.held:
                self._release = (
                    await self._ask_portal(reason)
                    or await self._ask(_GNOME, "Uninhibit", "susu", (_APP, 0, reason, _SUSPEND))
                    or await self._ask(_POWER, "UnInhibit", "ss", (_APP, reason))
                    or await self._ask(_SCREEN, "UnInhibit", "ss", (_APP, reason))
                )

    async def release(self) -> None:
        """Let the computer sleep again."""
        async with self._turn:
            release, self._release = self._release, None
            if release is not None:
                place, method, signature, values = release
                await self._bus.call(*place, method, signature, *values)

    async def _ask_portal(self, reason: str) -> _Release | None:
        options = {"reason": ("s", reason)}
        answer = await self._bus.call(*_PORTAL, "Inhibit", "sua{sv}", "", _SUSPEND, options)
        if not answer:
            return None
        return (_PORTAL[0], str(answer[0]), "org.freedesktop.portal.Request"), "Close", "", ()

    async def _ask(
        self, place: tuple[str, str, str], undo: str, signature: str, values: tuple[object, ...]
    ) -> _Release | None:
        answer = await self._bus.call(*place, "Inhibit", signature, *values)
        return (place, undo, "u", (answer[0],)) if answer else None
