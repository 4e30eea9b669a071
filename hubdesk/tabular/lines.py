"""Cuts bytes into physical lines with exact byte offsets, in any encoding, in bounded memory.

CR, LF and CRLF all end a line, also mixed in one file. Lines are cut on bytes before anything is decoded,
which is exact for UTF-8, 8-bit code pages and the East Asian encodings (CR and LF are never part of a
longer character there); UTF-16 and UTF-32 are cut on their own unit.
"""

from __future__ import annotations

import contextlib
import io
import re
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from hubdesk.tabular.model import Encoding

BLOCK = 1 << 16
"""Bytes read at once. What is made of them stays in the processor's cache; larger blocks are a third slower."""
MAX_RECORD = 1 << 20
"""Bytes of one record; a longer line is not kept in memory."""
MAX_FIELD = 131_072
"""Characters of one field that Python's parser takes; twice what HubSpot takes."""

REPLACEMENT = "\ufffd"
MARK = "\ufeff"
_KEPT_OF_OVERSIZED = 1000
# TAB, LF, VT, FF and CR occur in text; what else is below 32 does not, and neither does DEL.
_CONTROL_BYTES = bytes(set(range(32)) - set(b"\t\n\v\f\r")) + b"\x7f"
DAMAGE = re.compile("[\0-\x08\x0e-\x1f\x7f\ufffd]")
_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(slots=True)
class LineBlock:
    """Whole lines that follow each other.

    Attributes:
        text: All of them, decoded; what could not be decoded is U+FFFD.
        ends: Byte offsets: line i lies from ``ends[i]`` to ``ends[i + 1]``.
        clean: Nothing in it is damaged (``DAMAGE`` matches nowhere).
        oversized: It is the start of a single line longer than ``MAX_RECORD``.
        marked: Indices of lines from which a byte order mark was taken away.
        suspect: Indices of lines that are not in the file's encoding and were read in a likely one.
        raw_lines: Its lines as UTF-8 with their line ends, where all ends are alike and nothing was put right; else
            None.
    """

    text: str
    ends: list[int]
    clean: bool
    oversized: bool = False
    marked: tuple[int, ...] = ()
    suspect: tuple[int, ...] = ()
    raw_lines: list[bytes] | None = None

    def lines(self) -> list[str]:
        """Return the lines with their line ends."""
        return list(io.StringIO(self.text, newline=""))

    def bare_lines(self) -> list[str]:
        """Return the lines without their line ends, fast."""
        text = self.text
        carriage = text.count("\r")
        end = "\n"
        if carriage:
            if not carriage == text.count("\n") == text.count("\r\n"):
                return [line.rstrip("\r\n") for line in self.lines()]
            end = "\r\n"
        lines = text.split(end)
        if not lines[-1]:
            lines.pop()
        return lines

    def has_blank_line(self) -> bool:
        """Return whether some line of ``raw_lines``, which must be there, has nothing before its end."""
        raw = self.raw_lines or []
        return (b"\r\n" if raw[:1] and raw[0].endswith(b"\r\n") else b"\n") in raw

    def bare_raw_lines(self) -> list[bytes]:
        """Return ``raw_lines``, which must be there, without their line ends."""
        raw = self.raw_lines or []
        size = 2 if raw[:1] and raw[0].endswith(b"\r\n") else 1
        bare = [line[:-size] for line in raw]
        if raw and not raw[-1].endswith(b"\n"):  # the last line of a file may lack its end
            bare[-1] = raw[-1]
        return bare


