"""Single values of a recipe's JSON, read strictly; each mistake is named with its place."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING, Any, TypeVar

from hubdesk.core.errors import RecipeProblem

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from enum import StrEnum

    Choice = TypeVar("Choice", bound=StrEnum)


def refuse_unknown(
    document: Mapping[str, Any], known: Iterable[str], place: str, elsewhere: Mapping[str, str] | None = None
) -> None:
    """Refuse keys that mean nothing at a place.

    Args:
        document: An object of the recipe.
        known: Keys that it may have.
        place: Where it stands.
        elsewhere: Hints for keys that mean something at another place.

    Raises:
        RecipeProblem: ``recipe.unknown_key``.
    """
    known = tuple(known)
    for name in document:
        if name not in known:
            message = f"“{name}” in {place} is not something that a recipe says."
            near = difflib.get_close_matches(name, known, n=1)
            hint = f"Did you mean “{near[0]}”?" if near else f"Known are {', '.join(known)}."
            hint = (elsewhere or {}).get(name, hint)
            raise RecipeProblem(message, code="recipe.unknown_key", hint=hint)


def text(document: Mapping[str, Any], name: str, place: str, *, default: str | None = None) -> str:
    """Return a text that is not empty, without the spaces around it.

    Raises:
        RecipeProblem: ``recipe.bad_value``.
    """
    value = document.get(name, default)
    if not isinstance(value, str) or not value.strip():
        raise bad_value(f"{place} → {name}", "a text that is not empty")
    return value.strip()


def texts(document: Mapping[str, Any], name: str, place: str) -> dict[str, str]:
    """Return an object whose values are texts; an empty one when it is not there.

    Raises:
        RecipeProblem: ``recipe.bad_value``.
    """
    found = document.get(name, {})
    if not isinstance(found, dict) or not all(isinstance(value, str) for value in found.values()):
        raise bad_value(f"{place} → {name}", "an object whose values are texts")
    return found


def choice(document: Mapping[str, Any], name: str, choices: type[Choice], place: str) -> Choice | None:
    """Return one of several words; None when it is not there.

    Raises:
        RecipeProblem: ``recipe.bad_value``.
    """
    if name not in document:
        return None
    try:
        return choices(document[name])
    except ValueError:
        raise bad_value(f"{place} → {name}", f"one of {', '.join(choices)}") from None


def bad_value(place: str, wanted: str) -> RecipeProblem:
    """Return the problem of a value that is something else than what is ``wanted`` at a place."""
    return RecipeProblem(f"{place[0].upper() + place[1:]} must be {wanted}.", code="recipe.bad_value")
