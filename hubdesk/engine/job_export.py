"""A copy of what a job left behind, to keep or to hand on: its result files and a description of the job."""

from __future__ import annotations

import asyncio
import os
import shutil
import tempfile
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from hubdesk.core.errors import InputError
from hubdesk.storage.atomic import appearing, cannot_write

if TYPE_CHECKING:
    from hubdesk.engine.job_details import JobDetails

JOB = "job.json"
"""The description of the job beside its result files."""

_ZIP = ".zip"


async def export_job(details: JobDetails, target: Path) -> Path:
    """Copy a job's result files and its description into a new ZIP archive or a new folder, and return that.

    Args:
        details: The job.
        target: Name of the archive when it ends in ``.zip``, else of the folder.

    Raises:
        InputError: The folder is there and not empty, or something else is there that cannot be replaced.
        StorageProblem: The disk refuses; nothing is left at ``target``.
    """
    return await asyncio.to_thread(copy_job, details, target)


def described(details: JobDetails) -> dict[str, object]:
    """Return a job as its ``job.json`` has it."""
    info = details.info
    return {
        "job": info.job_id,
        "undo_of": info.undo_of or None,
        "state": str(info.state),
        "created_at": info.created_at,
        "ended_at": info.ended_at or None,
        "user": info.user or None,
        "account": info.account_name,
        "portal_id": info.portal_id,
        "mode": info.mode,
        "form": info.form_name or None,
        "file": info.file.name,
        "size": info.size,
        "sha256": info.sha256 or None,
        "key": details.key or None,
        "columns": [{"column": one.column, "property": one.property, "write": one.write} for one in details.columns],
        "constants": dict(details.constants),
        "rows": info.rows,
        "counts": {str(state): count for state, count in details.counts.items()},
        "reasons": [{"reason": reason, "rows": rows} for reason, rows in details.reasons],
        "calls": info.calls,
        "seconds": info.seconds,
    }


def copy_job(details: JobDetails, target: Path) -> Path:
    """Do what :func:`export_job` does, and block meanwhile.

    Raises:
        InputError: See :func:`export_job`.
        StorageProblem: The disk refuses; nothing is left at ``target``.
    """
    content = msgspec.json.format(msgspec.json.encode(described(details))) + b"\n"
    try:
        if target.suffix.lower() == _ZIP:
            target.parent.mkdir(parents=True, exist_ok=True)
            _pack(details, content, target)
        else:
            _fill(details, content, _folder(target))
    except OSError as error:
        raise cannot_write(target, error) from error
    return target


def _pack(details: JobDetails, content: bytes, target: Path) -> None:
    with (
        appearing(target) as file,
        # A file may be older than the oldest time that an archive can tell.
        zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, strict_timestamps=False) as archive,
    ):
        archive.writestr(JOB, content)
        for copied in details.files:
            archive.write(copied, copied.name)


def _folder(target: Path) -> Path:
    """Return where the folder is to be made, links followed.

    Raises:
        InputError: Something is there.
    """
    hint = "Name another folder."
    if target.is_dir() and any(target.iterdir()):
        message = f"The folder {target.name} is not empty."
        raise InputError(message, code="export.folder", safe="Nothing was copied.", hint=hint)
    if target.exists() and not target.is_dir():
        message = f"“{target.name}” is already there and is no folder."
        raise InputError(message, code="export.folder", safe="Nothing was copied.", hint=hint)
    return Path(os.path.realpath(target))


def _fill(details: JobDetails, content: bytes, target: Path) -> None:
    # Made beside the target and put in its place as a whole: half an export looks like a whole one.
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target.parent, prefix=".hubdesk-", suffix=".tmp") as folder:
        made = Path(folder) / "export"
        made.mkdir(mode=0o700)
        (made / JOB).write_bytes(content)
        for copied in details.files:
            shutil.copy2(copied, made / copied.name)
        if target.is_dir():
            target.rmdir()
        made.replace(target)
