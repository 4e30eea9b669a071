"""What HubSpot's error words about a submission mean, and where they belong."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from hubdesk.engine.forms.model import FieldProblem

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from hubdesk.engine.forms.model import FormDefinition

SENTENCES = {
    "REQUIRED_FIELD": "This has to be filled in.",
    "INVALID_EMAIL": "This is not an e-mail address that HubSpot accepts.",
    "BLOCKED_EMAIL": "This form does not take addresses of this domain.",
    "INVALID_NUMBER": "This is not a number.",
    "NUMBER_OUT_OF_RANGE": "This number is outside of what the form accepts.",
    "INPUT_TOO_LARGE": "This is too long for HubSpot (65,536 characters at most).",
    "VALUE_NOT_IN_FIELD_DEFINITION": "This is none of the choices, or not a value that HubSpot can store here.",
    "FIELD_NOT_IN_FORM_DEFINITION": "HubSpot does not let forms fill in this property.",
    "MAX_NUMBER_OF_SUBMITTED_VALUES_EXCEEDED": "A submission has between 1 and 1,000 values.",
    "INVALID_METADATA": "The time of the submission must lie within the last month.",
    "INVALID_GOTOWEBINAR_WEBINAR_KEY": "HubSpot does not know this GoToWebinar key.",
    "INVALID_HUTK": "This is not the value of a hubspotutk cookie. Leave it empty unless you really have one.",
    "INVALID_IP_ADDRESS": "This is not a public IP address. Leave it empty unless it really is the visitor's.",
    "INVALID_PAGE_URI": "This is not the address of a page.",
    "INVALID_LEGAL_OPTION_FORMAT": "HubSpot does not accept consent of this kind for this form.",
    "MISSING_PROCESSING_CONSENT": "This form needs consent to process the data.",
    "MISSING_PROCESSING_CONSENT_TEXT": "The form has no words about processing the data. Add them in HubSpot.",
    "MISSING_COMMUNICATION_CONSENT_TEXT": "A kind of mail has no words beside its box. Add them in HubSpot.",
    "MISSING_LEGITIMATE_INTEREST_TEXT": "The form has no words about legitimate interest. Add them in HubSpot.",
    "DUPLICATE_SUBSCRIPTION_TYPE_ID": "The form names a kind of mail twice. Mend it in HubSpot.",
    "FORM_HAS_RECAPTCHA_ENABLED": "This form asks for a captcha, which no program can pass.",
}
"""For each of HubSpot's words (lists in its legacy guide, and public client code): what is wrong and what to do."""

_PLACES = {
    "INVALID_HUTK": "context.hutk",
    "INVALID_IP_ADDRESS": "context.ip_address",
    "INVALID_PAGE_URI": "context.page_uri",
    "INVALID_METADATA": "submitted_at",
    "INVALID_LEGAL_OPTION_FORMAT": "consent",
    "MISSING_PROCESSING_CONSENT": "consent",
    "MISSING_PROCESSING_CONSENT_TEXT": "consent",
    "MISSING_COMMUNICATION_CONSENT_TEXT": "consent",
    "MISSING_LEGITIMATE_INTEREST_TEXT": "consent",
    "DUPLICATE_SUBSCRIPTION_TYPE_ID": "consent",
}
"""Words that name their place themselves."""


def problem(code: str, field: str = "") -> FieldProblem:
    """Return the problem that one of HubSpot's words names."""
    known = SENTENCES.get(code)
    sentence = known or f"HubSpot refused this ({code.lower().replace('_', ' ')})."
    return FieldProblem(field, code, sentence)


def problems_of(
    definition: FormDefinition, errors: Iterable[tuple[str, str]], words: str = ""
) -> tuple[FieldProblem, ...]:
    """Return HubSpot's errors, each at its field.

    Args:
        definition: The form.
        errors: Word and quoted place, such as ``fields.email``, ``email`` or ``context.hutk``.
        words: What HubSpot said of the whole, for a refusal that names no errors; may be empty.
    """
    names: dict[str, str] = {}
    for field in definition.every_field():
        # Two objects may have a property of the same name; alone it means the contact's, or else the first one.
        if field.name == field.property_name or field.property_name.lower() not in names:
            names[field.property_name.lower()] = field.name
        names[field.name.lower()] = field.name
    found = [problem(code, _PLACES.get(code) or _field_at(place, names)) for code, place in errors]
    if found:
        return tuple(dict.fromkeys(found))
    return (FieldProblem("", "REFUSED", words or "HubSpot refused this and did not say why."),)


def _field_at(place: str, names: Mapping[str, str]) -> str:
    """Return the field that ``fields.email``, ``email`` or ``fields.0-2/phone`` names; empty for none."""
    named = place.removeprefix("fields.").lower()
    return names.get(named) or names.get(re.split(r"[./]", named)[-1], "")
