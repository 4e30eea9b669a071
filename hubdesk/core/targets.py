"""What lies at the place that somebody named for a file: a file to replace, or something to write into."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass
from pathlib import Path

from hubdesk.core.errors import InputError

_OWN_STREAMS = (1, 2)
"""Standard output and standard error."""


@dataclass(frozen=True, slots=True)
class Target:
    """Where something goes.

    Attributes:
        path: The file to replace, behind all links; or the pipe or device to write into, as it was named.
        streams: Whether it is written into, since nothing can be put in its place.
        handle: The stream of this program that it is, as ``/dev/stdout``; None for any other.
    """

    path: Path
    streams: bool = False
    handle: int | None = None

    def open_stream(self) -> int:
        """Open what is written into and return a descriptor. A pipe blocks until somebody reads it.

        Raises:
            OSError: The system refuses.
        """
        # A stream of our own is used as it is: opened by its name anew, a file would be written from its beginning.
        if self.handle is not None:
            return os.dup(self.handle)
        flags = os.O_WRONLY | getattr(os, "O_NOCTTY", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
        return os.open(self.path, flags)


def target_of(path: Path) -> Target:
    """Look at the place that somebody named, links followed: a link stays, and what it leads to is written.

    Raises:
        InputError: Code ``usage.output``: a folder, a socket or a disk is there.
        OSError: The system does not tell.
    """
    try:
        status = path.stat()
    except FileNotFoundError:  # nothing yet, or a link that leads to nothing yet
        return Target(Path(os.path.realpath(path)))
    own = _own_stream(status)
    if own is not None:
        return Target(path, streams=True, handle=own)
    if stat.S_ISREG(status.st_mode):
        return Target(Path(os.path.realpath(path)))
    if stat.S_ISFIFO(status.st_mode) or stat.S_ISCHR(status.st_mode):
        return Target(path, streams=True)
    raise _refused(path, status.st_mode)


def _own_stream(status: os.stat_result) -> int | None:
    """Return the stream of this program that leads to the same place; Windows cannot tell them apart."""
    if os.name == "nt":
        return None
    for handle in _OWN_STREAMS:
        try:
            if os.path.samestat(status, os.fstat(handle)):
                return handle
        except OSError:  # closed
            continue
    return None


def _refused(path: Path, mode: int) -> InputError:
    if stat.S_ISDIR(mode):
        message = f"“{path}” is a folder; a file cannot be put in its place."
    elif stat.S_ISSOCK(mode):
        message = f"“{path}” is a socket; a file cannot be put in its place."
    else:
        message = f"“{path}” is a disk or a device; a file cannot be put in its place."
    return InputError(message, code="usage.output", safe="Nothing was written.", hint="Choose another name.")
