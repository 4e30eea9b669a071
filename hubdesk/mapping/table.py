"""The columns of the table that HubSpot imports by itself, and what its import cannot do of a recipe. Pure.

Sources: HubSpot's guide to the Imports API and its help on import files: empty cells never clear a value, every
column is mapped in the file's order, a semicolon before the choices of a checkbox property adds to those it has.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hubdesk.mapping.keys import RECORD_ID
from hubdesk.mapping.rules import Blank, Write

if TYPE_CHECKING:
    from hubdesk.mapping.model import Catalogue
    from hubdesk.mapping.rules import Recipe

_CONTACT = "0-1"


def columns_of(recipe: Recipe) -> tuple[str, ...]:
    """Return the properties in the table's order, the key first."""
    named = (rule.property for rule in recipe.rules)
    return tuple(dict.fromkeys((recipe.key, *named, *recipe.constants)))


def mappings_of(recipe: Recipe) -> list[dict[str, Any]]:
    """Return how HubSpot is to understand each column, in the table's order."""
    mapped: list[dict[str, Any]] = []
    for name in columns_of(recipe):
        column: dict[str, Any] = {"columnObjectTypeId": _CONTACT, "columnName": name, "propertyName": name}
        if name == RECORD_ID:
            column |= {"propertyName": None, "columnType": "HUBSPOT_OBJECT_ID"}
        elif name == recipe.key:
            column["columnType"] = "HUBSPOT_ALTERNATE_ID"
        mapped.append(column)
    return mapped


def appending(recipe: Recipe, catalogue: Catalogue) -> tuple[str, ...]:
    """Return the properties to whose choices the table's are added."""
    return tuple(
        rule.property for rule in recipe.rules if rule.write is Write.APPEND and _multiple(rule.property, catalogue)
    )


def _multiple(name: str, catalogue: Catalogue) -> bool:
    prop = catalogue.by_name.get(name)
    return prop is not None and prop.multiple


def obstacles(recipe: Recipe, catalogue: Catalogue) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return what HubSpot's import cannot do of a recipe.

    That is ``clears`` or ``keeps`` with labels of the properties, or ``companies`` with the column that names them.
    """

    def labels(names: list[str]) -> tuple[str, ...]:
        known = catalogue.by_name
        return tuple(known[name].label if name in known else name for name in names)

    clears = [rule.property for rule in recipe.rules if rule.blank is Blank.CLEAR]
    keeps = [
        rule.property
        for rule in recipe.rules
        if rule.write in (Write.IF_EMPTY, Write.NEW_ONLY)
        or (rule.write is Write.APPEND and not _multiple(rule.property, catalogue))
    ]
    company = () if recipe.company is None else (recipe.company.column,)
    found = (("clears", labels(clears)), ("keeps", labels(keeps)), ("companies", company))
    return tuple((word, names) for word, names in found if names)
