"""The JSON of a submission (HubSpot's guide to the authenticated forms endpoint). Never holds the token."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from hubdesk.engine.forms.fields import visible_fields
from hubdesk.engine.forms.model import ConsentKind

if TYPE_CHECKING:
    from hubdesk.engine.forms.model import ConsentAnswer, ConsentTexts, Context, FormDefinition, Submission


def body(definition: FormDefinition, submission: Submission) -> bytes:
    """Return the exact bytes that are sent.

    Blanks around a value are taken away. Fields without one are left out, and so is all of the context that is not
    known. ``skipValidation``
    is not sent: HubSpot ignores it since 2021.
    """
    return msgspec.json.encode(_content(definition, submission))


def pretty_body(definition: FormDefinition, submission: Submission) -> str:
    """Return the same JSON for people to read."""
    return msgspec.json.format(body(definition, submission), indent=2).decode()


def _content(definition: FormDefinition, submission: Submission) -> dict[str, Any]:
    content: dict[str, Any] = {}
    if submission.submitted_at is not None:
        content["submittedAt"] = str(round(submission.submitted_at.timestamp() * 1000))
    content["fields"] = [
        {"objectTypeId": field.object_type, "name": field.property_name, "value": value}
        for field in visible_fields(definition, submission.values)
        if field.kind.submittable and (value := submission.values.get(field.name, "").strip())
    ]
    context = _context(submission.context)
    if context:
        content["context"] = context
    consent = _consent(definition.consent, submission.consent)
    if consent is not None:
        content["legalConsentOptions"] = consent
    return content


def _context(context: Context) -> dict[str, str]:
    known = {
        "hutk": context.hutk,
        "ipAddress": context.ip_address,
        "pageUri": context.page_uri,
        "pageName": context.page_name,
    }
    return {name: value.strip() for name, value in known.items() if value.strip()}


def _consent(texts: ConsentTexts, answer: ConsentAnswer) -> dict[str, Any] | None:
    """Return what was agreed to with the words that were shown; HubSpot keeps both."""
    if texts.kind is ConsentKind.NONE:
        return None
    if texts.kind is ConsentKind.LEGITIMATE_INTEREST:
        interest: dict[str, Any] = {"value": True, "legalBasis": texts.legal_basis, "text": texts.privacy_text}
        if texts.subscriptions:
            interest["subscriptionTypeId"] = texts.subscriptions[0]
        return {"legitimateInterest": interest}
    implicit = texts.kind is ConsentKind.IMPLICIT
    consent: dict[str, Any] = {
        "consentToProcess": implicit or answer.process,
        "text": texts.process_label or texts.process_text,
    }
    communications = [
        {
            "value": choice.subscription in answer.subscriptions,
            "subscriptionTypeId": choice.subscription,
            "text": choice.label,
        }
        for choice in texts.communications
    ]
    if communications:
        consent["communications"] = communications
    return {"consent": consent}
