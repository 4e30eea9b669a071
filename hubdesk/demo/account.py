"""Introspection of a token, account details, daily usage, owners and property definitions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from hubdesk.demo.owners import OWNERS
from hubdesk.demo.properties.catalogue import GROUPS
from hubdesk.demo.replies import Refusal, Reply, invalid, iso, not_found

if TYPE_CHECKING:
    from hubdesk.demo.call import Call
    from hubdesk.demo.portal import Portal


class TokenBody(msgspec.Struct, rename="camel"):
    """The token to look at."""

    token_key: str


async def introspect(portal: Portal, call: Call) -> Reply:
    """Tell whose token it is and what it may do; of a token whose scopes are not told there is no such service."""
    if call.token.kind == "unlisted":
        raise not_found()
    token = portal.tokens.find(call.read(TokenBody).token_key)
    if token is None or token.revoked:
        raise not_found("The token does not exist or is no longer valid")
    return Reply(
        200,
        {
            "userId": token.user,
            "hubId": token.portal_id,
            "appId": token.app,
            "scopes": list(token.listed),
        },
    )


async def details(portal: Portal, _call: Call) -> Reply:
    """Describe the account."""
    offset = portal.clock.now().astimezone(portal.zone).utcoffset()
    seconds = int(offset.total_seconds()) if offset is not None else 0
    sign = "-" if seconds < 0 else "+"
    return Reply(
        200,
        {
            "portalId": portal.options.portal_id,
            "accountType": "STANDARD",
            "timeZone": portal.options.time_zone,
            "companyCurrency": "EUR",
            "additionalCurrencies": ["CHF", "USD"],
            "utcOffset": f"{sign}{abs(seconds) // 3600:02d}:{abs(seconds) // 60 % 60:02d}",
            "utcOffsetMilliseconds": seconds * 1000,
            "uiDomain": "app-eu1.hubspot.com",
            "dataHostingLocation": "eu1",
        },
    )


async def usage(portal: Portal, _call: Call) -> Reply:
    """Tell the day's calls of private apps; like HubSpot's it leaves service keys out."""
    day = portal.meter.day
    return Reply(
        200,
        {
            "results": [
                {
                    "name": "private-apps-api-calls-daily",
                    "usageLimit": day.limit,
                    "currentUsage": day.by_apps,
                    "collectedAt": iso(portal.milliseconds()),
                    "fetchStatus": "SUCCESS",
                    "resetsAt": iso(int(day.ends * 1000)),
                }
            ]
        },
    )


async def owners(_portal: Portal, call: Call) -> Reply:
    """List owners in pages."""
    limit = call.number("limit", 100, 500)
    archived, email = call.flag("archived"), call.query.get("email")
    found = [owner for owner in OWNERS if owner.archived == archived and email in (None, owner.email)]
    start = _offset(call.query.get("after"))
    payload: dict[str, Any] = {"results": [owner.wire() for owner in found[start : start + limit]]}
    if start + limit < len(found):
        payload["paging"] = {"next": {"after": str(start + limit), "link": f"?after={start + limit}"}}
    return Reply(200, payload)


def _offset(text: str | None) -> int:
    if text is None:
        return 0
    if not (text.isascii() and text.isdigit()):
        raise invalid("after is not a cursor of this list")
    return int(text[:9])


async def owner(_portal: Portal, call: Call) -> Reply:
    """Read one owner by id, or by user id when ``idProperty=userId``."""
    wanted = str(call.params["owner"])
    by_user = call.query.get("idProperty") == "userId"
    for one in OWNERS:
        if (str(one.user_id) if by_user else one.id) == wanted and one.archived == call.flag("archived"):
            return Reply(200, one.wire())
    raise not_found(f"Owner {wanted} not found")


async def properties(portal: Portal, call: Call) -> Reply:
    """List all property definitions of contacts; this list has no pages."""
    _only_contacts(call)
    sensitivity = call.query.get("dataSensitivity", "non_sensitive")
    none_such = call.flag("archived") or sensitivity != "non_sensitive"
    names = call.names("properties")
    return Reply(
        200,
        {
            "results": []
            if none_such
            else [one.wire() for one in portal.properties.values() if not names or one.name in names]
        },
    )


async def property_rules(portal: Portal, call: Call) -> Reply:
    """List the properties that have rules for their values; this list has no pages."""
    _only_contacts(call)
    ruled = [one for one in portal.properties.values() if one.rules]
    return Reply(
        200,
        {
            "results": [
                {"propertyName": one.name, "propertyValidationRules": [rule.wire() for rule in one.rules]}
                for one in ruled
            ]
        },
    )


async def one_property_rules(portal: Portal, call: Call) -> Reply:
    """List the rules of one property."""
    found = portal.properties.get(str(call.params["property"]))
    _only_contacts(call)
    if found is None:
        raise not_found("Property does not exist")
    return Reply(200, {"results": [rule.wire() for rule in found.rules]})


async def one_property(portal: Portal, call: Call) -> Reply:
    """Read one property definition."""
    _only_contacts(call)
    found = portal.properties.get(str(call.params["property"]))
    if found is None or call.flag("archived"):
        raise Refusal(
            404,
            "Property does not exist",
            "OBJECT_NOT_FOUND",
            subCategory="Properties.PROPERTY_NOT_FOUND",
        )
    return Reply(200, found.wire())


async def groups(_portal: Portal, call: Call) -> Reply:
    """List groups of properties."""
    _only_contacts(call)
    return Reply(
        200,
        {
            "results": [
                {"name": group.name, "label": group.label, "displayOrder": place, "archived": False}
                for place, group in enumerate(GROUPS)
            ]
        },
    )


def _only_contacts(call: Call) -> None:
    kind = call.params["object"]
    if kind not in ("contacts", "0-1", "contact"):
        raise invalid(f"Unable to infer object type from: {kind}")
