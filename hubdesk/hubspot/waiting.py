"""Why a client stands still, in a word for programs and a sentence for people."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from hubdesk.hubspot.rate.traffic import Family

if TYPE_CHECKING:
    from hubdesk.hubspot.rate.governor import Hold

Reason = Literal["network", "limit", "day", "reserve", "moved"]


@dataclass(frozen=True, slots=True)
class WaitState:
    """Why no request leaves.

    Attributes:
        reason: ``network``, ``limit``, ``day``, ``reserve`` or ``moved``.
        seconds: Until the next attempt, as of when this was made; None when not known.
        sentence: What happens and what HubDesk does, for people.
    """

    reason: Reason
    seconds: float | None
    sentence: str


def held(hold: Hold, family: Family = Family.CRM) -> WaitState:
    """Return the state of a client whose governor holds all requests of a family."""
    sentence = _BLOCK if hold.reason == "limit" and family is Family.FORMS else _SENTENCES[hold.reason]
    return WaitState(hold.reason, hold.seconds, sentence)


_SENTENCES: dict[str, str] = {
    "limit": "HubSpot asked for a pause. HubDesk goes on by itself.",
    "day": "The account's calls for today are used up. HubDesk goes on after midnight in the account's time zone.",
    "reserve": (
        "The calls that are left today are kept for other integrations. "
        "HubDesk goes on after midnight in the account's time zone."
    ),
    "moved": "HubSpot is moving this account to another data centre. HubDesk goes on by itself when that is done.",
}

_BLOCK = (
    "HubSpot refused a submission as one too many. A few more would block this computer, so HubDesk waits for a minute "
    "and goes on by itself."
)
