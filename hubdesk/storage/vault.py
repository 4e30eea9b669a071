"""Where access tokens are kept: the system's keyring, or the memory of this process. Nowhere else, ever."""

from __future__ import annotations

import contextlib
import itertools
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TypeVar
from urllib.parse import urlsplit

from hubdesk.core.errors import StorageProblem
from hubdesk.core.screen import has_screen
from hubdesk.core.secret import Secret
from hubdesk.storage.keyring_backend import any_user, name_of, pick_backend
from hubdesk.storage.sidethread import Call, SideThread, TooLong

if TYPE_CHECKING:
    from collections.abc import Callable

    from hubdesk.storage.keyring_backend import Backend

T = TypeVar("T")

SERVICE = "HubDesk"
DEADLINE = 10.0
"""Seconds that a keyring may take when it has nobody to ask."""

_MOST_ENTRIES = 1_000

PROMPT_DEADLINE = 60.0
"""Seconds that a keyring may take while it may be asking the user to unlock it."""


@dataclass(frozen=True, slots=True)
class VaultStatus:
    """Whether tokens outlive this session.

    Attributes:
        usable: Whether there is a keyring to trust.
        keeper: Its name for people, such as ``Secret Service``; empty when there is none.
        code: Machine word why not, such as ``keyring.none``; empty when usable.
        sentence: The same for people; empty when usable.
    """

    usable: bool
    keeper: str = ""
    code: str = ""
    sentence: str = ""


class Vault(Protocol):
    """Keeps one token an account and host."""

    async def store(self, portal_id: int, host: str, secret: Secret) -> None:
        """Keep the token of an account.

        Raises:
            StorageProblem: It is not kept; one that was kept before still is, as far as the keyring lets.
        """
        ...

    async def load(self, portal_id: int, host: str) -> Secret | None:
        """Return the token of an account, or None when there is none.

        Raises:
            StorageProblem: The keyring does not tell.
        """
        ...

    async def forget(self, portal_id: int, host: str) -> None:
        """Remove the token of an account; one that is not there is no error.

        Raises:
            StorageProblem: It may still be there.
        """
        ...

    async def forget_rest(self) -> int:
        """Remove every other token of HubDesk's, whatever its account, and return how many there were.

        Raises:
            StorageProblem: Some may still be there.
        """
        ...

    async def available(self) -> VaultStatus:
        """Return whether tokens outlive this session."""
        ...

    def close(self) -> None:
        """Let go of what it holds; a keyring that does not answer is not waited for."""
        ...


class MemoryVault:
    """Keeps tokens as long as this process runs."""

    def __init__(self) -> None:
        self._secrets: dict[str, Secret] = {}

    async def store(self, portal_id: int, host: str, secret: Secret) -> None:
        """See :class:`Vault`."""
        self._secrets[user_name(portal_id, host)] = secret

    async def load(self, portal_id: int, host: str) -> Secret | None:
        """See :class:`Vault`."""
        return self._secrets.get(user_name(portal_id, host))

    async def forget(self, portal_id: int, host: str) -> None:
        """See :class:`Vault`."""
        self._secrets.pop(user_name(portal_id, host), None)

    async def forget_rest(self) -> int:
        """See :class:`Vault`."""
        count = len(self._secrets)
        self._secrets.clear()
        return count

    async def available(self) -> VaultStatus:
        """See :class:`Vault`."""
        return VaultStatus(
            usable=False,
            code="keyring.session",
            sentence="The token is kept for this session only, nowhere on the disk.",
        )

    def close(self) -> None:
        """Forget all tokens."""
        self._secrets.clear()


