"""Decisions are remembered, used again, and give way to newer ones."""

from __future__ import annotations

from hubdesk.mapping.recipe import ColumnRule, Joined, Recipe, parse_recipe
from hubdesk.mapping.remembered import Remembered, learn
from hubdesk.mapping.suggest import SuggestionCertainty, suggest, to_recipe
from tests.mapping.accounts import ACCOUNT

HEADERS = ("Mail", "Town", "Remarks", "Status")
RECIPE = Recipe({
    "Mail": ColumnRule("email"),
    "Town": ColumnRule("company"),
    "Status": ColumnRule("lifecyclestage", values={"Kunde": "customer", "Alt": "", "Junk": None}),
}, left_out=("Remarks",))  # fmt: skip


def test_a_choice_that_was_made_before_is_suggested_again():
    """However the name is written; a column that was left out stays so."""
    before = learn(Remembered(), RECIPE, HEADERS)
    found = {one.column: one for one in suggest(("MAIL", "town ", "Remarks", "City"), [], ACCOUNT, before)}
    assert found["town "].property == "company"
    assert found["town "].certainty is SuggestionCertainty.CERTAIN
    assert "before" in found["town "].reason
    assert (found["Remarks"].property, found["Remarks"].reason) == (None, "You left a column of this name out before")
    assert found["City"].property == "city"
    assert suggest(("Town",), [], ACCOUNT)[0].property == "city"


def test_a_column_that_a_recipe_does_not_name_is_no_decision_about_other_files():
    """Else a recipe for one file would empty a column of the next."""
    recipe = parse_recipe(b'{"columns": {"Mail": "email", "Town": null}}')
    before = learn(Remembered(), recipe, ("Mail", "First name", "Town"))
    assert before.columns == {"mail": "email", "town": None}
    found = suggest(("First name", "E-mail", "Town"), [], ACCOUNT, before)
    assert [one.property for one in found] == ["firstname", "email", None]
    assert to_recipe(found).left_out == ("Town",), "who shows the recipe can say why"


def test_what_an_older_decision_says_is_not_undone_by_silence():
    """Only a column that is named is decided anew."""
    first = learn(Remembered(), parse_recipe(b'{"columns": {"Mail": "email", "Town": null}}'), ("Mail", "Town"))
    second = learn(first, parse_recipe(b'{"columns": {"Mail": "email"}}'), ("Mail", "Town"))
    assert second.property_of("Town") == (True, None)


def test_a_name_that_was_taken_apart_is_not_remembered_as_one_of_its_parts():
    """Nor is it left out any longer; it is suggested anew."""
    content = b"""{"columns": {"Mail": "email", "Name": [
        {"property": "firstname", "part": "first_name"}, {"property": "lastname", "part": "last_name"}]}}"""
    before = learn(Remembered({"name": None}), parse_recipe(content), ("Mail", "Name"))
    assert before.property_of("Name") == (False, None)
    found = suggest(("Mail", "Name"), [("a@b.example", "Anna Berg"), ("c@d.example", "Bo Carl")], ACCOUNT, before)
    assert [rule.part for rule in to_recipe(found).columns["Name"].each()] == ["first_name", "last_name"]


def test_a_property_that_is_gone_or_taken_is_not_suggested():
    """Nor one that cannot be written."""
    before = Remembered({"town": "gone", "mail": "email", "score": "score"})
    found = suggest(("Town", "Mail", "Score"), [], ACCOUNT, before)
    assert [one.property for one in found] == ["city", "email", None]


def test_decisions_about_values_come_back():
    """Unless the option is gone, or the recipe says something else."""
    before = learn(Remembered(), RECIPE, HEADERS)
    now = before.applied(Recipe({"S": ColumnRule("lifecyclestage", values={"Alt": "lead"})}), ACCOUNT)
    assert now.columns["S"].values == {"Kunde": "customer", "Alt": "lead", "Junk": None}
    stale = Remembered(values={"lifecyclestage": {"Kunde": "no such stage"}})
    assert stale.applied(RECIPE, ACCOUNT).columns["Status"].values == RECIPE.columns["Status"].values


def test_decisions_about_values_come_back_for_joined_columns_too():
    before = learn(Remembered(), RECIPE, HEADERS)
    joined = Joined(("A", "B"), " ", ColumnRule("lifecyclestage", values={"Alt": "lead"}))
    now = before.applied(Recipe({"Mail": ColumnRule("email")}, joined=(joined,)), ACCOUNT)
    assert now.joined[0].rule.values == {"Kunde": "customer", "Alt": "lead", "Junk": None}


def test_newer_decisions_count():
    """And joined columns were not left out."""
    first = learn(Remembered(), RECIPE, HEADERS)
    second = learn(first, Recipe({"Mail": ColumnRule("email"), "Town": ColumnRule("city")}), ("Mail", "Town"))
    assert second.property_of("Town") == (True, "city")
    assert second.property_of("Remarks") == (True, None)
    joined = parse_recipe(
        b'{"columns": {"Mail": "email", "Town": null}, "joined": {"city": {"columns": ["Town", "Remarks"]}}}'
    )
    assert learn(Remembered(), joined, ("Mail", "Town", "Remarks")).property_of("Town") == (False, None)
