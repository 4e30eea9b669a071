"""The preview's comparison says what writing would do, no more and no less."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hubdesk.engine.compare import compare, same_value
from hubdesk.mapping.model import Catalogue, Option, Property

STAGES = ("subscriber", "lead", "customer")
CATALOGUE = Catalogue(
    (
        Property("email", "Email", "string", "text"),
        Property("phone", "Phone", "string", "text"),
        Property("interests", "Interests", "enumeration", "checkbox"),
        Property("employees", "Employees", "number", "number"),
        Property(
            "lifecyclestage", "Stage", "enumeration", "radio", options=tuple(Option(stage, stage) for stage in STAGES)
        ),
    )
)


def plan(values, current, mode="upsert"):
    return compare(7, values.items(), "1" if current is not None else "", current, mode, CATALOGUE)


def test_a_new_contact_is_created_with_the_values_that_are_there():
    planned = plan({"email": "a@example.com", "phone": ""}, None)
    assert planned.action == "create"
    assert [(change.property, change.kind) for change in planned.changes] == [("email", "fills")]


def test_every_kind_of_change_is_named():
    current = {"phone": "1", "employees": "", "interests": "a"}
    planned = plan({"phone": "2", "employees": "5", "interests": ""}, current)
    kinds = {change.property: change.kind for change in planned.changes}
    assert kinds == {"phone": "overwrites", "employees": "fills", "interests": "clears"}
    assert planned.action == "update"


def test_equal_values_are_unchanged_whatever_their_spelling():
    current = {"email": "a@example.com", "employees": "5.0", "interests": "b;a"}
    planned = plan({"email": "A@example.com", "employees": "5", "interests": "a;b"}, current)
    assert (planned.action, planned.changes) == ("unchanged", ())


@pytest.mark.parametrize(("new", "action"), [("subscriber", "unchanged"), ("customer", "update")])
def test_the_lifecycle_stage_never_goes_backwards(new, action):
    planned = plan({"lifecyclestage": new}, {"lifecyclestage": "lead"})
    assert planned.action == action
    assert bool(planned.reason) == (action == "unchanged")


def test_modes_refuse_what_they_do_not_do():
    assert plan({"phone": "1"}, None, "update").action == "refused"
    assert plan({"phone": "1"}, {"phone": "2"}, "create").action == "refused"


@given(st.dictionaries(st.sampled_from(["phone", "employees", "interests"]), st.text(max_size=5)))
def test_writing_what_is_there_changes_nothing(values):
    assert plan(values, dict(values)).action == "unchanged"


@given(st.text(max_size=8), st.text(max_size=8))
def test_sameness_does_not_depend_on_order(old, new):
    for prop in CATALOGUE.properties:
        assert same_value(old, new, prop) == same_value(new, old, prop)
