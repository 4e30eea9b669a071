"""What each of HubSpot's scopes allows, in plain words, and the several spellings that HubSpot has for some."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from hubdesk.core.resources import resource
from hubdesk.engine.scopes.model import Reach, ScopeFacts

if TYPE_CHECKING:
    from collections.abc import Iterator

_NEWER = ".v2"
"""HubSpot's lists of scopes write ``...sensitive.read``, tokens have ``...sensitive.read.v2``: the same scope."""

_BY_NAME: tuple[tuple[Reach, tuple[str, ...]], ...] = (
    (Reach.USERS, ("users", "permission")),
    (Reach.SENSITIVE, ("sensitive", "secret", "security")),
    (Reach.EXPORT, ("export",)),
    (Reach.MESSAGES, ("email", "conversation", "message", "transcript")),
    (Reach.SETTINGS, ("settings", "schemas")),
    (Reach.MONEY, ("billing", "payment", "invoice", "revenue", "price")),
    (Reach.CHANGE, ("write", "delete", "create", "publish", "import", "edit", "manage", "send")),
)


class _Scope(msgspec.Struct, forbid_unknown_fields=True):
    name: str
    allows: str
    category: str
    reach: Reach
    tier: str = ""
    aliases: tuple[str, ...] = ()


class _Document(msgspec.Struct):
    version: int
    scopes: tuple[_Scope, ...]


class ScopeCatalogue:
    """All scopes that HubDesk knows, in HubSpot's (alphabetical) order."""

    def __init__(self, scopes: tuple[ScopeFacts, ...]) -> None:
        self._facts = {facts.name: facts for facts in scopes}
        self._aliases = {alias: facts.name for facts in scopes for alias in facts.aliases}

    @classmethod
    def load(cls) -> ScopeCatalogue:
        """Return the catalogue that ships with the program."""
        document = msgspec.json.decode(resource("scopes.json").read_bytes(), type=_Document)
        return cls(tuple(_facts(scope) for scope in document.scopes))

    def __iter__(self) -> Iterator[ScopeFacts]:
        return iter(self._facts.values())

    def __len__(self) -> int:
        return len(self._facts)

    def canonical(self, name: str) -> str:
        """Return the spelling under which a scope is described; a scope that nobody described keeps its own."""
        if name in self._facts:
            return name
        if name in self._aliases:
            return self._aliases[name]
        older = name.removesuffix(_NEWER)
        return older if older in self._facts else name

    def facts(self, name: str) -> ScopeFacts:
        """Return what is known of a scope in any of its spellings.

        What nobody described is judged by the words in its name, rather too gravely than too lightly.
        """
        known = self._facts.get(self.canonical(name))
        if known is not None:
            return known
        return ScopeFacts(name, "Not described: HubDesk does not know it", "Not described", _guessed(name), known=False)


def _facts(scope: _Scope) -> ScopeFacts:
    newer = (f"{scope.name}{_NEWER}",) if "sensitive" in scope.name else ()
    return ScopeFacts(
        scope.name, scope.allows, scope.category, scope.reach, scope.tier, aliases=(*newer, *scope.aliases)
    )


def _guessed(name: str) -> Reach:
    words = name.casefold()
    return next((reach for reach, parts in _BY_NAME if any(part in words for part in parts)), Reach.PERSONAL)
