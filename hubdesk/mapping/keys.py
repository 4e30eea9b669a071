"""The key of a row: what makes two rows the same contact."""

from __future__ import annotations

EMAIL = "email"
RECORD_ID = "hs_object_id"
"""HubSpot's own id: read-only, but it finds a contact."""


def normalise_key(key: str) -> str:
    """Return a key as HubSpot compares it: without surrounding blanks, in lower case, and nothing else.

    Dots, plus signs and look-alike characters stay: they are different addresses.
    """
    return key.strip().lower()
