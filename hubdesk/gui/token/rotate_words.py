"""What the pane says about the change from an old token to a new one. No Qt widgets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from hubdesk.gui.wording import counted

if TYPE_CHECKING:
    from hubdesk.engine.token_care import TokenComparison

LATER = (
    "Expire later",
    "The old token works 7 more days, so nothing stops while you swap. You can expire it earlier in HubSpot.",
    "Choose this for the regular change.",
)
NOW = (
    "Expire now",
    "The old token dies at once. Whatever uses it stops until it has the new one; HubDesk’s jobs lose nothing.",
    "Choose this when somebody else may have seen it.",
)
"""HubSpot's two ways to rotate: name, what happens, and when to choose it."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """The comparison in a sentence.

    Attributes:
        severity: How bad.
        sentence: Bold sentence.
        detail: What it means; may be empty.
        button: What the swap button says; empty when a swap is not possible.
        loses: Whether something is lost.
    """

    severity: Literal["error", "warning", "note", "success"]
    sentence: str
    detail: str
    button: str
    loses: bool = False


def verdict(found: TokenComparison) -> Verdict:
    """Return what a comparison comes to; the worst first."""
    if not found.same_account:
        return Verdict(
            "error",
            "This token belongs to another account.",
            f"Expected {found.portal_id}, found {found.new_portal_id}. Nothing was changed.",
            "",
        )
    if found.same_token:
        return Verdict(
            "warning", "This is the token that HubDesk has already.", "Nothing would change. Paste the new one.", ""
        )
    if not found.scopes_known:
        detail = "The account is the same. Look at the scopes in HubSpot before you swap."
        return Verdict("note", "HubSpot does not say which scopes both have.", detail, "Swap token all the same")
    if found.lost:
        lost = counted(len(found.lost), "scope", "scopes")
        detail = f"These will not work any more: {', '.join(found.lost_features)}." if found.lost_features else ""
        detail = detail or "No feature of HubDesk needs what is lost."
        return Verdict("error", f"The new token lacks {lost}.", detail, f"Swap token and lose {lost}", loses=True)
    if found.gained:
        gained = counted(len(found.gained), "scope", "scopes")
        detail = "Everything goes on working. Whoever holds it could do more than before."
        return Verdict("warning", f"The new token can do more: {gained} more.", detail, "Swap token")
    return Verdict("success", "Both open the same account and can do the same.", "Nothing is lost.", "Swap token")


def old_token(answers: bool | None) -> tuple[str, str, str]:
    """Return icon, sentence and detail about the token that was replaced.

    Args:
        answers: Whether HubSpot still accepts it; None when nobody knows.
    """
    if answers is None:
        return "unknown", "Could not be checked.", "HubSpot cannot be reached at the moment."
    if answers:
        return (
            "warning",
            "HubSpot still accepts the old token.",
            "With “expire later” it works up to 7 days. Expire it in HubSpot as soon as nothing else uses it.",
        )
    return "ok", "HubSpot refuses the old token.", "Nobody can use it any more."
