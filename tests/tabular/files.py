"""Files for tests of reading."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubdesk.tabular.head import read_head
from hubdesk.tabular.model import Dialect, Encoding, FileHead, Layout, Record
from hubdesk.tabular.reader import Records
from hubdesk.tabular.source import open_source

if TYPE_CHECKING:
    from pathlib import Path


def head_of(folder: Path, content: bytes | str, **choices: object) -> FileHead:
    """Write ``content`` and look at it."""
    path = folder / "contacts.csv"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return read_head(open_source(path), **choices)  # type: ignore[arg-type]


def records_of(folder: Path, content: bytes | str, **choices: object) -> list[Record]:
    """Write ``content``, detect how it is written and read all of it."""
    head = head_of(folder, content, **choices)
    with Records(head.source, head.layout) as records:
        return list(records)


def cells_of(folder: Path, content: bytes | str, **choices: object) -> list[tuple[str, ...]]:
    """Return the cells of all records."""
    return [record.cells for record in records_of(folder, content, **choices)]


def plain_layout(
    *headers: str, delimiter: str = ",", quote: str = '"', codec: str = "utf-8", offset: int = 0
) -> Layout:
    """Return a layout without looking at a file."""
    return Layout(Encoding(codec), Dialect(delimiter, quote, 0, offset), headers)
