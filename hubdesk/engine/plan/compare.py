"""What a row would change in a contact, property by property. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubdesk.storage.plan.records import Action, Change, Kind, PlannedRow

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hubdesk.engine.plan.write_rules import WriteRules
    from hubdesk.mapping.model import Catalogue, Property

EXISTS, MISSING = "mode.exists", "mode.missing"
"""Codes of rows that the mode refuses."""

BACKWARDS = "plan.lifecycle"
"""Code of a row whose lifecycle stage stays."""

LIFECYCLE = "lifecyclestage"


class Comparer:
    """Compares the rows of one job with contacts.

    Args:
        mode: ``upsert``, ``create`` or ``update``.
        key: Property by which contacts are found.
        catalogue: The account's properties.
        rules: What becomes of present values.
    """

    def __init__(self, mode: str, key: str, catalogue: Catalogue, rules: WriteRules) -> None:
        self._mode = mode
        self._key = key
        self._catalogue = catalogue
        self._rules = rules

    def compare(
        self, row: int, key: str, values: Mapping[str, str], record_id: str, current: Mapping[str, str | None] | None
    ) -> PlannedRow:
        """Return what writing ``values`` would do.

        Args:
            row: The row.
            key: Its normalised key.
            values: Property and wire value.
            record_id: The contact's id, empty when there is none.
            current: Its values now, None when there is no contact.
        """
        if current is None:
            return self._new(row, key, values)
        if self._mode == "create":
            return PlannedRow(row, Action.REFUSED, key, record_id, EXISTS)
        changes: list[Change] = []
        code = ""
        for name, new in values.items():
            old = current.get(name) or ""
            change = self._one(name, old, new)
            if change is None:
                continue
            if change.kind is Kind.KEEPS and name == LIFECYCLE and self._backwards(old, new):
                code = BACKWARDS
            changes.append(change)
        writes = any(change.kind is not Kind.KEEPS for change in changes)
        return PlannedRow(row, Action.UPDATE if writes else Action.UNCHANGED, key, record_id, code, tuple(changes))

    def _new(self, row: int, key: str, values: Mapping[str, str]) -> PlannedRow:
        if self._mode == "update" or self._key == "hs_object_id":
            # A record id is HubSpot's to give: nobody can create the contact with that id.
            return PlannedRow(row, Action.REFUSED, key, "", MISSING)
        given = {self._key: key} | dict(values)
        changes = tuple(Change(name, "", new, Kind.FILLS) for name, new in given.items() if new)
        return PlannedRow(row, Action.CREATE, key, "", "", changes)

    def _one(self, name: str, old: str, new: str) -> Change | None:
        """Return what becomes of one property; None when HubSpot has that value already."""
        prop = self._catalogue.by_name.get(name)
        if same_value(old, new, prop):
            return None
        sent = self._rules.one(name, new, old)
        if sent is None:
            return None if self._rules.appends(name) and _holds(old, new) else Change(name, old, new, Kind.KEEPS)
        if name == LIFECYCLE and self._backwards(old, sent):
            return Change(name, old, new, Kind.KEEPS)
        if not sent:
            return Change(name, old, "", Kind.CLEARS)
        if not old:
            return Change(name, "", sent, Kind.FILLS)
        return Change(name, old, sent, Kind.APPENDS if self._rules.appends(name) else Kind.OVERWRITES)

    def _backwards(self, old: str, new: str) -> bool:
        """Return whether HubSpot would leave the stage as it is (HubSpot's contacts guide: it only moves forward)."""
        prop = self._catalogue.by_name.get(LIFECYCLE)
        order = {option.value: index for index, option in enumerate(prop.options)} if prop is not None else {}
        return old in order and new in order and order[new] < order[old]


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


def _holds(old: str, new: str) -> bool:
    return set(new.split(";")) <= set(old.split(";"))
