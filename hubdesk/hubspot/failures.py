"""What can become of a call besides an answer, in words for people.

The batch-related ones (``Refused``, ``TooLarge``, ``OutcomeUnknown``) are for the engine, which splits and sorts; the
others end a job or a click. Nothing here shows raw JSON, names of exceptions, or a contact's data.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubdesk.core.errors import HubDeskError, ScopeMissing, StoppedEarly, TokenRefused, UnexpectedRedirect, Unreachable
from hubdesk.core.redact import redact
from hubdesk.hubspot.causes import Cause
from hubdesk.hubspot.details import errors_of, named_by
from hubdesk.hubspot.envelope import Envelope, values
from hubdesk.hubspot.retry import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from hubdesk.hubspot.classify import Verdict
    from hubdesk.hubspot.endpoints import Endpoint

_LONGEST_QUOTE = 200
_LONGEST_ID = 64
_SAFE_WAITING = "Nothing that was already written is lost."
_SCOPES_HINT = (
    "Add it in HubSpot (Development > Keys > Service keys > your key, or the legacy app's scopes), then try again. The"
    " token stays the same."
)
_MOST_SCOPES = 2
"""Alternatives that a sentence names; HubSpot may list a hundred."""


class Refused(HubDeskError):
    """HubSpot understood the request and will not do it; none of it was applied.

    Attributes:
        status: HTTP status.
        category: HubSpot's category, such as ``VALIDATION_ERROR``; may be empty.
        properties: Names of properties it complains about.
        ids: Record ids or keys it complains about.
        trace_ids: Trace ids it complains about.
        errors: For forms: its word for each thing that is wrong, and the place that it names, which may be empty.
        correlation_id: HubSpot's name for the call, for its support; may be empty.
    """

    def __init__(
        self,
        message: str,
        *,
        status: int,
        code: str,
        category: str = "",
        properties: tuple[str, ...] = (),
        ids: tuple[str, ...] = (),
        trace_ids: tuple[str, ...] = (),
        errors: tuple[tuple[str, str], ...] = (),
        correlation_id: str = "",
        hint: str = "",
    ) -> None:
        super().__init__(message, code=code, safe="HubSpot applied nothing of this request.", hint=hint)
        self.status = status
        self.category = category
        self.properties = properties
        self.ids = ids
        self.trace_ids = trace_ids
        self.errors = errors
        self.correlation_id = correlation_id

    def rows_of(self, rows: Sequence[int], keys: Sequence[str]) -> list[int]:
        """Return the rows that HubSpot names as the reason, in their order.

        Args:
            rows: Rows of the request; trace ids end with their numbers.
            keys: Their keys (or record ids), in the same order.
        """
        numbers = {int(digits) for digits in map(_trailing_digits, self.trace_ids) if digits}
        names = {one.strip().lower() for one in self.ids}
        pairs = zip(rows, keys, strict=True)
        return [row for row, key in pairs if row in numbers or key.strip().lower() in names]


class TooLarge(HubDeskError):
    """The request was too large for HubSpot (413); smaller parts of it may pass."""

    def __init__(self) -> None:
        super().__init__("HubSpot finds this request too large.", code="hubspot.too_large")


class OutcomeUnknown(HubDeskError):
    """A request left, and whether HubSpot applied it cannot be told from what came back.

    Attributes:
        attempts: How often it was sent.
    """

    def __init__(self, cause: Cause, attempts: int) -> None:
        message = "HubSpot may or may not have done this: its answer did not arrive whole."
        super().__init__(message, code="hubspot.outcome_unknown", hint=SENTENCES[cause][0])
        self.cause = cause
        self.attempts = attempts


class AskedToWait(StoppedEarly):
    """HubSpot asks for a pause that is longer than a person at the screen waits."""


def _trailing_digits(text: str) -> str:
    return text[len(text.rstrip("0123456789")) :]


def quote(message: str | None) -> str:
    """Return HubSpot's own words, without addresses or secrets, without JSON, and not endless."""
    text = redact(" ".join((message or "").split()))
    for opening in ("[{", "{"):
        text = text.partition(opening)[0]
    text = text.strip(" :")
    return text if len(text) <= _LONGEST_QUOTE else text[: _LONGEST_QUOTE - 1] + "…"


