"""What is asked before something that cannot be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from hubdesk.engine.undo.mode import UNDO
from hubdesk.gui.importer.forecast_card import in_short
from hubdesk.gui.widgets.confirm import Question, confirm
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
    mode: str, count: int, account: Account, expected: Forecast | None = None, *, planned: bool = False
) -> Question:
    """Return the question before a large write.

    Args:
        mode: ``upsert``, ``create`` or ``update``.
        count: Contacts that are written.
        account: To which account.
        expected: Its forecast, where one is known.
        planned: Whether old values are known, so that it can be taken back.
    """
    changes = {
        "upsert": _tr("Contacts that are there get the values of the file; the others are created."),
        "create": _tr("Contacts are created; rows whose contact is there already are refused by HubSpot."),
        "update": _tr("Contacts that are there get the values of the file; no contact is created."),
    }
    return Question(
        title=f"{write_verb(mode)} {contacts(count)} in {account_label(account)}?",
        lines=(
            ("write", changes[mode]),
            ("lock", _tr("Empty cells change nothing, and neither do columns that are left out.")),
            ("undo", _tr("Old values are kept; this can be taken back."))
            if planned
            else ("warning", _tr("Old values are not kept; this cannot be undone.")),
            *([] if expected is None else [("clock", sentence_case(f"{in_short(expected)}."))]),
        ),
        yes=write_text(mode, count, account),
        typed=count if needs_typing(count) else None,
    )


async def ask_write(
    theme: Theme, parent: QWidget, mode: str, count: int, account: Account, expected: Forecast | None, *, planned: bool
) -> bool:
    """Ask before more than 10,000 contacts are written; fewer need no question."""
    if not needs_typing(count):
        return True
    return await confirm(theme, write_question(mode, count, account, expected, planned=planned), parent)


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
            *([] if expected is None else [("clock", sentence_case(f"{in_short(expected)}."))]),
        ),
        yes=_tr("Submit {0}").format(counted(count, "form", "forms")),
    )
    return await confirm(theme, question, parent)


async def ask_to_resume(theme: Theme, parent: QWidget, job: ImportJob, rows: int, expected: Forecast) -> bool:
    """Ask before a job goes on that nobody has agreed to yet, be it ever so small: no button has said what it writes.

    Args:
        theme: The theme.
        parent: Over which the question stands.
        job: The job.
        rows: Rows that are still to be sent.
        expected: Forecast of sending them.
    """
    target = job.target
    if target.form is not None:
        return await ask_submit(theme, parent, target.form.name, rows, target.account, expected)
    if target.mode == UNDO:
        return await confirm(theme, _undo_question(rows, target.account, expected), parent)
    question = write_question(target.mode, rows, target.account, expected, planned=job.planned)
    return await confirm(theme, question, parent)


def _undo_question(count: int, account: Account, expected: Forecast) -> Question:
    where = account_label(account)
    return Question(
        title=_tr("Take back {0} in {1}?").format(contacts(count), where),
        lines=(
            ("undo", _tr("Old values are written back; contacts that the import created are archived.")),
            ("lock", _tr("What somebody has changed since then stays as it is.")),
            ("clock", sentence_case(f"{in_short(expected)}.")),
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


async def ask_stop(theme: Theme, parent: QWidget, *, undo: bool = False) -> bool:
    """Ask whether the run of an import, or of an undo, shall end."""
    question = Question(
        title=_tr("Stop this undo?") if undo else _tr("Stop this import?"),
        lines=(
            ("ok", _tr("What is taken back stays so.") if undo else _tr("What is written stays written.")),
            ("unsent", _tr("Rows that were not sent are listed in not-sent.csv.")),
            ("play", _tr("The job can be resumed later; no row is sent twice.")),
        ),
        yes=_tr("Stop"),
        no=_tr("Keep running"),
        danger=True,
        writes=False,
    )
    return await confirm(theme, question, parent)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Questions", text)
