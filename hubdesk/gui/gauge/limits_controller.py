"""Keeps the Limits pane's calls, advice and forecasts fresh, and does what is asked there."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from hubdesk.engine.limits.forecast import forecast
from hubdesk.gui.aio import qtwait
from hubdesk.gui.aio.bridge import Bridge
from hubdesk.gui.gauge.limits_pane import ADVICE, WHAT_IF
from hubdesk.gui.wording import counted

if TYPE_CHECKING:
    from hubdesk.core.clock import Clock
    from hubdesk.gui.aio.scope import TaskScope
    from hubdesk.gui.gauge.limits_pane import LimitsPane
    from hubdesk.gui.gauge.services import LimitsServices
    from hubdesk.gui.notifier import Notifier
    from hubdesk.hubspot.rate.reserve import Reserve

SHOWN = 500
"""Newest calls that the table holds; the file that is exported holds all."""

_EVERY_MS = 1_000
_COUNT_EVERY, _ADVISE_EVERY = 4.0, 60.0


class LimitsController:
    """Owns the tasks of the Limits pane. While the pane is not shown it does nothing."""

    def __init__(
        self, pane: LimitsPane, services: LimitsServices, scope: TaskScope, notifier: Notifier, clock: Clock
    ) -> None:
        """Connect the pane.

        Args:
            pane: The Limits pane.
            services: The engine.
            scope: Owner of the tasks.
            notifier: Takes what is done.
            clock: Time.
        """
        self.pane = pane
        self._services = services
        self._scope = scope
        self._notifier = notifier
        self._clock = clock
        self._counted_at = self._advised_at = float("-inf")
        pane.shown.connect(self.refresh)
        pane.calls.filter_changed.connect(self._find)
        pane.calls.export_wanted.connect(lambda: scope.start(self._export(), name="export", busy="ignore"))
        pane.what_if.asked.connect(self._ask_what_if)
        pane.tabs.chosen.connect(self._tab_chosen)
        pane.reserve_button.clicked.connect(self._open_reserve)
        pane.reserve.changed.connect(self._set_reserve)
        pane.offer("check-again", self.refresh)
        self._called = Bridge(services.called, lambda _: self._calls_ended(), pane, interval_ms=_EVERY_MS)
        self._account = Bridge(services.account_changed, lambda _: self._account_changed(), pane)

    def refresh(self) -> None:
        """Read everything anew."""
        if not self.pane.isVisible():
            return
        self._counted_at = self._advised_at = float("-inf")
        self._find()
        self._calls_ended()
        self._advise()
        self._ask_what_if()

    def _account_changed(self) -> None:
        """Read everything anew; what is being read is about the account before."""
        for name in ("count", "advice"):
            self._scope.cancel(name)
        self.refresh()

    def close(self) -> None:
        """Listen no more."""
        self._called.close()
        self._account.close()

    def _calls_ended(self) -> None:
        pane = self.pane
        if not pane.isVisible():
            return
        if pane.calls.seen:
            self._find()
        now = self._clock.monotonic()
        if now - self._counted_at >= _COUNT_EVERY:
            self._counted_at = now
            self._scope.start(self._count(), name="count", busy="ignore", on_error=pane.show_problem)
        if now - self._advised_at >= _ADVISE_EVERY:
            self._advise()

    def _find(self) -> None:
        self._scope.start(self._find_calls(), name="find", busy="replace", on_error=self.pane.show_problem)

    async def _find_calls(self) -> None:
        self.pane.calls.show_calls(await self._services.find(self.pane.calls.wanted(), SHOWN))

    async def _count(self) -> None:
        self.pane.calls.show_counts(await self._services.counts())
        self.pane.errors.set_today(await self._services.today())

    def _advise(self) -> None:
        self._advised_at = self._clock.monotonic()
        self._scope.start(self._read_advice(), name="advice", busy="ignore", on_error=self.pane.show_problem)

    async def _read_advice(self) -> None:
        lines = await self._services.advice()
        self.pane.advice.show_advice(lines)
        self.pane.tabs.set_count(ADVICE, len(lines) or None)

    def _tab_chosen(self, index: int) -> None:
        if index == WHAT_IF:
            self._ask_what_if()
        elif index == ADVICE:
            self._advise()

    def _ask_what_if(self) -> None:
        self._scope.start(self._forecast(), name="what if", busy="replace", on_error=self.pane.show_problem)

    async def _forecast(self) -> None:
        view = self.pane.what_if
        latencies = await self._services.latencies()
        snapshot, file = self._services.rate(), self._services.file()
        view.show_limits(file, snapshot, latencies, None)
        if snapshot is None or snapshot.limit <= 0:
            return
        found = forecast(view.calls(), snapshot, now=self._clock.now(), latencies=latencies)
        view.show_limits(file, snapshot, latencies, found.working_seconds)

    async def _export(self) -> None:
        pane = self.pane
        # What is shown now is exported, whichever account is current when the dialog closes.
        wanted, export = pane.calls.wanted(), self._services.exporter()
        proposal = Path.home() / f"hubdesk-calls-{self._clock.now():%Y-%m-%d}.csv"
        path = await qtwait.save_file(pane, pane.tr("Export calls"), (pane.tr("Tables (*.csv)"),), proposal)
        if path is not None:
            count = await export(path, wanted)
            self._notifier.toast(pane.tr("{0} exported").format(counted(count, "call", "calls")))

    def _open_reserve(self) -> None:
        self.pane.reserve.fill(self._services.reserve(), self._services.rate())
        self.pane.reserve.open_below(self.pane.reserve_button)

    def _set_reserve(self, reserve: Reserve) -> None:
        self._scope.start(
            self._services.set_reserve(reserve), name="reserve", busy="replace", on_error=self.pane.show_problem
        )
