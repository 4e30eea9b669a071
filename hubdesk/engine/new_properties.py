"""Contact properties and options that a file needs and the account does not have yet: made in HubSpot on request."""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum
from typing import TYPE_CHECKING

import msgspec

from hubdesk.engine.catalogue import property_of
from hubdesk.engine.scopes.advice import require
from hubdesk.hubspot.client import Patience
from hubdesk.hubspot.properties import WireOption, add_option, create_property

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from hubdesk.engine.session import Session
    from hubdesk.hubspot.properties import WireProperty
    from hubdesk.mapping.model import Catalogue

_LONGEST = 100
_FEATURE = "properties"


class NewKind(StrEnum):
    """What a new property holds."""

    TEXT = "text"
    LONG_TEXT = "textarea"
    NUMBER = "number"
    DATE = "date"
    CHOICE = "select"
    CHOICES = "checkbox"
    YES_NO = "booleancheckbox"


_TYPES = {
    NewKind.TEXT: "string",
    NewKind.LONG_TEXT: "string",
    NewKind.NUMBER: "number",
    NewKind.DATE: "date",
    NewKind.CHOICE: "enumeration",
    NewKind.CHOICES: "enumeration",
    NewKind.YES_NO: "bool",
}
_YES_NO = (WireOption("true", "Yes", hidden=False), WireOption("false", "No", hidden=False))


async def new_property(
    session: Session, label: str, kind: NewKind, options: Sequence[str] = ()
) -> tuple[str, Catalogue]:
    """Make a property and return its internal name and the account's properties with it.

    Args:
        session: The account.
        label: Its name for people.
        kind: What it holds.
        options: Labels of its options, for choices.

    Raises:
        ScopeMissing: The token may not write definitions.
        HubDeskError: HubSpot refuses it, or cannot be reached.
    """
    require(session.account, _FEATURE)
    before = await session.catalogue(Patience.QUICK, fresh=True)
    name = internal_name(label, before.by_name)
    wire = tuple(WireOption(option, option, hidden=False) for option in dict.fromkeys(options))
    made = await create_property(
        session.client,
        name=name,
        label=label.strip(),
        kind=_TYPES[kind],
        field_type=str(kind),
        options=_YES_NO if kind is NewKind.YES_NO else wire,
    )
    return made.name, await _with(session, made)


async def new_option(session: Session, name: str, label: str) -> Catalogue:
    """Give a property a further option and return the account's properties with it.

    Raises:
        ScopeMissing: The token may not write definitions.
        HubDeskError: HubSpot refuses it, or cannot be reached.
    """
    require(session.account, _FEATURE)
    text = label.strip()
    changed = await add_option(session.client, name=name, option=WireOption(text, text, hidden=False))
    return await _with(session, changed)


async def _with(session: Session, changed: WireProperty) -> Catalogue:
    """Return the account's properties with one as HubSpot just answered it: its list may be a moment behind."""
    catalogue = await session.catalogue(Patience.QUICK, fresh=True)
    prop = property_of(changed)
    known = catalogue.by_name.get(prop.name)
    if known is not None:
        prop = msgspec.structs.replace(prop, rules=known.rules)
    others = tuple(one for one in catalogue.properties if one.name != prop.name)
    return msgspec.structs.replace(catalogue, properties=(*others, prop))


def internal_name(label: str, taken: Collection[str]) -> str:
    """Return an internal name that HubSpot takes: small letters, digits and underscores, a letter first, not taken."""
    plain = unicodedata.normalize("NFKD", label.replace("ß", "ss")).encode("ascii", "ignore").decode().lower()
    name = re.sub(r"[^a-z0-9]+", "_", plain).strip("_")[:_LONGEST]
    if not name or not name[0].isalpha():
        name = f"column_{name}".rstrip("_")
    number, found = 2, name
    while found in taken:
        found, number = f"{name}_{number}", number + 1
    return found
