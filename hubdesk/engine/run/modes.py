"""The ways to write a batch: create and update, create only, update only, and each with rules for present values.

Those that depend on the contact read first. A create is never sent twice blindly: before each attempt, replays
included, HubSpot is asked again, so that a contact which a lost attempt made is found and not made again.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

import msgspec

from hubdesk.engine.plan.lookup import Lookup
from hubdesk.engine.settle import TRACE, Settled, perhaps_ours, settle
from hubdesk.storage.journal.records import Outcome, RowState

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from hubdesk.engine.plan.write_rules import WriteRules
    from hubdesk.engine.worker.protocol import Body
    from hubdesk.hubspot.contacts import BatchAnswer, ContactRecord, ContactsApi
    from hubdesk.storage.journal.records import Batch


T = TypeVar("T")

UNKNOWN = "outcome.unknown"
"""Reason of a contact that may have been written."""


class Attempts(Protocol):
    """The attempts of one batch, earlier runs included."""

    @property
    def count(self) -> int:
        """Attempts so far that HubSpot may have applied, the present one included."""
        ...

    @property
    def first_sent(self) -> float | None:
        """When the first of them left, by HubSpot's clock."""
        ...

    def perhaps_made(self, created_at: float | None) -> bool:
        """Return whether an attempt, a lost one perhaps, may have made a contact that was made at that time."""
        ...

    async def begin(self) -> None:
        """Put the next attempt into the journal; to be awaited before its first byte leaves."""
        ...

    def setback(self, *, perhaps_applied: bool) -> None:
        """Hear that an attempt did not bring the answer, and whether HubSpot may have done what it asked."""
        ...

    async def see_through(self, work: Coroutine[Any, Any, T]) -> T:
        """Do what belongs to a request that was answered, without which contacts would be worse off than before.

        A pause or a stop does not keep its requests from leaving, and waits for them.

        Raises:
            Halted: Stopped while no request leaves at all.
        """
        ...


class Mode(Protocol):
    """One way to write a batch.

    Attributes:
        repeatable: Whether a batch whose answer was lost may be sent again.
        unknown: Machine word of the reason of rows that may have been written and are not sent again.
    """

    repeatable: bool
    unknown: str

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

    repeatable = True
    unknown = UNKNOWN

    def __init__(self, contacts: ContactsApi) -> None:
        self._contacts = contacts

    async def send(self, batch: Batch, body: Body, attempts: Attempts) -> Settled:
        """Upsert; see :class:`Mode`."""
        answer = await self._contacts.upsert(body.content, rows=len(body.rows), hooks=attempts)
        return settle(batch.seq, body.rows, body.keys, answer, replayed(attempts))


def replayed(attempts: Attempts) -> Callable[[float | None], bool] | None:
    """What tells a batch's own contacts if it was sent more than once: then HubSpot's word about what is new lies."""
    return attempts.perhaps_made if attempts.count > 1 else None


class AfterReading(ABC):
    """Reads the contacts, settles the rows that need no writing, writes the rest."""

    repeatable = True
    unknown = UNKNOWN

    def __init__(self, contacts: ContactsApi, key_property: str, rules: WriteRules) -> None:
        self._contacts = contacts
        self._key = key_property
        self._rules = rules
        self._lookup = Lookup(contacts, key_property, ("createdate", *rules.properties))

    async def send(self, batch: Batch, body: Body, attempts: Attempts) -> Settled:
        """Read, then write; see :class:`Mode`."""
        existing = await self._lookup.find(body.keys)
        early: list[Outcome] = []
        inputs: list[bytes] = []
        rows: list[int] = []
        keys: list[str] = []
        for row, key, content in zip(body.rows, body.keys, body.inputs, strict=True):
            record = existing.get(key)
            given = msgspec.json.decode(content, type=dict[str, str])
            values = self._rules.apply(given, record.properties if record else None)
            outcome = self._without_writing(batch.seq, row, record, values, attempts)
            if outcome is not None:
                early.append(outcome)
                continue
            rows.append(row)
            keys.append(key)
            inputs.append(
                msgspec.json.encode({"objectWriteTraceId": f"{TRACE}{row}"} | self._input(key, values, record))
            )
        if not inputs:
            return Settled(tuple(early), ())
        answer = await self._write(b'{"inputs":[' + b",".join(inputs) + b"]}", len(rows), attempts)
        written = self._judge(settle(batch.seq, rows, keys, answer, replayed(attempts)), attempts)
        named = [self._name(outcome) for outcome in written.outcomes]
        return Settled(tuple(sorted([*early, *named], key=lambda outcome: outcome.row)), written.open_rows)

    @abstractmethod
    def _without_writing(
        self, seq: int, row: int, record: ContactRecord | None, values: dict[str, str], attempts: Attempts
    ) -> Outcome | None:
        """Return the outcome of a row that is not sent, None when it is."""

    @abstractmethod
    def _input(self, key: str, values: dict[str, str], record: ContactRecord | None) -> dict[str, object]:
        """Return the input of a row, apart from its trace id."""

    @abstractmethod
    async def _write(self, content: bytes, rows: int, attempts: Attempts) -> BatchAnswer:
        """Send the batch."""

    def _judge(self, settled: Settled, attempts: Attempts) -> Settled:
        """Return what an answer settles after all that was attempted before."""
        del attempts
        return settled

    def _name(self, outcome: Outcome) -> Outcome:
        """Return a written row's outcome in the words of the mode."""
        return outcome


