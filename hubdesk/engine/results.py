"""The result files of a job: their names, their columns, and whose they are."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from hubdesk.storage.journal.records import RowState
from hubdesk.tabular.results_format import RESULT_COLUMNS

if TYPE_CHECKING:
    from pathlib import Path

FILES = {
    RowState.CREATED: "written.csv",
    RowState.UPDATED: "written.csv",
    RowState.UNCHANGED: "written.csv",
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


def folder_for(wanted: Path, job_id: str) -> Path:
    """Return ``wanted``, or a folder inside it when it holds results of another job, which are never overwritten."""
    taken = any((wanted / name).exists() for name in (*FILES.values(), SUMMARY, PLAN))
    return wanted / job_id if taken and not belongs_to(wanted, job_id) else wanted
