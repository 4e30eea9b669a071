"""Checks a submission by the form's own definition before anything is sent. Pure.

What HubSpot would refuse anyway is said at once and at its field; where HubSpot's rules are not known for certain,
HubSpot decides.
"""

from __future__ import annotations

import ipaddress
import re
from datetime import date, timedelta
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from hubdesk.engine.forms.fields import visible_fields
from hubdesk.engine.forms.model import ConsentKind, FieldKind, FieldProblem
from hubdesk.engine.forms.refusals import problem
from hubdesk.mapping.convert_email import convert_email
from hubdesk.mapping.converter import LONGEST, Problem

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from hubdesk.engine.forms.model import ConsentTexts, Context, FormDefinition, FormField, Submission

MOST_FIELDS = 1_000
"""Values in one submission (HubSpot's guide)."""

FURTHEST_BACK = timedelta(days=30)
"""HubSpot takes submissions of up to one month back (its guide)."""

_HUTK = re.compile(r"[0-9a-f]{32}", re.IGNORECASE)
_PHONE = re.compile(r"[\d\s+()./\-\u2010-\u2015\u00a0]+(?:\s*(?:ext\.?|x|#)\s*\d+)?", re.IGNORECASE)
_NUMBER = re.compile(r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)", re.ASCII)
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_TRUTH = ("true", "false")
_NO_CHOICE = "VALUE_NOT_IN_FIELD_DEFINITION"


def check(definition: FormDefinition, submission: Submission, now: datetime) -> tuple[FieldProblem, ...]:
    """Return everything that is wrong with a submission; empty when it may be sent.

    Args:
        definition: The form.
        submission: What was filled in.
        now: Wall-clock time.
    """
    if definition.refusal:
        return (FieldProblem("", "FORM_CLOSED", definition.refusal),)
    fields = visible_fields(definition, submission.values)
    found = [one for field in fields for one in _check_field(field, submission.values.get(field.name, ""))]
    filled = sum(1 for field in fields if field.kind.submittable and submission.values.get(field.name, "").strip())
    if not found and not 1 <= filled <= MOST_FIELDS:
        code = "MAX_NUMBER_OF_SUBMITTED_VALUES_EXCEEDED"
        found.append(problem(code) if filled else FieldProblem("", code, "Nothing is filled in yet."))
    found += _check_consent(definition.consent, submission)
    found += _check_context(submission.context)
    found += _check_moment(submission.submitted_at, now)
    return tuple(found)


def check_value(field: FormField, value: str) -> FieldProblem | None:
    """Return what is wrong with one field's value, or None."""
    return next(iter(_check_field(field, value)), None)


def _check_field(field: FormField, text: str) -> Iterator[FieldProblem]:
    value = text.strip()
    if field.required and not value:
        if field.kind.submittable:
            yield problem("REQUIRED_FIELD", field.name)
        else:
            words = "This form requires a file or a payment, which only HubSpot's own page can take."
            yield FieldProblem(field.name, "REQUIRED_FIELD", words)
    elif value and field.kind.submittable:
        yield from _check_kind(field, value) if len(value) <= LONGEST else (problem("INPUT_TOO_LARGE", field.name),)


def _check_kind(field: FormField, value: str) -> Iterator[FieldProblem]:
    kind = field.kind
    if kind is FieldKind.EMAIL:
        yield from _check_email(field, value)
    elif kind is FieldKind.NUMBER:
        yield from _check_number(field, value)
    elif kind in (FieldKind.PHONE, FieldKind.MOBILE_PHONE):
        yield from _check_phone(field, value)
    elif kind is FieldKind.DATE:
        yield from _check_date(field, value)
    elif kind is FieldKind.CHECKBOX:
        if value.lower() not in _TRUTH:
            yield FieldProblem(field.name, _NO_CHOICE, "This is true or false.")
    elif kind.chooses:
        allowed = {option.value for option in field.options}
        chosen = [one.strip() for one in value.split(";")] if kind is FieldKind.CHECKBOXES else [value]
        strange = [one for one in chosen if one and one not in allowed]
        if allowed and strange:
            words = f"“{strange[0]}” is none of the choices."
            yield FieldProblem(field.name, _NO_CHOICE, words)


def _check_email(field: FormField, value: str) -> Iterator[FieldProblem]:
    read = convert_email(value)
    if isinstance(read, Problem) and read.value is None:
        yield FieldProblem(field.name, "INVALID_EMAIL", f"This is not an e-mail address{read.detail}.")
    elif value.rpartition("@")[2].lower() in field.limits.blocked_domains:
        yield problem("BLOCKED_EMAIL", field.name)


