"""The scope review: what a token may do beside what the ticked features need. Pure: the same in, the same out.

Every scope that the token has and every scope that a ticked feature lacks is one line with one verdict. ``oauth`` is in
every token by itself and therefore never missing and never too much.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

from hubdesk.engine.scopes.features import BASICS, FEATURES, OAUTH, call_of
from hubdesk.engine.scopes.model import Reach, ReviewedFeature, ReviewedScope, ScopeReview, Verdict
from hubdesk.engine.scopes.sentences import verdict_of
from hubdesk.engine.scopes.standing import Standings, State
from hubdesk.hubspot.endpoints import ENDPOINTS

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from datetime import datetime

    from hubdesk.engine.scopes.catalogue import ScopeCatalogue
    from hubdesk.engine.scopes.features import Feature
    from hubdesk.engine.scopes.standing import Reading, ScopeSet, Standing

_VERDICTS = {verdict: place for place, verdict in enumerate(Verdict)}
_REACHES = {reach: place for place, reach in enumerate(Reach)}
_STATES = {
    State.MISSING: Verdict.MISSING,
    State.PLAN: Verdict.REFUSED_BY_PLAN,
    State.UNKNOWN: Verdict.COULD_NOT_CHECK,
    State.SERVED: Verdict.NEEDED,
}
_NEVER: Mapping[str, datetime] = MappingProxyType({})


def review(
    reading: Reading,
    ticked: Collection[str],
    catalogue: ScopeCatalogue,
    used: Mapping[str, datetime] = _NEVER,
) -> ScopeReview:
    """Return the review of a token.

    Args:
        reading: What was learnt of it.
        ticked: Keys of the wanted features; others are ignored.
        catalogue: What the scopes allow.
        used: When a call was last answered, by the key of its endpoint.
    """
    wanted = [each for feature in FEATURES if feature.key in ticked for each in feature.scopes]
    others = [each for feature in FEATURES if feature.key not in ticked for each in feature.scopes]
    standings = Standings(reading, wanted, others, catalogue)
    features = tuple(_feature(feature, standings, ticked=feature.key in ticked) for feature in FEATURES)
    names = {standings.of(each).scope for each in wanted} | set(standings.granted)
    desk = _Desk(reading, frozenset(ticked), catalogue, standings, used)
    scopes = tuple(sorted((desk.line(name) for name in names), key=_place))
    return ScopeReview(
        portal_id=reading.portal_id,
        account_name=reading.account_name,
        token=reading.token,
        read_at=reading.read_at,
        source="probe" if reading.granted is None else "introspection",
        verdict=verdict_of(
            scopes,
            features,
            listed=reading.granted is not None,
            rights=any(seen.rights for seen in reading.seen.values()),
        ),
        scopes=scopes,
        features=features,
        to_add=_names(scopes, Verdict.MISSING),
        to_remove=_names(scopes, Verdict.MORE),
        unknown=tuple(sorted(one.facts.name for one in scopes if not one.facts.known)),
    )


def _place(scope: ReviewedScope) -> tuple[int, int, str]:
    return _VERDICTS[scope.verdict], _REACHES[scope.facts.reach], scope.facts.name


def _names(scopes: Collection[ReviewedScope], verdict: Verdict) -> tuple[str, ...]:
    return tuple(sorted(one.facts.name for one in scopes if one.verdict is verdict))


def _feature(feature: Feature, standings: Standings, *, ticked: bool) -> ReviewedFeature:
    found = [standings.of(each) for each in feature.scopes]
    missing = tuple(dict.fromkeys(one.scope for one in found if one.state is State.MISSING))
    return ReviewedFeature(
        key=feature.key,
        title=feature.title,
        scopes=feature.scopes,
        ticked=ticked,
        enabled=all(one.state is State.SERVED for one in found),
        missing=missing,
        could_not_check=not missing and any(one.state is State.UNKNOWN for one in found),
        note=feature.note,
    )


@dataclass(frozen=True, slots=True)
class _Desk:
    """Writes the lines of one review."""

    reading: Reading
    ticked: frozenset[str]
    catalogue: ScopeCatalogue
    standings: Standings
    used: Mapping[str, datetime]

    def line(self, name: str) -> ReviewedScope:
        """Return the line of a scope, in the catalogue's spelling."""
        needing = [feature for feature in FEATURES if self._sets(feature, name)]
        wanting = [feature for feature in needing if feature.key in self.ticked]
        standings = [self.standings.of(each) for feature in wanting for each in self._sets(feature, name)]
        verdict = self._verdict(name, {standing.state for standing in standings})
        sets = dict.fromkeys(each for feature in needing for each in self._sets(feature, name))
        granted_as = self.standings.granted.get(name, "")
        return ReviewedScope(
            facts=self.catalogue.facts(name),
            verdict=verdict,
            features=tuple(feature.key for feature in wanting),
            other_features=tuple(feature.key for feature in needing if feature.key not in self.ticked),
            calls=self._calls(name, needing),
            any_of=tuple(dict.fromkeys(scope for each in sets for scope in each if scope != name)),
            granted_as=granted_as if granted_as != name else "",
            last_used=None if verdict is Verdict.MISSING else self._last_used(name),
            evidence=self._evidence(standings),
        )

    def _sets(self, feature: Feature, name: str) -> tuple[ScopeSet, ...]:
        """Return the sets of a feature that a scope serves, or is the one to ask for."""
        return tuple(each for each in feature.scopes if self.standings.of(each).scope == name)

    def _verdict(self, name: str, states: set[State]) -> Verdict:
        if name == OAUTH:
            return Verdict.NEEDED
        # A scope that opens one call is not refused by the plan because another of its calls is.
        for state in (State.MISSING, State.SERVED, State.PLAN, State.UNKNOWN):
            if state in states:
                return _STATES[state]
        return Verdict.MORE

    def _evidence(self, standings: list[Standing]) -> Literal["introspection", "probe", "none"]:
        if self.reading.granted is not None:
            return "introspection"
        return "probe" if any(standing.proven for standing in standings) else "none"

    def _calls(self, name: str, needing: list[Feature]) -> tuple[str, ...]:
        if name == OAUTH:
            return tuple(call_of(key) for key in BASICS if ENDPOINTS[key].scopes)
        calls = (
            call
            for feature in needing
            for call, sets in feature.calls
            if any(self.standings.of(each).scope == name for each in sets)
        )
        return tuple(dict.fromkeys(calls))

    def _last_used(self, name: str) -> datetime | None:
        times = (self.used[key] for key in ENDPOINTS if key in self.used and self._serves(name, key))
        return max(times, default=None)

    def _serves(self, name: str, endpoint_key: str) -> bool:
        sets = ENDPOINTS[endpoint_key].scopes
        if name == OAUTH:
            return any(OAUTH in each for each in sets)
        return any(OAUTH not in each and self.standings.of(each).scope == name for each in sets)
