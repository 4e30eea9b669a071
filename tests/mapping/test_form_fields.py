"""A catalogue made of a form's fields: no key, and the words of forms."""

from __future__ import annotations

import pytest

from hubdesk.core.errors import RecipeProblem
from hubdesk.mapping.model import Catalogue, Property
from hubdesk.mapping.recipe import ColumnRule, Recipe, validate
from hubdesk.mapping.suggest import suggest, to_recipe

FORM = Catalogue(
    (
        Property("email", "E-mail", "string", "email"),
        Property("firstname", "First name", "string", "text"),
        Property("cv", "Your CV", "string", "file", read_only=True),
    ),
    form="Contact us",
)


def test_columns_find_the_fields_of_the_form_and_nothing_else():
    headers = ("E-mail Address", "Vorname", "Company")
    found = suggest(headers, [("a@b.example", "Ada", "Acme")], FORM)
    assert [one.property for one in found] == ["email", "firstname", None]
    assert found[2].reason == "No field has a name like this"
    assert to_recipe(found).columns.keys() == {"E-mail Address", "Vorname"}


def test_a_form_needs_no_key():
    validate(Recipe({"First": ColumnRule("firstname")}), ("First",), FORM)


@pytest.mark.parametrize(
    ("name", "said"),
    [("company", "The form “Contact us” has no field “company”"), ("cv", "a table cannot hold what it asks for")],
)
def test_what_the_form_does_not_take_is_said_in_its_words(name, said):
    with pytest.raises(RecipeProblem, match=said):
        validate(Recipe({"A": ColumnRule(name)}), ("A",), FORM)


def test_an_import_still_needs_its_key():
    account = Catalogue(FORM.properties)
    with pytest.raises(RecipeProblem) as caught:
        validate(Recipe({"First": ColumnRule("firstname")}), ("First",), account)
    assert caught.value.code == "recipe.no_key"
