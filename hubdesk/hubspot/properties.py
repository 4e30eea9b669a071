"""Property definitions of contacts, sensitive ones included where the account and the token have them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

from hubdesk.core.errors import ScopeMissing
from hubdesk.hubspot.client import Patience, Priority
from hubdesk.hubspot.failures import Refused

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hubdesk.hubspot.client import HubSpotClient

_GROUP = "contactinformation"
"""The group of properties that every account has."""

_SENSITIVITIES = ("non_sensitive", "sensitive", "highly_sensitive")


@dataclass(frozen=True, slots=True)
class WireOption:
    """One choice of an enumeration."""

    value: str
    label: str
    hidden: bool


@dataclass(frozen=True, slots=True)
class WireProperty:
    """A contact property as HubSpot defines it.

    Attributes:
        name: Internal name.
        label: Name on screen.
        type: HubSpot's ``type``, perhaps one that did not exist when this was written.
        field_type: HubSpot's ``fieldType``.
        group: Internal name of its group.
        description: Help text.
        options: Choices in HubSpot's order.
        read_only: HubSpot refuses to write it.
        calculated: HubSpot computes it.
        unique: No two contacts may have the same value.
        owner: Its values are owners.
        hidden: HubSpot hides it.
        hubspot_defined: It comes with HubSpot.
        form_field: It may be used in forms.
        number_hint: How HubSpot shows its numbers, such as ``percentage``; empty for other kinds.
        sensitivity: ``non_sensitive``, ``sensitive`` or ``highly_sensitive``.
    """

    name: str
    label: str
    type: str
    field_type: str
    group: str
    description: str
    options: tuple[WireOption, ...]
    read_only: bool
    calculated: bool
    unique: bool
    owner: bool
    hidden: bool
    hubspot_defined: bool
    form_field: bool
    sensitivity: str
    number_hint: str = ""


class _Option(msgspec.Struct):
    value: str
    label: str | None = None
    hidden: bool | None = None
    displayOrder: int | None = None  # noqa: N815  # HubSpot's spelling


class _Modification(msgspec.Struct):
    readOnlyValue: bool | None = None  # noqa: N815  # HubSpot's spelling


class _Property(msgspec.Struct, rename="camel"):
    name: str
    label: str | None = None
    type: str | None = None
    field_type: str | None = None
    group_name: str | None = None
    description: str | None = None
    options: list[_Option] | None = None
    calculated: bool | None = None
    has_unique_value: bool | None = None
    hidden: bool | None = None
    hubspot_defined: bool | None = None
    form_field: bool | None = None
    external_options: bool | None = None
    referenced_object_type: str | None = None
    data_sensitivity: str | None = None
    number_display_hint: str | None = None
    archived: bool | None = None
    modification_metadata: _Modification | None = None


class _Properties(msgspec.Struct):
    results: list[_Property]


async def contact_properties(
    client: HubSpotClient, *, priority: Priority = Priority.INTERACTIVE, patience: Patience = Patience.QUICK
) -> tuple[WireProperty, ...]:
    """Return the definitions of all contact properties that are not archived.

    HubSpot lists one level of sensitivity at a time. Accounts without sensitive data, and tokens without its scopes,
    are refused the other two; that is no failure.

    Raises:
        HubDeskError: The normal ones cannot be read.
    """
    found: dict[str, WireProperty] = {}
    for sensitivity in _SENSITIVITIES:
        try:
            answer = await client.call(
                "properties.list",
                query=[("archived", "false"), ("dataSensitivity", sensitivity)],
                decode=_Properties,
                priority=priority,
                patience=patience,
            )
        except (Refused, ScopeMissing):
            if sensitivity == _SENSITIVITIES[0]:
                raise
            continue
        for one in answer.value.results:
            if one.archived is not True and one.name not in found:
                found[one.name] = _plain(one, sensitivity)
    return tuple(found.values())


async def create_property(
    client: HubSpotClient, *, name: str, label: str, kind: str, field_type: str, options: Sequence[WireOption] = ()
) -> WireProperty:
    """Make a contact property in HubSpot's group of contact information, and return it.

    Raises:
        HubDeskError: It was not made, or nobody knows whether it was.
    """
    body = {
        "name": name,
        "label": label,
        "type": kind,
        "fieldType": field_type,
        "groupName": _GROUP,
        "options": _wire_options(options),
    }
    answer = await client.call("properties.create", body=msgspec.json.encode(body), decode=_Property)
    return _plain(answer.value, _SENSITIVITIES[0])


async def add_option(client: HubSpotClient, *, name: str, option: WireOption) -> WireProperty:
    """Give a contact property a further option behind those that it has in HubSpot at this moment.

    Raises:
        HubDeskError: It was not added.
    """
    now = await client.call("properties.get", path_args={"name": name}, decode=_Property)
    before = _plain(now.value, _SENSITIVITIES[0])
    if any(option.value == known.value for known in before.options):
        return before
    body = msgspec.json.encode({"options": _wire_options((*before.options, option))})
    answer = await client.call("properties.update", path_args={"name": name}, body=body, decode=_Property)
    return _plain(answer.value, _SENSITIVITIES[0])


def _wire_options(options: Sequence[WireOption]) -> list[dict[str, object]]:
    return [
        {"label": option.label, "value": option.value, "hidden": option.hidden, "displayOrder": place}
        for place, option in enumerate(options)
    ]


def _plain(one: _Property, sensitivity: str) -> WireProperty:
    modification = one.modification_metadata
    options = sorted(one.options or (), key=lambda option: _order(option.displayOrder))
    return WireProperty(
        name=one.name,
        label=one.label or one.name,
        type=one.type or "string",
        field_type=one.field_type or "text",
        group=one.group_name or "",
        description=one.description or "",
        options=tuple(
            WireOption(option.value, option.label or option.value, option.hidden is True) for option in options
        ),
        read_only=modification is not None and modification.readOnlyValue is True,
        calculated=one.calculated is True,
        unique=one.has_unique_value is True,
        owner=(one.referenced_object_type or "").upper() == "OWNER",
        hidden=one.hidden is True,
        hubspot_defined=one.hubspot_defined is True,
        form_field=one.form_field is True,
        sensitivity=one.data_sensitivity or sensitivity,
        number_hint=one.number_display_hint or "",
    )


def _order(display_order: int | None) -> int:
    """Options without a place, and those that HubSpot places at -1, come last."""
    return display_order if display_order is not None and display_order >= 0 else 1_000_000
