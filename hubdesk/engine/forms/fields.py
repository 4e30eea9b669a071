"""Which fields of a form are shown for the values that it has, and what it begins with. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from hubdesk.engine.forms.model import Dependent, FormDefinition, FormField


def visible_fields(definition: FormDefinition, values: Mapping[str, str]) -> tuple[FormField, ...]:
    """Return the fields that a visitor has before them, hidden ones included, in the form's order.

    Fields that depend on others follow them when their condition holds; a field that is not shown is not sent.
    """
    return tuple(field for group in definition.groups for field in _shown(group.fields, values))


def _shown(fields: tuple[FormField, ...], values: Mapping[str, str]) -> Iterator[FormField]:
    for field in fields:
        yield field
        held = tuple(one.field for one in field.dependents if _holds(one, values.get(field.name, "")))
        yield from _shown(held, values)


def _holds(dependent: Dependent, value: str) -> bool:
    """Return whether a condition holds (operators of HubSpot's forms API)."""
    chosen = {one.strip().casefold() for one in value.split(";") if one.strip()}
    wanted = {one.casefold() for one in dependent.values if one}
    text = value.strip().casefold()
    operator = dependent.operator
    if operator in ("is_not_empty", "has_property"):
        return bool(chosen)
    if operator in ("is_empty", "not_has_property"):
        return not chosen
    if operator in ("set_any", "eq", "contains_any"):
        return bool(chosen & wanted)
    if operator in ("set_not_any", "neq"):
        return not chosen & wanted
    if operator == "set_all":
        return bool(wanted) and wanted <= chosen
    if operator in ("contains", "str_contains"):
        return any(one in text for one in wanted)
    if operator in ("doesnt_contain", "str_doesnt_contain"):
        return not any(one in text for one in wanted)
    if operator in ("str_starts_with", "str_ends_with"):
        test = text.startswith if operator == "str_starts_with" else text.endswith
        return bool(text) and any(test(one) for one in wanted)
    return _in_order(dependent, text)


def _in_order(dependent: Dependent, text: str) -> bool:
    """Compare numbers, or texts such as dates that are in order as they stand; an unknown operator shows the field."""
    operator = dependent.operator
    first = next((one for one in dependent.values if one), "")
    low, high = dependent.range_start or first, dependent.range_end or first
    if operator not in ("lt", "lte", "gt", "gte", "between", "not_between"):
        return True
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
