"""Tells of HubDesk's own files that cannot be used."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from hubdesk.core.errors import StorageProblem

if TYPE_CHECKING:
    from hubdesk.bootstrap import Services
    from hubdesk.gui.notifier import Notifier


async def tell_of_unusable(services: Services, notifier: Notifier) -> None:
    """Show a sentence for each; what they held is what HubDesk begins with, or an account less."""
    for notice in await asyncio.to_thread(services.unusable):
        notifier.show_problem(StorageProblem(notice, code="disk.own_file"))
