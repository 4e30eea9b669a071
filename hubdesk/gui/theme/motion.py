"""How much may move by itself."""

from __future__ import annotations

from enum import StrEnum


class MotionChoice(StrEnum):
    """What the user chose."""

    SYSTEM = "system"
    REDUCED = "reduced"
    FULL = "full"
