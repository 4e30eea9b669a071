"""One form submission over the authenticated endpoint (HubSpot's guide "Submit data to a form", secure).

Submissions are not idempotent: once a byte has left and no answer came, nothing sends the same one again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from hubdesk.hubspot.client import Patience, Priority

if TYPE_CHECKING:
    from hubdesk.hubspot.answer import Answer
    from hubdesk.hubspot.client import HubSpotClient
    from hubdesk.hubspot.contacts import Hooks


class Submitted(msgspec.Struct, rename="camel"):
    """HubSpot's answer: what the visitor would see. It names neither the contact nor the submission."""

    inline_message: str | None = None
    redirect_uri: str | None = None


async def submit(
    client: HubSpotClient,
    portal_id: int,
    form_id: str,
    body: bytes,
    *,
    hooks: Hooks | None = None,
    patience: Patience = Patience.PATIENT,
) -> Answer[Submitted]:
    """Submit a form once.

    Args:
        client: Calls.
        portal_id: The account.
        form_id: GUID of the form.
        body: The request's JSON.
        hooks: Is told of each attempt; there are several only where HubSpot certainly took none.
        patience: How long to wait for the network or the limit before the first byte leaves.

    Raises:
        Refused: HubSpot did not take it; ``errors`` says why, field by field.
        OutcomeUnknown: The answer was lost; HubSpot may have taken it.
        ScopeMissing: The token lacks ``forms``.
        HubDeskError: See :mod:`hubdesk.hubspot.failures`; nothing was sent.
    """
    return await client.call(
        "forms.submit",
        path_args={"portal": str(portal_id), "form": form_id},
        body=body,
        decode=Submitted,
        priority=Priority.INTERACTIVE if patience is Patience.QUICK else Priority.BULK,
        before_attempt=hooks.begin if hooks is not None else None,
        on_setback=hooks.setback if hooks is not None else None,
        patience=patience,
        rows=1,
    )
