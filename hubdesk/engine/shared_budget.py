"""One budget for all HubDesk windows and commands of this user that call with the same token.

A small file for each limit holds the requests of the last minute. A request is written down under a lock that the
operating system keeps, before it leaves; a process that was killed holds no lock, what it had sent leaves the window by
itself, and what it was about to send lapses after seconds. Nothing needs to survive a restart, so nothing is synced.
Reads and writes go through the file, not through mapped memory: a full disk is then an error and not a crash.
"""

from __future__ import annotations

import contextlib
import hashlib
import logging
import os
import secrets
import struct
import sys
from typing import TYPE_CHECKING

from hubdesk.core.clock import seconds_since_boot
from hubdesk.hubspot.rate.ledger import News, Word
from hubdesk.storage.localdisk import is_unsafe_for_journal

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from hubdesk.core.secret import Secret
    from hubdesk.hubspot.rate.ledger import Ledger

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_LOG = logging.getLogger(__name__)
_MAGIC = b"HubDesk1"
_HEADER = struct.Struct("<8sQIxxxxddd")
_COUNT = struct.Struct("<Q")
_WORD = struct.Struct("<Ixxxxddd")
_WORD_AT = 16
_RECORD = struct.Struct("<dII")
_FIRST = 64
_RECORDS = 4096
_SIZE = _FIRST + _RECORDS * _RECORD.size
_KEY = 32
_FREE, _RESERVED, _LEFT = range(3)
_REMEMBERED = 60.0
_LAPSES = 15.0
"""A request that was about to leave for so long belongs to a process that is no more, or that will say so anew."""

_LOCKED_BYTE = 1 << 30


class SharedBudgets:
    """Opens the shared records of a token.

    Args:
        folder: Where the files are, on a disk of this computer; made when missing.
        now: A clock that all processes of this computer share.
    """

    def __init__(self, folder: Path, now: Callable[[], float] = seconds_since_boot) -> None:
        self._folder = folder
        self._now = now

    def open(self, token: Secret, host: str) -> TokenBudgets:
        """Return the shared records of ``token`` at ``host``; where they cannot be kept, each process counts alone."""
        stem = ""
        try:
            if not is_unsafe_for_journal(self._folder):
                self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
                stem = _name(_key(self._folder / "key"), token, host)
        except OSError as error:
            _LOG.warning("the budget is not shared with other windows: %s", error.strerror or type(error).__name__)
        return TokenBudgets(self._folder, stem, self._now)


class TokenBudgets:
    """The shared records of one token; see :class:`hubdesk.hubspot.rate.ledger.Ledgers`."""

    def __init__(self, folder: Path, stem: str, now: Callable[[], float]) -> None:
        self._folder = folder
        self._stem = stem
        self.now = now

    def of(self, family: str) -> Ledger | None:
        """Return the record of a limit; None when it cannot be kept."""
        if not self._stem:
            return None
        try:
            return FileLedger(self._folder / f"{self._stem}-{family}")
        except OSError as error:
            _LOG.warning("the budget is not shared with other windows: %s", error.strerror or type(error).__name__)
            return None


