"""The Settings pane's side of the engine."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QCoreApplication

from hubdesk.core.errors import StorageProblem
from hubdesk.engine.network import choose_route, require_usable, try_connection
from hubdesk.gui.language.say import say
from hubdesk.gui.settings.services import KeptPlace

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hubdesk.bootstrap import Services
    from hubdesk.engine.network import Reached
    from hubdesk.gui.backend.history import History
    from hubdesk.storage.settings import Settings

_DETAILS = "details_days"


class SettingsBackend:
    """Keeps settings one change at a time, and puts them in force."""

    def __init__(self, services: Services, history: History) -> None:
        self._services = services
        self._history = history
        self._turn = asyncio.Lock()

    def settings(self) -> Settings:
        """Return the settings."""
        return self._services.settings.load().settings

    @property
    def default_results(self) -> Path:
        """Folder of result files unless another was chosen."""
        return self._services.paths.results_root

    async def change(self, **fields: object) -> None:
        """Keep some settings, and put them in force.

        Raises:
            InputError: One of them cannot be used; nothing was changed.
            StorageProblem: The disk refuses; the old ones are in force.
        """
        async with self._turn:
            await asyncio.to_thread(self._keep, fields)
            choose_route(self._services.routing, self.settings())
            if _DETAILS in fields:
                await self._history.remove_old_details()

    def _keep(self, fields: dict[str, object]) -> None:
        folder = fields.get("results_folder")
        if folder and not (Path(str(folder)).is_dir() and os.access(str(folder), os.W_OK)):
            message = say("Nothing can be written into this folder.")
            raise StorageProblem(message, code="results.folder", hint=say("Choose another one."))
        changed = msgspec.structs.replace(self.settings(), **fields)
        require_usable(changed)
        self._services.settings.save(changed)

    async def try_connection(self) -> Reached:
        """Ask HubSpot on the way in force, without a token.

        Raises:
            HubDeskError: It cannot be reached.
        """
        return await try_connection(self._services.hosts, self._services.routing)

    def places(self) -> Sequence[KeptPlace]:
        """Return where things are kept."""
        paths = self._services.paths
        results = self.settings().results_folder
        return (
            KeptPlace(_tr("Settings and accounts"), paths.config_folder),
            KeptPlace(_tr("Jobs and their journals"), paths.jobs_folder),
            KeptPlace(_tr("Result files"), Path(results) if results else paths.results_root),
            KeptPlace(_tr("Logs of calls and forms, and the demo"), paths.data_folder),
            KeptPlace(_tr("The program's log"), paths.logs_folder),
            KeptPlace(_tr("What can be fetched again"), paths.cache_folder),
        )


def _tr(text: str) -> str:
    return QCoreApplication.translate("SettingsPane", text)
