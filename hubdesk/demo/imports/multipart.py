"""Takes a multipart body apart while it arrives; the file's part goes to a file and never whole into memory."""

from __future__ import annotations

from email.message import Message
from typing import TYPE_CHECKING

from hubdesk.demo.replies import Refusal, invalid

if TYPE_CHECKING:
    from typing import BinaryIO

LONGEST_FIELD = 1_048_576
"""Bytes of a part that is no file, and of the head of any part."""

_FORM = "multipart/form-data"


def boundary_of(content_type: str) -> bytes:
    """Return what separates the parts.

    Raises:
        Refusal: 415, the body is no form.
    """
    head = Message()
    head["Content-Type"] = content_type
    boundary = head.get_boundary()
    if head.get_content_type() != _FORM or not boundary:
        raise Refusal(415, f"HTTP 415 Unsupported Media Type: {_FORM} with a boundary is needed")
    return b"\r\n--" + boundary.encode("latin-1", "replace")


class Multipart:
    """Parts of a body: texts by name, and one file.

    Args:
        boundary: What :func:`boundary_of` returned.
        file: Where the file's part goes.
        most: Bytes of the file that are kept; what is beyond is counted and dropped.

    Attributes:
        texts: Parts without a file name.
        file_names: Names of the file parts; only the first one is kept.
        size: Bytes of the first file.
        lines: Its line ends outside of quotes.
        complete: Whether the closing boundary has arrived.
    """

    def __init__(self, boundary: bytes, file: BinaryIO, most: int) -> None:
        self.texts: dict[str, str] = {}
        self.file_names: list[str] = []
        self.size = 0
        self.lines = 0
        self.complete = False
        self._boundary = boundary
        self._file = file
        self._most = most
        self._waiting = b"\r\n"  # the first boundary has no line before it
        self._part: _Part | None = None
        self._quoted = False

    def feed(self, data: bytes) -> None:
        """Take the next bytes of the body.

        Raises:
            Refusal: They do not belong to a form.
        """
        self._waiting += data
        while not self.complete and self._step():
            pass

    def _step(self) -> bool:
        """Use up a part of what waits; False when more has to arrive first."""
        place = self._waiting.find(self._boundary)
        if place < 0:
            keep = len(self._boundary) - 1
            self._content(self._waiting[:-keep])
            self._waiting = self._waiting[-keep:]
            return False
        after = place + len(self._boundary)
        if len(self._waiting) < after + 2:
            return False
        if self._waiting[after : after + 2] == b"--":
            self._content(self._waiting[:place])
            self._end_part()
            self.complete = True
            return False
        head_end = self._waiting.find(b"\r\n\r\n", after)
        if head_end < 0:
            if len(self._waiting) - after > LONGEST_FIELD:
                raise invalid("The head of a part is too long")
            return False
        self._content(self._waiting[:place])
        self._end_part()
        self._part = self._begin_part(self._waiting[after + 2 : head_end])
        self._waiting = self._waiting[head_end + 4 :]
        return True

    def _begin_part(self, head: bytes) -> _Part:
        message = Message()
        for line in head.decode("utf-8", "replace").split("\r\n"):
            field, _, value = line.partition(":")
            if field.strip().lower() == "content-disposition":
                message["Content-Disposition"] = value.strip()
        name = message.get_param("name", header="content-disposition")
        file_name = message.get_filename()
        if not isinstance(name, str):
            raise invalid("A part of the form has no name")
        if file_name is not None:
            self.file_names.append(file_name)
        return _Part(name, is_file=file_name is not None, kept=len(self.file_names) == 1)

    def _content(self, data: bytes) -> None:
        part = self._part
        if part is None or not data:
            return
        if not part.is_file:
            part.text += data
            if len(part.text) > LONGEST_FIELD:
                raise invalid(f"The part {part.name} is too long")
        elif part.kept:
            self._count(data)
            room = self._most - self.size
            if room > 0:
                self._file.write(data[:room])
            self.size += len(data)

    def _count(self, data: bytes) -> None:
        """Count ends of lines outside of quotes: the records of the file."""
        for piece in data.split(b'"'):
            if not self._quoted:
                self.lines += piece.count(b"\n")
            self._quoted = not self._quoted
        self._quoted = not self._quoted  # one quote fewer than there are pieces

    def _end_part(self) -> None:
        part = self._part
        if part is not None and not part.is_file:
            self.texts[part.name] = part.text.decode("utf-8", "replace")
        self._part = None


class _Part:
    """The part that is arriving."""

    __slots__ = ("is_file", "kept", "name", "text")

    def __init__(self, name: str, *, is_file: bool, kept: bool) -> None:
        self.name = name
        self.is_file = is_file
        self.kept = kept
        self.text = bytearray()
