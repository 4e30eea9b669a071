"""What an undo writes, call by call, when HubSpot refuses, when it is stopped in between, and when it goes on."""

from __future__ import annotations

import json
from typing import Any

import pytest

from hubdesk.engine.run.control import Halted
from hubdesk.engine.undo.mode import ARCHIVED, TakeBack
from hubdesk.engine.worker.protocol import Body
from hubdesk.hubspot.contacts import BatchAnswer, BatchRead, ContactRecord, ContactResult, RowError
from hubdesk.hubspot.failures import Refused
from hubdesk.mapping.model import Catalogue, Option, Property
from hubdesk.storage.journal.records import Batch, RowState
from hubdesk.storage.plan.records import Action, Change, Kind, PlannedRow

pytestmark = pytest.mark.anyio

STAGES = (Option("lead", "Lead"), Option("customer", "Customer"))
CATALOGUE = Catalogue(
    (
        Property("email", "Email", "string", "text"),
        Property("city", "City", "string", "text"),
        Property("lifecyclestage", "Stage", "enumeration", "radio", options=STAGES),
        Property("score", "Score", "number", "number", read_only=True),
    )
)  # fmt: skip
PLANNED_AT = 1000.0


class FakeContacts:
    """Contacts in memory that keep a record of calls; ``refuse`` says which update is refused, from 1."""

    def __init__(self, *records, refuse=0, errors=()):
        self.there = {record.id: record for record in records}
        self.calls = []
        self.refuse = refuse
        self.errors = errors

    async def read(self, ids, properties):
        return BatchRead([self.there[one] for one in ids if one in self.there], [])

    async def update(self, body, *, rows, hooks):
        inputs = json.loads(body)["inputs"]
        self.calls.append({one["id"]: one["properties"] for one in inputs})
        if hooks is not None:
            await hooks.begin()
        if len(self.calls) == self.refuse:
            raise Refused("HubSpot refused it.", code="VALIDATION_ERROR", status=400)
        refused = {one for error in self.errors for one in error.trace_ids} if len(self.calls) == 2 else set()
        taken = [one for one in inputs if one["objectWriteTraceId"] not in refused]
        for one in taken:
            record = self.there[one["id"]]
            self.there[one["id"]] = ContactRecord(record.id, record.properties | one["properties"], updated_at=2000.0)
        return BatchAnswer(tuple(ContactResult(one["id"]) for one in taken), self.errors if refused else ())

    async def archive(self, ids, *, hooks):
        await hooks.begin()
        self.calls.append(list(ids))


class FakePlan:
    async def touched_at(self, records):
        return dict.fromkeys(records, PLANNED_AT)

    async def touched(self, written):
        pass


class FakeAttempts:
    def __init__(self, first_sent=None, *, offline=False):
        self.first_sent = first_sent
        self.count = 0 if first_sent is None else 1
        self.offline = offline

    def perhaps_made(self, created_at):
        return self.first_sent is not None and created_at is not None

    async def begin(self):
        self.count += 1

    def setback(self, *, perhaps_applied):
        raise AssertionError

    async def see_through(self, work):
        if self.offline:
            work.close()
            raise Halted
        return await work


def restored(row: int, *, stage: bool = True) -> PlannedRow:
    """A planned row: the values now and the old ones that come back."""
    changes = [Change("city", "Ulm", "Bonn", Kind.OVERWRITES)]
    changes += [Change("lifecyclestage", "customer", "lead", Kind.OVERWRITES)] if stage else []
    return PlannedRow(row, Action.UPDATE, f"{row}@b.example", str(row), "", tuple(changes))


def record(row, *, city="Ulm", lifecyclestage="customer", updated_at=500.0):
    properties = {"city": city, "lifecyclestage": lifecyclestage}
    return ContactRecord(str(row), properties, updated_at=updated_at)


async def sent(contacts, *planned, attempts=None):
    rows = [one.row for one in planned]
    batch = Batch(1, rows[0], 0, 0, b"", b"")
    inputs = [json.dumps(_wire(one)).encode() for one in planned]
    body = Body(1, rows, [one.key for one in planned], b"", inputs)
    plan: Any = FakePlan()
    mode = TakeBack(contacts, CATALOGUE, plan)
    settled = await mode.send(batch, body, attempts or FakeAttempts())
    return {one.row: (one.state, one.code) for one in settled.outcomes}, settled.open_rows


def _wire(one):
    changes = [[change.property, change.old, change.new, int(change.kind)] for change in one.changes]
    return [one.row, int(one.action), one.key, one.record_id, one.code, changes]


