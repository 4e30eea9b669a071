"""The batch endpoints of associations, after HubSpot's associations reference (2026-03, v4).

Paths: ``/crm/associations/{version}/{from}/{to}/batch/`` and ``associate/default``, ``read`` or ``archive``.
Limits (2,000, 1,000 and 100 inputs) after others' live runs. Type ids of HubSpot's own: contact to company 279 and 1
(primary), company to contact 280 and 2. The first company of a contact becomes its primary one.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import msgspec

from hubdesk.demo.contacts.batch import answer, record_id, record_ids
from hubdesk.demo.replies import Reply, invalid
from hubdesk.demo.state.companies import Pair

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hubdesk.demo.call import Call
    from hubdesk.demo.portal import Portal

MOST_CREATED, MOST_READ, MOST_ARCHIVED = 2_000, 1_000, 100
"""Inputs in one batch."""

_SIDES = {"contacts": "contact", "contact": "contact", "0-1": "contact"}
_SIDES |= {"companies": "company", "company": "company", "0-2": "company"}
_TYPES = {"contact": (279, 1), "company": (280, 2)}
_PRIMARY = "Primary"


class Reference(msgspec.Struct):
    """A record."""

    id: str | int


class NewPair(msgspec.Struct):
    """Two records to associate."""

    to: Reference
    from_: Reference = msgspec.field(name="from")


class OldPairs(msgspec.Struct):
    """A record, and others whose association with it ends."""

    to: list[Reference]
    from_: Reference = msgspec.field(name="from")


class NewPairs(msgspec.Struct):
    """Body of the default association."""

    inputs: list[NewPair]


class References(msgspec.Struct):
    """Body of a read."""

    inputs: list[Reference]


class Archived(msgspec.Struct):
    """Body of an archive."""

    inputs: list[OldPairs]


@dataclass(frozen=True, slots=True)
class _Way:
    """From which kind of record to which."""

    source: str
    target: str

    def ordered(self, start: int, end: int) -> tuple[int, int]:
        """Return (contact, company) of two records in the order of the path."""
        return (start, end) if self.source == "contact" else (end, start)


def _way(call: Call) -> _Way:
    start, end = (_SIDES.get(str(call.params[name])) for name in ("from", "to"))
    if start is None or end is None or start == end:
        kinds = f"{call.params['from']} and {call.params['to']}"
        raise invalid(f"Unable to infer object types from: {kinds}; this account associates contacts and companies")
    return _Way(start, end)


def _sized(call: Call, inputs: Sequence[object], most: int) -> None:
    call.inputs = len(inputs)
    if not inputs:
        raise invalid("The batch has no inputs.")
    if len(inputs) > most:
        raise invalid(f"The maximum number of inputs supported in a batch request is {most}; got {len(inputs)}")


def _error(message: str, category: str, sub: str, context: dict[str, list[str]]) -> dict[str, Any]:
    return {"status": "error", "category": category, "subCategory": sub, "message": message, "context": context}


async def associate(portal: Portal, call: Call) -> Reply:
    """Associate pairs with the most general type; a pair that is associated stays so."""
    way, inputs = _way(call), call.read(NewPairs).inputs
    _sized(call, inputs, MOST_CREATED)
    started = portal.milliseconds()
    wanted = [way.ordered(record_id(one.from_.id), record_id(one.to.id)) for one in inputs]
    contacts = portal.contacts.by_ids([contact for contact, _company in wanted if contact >= 0])
    companies = portal.companies.by_ids(company for _contact, company in wanted)
    has_one = {pair.contact for pair in portal.companies.pairs_of("contact", contacts)}
    pairs: list[Pair] = []
    errors: list[object] = []
    for contact, company in wanted:
        if contact not in contacts or company not in companies:
            context = {"fromObjectId": [str(contact)], "toObjectId": [str(company)]}
            errors.append(
                _error("One of the records does not exist", "OBJECT_NOT_FOUND", "crm.associations.NOT_FOUND", context)
            )
            continue
        pairs.append(Pair(contact, company, contact not in has_one))
        has_one.add(contact)
    portal.companies.associate(pairs)
    general, primary = _TYPES[way.source]
    results: list[object] = [
        {
            "from": {"id": str(start)},
            "to": {"id": str(end)},
            "associationSpec": {"associationCategory": "HUBSPOT_DEFINED", "associationTypeId": kind},
        }
        for pair in pairs
        for start, end in [way.ordered(pair.contact, pair.company)]
        for kind in ((general, primary) if pair.primary else (general,))
    ]
    return answer(portal, started, 200, results, errors)


async def read(portal: Portal, call: Call) -> Reply:
    """Tell what records are associated with; those with nothing are told in a 207."""
    way, inputs = _way(call), call.read(References).inputs
    _sized(call, inputs, MOST_READ)
    started = portal.milliseconds()
    wanted = dict.fromkeys(record_ids(one.id for one in inputs))
    found: dict[int, list[Pair]] = {}
    for pair in portal.companies.pairs_of(way.source, wanted):
        found.setdefault(pair.contact if way.source == "contact" else pair.company, []).append(pair)
    results: list[object] = [
        {"from": {"id": str(number)}, "to": [_target(way, pair) for pair in pairs]} for number, pairs in found.items()
    ]
    errors: list[object] = [
        _error(
            f"No company is associated with {way.source} {number}."
            if way.source == "contact"
            else f"No contact is associated with {way.source} {number}.",
            "OBJECT_NOT_FOUND",
            "crm.associations.NO_ASSOCIATIONS_FOUND",
            {"fromObjectId": [str(number)]},
        )
        for number in wanted
        if number not in found
    ]
    return answer(portal, started, 200, results, errors)


def _target(way: _Way, pair: Pair) -> dict[str, Any]:
    general, primary = _TYPES[way.source]
    types: list[dict[str, Any]] = [{"category": "HUBSPOT_DEFINED", "typeId": general, "label": None}]
    if pair.primary:
        types.append({"category": "HUBSPOT_DEFINED", "typeId": primary, "label": _PRIMARY})
    target = pair.company if way.target == "company" else pair.contact
    return {"toObjectId": str(target), "associationTypes": types}


async def archive(portal: Portal, call: Call) -> Reply:
    """End every association of pairs; those that are not there do not matter."""
    way, inputs = _way(call), call.read(Archived).inputs
    _sized(call, inputs, MOST_ARCHIVED)
    portal.companies.dissociate(
        way.ordered(record_id(one.from_.id), record_id(target.id)) for one in inputs for target in one.to
    )
    return Reply(204, content_type="")
