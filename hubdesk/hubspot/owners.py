"""Owners: the users and queues that contacts can belong to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

from hubdesk.hubspot.client import Patience, Priority
from hubdesk.hubspot.pages import Paging, following

if TYPE_CHECKING:
    from hubdesk.hubspot.client import HubSpotClient

_PAGE = 100
_MOST_PAGES = 1_000


@dataclass(frozen=True, slots=True)
class WireOwner:
    """An owner.

    Attributes:
        id: The id that ``hubspot_owner_id`` takes; not the user's.
        email: Address, may be empty for queues.
        first_name: May be empty.
        last_name: May be empty.
        kind: ``PERSON`` or ``QUEUE``.
    """

    id: str
    email: str
    first_name: str
    last_name: str
    kind: str


class _Owner(msgspec.Struct, rename="camel"):
    id: str
    email: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    type: str | None = None
    archived: bool | None = None


class _Owners(msgspec.Struct):
    results: list[_Owner]
    paging: Paging | None = None


async def owners(
    client: HubSpotClient, *, priority: Priority = Priority.INTERACTIVE, patience: Patience = Patience.QUICK
) -> tuple[WireOwner, ...]:
    """Return all owners that are not archived.

    Raises:
        ScopeMissing: The token may not read owners.
        HubDeskError: They cannot be read.
    """
    found: list[WireOwner] = []
    after: str | None = None
    for _ in range(_MOST_PAGES):
        query = [("limit", str(_PAGE)), ("archived", "false")]
        if after is not None:
            query.append(("after", after))
        answer = await client.call("owners.list", query=query, decode=_Owners, priority=priority, patience=patience)
        found.extend(
            WireOwner(one.id, one.email or "", one.first_name or "", one.last_name or "", one.type or "PERSON")
            for one in answer.value.results
            if one.archived is not True
        )
        after = following(answer.value.paging, after)
        if after is None:
            break
    return tuple(found)
