"""Makes the files of a diagnosis when the pane is shown, and saves those that were shown and no others."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from hubdesk.engine.diagnosis import save_diagnosis
from hubdesk.gui.aio import qtwait

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from hubdesk.core.clock import Clock
    from hubdesk.engine.diagnosis import DiagnosisFile
    from hubdesk.gui.aio.scope import TaskScope
    from hubdesk.gui.diagnosis.pane import DiagnosisPane
    from hubdesk.gui.notifier import Notifier


class DiagnosisController:
    """Owns the tasks of the pane."""

    def __init__(
        self,
        pane: DiagnosisPane,
        make: Callable[[], Awaitable[Sequence[DiagnosisFile]]],
        scope: TaskScope,
        notifier: Notifier,
        clock: Clock,
    ) -> None:
        """Connect the pane.

        Args:
            pane: The pane.
            make: Makes the files.
            scope: Owner of the tasks.
            notifier: Says that they were saved.
            clock: Names the archive by the day.
        """
        self.pane = pane
        self._make = make
        self._scope = scope
        self._notifier = notifier
        self._clock = clock
        self._files: Sequence[DiagnosisFile] = ()
        pane.shown.connect(self.refresh)
        pane.refresh_requested.connect(self.refresh)
        pane.save_requested.connect(self.save)

    def refresh(self) -> None:
        """Make the files anew."""
        self._scope.start(self._refresh(), name="diagnosis", busy="ignore", on_error=self.pane.show_problem)

    def save(self) -> None:
        """Ask where to, and save what is shown."""
        self._scope.start(self._save(), name="save-diagnosis", busy="ignore", on_error=self.pane.show_problem)

    async def _refresh(self) -> None:
        self._files = tuple(await self._make())
        self.pane.show_files(self._files)

    async def _save(self) -> None:
        files = self._files
        proposal = Path.home() / f"hubdesk-diagnosis-{self._clock.now():%Y-%m-%d}.zip"
        tr = self.pane.tr
        path = await qtwait.save_file(self.pane, tr("Save the diagnosis"), (f"{tr('ZIP archive')} (*.zip)",), proposal)
        if path is not None:
            await save_diagnosis(files, path)
            self._notifier.toast(tr("Saved as {0}").format(path.name))
