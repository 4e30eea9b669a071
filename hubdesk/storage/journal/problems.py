"""What goes wrong with a journal, in words: full disk, failing disk, damaged or newer file, misuse by the program."""

from __future__ import annotations

import errno
import sqlite3

from hubdesk.core.errors import InputError, StorageProblem

_STOPPED = "HubDesk cannot save progress, so it stopped before sending more."
_SAFE = "What was saved so far is safe, and the job can be resumed."
_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}
_DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
_FAULTS = (sqlite3.Error, OSError, MemoryError)
_DEFECTS = (
    sqlite3.IntegrityError,
    sqlite3.ProgrammingError,
    sqlite3.InterfaceError,
    sqlite3.DataError,
    sqlite3.NotSupportedError,
)


class JournalMisuse(RuntimeError):
    """The program asked the journal for something that its rules forbid. A defect, never the user's fault."""


def is_fault(error: BaseException) -> bool:
    """Return whether ``error`` means that the journal can no longer be trusted to save."""
    return isinstance(error, _FAULTS) and not isinstance(error, _DEFECTS)


def failure(error: BaseException) -> StorageProblem:
    """Return the problem that ``error``, met while saving, is for the user."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code == sqlite3.SQLITE_FULL or (isinstance(error, OSError) and error.errno in _FULL):
        return StorageProblem(
            f"{_STOPPED} The disk is full.",
            code="journal.disk_full",
            safe=_SAFE,
            hint="Free some space (40 MB are plenty), then resume the job.",
        )
    if code in _DAMAGED:
        return damaged("its file was changed or damaged while it was in use")
    return StorageProblem(
        f"{_STOPPED} The disk does not accept data ({_name(error)}).",
        code="journal.io",
        safe=_SAFE,
        hint="Check the disk, then resume the job.",
    )


def details_removed(job_id: str, at: str) -> InputError:
    """Return the problem of a job of which only the counts are left."""
    message = f"The details of job {job_id} were removed on {at[:10]}; only its counts are kept."
    hint = "Its result files are where they were. What it wrote can no longer be verified or taken back by HubDesk."
    return InputError(message, code="job.details_removed", safe="Nothing was changed.", hint=hint)


def damaged(why: str, job_id: str = "") -> StorageProblem:
    """Return the problem of a journal that cannot be believed; ``why`` completes "… is damaged: …"."""
    what = f"The progress data of job {job_id}" if job_id else "The progress data of this job"
    return StorageProblem(
        f"{what} is damaged: {why}.",
        code="journal.damaged",
        safe="Nothing was sent now, and the source file is untouched.",
        hint="Delete the job and import the file again: contacts that are already there are updated, not doubled.",
    )


def older(job_id: str) -> StorageProblem:
    """Return the problem of a journal in whose place lies an older copy of itself."""
    return StorageProblem(
        f"The progress data of job {job_id} was replaced by an older copy, perhaps by a backup program.",
        code="journal.older",
        safe="Nothing was sent now, and the source file is untouched.",
        hint="Put the newer copy back, or delete the job and import the file again.",
    )


def newer(job_id: str) -> StorageProblem:
    """Return the problem of a journal made by a HubDesk that knows more."""
    return StorageProblem(
        f"Job {job_id} was made by a newer version of HubDesk.",
        code="journal.newer",
        safe="Nothing was changed.",
        hint="Open it with that version.",
    )


def closed() -> StorageProblem:
    """Return the problem of asking a journal that was closed."""
    return StorageProblem("The job was closed meanwhile.", code="journal.closed", safe=_SAFE)


def _name(error: BaseException) -> str:
    name = getattr(error, "sqlite_errorname", "") or (
        errno.errorcode.get(error.errno or 0, "") if isinstance(error, OSError) else ""
    )
    return name or type(error).__name__
