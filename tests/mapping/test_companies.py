"""Which column names the company: read strictly, written briefly, compared as HubSpot compares."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hubdesk.core.errors import RecipeProblem
from hubdesk.mapping.companies import CompanyBy, CompanyRule, NoCompany, SeveralCompanies, company_key
from hubdesk.mapping.model import Catalogue, Property
from hubdesk.mapping.recipe import ColumnRule, Recipe, dump_recipe, parse_recipe, validate


@pytest.mark.parametrize(
    ("by", "text", "key"),
    [
        ("domain", " https://www.ACME.example/about?x=1#top ", "acme.example"),
        ("domain", "Jana@Acme.Example", "acme.example"),
        ("domain", "acme.example:8080", "acme.example"),
        ("domain", "acme.example.", "acme.example"),
        ("domain", "Acme", ""),
        ("domain", "two words.example", ""),
        ("domain", "", ""),
        ("name", "  Müller  & Söhne ", "müller & söhne"),
        ("record_id", " 4711 ", "4711"),
        ("record_id", "004711", "4711"),
        ("record_id", "47-11", ""),
        ("record_id", "0", ""),
        ("record_id", "9223372036854775807", "9223372036854775807"),
        ("record_id", "9223372036854775808", ""),
        ("record_id", "9" * 5_000, ""),
        ("record_id", "٤٧", ""),
    ],
)
def test_what_a_cell_says(by, text, key):
    assert company_key(CompanyBy(by), text) == key


@given(st.sampled_from(CompanyBy), st.text(max_size=40))
def test_a_compared_name_stays_the_same_when_it_is_compared_again(by, text):
    once = company_key(by, text)
    assert company_key(by, once) == once


NAMES = st.text(st.characters(codec="utf-8"), min_size=1, max_size=8)


@st.composite
def rules(draw) -> CompanyRule:
    by = draw(st.sampled_from(CompanyBy))
    none = NoCompany.SKIP if by is CompanyBy.RECORD_ID else draw(st.sampled_from(NoCompany))
    values = draw(st.dictionaries(NAMES, st.just("") | st.integers(1, 10**12).map(str), max_size=3))
    return CompanyRule(draw(NAMES), by, none, draw(st.sampled_from(SeveralCompanies)), values)


@given(rules(), st.dictionaries(NAMES, st.sampled_from([ColumnRule("city"), ColumnRule("zip")]), max_size=3))
def test_a_recipe_survives_being_written_and_read(rule, columns):
    recipe = Recipe(columns, company=rule)
    assert parse_recipe(dump_recipe(recipe)) == recipe


def test_a_column_may_go_to_a_property_and_name_the_company():
    text = '{"columns": {"Mail": "email", "Firma": ["company", {"company": "name", "none": "create"}]}}'
    recipe = parse_recipe(text.encode())
    assert recipe.columns["Firma"] == ColumnRule("company")
    assert recipe.company == CompanyRule("Firma", CompanyBy.NAME, NoCompany.CREATE)
    assert json.loads(dump_recipe(recipe))["columns"]["Firma"] == ["company", {"company": "name", "none": "create"}]


@pytest.mark.parametrize(
    ("rule", "code", "words"),
    [
        ({"company": "website"}, "recipe.bad_value", "must be one of domain, name, record_id"),
        ({"company": "domain", "none": "make"}, "recipe.bad_value", "must be one of skip, create"),
        ({"company": "domain", "several": "all"}, "recipe.bad_value", "must be one of skip, first, ask"),
        ({"company": "domain", "non": "skip"}, "recipe.unknown_key", "Did you mean “none”?"),
        ({"company": "domain", "property": "city"}, "recipe.unknown_key", "has a list of two"),
        ({"property": "city", "none": "create"}, "recipe.unknown_key", "belongs to an object with “company”"),
        ({"company": "record_id", "none": "create"}, "recipe.bad_value", "HubSpot gives new companies their IDs"),
        ({"company": "domain", "values": {"a": "b"}}, "recipe.bad_value", "record IDs of companies"),
        ({"company": "domain", "values": ["a"]}, "recipe.bad_value", "record IDs of companies"),
    ],
)
def test_what_is_refused(rule, code, words):
    with pytest.raises(RecipeProblem) as caught:
        parse_recipe(json.dumps({"columns": {"Mail": "email", "Firma": rule}}).encode())
    assert caught.value.code == code
    assert words in caught.value.sentence()


@pytest.mark.parametrize("key", ["company", "none", "several"])
def test_companies_named_beside_the_columns_are_shown_to_their_place(key):
    with pytest.raises(RecipeProblem) as caught:
        parse_recipe(json.dumps({"columns": {"Mail": "email"}, key: "domain"}).encode())
    assert caught.value.code == "recipe.unknown_key"
    example = caught.value.hint.partition(": ")[2].removesuffix(".")
    assert parse_recipe(example.encode()).company == CompanyRule("Website", CompanyBy.DOMAIN)


def test_one_column_names_the_company_and_the_file_has_it():
    two = {"columns": {"A": {"company": "name"}, "B": {"company": "domain"}}}
    with pytest.raises(RecipeProblem, match="both name the company"):
        parse_recipe(json.dumps(two).encode())
    catalogue = Catalogue((Property("email", "Email", "string", "text"),))
    recipe = Recipe({"Mail": ColumnRule("email")}, company=CompanyRule("Firm", CompanyBy.NAME))
    validate(recipe, ("Mail", "Firm"), catalogue)
    with pytest.raises(RecipeProblem) as caught:
        validate(recipe, ("Mail", "Firma"), catalogue)
    assert (caught.value.code, caught.value.hint) == ("recipe.column_missing", "Did you mean “Firma”?")