class KeyringVault:
    """Keeps tokens in the operating system's keyring.

    Every call runs on a thread of its own, has a deadline, and may be cancelled. Whatever a backend raises becomes a
    :class:`StorageProblem`: ``keyring.none``, ``keyring.locked``, ``keyring.hangs`` or ``keyring.refused``; its own
    text is dropped, since it could hold the token.
    """

    def __init__(
        self,
        *,
        pick: Callable[[], Backend | None] = pick_backend,
        trusted: Callable[[object], str] = name_of,
        may_prompt: bool | None = None,
        deadline: float = DEADLINE,
        prompt_deadline: float = PROMPT_DEADLINE,
    ) -> None:
        """Prepare; nothing is asked of the keyring yet.

        Args:
            pick: Returns the backend; called on the thread.
            trusted: Returns the name of a backend that may be used, else an empty string.
            may_prompt: Whether the keyring can ask the user; found out unless given.
            deadline: Seconds for a call that asks nobody.
            prompt_deadline: Seconds for a call that may ask the user.
        """
        self._pick = pick
        self._trusted = trusted
        self._prompts = sys.platform != "win32" and has_screen() if may_prompt is None else may_prompt
        self._deadline = deadline
        self._prompt_deadline = prompt_deadline
        self._thread = SideThread("keyring")
        self._backend: Backend | None = None
        self._unlocked = False
        self._tickets = itertools.count(1)
        self._latest: dict[str, int] = {}

    async def store(self, portal_id: int, host: str, secret: Secret) -> None:
        """Keep the token and read it back; see :class:`Vault`."""
        user = user_name(portal_id, host)
        ticket = self._latest[user] = next(self._tickets)

        def work(call: Call) -> None:
            backend = self._require()
            text, before = secret.reveal(), backend.get_password(SERVICE, user)
            try:
                backend.set_password(SERVICE, user, text)
                kept = backend.get_password(SERVICE, user) == text
            except Exception:
                _put_back(backend, user, before)
                raise
            if not kept:
                _put_back(backend, user, before)
                raise _Mismatch
            if call.abandoned.is_set() and self._latest.get(user) == ticket:
                # Its caller was told that the token is not kept, and nobody has kept another one since.
                _put_back(backend, user, before)

        await self._run(work, "save the token")

    async def load(self, portal_id: int, host: str) -> Secret | None:
        """See :class:`Vault`."""
        user = user_name(portal_id, host)

        def work(_: Call) -> Secret | None:
            text = self._require().get_password(SERVICE, user)
            return Secret(text) if text else None

        return await self._run(work, "read the token")

    async def forget(self, portal_id: int, host: str) -> None:
        """See :class:`Vault`."""
        user = user_name(portal_id, host)
        self._latest[user] = next(self._tickets)

        def work(_: Call) -> None:
            backend = self._require()
            if backend.get_password(SERVICE, user) is not None:
                backend.delete_password(SERVICE, user)

        await self._run(work, "remove the token")

    async def forget_rest(self) -> int:
        """See :class:`Vault`. Some systems cannot list entries; there only those that are known can be removed."""

        def work(_: Call) -> int:
            backend = self._require()
            for count in range(_MOST_ENTRIES):
                user = any_user(backend, SERVICE)
                if user is None:
                    return count
                backend.delete_password(SERVICE, user)
            raise _Mismatch

        return await self._run(work, "remove all tokens")

    async def available(self) -> VaultStatus:
        """Return whether there is a keyring to trust. It may still be locked."""
        try:
            keeper = await self._run(
                lambda _: self._trusted(self._require()), "find a safe place for the token", unlocks=False
            )
        except StorageProblem as problem:
            return VaultStatus(usable=False, code=problem.code, sentence=problem.sentence())
        return VaultStatus(usable=True, keeper=keeper)

    def close(self) -> None:
        """Let the thread go. Never waits for a keyring that hangs."""
        self._thread.close()

    def _require(self) -> Backend:
        """Return the backend, on the thread."""
        if self._backend is None:
            backend = self._pick()
            if backend is None or not self._trusted(backend):
                raise _NoBackend
            self._backend = backend
        return self._backend

    async def _run(self, work: Callable[[Call], T], what: str, *, unlocks: bool = True) -> T:
        patience = self._prompt_deadline if unlocks and self._prompts and not self._unlocked else self._deadline
        problem: StorageProblem
        try:
            value = await self._thread.run(_without_text(work), patience)
        except TooLong:
            self._backend, self._unlocked = None, False
            problem = _hangs(what)
        except _Refusal as refusal:
            self._backend, self._unlocked = None, False
            problem = _problem(refusal.kind, what)
        else:
            self._unlocked = self._unlocked or unlocks
            return value
        # Raised here, outside the handlers, so that no chained exception carries what a backend said.
        raise problem


def user_name(portal_id: int, host: str) -> str:
    """Return the name under which the token of an account lies in the keyring.

    Args:
        portal_id: The account.
        host: Host of the API, with or without ``https://``. A token is never found for another host.
    """
    netloc = urlsplit(host).netloc if "://" in host else host
    return f"portal:{portal_id}@{netloc.lower()}"


class _NoBackend(Exception):
    """There is no keyring to trust."""


class _Mismatch(Exception):
    """The keyring returned something else than what was saved."""


class _Refusal(Exception):
    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind


_KINDS = {
    "_NoBackend": "none",
    "NoKeyringError": "none",
    "SecretServiceNotAvailableException": "none",
    "FileNotFoundError": "none",
    "ConnectionRefusedError": "none",
    "KeyringLocked": "locked",
    "LockedException": "locked",
    "PromptDismissedException": "locked",
    "InitError": "locked",
    "_Mismatch": "mismatch",
}
"""What a backend's exception means, by class name: half of them come from packages below keyring."""


def _without_text(work: Callable[[Call], T]) -> Callable[[Call], T]:
    """Return ``work`` with every exception replaced by its kind; the text of a backend's exception may be the token."""

    def guarded(call: Call) -> T:
        kind = "refused"
        try:
            return work(call)
        except Exception as error:  # noqa: BLE001  # backends raise what they like
            names = [base.__name__ for base in type(error).__mro__]
            kind = next((_KINDS[name] for name in names if name in _KINDS), "refused")
        raise _Refusal(kind)

    return guarded


def _put_back(backend: Backend, user: str, before: str | None) -> None:
    """Let the entry be what it was before a token could not be kept."""
    # Neither may be possible; the caller is told "not kept" in any case.
    with contextlib.suppress(Exception):
        if before is None:
            backend.delete_password(SERVICE, user)
        elif backend.get_password(SERVICE, user) != before:
            backend.set_password(SERVICE, user, before)


_SESSION = "Without a keyring the token is kept for this session only."


def _hangs(what: str) -> StorageProblem:
    message = f"The system's keyring does not answer, so HubDesk could not {what}."
    hint = "Look for a window that asks to unlock it, then try again."
    return StorageProblem(message, code="keyring.hangs", safe="Nothing was written elsewhere.", hint=hint)


def _problem(kind: str, what: str) -> StorageProblem:
    if kind == "none":
        message = "This computer has no safe place to keep the token: no system keyring answers."
        return StorageProblem(message, code="keyring.none", safe=_SESSION)
    if kind == "locked":
        message = f"The system's keyring is locked, so HubDesk could not {what}."
        return StorageProblem(message, code="keyring.locked", safe=_SESSION, hint="Unlock it, then try again.")
    if kind == "mismatch":
        message = "The system's keyring returned something else than what was saved, so the token is not kept there."
        return StorageProblem(message, code="keyring.refused", safe=_SESSION)
    message = f"The system's keyring refused, so HubDesk could not {what}."
    hint = "Check the entries named HubDesk in the system's keyring."
    return StorageProblem(message, code="keyring.refused", safe="Nothing was written elsewhere.", hint=hint)