def refused(status: int, envelope: Envelope | None) -> Refused:
    """Return the refusal that an answer with a status of 4xx means."""
    envelope = envelope or Envelope()
    named = named_by(envelope, status)
    words = quote(envelope.message)
    return Refused(
        f"HubSpot refused this request: {words}" if words else f"HubSpot refused this request (status {status}).",
        status=status,
        code=named.code,
        category=envelope.category or "",
        properties=named.properties,
        ids=named.ids,
        trace_ids=named.trace_ids,
        errors=errors_of(envelope),
        correlation_id=(envelope.correlation_id or "")[:_LONGEST_ID],
    )


def final(verdict: Verdict, endpoint: Endpoint) -> Exception:
    """Return the failure that ends a call at once."""
    kind = verdict.kind
    if kind is Kind.TOKEN:
        return token_refused()
    if kind is Kind.SCOPE:
        return scope_missing(verdict.envelope, endpoint)
    if kind is Kind.REDIRECT:
        return unexpected_redirect()
    if kind is Kind.TOO_LARGE:
        return TooLarge()
    return refused(verdict.status, verdict.envelope)


def token_refused() -> TokenRefused:
    """Return what a 401 means."""
    return TokenRefused(
        "HubSpot no longer accepts this access token.",
        code="token.refused",
        safe="HubDesk stopped sending. What was written stays written.",
        hint="It may have been rotated, have expired or been switched off; HubSpot also switches a token off by itself"
        " when it finds it in a public repository. Paste the current token to go on.",
    )


def scope_missing(envelope: Envelope | None, endpoint: Endpoint | None = None) -> ScopeMissing:
    """Return what a 403 of HubSpot's means.

    Args:
        envelope: HubSpot's error.
        endpoint: The call. When HubSpot names no scope, those that the table has for it are named.
    """
    envelope = envelope or Envelope()
    named = _scopes(envelope)
    scopes = _known_first(named, endpoint)
    category, purpose = envelope.category or "", endpoint.purpose if endpoint else ""
    code, hint = "scope.missing", _SCOPES_HINT
    rights = "USER_DOES_NOT_HAVE_PERMISSIONS"
    if rights in (category, envelope.message) or rights in str(envelope.sub_category):
        code, scopes = "token.rights", named
        message = "The person who made this access token lost the right to do this in HubSpot."
        hint = "Let a super admin rotate the token, then paste the new one."
    elif category not in ("", "MISSING_SCOPES") and not named:
        code = "scope.refused"
        message = f"HubSpot refuses this token: {_lowered(purpose) or 'this call'} is not allowed ({category})."
        hint = "The account's plan may not include it, or the token may lack a scope: see Scopes."
    elif scopes:
        needs = f" {purpose} needs it." if purpose else ""
        message = f"The scope {' or '.join(scopes[:_MOST_SCOPES])} is missing.{needs}"
    else:
        message = "This access token may not do this; HubSpot did not say which scope is missing."
    return ScopeMissing(
        message,
        code=code,
        scopes=scopes,
        safe="HubSpot applied nothing of this request.",
        hint=hint,
        endpoint=endpoint.key if endpoint else "",
        category=category,
        named=bool(named),
    )


def _known_first(named: tuple[str, ...], endpoint: Endpoint | None) -> tuple[str, ...]:
    """Return the scopes that HubSpot named, those first that HubDesk asks for; without any, those of the table."""
    table = endpoint.scopes[0] if endpoint is not None and endpoint.scopes else ()
    if not named:
        return table
    return _once([*(scope for scope in table if scope in named), *named])


def _lowered(text: str) -> str:
    return text[:1].lower() + text[1:]


def _scopes(envelope: Envelope) -> tuple[str, ...]:
    names = ("requiredGranularScopes", "requiredScopes", "missingScopes")
    contexts = [envelope.context, *(detail.context for detail in envelope.errors or ())]
    return _once(scope for context in contexts for scope in values(context, *names))