class LineReader:
    """Iterates over the lines of a part of a file in blocks.

    Args:
        read: ``read(offset, size)`` returns up to ``size`` bytes; fewer only at the end.
        start: Byte offset of the first line.
        end: Byte offset behind the last line; the last one may lack its line end.
        encoding: How the bytes are written.
    """

    def __init__(self, read: Callable[[int, int], bytes], start: int, end: int, encoding: Encoding) -> None:
        self._read = read
        self._start = start
        self._end = end
        self._codec = encoding.codec
        self._unit = unit_size(encoding.codec)
        self._newline = "\n".encode(encoding.codec)
        self._return = "\r".encode(encoding.codec)

    def __iter__(self) -> Iterator[LineBlock]:
        base, buffer = self._start, b""
        while True:
            here = base + len(buffer)
            chunk = self._read(here, min(BLOCK, self._end - here)) if here < self._end else b""
            last = not chunk or here + len(chunk) >= self._end
            buffer += chunk
            cut = len(buffer) if last else self._cut(buffer)
            if cut == 0 and len(buffer) > MAX_RECORD:
                # The last unit may be a CR that the cut did not count.
                behind = self._line_end(base + len(buffer) - self._unit)
                text = buffer[: _KEPT_OF_OVERSIZED * self._unit].decode(self._codec, "replace")
                yield LineBlock(text, [base, behind], clean=False, oversized=True)
                base, buffer = behind, b""
                last = behind >= self._end
            elif cut:
                yield self._block(buffer[:cut], base)
                base, buffer = base + cut, buffer[cut:]
            if last:
                return

    def _cut(self, buffer: bytes) -> int:
        """Return how many bytes of ``buffer`` are whole lines.

        A final CR may be half of a CRLF, so it does not count.
        """
        newline = _rfind(buffer, self._newline, self._unit, len(buffer))
        after = newline + self._unit if newline >= 0 else 0
        carriage = _rfind(buffer, self._return, self._unit, len(buffer) - self._unit, after)
        return carriage + self._unit if carriage >= 0 else after

    def _line_end(self, offset: int) -> int:
        """Return the offset behind the end of the line that goes on at ``offset``."""
        unit = self._unit
        while offset < self._end and (piece := self._read(offset, min(BLOCK, self._end - offset))):
            places = (_find(piece, self._newline, unit), _find(piece, self._return, unit))
            found = min((place for place in places if place >= 0), default=-1)
            if found >= 0:
                behind = offset + found + unit
                pair = found == places[1] and self._read(behind, min(unit, self._end - behind)) == self._newline
                return behind + (unit if pair else 0)
            offset += len(piece)
        return self._end

    def _block(self, raw: bytes, base: int) -> LineBlock:
        if self._unit > 1:
            return self._wide_block(raw, base)
        clean = not any(map(raw.__contains__, _CONTROL_BYTES))
        ends, raw_lines = _line_ends(raw, base)
        try:
            text = raw.decode(self._codec)
        except UnicodeDecodeError:
            # Line by line, so that half a character at the end of one line takes nothing from the next.
            decoded = [_decode_line(line, self._codec) for line in raw.splitlines(keepends=True)]
            suspect = tuple(index for index, (_, right) in enumerate(decoded) if not right)
            return _without_marks(LineBlock("".join([each for each, _ in decoded]), ends, clean=False, suspect=suspect))
        block = LineBlock(text, ends, clean and (text.isascii() or REPLACEMENT not in text))
        if self._codec == "utf-8":
            block.raw_lines = raw_lines
        return _without_marks(block)

    def _wide_block(self, raw: bytes, base: int) -> LineBlock:
        whole = len(raw) // self._unit * self._unit
        try:
            text = raw[:whole].decode(self._codec, "surrogatepass")
        except UnicodeDecodeError:
            text = raw[:whole].decode(self._codec, "replace")
        block = LineBlock(text, [], clean=True)
        lines = block.lines()
        if len(text) * self._unit == whole:
            sizes = [len(line) * self._unit for line in lines]
        else:
            sizes = [len(line.encode(self._codec, "surrogatepass")) for line in lines]
        block.ends = list(accumulate(sizes, initial=base))
        if whole < len(raw):  # half a character at the very end
            block.text += REPLACEMENT
            if text.endswith(("\n", "\r")) or not lines:
                block.ends.append(base + len(raw))
            else:
                block.ends[-1] = base + len(raw)
        block.text = _SURROGATE.sub(REPLACEMENT, block.text)
        block.clean = DAMAGE.search(block.text) is None
        return _without_marks(block)


def _line_ends(raw: bytes, base: int) -> tuple[list[int], list[bytes] | None]:
    """Return the offset at which each line of ``raw``, which lies at ``base``, begins, and that behind the last one.

    Also the lines with their ends, where these are alike: a search for one of them is much faster than for any.
    """
    if b"\r" in raw and not raw.count(b"\r") == raw.count(b"\n") == raw.count(b"\r\n"):
        return list(accumulate(map(len, raw.splitlines(keepends=True)), initial=base)), None
    lines = io.BytesIO(raw).readlines()  # in half the time of split(), and with their ends, which count too
    return list(accumulate(map(len, lines), initial=base)), lines


def unit_size(codec: str) -> int:
    """Return the bytes of the smallest unit of an encoding: 1, 2 (UTF-16) or 4 (UTF-32)."""
    return {"utf-16": 2, "utf-32": 4}.get(codec[:6], 1)


def bytes_reader(data: bytes, offset: int = 0) -> Callable[[int, int], bytes]:
    """Return a ``read`` for :class:`LineReader` over ``data``, which lies at ``offset`` of the file."""

    def read(position: int, size: int) -> bytes:
        return data[position - offset : position - offset + size]

    return read


def _without_marks(block: LineBlock) -> LineBlock:
    """Take byte order marks away from the starts of lines, where files were put together."""
    if block.text.isascii() or MARK not in block.text:
        return block
    lines = block.lines()
    block.marked = tuple(index for index, line in enumerate(lines) if line.startswith(MARK))
    if block.marked:
        block.text = "".join([line.lstrip(MARK) if line.startswith(MARK) else line for line in lines])
        block.clean = False  # only so that nobody hurries over it
        block.raw_lines = None
    return block


def _decode_line(line: bytes, codec: str) -> tuple[str, bool]:
    """Return a line's text, and whether it was in the encoding.

    A line that is no UTF-8 in a file that is comes from an older program: its text in the usual Western encoding says
    more than a row of question marks.
    """
    body = line.rstrip(b"\r\n")
    end = line[len(body) :].decode("ascii")
    try:
        return body.decode(codec) + end, True
    except UnicodeDecodeError:
        pass
    if codec == "utf-8":
        with contextlib.suppress(UnicodeDecodeError):
            return body.decode("cp1252") + end, False
    return body.decode(codec, "replace") + end, False


def _find(buffer: bytes, pattern: bytes, unit: int) -> int:
    """Return the first place of ``pattern`` in ``buffer`` that is a multiple of ``unit``, or -1."""
    found = buffer.find(pattern)
    while found >= 0 and found % unit:
        found = buffer.find(pattern, found + 1)
    return found


def _rfind(buffer: bytes, pattern: bytes, unit: int, end: int, start: int = 0) -> int:
    """Return the last place of ``pattern`` in ``buffer[start:end]`` that is a multiple of ``unit``, or -1."""
    while (found := buffer.rfind(pattern, start, end)) >= 0:
        if found % unit == 0:
            return found
        end = found + unit - 1
    return -1
