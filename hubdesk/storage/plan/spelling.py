"""Values of a plan that a text calls by how a screen writes them; the plan itself keeps what HubSpot stores."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from decimal import Decimal
from enum import IntEnum
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from collections.abc import Callable


class Form(IntEnum):
    """How a stored value is written before it is compared."""

    STORED = 0
    LOCAL = 1
    """A moment in this computer's time: ``2026-02-28 09:30:00``."""

    PERCENT = 2
    """A share as a percentage: 0.125 as ``12.5%``."""


class Spelling(msgspec.Struct, frozen=True):
    """Which values of some properties are called by a text.

    Attributes:
        properties: Internal names.
        patterns: What such a value fits, in the way of file names: ``*``, ``?``.
        form: How the value is written for that.
    """

    properties: tuple[str, ...]
    patterns: tuple[str, ...]
    form: Form = Form.STORED

    def fits(self, name: str, stored: str) -> bool:
        """Return whether a value of a property is called so."""
        if name not in self.properties:
            return False
        written = _WRITTEN[self.form](stored)
        return any(fnmatchcase(written, pattern) for pattern in self.patterns)

    def condition(self) -> tuple[str, tuple[str, ...]]:
        """Return the same for changes of such a property in the database: a condition in SQL, and its values."""
        sides = [f"{_IN_SQL[self.form].format(side)} GLOB ?" for side in ("old", "new") for _ in self.patterns]
        return " OR ".join(sides), self.patterns * 2


_IN_SQL = {
    Form.STORED: "{0}",
    # Digits alone are milliseconds to HubSpot, days to SQLite, and shown as they are.
    Form.LOCAL: "CASE WHEN instr({0}, '-') THEN datetime({0}, 'localtime') ELSE '' END",
    # Fifteen digits are all that a share has, and no more: 0.29 times 100 is 28.999999999999996.
    Form.PERCENT: "CASE WHEN {0} = '' OR {0} GLOB '*[^0-9.eE+-]*' THEN '' ELSE printf('%.15g%%', {0} * 100) END",
}


def _local(stored: str) -> str:
    if "-" not in stored:
        return ""
    try:
        at = datetime.fromisoformat(stored)
        return f"{(at if at.tzinfo is not None else at.replace(tzinfo=UTC)).astimezone():%Y-%m-%d %H:%M:%S}"
    except (ValueError, OverflowError):
        return ""


def _percent(stored: str) -> str:
    if not re.fullmatch(r"[+-]?\d*\.?\d+(?:[eE][+-]?\d+)?", stored):
        return ""
    return f"{(Decimal(stored) * 100).normalize():f}%"


_WRITTEN: dict[Form, Callable[[str], str]] = {Form.STORED: str, Form.LOCAL: _local, Form.PERCENT: _percent}
