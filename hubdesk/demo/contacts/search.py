"""Search over contacts: filters, free text, sorting, paging, and the limits that HubSpot's search guide names."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import msgspec

from hubdesk.demo.contacts.matching import Filter, compile_groups, compile_query
from hubdesk.demo.contacts.records import asked, record, value_of
from hubdesk.demo.replies import Refusal, Reply, invalid

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from hubdesk.demo.call import Call
    from hubdesk.demo.portal import Portal
    from hubdesk.demo.state.contacts import Contact

LARGEST_PAGE = 200
MOST_RESULTS = 10_000
LONGEST_BODY = 3_000
MOST_GROUPS = 5
MOST_FILTERS = 6
MOST_FILTERS_TOGETHER = 18

_CHUNK = 1_000
_DEFAULT_PAGE = 10


class Group(msgspec.Struct):
    """Filters that all must hold."""

    filters: list[Filter]


class Sort(msgspec.Struct, rename="camel"):
    """One order."""

    property_name: str
    direction: str = "ASCENDING"


class SearchBody(msgspec.Struct, rename="camel"):
    """The request; groups are alternatives."""

    filter_groups: list[Group] = []
    sorts: list[Sort | str] = []
    query: str | None = None
    properties: list[str] | None = None
    limit: int = _DEFAULT_PAGE
    after: str | int | None = None


async def search(portal: Portal, call: Call) -> Reply:
    """Find contacts."""
    if len(call.body.decode("utf-8", "replace")) > LONGEST_BODY:
        raise invalid(f"The request body is longer than {LONGEST_BODY} characters")
    body = call.read(SearchBody)
    start = _check(portal, body)
    tests: list[Callable[[Contact], bool]] = [compile_groups([group.filters for group in body.filter_groups])]
    if body.query:
        tests.append(compile_query(body.query))
    found = [contact async for contact in _candidates(portal, body) if all(test(contact) for test in tests)]
    for sort in body.sorts:
        found = _sorted(portal, found, Sort(sort) if isinstance(sort, str) else sort)
    names = asked(body.properties or [], portal.properties)
    payload: dict[str, object] = {
        "total": len(found),
        "results": [record(contact, names) for contact in found[start : start + body.limit]],
    }
    if start + body.limit < min(len(found), MOST_RESULTS):
        payload["paging"] = {"next": {"after": str(start + body.limit)}}
    return Reply(200, payload)


def _check(portal: Portal, body: SearchBody) -> int:
    """Refuse what search does not do; return the position at which the page starts."""
    if not 0 <= body.limit <= LARGEST_PAGE:
        raise invalid(f"limit must be between 0 and {LARGEST_PAGE}")
    counts = [len(group.filters) for group in body.filter_groups]
    if len(counts) > MOST_GROUPS or any(count > MOST_FILTERS for count in counts):
        raise invalid(f"At most {MOST_GROUPS} filterGroups of at most {MOST_FILTERS} filters are supported")
    if sum(counts) > MOST_FILTERS_TOGETHER:
        raise invalid(f"At most {MOST_FILTERS_TOGETHER} filters are supported")
    if len(body.sorts) > 1:
        raise invalid("Only one sort is supported")
    for group in body.filter_groups:
        for one in group.filters:
            if one.property_name not in portal.properties:
                raise invalid(f"There was a problem with the request: unknown property {one.property_name}")
    after = str(body.after if body.after is not None else 0)
    if not (after.isascii() and after.isdigit()):
        raise invalid("after is not a cursor of this search")
    start = int(after[:9])
    if start + body.limit > MOST_RESULTS:
        raise Refusal(400, f"Search returns at most {MOST_RESULTS} results for a query", "VALIDATION_ERROR")
    return start


async def _candidates(portal: Portal, body: SearchBody) -> AsyncIterator[Contact]:
    """Yield the contacts that can match: by the e-mail index when the filters allow it, otherwise all."""
    emails = _emails_asked(body)
    if emails is not None:
        for contact in {one.id: one for one in portal.contacts.by_emails(emails).values()}.values():
            yield contact
        return
    after = 0
    while chunk := portal.contacts.page(after, _CHUNK):
        for contact in chunk:
            yield contact
        after = chunk[-1].id
        await asyncio.sleep(0)  # other requests go on during a long search


def _emails_asked(body: SearchBody) -> list[str] | None:
    """Return the e-mails that every match must have one of, None when the filters do not say so."""
    emails: list[str] = []
    for group in body.filter_groups:
        for one in group.filters:
            if one.property_name == "email" and one.operator in ("EQ", "IN"):
                emails += [value.strip().lower() for value in one.values or [one.value or ""]]
                break
        else:
            return None
    return emails or None


def _sorted(portal: Portal, found: list[Contact], sort: Sort) -> list[Contact]:
    definition = portal.properties.get(sort.property_name)
    if definition is None:
        raise invalid(f"There was a problem with the request: unknown property {sort.property_name}")
    numeric = definition.type == "number"

    def key(contact: Contact) -> tuple[bool, float, str]:
        value = value_of(contact, sort.property_name)
        number = float(value) if numeric and value is not None else 0.0
        return (value is None, number, (value or "").lower())

    return sorted(found, key=key, reverse=sort.direction.upper() == "DESCENDING")
