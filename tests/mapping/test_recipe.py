"""Recipes: read strictly, written briefly, and whether they fit."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hubdesk.core.errors import RecipeProblem
from hubdesk.core.resources import resource
from hubdesk.mapping.recipe import (
    Blank,
    ColumnRule,
    DateOrder,
    Duplicates,
    Joined,
    Part,
    Percent,
    Recipe,
    RowsWithErrors,
    UnknownValue,
    Write,
    dump_recipe,
    parse_recipe,
    validate,
)
from tests.mapping.accounts import ACCOUNT

FULL = b"""{"key": "email", "duplicates": "merge",
 "columns": {"E-mail Address": "email",
             "Birthday": {"property": "date_of_birth", "date_order": "DMY", "write": "if_empty", "blank": "clear",
                          "values": {"Kunde": "customer"}, "unknown_value": "leave_out"}},
 "constants": {"hs_lead_status": "NEW"}}"""

texts = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=8).filter(str.strip)
names = st.from_regex(r"[a-z_]{1,8}", fullmatch=True)
rules = st.builds(
    ColumnRule,
    property=names,
    date_order=st.none() | st.sampled_from(DateOrder),
    decimal=st.sampled_from([None, ",", "."]),
    write=st.sampled_from(Write),
    blank=st.sampled_from(Blank),
    values=st.dictionaries(texts, st.none() | texts, max_size=2),
    unknown_value=st.sampled_from(UnknownValue),
    part=st.none() | st.sampled_from(Part),
    country=st.sampled_from([None, "DE", "US"]),
    percent=st.none() | st.sampled_from(Percent),
)
several = st.builds(lambda first, also: replace(first, also=tuple(also)), rules, st.lists(rules, max_size=2))
joined = st.builds(Joined, st.lists(texts, min_size=1, max_size=3).map(tuple), st.sampled_from([" ", ", ", ""]), rules)
recipes = st.builds(
    Recipe,
    columns=st.dictionaries(texts, several | st.builds(ColumnRule, names), max_size=4),
    key=names,
    duplicates=st.sampled_from(Duplicates),
    constants=st.dictionaries(names, texts, max_size=2),
    joined=st.lists(joined, max_size=2, unique_by=lambda one: one.rule.property).map(tuple),
    rows_with_errors=st.sampled_from(RowsWithErrors),
    left_out=st.lists(texts.map(lambda name: name + "-"), max_size=2, unique=True).map(tuple),
)


def test_everything_that_a_recipe_says():
    """Each word of it."""
    recipe = parse_recipe(FULL)
    assert recipe == Recipe(
        key="email",
        duplicates=Duplicates.MERGE,
        columns={
            "E-mail Address": ColumnRule("email"),
            "Birthday": ColumnRule(
                "date_of_birth",
                date_order=DateOrder.DMY,
                write=Write.IF_EMPTY,
                blank=Blank.CLEAR,
                values={"Kunde": "customer"},
                unknown_value=UnknownValue.LEAVE_OUT,
            ),
        },
        constants={"hs_lead_status": "NEW"},
    )
    assert recipe.needs_current_values
    assert recipe.key_column == "E-mail Address"
    assert not parse_recipe(b'{"columns": {"a": "email"}}').needs_current_values


@given(recipes)
def test_a_recipe_survives_being_written(recipe):
    """And equal recipes give equal bytes, briefly."""
    content = dump_recipe(recipe)
    assert parse_recipe(content) == recipe
    assert dump_recipe(parse_recipe(content)) == content
    written = json.loads(content)["columns"]
    assert [name for name, rule in written.items() if rule is None] == list(recipe.left_out)
    for name, rule in recipe.columns.items():
        assert isinstance(written[name], str) == (rule == ColumnRule(rule.property))


@given(st.recursive(st.none() | st.booleans() | st.text(max_size=4) | st.integers(),
                    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(
                        st.sampled_from(["key", "columns", "property", "values", "constants", "write", "x"]), inner,
                        max_size=3), max_leaves=8))  # fmt: skip
def test_any_json_is_a_recipe_or_refused_in_words(document):
    """Never an exception of another kind."""
    problem: RecipeProblem | None = None
    try:
        parse_recipe(json.dumps(document).encode())
    except RecipeProblem as caught:
        problem = caught
    assert problem is None or (problem.code.startswith("recipe.") and problem.message.endswith("."))


@pytest.mark.parametrize(("content", "code", "words"), [
    (b"{", "recipe.unreadable", "line 1"), (b"[]", "recipe.unreadable", "object"), (b"\xff", "recipe.unreadable",
    "UTF-8"),
    (b"{}", "recipe.bad_value", "Columns"), (b'{"columns": {}, "kee": "email"}', "recipe.unknown_key",
    "“kee” in the recipe"),
    (b'{"columns": {"A": {"property": "x", "date_ordr": "DMY"}}}', "recipe.unknown_key", "columns → A"),
    (b'{"columns": {"A": {"date_order": "DMY"}}}', "recipe.bad_value", "property"),
    (b'{"columns": {"A": {"property": "x", "date_order": "DYM"}}}', "recipe.bad_value", "DMY, MDY, YMD"),
    (b'{"columns": {"A": {"property": "x", "write": null}}}', "recipe.bad_value", "overwrite"),
    (b'{"columns": {"A": {"property": "x", "values": {"a": 1}}}}', "recipe.bad_value", "texts"),
    (b'{"columns": {"A": [null]}}', "recipe.bad_value", "columns → A"),
    (b'{"columns": {"A": [null, {"company": "domain"}]}}', "recipe.bad_value", "columns → A"),
    (b'{"columns": {"A": 1}}', "recipe.bad_value", "columns"), (b'{"columns": {"A": ""}}', "recipe.bad_value",
    "columns"),
    (b'{"columns": {"A": "x"}, "duplicates": "newest"}', "recipe.bad_value", "last, first, merge"),
    (b'{"columns": {"A": "x", "A": "y"}}', "recipe.repeated_key", "“A”"),
    (b'{"columns": {"A": {"property": "x", "decimal": ";"}}}', "recipe.bad_value", "decimal"),
    (b"[" * 100_000, "recipe.unreadable", "recipe"),
])  # fmt: skip
def test_mistakes_are_named_with_their_place(content, code, words):
    """So that people can mend them."""
    with pytest.raises(RecipeProblem) as caught:
        parse_recipe(content)
    assert caught.value.code == code
    assert words.lower() in caught.value.message.lower()


def test_a_column_can_be_left_out_by_name():
    """Whether the file has it or not: there is nothing in it that could go wrong."""
    recipe = parse_recipe(b'{"columns": {"Mail": "email", "Notes": null, "Gone": null}}')
    assert (set(recipe.columns), recipe.left_out) == ({"Mail"}, ("Notes", "Gone"))
    validate(recipe, ("Mail", "Notes"), ACCOUNT)


def test_a_near_name_is_suggested():
    """For mistyped words."""
    with pytest.raises(RecipeProblem) as caught:
        parse_recipe(b'{"columns": {"A": {"property": "x", "date_ordr": "DMY"}}}')
    assert caught.value.hint == "Did you mean “date_order”?"


HEADERS = ("Mail", "Name", "Birthday", "Id", "Number")
GOOD = Recipe({"Mail": ColumnRule("email"), "Name": ColumnRule("lastname")})


def _with(column: str, rule: ColumnRule | str) -> Recipe:
    return GOOD.with_rule(column, rule if isinstance(rule, ColumnRule) else ColumnRule(rule))


def test_recipes_that_fit():
    """Also with record ids, unique properties and constants."""
    validate(GOOD, HEADERS, ACCOUNT)
    validate(replace(GOOD, constants={"hs_lead_status": "New", "points": "5"}), HEADERS, ACCOUNT, mode="create")
    validate(replace(_with("Id", "hs_object_id"), key="hs_object_id"), HEADERS, ACCOUNT, mode="update")
    validate(replace(_with("Number", "customer_number"), key="customer_number"), HEADERS, ACCOUNT, mode="upsert")
    values = {"Kunde": "Customer", "old": "lead", "x": ""}
    validate(_with("Number", ColumnRule("lifecyclestage", values=values)), HEADERS, ACCOUNT)


@pytest.mark.parametrize(("recipe", "code", "words"), [
    (_with("Nmae", "city"), "recipe.column_missing", "“Nmae” did you mean “Name”?"),
    (_with("Number", "cuntry"), "recipe.property_unknown", "“cuntry” did you mean “country”?"),
    (_with("Number", "first name"), "recipe.property_unknown", "did you mean “firstname”?"),
    (_with("Id", "hs_object_id"), "recipe.property_read_only", "“record id”"),
    (_with("Id", "score"), "recipe.property_read_only", "computes"),
    (_with("Number", "lastname"), "recipe.property_twice", "“Name” and “Number”"),
    (replace(GOOD, constants={"lastname": "x"}), "recipe.constant_twice", "“Name”"),
    (replace(GOOD, constants={"hs_lead_status": "Hot"}), "recipe.constant_invalid", "“Hot”"),
    (replace(GOOD, constants={"nothing_like_it": "x"}), "recipe.property_unknown", "constants"),
    (replace(GOOD, constants={"score": "1"}), "recipe.property_read_only", "score"),
    (replace(GOOD, constants={"city": " "}), "recipe.constant_invalid", "empty"),
    (replace(GOOD, key="customer_number"), "recipe.no_key", "customer_number"),
    (replace(GOOD, key="city"), "recipe.bad_key", "city"),
    (replace(GOOD, key="emial"), "recipe.property_unknown", "did you mean “email”?"),
    (Recipe({"Name": ColumnRule("lastname")}), "recipe.no_key", "e-mail"),
    (_with("Number", ColumnRule("lifecyclestage", values={"Kunde": "Käufer"})), "recipe.value_unknown", "“Käufer”"),
])  # fmt: skip
def test_recipes_that_do_not_fit(recipe, code, words):
    """What is wrong and where, in one sentence."""
    with pytest.raises(RecipeProblem) as caught:
        validate(recipe, HEADERS, ACCOUNT)
    assert caught.value.code == code
    sentence = caught.value.sentence().lower()
    for part in words.lower().split(" did you"):
        assert part in sentence


def test_record_ids_only_update():
    """HubSpot gives new contacts their ids."""
    recipe = replace(_with("Id", "hs_object_id"), key="hs_object_id")
    with pytest.raises(RecipeProblem) as caught:
        validate(recipe, HEADERS, ACCOUNT, mode="upsert")
    assert caught.value.code == "recipe.key_mode"


SEVERAL = b"""{"columns": {"Mail": "email",
 "Name": [{"property": "firstname", "part": "first_name"}, {"property": "lastname", "part": "last_name"}],
 "Phone": {"property": "phone", "country": "de"},
 "Stage": {"property": "lifecyclestage", "values": {"Junk": null, "Old": ""}}},
 "joined": {"city": {"columns": ["Street", "No"], "separator": ", ", "blank": "clear"},
            "company": {"columns": ["Firm"]}},
 "rows_with_errors": "send_good_columns"}"""


def test_several_properties_and_several_columns():
    """One column to two properties, two columns to one, and what is brief stays brief."""
    recipe = parse_recipe(SEVERAL)
    name = recipe.columns["Name"]
    assert [(rule.property, rule.part) for rule in name.each()] == [
        ("firstname", "first_name"),
        ("lastname", "last_name"),
    ]
    assert recipe.columns["Phone"].country == "DE"
    assert recipe.columns["Stage"].values == {"Junk": None, "Old": ""}
    assert recipe.joined == (
        Joined(("Street", "No"), ", ", ColumnRule("city", blank=Blank.CLEAR)),
        Joined(("Firm",), " ", ColumnRule("company")),
    )
    assert recipe.rows_with_errors is RowsWithErrors.SEND_GOOD_COLUMNS
    assert [rule.property for rule in recipe.rules] == [
        "email", "firstname", "lastname", "phone", "lifecyclestage", "city", "company",
    ]  # fmt: skip
    written = json.loads(dump_recipe(recipe))
    assert written["joined"]["company"] == {"columns": ["Firm"]}
    assert written["columns"]["Name"][0] == {"property": "firstname", "part": "first_name"}
    assert written["columns"]["Mail"] == "email"
    validate(recipe, ("Mail", "Name", "Phone", "Stage", "Street", "No", "Firm"), ACCOUNT)


@pytest.mark.parametrize(
    ("content", "place"),
    [
        ('{"columns": {"A": []}}', "A"),
        ('{"columns": {"A": ["email", {"property": "city", "parts": "x"}]}}', "A → 2"),
        ('{"columns": {}, "joined": []}', "Joined"),
        ('{"columns": {}, "joined": {"city": {}}}', "city → columns"),
        ('{"columns": {}, "joined": {"city": {"columns": ["A"], "property": "city"}}}', "property"),
        ('{"columns": {}, "joined": {"city": {"columns": ["A"], "separator": 1}}}', "separator"),
        ('{"columns": {"A": {"property": "phone", "country": "Germany"}}}', "country"),
        ('{"columns": {"A": {"property": "city", "values": {"x": 1}}}}', "values"),
        ('{"columns": {}, "rows_with_errors": "skip"}', "rows_with_errors"),
    ],
)
def test_mistakes_in_the_new_parts_are_named(content, place):
    """With their place."""
    with pytest.raises(RecipeProblem, match=place):
        parse_recipe(content.encode())


@pytest.mark.parametrize(
    ("recipe", "code"),
    [
        ('{"columns": {"A": "email", "B": ["city", "email"]}}', "recipe.property_twice"),
        ('{"columns": {"A": "email"}, "joined": {"city": {"columns": ["B", "X"]}}}', "recipe.column_missing"),
        ('{"columns": {"A": {"property": "email", "part": "first_name"}}}', "recipe.bad_key"),
        ('{"columns": {"A": "email", "B": {"property": "phone", "country": "QQ"}}}', "recipe.country_unknown"),
        ('{"columns": {"B": "city"}, "joined": {"email": {"columns": ["A", "B"]}}}', "recipe.no_key"),
    ],
)
def test_what_does_not_fit_is_refused(recipe, code):
    """Also in lists and in joined columns."""
    with pytest.raises(RecipeProblem) as refused:
        validate(parse_recipe(recipe.encode()), ("A", "B"), ACCOUNT)
    assert refused.value.code == code


def test_the_recipes_of_the_readme_are_recipes():
    """Whoever copies them gets no error."""
    readme = (resource("scopes.json").parent.parent / "README.md").read_text("utf-8")
    blocks = [block for block in readme.split("\n\n") if '"columns": {' in block]
    assert len(blocks) >= 2
    for block in blocks:
        recipe = parse_recipe(block.encode())
        assert parse_recipe(dump_recipe(recipe)) == recipe
