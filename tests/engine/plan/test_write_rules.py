"""Present values are left alone exactly where a rule says so."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hubdesk.engine.plan.write_rules import WriteRules
from hubdesk.mapping.model import Catalogue, Option, Property
from hubdesk.mapping.recipe import ColumnRule, Recipe, Write

OPTIONS = tuple(Option(letter, letter) for letter in "abcd")
CATALOGUE = Catalogue(
    (
        Property("email", "Email", "string", "text"),
        Property("phone", "Phone", "string", "text"),
        Property("interests", "Interests", "enumeration", "checkbox", options=OPTIONS),
    )
)


def rules(phone=Write.OVERWRITE, interests=Write.OVERWRITE):
    columns = {
        "E-mail": ColumnRule("email"),
        "Phone": ColumnRule("phone", write=phone),
        "Interests": ColumnRule("interests", write=interests),
    }
    return WriteRules(Recipe(columns), CATALOGUE)


@pytest.mark.parametrize(
    ("write", "old", "sent"),
    [
        (Write.OVERWRITE, "1", {"phone": "2"}),
        (Write.IF_EMPTY, "1", {}),
        (Write.IF_EMPTY, "", {"phone": "2"}),
        (Write.IF_EMPTY, None, {"phone": "2"}),
        (Write.NEW_ONLY, "", {}),
        (Write.APPEND, "1", {}),
    ],
)
def test_each_rule(write, old, sent):
    assert rules(phone=write).apply({"phone": "2"}, {"phone": old}) == sent


@pytest.mark.parametrize("write", list(Write))
def test_a_new_contact_gets_everything(write):
    assert rules(phone=write).apply({"phone": "2"}, None) == {"phone": "2"}


def test_appending_keeps_what_is_there_and_its_order():
    appended = rules(interests=Write.APPEND).apply({"interests": "b;c"}, {"interests": "d;b"})
    assert appended == {"interests": "d;b;c"}


@given(st.sets(st.sampled_from("abcd"), min_size=1), st.sets(st.sampled_from("abcd")))
def test_appending_twice_changes_nothing(new, old):
    rule = rules(interests=Write.APPEND)
    given_values = {"interests": ";".join(sorted(new))}
    once = rule.apply(given_values, {"interests": ";".join(sorted(old))})
    result = once.get("interests", ";".join(sorted(old)))
    assert set(result.split(";")) == new | old
    assert rule.apply(given_values, {"interests": result}) == {}


def test_only_rules_that_depend_on_the_contact_need_reading():
    assert rules().properties == ()
    assert rules(phone=Write.IF_EMPTY).properties == ("phone",)
