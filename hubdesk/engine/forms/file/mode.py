"""One submission a row: sent once, and never again unless HubSpot certainly did not take it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubdesk.core.errors import StoppedEarly
from hubdesk.engine.forms.file.refusals import CLOSED, pack, sentences
from hubdesk.engine.forms.refusals import problems_of
from hubdesk.engine.settle import Settled
from hubdesk.hubspot.failures import Refused
from hubdesk.hubspot.submissions import submit
from hubdesk.storage.journal.records import Outcome, RowState

if TYPE_CHECKING:
    from hubdesk.engine.forms.model import FormDefinition
    from hubdesk.engine.run.modes import Attempts
    from hubdesk.engine.worker.protocol import Body
    from hubdesk.hubspot.client import HubSpotClient
    from hubdesk.storage.journal.records import Batch

UNKNOWN = "form.outcome_unknown"
"""Reason of a submission that HubSpot may have taken."""

_ALIKE = 10
"""Refusals in a row for the same reason, none taken before, after which the rest would fare no better."""


class SubmitForm:
    """Submits a form; see :class:`hubdesk.engine.run.modes.Mode`.

    Args:
        client: Calls.
        portal_id: The account.
        form: The form.
        taken: Whether HubSpot took a submission of this job before.
    """

    repeatable = False
    unknown = UNKNOWN

    def __init__(self, client: HubSpotClient, portal_id: int, form: FormDefinition, *, taken: bool) -> None:
        self._client = client
        self._portal_id = portal_id
        self._form = form
        self._taken = taken
        self._alike: tuple[str, str] = ("", "")
        self._times = 0

    async def send(self, batch: Batch, body: Body, attempts: Attempts) -> Settled:
        """Submit one row.

        Raises:
            StoppedEarly: The form takes no submissions any more, or refuses each for the same reason.
            HubDeskError: Nothing more can be sent.
            OutcomeUnknown: The answer was lost; it must not be sent again.
        """
        (row,) = body.rows
        try:
            await submit(self._client, self._portal_id, self._form.id, body.content, hooks=attempts)
        except Refused as refusal:
            if refusal.status == 404:
                raise _closed() from refusal
            code, detail = pack(problems_of(self._form, refusal.errors))
            self._stop_if_in_vain(code, detail)
            return Settled((Outcome(row, RowState.REJECTED, code=code, detail=detail, seq=batch.seq),), ())
        self._taken = True
        return Settled((Outcome(row, RowState.SUBMITTED, seq=batch.seq),), ())

    def _stop_if_in_vain(self, code: str, detail: str) -> None:
        """Stop when everything is refused for the same reason, instead of rejecting a whole file row by row.

        Raises:
            StoppedEarly: The form is closed to programs, or the first submissions were all refused alike.
        """
        if code in CLOSED:
            raise _closed()
        if self._taken:
            return
        self._times = self._times + 1 if self._alike == (code, detail) else 1
        self._alike = (code, detail)
        if self._times >= _ALIKE:
            message = f"HubSpot refused the first {_ALIKE} submissions for the same reason, so HubDesk stopped."
            hint = f"{sentences(code, detail)} Look at the recipe and the answers for all rows, then start a new run."
            safe = "The rows that were not submitted are listed as not sent."
            raise StoppedEarly(message, code="run.same_refusal", safe=safe, hint=hint)


def _closed() -> StoppedEarly:
    message = "HubSpot takes no submissions of this form any more."
    hint = "It may have been deleted, archived or protected by a captcha meanwhile. Look at it in HubSpot."
    safe = "The rows that were not submitted are listed as not sent."
    return StoppedEarly(message, code="form.closed", safe=safe, hint=hint)
