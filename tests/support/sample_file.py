"""Makes the sample file: a trade fair's list of visitors with about three bad rows in a hundred. Always the same bytes.

``python -m tests.support.sample_file resources/samples/contacts-sample.csv`` writes the file that ships.
"""

from __future__ import annotations

import csv
import random
import sys
from dataclasses import dataclass, field
from math import gcd
from pathlib import Path
from typing import TYPE_CHECKING

from hubdesk.mapping.fold import fold
from tests.support.sample_people import LOCALES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.support.sample_people import Locale

HEADERS = (
    "First name", "Last name", "E-mail address", "Phone", "Company", "Job title", "Street", "Postal code", "City",
    "Country", "Birthday", "Language", "Industry", "Number of employees", "Loyalty points", "Lead status",
    "Lifecycle stage", "Interests", "Contact owner", "Marketing consent", "Notes",
)  # fmt: skip
SHIPPED_ROWS = 5_400
_EMAIL, _PHONE, _BIRTHDAY, _POINTS, _STATUS, _OWNER, _CONSENT = 2, 3, 10, 14, 15, 18, 19

_TITLES = (
    "Head of Marketing", "Managing Director", "Purchasing Manager", "Software Engineer", "Owner", "Office Manager",
    "Chief Financial Officer", "Assistant to the Board", "Sales Representative", "Professor", "Student", "",
)  # fmt: skip
_INDUSTRIES = (
    "Accounting", "Automotive", "Banking", "Computer Software", "Construction", "Food Production", "Machinery",
    "Retail", "Real Estate", "Telecommunications", "Utilities", "Wholesale", "",
)  # fmt: skip
_EMPLOYEES = ("1-5", "5-25", "25-50", "50-100", "100-500", "500-1000", "1000+", "")
_STATUSES = ("New", "Open", "In Progress", "Attempted to Contact", "Connected", "Bad Timing", "")
_STAGES = ("Subscriber", "Lead", "Marketing Qualified Lead", "Sales Qualified Lead", "Customer", "Other", "")
_INTERESTS = (
    "Software", "Consulting; Training", "Hardware; Maintenance", "Cloud hosting", "Training", "",
    "Software; Cloud hosting; Consulting",
)  # fmt: skip
_OWNERS = (
    "anna.lindqvist@acme.example", "juergen.gross@acme.example", "mariajose.nunez@acme.example",
    "tomasz.wisniewski@acme.example", "priya.raman@acme.example", "john.smith2@acme.example", "",
)  # fmt: skip

BAD_KINDS: dict[str, str] = {
    "broken e-mail": "email.invalid",
    "missing e-mail": "email.missing",
    "impossible phone": "phone.unreadable",
    "unreadable date": "date.unreadable",
    "bad number": "number.unreadable",
    "unknown option": "option.unknown",
    "unknown owner": "owner.unknown",
    "bad yes or no": "bool.unreadable",
    "too few values": "row.too_few_values",
    "too many values": "row.too_many_values",
    "repeated e-mail": "key.duplicate",
}
"""What is wrong with a row, and the code under which a check finds it."""

_MADE: dict[str, tuple[int, tuple[str, ...]]] = {
    "broken e-mail": (
        _EMAIL,
        ("anna.example.com", "b@@example.com", "c d@example.org", "info@", "x@nodot", "a..b@example.net"),
    ),
    "missing e-mail": (_EMAIL, ("", "   ")),
    "impossible phone": (_PHONE, ("call me", "n/a", "12", "see business card")),
    "unreadable date": (_BIRTHDAY, ("31/02/1979", "unknown", "00/00/0000", "13/13/1985", "45/11/1990")),
    "bad number": (_POINTS, ("approx. 200", "1.2.3", "12 %", "--", "many")),
    "unknown option": (_STATUS, ("Hot", "Call back", "VIP", "Kunde")),
    "unknown owner": (_OWNER, ("nobody@acme.example", "Petra Pan", "former.colleague@acme.example")),
    "bad yes or no": (_CONSENT, ("perhaps", "verbal", "?")),
}


@dataclass(slots=True)
class SampleTruth:
    """What a sample file holds.

    Attributes:
        rows: Data rows.
        bad: Rows of each kind of flaw.
    """

    rows: int = 0
    bad: dict[str, list[int]] = field(default_factory=dict)

    @property
    def rejected(self) -> int:
        """Rows that a check rejects."""
        return sum(len(rows) for kind, rows in self.bad.items() if kind != "repeated e-mail")

    @property
    def duplicates(self) -> int:
        """Rows that a later row with the same address replaces."""
        return len(self.bad.get("repeated e-mail", ()))

    @property
    def good(self) -> int:
        """Rows that are sent."""
        return self.rows - self.rejected - self.duplicates


