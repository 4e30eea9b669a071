"""How HubSpot says that a list goes on: a cursor behind each page but the last."""

from __future__ import annotations

import msgspec


class _Next(msgspec.Struct):
    after: str | None = None


class Paging(msgspec.Struct):
    """The part ``paging`` of an answer."""

    next: _Next | None = None


def following(paging: Paging | None, after: str | None = None) -> str | None:
    """Return the cursor of the next page; None behind the last one, and where HubSpot names the present one again.

    Args:
        paging: Of the answer; None when it has none.
        after: The cursor that was asked with; None for the first page.
    """
    found = paging.next.after if paging is not None and paging.next is not None else None
    return None if not found or found == after else found
