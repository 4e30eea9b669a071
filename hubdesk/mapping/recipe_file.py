"""Recipes as JSON: read strictly, each mistake named with its place; written briefly and always in the same way."""

from __future__ import annotations

import difflib
import json
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

from hubdesk.core.errors import RecipeProblem
from hubdesk.mapping.rules import (
    Blank,
    ColumnRule,
    DateOrder,
    Duplicates,
    Joined,
    Part,
    Percent,
    Recipe,
    RowsWithErrors,
    UnknownValue,
    Write,
)

if TYPE_CHECKING:
    from collections.abc import Iterable
    from enum import StrEnum

    Choice = TypeVar("Choice", bound=StrEnum)

_LARGEST = 4 << 20
_RECIPE_KEYS = ("key", "duplicates", "rows_with_errors", "columns", "joined", "constants")
_RULE_KEYS = (
    "property", "part", "date_order", "decimal", "percent", "country", "write", "blank", "values", "unknown_value",
)  # fmt: skip
_JOINED_KEYS = ("columns", "separator")


def parse_recipe(content: bytes) -> Recipe:
    """Return the recipe that ``content`` holds.

    Raises:
        RecipeProblem: With code ``recipe.unreadable``, ``recipe.unknown_key``, ``recipe.repeated_key`` or
            ``recipe.bad_value``.
    """
    document = _decode(content)
    _refuse_unknown(document, _RECIPE_KEYS, "the recipe")
    columns = document.get("columns")
    if not isinstance(columns, dict):
        raise _bad("columns", "an object with the names of columns", code="recipe.bad_value")
    return Recipe(
        columns={name: _column(rule, f"columns → {name}") for name, rule in columns.items()},
        key=_text(document, "key", "the recipe", default="email"),
        duplicates=_choice(document, "duplicates", Duplicates, "the recipe") or Duplicates.LAST,
        constants=_texts(document, "constants", "the recipe"),
        joined=_joined(document),
        rows_with_errors=_choice(document, "rows_with_errors", RowsWithErrors, "the recipe")
        or RowsWithErrors.LEAVE_OUT,
    )


def dump_recipe(recipe: Recipe) -> bytes:
    """Return the JSON of ``recipe``: readable, defaults left out, the same bytes for equal recipes."""
    document: dict[str, Any] = {"key": recipe.key, "duplicates": str(recipe.duplicates)}
    if recipe.rows_with_errors is not RowsWithErrors.LEAVE_OUT:
        document["rows_with_errors"] = str(recipe.rows_with_errors)
    document["columns"] = {name: _dump_column(rule) for name, rule in recipe.columns.items()}
    if recipe.joined:
        document["joined"] = {one.rule.property: _dump_joined(one) for one in recipe.joined}
    if recipe.constants:
        document["constants"] = dict(recipe.constants)
    return json.dumps(document, indent=2, ensure_ascii=False).encode("utf-8", "surrogatepass") + b"\n"


def _decode(content: bytes) -> dict[str, Any]:
    if len(content) > _LARGEST:
        raise RecipeProblem("This file is too large to be a recipe.", code="recipe.unreadable")
    try:
        document = json.loads(content.decode("utf-8-sig"), object_pairs_hook=_pairs)
    except UnicodeDecodeError as error:
        raise RecipeProblem("The recipe is not UTF-8 text.", code="recipe.unreadable") from error
    except json.JSONDecodeError as error:
        message = f"The recipe is not JSON: {error.msg} in line {error.lineno}, column {error.colno}."
        raise RecipeProblem(message, code="recipe.unreadable") from error
    except RecursionError as error:
        raise RecipeProblem("The recipe is nested too deeply.", code="recipe.unreadable") from error
    if not isinstance(document, dict):
        raise RecipeProblem("The recipe is not a JSON object.", code="recipe.unreadable")
    return document


