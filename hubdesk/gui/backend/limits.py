"""The Limits pane's side of the engine."""

from __future__ import annotations

import asyncio
from datetime import UTC, date, datetime, time
from functools import partial
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from hubdesk.core.errors import StorageProblem
from hubdesk.core.events import Subject
from hubdesk.engine.associations.counting import calls_of_file
from hubdesk.engine.limits.advice import advice
from hubdesk.engine.limits.export import export_calls
from hubdesk.engine.limits.forecast import BATCHES
from hubdesk.engine.limits.reserves import keep_reserve, reserve_of
from hubdesk.gui.gauge.services import AdviceLine, DayAnswers, FileInWork
from hubdesk.gui.language.say import say
from hubdesk.gui.wording import date_words, labelled, locale, number
from hubdesk.mapping.recipe import parse_recipe
from hubdesk.storage.call_log import CallFilter

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from hubdesk.bootstrap import Services
    from hubdesk.core.events import Subscription
    from hubdesk.engine.limits.look import Advice
    from hubdesk.engine.limits.recorder import CallRecorder
    from hubdesk.gui.backend.accounts import Accounts
    from hubdesk.gui.backend.imports import Imports
    from hubdesk.gui.gauge.services import Export
    from hubdesk.gui.token.services import Connected
    from hubdesk.hubspot.calls import CallRecord
    from hubdesk.hubspot.rate.reserve import Reserve
    from hubdesk.hubspot.rate.snapshot import RateSnapshot
    from hubdesk.storage.call_log import CallLog

_NAMES = {
    "day": "Day",
    "calls": "Calls",
    "errors": "Errors",
    "share": "Share",
    "used": "Used",
    "limit": "Limit",
    "ours": "Of HubDesk",
    "refused": "Refused",
    "own": "Because of HubDesk",
    "others": "Because of others",
    "unknown": "Limit not known",
    "most": "Most",
    "seconds": "Seconds",
    "quarters": "Quarter hours",
    "endpoint": "Kind of call",
    "rows": "Rows",
    "enough": "Calls that would do",
    "reads": "Times read",
    "repeats": "Sent again",
    "status": "Status",
    "cause": "Cause",
    "times": "Times",
}
_KINDS = ("", "error", "refused", "repeated", "lost")


class Limits:
    """Rate limit, log of calls and reserve of the current account."""

    def __init__(self, services: Services, accounts: Accounts, imports: Imports) -> None:
        self.account_changed: Subject[object] = Subject()
        self.called: Subject[None] = Subject()
        self._services = services
        self._accounts = accounts
        self._imports = imports
        self._followed: CallRecorder | None = None
        self._recorder_subscription: Subscription | None = None
        self._subscription = accounts.changed.subscribe(self._relay)
        self._follow()

    def _relay(self, connected: Connected | None) -> None:
        self._follow()
        self.account_changed.publish(connected)

    def _follow(self) -> None:
        """Hear the calls of the current session and of no other."""
        recorder = self._recorder
        if recorder is self._followed:
            return
        if self._recorder_subscription is not None:
            self._recorder_subscription.close()
        self._followed = recorder
        self._recorder_subscription = recorder.changed.subscribe(self.called.publish) if recorder is not None else None

    @property
    def _recorder(self) -> CallRecorder | None:
        session = self._accounts.session
        return session.recorder if session is not None else None

    def rate(self) -> RateSnapshot | None:
        """Return the rate limit now."""
        session = self._accounts.session
        return session.rate() if session is not None else None

    async def find(self, wanted: CallFilter, limit: int) -> Sequence[CallRecord]:
        """Return logged calls, newest first."""
        recorder = self._recorder
        return await recorder.query(wanted, limit=limit) if recorder is not None else ()

    async def counts(self) -> dict[str, int]:
        """Return the number of logged calls by class."""
        recorder = self._recorder
        if recorder is None:
            return {}
        return {kind: await recorder.count(CallFilter(status=kind)) for kind in _KINDS}

    def exporter(self) -> Export:
        """Return what writes the calls of the account that is current now into a CSV file."""
        return partial(_export, self._recorder)

    async def today(self) -> DayAnswers | None:
        """Return the answers since the account's midnight."""
        session, recorder = self._accounts.session, self._recorder
        if session is None or recorder is None:
            return None
        try:
            zone = ZoneInfo(session.account.time_zone)
        except (ValueError, OSError, KeyError):
            return None
        now = self._services.clock.now()
        midnight = datetime.combine(now.astimezone(zone).date(), time(), tzinfo=zone).timestamp()
        sums = await recorder.read(lambda log: log.sums(midnight))
        if sums is None:
            return None
        return DayAnswers(
            calls=sum(each.calls for each in sums),
            errors=sum(each.errors for each in sums),
            refused=sum(each.refused for each in sums),
        )

    async def advice(self) -> Sequence[AdviceLine]:
        """Return what the log of the last days tells."""
        session, recorder = self._accounts.session, self._recorder
        if session is None or recorder is None:
            return ()
        now, zone = self._services.clock.now().timestamp(), session.account.time_zone
        found = await recorder.read(lambda log: advice(log, now=now, time_zone=zone))
        return tuple(_line(each) for each in found or ())

    async def latencies(self) -> Sequence[float]:
        """Return the seconds of the newest answers to batches."""
        recorder = self._recorder
        return await recorder.latencies_of(*BATCHES) if recorder is not None else ()

    def reserve(self) -> Reserve:
        """Return what is left to others."""
        return reserve_of(self._services.settings.load().settings)

    async def set_reserve(self, reserve: Reserve) -> None:
        """Leave that much to others, at once and from now on."""
        for session in self._accounts.sessions:
            session.governor.set_reserve(reserve)
        await asyncio.to_thread(keep_reserve, self._services.settings, reserve)

    def file(self) -> FileInWork | None:
        """Return the file of the present import."""
        checked = self._imports.checked
        if checked is None:
            return None
        summary = checked.summary
        companies = calls_of_file(summary.good, summary.companies, parse_recipe(checked.recipe).company)
        return FileInWork(checked.head.source.path.name, summary.good, summary.calls + companies)


async def _export(recorder: CallRecorder | None, path: Path, wanted: CallFilter) -> int:
    """Write all calls that fit into a CSV file; the file dialog has asked before one is replaced."""
    if recorder is None:
        return 0
    problem: list[StorageProblem] = []

    def write(log: CallLog) -> int:
        try:
            return export_calls(log.every(wanted), path, replace=True)
        except StorageProblem as error:
            problem.append(error)
            return 0

    count = await recorder.read(write)
    if problem:
        raise problem[0]
    if count is None:
        message = say("The log of calls cannot be read.")
        raise StorageProblem(message, code="calls.log")
    return count


def _line(found: Advice) -> AdviceLine:
    parts = [labelled(_name(name), _value(name, value)) for name, value in found.evidence]
    span = say("{0} to {1}", _day(found.since), _day(found.until))
    return AdviceLine(found.sentence, " · ".join((span, *parts)), warns=found.level == "warning")


def _name(name: str) -> str:
    return say(_NAMES[name]) if name in _NAMES else name.replace("_", " ")


def _value(name: str, value: float | str) -> str:
    if name == "day":
        return date_words(date.fromisoformat(str(value)))
    if isinstance(value, str):
        return value
    return number(round(value)) if float(value).is_integer() else locale().toString(value, "f", 2)


def _day(at: float) -> str:
    day = datetime.fromtimestamp(at, UTC).astimezone().date()
    return date_words(day, day)
