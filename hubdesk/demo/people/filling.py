"""Fills a new portal with invented contacts: always the same ones for the same seed, 100,000 in seconds."""

from __future__ import annotations

import random
import unicodedata
from itertools import islice
from typing import TYPE_CHECKING

from hubdesk.demo.owners import OWNERS
from hubdesk.demo.people.names import COMPANIES, REGIONS, TITLES
from hubdesk.demo.state.contacts import ADDITIONAL, Contact

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from hubdesk.demo.people.names import Region
    from hubdesk.demo.state.contacts import ContactTable

FIRST_ID = 70_100_000_000
"""Record ids start above this."""

_STAGES = ("subscriber", "lead", "lead", "marketingqualifiedlead", "opportunity", "customer", "customer")
_STATUSES = ("NEW", "OPEN", "IN_PROGRESS", "CONNECTED", "UNQUALIFIED", "")
_INTERESTS = ("consulting", "hardware", "maintenance", "software", "training", "cloud")
_DAY = 86_400_000
_CHUNK = 5_000
_SECONDARY_EVERY = 25


def fill(table: ContactTable, count: int, seed: int, now: int) -> None:
    """Put ``count`` contacts into an empty table. Callers commit.

    Args:
        table: Where they go.
        count: How many.
        seed: Decides who they are.
        now: Milliseconds since 1970; all were made in the three years before.
    """
    people = _people(random.Random(f"people/{seed}"), count, now)  # noqa: S311  repeatable on purpose
    while chunk := list(islice(people, _CHUNK)):
        table.insert(chunk)
        table.own_emails([(email, contact.id) for contact in chunk for email in contact.emails()])
        table.own_uniques(
            [
                ("customer_number", contact.properties["customer_number"], contact.id)
                for contact in chunk
                if "customer_number" in contact.properties
            ]
        )


def _people(source: random.Random, count: int, now: int) -> Iterator[Contact]:
    ascii_names: dict[str, str] = {}
    owners = [owner.id for owner in OWNERS if not owner.archived]
    for number in range(1, count + 1):
        region = REGIONS[int(source.random() * len(REGIONS))]
        first, last = _one(source, region.first), _one(source, region.last)
        properties = _basics(source, region, first, last)
        local = f"{_ascii(first, ascii_names)}.{_ascii(last, ascii_names)}{number}"
        properties["email"] = f"{local}@{region.domain}"
        properties["customer_number"] = f"C-{number:06d}"
        if number % 3 == 0:
            properties["hubspot_owner_id"] = _one(source, owners)
            properties["product_interest"] = ";".join(sorted(source.sample(_INTERESTS, 1 + number % 2)))
        if number % 4 == 0:
            properties["date_of_birth"] = f"{1950 + number % 55}-{1 + number % 12:02d}-{1 + number % 28:02d}"
            properties["loyalty_points"] = str(int(source.random() * 5000))
        if number % _SECONDARY_EVERY == 0:
            properties[ADDITIONAL] = f"{local}@private.example"
        if number % 35 == 0:
            properties["hs_email_optout"] = "true"
        if number % 90 == 0:
            properties["hs_email_hard_bounce_reason_enum"] = "UNKNOWN_USER"
        if number % 40 == 0:
            # Some people were never given a number, an owner or a telephone.
            for name in ("customer_number", "phone", "hs_lead_status"):
                properties.pop(name, None)
        created = now - int(source.random() * 1095 * _DAY) - _DAY
        yield Contact(FIRST_ID + number, created, created + int(source.random() * _DAY), None, properties)


def _basics(source: random.Random, region: Region, first: str, last: str) -> dict[str, str]:
    city, postal, street = region.cities[int(source.random() * len(region.cities))]
    properties = {
        "firstname": first,
        "lastname": last,
        "phone": f"{region.dial} {int(source.random() * 9_000_000) + 1_000_000}",
        "company": _one(source, COMPANIES),
        "jobtitle": _one(source, TITLES),
        "address": f"{street} {1 + int(source.random() * 120)}",
        "city": city,
        "zip": postal,
        "country": region.country,
        "hs_language": region.language,
        "lifecyclestage": _one(source, _STAGES),
        "hs_lead_status": _one(source, _STATUSES),
    }
    return {name: value for name, value in properties.items() if value}


def _one(source: random.Random, values: Sequence[str]) -> str:
    return values[int(source.random() * len(values))]


def _ascii(name: str, known: dict[str, str]) -> str:
    """Return a name as it stands in an e-mail address."""
    text = known.get(name)
    if text is None:
        plain = name.lower().replace("ß", "ss").replace("ł", "l").replace("ø", "o")
        folded = unicodedata.normalize("NFKD", plain).encode("ascii", "ignore").decode()
        text = "".join(character for character in folded if character.isalnum()) or f"p{len(known)}"
        known[name] = text
    return text
