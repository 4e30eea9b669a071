"""The forms of an account: list them, open one, submit one, and what was submitted from here."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING

from hubdesk.core.errors import InputError, StorageProblem
from hubdesk.engine.forms.body import body
from hubdesk.engine.forms.check import check
from hubdesk.engine.forms.definition import definition_of, entry_of, plain_text
from hubdesk.engine.forms.model import FieldProblem, Sent, SentState
from hubdesk.engine.forms.refusals import problems_of
from hubdesk.engine.limits.places import log_path
from hubdesk.engine.scopes.advice import require
from hubdesk.hubspot.client import Patience
from hubdesk.hubspot.failures import OutcomeUnknown, Refused
from hubdesk.hubspot.forms import get_form, list_forms
from hubdesk.hubspot.submissions import submit
from hubdesk.storage.submission_log import LoggedSubmission, SubmissionLog

if TYPE_CHECKING:
    from pathlib import Path

    from hubdesk.core.clock import Clock
    from hubdesk.engine.forms.model import FormDefinition, FormEntry, Submission
    from hubdesk.engine.session import Session

_CLOSED = "HubSpot does not take submissions of this form any more. It may have been deleted or archived meanwhile."


def submission_log(data: Path, portal_id: int, api_base: str, *, demo: str = "") -> SubmissionLog:
    """Return the log of an account; the arguments are those of :func:`hubdesk.engine.limits.places.log_path`."""
    name = log_path(data, portal_id, api_base, demo=demo).with_suffix(".jsonl").name
    return SubmissionLog(data / "submissions" / name)


class Forms:
    """The forms of one account.

    Args:
        session: The account.
        data: HubDesk's data folder, for the log of submissions.
        clock: Time.
    """

    def __init__(self, session: Session, data: Path, clock: Clock) -> None:
        self._session = session
        self._clock = clock
        account = session.account
        self._log = submission_log(data, account.portal_id, session.api_base, demo=session.demo)

    async def list(self) -> tuple[FormEntry, ...]:
        """Return all forms that are not archived, those first that can be submitted, then by name.

        Raises:
            ScopeMissing: The token lacks ``forms``.
            HubDeskError: They cannot be read.
        """
        require(self._session.account, "forms")
        entries = [entry_of(form) for form in await list_forms(self._session.client)]
        return tuple(sorted(entries, key=lambda one: (bool(one.refusal), one.name.casefold())))

    async def open(self, form_id: str) -> FormDefinition:
        """Return a form; an archived one, too, which says that it is.

        Raises:
            InputError: The account has no such form.
            ScopeMissing: The token lacks ``forms``.
            HubDeskError: It cannot be read.
        """
        require(self._session.account, "forms")
        for archived in (False, True):
            try:
                return definition_of(await get_form(self._session.client, form_id, archived=archived))
            except Refused as refusal:
                if refusal.status != 404:
                    raise
        message = f"Account {self._session.account.portal_id} has no form {form_id}."
        hint = "Look for it in the list of forms, or switch to the account that it belongs to."
        raise InputError(message, code="form.unknown", safe="Nothing was sent.", hint=hint)

    async def submit(self, definition: FormDefinition, submission: Submission) -> Sent:
        """Submit a form once. What is wrong by the form's own definition is told without a call.

        Raises:
            ScopeMissing: The token lacks ``forms``; nothing was sent.
            HubDeskError: Nothing was sent.
        """
        require(self._session.account, "forms")
        problems = check(definition, submission, self._clock.now())
        if problems:
            return Sent(SentState.REFUSED, problems=problems)
        content = body(definition, submission)
        began = self._clock.monotonic()
        sent, errors = await self._send(definition, content)
        entry = LoggedSubmission(
            at=self._clock.now().timestamp(),
            form_id=definition.id,
            form_name=definition.name,
            state=str(sent.state),
            errors=errors,
            milliseconds=round((self._clock.monotonic() - began) * 1000),
        )
        # A log that cannot be written must not make a submission look as if it had failed.
        with suppress(StorageProblem):
            await asyncio.to_thread(self._log.add, [entry])
        return sent

    async def _send(self, definition: FormDefinition, content: bytes) -> tuple[Sent, tuple[tuple[str, str], ...]]:
        portal_id = self._session.account.portal_id
        try:
            answer = await submit(self._session.client, portal_id, definition.id, content, patience=Patience.QUICK)
        except Refused as refusal:
            if refusal.status == 404:
                problems: tuple[FieldProblem, ...] = (FieldProblem("", "FORM_CLOSED", _CLOSED),)
            else:
                problems = problems_of(definition, refusal.errors)
            told = tuple((one.code, one.field) for one in problems)
            return Sent(SentState.REFUSED, problems=problems), told
        except OutcomeUnknown:
            return Sent(SentState.NEEDS_REVIEW), ()
        value = answer.value
        message, redirect = plain_text(value.inline_message), value.redirect_uri or ""
        return Sent(SentState.SENT, message, redirect), ()

    async def recent(self, limit: int = 500) -> tuple[LoggedSubmission, ...]:
        """Return what was submitted from this computer lately, newest first."""
        return await asyncio.to_thread(self._log.read, self._clock.now().timestamp(), limit)
