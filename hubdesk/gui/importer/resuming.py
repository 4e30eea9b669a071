"""Goes on with a job: one of the history, or the one that is shown after it stopped."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from hubdesk.core.errors import HubDeskError
    from hubdesk.gui.aio.scope import TaskScope
    from hubdesk.gui.importer.pane import ImportPane
    from hubdesk.gui.importer.results_controller import ResultsController
    from hubdesk.gui.importer.run_controller import RunController
    from hubdesk.gui.importer.write_controller import WriteController


class Resuming:
    """Opens jobs again. Nothing is written before somebody has agreed."""

    def __init__(
        self,
        pane: ImportPane,
        scope: TaskScope,
        run: RunController,
        write: WriteController,
        results: ResultsController,
        *,
        may_begin: Callable[[], bool],
        refresh: Callable[[], None],
        on_error: Callable[[HubDeskError], None],
    ) -> None:
        """Keep who does the work.

        Args:
            pane: The pane.
            scope: Owner of the tasks.
            run: Owner of the job that is shown.
            write: Opens jobs.
            results: The end of the job that was.
            may_begin: Returns whether another job can be shown; says so when not.
            refresh: Hears that another job is shown.
            on_error: Takes expected failures.
        """
        self._pane, self._scope = pane, scope
        self._run, self._write, self._results = run, write, results
        self._may_begin, self._refresh, self._on_error = may_begin, refresh, on_error

    def job(self, job_id: str, *, back: str = "", agreed: bool = False) -> None:
        """Go on with a job of the history.

        Args:
            job_id: The job.
            back: Key of the pane to go back to when it shall not go on after all; empty to stay.
            agreed: Whether somebody has just agreed to it, so that nobody is asked twice.
        """
        if self._may_begin():
            self._pane.leave(lambda: self._start(job_id, back, agreed=agreed))

    def here(self) -> None:
        """Go on with the job that is shown."""
        job = self._run.job
        if job is not None and not self._run.running:
            self._start(job.job_id, "", agreed=False)

    def _start(self, job_id: str, back: str, *, agreed: bool) -> None:
        work = self._resume(job_id, back, agreed=agreed)
        self._scope.start(work, name="resume", busy="ignore", on_error=self._on_error)

    async def _resume(self, job_id: str, back: str, *, agreed: bool) -> None:
        if await self._write.resume(job_id, agreed=agreed):
            self._results.summary = None
            self._refresh()
        elif back:
            self._pane.pane_requested.emit(back)
