"""Forms of the account as HubSpot describes them: the list, and one definition. Every part may be missing.

A form whose description has another shape than HubSpot documents costs only itself: it stays in the list with its name.
"""

from __future__ import annotations

import contextlib
from datetime import datetime
from typing import TYPE_CHECKING

import msgspec

from hubdesk.core.errors import HubDeskError
from hubdesk.hubspot.client import Patience, Priority
from hubdesk.hubspot.pages import Paging, following

if TYPE_CHECKING:
    from hubdesk.hubspot.client import HubSpotClient

_decode = msgspec.json.decode
_PAGE = 100
_MOST_PAGES = 1_000

Scalar = str | int | float | bool
"""What HubSpot documents as text and once in a while is none."""


class WireOption(msgspec.Struct):
    """One choice."""

    value: Scalar
    label: str | None = None


class WireCondition(msgspec.Struct, rename="camel"):
    """When a dependent field is shown."""

    operator: str | None = None
    value: Scalar | None = None
    values: list[Scalar] | None = None
    range_start: Scalar | None = None
    range_end: Scalar | None = None


class WireDependent(msgspec.Struct, rename="camel"):
    """A field that is shown for some values of another."""

    dependent_condition: WireCondition | None = None
    dependent_field: WireField | None = None


class WireValidation(msgspec.Struct, rename="camel"):
    """What a field accepts. For numbers the "digits" are the least and the greatest value (forms guide)."""

    blocked_email_domains: list[str] | None = None
    min_allowed_digits: float | None = None
    max_allowed_digits: float | None = None


class WireField(msgspec.Struct, rename="camel"):
    """One field."""

    name: str
    label: str | None = None
    field_type: str | None = None
    object_type_id: str | None = None
    required: bool | None = None
    hidden: bool | None = None
    description: str | None = None
    placeholder: str | None = None
    default_value: Scalar | None = None
    default_values: list[Scalar] | None = None
    options: list[WireOption] | None = None
    validation: WireValidation | None = None
    dependent_fields: list[WireDependent] | None = None


class WireGroup(msgspec.Struct, rename="camel"):
    """Fields beside each other."""

    group_type: str | None = None
    rich_text: str | None = None
    fields: list[WireField] | None = None


class WireConfiguration(msgspec.Struct, rename="camel"):
    """Settings of a form."""

    recaptcha_enabled: bool | None = None
    language: str | None = None


class WireCheckbox(msgspec.Struct, rename="camel"):
    """A box for one kind of mail."""

    subscription_type_id: int | None = None
    label: str | None = None
    required: bool | None = None


class WireConsent(msgspec.Struct, rename="camel"):
    """What a form says about consent."""

    type: str | None = None
    communications_checkboxes: list[WireCheckbox] | None = None
    communication_consent_text: str | None = None
    consent_to_process_text: str | None = None
    consent_to_process_checkbox_label: str | None = None
    consent_to_process_footer_text: str | None = None
    privacy_text: str | None = None
    lawful_basis: str | None = None
    subscription_type_ids: list[int] | None = None


class WireForm(msgspec.Struct, rename="camel"):
    """One form."""

    id: str
    name: str | None = None
    form_type: str | None = None
    archived: bool | None = None
    updated_at: datetime | None = None
    field_groups: list[WireGroup] | None = None
    configuration: WireConfiguration | None = None
    legal_consent_options: WireConsent | None = None


class _Named(msgspec.Struct, rename="camel"):
    """What is known at least of a form that cannot be read."""

    id: str
    name: str | None = None
    form_type: str | None = None
    archived: bool | None = None


class _Forms(msgspec.Struct):
    results: list[msgspec.Raw]
    paging: Paging | None = None


async def list_forms(client: HubSpotClient, *, archived: bool = False) -> tuple[WireForm, ...]:
    """Return all forms that are not archived, or all that are, of every kind.

    Raises:
        ScopeMissing: The token lacks ``forms``.
        HubDeskError: They cannot be read.
    """
    found: list[WireForm] = []
    after: str | None = None
    for _ in range(_MOST_PAGES):
        query = [("limit", str(_PAGE)), ("archived", str(archived).lower()), ("formTypes", "all")]
        if after is not None:
            query.append(("after", after))
        answer = await client.call(
            "forms.list", query=query, decode=_Forms, priority=Priority.INTERACTIVE, patience=Patience.QUICK
        )
        found.extend(form for form in map(_listed, answer.value.results) if form is not None)
        after = following(answer.value.paging, after)
        if after is None:
            break
    return tuple(found)


async def get_form(client: HubSpotClient, form_id: str, *, archived: bool = False) -> WireForm:
    """Return one form.

    Raises:
        Refused: There is none with this id among those that are, or are not, archived (status 404).
        HubDeskError: It cannot be read; ``form.unreadable`` when HubDesk does not understand what HubSpot says.
    """
    query = [("archived", "true")] if archived else []
    answer = await client.call("forms.get", path_args={"id": form_id}, query=query, decode=msgspec.Raw)
    try:
        return _decode(answer.value, type=WireForm, strict=False)
    except msgspec.MsgspecError:
        message = "HubSpot describes this form in a way that HubDesk does not understand."
        hint = "There may be a newer HubDesk. Until then submit it in HubSpot."
        raise HubDeskError(message, code="form.unreadable", safe="Nothing was sent.", hint=hint) from None


def _listed(raw: msgspec.Raw) -> WireForm | None:
    """Return a form of the list: whole, or as much as can be read of it, or None when that is not even its id."""
    with contextlib.suppress(msgspec.MsgspecError):
        return _decode(raw, type=WireForm, strict=False)
    with contextlib.suppress(msgspec.MsgspecError):
        named = _decode(raw, type=_Named, strict=False)
        return WireForm(id=named.id, name=named.name, form_type=named.form_type, archived=named.archived)
    return None
