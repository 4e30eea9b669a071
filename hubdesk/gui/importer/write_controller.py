"""From the checked file to a running job: preview, the question before a large write, trial run, and resuming."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hubdesk.gui.importer.preview_controller import PreviewController, Stage
from hubdesk.gui.importer.questions import ask_submit, ask_trial, ask_write
from hubdesk.gui.importer.steps import Step
from hubdesk.storage.plan.records import Action

if TYPE_CHECKING:
    from collections.abc import Callable

    from hubdesk.core.clock import Clock
    from hubdesk.core.errors import HubDeskError
    from hubdesk.engine.limits.forecast import Forecast
    from hubdesk.engine.records import CheckSummary
    from hubdesk.gui.aio.scope import TaskScope
    from hubdesk.gui.importer.check_controller import CheckController
    from hubdesk.gui.importer.columns_controller import ColumnsController
    from hubdesk.gui.importer.pane import ImportPane
    from hubdesk.gui.importer.run_controller import RunController
    from hubdesk.gui.importer.services import ImportServices

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
        self._refresh = refresh
        self._on_error = on_error
        self._expected = expected
        self.preview = PreviewController(
            pane.preview, services, scope, clock, on_changed=refresh, on_error=self._failed
        )
        pane.preview.skip_wanted.connect(self.preview.skip)
        pane.trial_requested.connect(self.ask_trial)

    @property
    def expected(self) -> Forecast | None:
        """What writing comes to: by the plan, or for the whole file."""
        return self.preview.expected if self.preview.stage is Stage.READY else self._expected()

    @property
    def most(self) -> int | None:
        """Rows that may be submitted to a form in one run; None when rows become contacts."""
        form = self._services.form
        return None if form is None else form.most

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

    def go_on(self) -> None:
        """Do what the primary button of the Preview step says."""
        checked, draft = self._check.checked, self._columns.draft
        if self.preview.stage is Stage.ASKING and checked is not None and draft is not None:
            self.preview.compare(checked, draft)
        elif self.preview.stage in (Stage.READY, Stage.SKIPPED):
            self._scope.start(self._write(), name="write", busy="ignore", on_error=self._failed)

    def forget(self) -> None:
        """Let go of the plan: file, columns or account are others."""
        self._scope.cancel("compare")
        self._scope.start(self.preview.forget(), name="forget-plan", on_error=self._on_error)

    def ask_trial(self) -> None:
        """Ask whether to write the first rows only."""
        if self.preview.stage is Stage.READY:
            self._scope.start(self._trial(), name="write", busy="ignore", on_error=self._failed)

    async def _trial(self) -> None:
        account, rows = self._services.current_account, min(TRIAL_ROWS, self.count())
        if account is not None and await ask_trial(self._pane.theme, self._pane.window(), rows, account):
            await self._begin(trial=rows)

    def count(self) -> int:
        """Return the contacts that would be written."""
        totals, checked = self.preview.totals, self._check.checked
        if totals is not None:
            return totals.count(Action.CREATE) + totals.count(Action.UPDATE)
        return checked.summary.good if checked is not None else 0

    async def _write(self) -> None:
        draft, account = self._columns.draft, self._services.current_account
        if draft is None or account is None:
            return
        window, planned = self._pane.window(), self.preview.totals is not None
        form = self._services.form
        if form is not None:
            if await ask_submit(self._pane.theme, window, form.name, self.count(), account, self.expected):
                await self._begin()
            return
        if await ask_write(self._pane.theme, window, draft.mode, self.count(), account, self.expected, planned=planned):
            await self._begin()

    async def _begin(self, *, trial: int = 0) -> None:
        checked, draft, account = self._check.checked, self._columns.draft, self._services.current_account
        if checked is None or draft is None or account is None:
            return
        self.preparing = True
        self._refresh()
        try:
            job = await self.preview.take() or await self._services.prepare_job(checked, mode=draft.mode)
        finally:
            self.preparing = False
        self.job_check = checked.summary
        self._pane.job_label.setText(self._pane.tr("Job {0}").format(job.job_id))
        self._go(Step.RUN)
        summary = checked.summary
        rejected = summary.rejected
        self._run.start(job, account.name, rows=summary.rows, rejected_before=rejected, form=job.form, trial=trial)

    async def resume(self, job_id: str) -> None:
        """Go on with a job, the one that is shown or one of the history.

        Raises:
            HubDeskError: It cannot be opened.
        """
        same = self._run.job is not None and self._run.job.job_id == job_id
        check = self.job_check if same else None
        job = await self._services.resume_job(job_id)
        account = self._services.current_account
        self.job_check = check
        words = self._pane.tr("Undo of {1} · job {0}") if job.undo_of else self._pane.tr("Job {0}")
        self._pane.job_label.setText(words.format(job.job_id, job.undo_of))
        self._go(Step.RUN)
        self._run.start(
            job,
            account.name if account is not None else "HubSpot",
            rows=check.rows if check is not None else 0,
            rejected_before=check.rejected if check is not None else None,
            form=job.form,
        )

    def _failed(self, error: HubDeskError) -> None:
        self._on_error(error)
        self._refresh()
