"""What a range of a file's bytes was when a plan was made of it."""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from hubdesk.tabular.reader import Records

_STEP = 1 << 20


def digest_of(file: Records, start: int, end: int) -> bytes:
    """Return the BLAKE2b-128 of the bytes between two offsets, read a piece at a time.

    Raises:
        FileProblem: ``file.truncated``: the file has become shorter.
        OSError: It cannot be read.
    """
    digest = blake2b(digest_size=16)
    for at in range(start, end, _STEP):
        digest.update(file.read_bytes(at, min(at + _STEP, end)))
    return digest.digest()
