"""What somebody else does in the account meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx

if TYPE_CHECKING:
    from tests.support.portal import PortalProcess


def edit(portal: PortalProcess, record_id: str, **properties: str) -> None:
    """Change a contact."""
    _ask(portal, "PATCH", f"/{record_id}", {"properties": properties})


def archive(portal: PortalProcess, record_id: str) -> None:
    """Archive a contact, as deleting one is called."""
    _ask(portal, "DELETE", f"/{record_id}")


def merge(portal: PortalProcess, survivor: str, other: str) -> None:
    """Merge ``other`` into ``survivor``, which keeps both addresses."""
    _ask(portal, "POST", "/merge", {"primaryObjectId": survivor, "objectIdToMerge": other})


def _ask(portal: PortalProcess, method: str, path: str, body: object = None) -> None:
    answer = httpx.request(
        method,
        f"{portal.url}/crm/objects/2026-09/contacts{path}",
        json=body,
        headers={"Authorization": f"Bearer {portal.token}"},
        trust_env=False,
    )
    assert answer.is_success, answer.text
