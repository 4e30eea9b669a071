"""An independent check of a finished or stopped import: source, result files, summary and the portal's own contents.

Knows nothing of the program: files are read with the standard library, contacts come from the portal's books.
"""

from __future__ import annotations

import csv
import json
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from tests.support.contacts_file import PROPERTIES

if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Set as AbstractSet

    from tests.support.portal import PortalProcess

FILES = {
    "written.csv": {"created", "updated", "unchanged", "submitted", "written"},
    "rejected.csv": {"rejected"},
    "duplicates.csv": {"duplicate"},
    "not-sent.csv": {"not_sent"},
    "needs-review.csv": {"needs_review"},
}
HELPERS = ["_row", "_state", "_record_id", "_code", "_reason"]
SUMMARY_KEYS = [
    "job", "state", "rows", "created", "updated", "unchanged", "rejected", "duplicates", "not_sent", "needs_review",
    "requests", "retries", "rate_limited", "seconds", "bound_seconds", "results",
]  # fmt: skip
IMPORT_SUMMARY_KEYS = [*SUMMARY_KEYS, "via"]
"""An import that has begun says how its contacts travel; an undo has the keys before."""

BY_HUBSPOT_KEYS = [*SUMMARY_KEYS, "written", "via", "import_ids"]
FORM_SUMMARY_KEYS = [*SUMMARY_KEYS[:6], "submitted", *SUMMARY_KEYS[6:]]
"""A run of a form has the keys of an import and one more."""

_SOMETIMES = ("changed_by_others", "partly", "cut_off")
"""Keys of imports by a plan, of rows that were sent in part, and of jobs of which a run was cut off."""

_STATES = ("created", "updated", "unchanged", "rejected", "duplicates", "not_sent", "needs_review")


class Books(Protocol):
    """Whoever knows which contacts an account really has."""

    def contacts(self) -> list[dict[str, Any]]:
        """Return all contacts as {"id": ..., "properties": {every set one}}."""


def source_rows(file: Path) -> list[dict[str, str]]:
    """Return the rows of a plain UTF-8 CSV file; missing cells are empty, those beyond the header are left out."""
    with file.open(newline="", encoding="utf-8-sig") as opened:
        rows = csv.DictReader(opened, restkey="", restval="")
        names = rows.fieldnames or []
        return [{name: row[name] for name in names} for row in rows]


def result_rows(folder: Path) -> dict[int, dict[str, str]]:
    """Return all rows of the result files by row number; fails when one is in two files or in the wrong one."""
    found: dict[int, dict[str, str]] = {}
    for name, states in FILES.items():
        path = folder / name
        if not path.exists():
            continue
        assert path.read_bytes().startswith(b"\xef\xbb\xbf"), f"{name} has no BOM"
        with path.open(newline="", encoding="utf-8-sig") as opened:
            lines = csv.DictReader(opened, restkey="", restval="")
            assert (lines.fieldnames or [])[:5] == HELPERS, name
            rows = [{name: row[name] for name in lines.fieldnames or []} for row in lines]
        assert rows, f"{name} exists without rows"
        for row in rows:
            number = int(row["_row"])
            assert number not in found, f"row {number} is in two result files"
            assert row["_state"] in states, f"row {number} is {row['_state']} in {name}"
            found[number] = row
    return found


def check_files(file: Path, summary: Mapping[str, Any]) -> dict[int, dict[str, str]]:
    """Every source row is in exactly one result file, unchanged, and the sums agree; return the rows."""
    source, folder = source_rows(file), Path(summary["results"])
    found = result_rows(folder)
    assert sorted(found) == list(range(1, len(source) + 1)), "rows are missing or invented"
    for number, row in found.items():
        theirs = {name: value for name, value in row.items() if name not in HELPERS}
        wanted = {name: _harmless(value) for name, value in source[number - 1].items()}
        assert theirs == wanted, f"row {number} has other values than the file"
    counted = Counter(row["_state"] for row in found.values())
    states = (*_STATES, *(state for state in ("submitted", "written") if state in summary))
    told = {state: summary[state] for state in states}
    assert told == {state: counted["duplicate" if state == "duplicates" else state] for state in states}
    assert sum(told.values()) == summary["rows"] == len(source)
    kept = json.loads((folder / "summary.json").read_text("utf-8"))
    keys = IMPORT_SUMMARY_KEYS if "via" in summary else SUMMARY_KEYS
    keys = FORM_SUMMARY_KEYS if "submitted" in summary else keys
    keys = BY_HUBSPOT_KEYS if "written" in summary else keys
    assert [key for key in kept if key not in _SOMETIMES] == keys
    partly = sum("Sent without the cells that have errors." in row["_reason"] for row in found.values())
    assert kept.get("partly", 0) == partly
    assert {name: kept[name] for name in ("job", "state", "rows", *states)} == {
        name: summary[name] for name in ("job", "state", "rows", *states)
    }
    return found


def _harmless(cell: str) -> str:
    """Return a cell as a result file has it: what a spreadsheet takes for a formula has an apostrophe in front."""
    return f"'{cell}" if cell[:1] in ("=", "+", "-", "@") and cell else cell


def check_account(
    file: Path,
    rows: Mapping[int, Mapping[str, str]],
    portal: Books,
    *,
    before: AbstractSet[str] = frozenset(),
    properties: Mapping[str, str] = PROPERTIES,
    domain: str = "",
) -> None:
    """The portal holds what the result files say: every written row, no contact twice, nothing else.

    Args:
        file: The source.
        rows: What :func:`check_files` returned.
        portal: The portal.
        before: Addresses that were contacts before the import.
        properties: Property of each column; values must arrive as they stand in the file.
        domain: Look only at contacts of this domain, for portals that several tests share.
    """
    ending = domain and f"@{domain}"
    contacts = [one for one in portal.contacts() if one["properties"].get("email", "").endswith(ending)]
    addresses = Counter(one["properties"].get("email") for one in contacts)
    assert not [address for address, count in addresses.items() if count > 1], "a contact is there twice"
    by_email = {one["properties"].get("email", ""): one for one in contacts}
    source = source_rows(file)
    key = next(column for column, name in properties.items() if name == "email")
    perhaps: set[str] = set()
    sure: set[str] = set()
    for number, row in rows.items():
        cells = source[number - 1]
        address = cells[key].strip().lower()
        if row["_state"] == "needs_review":
            perhaps.add(address)
        if row["_state"] not in FILES["written.csv"]:
            continue
        contact = by_email.get(address)
        assert contact is not None, f"row {number} is {row['_state']} and not in the portal"
        sure.add(address)
        by_hubspot = row["_state"] == "written"  # of such rows HubSpot tells neither the id nor whether it was new
        assert by_hubspot or contact["id"] == row["_record_id"], f"row {number} has the id of another contact"
        wanted = {name: cells[column] for column, name in properties.items() if name != "email" and cells[column]}
        have = {name: contact["properties"].get(name) for name in wanted}
        assert have == wanted, f"row {number} arrived with other values"
        truth = "updated" if address in before else "created"
        assert row["_state"] in (truth, "unchanged", "written"), (
            f"row {number} is called {row['_state']} and was {truth}"
        )
    strangers = set(by_email) - sure - perhaps - set(before)
    assert not strangers, f"{len(strangers)} contacts are in the portal without a written row"


def check_limits(portal: PortalProcess, *, refused: int = 0) -> None:
    """No window above the limit, and no 429 but those that a fault script made."""
    stats = portal.stats()
    for name, window in stats["windows"].items():
        assert window["largest"] <= window["limit"], f"token {name} had a window of {window['largest']}"
    assert stats["rate_limited"] == refused
