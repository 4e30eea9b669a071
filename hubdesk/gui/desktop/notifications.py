"""Says by the desktop that something ended, and shows how far it is beside the program's icon."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hubdesk.gui.desktop.session_bus import SessionBus

_NOTIFY = ("org.freedesktop.Notifications", "/org/freedesktop/Notifications", "org.freedesktop.Notifications")
_LAUNCHER = ("/com/canonical/unity/launcherentry/hubdesk", "com.canonical.Unity.LauncherEntry")
_ENTRY = "application://hubdesk.desktop"
_BY_ITSELF = -1
"""The desktop decides how long a message stays."""


class Notifications:
    """Messages of the system, and the progress bar of launchers that have one (Unity, KDE, Dash to Dock)."""

    def __init__(self, bus: SessionBus) -> None:
        self._bus = bus
        self._shown: int | None = None

    async def tell(self, title: str, text: str) -> bool:
        """Show a message and return whether somebody took it."""
        hints = {"desktop-entry": ("s", "hubdesk")}
        answer = await self._bus.call(
            *_NOTIFY, "Notify", "susssasa{sv}i", "HubDesk", 0, "hubdesk", title, text, [], hints, _BY_ITSELF
        )
        return bool(answer)

    async def show_progress(self, share: float | None) -> None:
        """Show how much is done, 0.0 to 1.0; None shows nothing. The same per cent again is not told again."""
        wanted = None if share is None else round(share * 100)
        if wanted == self._shown:
            return
        self._shown = wanted
        told = {"progress": ("d", (wanted or 0) / 100), "progress-visible": ("b", wanted is not None)}
        await self._bus.emit(*_LAUNCHER, "Update", "sa{sv}", _ENTRY, told)
