"""What is asked before something that cannot be taken back."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from hubdesk.engine.undo.mode import UNDO
from hubdesk.gui.importer.forecast_card import in_short
from hubdesk.gui.language.say import say
from hubdesk.gui.widgets.buttons import Kind
from hubdesk.gui.widgets.confirm import Question, choose, confirm
from hubdesk.gui.wording import account_label, contacts, counted, sentence_case, write_text, write_verb

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from hubdesk.engine.limits.forecast import Forecast
    from hubdesk.engine.records import Account
    from hubdesk.gui.importer.services import ImportJob
    from hubdesk.gui.theme.theme import Theme

TYPED_ABOVE = 10_000
"""More rows than this are written only after their number was typed."""


def needs_typing(count: int) -> bool:
    """Return whether so many contacts are written only after a confirmation."""
    return count > TYPED_ABOVE


def write_question(
    mode: str,
    count: int,
    account: Account,
    expected: Forecast | None = None,
    *,
    planned: bool = False,
    associates: bool = False,
    words: str = "",
) -> Question:
    """Return the question before a large write.

    Args:
        mode: ``upsert``, ``create`` or ``update``.
        count: Contacts that are written.
        account: To which account.
        expected: Its forecast, where one is known.
        planned: Whether old values are known, so that it can be taken back.
        associates: Whether no contact is left to write, and ``count`` of them get a company.
        words: What the write button says, by the plan; empty without a plan.
    """
    if associates:
        return _association_question(count, account, expected)
    changes = {
        "upsert": _tr("Contacts that are there get the values of the file; the others are created."),
        "create": _tr("Contacts are created; rows whose contact is there already are refused by HubSpot."),
        "update": _tr("Contacts that are there get the values of the file; no contact is created."),
    }
    return Question(
        title=say("{0}?", words)
        if words
        else say("{0} {1} in {2}?", write_verb(mode), contacts(count), account_label(account)),
        lines=(
            ("write", changes[mode]),
            ("lock", _tr("Empty cells change nothing, and neither do columns that are left out.")),
            ("undo", _tr("Old values are kept; this can be taken back."))
            if planned
            else ("warning", _tr("Old values are not kept; this cannot be undone.")),
            *_cost(expected),
        ),
        yes=words or write_text(mode, count, account),
        typed=count if needs_typing(count) else None,
    )


def _association_question(count: int, account: Account, expected: Forecast | None) -> Question:
    words = say("Associate {0} with companies in {1}", contacts(count), account_label(account))
    return Question(
        title=say("{0}?", words),
        lines=(
            ("link", _tr("Contacts get their companies; no value of a contact is changed.")),
            ("undo", _tr("An undo ends the associations that the import made.")),
            *_cost(expected),
        ),
        yes=words,
        typed=count if needs_typing(count) else None,
    )


def _cost(expected: Forecast | None) -> tuple[tuple[str, str], ...]:
    """Return the line about what it takes, where that is known."""
    return () if expected is None else (("clock", sentence_case(f"{in_short(expected)}.")),)


async def ask_write(
    theme: Theme,
    parent: QWidget,
    mode: str,
    count: int,
    account: Account,
    expected: Forecast | None,
    *,
    planned: bool,
    associates: bool = False,
    words: str = "",
) -> bool:
    """Ask before more than 10,000 contacts are written, with the words of the plan; fewer need no question."""
    if not needs_typing(count):
        return True
    question = write_question(mode, count, account, expected, planned=planned, associates=associates, words=words)
    return await confirm(theme, question, parent)


async def ask_submit(
    theme: Theme, parent: QWidget, form: str, count: int, account: Account, expected: Forecast | None
) -> bool:
    """Ask before a form is submitted for each row of a file: that cannot be taken back."""
    question = Question(
        title=_tr("Submit “{0}” {1} to {2}?").format(form, counted(count, "time", "times"), account_label(account)),
        lines=(
            ("forms", _tr("Each row becomes one submission, one after the other.")),
            ("warning", _tr("A submission cannot be taken back.")),
            ("review", _tr("If HubSpot’s answer to a row is lost, it goes on a list; it is not sent again by itself.")),
            *_cost(expected),
        ),
        yes=_tr("Submit {0}").format(counted(count, "form", "forms")),
    )
    return await confirm(theme, question, parent)


async def ask_to_resume(theme: Theme, parent: QWidget, job: ImportJob, rows: int, expected: Forecast | None) -> bool:
    """Ask before a job goes on that nobody has agreed to yet, be it ever so small: no button has said what it writes.

    Args:
        theme: The theme.
        parent: Over which the question stands.
        job: The job.
        rows: Rows that are still to be sent.
        expected: Forecast of sending them; None where only HubSpot knows.
    """
    target = job.target
    if target.form is not None:
        return await ask_submit(theme, parent, target.form.name, rows, target.account, expected)
    if target.mode == UNDO:
        return await confirm(theme, _undo_question(rows, target.account, expected), parent)
    question = write_question(target.mode, rows, target.account, expected, planned=job.planned)
    return await confirm(theme, question, parent)


def _undo_question(count: int, account: Account, expected: Forecast | None) -> Question:
    where = account_label(account)
    return Question(
        title=_tr("Take back {0} in {1}?").format(contacts(count), where),
        lines=(
            ("undo", _tr("Old values are written back; contacts that the import created are archived.")),
            ("lock", _tr("What somebody has changed since then stays as it is.")),
            *_cost(expected),
        ),
        yes=_tr("Take back {0} in {1}").format(contacts(count), where),
        typed=count if needs_typing(count) else None,
    )


async def ask_trial(theme: Theme, parent: QWidget, rows: int, account: Account) -> bool:
    """Ask whether the first rows of a plan shall be written for real."""
    question = Question(
        title=_tr("Write the first {0} to {1}?").format(contacts(rows), account_label(account)),
        lines=(
            ("trial", _tr("A trial run is real: these contacts are written.")),
            ("pause", _tr("Then the import waits, so that you can look at them in HubSpot.")),
            ("play", _tr("Resume writes the others in the same job.")),
        ),
        yes=_tr("Write {0}").format(contacts(rows)),
    )
    return await confirm(theme, question, parent)


async def ask_stop(theme: Theme, parent: QWidget, *, undo: bool = False, paused: bool = False) -> bool:
    """Ask whether the run of an import, or of an undo, shall end; one that is paused does not run on after a no."""
    question = Question(
        title=_tr("Stop this undo?") if undo else _tr("Stop this import?"),
        lines=(
            ("ok", _tr("What is taken back stays so.") if undo else _tr("What is written stays written.")),
            ("unsent", _tr("Rows that were not sent are listed in not-sent.csv.")),
            ("play", _tr("The job can be resumed later; no row is sent twice.")),
        ),
        yes=_tr("Stop"),
        no=_tr("Stay paused") if paused else _tr("Keep running"),
        danger=True,
        writes=False,
    )
    return await confirm(theme, question, parent)


async def ask_to_discard(theme: Theme, parent: QWidget, lost: str) -> bool:
    """Ask whether corrected cells shall be given up; ``lost`` says how many, and of which file."""
    question = Question(
        title=_tr("{0} would be lost.").format(lost),
        lines=(
            ("warning", _tr("They were not sent, and they are kept nowhere else.")),
            ("lock", _tr("Your file is as it was; HubDesk never changes it.")),
        ),
        yes=_tr("Discard corrections"),
        no=_tr("Keep correcting"),
        danger=True,
        writes=False,
    )
    return await confirm(theme, question, parent)


class Stop(Enum):
    """What becomes of files that HubSpot imports by itself when a run is stopped."""

    LEAVE = "leave"
    CANCEL = "cancel"


async def ask_stop_import(theme: Theme, parent: QWidget, *, paused: bool = False) -> Stop | None:
    """Ask how the run of a job shall end whose rows HubSpot imports by itself; None to go on."""
    text = _tr(
        "Nothing more is sent. What HubSpot has already goes on there, and resuming the job finds what became of it. "
        "If HubSpot shall end it, too, it does not tell which rows it got to."
    )
    answers = (
        (_tr("Stay paused") if paused else _tr("Keep running"), None, Kind.SECONDARY),
        (_tr("Stop, and cancel at HubSpot"), Stop.CANCEL, Kind.DANGER),
        (_tr("Stop"), Stop.LEAVE, Kind.PRIMARY),
    )
    answer = await choose(theme, _tr("Stop this import?"), text, answers, parent)
    return answer if isinstance(answer, Stop) else None


def _tr(text: str) -> str:
    return QCoreApplication.translate("Questions", text)
