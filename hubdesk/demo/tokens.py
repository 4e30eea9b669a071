"""The portal's access tokens: random, kept in the state, each with the scopes that a test or a person wants to try."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import msgspec

from hubdesk.demo.options import DemoToken

if TYPE_CHECKING:
    from hubdesk.demo.state.database import Database

Kind = Literal["service_key", "private_app", "foreign", "small_plan", "unlisted"]
"""What is special about a token.

``foreign`` is a service key of another account, which is empty; ``small_plan`` one of an account whose plan has no
forms; ``unlisted`` one whose scopes introspection does not tell.
"""

READ = "crm.objects.contacts.read"
WRITE = "crm.objects.contacts.write"
SCHEMAS = "crm.schemas.contacts.read"
SCHEMAS_WRITE = "crm.schemas.contacts.write"
OWNERS = "crm.objects.owners.read"
FORMS = "forms"
LISTS = "crm.lists.read"
LISTS_WRITE = "crm.lists.write"
COMPANIES = "crm.objects.companies.read"
COMPANIES_WRITE = "crm.objects.companies.write"
IMPORT = "crm.import"
OAUTH = "oauth"

ALL_SCOPES = (
    OAUTH, READ, WRITE, SCHEMAS, SCHEMAS_WRITE, OWNERS, FORMS, LISTS, LISTS_WRITE, COMPANIES,
    COMPANIES_WRITE, IMPORT,
)  # fmt: skip

TOO_MANY = (
    OAUTH, READ, WRITE, SCHEMAS, "crm.export", "settings.users.write", "sales-email-read",
    "crm.objects.contacts.sensitive.read.v2", "crm.objects.deals.write", COMPANIES_WRITE,
    "labs.teleport.write",
)  # fmt: skip
"""Far more than a contact import takes, in HubSpot's spelling; nobody has described the last one."""


@dataclass(frozen=True, slots=True)
class _Template:
    name: str
    scopes: tuple[str, ...]
    words: str
    kind: Kind = "service_key"
    revoked: bool = False


_TEMPLATES = (
    _Template("all", ALL_SCOPES, "Every scope that HubDesk can use, now or later"),
    _Template("contacts only", (OAUTH, READ, WRITE, SCHEMAS), "Exactly what an import of contacts takes"),
    _Template("contacts and forms", (OAUTH, READ, WRITE, SCHEMAS, FORMS), "Exactly what contacts and forms take"),
    _Template("read only", (OAUTH, READ, SCHEMAS, OWNERS), "Sees contacts and owners, may write nothing"),
    _Template("write only", (OAUTH, WRITE), "May write contacts, may not look at them"),
    _Template("schema writer", (OAUTH, SCHEMAS_WRITE), "May define properties and nothing else"),
    _Template(
        "no forms",
        tuple(scope for scope in ALL_SCOPES if scope != FORMS),
        "Everything but forms: tick Submit forms in Scopes",
    ),
    _Template("nothing", (OAUTH,), "Only what every token has"),
    _Template("private app", ALL_SCOPES, "A private app of the old kind (legacy)", "private_app"),
    _Template("second key", ALL_SCOPES, "Another key of the same account, to rotate to"),
    _Template("other account", ALL_SCOPES, "A key of another account", "foreign"),
    _Template("revoked", ALL_SCOPES, "A key that is no longer accepted", revoked=True),
    _Template("over-privileged", TOO_MANY, "Could export everything, change users and read e-mails"),
    _Template(
        "plan refuses",
        (OAUTH, READ, WRITE, SCHEMAS, FORMS),
        "Tick Submit forms in Scopes: granted, refused by the plan",
        "small_plan",
    ),
    _Template("no introspection", (OAUTH, READ, WRITE, SCHEMAS, FORMS), "Nobody tells which scopes it has", "unlisted"),
)
_WORDS = {template.name: template.words for template in _TEMPLATES}


@dataclass(slots=True)
class Token:
    """One token as the portal knows it.

    Attributes:
        name: What it stands for.
        token: The secret, of HubSpot's shape.
        kind: What is special about it. Only private apps count for the daily usage endpoint, as with HubSpot.
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

    @property
    def words(self) -> str:
        """What it is good for, a few words for people."""
        return _WORDS.get(self.name, "")

    @property
    def refused_by_plan(self) -> frozenset[str]:
        """Scopes that its account's plan does not allow to be used."""
        return frozenset((FORMS,)) if self.kind == "small_plan" else frozenset()

    def __repr__(self) -> str:
        return f"Token({self.name!r})"


class Tokens:
    """All tokens of the state; made on its first use."""

    def __init__(self, database: Database, region: str, portal_id: int) -> None:
        self._database = database
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
        """Make the tokens that the state does not have yet; one of an older HubDesk lacks the newer ones."""
        there = dict(self._database.execute("SELECT name, position FROM tokens"))
        missing = [template for template in _TEMPLATES if template.name not in there]
        if missing:
            self._database.begin()
        for position, template in enumerate(missing, max(there.values(), default=-1) + 1):
            row = (
                position,
                template.name,
                f"pat-{region}-{uuid.uuid4()}",
                template.kind,
                msgspec.json.encode(template.scopes).decode(),
                int(template.revoked),
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
        return tuple(DemoToken(token.name, token.token, token.listed, token.words) for token in self.every())

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
