"""Properties and owners: the account's from HubSpot or from the last visit, or HubSpot's own without an account."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from hubdesk.core.errors import ScopeMissing
from hubdesk.core.resources import resource
from hubdesk.engine.together import together
from hubdesk.hubspot.endpoints import ENDPOINTS
from hubdesk.hubspot.failures import Refused
from hubdesk.hubspot.owners import owners
from hubdesk.hubspot.properties import contact_properties
from hubdesk.hubspot.property_rules import property_rules
from hubdesk.mapping.model import Catalogue, Option, Owner, Property, Rule
from hubdesk.storage.atomic import write_atomic

if TYPE_CHECKING:
    from pathlib import Path

    from hubdesk.hubspot.client import HubSpotClient, Patience
    from hubdesk.hubspot.owners import WireOwner
    from hubdesk.hubspot.properties import WireProperty
    from hubdesk.hubspot.property_rules import WireRule


def standard_catalogue() -> Catalogue:
    """Return the contact properties that come with HubSpot, for work without an account."""
    content = resource("standard_properties.json").read_bytes()
    return Catalogue(msgspec.json.decode(content, type=tuple[Property, ...]), (), owners_known=False)


async def fetch_catalogue(client: HubSpotClient, patience: Patience) -> Catalogue:
    """Read the account's contact properties, its own rules for their values, and its owners, side by side.

    Raises:
        HubDeskError: The properties cannot be read. Owners and rules that the token may not read are no failure; the
            catalogue tells which scope that takes.
    """
    properties: tuple[WireProperty, ...] = ()
    known: tuple[WireOwner, ...] | None = None
    lacking: tuple[str, ...] = ()
    rules: dict[str, tuple[WireRule, ...]] = {}
    rules_lacking: tuple[str, ...] = ()

    async def read_properties() -> None:
        nonlocal properties
        properties = await contact_properties(client, patience=patience)

    async def read_owners() -> None:
        nonlocal known, lacking
        try:
            known = await owners(client, patience=patience)
        except ScopeMissing as refusal:
            lacking = refusal.scopes or ENDPOINTS["owners.list"].scopes[0]

    async def read_rules() -> None:
        nonlocal rules, rules_lacking
        try:
            rules = await property_rules(client, patience=patience)
        except ScopeMissing as refusal:
            rules_lacking = refusal.scopes or ENDPOINTS["properties.rules"].scopes[0]
        except Refused:
            rules_lacking = ENDPOINTS["properties.rules"].scopes[0]  # an account without them answers so

    await together(read_properties(), read_owners(), read_rules())
    return Catalogue(
        tuple(property_of(wire, rules.get(wire.name, ())) for wire in properties),
        tuple(_owner(wire) for wire in known or ()),
        owners_known=known is not None,
        owners_scopes=lacking,
        rules_scopes=rules_lacking,
    )


def property_of(wire: WireProperty, rules: tuple[WireRule, ...] = ()) -> Property:
    """Return a property as checks see it, with the account's own rules for its values."""
    return Property(
        name=wire.name,
        label=wire.label,
        type=wire.type,
        field_type=wire.field_type,
        group=wire.group,
        description=wire.description,
        options=tuple(Option(option.value, option.label, option.hidden) for option in wire.options),
        read_only=wire.read_only,
        calculated=wire.calculated,
        unique=wire.unique,
        owner=wire.owner,
        hidden=wire.hidden,
        hubspot_defined=wire.hubspot_defined,
        percent=wire.number_hint == "percentage",
        rules=tuple(Rule(rule.kind, rule.arguments) for rule in rules),
    )


def _owner(wire: WireOwner) -> Owner:
    return Owner(wire.id, wire.email, f"{wire.first_name} {wire.last_name}".strip())


class CatalogueCache:
    """Keeps the catalogue of each account since the last visit. Holds names and options, no contact."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def save(self, portal_id: int, catalogue: Catalogue) -> None:
        """Keep ``catalogue``."""
        write_atomic(self._path(portal_id), msgspec.json.encode(catalogue))

    def load(self, portal_id: int) -> Catalogue | None:
        """Return what was kept, or None when there is nothing usable."""
        try:
            return msgspec.json.decode(self._path(portal_id).read_bytes(), type=Catalogue)
        except (OSError, msgspec.MsgspecError):
            return None

    def _path(self, portal_id: int) -> Path:
        return self._folder / f"catalogue-{portal_id}.json"
