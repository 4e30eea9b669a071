"""Logged calls as a CSV file: UTF-8 with BOM, harmless for spreadsheets, written as it is read."""

from __future__ import annotations

import csv
from datetime import UTC, datetime
from typing import IO, TYPE_CHECKING

from hubdesk.core.errors import StorageProblem
from hubdesk.storage.atomic import appearing, cannot_write
from hubdesk.tabular.neutral import neutralise_all

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from hubdesk.storage.call_log import LoggedCall

HEADER = ("time", "endpoint", "status", "milliseconds", "rows", "attempt", "correlation_id", "cause", "scope_missing")

FORM = {"encoding": "utf-8-sig", "newline": ""}
"""How such a file is opened."""


def cells(call: LoggedCall) -> tuple[str, ...]:
    """Return a call as cells; the time is UTC, ISO 8601 with milliseconds."""
    return (
        datetime.fromtimestamp(call.at, UTC).isoformat(timespec="milliseconds"),
        call.endpoint,
        str(call.status),
        str(call.milliseconds),
        str(call.rows),
        str(call.attempt),
        call.correlation_id,
        call.cause,
        "yes" if call.scope else "",
    )


def export_calls(calls: Iterable[LoggedCall], path: Path, *, replace: bool = False) -> int:
    """Write calls to ``path``, whole or not at all, and return their number. Blocks.

    A pipe or a device is written into, see :func:`hubdesk.storage.atomic.appearing`.

    Args:
        calls: In the order of the file.
        path: The file.
        replace: Replace a file that is there.

    Raises:
        InputError: A folder or a socket is there.
        StorageProblem: A file is there and may not be replaced, or the disk refuses.
    """
    if not replace and path.is_file():
        message = f"“{path.name}” is already there."
        raise StorageProblem(message, code="export.exists", hint="Choose another name.")
    try:
        with appearing(path, "w", **FORM) as file:
            return write_calls(calls, file)
    except OSError as error:
        raise cannot_write(path, error) from error


def write_calls(calls: Iterable[LoggedCall], file: IO[str]) -> int:
    """Write calls into an open file and return their number."""
    writer = csv.writer(file, lineterminator="\r\n")
    writer.writerow(HEADER)
    count = 0
    for call in calls:
        writer.writerow(neutralise_all(cells(call)))
        count += 1
    return count
