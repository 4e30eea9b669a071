"""The forms of an account: list them, open one, submit one, and what was submitted from here."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING

from hubdesk.core.errors import InputError, StoppedEarly, StorageProblem
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
from hubdesk.storage.submission_log import KEPT_DAYS, LoggedSubmission, SubmissionLog

if TYPE_CHECKING:
    from pathlib import Path

    from hubdesk.core.clock import Clock
    from hubdesk.engine.forms.model import FormDefinition, FormEntry, Submission
    from hubdesk.engine.session import Session

_CLOSED = "HubSpot does not take submissions of this form any more. It may have been deleted or archived meanwhile."
_NOTHING_SENT = "Nothing was sent."


def submission_log(
    data: Path, portal_id: int, api_base: str, *, demo: str = "", kept_days: int = KEPT_DAYS
) -> SubmissionLog:
    """Return the log of an account; the arguments are those of :func:`hubdesk.engine.limits.places.log_path`."""
    name = log_path(data, portal_id, api_base, demo=demo).with_suffix(".jsonl").name
    return SubmissionLog(data / "submissions" / name, kept_days=kept_days)


class Forms:
    """The forms of one account.

    Args:
        session: The account.
        data: HubDesk's data folder, for the log of submissions.
        clock: Time.
        kept_days: How long that log keeps a line.
    """

    def __init__(self, session: Session, data: Path, clock: Clock, *, kept_days: int = KEPT_DAYS) -> None:
        self._session = session
        self._clock = clock
        account = session.account
        self._log = submission_log(data, account.portal_id, session.api_base, demo=session.demo, kept_days=kept_days)

    async def list(self) -> tuple[FormEntry, ...]:
        """Return all forms: those first that can be submitted, archived ones last, then by name.

        Raises:
            ScopeMissing: The token lacks ``forms``.
            HubDeskError: They cannot be read.
        """
        require(self._session.account, "forms")
        entries = [(False, entry_of(form)) for form in await list_forms(self._session.client)]
        # Only so that somebody who looks for one finds out why it cannot be submitted; the list is good without them.
        with suppress(Refused):
            entries += [(True, entry_of(form)) for form in await list_forms(self._session.client, archived=True)]
        entries.sort(key=lambda one: (one[0], bool(one[1].refusal), one[1].name.casefold()))
        return tuple(entry for _archived, entry in entries)

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
        raise InputError(message, code="form.unknown", safe=_NOTHING_SENT, hint=hint)

    async def submit(self, definition: FormDefinition, submission: Submission) -> Sent:
        """Submit a form once. What is wrong by the form's own definition is told without a call.

        Cancelling it after the request left cannot take it back; the log then says that it needs review.

        Raises:
            ScopeMissing: The token lacks ``forms``; nothing was sent.
            HubDeskError: Nothing was sent.
        """
        require(self._session.account, "forms")
        problems = check(definition, submission, self._clock.now())
        if problems:
            return Sent(SentState.REFUSED, problems=problems)
        attempt = _Attempt()
        began = self._clock.monotonic()
        try:
            sent, correlation_id = await self._send(definition, body(definition, submission), attempt)
        except StoppedEarly as error:
            # These words are about a job as a rule; of a single submission nothing was written before.
            error.safe = _NOTHING_SENT
            raise
        except asyncio.CancelledError:
            if attempt.left:
                await self._note(definition, Sent(SentState.NEEDS_REVIEW), began)
            raise
        await self._note(definition, sent, began, correlation_id)
        return sent

    async def _send(self, definition: FormDefinition, content: bytes, attempt: _Attempt) -> tuple[Sent, str]:
        """Return what became of it, and HubSpot's name for the call."""
        client, portal_id = self._session.client, self._session.account.portal_id
        try:
            answer = await submit(client, portal_id, definition.id, content, hooks=attempt, patience=Patience.QUICK)
        except Refused as refusal:
            if refusal.status == 404:
                problems: tuple[FieldProblem, ...] = (FieldProblem("", "FORM_CLOSED", _CLOSED),)
            else:
                problems = problems_of(definition, refusal.errors, refusal.message)
            return Sent(SentState.REFUSED, problems=problems), refusal.correlation_id
        except OutcomeUnknown as unknown:
            return Sent(SentState.NEEDS_REVIEW, reason=unknown.hint), ""
        value = answer.value
        message, redirect = plain_text(value.inline_message), value.redirect_uri or ""
        return Sent(SentState.SENT, message, redirect), answer.correlation_id

    async def _note(self, definition: FormDefinition, sent: Sent, began: float, correlation_id: str = "") -> None:
        """Add a line to the log."""
        entry = LoggedSubmission(
            at=self._clock.now().timestamp(),
            form_id=definition.id,
            form_name=definition.name,
            state=str(sent.state),
            errors=tuple((one.code, one.field) for one in sent.problems),
            milliseconds=round((self._clock.monotonic() - began) * 1000),
            correlation_id=correlation_id,
        )
        # A log that cannot be written must not make a submission look as if it had failed.
        with suppress(StorageProblem):
            await asyncio.to_thread(self._log.add, [entry])

    async def recent(self, limit: int = 500) -> tuple[LoggedSubmission, ...]:
        """Return what was submitted from this computer lately, newest first."""
        return await asyncio.to_thread(self._log.read, self._clock.now().timestamp(), limit)


class _Attempt:
    """Whether a submission may have left this computer.

    Attributes:
        left: Whether it may have been taken.
    """

    def __init__(self) -> None:
        self.left = False

    async def begin(self) -> None:
        """See :class:`hubdesk.hubspot.contacts.Hooks`."""
        self.left = True

    def setback(self, *, perhaps_applied: bool) -> None:
        """See :class:`hubdesk.hubspot.contacts.Hooks`."""
        self.left = perhaps_applied
