"""What all findings in a log of calls have in common: the time that is looked at, its sums, and how they are told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Literal
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date, tzinfo

    from hubdesk.storage.call_log import CallLog, Peak, Sum


@dataclass(frozen=True, slots=True)
class Advice:
    """One finding.

    Attributes:
        code: Machine word such as ``batch.small``.
        level: ``note``, or ``warning`` when something should change.
        sentence: What was found and what would help, for people.
        evidence: The figures it rests on, by name.
        since: Beginning of the time that was looked at, seconds since the epoch.
        until: Its end.
    """

    code: str
    level: Literal["note", "warning"]
    sentence: str
    evidence: tuple[tuple[str, float | str], ...]
    since: float
    until: float


class Look:
    """A look at the calls of some days.

    Attributes:
        log: The log.
        since: Beginning, seconds since the epoch.
        until: End.
        sums: Its quarter hours.
        peaks: How full the limits were in them.
    """

    def __init__(self, log: CallLog, now: float, time_zone: str, days: int) -> None:
        """Read the sums.

        Raises:
            sqlite3.Error: The log cannot be read.
        """
        self.log = log
        self.until = now
        self.since = now - days * 86_400
        self.sums: Sequence[Sum] = log.sums(self.since)
        self.peaks: Sequence[Peak] = log.peaks(self.since)
        self._zone = _zone(time_zone)

    def found(
        self, code: str, sentence: str, evidence: dict[str, float | str], *, warning: bool = False
    ) -> Iterator[Advice]:
        """Yield one finding."""
        level: Literal["note", "warning"] = "warning" if warning else "note"
        yield Advice(code, level, sentence, tuple(evidence.items()), self.since, self.until)

    def day(self, at: float) -> date:
        """Return the account's day at ``at``."""
        return datetime.fromtimestamp(at, self._zone).date()

    def when(self, at: float) -> str:
        """Return date and time in the account's zone, in words."""
        local = datetime.fromtimestamp(at, self._zone)
        return f"{local.day} {local:%b}, {local:%H:%M}"


def _zone(name: str) -> tzinfo:
    try:
        return ZoneInfo(name)
    except (ValueError, OSError, KeyError):
        return UTC


def count(number: int, one: str, many: str = "") -> str:
    """Return a number with its noun."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"
