"""What can be taken back of one contact, from what was written and what is there now. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubdesk.engine.plan.compare import same_value
from hubdesk.storage.plan.records import Action, Change, Kind, PlannedRow

if TYPE_CHECKING:
    from hubdesk.engine.undo.candidates import Candidate
    from hubdesk.hubspot.contacts import ContactRecord
    from hubdesk.mapping.model import Catalogue

GONE, EDITED, NOTHING = "undo.gone", "undo.edited", "undo.nothing"
"""Codes: the contact is not there any more; somebody else edited it since; everything is as it was already."""

_SAME_MOMENT = 0.001


def decide(row: int, one: Candidate, record: ContactRecord | None, catalogue: Catalogue) -> PlannedRow:
    """Return what becomes of a contact.

    Args:
        row: Row of the undo.
        one: What was written.
        record: The contact now: what was written of it, and of created contacts every writable property.
        catalogue: The account's properties.
    """
    if one.code:
        return PlannedRow(row, Action.REFUSED, one.key, one.record_id, one.code)
    if record is None or record.archived:
        return PlannedRow(row, Action.REFUSED, one.key, one.record_id, GONE)
    if one.created:
        changes = tuple(Change(change.property, change.new, "", Kind.CLEARS) for change in one.changes)
        if _untouched(one, record, catalogue):
            return PlannedRow(row, Action.ARCHIVE, one.key, one.record_id, "", changes)
        return PlannedRow(row, Action.UNCHANGED, one.key, one.record_id, EDITED)
    changes = tuple(filter(None, (_back(change, record, catalogue) for change in one.changes)))
    if any(change.kind is not Kind.KEEPS for change in changes):
        code = EDITED if any(change.kind is Kind.KEEPS for change in changes) else ""
        return PlannedRow(row, Action.UPDATE, one.key, one.record_id, code, changes)
    return PlannedRow(row, Action.UNCHANGED, one.key, one.record_id, EDITED if changes else NOTHING, changes)


def not_later(changed: float | None, known: float | None) -> bool:
    """Return whether a contact's last change is certainly one that is known, by HubSpot's clock."""
    return changed is not None and known is not None and changed <= known + _SAME_MOMENT


def _back(change: Change, record: ContactRecord, catalogue: Catalogue) -> Change | None:
    """Return how one property gets its old value; None when it has it already."""
    prop = catalogue.by_name.get(change.property)
    now = record.properties.get(change.property) or ""
    if same_value(now, change.old, prop):
        return None
    if not same_value(now, change.new, prop):
        return Change(change.property, now, change.old, Kind.KEEPS)
    if not change.old:
        return Change(change.property, now, "", Kind.CLEARS)
    return Change(change.property, now, change.old, Kind.OVERWRITES if now else Kind.FILLS)


def _untouched(one: Candidate, record: ContactRecord, catalogue: Catalogue) -> bool:
    """Return whether nobody but the job has put anything into a contact that it created.

    The time of the last change tells at once when it still is the job's. HubSpot itself changes calculated properties
    later on, so a newer time alone is no proof; then every property that people can write has to be as it was left.
    """
    if not_later(record.updated_at, one.touched_at):
        return True
    ours = {change.property: change.new for change in one.changes}
    for name, value in record.properties.items():
        prop = catalogue.by_name.get(name)
        if prop is None or not prop.writable:
            continue
        if not same_value(value or "", ours.get(name, ""), prop):
            return False
    return True
