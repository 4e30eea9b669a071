"""The demo portal's forms as HubDesk reads them, and a submission that each of them takes."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import msgspec

from hubdesk.demo.forms.definitions import standard_forms
from hubdesk.engine.forms.definition import definition_of
from hubdesk.engine.forms.model import (
    ConsentAnswer,
    ConsentTexts,
    FieldGroup,
    FormDefinition,
    FormField,
    Submission,
)
from hubdesk.hubspot.forms import WireForm

if TYPE_CHECKING:
    from collections.abc import Mapping

CONTACT, NEWSLETTER, DEMO, SURVEY, WEBINAR, OLD, KONTAKT, CAPTURED, BLOG, EVENT, EVERY, APPLICATION = range(1, 13)

NOW = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)

AGREED = ConsentAnswer(process=True, subscriptions=frozenset((4401,)))

_PERSON = {"firstname": "Ada", "lastname": "Lovelace", "email": "ada@lovelace.example"}
GOOD: Mapping[int, Mapping[str, str]] = {
    CONTACT: {**_PERSON, "phone": "+44 20 7946 0000", "message": "Hello\nthere"},
    NEWSLETTER: {"email": "ada@lovelace.example", "hs_language": "en"},
    DEMO: {**_PERSON, "company": "Acme", "numemployees": "5-25", "product_interest": "training", "message": "When?"},
    SURVEY: {
        "email": "ada@lovelace.example", "membership_level": "gold", "customer_number": "K-1", "loyalty_points": "12",
        "date_of_birth": "1815-12-10", "newsletter_opt_in": "true",
    },
    KONTAKT: {**_PERSON, "mobilephone": "+49 151 12345678"},
    EVENT: {**_PERSON, "hs_lead_status": "NEW"},
    EVERY: {
        **_PERSON, "phone": "+44 20 7946 0000", "mobilephone": "+49 151 12345678", "loyalty_points": "100",
        "date_of_birth": "1815-12-10", "product_interest": "software;training", "membership_level": "silver",
        "hs_lead_status": "OPEN", "newsletter_opt_in": "true", "message": "one\ntwo", "country": "Germany",
    },
    APPLICATION: {
        "email": "ada@lovelace.example", "membership_level": "gold", "customer_number": "K-2",
        "product_interest": "cloud", "message": "Peace", "loyalty_points": "1500", "date_of_birth": "1815-12-10",
        "jobtitle": "Sales manager", "company": "Acme", "city": "London",
    },
}  # fmt: skip
"""Values with which each form that takes submissions takes one."""


def demo_form(number: int) -> FormDefinition:
    """Return one of the demo portal's forms, counted from 1."""
    return definition_of(msgspec.convert(standard_forms()[number - 1], WireForm))


def good(number: int, /, **changed: str) -> Submission:
    """Return a submission that the form takes; ``changed`` are other values, empty ones leave a field out."""
    return Submission({**GOOD[number], **changed}, AGREED)


def one_field(consent: ConsentTexts | None = None, **parts: Any) -> FormDefinition:
    """Return a form with a single field, called ``field`` unless it gets a name."""
    field = FormField(**{"name": "field", "label": "Field", **parts})
    return FormDefinition(
        "00000000-0000-4000-8000-000000000000",
        "Form",
        groups=(FieldGroup((field,)),),
        consent=consent or ConsentTexts(),
    )
