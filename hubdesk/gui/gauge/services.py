"""What the Limits pane needs from the rest of the program, and nothing else of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence
    from pathlib import Path

    from hubdesk.core.events import Subject
    from hubdesk.hubspot.calls import CallRecord
    from hubdesk.hubspot.rate.reserve import Reserve
    from hubdesk.hubspot.rate.snapshot import RateSnapshot
    from hubdesk.storage.call_log import CallFilter

    Export = Callable[[Path, CallFilter], Awaitable[int]]


@dataclass(frozen=True, slots=True)
class DayAnswers:
    """The calls of this installation since the account's midnight.

    Attributes:
        calls: All of them.
        errors: Answers with 4xx or 5xx other than 429.
        refused: 429 answers.
    """

    calls: int
    errors: int
    refused: int


@dataclass(frozen=True, slots=True)
class FileInWork:
    """The file of the present import.

    Attributes:
        name: Its name.
        rows: Rows that would be sent.
        calls: Calls that sending takes.
    """

    name: str
    rows: int
    calls: int


@dataclass(frozen=True, slots=True)
class AdviceLine:
    """What could be done better, derived from the log of calls.

    Attributes:
        sentence: What was found and what to do.
        evidence: The figures behind it.
        warns: Whether something should change.
    """

    sentence: str
    evidence: str
    warns: bool = False


class LimitsServices(Protocol):
    """The engine's side of the rate limit. Everything is that of the current account."""

    @property
    def account_changed(self) -> Subject[object]:
        """Publishes after connecting, switching and disconnecting."""
        ...

    @property
    def called(self) -> Subject[None]:
        """Publishes after calls ended, at most a few times a second."""
        ...

    def rate(self) -> RateSnapshot | None:
        """Return the rate limit now; None without an account."""
        ...

    async def find(self, wanted: CallFilter, limit: int) -> Sequence[CallRecord]:
        """Return logged calls, newest first."""
        ...

    async def counts(self) -> dict[str, int]:
        """Return the number of logged calls by class of :attr:`CallFilter.status`; of all under ``""``."""
        ...

    def exporter(self) -> Export:
        """Return what writes calls of the account that is current now, whichever is when it is called.

        It takes a path and which calls are wanted, writes all that fit into a CSV file and returns their number. It
        raises ``StorageProblem`` when that cannot be written.
        """
        ...

    async def today(self) -> DayAnswers | None:
        """Return the answers since the account's midnight; None when there is no log or no time zone."""
        ...

    async def advice(self) -> Sequence[AdviceLine]:
        """Return what the log of the last days tells."""
        ...

    async def latencies(self) -> Sequence[float]:
        """Return the seconds of the newest answers to batches; empty when there were none."""
        ...

    def reserve(self) -> Reserve:
        """Return what is left to others."""
        ...

    async def set_reserve(self, reserve: Reserve) -> None:
        """Leave that much to others, at once and from now on.

        Raises:
            StorageProblem: It cannot be kept; it is in force until the program ends.
        """
        ...

    def file(self) -> FileInWork | None:
        """Return the file of the present import, None when there is none that was checked."""
        ...
