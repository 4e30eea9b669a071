"""The Settings pane on settings in memory."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import pytest

from hubdesk.core.errors import HubDeskError
from hubdesk.engine.network import Reached
from hubdesk.gui.aio.scope import TaskScope
from hubdesk.gui.services import MemorySettings
from hubdesk.gui.settings.controller import SettingsController
from hubdesk.gui.settings.pane import SettingsPane
from hubdesk.gui.settings.services import KeptPlace
from hubdesk.storage.settings import Settings

if TYPE_CHECKING:
    from hubdesk.gui.theme.theme import Theme


class MemoryServices:
    """Keeps settings in memory."""

    def __init__(self) -> None:
        self.kept = Settings()
        self.error: HubDeskError | None = None
        self.answer: Reached | HubDeskError = Reached("api.hubapi.com", 0.34, None, "")
        self.default_results = Path("/home/ann/Documents/HubDesk")

    def settings(self) -> Settings:
        return self.kept

    async def change(self, **fields: object) -> None:
        if self.error is not None:
            raise self.error
        self.kept = msgspec.structs.replace(self.kept, **fields)

    async def try_connection(self) -> Reached:
        if isinstance(self.answer, HubDeskError):
            raise self.answer
        return self.answer

    def places(self) -> list[KeptPlace]:
        return [KeptPlace("Settings", Path("/")), KeptPlace("Gone", Path("/no/such/folder"))]


class SettingsRig:
    """Pane and controller."""

    def __init__(self, theme: Theme, sink: object) -> None:
        self.services = MemoryServices()
        self.preferences = MemorySettings()
        self.scope = TaskScope("settings", sink)  # type: ignore[arg-type]
        self.pane = SettingsPane(theme)
        self.controller = SettingsController(self.pane, self.services, self.scope, self.preferences, theme)

    def shown(self) -> list[str]:
        """Return the keys of the rows that are shown."""
        return [row.key for row in self.pane.rows() if row.isVisibleTo(self.pane)]


@pytest.fixture
def rig(theme, sink, qtbot):
    rig = SettingsRig(theme, sink)
    qtbot.addWidget(rig.pane)
    return rig
