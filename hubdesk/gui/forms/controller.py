"""Reads the forms, opens one, submits it, and follows the account."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from hubdesk.core.errors import HubDeskError
from hubdesk.gui.forms.account_shelf import AccountShelf
from hubdesk.gui.forms.draft import Drafts
from hubdesk.gui.forms.file_page import FilePage
from hubdesk.gui.forms.filling import Filling
from hubdesk.gui.forms.listing import Listing
from hubdesk.gui.forms.outcome import recent_line
from hubdesk.gui.forms.pane import Middle, Page
from hubdesk.gui.forms.submitting import SENT, Submitting
from hubdesk.gui.forms.words import pasted_id, write_words

if TYPE_CHECKING:
    from hubdesk.core.clock import Clock
    from hubdesk.engine.forms.model import FormDefinition
    from hubdesk.engine.records import Account
    from hubdesk.gui.aio.scope import TaskScope
    from hubdesk.gui.forms.draft import Draft
    from hubdesk.gui.forms.pane import FormsPane
    from hubdesk.gui.forms.services import FormsServices
    from hubdesk.gui.notifier import Notifier
    from hubdesk.gui.services import SettingsPort

_FORM = "forms.form"
"""Key of the banner about a form that cannot be opened."""


@dataclass(frozen=True, slots=True)
class _Opening:
    """A form that is being read, and the one that was shown before."""

    form_id: str
    before: FormDefinition | None


class FormsController:
    """Owns the tasks of the Forms pane.

    The list is read when the pane is first shown for a token, and by F5.
    """

    def __init__(
        self,
        pane: FormsPane,
        services: FormsServices,
        scope: TaskScope,
        notifier: Notifier,
        settings: SettingsPort,
        clock: Clock,
    ) -> None:
        self.pane = pane
        self.filling = Filling(pane, clock)
        self._services = services
        self._scope = scope
        self._notifier = notifier
        self._clock = clock
        self._account: Account | None = None
        self._drafts = Drafts()
        self._opened: dict[str, FormDefinition] = {}
        self._opening: _Opening | None = None
        self.listing = Listing(pane, services, scope, clock, self.filling, self._drafts)
        self.file = FilePage(
            pane, scope, settings, clock, self.listing, definition=self._definition, on_error=self._on_unopened
        )
        self.shelf = AccountShelf(pane, self.filling, self._drafts, self.file, notifier)
        self.submitting = Submitting(
            pane,
            services,
            scope,
            self.filling,
            self.listing,
            show_middle=self._show_middle,
            open_form=self._open_now,
        )
        self._connect()
        self._subscriptions = (
            services.account_changed.subscribe(self._on_account),
            services.removed.subscribe(lambda _: self._forget()),
        )
        self._on_account(services.current_account)

    def _connect(self) -> None:
        pane = self.pane
        pane.shown.connect(self._on_shown)
        pane.mode_chosen.connect(self._on_mode)
        pane.recent_wanted.connect(self._on_recent)
        pane.list.open_wanted.connect(self.open)
        pane.list.paste_opened.connect(lambda text: self.open(pasted_id(text)))
        pane.head.copy_wanted.connect(self._copy_id)
        pane.side.copy_wanted.connect(self._copy_json)
        pane.foot.clear.clicked.connect(self.clear)
        pane.foot.write.clicked.connect(self.submit)
        pane.card.again_wanted.connect(self._again)
        pane.card.second_wanted.connect(self.show_recent)
        pane.recent.opened.connect(self.open)
        pane.from_file.import_wanted.connect(lambda: pane.pane_requested.emit("import"))
        self.listing.was_read.connect(self._on_read)
        pane.offer("find", pane.open_list)
        pane.offer("inspector", pane.toggle_side)

    # -- account

    def _on_account(self, account: Account | None) -> None:
        """Begin anew with another account; with another token of the same one what was typed stays."""
        before, self._account = self._account, account
        same_account = before is not None and account is not None and before.portal_id == account.portal_id
        if same_account and before is not None and account is not None and before.token == account.token:
            self._redraw()
            return
        opening = self._opening.form_id if self._opening is not None and same_account else ""
        for name in ("open", "read", "recent", "form of file", "hand over"):
            self._scope.cancel(name)
        self.listing.forget()
        self._opened.clear()
        self.pane.banners.clear()
        if opening:
            self.open(opening)
        if not same_account:
            self._change(before)
        self.pane.offer("check-again", self.listing.read, enabled=account is not None)
        self.pane.set_tools(enabled=account is not None)
        if account is None:
            self.listing.show_no_account()
        elif self.pane.isVisible():
            self.listing.read()
        elif not same_account:
            self.listing.show_reading()

    def _change(self, before: Account | None) -> None:
        """Put away what was typed for an account, and show what was typed for the one that is current now."""
        self._scope.cancel("choose file")
        self._opening = None
        under_way = self.submitting.now
        self.submitting.leave()
        self.shelf.put_away(before, submitted=under_way.form.id if under_way is not None else "")
        form = self.shelf.bring_back(self._account)
        if form is not None:
            self._opened = {form.id: form}
            self._show_form(form)
        self.submitting.follow(self._account)

    def _forget(self) -> None:
        self.shelf.forget()
        self.submitting.forget()

    def _on_read(self) -> None:
        """Read definitions anew when they are wanted next: the list was read because something may have changed."""
        shown = self.filling.form
        self._opened = {} if shown is None else {shown.id: shown}
        self.file.fill()

    # -- one form

    def open(self, form_id: str) -> None:
        """Show a form, with what was typed into it before."""
        if not form_id:
            return
        under_way = self.submitting.now
        if under_way is not None:
            under_way.then = form_id  # HubSpot's answer is waited for; it is about what was typed here
            self.pane.list.mark(form_id)
            return
        self._open_now(form_id)

    def _open_now(self, form_id: str) -> None:
        self.pane.banners.remove(_FORM)
        known = self._opened.get(form_id)
        if known is not None:
            self._opening = None
            self._scope.cancel("open")
            self._show_form(known)
        else:
            self._scope.start(self._open(form_id), name="open", busy="replace", on_error=self._on_unopened)

    async def _open(self, form_id: str) -> None:
        before = self._opening.before if self._opening is not None else self.filling.form
        self._opening = opening = _Opening(form_id, before)
        self.filling.put_away()
        self.pane.show_page(Page.WORK)
        self.pane.show_middle(Middle.READING)
        self.pane.list.mark(form_id)
        try:
            form = await self._services.open(form_id)
        except (HubDeskError, asyncio.CancelledError):
            if self._opening is opening:  # else something else is shown or read by now
                self._opening = None
                self._show_again(before)
            raise
        self._opening = None
        self._opened[form.id] = form
        self._show_form(form)

    def _show_again(self, before: FormDefinition | None) -> None:
        """Show in place of a form that was not read what was there before."""
        self.pane.show_middle(Middle.NOTHING)
        if before is not None:
            self._show_form(before)
        else:
            self.listing.show()

    def _on_unopened(self, error: HubDeskError) -> None:
        self.pane.banners.show_banner(_FORM, self.pane.problem_banner(error))

    def _show_form(self, form: FormDefinition) -> None:
        if self._account is None:
            return
        self.pane.banners.remove(SENT)
        draft = self.filling.show(form, self._drafts.of(form.id), write_words(self._account))
        self._drafts.keep(form.id, draft)
        self.pane.show_page(Page.WORK)
        self._show_middle(draft)
        self.pane.left_drawer.close_drawer()
        self.pane.form_area.verticalScrollBar().setValue(0)
        self.listing.show()

    def _show_middle(self, draft: Draft) -> None:
        self.filling.lock()
        card = draft.card
        if card is None:
            self.pane.show_middle(Middle.FORM)
            return
        self.pane.card.show_card(card.icon, card.tone, card.title, card.text, card.facts, card.again)
        self.pane.show_middle(Middle.CARD)

    def _redraw(self) -> None:
        """Say the account's new name where it stands."""
        if self.filling.form is not None and self._account is not None:
            self.filling.say(write_words(self._account))

    def clear(self) -> None:
        """Begin the form anew; the toast takes that back."""
        form = self.filling.form
        if form is None:
            return
        before = self.filling.renew()
        self._drafts.keep(form.id, self.filling.draft)
        if before.begun:
            tr = self.pane.tr
            account = self._account
            self._notifier.toast(tr("Form cleared"), tr("Undo"), lambda: self._restore(form, before, account))

    def _restore(self, form: FormDefinition, draft: Draft, account: Account | None) -> None:
        """Take back that a form was cleared, also behind another one that was opened since."""
        if account is None:
            return
        now = self._account
        self._drafts.keep(form.id, draft, account.portal_id)
        if now is None or now.portal_id != account.portal_id:
            return  # it stands there when that account is the current one again
        if self.filling.form is not None and self.filling.form.id == form.id:
            self._show_form(self.filling.form)
        else:
            self.listing.show()

    # -- submitting

    def submit(self) -> None:
        """Submit the form that is shown, if nothing is wrong with it."""
        if self.pane.page is not Page.WORK or self.pane.middle is not Middle.FORM:
            return
        if self._account is not None and self.filling.try_it():
            self.submitting.begin(self._account)

    def _again(self) -> None:
        """Lead from the card back to the form."""
        card, self.filling.draft.card = self.filling.draft.card, None
        form = self.filling.form
        if form is None:
            return
        if card is not None and card.renew:
            self.filling.renew()
            self._drafts.keep(form.id, self.filling.draft)
        self.filling.refresh()
        self._show_middle(self.filling.draft)
        self.pane.form.go_to_begin()
        self.listing.show()

    # -- header

    def _on_mode(self, one: bool) -> None:  # a signal's
        if self._account is None:
            return
        if one:
            self.pane.show_page(Page.WORK if self.listing.forms else Page.STATE)
        else:
            self.file.enter(self.filling.form.id if self.filling.form is not None else "")

    def _on_recent(self) -> None:
        if self.pane.page is Page.RECENT:
            self.pane.show_page(Page.WORK if self.listing.forms else Page.STATE)
        else:
            self.show_recent()

    def show_recent(self) -> None:
        """Show what was submitted from this computer."""
        if self._account is not None:
            self.pane.show_page(Page.RECENT)
            self._scope.start(self._recent(), name="recent", busy="replace", on_error=self.pane.show_problem)

    async def _recent(self) -> None:
        entries, now = await self._services.recent(), self._clock.now()
        self.pane.recent.show_lines([recent_line(entry, now) for entry in entries])

    async def _definition(self, form_id: str) -> FormDefinition:
        form = self._opened.get(form_id)
        if form is None:
            form = self._opened[form_id] = await self._services.open(form_id)
        return form

    # -- small things

    def _on_shown(self) -> None:
        if self._account is not None and self.listing.forms is None:
            self.listing.read()
        else:
            self.listing.show()

    def _copy_id(self) -> None:
        if self.filling.form is not None:
            QGuiApplication.clipboard().setText(self.filling.form.id)
            self._notifier.toast(self.pane.tr("Id copied"))

    def _copy_json(self) -> None:
        QGuiApplication.clipboard().setText(self.pane.side.json.text())
        self._notifier.toast(self.pane.tr("JSON copied"))
