"""How a job is told in the list and beside it. No Qt."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from hubdesk.gui.language.say import heard, say
from hubdesk.gui.wording import NBSP, at_least, counted, date_words, day_and_time, number, percent, sentence_case, took
from hubdesk.storage.journal.records import FORM, HUBSPOT, QUESTION, JobState, RowState

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from hubdesk.engine.records import JobInfo
    from hubdesk.gui.theme.tokens import Token

_WRITTEN = (RowState.CREATED, RowState.UPDATED, RowState.SUBMITTED, RowState.WRITTEN)
_STATES: dict[JobState, tuple[str, str, Token]] = {
    JobState.PREPARING: ("Not started", "clock", "muted"),
    JobState.READY: ("Not started", "clock", "muted"),
    JobState.RUNNING: ("Running", "play", "accent-text"),
    JobState.STOPPED: ("Stopped", "pause", "warning"),
    JobState.FINISHED: ("Finished", "ok", "success"),
}
_NOT_BEGUN = (JobState.PREPARING, JobState.READY)
_MODES = {"upsert": "Create and update", "create": "Create only", "update": "Update only"}
KINDS = ("all", "resumable", "undoable", "review")
"""The filters of the list."""


def moment(text: str, now: datetime) -> str:
    """Return ``today 16:47`` for a time in ISO 8601; one that cannot be read is shown as it is."""
    at = _parsed(text)
    return day_and_time(at, now) if at is not None else text


def _parsed(text: str) -> datetime | None:
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        return None
    return at if at.tzinfo is not None else at.replace(tzinfo=UTC)


def when(job: JobInfo, now: datetime) -> str:
    """Return when a job was begun: ``Today 16:47``."""
    at = _parsed(job.created_at)
    return sentence_case(day_and_time(at, now)) if at is not None else job.created_at


def what(job: JobInfo) -> str:
    """Return what a job is about: a file, a form with its file, or the job that it takes back."""
    if job.undo_of:
        return say("Undo of {0}", job.undo_of)
    if job.mode == FORM:
        return say("Form “{0}”, {1}", job.form_name, job.file.name) if job.form_name else job.file.name
    return job.file.name


def icon(job: JobInfo) -> str:
    """Return the key of the icon of what a job is about."""
    return "undo" if job.undo_of else "forms" if job.mode == FORM else "file"


def how(job: JobInfo) -> str:
    """Return what a job does with its rows."""
    if job.undo_of:
        return say("Takes job {0} back", job.undo_of)
    if job.mode == FORM:
        return say("Submits the form “{0}”", job.form_name) if job.form_name else say("Submits a form")
    return say(_MODES.get(job.mode, job.mode))


def state(job: JobInfo) -> tuple[str, str, Token]:
    """Return word, icon and colour of a job's state."""
    if job.damaged:
        return say("Damaged"), "error", "danger"
    if idle(job):
        return say("Nothing to write"), "ok", "success"
    if job.running and job.state in _NOT_BEGUN:
        return say("In preview"), "eye", "accent-text"
    if job.running:
        return _of(JobState.RUNNING)
    if job.undone_by:
        return say("Undone"), "undo", "muted"
    return _of(job.state)


def _of(at: JobState) -> tuple[str, str, Token]:
    word, icon, tone = _STATES[at]
    return say(word), icon, tone


def duration_of(job: JobInfo) -> str:
    """Return how long a job took, or how far it is."""
    if job.state is JobState.STOPPED and job.rows and not job.damaged:
        return say("at {0}", share_settled(job))
    if not job.seconds or job.running:
        return "–"
    return at_least(took(job.seconds), cut_off=job.cut_off) if job.seconds >= 1 else f"< 1{NBSP}s"


def share_settled(job: JobInfo) -> str:
    """Return how much of a job has its place, such as ``62 %``."""
    settled = sum(count for each, count in job.counts.items() if each is not RowState.NOT_SENT)
    return percent(settled, job.rows)


def written(job: JobInfo) -> int:
    """Return the contacts that were created or updated, or the forms that were submitted."""
    return sum(job.counts.get(each, 0) for each in _WRITTEN)


def idle(job: JobInfo) -> bool:
    """Return whether a job was compared, was not begun, and would change nothing."""
    return job.nothing_to_write and job.state is JobState.READY and not job.removed


def placed(job: JobInfo, counts: Mapping[RowState, int]) -> dict[RowState, int]:
    """Return the rows of a job by where they ended; none waits to be sent where there was nothing to write."""
    found = dict(counts)
    if idle(job) and (waiting := found.pop(RowState.NOT_SENT, 0)):
        found[RowState.UNCHANGED] = found.get(RowState.UNCHANGED, 0) + waiting
    return found


def resumable(job: JobInfo) -> bool:
    """Return whether a job can be gone on with. Rows of a finished one all have their place."""
    if idle(job):
        return False
    return job.state in {JobState.READY, JobState.STOPPED} and not (job.running or job.damaged or job.removed)