def _once(items: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(items))


def unexpected_redirect() -> UnexpectedRedirect:
    """Return what any redirect means."""
    return UnexpectedRedirect(
        "HubSpot's address answered with a redirect to somewhere else, which HubDesk never follows.",
        code="network.redirect",
        safe="Nothing was sent to the other address.",
        hint="A sign-in page of this network or a proxy may be in between. Open a page in a browser, then try again.",
    )


def unreachable(cause: Cause, proxy: str | None = None) -> Unreachable:
    """Return the failure to reach HubSpot.

    Args:
        cause: Why.
        proxy: Host and port of the proxy in use, None without one.
    """
    message, hint = SENTENCES[cause]
    if proxy and cause is Cause.PROXY:
        message = f"The proxy {proxy} does not let HubDesk through to HubSpot."
    if proxy and cause is Cause.PROXY_LOGIN:
        message = f"The proxy {proxy} wants a user name and password."
    return Unreachable(message, code=f"network.{cause.value}", safe=_SAFE_WAITING, hint=hint)


def asked_to_wait(reason: str, seconds: float) -> AskedToWait:
    """Return what a click gets while HubSpot wants a pause."""
    if reason == "moved":
        message = "HubSpot is moving this account to another data centre and takes no requests meanwhile."
    else:
        message = "HubSpot asked HubDesk to pause, because too many calls were made."
    hint = f"Try again in {max(1, round(seconds))} seconds." if seconds < 120 else "Try again later."
    return AskedToWait(message, code=f"limit.{reason}", safe=_SAFE_WAITING, hint=hint)


SENTENCES = {
    Cause.DNS: ("HubSpot's address cannot be found. This computer seems to be offline.", "Check the connection."),
    Cause.REFUSED: ("The connection to HubSpot was refused.", "Check the connection, a firewall or a VPN."),
    Cause.CONNECT: ("HubSpot cannot be reached from this computer.", "Check the connection, a firewall or a VPN."),
    Cause.HANDLES: (
        "This computer lets HubDesk open no more connections at the moment.",
        "Close other programs, or raise the number of files that a program may open.",
    ),
    Cause.CERTIFICATE: (
        "The certificate that answers in HubSpot's name is not trusted by this computer.",
        "A company's proxy may sit in between; its certificate belongs in the trust store or into Settings, Network.",
    ),
    Cause.TLS: ("No secure connection to HubSpot could be made.", "A proxy or an old TLS version may be in the way."),
    Cause.PROXY: ("The proxy does not let HubDesk through to HubSpot.", "Check the proxy in Settings, Network."),
    Cause.PROXY_LOGIN: (
        "The proxy wants a user name and password.",
        "HubDesk keeps no password of a proxy; ask whoever runs it to let HubDesk through without one.",
    ),
    Cause.BUSY: ("All connections to HubSpot were busy for too long.", "Try again."),
    Cause.RESET: ("The connection to HubSpot broke off.", "Check the connection; a VPN or Wi-Fi may have switched."),
    Cause.SLOW: ("HubSpot's answer did not come in time.", "Try again in a moment."),
    Cause.CUT: ("HubSpot's answer arrived cut off.", "Check the connection; a proxy may cut answers."),
    Cause.GARBLED: ("HubSpot's answer cannot be read.", "A proxy may have changed it. Try again in a moment."),
    Cause.HUGE: ("The answer was too large to be HubSpot's.", "A proxy may have answered in its place."),
    Cause.SIGN_IN: ("This network wants a sign-in page to be filled in.", "Open a web page in a browser and sign in."),
    Cause.BLOCKED: (
        "The request was blocked before reaching HubSpot.",
        "A proxy, a firewall or a VPN may be in between; ask whoever runs it to allow api.hubapi.com.",
    ),
    Cause.SETTINGS: (
        "The proxy or the certificate file that was chosen for HubDesk cannot be used.",
        "Look at Settings, Network.",
    ),
    Cause.TROUBLE: ("HubSpot is having trouble.", "Try again in a few minutes; see status.hubspot.com."),
}
"""For each cause: what happened, and what can be done."""
