"""What HubDesk's processes on one computer tell each other about one limit, so that together they never exceed it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Word:
    """What HubSpot said last, to whichever process.

    Attributes:
        limit: Calls allowed in the window; 0 when nothing was said.
        interval: Length of the window, seconds.
        heard_at: When, by the ledger's clock.
        held_until: Until when HubSpot wants no request, by the ledger's clock; 0 when it did not ask for a pause.
    """

    limit: int = 0
    interval: float = 0.0
    heard_at: float = 0.0
    held_until: float = 0.0


@dataclass(frozen=True, slots=True)
class News:
    """What other processes did since the last look.

    Attributes:
        departures: When requests of theirs left, by the ledger's clock; on the first look those of the last minute.
        reserved: Requests of theirs that may leave at any moment.
        word: What HubSpot said last.
    """

    departures: tuple[float, ...]
    reserved: int
    word: Word


class Ledger(Protocol):
    """The shared record of one limit.

    Nothing here waits for longer than a few microseconds, and nothing fails: a ledger that
    cannot be read or written says so once in the log and from then on knows only this process.
    """

    def try_lock(self) -> bool:
        """Take the lock without waiting; False when another process has it just now."""
        ...

    def unlock(self) -> None:
        """Give the lock up."""
        ...

    def read(self, now: float) -> News:
        """Return what is new; the lock is not needed."""
        ...

    def reserve(self, now: float) -> int:
        """Write down a request that may leave at any moment and return its number; the lock is needed."""
        ...

    def departed(self, number: int, now: float) -> None:
        """Write down that it left."""
        ...

    def give_back(self, number: int) -> None:
        """Write down that it will not leave."""
        ...

    def tell(self, word: Word) -> None:
        """Write down what HubSpot said."""
        ...

    def close(self) -> None:
        """Let go of the record."""
        ...


class Ledgers(Protocol):
    """The shared records of one token."""

    def now(self) -> float:
        """Return seconds on a clock that all processes of this computer share and that goes on while it sleeps."""
        ...

    def of(self, family: str) -> Ledger | None:
        """Return the record of a limit; None when it cannot be kept."""
        ...
