"""An account in known states and a file about it, with what the file does worked out from the portal's books alone.

Knows nothing of the program: rules are those of HubSpot and of the recipe below, written down a second time.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import httpx

from tests.support.contacts_file import write_rows

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.portal import PortalProcess

COLUMNS = {
    "Email": "email",
    "First name": "firstname",
    "City": "city",
    "Job title": "jobtitle",
    "Website": "website",
    "Company": "company",
    "Interests": "product_interest",
    "Stage": "lifecyclestage",
    "Points": "loyalty_points",
}
RECIPE: dict[str, Any] = {
    "key": "email",
    "columns": {
        "Email": "email",
        "First name": "firstname",
        "City": {"property": "city", "blank": "clear"},
        "Job title": "jobtitle",
        "Website": {"property": "website", "write": "if_empty"},
        "Company": {"property": "company", "write": "new_only"},
        "Interests": {"property": "product_interest", "write": "append"},
        "Stage": "lifecyclestage",
        "Points": "loyalty_points",
    },
}
STAGES = ("subscriber", "lead", "marketingqualifiedlead", "salesqualifiedlead", "opportunity", "customer", "evangelist")
SECOND = "hs_additional_emails"
STAMPS = frozenset(("createdate", "lastmodifieddate"))
_INTERESTS = ("consulting", "hardware", "maintenance", "software", "training", "cloud")

Properties = dict[str, str]


@dataclass(frozen=True)
class Expected:
    """What becomes of one row.

    Attributes:
        action: ``create``, ``update``, ``unchanged`` or ``refused``.
        record: The contact, empty when there is none.
        written: Old and new value of each property that changes.
        kept: Value of the contact and of the file for each property that stays although the file has another.
    """

    action: str
    record: str = ""
    written: dict[str, tuple[str, str]] = field(default_factory=dict)
    kept: dict[str, tuple[str, str]] = field(default_factory=dict)


@dataclass
class KnownAccount:
    """A file and what it does, row by row.

    Attributes:
        file: The file.
        rows: What becomes of each row, from row 1.
        addresses: Address of each row as it stands in the file.
        before: All contacts before, by id; without the times that HubSpot keeps.
    """

    file: Path
    rows: dict[int, Expected]
    addresses: dict[int, str]
    before: dict[str, Properties]

    def count(self, action: str) -> int:
        """Return the rows with an action."""
        return sum(1 for one in self.rows.values() if one.action == action)

    def promised(self) -> tuple[dict[str, Properties], dict[str, Properties]]:
        """Return the contacts that were there as they are to be after the run, and the new ones by address."""
        there = {record: dict(values) for record, values in self.before.items()}
        new: dict[str, Properties] = {}
        for row, one in self.rows.items():
            if one.action == "create":
                # HubSpot gives a contact that comes without a stage the first one by itself.
                new[self.addresses[row].lower()] = {"lifecyclestage": "lead"} | _set(one.written)
            for name, (_, value) in one.written.items() if one.action == "update" else ():
                if value:
                    there[one.record][name] = value
                else:
                    there[one.record].pop(name, None)
        return there, new


def _set(written: dict[str, tuple[str, str]]) -> Properties:
    return {name: new for name, (_, new) in written.items() if new}


def state_of(portal: PortalProcess, *, archived: bool = False) -> dict[str, Properties]:
    """Return contacts by id, without the times that HubSpot keeps."""
    return {
        one["id"]: {name: value for name, value in one["properties"].items() if name not in STAMPS}
        for one in portal.contacts(archived=archived)
    }


def make_known_account(portal: PortalProcess, path: Path, *, rows: int, seed: int = 1) -> KnownAccount:
    """Merge and archive some of a portal's contacts and write a file about all of them and others.

    Args:
        portal: Prefilled; every hundredth contact is archived, every fiftieth merged into its neighbour.
        path: The file.
        rows: Rows of the file; those that are not needed for the portal's contacts are people whom it never had.
        seed: Decides the order of rows and what they say.
    """
    chance = random.Random(seed)
    everybody = portal.contacts()
    addresses = {one["id"]: one["properties"]["email"] for one in everybody}
    ids = list(addresses)
    gone = ids[::100]
    merged = [(ids[at - 1], ids[at]) for at in range(25, len(ids), 50)]
    _archive(portal, gone)
    for survivor, other in merged:
        _post(portal, "/merge", {"primaryObjectId": survivor, "objectIdToMerge": other})
    before = state_of(portal)
    found = {address: record for record, values in before.items() for address in _addresses(values)}
    named = [addresses[record] for record in ids]
    # Some are named by their second address, some by both: then only the first of the two rows may be written.
    named += [values[SECOND].split(";")[-1] for values in list(before.values())[::2] if SECOND in values]
    cells = [_cells(address, before.get(found.get(address, ""), {}), chance) for address in dict.fromkeys(named)]
    cells += [_cells(f"New{number}@known.example", {}, chance) for number in range(rows - len(cells))]
    chance.shuffle(cells)
    write_rows(path, tuple(COLUMNS), cells)
    expected: dict[int, Expected] = {}
    seen: set[str] = set()
    for row, values in enumerate(cells, start=1):
        record = found.get(values[0].lower(), "")
        if record in seen:
            expected[row] = Expected("refused", record)
        else:
            expected[row] = _expected(dict(zip(COLUMNS.values(), values, strict=True)), record, before.get(record))
            seen.update({record} - {""})
    return KnownAccount(path, expected, {row: one[0] for row, one in enumerate(cells, start=1)}, before)


def _addresses(values: Properties) -> list[str]:
    more = values.get(SECOND, "")
    return [one for one in (values.get("email", ""), *more.split(";")) if one]


def _cells(address: str, have: Properties, chance: random.Random) -> list[str]:
    """Return a row: mostly what the contact has, and here and there something else."""
    cells = [address, *(have.get(name, "") for name in list(COLUMNS.values())[1:])]
    if not have:
        cells[1:4] = [f"Ann {chance.randrange(99)}", chance.choice(("Ulm", "")), chance.choice(("Chef", ""))]
    if chance.random() < 0.35:
        return cells
    place = chance.randrange(1, len(cells))
    cells[place] = {
        1: f"Name {chance.randrange(999)}",
        2: chance.choice(("", "Ulm", "Köln")),
        3: chance.choice(("", "Chef", "Fahrerin")),
        4: f"https://{chance.randrange(999)}.example",
        5: chance.choice(("Acme", "")),
        6: ";".join(sorted(chance.sample(_INTERESTS, 2))),
        7: chance.choice(STAGES),
        8: str(chance.randrange(5_000)),
    }[place]
    return cells


def _expected(given: Properties, record: str, have: Properties | None) -> Expected:
    """Return what a row does to a contact, by the recipe's rules and HubSpot's."""
    if have is None:
        wanted = {name: value for name, value in given.items() if value}
        wanted["email"] = wanted["email"].lower()
        return Expected("create", "", {name: ("", value) for name, value in wanted.items()})
    written: dict[str, tuple[str, str]] = {}
    kept: dict[str, tuple[str, str]] = {}
    for name, value in given.items():
        old, new = have.get(name, ""), value
        if name == "email" or old == new or (not new and name != "city"):
            continue
        if name == "company" or (name == "website" and old):
            kept[name] = (old, new)
        elif name == "product_interest" and old:
            more = [one for one in new.split(";") if one not in old.split(";")]
            if more:
                written[name] = (old, ";".join([old, *more]))
        elif name == "lifecyclestage" and old and STAGES.index(new) < STAGES.index(old):
            kept[name] = (old, new)
        else:
            written[name] = (old, new)
    return Expected("update" if written else "unchanged", record, written, kept)


def _archive(portal: PortalProcess, ids: list[str]) -> None:
    for at in range(0, len(ids), 100):
        _post(portal, "/batch/archive", {"inputs": [{"id": one} for one in ids[at : at + 100]]})


def _post(portal: PortalProcess, path: str, content: dict[str, Any]) -> None:
    url = f"{portal.url}/crm/objects/2026-09/contacts{path}"
    headers = {"Authorization": f"Bearer {portal.token}"}
    answer = httpx.post(url, json=content, headers=headers, trust_env=False)
    assert answer.status_code < 300, answer.text