class _Maker:
    """Makes the contacts of one language, no two with the same address."""

    def __init__(self, locale: Locale, rng: random.Random) -> None:
        self.first = [_name(word) for word in locale.first.split()]
        self.last = [_name(word) for word in locale.last.split()]
        self.cities = [place.split(";") for place in locale.cities.split("|")]
        self.streets = locale.streets.split("|")
        self.phone = locale.phone.replace("#", "{}")
        self.digits = locale.phone.count("#")
        self.companies = locale.companies.split("|")
        self.domains = (f"{locale.domain}.example", "example.com", "example.org", f"post.{locale.domain}.example")
        self.notes = (*locale.notes.split("|"), "", "", "", "", "")
        self.country, self.language = locale.country, locale.language
        pairs = len(self.first) * len(self.last)
        self.pairs = pairs
        self.step = next(step for step in range(pairs // 2 + rng.randrange(3), 2 * pairs) if gcd(step, pairs) == 1)
        self.made = 0
        self.code = fold(locale.country).replace(" ", "")[:3]

    def make(self, bits: int) -> list[str]:
        """Return the next contact; ``bits`` decides all that need not be unique."""
        round_, place = divmod(self.made, self.pairs)
        self.made += 1
        pair = place * self.step % self.pairs
        first, last = self.first[pair % len(self.first)], self.last[pair // len(self.first)]
        domain = self.domains[pair % len(self.domains)]
        local = f"{first[1]}.{last[1]}{round_ + 1 if round_ else ''}"
        if domain.startswith("example."):
            local += f".{self.code}"  # several languages share these
        postal_code, city = self.cities[bits % len(self.cities)]
        bits >>= 4
        street = self.streets[bits % len(self.streets)].replace("#", str(bits % 97 + 1))
        bits >>= 8
        number = f"{bits % 10**self.digits:0{self.digits}}"
        phone = self.phone.format(*number) if bits % 9 else ""
        bits >>= 6
        birthday = f"{bits % 28 + 1:02}/{bits // 28 % 12 + 1:02}/{1948 + bits // 336 % 58}" if bits % 4 else ""
        return [
            first[0], last[0], f"{local}@{domain}", phone, self.companies[bits % len(self.companies)],
            _TITLES[bits % 12], street, postal_code, city, self.country, birthday, self.language,
            _INDUSTRIES[bits % 13], _EMPLOYEES[bits % 8], str(bits // 19 % 5000) if bits % 5 else "",
            _STATUSES[bits // 3 % 7], _STAGES[bits // 5 % 7], _INTERESTS[bits // 7 % 7], _OWNERS[bits // 11 % 7],
            ("yes", "no", "")[bits // 13 % 3], self.notes[bits // 17 % len(self.notes)],
        ]  # fmt: skip


def _name(word: str) -> tuple[str, str]:
    native, _, latin = word.partition("/")
    native = native.replace("_", " ")
    plain = fold(latin or native)
    return native, "".join(char for char in plain if char.isascii() and char.isalnum())


def write_sample(path: Path, rows: int, seed: int = 20261125, bad_share: float = 0.03) -> SampleTruth:
    """Write a file of ``rows`` contacts and return what is in it.

    Args:
        path: Where it goes; a file of that name is replaced.
        rows: Data rows.
        seed: Another one gives other people.
        bad_share: Share of rows with a flaw; all kinds in turn.
    """
    truth = SampleTruth(rows, {})
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\r\n")
        writer.writerow(HEADERS)
        writer.writerows(_rows(rows, random.Random(seed), bad_share, truth))
    return truth


def _rows(count: int, rng: random.Random, bad_share: float, truth: SampleTruth) -> Iterator[list[str]]:
    makers: list[Callable[[int], list[str]]] = [_Maker(locale, rng).make for locale in LOCALES]
    kinds = list(BAD_KINDS)
    bad_made = 0
    earlier, earlier_row = "", 0
    for row in range(1, count + 1):
        cells = makers[rng.getrandbits(16) % len(makers)](rng.getrandbits(62))
        if rng.random() < bad_share:
            kind = kinds[bad_made % len(kinds)]
            if kind == "repeated e-mail" and not earlier:
                kind = kinds[0]
            bad_made += 1
            where = row
            if kind == "repeated e-mail":
                cells[_EMAIL], earlier = f" {earlier.upper()}", ""
                where = earlier_row
            else:
                _spoil(cells, kind, bad_made)
            truth.bad.setdefault(kind, []).append(where)
        elif row % 7 == 0:
            earlier, earlier_row = cells[_EMAIL], row
        yield cells


def _spoil(cells: list[str], kind: str, number: int) -> None:
    if kind == "too few values":
        del cells[5 : 6 + number % 2]
    elif kind == "too many values":
        cells[4:5] = ["Miller", " Baker & Co."]
    else:
        column, values = _MADE[kind]
        cells[column] = values[number // len(BAD_KINDS) % len(values)]


if __name__ == "__main__":
    write_sample(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else SHIPPED_ROWS)
