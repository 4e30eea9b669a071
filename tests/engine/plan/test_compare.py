"""The preview's comparison says what writing would do, no more and no less."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hubdesk.engine.plan.compare import BACKWARDS, Comparer, same_value
from hubdesk.engine.plan.write_rules import WriteRules
from hubdesk.mapping.model import Catalogue, Option, Property
from hubdesk.mapping.recipe import ColumnRule, Recipe, Write
from hubdesk.storage.plan.records import Action, Kind

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


def plan(values, current, mode="upsert", write=None):
    columns = {"E-mail": ColumnRule("email")}
    columns |= {name: ColumnRule(name, write=kind) for name, kind in (write or {}).items()}
    comparer = Comparer(mode, "email", CATALOGUE, WriteRules(Recipe(columns), CATALOGUE))
    return comparer.compare(7, "a@example.com", values, "1" if current is not None else "", current)


def kinds(planned):
    return {change.property: change.kind for change in planned.changes}


def test_a_new_contact_is_created_with_its_key_and_the_values_that_are_there():
    planned = plan({"phone": "1", "employees": ""}, None)
    assert planned.action is Action.CREATE
    assert [(change.property, change.new, change.kind) for change in planned.changes] == [
        ("email", "a@example.com", Kind.FILLS),
        ("phone", "1", Kind.FILLS),
    ]


def test_every_kind_of_change_is_named():
    current = {"phone": "1", "employees": "", "interests": "a"}
    planned = plan({"phone": "2", "employees": "5", "interests": ""}, current)
    assert kinds(planned) == {"phone": Kind.OVERWRITES, "employees": Kind.FILLS, "interests": Kind.CLEARS}
    assert planned.action is Action.UPDATE
    assert planned.written() == {"phone": "2", "employees": "5", "interests": ""}


def test_what_a_rule_keeps_is_told_and_not_written():
    current = {"phone": "1", "employees": "3", "interests": "a;b"}
    write = {"phone": Write.IF_EMPTY, "employees": Write.NEW_ONLY, "interests": Write.APPEND}
    planned = plan({"phone": "2", "employees": "5", "interests": "b;c"}, current, write=write)
    assert kinds(planned) == {"phone": Kind.KEEPS, "employees": Kind.KEEPS, "interests": Kind.APPENDS}
    assert planned.written() == {"interests": "a;b;c"}
    nothing = plan({"phone": "2", "interests": "a"}, current, write=write)
    assert nothing.action is Action.UNCHANGED
    assert kinds(nothing) == {"phone": Kind.KEEPS}


def test_equal_values_are_unchanged_whatever_their_spelling():
    current = {"email": "a@example.com", "employees": "5.0", "interests": "b;a"}
    planned = plan({"email": "A@example.com", "employees": "5", "interests": "a;b"}, current)
    assert (planned.action, planned.changes) == (Action.UNCHANGED, ())


@pytest.mark.parametrize(("new", "action"), [("subscriber", Action.UNCHANGED), ("customer", Action.UPDATE)])
def test_the_lifecycle_stage_never_goes_backwards(new, action):
    planned = plan({"lifecyclestage": new}, {"lifecyclestage": "lead"})
    assert planned.action is action
    assert planned.code == (BACKWARDS if action is Action.UNCHANGED else "")


def test_modes_refuse_what_they_do_not_do():
    assert plan({"phone": "1"}, None, "update").action is Action.REFUSED
    assert plan({"phone": "1"}, {"phone": "2"}, "create").action is Action.REFUSED


@given(st.dictionaries(st.sampled_from(["phone", "employees", "interests"]), st.text(max_size=5)))
def test_writing_what_is_there_changes_nothing(values):
    assert plan(values, dict(values)).action is Action.UNCHANGED


@given(st.text(max_size=8), st.text(max_size=8))
def test_sameness_does_not_depend_on_order(old, new):
    for prop in CATALOGUE.properties:
        assert same_value(old, new, prop) == same_value(new, old, prop)
