"""Which properties of companies the portal knows, and what it makes of their values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hubdesk.demo.contacts.writing import values_refusal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hubdesk.demo.portal import Portal

KNOWN = ("name", "domain", "website", "phone", "city", "state", "zip", "country", "industry", "description")
DERIVED = ("hs_object_id", "createdate", "hs_lastmodifieddate")
DEFAULTS = ("createdate", "domain", "hs_lastmodifieddate", "hs_object_id", "name")
"""Properties that a read returns when it asks for none."""


def company_values(portal: Portal, properties: Mapping[str, Any]) -> dict[str, str]:
    """Return what to store.

    Raises:
        Refusal: A property does not exist or cannot be written.
    """
    problems = [
        (name, "PROPERTY_DOESNT_EXIST", f'Property "{name}" does not exist')
        if name not in DERIVED
        else (name, "READ_ONLY_VALUE", f'"{name}" is a read only property; its value cannot be set.')
        for name in properties
        if name not in KNOWN
    ]
    if problems:
        raise values_refusal(problems, portal.options.portal_id)
    stored = {name: str(value).strip() for name, value in properties.items() if value not in (None, "")}
    if "domain" in stored:
        stored["domain"] = domain_of(stored["domain"])
    return stored


def domain_of(text: str) -> str:
    """Return a domain as HubSpot keeps it: of an address the host alone, lower case, without ``www.``."""
    host = text.strip().lower()
    host = host.partition("://")[2] or host
    return host.split("/", 1)[0].removeprefix("www.")
