"""Forms of the account: the list, and the definition of one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import msgspec

from hubdesk.hubspot.client import Patience, Priority

if TYPE_CHECKING:
    from hubdesk.hubspot.client import HubSpotClient

_PAGE = 100
_MOST_PAGES = 1_000


@dataclass(frozen=True, slots=True)
class FormField:
    """One field of a form.

    Attributes:
        name: Property name.
        label: What people see.
        field_type: Such as ``email`` or ``dropdown``.
        object_type: ``0-1`` for contacts.
        required: Whether the form wants it filled in.
        hidden: Whether people see it.
        options: Choices as (value, label).
    """

    name: str
    label: str
    field_type: str
    object_type: str
    required: bool
    hidden: bool
    options: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class WireForm:
    """A form.

    Attributes:
        id: Its GUID.
        name: Its name.
        kind: ``hubspot``, ``captured``, ``flow`` or ``blog_comment``.
        archived: Whether it was deleted.
        recaptcha: Whether it wants a reCAPTCHA, which no program can pass.
        consent: Kind of legal consent it asks for, ``none`` when none.
        fields: Its fields in order, dependent ones after those they depend on.
    """

    id: str
    name: str
    kind: str
    archived: bool
    recaptcha: bool
    consent: str
    fields: tuple[FormField, ...]


class _Option(msgspec.Struct):
    value: str
    label: str | None = None


class _Dependent(msgspec.Struct, rename="camel"):
    dependent_field: _Field | None = None


class _Field(msgspec.Struct, rename="camel"):
    name: str
    label: str | None = None
    field_type: str | None = None
    object_type_id: str | None = None
    required: bool | None = None
    hidden: bool | None = None
    options: list[_Option] | None = None
    dependent_fields: list[_Dependent] | None = None


class _Group(msgspec.Struct):
    fields: list[_Field] | None = None


class _Configuration(msgspec.Struct, rename="camel"):
    recaptcha_enabled: bool | None = None


class _Consent(msgspec.Struct):
    type: str | None = None


class _Form(msgspec.Struct, rename="camel"):
    id: str
    name: str | None = None
    form_type: str | None = None
    archived: bool | None = None
    field_groups: list[_Group] | None = None
    configuration: _Configuration | None = None
    legal_consent_options: _Consent | None = None


class _Next(msgspec.Struct):
    after: str | None = None


class _Paging(msgspec.Struct):
    next: _Next | None = None


class _Forms(msgspec.Struct):
    results: list[_Form]
    paging: _Paging | None = None


async def list_forms(client: HubSpotClient) -> tuple[WireForm, ...]:
    """Return all forms that are not archived, of every kind.

    Raises:
        ScopeMissing: The token lacks ``forms``.
        HubDeskError: They cannot be read.
    """
    found: list[WireForm] = []
    after: str | None = None
    for _ in range(_MOST_PAGES):
        query = [("limit", str(_PAGE)), ("archived", "false"), ("formTypes", "all")]
        if after is not None:
            query.append(("after", after))
        answer = await client.call(
            "forms.list", query=query, decode=_Forms, priority=Priority.INTERACTIVE, patience=Patience.QUICK
        )
        found.extend(_plain(one) for one in answer.value.results)
        paging = answer.value.paging
        following = None if paging is None or paging.next is None else paging.next.after
        if following is None or following == after:
            break
        after = following
    return tuple(found)


async def get_form(client: HubSpotClient, form_id: str) -> WireForm:
    """Return one form.

    Raises:
        Refused: There is none with this id (status 404).
        HubDeskError: It cannot be read.
    """
    answer: Any = await client.call("forms.get", path_args={"id": form_id}, decode=_Form)
    return _plain(answer.value)


def _plain(form: _Form) -> WireForm:
    configuration, consent = form.configuration, form.legal_consent_options
    fields: list[FormField] = []
    for group in form.field_groups or ():
        for field in group.fields or ():
            _collect(field, fields)
    return WireForm(
        id=form.id,
        name=form.name or form.id,
        kind=form.form_type or "hubspot",
        archived=form.archived is True,
        recaptcha=configuration is not None and configuration.recaptcha_enabled is True,
        consent="none" if consent is None else consent.type or "none",
        fields=tuple(fields),
    )


def _collect(field: _Field, into: list[FormField]) -> None:
    options = tuple((option.value, option.label or option.value) for option in field.options or ())
    into.append(
        FormField(
            name=field.name,
            label=field.label or field.name,
            field_type=field.field_type or "single_line_text",
            object_type=field.object_type_id or "0-1",
            required=field.required is True,
            hidden=field.hidden is True,
            options=options,
        )
    )
    for dependent in field.dependent_fields or ():
        if dependent.dependent_field is not None:
            _collect(dependent.dependent_field, into)
