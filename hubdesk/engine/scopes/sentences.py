"""The review in a sentence: computed from what the scopes reach, never canned."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubdesk.engine.limits.look import count
from hubdesk.engine.scopes.model import Reach, ReviewVerdict, Verdict

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from hubdesk.engine.scopes.model import ReviewedFeature, ReviewedScope

COULD: dict[Reach, str] = {
    Reach.USERS: "change users",
    Reach.SENSITIVE: "see sensitive values",
    Reach.EXPORT: "export every record",
    Reach.MESSAGES: "read or send messages",
    Reach.SETTINGS: "change settings",
    Reach.MONEY: "see or change prices, deals or payments",
    Reach.CHANGE: "change or delete records",
    Reach.PERSONAL: "read data about people",
}
"""What somebody could do, as the end of a sentence; what reaches little is not worth a word."""

_MOST = 3
"""Reaches that one sentence names, the gravest."""

_HARMLESS = (Reach.LOW, Reach.PERSONAL)

NOT_LISTED = "HubSpot does not say which scopes this token has."
_TRIED = "HubDesk tried one harmless read per feature."


def verdict_of(
    scopes: Sequence[ReviewedScope], features: Sequence[ReviewedFeature], *, listed: bool, rights: bool
) -> ReviewVerdict:
    """Return the review in words.

    Args:
        scopes: Every line.
        features: Every feature.
        listed: Whether HubSpot told the scopes.
        rights: Whether HubSpot said that the person who made the token lost a right.
    """
    missing = [one for one in scopes if one.verdict is Verdict.MISSING]
    more = [one for one in scopes if one.verdict is Verdict.MORE]
    refused = [one for one in scopes if one.verdict is Verdict.REFUSED_BY_PLAN]
    titles = {feature.key: _lower_first(feature.title) for feature in features}
    if refused:
        detail = _joined(
            f"HubSpot refuses to let this token {_and(_concerned(refused, titles))}, although it has what that takes."
            " Another plan is needed, or leave it unticked.",
            _rest(missing, more, titles),
        )
        return ReviewVerdict("refused_by_plan", "Granted, but the account's plan refuses it.", detail)
    grave = any(one.facts.reach not in _HARMLESS for one in more)
    if more and (grave or not missing):
        detail = _joined(_holder(more), _rest(missing, more, titles))
        return ReviewVerdict("more", "This token can do more than HubDesk needs.", detail)
    if missing:
        count, cannot = len(missing), _and(_concerned(missing, titles), "or")
        sentence = "1 scope is missing." if count == 1 else f"{count:,} scopes are missing."
        detail = f"Without {'it' if count == 1 else 'them'} HubDesk cannot {cannot}."
        return ReviewVerdict("missing", sentence, _joined(detail, _rest([], more, titles), _told(listed=listed)))
    unsure = [one for one in scopes if one.verdict is Verdict.COULD_NOT_CHECK]
    if rights:
        sentence = "HubSpot refuses calls although the token has the scopes."
        detail = "The person who made the token lost a right in HubSpot: let a super admin rotate it."
        return ReviewVerdict("could_not_check", sentence, detail)
    if not listed:
        detail = f"{_TRIED} What could not be tried may well be granted." if unsure else f"{_TRIED} All of them worked."
        return ReviewVerdict("could_not_check", NOT_LISTED, detail)
    if unsure:
        sentence = f"{_scopes(len(unsure))} could not be checked."
        detail = f"HubSpot lists {'it' if len(unsure) == 1 else 'them'}, but refused the call without a clear reason."
        return ReviewVerdict("could_not_check", sentence, detail)
    return ReviewVerdict(
        "ok", "This token can do exactly what HubDesk needs.", "There is nothing to add and nothing to remove."
    )


def _holder(more: Sequence[ReviewedScope]) -> str:
    reaches = {one.facts.reach for one in more}
    could = [words for reach, words in COULD.items() if reach in reaches][:_MOST]
    return f"Whoever holds it could {_and(could)}." if could else ""


def _rest(missing: Sequence[ReviewedScope], more: Sequence[ReviewedScope], titles: dict[str, str]) -> str:
    parts = []
    if more:
        parts.append("1 scope can go." if len(more) == 1 else f"{len(more):,} scopes can go.")
    if missing:
        count, to = len(missing), _and(_concerned(missing, titles))
        if more:
            parts.append(f"1 is missing to {to}." if count == 1 else f"{count:,} are missing to {to}.")
        else:
            parts.append(f"1 scope is missing to {to}." if count == 1 else f"{count:,} scopes are missing to {to}.")
    return " ".join(parts)


def _told(*, listed: bool) -> str:
    return "" if listed else f"{NOT_LISTED} {_TRIED}"


def _concerned(scopes: Sequence[ReviewedScope], titles: dict[str, str]) -> list[str]:
    keys = {key for one in scopes for key in one.features}
    return [title for key, title in titles.items() if key in keys]


def _joined(*parts: str) -> str:
    return " ".join(part for part in parts if part)


def _and(parts: Collection[str], word: str = "and") -> str:
    *first, last = parts
    if not first:
        return last
    return f"{', '.join(first)} and {last}" if word == "and" else f"{', '.join(first)} or {last}"


def _scopes(many: int) -> str:
    return count(many, "scope")


def _lower_first(text: str) -> str:
    return text[:1].lower() + text[1:]
