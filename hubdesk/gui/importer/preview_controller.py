"""Compares the checked file with the account and walks through the plan; the job that it makes is the one that runs."""

from __future__ import annotations

from contextlib import suppress
from enum import Enum
from typing import TYPE_CHECKING, Any

from msgspec import structs

from hubdesk.core.errors import HubDeskError
from hubdesk.core.events import Subject
from hubdesk.engine.limits.words import forecast_sentence
from hubdesk.gui.aio.bridge import Bridge
from hubdesk.gui.importer.page_loader import PageLoader
from hubdesk.gui.importer.plan_values import PlanValues
from hubdesk.gui.importer.plan_words import ACTIONS
from hubdesk.gui.language.say import heard
from hubdesk.storage.journal.records import HUBSPOT, ByHubSpot
from hubdesk.storage.plan.records import PlanFilter

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine, Sequence

    from hubdesk.core.clock import Clock
    from hubdesk.engine.limits.forecast import Forecast
    from hubdesk.engine.plan.planner import PlanProgress
    from hubdesk.engine.via_hubspot.ways import Choice
    from hubdesk.gui.aio.scope import TaskScope
    from hubdesk.gui.importer.column_draft import ColumnDraft
    from hubdesk.gui.importer.preview_view import PreviewView
    from hubdesk.gui.importer.services import Afterwards, CheckedFile, ImportJob, ImportServices, PlanPages
    from hubdesk.storage.plan.records import Action, Kind, Mark, PlannedRow, PlanTotals


class Stage(Enum):
    """How far the preview is."""

    ASKING = "asking"
    READING = "reading"
    READY = "ready"
    SKIPPED = "skipped"


