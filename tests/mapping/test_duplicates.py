"""Rows with the same key."""

from __future__ import annotations

import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hubdesk.core.runs import Runs
from hubdesk.mapping.duplicates import Deduplicator, KeyPrints
from hubdesk.mapping.keys import normalise_key

KEYS = st.lists(st.sampled_from(["a", "b", "c", "d", "ü"]), max_size=30)


def _fed(policy: str, keys: list[str]) -> Deduplicator:
    duplicates = Deduplicator(policy)
    for row, key in enumerate(keys, 10):
        duplicates.add(row, key)
    return duplicates


@given(KEYS, st.sampled_from(["last", "first", "merge"]))
def test_one_row_of_each_key_remains(keys, policy):
    """The last or the first; every other row names it."""
    winners = {key: row for row, key in enumerate(keys, 10)}
    if policy == "first":
        winners = {key: row for row, key in reversed(list(enumerate(keys, 10)))}
    expected = [(row, winners[key]) for row, key in enumerate(keys, 10) if winners[key] != row]
    duplicates = _fed(policy, keys)
    assert list(duplicates.superseded()) == expected
    assert list(duplicates.superseded()) == expected
    assert duplicates.wants() == {row for pair in expected for row in pair}
    assert duplicates.distinct() == len(set(keys))


@given(
    st.lists(
        st.tuples(st.sampled_from("ab"), st.dictionaries(st.sampled_from("xyz"), st.sampled_from(["", "1", "2"]))),
        max_size=12,
    )
)
def test_merging_keeps_the_last_filled_value_of_each_property(rows):
    """Whether values come at once or in a second pass."""
    at_once, later = Deduplicator("merge"), Deduplicator("merge")
    for row, (key, values) in enumerate(rows, 1):
        at_once.add(row, key, values.items())
        later.add(row, key)
    for row in later.wants():
        later.add_values(row, rows[row - 1][1].items())
    expected: dict[int, dict[str, str]] = {}
    for key in "ab":
        members = [row for row, (own, _) in enumerate(rows, 1) if own == key]
        if len(members) > 1:
            merged: dict[str, str] = {}
            for row in members:
                for name, value in rows[row - 1][1].items():
                    if value or not merged.get(name):
                        merged[name] = value
            expected[members[-1]] = merged
    assert at_once.merged() == expected
    assert later.merged() == expected


def test_rows_can_still_be_added_after_looking():
    """What was found is found anew."""
    duplicates = _fed("last", ["a", "a"])
    assert list(duplicates.superseded()) == [(10, 11)]
    duplicates.add(12, "a")
    assert list(duplicates.superseded()) == [(10, 12), (11, 12)]


@pytest.mark.fault("F77")
def test_keys_are_compared_after_trim_and_lower_case_only():
    """Dots, plus signs and accents make other keys."""
    assert normalise_key(" Ann.B+x@Example.COM\t") == "ann.b+x@example.com"
    keys = ["ann@x.de", "Ann@x.de ", "a.nn@x.de", "ann+1@x.de", "änn@x.de"]
    assert len({normalise_key(key) for key in keys}) == 4


def test_a_million_rows_take_little_memory():
    """12 bytes a row, and an eighth more at most while growing."""
    duplicates = Deduplicator("last")
    tracemalloc.start()
    try:
        for first in range(0, 20_000, 1_000):
            duplicates.add_all(Runs([(first, 1_000)]), [f"p{row}@example.com" for row in range(first, first + 1_000)])
        held, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert held < 14 * 20_000


@given(KEYS, KEYS, st.sampled_from(["last", "first"]))
def test_parts_joined_are_the_same_as_one(first, second, policy):
    """Rows of the second count from its own start."""
    one, early, late = (Deduplicator(policy) for _ in range(3))
    one.add_all(Runs([(1, len(first + second))]), first + second)
    early.add_all(Runs([(1, len(first))]), first)
    late.add_all(Runs([(1, len(second))]), second)
    early.join(late, len(first))
    assert list(early.superseded()) == list(one.superseded())
    assert list(early.groups()) == list(one.groups())


def test_many_rows_are_looked_at_drawer_by_drawer():
    """More than one drawer holds."""
    duplicates = Deduplicator("last")
    duplicates.add_all(Runs([(1, 50_000)]), [f"p{row % 49_990}" for row in range(1, 50_001)])
    assert sorted(duplicates.superseded()) == [(row, row + 49_990) for row in range(1, 11)]


@given(st.lists(st.text(st.sampled_from("ab\n\r\ud800ü"), max_size=3), min_size=1, max_size=8))
def test_a_key_comes_to_the_same_alone_and_among_others(keys):
    """Whatever is in the others; two that differ come to something else in both hashes."""
    together = KeyPrints.of(Runs([(1, len(keys))]), keys)
    alone = [KeyPrints.of(Runs([(row, 1)]), [key]) for row, key in enumerate(keys, 1)]
    assert together.firsts == b"".join(one.firsts for one in alone)
    assert together.seconds == b"".join(one.seconds for one in alone)
    assert {(len(one.firsts), len(one.seconds)) for one in alone} == {(8, 4)}
    for hashes in ([one.firsts for one in alone], [one.seconds for one in alone]):
        assert len(set(hashes)) == len(set(keys))
    assert not any(one.seconds in (one.firsts[:4], one.firsts[4:]) for one in alone)
