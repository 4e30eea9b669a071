"""How a token stands to each set of scopes: which scope of it serves, or that none does, or that nobody knows.

HubSpot opens most calls to any one of several scopes. The rule of least privilege here: the first scope of a set is the
one that HubDesk asks for, so when the token has it, it is the one that serves and the others of the set are not needed
for it. Without it the set is served by a scope that is needed anyway, else by the first one of the set that the token
has. A set that none of the token's scopes opens lacks its first scope.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Literal

from hubdesk.hubspot.endpoints import ENDPOINTS

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping
    from datetime import datetime

    from hubdesk.engine.scopes.catalogue import ScopeCatalogue

ScopeSet = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Seen:
    """What one harmless read came to.

    Attributes:
        state: ``works`` (HubSpot answered), ``refused`` (a 403), ``unclear`` (anything else).
        named: Scopes that HubSpot named in its refusal; any one of them would do.
        category: HubSpot's category of the refusal, may be empty.
        rights: Whether HubSpot said that the person who made the token lost the right.
    """

    state: Literal["works", "refused", "unclear"]
    named: tuple[str, ...] = ()
    category: str = ""
    rights: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """What was learnt of a token; judging it by other features takes no request.

    Attributes:
        portal_id: The account.
        account_name: Its name for people.
        token: Masked token.
        read_at: When HubSpot was asked.
        granted: Scopes in HubSpot's spelling; None when HubSpot does not tell.
        seen: What harmless reads came to, by the key of the endpoint.
    """

    portal_id: int
    account_name: str
    token: str
    read_at: datetime
    granted: tuple[str, ...] | None
    seen: Mapping[str, Seen]


class State(StrEnum):
    """How a token stands to a set of scopes."""

    SERVED = "served"
    MISSING = "missing"
    PLAN = "plan"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Standing:
    """How a token stands to one set of scopes.

    Attributes:
        scope: The scope that serves, or the one to ask for.
        state: Whether it serves.
        proven: Whether a read proved it; else it comes from HubSpot's list, or is not known.
    """

    scope: str
    state: State
    proven: bool = False


_NO_SCOPE_NAMED = ("", "MISSING_SCOPES")


class Standings:
    """How a token stands to every set of scopes that HubDesk's features need.

    Args:
        reading: What was learnt of it.
        wanted: The sets of the wanted features.
        others: The sets of the others, which make no scope needed.
        catalogue: For the spellings.
    """

    def __init__(
        self, reading: Reading, wanted: Iterable[ScopeSet], others: Iterable[ScopeSet], catalogue: ScopeCatalogue
    ) -> None:
        self._reading = reading
        self._catalogue = catalogue
        self.granted: Mapping[str, str] = _spellings(reading.granted or (), catalogue)
        self._found: dict[ScopeSet, Standing] = {}
        # What can be served in one way only is decided first, so that the rest can lean on it.
        for each in dict.fromkeys([*sorted(wanted, key=len), *sorted(others, key=len)]):
            self._found[each] = self._listed(each) if reading.granted is not None else self._tried(each)

    def of(self, scopes: ScopeSet) -> Standing:
        """Return how the token stands to one of the sets."""
        return self._found[scopes]

    # -- HubSpot told the scopes

    def _listed(self, scopes: ScopeSet) -> Standing:
        scope = self._serving(scopes, self.granted)
        if scope is None:
            return Standing(scopes[0], State.MISSING)
        seen = [self._reading.seen[key] for key in _calling(scopes) if key in self._reading.seen]
        if any(one.state == "works" for one in seen):
            return Standing(scope, State.SERVED, proven=True)
        states = [self._refused_though_listed(one) for one in seen if one.state == "refused"]
        if State.PLAN in states:
            return Standing(scope, State.PLAN, proven=True)
        return Standing(scope, State.UNKNOWN if states else State.SERVED, proven=bool(states))

    def _refused_though_listed(self, seen: Seen) -> State:
        """Return what a refusal means when HubSpot listed a scope that opens the call."""
        if seen.rights:
            return State.UNKNOWN
        if seen.category not in _NO_SCOPE_NAMED:
            return State.PLAN
        # HubSpot asks for what the token has: the account's plan is what stands in the way.
        return (
            State.PLAN
            if any(self._catalogue.canonical(name) in self.granted for name in seen.named)
            else (State.UNKNOWN)
        )

    def _serving(self, scopes: ScopeSet, granted: Collection[str]) -> str | None:
        there = [scope for scope in scopes if scope in granted]
        if not there:
            return None
        if scopes[0] in granted:
            return scopes[0]
        needed_anyway = {standing.scope for standing in self._found.values() if standing.state is not State.MISSING}
        return next((scope for scope in there if scope in needed_anyway), there[0])

    # -- HubSpot did not tell them, so reads were tried

    def _tried(self, scopes: ScopeSet) -> Standing:
        proven = {standing.scope for standing in self._found.values() if standing.state is State.SERVED}
        serving = next((scope for scope in scopes if scope in proven), None)
        if serving is not None:
            return Standing(serving, State.SERVED, proven=True)
        seen = [self._reading.seen[key] for key in _calling(scopes) if key in self._reading.seen]
        if any(one.state == "works" for one in seen):
            return Standing(scopes[0], State.SERVED, proven=True)
        for one in seen:
            # HubSpot names the alternatives; that one of ours is among them says that none of ours is there.
            names = {self._catalogue.canonical(name) for name in one.named}
            if one.state == "refused" and not one.rights and one.category in _NO_SCOPE_NAMED and names & set(scopes):
                return Standing(scopes[0], State.MISSING, proven=True)
        return Standing(scopes[0], State.UNKNOWN)


def _spellings(granted: Iterable[str], catalogue: ScopeCatalogue) -> dict[str, str]:
    """Return the token's scopes by the spelling of the catalogue; of two spellings of one the exact one stays."""
    found: dict[str, str] = {}
    for name in granted:
        canonical = catalogue.canonical(name)
        if canonical not in found or name == canonical:
            found[canonical] = name
    return found


def _calling(scopes: ScopeSet) -> list[str]:
    """Return the keys of the endpoints that one of these scopes opens."""
    return [key for key, endpoint in ENDPOINTS.items() if scopes in endpoint.scopes]
