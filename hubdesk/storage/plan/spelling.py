"""Values of a plan that a text calls by how a screen writes them; the plan itself keeps what HubSpot stores."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from decimal import Decimal
from enum import IntEnum
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import msgspec

if TYPE_CHECKING:
    from collections.abc import Callable


class Form(IntEnum):
    """How a stored value is written before it is compared."""

    STORED = 0
    LOCAL = 1
    """A moment in the time of a zone: ``2026-02-28 09:30:00``."""

    PERCENT = 2
    """A share as a percentage: 0.125 as ``12.5%``."""


class Spelling(msgspec.Struct, frozen=True):
    """Which values of some properties are called by a text.

    Attributes:
        properties: Internal names.
        patterns: What such a value fits, in the way of file names: ``*``, ``?``.
        form: How the value is written for that.
        zone: Name of the zone of :attr:`Form.LOCAL`; empty for this computer's.
    """

    properties: tuple[str, ...]
    patterns: tuple[str, ...]
    form: Form = Form.STORED
    zone: str = ""

    def fits(self, name: str, stored: str) -> bool:
        """Return whether a value of a property is called so."""
        if name not in self.properties:
            return False
        written = in_zone(stored, self.zone) if self.form is Form.LOCAL else _WRITTEN[self.form](stored)
        return any(fnmatchcase(written, pattern) for pattern in self.patterns)

    def condition(self) -> tuple[str, tuple[str, ...]]:
        """Return the same for changes of such a property in the database: a condition in SQL, and its values.

        Where a zone is named, the database knows :func:`in_zone` by that name.
        """
        named = self.form is Form.LOCAL and bool(self.zone)
        written = "in_zone({0}, ?)" if named else _IN_SQL[self.form]
        sides = [f"{written.format(side)} GLOB ?" for side in ("old", "new") for _ in self.patterns]
        values = [value for pattern in self.patterns for value in ((self.zone, pattern) if named else (pattern,))]
        return " OR ".join(sides), tuple(values * 2)


_IN_SQL = {
    Form.STORED: "{0}",
    # Digits alone are milliseconds to HubSpot, days to SQLite, and shown as they are.
    Form.LOCAL: "CASE WHEN instr({0}, '-') THEN datetime({0}, 'localtime') ELSE '' END",
    # Fifteen digits are all that a share has, and no more: 0.29 times 100 is 28.999999999999996.
    Form.PERCENT: "CASE WHEN {0} = '' OR {0} GLOB '*[^0-9.eE+-]*' THEN '' ELSE printf('%.15g%%', {0} * 100) END",
}


def in_zone(stored: str, zone: str) -> str:
    """Return a stored moment in the time of a zone, of this computer's if it has no name; empty for anything else."""
    if "-" not in stored:
        return ""
    try:
        at = datetime.fromisoformat(stored)
        local = (at if at.tzinfo is not None else at.replace(tzinfo=UTC)).astimezone(ZoneInfo(zone) if zone else None)
    except (ValueError, OverflowError):
        return ""
    return f"{local:%Y-%m-%d %H:%M:%S}"


def _percent(stored: str) -> str:
    if not re.fullmatch(r"[+-]?\d*\.?\d+(?:[eE][+-]?\d+)?", stored):
        return ""
    return f"{(Decimal(stored) * 100).normalize():f}%"


_WRITTEN: dict[Form, Callable[[str], str]] = {Form.STORED: str, Form.PERCENT: _percent}
