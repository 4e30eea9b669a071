"""What becomes of what was typed when another account becomes the current one: it is kept, where nobody sees it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hubdesk.gui.forms.pane import Middle
from hubdesk.gui.wording import counted

if TYPE_CHECKING:
    from hubdesk.engine.forms.model import FormDefinition
    from hubdesk.engine.records import Account
    from hubdesk.gui.forms.draft import Drafts
    from hubdesk.gui.forms.file_page import FileAnswers, FilePage
    from hubdesk.gui.forms.filling import Filling
    from hubdesk.gui.forms.pane import FormsPane
    from hubdesk.gui.notifier import Notifier


@dataclass(frozen=True, slots=True)
class _Left:
    """What the pane showed of an account when it was left."""

    form: FormDefinition | None
    search: str
    file: FileAnswers


class AccountShelf:
    """Keeps, for each account that was left, what the pane showed of it, and brings it back. Owns no tasks.

    What is typed is about a person and belongs to no other account, so none of it is seen there.
    """

    def __init__(self, pane: FormsPane, filling: Filling, drafts: Drafts, file: FilePage, notifier: Notifier) -> None:
        self._pane = pane
        self._filling = filling
        self._drafts = drafts
        self._file = file
        self._notifier = notifier
        self._left: dict[int, _Left] = {}
        pane.lost = self._losses

    def put_away(self, before: Account | None, *, submitted: str = "") -> None:
        """Put away what is shown.

        Args:
            before: The account that is left, if there was one.
            submitted: Id of the form that is being submitted, of which something else is said; empty for none.
        """
        pane, filling = self._pane, self._filling
        begun = self._drafts.begun() - {submitted}
        answers = self._file.put_away()
        if before is not None:
            self._left[before.portal_id] = _Left(filling.form, pane.list.search.text(), answers)
        filling.put_away()
        pane.show_middle(Middle.NOTHING)
        pane.list.search.clear()
        pane.recent.show_lines(())
        if before is not None and begun:
            words = pane.tr("What was typed into forms of {0} is kept there, not submitted")
            self._notifier.toast(words.format(before.name))

    def bring_back(self, account: Account | None) -> FormDefinition | None:
        """Bring back what was put away of an account; return the form to show."""
        self._drafts.use(account.portal_id if account is not None else None)
        left = self._left.pop(account.portal_id, None) if account is not None else None
        if left is None:
            return None
        self._file.bring_back(left.file)
        self._pane.list.search.setText(left.search)
        return left.form

    def forget(self) -> None:
        """Forget what was typed, of all accounts: everything was to be removed."""
        self._drafts.clear()
        self._left.clear()

    def _losses(self) -> str:
        """Return what would be lost with the window."""
        waiting = self._drafts.waiting()
        return counted(waiting, "form that was not submitted", "forms that were not submitted") if waiting else ""
