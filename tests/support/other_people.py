"""What somebody else does in the account meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx

if TYPE_CHECKING:
    from tests.support.portal import PortalProcess


def edit(portal: PortalProcess, record_id: str, **properties: str) -> None:
    """Change a contact."""
    answer = httpx.patch(
        f"{portal.url}/crm/objects/2026-09/contacts/{record_id}",
        json={"properties": properties},
        headers={"Authorization": f"Bearer {portal.token}"},
        trust_env=False,
    )
    assert answer.status_code == 200, answer.text


def archive(portal: PortalProcess, record_id: str) -> None:
    """Archive a contact."""
    answer = httpx.delete(
        f"{portal.url}/crm/objects/2026-09/contacts/{record_id}",
        headers={"Authorization": f"Bearer {portal.token}"},
        trust_env=False,
    )
    assert answer.status_code == 204, answer.text