async def test_a_stage_is_cleared_in_a_request_of_its_own():
    contacts = FakeContacts(record(1), record(2))
    outcomes, left = await sent(contacts, restored(1), restored(2, stage=False))
    assert contacts.calls == [
        {"1": {"lifecyclestage": ""}},
        {"1": {"city": "Bonn", "lifecyclestage": "lead"}, "2": {"city": "Bonn"}},
    ]
    assert (outcomes, left) == ({1: (RowState.UPDATED, ""), 2: (RowState.UPDATED, "")}, ())


async def test_a_contact_whose_old_values_are_refused_keeps_its_stage():
    contacts = FakeContacts(record(1), refuse=2)
    with pytest.raises(Refused):
        await sent(contacts, restored(1))
    assert contacts.calls[2] == {"1": {"lifecyclestage": "customer"}}
    assert contacts.there["1"].properties == {"city": "Ulm", "lifecyclestage": "customer"}


async def test_one_refused_among_others_keeps_its_stage():
    error = RowError(("row-2",), code="INVALID_OPTION")
    contacts = FakeContacts(record(1), record(2), errors=(error,))
    outcomes, _ = await sent(contacts, restored(1), restored(2))
    assert outcomes == {1: (RowState.UPDATED, ""), 2: (RowState.REJECTED, "hubspot.invalid_option")}
    assert contacts.there["1"].properties["lifecyclestage"] == "lead"
    assert contacts.there["2"].properties == {"city": "Ulm", "lifecyclestage": "customer"}


async def test_stopped_offline_between_the_two_requests_it_goes_on_where_it_was():
    contacts = FakeContacts(record(1))
    with pytest.raises(Halted):
        await sent(contacts, restored(1), attempts=FakeAttempts(offline=True))
    assert contacts.there["1"].properties["lifecyclestage"] == ""
    outcomes, _ = await sent(contacts, restored(1), attempts=FakeAttempts(900.0))
    assert outcomes == {1: (RowState.UPDATED, "")}
    assert contacts.there["1"].properties == {"city": "Bonn", "lifecyclestage": "lead"}


async def test_only_what_still_is_the_jobs_is_written():
    contacts = FakeContacts(record(1, city="Theirs"), record(2, city="Theirs"), record(3, city="Bonn"))
    outcomes, _ = await sent(contacts, restored(1), restored(2, stage=False), restored(3, stage=False), restored(4))
    assert contacts.calls[-1] == {"1": {"lifecyclestage": "lead"}}
    assert outcomes == {
        1: (RowState.UPDATED, ""),
        2: (RowState.UNCHANGED, "undo.edited"),
        3: (RowState.UNCHANGED, "undo.nothing"),
        4: (RowState.REJECTED, "undo.gone"),
    }


async def test_what_a_lost_attempt_restored_is_called_restored():
    outcomes, _ = await sent(
        FakeContacts(record(1, city="Bonn")), restored(1, stage=False), attempts=FakeAttempts(900.0)
    )
    assert outcomes == {1: (RowState.UPDATED, "")}


async def test_of_a_contact_that_is_gone_after_a_lost_attempt_nobody_knows_whether_it_was_restored():
    outcomes, _ = await sent(FakeContacts(record(1)), restored(1), restored(2), attempts=FakeAttempts(900.0))
    assert outcomes == {1: (RowState.UPDATED, ""), 2: (RowState.NEEDS_REVIEW, "outcome.unknown")}


def archived(row):
    return PlannedRow(row, Action.ARCHIVE, "", str(row), "", (Change("city", "Ulm", "", Kind.CLEARS),))


async def test_a_contact_is_archived_only_as_the_plan_saw_it():
    late = PLANNED_AT + 1
    contacts = FakeContacts(
        record(1, lifecyclestage="lead"),
        record(2, lifecyclestage="lead", updated_at=late),
        record(3, lifecyclestage="", updated_at=late),
        record(4, city="Theirs", lifecyclestage="", updated_at=late),
    )
    outcomes, _ = await sent(contacts, *map(archived, range(1, 6)))
    assert contacts.calls == [["1", "3"]]
    assert outcomes == {
        1: (RowState.UPDATED, ARCHIVED),
        2: (RowState.UNCHANGED, "undo.edited"),
        3: (RowState.UPDATED, ARCHIVED),
        4: (RowState.UNCHANGED, "undo.edited"),
        5: (RowState.REJECTED, "undo.gone"),
    }


async def test_what_a_lost_attempt_archived_is_called_archived():
    outcomes, _ = await sent(FakeContacts(), archived(1), attempts=FakeAttempts(900.0))
    assert outcomes == {1: (RowState.UPDATED, ARCHIVED)}
