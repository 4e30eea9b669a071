"""Screens name every cell that has a finding; what they do not name has none."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hubdesk.mapping.check import RowChecker
from hubdesk.mapping.convert import compile_converter, compile_screen
from hubdesk.mapping.converter import Problem
from hubdesk.mapping.evidence import FileEvidence
from hubdesk.mapping.recipe import ColumnRule, Recipe, parse_recipe
from hubdesk.mapping.rules import DateOrder, Part
from tests.mapping.accounts import ACCOUNT, PROPERTIES, record
from tests.mapping.cells import CELLS, EVERY, ODD, PLAIN


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
        part=data.draw(st.sampled_from([None, None, None, *Part])),
    )
    told = data.draw(st.sampled_from([None, (), (Part.TITLE,), tuple(Part)]))
    convert = compile_converter(rule, prop, ACCOUNT, "Europe/Berlin", told).convert
    screen = compile_screen(rule, prop, convert)
    for cells in (first, second, first):
        named = set(screen.doubtful(cells))
        assert named <= set(range(len(cells)))
        missed = [cell for place, cell in enumerate(cells) if isinstance(convert(cell), Problem) and place not in named]
        assert missed == []


ORDERS = [None, *DateOrder]
LASTS = ("2024-12-31", "05.06.2024", "1,5")


@pytest.mark.parametrize(
    ("name", "order"),
    [(prop.name, None) for prop in PROPERTIES] + [("date_of_birth", order) for order in DateOrder],
)
def test_each_odd_cell_is_named_among_usual_ones(name, order):
    """And among its like, once and again; however long the screen has learnt."""
    rule, prop = ColumnRule(name, date_order=order), ACCOUNT.by_name[name]
    convert = compile_converter(rule, prop, ACCOUNT, "Europe/Berlin").convert
    screen = compile_screen(rule, prop, convert)
    for cells in PLAIN.values():
        usual = [cell.format(n=number) for cell in cells for number in range(3)]
        for cell in ("", *EVERY):
            column = [*usual, cell, *usual[:2], cell]
            wrong = {place for place, value in enumerate(column) if isinstance(convert(value), Problem)}
            assert wrong <= set(screen.doubtful(column)), cell


@pytest.mark.parametrize(
    ("name", "order"), [("last_visit", None), ("points", None)] + [("date_of_birth", order) for order in ORDERS]
)
def test_what_a_screen_lets_be_heard_shows_the_same_as_the_whole_column(name, order):
    """Orders, decimal signs and contradictions, whatever the screen takes to be the order; for each pair of cells."""
    recipe, rule = Recipe({"A": ColumnRule("email"), "B": ColumnRule(name)}), ColumnRule(name, date_order=order)
    convert = compile_converter(rule, ACCOUNT.by_name[name], ACCOUNT, "Europe/Berlin").convert
    cells = [cell.format(n=7) for kind in ("date", "number") for cell in (*PLAIN[kind], *ODD[kind])]
    for columns in ([[first, second], [last]] for first, second, last in product(cells, cells, LASTS)):
        heard, whole = (FileEvidence(recipe, ("A", "B"), ACCOUNT) for _ in range(2))
        screen = compile_screen(rule, ACCOUNT.by_name[name], convert, heard.ear("B", 0))
        for column in columns:
            screen.doubtful(column)
            whole.feed_columns([[""] * len(column), column])
        assert (heard.resolve(), heard.contradictory()) == (whole.resolve(), whole.contradictory()), columns


@pytest.mark.parametrize(
    ("name", "cells"),
    [
        ("date_of_birth", ["2024-12-31", "2000-02-28", ""] * 9),
        ("city", ["van Dijk", "O'Brien", "Jean-Luc", "Łódź", "東京"] * 9),
        ("email", [f"ann{number}@acme.example" for number in range(50)]),
        ("phone", [f"+49 30 {number}" for number in range(1_000_000, 1_000_050)] + [""]),
        ("city", [f"City {number}" for number in range(50)]),
        ("phone", [f"0{number} / 123-456" for number in range(30, 80)]),
        ("phone", [f"+46 8 {number}" for number in range(1_000_000, 1_000_050)] + ["+46 31 12345"]),
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


PARTED = ColumnRule("firstname", part=Part.FIRST_NAME, also=(ColumnRule("lastname", part=Part.LAST_NAME),))
TITLED = ColumnRule("jobtitle", part=Part.TITLE)
KEYED = {
    "email": Recipe({"A": ColumnRule("email"), "B": ColumnRule("city")}),
    "number": Recipe({"A": ColumnRule("customer_number"), "B": ColumnRule("city")}, key="customer_number"),
    "id": Recipe({"A": ColumnRule("hs_object_id"), "B": ColumnRule("city")}, key="hs_object_id"),
    "parted": Recipe({"A": ColumnRule("email"), "B": PARTED}),
    "title": Recipe({"A": ColumnRule("email"), "B": replace(PARTED, also=(*PARTED.also, TITLED))}),
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
            looked = checker.look_at(record(*cells), doubtful[place], keys[place])
            assert (looked.key, looked.valid) == (checked.key, checked.valid)
            assert looked.findings == checked.findings
