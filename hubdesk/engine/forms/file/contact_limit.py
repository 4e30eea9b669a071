"""HubSpot keeps at most a thousand submissions of a contact; what a file has beyond that would be lost."""

from __future__ import annotations

from collections import Counter
from hashlib import blake2b

MOST = 1_000
"""Submissions of one contact that HubSpot keeps (its forms guide)."""

CONTACT_FULL = "form.contact_full"
"""Finding on each row beyond them."""


class ContactLimit:
    """Counts the submissions of each contact, by a digest of its address."""

    def __init__(self) -> None:
        self._seen: Counter[bytes] = Counter()
        self._over: list[int] = []

    def add(self, row: int, key: str) -> None:
        """Hear a good row; ``row`` is greater than any before."""
        digest = blake2b(key.encode("utf-8", "surrogatepass"), digest_size=16).digest()
        self._seen[digest] += 1
        if self._seen[digest] > MOST:
            self._over.append(row)

    def over(self) -> list[int]:
        """Return the rows beyond the limit, ascending."""
        return self._over
