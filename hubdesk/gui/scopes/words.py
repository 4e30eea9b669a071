"""What the Scopes pane says about scopes, features and times. No Qt widgets."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from hubdesk.engine.records import account_words
from hubdesk.engine.scopes.model import Reach, Verdict
from hubdesk.engine.token_care import Credential
from hubdesk.gui.language.say import heard, say
from hubdesk.gui.widgets.badge import Look
from hubdesk.gui.wording import NBSP, counted, date_words, duration, number

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import datetime

    from hubdesk.engine.records import Account
    from hubdesk.engine.scopes.model import ReviewedFeature, ReviewedScope, ScopeReview
    from hubdesk.gui.theme.tokens import Token
    from hubdesk.gui.widgets.banner import Severity

VERDICTS: dict[Verdict, tuple[str, str, Token]] = {
    Verdict.MISSING: ("Missing", "missing", "danger"),
    Verdict.REFUSED_BY_PLAN: ("Refused by plan", "refused", "danger"),
    Verdict.COULD_NOT_CHECK: ("Could not check", "unknown", "muted"),
    Verdict.MORE: ("More than needed", "excess", "warning"),
    Verdict.NEEDED: ("Needed", "ok", "success"),
}
"""Word, icon and colour of each verdict."""

REACHES: dict[Reach, tuple[str, Look]] = {
    Reach.USERS: ("Can change users", Look.WARNING),
    Reach.SENSITIVE: ("Sensitive", Look.WARNING),
    Reach.EXPORT: ("Takes data out", Look.WARNING),
    Reach.MESSAGES: ("Message content", Look.WARNING),
    Reach.SETTINGS: ("Can change settings", Look.WARNING),
    Reach.MONEY: ("Money", Look.WARNING),
    Reach.CHANGE: ("Can change data", Look.NOTE),
    Reach.PERSONAL: ("Personal data", Look.NOTE),
    Reach.LOW: ("Low", Look.GREY),
}
"""Badge of each reach."""

REACH_SENTENCES: dict[Reach, str] = {
    Reach.USERS: "Whoever holds the token could change users and what they may do.",
    Reach.SENSITIVE: "Whoever holds the token could see values that the account keeps as sensitive.",
    Reach.EXPORT: "Whoever holds the token could take many records out of the account at once.",
    Reach.MESSAGES: "Whoever holds the token could read what people wrote to each other.",
    Reach.SETTINGS: "Whoever holds the token could change how the account is set up.",
    Reach.MONEY: "Whoever holds the token could see or change amounts, orders or payments.",
    Reach.CHANGE: "Whoever holds the token could change or delete records.",
    Reach.PERSONAL: "Whoever holds the token could read data about people.",
    Reach.LOW: "Whoever holds the token learns little from it.",
}
"""What a reach means, as a sentence."""

BANNERS: dict[str, tuple[Severity, str]] = {
    "ok": ("success", "ok"),
    "missing": ("error", "missing"),
    "more": ("warning", "warning"),
    "refused_by_plan": ("error", "refused"),
    "could_not_check": ("note", "unknown"),
}
"""Severity and icon of the sentence at the top."""

_PATHS: dict[Credential, tuple[str, ...]] = {
    Credential.SERVICE_KEY: ("Development", "Keys", "Service keys", "your key", "Scopes"),
    Credential.PRIVATE_APP: ("Development", "Legacy apps", "your app", "Scopes"),
    Credential.UNKNOWN: ("Development", "Keys", "Service keys", "your key", "Scopes"),
}
_SHORT = {
    "import": "Import",
    "properties": "Properties",
    "lists": "Lists",
    "owners": "Owners",
    "forms": "Submit forms",
    "undo": "Preview",
    "server_import": "Large files",
}
"""Features as the narrow column calls them."""

_HOST = re.compile(r"app(-[a-z]{2}[0-9])?\.hubspot\.com")
_ANYWHERE = "https://app.hubspot.com/"


def verdict(scope: ReviewedScope) -> tuple[str, str, Token]:
    """Return word, icon and colour; what was only seen to work is called so."""
    word, icon, colour = VERDICTS[scope.verdict]
    return (say("Seen") if scope.verdict is Verdict.NEEDED and scope.evidence == "probe" else word), icon, colour


def used(moment: datetime | None, scope: ReviewedScope, now: datetime) -> str:
    """Return ``today``, ``3 Nov``, ``3 Nov 2025``, ``never``; a dash for what the token cannot do."""
    if moment is None:
        return "–" if scope.verdict in {Verdict.MISSING, Verdict.REFUSED_BY_PLAN} else say("never")
    day, today = moment.astimezone().date(), now.astimezone().date()
    if day == today:
        return say("today")
    if (today - day).days == 1:
        return say("yesterday")
    return date_words(day, today)


def needed_for(scope: ReviewedScope, titles: Mapping[str, str]) -> str:
    """Return the ticked features that need a scope, else that some are not ticked, else that there are none."""
    if scope.features:
        return ", ".join(say(_SHORT[key]) if key in _SHORT else titles.get(key, key) for key in scope.features)
    if scope.facts.name == "oauth":
        return say("Every token")
    return say("Not ticked") if scope.other_features else say("Nothing here")


def titles_of(review: ScopeReview) -> dict[str, str]:
    """Return the features' titles by key."""
    return {feature.key: heard(feature.title) for feature in review.features}


