"""Keeps the job list fresh and does what is asked for a job."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubdesk.gui.widgets.banner import BannerText
from hubdesk.gui.wording import rows

if TYPE_CHECKING:
    from collections.abc import Callable

    from hubdesk.core.clock import Clock
    from hubdesk.gui.aio.scope import TaskScope
    from hubdesk.gui.history.pane import HistoryPane
    from hubdesk.gui.history.services import HistoryServices

_VERIFIED = "verified"


class HistoryController:
    """Owns the tasks of the History pane."""

    def __init__(
        self,
        pane: HistoryPane,
        services: HistoryServices,
        scope: TaskScope,
        clock: Clock,
        *,
        resume: Callable[[str], None],
    ) -> None:
        """Connect the pane.

        Args:
            pane: The History pane.
            services: The engine.
            scope: Owner of the tasks.
            clock: Tells what is today.
            resume: Goes on with a job, in the Import pane.
        """
        self.pane = pane
        self._services = services
        self._scope = scope
        self._clock = clock
        pane.shown.connect(self.refresh)
        pane.resume_requested.connect(resume)
        pane.verify_requested.connect(self.verify)
        pane.results_requested.connect(self._show_results)
        pane.import_requested.connect(lambda: pane.pane_requested.emit("import"))
        pane.offer("check-again", self.refresh)
        self._subscription = services.jobs_changed.subscribe(lambda _: self.refresh())

    def refresh(self) -> None:
        """Read the list again."""
        self._scope.start(self._refresh(), name="jobs", busy="replace", on_error=self.pane.show_problem)

    def verify(self, job_id: str) -> None:
        """Compare source, journal and result files of a job."""
        self._scope.start(self._verify(job_id), name="verify", busy="ignore", on_error=self.pane.show_problem)

    async def _refresh(self) -> None:
        self.pane.show_jobs(await self._services.jobs(), self._clock.now())

    async def _verify(self, job_id: str) -> None:
        self.pane.set_busy(busy=True)
        self.pane.banners.remove(_VERIFIED)
        try:
            report = await self._services.verify(job_id)
        finally:
            self.pane.set_busy(busy=False)
        if report.problems:
            title = self.pane.tr("The sums of job {0} do not agree.").format(job_id)
            banner = BannerText("error", title, " ".join(report.problems[:3]))
        else:
            title = self.pane.tr("Job {0}: the sums agree.").format(job_id)
            text = self.pane.tr("File, journal and result files were read again: {0}.").format(rows(report.rows))
            banner = BannerText("success", title, text)
        self.pane.banners.show_banner(_VERIFIED, banner)

    def _show_results(self, job_id: str) -> None:
        job = self.pane.chosen()
        if job is not None and job.job_id == job_id:
            self._services.show_results(job.results)
