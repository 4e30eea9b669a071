"""What the Forms pane needs from the rest of the program."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hubdesk.core.events import Subject
    from hubdesk.engine.forms.model import FormDefinition, FormEntry, Sent, Submission
    from hubdesk.engine.records import Account
    from hubdesk.storage.submission_log import LoggedSubmission


class FormsServices(Protocol):
    """The engine's side of forms, for the current account."""

    @property
    def current_account(self) -> Account | None:
        """The account whose forms are shown."""
        ...

    @property
    def account_changed(self) -> Subject[Account | None]:
        """Publishes after connecting, switching, a new token and disconnecting."""
        ...

    @property
    def removed(self) -> Subject[None]:
        """Publishes after everything was removed from this computer: what was typed goes with it."""
        ...

    async def list(self) -> Sequence[FormEntry]:
        """Return all forms of the account, those that cannot be submitted too.

        Raises:
            ScopeMissing: The token lacks ``forms``.
            HubDeskError: They cannot be read.
        """
        ...

    async def open(self, form_id: str) -> FormDefinition:
        """Return a form by its id, as it is now.

        Raises:
            HubDeskError: There is none, or it cannot be read.
        """
        ...

    async def submit(self, form: FormDefinition, submission: Submission) -> Sent:
        """Submit once; nothing is ever sent twice.

        Raises:
            HubDeskError: Nothing was submitted.
        """
        ...

    async def recent(self) -> Sequence[LoggedSubmission]:
        """Return the submissions from this computer to this account, newest first."""
        ...
