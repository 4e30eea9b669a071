"""What the inspector says about one scope. No widgets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hubdesk.engine.scopes.model import Verdict
from hubdesk.gui.language.say import heard, say
from hubdesk.gui.scopes.words import REACH_SENTENCES, menu_path, titles_of, used
from hubdesk.gui.wording import sentence_case

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from hubdesk.engine.scopes.model import ReviewedScope, ScopeReview

_EVIDENCE = {
    "introspection": "HubSpot lists the token’s scopes.",
    "probe": "HubDesk tried one harmless read and saw the answer.",
    "none": "Nothing that HubDesk may try without writing would show it.",
}


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the inspector.

    Attributes:
        title: Small heading.
        lines: What stands below it.
        fixed: Whether the lines are names or calls, in the fixed font.
    """

    title: str
    lines: tuple[str, ...]
    fixed: bool = False


def why(scope: ReviewedScope, review: ScopeReview) -> str:
    """Return the reason of the verdict, a sentence or two."""
    titles = titles_of(review)
    ticked, others = _list(scope.features, titles), _list(scope.other_features, titles)
    if scope.verdict is Verdict.MISSING:
        return say("Needed for: {0}. The token does not have it, so HubSpot refuses these calls.", ticked)
    if scope.verdict is Verdict.REFUSED_BY_PLAN:
        return say(
            "The token has it, but the account’s plan does not allow what it is for ({0}).", ticked or say("see below")
        )
    if scope.verdict is Verdict.COULD_NOT_CHECK:
        return say(
            "Needed for: {0}. HubSpot does not list this token’s scopes, and there is no harmless read that needs just "
            "this one. It may well be granted.",
            ticked or others,
        )
    if scope.verdict is Verdict.NEEDED:
        if scope.facts.name == "oauth":
            return say("HubSpot adds it to every token. It cannot be taken away.")
        return say("Needed for: {0}.", ticked)
    if others:
        return say("Only needed for what is not ticked: {0}. Tick that, or take the scope away.", others)
    if not scope.facts.known:
        return say(
            "HubDesk needs it for nothing, and nobody has described it to HubDesk. Look it up before you keep it."
        )
    return say("HubDesk needs it for nothing. If nobody else uses this token, take it away.")


def how(scope: ReviewedScope, credential: str) -> str:
    """Return how to add or remove a scope in HubSpot; empty where nothing is to be done."""
    path = menu_path(credential)
    if scope.verdict is Verdict.MISSING:
        return say("{0}: tick {1}, save, then check again here. The token stays the same.", path, scope.facts.name)
    if scope.verdict is Verdict.MORE:
        name = scope.granted_as or scope.facts.name
        return say("{0}: untick {1} and save. The token stays the same.", path, name)
    if scope.verdict is Verdict.REFUSED_BY_PLAN:
        return say("Ask whoever looks after the subscription. Adding the scope again changes nothing.")
    return ""


def sections(scope: ReviewedScope, review: ScopeReview, credential: str, now: datetime) -> tuple[Section, ...]:
    """Return the parts of the inspector below name and verdict; those with nothing to say are left out."""
    facts = scope.facts
    titles = titles_of(review)
    spellings = tuple(dict.fromkeys(each for each in (scope.granted_as, *facts.aliases) if each and each != facts.name))
    others = () if scope.verdict is Verdict.MORE else tuple(titles.get(key, key) for key in scope.other_features)
    change = how(scope, credential)
    found = (
        Section(say("Why"), (why(scope, review),)),
        Section(_how_title(scope.verdict), (change,) if change else ()),
        Section(say("Reach"), (say(REACH_SENTENCES[facts.reach]),)),
        Section(say("Also needed for what is not ticked"), others),
        Section(say("Calls that need it"), scope.calls, fixed=True),
        Section(say("Any of these would do, too"), scope.any_of, fixed=True),
        Section(say("HubSpot also spells it"), spellings, fixed=True),
        Section(say("Group"), (heard(facts.category),) if facts.category else ()),
        Section(say("Lowest plan"), (facts.tier,) if facts.tier else ()),
        Section(say("Used by HubDesk"), (_used(scope, now),)),
        Section(say("How HubDesk knows"), (say(_EVIDENCE[scope.evidence]),)),
    )
    return tuple(section for section in found if section.lines)


def _how_title(verdict: Verdict) -> str:
    return {Verdict.MISSING: say("How to add it"), Verdict.MORE: say("How to remove it")}.get(
        verdict, say("What to do")
    )


def _used(scope: ReviewedScope, now: datetime) -> str:
    if scope.last_used is None:
        return say("Never on this computer.")
    day = sentence_case(used(scope.last_used, scope, now))
    return say("{0}, when HubSpot last answered a call that needs it.", day)


def _list(keys: Sequence[str], titles: dict[str, str]) -> str:
    return ", ".join(titles.get(key, key) for key in keys)
