"""Making and changing property definitions."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import msgspec

from hubdesk.demo.properties.catalogue import GROUPS
from hubdesk.demo.properties.definition import Option, Property
from hubdesk.demo.replies import Refusal, Reply, invalid

if TYPE_CHECKING:
    from hubdesk.demo.call import Call
    from hubdesk.demo.portal import Portal

_FIELDS = {
    "string": {"text", "textarea", "phonenumber", "html", "file"},
    "number": {"number"},
    "date": {"date"},
    "datetime": {"date"},
    "enumeration": {"select", "radio", "checkbox"},
    "bool": {"booleancheckbox"},
}
_OPEN = ("lifecyclestage", "hs_lead_status")
"""Properties of HubSpot's own whose options an account may change."""


class _Option(msgspec.Struct, rename="camel"):
    label: str
    value: str
    hidden: bool = False
    display_order: int = -1


class _New(msgspec.Struct, rename="camel"):
    name: str
    label: str
    type: str
    field_type: str
    group_name: str
    options: list[_Option] = []
    description: str = ""
    has_unique_value: bool = False


class _Change(msgspec.Struct, rename="camel"):
    label: str | None = None
    options: list[_Option] | None = None
    description: str | None = None


async def create(portal: Portal, call: Call) -> Reply:
    """Make a property of contacts."""
    wanted = call.read(_New)
    if wanted.name in portal.properties:
        message = f'A property named "{wanted.name}" already exists.'
        raise Refusal(409, message, "OBJECT_ALREADY_EXISTS", subCategory="Properties.PROPERTY_WITH_NAME_EXISTS")
    if not re.fullmatch(r"[a-z][a-z0-9_]*", wanted.name) or len(wanted.name) > 100:
        raise invalid(f"{wanted.name} is not a valid property name")
    if wanted.field_type not in _FIELDS.get(wanted.type, set()):
        raise invalid(f"Field type {wanted.field_type} does not fit type {wanted.type}")
    if wanted.group_name not in {group.name for group in GROUPS}:
        raise invalid(f"The property group {wanted.group_name} does not exist")
    definition = Property(
        wanted.name,
        wanted.label or wanted.name,
        wanted.type,
        wanted.field_type,
        wanted.group_name,
        _options(wanted.options),
        custom=True,
        unique=wanted.has_unique_value,
        description=wanted.description,
    )
    portal.define(definition)
    return Reply(201, definition.wire())


async def update(portal: Portal, call: Call) -> Reply:
    """Change label, description or options of a property; options are given whole."""
    found = portal.properties.get(str(call.params["property"]))
    if found is None:
        raise Refusal(404, "Property does not exist", "OBJECT_NOT_FOUND", subCategory="Properties.PROPERTY_NOT_FOUND")
    change = call.read(_Change)
    if not found.custom and (found.name not in _OPEN or change.label is not None):
        raise invalid(f"{found.name} is defined by HubSpot and cannot be changed")
    definition = replace(
        found,
        label=change.label or found.label,
        description=found.description if change.description is None else change.description,
        options=found.options if change.options is None else _options(change.options),
    )
    portal.define(definition)
    return Reply(200, definition.wire())


def _options(options: list[_Option]) -> tuple[Option, ...]:
    values = [option.value for option in options]
    if len(set(values)) < len(values):
        raise invalid("Property option values must be unique")
    return tuple(Option(option.label, option.value, option.hidden) for option in options)
