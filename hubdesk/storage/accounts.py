"""The accounts that were connected. Never a secret: those are in the vault, under the account's id and host."""

from __future__ import annotations

import contextlib
import threading
from typing import TYPE_CHECKING

import msgspec

from hubdesk.storage.atomic import write_atomic
from hubdesk.storage.documents import Unusable, read_document, set_aside
from hubdesk.storage.lockfile import try_lock

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hubdesk.storage.paths import Paths

VERSION = 1
_NAME = "accounts.json"
_LOCK = "accounts.json.lock"
_BULLETS = "••••"
_PATIENCE, _STEP = 100, 0.01
"""How often, and after how many seconds each, another process is waited for that changes the list."""


class AccountEntry(msgspec.Struct, frozen=True, kw_only=True):
    """One account.

    Attributes:
        portal_id: HubSpot's number of the account.
        api_base: Origin of the API; the entry means nothing for another one.
        name: Name for people.
        kind: ``STANDARD``, ``SANDBOX``, ``DEVELOPER_TEST``, ``APP_DEVELOPER`` or ``DEMO``.
        region: Data hosting location such as ``eu1``.
        colour: Key of the account colour.
        time_zone: Zone name, may be empty.
        currency: ISO code, may be empty.
        ui_domain: Host of HubSpot's pages for links.
        added_at: When the account was first connected, ISO 8601.
        token_first_seen_at: When this token was first used, ISO 8601; tells when to rotate it.
        token: Masked token, with bullets.
        scopes: Scopes of the token when it was last looked at.
        other_currencies: ISO codes of the account's further currencies.
        app_id: The app or key as HubSpot numbers it; 0 when it does not say.
        credential: What kind of access token it is, as the user said; ``unknown`` before.
        verified_at: When HubSpot last accepted the token, ISO 8601.
        stored: ``keyring`` or ``none``, where the token went when it was kept last; empty when not known.
    """

    portal_id: int
    api_base: str
    name: str
    kind: str = ""
    region: str = ""
    colour: str = ""
    time_zone: str = ""
    currency: str = ""
    ui_domain: str = ""
    added_at: str = ""
    token_first_seen_at: str = ""
    token: str = ""
    scopes: tuple[str, ...] = ()
    other_currencies: tuple[str, ...] = ()
    app_id: int = 0
    credential: str = "unknown"
    verified_at: str = ""
    stored: str = ""


class _Document(msgspec.Struct, frozen=True):
    version: int
    accounts: tuple[AccountEntry, ...]


class AccountStore:
    """Keeps the list in one file, mode 0600, replaced as a whole.

    Attributes:
        notice: A sentence for the user after a file could not be used, else empty.
    """

    def __init__(self, paths: Paths) -> None:
        self._paths = paths
        self.notice = ""

    def load(self) -> list[AccountEntry]:
        """Return the accounts in the order in which they were added; none when the file cannot be used."""
        path = self._paths.config / _NAME
        try:
            document = read_document(path, _Document, VERSION)
        except Unusable as problem:
            kept = f" The old file is kept as {path.name}.bad." if set_aside(path) else ""
            self.notice = f"The list of accounts {problem} and was reset; connect them again.{kept}"
            return []
        return list(document.accounts) if document else []

    def put(self, entry: AccountEntry, *, new_token: bool = False) -> AccountEntry:
        """Add an account or replace its entry, and return what was saved.

        ``added_at`` stays that of the first time, and so does ``token_first_seen_at`` while the token is the same:
        that it looks the same, unless ``new_token`` says that it is another one.

        Raises:
            StorageProblem: The disk refuses; the old list is still there.
            ValueError: ``token`` is not masked.
        """
        if entry.token and _BULLETS not in entry.token:
            message = "only a masked token may be kept in the list of accounts"
            raise ValueError(message)
        with self._alone():
            entries = self.load()
            for index, known in enumerate(entries):
                if (known.portal_id, known.api_base) == (entry.portal_id, entry.api_base):
                    entries[index] = entry = _with_history(entry, known, new_token=new_token)
                    break
            else:
                entries.append(entry)
            self._save(entries)
        return entry

    def remove(self, portal_id: int, api_base: str | None = None) -> None:
        """Take an account off the list; of all origins unless one is given.

        Raises:
            StorageProblem: The disk refuses; the old list is still there.
        """
        with self._alone():
            entries = self.load()
            kept = [one for one in entries if one.portal_id != portal_id or api_base not in (None, one.api_base)]
            if len(kept) != len(entries):
                self._save(kept)

    @contextlib.contextmanager
    def _alone(self) -> Iterator[None]:
        """Keep other processes from changing the list meanwhile: each of them writes back all that it has read."""
        path = self._paths.config / _LOCK
        lock = None
        with contextlib.suppress(OSError):  # a disk without locks; what else is wrong with it the write tells
            for _ in range(_PATIENCE):
                lock = try_lock(path)
                if lock is not None:
                    break
                threading.Event().wait(_STEP)
        try:
            yield
        finally:
            if lock is not None:
                # While it is held, so that whoever waits for it sees that it is gone; on Windows it stays.
                with contextlib.suppress(OSError):
                    path.unlink()
                lock.release()

    def _save(self, entries: list[AccountEntry]) -> None:
        document = _Document(VERSION, tuple(entries))
        write_atomic(self._paths.config / _NAME, msgspec.json.format(msgspec.json.encode(document)))


def _with_history(entry: AccountEntry, known: AccountEntry, *, new_token: bool) -> AccountEntry:
    same_token = not new_token and known.token == entry.token and known.token_first_seen_at
    return msgspec.structs.replace(
        entry,
        added_at=known.added_at or entry.added_at,
        token_first_seen_at=known.token_first_seen_at if same_token else entry.token_first_seen_at,
    )
