"""From HubSpot's description of a form to the form."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

from hubdesk.engine.forms.model import (
    CONTACT,
    CommunicationChoice,
    ConsentKind,
    ConsentTexts,
    Dependent,
    FieldGroup,
    FieldKind,
    FieldLimits,
    FieldOption,
    FormDefinition,
    FormEntry,
    FormField,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hubdesk.hubspot.forms import Scalar, WireConsent, WireDependent, WireField, WireForm, WireValidation

_KINDS = {kind.value: kind for kind in FieldKind}
_CONSENTS = {kind.value: kind for kind in ConsentKind}
_BASES = {"client": "CUSTOMER", "customer": "CUSTOMER", "lead": "LEAD", "prospect": "LEAD", "other": "LEAD"}
_BREAKS = re.compile(r"<(?:br|/p|/div|/li|/h\d|/tr)[^>]*>", re.IGNORECASE)
_TAGS = re.compile(r"<(script|style)\b.*?</\1\s*>|<[^>]*>", re.IGNORECASE | re.DOTALL)
_LONGEST_TEXT = 20_000
_DEEPEST = 5
"""Dependent fields of dependent fields that are read; HubSpot's editor nests far less."""


def definition_of(form: WireForm) -> FormDefinition:
    """Return the form that HubSpot described."""
    configuration = form.configuration
    return FormDefinition(
        id=form.id.lower(),
        name=form.name or form.id,
        kind=form.form_type or "hubspot",
        archived=form.archived is True,
        recaptcha=configuration is not None and configuration.recaptcha_enabled is True,
        updated_at=form.updated_at,
        language=(configuration.language or "") if configuration is not None else "",
        groups=tuple(
            FieldGroup(
                tuple(_field(field) for field in group.fields or ()),
                plain_text(group.rich_text),
                group.group_type or "default_group",
            )
            for group in form.field_groups or ()
        ),
        consent=_consent(form.legal_consent_options),
    )


def entry_of(form: WireForm) -> FormEntry:
    """Return a form as the list shows it."""
    definition = definition_of(form)
    return FormEntry(definition.id, definition.name, definition.kind, definition.updated_at, definition.refusal)


def _field(field: WireField, depth: int = 0) -> FormField:
    defaults = [_text(one) for one in field.default_values or ()] or [_text(field.default_value)]
    dependents = field.dependent_fields or () if depth < _DEEPEST else ()
    object_type = field.object_type_id or CONTACT
    return FormField(
        name=field.name if object_type == CONTACT else f"{object_type}/{field.name}",
        label=plain_text(field.label) or field.name,
        kind=_KINDS.get(field.field_type or "", FieldKind.OTHER if field.field_type else FieldKind.TEXT),
        object_type=object_type,
        required=field.required is True,
        hidden=field.hidden is True,
        default=";".join(one for one in defaults if one),
        options=tuple(
            FieldOption(_text(option.value), plain_text(option.label) or _text(option.value))
            for option in field.options or ()
        ),
        placeholder=field.placeholder or "",
        help=plain_text(field.description),
        limits=_limits(field.validation),
        dependents=tuple(_dependents(dependents, depth)),
    )


def _dependents(dependents: Iterable[WireDependent], depth: int) -> Iterable[Dependent]:
    for one in dependents:
        condition = one.dependent_condition
        if one.dependent_field is None:
            continue
        values = [*(condition.values or ()), condition.value] if condition is not None else []
        yield Dependent(
            operator=(condition.operator or "set_any").lower() if condition is not None else "is_not_empty",
            values=tuple(dict.fromkeys(text for text in map(_text, values) if text)),
            field=_field(one.dependent_field, depth + 1),
            range_start=_text(condition.range_start) if condition is not None else "",
            range_end=_text(condition.range_end) if condition is not None else "",
        )


def _limits(validation: WireValidation | None) -> FieldLimits:
    if validation is None:
        return FieldLimits()
    blocked = tuple(domain.strip().lower() for domain in validation.blocked_email_domains or () if domain.strip())
    return FieldLimits(validation.min_allowed_digits, validation.max_allowed_digits, blocked)


def _consent(consent: WireConsent | None) -> ConsentTexts:
    if consent is None:
        return ConsentTexts()
    return ConsentTexts(
        kind=_CONSENTS.get(consent.type or "", ConsentKind.NONE),
        communications=tuple(
            CommunicationChoice(box.subscription_type_id, plain_text(box.label), box.required is True)
            for box in consent.communications_checkboxes or ()
            if box.subscription_type_id is not None
        ),
        communication_text=plain_text(consent.communication_consent_text),
        process_text=plain_text(consent.consent_to_process_text),
        process_label=plain_text(consent.consent_to_process_checkbox_label),
        privacy_text=plain_text(consent.privacy_text) or plain_text(consent.consent_to_process_footer_text),
        legal_basis=_BASES.get((consent.lawful_basis or "").lower(), "LEAD"),
        subscriptions=tuple(consent.subscription_type_ids or ()),
    )


def _text(value: Scalar | None) -> str:
    """Return a value as HubSpot writes it as text."""
    if value is None:
        return ""
    return str(value).lower() if isinstance(value, bool) else str(value)


def plain_text(text: str | None) -> str:
    """Return HTML as the text that it shows; nothing of it is ever interpreted."""
    lines = _TAGS.sub("", _BREAKS.sub("\n", (text or "")[:_LONGEST_TEXT]))
    words = (" ".join(line.split()) for line in html.unescape(lines).splitlines())
    return "\n".join(line for line in words if line)
