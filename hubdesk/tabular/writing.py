"""How values are joined to lines and taken apart again: the settings of the standard library's parser, and its limits.

The parser knows one delimiter of one character, and takes a backslash away before any character. So delimiters of
several characters are replaced by one that occurs in no text, and a backslash that escapes nothing is doubled first.
"""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from hubdesk.tabular.model import Dialect

_STAND_IN = "\x1f"
"""ASCII's own separator of values."""


@dataclass(frozen=True, slots=True)
class Writing:
    """Delimiter, quote and escape; see :class:`hubdesk.tabular.model.Dialect`."""

    delimiter: str
    quote: str
    escape: str = ""
    blank_after: bool = False

    @property
    def sign(self) -> str:
        """The single character that stands for the delimiter."""
        return self.delimiter if len(self.delimiter) == 1 else _STAND_IN

    @property
    def plain(self) -> bool:
        """Whether the parser takes lines as they are."""
        return len(self.delimiter) == 1 and not self.escape

    def options(self) -> dict[str, Any]:
        """Return the arguments of ``csv.reader``."""
        options: dict[str, Any] = {"delimiter": self.sign, "lineterminator": "\n", "skipinitialspace": self.blank_after}
        if self.quote:
            options["quotechar"] = self.quote
        else:
            options["quoting"] = csv.QUOTE_NONE
        if self.escape:
            options["escapechar"] = self.escape
        return options

    def prepare(self, text: str) -> str:
        """Return ``text`` as the parser has to be given it: same lines, other characters."""
        if len(self.delimiter) > 1:
            text = text.replace(self.delimiter, _STAND_IN)
        if self.escape and self.escape in text:
            special = re.escape(self.quote + self.sign + self.escape + "\r\n")
            pattern = f"{re.escape(self.escape)}(?:([{special}])|)"
            text = re.sub(pattern, lambda match: match.group() if match.group(1) else self.escape * 2, text)
        return text

    def give_back(self, cells: Iterable[str]) -> Iterator[str]:
        """Return what :meth:`prepare` changed inside of values as it was."""
        if len(self.delimiter) > 1:
            return (cell.replace(_STAND_IN, self.delimiter) for cell in cells)
        return iter(cells)

    def split(self, line: str) -> tuple[str, ...]:
        """Return the values of a prepared line without quotes and escapes."""
        cells = line.split(self.sign)
        return tuple([cell.lstrip(" ") for cell in cells]) if self.blank_after else tuple(cells)

    def opens(self, line: str) -> bool:
        """Return whether ``line``, a prepared one, has a quote or escape that may matter."""
        return bool((self.quote and self.quote in line) or (self.escape and self.escape in line))

    def behind(self, line: str, *, quoted: bool) -> tuple[bool, bool]:
        """Return whether a quote is open behind ``line``, and whether its line end is escaped.

        Args:
            line: A prepared line with its line end.
            quoted: Whether a quote was open before it.
        """
        ended = True
        if self.escape and self.escape in line:
            line = re.sub(re.escape(self.escape) + "(?s:\r\n|.)", "", line)
            ended = line.endswith(("\n", "\r"))
        return quoted != bool(self.quote and line.count(self.quote) % 2), not ended


def writing_of(dialect: Dialect) -> Writing:
    """Return how a file of ``dialect`` is written."""
    return Writing(dialect.delimiter, dialect.quote, dialect.escape, dialect.blank_after)
