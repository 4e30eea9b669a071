"""Screens name every cell that has a finding; what they do not name has none."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hubdesk.mapping.check import RowChecker
from hubdesk.mapping.convert import compile_converter, compile_screen
from hubdesk.mapping.converter import Problem
from hubdesk.mapping.recipe import ColumnRule, Recipe, parse_recipe
from hubdesk.mapping.rules import DateOrder, Part
from tests.mapping.accounts import ACCOUNT, PROPERTIES, record

CELLS = st.sampled_from([
    "", " ", "ann@acme.example", "Ann@Acme.Example", " ann@acme.example", "info@acme.example", "ann@gmial.com",
    "ann@mailinator.com", "a..b@x.de", "ann@x", "ann", "x" * 70 + "@acme.example", "grün@acme.example",
    "+49 30 1234567", "+49 30 1", "+1 212 5550100", "+999 1234567", "030 1234", "call me", "+49 (30) 12-34-56",
    "31.12.2024", "12/31/2024", "2024-12-31", "31/02/2024", "1.2.3", "5", "007", "1,5", "1.234", "25 %",
    "=1+1", "=SUM(A1)", "+cmd|x", "\u200bx", "x\u200b", "\uff1dSUM(A1)", "a\nb", "ann@acme.example\nbob@acme.example",
    "Lead", "customer", "Kunde", "yes", "nein", "wine;food", "Food, drink", "anna@acme.example", "John Smith",
    "x" * 65_537,
]) | st.text(max_size=6)  # fmt: skip


@settings(max_examples=150)
@given(st.lists(CELLS, min_size=1, max_size=12), st.lists(CELLS, min_size=1, max_size=12), st.data())
def test_no_finding_is_missed(first, second, data):
    """In any kind of property, whatever was seen before."""
    prop = data.draw(st.sampled_from([prop for prop in PROPERTIES if prop.writable or prop.name == "hs_object_id"]))
    values = data.draw(st.sampled_from([{}, {"Kunde": "customer", "x": "", "5": None}]))
    rule = ColumnRule(
        prop.name,
        values=values,
        date_order=data.draw(st.none() | st.sampled_from(DateOrder)),
        country=data.draw(st.sampled_from([None, "DE"])),
        part=data.draw(st.sampled_from([None, None, Part.FIRST_NAME])),
    )
    convert = compile_converter(rule, prop, ACCOUNT, "Europe/Berlin").convert
    screen = compile_screen(rule, prop, convert)
    for cells in (first, second, first):
        named = set(screen.doubtful(cells))
        assert named <= set(range(len(cells)))
        missed = [cell for place, cell in enumerate(cells) if isinstance(convert(cell), Problem) and place not in named]
        assert missed == []


@pytest.mark.parametrize(
    ("name", "cells"),
    [
        ("email", [f"ann{number}@acme.example" for number in range(50)]),
        ("phone", [f"+49 30 {number}" for number in range(1_000_000, 1_000_050)] + [""]),
        ("city", [f"City {number}" for number in range(50)]),
        ("points", [str(number) for number in range(50)]),
        ("lifecyclestage", ["Lead", "customer", ""] * 9),
    ],
)
def test_usual_cells_are_not_doubted(name, cells):
    """Else the check would be slow."""
    rule, prop = ColumnRule(name), ACCOUNT.by_name[name]
    screen = compile_screen(rule, prop, compile_converter(rule, prop, ACCOUNT, "").convert)
    for _ in range(3):
        assert list(screen.doubtful(cells)) == []


def test_one_odd_cell_does_not_make_its_neighbours_doubtful():
    """Each is named by itself."""
    for name, odd in (("email", "nobody"), ("email", "info@acme.example"), ("phone", "call me"), ("city", "=SUM(A1)")):
        good = {"email": "ann@acme.example", "phone": "+49 30 1234567", "city": "Graz"}[name]
        rule, prop = ColumnRule(name), ACCOUNT.by_name[name]
        screen = compile_screen(rule, prop, compile_converter(rule, prop, ACCOUNT, "").convert)
        assert list(screen.doubtful([good, odd, good, odd])) == [1, 3]


KEYED = {
    "email": Recipe({"A": ColumnRule("email"), "B": ColumnRule("city")}),
    "number": Recipe({"A": ColumnRule("customer_number"), "B": ColumnRule("city")}, key="customer_number"),
    "id": Recipe({"A": ColumnRule("hs_object_id"), "B": ColumnRule("city")}, key="hs_object_id"),
    "joined": parse_recipe(b'{"columns": {"A": "email"}, "joined": {"city": {"columns": ["B", "A"]}}}'),
}


@given(st.sampled_from(sorted(KEYED)), st.lists(st.tuples(CELLS, CELLS), min_size=1, max_size=8))
def test_rows_that_are_not_doubtful_have_no_finding_and_the_same_key(kind, rows):
    """As a check row by row says."""
    checker = RowChecker(KEYED[kind], ("A", "B"), ACCOUNT, "")
    doubtful, keys = checker.screen([list(column) for column in zip(*rows, strict=True)])
    for place, cells in enumerate(rows):
        checked = checker.check(record(*cells))
        if place not in doubtful:
            assert (checked.findings, checked.key) == ((), keys[place])
        else:
            looked = checker.look_at(record(*cells), doubtful[place])
            assert (looked.key, looked.valid) == (checked.key, checked.valid)
            assert looked.findings == checked.findings
