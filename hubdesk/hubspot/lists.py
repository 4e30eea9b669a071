"""Static lists of contacts (HubSpot also calls them segments): finding, making, filling, emptying."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from hubdesk.hubspot.client import Patience, Priority
from hubdesk.hubspot.failures import Refused

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hubdesk.hubspot.client import HubSpotClient

STATIC = ("MANUAL", "SNAPSHOT")
"""Kinds of lists whose members can be changed."""

CONTACT = "0-1"
AT_ONCE = 1_000
"""Contacts in one call. HubSpot's lists guide gives no limit; far more are said to be taken."""

_FOUND = 500


class WireList(msgspec.Struct, frozen=True, rename="camel"):
    """A list.

    Attributes:
        list_id: Its id.
        name: Unique in the account.
        processing_type: ``MANUAL``, ``SNAPSHOT`` or ``DYNAMIC``.
        object_type_id: What is on it; ``0-1`` are contacts.
    """

    list_id: str
    name: str = ""
    processing_type: str = ""
    object_type_id: str = CONTACT

    @property
    def static(self) -> bool:
        """Whether contacts can be put on it."""
        return self.processing_type in STATIC and self.object_type_id == CONTACT


class _One(msgspec.Struct):
    list: WireList


class _Found(msgspec.Struct):
    lists: list[WireList] = []  # msgspec copies it


class _Changed(msgspec.Struct):
    added: list[str] = msgspec.field(default_factory=list, name="recordsIdsAdded")  # HubSpot's spelling
    also_added: list[str] = msgspec.field(default_factory=list, name="recordIdsAdded")


class ListsApi:
    """Lists of the account.

    Args:
        client: The client.
    """

    def __init__(self, client: HubSpotClient) -> None:
        self._client = client

    async def get(self, list_id: str) -> WireList | None:
        """Return a list by its id, None when there is none."""
        try:
            answer = await self._client.call(
                "lists.get",
                path_args={"id": list_id},
                decode=_One,
                priority=Priority.INTERACTIVE,
                patience=Patience.PATIENT,
            )
        except Refused as refusal:
            if refusal.status == 404:
                return None
            raise
        return answer.value.list

    async def named(self, name: str) -> WireList | None:
        """Return the list of contacts with exactly this name, case ignored; None when there is none."""
        answer = await self._client.call(
            "lists.search",
            body=msgspec.json.encode({"query": name, "count": _FOUND, "offset": 0}),
            decode=_Found,
            priority=Priority.INTERACTIVE,
            patience=Patience.PATIENT,
        )
        wanted = name.strip().lower()
        return next((one for one in answer.value.lists if one.name.strip().lower() == wanted), None)

    async def create(self, name: str) -> WireList:
        """Make a static list of contacts. Never sent again after an unknown outcome: look for its name then."""
        answer = await self._client.call(
            "lists.create",
            body=msgspec.json.encode({"name": name, "objectTypeId": CONTACT, "processingType": "MANUAL"}),
            decode=_One,
            priority=Priority.BULK,
            patience=Patience.PATIENT,
        )
        return answer.value.list

    async def add(self, list_id: str, records: Sequence[str]) -> list[str]:
        """Put up to :data:`AT_ONCE` contacts on a list and return those that were not on it before."""
        changed = await self._change("lists.add", list_id, records)
        return changed.added or changed.also_added

    async def remove(self, list_id: str, records: Sequence[str]) -> None:
        """Take up to :data:`AT_ONCE` contacts off a list; those not on it, and a list that is gone, do not matter."""
        try:
            await self._change("lists.remove", list_id, records)
        except Refused as refusal:
            if refusal.status != 404:
                raise

    async def _change(self, endpoint: str, list_id: str, records: Sequence[str]) -> _Changed:
        answer = await self._client.call(
            endpoint,
            path_args={"id": list_id},
            body=msgspec.json.encode(list(records)),
            decode=_Changed,
            priority=Priority.BULK,
            patience=Patience.PATIENT,
            rows=len(records),
        )
        return answer.value
