"""The endpoints of imports, after HubSpot's imports guide (2026-09) and its OpenAPI description (2026-03)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from hubdesk.demo.contacts.batch import record_id
from hubdesk.demo.imports.reading import Records, Unreadable
from hubdesk.demo.imports.request import CONTACT, Blueprint, File, check_header, understand
from hubdesk.demo.imports.rows import file_id
from hubdesk.demo.imports.runner import AT_ONCE
from hubdesk.demo.imports.upload import MOST_BYTES
from hubdesk.demo.limits.meter import rate_refusal
from hubdesk.demo.replies import Reply, invalid, iso, not_found
from hubdesk.demo.state.imports import DEFERRED, STARTED, UNFINISHED, Fate, Import

if TYPE_CHECKING:
    from hubdesk.demo.call import Call
    from hubdesk.demo.imports.upload import Upload
    from hubdesk.demo.portal import Portal

LARGEST_PAGE = 100
"""Imports, or errors, on one page."""

_DAY_MS = 86_400_000
_FREE_BYTES = 20 * 1024 * 1024
_FREE_ROWS_A_DAY, _ROWS_A_DAY = 500_000, 80_000_000
_NEWEST = 2**62


async def create(portal: Portal, call: Call) -> Reply:
    """Take a file and begin to import it."""
    upload = call.upload
    if upload is None:
        raise invalid("The request has no multipart body")
    if upload.refusal is not None:
        raise upload.refusal
    text = upload.texts.get("importRequest")
    if text is None:
        raise invalid("The part importRequest is missing")
    blueprint, file = understand(portal, text)
    rows = upload.lines - blueprint.header
    _check_file(portal, upload, blueprint, file)
    moment = portal.milliseconds()
    check_day(portal, rows, moment)
    now = portal.clock.now().timestamp()
    number = portal.imports.next_id()
    job = Import(number, call.token.app, STARTED, moment, moment, text, f"{number}.csv", rows)
    job.fate = _fate(call, now)
    running = sum(1 for one in portal.imports.unfinished() if one.state != DEFERRED)
    if running >= AT_ONCE or job.fate.deferred_until > now:
        job.state = DEFERRED
    upload.keep(portal.importing.folder / job.file)
    portal.imports.save(job)
    call.inputs = max(0, job.total)
    portal.importing.wake()
    return Reply(200, _described(job))


def _check_file(portal: Portal, upload: Upload, blueprint: Blueprint, file: File) -> None:
    if not upload.file_names:
        raise invalid("The part files is missing: there is no file to import")
    if upload.file_names != [file.file_name]:
        raise invalid(
            f'fileName "{file.file_name}" of the import request is not the name of the uploaded file'
            f' "{", ".join(upload.file_names)}"'
        )
    most_rows = portal.options.import_file_rows
    most_bytes = _FREE_BYTES if portal.options.tier == "free" else MOST_BYTES
    if upload.size > most_bytes or upload.lines - blueprint.header > most_rows:
        message = f"The file exceeds the limits of an import: {most_rows} rows, {most_bytes // 1_048_576} MB."
        raise rate_refusal(message, "IMPORT_FILE_SIZE")
    records = Records(upload.path)
    try:
        first = records.take(1)
    except Unreadable:
        return  # the import fails and says so, as with HubSpot
    finally:
        records.close()
    if not first:
        raise invalid("The file is empty")
    check_header(blueprint, file, first[0][1])


def check_day(portal: Portal, rows: int, now: int) -> None:
    """Refuse one import more, or more rows, than an account may have in 24 rolling hours.

    Args:
        portal: The account.
        rows: Rows of the file, the header left out.
        now: The account's time, milliseconds.
    """
    recent = portal.imports.since(now - _DAY_MS)
    if len(recent) >= portal.options.imports_a_day:
        raise rate_refusal("You have reached your daily limit of imports.", "IMPORTS_DAILY")
    most = _FREE_ROWS_A_DAY if portal.options.tier == "free" else _ROWS_A_DAY
    if sum(one.total for one in recent) + rows > most:
        raise rate_refusal("You have reached your daily limit of imported rows.", "IMPORT_ROWS_DAILY")


def _fate(call: Call, now: float) -> Fate:
    fate = Fate()
    for effect in call.effects:
        if effect.import_deferred_ms:
            fate.deferred_until = now + effect.import_deferred_ms / 1000
        if effect.import_fails_after is not None:
            fate.fails_after = effect.import_fails_after
        fate.without_header |= effect.import_lines_without_header
    return fate


async def get(portal: Portal, call: Call) -> Reply:
    """Tell where an import stands."""
    portal.importing.wake()
    return Reply(200, _described(_find(portal, call)))


async def every(portal: Portal, call: Call) -> Reply:
    """List the imports of this app or key, newest first, in pages."""
    portal.importing.wake()
    limit = call.number("limit", 10, LARGEST_PAGE)
    after = call.query.get("after")
    page = portal.imports.page(call.token.app, _NEWEST if after is None else record_id(after), limit + 1)
    payload: dict[str, Any] = {"results": [_described(one) for one in page[:limit]]}
    if len(page) > limit:
        payload["paging"] = {"next": {"after": str(page[limit - 1].id), "link": f"?after={page[limit - 1].id}"}}
    return Reply(200, payload)


async def cancel(portal: Portal, call: Call) -> Reply:
    """Stop an import; what it has written stays."""
    job = _find(portal, call)
    if job.state not in UNFINISHED:
        raise invalid(f"The import is {job.state} and cannot be cancelled")
    moment = iso(portal.milliseconds())
    portal.importing.cancel(job)
    return Reply(200, {"status": "COMPLETE", "startedAt": moment, "completedAt": moment})


async def errors(portal: Portal, call: Call) -> Reply:
    """List the errors of an import in pages."""
    job = _find(portal, call)
    limit = call.number("limit", LARGEST_PAGE, LARGEST_PAGE)
    messages, rows = call.flag("includeErrorMessage"), call.flag("includeRowData")
    after = max(0, record_id(call.query.get("after", "0")))
    page = portal.imports.errors(job.id, after, limit + 1)
    results = []
    for number, text in page[:limit]:
        error: dict[str, Any] = {"id": f"{job.id}{number:07d}", **msgspec.json.decode(text, type=dict[str, Any])}
        if not messages:
            del error["errorMessage"]
        if not rows:
            error["sourceData"]["rowData"] = []
        results.append(error)
    payload: dict[str, Any] = {"results": results}
    if len(page) > limit:
        payload["paging"] = {"next": {"after": str(page[limit - 1][0]), "link": f"?after={page[limit - 1][0]}"}}
    return Reply(200, payload)


def _find(portal: Portal, call: Call) -> Import:
    """Return an import of this app or key; those of others are not to be seen."""
    job = portal.imports.find(record_id(call.params["import"]))
    if job is None or job.app != call.token.app:
        raise not_found(f"Import {call.params['import']} not found")
    return job


def _described(job: Import) -> dict[str, Any]:
    progress = job.progress
    counters = {
        "TOTAL_ROWS": max(0, job.total),
        "CREATED_OBJECTS": progress.created,
        "UPDATED_OBJECTS": progress.updated,
        "UNIQUE_OBJECTS_WRITTEN": progress.created + progress.updated,
        "PROPERTY_VALUES_EMITTED": progress.values,
        "ERRORS": progress.errors,
    }
    lists = [] if job.list_id is None else [{"listId": str(job.list_id), "objectType": "CONTACT"}]
    request = msgspec.json.decode(job.request, type=dict[str, Any])
    return {
        "id": str(job.id),
        "state": job.state,
        "importName": request["name"],
        "importSource": "API",
        "importRequestJson": request,
        "createdAt": iso(job.created),
        "updatedAt": iso(job.updated),
        "mappedObjectTypeIds": [CONTACT],
        "optOutImport": False,
        # HubSpot leaves out counters that are 0.
        "metadata": {
            "counters": {name: count for name, count in counters.items() if count},
            "fileIds": [str(file_id(job))],
            "objectLists": lists,
        },
    }
