"""Reads the file of an import record by record, in portions, from where it was left."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_LONGEST_CELL = 1_048_576


class Unreadable(Exception):
    """The file cannot be read to its end; the text says why."""


class Records:
    """The records of a UTF-8 file; blank lines are records without cells.

    Attributes:
        line: Number of the last record that was read, the first of the file being 1. A record with line breaks inside
            is one.
    """

    def __init__(self, path: Path) -> None:
        self._file = path.open(encoding="utf-8-sig", newline="")
        csv.field_size_limit(_LONGEST_CELL)
        self._reader = csv.reader(self._file)
        self.line = 0

    def take(self, most: int) -> list[tuple[int, list[str]]]:
        """Return the next records with their numbers; an empty list when there are no more.

        Raises:
            Unreadable: What comes is no UTF-8, or no CSV.
        """
        taken: list[tuple[int, list[str]]] = []
        try:
            for row in self._reader:
                self.line += 1
                taken.append((self.line, row))
                if len(taken) >= most:
                    break
        except UnicodeDecodeError:
            message = "The file is not encoded in UTF-8"
            raise Unreadable(message) from None
        except csv.Error as error:
            message = f"The file cannot be read as CSV: {error}"
            raise Unreadable(message) from None
        return taken

    def close(self) -> None:
        """Close the file."""
        self._file.close()
