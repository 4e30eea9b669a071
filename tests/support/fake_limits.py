"""The engine's side of the Limits pane, in memory, with realistic calls."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from hubdesk.core.events import Subject
from hubdesk.gui.gauge.services import AdviceLine, DayAnswers, FileInWork
from hubdesk.hubspot.calls import CallRecord
from hubdesk.hubspot.rate.reserve import NO_RESERVE, Reserve
from hubdesk.storage.call_log import CallFilter, LoggedCall
from tests.support.gauge_samples import NOW

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from hubdesk.gui.gauge.services import Export
    from hubdesk.hubspot.rate.snapshot import RateSnapshot

_KINDS = ("", "error", "refused", "repeated", "lost")
ADVICE = (
    AdviceLine(
        "412 batches of the last 7 days held fewer than 50 rows. Larger files need fewer calls.",
        "18 Nov to 25 Nov · small batches: 412 · rows: 6,180",
        warns=True,
    ),
    AdviceLine(
        "The properties of contacts were read 96 times on one day; they seldom change.", "18 Nov to 25 Nov · reads: 96"
    ),
)


def calls(count: int = 120) -> tuple[CallRecord, ...]:
    """Return calls of an import, newest first."""
    chance = random.Random(3)
    made = []
    for number in range(count):
        draw = chance.random()
        status = 200 if draw < 0.9 else 207 if draw < 0.95 else 429 if draw < 0.97 else 500 if draw < 0.985 else 0
        made.append(
            CallRecord(
                at=NOW.timestamp() - number * 0.056,
                endpoint="contacts.upsert" if number % 9 else "properties.list",
                status=status,
                milliseconds=chance.randrange(380, 1900),
                rows=100 if number % 9 else 0,
                attempt=2 if status == 200 and draw > 0.88 else 1,
                correlation_id=f"{chance.getrandbits(64):016x}"[:8] + f"-5c1e-4b7a-9f{number % 100:02d}-3de01a60fe77",
                cause="" if status else "answer_lost",
            )
        )
    return tuple(made)


class FakeLimits:
    """Answers with what it was given and keeps what is asked of it."""

    def __init__(self, snapshot: RateSnapshot | None = None, known: Sequence[CallRecord] | None = None) -> None:
        self.account_changed: Subject[object] = Subject()
        self.called: Subject[None] = Subject()
        self.snapshot = snapshot
        self.known = tuple(calls() if known is None else known)
        self.kept = NO_RESERVE
        self.exported: list[tuple[Path, CallFilter]] = []
        self.in_work: FileInWork | None = FileInWork("ITB_Berlin_Leads.csv", 44_120, 442)
        self.lines: tuple[AdviceLine, ...] = ADVICE
        self.asked: list[CallFilter] = []

    def rate(self) -> RateSnapshot | None:
        """Return the snapshot that the test set."""
        return self.snapshot

    def _fitting(self, wanted: CallFilter, known: Sequence[CallRecord] | None = None) -> list[CallRecord]:
        def logged(call: CallRecord) -> LoggedCall:
            return LoggedCall(
                call.at, call.endpoint, call.status, call.milliseconds, call.rows, call.attempt, call.correlation_id
            )

        return [call for call in (self.known if known is None else known) if wanted.accepts(logged(call))]

    async def find(self, wanted: CallFilter, limit: int) -> Sequence[CallRecord]:
        """Return calls that fit."""
        self.asked.append(wanted)
        return self._fitting(wanted)[:limit]

    async def counts(self) -> dict[str, int]:
        """Return their numbers."""
        return {kind: len(self._fitting(CallFilter(status=kind))) for kind in _KINDS}

    def exporter(self) -> Export:
        """Return what takes note, with the calls that are known now."""
        known = self.known

        async def export(path: Path, wanted: CallFilter) -> int:
            self.exported.append((path, wanted))
            return len(self._fitting(wanted, known))

        return export

    async def today(self) -> DayAnswers | None:
        """Return a day."""
        return DayAnswers(calls=3_020, errors=12, refused=0)

    async def advice(self) -> Sequence[AdviceLine]:
        """Return two findings."""
        return self.lines

    async def latencies(self) -> Sequence[float]:
        """Return nothing measured."""
        return ()

    def reserve(self) -> Reserve:
        """Return what was kept."""
        return self.kept

    async def set_reserve(self, reserve: Reserve) -> None:
        """Keep it."""
        self.kept = reserve

    def file(self) -> FileInWork | None:
        """Return a file."""
        return self.in_work
