"""The account as checks see it: its contact properties and its owners; or a form: its fields."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from collections.abc import Mapping


class Option(msgspec.Struct, frozen=True):
    """One choice of an enumeration.

    Attributes:
        value: What HubSpot stores.
        label: What people see.
        hidden: Whether HubSpot hides it; it is valid all the same.
    """

    value: str
    label: str
    hidden: bool = False


class Rule(msgspec.Struct, frozen=True):
    """What the account demands of the values of a property: HubSpot's word for the kind, and its arguments."""

    kind: str
    arguments: tuple[str, ...] = ()


class Property(msgspec.Struct, frozen=True):
    """A contact property.

    Attributes:
        name: Internal name.
        label: Name on screen.
        type: ``string``, ``number``, ``date``, ``datetime``, ``bool``, ``enumeration``, ``phone_number`` or a
            newer word.
        field_type: ``text``, ``textarea``, ``select``, ``radio``, ``checkbox`` (several values), ``booleancheckbox``,
            ``date``, ``number``, ``phonenumber``, ``file``, ``html``, ``calculation_equation`` or a newer word.
        group: Internal name of its group.
        description: Help text, may be empty.
        options: Choices in HubSpot's order.
        read_only: HubSpot refuses to write it.
        calculated: HubSpot computes it.
        unique: No two contacts may have the same value; usable as the key of an upsert.
        owner: Its values are owners (``referencedObjectType`` OWNER).
        hidden: HubSpot hides it from people.
        hubspot_defined: It comes with HubSpot.
        percent: HubSpot shows its numbers as percentages (``numberDisplayHint``), so 0.25 is stored for 25 %.
        rules: What the account demands of its values.
    """

    name: str
    label: str
    type: str
    field_type: str
    group: str = ""
    description: str = ""
    options: tuple[Option, ...] = ()
    read_only: bool = False
    calculated: bool = False
    unique: bool = False
    owner: bool = False
    hidden: bool = False
    hubspot_defined: bool = True
    percent: bool = False
    rules: tuple[Rule, ...] = ()

    @property
    def writable(self) -> bool:
        """Whether an import may set it."""
        return not (self.read_only or self.calculated)

    @property
    def multiple(self) -> bool:
        """Whether it holds several options, written ``a;b`` (D-PROP: the properties guide)."""
        return self.type == "enumeration" and self.field_type == "checkbox"


class Owner(msgspec.Struct, frozen=True):
    """A user that contacts can belong to. ``id`` is the owner id that ``hubspot_owner_id`` takes, not the user id."""

    id: str
    email: str
    name: str = ""


class Catalogue(msgspec.Struct, frozen=True, dict=True):
    """What an account has: contact properties and owners. Frozen into each job, so that a resume sends the same bytes.

    Attributes:
        properties: All contact properties that are not archived.
        owners: Owners that are not archived; empty when the token may not read them (see ``owners_known``).
        owners_known: Whether owners could be read.
        owners_scopes: Scopes of which any one would let the token read them, the one to ask for first; empty when
            they were read, and when no account was asked.
        rules_scopes: Scopes of which any one would let the token read the account's own rules for values; empty when
            they were read, and when no account was asked.
        form: Name of a form when these are its fields and not the account's properties; empty else. Rows of a form
            need no key: each is a submission of its own.
    """

    properties: tuple[Property, ...]
    owners: tuple[Owner, ...] = ()
    owners_known: bool = True
    owners_scopes: tuple[str, ...] = ()
    rules_scopes: tuple[str, ...] = ()
    form: str = ""

    @cached_property
    def by_name(self) -> Mapping[str, Property]:
        """Properties by internal name."""
        return {prop.name: prop for prop in self.properties}
