"""Keeps the job list fresh and does what is asked for a job."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from hubdesk.gui.aio import qtwait
from hubdesk.gui.history.more_menu import days_in_words
from hubdesk.gui.history.pane import Mode
from hubdesk.gui.history.questions import ask_delete, ask_delete_all
from hubdesk.gui.history.undo_controller import UndoController
from hubdesk.gui.history.words import agreed, deletable, resumable, undoable
from hubdesk.gui.language.say import heard
from hubdesk.gui.widgets.banner import BannerText
from hubdesk.gui.wording import counted, rows
from hubdesk.storage.journal.records import JobState

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from hubdesk.core.clock import Clock
    from hubdesk.engine.job_deletion import Deleted
    from hubdesk.engine.records import JobInfo
    from hubdesk.gui.aio.scope import TaskScope
    from hubdesk.gui.history.pane import HistoryPane
    from hubdesk.gui.history.services import HistoryServices, RowsPage

_VERIFIED, _DONE, _BUSY = "verified", "done", "running"


class HistoryController:
    """Owns the tasks of the History pane.

    Attributes:
        undo: Takes jobs back.
    """

    def __init__(
        self,
        pane: HistoryPane,
        services: HistoryServices,
        scope: TaskScope,
        clock: Clock,
        *,
        resume: Callable[[str, bool], bool],
        rows_page: RowsPage | None = None,
    ) -> None:
        """Connect the pane.

        Args:
            pane: The History pane.
            services: The engine.
            scope: Owner of the tasks.
            clock: Tells what is today.
            resume: Goes on with a job, in the Import pane, and is told whether somebody has just agreed to it; returns
                False when another one is running.
            rows_page: Shows every row of an undo's plan.
        """
        self.pane = pane
        self._services = services
        self._scope = scope
        self._clock = clock
        self._resume_job = resume
        self._jobs: Sequence[JobInfo] = ()
        self._verified = ""
        self.undo = UndoController(pane, services, scope, clock, rows_page, run=self._run_agreed)
        pane.shown.connect(self.refresh)
        pane.job_chosen.connect(self._chosen)
        pane.resume_requested.connect(self.resume)
        pane.verify_requested.connect(self.verify)
        pane.undo_requested.connect(self.begin_undo)
        pane.export_requested.connect(self.export)
        pane.delete_requested.connect(self.delete)
        pane.delete_all_requested.connect(self.delete_all)
        pane.days_chosen.connect(self.keep_days)
        pane.results_requested.connect(self._show_results)
        pane.details.file_wanted.connect(services.show_path)
        pane.import_requested.connect(lambda: pane.pane_requested.emit("import"))
        pane.offer("check-again", self.refresh)
        self._subscription = services.jobs_changed.subscribe(lambda _: self.refresh())

    def refresh(self) -> None:
        """Read the list again."""
        self._scope.start(self._refresh(), name="jobs", busy="replace", on_error=self.pane.show_problem)

    async def _refresh(self) -> None:
        self.pane.days = await self._services.details_days()
        self._jobs = await self._services.jobs()
        if not any(job.running for job in self._jobs):
            self.pane.banners.remove(_BUSY)
        self.pane.show_jobs(self._jobs, self._clock.now(), self._services.colours())

    def _known(self, job_id: str) -> JobInfo | None:
        return next((job for job in self._jobs if job.job_id == job_id), None)

    def _chosen(self, job_id: str) -> None:
        if job_id != self._verified:
            self.pane.banners.remove(_VERIFIED)
        undoing = self.undo.job
        if undoing is not None and undoing.job_id != job_id and self.pane.mode is not Mode.DETAILS:
            self.undo.leave()
        if job_id and self.pane.isVisible():  # who does not see them leaves the journal to whoever resumes the job
            self._scope.start(self._details(job_id), name="details", busy="replace", on_error=self.pane.show_problem)

    async def _details(self, job_id: str) -> None:
        details = await self._services.details(job_id)
        chosen = self.pane.chosen()
        if chosen is not None and chosen.job_id == job_id:
            self.pane.show_details(details)

    # -- what can be done with a job

    def resume(self, job_id: str) -> None:
        """Go on with a job; an undo that nobody has agreed to is shown again first."""
        job = self._known(job_id)
        if job is None or not resumable(job):
            return
        original = self._known(job.undo_of) if job.undo_of else None
        if original is not None and job.state is JobState.READY and not agreed(job):
            self.pane.choose(original.job_id)
            self.undo.open(job, original)
        else:
            self._scope.start(self._run(job_id), name="resume", busy="ignore", on_error=self.pane.show_problem)

    async def _run_agreed(self, job_id: str) -> bool:
        return await self._run(job_id, agreed=True)

    async def _run(self, job_id: str, *, agreed: bool = False) -> bool:
        self._scope.cancel("details")
        await self._services.idle()
        if self._resume_job(job_id, agreed):
            return True
        title = self.pane.tr("An import is running.")
        text = self.pane.tr("Job {0} waits in this list; resume it when the import has ended.").format(job_id)
        self.pane.banners.show_banner(_BUSY, BannerText("warning", title, text))
        return False

    def begin_undo(self, job_id: str) -> None:
        """Say what an undo of a job can do."""
        job = self._known(job_id)
        if job is not None and undoable(job):
            self.pane.choose(job_id)
            self.undo.begin(job)

    def begin_undo_of(self, job_id: str) -> None:
        """Choose a job that has just ended and say what an undo of it can do."""
        work = self._begin_undo_of(job_id)
        self._scope.start(work, name="undo-of", busy="replace", on_error=self.pane.show_problem)

    async def _begin_undo_of(self, job_id: str) -> None:
        await self._refresh()
        self.pane.choose(job_id)
        self.begin_undo(job_id)

    def verify(self, job_id: str) -> None:
        """Compare source, journal and result files of a job."""
        self._scope.start(self._verify(job_id), name="verify", busy="ignore", on_error=self.pane.show_problem)

    async def _verify(self, job_id: str) -> None:
        self.pane.set_busy(busy=True)
        self.pane.banners.remove(_VERIFIED)
        self._verified = job_id
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
            left = "" if report.finished else " " + self.pane.tr("It can be resumed; no row is sent twice.")
            banner = BannerText("success" if report.finished else "note", title, text + left)
        self.pane.banners.show_banner(_VERIFIED, banner)

    def _show_results(self, job_id: str) -> None:
        job = self._known(job_id)
        if job is not None:
            self._services.show_path(job.results)

    def export(self, job_id: str, folder: bool) -> None:
        """Ask where to, and copy a job's result files and description into an archive or a folder."""
        self._scope.start(self._export(job_id, folder=folder), name="export", on_error=self.pane.show_problem)

    async def _export(self, job_id: str, *, folder: bool) -> None:
        title, name = self.pane.tr("Export job {0}").format(job_id), f"HubDesk job {job_id}"
        window, home = self.pane.window(), Path.home()
        if folder:
            chosen = await qtwait.open_folder(window, title, home)
            target = chosen / name if chosen is not None else None
        else:
            target = await qtwait.save_file(window, title, (self.pane.tr("ZIP archive (*.zip)"),), home / f"{name}.zip")
        if target is not None:
            await self.export_to(job_id, target)

    async def export_to(self, job_id: str, target: Path) -> None:
        """Copy a job's result files and description, and say where they are."""
        made = await self._services.export(job_id, target)
        title = self.pane.tr("Job {0} was exported.").format(job_id)
        text = self.pane.tr("Result files and description are in {0}.").format(made)
        show = self.pane.tr("Show")
        banner = BannerText("success", title, text, show, lambda: self._services.show_path(made.parent))
        self.pane.banners.show_banner(_DONE, banner)

    def delete(self, job_id: str) -> None:
        """Ask, and delete a job."""
        job = self._known(job_id)
        if job is not None and deletable(job):
            self._scope.start(self._delete(job), name="delete", busy="ignore", on_error=self.pane.show_problem)

    async def _delete(self, job: JobInfo) -> None:
        results = await ask_delete(self.pane.theme, self.pane.window(), job)
        if results is not None:
            self._tell(await self._services.delete(job.job_id, results=results))

    def delete_all(self) -> None:
        """Ask, and delete all jobs."""
        self._scope.start(self._delete_all(), name="delete", busy="ignore", on_error=self.pane.show_problem)

    async def _delete_all(self) -> None:
        unfinished = sum(map(resumable, self._jobs))
        results = await ask_delete_all(self.pane.theme, self.pane.window(), len(self._jobs), unfinished)
        if results is not None:
            self._tell(await self._services.delete_all(results=results))

    def _tell(self, deleted: Deleted) -> None:
        tr = self.pane.tr
        if deleted.left:
            job_id, reason = deleted.left[0]
            banner = BannerText("error", tr("Job {0} was not deleted.").format(job_id), heard(reason))
        else:
            title = tr("Deleted: {0}.").format(counted(len(deleted.jobs), "job", "jobs"))
            kept = ", ".join(str(folder) for folder in deleted.kept[:2]) + (" …" if len(deleted.kept) > 2 else "")
            text = tr("Result files stay in {0}.").format(kept) if kept else tr("No result files are left.")
            banner = BannerText("success", title, text)
        self.pane.banners.show_banner(_DONE, banner)

    def keep_days(self, days: int | None) -> None:
        """Keep details for another time."""
        work = self._keep_days(days)
        self._scope.start(work, name="keep-days", busy="replace", on_error=self.pane.show_problem)

    async def _keep_days(self, days: int | None) -> None:
        removed = await self._services.set_details_days(days)
        self.pane.days = days
        tr = self.pane.tr
        title = tr("Personal data of finished jobs is removed: {0}.").format(days_in_words(days))
        gone = counted(len(removed), "job lost its details", "jobs lost their details")
        text = tr("{0} now; counts are kept. Result files are yours and stay.").format(gone)
        self.pane.banners.show_banner(_DONE, BannerText("note", title, text))
