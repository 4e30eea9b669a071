"""What the Settings pane needs from the rest of the program."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from hubdesk.engine.network import Reached
    from hubdesk.storage.settings import Settings


@dataclass(frozen=True, slots=True)
class KeptPlace:
    """A folder in which something is kept.

    Attributes:
        words: What is kept there.
        path: The folder.
    """

    words: str
    path: Path


class SettingsServices(Protocol):
    """The settings that the engine and the command line share, and what is tried with them."""

    def settings(self) -> Settings:
        """Return the settings."""
        ...

    async def change(self, **fields: object) -> None:
        """Keep some settings, and put them in force.

        Raises:
            InputError: One of them cannot be used; nothing was changed.
            StorageProblem: The disk refuses; the old ones are in force.
        """
        ...

    async def try_connection(self) -> Reached:
        """Ask HubSpot on the way in force, without a token.

        Raises:
            HubDeskError: It cannot be reached.
        """
        ...

    def places(self) -> Sequence[KeptPlace]:
        """Return where things are kept."""
        ...

    @property
    def default_results(self) -> Path:
        """Folder of result files unless another was chosen."""
        ...
