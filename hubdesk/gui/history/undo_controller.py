"""Takes a job back: says what is possible, compares, shows the plan, asks, and hands the undo to whoever runs jobs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from hubdesk.core.events import Subject
from hubdesk.engine.records import account_words
from hubdesk.engine.undo.words import UndoLines, lines_so_far
from hubdesk.gui.aio.bridge import Bridge
from hubdesk.gui.history.pane import Mode
from hubdesk.gui.history.questions import ask_undo, undo_words
from hubdesk.gui.history.words import moment
from hubdesk.gui.problems import key_of
from hubdesk.gui.wording import account_label

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from hubdesk.core.clock import Clock
    from hubdesk.core.errors import HubDeskError
    from hubdesk.engine.plan.planner import PlanProgress
    from hubdesk.engine.records import Account, JobInfo
    from hubdesk.gui.aio.scope import TaskScope
    from hubdesk.gui.history.pane import HistoryPane
    from hubdesk.gui.history.services import HistoryServices, PlannedUndo, RowsPage

_PLANNING = "plan-undo"
_LOOK_MS = 500
"""How often it is asked why a comparison stands still."""


class UndoController:
    """Owns an undo until it runs.

    Attributes:
        job: The job that is to be taken back; None while there is none.
        planned: Its plan; None before.
    """

    def __init__(
        self,
        pane: HistoryPane,
        services: HistoryServices,
        scope: TaskScope,
        clock: Clock,
        rows: RowsPage | None,
        *,
        run: Callable[[str], Awaitable[bool]],
    ) -> None:
        """Connect the pane.

        Args:
            pane: The History pane.
            services: The engine.
            scope: Owner of the tasks.
            clock: Ages and forecasts.
            rows: Shows every row of the plan.
            run: Runs a job; returns False when another one is running.
        """
        self.job: JobInfo | None = None
        self.planned: PlannedUndo | None = None
        self._problem = ""
        self._pane = pane
        self._services = services
        self._scope = scope
        self._clock = clock
        self._rows = rows
        self._run = run
        self._look = QTimer(pane)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._show_waiting)
        pane.compare_requested.connect(self.compare)
        pane.close_requested.connect(self.leave)
        pane.write_requested.connect(self.ask)

    def begin(self, job: JobInfo) -> None:
        """Say what an undo of a job can do; nothing is read before the comparison is asked for."""
        self.job = job
        self._pane.undo.show_question(job)
        self._pane.show_mode(Mode.ASKING)

    def open(self, undo: JobInfo, original: JobInfo) -> None:
        """Show an undo again that was planned before and not begun."""
        self.job = original
        self._reading()
        self._scope.start(self._open(undo.job_id), name=_PLANNING, busy="replace", on_error=self._failed)

    def compare(self) -> None:
        """Read what the job wrote and show what would be taken back; an older plan is forgotten."""
        if self.job is not None:
            self._pane.banners.remove(self._problem)
            self._reading()
            self._scope.start(self._compare(self.job), name=_PLANNING, busy="replace", on_error=self._failed)

    def _reading(self) -> None:
        if self.job is not None:
            self._pane.undo.show_reading(self.job, UndoLines(), 0, 0)
            self._pane.show_mode(Mode.READING)
            self._look.start()

    def _show_waiting(self) -> None:
        if self._pane.mode is Mode.READING:
            self._pane.undo.show_waiting(self._services.waiting())
        else:
            self._look.stop()

    async def _compare(self, job: JobInfo) -> None:
        await self._forget()
        done: Subject[PlanProgress] = Subject()
        bridge = Bridge(done, self._progressed, self._pane)
        try:
            planned = await self._services.plan_undo(job.job_id, done.publish)
        finally:
            bridge.close()
        self._show(planned)

    async def _open(self, undo_id: str) -> None:
        await self._forget()
        self._show(await self._services.open_undo(undo_id))

    def _progressed(self, progress: PlanProgress) -> None:
        if self.job is not None and self._pane.mode is Mode.READING:
            lines = lines_so_far(progress)
            self._pane.undo.show_reading(self.job, lines, progress.rows, progress.total)

    def _show(self, planned: PlannedUndo) -> None:
        job, now = self.job, self._clock.now()
        self.planned = planned
        if job is None:
            self.leave()
            return
        made = moment(planned.made_at.isoformat(), now)
        self._pane.undo.show_plan(job, planned.lines, planned.expected, now, made)
        words = f"{undo_words(planned.lines, self._where(job))}…"
        self._pane.show_mode(Mode.PLAN, written=planned.lines.things, write=words)
        if self._rows is not None:
            account = self._account_of(job)
            self._rows.serve(planned.plan, planned.catalogue, account.time_zone if account is not None else "")

    def _where(self, job: JobInfo) -> str:
        """Return the job's account in words, under its present name where it is the open one."""
        account = self._account_of(job)
        return account_words(job.account_name, job.portal_id) if account is None else account_label(account)

    def _account_of(self, job: JobInfo) -> Account | None:
        account = self._services.account
        return account if account is not None and account.portal_id == job.portal_id else None

    def _failed(self, error: HubDeskError) -> None:
        self._problem = key_of(error)
        self._pane.show_problem(error)
        if self.job is not None:
            self.begin(self.job)

    def leave(self) -> None:
        """Go back to the details; an undo that was planned and not begun is removed."""
        self.job = None
        self._pane.banners.remove(self._problem)
        self._scope.cancel(_PLANNING)
        self._pane.show_mode(Mode.DETAILS)
        self._scope.start(self._forget(), name="forget-undo", on_error=self._pane.show_problem)

    async def _forget(self) -> None:
        planned, self.planned = self.planned, None
        self._let_go()
        if planned is not None:
            await self._services.discard(planned)

    def _let_go(self) -> None:
        for name in ("undo-filter", "undo-pages"):
            self._scope.cancel(name)
        if self._rows is not None:
            self._rows.serve(None)

    def ask(self) -> None:
        """Ask whether to carry the undo out, and do so."""
        if self.planned is not None and self.planned.lines.things:
            self._scope.start(self._ask(self.planned), name="ask-undo", busy="ignore", on_error=self._pane.show_problem)

    async def _ask(self, planned: PlannedUndo) -> None:
        job = self.job
        if job is None:
            return
        where = self._where(job)
        if not await ask_undo(self._pane.theme, self._pane.window(), planned.lines, job, where):
            return
        if planned is not self.planned:
            return
        self._let_go()
        await planned.plan.close()
        self.planned = self.job = None
        self._pane.show_mode(Mode.DETAILS)
        await self._run(planned.job_id)
