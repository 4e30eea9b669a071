"""The three ways to write a batch: create and update, create only, update only.

Create only and update only ask first which contacts exist. A create is never sent twice blindly: before each attempt,
replays included, HubSpot is asked again, so that a contact which a lost attempt made is found and not made again.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Protocol

import msgspec

from hubdesk.engine.settle import CLOCK_SKEW, TRACE, Settled, settle
from hubdesk.mapping.keys import normalise_key
from hubdesk.storage.journal.records import Outcome, RowState

if TYPE_CHECKING:
    from hubdesk.engine.worker.protocol import Body
    from hubdesk.hubspot.contacts import BatchAnswer, ContactRecord, ContactsApi
    from hubdesk.storage.journal.records import Batch


class Attempts(Protocol):
    """The attempts of one batch, earlier runs included."""

    @property
    def count(self) -> int:
        """Attempts so far."""
        ...

    @property
    def first_sent(self) -> float | None:
        """When the first one left, by HubSpot's clock."""
        ...

    async def begin(self) -> None:
        """Put the next attempt into the journal; to be awaited before its first byte leaves."""
        ...

    def setback(self) -> None:
        """Hear that an attempt did not bring the answer."""
        ...


class Mode(Protocol):
    """One way to write a batch."""

    async def send(self, batch: Batch, body: Body, attempts: Attempts) -> Settled:
        """Write the rows of ``body`` and return what became of each.

        Raises:
            HubDeskError: Nothing more can be sent.
            Refused: HubSpot refused the whole batch.
            OutcomeUnknown: The answer was lost more often than patience allows.
        """
        ...


class CreateAndUpdate:
    """One upsert a batch."""

    def __init__(self, contacts: ContactsApi) -> None:
        self._contacts = contacts

    async def send(self, batch: Batch, body: Body, attempts: Attempts) -> Settled:
        """Upsert; see :class:`Mode`."""
        answer = await self._contacts.upsert(body.content, hooks=attempts)
        first_sent = attempts.first_sent if attempts.count > 1 else None
        return settle(batch.seq, body.rows, body.keys, answer, first_sent)


class _AfterReading(ABC):
    """Reads which contacts exist, settles the rows that the mode leaves alone, writes the rest."""

    def __init__(self, contacts: ContactsApi, key_property: str) -> None:
        self._contacts = contacts
        self._key_property = key_property

    async def send(self, batch: Batch, body: Body, attempts: Attempts) -> Settled:
        """Read, then write; see :class:`Mode`."""
        id_property = None if self._key_property == "hs_object_id" else self._key_property
        read = await self._contacts.read(body.keys, (self._key_property, "createdate"), id_property=id_property)
        existing = {key: record for record in read.found for key in self._keys_of(record, body.keys)}
        outcomes: list[Outcome] = []
        inputs: list[bytes] = []
        rows: list[int] = []
        keys: list[str] = []
        for row, key, values in zip(body.rows, body.keys, body.inputs, strict=True):
            settled = self._without_writing(batch.seq, row, existing.get(key), attempts.first_sent)
            if settled is not None:
                outcomes.append(settled)
                continue
            rows.append(row)
            keys.append(key)
            inputs.append(self._input(row, key, values, existing.get(key)))
        if not inputs:
            return Settled(tuple(outcomes), ())
        answer = await self._write(b'{"inputs":[' + b",".join(inputs) + b"]}", attempts)
        written = settle(batch.seq, rows, keys, answer, None)
        outcomes.extend(self._name(outcome) for outcome in written.outcomes)
        return Settled(tuple(sorted(outcomes, key=lambda outcome: outcome.row)), written.open_rows)

    def _keys_of(self, record: ContactRecord, asked: list[str]) -> list[str]:
        """Keys under which a record was asked for: its own value, or its id for ids of merged contacts."""
        own = normalise_key(record.properties.get(self._key_property) or "")
        return [key for key in (own, record.id) if key in asked] or [own]

    @abstractmethod
    def _without_writing(
        self, seq: int, row: int, record: ContactRecord | None, first_sent: float | None
    ) -> Outcome | None: ...

    @abstractmethod
    def _input(self, row: int, key: str, values: bytes, record: ContactRecord | None) -> bytes: ...

    @abstractmethod
    async def _write(self, content: bytes, attempts: Attempts) -> BatchAnswer: ...

    @abstractmethod
    def _name(self, outcome: Outcome) -> Outcome: ...


class CreateOnly(_AfterReading):
    """Creates contacts that do not exist; existing ones stay as they are."""

    def _without_writing(
        self, seq: int, row: int, record: ContactRecord | None, first_sent: float | None
    ) -> Outcome | None:
        if record is None:
            return None
        ours = first_sent is not None and (record.created_at or 0) >= first_sent - CLOCK_SKEW
        if ours:
            return Outcome(row, RowState.CREATED, record_id=record.id, seq=seq)
        return Outcome(row, RowState.REJECTED, record_id=record.id, code="mode.exists", seq=seq)

    def _input(self, row: int, key: str, values: bytes, record: ContactRecord | None) -> bytes:
        properties = {self._key_property: key} | msgspec.json.decode(values)
        return msgspec.json.encode({"objectWriteTraceId": f"{TRACE}{row}", "properties": properties})

    async def _write(self, content: bytes, attempts: Attempts) -> BatchAnswer:
        return await self._contacts.create(content, hooks=attempts)

    def _name(self, outcome: Outcome) -> Outcome:
        written = outcome.state in (RowState.CREATED, RowState.UPDATED)
        return msgspec.structs.replace(outcome, state=RowState.CREATED) if written else outcome


class UpdateOnly(_AfterReading):
    """Updates contacts that exist; rows without a contact are rejected."""

    def _without_writing(
        self, seq: int, row: int, record: ContactRecord | None, first_sent: float | None
    ) -> Outcome | None:
        if record is None:
            return Outcome(row, RowState.REJECTED, code="mode.missing", seq=seq)
        return None

    def _input(self, row: int, key: str, values: bytes, record: ContactRecord | None) -> bytes:
        assert record is not None  # noqa: S101  # rows without a record are settled before
        head = {"id": record.id, "objectWriteTraceId": f"{TRACE}{row}", "properties": msgspec.Raw(values)}
        return msgspec.json.encode(head)

    async def _write(self, content: bytes, attempts: Attempts) -> BatchAnswer:
        return await self._contacts.update(content, hooks=attempts)

    def _name(self, outcome: Outcome) -> Outcome:
        written = outcome.state in (RowState.CREATED, RowState.UPDATED)
        return msgspec.structs.replace(outcome, state=RowState.UPDATED) if written else outcome


def mode_named(name: str, contacts: ContactsApi, key_property: str) -> Mode:
    """Return the mode ``upsert``, ``create`` or ``update``."""
    if name == "create":
        return CreateOnly(contacts, key_property)
    if name == "update":
        return UpdateOnly(contacts, key_property)
    return CreateAndUpdate(contacts)
