"""Runs hold any numbers, as a list does."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hubdesk.core.runs import Runs

PARTS = st.lists(st.tuples(st.integers(0, 50), st.integers(0, 5)), max_size=20)


def _plain(parts):
    return [number for first, count in parts for number in range(first, first + count)]


@given(PARTS, PARTS, st.integers(0, 9))
def test_they_are_what_was_added(parts, more, by):
    runs = Runs(parts)
    runs.extend(Runs(more), by)
    numbers = _plain(parts) + [number + by for number in _plain(more)]
    assert list(runs) == numbers
    assert [runs[place] for place in range(len(runs))] == numbers
    assert _plain(runs.parts()) == numbers


def test_what_follows_is_one_run():
    runs = Runs([(1, 1_000_000)])
    runs.add(1_000_001)
    assert list(runs.parts()) == [(1, 1_000_001)]
    assert runs[1_000_000] == 1_000_001
    for place in (-1, 1_000_001):
        with pytest.raises(IndexError):
            runs[place]
