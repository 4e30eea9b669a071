"""Which fields are shown: conditions of every kind, within each other, and what nobody has to fill in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hubdesk.engine.forms.fields import defaults, visible_fields
from hubdesk.engine.forms.model import Dependent, FieldGroup, FormDefinition, FormField
from tests.support.portal_forms import APPLICATION, EVENT, EVERY, demo_form


def names(definition, values, **which):
    shown = visible_fields(definition, values)
    return [field.name for field in shown if all(getattr(field, key) is value for key, value in which.items())]


def conditional(operator, *values, required=False, start="", end="") -> FormDefinition:
    inner = FormField("inner", "Inner", required=required)
    outer = FormField("outer", "Outer", dependents=(Dependent(operator, values, inner, start, end),))
    return FormDefinition("id", "Form", groups=(FieldGroup((outer,)),))


@pytest.mark.parametrize(
    ("operator", "wanted", "value", "shown"),
    [
        ("set_any", ["a", "b"], "b", True),
        ("set_any", ["a", "b"], "c;a", True),
        ("set_any", ["a", "b"], "c", False),
        ("set_any", ["a"], "", False),
        ("set_any", ["Gold"], " gold ", True),
        ("set_not_any", ["a"], "b", True),
        ("set_not_any", ["a"], "a;b", False),
        ("set_all", ["a", "b"], "b;a;c", True),
        ("set_all", ["a", "b"], "a", False),
        ("set_not_all", ["a", "b"], "a", True),
        ("set_not_all", ["a", "b"], "a;b", False),
        ("set_eq", ["a", "b"], "b;a", True),
        ("set_eq", ["a", "b"], "a;b;c", False),
        ("set_not_eq", ["a"], "b", True),
        ("set_not_eq", ["a"], "a", False),
        ("eq", ["true"], "true", True),
        ("neq", ["true"], "false", True),
        ("is_not_empty", [], "x", True),
        ("is_not_empty", [], "  ", False),
        ("is_empty", [], "", True),
        ("contains", ["manag"], "Sales Manager", True),
        ("contains", ["manag"], "Clerk", False),
        ("doesnt_contain", ["x"], "abc", True),
        ("str_starts_with", ["sal"], "Sales", True),
        ("str_ends_with", ["ger"], "Manager", True),
        ("str_ends_with", ["ger"], "", False),
        ("lt", ["10"], "9", True),
        ("lt", ["10"], "10", False),
        ("lte", ["10"], "10", True),
        ("gt", ["10"], "9", False),
        ("gt", ["9"], "10", True),
        ("gte", ["2026-01-31"], "2026-02-01", True),
        ("gt", ["10"], "", False),
    ],
)
def test_conditions(operator, wanted, value, shown):
    assert ("inner" in names(conditional(operator, *wanted), {"outer": value})) is shown


@pytest.mark.parametrize(("value", "inside"), [("0", False), ("1", True), ("9.5", True), ("10", True), ("11", False)])
def test_ranges(value, inside):
    assert ("inner" in names(conditional("between", start="1", end="10"), {"outer": value})) is inside
    assert ("inner" in names(conditional("not_between", start="1", end="10"), {"outer": value})) is not inside


def test_a_field_with_an_unknown_condition_is_shown_and_may_stay_empty():
    assert names(conditional("within_time", "7", required=True), {"outer": "x"}) == ["outer", "inner"]
    assert names(conditional("within_time", "7", required=True), {"outer": "x"}, required=True) == []


@given(st.text(max_size=20), st.lists(st.text(max_size=5), max_size=3), st.text(max_size=20))
def test_no_condition_and_no_value_is_too_odd(operator, wanted, value):
    shown = names(conditional(operator, *wanted), {"outer": value})
    assert shown in (["outer"], ["outer", "inner"])


def test_conditions_stand_within_each_other():
    form = demo_form(APPLICATION)
    base = {"email": "a@b.example"}
    assert names(form, base) == ["email", "membership_level", "loyalty_points", "jobtitle", "city", "country"]
    assert "product_interest" not in names(form, {"product_interest": "cloud"})
    shown = names(form, {"membership_level": "gold", "product_interest": "cloud"})
    assert shown[1:5] == ["membership_level", "customer_number", "product_interest", "message"]
    # The inner condition counts for nothing while its field is not shown.
    assert "message" not in names(form, {"membership_level": "bronze", "product_interest": "cloud"})


def test_what_waits_in_the_queue_is_shown_and_not_required():
    form = demo_form(APPLICATION)
    assert [group.kind for group in form.groups] == [*["default_group"] * 3, "progressive", "queued"]
    assert names(form, {}, required=True) == ["email", "membership_level", "city"]


def test_hidden_fields_take_part_with_their_values():
    form = demo_form(EVENT)
    assert names(form, {}, hidden=True) == ["hs_lead_status"]
    assert defaults(form) == {"hs_lead_status": "NEW"}


@pytest.mark.parametrize(("value", "expected"), [("a", [False]), ("b", [True]), ("a;b", [True]), ("c", [])])
def test_a_field_at_several_places_counts_once(value, expected):
    places = tuple(
        Dependent("set_any", (wanted,), FormField("inner", "Inner", required=required))
        for wanted, required in (("a", False), ("b", True))
    )
    form = FormDefinition("id", "Form", groups=(FieldGroup((FormField("outer", "Outer", dependents=places),)),))
    shown = visible_fields(form, {"outer": value})
    assert [field.required for field in shown if field.name == "inner"] == expected


def test_a_form_begins_with_its_defaults():
    assert defaults(demo_form(EVERY)) == {
        "loyalty_points": "100",
        "product_interest": "software;training",
        "newsletter_opt_in": "true",
        "country": "Germany",
    }