class FileLedger:
    """The shared record of one limit in a file; see :class:`hubdesk.hubspot.rate.ledger.Ledger`.

    Raises:
        OSError: The file cannot be made.
    """

    def __init__(self, path: Path) -> None:
        self._tag = secrets.randbits(31) | 1
        self._read_to: int | None = None
        self._pending: dict[int, float] = {}
        self._count = 0
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
        self._file: int | None = os.open(path, flags, 0o600)
        try:
            self._prepare(self._file)
        except OSError:
            self.close()
            raise

    @staticmethod
    def _prepare(file: int) -> None:
        _lock_or_fail(file)
        try:
            if _read(file, len(_MAGIC), 0) != _MAGIC or os.fstat(file).st_size != _SIZE:
                os.ftruncate(file, 0)
                # Room on the disk is taken now, not when a request wants to leave.
                _write(file, bytes(_SIZE), 0)
                _write(file, _MAGIC, 0)
        finally:
            _unlock(file)

    def try_lock(self) -> bool:
        """Take the lock without waiting; False when another process has it just now."""
        return self._file is None or _try_lock(self._file)

    def unlock(self) -> None:
        """Give the lock up."""
        if self._file is not None:
            _unlock(self._file)

    def read(self, now: float) -> News:
        """Return what is new; the lock is not needed."""
        if self._file is None:
            return News((), 0, Word())
        try:
            return self._read(self._file, now)
        except (OSError, struct.error) as error:
            self._give_up(error)
            return News((), 0, Word())

    def _read(self, file: int, now: float) -> News:
        header = _read(file, _HEADER.size, 0)
        _, self._count, limit, interval, heard_at, held_until = _HEADER.unpack(header)
        departures: list[float] = []
        if self._pending:
            self._look_at_pending(file, now, departures)
        if self._read_to != self._count:
            self._look_at_new(file, now, departures)
        reserved = sum(now - at < _LAPSES for at in self._pending.values())
        # Times that lie ahead are of before the computer was started last.
        word = Word(limit, interval, heard_at, held_until) if heard_at <= now + 1.0 else Word()
        return News(tuple(departures), reserved, word)

    def _look_at_pending(self, file: int, now: float, departures: list[float]) -> None:
        for number, since in list(self._pending.items()):
            at, tag, state = _RECORD.unpack(_read(file, _RECORD.size, _place(number)))
            if state == _RESERVED and at == since and now - since < _REMEMBERED:
                continue
            del self._pending[number]
            if state == _LEFT and at >= since and tag != self._tag:
                departures.append(at)

    def _look_at_new(self, file: int, now: float, departures: list[float]) -> None:
        oldest = max(0, self._count - _RECORDS)
        first = oldest if self._read_to is None or self._read_to > self._count else max(oldest, self._read_to)
        for number, (at, tag, state) in enumerate(self._records(file, first), first):
            if tag == self._tag or not now - _REMEMBERED < at <= now + 1.0:
                continue
            if state == _LEFT:
                departures.append(at)
            elif state == _RESERVED:
                self._pending[number] = at
        self._read_to = self._count

    def _records(self, file: int, first: int) -> list[tuple[float, int, int]]:
        found: list[tuple[float, int, int]] = []
        while first < self._count:
            run = min(self._count - first, _RECORDS - first % _RECORDS)
            found += _RECORD.iter_unpack(_read(file, run * _RECORD.size, _place(first)))
            first += run
        return found

    def reserve(self, now: float) -> int:
        """Write down a request that may leave at any moment; the lock is needed, and a read since it was taken."""
        if self._file is None:
            return 0
        try:
            _write(self._file, _RECORD.pack(now, self._tag, _RESERVED), _place(self._count))
            self._count += 1
            _write(self._file, _COUNT.pack(self._count), len(_MAGIC))
        except (OSError, struct.error) as error:
            self._give_up(error)
            return 0
        self._read_to = self._count
        return self._count

    def departed(self, number: int, now: float) -> None:
        """Write down that the request ``number`` left."""
        self._change(number, _RECORD.pack(now, self._tag, _LEFT))

    def give_back(self, number: int) -> None:
        """Write down that the request ``number`` will not leave."""
        self._change(number, _RECORD.pack(0.0, self._tag, _FREE))

    def _change(self, number: int, record: bytes) -> None:
        if self._file is None:
            return
        try:
            _write(self._file, record, _place(number - 1))
        except OSError as error:
            self._give_up(error)

    def tell(self, word: Word) -> None:
        """Write down what HubSpot said."""
        if self._file is None:
            return
        try:
            _write(self._file, _WORD.pack(word.limit, word.interval, word.heard_at, word.held_until), _WORD_AT)
        except (OSError, struct.error) as error:
            self._give_up(error)

    def _give_up(self, error: Exception) -> None:
        reason = getattr(error, "strerror", None) or type(error).__name__
        _LOG.warning("the budget is no longer shared with other windows: %s", reason)
        self.close()

    def close(self) -> None:
        """Let go of the record."""
        file, self._file = self._file, None
        if file is not None:
            os.close(file)


def _place(number: int) -> int:
    return _FIRST + number % _RECORDS * _RECORD.size


def _key(path: Path) -> bytes:
    """Return the key of this installation's names, made when it is missing."""
    file = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0), 0o600)
    try:
        _lock_or_fail(file)
        key = _read(file, _KEY, 0)
        if len(key) != _KEY:
            key = secrets.token_bytes(_KEY)
            _write(file, key, 0)
        _unlock(file)
        return key
    finally:
        os.close(file)


def _name(key: bytes, token: Secret, host: str) -> str:
    """Return the name of a token's files, from which nobody gets back to the token."""
    import platform  # not before a token is there: the window starts without it

    told = "\0".join((token.reveal(), host, platform.node())).encode()
    return hashlib.blake2b(told, key=key, digest_size=16).hexdigest()


if sys.platform == "win32":

    def _read(file: int, size: int, place: int) -> bytes:
        os.lseek(file, place, os.SEEK_SET)
        return os.read(file, size)

    def _write(file: int, content: bytes, place: int) -> None:
        os.lseek(file, place, os.SEEK_SET)
        os.write(file, content)

    def _try_lock(file: int) -> bool:
        os.lseek(file, _LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _lock_or_fail(file: int) -> None:
        os.lseek(file, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(file, msvcrt.LK_LOCK, 1)

    def _unlock(file: int) -> None:
        os.lseek(file, _LOCKED_BYTE, os.SEEK_SET)
        with contextlib.suppress(OSError):  # it was not locked, which is what is wanted
            msvcrt.locking(file, msvcrt.LK_UNLCK, 1)

else:

    def _read(file: int, size: int, place: int) -> bytes:
        return os.pread(file, size, place)

    def _write(file: int, content: bytes, place: int) -> None:
        os.pwrite(file, content, place)

    def _try_lock(file: int) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _lock_or_fail(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX)

    def _unlock(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_UN)
