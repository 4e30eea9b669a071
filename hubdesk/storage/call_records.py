"""What a log of calls holds and what may be asked of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


class LoggedCall(NamedTuple):
    """One call; the attributes are those of :class:`hubdesk.hubspot.calls.CallRecord`, in its order."""

    at: float
    endpoint: str
    status: int
    milliseconds: int
    rows: int
    attempt: int
    correlation_id: str
    cause: str = ""
    scope: bool = False


@dataclass(frozen=True, slots=True)
class CallFilter:
    """Which calls are wanted; all conditions hold together.

    Attributes:
        endpoints: Keys of endpoints; empty for all.
        status: ``success``, ``error`` (4xx and 5xx other than 429), ``refused`` (429), ``lost`` (no answer),
            ``repeated`` (sent more than once), or empty for all.
        text: Part of the endpoint's key or of the correlation id, case ignored; empty for all.
        since: Seconds since the epoch; 0 for all.
        until: Seconds since the epoch, not included; None for all.
    """

    endpoints: tuple[str, ...] = ()
    status: str = ""
    text: str = ""
    since: float = 0.0
    until: float | None = None

    def accepts(self, call: LoggedCall) -> bool:
        """Return whether a call is wanted."""
        text = self.text.casefold()
        return (
            (not self.endpoints or call.endpoint in self.endpoints)
            and (not self.status or status_class(call, self.status))
            and (not text or text in call.endpoint.casefold() or text in call.correlation_id.casefold())
            and call.at >= self.since
            and (self.until is None or call.at < self.until)
        )


def status_class(call: LoggedCall, name: str) -> bool:
    """Return whether ``call`` belongs to a class of :attr:`CallFilter.status`."""
    status = call.status
    return {
        "success": 200 <= status < 400,
        "error": status >= 400 and status != 429,
        "refused": status == 429,
        "lost": status == 0,
        "repeated": call.attempt > 1,
    }[name]


@dataclass(frozen=True, slots=True)
class Peak:
    """How close the account came to its limits within a quarter hour.

    Attributes:
        at: When the window was fullest, seconds since the epoch.
        used: Calls in the window then, everybody's.
        ours: Of these, HubDesk's.
        limit: Calls that the window allowed; 0 when nobody looked.
        day_used: Calls of the day at the end of the quarter hour, everybody's; 0 when not known.
        day_limit: Calls of the day that are allowed; 0 when not known.
    """

    at: float
    used: int
    ours: int
    limit: int
    day_used: int = 0
    day_limit: int = 0


class Sum(NamedTuple):
    """The calls of one endpoint in a quarter hour that begins at ``start`` (seconds since the epoch)."""

    start: int
    endpoint: str
    calls: int
    errors: int
    refused: int
    repeats: int
    lost: int
    rows: int
    milliseconds: int
