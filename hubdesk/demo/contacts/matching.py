"""Turns search filters into tests of a contact."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import msgspec

from hubdesk.demo.contacts.records import value_of
from hubdesk.demo.replies import invalid

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from hubdesk.demo.state.contacts import Contact

    Test = Callable[[Contact], bool]

_ORDERED: dict[str, Callable[[int], bool]] = {
    "GT": lambda sign: sign > 0,
    "GTE": lambda sign: sign >= 0,
    "LT": lambda sign: sign < 0,
    "LTE": lambda sign: sign <= 0,
}
_SEARCHED = ("firstname", "lastname", "email", "hs_additional_emails", "phone", "company")
_WORDS = re.compile(r"[^\w]+")


class Filter(msgspec.Struct, rename="camel"):
    """One condition."""

    property_name: str
    operator: str
    value: str | None = None
    values: list[str] | None = None
    high_value: str | None = None


def compile_groups(groups: Sequence[Sequence[Filter]]) -> Test:
    """Return the test that holds when all filters of any group do; no groups match everybody."""
    compiled = [[_test(one) for one in group] for group in groups]
    if not compiled:
        return lambda _contact: True
    return lambda contact: any(all(test(contact) for test in tests) for tests in compiled)


def compile_query(text: str) -> Test:
    """Return the test of free text: every word begins a word of one of the usual properties."""
    wanted = [word for word in text.lower().split() if word]

    def test(contact: Contact) -> bool:
        values = [value.lower() for name in _SEARCHED if (value := value_of(contact, name))]
        words = [word for value in values for word in (value, *_WORDS.split(value))]
        return all(any(word.startswith(one) for word in words) for one in wanted)

    return test


def _values(contact: Contact, name: str) -> list[str]:
    """Return what a filter on a property compares with; e-mail means secondary ones too."""
    if name == "email":
        return contact.emails()
    value = value_of(contact, name)
    return [] if value is None else [value.lower()]


def _test(one: Filter) -> Test:
    name, operator = one.property_name, one.operator.upper()
    if operator == "HAS_PROPERTY":
        return lambda contact: bool(value_of(contact, name))
    if operator == "NOT_HAS_PROPERTY":
        return lambda contact: not value_of(contact, name)
    if operator in ("IN", "NOT_IN"):
        return _among(name, one.values, wanted=operator == "IN")
    if one.value is None:
        raise invalid(f"There was a problem with the request: operator {operator} needs a value")
    if operator in ("EQ", "NEQ"):
        return _among(name, [one.value], wanted=operator == "EQ")
    if operator in ("CONTAINS_TOKEN", "NOT_CONTAINS_TOKEN"):
        return _token(name, one.value, wanted=operator == "CONTAINS_TOKEN")
    if operator in _ORDERED:
        return _ordered(name, operator, one.value)
    if operator == "BETWEEN" and one.high_value is not None:
        low, high = _ordered(name, "GTE", one.value), _ordered(name, "LTE", one.high_value)
        return lambda contact: low(contact) and high(contact)
    raise invalid(f"There was a problem with the request: unknown operator {one.operator}")


def _among(name: str, values: list[str] | None, *, wanted: bool) -> Test:
    if not values:
        raise invalid("There was a problem with the request: the operator needs values")
    lower = {value.strip().lower() for value in values}
    return lambda contact: any(value in lower for value in _values(contact, name)) is wanted


def _token(name: str, text: str, *, wanted: bool) -> Test:
    pattern = re.compile(".*".join(re.escape(part) for part in text.lower().split("*")))

    def test(contact: Contact) -> bool:
        tokens = [part for value in _values(contact, name) for part in (value, *_WORDS.split(value))]
        return any(pattern.fullmatch(part) for part in tokens) is wanted

    return test


def _ordered(name: str, operator: str, text: str) -> Test:
    holds = _ORDERED[operator]
    limit = _comparable(text)

    def test(contact: Contact) -> bool:
        value = value_of(contact, name)
        if value is None:
            return False
        mine = _comparable(value)
        if isinstance(mine, float) and isinstance(limit, float):
            return holds((mine > limit) - (mine < limit))
        return holds((value.lower() > text.lower()) - (value.lower() < text.lower()))

    return test


def _comparable(text: str) -> float | str:
    """Return a number, or the milliseconds of a moment, or the text when it is neither."""
    try:
        return float(text)
    except ValueError:
        pass  # perhaps a moment
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return text
    return moment.replace(tzinfo=moment.tzinfo or UTC).timestamp() * 1000