def _pairs(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise RecipeProblem(f"The recipe names “{twice}” twice in one place.", code="recipe.repeated_key")
    return found


def _column(found: object, place: str) -> ColumnRule:
    """Return what becomes of a column: one rule, or a list of them for several properties."""
    if not isinstance(found, list):
        return _rule(found, place)
    if not found:
        raise _bad(place, "the name of a property, an object with “property”, or a list of them")
    first, *others = [_rule(rule, f"{place} → {number}") for number, rule in enumerate(found, start=1)]
    return replace(first, also=tuple(others))


def _joined(document: dict[str, Any]) -> tuple[Joined, ...]:
    found = document.get("joined", {})
    if not isinstance(found, dict):
        raise _bad("joined", "an object with the names of properties")
    return tuple(_one_joined(name, rule, f"joined → {name}") for name, rule in found.items())


def _one_joined(name: str, rule: object, place: str) -> Joined:
    if not isinstance(rule, dict):
        raise _bad(place, "an object with “columns”")
    _refuse_unknown(rule, (*_JOINED_KEYS, *(key for key in _RULE_KEYS if key != "property")), place)
    columns, separator = rule.get("columns"), rule.get("separator", " ")
    if not isinstance(columns, list) or not columns or not all(isinstance(one, str) and one for one in columns):
        raise _bad(f"{place} → columns", "a list of names of columns")
    if not isinstance(separator, str):
        raise _bad(f"{place} → separator", "a text")
    others = {key: value for key, value in rule.items() if key not in _JOINED_KEYS}
    return Joined(tuple(columns), separator, _rule({"property": name} | others, place))


def _rule(rule: object, place: str) -> ColumnRule:
    if isinstance(rule, str) and rule.strip():
        return ColumnRule(rule.strip())
    if not isinstance(rule, dict):
        raise _bad(place, "the name of a property, or an object with “property”")
    _refuse_unknown(rule, _RULE_KEYS, place)
    name = _text(rule, "property", place)
    decimal = rule.get("decimal")
    if decimal not in (None, ",", "."):
        raise _bad(f"{place} → decimal", "“,” or “.”")
    return ColumnRule(
        property=name,
        date_order=_choice(rule, "date_order", DateOrder, place),
        decimal=decimal,
        write=_choice(rule, "write", Write, place) or Write.OVERWRITE,
        blank=_choice(rule, "blank", Blank, place) or Blank.SKIP,
        values=_values(rule, place),
        unknown_value=_choice(rule, "unknown_value", UnknownValue, place) or UnknownValue.REJECT,
        part=_choice(rule, "part", Part, place),
        country=_country(rule, place),
        percent=_choice(rule, "percent", Percent, place),
    )


def _values(rule: dict[str, Any], place: str) -> dict[str, str | None]:
    found = rule.get("values", {})
    if not isinstance(found, dict) or not all(value is None or isinstance(value, str) for value in found.values()):
        raise _bad(f"{place} → values", "an object whose values are texts, or null to reject the rows")
    return found


def _country(rule: dict[str, Any], place: str) -> str | None:
    value = rule.get("country")
    if value is None:
        return None
    if not (isinstance(value, str) and re.fullmatch("[A-Za-z]{2}", value.strip())):
        raise _bad(f"{place} → country", "a country code of two letters such as DE")
    return value.strip().upper()


def _dump_column(rule: ColumnRule) -> str | dict[str, Any] | list[str | dict[str, Any]]:
    if not rule.also:
        return _dump_rule(rule)
    return [_dump_rule(one) for one in (replace(rule, also=()), *rule.also)]


def _dump_joined(joined: Joined) -> dict[str, Any]:
    found: dict[str, Any] = {"columns": list(joined.columns)}
    if joined.separator != " ":
        found["separator"] = joined.separator
    rule = _dump_rule(joined.rule)
    return found if isinstance(rule, str) else found | {key: rule[key] for key in rule if key != "property"}


def _dump_rule(rule: ColumnRule) -> str | dict[str, Any]:
    if rule.is_plain():
        return rule.property
    found: dict[str, Any] = {"property": rule.property}
    default = ColumnRule(rule.property)
    for name in _RULE_KEYS[1:]:
        value = getattr(rule, name)
        if value != getattr(default, name):
            found[name] = dict(value) if name == "values" else str(value)
    return found


def _refuse_unknown(document: dict[str, Any], known: Iterable[str], place: str) -> None:
    for name in document:
        if name not in known:
            message = f"“{name}” in {place} is not something that a recipe says."
            near = difflib.get_close_matches(name, known, n=1)
            hint = f"Did you mean “{near[0]}”?" if near else f"Known are {', '.join(known)}."
            raise RecipeProblem(message, code="recipe.unknown_key", hint=hint)


def _text(document: dict[str, Any], name: str, place: str, *, default: str | None = None) -> str:
    value = document.get(name, default)
    if not isinstance(value, str) or not value.strip():
        raise _bad(f"{place} → {name}", "a text that is not empty")
    return value.strip()


def _texts(document: dict[str, Any], name: str, place: str) -> dict[str, str]:
    found = document.get(name, {})
    if not isinstance(found, dict) or not all(isinstance(value, str) for value in found.values()):
        raise _bad(f"{place} → {name}", "an object whose values are texts")
    return found


def _choice(document: dict[str, Any], name: str, choices: type[Choice], place: str) -> Choice | None:
    if name not in document:
        return None
    try:
        return choices(document[name])
    except ValueError:
        raise _bad(f"{place} → {name}", f"one of {', '.join(choices)}") from None


def _bad(place: str, wanted: str, *, code: str = "recipe.bad_value") -> RecipeProblem:
    return RecipeProblem(f"{place[0].upper() + place[1:]} must be {wanted}.", code=code)
