"""The stamp: a property in which every contact of a job gets the job's id, so that HubSpot can find them by it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hubdesk.core.errors import RecipeProblem
from hubdesk.mapping.recipe import dump_recipe, parse_recipe

if TYPE_CHECKING:
    from hubdesk.mapping.model import Catalogue, Property
    from hubdesk.mapping.recipe import Recipe

_TEXT = ("text", "textarea")


def takes_stamp(catalogue: Catalogue) -> list[tuple[str, str]]:
    """Return label and name of the properties that can hold a job's id, in the catalogue's order."""
    return [(prop.label or prop.name, prop.name) for prop in catalogue.properties if _fits(prop)]


def _fits(prop: Property) -> bool:
    return prop.writable and prop.type == "string" and prop.field_type in _TEXT


def require_stamp(name: str, recipe: Recipe, catalogue: Catalogue) -> None:
    """Return quietly when the contacts can be stamped in property ``name``; empty: they are not stamped.

    Raises:
        RecipeProblem: ``stamp.unknown``, ``stamp.unfit`` or ``stamp.taken``; nothing was sent.
    """
    if not name:
        return
    prop = catalogue.by_name.get(name)
    hint = "Choose a text property of contacts that this import does not fill, or make one for it in HubSpot."
    if prop is None:
        message = f"The account has no contact property “{name}” to write the job's id into."
        raise RecipeProblem(message, code="stamp.unknown", safe="Nothing was sent.", hint=hint)
    label = prop.label or name
    if not _fits(prop):
        message = f"“{label}” cannot hold the job's id, because it is not a text property that can be written."
        raise RecipeProblem(message, code="stamp.unfit", safe="Nothing was sent.", hint=hint)
    if name == recipe.key or name in recipe.constants or any(rule.property == name for rule in recipe.rules):
        message = f"“{label}” gets values from the file, so the job's id cannot be written there, too."
        raise RecipeProblem(message, code="stamp.taken", safe="Nothing was sent.", hint=hint)


def stamped(recipe: bytes, name: str, job_id: str) -> bytes:
    """Return a recipe, JSON, that writes ``job_id`` into property ``name``, too; the same when that is empty."""
    if not name:
        return recipe
    rules = parse_recipe(recipe)
    return dump_recipe(replace(rules, constants={**rules.constants, name: job_id}))
