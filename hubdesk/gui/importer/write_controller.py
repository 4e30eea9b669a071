"""From the checked file to a running job: preview, the question before a large write, trial run, and resuming."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hubdesk.gui.importer.company_choice import settle_companies
from hubdesk.gui.importer.plan_words import write_words
from hubdesk.gui.importer.preview_controller import PreviewController, Stage
from hubdesk.gui.importer.problem_lines import ProblemLines
from hubdesk.gui.importer.questions import ask_submit, ask_to_resume, ask_trial, ask_write
from hubdesk.gui.importer.services import Afterwards, Target
from hubdesk.gui.importer.steps import Step
from hubdesk.storage.journal.records import PREVIEW, QUESTION
from hubdesk.storage.plan.records import Action

if TYPE_CHECKING:
    from collections.abc import Callable

    from hubdesk.core.clock import Clock
    from hubdesk.core.errors import HubDeskError
    from hubdesk.engine.forms.file.form_run import FormRun
    from hubdesk.engine.limits.forecast import Forecast
    from hubdesk.engine.records import Account, CheckSummary
    from hubdesk.gui.aio.scope import TaskScope
    from hubdesk.gui.importer.check_controller import CheckController
    from hubdesk.gui.importer.columns_controller import ColumnsController
    from hubdesk.gui.importer.pane import ImportPane
    from hubdesk.gui.importer.run_controller import RunController
    from hubdesk.gui.importer.services import ImportJob, ImportServices
    from hubdesk.storage.plan.records import PlanTotals

TRIAL_ROWS = 100
"""Rows of a trial run."""


class WriteController:
    """Owns what happens between the check and the end of a run.

    Attributes:
        preview: The plan.
        preparing: Whether a job is being made.
        job_check: What the check of the running job's file said; None for a job of the history.
    """

    def __init__(
        self,
        pane: ImportPane,
        services: ImportServices[Any],
        scope: TaskScope,
        clock: Clock,
        check: CheckController,
        columns: ColumnsController,
        run: RunController,
        *,
        go: Callable[[Step], None],
        make_room: Callable[[ImportJob, Step], None],
        refresh: Callable[[], None],
        on_error: Callable[[HubDeskError], None],
        expected: Callable[[], Forecast | None],
    ) -> None:
        """Connect the view.

        Args:
            pane: The Import pane.
            services: The engine.
            scope: Owner of the tasks.
            clock: Time.
            check: Owner of the checked file.
            columns: Owner of the draft.
            run: Runs jobs.
            go: Goes to a step.
            make_room: Puts away what the pane shows, for a job that was made before and begins at a step.
            refresh: Shows anew what can be done.
            on_error: Takes expected failures.
            expected: Returns the forecast of writing the whole file.
        """
        self.preparing = False
        self.job_check: CheckSummary | None = None
        self._pane = pane
        self._services = services
        self._scope = scope
        self._check = check
        self._columns = columns
        self._run = run
        self._go = go
        self._make_room = make_room
        self._refresh = refresh
        self._on_error = on_error
        self._expected = expected
        self._lines = ProblemLines(pane, scope, check)
        self.preview = PreviewController(
            pane.preview, services, scope, clock, on_changed=refresh, on_error=self._failed
        )
        pane.preview.skip_wanted.connect(self.preview.skip)
        pane.preview.compare_wanted.connect(self.compare)
        pane.preview.companies_wanted.connect(self.choose_companies)
        pane.trial_requested.connect(self.ask_trial)

    @property
    def expected(self) -> Forecast | None:
        """What writing comes to: by the plan, or for the whole file; None where HubSpot imports it by itself."""
        if self.preview.by_hubspot:
            return None  # how long its import takes only HubSpot knows
        return self.preview.expected if self.preview.stage is Stage.READY else self._expected()

    @property
    def form(self) -> FormRun | None:
        """What is submitted with each row; None when rows become contacts."""
        job = self.preview.job
        return job.target.form if job is not None and self.preview.adopted else self._services.form

    @property
    def most(self) -> int | None:
        """Rows that may be submitted to a form in one run; None when rows become contacts."""
        return None if self.form is None else self.form.most

    def target(self) -> Target | None:
        """Return what the write button is about: the job that was adopted, or what was checked; None without either."""
        job = self.preview.job
        if job is not None and self.preview.adopted:
            return job.target
        checked, draft, account = self._check.checked, self._columns.draft, self._services.current_account
        if checked is None or draft is None or account is None:
            return None
        return Target(account, draft.mode, self._services.form, rows=checked.summary.rows)

    def enter_preview(self) -> None:
        """Go to the Preview step; a plan of the same check is still there."""
        checked, draft = self._check.checked, self._columns.draft
        if checked is None or draft is None:
            return
        self._go(Step.PREVIEW)
        if self.preview.stage is Stage.ASKING and self._services.form is not None:
            self.preview.compare(checked, draft)  # nothing of HubSpot is read for it
        elif self.preview.stage is Stage.ASKING:
            self.preview.ask(checked, draft)

    def compare(self) -> None:
        """Read the contacts of the file, unless that is being done, is done, or the job is being made already."""
        checked, draft = self._check.checked, self._columns.draft
        if self.preparing or self._scope.running("write") or self.preview.stage not in (Stage.ASKING, Stage.SKIPPED):
            return
        if checked is not None and draft is not None:
            self.preview.compare(checked, draft)

    def go_on(self) -> None:
        """Do what the primary button of the Preview step says."""
        if self.preview.stage is Stage.ASKING and self.preview.adopted:
            self.preview.read_adopted()
        elif self.preview.stage is Stage.ASKING:
            self.compare()
        elif self.preview.stage in (Stage.READY, Stage.SKIPPED):
            self._scope.start(self._write(), name="write", busy="ignore", on_error=self._failed)

    def forget(self, why: str = "") -> None:
        """Let go of the plan, and of a question about it: file, columns or account are others.

        Args:
            why: What the Preview step says in its place; empty to ask anew.
        """
        self._scope.cancel("write")
        self.preview.forget(why)

    def ask_trial(self) -> None:
        """Ask whether to write the first rows only."""
        if self.preview.stage is Stage.READY:
            self._scope.start(self._trial(), name="write", busy="ignore", on_error=self._failed)

    def choose_companies(self) -> None:
        """Ask which companies are meant where several fit."""
        if self.preview.stage is Stage.READY:
            self._scope.start(self._companies_decided(), name="write", busy="ignore", on_error=self._failed)

    async def _companies_decided(self) -> bool:
        """Have somebody decide about the plan's companies; True when nothing of them waits."""
        job = self.preview.job
        if job is None or not self.preview.undecided:
            return True
        try:
            return await settle_companies(self._pane.theme, job, self._pane.window())
        finally:
            await self.preview.companies_decided(job)

    async def _trial(self) -> None:
        if not await self._companies_decided():
            return
        target, rows = self.target(), min(TRIAL_ROWS, self.count())
        if target is not None and await ask_trial(self._pane.theme, self._pane.window(), rows, target.account):
            await self._begin(trial=rows)

    @property
    def planned(self) -> bool:
        """Whether a plan is carried out, so that old values are known."""
        return self.preview.totals is not None and not self.preview.by_hubspot

    @property
    def nothing(self) -> bool:
        """Whether a plan is there that would write nothing."""
        return self.preview.stage is Stage.READY and self.form is None and self.planned and not self.count()

    def count(self) -> int:
        """Return the contacts that would be written; when none are, those that would get a company."""
        totals, checked = self.preview.totals, self._check.checked
        if totals is not None and self.preview.by_hubspot:
            return self.preview.rows
        if totals is not None:
            return self._planned_contacts(totals) or self.preview.associated
        return checked.summary.good if checked is not None else 0

    def words(self, account: Account) -> str:
        """Return what the plan would write, as the button and the question say it; empty without a plan."""
        totals = self.preview.totals
        return write_words(totals, account, self.preview.associated) if totals is not None and self.planned else ""

    @property
    def _associates_only(self) -> bool:
        totals = self.preview.totals
        return totals is not None and not self.preview.by_hubspot and not self._planned_contacts(totals)

    @staticmethod
    def _planned_contacts(totals: PlanTotals) -> int:
        return totals.count(Action.CREATE) + totals.count(Action.UPDATE)

    async def _write(self) -> None:
        target, theme, window = self.target(), self._pane.theme, self._pane.window()
        if target is None or not await self._companies_decided():
            return
        count, expected, planned = self.count(), self.expected, self.planned
        if target.form is not None:
            agreed = await ask_submit(theme, window, target.form.name, count, target.account, expected)
        else:
            agreed = await ask_write(
                theme,
                window,
                target.mode,
                count,
                target.account,
                expected,
                planned=planned,
                associates=self._associates_only,
                words=self.words(target.account),
            )
        if agreed:
            await self._begin()

    async def _begin(self, *, trial: int = 0) -> None:
        target, checked = self.target(), self._check.checked
        if target is None:
            return
        check = None if self.preview.adopted or checked is None else checked.summary
        self._scope.cancel("resume")  # one job is run at a time: another that is being opened waits in History
        self.preparing = True
        self._refresh()
        try:
            job = await self.preview.take() or await self._prepare(checked, target.mode)
        finally:
            self.preparing = False
            self._refresh()
        self._run_job(job, check, trial=trial)

    async def _prepare(self, checked: Any, mode: str) -> ImportJob:
        draft = self._columns.draft
        afterwards = Afterwards() if draft is None else draft.afterwards
        return await self._services.prepare_job(
            checked, mode=mode, by_hubspot=self.preview.asked, afterwards=afterwards
        )

    def _run_job(self, job: ImportJob, check: CheckSummary | None, *, trial: int = 0) -> None:
        self.job_check = check
        self._lines.follow(job, checked=check is not None)
        self._go(Step.RUN)
        self._run.start(job, rejected_before=check.rejected if check is not None else None, trial=trial)

    async def resume(self, job_id: str, *, agreed: bool = False) -> bool:
        """Go on with a job: the one that is shown, or one of the history, which brings all of its own.

        Args:
            job_id: The job.
            agreed: Whether somebody has just agreed to it.

        Returns:
            Whether it goes on; False when it waited for a yes and nobody gave it. It can then still be resumed.

        Raises:
            HubDeskError: It cannot be opened.
        """
        if self.preview.job is not None and self.preview.job.job_id == job_id:
            self._go(Step.PREVIEW)
            return True
        theme, window = self._pane.theme, self._pane.window()
        same = self._run.job is not None and self._run.job.job_id == job_id
        job = await self._services.resume_job(job_id)
        try:
            agreed = agreed or job.waits_for != QUESTION or await self._ask_to_resume(job)
            # What waits for a preview asks there.
            agreed = agreed and (job.waits_for == PREVIEW or await settle_companies(theme, job, window))
        except BaseException:
            await job.close()
            raise
        if not agreed:
            await job.close()
            return False
        if job.waits_for == PREVIEW:
            self._make_room(job, Step.PREVIEW)
            self.preview.adopt(job)
            return True
        if not same:
            self._make_room(job, Step.RUN)
        self._run_job(job, self.job_check if same else None)
        return True

    async def _ask_to_resume(self, job: ImportJob) -> bool:
        rows = await job.open_rows()
        expected = None if job.target.by_hubspot else await job.forecast()
        return await ask_to_resume(self._pane.theme, self._pane.window(), job, rows, expected)

    def _failed(self, error: HubDeskError) -> None:
        self._on_error(error)
        self._refresh()
