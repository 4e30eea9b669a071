"""Sorts what came back by what it proves about the request, not by what it calls itself.

Only a complete answer in HubSpot's own form proves anything. A status of 4xx from a proxy, a web page where JSON was
due, a server error: whether HubSpot applied the request stays unknown.
"""

from __future__ import annotations

from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

from hubdesk.hubspot.causes import Cause
from hubdesk.hubspot.envelope import Envelope, read_envelope
from hubdesk.hubspot.retry import Kind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hubdesk.hubspot.transport import Lost, Received

_LONGEST_DELAY = 10**9


@dataclass(frozen=True, slots=True)
class Verdict:
    """What one attempt proves.

    Attributes:
        kind: What became of it.
        cause: Why, when HubSpot could not be reached or read.
        envelope: HubSpot's error, if it is one.
        retry_after: Seconds that HubSpot wants us to wait; None when it did not say (sensibly).
        status: HTTP status, 0 without an answer.
    """

    kind: Kind
    cause: Cause = Cause.TROUBLE
    envelope: Envelope | None = None
    retry_after: float | None = None
    status: int = 0


ANSWERED = Verdict(Kind.ANSWER)


def classify_loss(lost: Lost) -> Verdict:
    """Return what a missing answer proves."""
    return Verdict(Kind.UNKNOWN if lost.left else Kind.NOT_SENT, lost.cause)


def classify(received: Received, *, empty_is_success: bool) -> Verdict:
    """Return what a whole answer proves; ``ANSWER`` still has to be decoded."""
    status = received.status
    if 200 <= status < 300:
        return _success(received, empty_is_success=empty_is_success)
    if 300 <= status < 400 and status != 304:
        return Verdict(Kind.REDIRECT, status=status)
    retry_after = read_retry_after(received.headers)
    if status in _STATUS_ALONE:
        kind = _STATUS_ALONE[status]
        return Verdict(kind, envelope=read_envelope(received.body), retry_after=retry_after, status=status)
    if status == 511:
        return Verdict(Kind.FOREIGN, Cause.SIGN_IN, status=status)
    if status >= 500 or status == 408:
        return Verdict(Kind.TROUBLE, Cause.TROUBLE, read_envelope(received.body), retry_after, status)
    envelope = read_envelope(received.body)
    if status == 429:
        if envelope is not None and _is_of_imports(envelope):
            return Verdict(Kind.REFUSED, envelope=envelope, status=status)
        # HubSpot's edge says it in plain text ("error code: 1015"), and whoever says it has passed nothing on.
        kind = Kind.DAY if envelope is not None and _is_daily(envelope) else Kind.THROTTLED
        return Verdict(kind, envelope=envelope, retry_after=retry_after, status=status)
    if status < 400 or envelope is None or not envelope.genuine:
        return Verdict(Kind.FOREIGN, Cause.BLOCKED, status=status)
    return Verdict(_SHAPED.get(status, Kind.REFUSED), envelope=envelope, status=status)


def _success(received: Received, *, empty_is_success: bool) -> Verdict:
    if not received.body:
        return ANSWERED if empty_is_success else Verdict(Kind.UNKNOWN, Cause.CUT, status=received.status)
    kind = received.headers.get(b"content-type", b"").lower()
    if b"html" in kind or received.body[:1] == b"<":
        return Verdict(Kind.FOREIGN, Cause.SIGN_IN, status=received.status)
    return ANSWERED


def _is_of_imports(envelope: Envelope) -> bool:
    """Return whether a limit of HubSpot's own imports is reached: other calls are not held up by it."""
    return "import" in (envelope.policy_name or envelope.message or "").lower()


def _is_daily(envelope: Envelope) -> bool:
    if envelope.policy_name:
        return "DAILY" in envelope.policy_name.upper()
    return "daily" in (envelope.message or "").lower()


_STATUS_ALONE: Mapping[int, Kind] = {413: Kind.TOO_LARGE, 423: Kind.LOCKED, 477: Kind.MOVED}
"""Statuses that mean the same whoever says it."""

_SHAPED: Mapping[int, Kind] = {401: Kind.TOKEN, 403: Kind.SCOPE, 409: Kind.CONFLICT}
"""Statuses that mean this only in HubSpot's own form."""


def read_retry_after(headers: Mapping[bytes, bytes]) -> float | None:
    """Return ``Retry-After`` in seconds, from a number or a date; None when there is none or it is nonsense."""
    value = headers.get(b"retry-after", b"").strip()
    if not value:
        return None
    if value.removeprefix(b"-").isdigit() and len(value) < 20:
        return float(min(int(value), _LONGEST_DELAY))
    try:
        until = parsedate_to_datetime(value.decode("ascii"))
        now = parsedate_to_datetime(headers.get(b"date", b"").decode("ascii"))
        return (until - now).total_seconds()
    except (ValueError, TypeError, UnicodeDecodeError, OverflowError):
        return None
