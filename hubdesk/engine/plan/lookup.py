"""Finds the contacts of up to 100 keys with one call, secondary addresses and merged contacts included."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubdesk.mapping.keys import EMAIL, RECORD_ID, normalise_key

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hubdesk.hubspot.contacts import BatchRead, ContactRecord, ContactsApi

_OTHER_EMAILS = "hs_additional_emails"
"""Secondary addresses, separated by semicolons; they find a contact too (HubSpot's contacts guide)."""


class Lookup:
    """Reads contacts by the key of a job.

    Args:
        contacts: The account's contacts.
        key: Property by which contacts are found.
        properties: What is read of each.
    """

    def __init__(self, contacts: ContactsApi, key: str, properties: Sequence[str]) -> None:
        self._contacts = contacts
        self._key = key
        others = (_OTHER_EMAILS,) if key == EMAIL else ()
        self._properties = tuple(dict.fromkeys((key, *others, *properties)))

    async def find(self, keys: Sequence[str]) -> dict[str, ContactRecord]:
        """Return the contact of each normalised key that has one.

        Raises:
            HubDeskError: They cannot be read.
        """
        read = await self._read(keys)
        found = self._by_key(read)
        named = {normalise_key(key) for key in read.missing}
        silent = [key for key in keys if key not in found and key not in named]
        if silent and len(read.found) + len(read.missing) < len(keys):
            # An answer that is silent about a contact is no proof that there is none: it is asked for once more.
            again = await self._read(silent)
            found |= self._by_key(again)
            read.missing.extend(again.missing)
        if self._key == RECORD_ID:
            missing = {normalise_key(key) for key in read.missing}
            for key in keys:
                # The id of a merged contact finds its survivor, and a batch does not say whose id it was.
                if key not in found and key not in missing and len(read.found) + len(missing) >= len(keys):
                    survivor = await self._contacts.get(key, self._properties)
                    if survivor is not None:
                        found[key] = survivor
        return {key: found[key] for key in keys if key in found}

    async def _read(self, keys: Sequence[str]) -> BatchRead:
        id_property = None if self._key == RECORD_ID else self._key
        return await self._contacts.read(keys, self._properties, id_property=id_property)

    def _by_key(self, read: BatchRead) -> dict[str, ContactRecord]:
        return {key: record for record in read.found for key in self._keys_of(record)}

    def _keys_of(self, record: ContactRecord) -> list[str]:
        """Return the keys under which a record is found: its value, its other addresses, its id."""
        own = record.properties.get(self._key) or ""
        others = (record.properties.get(_OTHER_EMAILS) or "").split(";") if self._key == EMAIL else []
        ids = [record.id] if self._key == RECORD_ID else []
        return [normalise_key(key) for key in (own, *others, *ids) if key]
