"""Every endpoint that HubDesk calls, in one table: a call that is not here cannot be made.

HubSpot's dated paths put the version behind the family (``/crm/objects/2026-09/contacts``); the older ``/v3/`` paths
answer alike and are the way out when an account's validation rules, which only the dated paths enforce, block an
import. Forms and token introspection have no dated path.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal
from urllib.parse import quote, urlencode

from hubdesk.hubspot.rate.traffic import Family

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Paths = Literal["2026-09", "v3"]
Scopes = tuple[tuple[str, ...], ...]

CONTACTS_READ: Scopes = (("crm.objects.contacts.read",),)
CONTACTS_WRITE: Scopes = (("crm.objects.contacts.write",),)
SCHEMA_READ: Scopes = (("crm.schemas.contacts.read", "crm.objects.contacts.read", "crm.objects.contacts.write"),)
RULES_READ: Scopes = (("crm.objects.contacts.read", "crm.schemas.contacts.read"),)
OWNERS_READ: Scopes = (("crm.objects.owners.read", "automation"),)
SCHEMA_WRITE: Scopes = (("crm.schemas.contacts.write",),)
LISTS_READ: Scopes = (("crm.lists.read",),)
LISTS_WRITE: Scopes = (("crm.lists.write",),)
COMPANIES_READ: Scopes = (("crm.objects.companies.read",),)
COMPANIES_WRITE: Scopes = (("crm.objects.companies.write",),)
IMPORTS: Scopes = (("crm.import",),)
FORMS: Scopes = (("forms",),)
EVERY_TOKEN: Scopes = (("oauth",),)
"""HubSpot gives it to every app and key by itself."""
NO_SCOPE: Scopes = ()
"""Open to any valid token."""


@dataclass(frozen=True, slots=True)
class Endpoint:
    """One endpoint.

    Attributes:
        key: How the code names it.
        method: HTTP method.
        path: Path template with HubSpot's current version.
        v3: The same with ``/v3/``.
        family: Which limit it counts against.
        scopes: Sets of scopes; the token needs one scope of each set, and the first one is the one to ask for.
        purpose: What it does for people, such as ``Reading forms``.
        idempotent: Whether sending the same bytes again leaves the account as it is after once.
        rate_headers: Whether answers normally carry limit headers.
        empty: Whether success has no body (204).
        host: Which of the two hosts serves it.
    """

    key: str
    method: Literal["GET", "POST", "PATCH", "PUT"]
    path: str
    v3: str
    family: Family
    scopes: Scopes
    purpose: str
    idempotent: bool = True
    rate_headers: bool = True
    empty: bool = False
    host: Literal["api", "forms"] = "api"

    def target(self, paths: Paths, arguments: Mapping[str, str] | None, query: Sequence[tuple[str, str]] | None) -> str:
        """Return path and query, with ``arguments`` and ``query`` escaped."""
        template = self.path if paths == "2026-09" else self.v3
        if arguments:
            template = template.format_map({name: quote(value, safe="") for name, value in arguments.items()})
        return f"{template}?{urlencode(query)}" if query else template


def _batch(verb: str, scopes: Scopes, purpose: str, *, idempotent: bool = True, empty: bool = False) -> Endpoint:
    return Endpoint(
        f"contacts.{verb}",
        "POST",
        f"/crm/objects/2026-09/contacts/batch/{verb}",
        f"/crm/v3/objects/contacts/batch/{verb}",
        Family.CRM,
        scopes,
        purpose,
        idempotent=idempotent,
        empty=empty,
    )


def _list(
    verb: str,
    method: Literal["GET", "POST", "PUT"],
    rest: str,
    scopes: Scopes,
    purpose: str,
    *,
    idempotent: bool = True,
) -> Endpoint:
    return Endpoint(
        f"lists.{verb}",
        method,
        f"/crm/lists/2026-09{rest}",
        f"/crm/v3/lists{rest}",
        Family.CRM,
        scopes,
        purpose,
        idempotent=idempotent,
    )


def _company(verb: str, scopes: Scopes, purpose: str, *, idempotent: bool = True, empty: bool = False) -> Endpoint:
    return Endpoint(
        f"companies.{verb}",
        "POST",
        f"/crm/objects/2026-09/companies/batch/{verb}",
        f"/crm/v3/objects/companies/batch/{verb}",
        Family.CRM,
        scopes,
        purpose,
        idempotent=idempotent,
        empty=empty,
    )


def _association(verb: str, rest: str, scopes: Scopes, purpose: str, *, empty: bool = False) -> Endpoint:
    return Endpoint(
        f"associations.{verb}",
        "POST",
        f"/crm/associations/2026-09/{{from}}/{{to}}/batch/{rest}",
        f"/crm/v4/associations/{{from}}/{{to}}/batch/{rest}",
        Family.CRM,
        scopes,
        purpose,
        empty=empty,
    )


def _import(
    verb: str,
    method: Literal["GET", "POST"],
    rest: str,
    purpose: str,
    *,
    idempotent: bool = True,
    empty: bool = False,
) -> Endpoint:
    return Endpoint(
        f"imports.{verb}",
        method,
        f"/crm/imports/2026-09{rest}",
        f"/crm/v3/imports{rest}",
        Family.CRM,
        IMPORTS,
        purpose,
        idempotent=idempotent,
        empty=empty,
    )


_TABLE = (
    _batch("upsert", CONTACTS_WRITE, "Creating and updating contacts"),
    _batch("create", CONTACTS_WRITE, "Creating contacts", idempotent=False),
    _batch("update", CONTACTS_WRITE, "Updating contacts"),
    _batch("archive", CONTACTS_WRITE, "Deleting contacts", empty=True),
    _batch("read", CONTACTS_READ, "Reading contacts"),
    Endpoint(
        "contacts.get",
        "GET",
        "/crm/objects/2026-09/contacts/{id}",
        "/crm/v3/objects/contacts/{id}",
        Family.CRM,
        CONTACTS_READ,
        "Reading a contact",
    ),
    Endpoint(
        "contacts.search",
        "POST",
        "/crm/objects/2026-09/contacts/search",
        "/crm/v3/objects/contacts/search",
        Family.SEARCH,
        CONTACTS_READ,
        "Searching contacts",
        rate_headers=False,
    ),
    Endpoint(
        "properties.list",
        "GET",
        "/crm/properties/2026-09/contacts",
        "/crm/v3/properties/contacts",
        Family.CRM,
        SCHEMA_READ,
        "Reading the contact properties",
    ),
    Endpoint(
        "properties.get",
        "GET",
        "/crm/properties/2026-09/contacts/{name}",
        "/crm/v3/properties/contacts/{name}",
        Family.CRM,
        SCHEMA_READ,
        "Reading a contact property",
    ),
    Endpoint(
        "properties.rules",
        "GET",
        "/crm/property-validations/2026-09/0-1",
        "/crm/v3/property-validations/0-1",
        Family.CRM,
        RULES_READ,
        "Reading the rules for values",
    ),
    Endpoint(
        "properties.create",
        "POST",
        "/crm/properties/2026-09/contacts",
        "/crm/v3/properties/contacts",
        Family.CRM,
        SCHEMA_WRITE,
        "Creating contact properties",
        idempotent=False,
    ),
    Endpoint(
        "properties.update",
        "PATCH",
        "/crm/properties/2026-09/contacts/{name}",
        "/crm/v3/properties/contacts/{name}",
        Family.CRM,
        SCHEMA_WRITE,
        "Adding options to contact properties",
    ),
    Endpoint(
        "owners.list",
        "GET",
        "/crm/owners/2026-09",
        "/crm/v3/owners",
        Family.CRM,
        OWNERS_READ,
        "Reading who can own contacts",
    ),
    _list("search", "POST", "/search", LISTS_READ, "Finding lists"),
    _list("get", "GET", "/{id}", LISTS_READ, "Reading a list"),
    _list("create", "POST", "", LISTS_WRITE, "Making lists", idempotent=False),
    _list("add", "PUT", "/{id}/memberships/add", LISTS_READ + LISTS_WRITE, "Putting contacts on lists"),
    _list("remove", "PUT", "/{id}/memberships/remove", LISTS_READ + LISTS_WRITE, "Taking contacts off lists"),
    _company("read", COMPANIES_READ, "Reading companies"),
    _company("create", COMPANIES_WRITE, "Creating companies", idempotent=False),
    _company("archive", COMPANIES_WRITE, "Deleting companies", empty=True),
    Endpoint(
        "companies.search",
        "POST",
        "/crm/objects/2026-09/companies/search",
        "/crm/v3/objects/companies/search",
        Family.SEARCH,
        COMPANIES_READ,
        "Finding companies",
        rate_headers=False,
    ),
    _association("read", "read", CONTACTS_READ + COMPANIES_READ, "Reading which companies contacts have"),
    _association(
        "create", "associate/default", CONTACTS_WRITE + COMPANIES_WRITE, "Associating contacts with companies"
    ),
    _association(
        "remove", "archive", CONTACTS_WRITE + COMPANIES_WRITE, "Ending associations with companies", empty=True
    ),
    _import("start", "POST", "", "Giving HubSpot a file to import", idempotent=False),
    _import("get", "GET", "/{id}", "Following an import by HubSpot"),
    _import("list", "GET", "", "Finding an import by HubSpot"),
    _import("errors", "GET", "/{id}/errors", "Reading what an import by HubSpot refused"),
    _import("cancel", "POST", "/{id}/cancel", "Cancelling an import by HubSpot", empty=True),
    Endpoint(
        "account.details",
        "GET",
        "/account-info/2026-09/details",
        "/account-info/v3/details",
        Family.ACCOUNT,
        EVERY_TOKEN,
        "Reading the account's details",
    ),
    Endpoint(
        "account.usage",
        "GET",
        "/account-info/2026-09/api-usage/daily/private-apps",
        "/account-info/v3/api-usage/daily/private-apps",
        Family.ACCOUNT,
        EVERY_TOKEN,
        "Reading how many calls were made today",
    ),
    Endpoint(
        "token.info",
        "POST",
        "/oauth/v2/private-apps/get/access-token-info",
        "/oauth/v2/private-apps/get/access-token-info",
        Family.AUTH,
        NO_SCOPE,
        "Asking what the token may do",
        rate_headers=False,
    ),
    Endpoint("forms.list", "GET", "/marketing/v3/forms", "/marketing/v3/forms", Family.CRM, FORMS, "Listing forms"),
    Endpoint(
        "forms.get", "GET", "/marketing/v3/forms/{id}", "/marketing/v3/forms/{id}", Family.CRM, FORMS, "Reading a form"
    ),
    Endpoint(
        "forms.submit",
        "POST",
        "/submissions/v3/integration/secure/submit/{portal}/{form}",
        "/submissions/v3/integration/secure/submit/{portal}/{form}",
        Family.FORMS,
        FORMS,
        "Submitting forms",
        idempotent=False,
        rate_headers=False,
        host="forms",
    ),
)

ENDPOINTS: Mapping[str, Endpoint] = {endpoint.key: endpoint for endpoint in _TABLE}
"""All endpoints by key."""

PROBE = ENDPOINTS["account.details"]
"""The cheap, harmless request that finds out whether HubSpot is reachable again."""
