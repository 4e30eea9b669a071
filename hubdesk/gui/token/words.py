"""What the Connect pane says about an account and the steps to it. No widgets."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from hubdesk.core.errors import StorageProblem, TokenRefused, Unreachable
from hubdesk.engine.records import ConnectStep
from hubdesk.gui.language.say import heard, say
from hubdesk.gui.wording import NBSP, counted, duration, number, region_name

if TYPE_CHECKING:
    from hubdesk.core.errors import HubDeskError
    from hubdesk.engine.records import Account
    from hubdesk.gui.token.services import Connected, StepDone

STEPS = (ConnectStep.TOKEN, ConnectStep.ACCOUNT, ConnectStep.SCOPES, ConnectStep.SAVED)

_WAITING = {
    ConnectStep.TOKEN: "Asking HubSpot whether it accepts the token",
    ConnectStep.ACCOUNT: "Reading the account",
    ConnectStep.SCOPES: "Reading the scopes",
    ConnectStep.SAVED: "Saving the token and reading it back",
}
_FAILED = {
    ConnectStep.TOKEN: "HubSpot could not be asked",
    ConnectStep.ACCOUNT: "The account could not be read",
    ConnectStep.SCOPES: "The scopes could not be read",
    ConnectStep.SAVED: "The token could not be saved",
}

SESSION_ONLY = "For this session only"
DEMO_KEPT = "Nothing to keep: the demo portal lives on this computer"


@dataclass(frozen=True, slots=True)
class StepLine:
    """One settled line of the list of steps.

    Attributes:
        text: What is so.
        right: What stands at the right.
        icon: Key of the icon.
        warns: Whether it asks for attention.
    """

    text: str
    right: str = ""
    icon: str = "ok"
    warns: bool = False


def waiting(step: ConnectStep) -> str:
    """Return what is said while a step is under way."""
    return say(_WAITING[step])


def failed(step: ConnectStep, error: HubDeskError) -> tuple[str, str]:
    """Return what is said of the step that failed, and below it why and what to do."""
    more = " ".join(part for part in (heard(error.safe), heard(error.hint)) if part)
    if isinstance(error, (TokenRefused, Unreachable)):
        return heard(error.message), more
    line = _FAILED[ConnectStep.SAVED if isinstance(error, StorageProblem) else step]
    return say(line), f"{heard(error.message)} {more}".strip()


def milliseconds(value: int) -> str:
    """Return ``212 ms``."""
    return f"{number(value)}{NBSP}ms"


def done(step: StepDone) -> StepLine:
    """Return what is said about a step that succeeded."""
    took = milliseconds(step.milliseconds)
    if step.step is ConnectStep.TOKEN:
        return StepLine(say("HubSpot accepts the token"), took)
    if step.step is ConnectStep.ACCOUNT:
        return StepLine(say("Account read: {0}", heard(step.detail)) if step.detail else say("Account read"), took)
    if step.step is ConnectStep.SCOPES:
        return StepLine(say("Scopes read: {0}", heard(step.detail)) if step.detail else say("Scopes read"), took)
    return StepLine(say("Token taken over"), took)


def kept(connected: Connected) -> StepLine:
    """Return where the token is."""
    if connected.account.kind == "DEMO":
        return StepLine(say(DEMO_KEPT))
    if connected.stored == "keyring":
        return StepLine(say("Saved in the system keyring and read back"), connected.keeper)
    return StepLine(say(SESSION_ONLY), icon="warning", warns=True)


def steps_of(connected: Connected) -> tuple[StepLine, ...]:
    """Return the four lines for an account that was connected before this window opened."""
    account = connected.account
    granted = counted(len(account.scopes), "granted", "granted")
    scopes = StepLine(say("Scopes read: {0}", granted))
    if not account.scopes:
        scopes = StepLine(say("HubSpot does not say which scopes there are"), icon="unknown")
    return (
        StepLine(say("HubSpot accepts the token")),
        StepLine(say("Account read: {0}, {1}", account.name, account.portal_id)),
        scopes,
        kept(connected),
    )


def region(code: str) -> str:
    """Return ``Europe (eu1)``; an unknown code stands alone."""
    name = region_name(code)
    return f"{name} ({code})" if name else code or "–"


def limit_seen(limit: tuple[int, float] | None) -> str:
    """Return ``190 calls in 10 s``."""
    return "–" if limit is None else say("{0} calls in {1}", number(limit[0]), duration(limit[1]))


def currencies(account: Account) -> str:
    """Return ``EUR, also CHF and SEK``."""
    if not account.currency:
        return "–"
    more = [code for code in account.other_currencies if code != account.currency]
    if not more:
        return account.currency
    listed = more[0] if len(more) == 1 else say("{0} and {1}", ", ".join(more[:-1]), more[-1])
    return say("{0}, also {1}", account.currency, listed)


def checked(verified_at: str, now: datetime) -> str:
    """Return ``Checked 12 s ago``; empty when it is not known when.

    Args:
        verified_at: ISO 8601, may be empty.
        now: The present, with a time zone.
    """
    try:
        seconds = (now - datetime.fromisoformat(verified_at)).total_seconds()
    except (ValueError, TypeError):
        return ""
    if seconds < 5:
        return say("Checked just now")
    if seconds < 86_400:
        rounded = seconds if seconds < 60 else seconds // 60 * 60 if seconds < 3600 else seconds // 3600 * 3600
        return say("Checked {0}", say("{0} ago", duration(rounded)))
    return say("Checked {0}", counted(int(seconds // 86400), "day ago", "days ago"))


def subtitle(connected: Connected | None) -> str:
    """Return the sentence beside the pane's title."""
    return say("{0} is connected and ready.", connected.account.name) if connected is not None else ""
