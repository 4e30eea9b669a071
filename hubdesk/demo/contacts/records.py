"""What of a contact goes into an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubdesk.demo.replies import iso

if TYPE_CHECKING:
    from collections.abc import Iterable

    from hubdesk.demo.properties.definition import Property
    from hubdesk.demo.state.contacts import Contact

DEFAULTS = ("createdate", "email", "firstname", "hs_object_id", "lastmodifieddate", "lastname")
"""Properties that a read returns when it asks for none."""


def value_of(contact: Contact, name: str) -> str | None:
    """Return the value of any property, derived ones included; None when it is not set."""
    value = contact.properties.get(name)
    if value is not None:
        return value
    if name == "hs_object_id":
        return str(contact.id)
    if name == "createdate":
        return iso(contact.created)
    if name == "lastmodifieddate":
        return iso(contact.updated)
    email = contact.properties.get("email", "")
    if name == "hs_email_domain":
        return email.partition("@")[2] or None
    if name == "hs_full_name_or_email":
        names = (contact.properties.get("firstname", ""), contact.properties.get("lastname", ""))
        return " ".join(part for part in names if part) or email or None
    return "false" if name == "hs_marketable_status" else None


def asked(names: Iterable[str], known: dict[str, Property]) -> tuple[str, ...]:
    """Return the properties to answer: the defaults, then what was asked for and exists."""
    more = dict.fromkeys(name for name in names if name in known)
    if not more:
        return DEFAULTS
    return tuple(dict.fromkeys(("createdate", "hs_object_id", "lastmodifieddate", *more)))


def record(contact: Contact, names: Iterable[str]) -> dict[str, object]:
    """Return a contact as reads answer it."""
    properties = contact.properties
    created, updated, identifier = iso(contact.created), iso(contact.updated), str(contact.id)
    derived = {"createdate": created, "lastmodifieddate": updated, "hs_object_id": identifier}
    shown = {name: properties.get(name) or derived.get(name) or value_of(contact, name) for name in names}
    answer: dict[str, object] = {
        "id": identifier,
        "properties": shown,
        "createdAt": created,
        "updatedAt": updated,
        "archived": contact.archived is not None,
    }
    if contact.archived is not None:
        answer["archivedAt"] = iso(contact.archived)
    return answer


def written(contact: Contact, names: Iterable[str], stamps: dict[int, str]) -> dict[str, object]:
    """Return a contact as writes answer it: what was written as it is stored now, and who it is.

    ``stamps`` keeps notations of moments, because a batch repeats a few of them a hundred times.
    """
    stored = contact.properties.get
    identifier = str(contact.id)
    created = stamps.get(contact.created) or _stamp(contact.created, stamps)
    updated = stamps.get(contact.updated) or _stamp(contact.updated, stamps)
    shown: dict[str, str | None] = {name: stored(name) for name in names}
    shown["email"] = stored("email")
    shown["createdate"] = created
    shown["hs_object_id"] = identifier
    shown["lastmodifieddate"] = updated
    stage = stored("lifecyclestage")
    if stage is not None:
        shown["lifecyclestage"] = stage
    return {
        "id": identifier,
        "properties": shown,
        "createdAt": created,
        "updatedAt": updated,
        "archived": False,
    }


def _stamp(moment: int, stamps: dict[int, str]) -> str:
    text = stamps[moment] = iso(moment)
    return text
