"""The portal's access tokens: random, kept in the state, each with the scopes that a test or a person wants to try."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import msgspec

from hubdesk.demo.options import DemoToken

if TYPE_CHECKING:
    from hubdesk.demo.state.database import Database

Kind = Literal["service_key", "private_app", "foreign"]
"""A foreign token is a service key of another account, which is empty."""

READ = "crm.objects.contacts.read"
WRITE = "crm.objects.contacts.write"
SCHEMAS = "crm.schemas.contacts.read"
SCHEMAS_WRITE = "crm.schemas.contacts.write"
OWNERS = "crm.objects.owners.read"
FORMS = "forms"
OAUTH = "oauth"

ALL_SCOPES = (
    OAUTH, READ, WRITE, SCHEMAS, SCHEMAS_WRITE, OWNERS, FORMS, "crm.lists.read", "crm.lists.write", "crm.import",
)  # fmt: skip

_TEMPLATES: tuple[tuple[str, Kind, tuple[str, ...], bool], ...] = (
    ("all", "service_key", ALL_SCOPES, False),
    ("contacts only", "service_key", (OAUTH, READ, WRITE, SCHEMAS), False),
    ("contacts and forms", "service_key", (OAUTH, READ, WRITE, SCHEMAS, FORMS), False),
    ("read only", "service_key", (OAUTH, READ, SCHEMAS, OWNERS), False),
    ("write only", "service_key", (OAUTH, WRITE), False),
    ("schema writer", "service_key", (OAUTH, SCHEMAS_WRITE), False),
    ("no forms", "service_key", tuple(scope for scope in ALL_SCOPES if scope != FORMS), False),
    ("nothing", "service_key", (OAUTH,), False),
    ("private app", "private_app", ALL_SCOPES, False),
    ("second key", "service_key", ALL_SCOPES, False),
    ("other account", "foreign", ALL_SCOPES, False),
    ("revoked", "service_key", ALL_SCOPES, True),
)


@dataclass(slots=True)
class Token:
    """One token as the portal knows it.

    Attributes:
        name: What it stands for.
        token: The secret, of HubSpot's shape.
        kind: Service keys are left out of the daily usage endpoint, as with HubSpot.
        scopes: What it may do now.
        listed: The same in the order in which introspection answers them.
        revoked: Answers 401 from now on.
        app: Id that introspection answers.
        user: Id of the person who made it.
        portal_id: Account that it belongs to.
    """

    name: str
    token: str
    kind: Kind
    scopes: frozenset[str]
    listed: tuple[str, ...]
    revoked: bool
    app: int
    user: int
    portal_id: int

    def __repr__(self) -> str:
        return f"Token({self.name!r})"


class Tokens:
    """All tokens of the state; made on its first use."""

    def __init__(self, database: Database, region: str, portal_id: int) -> None:
        self._database = database
        if database.execute("SELECT count(*) FROM tokens").fetchone()[0] == 0:
            self._create(region)
        self._by_secret: dict[str, Token] = {}
        for name, secret, kind, scopes, revoked, app, user in database.execute(
            "SELECT name, token, kind, scopes, revoked, app, user FROM tokens ORDER BY position"
        ):
            listed = tuple(msgspec.json.decode(scopes, type=list[str]))
            account = portal_id + (kind == "foreign")
            self._by_secret[secret] = Token(
                name, secret, kind, frozenset(listed), listed, bool(revoked), app, user, account
            )

    def _create(self, region: str) -> None:
        self._database.begin()
        for position, (name, kind, scopes, revoked) in enumerate(_TEMPLATES):
            row = (
                position,
                name,
                f"pat-{region}-{uuid.uuid4()}",
                kind,
                msgspec.json.encode(scopes).decode(),
                int(revoked),
                31_400_000 + position,
                7_001_200,
            )
            self._database.execute("INSERT INTO tokens VALUES(?,?,?,?,?,?,?,?)", row)

    def find(self, secret: str) -> Token | None:
        """Return the token with this text, revoked or not."""
        return self._by_secret.get(secret)

    def named(self, name: str) -> Token | None:
        """Return the token of this name."""
        return next((token for token in self._by_secret.values() if token.name == name), None)

    def every(self) -> tuple[Token, ...]:
        """Return all tokens, the one with all scopes first."""
        return tuple(self._by_secret.values())

    def public(self) -> tuple[DemoToken, ...]:
        """Return all tokens as the starter of the portal is told them."""
        return tuple(DemoToken(token.name, token.token, token.listed) for token in self.every())

    def revoke(self, token: Token) -> None:
        """Let a token answer 401 from now on, also after a restart."""
        token.revoked = True
        self._database.begin()
        self._database.execute("UPDATE tokens SET revoked=1 WHERE token=?", (token.token,))

    def narrow(self, token: Token, scopes: tuple[str, ...]) -> None:
        """Replace a token's scopes, also after a restart."""
        token.listed, token.scopes = scopes, frozenset(scopes)
        self._database.begin()
        row = (msgspec.json.encode(scopes).decode(), token.token)
        self._database.execute("UPDATE tokens SET scopes=? WHERE token=?", row)
