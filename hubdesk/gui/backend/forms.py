"""The Forms pane's side of the engine."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from hubdesk.core.errors import TokenRefused
from hubdesk.core.events import Subject
from hubdesk.gui.backend.writers import Writing
from hubdesk.gui.language.say import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hubdesk.bootstrap import Services
    from hubdesk.engine.forms.model import FormDefinition, FormEntry, Sent, Submission
    from hubdesk.engine.forms.service import Forms
    from hubdesk.engine.records import Account
    from hubdesk.engine.session import Session
    from hubdesk.gui.backend.accounts import Accounts
    from hubdesk.gui.token.services import Connected
    from hubdesk.storage.submission_log import LoggedSubmission


class AccountForms:
    """The forms of the current account."""

    def __init__(self, services: Services, accounts: Accounts) -> None:
        self.account_changed: Subject[Account | None] = Subject()
        self.removed = accounts.removed
        self._services = services
        self._accounts = accounts
        self._submitting: Counter[Session] = Counter()
        accounts.writers.add(self._writing)
        self._subscription = accounts.changed.subscribe(self._relay)

    @property
    def current_account(self) -> Account | None:
        """The account whose forms are shown."""
        return self._accounts.account

    async def list(self) -> Sequence[FormEntry]:
        """Return all forms of the account, archived ones last.

        Raises:
            ScopeMissing: The token lacks ``forms``.
            HubDeskError: They cannot be read, or no account is connected.
        """
        return await self._forms().list()

    async def open(self, form_id: str) -> FormDefinition:
        """Return a form as it is now.

        Raises:
            HubDeskError: There is none with this id, or it cannot be read.
        """
        return await self._forms().open(form_id)

    async def submit(self, form: FormDefinition, submission: Submission) -> Sent:
        """Submit a form once, to the account that is the current one now, whichever is by the time of the answer.

        Raises:
            HubDeskError: Nothing was sent.
        """
        session = self._session()
        self._submitting[session] += 1
        try:
            return await self._services.forms(session).submit(form, submission)
        finally:
            self._submitting[session] -= 1

    async def recent(self) -> Sequence[LoggedSubmission]:
        """Return what was submitted from this computer lately, newest first."""
        return await self._forms().recent()

    def _relay(self, connected: Connected | None) -> None:
        self.account_changed.publish(connected.account if connected else None)

    def _writing(self, session: Session) -> Writing | None:
        if not self._submitting[session]:
            return None
        message, hint = say("A form is being submitted to this account."), say("Wait for HubSpot’s answer first.")
        return Writing(message, hint, code="form.busy")

    def _forms(self) -> Forms:
        return self._services.forms(self._session())

    def _session(self) -> Session:
        session = self._accounts.session
        if session is None:
            message = say("No account is connected.")
            raise TokenRefused(message, code="token.none", hint=say("Connect one, or start the demo."))
        return session
