"""Keeps the forecast of a checked file fresh while the Check step is looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

    from hubdesk.core.errors import HubDeskError
    from hubdesk.engine.limits.forecast import Forecast
    from hubdesk.gui.aio.scope import TaskScope
    from hubdesk.gui.importer.pane import ImportPane
    from hubdesk.gui.importer.services import CheckedFile, ImportServices

_EVERY_MS = 5_000


class ForecastWatch:
    """Owns the forecast.

    Attributes:
        expected: The newest forecast; None while there is no checked file or no account.
    """

    def __init__(
        self,
        pane: ImportPane,
        services: ImportServices[Any],
        scope: TaskScope,
        *,
        changed: Callable[[], None],
        on_error: Callable[[HubDeskError], None],
    ) -> None:
        """Be ready; nothing is forecast before :meth:`watch`."""
        self.expected: Forecast | None = None
        self._services = services
        self._scope = scope
        self._changed = changed
        self._on_error = on_error
        self._subject: tuple[CheckedFile, str] | None = None
        self._timer = QTimer(pane)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self._look)

    def watch(self, checked: CheckedFile | None, mode: str) -> None:
        """Forecast an import of ``checked`` from now on; None ends it."""
        subject = None if checked is None else (checked, mode)
        if subject == self._subject:
            return
        self._subject = subject
        self._scope.cancel("forecast")
        if subject is None:
            self.expected = None
            self._timer.stop()
            return
        self._timer.start()
        self._look()

    def _look(self) -> None:
        self._scope.start(self._forecast(), name="forecast", busy="ignore", on_error=self._on_error)

    async def _forecast(self) -> None:
        if self._subject is None:
            return
        checked, mode = self._subject
        expected = await self._services.forecast(checked, mode=mode)
        if expected != self.expected:
            self.expected = expected
            self._changed()
