"""A secret that does not show itself in logs, tracebacks, reprs or pickles."""

from __future__ import annotations

import hmac
from typing import NoReturn


class Secret:
    """An access token. ``reveal()`` is the only way to its text.

    Deliberately not a dataclass: no generated repr, no equality that leaks timing, no state to pickle.
    """

    __slots__ = ("__text",)

    def __init__(self, text: str) -> None:
        self.__text = text

    def reveal(self) -> str:
        """Return the secret's text. Callers may neither keep nor print it."""
        return self.__text

    def masked(self) -> str:
        """Return a form for the screen such as ``pat-eu1-••••-5555``."""
        parts = self.__text.split("-")
        if len(parts) >= 4 and parts[0] == "pat" and len(parts[-1]) >= 12:
            return f"pat-{parts[1]}-••••-{self.__text[-4:]}"
        return f"••••{self.__text[-4:]}" if len(self.__text) >= 16 else "••••"

    def __repr__(self) -> str:
        return "Secret(••••)"

    __str__ = __repr__

    def __format__(self, spec: str) -> str:
        return repr(self)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        return hmac.compare_digest(self.__text.encode(), other.reveal().encode())

    __hash__ = None  # type: ignore[assignment]  # a hash would be a fingerprint of the secret

    def __reduce__(self) -> NoReturn:
        message = "a secret is never pickled or copied"
        raise TypeError(message)
