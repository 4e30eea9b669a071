"""Decides which rules of a fault script act on a request."""

from __future__ import annotations

import random
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hubdesk.demo.faults.script import Effect, Match, Rule, Script


@dataclass(frozen=True, slots=True)
class Arrival:
    """What rules look at."""

    family: str
    method: str
    path: str
    token: str
    body: bytes


class _Counter:
    """A rule and how often it matched and acted."""

    __slots__ = ("acted", "matched", "rule", "source")

    def __init__(self, rule: Rule, source: random.Random) -> None:
        self.rule = rule
        self.source = source
        self.matched = 0
        self.acted = 0

    def acts(self, arrival: Arrival) -> bool:
        rule = self.rule
        if not _matches(rule.match, arrival):
            return False
        self.matched += 1
        # Drawn for every request that matches, so that other conditions do not shift later draws.
        drawn = self.source.random()
        nth = [rule.nth] if isinstance(rule.nth, int) else rule.nth
        holds = (
            (rule.times is None or self.acted < rule.times)
            and (nth is None or self.matched in nth)
            and (rule.every is None or self.matched % rule.every == 0)
            and (rule.after is None or self.matched > rule.after)
            and (rule.probability is None or drawn < rule.probability)
        )
        self.acted += holds
        return holds


def _matches(match: Match, arrival: Arrival) -> bool:
    families = [match.family] if isinstance(match.family, str) else match.family
    return (
        (families is None or any(fnmatchcase(arrival.family, family) for family in families))
        and (match.path is None or fnmatchcase(arrival.path, match.path))
        and (match.method is None or match.method.upper() == arrival.method)
        and (match.token is None or match.token == arrival.token)
        and (match.contains is None or match.contains.encode() in arrival.body)
    )


class Faults:
    """The rules of a script with their counters."""

    def __init__(self, script: Script, seed: int) -> None:
        self._counters = [
            _Counter(rule, random.Random(f"{seed}/{script.seed}/{place}"))  # noqa: S311  repeatable on purpose
            for place, rule in enumerate(script.rules)
        ]

    def __bool__(self) -> bool:
        return bool(self._counters)

    def choose(self, arrival: Arrival) -> list[Effect]:
        """Return the effects on this request, in the order of the rules."""
        return [counter.rule.effect for counter in self._counters if counter.acts(arrival)]

    def report(self) -> list[dict[str, object]]:
        """Return how often each rule matched and acted."""
        return [
            {"name": counter.rule.name or f"rule {place}", "matched": counter.matched, "acted": counter.acted}
            for place, counter in enumerate(self._counters, 1)
        ]
