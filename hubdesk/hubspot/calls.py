"""What is told of every request after it is over: enough for a log, nothing of its contents."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CallRecord:
    """One request that left, and what came of it. Holds no token, no address with a query, and no contact's data.

    Attributes:
        at: When it left, seconds since the epoch by this computer's clock.
        endpoint: Key in :data:`hubdesk.hubspot.endpoints.ENDPOINTS`.
        status: HTTP status; 0 when no usable answer came.
        milliseconds: From the departure to the end of the answer.
        rows: Contacts (or submissions) in the request; 0 for what carries none.
        attempt: 1 for the first time this request was sent.
        correlation_id: HubSpot's name for the call, for its support; may be empty.
        cause: Word of :class:`hubdesk.hubspot.causes.Cause` when no usable answer came, else empty.
        scope: Whether HubSpot refused it because of a scope (403).
    """

    at: float
    endpoint: str
    status: int
    milliseconds: int
    rows: int
    attempt: int
    correlation_id: str
    cause: str = ""
    scope: bool = False
