"""The list of forms and one form."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hubdesk.demo.replies import Reply, invalid, not_found

if TYPE_CHECKING:
    from hubdesk.demo.call import Call
    from hubdesk.demo.portal import Portal

_KINDS = frozenset(("hubspot", "captured", "flow", "blog_comment", "all"))
_DEFAULT_PAGE = 20
_LARGEST_PAGE = 100


async def every(portal: Portal, call: Call) -> Reply:
    """List forms in pages: of the kinds asked for, ``hubspot`` when none is."""
    kinds = set(call.names("formTypes")) or {"hubspot"}
    if not kinds <= _KINDS:
        raise invalid(f"Unknown formTypes: {', '.join(sorted(kinds - _KINDS))}")
    limit = call.number("limit", _DEFAULT_PAGE, _LARGEST_PAGE)
    archived = call.flag("archived")
    found = [
        form for form in portal.forms if form["archived"] is archived and ("all" in kinds or form["formType"] in kinds)
    ]
    after = call.query.get("after", "0")
    if not (after.isascii() and after.isdigit()):
        raise invalid("after is not a cursor of this list")
    start = int(after[:9])
    payload: dict[str, Any] = {"results": found[start : start + limit]}
    if start + limit < len(found):
        payload["paging"] = {"next": {"after": str(start + limit), "link": f"?after={start + limit}"}}
    return Reply(200, payload)


async def one(portal: Portal, call: Call) -> Reply:
    """Read one form."""
    for form in portal.forms:
        if form["id"] == call.params["form"] and form["archived"] is call.flag("archived"):
            return Reply(200, form)
    raise not_found("The form does not exist")
