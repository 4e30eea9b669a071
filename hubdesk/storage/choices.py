"""What a person decided about columns and values, one small file an account.

It holds names of columns and properties, and values of choice columns with what they mean; a file that cannot be used
counts as an empty one, since everything in it can be decided again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import msgspec

from hubdesk.storage.atomic import write_atomic
from hubdesk.storage.documents import Unusable, read_document

if TYPE_CHECKING:
    from pathlib import Path

VERSION = 1


class StoredChoices(msgspec.Struct):
    """The file.

    Attributes:
        columns: Property by the words of a column's name, None for columns that are left out.
        values: By property: what is meant by a value.
        recipes: Recipes as JSON by a digest of the columns that they were made for, oldest first.
    """

    columns: dict[str, str | None] = {}
    values: dict[str, dict[str, str | None]] = {}
    recipes: dict[str, str] = {}
    version: Literal[1] = 1


def load_choices(path: Path) -> StoredChoices:
    """Return what was decided; nothing when there is no usable file."""
    try:
        found = read_document(path, StoredChoices, VERSION)
    except Unusable:
        return StoredChoices()
    return found or StoredChoices()


def save_choices(path: Path, choices: StoredChoices) -> None:
    """Write the file.

    Raises:
        StorageProblem: The disk refuses.
    """
    write_atomic(path, msgspec.json.encode(choices), durable=False)
