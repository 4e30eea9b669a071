"""Jobs as front ends list them, from what the disk has of each."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from hubdesk.core.errors import InputError
from hubdesk.engine.records import JobInfo
from hubdesk.engine.undo.mode import UNDO
from hubdesk.storage.journal.records import BATCH, FORM, HUBSPOT, JobState

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hubdesk.storage.journal.catalog import JobHeader


def job_infos(headers: Sequence[JobHeader]) -> list[JobInfo]:
    """Return jobs in the order in which they are given."""
    undos: dict[str, list[str]] = {}
    for header in headers:
        if header.meta.undo_of and header.state is JobState.FINISHED:
            undos.setdefault(header.meta.undo_of, []).append(header.meta.job_id)

    def undone_by(job_id: str) -> str:
        """Return the undo of a job that holds: one that was taken back itself does not."""
        return next((undo for undo in undos.get(job_id, ()) if not undone_by(undo)), "")

    return [_info(header, undone_by(header.meta.job_id)) for header in headers]


def require_not_taken_back(headers: Sequence[JobHeader], job_id: str) -> None:
    """Refuse to go on with a job that was taken back: its rows would be written again without anybody's wish.

    Raises:
        InputError: An undo of it has ended, or has begun to write.
    """
    info = next((each for each in job_infos(headers) if each.job_id == job_id), None)
    if info is not None and info.undone_by:
        message = f"Job {info.undone_by} has taken job {job_id} back."
        hint = "Import the file anew if its rows shall be written again."
        raise InputError(message, code="job.undone", safe="Nothing was sent.", hint=hint)
    for header in headers:
        if header.meta.undo_of == job_id and header.state in (JobState.RUNNING, JobState.STOPPED):
            undo = header.meta.job_id
            message = f"Job {undo} has begun to take job {job_id} back."
            raise InputError(message, code="job.undone", safe="Nothing was sent.", hint=f"Finish job {undo} first.")


def _info(header: JobHeader, undone_by: str) -> JobInfo:
    meta, original = header.meta, header.meta.original
    return JobInfo(
        job_id=meta.job_id,
        created_at=meta.created_at,
        state=header.state,
        account_name=meta.account_name,
        portal_id=meta.portal_id,
        demo=bool(meta.demo),
        mode=meta.mode,
        file=Path(original.path if original else meta.source_path),
        rows=meta.rows,
        counts=header.counts,
        undo_of=meta.undo_of,
        can_be_undone=bool(meta.plan) and not header.removed,
        results=Path(meta.results_dir),
        form_name=meta.form_name,
        undone_by=undone_by,
        waits_for=meta.waits_for,
        reason=header.reason,
        running=header.running,
        damaged=header.damaged,
        removed=header.removed,
        user=meta.user,
        sha256=meta.sha256,
        size=original.size if original else meta.source_size,
        calls=meta.calls,
        seconds=meta.seconds,
        ended_at=meta.ended_at,
        via="" if meta.mode in (FORM, UNDO) else BATCH if meta.by_hubspot is None else HUBSPOT,
        import_ids=meta.by_hubspot.import_ids if meta.by_hubspot is not None else (),
        nothing_to_write=meta.nothing_to_write,
        cut_off=meta.cut_off,
    )
