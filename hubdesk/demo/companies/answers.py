"""The batch endpoints and the search of companies, after HubSpot's companies guide (2026).

A company needs a name or a domain. Two may have the same domain: the API looks at record ids alone ("the company ID is
the unique identifier", companies guide), so that a create that is sent twice makes two.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from hubdesk.demo.companies.properties import DEFAULTS, DERIVED, KNOWN, company_values, domain_of
from hubdesk.demo.contacts.batch import Batch, Input, ReadBatch, answer, check_size, record_id, record_ids, row_error
from hubdesk.demo.contacts.search import LARGEST_PAGE, LONGEST_BODY, MOST_RESULTS, SearchBody
from hubdesk.demo.replies import Refusal, Reply, invalid, iso
from hubdesk.demo.state.companies import Company

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hubdesk.demo.call import Call
    from hubdesk.demo.contacts.matching import Filter
    from hubdesk.demo.portal import Portal

_MOST_VALUES = 100
"""Values of one IN filter, HubSpot's search guide."""


def described(company: Company, names: Iterable[str]) -> dict[str, object]:
    """Return a company as reads and writes answer it."""
    derived = {
        "hs_object_id": str(company.id),
        "createdate": iso(company.created),
        "hs_lastmodifieddate": iso(company.updated),
    }
    shown = {name: company.properties.get(name) or derived.get(name) for name in names}
    return {
        "id": str(company.id),
        "properties": shown,
        "createdAt": derived["createdate"],
        "updatedAt": derived["hs_lastmodifieddate"],
        "archived": company.archived is not None,
    }


def _asked(names: Iterable[str]) -> tuple[str, ...]:
    more = [name for name in names if name in KNOWN]
    return tuple(dict.fromkeys((*DERIVED, *more))) if more else DEFAULTS


async def create(portal: Portal, call: Call) -> Reply:
    """Make companies; partial only when every input has a trace id of its own."""
    inputs = call.read(Batch).inputs
    check_size(call, inputs)
    started = portal.milliseconds()
    traces = {one.object_write_trace_id for one in inputs if one.object_write_trace_id}
    partial = len(traces) == len(inputs)
    made: list[tuple[Company, Input]] = []
    errors: list[object] = []
    for one in inputs:
        try:
            made.append((_made(portal, one), one))
        except Refusal as refusal:
            if not partial:
                raise
            errors.append(row_error(refusal, one.object_write_trace_id))
    portal.companies.save(company for company, _one in made)
    results: list[object] = []
    for company, one in made:
        shown = described(company, dict.fromkeys((*company.properties, *DERIVED)))
        results.append(shown | ({"objectWriteTraceId": trace} if (trace := one.object_write_trace_id) else {}))
    return answer(portal, started, 201, results, errors)


def _made(portal: Portal, one: Input) -> Company:
    stored = company_values(portal, one.properties or {})
    if not stored.get("name") and not stored.get("domain"):
        raise invalid("At least one of name or domain is required to create a company")
    now = portal.milliseconds()
    return Company(portal.next_id(), now, now, None, stored)


async def read(portal: Portal, call: Call) -> Reply:
    """Read by record id; who is missing is told in a 207."""
    batch = call.read(ReadBatch)
    check_size(call, batch.inputs)
    if batch.id_property not in (None, "hs_object_id"):
        raise invalid(
            "Unable to perform read by non-unique 0-2 property", context={"propertyName": [str(batch.id_property)]}
        )
    started = portal.milliseconds()
    wanted = dict.fromkeys(str(one.id).strip() for one in batch.inputs)
    found = portal.companies.by_ids(record_ids(wanted))
    names = _asked(batch.properties)
    missing = [text for text in wanted if record_id(text) not in found]
    results: list[object] = [described(one, names) for one in found.values()]
    return answer(portal, started, 200, results, [row_error(_missing(missing), None)] if missing else [])


def _missing(ids: list[str]) -> Refusal:
    return Refusal(
        404,
        "Could not get some COMPANY objects, they may be deleted or not exist. Check that ids are valid.",
        "OBJECT_NOT_FOUND",
        context={"ids": ids},
    )


async def archive(portal: Portal, call: Call) -> Reply:
    """Archive by record id; ids that nobody has are ignored."""
    inputs = call.read(Batch).inputs
    check_size(call, inputs)
    found = portal.companies.by_ids(record_ids(one.id for one in inputs))
    for one in found.values():
        one.archived = portal.milliseconds()
    portal.companies.save(found.values())
    return Reply(204, content_type="")


async def search(portal: Portal, call: Call) -> Reply:
    """Find companies by domain, name or record id, as many at a time as the body has room for."""
    if len(call.body.decode("utf-8", "replace")) > LONGEST_BODY:
        raise invalid(f"The request body is longer than {LONGEST_BODY} characters")
    body = call.read(SearchBody)
    if not 0 <= body.limit <= LARGEST_PAGE:
        raise invalid(f"limit must be between 0 and {LARGEST_PAGE}")
    start = max(0, record_id(0 if body.after is None else body.after))
    if start + body.limit > MOST_RESULTS:
        raise Refusal(400, f"Search returns at most {MOST_RESULTS} results for a query", "VALIDATION_ERROR")
    found: dict[int, Company] = {}
    for group in body.filter_groups:
        matches = [{one.id: one for one in _matching(portal, condition)} for condition in group.filters]
        for number in set.intersection(*(set(each) for each in matches)) if matches else ():
            found[number] = matches[0][number]
    if not body.filter_groups:
        found = {one.id: one for one in portal.companies.every()}
    ordered = [found[number] for number in sorted(found)]
    names = _asked(body.properties or [])
    page = ordered[start : start + body.limit]
    payload: dict[str, Any] = {"total": len(ordered), "results": [described(one, names) for one in page]}
    if start + body.limit < min(len(ordered), MOST_RESULTS):
        payload["paging"] = {"next": {"after": str(start + body.limit)}}
    return Reply(200, payload)


def _matching(portal: Portal, condition: Filter) -> list[Company]:
    if condition.operator not in ("EQ", "IN"):
        raise invalid(f"There was a problem with the request: operator {condition.operator} is not supported here")
    values = [condition.value] if condition.operator == "EQ" else condition.values
    if not values or None in values:
        raise invalid("There was a problem with the request: the operator needs values")
    if len(values) > _MOST_VALUES:
        raise invalid(f"There was a problem with the request: at most {_MOST_VALUES} values")
    texts = [str(value) for value in values]
    if condition.property_name == "hs_object_id":
        return list(portal.companies.by_ids(record_ids(texts)).values())
    if condition.property_name == "domain":
        return portal.companies.named("domain", map(domain_of, texts))
    if condition.property_name == "name":
        return portal.companies.named("name", texts)
    raise invalid(f"There was a problem with the request: {condition.property_name} is not searched here")


class Books(msgspec.Struct):
    """What the portal's books tell of a company: its properties, and the contacts associated with it."""

    id: str
    properties: dict[str, str]
    contacts: list[str]


def books(portal: Portal) -> list[Books]:
    """Return every company for the portal's books."""
    companies = portal.companies.every()
    contacts: dict[int, list[str]] = {}
    for pair in portal.companies.pairs_of("company", [one.id for one in companies]):
        contacts.setdefault(pair.company, []).append(str(pair.contact))
    return [Books(str(one.id), one.properties, contacts.get(one.id, [])) for one in companies]
