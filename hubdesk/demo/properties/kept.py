"""Definitions that were made or changed over the API, kept in the portal's state."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from hubdesk.demo.properties.definition import Option, Property

if TYPE_CHECKING:
    from hubdesk.demo.state.database import Database

_KEY = "properties"


class _Kept(msgspec.Struct):
    """A definition without what follows from the rest."""

    name: str
    label: str
    type: str
    field_type: str
    group: str
    options: list[tuple[str, str, bool]]
    custom: bool
    unique: bool
    description: str
    hint: str


def kept_definitions(database: Database) -> dict[str, Property]:
    """Return the definitions of a state by internal name."""
    found = msgspec.json.decode(database.get(_KEY) or "[]", type=list[_Kept])
    return {
        one.name: Property(
            one.name,
            one.label,
            one.type,
            one.field_type,
            one.group,
            tuple(Option(label, value, hidden) for label, value, hidden in one.options),
            custom=one.custom,
            unique=one.unique,
            description=one.description,
            hint=one.hint,
        )
        for one in found
    }


def keep_definition(database: Database, definition: Property) -> None:
    """Keep a definition in the place of an older one of the same name."""
    every = kept_definitions(database) | {definition.name: definition}
    kept = [
        _Kept(
            one.name,
            one.label,
            one.type,
            one.field_type,
            one.group,
            [(option.label, option.value, option.hidden) for option in one.options],
            one.custom,
            one.unique,
            one.description,
            one.hint,
        )
        for one in every.values()
    ]
    database.put(_KEY, msgspec.json.encode(kept).decode())
