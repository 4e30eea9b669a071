"""The account's own rules for values: what HubDesk says of them is what the portal says, which knows nothing of it."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hubdesk.demo.properties import definition as portal
from hubdesk.demo.properties.rules import Rule as PortalRule
from hubdesk.demo.properties.values import Values
from hubdesk.mapping.check import RowChecker
from hubdesk.mapping.convert import compile_converter, compile_screen
from hubdesk.mapping.converter import Problem
from hubdesk.mapping.model import Catalogue, Property, Rule
from hubdesk.mapping.property_rules import left_to_hubspot, words_about_rules
from hubdesk.mapping.recipe import parse_recipe
from hubdesk.mapping.rules import ColumnRule
from tests.mapping.accounts import ACCOUNT, record

TEXT: dict[str, list[tuple[str, ...]]] = {
    "MIN_LENGTH": [("0",), ("1",), ("4",)], "MAX_LENGTH": [("0",), ("3",), ("5",)],
    "ALPHANUMERIC": [("ALPHANUMERIC",), ("ALPHA_ONLY",), ("NUMERIC_ONLY",)], "REGEX": [("^A.*",)],
}  # fmt: skip
NUMBER: dict[str, list[tuple[str, ...]]] = {
    "MIN_NUMBER": [("0",), ("-2.5",), ("10",)],
    "MAX_NUMBER": [("5",), ("1000000",), ("0.5",)],
}
ADDRESS: dict[str, list[tuple[str, ...]]] = {kind: [("acme.example", "b.example"), ("acme.example",)] for kind in (
    "EMAIL_ALLOWED_DOMAINS", "EMAIL_BLOCKED_DOMAINS",
)}  # fmt: skip
CELLS = {
    "jobtitle": st.text("aZ9 -é🙂²", max_size=7),
    "points": st.sampled_from(["0", "-1", "0.5", "0,6", "5", "5.0", "10", "1000001", "-3", "1e3", "x"]),
    "email": st.sampled_from(["a@acme.example", "A@ACME.example", "a@x.acme.example", "a@c.example", "a@b.example"]),
}
KINDS: dict[str, dict[str, list[tuple[str, ...]]]] = {"jobtitle": TEXT, "points": NUMBER, "email": ADDRESS}


@st.composite
def ruled(draw):
    """A property with rules, twice: as HubDesk knows it and as the portal does."""
    name = draw(st.sampled_from(sorted(KINDS)))
    pairs = [(kind, arguments) for kind, choices in KINDS[name].items() for arguments in choices]
    rules = draw(st.lists(st.sampled_from(pairs), min_size=1, max_size=2))
    known = ACCOUNT.by_name[name]
    ours = msgspec.structs.replace(known, rules=tuple(Rule(*rule) for rule in rules))
    theirs = portal.Property(name, name, known.type, known.field_type, rules=tuple(PortalRule(*rule) for rule in rules))
    return ours, theirs, draw(st.lists(CELLS[name], min_size=1, max_size=6))


@settings(max_examples=500)
@given(ruled())
def test_our_verdict_is_the_portals(given_rules):
    """What is good here it takes, what is an error here it refuses; of a warning either may come."""
    ours, theirs, cells = given_rules
    rule, values = ColumnRule(ours.name), Values({theirs.name: theirs}, frozenset())
    convert = compile_converter(rule, ours, ACCOUNT, "").convert
    plain = compile_converter(rule, msgspec.structs.replace(ours, rules=()), ACCOUNT, "").convert
    screen = compile_screen(rule, ours, convert)
    doubtful = set(screen.doubtful(cells))
    for place, cell in enumerate(cells):
        result, unruled = convert(cell), plain(cell)
        wire = unruled.value if isinstance(unruled, Problem) else unruled
        code = result.code if isinstance(result, Problem) else ""
        stored, problems = values.check({theirs.name: wire or ""})
        assert problems == []
        refused = values.rule_problems(stored) != []
        if isinstance(result, Problem) and code == "rule.broken":
            assert refused
            assert result.value is None
        elif isinstance(result, Problem) and code == "rule.unsure":
            assert result.value == wire
        else:
            assert not refused
            assert result == unruled
        if isinstance(result, Problem):
            assert place in doubtful


def _account(*rules: Rule, **more: object) -> Catalogue:
    points = msgspec.structs.replace(ACCOUNT.by_name["points"], rules=rules)
    others = tuple(prop for prop in ACCOUNT.properties if prop.name != "points")
    return Catalogue((*others, points), **more)  # type: ignore[arg-type]


RECIPE = parse_recipe(b'{"columns": {"Mail": "email", "Points": "points"}}')


def test_a_row_that_breaks_a_rule_is_rejected():
    """As an invalid value is, with what the rule demands."""
    checker = RowChecker(RECIPE, ("Mail", "Points"), _account(Rule("MIN_NUMBER", ("0",))))
    assert checker.check(record("a@b.de", "-1")).findings == ((1, "rule.broken", "be at least 0"),)
    assert not checker.check(record("a@b.de", "-1")).valid
    assert checker.check(record("a@b.de", "")).valid
    doubtful, keys = checker.screen([["a@b.de", "b@b.de"], ["5", "-5"]])
    assert (doubtful, keys) == ({1: [1]}, ["a@b.de", "b@b.de"])


def test_a_key_keeps_to_the_rules_as_well():
    """And capitals in it are still none."""
    address = msgspec.structs.replace(ACCOUNT.by_name["email"], rules=(Rule("EMAIL_BLOCKED_DOMAINS", ("no.example",)),))
    account = Catalogue(tuple(address if prop.name == "email" else prop for prop in ACCOUNT.properties))
    checker = RowChecker(RECIPE, ("Mail", "Points"), account)
    doubtful, keys = checker.screen([["A@b.de", "a@no.example"], ["", ""]])
    assert (list(doubtful), keys[0]) == ([1], "a@b.de")
    assert not checker.check(record("a@no.example", "")).valid


@pytest.mark.parametrize("rule", [
    Rule("REGEX", ("(a+)+$",)), Rule("TELEPATHY"), Rule("MIN_LENGTH"), Rule("MIN_LENGTH", ("many",)),
    Rule("MAX_NUMBER", ("NaN",)), Rule("ALPHANUMERIC", ("GREEK_ONLY",)), Rule("EMAIL_BLOCKED_DOMAINS"),
])  # fmt: skip
def test_rules_that_only_hubspot_can_judge_are_named(rule):
    """Nothing is rejected for them."""
    account = _account(rule)
    assert left_to_hubspot(RECIPE, account) == {"Loyalty points": (rule.kind,)}
    assert words_about_rules(RECIPE, account) == [
        f"HubSpot alone can check these rules of “Loyalty points”: {rule.kind}."
    ]
    assert RowChecker(RECIPE, ("Mail", "Points"), account).check(record("a@b.de", "5")).findings == ()


def test_rules_that_could_not_be_read_are_told():
    """With what it takes."""
    (words,) = words_about_rules(RECIPE, _account(rules_scopes=("one.read", "two.read")))
    assert "could not be read" in words
    assert "one.read or two.read" in words
    assert words_about_rules(RECIPE, ACCOUNT) == []


def test_a_catalogue_of_an_earlier_version_has_no_rules():
    """It is read as it is."""
    old = msgspec.json.encode({"properties": [{"name": "a", "label": "A", "type": "string", "field_type": "text"}]})
    found = msgspec.json.decode(old, type=Catalogue)
    assert found.properties == (Property("a", "A", "string", "text"),)
    assert (found.properties[0].rules, found.rules_scopes) == ((), ())