class PreviewController:
    """Owns the plan until the run begins.

    Attributes:
        stage: How far it is.
        failed: Whether the last comparison was not finished.
        job: The job that was planned and not begun; None before it was compared.
        adopted: Whether it was made before: it is closed, and not removed, when it is let go.
        totals: Counts of the plan; None before.
        associated: Contacts of the plan that get a company.
        undecided: Names that several companies have and nobody decided about.
        expected: Forecast of carrying it out; None before, and where HubSpot imports the file by itself.
        choice: Both ways to send the file; None while they are not known, and where there is no choice.
        by_hubspot: Whether HubSpot shall import the file by itself.
        rows: Rows that such a job sends, once it was compared.
    """

    def __init__(
        self,
        view: PreviewView,
        services: ImportServices[Any],
        scope: TaskScope,
        clock: Clock,
        *,
        on_changed: Callable[[], None],
        on_error: Callable[[HubDeskError], None],
    ) -> None:
        """Connect the view.

        Args:
            view: The Preview step.
            services: The engine.
            scope: Owner of the tasks.
            clock: For the forecast's words.
            on_changed: Hears that the stage is another one.
            on_error: Takes expected failures.
        """
        self.stage = Stage.ASKING
        self.failed = False
        self.job: ImportJob | None = None
        self.adopted = False
        self.totals: PlanTotals | None = None
        self.associated = self.undecided = 0
        self.expected: Forecast | None = None
        self.choice: Choice | None = None
        self.by_hubspot = False
        self.rows = 0
        self._cost = ""
        self._asked_about: tuple[CheckedFile, str, Afterwards] | None = None
        self._view = view
        self._services = services
        self._scope = scope
        self._clock = clock
        self._on_changed = on_changed
        self._on_error = on_error
        self._plan: PlanPages | None = None
        self._checked: CheckedFile | None = None
        self._values = PlanValues()
        self._filter = PlanFilter()
        self._loader: PageLoader[PlannedRow] = PageLoader(view.model, self._load)
        view.action_chosen.connect(self._choose_action)
        view.kind_chosen.connect(self._choose_kind)
        view.mark_chosen.connect(self._choose_mark)
        view.text_searched.connect(self._search)
        view.ways.way_chosen.connect(self._choose_way)
        view.row_chosen.connect(lambda row: view.inspector.show_row(view.model.planned(row), view.model))

    def ask(self, checked: CheckedFile, draft: ColumnDraft) -> None:
        """Ask whether to compare; nothing is read before the answer."""
        self.stage, self.failed = Stage.ASKING, False
        self._on_changed()
        self._values = self._words_of(draft)
        about = checked, draft.mode, draft.afterwards
        if self._asked_about == about and self.choice is not None:
            self._ask_anew()  # somebody went back and comes again: the way that was chosen stays
            return
        self._asked_about = about
        self.choice, self.by_hubspot, self._cost = None, False, ""
        self._view.offer_ways(None)
        self._view.show_question("")
        work = self._tell_cost(checked, draft)
        self._scope.start(work, name="preview-cost", busy="replace", on_error=self._on_error)

    async def _tell_cost(self, checked: CheckedFile, draft: ColumnDraft) -> None:
        expected = await self._services.forecast_reading(checked)
        choice = await self._services.choice(checked, mode=draft.mode, afterwards=draft.afterwards)
        if self.stage is not Stage.ASKING:
            return
        if expected is not None:
            self._cost = heard(forecast_sentence(expected, self._clock.now()))
        if choice is not None:
            self.choice, self.by_hubspot = choice, choice.proposed == HUBSPOT
            self._view.offer_ways(choice)
        self._ask_anew()

    @property
    def asked(self) -> ByHubSpot | None:
        """What HubSpot's own import is asked; None where batches are sent."""
        return ByHubSpot(marketing=self._view.ways.marketing.isChecked() or None) if self.by_hubspot else None

    def _choose_way(self, via: str) -> None:
        self.by_hubspot = via == HUBSPOT
        self._ask_anew()
        self._on_changed()

    def _ask_anew(self) -> None:
        """Ask in the words of the way that is chosen; what a whole comparison takes says nothing of a sample."""
        self._view.show_question("" if self.by_hubspot else self._cost, by_hubspot=self.by_hubspot)

    def skip(self) -> None:
        """Go on without comparing."""
        self.stage, self.failed = Stage.SKIPPED, False
        self._view.show_skipped(by_hubspot=self.by_hubspot)
        self._on_changed()

    def compare(self, checked: CheckedFile, draft: ColumnDraft) -> None:
        """Read every contact and show the plan."""
        self._values = self._words_of(draft)
        self._read(self._compare(checked, draft))

    def _words_of(self, draft: ColumnDraft) -> PlanValues:
        account = self._services.current_account
        return PlanValues(draft.catalogue, account.time_zone if account is not None else "")

    def _read(self, work: Coroutine[object, object, None]) -> None:
        self._scope.start(self._or_ask_again(work), name="compare", busy="replace", on_error=self._failed)

    async def _or_ask_again(self, work: Coroutine[object, object, None]) -> None:
        """Let also a defect, of which nobody but the window hears, leave a way to try again."""
        try:
            await work
        except HubDeskError:
            raise
        except Exception:
            self._ask_again()
            raise
        finally:
            work.close()

    async def _compare(self, checked: CheckedFile, draft: ColumnDraft) -> None:
        await self._free(*self._let_go())
        self._checked = checked
        self._begin_reading(checked.summary.good, form=self._services.form is not None)
        job = await self._services.prepare_job(
            checked, mode=draft.mode, by_hubspot=self.asked, afterwards=draft.afterwards
        )
        try:
            plan = await self._plan_of(job)
        except BaseException:
            await job.discard()
            raise
        self.job = job
        await self._show(job, plan)

    def adopt(self, job: ImportJob) -> None:
        """Show the plan of a job that was made before; it is read if that was not done."""
        self.forget()
        self.job, self.adopted, self._values = job, True, PlanValues(job.catalogue, job.target.account.time_zone)
        self.choice, self.by_hubspot = None, job.target.by_hubspot
        self.read_adopted()

    def read_adopted(self) -> None:
        """Read the plan of the job that was adopted, once more when that failed."""
        if self.job is not None and self.adopted and self.stage is Stage.ASKING:
            self._begin_reading(self.job.target.rows, form=self.job.target.form is not None)
            self._read(self._read_adopted(self.job))

    async def _read_adopted(self, job: ImportJob) -> None:
        await self._show(job, await self._plan_of(job))

    def _begin_reading(self, total: int, *, form: bool) -> None:
        self.stage, self.failed = Stage.READING, False
        self._view.show_reading(0, total, {}, form=form)
        self._on_changed()

    async def _plan_of(self, job: ImportJob) -> PlanPages:
        done: Subject[PlanProgress] = Subject()
        bridge = Bridge(done, self._progressed, self._view)
        try:
            return await job.compare(done.publish)
        finally:
            bridge.close()

    async def _show(self, job: ImportJob, plan: PlanPages) -> None:
        self._plan = plan
        totals = await plan.totals()
        rows = await job.open_rows() if self.by_hubspot else 0
        self._view.show_totals(totals, form=job.target.form is not None)
        self._view.properties.show_totals(totals.properties, self._values.label)
        await self._show_associating(job)
        if self.by_hubspot:
            self._view.show_sample(sum(map(totals.count, ACTIONS)), rows)
        await self._refilter(PlanFilter())
        # Nothing is waited for from here on: button, menu and shortcut can write from the same moment.
        self.totals, self.rows = totals, rows
        self.stage = Stage.READY
        self._on_changed()

    async def companies_decided(self, job: ImportJob) -> None:
        """Show anew what becomes of companies after somebody has decided, if the job is still the one that is shown."""
        if job is self.job:
            await self._show_associating(job)
            self._on_changed()

    async def _show_associating(self, job: ImportJob) -> None:
        companies = await job.companies()
        self.expected = None if self.by_hubspot else await job.forecast()
        self.associated = companies.rows if companies is not None else 0
        self.undecided = companies.undecided if companies is not None else 0
        self._view.show_companies(companies)
        self._view.inspector.forecast.show_forecast(self.expected, self._clock.now())

    def _progressed(self, progress: PlanProgress) -> None:
        if self.stage is Stage.READING:
            self._view.show_reading(progress.rows, progress.total, progress.actions)

    def _failed(self, error: HubDeskError) -> None:
        self._on_error(error)
        self._ask_again()

    def _ask_again(self) -> None:
        """Say that the comparison was not finished, and offer it once more."""
        self.stage, self.failed = Stage.ASKING, True
        self._view.show_failure(only=self.adopted, by_hubspot=self.by_hubspot)
        self._on_changed()

    def forget(self, why: str = "") -> None:
        """Let go of the plan, and of the job that nobody began, at once; what they hold is freed behind it.

        Args:
            why: What the step says in place of the plan; empty to ask anew.
        """
        for name in ("compare", "preview-cost"):
            self._scope.cancel(name)  # the question, too, is about what is another one now
        self._scope.start(self._free(*self._let_go()), name="forget-plan", on_error=self._on_error)
        if why:
            self._view.show_void(why)
        else:
            self._view.show_question("")

    def _let_go(self) -> tuple[PlanPages | None, ImportJob | None, bool]:
        self._loader.serve(None)
        self._checked = None
        held = self._plan, self.job, self.adopted
        self.job = self._plan = self.totals = self.expected = None
        self.associated = self.undecided = 0
        self.adopted = self.failed = False
        self.stage = Stage.ASKING
        return held

    @staticmethod
    async def _free(plan: PlanPages | None, job: ImportJob | None, adopted: bool) -> None:
        # Their ends only free resources; a failure there must not keep the next step from starting.
        with suppress(HubDeskError):
            if plan is not None:
                await plan.close()
        with suppress(HubDeskError):
            if job is not None:
                await (job.close() if adopted else job.discard())

    async def take(self) -> ImportJob | None:
        """Hand the planned job to whoever runs it; None when nothing was compared."""
        self._loader.serve(None)
        plan, self._plan = self._plan, None
        if plan is not None:
            await plan.close()
        job, self.job = self.job, None  # only now: until then, who forgets the plan removes the job, too
        self.adopted = False
        return job

    def _choose_action(self, action: Action | None) -> None:
        self._ask_for(structs.replace(self._filter, action=action))

    def _choose_kind(self, kind: Kind | None) -> None:
        self._ask_for(structs.replace(self._filter, kind=kind))

    def _choose_mark(self, mark: Mark | None) -> None:
        self._ask_for(structs.replace(self._filter, mark=mark))

    def _search(self, text: str) -> None:
        wanted = self._values.called(self._filter, text.strip())
        if wanted != self._filter:
            self._ask_for(wanted)

    def _ask_for(self, wanted: PlanFilter) -> None:
        if self._plan is not None:
            self._filter = wanted
            self._scope.start(self._refilter(wanted), name="plan-filter", busy="replace", on_error=self._on_error)

    async def _refilter(self, wanted: PlanFilter) -> None:
        plan = self._plan
        if plan is None:
            return
        self._filter = wanted
        total = await plan.count(wanted)

        checked = self._checked
        lines: dict[int, int] = {}
        self._view.model.lines = lines if checked is not None else None

        async def fetch(offset: int, count: int) -> Sequence[PlannedRow]:
            rows = await plan.page(wanted, offset, count)
            if checked is not None and checked is self._checked:  # else the plan is void, and that file closed
                numbers = [planned.row for planned in rows]
                lines.update(zip(numbers, await checked.lines(numbers), strict=True))
            return rows

        self._loader.serve(fetch)
        self._view.show_filter(wanted.action, wanted.kind, wanted.mark)
        self._view.model.show_rows(total, self._values)
        if total:
            self._view.table.setCurrentIndex(self._view.model.index(0, 0))
        else:
            self._view.inspector.show_row(None, self._view.model)

    def _load(self) -> None:
        self._scope.start(self._loader.drain(), name="plan-pages", on_error=self._on_error)
