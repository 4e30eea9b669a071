"""The list of the account's forms: reading it, finding in it, and what is shown when there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from hubdesk.core.errors import ScopeMissing, TokenRefused, Unreachable
from hubdesk.gui.forms.form_list import READY, REFUSED
from hubdesk.gui.forms.pane import Page
from hubdesk.gui.forms.words import line_of, list_words, pasted_id
from hubdesk.gui.language.say import heard
from hubdesk.gui.widgets.banner import BannerText

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from hubdesk.core.clock import Clock
    from hubdesk.core.errors import HubDeskError
    from hubdesk.engine.forms.model import FormEntry
    from hubdesk.gui.aio.scope import TaskScope
    from hubdesk.gui.forms.draft import Drafts
    from hubdesk.gui.forms.filling import Filling
    from hubdesk.gui.forms.pane import FormsPane
    from hubdesk.gui.forms.services import FormsServices

_UNREAD = "forms.unread"
"""Key of the banner that says why the list could not be read again."""


class Listing(QObject):
    """Keeps the list.

    Signals:
        was_read: There is a list, or another one.
    """

    was_read = Signal()

    def __init__(
        self,
        pane: FormsPane,
        services: FormsServices,
        scope: TaskScope,
        clock: Clock,
        filling: Filling,
        drafts: Drafts,
    ) -> None:
        super().__init__(pane)
        self._pane = pane
        self._services = services
        self._scope = scope
        self._clock = clock
        self._filling = filling
        self._drafts = drafts
        self._read_at: datetime | None = None
        self._reading = 0
        self._state_action: Callable[[], object] = self.read
        self.forms: tuple[FormEntry, ...] | None = None
        pane.state_action.connect(lambda: self._state_action())
        pane.list.find_changed.connect(self.show)
        pane.list.read_wanted.connect(self.read)
        filling.begun_changed.connect(self.show)

    def find(self, form_id: str) -> FormEntry | None:
        """Return a form of the list."""
        return next((form for form in self.forms or () if form.id == form_id), None)

    def forget(self) -> None:
        """Forget the list: it is another account's."""
        self.forms, self._read_at = None, None
        self._pane.banners.remove(_UNREAD)

    def read(self) -> None:
        """Read the forms of the account."""
        self._scope.start(self._read(), name="read", busy="ignore", on_error=self._on_unread)

    async def _read(self) -> None:
        pane = self._pane
        if self.forms is None:
            self.show_reading()
        pane.list.set_busy(busy=True)
        self._reading = reading = self._reading + 1
        try:
            forms = await self._services.list()
        finally:
            if reading == self._reading:  # else one that was cancelled ends while the next is under way
                pane.list.set_busy(busy=False)
        self.forms, self._read_at = tuple(forms), self._clock.now()
        pane.list.set_reading(on=False)
        pane.banners.remove(_UNREAD)
        if not self.forms and self._filling.form is None:
            self._show_empty()
        else:
            self._say_what_to_do()
            if pane.page is Page.STATE:
                pane.show_page(Page.WORK)
        self.show()
        self.was_read.emit()

    # -- what is shown

    def show(self) -> None:
        """Show the forms that fit what is looked for."""
        if self.forms is None:
            return
        pane, now = self._pane, self._clock.now()
        text, kind = pane.list.wanted()
        pasted = pasted_id(text)
        begun = self._drafts.begun()
        lines = [line_of(form, now, begun=form.id in begun) for form in self.forms if _fits(form, text, kind, pasted)]
        shown = self._filling.form.id if self._filling.form is not None else ""
        nothing = self.tr("This form is not in the list.") if pasted else self.tr("No form fits.")
        pane.list.show_lines(lines, shown, nothing, pasted=bool(pasted))
        pane.list.show_age(list_words(len(self.forms), self._read_at, now))

    def show_no_account(self) -> None:
        """Show that there is no account."""
        self._state_action = lambda: self._pane.pane_requested.emit("connect")
        text = self.tr("Connect an account to see its forms and submit one of them.")
        self._pane.show_state("forms", self.tr("No account is connected"), text, self.tr("Connect an account"))

    def show_reading(self) -> None:
        """Show that the list is being read, where it will stand."""
        self._pane.list.set_reading(on=True)
        if self._pane.page is Page.STATE:
            self._pane.show_page(Page.WORK)

    def _show_empty(self) -> None:
        self._state_action = self.read
        title = self.tr("This account has no forms that can be submitted.")
        text = self.tr("Make one in HubSpot under Marketing › Forms, then read the list again.")
        self._pane.show_state("forms", title, text, self.tr("Read again"))

    def _say_what_to_do(self) -> None:
        """Say what stands in place of a form while none is chosen."""
        tr = self.tr
        if any(not form.refusal for form in self.forms or ()):
            title = tr("Choose a form")
            text = tr("It is drawn here as its visitors see it. Nothing is sent until you press the button below it.")
        else:
            title = tr("This account has no forms that can be submitted.")
            text = tr("Those in the list can be looked at; each says why it cannot be submitted.")
        self._pane.choose.set("forms", title, text)

    # -- when it cannot be read

    def _on_unread(self, error: HubDeskError) -> None:
        """Say why, in place of the list, or over an older one, which stays."""
        pane, tr = self._pane, self.tr
        text = " ".join(part for part in (heard(error.safe), heard(error.hint)) if part)
        if self.forms is not None or self._filling.form is not None:
            pane.list.set_reading(on=False)
            banner = pane.problem_banner(error)
            if not banner.action:
                banner = BannerText("error", heard(error.message), text, tr("Read again"), self.read)
            pane.banners.show_banner(_UNREAD, banner)
        elif isinstance(error, ScopeMissing):
            self._show_no_scope(error)
        elif isinstance(error, TokenRefused):
            self._state_action = pane.token_change_wanted.emit
            pane.show_state("key", heard(error.message), text, tr("Replace token…"), failed=True)
        else:
            self._state_action = self.read
            icon = "offline" if isinstance(error, Unreachable) else "error"
            pane.show_state(icon, heard(error.message), text, tr("Read again"), failed=True)

    def _show_no_scope(self, error: ScopeMissing) -> None:
        """Lead to the Scopes pane, which says how to add it."""
        banner = self._pane.problem_banner(error)
        if banner.call is not None:
            self._state_action = banner.call
        else:
            self._state_action = self.read
        action = banner.action or self.tr("Read again")
        self._pane.show_state("missing", banner.title, banner.text, action, failed=True)


def _fits(form: FormEntry, text: str, kind: str, pasted: str) -> bool:
    """Return whether a form is among what is looked for; an id finds its form whatever the filter says."""
    if pasted:
        return form.id == pasted
    wanted = text.strip().casefold()
    if kind in (READY, REFUSED) and bool(form.refusal) is (kind == READY):
        return False
    return wanted in f"{form.name} {form.id}".casefold()
