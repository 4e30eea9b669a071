"""Asks before a run is ended, in the words of what is running and of how it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubdesk.gui.importer.questions import Stop, ask_stop, ask_stop_import

if TYPE_CHECKING:
    from hubdesk.gui.aio.scope import TaskScope
    from hubdesk.gui.importer.pane import ImportPane
    from hubdesk.gui.importer.run_controller import RunController


class Stopping:
    """Ends the run of a pane once somebody has agreed."""

    def __init__(self, pane: ImportPane, scope: TaskScope, run: RunController) -> None:
        self._pane, self._scope, self._run = pane, scope, run

    def ask(self) -> None:
        """Ask whether to end the run."""
        self._scope.start(self._ask(), name="ask-stop", busy="ignore")

    async def _ask(self) -> None:
        run, theme, window = self._run, self._pane.theme, self._pane.window()
        job = run.job
        if job is not None and job.target.by_hubspot:
            answer = await ask_stop_import(theme, window, paused=run.paused)
            if answer is not None:
                run.stop(cancel=answer is Stop.CANCEL)
        elif await ask_stop(theme, window, undo=job is not None and bool(job.undo_of), paused=run.paused):
            run.stop()
