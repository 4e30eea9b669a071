"""Finds out in which encoding a file is written. Where it can only guess, it says so."""

from __future__ import annotations

import codecs
from typing import TYPE_CHECKING

from hubdesk.core.errors import FileProblem
from hubdesk.tabular.legacy import guess_legacy
from hubdesk.tabular.model import Certainty, Encoding

if TYPE_CHECKING:
    from collections.abc import Sequence

# UTF-32 first: its little-endian mark begins with that of UTF-16.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_WIDE = {"utf-16": ("utf-16-le", "utf-16-be"), "utf-32": ("utf-32-le", "utf-32-be")}
_ASCII = bytes([9, 10, 13, *range(32, 127)])
_LONGEST_UTF8 = 4


def detect_encoding(head: bytes, samples: Sequence[bytes] = ()) -> Encoding:
    """Return the encoding of a file.

    Args:
        head: Its first bytes; the last character may be cut.
        samples: Pieces from further on, whole lines, for files whose first part is plain ASCII.
    """
    for mark, codec in _MARKS:
        if head.startswith(mark):
            return Encoding(codec, len(mark))
    if wide := _wide_without_mark(head):
        return Encoding(wide, 0, Certainty.LIKELY)
    if not _is_utf8(head, cut=True):
        codec = "utf-8" if _mostly_utf8(head) else guess_legacy(head)
        return Encoding(codec, 0, Certainty.LIKELY)
    if head.isascii():
        # Nothing in the head speaks for or against UTF-8; the rest of the file may.
        foreign = [sample for sample in samples if not _is_utf8(sample)]
        if foreign and not any(not sample.isascii() and _is_utf8(sample) for sample in samples):
            return Encoding(guess_legacy(b"".join(foreign)), 0, Certainty.LIKELY)
    return Encoding("utf-8")


def chosen_encoding(name: str, head: bytes) -> Encoding:
    """Return the encoding that a person chose, with the byte order mark that the file has.

    Raises:
        FileProblem: ``file.encoding_unknown``: no such encoding, or one in which lines cannot be found.
    """
    plain = name.strip().lower().replace("_", "-")
    if plain in _WIDE:
        found = next((codec for mark, codec in _MARKS if head.startswith(mark) and codec.startswith(plain)), None)
        codec = found or _wide_without_mark(head) or _WIDE[plain][0]
    else:
        codec = _usable_codec(name)
    mark = next((mark for mark, of in _MARKS if of == codec and head.startswith(mark)), b"")
    return Encoding(codec, len(mark), Certainty.CHOSEN)


def _usable_codec(name: str) -> str:
    try:
        codec = codecs.lookup(name.strip()).name
    except (LookupError, ValueError):
        codec = ""
    codec = "utf-8" if codec == "utf-8-sig" else codec
    if codec in {of for _, of in _MARKS} or (codec and _reads_ascii(codec)):
        return codec
    message = f"HubDesk cannot read the encoding “{name}”."
    raise FileProblem(message, code="file.encoding_unknown", hint="Try utf-8, cp1252 or utf-16.")


def _reads_ascii(codec: str) -> bool:
    """Return whether ASCII is itself in ``codec``.

    So not EBCDIC, UTF-7, escape-driven encodings or codecs for no text.
    """
    if codec.startswith(("iso2022", "hz", "raw", "unicode")):
        return False
    try:
        return _ASCII.decode(codec) == _ASCII.decode("ascii")
    except (LookupError, UnicodeError, ValueError):
        return False


def _is_utf8(data: bytes, *, cut: bool = False) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        return cut and error.reason == "unexpected end of data" and error.start > len(data) - _LONGEST_UTF8
    return True


def _mostly_utf8(data: bytes) -> bool:
    """Return whether at least half of the lines that are not ASCII are UTF-8: then the others are damaged.

    Read in another encoding such a file would be wrong in every line without anybody noticing.
    """
    telling = [line for line in data.splitlines() if not line.isascii()]
    return sum(map(_is_utf8, telling)) * 2 >= len(telling)


def _wide_without_mark(head: bytes) -> str:
    """Return the codec of UTF-16 or UTF-32 text without a mark, told by where the NULs of ASCII lie.

    Else empty.
    """
    sample = head[:4096]
    sample = sample[: len(sample) // 4 * 4]
    if not sample or 0 not in sample:
        return ""
    share = [sample[lane::4].count(0) * 4 / len(sample) for lane in range(4)]
    high = [part > 0.4 for part in share]
    if high == [False, True, True, True]:
        return "utf-32-le"
    if high == [True, True, True, False]:
        return "utf-32-be"
    if high == [False, True, False, True] and share[0] + share[2] < 0.1:
        return "utf-16-le"
    if high == [True, False, True, False] and share[1] + share[3] < 0.1:
        return "utf-16-be"
    return ""
