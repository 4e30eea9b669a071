"""What is asked before jobs are deleted or taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from hubdesk.gui.history.words import resumable, undoable, what
from hubdesk.gui.language.say import say
from hubdesk.gui.widgets.buttons import Kind
from hubdesk.gui.widgets.confirm import Question, choose, confirm
from hubdesk.gui.wording import contacts, counted, number

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from hubdesk.engine.records import JobInfo
    from hubdesk.engine.undo.words import UndoLines
    from hubdesk.gui.theme.theme import Theme

_DELETE, _WITH_RESULTS = "delete", "with results"


async def ask_delete(theme: Theme, parent: QWidget, job: JobInfo) -> bool | None:
    """Ask whether a job shall be deleted; return whether its result files go, too, None when the answer is no."""
    title = _tr("Delete job {0} ({1})?").format(job.job_id, what(job))
    parts = [_tr("Its journal, the old values of its contacts and copies of its rows are removed from this computer.")]
    if resumable(job):
        parts.append(_tr("It is not finished: once it is deleted it can no longer be resumed."))
    if undoable(job):
        parts.append(_tr("It can no longer be taken back."))
    parts.append(_tr("Result files stay unless you delete them, too. HubSpot and your own file stay as they are."))
    return await _ask(theme, parent, title, " ".join(parts))


async def ask_delete_all(theme: Theme, parent: QWidget, jobs: int, unfinished: int) -> bool | None:
    """Ask whether all jobs shall be deleted; the answer as that of :func:`ask_delete`."""
    title = _tr("Delete {0}?").format(counted(jobs, "job", "jobs"))
    parts = [_tr("All journals, old values and copies of rows are removed from this computer; nothing can be undone.")]
    if unfinished:
        told = counted(unfinished, "job is", "jobs are")
        parts.append(_tr("{0} not finished and can no longer be resumed.").format(told))
    parts.append(_tr("Result files stay unless you delete them, too. HubSpot and your own files stay as they are."))
    return await _ask(theme, parent, title, " ".join(parts))


async def _ask(theme: Theme, parent: QWidget, title: str, text: str) -> bool | None:
    answers = (
        (_tr("Cancel"), None, Kind.SECONDARY),
        (_tr("Delete with result files"), _WITH_RESULTS, Kind.DANGER),
        (_tr("Delete"), _DELETE, Kind.DANGER_FILLED),
    )
    answer = await choose(theme, title, text, answers, parent)
    return None if answer is None else answer == _WITH_RESULTS


def undo_words(lines: UndoLines, where: str) -> str:
    """Return what the write button of an undo says: ``Restore 93 and archive 24 contacts in Acme (12345678)``."""
    if lines.restored and lines.archived:
        archived = contacts(lines.archived)
        return _tr("Restore {0} and archive {1} in {2}").format(number(lines.restored), archived, where)
    if lines.associated and not lines.written:
        return _tr("End {0} in {1}").format(_associations(lines.associated), where)
    verb, count = (_tr("Restore"), lines.restored) if lines.restored else (_tr("Archive"), lines.archived)
    return say("{0} {1} in {2}", verb, contacts(count), where)


async def ask_undo(theme: Theme, parent: QWidget, lines: UndoLines, job: JobInfo, where: str) -> bool:
    """Ask before an undo is carried out; the number of what it writes has to be typed."""
    told = [("undo", _tr("{0} get their old values back.").format(contacts(lines.restored)))] if lines.restored else []
    if lines.archived:
        archived = _tr("{0} are archived; in HubSpot they can be restored for 90 days.")
        told.append(("create", archived.format(contacts(lines.archived))))
    if lines.associated:
        told.append(("link", _tr("{0} ended.").format(_associations_are(lines.associated))))
    told.append(("lock", _tr("Each contact is read again right before: whatever somebody edited meanwhile is kept.")))
    told.append(("play", _tr("It can be paused, and resumed from History.")))
    question = Question(
        title=_tr("Take job {0} back in {1}?").format(job.job_id, where),
        lines=tuple(told),
        yes=_tr("Undo {0}").format(contacts(lines.written) if lines.written else _associations(lines.associated)),
        typed=lines.things,
        danger=True,
    )
    return await confirm(theme, question, parent)


def _associations(count: int) -> str:
    return counted(count, "association with a company", "associations with companies")


def _associations_are(count: int) -> str:
    return counted(count, "association with a company is", "associations with companies are")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Questions", text)
