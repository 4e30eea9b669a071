"""The endpoints for one contact, and the list of all."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from hubdesk.demo.contacts.batch import Scalar, record_id
from hubdesk.demo.contacts.records import asked, record, written
from hubdesk.demo.contacts.writing import Writer
from hubdesk.demo.replies import Reply, invalid, not_found

if TYPE_CHECKING:
    from hubdesk.demo.call import Call
    from hubdesk.demo.portal import Portal
    from hubdesk.demo.state.contacts import Contact


class Body(msgspec.Struct):
    """What creating and updating send."""

    properties: dict[str, Scalar]


class MergeBody(msgspec.Struct, rename="camel"):
    """Which contact survives and which is folded into it."""

    primary_object_id: str | int
    object_id_to_merge: str | int


def _find(portal: Portal, call: Call, writer: Writer) -> Contact:
    """Return the contact that the path names.

    Raises:
        Refusal: 404 when there is none, 400 for a key that is not unique.
    """
    text = str(call.params["contact"])
    key = call.query.get("idProperty")
    if key in (None, "hs_object_id"):
        found = writer.hold([record_id(text)]).get(record_id(text))
    elif key == "email":
        found = writer.with_email(text.strip().lower())
    elif key in portal.unique_names:
        found = writer.with_unique(str(key), text)
    else:
        raise invalid(f"{key} is not a unique property of contacts")
    if found is None:
        raise not_found()
    return found


async def get(portal: Portal, call: Call) -> Reply:
    """Read one contact."""
    if call.flag("archived"):
        number = record_id(call.params["contact"])
        found = portal.contacts.by_ids([number], archived=True).get(number)
        if found is None:
            raise not_found()
    else:
        found = _find(portal, call, Writer(portal))
    return Reply(200, record(found, asked(call.names("properties"), portal.properties)))


async def create(portal: Portal, call: Call) -> Reply:
    """Create one contact."""
    body = call.read(Body)
    call.inputs = 1
    writer = Writer(portal, ruled=call.ruled)
    stored = writer.check(body.properties)
    contact = writer.create(stored)
    writer.save()
    return Reply(201, written(contact, stored, {}))


async def update(portal: Portal, call: Call) -> Reply:
    """Update one contact."""
    body = call.read(Body)
    call.inputs = 1
    writer = Writer(portal, ruled=call.ruled)
    contact = _find(portal, call, writer)
    call.keys = [f"id:{contact.id}"]
    portal.locks.check(call.keys)
    stored = writer.check(body.properties)
    writer.change(contact, stored)
    writer.save()
    return Reply(200, written(contact, stored, {}))


async def archive(portal: Portal, call: Call) -> Reply:
    """Archive one contact; again is no error."""
    number = record_id(call.params["contact"])
    writer = Writer(portal)
    writer.archive(writer.hold([number]).values())
    writer.save()
    return Reply(204, content_type="")


async def merge(portal: Portal, call: Call) -> Reply:
    """Fold one contact into another; the other id finds the survivor from now on."""
    body = call.read(MergeBody)
    first, second = record_id(body.primary_object_id), record_id(body.object_id_to_merge)
    writer = Writer(portal)
    found = writer.hold([first, second])
    if first not in found or second not in found or found[first] is found[second]:
        raise not_found("The contacts to merge must exist and differ")
    writer.merge(found[first], found[second])
    writer.save()
    return Reply(200, written(found[first], (), {}))


async def every(portal: Portal, call: Call) -> Reply:
    """List contacts in pages, in the order of their ids."""
    limit = call.number("limit", 10, 100)
    after = call.query.get("after", "0")
    if record_id(after) < 0:
        raise invalid("after is not a cursor of this list")
    archived = call.flag("archived")
    page = portal.contacts.page(record_id(after), limit + 1, archived=archived)
    names = asked(call.names("properties"), portal.properties)
    payload: dict[str, object] = {"results": [record(contact, names) for contact in page[:limit]]}
    if len(page) > limit:
        cursor = str(page[limit - 1].id)
        payload["paging"] = {"next": {"after": cursor, "link": f"?limit={limit}&after={cursor}"}}
    return Reply(200, payload)
