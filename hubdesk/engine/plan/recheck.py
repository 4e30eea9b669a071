"""What of a plan still holds when its turn comes: hours and other people may lie between plan and run."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from hubdesk.engine.plan.compare import LIFECYCLE, same_value
from hubdesk.storage.plan.records import Kind

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from hubdesk.hubspot.contacts import ContactRecord, ContactsApi
    from hubdesk.mapping.model import Catalogue
    from hubdesk.storage.plan.records import PlannedRow


class StillToWrite(NamedTuple):
    """What is left of a planned row.

    Attributes:
        values: What is to be written, by property.
        edited: Whether anything is left out because somebody else changed it since the plan.
        there: Whether anything is left out because it is as planned already.
    """

    values: dict[str, str]
    edited: bool
    there: bool


def still_to_write(
    planned: PlannedRow,
    now: Mapping[str, str | None],
    catalogue: Catalogue,
    guarded: Collection[str] | None = None,
    *,
    interrupted: bool = False,
) -> StillToWrite:
    """Return what of a row is still to be written.

    Args:
        planned: The row.
        now: The contact's values; of guarded properties at least.
        catalogue: The account's properties.
        guarded: Properties that are left alone once they are not as planned; None for all. The others are written in
            any case.
        interrupted: Whether an earlier attempt may have got as far as clearing a lifecycle stage in order to set it.
    """
    values: dict[str, str] = {}
    edited = there = False
    for change in planned.changes:
        if change.kind is Kind.KEEPS:
            continue
        name = change.property
        prop, present = catalogue.by_name.get(name), now.get(name) or ""
        if guarded is not None and name not in guarded:
            values[name] = change.new
        elif same_value(present, change.new, prop):
            there = True
        elif same_value(present, change.old, prop) or (interrupted and name == LIFECYCLE and not present):
            values[name] = change.new
        else:
            edited = True
    return StillToWrite(values, edited, there)


async def read_again(
    contacts: ContactsApi, planned: Sequence[PlannedRow], properties: Collection[str]
) -> dict[str, ContactRecord]:
    """Return the contacts of planned rows that are there, by the record id of the plan.

    Raises:
        HubDeskError: They cannot be read.
    """
    ids = [one.record_id for one in planned]
    read = await contacts.read(ids, sorted(properties))
    found = list(read.found)
    told = {record.id for record in found}.union(read.missing)
    silent = [one for one in ids if one not in told]
    if silent and len(found) + len(read.missing) < len(ids):
        # An answer that is silent about a contact is no proof that it is gone: it is asked for once more.
        found += (await contacts.read(silent, sorted(properties))).found
    return {record.id: record for record in found if not record.archived}
