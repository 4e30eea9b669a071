"""What a row would change in a contact, property by property. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from hubdesk.mapping.model import Catalogue, Property

CREATE, UPDATE, UNCHANGED, REFUSED = "create", "update", "unchanged", "refused"
_LIFECYCLE = "lifecyclestage"


@dataclass(frozen=True, slots=True)
class Change:
    """One property that would get another value.

    Attributes:
        property: Internal name.
        old: Value now, empty for none.
        new: Value afterwards, empty when it would be cleared.
        kind: ``fills``, ``overwrites`` or ``clears``.
    """

    property: str
    old: str
    new: str
    kind: str


@dataclass(frozen=True, slots=True)
class Planned:
    """What would become of one row.

    Attributes:
        row: The row.
        action: ``create``, ``update``, ``unchanged`` or ``refused``.
        record_id: The contact, empty when there is none.
        reason: Why it is refused, or what is left as it is; may be empty.
        changes: Properties that would change.
    """

    row: int
    action: str
    record_id: str
    reason: str
    changes: tuple[Change, ...]


def compare(
    row: int,
    values: Iterable[tuple[str, str]],
    record_id: str,
    current: Mapping[str, str] | None,
    mode: str,
    catalogue: Catalogue,
) -> Planned:
    """Return what writing ``values`` would do.

    Args:
        row: The row.
        values: Property and wire value.
        record_id: The contact's id, empty when there is none.
        current: Its values now, None when there is no contact.
        mode: ``upsert``, ``create`` or ``update``.
        catalogue: The account's properties.
    """
    if current is None:
        if mode == "update":
            return Planned(row, REFUSED, "", "No contact has this address, and this import only updates.", ())
        changes = tuple(Change(name, "", new, "fills") for name, new in values if new)
        return Planned(row, CREATE, "", "", changes)
    if mode == "create":
        return Planned(row, REFUSED, record_id, "A contact with this address exists, and this import only creates.", ())
    different: list[Change] = []
    kept = ""
    for name, new in values:
        old = current.get(name) or ""
        prop = catalogue.by_name.get(name)
        if same_value(old, new, prop):
            continue
        if name == _LIFECYCLE and prop is not None and _backwards(old, new, prop):
            kept = "The lifecycle stage stays: HubSpot does not let it go backwards."
            continue
        different.append(Change(name, old, new, "clears" if not new else "overwrites" if old else "fills"))
    return Planned(row, UPDATE if different else UNCHANGED, record_id, kept, tuple(different))


def same_value(old: str, new: str, prop: Property | None) -> bool:
    """Return whether HubSpot would store the same value for ``old`` and ``new``."""
    if old == new:
        return True
    if prop is None:
        return False
    if prop.multiple:
        return set(old.split(";")) == set(new.split(";"))
    if prop.name == "email":
        return old.casefold() == new.casefold()
    if prop.type == "number" and old and new:
        try:
            return float(old) == float(new)
        except ValueError:
            return False
    return False


def _backwards(old: str, new: str, prop: Property) -> bool:
    order = {option.value: index for index, option in enumerate(prop.options)}
    return old in order and new in order and order[new] < order[old]
