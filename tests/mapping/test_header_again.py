"""Rows that name columns, found by both ways to check."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hubdesk.mapping.check import RowChecker
from hubdesk.mapping.recipe import ColumnRule, Recipe
from tests.mapping.accounts import ACCOUNT, record

HEADERS = ("Mail", "Number", "Phone", "City")
COLUMNS = {
    "Mail": ColumnRule("email"), "Number": ColumnRule("customer_number"), "Phone": ColumnRule("phone"),
    "City": ColumnRule("city"),
}  # fmt: skip
CELLS = st.sampled_from(["Mail", "Number", "Phone", "City", " Mail", "mail", "Ort", "", "a@x.de", "A@x.de",
                         "01.02.1980", " 2024-01-05", "x", "  "])  # fmt: skip


@pytest.mark.parametrize("key", ["email", "customer_number"])
@settings(max_examples=100)
@given(rows=st.lists(st.just(HEADERS) | st.tuples(*[CELLS] * len(HEADERS)), min_size=1, max_size=8))
def test_the_quick_way_finds_what_a_look_at_each_row_finds(key, rows):
    """Whatever stands around rows that name columns."""
    checker = RowChecker(Recipe(COLUMNS, key=key), HEADERS, ACCOUNT)
    doubtful, keys = checker.screen([list(cells) for cells in zip(*rows, strict=True)])
    for place, cells in enumerate(rows):
        slow = checker.check(record(*cells))
        if place not in doubtful:
            assert (slow.findings, slow.valid, slow.key) == ((), True, keys[place])
            continue
        quick = checker.look_at(record(*cells), doubtful[place], keys[place])
        assert (set(quick.findings), quick.valid, quick.key) == (set(slow.findings), slow.valid, slow.key)
        if cells == HEADERS:
            assert [code for _, code, _ in slow.findings] == ["row.header"]
