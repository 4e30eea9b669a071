"""Contact files for tests: plain, deterministic, each person with an address of the test's own domain."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

HEADERS = ("E-mail", "First name", "Last name", "City")
PROPERTIES = {"E-mail": "email", "First name": "firstname", "Last name": "lastname", "City": "city"}
"""The property that HubDesk suggests for each of the headers."""

_CITIES = ("Graz", "Zürich", "Łódź", "São Paulo", "東京", "O'Fallon", "Saint-Denis")


def person(number: int, domain: str) -> tuple[str, str, str, str]:
    """Return the cells of one person."""
    return f"p{number}@{domain}", f"Ann{number}", f"Person {number}", _CITIES[number % len(_CITIES)]


def write_people(path: Path, count: int, domain: str = "people.example", *, first: int = 1) -> Path:
    """Write ``count`` people as CSV and return the path."""
    return write_rows(path, HEADERS, (person(number, domain) for number in range(first, first + count)))


def write_rows(path: Path, headers: Sequence[str], rows: Iterable[Sequence[str]]) -> Path:
    """Write a CSV file and return its path."""
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(headers)
        writer.writerows(rows)
    return path
