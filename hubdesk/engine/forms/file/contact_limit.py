"""HubSpot keeps at most a thousand submissions of a contact; what a file has beyond that would be lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

MOST = 1_000
"""Submissions of one contact that HubSpot keeps (its forms guide)."""

CONTACT_FULL = "form.contact_full"
"""Finding on each row beyond them."""


def beyond(groups: Iterable[list[int]]) -> Iterator[int]:
    """Yield the rows beyond the limit.

    Args:
        groups: The rows of each contact that has several, in row order.
    """
    for rows in groups:
        yield from rows[MOST:]
