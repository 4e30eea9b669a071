"""Which icon stands for the type of a property."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubdesk.mapping.keys import EMAIL, RECORD_ID

if TYPE_CHECKING:
    from hubdesk.mapping.model import Property


def type_icon(prop: Property) -> str:
    """Return the key of the icon for a property's type."""
    if prop.name in {EMAIL, RECORD_ID} or prop.unique:
        return "key"
    if prop.owner:
        return "person"
    by_type = {
        "number": "type-number",
        "date": "calendar",
        "datetime": "calendar",
        "phone_number": "type-phone",
        "bool": "check",
        "enumeration": "list" if prop.multiple else "type-option",
    }
    if prop.field_type == "phonenumber":
        return "type-phone"
    return by_type.get(prop.type, "type-text")
