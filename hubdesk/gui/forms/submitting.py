"""Submits forms: each to the account that it was filled in for, whichever is shown by the time of the answer."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from hubdesk.engine.forms.model import Sent, SentState
from hubdesk.gui.forms.outcome import outcome_of
from hubdesk.gui.language.say import heard
from hubdesk.gui.widgets.banner import BannerText
from hubdesk.gui.wording import account_label

if TYPE_CHECKING:
    from collections.abc import Callable

    from hubdesk.core.errors import HubDeskError
    from hubdesk.engine.forms.model import FormDefinition, Submission
    from hubdesk.engine.records import Account
    from hubdesk.gui.aio.scope import TaskScope
    from hubdesk.gui.forms.draft import Draft
    from hubdesk.gui.forms.filling import Filling
    from hubdesk.gui.forms.listing import Listing
    from hubdesk.gui.forms.pane import FormsPane
    from hubdesk.gui.forms.services import FormsServices

SENT = "forms.sent"
"""Key of the banner about the last submission to the account that is shown."""

_ELSEWHERE = "forms.sent-elsewhere"
"""Key of the banner about a submission to another account; with its id behind."""


@dataclass(slots=True)
class UnderWay:
    """A form for whose answer HubDesk waits.

    Attributes:
        account: Where it goes.
        form: The form.
        draft: What was typed into it.
        then: Id of a form that was chosen meanwhile and is opened behind it; empty for none.
    """

    account: Account
    form: FormDefinition
    draft: Draft
    then: str = ""


class Submitting:
    """Owns the tasks that submit.

    As with an import, a change of account or of token cuts none off: it goes on in its own account, and what came of
    it is said wherever the reader is, and stands in its form once that account is shown again.
    """

    def __init__(
        self,
        pane: FormsPane,
        services: FormsServices,
        scope: TaskScope,
        filling: Filling,
        listing: Listing,
        *,
        show_middle: Callable[[Draft], None],
        open_form: Callable[[str], None],
    ) -> None:
        """Begin with no account.

        Args:
            pane: The Forms pane.
            services: The engine.
            scope: Owner of the tasks.
            filling: The form that is shown.
            listing: The account's forms.
            show_middle: Shows a draft as the form or as what became of it.
            open_form: Opens a form by its id.
        """
        self._pane, self._services, self._scope = pane, services, scope
        self._filling, self._listing = filling, listing
        self._show_middle, self._open_form = show_middle, open_form
        self._shown: int | None = None
        self._under_way: dict[int, UnderWay] = {}
        self._unread: dict[int, tuple[UnderWay, Sent | HubDeskError]] = {}

    @property
    def now(self) -> UnderWay | None:
        """The submission under way to the account that is shown; it has one at a time."""
        return None if self._shown is None else self._under_way.get(self._shown)

    def begin(self, account: Account) -> None:
        """Submit the form that is shown, which has nothing wrong with it."""
        form = self._filling.form
        if form is None or account.portal_id in self._under_way:
            return
        self._under_way[account.portal_id] = one = UnderWay(account, form, self._filling.draft)
        submission = self._filling.submission()
        self._pane.banners.remove(SENT)
        self._filling.set_busy(busy=True)
        self._scope.start(self._submit(one, submission), name="submit", on_error=partial(self._on_unsubmitted, one))

    def leave(self) -> None:
        """Show nothing of the account any more; what is under way goes on."""
        if self.now is not None:
            self.now.then = ""
            self._filling.set_busy(busy=False)
        self._shown = None

    def follow(self, account: Account | None) -> None:
        """Show an account, whose form is shown already: what is under way to it, and what was not read yet."""
        self._shown = account.portal_id if account is not None else None
        for one in self._under_way.values():
            if one is self.now:
                self._filling.set_busy(busy=True)
            else:
                self._tell_of(one)
        unread = self._unread.pop(self._shown, None) if self._shown is not None else None
        if unread is None:
            return
        one, answer = unread
        if isinstance(answer, Sent):
            self._show_answer(one, answer)
        else:
            self._show_error(answer)

    def forget(self) -> None:
        """Forget what nobody has read: everything was to be removed."""
        self._unread.clear()

    async def _submit(self, one: UnderWay, submission: Submission) -> None:
        try:
            if not self._is_shown(one):
                # The account went before a byte left; the engine would send it to the one that is open now.
                self._tell_not_sent(one, "")
                return
            sent = await self._services.submit(one.form, submission)
        finally:
            del self._under_way[one.account.portal_id]
            if self._is_shown(one):
                self._filling.set_busy(busy=False)
        if not self._is_shown(one):
            self._keep_answer(one, sent)
            return
        self._show_answer(one, sent)
        if one.then and sent.state is SentState.SENT:  # else what HubSpot said has to be read first
            self._open_form(one.then)

    def _is_shown(self, one: UnderWay) -> bool:
        return self._shown == one.account.portal_id

    # -- in its own account

    def _show_answer(self, one: UnderWay, sent: Sent) -> None:
        outcome = outcome_of(one.form, sent, self._pane.places())
        if outcome.card is not None:
            one.draft.card = outcome.card
            self._filling.refresh()
            self._show_middle(one.draft)
            self._pane.card.again.setFocus()
        else:
            self._filling.refuse(outcome.fields)
        if outcome.banner is not None:
            self._pane.banners.show_banner(SENT, outcome.banner)
        self._listing.show()

    def _on_unsubmitted(self, one: UnderWay, error: HubDeskError) -> None:
        if self._is_shown(one):
            self._show_error(error)
        else:
            self._unread[one.account.portal_id] = one, error
            self._tell_not_sent(one, heard(error.message))

    def _show_error(self, error: HubDeskError) -> None:
        self._listing.show()
        self._pane.banners.show_banner(SENT, self._pane.problem_banner(error))

    # -- from another account

    def _keep_answer(self, one: UnderWay, sent: Sent) -> None:
        """Keep an answer for when its account is shown again, and say it now."""
        tr, where = self._pane.tr, account_label(one.account)
        one.draft.card = outcome_of(one.form, sent, ()).card
        if sent.state is SentState.SENT:
            self._tell(one, BannerText("success", tr("{0} was submitted to {1}.").format(one.form.name, where)))
        elif sent.state is SentState.NEEDS_REVIEW:
            title = tr("HubSpot’s answer to a submission to {0} was lost.").format(where)
            text = tr(
                "It may have been submitted. HubDesk does not send it again by itself; with that account open, "
                "Recent submissions list it as “Needs review”."
            )
            self._tell(one, BannerText("warning", title, text))
        else:
            self._unread[one.account.portal_id] = one, sent
            title = tr("HubSpot refused a submission to {0}. Nothing was submitted.").format(where)
            text = tr("With that account open, the form stands there as it was filled in, with what HubSpot said.")
            self._tell(one, BannerText("error", title, text))

    def _tell_of(self, one: UnderWay) -> None:
        title = self._pane.tr("A form is still being submitted to {0}.").format(account_label(one.account))
        text = self._pane.tr("It goes on there, and what becomes of it is said here.")
        self._tell(one, BannerText("note", title, text))

    def _tell_not_sent(self, one: UnderWay, why: str) -> None:
        title = self._pane.tr("A submission to {0} was not sent.").format(account_label(one.account))
        kept = self._pane.tr("With that account open, the form stands there as it was filled in.")
        self._tell(one, BannerText("error", title, f"{why} {kept}".strip()))

    def _tell(self, one: UnderWay, banner: BannerText) -> None:
        self._pane.banners.show_banner(f"{_ELSEWHERE}.{one.account.portal_id}", banner)