def feature_note(feature: ReviewedFeature, review: ScopeReview) -> tuple[str, bool]:
    """Return what stands at the right of a feature, and whether it is a shortcoming."""
    if feature.ticked and feature.missing:
        return counted(len(feature.missing), "missing", "missing"), True
    if feature.ticked and any(
        scope.verdict is Verdict.REFUSED_BY_PLAN and feature.key in scope.features for scope in review.scopes
    ):
        return say("not in plan"), True
    if feature.ticked and feature.could_not_check:
        return say("not checked"), False
    if feature.scopes and _covered(feature, review.features):
        return say("no extra"), False
    return counted(len(feature.scopes), "scope", "scopes"), False


def _covered(feature: ReviewedFeature, features: Iterable[ReviewedFeature]) -> bool:
    """Return whether the ticked features above it need all of its scopes already."""
    above: set[str] = set()
    for other in features:
        if other.key == feature.key:
            break
        if other.ticked:
            above.update(scopes[0] for scopes in other.scopes if scopes)
    return all(above.intersection(scopes) for scopes in feature.scopes)


DEMO = "demo"
"""Stands for a credential where there are no pages of HubSpot to go to."""


def menu_path(credential: str, say: Callable[..., str] = say) -> str:
    """Return where scopes are changed in HubSpot.

    Args:
        credential: The kind of credential, or :data:`DEMO`.
        say: Tells a sentence in the language that is wanted; that of the window without it.
    """
    if credential == DEMO:
        return say("In an account of yours: {0}", _joined(_PATHS[Credential.SERVICE_KEY], say))
    try:
        kind = Credential(credential)
    except ValueError:
        kind = Credential.UNKNOWN
    if kind is Credential.PROJECT_APP:
        return say("In the app’s project: requiredScopes in app-hsmeta.json, then upload it and install it anew")
    return _joined(_PATHS[kind], say)


def _joined(path: tuple[str, ...], say: Callable[..., str]) -> str:
    return f"{NBSP}› ".join(map(say, path))


def hubspot_address(account: Account | None) -> str:
    """Return where HubSpot's pages of an account begin; empty for the demo portal and for hosts that are not HubSpot's.

    The host comes from HubSpot's answer; one of another shape is not opened.
    """
    if account is None or account.kind == "DEMO":
        return ""
    if not account.ui_domain:
        return _ANYWHERE
    return f"https://{account.ui_domain}/" if _HOST.fullmatch(account.ui_domain) else ""


def age(moment: datetime, now: datetime) -> str:
    """Return ``just now``, ``12 min ago``, ``3 h ago`` or ``2 days ago``."""
    seconds = (now - moment).total_seconds()
    if seconds < 60:
        return say("just now")
    if seconds < 3600:
        return say("{0} ago", duration(seconds // 60 * 60))
    if seconds < 86_400:
        return say("{0}\u00a0h ago", number(int(seconds // 3600)))
    return counted(int(seconds // 86_400), "day ago", "days ago")


def origin(review: ScopeReview, now: datetime) -> str:
    """Return what was read, of whom and when."""
    source = say("HubSpot’s list") if review.source == "introspection" else say("one harmless read per feature")
    account = account_words(review.account_name, review.portal_id)
    return say("{0} · {1} · from {2}, read {3}", account, review.token, source, age(review.read_at, now))


def to_look_at(review: ScopeReview) -> int:
    """Return how many scopes should be added, removed or given up."""
    wrong = (Verdict.MISSING, Verdict.REFUSED_BY_PLAN, Verdict.MORE)
    return sum(review.count(each) for each in wrong)


def fitting(scopes: Iterable[ReviewedScope], kind: Verdict | None, text: str) -> tuple[ReviewedScope, ...]:
    """Return the scopes of a verdict (None for all) whose name, alias, words or calls hold ``text``."""
    wanted = text.strip().casefold()
    return tuple(
        scope
        for scope in scopes
        if (kind is None or scope.verdict is kind) and (not wanted or wanted in _searched(scope).casefold())
    )


def _searched(scope: ReviewedScope) -> str:
    facts = scope.facts
    parts = (facts.name, heard(facts.allows), heard(facts.category), scope.granted_as, *facts.aliases, *scope.calls)
    return " ".join((*parts, say(REACHES[facts.reach][0])))


def changes(review: ScopeReview) -> tuple[str, str]:
    """Return ``Add 1 scope`` and ``Remove 8 scopes``; empty for what there is none of."""
    add, remove = len(review.to_add), len(review.to_remove)
    return (
        say("Add {0}", counted(add, "scope", "scopes")) if add else "",
        say("Remove {0}", counted(remove, "scope", "scopes")) if remove else "",
    )


def panel_button(review: ScopeReview | None) -> str:
    """Return what the button says that opens the left column in a narrow window."""
    if review is None:
        return say("Features")
    ticked = sum(feature.ticked for feature in review.features)
    count = len(review.to_add) + len(review.to_remove)
    features = say("{0} of {1} features", number(ticked), number(len(review.features)))
    return f"{features} · {counted(count, 'change', 'changes')}" if count else features


def nothing_to_change(review: ScopeReview) -> str:
    """Return why there is nothing to add or remove."""
    if review.count(Verdict.REFUSED_BY_PLAN):
        return say("Nothing in the token. The account’s plan refuses, not the token.")
    if review.source == "probe" or review.count(Verdict.COULD_NOT_CHECK):
        return say("Nothing that HubDesk knows of. HubSpot does not list this token’s scopes.")
    return say("Nothing. The token fits.")
