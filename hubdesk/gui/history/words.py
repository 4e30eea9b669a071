"""How a job is told in a list. No Qt."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from hubdesk.engine.records import account_words
from hubdesk.gui.wording import day_and_time, number, sentence_case
from hubdesk.storage.journal.records import JobState, RowState

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hubdesk.engine.records import JobInfo
    from hubdesk.gui.theme.tokens import Token

_WRITTEN = (RowState.CREATED, RowState.UPDATED, RowState.SUBMITTED)
_STATES: dict[JobState, tuple[str, str, Token]] = {
    JobState.PREPARING: ("Not started", "clock", "muted"),
    JobState.READY: ("Not started", "clock", "muted"),
    JobState.RUNNING: ("Running", "play", "accent-text"),
    JobState.STOPPED: ("Stopped", "pause", "warning"),
    JobState.FINISHED: ("Finished", "ok", "success"),
}


def when(job: JobInfo, now: datetime) -> str:
    """Return ``Today 16:47``; a time that cannot be read is shown as it is."""
    try:
        moment = datetime.fromisoformat(job.created_at)
    except ValueError:
        return job.created_at
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return sentence_case(day_and_time(moment, now))


def state(job: JobInfo) -> tuple[str, str, Token]:
    """Return word, icon and colour of a job's state."""
    return _STATES[job.state]


def written(job: JobInfo) -> int:
    """Return the contacts that were created or updated, or the forms that were submitted."""
    return sum(job.counts.get(each, 0) for each in _WRITTEN)


def resumable(job: JobInfo) -> bool:
    """Return whether a job can be gone on with. Rows of a finished one all have their place."""
    return job.state in {JobState.READY, JobState.STOPPED}


def reviewable(job: JobInfo) -> bool:
    """Return whether rows of a job need a person."""
    return job.counts.get(RowState.NEEDS_REVIEW, 0) > 0


def detail(job: JobInfo) -> str:
    """Return one line about a job: id, what stands out, and how many rows are not written."""
    parts = [f"Job {job.job_id}", account_words(job.account_name, job.portal_id)]
    names = (
        (RowState.REJECTED, "rejected"),
        (RowState.DUPLICATE, "duplicates"),
        (RowState.NEEDS_REVIEW, "need review"),
        (RowState.NOT_SENT, "not sent"),
    )
    parts += [f"{number(count)} {word}" for each, word in names if (count := job.counts.get(each, 0))]
    return " · ".join(parts)


def fitting(jobs: Sequence[JobInfo], kind: str, text: str) -> tuple[JobInfo, ...]:
    """Return the jobs of a filter (``all``, ``resumable``, ``review``) whose file, account or id holds ``text``."""
    wanted = text.strip().casefold()
    tests = {"all": lambda _job: True, "resumable": resumable, "review": reviewable}
    return tuple(
        job
        for job in jobs
        if tests[kind](job) and wanted in f"{job.file.name} {job.account_name} {job.job_id}".casefold()
    )
