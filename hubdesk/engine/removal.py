"""What stays on this computer after disconnecting, and how all of it is removed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Place:
    """Something that HubDesk keeps on this computer.

    Attributes:
        words: What it is, for people, such as ``Settings``.
        path: File or folder; None for an entry of the system's keyring.
    """

    words: str
    path: Path | None


@dataclass(frozen=True, slots=True)
class Leftover:
    """Something that could not be removed.

    Attributes:
        place: What it is.
        reason: Why not, one sentence.
        by_hand: How to remove it by hand, one sentence.
    """

    place: Place
    reason: str
    by_hand: str


@dataclass(frozen=True, slots=True)
class RemovalReport:
    """What "Remove everything" did.

    Attributes:
        removed: What is gone.
        left: What could not be removed, each with the way to do it by hand; empty when all went well.
        kept: What was not touched because it is the user's: result files.
    """

    removed: tuple[Place, ...]
    left: tuple[Leftover, ...]
    kept: tuple[Place, ...]

    @property
    def complete(self) -> bool:
        """Whether nothing of HubDesk's own is left."""
        return not self.left
