"""What the Connect pane says about an account and the steps to it. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubdesk.engine.records import ConnectStep
from hubdesk.gui.wording import NBSP, counted, duration, number

if TYPE_CHECKING:
    from hubdesk.engine.records import Account
    from hubdesk.gui.token.services import Connected, StepDone

STEPS = (ConnectStep.TOKEN, ConnectStep.ACCOUNT, ConnectStep.SCOPES, ConnectStep.SAVED)

_WAITING = {
    ConnectStep.TOKEN: "Asking HubSpot whether it accepts the token",
    ConnectStep.ACCOUNT: "Reading the account",
    ConnectStep.SCOPES: "Reading the scopes",
    ConnectStep.SAVED: "Saving the token",
}
_REGIONS = {"eu1": "Europe", "na1": "North America", "na2": "North America", "na3": "Canada", "ap1": "Australia"}


def waiting(step: ConnectStep) -> str:
    """Return what is said while a step is under way."""
    return _WAITING[step]


def done(step: StepDone) -> tuple[str, str]:
    """Return what is said about a step that succeeded, and what stands at the right."""
    took = f"{number(step.milliseconds)}{NBSP}ms"
    if step.step is ConnectStep.TOKEN:
        return "HubSpot accepts the token", took
    if step.step is ConnectStep.ACCOUNT:
        return (f"Account read: {step.detail}" if step.detail else "Account read"), took
    if step.step is ConnectStep.SCOPES:
        return (f"Scopes read: {step.detail}" if step.detail else "Scopes read"), took
    return "Token taken over", took


def kept(connected: Connected) -> tuple[str, str]:
    """Return where the token is, and what stands at the right."""
    if connected.account.kind == "DEMO":
        return "Nothing to keep: the demo portal lives on this computer", ""
    if connected.stored == "keyring":
        return "Saved in the system keyring and read back", connected.keeper
    return "For this session only", ""


def steps_of(connected: Connected) -> tuple[tuple[str, str], ...]:
    """Return the four lines for an account that was connected before this window opened."""
    account = connected.account
    scopes = counted(len(account.scopes), "granted", "granted") if account.scopes else "HubSpot does not say"
    return (
        ("HubSpot accepts the token", ""),
        (f"Account read: {account.name}, {account.portal_id}", ""),
        (f"Scopes read: {scopes}", ""),
        kept(connected),
    )


def region(code: str) -> str:
    """Return ``Europe (eu1)``; an unknown code stands alone."""
    name = _REGIONS.get(code)
    return f"{name} ({code})" if name else code or "–"


def limit_seen(limit: tuple[int, float] | None) -> str:
    """Return ``190 calls in 10 s``."""
    return "–" if limit is None else f"{number(limit[0])} calls in {duration(limit[1])}"


def facts(connected: Connected) -> tuple[tuple[str, str], ...]:
    """Return the account card's lines, the account's kind and colour apart."""
    account: Account = connected.account
    return (
        ("Name", account.name),
        ("Time zone", account.time_zone or "–"),
        ("Account ID", str(account.portal_id)),
        ("Currency", account.currency or "–"),
        ("Region", region(account.region)),
        ("Limit seen", limit_seen(connected.limit)),
    )


def subtitle(connected: Connected | None) -> str:
    """Return the sentence beside the pane's title."""
    return f"{connected.account.name} is connected and ready." if connected is not None else ""
