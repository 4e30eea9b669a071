"""Values of some rows that wait for a decision."""

from __future__ import annotations

from hubdesk.mapping.model import Catalogue, Option, Property
from hubdesk.mapping.recipe import ColumnRule, Joined, Recipe
from hubdesk.mapping.undecided import undecided_values
from hubdesk.tabular.model import Flaw, Record

CATALOGUE = Catalogue(
    (
        Property("email", "Email", "string", "text"),
        Property("stage", "Stage", "enumeration", "select", options=(Option("lead", "Lead"),)),
        Property("tags", "Tags", "enumeration", "checkbox", options=(Option("a", "A"), Option("b", "B"))),
    )
)
HEADERS = ("Mail", "Stage", "Tags", "More")


def _records(*rows: tuple[str, ...], flaw: Flaw | None = None) -> list[Record]:
    return [Record(n, n, 0, 0, cells, flaw) for n, cells in enumerate(rows, start=1)]


def test_each_value_once_with_its_rows_most_first():
    records = _records(("x@a.io", "VIP", "", ""), ("y@a.io", "hot", "A;C", ""), ("z@a.io", "VIP", "lead", ""))
    rules = {"Mail": ColumnRule("email"), "Stage": ColumnRule("stage"), "Tags": ColumnRule("tags")}
    assert undecided_values(records, Recipe(rules), HEADERS, CATALOGUE) == {
        ("Stage", "stage"): [("VIP", 2), ("hot", 1)],
        ("Tags", "tags"): [("C", 1), ("lead", 1)],
    }


def test_what_is_decided_or_damaged_does_not_wait():
    rules = {"Mail": ColumnRule("email"), "Stage": ColumnRule("stage", values={"VIP": "lead", "n/a": ""})}
    records = _records(("x@a.io", "VIP", "", ""), ("y@a.io", "n/a", "", ""))
    assert undecided_values(records, Recipe(rules), HEADERS, CATALOGUE) == {}
    damaged = _records(("x@a.io", "??", "", ""), flaw=Flaw.TOO_FEW)
    assert undecided_values(damaged, Recipe(rules), HEADERS, CATALOGUE) == {}


def test_joined_columns_are_shown_at_the_first_and_a_file_without_key_has_none():
    joined = (Joined(("Tags", "More"), ";", ColumnRule("tags")),)
    records = _records(("x@a.io", "", "A", "Z"))
    recipe = Recipe({"Mail": ColumnRule("email")}, joined=joined)
    assert undecided_values(records, recipe, HEADERS, CATALOGUE) == {("Tags", "tags"): [("Z", 1)]}
    assert undecided_values(records, Recipe({}, joined=joined), HEADERS, CATALOGUE) == {}
