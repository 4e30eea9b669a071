"""Which endpoint lives where, and which scopes open it. One row an endpoint; versions stand where HubSpot puts them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hubdesk.demo import account, tokens
from hubdesk.demo.associations import answers as associations
from hubdesk.demo.companies import answers as companies
from hubdesk.demo.contacts import batch, search, single
from hubdesk.demo.forms import listing, submit
from hubdesk.demo.imports import answers as imports
from hubdesk.demo.lists import answers as lists
from hubdesk.demo.properties import defining

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from hubdesk.demo.call import Call
    from hubdesk.demo.portal import Portal
    from hubdesk.demo.replies import Reply

    Handler = Callable[[Portal, Call], Awaitable[Reply]]

DATED = ("2026-03", "2026-09")
"""Supported dated versions; the last one is current."""

_READ = (tokens.READ,)
_WRITE = (tokens.WRITE,)
_COMPANIES = (tokens.COMPANIES,)
_COMPANIES_WRITE = (tokens.COMPANIES_WRITE,)
_IMPORT = (tokens.IMPORT,)
_RULES = (tokens.SCHEMAS, tokens.READ)
_SCHEMAS = (tokens.SCHEMAS, tokens.READ, tokens.WRITE)


@dataclass(frozen=True, slots=True)
class Endpoint:
    """One method of one kind of path.

    Attributes:
        family: Name in statistics, history and fault scripts.
        method: HTTP method.
        paths: Paths as Starlette writes them.
        scopes: Scopes of which any one opens it; empty for none.
        also: One more that is needed; empty for none.
        handler: What answers.
        uploads: Whether its body is a form with a file, which goes to disk and not into memory.
    """

    family: str
    method: str
    paths: tuple[str, ...]
    scopes: tuple[str, ...]
    handler: Handler
    also: str = ""
    uploads: bool = False


def _versions(dated: str, v3: str, rest: str) -> tuple[str, ...]:
    """Return the paths of an endpoint: the dated ones put the version before the rest, the old one elsewhere."""
    return (*(f"{dated}/{version}{rest}" for version in DATED), f"{v3}{rest}")


def _contacts(rest: str) -> tuple[str, ...]:
    return tuple(
        path for name in ("contacts", "0-1") for path in _versions("/crm/objects", "/crm/v3/objects", f"/{name}{rest}")
    )


def _companies(rest: str) -> tuple[str, ...]:
    return tuple(
        path for name in ("companies", "0-2") for path in _versions("/crm/objects", "/crm/v3/objects", f"/{name}{rest}")
    )


def _associations(verb: str) -> tuple[str, ...]:
    return _versions("/crm/associations", "/crm/v4/associations", f"/{{from}}/{{to}}/batch/{verb}")


def _properties(rest: str) -> tuple[str, ...]:
    return _versions("/crm/properties", "/crm/v3/properties", f"/{{object}}{rest}")


def _rules(rest: str) -> tuple[str, ...]:
    return _versions("/crm/property-validations", "/crm/v3/property-validations", f"/{{object}}{rest}")


def _owners(rest: str) -> tuple[str, ...]:
    return _versions("/crm/owners", "/crm/v3/owners", rest)


def _lists(rest: str) -> tuple[str, ...]:
    return _versions("/crm/lists", "/crm/v3/lists", rest)


def _imports(rest: str) -> tuple[str, ...]:
    return _versions("/crm/imports", "/crm/v3/imports", rest)


def _account(rest: str) -> tuple[str, ...]:
    return tuple(f"/account-info/{version}{rest}" for version in (*DATED, "v3"))


_FORMS = ("/marketing/v3/forms", "/marketing/forms/2026-09-beta")
_SUBMIT = "/submissions/v3/integration/secure/submit/{portal}/{form}"


def _membership(verb: str, handler: Handler) -> Endpoint:
    """Return an endpoint that changes who is on a list, which takes both scopes."""
    paths = _lists(f"/{{list}}/memberships/{verb}")
    return Endpoint(f"lists.{verb}", "PUT", paths, (tokens.LISTS_WRITE,), handler, also=tokens.LISTS)


def _association(verb: str, name: str, contacts: str, companies: str, handler: Handler) -> Endpoint:
    """Return an endpoint of associations, which takes the scopes of both kinds of records."""
    paths = _associations(verb)
    return Endpoint(f"associations.batch.{name}", "POST", paths, (contacts,), handler, also=companies)


def endpoints() -> tuple[Endpoint, ...]:
    """Return all endpoints, the busiest first."""
    return (
        Endpoint("contacts.batch.upsert", "POST", _contacts("/batch/upsert"), _WRITE, batch.upsert),
        Endpoint("contacts.batch.read", "POST", _contacts("/batch/read"), _READ, batch.read),
        Endpoint("contacts.batch.create", "POST", _contacts("/batch/create"), _WRITE, batch.create),
        Endpoint("contacts.batch.update", "POST", _contacts("/batch/update"), _WRITE, batch.update),
        Endpoint("contacts.batch.archive", "POST", _contacts("/batch/archive"), _WRITE, batch.archive),
        Endpoint("contacts.search", "POST", _contacts("/search"), _READ, search.search),
        Endpoint("contacts.merge", "POST", _contacts("/merge"), _WRITE, single.merge),
        Endpoint("contacts.list", "GET", _contacts(""), _READ, single.every),
        Endpoint("contacts.create", "POST", _contacts(""), _WRITE, single.create),
        Endpoint("contacts.get", "GET", _contacts("/{contact}"), _READ, single.get),
        Endpoint("contacts.update", "PATCH", _contacts("/{contact}"), _WRITE, single.update),
        Endpoint("contacts.archive", "DELETE", _contacts("/{contact}"), _WRITE, single.archive),
        Endpoint("properties.list", "GET", _properties(""), _SCHEMAS, account.properties),
        Endpoint("properties.groups", "GET", _properties("/groups"), _SCHEMAS, account.groups),
        Endpoint("properties.get", "GET", _properties("/{property}"), _SCHEMAS, account.one_property),
        Endpoint("properties.rules", "GET", _rules(""), _RULES, account.property_rules),
        Endpoint("properties.one.rules", "GET", _rules("/{property}"), _RULES, account.one_property_rules),
        Endpoint("properties.create", "POST", _properties(""), (tokens.SCHEMAS_WRITE,), defining.create),
        Endpoint("properties.update", "PATCH", _properties("/{property}"), (tokens.SCHEMAS_WRITE,), defining.update),
        Endpoint("owners.list", "GET", _owners(""), (tokens.OWNERS, "automation"), account.owners),
        Endpoint("owners.get", "GET", _owners("/{owner}"), (tokens.OWNERS, "automation"), account.owner),
        Endpoint("lists.search", "POST", _lists("/search"), (tokens.LISTS,), lists.search),
        Endpoint("lists.create", "POST", _lists(""), (tokens.LISTS_WRITE,), lists.create),
        Endpoint("lists.get", "GET", _lists("/{list}"), (tokens.LISTS,), lists.get),
        Endpoint("lists.members", "GET", _lists("/{list}/memberships"), (tokens.LISTS,), lists.members),
        _membership("add", lists.add),
        _membership("remove", lists.remove),
        Endpoint("companies.batch.read", "POST", _companies("/batch/read"), _COMPANIES, companies.read),
        Endpoint("companies.batch.create", "POST", _companies("/batch/create"), _COMPANIES_WRITE, companies.create),
        Endpoint("companies.batch.archive", "POST", _companies("/batch/archive"), _COMPANIES_WRITE, companies.archive),
        Endpoint("companies.search", "POST", _companies("/search"), _COMPANIES, companies.search),
        _association("associate/default", "associate", tokens.WRITE, tokens.COMPANIES_WRITE, associations.associate),
        _association("read", "read", tokens.READ, tokens.COMPANIES, associations.read),
        _association("archive", "archive", tokens.WRITE, tokens.COMPANIES_WRITE, associations.archive),
        Endpoint("imports.create", "POST", _imports(""), _IMPORT, imports.create, uploads=True),
        Endpoint("imports.list", "GET", _imports(""), _IMPORT, imports.every),
        Endpoint("imports.get", "GET", _imports("/{import}"), _IMPORT, imports.get),
        Endpoint("imports.cancel", "POST", _imports("/{import}/cancel"), _IMPORT, imports.cancel),
        Endpoint("imports.errors", "GET", _imports("/{import}/errors"), _IMPORT, imports.errors),
        Endpoint("account.details", "GET", _account("/details"), (tokens.OAUTH,), account.details),
        Endpoint("account.usage", "GET", _account("/api-usage/daily/private-apps"), (tokens.OAUTH,), account.usage),
        Endpoint("account.token", "POST", ("/oauth/v2/private-apps/get/access-token-info",), (), account.introspect),
        Endpoint("forms.list", "GET", _FORMS, (tokens.FORMS,), listing.every),
        Endpoint("forms.get", "GET", tuple(f"{path}/{{form}}" for path in _FORMS), (tokens.FORMS,), listing.one),
        Endpoint("forms.submit", "POST", (_SUBMIT,), (tokens.FORMS,), submit.submit),
    )
