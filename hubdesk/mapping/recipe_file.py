"""Recipes as JSON: read strictly, each mistake named with its place; written briefly and always in the same way."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from hubdesk.core.errors import RecipeProblem
from hubdesk.mapping.company_file import COMPANY, COMPANY_KEYS, dump_company, is_company, parse_company
from hubdesk.mapping.recipe_values import bad_value, choice, refuse_unknown, text, texts
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
    from hubdesk.mapping.companies import CompanyRule

_LARGEST = 4 << 20
_RECIPE_KEYS = ("key", "duplicates", "rows_with_errors", "columns", "joined", "constants")
_RULE_KEYS = (
    "property", "part", "date_order", "decimal", "percent", "country", "write", "blank", "values", "unknown_value",
)  # fmt: skip
_JOINED_KEYS = ("columns", "separator")
_NONE_AND_SEVERAL = ("none", "several")
_OF_A_COLUMN = 'Companies are named where their column stands: {"columns": {"Website": {"company": "domain"}}}.'
_OF_A_COMPANY = "It belongs to an object with “company”."
_BESIDE = "A column that goes to a property, too, has a list of two: the property, and the object with “company”."


def parse_recipe(content: bytes) -> Recipe:
    """Return the recipe that ``content`` holds.

    Raises:
        RecipeProblem: With code ``recipe.unreadable``, ``recipe.unknown_key``, ``recipe.repeated_key`` or
            ``recipe.bad_value``.
    """
    document = _decode(content)
    refuse_unknown(document, _RECIPE_KEYS, "the recipe", dict.fromkeys((COMPANY, *_NONE_AND_SEVERAL), _OF_A_COLUMN))
    columns = document.get("columns")
    if not isinstance(columns, dict):
        raise bad_value("columns", "an object with the names of columns")
    company, columns = _company(columns)
    return Recipe(
        columns={name: _column(rule, f"columns → {name}") for name, rule in columns.items() if rule is not None},
        key=text(document, "key", "the recipe", default="email"),
        duplicates=choice(document, "duplicates", Duplicates, "the recipe") or Duplicates.LAST,
        constants=texts(document, "constants", "the recipe"),
        joined=_joined(document),
        rows_with_errors=choice(document, "rows_with_errors", RowsWithErrors, "the recipe") or RowsWithErrors.LEAVE_OUT,
        company=company,
        left_out=tuple(name for name, rule in columns.items() if rule is None),
    )


def dump_recipe(recipe: Recipe) -> bytes:
    """Return the JSON of ``recipe``: readable, defaults left out, the same bytes for equal recipes."""
    document: dict[str, Any] = {"key": recipe.key, "duplicates": str(recipe.duplicates)}
    if recipe.rows_with_errors is not RowsWithErrors.LEAVE_OUT:
        document["rows_with_errors"] = str(recipe.rows_with_errors)
    document["columns"] = {name: _dump_column(rule) for name, rule in recipe.columns.items()}
    if (company := recipe.company) is not None:
        own, rule = document["columns"].get(company.column), dump_company(company)
        document["columns"][company.column] = rule if own is None else [*_as_list(own), rule]
    document["columns"].update(dict.fromkeys(recipe.left_out))
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


def _company(columns: dict[str, Any]) -> tuple[CompanyRule | None, dict[str, Any]]:
    """Return the rule about companies, and the columns without it."""
    rules: list[CompanyRule] = []
    others: dict[str, Any] = {}
    for name, found in columns.items():
        listed = _as_list(found)
        left = [one for one in listed if not is_company(one)]
        for one in listed:
            if is_company(one):
                refuse_unknown(one, COMPANY_KEYS, f"columns → {name}", dict.fromkeys(_RULE_KEYS, _BESIDE))
                rules.append(parse_company(name, one))
        if len(left) == len(listed):
            others[name] = found
        elif left:
            # None leaves a column out, but not beside something else that the column is for.
            others[name] = left if len(left) > 1 or left[0] is None else left[0]
    if len(rules) > 1:
        message = f"The columns “{rules[0].column}” and “{rules[1].column}” both name the company."
        raise RecipeProblem(message, code="recipe.bad_value", hint="Leave one of them out.")
    return (rules[0] if rules else None), others


def _as_list(found: object) -> list[Any]:
    return found if isinstance(found, list) else [found]


def _column(found: object, place: str) -> ColumnRule:
    """Return what becomes of a column: one rule, or a list of them for several properties."""
    if not isinstance(found, list):
        return _rule(found, place)
    if not found:
        raise bad_value(place, "the name of a property, an object with “property”, or a list of them")
    first, *others = [_rule(rule, f"{place} → {number}") for number, rule in enumerate(found, start=1)]
    return replace(first, also=tuple(others))


def _joined(document: dict[str, Any]) -> tuple[Joined, ...]:
    found = document.get("joined", {})
    if not isinstance(found, dict):
        raise bad_value("joined", "an object with the names of properties")
    return tuple(_one_joined(name, rule, f"joined → {name}") for name, rule in found.items())


def _one_joined(name: str, rule: object, place: str) -> Joined:
    if not isinstance(rule, dict):
        raise bad_value(place, "an object with “columns”")
    refuse_unknown(rule, (*_JOINED_KEYS, *(key for key in _RULE_KEYS if key != "property")), place)
    columns, separator = rule.get("columns"), rule.get("separator", " ")
    if not isinstance(columns, list) or not columns or not all(isinstance(one, str) and one for one in columns):
        raise bad_value(f"{place} → columns", "a list of names of columns")
    if not isinstance(separator, str):
        raise bad_value(f"{place} → separator", "a text")
    others = {key: value for key, value in rule.items() if key not in _JOINED_KEYS}
    return Joined(tuple(columns), separator, _rule({"property": name} | others, place))


def _rule(rule: object, place: str) -> ColumnRule:
    if isinstance(rule, str) and rule.strip():
        return ColumnRule(rule.strip())
    if not isinstance(rule, dict):
        raise bad_value(place, "the name of a property, or an object with “property”")
    refuse_unknown(rule, _RULE_KEYS, place, dict.fromkeys(_NONE_AND_SEVERAL, _OF_A_COMPANY))
    name = text(rule, "property", place)
    decimal = rule.get("decimal")
    if decimal not in (None, ",", "."):
        raise bad_value(f"{place} → decimal", "“,” or “.”")
    return ColumnRule(
        property=name,
        date_order=choice(rule, "date_order", DateOrder, place),
        decimal=decimal,
        write=choice(rule, "write", Write, place) or Write.OVERWRITE,
        blank=choice(rule, "blank", Blank, place) or Blank.SKIP,
        values=_values(rule, place),
        unknown_value=choice(rule, "unknown_value", UnknownValue, place) or UnknownValue.REJECT,
        part=choice(rule, "part", Part, place),
        country=_country(rule, place),
        percent=choice(rule, "percent", Percent, place),
    )


def _values(rule: dict[str, Any], place: str) -> dict[str, str | None]:
    found = rule.get("values", {})
    if not isinstance(found, dict) or not all(value is None or isinstance(value, str) for value in found.values()):
        raise bad_value(f"{place} → values", "an object whose values are texts, or null to reject the rows")
    return found


def _country(rule: dict[str, Any], place: str) -> str | None:
    value = rule.get("country")
    if value is None:
        return None
    if not (isinstance(value, str) and re.fullmatch("[A-Za-z]{2}", value.strip())):
        raise bad_value(f"{place} → country", "a country code of two letters such as DE")
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
