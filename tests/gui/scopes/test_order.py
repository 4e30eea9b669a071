"""Orders and headings of the table."""

from __future__ import annotations

import random

import pytest

from hubdesk.engine.scopes.model import Verdict
from hubdesk.gui.scopes.order import Heading, Order, arranged
from tests.support.scope_samples import FORMS, make_review

REVIEW = make_review()


def _scopes(order: Order, *, turned: bool = False):
    shuffled = list(REVIEW.scopes)
    random.Random(7).shuffle(shuffled)
    return [line[0] for line in arranged(shuffled, order, turned=turned) if not isinstance(line, Heading)]


def test_by_verdict_is_the_reviews_own_order():
    assert tuple(_scopes(Order.VERDICT)) == REVIEW.scopes
    assert _scopes(Order.VERDICT)[0].verdict is Verdict.MISSING
    assert _scopes(Order.VERDICT, turned=True)[0].verdict is Verdict.NEEDED


def test_by_reach_the_gravest_first():
    assert _scopes(Order.REACH)[0].facts.name == "settings.users.write"


def test_by_name():
    names = [scope.facts.name for scope in _scopes(Order.NAME)]
    assert names == sorted(names)


def test_by_last_use_the_newest_first_and_never_last():
    used = [scope.last_used for scope in _scopes(Order.USED)]
    known = [moment for moment in used if moment is not None]
    assert known == sorted(known, reverse=True)
    assert used[: len(known)] == known


@pytest.mark.parametrize("turned", [False, True])
def test_by_category_every_scope_is_below_its_heading(turned):
    lines = arranged(REVIEW.scopes, Order.CATEGORY, turned=turned)
    title, counted = "", {}
    for line in lines:
        if isinstance(line, Heading):
            title = line.title
            counted[title] = line.count
        else:
            assert line[0].facts.category == title
            counted[title] -= 1
    assert set(counted.values()) == {0}
    assert list(counted) == sorted(counted, key=str.casefold, reverse=turned)
    assert sum(not isinstance(line, Heading) for line in lines) == len(REVIEW.scopes)
    assert FORMS in [line[0].facts.name for line in lines if not isinstance(line, Heading)]