def agreed(job: JobInfo) -> bool:
    """Return whether somebody has agreed already that a job writes."""
    return job.waits_for != QUESTION


def undoable(job: JobInfo) -> bool:
    """Return whether a job can be taken back."""
    return not why_not_undoable(job)


def why_not_undoable(job: JobInfo) -> str:
    """Return why a job cannot be taken back, a sentence; empty when it can."""
    if job.running:
        return say("A job can be taken back when it has ended.")
    if job.mode == FORM:
        return say("Submissions of a form cannot be taken back: HubSpot does not tell which contacts they changed.")
    if job.removed:
        return say("Its details were removed, so the old values are not known any more.")
    if job.undone_by:
        return say("Job {0} has taken it back already.", job.undone_by)
    if job.damaged:
        return say("The job cannot be read.")
    if job.state not in {JobState.STOPPED, JobState.FINISHED} or not written(job):
        return say("It has not written anything.")
    if job.via == HUBSPOT:
        return say("HubSpot imported it by itself and does not tell which contacts it made.")
    if not job.can_be_undone:
        return say("The contacts were not compared before it was written, so the old values are not known.")
    return ""


def reviewable(job: JobInfo) -> bool:
    """Return whether rows of a job need a person."""
    return job.counts.get(RowState.NEEDS_REVIEW, 0) > 0


def deletable(job: JobInfo) -> bool:
    """Return whether a job can be deleted: not while somebody runs it."""
    return not job.running


def whole(job: JobInfo, count: int) -> str:
    """Return a number of a job's rows: contacts for an undo."""
    return counted(count, "contact", "contacts") if job.undo_of else counted(count, "row", "rows")


def about(job: JobInfo, now: datetime) -> str:
    """Return one line below a job's name: id, when, by whom, how long."""
    parts = [say("Job {0}", job.job_id), moment(job.created_at, now)]
    if job.user:
        parts.append(say("by {0}", job.user))
    if job.seconds:
        parts.append(say("took {0}", at_least(took(job.seconds), cut_off=job.cut_off)))
    return " · ".join(parts)


def standing(job: JobInfo, now: datetime) -> tuple[str, str, Token]:
    """Return what is to be known of where a job stands: a sentence, an icon and its colour; empty for nothing."""
    if job.removed:
        return say("Details removed {0}; counts kept.", _on(job.removed, now)), "lock", "muted"
    if idle(job):
        nothing = say("There is nothing to take back.") if job.undo_of else ""
        return nothing or say("Nothing had to be written: all contacts were up to date."), "ok", "success"
    if job.running and job.state in _NOT_BEGUN:
        return say("It is open in a preview. Nothing is written yet."), "eye", "accent-text"
    if job.running:
        return say("It is {0}.", heard(job.running)), "play", "accent-text"
    if job.undone_by:
        return say("Taken back by job {0}.", job.undone_by), "undo", "muted"
    if job.state is JobState.PREPARING:
        return say("It ended before anything was sent. Begin it anew, or delete it."), "clock", "muted"
    if job.state is JobState.READY:
        return say("Nothing is written yet."), "lock", "muted"
    if job.state is JobState.STOPPED and not job.damaged:
        return say("It can be resumed; no row is sent twice."), "pause", "warning"
    return "", "", "muted"


def _on(text: str, now: datetime) -> str:
    at = _parsed(text)
    if at is None:
        return text
    day = at.astimezone().date()
    near = (now.astimezone().date() - day).days in (0, 1)
    return day_and_time(at, now) if near else say("on {0}", date_words(day))


def detail(job: JobInfo) -> str:
    """Return what stands out about a job: how many rows are not written, and why there is no undo."""
    names = (
        (RowState.REJECTED, say("cannot be undone") if job.undo_of else say("rejected")),
        (RowState.DUPLICATE, say("duplicates")),
        (RowState.NEEDS_REVIEW, say("need review")),
        (RowState.NOT_SENT, say("not sent")),
    )
    counts = placed(job, job.counts)
    parts = [f"{number(count)} {word}" for each, word in names if (count := counts.get(each, 0))]
    return " · ".join((say("Job {0}", job.job_id), *parts))


def fitting(jobs: Sequence[JobInfo], kind: str, text: str, portal_id: int = 0) -> tuple[JobInfo, ...]:
    """Return the jobs of a filter whose file, form, account or id holds ``text``.

    Args:
        jobs: All jobs.
        kind: One of :data:`KINDS`.
        text: What is looked for; empty for all.
        portal_id: Only jobs of this account; 0 for all.
    """
    wanted = text.strip().casefold()
    tests = {"all": lambda _job: True, "resumable": resumable, "undoable": undoable, "review": reviewable}
    return tuple(
        job
        for job in jobs
        if tests[kind](job)
        and portal_id in (0, job.portal_id)
        and wanted in f"{what(job)} {job.file.name} {job.account_name} {job.job_id}".casefold()
    )
