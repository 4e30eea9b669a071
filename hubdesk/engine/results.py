"""The result files of a job: their names, their columns, and whose they are."""

from __future__ import annotations

import json
import tempfile
from typing import TYPE_CHECKING

from hubdesk.core.errors import InputError
from hubdesk.storage.journal.records import RowState
from hubdesk.tabular.results_format import RESULT_COLUMNS

if TYPE_CHECKING:
    from pathlib import Path

FILES = {
    RowState.CREATED: "written.csv",
    RowState.UPDATED: "written.csv",
    RowState.UNCHANGED: "written.csv",
    RowState.SUBMITTED: "written.csv",
    RowState.WRITTEN: "written.csv",
    RowState.REJECTED: "rejected.csv",
    RowState.DUPLICATE: "duplicates.csv",
    RowState.NOT_SENT: "not-sent.csv",
    RowState.NEEDS_REVIEW: "needs-review.csv",
}
"""File of each state; a file exists only when it has rows."""

SUMMARY = "summary.json"
PLAN = "plan.csv"
HELPERS = RESULT_COLUMNS


def belongs_to(folder: Path, job_id: str) -> bool:
    """Return whether ``folder`` holds results of this job."""
    try:
        found = json.loads((folder / SUMMARY).read_text("utf-8"))
    except (OSError, ValueError):
        return False
    return isinstance(found, dict) and found.get("job") == job_id


def is_of(folder: Path, job_id: str) -> bool:
    """Return whether ``folder`` is a job's: it holds its results, or was named for it and has only its plan so far."""
    return belongs_to(folder, job_id) or (folder.name.endswith(f" {job_id}") and not (folder / SUMMARY).exists())


def folder_for(wanted: Path, job_id: str) -> Path:
    """Return ``wanted``, or a folder inside it when it holds results of another job, which are never overwritten."""
    taken = any((wanted / name).exists() for name in (*FILES.values(), SUMMARY, PLAN))
    return wanted / job_id if taken and not belongs_to(wanted, job_id) else wanted


def require_writable(folder: Path) -> None:
    """Refuse a folder in which no result files can be made, before anything is sent. Leaves nothing behind.

    Raises:
        InputError: It cannot be made or written.
    """
    existing = folder
    while not existing.exists() and existing.parent != existing:
        existing = existing.parent
    try:
        with tempfile.TemporaryFile(dir=existing):
            return
    except OSError as error:
        why = "it is a file" if existing.is_file() else (error.strerror or "the disk refuses").lower()
        message = f"The result files cannot be written to {folder} ({why})."
        hint = "Name another folder with --results, or choose one in the settings."
        raise InputError(message, code="results.unwritable", safe="Nothing was sent.", hint=hint) from error
