"""Recipes over a draft and out of it again: what a person did not touch stays as it was."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from hubdesk.gui.importer.draft_recipe import draft_of, lay_over, recipe_of, recipe_to_keep
from hubdesk.mapping.model import Catalogue, Property
from hubdesk.mapping.recipe import (
    Blank,
    ColumnRule,
    CompanyBy,
    CompanyRule,
    DateOrder,
    Duplicates,
    Joined,
    Part,
    Recipe,
    RowsWithErrors,
    UnknownValue,
    Write,
    dump_recipe,
    parse_recipe,
)
from hubdesk.mapping.remembered import Remembered
from hubdesk.mapping.suggest import suggest
from hubdesk.tabular.model import Dialect, Encoding, FileHead, Layout, Record, SourceFile

NAMES = ("email", "firstname", "lastname", "city", "address", "phone", "member_id", "company", "status", "notes")
CATALOGUE = Catalogue(tuple(Property(name, name.title(), "string", "text") for name in NAMES))
HEADERS = ("Mail", "Name", "Town", "Street", "No", "Tel", "Club")


def head_of(headers: tuple[str, ...], *rows: tuple[str, ...]) -> FileHead:
    records = tuple(Record(n, n + 1, 0, 0, cells) for n, cells in enumerate(rows, start=1))
    layout = Layout(Encoding("utf-8"), Dialect(",", '"', 1, 0), headers)
    return FileHead(SourceFile(Path("/a.csv"), 1, 1), layout, records, complete=True)


def rules(*names: str) -> st.SearchStrategy[ColumnRule]:
    values = st.dictionaries(st.text(min_size=1, max_size=5), st.none() | st.text(max_size=5), max_size=3)
    return st.builds(
        ColumnRule,
        st.sampled_from(names or NAMES),
        date_order=st.none() | st.sampled_from(DateOrder),
        decimal=st.none() | st.sampled_from(",."),
        write=st.sampled_from(Write),
        blank=st.sampled_from(Blank),
        values=values,
        unknown_value=st.sampled_from(UnknownValue),
        part=st.none() | st.sampled_from(Part),
        country=st.none() | st.just("DE"),
    )


@st.composite
def recipes(draw: st.DrawFn) -> Recipe:
    """Return a recipe whose key is in a column of the file, with anything else, other columns included."""
    columns = draw(st.dictionaries(st.sampled_from((*HEADERS[1:], "Gone", "Lost")), rules(), max_size=6))
    columns = {name: replace(rule, also=tuple(draw(st.lists(rules(), max_size=2)))) for name, rule in columns.items()}
    columns["Mail"] = replace(draw(rules("email")), part=None)
    joined = draw(st.dictionaries(
        st.sampled_from(NAMES),
        st.tuples(st.lists(st.sampled_from((*HEADERS, "Gone")), min_size=1, max_size=3), st.text(max_size=2)),
        max_size=2,
    ))  # fmt: skip
    return Recipe(
        columns,
        key="email",
        duplicates=draw(st.sampled_from(Duplicates)),
        constants=draw(st.dictionaries(st.sampled_from(NAMES), st.text(min_size=1, max_size=5), max_size=2)),
        joined=tuple(
            Joined(tuple(of), separator, replace(draw(rules(name)), part=None))
            for name, (of, separator) in joined.items()
        ),
        rows_with_errors=draw(st.sampled_from(RowsWithErrors)),
        company=draw(
            st.none() | st.builds(CompanyRule, st.sampled_from((*HEADERS, "Gone")), st.sampled_from(CompanyBy))
        ),
        left_out=draw(st.sampled_from([(), ("Absent",)])),
    )


def _without_order(recipe: Recipe) -> Recipe:
    return replace(recipe, joined=tuple(sorted(recipe.joined, key=lambda one: one.rule.property)))


@given(recipes())
def test_a_recipe_that_was_opened_and_saved_says_the_same(recipe: Recipe):
    draft = draft_of(head_of(HEADERS), (), CATALOGUE)
    lay_over(draft, recipe)
    kept = parse_recipe(dump_recipe(recipe_to_keep(draft)))
    assert _without_order(kept) == _without_order(recipe)


@given(recipes(), st.sampled_from(HEADERS[1:]), st.none() | st.sampled_from(NAMES[1:]))
def test_editing_one_column_loses_nothing_of_the_others(recipe: Recipe, column: str, name: str | None):
    draft = draft_of(head_of(HEADERS), (), CATALOGUE)
    lay_over(draft, recipe)
    draft.choose(HEADERS.index(column), name)
    kept = parse_recipe(dump_recipe(recipe_to_keep(draft)))
    before = {other: rule for other, rule in recipe.columns.items() if other != column}
    assert {other: rule for other, rule in kept.columns.items() if other != column} == before
    others = replace(kept, columns={}, left_out=recipe.left_out)
    assert _without_order(others) == _without_order(replace(recipe, columns={}))
    assert set(kept.left_out) - {column} == set(recipe.left_out)
    if name is not None:
        assert kept.columns[column].property == name


@given(recipes(), st.data())
def test_going_back_gives_the_recipe_that_was(recipe: Recipe, data: st.DataObject):
    draft = draft_of(head_of(HEADERS), (), CATALOGUE)
    lay_over(draft, recipe)
    before, state = recipe_of(draft), draft.state()
    draft.choose(data.draw(st.integers(1, len(HEADERS) - 1)), "notes")
    draft.set_joined(0, None)
    draft.constants["status"] = "new"
    draft.company = CompanyRule("No", CompanyBy.NAME)
    draft.decide("Mail", "email", "x", None)
    draft.edit({7: {0: "a@b.example"}})
    draft.restore(state)
    assert recipe_of(draft) == before
    assert draft.edits == {}


def test_columns_of_the_recipe_that_the_file_does_not_have_are_not_checked_and_not_lost():
    recipe = Recipe({"Mail": ColumnRule("email"), "Gone": ColumnRule("city", write=Write.IF_EMPTY)})
    draft = draft_of(head_of(HEADERS), (), CATALOGUE)
    assert lay_over(draft, recipe) == (1, 2)
    assert set(recipe_of(draft).columns) == {"Mail"}
    assert recipe_to_keep(draft) == recipe


def test_only_what_a_person_left_out_is_named_as_left_out():
    """Not what nothing was suggested for, nor what an opened recipe does not name; but what that leaves out itself."""
    recipe = Recipe({"Mail": ColumnRule("email")}, left_out=(HEADERS[1], "Gone"))
    draft = draft_of(head_of(HEADERS), (), CATALOGUE)
    assert recipe_of(draft).left_out == ()
    lay_over(draft, recipe)
    assert recipe_of(draft).left_out == (HEADERS[1],)
    assert recipe_to_keep(draft) == recipe
    draft.choose(2, None)
    assert recipe_of(draft).left_out == HEADERS[1:3]
    again = draft_of(head_of(HEADERS), (), CATALOGUE)
    again.keep_from(draft)
    assert recipe_of(again) == recipe_of(draft)
    joined = Joined(HEADERS[1:3], " ", ColumnRule("notes"))
    draft.set_joined(0, joined)
    assert recipe_of(draft).left_out == (), "they are used"
    draft.choose(3, None)
    draft.company = CompanyRule(HEADERS[3], CompanyBy.NAME)
    assert recipe_of(draft).left_out == ()


def test_full_names_are_suggested_to_be_parted_and_so_they_are():
    rows = [("anna@a.example", "Anna Maria Berg"), ("li@a.example", "Li Wei")]
    head = head_of(("E-Mail", "Full name"), *rows)
    draft = draft_of(head, suggest(head.layout.headers, rows, CATALOGUE), CATALOGUE)
    choice = draft.choices[1]
    assert choice.certainty == "likely"
    assert "full names" in choice.reason
    assert [(rule.property, rule.part) for rule in recipe_of(draft).columns["Full name"].each()] == [
        ("firstname", Part.FIRST_NAME),
        ("lastname", Part.LAST_NAME),
    ]
    assert draft.obstacle() == ""


def test_what_values_of_a_property_mean_is_known_from_before():
    remembered = Remembered(values={"status": {"VIP": "customer"}})
    draft = draft_of(head_of(HEADERS), (), CATALOGUE, remembered)
    draft.choose(6, "status")
    assert recipe_of(draft).columns["Club"].values == {"VIP": "customer"}
