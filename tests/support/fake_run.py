"""A job for the panes' tests: it goes as far as a test lets it, and its plan has rows of every kind."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from hubdesk.core.events import Subject
from hubdesk.engine.associations.deciding import UndecidedNames
from hubdesk.engine.plan.planner import PlanProgress
from hubdesk.engine.records import Problem, Progress, Summary, Waiting
from hubdesk.gui.importer.services import Target
from hubdesk.storage.journal.records import JobState, RowState
from hubdesk.storage.plan.records import Action, Change, Kind, Mark, PlanFilter, PlannedRow, PlanTotals
from tests.support.fake_file import CATALOGUE, PEOPLE
from tests.support.fake_services import account

if TYPE_CHECKING:
    from hubdesk.core.errors import HubDeskError
    from hubdesk.engine.associations.counting import CompanyCounts
    from hubdesk.engine.associations.deciding import UndecidedName
    from hubdesk.engine.limits.forecast import Forecast
    from hubdesk.engine.undo.counts import UndoCounts


def progress(
    *,
    sent: int = 77_300,
    rows: int = 184_620,
    waiting: Waiting | None = None,
    state: JobState = JobState.RUNNING,
    job_id: str = "7F3K",
) -> Progress:
    """Return a run after ``sent`` of its rows."""
    to_send = rows - 1460 - 2447
    created = sent // 5
    counts = {
        RowState.CREATED: created,
        RowState.UPDATED: sent - created - 3,
        RowState.UNCHANGED: 0,
        RowState.REJECTED: 1460,
        RowState.DUPLICATE: 2447,
        RowState.NEEDS_REVIEW: 3,
        RowState.NOT_SENT: to_send - sent,
    }
    at = 1_764_086_458.0
    problems = (
        Problem(88_214, "contact.secondary_email", "Secondary e-mail of another contact", at, "29266551"),
        Problem(87_902, "option.archived", "Option “Kreuzfahrt XL” was just archived", at - 3),
        Problem(61_340, "answer.lost", "Answer lost after 30 s", at - 17),
        Problem(40_118, "email.refused", "Not a valid e-mail for HubSpot", at - 29),
    )
    flying = min(2400, to_send - sent)
    return Progress(
        job_id, state, rows, counts, flying, sent // 100, (to_send + 99) // 100, 48.0, 31.0, waiting, problems, 13
    )


class FakePlan:
    """A plan of 300 rows of every kind."""

    def __init__(self) -> None:
        self.closed = False
        self.asked: list[PlanFilter] = []
        self.rows = [_planned(row) for row in range(1, 301)]

    async def page(self, wanted, offset, count):
        await asyncio.sleep(0)
        return self._fitting(wanted)[offset : offset + count]

    async def count(self, wanted):
        self.asked.append(wanted)
        return len(self._fitting(wanted))

    def _fitting(self, wanted):
        return [
            row
            for row in self.rows
            if (wanted.action is None or row.action is wanted.action)
            and (wanted.kind is None or any(change.kind is wanted.kind for change in row.changes))
            and (wanted.mark is None or row.marks & wanted.mark)
            and wanted.text.casefold() in row.key
        ]

    async def totals(self):
        totals = PlanTotals({}, {}, {}, {})
        for row in self.rows:
            for mark in Mark:
                if row.marks & mark:
                    totals.marks[mark] = totals.marks.get(mark, 0) + 1
            totals.actions[row.action] = totals.count(row.action) + 1
            for change in row.changes:
                kinds = totals.properties.setdefault(change.property, {})
                kinds[change.kind] = kinds.get(change.kind, 0) + 1
        return totals

    async def close(self) -> None:
        self.closed = True


def _planned(row: int) -> PlannedRow:
    person = PEOPLE[row % len(PEOPLE)]
    key = f"{row}.{person[3].replace('@@', '@')}"
    if row % 15 == 0:
        return PlannedRow(row, Action.REFUSED, key, f"5120{row}", "plan.same_contact")
    if row % 3 == 0:
        kept = Change("company", person[5], f"{person[5]} Kept", Kind.KEEPS)
        return PlannedRow(row, Action.UNCHANGED, key, f"5120{row}", "", (kept,))
    if row % 5 == 1:
        return PlannedRow(row, Action.CREATE, key, "", "", (Change("email", "", key, Kind.FILLS),))
    changes = (
        Change("company", "Nordlicht", person[5], Kind.OVERWRITES),
        Change("phone", "", person[4], Kind.FILLS),
        Change("interests", "safari", "safari;city", Kind.APPENDS),
    )
    marks = (Mark.OPTED_OUT if row % 7 == 0 else Mark.NONE) | (Mark.BOUNCED if row % 14 == 0 else Mark.NONE)
    return PlannedRow(row, Action.UPDATE, key, f"5120{row}", "", changes, int(marks))


class FakeJob:
    """A job that runs as far as the test lets it."""

    def __init__(self, job_id: str = "7F3K", results: Path | None = None, expected: Forecast | None = None) -> None:
        self.plan = FakePlan()
        self.expected = expected
        self.found_companies: CompanyCounts | None = None
        self.undecided: list[UndecidedName] = []
        self.hold_compare: asyncio.Event | None = None
        self.compare_problem: HubDeskError | None = None
        self.job_id = job_id
        self.progress: Subject[Progress] = Subject()
        self.target = Target(account(), "upsert", file=Path("/data/leads.csv"), rows=5214)
        self.undo_of = ""
        self.undone: UndoCounts | None = None
        self.waits_for = ""
        self.planned = False
        self.catalogue = CATALOGUE
        self.left = 5214
        self.calls: list[str] = []
        self._end: asyncio.Future[Summary] | None = None
        self.results = results
        self.reasons = (("Invalid e-mail address", 1_160), ("Option not in the list", 302))

    async def compare(self, progress) -> FakePlan:
        self.calls.append("compare")
        progress(PlanProgress(100, 200, {Action.CREATE: 60, Action.UPDATE: 40}))
        if self.hold_compare is not None:
            await self.hold_compare.wait()
        await asyncio.sleep(0)
        if self.compare_problem is not None:
            raise self.compare_problem
        return self.plan

    async def forecast(self):
        await asyncio.sleep(0)
        return self.expected

    async def companies(self):
        await asyncio.sleep(0)
        return self.found_companies

    async def undecided_companies(self, count):
        await asyncio.sleep(0)
        if self.undecided:
            self.calls.append(f"undecided {count}")
        return UndecidedNames(tuple(self.undecided[:count]), len(self.undecided))

    async def decide_companies(self, chosen, rest):
        await asyncio.sleep(0)
        self.calls.append(f"decided {dict(chosen)} {rest}")
        left = [one for one in self.undecided if one.id not in chosen and rest == "ask"]
        self.undecided = left
        if self.found_companies is not None:
            self.found_companies = msgspec.structs.replace(self.found_companies, undecided=len(left))

    async def open_rows(self) -> int:
        await asyncio.sleep(0)
        return self.left

    async def discard(self) -> None:
        self.calls.append("discard")

    async def close(self) -> None:
        self.calls.append("close")

    async def run(self, *, trial: int = 0) -> Summary:
        self.calls.append(f"trial {trial}" if trial else "run")
        self._end = asyncio.get_running_loop().create_future()
        return await self._end

    def finish(self, summary: Summary | None = None) -> None:
        assert self._end is not None
        self._end.set_result(summary or make_summary(results=self.results, job=self.job_id))

    def fail(self, error: HubDeskError) -> None:
        assert self._end is not None
        self._end.set_exception(error)

    def pause(self) -> None:
        self.calls.append("pause")

    def resume(self) -> None:
        self.calls.append("resume")

    def stop(self) -> None:
        self.calls.append("stop")

    def cancel(self) -> None:
        self.calls.append("cancel")


def make_summary(*, results: Path | None = None, job: str = "7F3K", **more: Any) -> Summary:
    """Return the end of a large import."""
    figures: dict[str, Any] = {
        "rows": 184_620, "created": 24_306, "updated": 96_531, "unchanged": 59_871, "rejected": 1462,
        "duplicates": 2447, "needs_review": 3, "not_sent": 0, "requests": 1213, "retries": 4, "seconds": 71.0,
        "bound_seconds": 64.0,
    } | more  # fmt: skip
    state = figures.pop("state", "finished")
    return Summary(job, state, results=str(results) if results else None, **figures)
