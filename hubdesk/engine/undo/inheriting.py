"""What an undo takes over from the job that it takes back. Pure."""

from __future__ import annotations

import msgspec

from hubdesk.engine.undo.mode import UNDO
from hubdesk.storage.journal.records import QUESTION, IntoList, JobMeta, WithCompanies


def undo_of(original: JobMeta) -> JobMeta:
    """Return the description of an undo of a job; its id, places and user are still those of the job.

    Account, columns and catalogue are the job's. Nothing that the job has counted is, and no stamp: the undo takes the
    old one back.
    """
    return msgspec.structs.replace(
        original,
        mode=UNDO,
        rows=0,
        plan="",
        undo_of=original.job_id,
        original=None,
        waits_for=QUESTION,
        trial=0,
        sha256="",
        calls=0,
        seconds=0.0,
        ended_at="",
        into=_off_list(original),
        companies=_ended(original),
        stamp="",
    )


def _off_list(original: JobMeta) -> IntoList | None:
    """Return what an undo takes contacts off: the list of the import; an undo of an undo leaves lists alone."""
    into = original.into
    if into is None or not into.list_id or original.mode == UNDO:
        return None
    return IntoList(into.wanted, into.list_id, into.name, into.made)


def _ended(original: JobMeta) -> WithCompanies | None:
    """Return what an undo ends: the associations of the import; an undo of an undo leaves them alone."""
    companies = original.companies
    return None if companies is None or original.mode == UNDO else WithCompanies(companies.by)
