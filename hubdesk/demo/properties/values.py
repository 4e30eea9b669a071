"""Which values a property accepts, and how HubSpot stores them.

Rules from HubSpot's properties guide: everything is a string on the wire; dates are ``YYYY-MM-DD`` or milliseconds at
midnight UTC; moments are ISO 8601 or milliseconds; choices by internal value, several separated by semicolons, a
leading semicolon appends; the empty string clears.
"""

from __future__ import annotations

import math
import re
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from hubdesk.demo.properties.rules import broken
from hubdesk.demo.replies import iso

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from hubdesk.demo.properties.definition import Property

    Checker = Callable[[str], str]

LONGEST = 65_536
"""Characters in one value; remembered, not documented."""

_EMAIL = re.compile(
    r"[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
    r"@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])"
)
_DAY_MS = 86_400_000
_LAST_MS = 253_402_300_799_999  # the end of the year 9999


class ValueProblem(Exception):
    """A value that the property does not accept: HubSpot's error word and a sentence."""

    def __init__(self, error: str, message: str) -> None:
        super().__init__(error)
        self.error = error
        self.message = message


def email_value(text: str) -> str:
    """Return an e-mail as HubSpot keeps it: trimmed, lower case."""
    value = text.strip().lower()
    if len(value) > 254 or value.find("@") > 64 or not _EMAIL.fullmatch(value):
        raise ValueProblem("INVALID_EMAIL", f"Email address {text} is invalid")
    return value


def _text(value: str) -> str:
    if len(value) > LONGEST:
        raise ValueProblem("VALUE_TOO_LONG", f"The value is longer than {LONGEST} characters")
    return value


def _number(text: str) -> str:
    value = text.strip()
    try:
        # Python reads "1_000", "nan" and other digits as numbers, HubSpot does not.
        if not value.isascii() or "_" in value or not math.isfinite(float(value)):
            raise ValueError
    except ValueError:
        raise ValueProblem("INVALID_INTEGER", f"{text} was not a valid number.") from None
    return value


def _milliseconds(value: str) -> int | None:
    digits = value.removeprefix("-")
    if not (digits.isascii() and digits.isdigit()) or len(digits) > 15 or abs(int(value)) > _LAST_MS:
        return None
    return int(value)


def _date(text: str) -> str:
    value = text.strip()
    try:
        if len(value) == 10 and value[4] == value[7] == "-":
            return date.fromisoformat(value).isoformat()
        stamp = _milliseconds(value)
        if stamp is not None and stamp % _DAY_MS == 0:
            return (date(1970, 1, 1) + timedelta(milliseconds=stamp)).isoformat()
    except (ValueError, OverflowError):
        pass  # refused below like every other text that is no date
    raise ValueProblem("INVALID_DATE", f"{text} was not a valid date: it is neither YYYY-MM-DD nor midnight UTC.")


def _datetime(text: str) -> str:
    value = text.strip()
    stamp = _milliseconds(value)
    try:
        if stamp is not None:
            return iso(stamp)
        moment = datetime.fromisoformat(value)
        if "T" in value and moment.tzinfo is None:
            raise ValueError
        moment = moment.replace(tzinfo=moment.tzinfo or UTC).astimezone(UTC)
        return iso((moment - datetime(1970, 1, 1, tzinfo=UTC)) // timedelta(milliseconds=1))
    except (ValueError, OverflowError):
        raise ValueProblem("INVALID_DATE", f"{text} was not a valid long or ISO 8601 moment.") from None


def _bool(text: str) -> str:
    value = text.strip().lower()
    if value not in ("true", "false"):
        raise ValueProblem("INVALID_BOOLEAN", f"{text} was not a valid boolean.")
    return value


def _choice(definition: Property) -> Checker:
    shown = ", ".join(f'label: "{option.label}" value: "{option.value}"' for option in definition.options[:20])
    values = definition.values

    def check(text: str) -> str:
        value = text.strip()
        if value not in values:
            raise ValueProblem("INVALID_OPTION", f"{text} was not one of the allowed options: [{shown}]")
        return value

    return check


def _choices(definition: Property) -> Checker:
    one = _choice(definition)

    def check(text: str) -> str:
        value = text.strip()
        appends = value.startswith(";")
        chosen = list(dict.fromkeys(one(part) for part in value.split(";") if part.strip()))
        if not chosen:
            raise ValueProblem("INVALID_OPTION", f"{text} names no option")
        return (";" if appends else "") + ";".join(chosen)

    return check


def _owner(owners: frozenset[str]) -> Checker:
    def check(text: str) -> str:
        value = text.strip()
        if value not in owners:
            raise ValueProblem("INVALID_OWNER_ID", f"{text} is not the id of an owner of this account.")
        return value

    return check


def _read_only(definition: Property) -> Checker:
    def check(_text: str) -> str:
        raise ValueProblem("READ_ONLY_VALUE", f'"{definition.name}" is a read only property; its value cannot be set.')

    return check


def _checker(definition: Property, owners: frozenset[str]) -> Checker:
    simple: dict[str, Checker] = {"number": _number, "date": _date, "datetime": _datetime, "bool": _bool}
    if definition.read_only or definition.calculated:
        return _read_only(definition)
    if definition.name == "email":
        return email_value
    if definition.owner:
        return _owner(owners)
    if definition.type == "enumeration":
        return _choices(definition) if definition.several else _choice(definition)
    return simple.get(definition.type, _text)


class Values:
    """Checks and normalises the properties of one contact."""

    def __init__(self, properties: Mapping[str, Property], owners: frozenset[str]) -> None:
        self._checkers = {name: _checker(definition, owners) for name, definition in properties.items()}
        self._rules = {name: one.rules for name, one in properties.items() if one.rules}
        self._closed = frozenset(name for name, one in properties.items() if one.read_only or one.calculated)

    def check(self, properties: Mapping[str, Any]) -> tuple[dict[str, str], list[tuple[str, str, str]]]:
        """Return the values to store, and what is wrong as (property, error word, sentence)."""
        checkers = self._checkers
        stored: dict[str, str] = {}
        problems: list[tuple[str, str, str]] = []
        for name, value in properties.items():
            checker = checkers.get(name)
            if checker is None:
                problems.append((name, "PROPERTY_DOESNT_EXIST", f'Property "{name}" does not exist'))
                continue
            text = value if type(value) is str else _wire_text(value)
            if checker is _text and len(text) <= LONGEST:  # most values, and this runs a million times in a benchmark
                stored[name] = text
                continue
            if text == "" and name not in self._closed:
                stored[name] = ""
                continue
            try:
                stored[name] = checker(text)
            except ValueProblem as problem:
                problems.append((name, problem.error, problem.message))
        return stored, problems

    def rule_problems(self, stored: Mapping[str, str]) -> list[tuple[str, str, str]]:
        """Return which of the values to store break a rule of the account, as :meth:`check` returns problems."""
        found = []
        for name in self._rules.keys() & stored.keys():
            rule = broken(self._rules[name], stored[name])
            if rule is not None:
                sentence = f"{stored[name]} does not meet the validation rule {rule.kind} of {name}"
                found.append((name, "VALIDATION_RULE_VIOLATION", sentence))
        return found


def _wire_text(value: str | float | bool | None) -> str:
    """Return what HubSpot makes of a JSON value that should have been a string."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)
