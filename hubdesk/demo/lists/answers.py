"""The endpoints of lists, after HubSpot's lists guide (2026-03): static lists of contacts alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from hubdesk.demo.contacts.batch import record_id, record_ids
from hubdesk.demo.replies import Reply, invalid, iso, not_found

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hubdesk.demo.call import Call
    from hubdesk.demo.portal import Portal
    from hubdesk.demo.state.lists import ContactList

MOST = 100_000
"""Record ids in one call."""

LARGEST_PAGE = 250
CONTACT = "0-1"
_KINDS = ("MANUAL", "SNAPSHOT", "DYNAMIC")
_LONGEST_SEARCH = 500


class NewList(msgspec.Struct, rename="camel"):
    """Body of making a list."""

    name: str
    object_type_id: str
    processing_type: str


class Search(msgspec.Struct, rename="camel"):
    """Body of a search: lists whose name contains the query."""

    query: str = ""
    processing_types: list[str] | None = None
    offset: int = 0
    count: int = 20


async def create(portal: Portal, call: Call) -> Reply:
    """Make a list."""
    body = call.read(NewList)
    name = body.name.strip()
    if not name:
        raise invalid("The list has no name.")
    if body.object_type_id != CONTACT or body.processing_type not in _KINDS:
        raise invalid("objectTypeId or processingType is not known")
    if body.processing_type == "DYNAMIC":
        raise invalid("A dynamic list needs a filterBranch.")
    if any(one.name.lower() == name.lower() for one in portal.lists.every()):
        raise invalid(f"List name {name} is already in use", subCategory="ILS.DUPLICATE_LIST_NAMES")
    made = portal.lists.make(name, body.processing_type, portal.milliseconds())
    return Reply(200, {"list": _described(portal, made)})


async def get(portal: Portal, call: Call) -> Reply:
    """Describe a list."""
    return Reply(200, {"list": _described(portal, _find(portal, call))})


async def search(portal: Portal, call: Call) -> Reply:
    """Find lists by a part of their name."""
    body = call.read(Search)
    if not 1 <= body.count <= _LONGEST_SEARCH or body.offset < 0:
        raise invalid(f"count must be between 1 and {_LONGEST_SEARCH}")
    kinds = body.processing_types or _KINDS
    found = [one for one in portal.lists.every() if body.query.lower() in one.name.lower() and one.processing in kinds]
    end = body.offset + body.count
    return Reply(
        200,
        {
            "lists": [_described(portal, one) for one in found[body.offset : end]],
            "offset": min(end, len(found)),
            "hasMore": len(found) > end,
            "total": len(found),
        },
    )


async def members(portal: Portal, call: Call) -> Reply:
    """List who is on a list, in pages."""
    found, limit = _find(portal, call), call.number("limit", 100, LARGEST_PAGE)
    after = max(0, record_id(call.query.get("after", "0")))
    page = portal.lists.members(found.id, after, limit + 1)
    payload: dict[str, object] = {"results": [{"recordId": str(one)} for one in page[:limit]], "total": len(page)}
    if len(page) > limit:
        payload["paging"] = {"next": {"after": str(page[limit - 1])}}
    return Reply(200, payload)


async def add(portal: Portal, call: Call) -> Reply:
    """Put contacts on a list; those that are on it already are not named in the answer."""
    found, wanted = _to_change(portal, call)
    there = {contact.id for contact in portal.contacts.by_ids(record_ids(wanted)).values()}
    on = portal.lists.on(found.id, sorted(there))
    added = sorted(there - on)
    portal.lists.add(found.id, added)
    missing = [text for text in wanted if record_id(text) not in there]
    return _changed(added=added, missing=missing, removed=())


async def remove(portal: Portal, call: Call) -> Reply:
    """Take contacts off a list; those that are not on it do not matter."""
    found, wanted = _to_change(portal, call)
    removed = sorted(portal.lists.on(found.id, record_ids(wanted)))
    portal.lists.remove(found.id, removed)
    return _changed(added=(), missing=(), removed=removed)


def _find(portal: Portal, call: Call) -> ContactList:
    number = record_id(call.params["list"])
    for one in portal.lists.every():
        if one.id == number:
            return one
    raise not_found(f"List does not exist with ID {call.params['list']}.")


def _to_change(portal: Portal, call: Call) -> tuple[ContactList, list[str]]:
    found = _find(portal, call)
    wanted = [str(one) for one in call.read(list[str | int])]
    call.inputs = len(wanted)
    if found.processing == "DYNAMIC":
        raise invalid("Memberships of a dynamic list cannot be changed.")
    if len(wanted) > MOST:
        raise invalid(f"At most {MOST} records can be added or removed in one request")
    return found, wanted


def _changed(*, added: Sequence[int], missing: Sequence[str], removed: Sequence[int]) -> Reply:
    lists = {
        "recordsIdsAdded": [str(one) for one in added],  # HubSpot's spelling
        "recordIdsMissing": list(missing),
        "recordIdsRemoved": [str(one) for one in removed],
    }
    return Reply(200, {name: ids for name, ids in lists.items() if ids})  # HubSpot leaves empty ones out, too


def _described(portal: Portal, one: ContactList) -> dict[str, object]:
    return {
        "listId": str(one.id),
        "name": one.name,
        "objectTypeId": CONTACT,
        "processingType": one.processing,
        "processingStatus": "COMPLETE",
        "createdAt": iso(one.created),
        "size": portal.lists.size(one.id),
    }
