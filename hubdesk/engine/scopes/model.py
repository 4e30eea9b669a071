"""The scope review as data: what the pane, the command line and the exports show."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from datetime import datetime


class Verdict(StrEnum):
    """What is to be said of one scope, worst first."""

    MISSING = "missing"
    REFUSED_BY_PLAN = "refused_by_plan"
    COULD_NOT_CHECK = "could_not_check"
    MORE = "more_than_needed"
    NEEDED = "needed"


class Reach(StrEnum):
    """What somebody who holds the scope could do, in words that a security team sorts by; the gravest first."""

    USERS = "users"
    SENSITIVE = "sensitive"
    EXPORT = "export"
    MESSAGES = "messages"
    SETTINGS = "settings"
    MONEY = "money"
    CHANGE = "change"
    PERSONAL = "personal"
    LOW = "low"


@dataclass(frozen=True, slots=True)
class ScopeFacts:
    """One scope of the catalogue.

    Attributes:
        name: HubSpot's spelling.
        allows: What it allows, a few plain words.
        category: Group for people, such as ``Contacts`` or ``Settings``.
        reach: How much harm it could do.
        tier: Lowest plan that has it, in words; empty for any.
        aliases: Other spellings that HubSpot uses for the same.
        known: False for a scope that the token has and the catalogue has not.
    """

    name: str
    allows: str
    category: str
    reach: Reach
    tier: str = ""
    aliases: tuple[str, ...] = ()
    known: bool = True


@dataclass(frozen=True, slots=True)
class ReviewedScope:
    """One line of the review.

    Attributes:
        facts: The scope.
        verdict: What is to be said of it.
        features: Keys of the ticked features that need it.
        other_features: Keys of the features that would need it but are not ticked.
        calls: Calls that need it, such as ``POST /crm/objects/2026-09/contacts/batch/upsert``.
        any_of: Scopes of which any one would do in its place, itself left out; empty when it must be this one.
        granted_as: Spelling in which the token has it, when that differs; else empty.
        last_used: When HubDesk last made a call that needed it and was answered; None for never.
        evidence: ``introspection`` (HubSpot listed it), ``probe`` (a harmless read worked or was refused), ``none``.
    """

    facts: ScopeFacts
    verdict: Verdict
    features: tuple[str, ...] = ()
    other_features: tuple[str, ...] = ()
    calls: tuple[str, ...] = ()
    any_of: tuple[str, ...] = ()
    granted_as: str = ""
    last_used: datetime | None = None
    evidence: Literal["introspection", "probe", "none"] = "introspection"


@dataclass(frozen=True, slots=True)
class ReviewedFeature:
    """One feature that the user may tick.

    Attributes:
        key: Machine word, such as ``import``.
        title: For people, such as ``Import contacts``.
        scopes: Sets of scopes; one of each set is needed. HubSpot's own order.
        ticked: Whether this review counts it as wanted.
        enabled: Whether the token can do it, as far as known.
        missing: Scopes that it lacks, the preferred one of each set.
        could_not_check: Whether nobody knows.
        note: What else is to be known of it; may be empty.
    """

    key: str
    title: str
    scopes: tuple[tuple[str, ...], ...]
    ticked: bool
    enabled: bool
    missing: tuple[str, ...]
    could_not_check: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class ReviewVerdict:
    """The review in a sentence.

    Attributes:
        kind: ``ok``, ``missing``, ``more``, ``refused_by_plan`` or ``could_not_check``.
        sentence: Bold sentence.
        detail: What it means, one or two sentences.
    """

    kind: Literal["ok", "missing", "more", "refused_by_plan", "could_not_check"]
    sentence: str
    detail: str


@dataclass(frozen=True, slots=True)
class ScopeReview:
    """What a token may do, beside what the ticked features need.

    Attributes:
        portal_id: The account.
        account_name: Its name for people.
        token: Masked token.
        read_at: When HubSpot was asked.
        source: ``introspection`` or, when HubSpot has no such service, ``probe``.
        verdict: In words.
        scopes: Every line, sorted by verdict, then reach, then name.
        features: Every feature in the order of the pane.
        to_add: What to tick in HubSpot, in HubSpot's order.
        to_remove: What to untick.
        unknown: Scopes that the token has and nobody has described.
    """

    portal_id: int
    account_name: str
    token: str
    read_at: datetime
    source: Literal["introspection", "probe"]
    verdict: ReviewVerdict
    scopes: tuple[ReviewedScope, ...]
    features: tuple[ReviewedFeature, ...]
    to_add: tuple[str, ...]
    to_remove: tuple[str, ...]
    unknown: tuple[str, ...]

    def count(self, verdict: Verdict) -> int:
        """Return how many scopes have this verdict."""
        return sum(scope.verdict is verdict for scope in self.scopes)
