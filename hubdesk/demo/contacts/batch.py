"""The five batch endpoints of contacts, after HubSpot's contacts guide (2026-09) and what others observed live."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from hubdesk.demo.contacts.records import asked, record, written
from hubdesk.demo.contacts.writing import Writer
from hubdesk.demo.properties.values import ValueProblem, email_value
from hubdesk.demo.replies import Refusal, Reply, invalid, iso

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from hubdesk.demo.call import Call
    from hubdesk.demo.portal import Portal
    from hubdesk.demo.state.contacts import Contact

    Wrote = tuple[Contact, Iterable[str], bool | None]

MOST = 100
"""Inputs in one batch."""

Scalar = str | int | float | bool | None


class Input(msgspec.Struct, rename="camel"):
    """One element of ``inputs``; which parts are needed depends on the endpoint."""

    id: str | int | None = None
    id_property: str | None = None
    object_write_trace_id: str | None = None
    properties: dict[str, Scalar] | None = None


class Batch(msgspec.Struct):
    """Body of the write endpoints."""

    inputs: list[Input]


class ReadBatch(msgspec.Struct, rename="camel"):
    """Body of batch read."""

    inputs: list[Input]
    properties: list[str] = []
    properties_with_history: list[str] = []
    id_property: str | None = None


def check_size(call: Call, inputs: Sequence[Input]) -> None:
    """Note sizes for the history and refuse too many or no inputs."""
    call.inputs = len(inputs)
    call.traced = sum(1 for one in inputs if one.object_write_trace_id)
    if not inputs:
        raise invalid("The batch has no inputs.")
    if len(inputs) > MOST:
        raise invalid(f"The maximum number of inputs supported in a batch request is {MOST}; got {len(inputs)}")


def _no_duplicates(keys: Iterable[str]) -> None:
    seen: set[str] = set()
    twice: dict[str, None] = {}
    for key in keys:
        if key in seen:
            twice[key] = None
        seen.add(key)
    if twice:
        raise invalid(
            f"Duplicate IDs found in batch input: [{', '.join(twice)}]. IDs must be unique",
            context={"ids": list(twice)},
        )


def answer(portal: Portal, started: int, status: int, results: list[object], errors: list[object]) -> Reply:
    """Return the answer of a batch, its results in any order; with errors it is a 207."""
    draw = portal.shuffle.random
    results.sort(key=lambda _result: draw())  # a shuffle, and several times faster than random.shuffle
    payload: dict[str, object] = {
        "status": "COMPLETE",
        "results": results,
        "startedAt": iso(started),
        "completedAt": iso(portal.milliseconds()),
    }
    if errors:
        payload |= {"numErrors": len(errors), "errors": errors}
        status = 207
    return Reply(status, payload)


def row_error(refusal: Refusal, trace: str | None) -> dict[str, object]:
    """Return a refusal as one of the errors of a batch."""
    envelope = dict(refusal.envelope)
    context = envelope.get("context")
    more = dict(context) if isinstance(context, dict) else {}
    if trace is not None:
        more["objectWriteTraceId"] = [trace]
    envelope["context"] = more
    return envelope


def _write(
    portal: Portal, call: Call, inputs: Sequence[Input], writer: Writer, one: Callable[[Input], Wrote], status: int
) -> Reply:
    """Run ``one`` for each input and answer; partial only when every input has a trace id of its own."""
    started = portal.milliseconds()
    traces = {row.object_write_trace_id for row in inputs if row.object_write_trace_id}
    partial = len(traces) == len(inputs)
    done: list[tuple[Wrote, str | None]] = []
    errors: list[object] = []
    for row in inputs:
        try:
            done.append((one(row), row.object_write_trace_id))
        except Refusal as refusal:
            if not partial and refusal.status != 404:
                raise
            errors.append(row_error(refusal, row.object_write_trace_id))
    portal.locks.check(call.keys)
    writer.save()
    stamps: dict[int, str] = {}
    results: list[object] = []
    for (contact, names, new), trace in done:
        result = written(contact, names, stamps)
        if new is not None:
            result["new"] = new
        if trace is not None:
            result["objectWriteTraceId"] = trace
        results.append(result)
    return answer(portal, started, status, results, errors)


async def upsert(portal: Portal, call: Call) -> Reply:
    """Create or update by e-mail or by a unique property."""
    inputs = call.read(Batch).inputs
    check_size(call, inputs)
    keys = [_upsert_key(portal, row) for row in inputs]
    call.keys = [f"{name}:{value}" for name, value in keys]
    _no_duplicates(value for _name, value in keys)
    writer = Writer(portal, ruled=call.ruled)
    writer.look_up_emails(value for name, value in keys if name == "email")
    for unique in portal.unique_names:
        writer.look_up_unique(unique, (value for name, value in keys if name == unique))
    by_row = {id(row): key for row, key in zip(inputs, keys, strict=True)}

    def one(row: Input) -> Wrote:
        name, value = by_row[id(row)]
        stored = writer.check(row.properties or {})
        contact = writer.with_email(value) if name == "email" else writer.with_unique(name, value)
        if contact is None:
            if name == "email" and not stored.get("email"):
                stored = {**stored, **writer.check({"email": value})}
            elif name != "email":
                stored = {**stored, name: value}
            return writer.create(stored), stored, True
        writer.change(contact, stored)
        return contact, stored, False

    return _write(portal, call, inputs, writer, one, 200)


def _upsert_key(portal: Portal, row: Input) -> tuple[str, str]:
    if row.id is None or str(row.id).strip() == "":
        raise invalid("Invalid input: every input needs an id")
    if row.properties is None:
        raise invalid("Invalid input: every input needs properties")
    if row.id_property is None:
        raise invalid("Invalid input: every input needs an idProperty")
    value = str(row.id).strip()
    if row.id_property == "email":
        return "email", value.lower()
    if row.id_property in portal.unique_names:
        return row.id_property, value
    raise _not_unique(portal, row.id_property)


def _not_unique(portal: Portal, name: str) -> Refusal:
    if name not in portal.properties:
        return invalid(f'Property "{name}" does not exist', subCategory="PROPERTY_DOESNT_EXIST")
    return invalid("Unable to perform update/upsert by non-unique 0-1 property", context={"propertyName": [name]})


async def create(portal: Portal, call: Call) -> Reply:
    """Create contacts; one that exists is a conflict."""
    inputs = call.read(Batch).inputs
    check_size(call, inputs)
    emails = [_email_of(row) for row in inputs]
    call.keys = [f"email:{email}" for email in emails if email]
    writer = Writer(portal, ruled=call.ruled)
    writer.look_up_emails(email for email in emails if email)

    def one(row: Input) -> Wrote:
        stored = writer.check(row.properties or {})
        return writer.create(stored), stored, None

    return _write(portal, call, inputs, writer, one, 201)


def _email_of(row: Input) -> str:
    try:
        return email_value(str((row.properties or {}).get("email") or ""))
    except ValueProblem:
        return ""  # refused with its row


async def update(portal: Portal, call: Call) -> Reply:
    """Update by record id, or by a unique property other than e-mail."""
    inputs = call.read(Batch).inputs
    check_size(call, inputs)
    for row in inputs:
        if row.id is None or row.properties is None:
            raise invalid("Invalid input: every input needs an id and properties")
        if row.id_property is not None and row.id_property not in portal.unique_names:
            raise _not_unique(portal, row.id_property)
    _no_duplicates(str(row.id) for row in inputs)
    call.keys = [f"id:{row.id}" for row in inputs]
    writer = Writer(portal, ruled=call.ruled)
    found = writer.hold(record_ids([row.id for row in inputs if row.id_property is None]))

    def one(row: Input) -> Wrote:
        if row.id_property is not None:
            contact = writer.with_unique(row.id_property, str(row.id))
        else:
            contact = found.get(record_id(row.id))
        if contact is None:
            raise _missing([str(row.id)])
        stored = writer.check(row.properties or {})
        writer.change(contact, stored)
        return contact, stored, None

    return _write(portal, call, inputs, writer, one, 200)


def record_id(text: str | int | None) -> int:
    """Return a record id as a number; -1, which nobody has, for anything else."""
    digits = str(text).strip()
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 19 else -1


def record_ids(texts: Iterable[str | int | None]) -> list[int]:
    """Return record ids as numbers, without those that cannot be one."""
    return [number for number in map(record_id, texts) if number >= 0]


def _missing(ids: list[str]) -> Refusal:
    return Refusal(
        404,
        "Could not get some CONTACT objects, they may be deleted or not exist. Check that ids are valid.",
        "OBJECT_NOT_FOUND",
        context={"ids": ids},
    )


async def read(portal: Portal, call: Call) -> Reply:
    """Read by record id, e-mail (secondary ones too) or a unique property; who is missing is told in a 207."""
    batch = call.read(ReadBatch)
    check_size(call, batch.inputs)
    if any(row.id is None for row in batch.inputs):
        raise invalid("Invalid input: every input needs an id")
    started = portal.milliseconds()
    wanted = dict.fromkeys(str(row.id).strip() for row in batch.inputs)
    found = _found(portal, batch.id_property, list(wanted), archived=call.flag("archived"))
    names = asked([*batch.properties, *batch.properties_with_history], portal.properties)
    results: dict[int, object] = {contact.id: record(contact, names) for contact in found.values()}
    missing = [text for text in wanted if text not in found]
    errors: list[object] = [row_error(_missing(missing), None)] if missing else []
    return answer(portal, started, 200, list(results.values()), errors)


def _found(portal: Portal, key: str | None, wanted: list[str], *, archived: bool) -> dict[str, Contact]:
    if key is None or key == "hs_object_id":
        by_id = portal.contacts.by_ids(record_ids(wanted), archived=archived)
        return {text: by_id[number] for text in wanted if (number := record_id(text)) in by_id}
    if key == "email":
        lower = {text: text.lower() for text in wanted}
        by_email = portal.contacts.by_emails(lower.values())
        return {text: by_email[email] for text, email in lower.items() if email in by_email}
    if key in portal.unique_names:
        return portal.contacts.by_unique(key, wanted)
    raise _not_unique(portal, key)


async def archive(portal: Portal, call: Call) -> Reply:
    """Archive by record id; ids that nobody has are ignored, so that it may be repeated."""
    inputs = call.read(Batch).inputs
    check_size(call, inputs)
    call.keys = [f"id:{row.id}" for row in inputs]
    portal.locks.check(call.keys)
    writer = Writer(portal)
    found = writer.hold(record_ids(row.id for row in inputs))
    writer.archive(found.values())
    writer.save()
    return Reply(204, content_type="")
