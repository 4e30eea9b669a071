"""What the pane says about the change from an old token to a new one. No Qt widgets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from hubdesk.gui.language.say import heard, say
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
            say("This token belongs to another account."),
            say("Expected {0}, found {1}. Nothing was changed.", found.portal_id, found.new_portal_id),
            "",
        )
    if found.same_token:
        return Verdict(
            "warning",
            say("This is the token that HubDesk has already."),
            say("Nothing would change. Paste the new one."),
            "",
        )
    if not found.scopes_known:
        detail = say("The account is the same. Look at the scopes in HubSpot before you swap.")
        return Verdict(
            "note", say("HubSpot does not say which scopes both have."), detail, say("Swap token all the same")
        )
    if found.lost:
        lost = counted(len(found.lost), "scope", "scopes")
        detail = (
            say("These will not work any more: {0}.", ", ".join(map(heard, found.lost_features)))
            if found.lost_features
            else ""
        )
        detail = detail or say("No feature of HubDesk needs what is lost.")
        return Verdict(
            "error", say("The new token lacks {0}.", lost), detail, say("Swap token and lose {0}", lost), loses=True
        )
    if found.gained:
        gained = counted(len(found.gained), "scope", "scopes")
        detail = say("Everything goes on working. Whoever holds it could do more than before.")
        return Verdict("warning", say("The new token can do more: {0} more.", gained), detail, say("Swap token"))
    return Verdict(
        "success", say("Both open the same account and can do the same."), say("Nothing is lost."), say("Swap token")
    )


def old_token(answers: bool | None) -> tuple[str, str, str]:
    """Return icon, sentence and detail about the token that was replaced.

    Args:
        answers: Whether HubSpot still accepts it; None when nobody knows.
    """
    if answers is None:
        return "unknown", say("Could not be checked."), say("HubSpot cannot be reached at the moment.")
    if answers:
        return (
            "warning",
            say("HubSpot still accepts the old token."),
            say("With “expire later” it works up to 7 days. Expire it in HubSpot as soon as nothing else uses it."),
        )
    return "ok", say("HubSpot refuses the old token."), say("Nobody can use it any more.")
