"""In which order the scopes of a review are shown, and under which headings. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from itertools import groupby
from typing import TYPE_CHECKING

from hubdesk.engine.scopes.model import Reach, Verdict
from hubdesk.gui.language.say import heard

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from hubdesk.engine.scopes.model import ReviewedScope

_VERDICTS = {verdict: place for place, verdict in enumerate(Verdict)}
_REACHES = {reach: place for place, reach in enumerate(Reach)}
_NEVER = datetime.min.replace(tzinfo=UTC)


class Order(StrEnum):
    """What the table is sorted by; by category it has headings."""

    VERDICT = "verdict"
    CATEGORY = "category"
    REACH = "reach"
    NAME = "name"
    USED = "used"


@dataclass(frozen=True, slots=True)
class Heading:
    """A line between scopes.

    Attributes:
        title: The category.
        count: Scopes below it.
    """

    title: str
    count: int


Line = Heading | tuple["ReviewedScope"]
"""A heading, or a scope as a tuple of one."""


def arranged(scopes: Iterable[ReviewedScope], order: Order, *, turned: bool = False) -> tuple[Line, ...]:
    """Return lines in an order.

    Args:
        scopes: What is shown.
        order: Sorted by what.
        turned: The other way round; under headings only the headings are.
    """
    if order is Order.CATEGORY:
        return tuple(_grouped(sorted(scopes, key=_by_verdict), turned=turned))
    keys: dict[Order, Callable[[ReviewedScope], object]] = {
        Order.VERDICT: _by_verdict,
        Order.REACH: lambda scope: (_REACHES[scope.facts.reach], scope.facts.name),
        Order.NAME: lambda scope: scope.facts.name,
        Order.USED: _by_use,
    }
    ordered: Sequence[ReviewedScope] = sorted(scopes, key=keys[order], reverse=turned)  # type: ignore[arg-type]
    return tuple((scope,) for scope in ordered)


def _by_verdict(scope: ReviewedScope) -> tuple[int, int, str]:
    return _VERDICTS[scope.verdict], _REACHES[scope.facts.reach], scope.facts.name


def _by_use(scope: ReviewedScope) -> tuple[float, str]:
    """Newest first, never used last."""
    return -((scope.last_used or _NEVER) - _NEVER).total_seconds(), scope.facts.name


def _grouped(scopes: Sequence[ReviewedScope], *, turned: bool) -> Iterable[Line]:
    by_category = sorted(scopes, key=lambda scope: scope.facts.category.casefold(), reverse=turned)
    for category, found in groupby(by_category, key=lambda scope: scope.facts.category):
        members = list(found)
        yield Heading(heard(category), len(members))
        yield from ((scope,) for scope in members)