class CreateAndUpdateByRules(AfterReading):
    """Creates and updates, and leaves present values alone where a rule says so."""

    def _without_writing(
        self, seq: int, row: int, record: ContactRecord | None, values: dict[str, str], attempts: Attempts
    ) -> Outcome | None:
        if record is None or values:
            return None
        ours = attempts.perhaps_made(record.created_at)
        return Outcome(row, RowState.CREATED if ours else RowState.UNCHANGED, record_id=record.id, seq=seq)

    def _input(self, key: str, values: dict[str, str], record: ContactRecord | None) -> dict[str, object]:
        return {"idProperty": self._key, "id": key, "properties": values}

    async def _write(self, content: bytes, rows: int, attempts: Attempts) -> BatchAnswer:
        return await self._contacts.upsert(content, rows=rows, hooks=attempts)


class CreateOnly(AfterReading):
    """Creates contacts that do not exist; existing ones stay as they are."""

    def _without_writing(
        self, seq: int, row: int, record: ContactRecord | None, values: dict[str, str], attempts: Attempts
    ) -> Outcome | None:
        if record is None:
            return None
        if attempts.perhaps_made(record.created_at):
            return Outcome(row, RowState.CREATED, record_id=record.id, seq=seq)
        return Outcome(row, RowState.REJECTED, record_id=record.id, code="mode.exists", seq=seq)

    def _input(self, key: str, values: dict[str, str], record: ContactRecord | None) -> dict[str, object]:
        return {"properties": {self._key: key} | values}

    async def _write(self, content: bytes, rows: int, attempts: Attempts) -> BatchAnswer:
        return await self._contacts.create(content, rows=rows, hooks=attempts)

    def _judge(self, settled: Settled, attempts: Attempts) -> Settled:
        return perhaps_ours(settled) if replayed(attempts) is not None else settled

    def _name(self, outcome: Outcome) -> Outcome:
        return msgspec.structs.replace(outcome, state=RowState.CREATED) if _written(outcome) else outcome


class UpdateOnly(AfterReading):
    """Updates contacts that exist; rows without a contact are rejected."""

    def _without_writing(
        self, seq: int, row: int, record: ContactRecord | None, values: dict[str, str], attempts: Attempts
    ) -> Outcome | None:
        if record is None:
            return Outcome(row, RowState.REJECTED, code="mode.missing", seq=seq)
        return None if values else Outcome(row, RowState.UNCHANGED, record_id=record.id, seq=seq)

    def _input(self, key: str, values: dict[str, str], record: ContactRecord | None) -> dict[str, object]:
        return {"id": record.id if record else key, "properties": values}

    async def _write(self, content: bytes, rows: int, attempts: Attempts) -> BatchAnswer:
        return await self._contacts.update(content, rows=rows, hooks=attempts)

    def _name(self, outcome: Outcome) -> Outcome:
        return msgspec.structs.replace(outcome, state=RowState.UPDATED) if _written(outcome) else outcome


def _written(outcome: Outcome) -> bool:
    return outcome.state in (RowState.CREATED, RowState.UPDATED)


def mode_named(name: str, contacts: ContactsApi, key_property: str, rules: WriteRules) -> Mode:
    """Return the mode ``upsert``, ``create`` or ``update``, with the recipe's rules."""
    if name == "create":
        return CreateOnly(contacts, key_property, rules)
    if name == "update":
        return UpdateOnly(contacts, key_property, rules)
    if name != "upsert":
        message = f"a job of the kind {name} does not write contacts"
        raise ValueError(message)
    return CreateAndUpdateByRules(contacts, key_property, rules) if rules.properties else CreateAndUpdate(contacts)
