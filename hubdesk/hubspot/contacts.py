"""Contacts: the batch endpoints, single reads and search. Bodies of writes arrive ready made and stay as they are."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Protocol

import msgspec

from hubdesk.hubspot.client import Patience, Priority
from hubdesk.hubspot.details import named_by
from hubdesk.hubspot.envelope import Detail
from hubdesk.hubspot.failures import Refused, quote
from hubdesk.hubspot.pages import Paging, following

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hubdesk.hubspot.client import Answer, HubSpotClient

_PASSING = frozenset(
    ("RATE_LIMIT", "RATE_LIMITS", "INTERNAL_ERROR", "INTERNAL", "SERVICE_UNAVAILABLE", "TIMEOUT", "LOCKED")
)
_COMPLETE = "COMPLETE"


class Hooks(Protocol):
    """Is told of the attempts of a write."""

    async def begin(self) -> None:
        """Do what has to be done before the first byte of an attempt leaves; raising ends the write."""
        ...

    def setback(self, *, perhaps_applied: bool) -> None:
        """Hear that an attempt did not bring the answer, and whether HubSpot may have done what it asked.

        Raising ends the write.
        """
        ...


class _Email(msgspec.Struct, frozen=True, gc=False):
    email: str | None = None


class ContactResult(msgspec.Struct, frozen=True, gc=False):
    """One contact that HubSpot wrote, as it is in HubSpot's answer: nothing is converted that nobody asks for.

    Attributes:
        id: Record id.
        new: Whether HubSpot says that it created the contact; None when it does not say (and not to be trusted after
            a replay).
        created: When it was created, by HubSpot's clock.
        updated: When it was changed last.
        trace_id: Trace id of the input.
        properties: Of these, the address alone.
    """

    id: str
    new: bool | None = None
    created: datetime | None = msgspec.field(default=None, name="createdAt")
    updated: datetime | None = msgspec.field(default=None, name="updatedAt")
    trace_id: str | None = msgspec.field(default=None, name="objectWriteTraceId")
    properties: _Email | None = None

    @property
    def created_at(self) -> float | None:
        """Seconds since the epoch."""
        return None if self.created is None else self.created.timestamp()

    @property
    def updated_at(self) -> float | None:
        """The same."""
        return None if self.updated is None else self.updated.timestamp()

    @property
    def email(self) -> str | None:
        """The address as HubSpot stored it: lower case, and perhaps another one of the same contact."""
        return None if self.properties is None else self.properties.email


class RowError(msgspec.Struct, frozen=True):
    """Inputs that HubSpot refused while it took others.

    Attributes:
        trace_ids: Trace ids of the inputs.
        ids: Their ids or keys.
        code: Machine word such as ``INVALID_OPTION``.
        category: HubSpot's category.
        message: HubSpot's words, redacted.
        properties: Names of the properties that it complains about.
    """

    trace_ids: tuple[str, ...] = ()
    ids: tuple[str, ...] = ()
    code: str = ""
    category: str = ""
    message: str = ""
    properties: tuple[str, ...] = ()

    @property
    def passing(self) -> bool:
        """Whether the same input may succeed when it is sent again."""
        return self.code in _PASSING or self.category in _PASSING


class BatchAnswer(msgspec.Struct, frozen=True):
    """HubSpot's answer to a batch that it took, as a whole or in part.

    Attributes:
        results: What was written, in no particular order.
        errors: What was refused.
        replay: Whether an earlier attempt may have been applied already.
        server_time: HubSpot's time when it answered, seconds since the epoch; None when not known.
        complete: Whether HubSpot says that it is done with the batch.
    """

    results: tuple[ContactResult, ...]
    errors: tuple[RowError, ...] = ()
    replay: bool = False
    server_time: float | None = None
    complete: bool = True


class ContactRecord(msgspec.Struct, frozen=True):
    """A contact as it is in HubSpot.

    Attributes:
        id: Record id; for a merged contact another one than was asked for.
        properties: Values by property name; None where there is none.
        created_at: Seconds since the epoch.
        updated_at: The same.
        archived: Whether it was deleted.
    """

    id: str
    properties: dict[str, str | None]
    created_at: float | None = None
    updated_at: float | None = None
    archived: bool = False


class BatchRead(msgspec.Struct, frozen=True):
    """What a batch read found.

    Attributes:
        found: Contacts, in no particular order.
        missing: Ids or keys that HubSpot says it does not have.
    """

    found: list[ContactRecord]
    missing: list[str]


class SearchPage(msgspec.Struct, frozen=True):
    """One page of a search.

    Attributes:
        found: Contacts.
        total: Contacts that match.
        after: Where the next page begins; None on the last.
    """

    found: list[ContactRecord]
    total: int
    after: str | None = None


class _Written(msgspec.Struct):
    status: str
    results: tuple[ContactResult, ...]
    errors: list[Detail] = []  # msgspec copies it


class _Record(msgspec.Struct):
    id: str
    properties: dict[str, Any] = {}  # msgspec copies it
    created_at: datetime | None = msgspec.field(default=None, name="createdAt")
    updated_at: datetime | None = msgspec.field(default=None, name="updatedAt")
    archived: bool = False


class _Records(msgspec.Struct):
    results: list[_Record]
    errors: list[Detail] = []  # msgspec copies it


class _Found(msgspec.Struct):
    results: list[_Record]
    total: int = 0
    paging: Paging | None = None


class ContactsApi:
    """Contacts of the account.

    Args:
        client: The client.
        priority: Who waits for the answers.
        patience: How long to go on.
    """

    def __init__(
        self,
        client: HubSpotClient,
        *,
        priority: Priority = Priority.BULK,
        patience: Patience = Patience.PATIENT,
    ) -> None:
        self._client = client
        self._priority = priority
        self._patience = patience

    async def upsert(self, body: bytes, *, rows: int = 0, hooks: Hooks | None = None) -> BatchAnswer:
        """Create or update up to 100 contacts by a unique property.

        Args:
            body: The request's JSON, a unique ``objectWriteTraceId`` on every input.
            rows: How many contacts that is, for the log of calls.
            hooks: Is told of each attempt.

        Raises:
            HubDeskError: See :mod:`hubdesk.hubspot.failures`.
        """
        return await self._write("contacts.upsert", body, rows, hooks)

    async def create(self, body: bytes, *, rows: int = 0, hooks: Hooks | None = None) -> BatchAnswer:
        """Create up to 100 contacts. Never sent again after an unknown outcome; see :meth:`upsert`."""
        return await self._write("contacts.create", body, rows, hooks)

    async def update(self, body: bytes, *, rows: int = 0, hooks: Hooks | None = None) -> BatchAnswer:
        """Update up to 100 contacts by record id; see :meth:`upsert`."""
        return await self._write("contacts.update", body, rows, hooks)

    async def archive(self, ids: Sequence[str], *, hooks: Hooks | None = None) -> None:
        """Move up to 100 contacts to the recycling bin; those already there do not matter."""
        body = msgspec.json.encode({"inputs": [{"id": one} for one in ids]})
        try:
            await self._call("contacts.archive", body, Any, hooks, rows=len(ids))
        except Refused as refusal:
            if refusal.status != 404:
                raise

    async def read(self, ids: Sequence[str], properties: Sequence[str], *, id_property: str | None = None) -> BatchRead:
        """Read up to 100 contacts by record id, or by the unique property ``id_property``."""
        content: dict[str, object] = {
            "properties": list(properties),
            "propertiesWithHistory": [],
            "inputs": [{"id": one} for one in ids],
        }
        if id_property is not None:
            content["idProperty"] = id_property
        answer = await self._call("contacts.read", msgspec.json.encode(content), _Records, None, rows=len(ids))
        missing: list[str] = []
        for error in answer.value.errors:
            missing.extend(named_by(error, answer.status).ids)
        return BatchRead([_record(one) for one in answer.value.results], missing)

    async def get(
        self, record_id: str, properties: Sequence[str], *, id_property: str | None = None
    ) -> ContactRecord | None:
        """Return one contact, or None when HubSpot does not have it."""
        query = [("properties", ",".join(properties))] if properties else []
        if id_property is not None:
            query.append(("idProperty", id_property))
        try:
            answer = await self._client.call(
                "contacts.get",
                path_args={"id": record_id},
                query=query,
                decode=_Record,
                priority=self._priority,
                patience=self._patience,
            )
        except Refused as refusal:
            if refusal.status == 404:
                return None
            raise
        return _record(answer.value)

    async def search(self, body: bytes) -> SearchPage:
        """Search; ``body`` is the request's JSON. The index lags behind: never use it to read what was just written."""
        answer = await self._call("contacts.search", body, _Found, None)
        found = answer.value
        return SearchPage([_record(one) for one in found.results], found.total, following(found.paging))

    async def _write(self, key: str, body: bytes, rows: int, hooks: Hooks | None) -> BatchAnswer:
        answer = await self._call(key, body, _Written, hooks, rows=rows)
        written = answer.value
        return BatchAnswer(
            written.results,
            tuple([_row_error(one) for one in written.errors]),
            answer.replay,
            answer.server_time,
            written.status == _COMPLETE,
        )

    async def _call(self, key: str, body: bytes, decode: Any, hooks: Hooks | None, *, rows: int = 0) -> Answer[Any]:
        return await self._client.call(
            key,
            body=body,
            decode=decode,
            priority=self._priority,
            patience=self._patience,
            before_attempt=hooks.begin if hooks is not None else None,
            on_setback=hooks.setback if hooks is not None else None,
            rows=rows,
        )


def _row_error(error: Detail) -> RowError:
    named = named_by(error, 400)
    return RowError(
        named.trace_ids, named.ids, named.code, error.category or "", quote(error.message), named.properties
    )


def _record(one: _Record) -> ContactRecord:
    properties = {name: value if value is None else str(value) for name, value in one.properties.items()}
    created, updated = one.created_at, one.updated_at
    return ContactRecord(
        one.id,
        properties,
        None if created is None else created.timestamp(),
        None if updated is None else updated.timestamp(),
        one.archived,
    )
