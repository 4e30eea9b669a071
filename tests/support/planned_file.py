"""A file whose effect on a portal is known row by row: people who are there, some with other values, and new ones."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tests.support.contacts_file import write_rows

if TYPE_CHECKING:
    from pathlib import Path

HEADERS = ("Email", "First name", "City", "Job title")
PROPERTIES = ("email", "firstname", "city", "jobtitle")


@dataclass
class Truth:
    """What a file does.

    Attributes:
        file: The file.
        actions: Action word of each row, from row 1.
        changes: For each row the properties that change: name to (old, new).
        records: Record id of each row, empty for new contacts.
    """

    file: Path
    actions: dict[int, str] = field(default_factory=dict)
    changes: dict[int, dict[str, tuple[str, str]]] = field(default_factory=dict)
    records: dict[int, str] = field(default_factory=dict)


def write_planned(path: Path, contacts: list[dict[str, Any]], *, new: int, domain: str) -> Truth:
    """Write a file about all ``contacts`` and ``new`` others, and return what it does.

    Of the contacts, in turn: one is as it is, one gets another city, one a job title where it may have none, one is
    named by its second address (if it has one) and gets another first name, one is twice in HubSpot's eyes.
    """
    truth = Truth(path)
    rows: list[tuple[str, ...]] = []

    def add(cells: tuple[str, ...], record: dict[str, Any] | None) -> None:
        rows.append(cells)
        row = len(rows)
        now = record["properties"] if record is not None else {}
        given = {name: cell for name, cell in zip(PROPERTIES, cells, strict=True) if cell}
        if record is not None:
            del given["email"]
        changed = {name: (now.get(name, ""), cell) for name, cell in given.items() if now.get(name, "") != cell}
        truth.actions[row] = "create" if record is None else "update" if changed else "unchanged"
        truth.changes[row] = changed
        truth.records[row] = record["id"] if record is not None else ""

    for number, record in enumerate(contacts):
        have = record["properties"]
        cells = [have["email"], have.get("firstname", ""), have.get("city", ""), have.get("jobtitle", "")]
        turn = number % 5
        if turn == 1:
            cells[2] = f"City {number}"
        elif turn == 2:
            cells[3] = f"Title {number}"
        elif turn == 3:
            cells[0] = have.get("hs_additional_emails", have["email"]).split(";")[0]
            cells[1] = f"Name {number}"
        add(tuple(cells), record)
    for number in range(new):
        add((f"new{number}@{domain}", f"New {number}", "", f"Title {number}"), None)
    write_rows(path, HEADERS, rows)
    return truth
