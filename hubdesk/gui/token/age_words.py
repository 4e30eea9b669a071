"""What the pane says about the age of a token. No Qt widgets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hubdesk.engine.token_care import ROTATE_DAYS, AgeStage
from hubdesk.gui.language.say import say
from hubdesk.gui.wording import counted, date_words

if TYPE_CHECKING:
    from datetime import datetime

    from hubdesk.engine.token_care import TokenAge
    from hubdesk.gui.theme.tokens import Token
    from hubdesk.gui.widgets.labels import Tone

ADVICE = (
    "HubSpot advises a new token every 180 days. HubDesk changes it without a gap: paste the new one, compare, swap."
)
UNKNOWN_START = "HubSpot does not tell when a token was made, so it may be older."


@dataclass(frozen=True, slots=True)
class AgeWords:
    """How the age is shown.

    Attributes:
        age: ``At least 103 days old``.
        due: What stands at the right.
        fraction: How much of 180 days, 0 to 1.
        color: Colour of the bar.
        tone: Colour of ``due``.
    """

    age: str
    due: str
    fraction: float
    color: Token
    tone: Tone


def first_seen(age: TokenAge | None) -> str:
    """Return ``First seen 12 Aug 2026``, empty when not known."""
    return say("First seen {0}", date_words(age.first_seen.date())) if age is not None else ""


def age_words(age: TokenAge, now: datetime) -> AgeWords:
    """Return how an age is shown on the day ``now``."""
    said = say("New today") if age.days == 0 else say("At least {0} old", counted(age.days, "day", "days"))
    fraction = min(age.days / ROTATE_DAYS, 1.0)
    if age.stage is AgeStage.OVERDUE:
        return AgeWords(said, say("Renew it now · due since {0}", date_words(age.renew_by)), 1.0, "danger", "danger")
    if age.stage is AgeStage.REMIND:
        return AgeWords(said, say("Renew it by {0}", date_words(age.renew_by)), fraction, "warning", "warning")
    left = max((age.remind_on - now.date()).days, 0)
    due = say("Reminder in {0} · renew by {1}", counted(left, "day", "days"), date_words(age.renew_by))
    return AgeWords(said, due, fraction, "accent", "muted")


def reminder(age: TokenAge | None) -> tuple[str, str] | None:
    """Return title and text of the banner of an old token, or None while it is young."""
    if age is None or age.stage is AgeStage.FRESH:
        return None
    days = counted(age.days, "day", "days")
    if age.stage is AgeStage.OVERDUE:
        return say("This token is at least {0} old.", days), say("HubSpot advises a new one every 180 days.")
    return say("This token is at least {0} old.", days), say(
        "Renew it by {0}; it works until you do.", date_words(age.renew_by)
    )
