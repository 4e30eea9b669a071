"""Fills the rows of the Settings pane, puts in force what is chosen, and says what came of it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from hubdesk.gui.aio import qtwait
from hubdesk.gui.language.say import heard
from hubdesk.gui.settings.connection import ConnectionRows
from hubdesk.gui.settings.controls import PathControl
from hubdesk.gui.settings.places_menu import open_places
from hubdesk.gui.settings.switches import switches, values_in_force
from hubdesk.gui.settings.values import DEFAULTS, FIELDS

if TYPE_CHECKING:
    from collections.abc import Callable

    from hubdesk.core.errors import HubDeskError
    from hubdesk.gui.aio.scope import TaskScope
    from hubdesk.gui.services import SettingsPort
    from hubdesk.gui.settings.pane import SettingsPane
    from hubdesk.gui.settings.services import SettingsServices
    from hubdesk.gui.theme.theme import Theme


class SettingsController(QObject):
    """Owns the tasks of the pane.

    Signals:
        remove_requested: Everything is to be removed, after a question.
        diagnostics_requested: The files of a diagnosis are to be shown.
        help_requested: Key of a page of the help.
    """

    remove_requested = Signal()
    diagnostics_requested = Signal()
    help_requested = Signal(str)

    def __init__(
        self,
        pane: SettingsPane,
        services: SettingsServices,
        scope: TaskScope,
        preferences: SettingsPort,
        theme: Theme,
    ) -> None:
        """Connect the pane.

        Args:
            pane: The pane.
            services: Settings of the engine.
            scope: Owner of the tasks.
            preferences: Settings of the window.
            theme: Looks, which change at once.
        """
        super().__init__(pane)
        self.pane = pane
        self._services = services
        self._scope = scope
        self._preferences = preferences
        self._theme = theme
        self._connection = ConnectionRows(pane, services, scope)
        self._switches = switches(theme, preferences)
        self._set: dict[str, Callable[[object], object]] = {
            **{key: partial(self._switch, key) for key in self._switches},
            "reserve": lambda _: pane.pane_requested.emit("limits"),
            "places": lambda _: open_places(pane.row("places").control, services.places()),
            "remove": lambda _: self.remove_requested.emit(),
            "diagnostics": lambda _: self.diagnostics_requested.emit(),
            "about": lambda _: self.help_requested.emit("about"),
        }
        for key, call in self._set.items():
            pane.row(key).control.chosen.connect(call)
        for key in ("results-folder", "details-days", "submissions-days", "calls-days"):
            pane.row(key).control.chosen.connect(lambda value, key=key: self._change(key, value))
        for key, default in DEFAULTS.items():
            pane.row(key).reset.connect(lambda key=key, default=default: self._reset(key, default))
        results = pane.row("results-folder").control
        if isinstance(results, PathControl):
            results.browse.connect(self._browse)
        pane.shown.connect(self.refresh)
        pane.switched.connect(self.refresh)
        theme.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show all settings as they are now."""
        kept, default_folder = self._services.settings(), str(self._services.default_results)
        values: dict[str, object] = {
            **values_in_force(self._theme, self._preferences),
            **{key: getattr(kept, field) for key, field in FIELDS.items()},
        }
        values["results-folder"] = values["results-folder"] or default_folder
        for key, default in DEFAULTS.items():
            self.pane.row(key).show_value(values[key], default_folder if key == "results-folder" else default)
        self._connection.show(kept)

    def _reset(self, key: str, default: object) -> None:
        if key in FIELDS:
            self._change(key, default)
        else:
            self._set[key](default)
            self.refresh()

    def _switch(self, key: str, value: object) -> None:
        self._switches[key](value)
        self.refresh()
        if key == "language":
            self.pane.row(key).show_notice(self.pane.tr("From the next start."))

    def _change(self, key: str, value: object) -> None:
        self._scope.start(self._save(key, value), name=f"save-{key}", on_error=lambda error: self._failed(key, error))

    async def _save(self, key: str, value: object) -> None:
        self.pane.row(key).show_notice("")
        await self._services.change(**{FIELDS[key]: value})
        self.refresh()

    def _failed(self, key: str, error: HubDeskError) -> None:
        self.refresh()
        self.pane.row(key).show_error(heard(" ".join(part for part in (error.message, error.hint) if part)))

    def _browse(self) -> None:
        self._scope.start(self._choose_folder(), name="choose-folder", busy="ignore")

    async def _choose_folder(self) -> None:
        kept = self._services.settings().results_folder
        folder = Path(kept) if kept else self._services.default_results
        while not folder.is_dir() and folder.parent != folder:
            folder = folder.parent
        chosen = await qtwait.open_folder(self.pane, self.pane.tr("Where to put result files"), folder)
        if chosen is not None:
            self._change("results-folder", str(chosen))
