"""Associations of contacts with companies, in batches, with the most general type that HubSpot has for them.

Shapes and paths after HubSpot's associations reference (2026-03); most inputs a call after others' live runs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from hubdesk.hubspot.client import Patience, Priority
from hubdesk.hubspot.failures import Refused

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hubdesk.hubspot.client import Answer, HubSpotClient

    Pair = tuple[str, str]
    """Record ids of a contact and a company."""

AT_ONCE = 1_000
"""Contacts of one read, and associations of one write (2,000 may be created at once)."""

MOST_REMOVED = 100

CONTACT, COMPANY = "0-1", "0-2"


class _Id(msgspec.Struct):
    id: str


class _Target(msgspec.Struct):
    id: str | int = msgspec.field(name="toObjectId")


class _Associated(msgspec.Struct):
    source: _Id = msgspec.field(name="from")
    to: list[_Target] = []  # msgspec copies it


class _Read(msgspec.Struct):
    results: list[_Associated]


class _Made(msgspec.Struct):
    source: _Id = msgspec.field(name="from")
    target: _Id = msgspec.field(name="to")


class _Written(msgspec.Struct):
    results: list[_Made]


class AssociationsApi:
    """Associations of the account."""

    def __init__(self, client: HubSpotClient) -> None:
        self._client = client

    async def companies_of(self, contacts: Sequence[str]) -> dict[str, set[str]]:
        """Return the companies of up to :data:`AT_ONCE` contacts; those without any are left out.

        Raises:
            HubDeskError: See :mod:`hubdesk.hubspot.failures`.
        """
        return await self._targets(CONTACT, COMPANY, contacts)

    async def contacts_of(self, companies: Sequence[str]) -> dict[str, set[str]]:
        """Return contacts of up to :data:`AT_ONCE` companies, of each at least one if it has any."""
        return await self._targets(COMPANY, CONTACT, companies)

    async def _targets(self, source: str, target: str, ids: Sequence[str]) -> dict[str, set[str]]:
        body = {"inputs": [{"id": one} for one in ids]}
        try:
            answer = await self._call("associations.read", source, target, body, _Read, len(ids))
        except Refused as refusal:
            if refusal.status == 404:  # none of them has any
                return {}
            raise
        return {one.source.id: {str(each.id) for each in one.to} for one in answer.value.results if one.to}

    async def associate(self, pairs: Sequence[Pair]) -> set[Pair]:
        """Associate up to :data:`AT_ONCE` contacts with companies and return which of them are associated now.

        Sending it again changes nothing.
        """
        body = {"inputs": [{"from": {"id": contact}, "to": {"id": company}} for contact, company in pairs]}
        answer = await self._call("associations.create", CONTACT, COMPANY, body, _Written, len(pairs))
        return {(one.source.id, one.target.id) for one in answer.value.results}

    async def remove(self, pairs: Sequence[Pair]) -> None:
        """End up to :data:`MOST_REMOVED` associations."""
        body = {"inputs": [{"from": {"id": contact}, "to": [{"id": company}]} for contact, company in pairs]}
        await self._call("associations.remove", CONTACT, COMPANY, body, Any, len(pairs))

    async def _call(
        self, key: str, source: str, target: str, body: dict[str, Any], decode: Any, rows: int
    ) -> Answer[Any]:
        return await self._client.call(
            key,
            path_args={"from": source, "to": target},
            body=msgspec.json.encode(body),
            decode=decode,
            priority=Priority.BULK,
            patience=Patience.PATIENT,
            rows=rows,
        )
