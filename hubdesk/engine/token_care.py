"""What is to be said about an access token over its life: its kind, its age, and its successor."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

REMIND_DAYS = 150
"""Days after which the token's age is mentioned."""

ROTATE_DAYS = 180
"""Days after which HubSpot advises to rotate (it writes to super admins at 180 days)."""


class Credential(StrEnum):
    """What kind of access token it is. The text does not tell, so the user says; HubSpot gives no hint either."""

    SERVICE_KEY = "service_key"
    PRIVATE_APP = "private_app"
    PROJECT_APP = "project_app"
    UNKNOWN = "unknown"


class AgeStage(StrEnum):
    """How urgent a rotation is."""

    FRESH = "fresh"
    REMIND = "remind"
    OVERDUE = "overdue"


@dataclass(frozen=True, slots=True)
class TokenAge:
    """How long HubDesk knows a token. HubSpot does not tell when it was made, so it may be older.

    Attributes:
        first_seen: When HubDesk saw it first.
        days: Whole days since then.
        stage: How urgent a rotation is.
        remind_on: Day of the reminder.
        renew_by: Day at which HubSpot advises to have rotated.
    """

    first_seen: datetime
    days: int
    stage: AgeStage
    remind_on: date
    renew_by: date


def token_age(first_seen_at: str, now: datetime) -> TokenAge | None:
    """Return the age of a token, or None when it is not known.

    Args:
        first_seen_at: ISO 8601 as the list of accounts has it.
        now: The present, with a time zone.
    """
    try:
        first_seen = datetime.fromisoformat(first_seen_at).astimezone(now.tzinfo)
    except ValueError:
        return None
    days = max(0, (now - first_seen).days)
    stage = AgeStage.OVERDUE if days >= ROTATE_DAYS else AgeStage.REMIND if days >= REMIND_DAYS else AgeStage.FRESH
    return TokenAge(
        first_seen,
        days,
        stage,
        (first_seen + timedelta(days=REMIND_DAYS)).date(),
        (first_seen + timedelta(days=ROTATE_DAYS)).date(),
    )


@dataclass(frozen=True, slots=True)
class TokenComparison:
    """An old token beside the one that shall take its place.

    Attributes:
        portal_id: Account of the old one.
        new_portal_id: Account of the new one; a swap is only possible when both are the same.
        same_token: Whether it is the very same token, so that nothing would be rotated.
        scopes_known: Whether HubSpot told the scopes of both.
        lost: Scopes that only the old one has.
        gained: Scopes that only the new one has.
        kept: Scopes that both have.
        lost_features: Titles of features that work now and would not any more.
        new_token: The new one, masked.
    """

    portal_id: int
    new_portal_id: int
    same_token: bool
    scopes_known: bool
    lost: tuple[str, ...]
    gained: tuple[str, ...]
    kept: tuple[str, ...]
    lost_features: tuple[str, ...]
    new_token: str

    @property
    def same_account(self) -> bool:
        """Whether both open the same account."""
        return self.portal_id == self.new_portal_id


LEGACY_END = "September 2027"
"""When HubSpot ends its support for legacy private apps (HubSpot's notice on legacy apps and API versions, 2026)."""

NOTICES: Mapping[Credential, str] = {
    Credential.PRIVATE_APP: (
        f"HubSpot supports legacy private apps until {LEGACY_END}. Make a service key before then and rotate to it."
    ),
}
"""What is to be said of a kind of token as long as it is used."""

EXPIRE_NOW = "Rotate and expire now: the old token stops working at once."
EXPIRE_LATER = "Rotate and expire later: the old token works for 7 more days, or until it is expired in HubSpot."
"""HubSpot's two ways to rotate, as its knowledge base has them."""

_WHERE = "Development > Keys > Service keys, or Development > Legacy apps > the app > Auth"

COMPROMISED: tuple[str, ...] = (
    f"In HubSpot ({_WHERE}) rotate the token and expire the old one now, not later. That locks out whoever has it.",
    "Paste the new token here. It takes the place of the old one, and jobs that stopped can go on.",
    "What HubDesk wrote with the old token stays written; the list of jobs shows all of it.",
    "Let a super admin look through HubSpot's audit log, and a legacy app's Logs tab, for calls that were not yours.",
)
"""What to do about a token that somebody else may have seen, in this order."""
