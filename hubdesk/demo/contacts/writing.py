"""Applies writes to contacts: checks, conflicts, what a value does to the stored one. One object a request."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from hubdesk.demo.properties.catalogue import LIFECYCLE
from hubdesk.demo.replies import Refusal
from hubdesk.demo.state.contacts import ADDITIONAL, Contact

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from hubdesk.demo.portal import Portal

_RANK = {stage.value: rank for rank, stage in enumerate(LIFECYCLE)}
_FIRST_STAGE = "lead"


class Writer:
    """Gathers the writes of one request; nothing reaches the database before :meth:`save`.

    Args:
        portal: Where to.
        ruled: Whether the account's own rules for values are enforced: over the API since version 2026-09, and not on
            forms.
    """

    def __init__(self, portal: Portal, *, ruled: bool = False) -> None:
        self._ruled = ruled
        self._portal = portal
        self._table = portal.contacts
        self._now = portal.milliseconds()
        self._held: dict[int, Contact] = {}
        self._by_email: dict[str, Contact | None] = {}
        self._by_unique: dict[tuple[str, str], Contact | None] = {}
        self._new: dict[int, Contact] = {}
        self._changed: dict[int, Contact] = {}
        # Who owns what when the request ends; None frees it.
        self._emails: dict[str, int | None] = {}
        self._uniques: dict[tuple[str, str], int | None] = {}

    def hold(self, ids: list[int]) -> dict[int, Contact]:
        """Read contacts by record id (a merged one finds its survivor) and keep them for this request."""
        found = self._table.by_ids(ids)
        self._held.update({contact.id: contact for contact in found.values()})
        return found

    def look_up_emails(self, emails: Iterable[str]) -> None:
        """Read who has these e-mails, all in one go."""
        missing = [email for email in dict.fromkeys(emails) if email not in self._by_email]
        if missing:
            found = self._table.by_emails(missing)
            for email in missing:
                self._by_email[email] = self._one_object(found.get(email))

    def look_up_unique(self, name: str, values: Iterable[str]) -> None:
        """Read who has these values of a unique property."""
        missing = [value for value in dict.fromkeys(values) if (name, value) not in self._by_unique]
        if missing:
            found = self._table.by_unique(name, missing)
            for value in missing:
                self._by_unique[name, value] = self._one_object(found.get(value))

    def held(self) -> list[int]:
        """Return the record ids of everybody whom this request has read."""
        return list(self._held)

    def _one_object(self, contact: Contact | None) -> Contact | None:
        """Return the object that this request already holds for the contact, so that no contact has two."""
        return None if contact is None else self._held.setdefault(contact.id, contact)

    def with_email(self, email: str) -> Contact | None:
        """Return who has this e-mail, primary or secondary."""
        if email not in self._by_email:
            self.look_up_emails((email,))
        return self._by_email[email]

    def with_unique(self, name: str, value: str) -> Contact | None:
        """Return who has this value of a unique property."""
        if (name, value) not in self._by_unique:
            self.look_up_unique(name, (value,))
        return self._by_unique[name, value]

    def check(self, properties: Mapping[str, Any]) -> dict[str, str]:
        """Return what to store.

        Raises:
            Refusal: A value is not valid; the message lists every one, as HubSpot's does.
        """
        stored, problems = self._portal.values.check(properties)
        if self._ruled:
            problems += self._portal.values.rule_problems(stored)
        if problems:
            raise values_refusal(problems, self._portal.options.portal_id)
        return stored

    def create(self, stored: dict[str, str]) -> Contact:
        """Add a contact.

        Raises:
            Refusal: Its e-mail or a unique value belongs to somebody, or it would have no name at all.
        """
        if not any(stored.get(name) for name in ("email", "firstname", "lastname")):
            raise Refusal(
                400,
                "At least one of email, firstname or lastname is required to create a contact",
                "VALIDATION_ERROR",
            )
        contact = Contact(self._portal.next_id(), self._now, self._now, None, {})
        self._conflicts(None, stored)
        self._new[contact.id] = contact
        self._apply(contact, stored)
        if "lifecyclestage" not in contact.properties:
            contact.properties["lifecyclestage"] = _FIRST_STAGE
        return contact

    def change(self, contact: Contact, stored: dict[str, str]) -> None:
        """Write values to a contact.

        Raises:
            Refusal: An e-mail or a unique value belongs to somebody else.
        """
        self._conflicts(contact, stored)
        if self._apply(contact, stored) and contact.id not in self._new:
            contact.updated = max(self._now, contact.updated + 1)
            self._changed[contact.id] = contact

    def _conflicts(self, contact: Contact | None, stored: dict[str, str]) -> None:
        email = stored.get("email")
        if email:
            holder = self.with_email(email)
            if holder is not None and holder is not contact:
                raise conflict_refusal(holder.id)
        for name in self._portal.unique_names:
            value = stored.get(name)
            if value:
                owner = self.with_unique(name, value)
                if owner is not None and owner is not contact:
                    raise Refusal(
                        409,
                        f"A CONTACT with {name} already exists. Existing ID: {owner.id}",
                        "CONFLICT",
                        context={"id": [str(owner.id)], "propertyName": [name]},
                    )

    def _apply(self, contact: Contact, stored: dict[str, str]) -> bool:
        """Put the values into the contact; return whether anything is different now."""
        properties = contact.properties
        special = self._portal.special_names
        different = False
        for name, value in stored.items():
            before = properties.get(name, "")
            after = self._after(contact, name, before, value) if name in special else value
            if after == before:
                continue
            different = True
            if name in special:
                self._change_key(contact, name, before, after)
            if after:
                properties[name] = after
            else:
                del properties[name]
        return different

    def _after(self, contact: Contact, name: str, before: str, value: str) -> str:
        if name == "lifecyclestage" and value and before:
            # Backwards is silently ignored; clearing first is the only way.
            return value if _RANK[value] > _RANK.get(before, -1) else before
        if name == "email" and before and value != before and value in contact.emails():
            return before  # one of the contact's own secondary e-mails does not become the primary one
        if value.startswith(";") and name in self._portal.several_names:
            chosen = [*before.split(";"), *value.split(";")]
            return ";".join(dict.fromkeys(part for part in chosen if part))
        return value

    def _change_key(self, contact: Contact, name: str, before: str, after: str) -> None:
        """Let the new value find the contact, when it is one that contacts are found by."""
        if name == "email":
            self._change_email(contact, before, after)
        elif name in self._portal.unique_names:
            self._change_unique(contact, name, before, after)

    def _change_email(self, contact: Contact, before: str, after: str) -> None:
        if before:
            self._by_email[before] = None
            self._emails[before] = None
        if after:
            self._by_email[after] = contact
            self._emails[after] = contact.id

    def _change_unique(self, contact: Contact, name: str, before: str, after: str) -> None:
        if before:
            self._by_unique[name, before] = None
            self._uniques[name, before] = None
        if after:
            self._by_unique[name, after] = contact
            self._uniques[name, after] = contact.id

    def archive(self, contacts: Iterable[Contact]) -> None:
        """Archive contacts: their e-mails and unique values are free for others from now on."""
        for contact in contacts:
            contact.archived = self._now
            self._emails.update(dict.fromkeys(contact.emails()))
            self._uniques.update(dict.fromkeys(self._unique_values(contact)))
            self._changed[contact.id] = contact

    def merge(self, survivor: Contact, other: Contact) -> None:
        """Fold one contact into another: empty properties are filled, its e-mails become secondary ones."""
        own = dict(survivor.properties)
        emails = [email for email in dict.fromkeys([*survivor.emails(), *other.emails()]) if email]
        survivor.properties.update({**other.properties, **own})
        survivor.properties.pop(ADDITIONAL, None)
        if len(emails) > 1:
            survivor.properties[ADDITIONAL] = ";".join(emails[1:])
        if emails:
            survivor.properties["email"] = emails[0]
        survivor.updated = self._now
        self._changed[survivor.id] = survivor
        self._emails.update(dict.fromkeys(emails, survivor.id))
        self._uniques.update(dict.fromkeys(self._unique_values(other)))
        self._uniques.update(dict.fromkeys(self._unique_values(survivor), survivor.id))
        self._table.merge(other.id, survivor.id)

    def _unique_values(self, contact: Contact) -> list[tuple[str, str]]:
        values = contact.properties
        return [(name, values[name]) for name in self._portal.unique_names if name in values]

    def save(self) -> None:
        """Write everything into the open transaction."""
        freed = [email for email, owner in self._emails.items() if owner is None]
        if freed:
            self._table.free_emails(freed)
        freed_values = [key for key, owner in self._uniques.items() if owner is None]
        if freed_values:
            self._table.free_uniques(freed_values)
        if self._new:
            self._table.insert(self._new.values())
        if self._changed:
            self._table.update(self._changed.values())
        self._table.own_emails([(email, owner) for email, owner in self._emails.items() if owner is not None])
        self._table.own_uniques([(*key, owner) for key, owner in self._uniques.items() if owner is not None])


def values_refusal(problems: list[tuple[str, str, str]], portal_id: int) -> Refusal:
    """Return the 400 that names every bad value, with HubSpot's JSON list inside the message."""
    listed = [
        {
            "isValid": False,
            "message": message,
            "error": error,
            "name": name,
            "localizedErrorMessage": message,
            "portalId": portal_id,
        }
        for name, error, message in problems
    ]
    return Refusal(
        400,
        f"Property values were not valid: {msgspec.json.encode(listed).decode()}",
        "VALIDATION_ERROR",
        errors=[
            {"message": message, "code": error, "context": {"propertyName": [name]}}
            for name, error, message in problems
        ],
    )


def conflict_refusal(existing: int) -> Refusal:
    """Return the 409 of an e-mail that somebody has."""
    return Refusal(409, f"Contact already exists. Existing ID: {existing}", "CONFLICT")
