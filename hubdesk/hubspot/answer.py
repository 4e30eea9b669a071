"""What a call brings, and who hears of the attempts that did not bring it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

T = TypeVar("T")


class OnSetback(Protocol):
    """Hears of attempts that did not bring the answer."""

    def __call__(self, *, perhaps_applied: bool) -> None:
        """Take note; ``perhaps_applied`` says whether HubSpot may have done what was asked."""
        ...


@dataclass(frozen=True, slots=True)
class Answer(Generic[T]):
    """A whole, readable answer.

    Attributes:
        value: The decoded body.
        status: HTTP status.
        attempts: How often the request was sent.
        replay: Whether an earlier attempt may have been applied already, so that HubSpot's word about what is new
            need not be true.
        server_time: HubSpot's time when it answered, seconds since the epoch; None when it did not say.
        correlation_id: HubSpot's name for this call, for its support; may be empty.
    """

    value: T
    status: int
    attempts: int
    replay: bool
    server_time: float | None
    correlation_id: str
