"""Lines that the sieve lets pass have no finding, and the keys that a check finds."""

from __future__ import annotations

import re
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hubdesk.mapping.check import RowChecker
from hubdesk.mapping.convert import compile_converter, compile_screen
from hubdesk.mapping.converter import LONGEST, Problem
from hubdesk.mapping.damage import is_damage_in
from hubdesk.mapping.line_sieve import BLANKS
from hubdesk.mapping.recipe import ColumnRule, Recipe
from hubdesk.mapping.rules import DateOrder
from hubdesk.mapping.screen import DELIMITERS, TEXT
from tests.mapping.accounts import ACCOUNT, PROPERTIES, record
from tests.mapping.cells import CELLS, EVERY, PLAIN

KINDS = {"Mail": "email", "Name": "text", "Phone": "phone", "Born": "date", "Stage": "choice"}
RECIPE = Recipe({
    "Mail": ColumnRule("email"),
    "Name": ColumnRule("firstname"),
    "Phone": ColumnRule("phone"),
    "Born": ColumnRule("date_of_birth", date_order=DateOrder.DMY),
    "Stage": ColumnRule("lifecyclestage"),
})  # fmt: skip
USUAL = [
    (f"Ann.{number}@acme.example", "Zoë", f"+49 30 {number:07}", "17/04/1980", "Lead") for number in range(200)
]  # fmt: skip


def learnt(delimiter: str) -> RowChecker:
    """A checker whose sieve has seen usual rows."""
    checker = RowChecker(RECIPE, tuple(KINDS), ACCOUNT, "")
    assert checker.sieve is not None
    assert checker.sieve.sift("x\n", 1, delimiter) is None
    checker.screen([list(column) for column in zip(*USUAL, strict=True)])
    text = "".join(delimiter.join(cells) + "\n" for cells in USUAL)
    assert checker.sieve.sift(text, len(USUAL), delimiter) == [cells[0].lower() for cells in USUAL]
    return checker


CHECKERS = {delimiter: learnt(delimiter) for delimiter in DELIMITERS}
FINE = {kind: [cell.format(n=5) for cell in cells] for kind, cells in PLAIN.items()}
ROWS = st.lists(st.tuples(*[st.sampled_from(FINE[kind]) | CELLS for kind in KINDS.values()]), min_size=1, max_size=12)


@settings(max_examples=300)
@given(st.sampled_from(DELIMITERS), ROWS)
def test_what_passes_is_fine(delimiter, rows):
    """Whatever stands in the cells."""
    checker = CHECKERS[delimiter]
    lines = [delimiter.join(row).replace("\n", " ").replace("\r", " ") for row in rows]
    assert checker.sieve is not None
    checker.sieve._rest_until = 0  # few of these rows pass
    keys = checker.sieve.sift("".join(f"{line}\n" for line in lines), len(lines), delimiter)
    if keys is None:
        odd = any(line.count(delimiter) != len(KINDS) - 1 or len(line) > LONGEST / 2 for line in lines)
        assert odd or is_damage_in("\n".join(lines))
        return
    for key, line in zip(keys, lines, strict=True):
        if key:
            checked = checker.check(record(*line.split(delimiter)))
            assert (checked.findings, checked.key) == ((), key)
            assert line.count(delimiter) == len(KINDS) - 1


@pytest.mark.parametrize("order", [None, *DateOrder])
@pytest.mark.parametrize("name", [prop.name for prop in PROPERTIES])
def test_forms_take_fine_cells_only(name, order):
    """Of every kind of property, when the screen knows usual cells of any kind."""
    rule, prop = ColumnRule(name, date_order=order), ACCOUNT.by_name[name]
    convert = compile_converter(rule, prop, ACCOUNT, "Europe/Berlin").convert
    for pool in PLAIN.values():
        screen = compile_screen(rule, prop, convert)
        screen.doubtful([cell.format(n=number) for cell in pool[:7] for number in range(40)])
        form = screen.form()
        if form is None or form == TEXT:
            continue
        for cell in EVERY:
            if re.fullmatch(form, cell):
                lowered = [cell.lower()]
                named = name == "email" and screen.odd("\n".join(lowered), lowered)  # type: ignore[attr-defined]
                assert named or not isinstance(convert(cell), Problem), cell
                assert not any(sign in cell for sign in f"{DELIMITERS}\r\n")


def test_a_row_with_too_few_values_takes_none_of_the_next():
    """Then columns are looked at."""
    sieve = CHECKERS[","].sieve
    assert sieve is not None
    sieve._rest_until = 0
    whole = "a@b.de,Ann,,,Lead\n"
    assert sieve.sift(whole * 2, 2, ",") == ["a@b.de"] * 2
    assert sieve.sift("a@b.de,Ann\n" + whole, 2, ",") in (None, ["", "a@b.de"])
    assert sieve.sift(f"a@b.de,{'x' * (LONGEST + 1)},,,Lead\n", 1, ",") is None
    assert sieve.sift(whole, 1, "/") is None


def test_where_few_rows_pass_it_rests():
    """And columns are looked at."""
    checker = learnt(";")
    assert checker.sieve is not None
    odd = "a@b.de; x;;;\n" * 10
    assert checker.sieve.sift(odd, 10, ";") == [""] * 10
    assert checker.sieve.sift(odd, 10, ";") is None


def test_recipes_that_it_cannot_look_at():
    """Keys that are no addresses, values that somebody decided about, joined columns."""
    other = Recipe({"A": ColumnRule("customer_number"), "B": ColumnRule("city")}, key="customer_number")
    assert RowChecker(other, ("A", "B"), ACCOUNT, "").sieve is None
    decided = Recipe({"A": ColumnRule("email", values={"-": ""}), "B": ColumnRule("city")})
    assert RowChecker(decided, ("A", "B"), ACCOUNT, "").sieve is None


def test_all_blanks_are_known():
    """Those that Python takes away at the ends of a text."""
    assert {chr(code) for code in range(sys.maxunicode + 1) if chr(code).isspace()} == set(BLANKS)
