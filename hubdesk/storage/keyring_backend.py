"""Which of keyring's stores are trusted with a token: those of the operating systems, by exact class.

``keyring.get_keyring()`` is never called: an environment variable or a configuration file, whose folder would come
first in the module path, may point it to a store in plain text. Nor are other packages' backends looked for.
All of this may block on D-Bus, so it runs on the vault's thread; keyring is imported there, too.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterator

_TRUSTED = {
    ("keyring.backends.SecretService", "Keyring"): "Secret Service",
    ("keyring.backends.kwallet", "DBusKeyring"): "KWallet",
    ("keyring.backends.Windows", "WinVaultKeyring"): "Windows Credential Manager",
    ("keyring.backends.macOS", "Keyring"): "macOS Keychain",
}


_BY_HAND = {
    "Secret Service": "Open Passwords and Keys (or your keyring's program) and delete the entries for HubDesk.",
    "KWallet": "Open KWalletManager and delete the folder HubDesk.",
    "Windows Credential Manager": "Open Credential Manager > Windows Credentials and remove the entries for HubDesk.",
    "macOS Keychain": "Open Keychain Access, search for HubDesk and delete what it finds.",
}


class Backend(Protocol):
    """The part of keyring's backend class that is used. Each call may block, and may raise anything."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep a secret."""
        ...

    def get_password(self, service: str, username: str) -> str | None:
        """Return a secret, or None."""
        ...

    def delete_password(self, service: str, username: str) -> None:
        """Remove a secret."""
        ...


def name_of(backend: object) -> str:
    """Return the name of a trusted store for people, or an empty string for one that is not trusted.

    The class itself counts: neither subclasses nor classes of the same name in other modules are trusted.
    """
    kind = type(backend)
    key = (kind.__module__, kind.__qualname__)
    module = sys.modules.get(kind.__module__)
    return _TRUSTED.get(key, "") if getattr(module, kind.__qualname__, None) is kind else ""


def by_hand(keeper: str) -> str:
    """Return how a person removes HubDesk's entries from a keyring, by its name for people."""
    return _BY_HAND.get(keeper, "Open the system's keyring and delete the entries for HubDesk.")


def any_user(backend: Backend, service: str) -> str | None:
    """Return the user name of some entry of ``service``; None when there is none, or the system does not tell."""
    ask = getattr(backend, "get_credential", None)
    found = ask(service, None) if ask is not None else None
    return getattr(found, "username", None)


def pick_backend() -> Backend | None:
    """Return this system's store, ready for use, or None when there is none to trust."""
    for kind in _candidates():
        try:
            if kind.priority <= 0:  # type: ignore[attr-defined]
                continue
            backend = kind()
        except Exception:  # noqa: BLE001, S112  # RuntimeError by convention, but D-Bus has its own ways to be absent
            continue
        if name_of(backend):
            return backend
    return None


def _candidates() -> Iterator[type[Backend]]:
    if sys.platform == "win32":
        from keyring.backends.Windows import WinVaultKeyring

        yield WinVaultKeyring
    elif sys.platform == "darwin":
        from keyring.backends import macOS

        yield macOS.Keyring
    else:
        from keyring.backends import SecretService, kwallet

        yield SecretService.Keyring
        yield kwallet.DBusKeyring
