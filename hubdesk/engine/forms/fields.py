"""Which fields of a form are shown for the values that it has, and what it begins with. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from hubdesk.engine.forms.model import Dependent, FormDefinition, FormField


def visible_fields(definition: FormDefinition, values: Mapping[str, str]) -> tuple[FormField, ...]:
    """Return the fields that a visitor has before them, hidden ones included, in the form's order.

    Fields that depend on others follow them when their condition holds; a field that is not shown is not sent.

    A field that stands at several places counts once, as required when it is at one of them.

    A field that HubSpot asks for only later need not be filled in: those of a ``queued`` group, which come up when a
    visitor returns, and one whose condition HubDesk does not understand.
    """
    found: dict[str, FormField] = {}
    for group in definition.groups:
        for shown in _shown(group.fields, values):
            field = replace(shown, required=False) if group.kind == "queued" and shown.required else shown
            if field.name not in found or (field.required and not found[field.name].required):
                found[field.name] = field
    return tuple(found.values())


def _shown(fields: tuple[FormField, ...], values: Mapping[str, str]) -> Iterator[FormField]:
    for field in fields:
        yield field
        for one in field.dependents:
            holds = _holds(one, values.get(field.name, ""))
            if holds is None:
                yield from _shown((replace(one.field, required=False),), values)
            elif holds:
                yield from _shown((one.field,), values)


def _holds(dependent: Dependent, value: str) -> bool | None:
    """Return whether a condition holds (operators of HubSpot's forms API); None when it is of an unknown kind."""
    chosen = {one.strip().casefold() for one in value.split(";") if one.strip()}
    wanted = {one.casefold() for one in dependent.values if one}
    operator = dependent.operator
    if operator in _OF_SETS:
        return _OF_SETS[operator](chosen, wanted)
    text = value.strip().casefold()
    if operator in ("contains", "str_contains"):
        return any(one in text for one in wanted)
    if operator in ("doesnt_contain", "str_doesnt_contain"):
        return not any(one in text for one in wanted)
    if operator in ("str_starts_with", "str_ends_with"):
        test = text.startswith if operator == "str_starts_with" else text.endswith
        return bool(text) and any(test(one) for one in wanted)
    return _in_order(dependent, text)


_OF_SETS: Mapping[str, Callable[[set[str], set[str]], bool]] = {
    "is_not_empty": lambda chosen, _wanted: bool(chosen),
    "has_property": lambda chosen, _wanted: bool(chosen),
    "is_empty": lambda chosen, _wanted: not chosen,
    "not_has_property": lambda chosen, _wanted: not chosen,
    "eq": lambda chosen, wanted: bool(chosen & wanted),
    "set_any": lambda chosen, wanted: bool(chosen & wanted),
    "contains_any": lambda chosen, wanted: bool(chosen & wanted),
    "neq": lambda chosen, wanted: not chosen & wanted,
    "set_not_any": lambda chosen, wanted: not chosen & wanted,
    "set_all": lambda chosen, wanted: bool(wanted) and wanted <= chosen,
    "set_not_all": lambda chosen, wanted: not wanted <= chosen,
    "set_eq": lambda chosen, wanted: chosen == wanted,
    "set_not_eq": lambda chosen, wanted: chosen != wanted,
}
"""Conditions about what is chosen and what is wanted."""


def _in_order(dependent: Dependent, text: str) -> bool | None:
    """Compare numbers, or texts such as dates that are in order as they stand; None for an unknown operator."""
    operator = dependent.operator
    first = next((one for one in dependent.values if one), "")
    low, high = dependent.range_start or first, dependent.range_end or first
    if operator not in ("lt", "lte", "gt", "gte", "between", "not_between"):
        return None
    if not text:
        return False
    value, start, end = (_number(one) for one in (text, low, high))
    if value is not None and start is not None and end is not None:
        return _compared(operator, value, start, end)
    return _compared(operator, text, low, high)


def _compared(operator: str, value: Any, start: Any, end: Any) -> bool:
    """Compare three values that have an order: numbers, or texts."""
    if operator in ("lt", "lte"):
        return bool(value < start or (operator == "lte" and value == start))
    if operator in ("gt", "gte"):
        return bool(value > start or (operator == "gte" and value == start))
    inside = bool(start <= value <= end)
    return inside if operator == "between" else not inside


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None


def defaults(definition: FormDefinition) -> dict[str, str]:
    """Return the values that a form begins with."""
    return {field.name: field.default for field in definition.every_field() if field.default}
