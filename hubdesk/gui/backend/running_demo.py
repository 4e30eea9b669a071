"""The demo portal of the window: started when it is first wanted, at most one at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubdesk.engine.demo import DemoPortal
from hubdesk.gui.token.services import DemoTokenInfo

if TYPE_CHECKING:
    from pathlib import Path

    from hubdesk.hubspot.hosts import Hosts


class RunningDemo:
    """Owns the portal, if one runs.

    Attributes:
        portal: The one that was started last; None before.
    """

    def __init__(self, folder: Path) -> None:
        """Have none yet.

        Args:
            folder: Where a portal keeps its contacts.
        """
        self._folder = folder
        self.portal: DemoPortal | None = None

    @property
    def alive(self) -> bool:
        """Whether a portal runs."""
        return self.portal is not None and self.portal.alive

    @property
    def hosts(self) -> Hosts | None:
        """Where the portal is; None before one was started."""
        return self.portal.hosts if self.portal is not None else None

    def tokens(self) -> tuple[DemoTokenInfo, ...]:
        """Return the portal's tokens; none before it was started."""
        return tuple(DemoTokenInfo(one.name, one.words) for one in self.portal.tokens) if self.portal else ()

    async def started(self) -> DemoPortal:
        """Return the portal, started anew if none runs.

        Raises:
            HubDeskError: It did not start.
        """
        if self.portal is None or not self.portal.alive:
            self.portal = await DemoPortal.start(self._folder)
        return self.portal

    async def close(self) -> None:
        """End the portal."""
        if self.portal is not None:
            await self.portal.close()
            self.portal = None