def _check_number(field: FormField, value: str) -> Iterator[FieldProblem]:
    if not _NUMBER.fullmatch(value):
        text = "This is not a number. Use a point before decimals and nothing between thousands."
        yield FieldProblem(field.name, "INVALID_NUMBER", text)
        return
    low, high = field.limits.lowest, field.limits.highest
    number = float(value)
    if (low is not None and number < low) or (high is not None and number > high):
        yield FieldProblem(field.name, "NUMBER_OUT_OF_RANGE", _number_range(low, high))


def _check_phone(field: FormField, value: str) -> Iterator[FieldProblem]:
    if not _PHONE.fullmatch(value):
        words = "A phone number has digits and the signs + ( ) - . / only."
        yield FieldProblem(field.name, _NO_CHOICE, words)
        return
    digits = sum(sign.isdigit() for sign in value)
    low, high = field.limits.lowest, field.limits.highest
    if (low is not None and digits < low) or (high is not None and digits > high):
        yield FieldProblem(field.name, _NO_CHOICE, _digits_range(low, high))


def _number_range(low: float | None, high: float | None) -> str:
    if low is None:
        return f"A number of at most {high:,g} is wanted."
    return (
        f"A number of at least {low:,g} is wanted."
        if high is None
        else f"A number from {low:,g} to {high:,g} is wanted."
    )


def _digits_range(low: float | None, high: float | None) -> str:
    if low is None:
        return f"A phone number with at most {high:,g} digits is wanted."
    if high is None:
        return f"A phone number with at least {low:,g} digits is wanted."
    return f"A phone number with {low:,g} to {high:,g} digits is wanted."


def _check_date(field: FormField, value: str) -> Iterator[FieldProblem]:
    try:
        if _DATE.fullmatch(value):
            date.fromisoformat(value)
            return
    except ValueError:
        pass
    yield FieldProblem(field.name, _NO_CHOICE, "This is not a date such as 2026-11-28.")


def _check_consent(texts: ConsentTexts, submission: Submission) -> Iterator[FieldProblem]:
    if texts.kind is ConsentKind.LEGITIMATE_INTEREST and not texts.privacy_text:
        yield problem("MISSING_LEGITIMATE_INTEREST_TEXT", "consent")
    if texts.kind not in (ConsentKind.EXPLICIT, ConsentKind.IMPLICIT):
        return
    answer = submission.consent
    if texts.kind is ConsentKind.EXPLICIT and texts.process_required and not answer.process:
        yield problem("MISSING_PROCESSING_CONSENT", "consent")
    if not (texts.process_label or texts.process_text):
        yield problem("MISSING_PROCESSING_CONSENT_TEXT", "consent")
    for choice in texts.communications:
        if choice.required and choice.subscription not in answer.subscriptions:
            words = f"The form requires agreement to “{choice.label}”."
            yield FieldProblem("consent", "MISSING_COMMUNICATION_CONSENT", words)
    if not all(choice.label for choice in texts.communications):
        yield problem("MISSING_COMMUNICATION_CONSENT_TEXT", "consent")
    kinds = [choice.subscription for choice in texts.communications]
    if len(set(kinds)) < len(kinds):
        yield problem("DUPLICATE_SUBSCRIPTION_TYPE_ID", "consent")


def _check_context(context: Context) -> Iterator[FieldProblem]:
    if context.hutk.strip() and not _HUTK.fullmatch(context.hutk.strip()):
        yield problem("INVALID_HUTK", "context.hutk")
    if context.ip_address.strip() and not _is_public(context.ip_address.strip()):
        yield problem("INVALID_IP_ADDRESS", "context.ip_address")
    if context.page_uri.strip() and not _is_page(context.page_uri.strip()):
        yield problem("INVALID_PAGE_URI", "context.page_uri")


def _is_public(text: str) -> bool:
    try:
        return ipaddress.ip_address(text).is_global
    except ValueError:
        return False


def _is_page(text: str) -> bool:
    try:
        parts = urlsplit(text if "//" in text else f"//{text}")
        host = parts.hostname or ""
    except ValueError:
        return False
    return parts.scheme in ("", "http", "https") and "." in host and not re.search(r"\s", text)


def _check_moment(moment: datetime | None, now: datetime) -> Iterator[FieldProblem]:
    if moment is None:
        return
    if moment > now:
        yield FieldProblem("submitted_at", "INVALID_METADATA", "The time of a submission cannot lie ahead.")
    elif moment < now - FURTHEST_BACK:
        yield FieldProblem("submitted_at", "INVALID_METADATA", "HubSpot takes submissions of up to one month back.")
