"""Logged calls as a CSV file: UTF-8 with BOM, harmless for spreadsheets, written as it is read."""

from __future__ import annotations

import contextlib
import csv
import os
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from hubdesk.core.errors import StorageProblem
from hubdesk.storage.atomic import cannot_write
from hubdesk.tabular.neutral import neutralise_all

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hubdesk.storage.call_log import LoggedCall

HEADER = ("time", "endpoint", "status", "milliseconds", "rows", "attempt", "correlation_id", "cause", "scope_missing")


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

    Args:
        calls: In the order of the file.
        path: The file.
        replace: Replace a file that is there.

    Raises:
        StorageProblem: A file is there and may not be replaced, or the disk refuses.
    """
    if not replace and path.exists():
        message = f"“{path.name}” is already there."
        raise StorageProblem(message, code="export.exists", hint="Choose another name.")
    try:
        return _write(calls, path)
    except OSError as error:
        raise cannot_write(path, error) from error


def _write(calls: Iterable[LoggedCall], path: Path) -> int:
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".hubdesk-", suffix=".tmp")
    temporary = Path(name)
    count = 0
    try:
        with os.fdopen(handle, "w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file, lineterminator="\r\n")
            writer.writerow(HEADER)
            for call in calls:
                writer.writerow(neutralise_all(cells(call)))
                count += 1
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except BaseException:
        # The first failure is the one to tell.
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
    return count
