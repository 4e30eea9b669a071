"""Finds out in which encoding a file is written. Where it can only guess, it says so."""

from __future__ import annotations

import codecs
import unicodedata
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
_WIDE_SAMPLE = 4096
_FEWEST_NULS = 0.03
_DAMAGED = 0.005
_NO_TEXT = ("Cc", "Cn", "Co", "Cs")


def detect_encoding(head: bytes, samples: Sequence[bytes] = ()) -> Encoding:
    """Return the encoding of a file.

    Args:
        head: Its first bytes; the last character may be cut.
        samples: Pieces from further on, whole lines, for files whose first part is plain ASCII.
    """
    for mark, codec in _MARKS:
        if head.startswith(mark):
            return Encoding(codec, len(mark))
    if wide := wide_without_mark(head):
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
        codec = found or wide_without_mark(head) or _WIDE[plain][0]
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


def wide_without_mark(head: bytes) -> str:
    """Return the codec of UTF-16 or UTF-32 text without a mark, else empty.

    Such text has a NUL beside each ASCII character, and there are ASCII characters between values in every language.
    Read in the other order of bytes or in the other width it has characters that no text has.
    """
    sample = head[: min(len(head), _WIDE_SAMPLE) // 4 * 4]
    if sample.count(0) < _FEWEST_NULS * len(sample) or not sample:
        return ""
    readings = {codec: _ascii_share(head[: len(head) if len(head) <= _WIDE_SAMPLE else len(sample)], codec)
                for codec in ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be")}  # fmt: skip
    best = max(readings, key=lambda codec: readings[codec])
    return best if readings[best] > 0 else ""


def _ascii_share(sample: bytes, codec: str) -> float:
    """Return which share of ``sample`` is ASCII when read in ``codec``; 0 when it is no text then."""
    unit = 4 if codec.startswith("utf-32") else 2
    try:
        text = sample[: len(sample) // unit * unit].decode(codec, "strict")
    except UnicodeDecodeError as error:
        if error.reason != "unexpected end of data":
            return 0.0
        text = sample[: error.start].decode(codec)
    strange = sum(char not in "\t\r\n\x1f" and unicodedata.category(char) in _NO_TEXT for char in text)
    if strange > _DAMAGED * len(text):
        return 0.0
    ascii_count = sum(char.isascii() for char in text)
    return ascii_count / len(text) if text else 0.0
