"""Companies: found by domain, name or record id, created, read, archived."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

import msgspec

from hubdesk.hubspot.client import Patience, Priority
from hubdesk.hubspot.details import named_by
from hubdesk.hubspot.envelope import Detail
from hubdesk.hubspot.failures import Refused
from hubdesk.hubspot.pages import Paging, following

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from hubdesk.hubspot.client import Answer, HubSpotClient

MOST = 100
"""Companies in one batch, and values in one search filter (HubSpot's search guide)."""

LONGEST_VALUES = 2_400
"""Characters of the values of one search: its body may have 3,000 (HubSpot's search guide)."""

_PAGE, _MOST_RESULTS = 200, 10_000
"""Companies on one page of a search, and on all of them together (HubSpot's search guide)."""

_PROPERTIES = ("name", "domain", "createdate")


class CompanyRecord(msgspec.Struct, frozen=True):
    """A company as it is in HubSpot.

    Attributes:
        id: Record id.
        properties: Values by property name; None where there is none.
        created_at: Seconds since the epoch, by HubSpot's clock.
    """

    id: str
    properties: dict[str, str | None]
    created_at: float | None = None


class Created(msgspec.Struct, frozen=True):
    """What became of companies that were to be created, by trace id.

    Attributes:
        made: Record ids.
        refused: HubSpot's machine words for those that it refused.
    """

    made: dict[str, str]
    refused: dict[str, str]


class _Record(msgspec.Struct):
    id: str
    properties: dict[str, Any] = {}  # msgspec copies it
    created_at: datetime | None = msgspec.field(default=None, name="createdAt")
    trace_id: str | None = msgspec.field(default=None, name="objectWriteTraceId")


class _Records(msgspec.Struct):
    results: list[_Record]
    errors: list[Detail] = []  # msgspec copies it
    paging: Paging | None = None


class CompaniesApi:
    """Companies of the account."""

    def __init__(self, client: HubSpotClient) -> None:
        self._client = client

    async def search(self, name: str, values: Sequence[str]) -> list[CompanyRecord]:
        """Return companies whose property ``name`` is one of up to :data:`MOST` values, in lower case.

        The index lags a few moments behind what was just written (HubSpot's search guide). Of a single value at most
        ten thousand companies are told.

        Raises:
            HubDeskError: See :mod:`hubdesk.hubspot.failures`.
        """
        found: list[CompanyRecord] = []
        after: str | None = None
        while True:
            condition = {"propertyName": name, "operator": "IN", "values": list(values)}
            body: dict[str, Any] = {
                "filterGroups": [{"filters": [condition]}],
                "properties": _PROPERTIES,
                "limit": _PAGE,
            }
            if after is not None:
                body["after"] = after
            answer = await self._call("companies.search", body, _Records)
            found += [_record(one) for one in answer.value.results]
            after = following(answer.value.paging, after)
            if after is None:
                return found
            if len(found) + _PAGE > _MOST_RESULTS:
                if len(values) == 1:
                    return found
                middle = len(values) // 2
                return [*await self.search(name, values[:middle]), *await self.search(name, values[middle:])]

    async def read(self, ids: Sequence[str], properties: Sequence[str] = _PROPERTIES) -> list[CompanyRecord]:
        """Return those of up to :data:`MOST` companies that are there."""
        body = {
            "inputs": [{"id": one} for one in ids],
            "properties": list(properties),
            "propertiesWithHistory": [],
        }
        answer = await self._call("companies.read", body, _Records)
        return [_record(one) for one in answer.value.results]

    async def create(self, companies: Mapping[str, Mapping[str, str]]) -> Created:
        """Create up to :data:`MOST` companies, given by trace id.

        Never sent again after an unknown outcome: HubSpot makes a second company then.
        """
        inputs = [{"objectWriteTraceId": trace, "properties": values} for trace, values in companies.items()]
        answer = await self._call("companies.create", {"inputs": inputs}, _Records, rows=len(inputs))
        made = {one.trace_id: one.id for one in answer.value.results if one.trace_id is not None}
        refused: dict[str, str] = {}
        for error in answer.value.errors:
            named = named_by(error, answer.status)
            refused |= dict.fromkeys(named.trace_ids, named.code)
        return Created(made, refused)

    async def archive(self, ids: Sequence[str]) -> None:
        """Move up to :data:`MOST` companies to the recycling bin; those already there do not matter."""
        try:
            await self._call("companies.archive", {"inputs": [{"id": one} for one in ids]}, Any, rows=len(ids))
        except Refused as refusal:
            if refusal.status != 404:
                raise

    async def _call(self, key: str, body: dict[str, Any], decode: Any, *, rows: int = 0) -> Answer[Any]:
        return await self._client.call(
            key,
            body=msgspec.json.encode(body),
            decode=decode,
            priority=Priority.BULK,
            patience=Patience.PATIENT,
            rows=rows,
        )


def _record(one: _Record) -> CompanyRecord:
    values = {name: value if value is None else str(value) for name, value in one.properties.items()}
    return CompanyRecord(one.id, values, None if one.created_at is None else one.created_at.timestamp())
