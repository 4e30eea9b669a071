"""An account's own rules for the values of its properties, as far as they can be judged without HubSpot.

HubSpot enforces them when it writes. A value that certainly breaks one is an error here already. Where it is not known
how HubSpot reads a rule (are blanks letters? do accents count?) the value is sent and the row has a warning, and kinds
of rules that are not in the table below are HubSpot's alone to judge, see :func:`left_to_hubspot`.
"""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from hubdesk.mapping.converter import Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from hubdesk.mapping.converter import Converter
    from hubdesk.mapping.model import Catalogue, Rule
    from hubdesk.mapping.rules import Recipe
    from hubdesk.mapping.screen import Screen

_LARGEST = 10**6


class Verdict(Enum):
    """What can be said of a value and a rule without HubSpot."""

    KEEPS = "keeps"
    UNSURE = "unsure"
    BREAKS = "breaks"


class _Judge(NamedTuple):
    """A rule that can be judged: what it demands, in words after "it must", and how a wire value fares."""

    demand: str
    verdict: Callable[[str], Verdict]


class RuledConverter:
    """Converts the cells of a column and holds the results against the rules of its property.

    Args:
        inner: Converts.
        rules: The property's rules.
    """

    __slots__ = ("_inner", "_judges")

    def __init__(self, inner: Converter, rules: Sequence[Rule]) -> None:
        self._inner = inner
        self._judges = tuple(judge for rule in rules if (judge := _judge(rule)) is not None)

    def convert(self, cell: str) -> str | Problem | None:
        """See ``Converter``."""
        result = self._inner.convert(cell)
        wire = result.value if isinstance(result, Problem) else result
        if not wire:
            return result
        unsure: Problem | None = None
        for demand, verdict in self._judges:
            found = verdict(wire)
            if found is Verdict.BREAKS:
                return Problem("rule.broken", demand)
            if found is Verdict.UNSURE and unsure is None:
                unsure = Problem("rule.unsure", demand, value=wire)
        return unsure or result  # of two warnings the one that may cost the row


class RuledScreen:
    """Finds doubtful cells of a column whose other cells are sent as they are written; see ``screen.Screen``.

    Args:
        inner: Finds those that are doubtful without any rule.
        rules: The property's rules.
    """

    __slots__ = ("_inner", "_judges")

    def __init__(self, inner: Screen, rules: Sequence[Rule]) -> None:
        self._inner = inner
        self._judges = tuple(judge.verdict for rule in rules if (judge := _judge(rule)) is not None)

    def doubtful(self, cells: Sequence[str]) -> Iterable[int]:
        """See ``Screen``."""
        found = set(self._inner.doubtful(cells))
        keeps = Verdict.KEEPS
        for verdict in self._judges:
            found.update([place for place, cell in enumerate(cells) if cell and verdict(cell) is not keeps])
        return found

    def form(self) -> str | None:
        """See ``Screen``: there is none."""
        return None


def left_to_hubspot(recipe: Recipe, catalogue: Catalogue) -> dict[str, tuple[str, ...]]:
    """Return, by label of the property, the kinds of rules that HubSpot alone can judge."""
    found = {}
    for name in dict.fromkeys([*(rule.property for rule in recipe.rules), *recipe.constants]):
        prop = catalogue.by_name.get(name)
        kinds = tuple(rule.kind for rule in prop.rules if _judge(rule) is None) if prop is not None else ()
        if prop is not None and kinds:
            found[prop.label] = kinds
    return found


def words_about_rules(recipe: Recipe, catalogue: Catalogue) -> list[str]:
    """Return a sentence for everything that is not checked because HubSpot alone can."""
    said = []
    if catalogue.rules_scopes:
        scopes = " or ".join(catalogue.rules_scopes)
        said.append(
            "The account's own rules for values could not be read, so HubSpot alone checks them, when it writes. "
            f"Reading them takes the scope {scopes}."
        )
    for label, kinds in left_to_hubspot(recipe, catalogue).items():
        said.append(f"HubSpot alone can check these rules of “{label}”: {', '.join(kinds)}.")
    return said


def _judge(rule: Rule) -> _Judge | None:
    first = rule.arguments[0].strip() if rule.arguments else ""
    match rule.kind:
        case "MIN_LENGTH" | "MAX_LENGTH" if _is_count(first):
            return _length(int(first), least=rule.kind == "MIN_LENGTH")
        case "MIN_NUMBER" | "MAX_NUMBER" if (bound := _number(first)) is not None:
            return _range(bound, first, least=rule.kind == "MIN_NUMBER")
        case "ALPHANUMERIC" if first in _CHARACTERS:
            return _CHARACTERS[first]
        case "EMAIL_ALLOWED_DOMAINS" | "EMAIL_BLOCKED_DOMAINS" if rule.arguments:
            return _domains(rule.arguments, allowed=rule.kind == "EMAIL_ALLOWED_DOMAINS")
    return None


def _is_count(text: str) -> bool:
    return text.isascii() and text.isdigit() and int(text) <= _LARGEST


def _number(text: str) -> Decimal | None:
    try:
        number = Decimal(text)
    except InvalidOperation:
        return None
    return number if number.is_finite() else None


def _length(bound: int, *, least: bool) -> _Judge:
    def verdict(wire: str) -> Verdict:
        # Characters beyond the first 65,536 count once or twice, depending on who counts.
        sizes = (len(wire), len(wire) + sum(char > "\uffff" for char in wire))
        breaks = [size < bound if least else size > bound for size in sizes]
        return Verdict.BREAKS if all(breaks) else Verdict.UNSURE if any(breaks) else Verdict.KEEPS

    return _Judge(f"have at {'least' if least else 'most'} {bound:,} characters", verdict)


def _range(bound: Decimal, shown: str, *, least: bool) -> _Judge:
    def verdict(wire: str) -> Verdict:
        number = _number(wire)
        if number is None:
            return Verdict.UNSURE
        return Verdict.BREAKS if (number < bound if least else number > bound) else Verdict.KEEPS

    return _Judge(f"be at {'least' if least else 'most'} {shown}", verdict)


def _only(wanted: Callable[[str], bool], never: Callable[[str], bool]) -> Callable[[str], Verdict]:
    """Return a judge of characters: those that are certainly wanted, and those that certainly are not."""

    def verdict(wire: str) -> Verdict:
        if wire.isascii() and wanted(wire):
            return Verdict.KEEPS
        return Verdict.BREAKS if any(never(char) for char in wire) else Verdict.UNSURE

    return verdict


_CHARACTERS = {
    "NUMERIC_ONLY": _Judge("have digits only", _only(str.isdigit, str.isalpha)),
    "ALPHA_ONLY": _Judge("have letters only", _only(str.isalpha, str.isdigit)),
    "ALPHANUMERIC": _Judge("have letters and digits only", _only(str.isalnum, lambda _char: False)),
}


def _domains(domains: Sequence[str], *, allowed: bool) -> _Judge:
    known = {domain.strip().lower().removeprefix("@") for domain in domains}

    def verdict(wire: str) -> Verdict:
        domain = wire.rpartition("@")[2].lower()
        if domain in known:
            return Verdict.KEEPS if allowed else Verdict.BREAKS
        if any(domain.endswith(f".{one}") for one in known):
            return Verdict.UNSURE  # it is not known whether a domain means those below it
        return Verdict.BREAKS if allowed else Verdict.KEEPS

    return _Judge(f"{'be' if allowed else 'not be'} an address of {', '.join(sorted(known)[:5])}", verdict)
