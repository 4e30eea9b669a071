"""Random tables of contacts, and a writer of delimited text that shares nothing with the reader, nor with ``csv``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random

NAMES = [
    "Ann",
    "Björn Müller",
    "O'Neil, Pat",
    'Jo "JJ" Low',
    "王伟",
    "Zoë",
    "D'Arc",
    "Łukasz",
    "Ann-Marie",
    "van 't Hof; Jan",
]
NOTES = [
    "", "called; will call back", "line one\nline two", 'said "yes", twice', "a, b, c", "C:\\data\\x", '5" pipe',
    "tab\there", "semi;colon", "pipe|sign", 'ends with quote"', "-", "'quoted'", "über 100 % | besser",
    "carriage\r\nreturn",
]  # fmt: skip
HEADERS = ["Name", "E-mail", "City", "Amount", "Date", "Note", "Phone", "Company", "Status", "Country"]


@dataclass(frozen=True, slots=True)
class Written:
    """How a table is written."""

    delimiter: str = ","
    quote: str = '"'
    escape: str = ""
    quoting: str = "minimal"
    newline: str = "\r\n"
    codec: str = "utf-8"
    sep_line: bool = False
    blank_after: bool = False
    last_newline: bool = True

    def shows_escape(self, rows: list[list[str]]) -> bool:
        """Return whether the file tells that the escape is one: ``C:\\\\x`` alone does not."""
        return any(self.quote in cell for row in rows for cell in row)

    def write(self, rows: list[list[str]]) -> bytes:
        """Return the file."""
        between = self.delimiter + (" " if self.blank_after else "")
        lines = [between.join(self._cell(cell) for cell in row) for row in rows]
        if self.sep_line:
            lines.insert(0, f"sep={self.delimiter}")
        return (self.newline.join(lines) + (self.newline if self.last_newline else "")).encode(self.codec)

    def _cell(self, cell: str) -> str:
        special = any(sign in cell for sign in (self.delimiter, self.quote, "\r", "\n"))
        if self.escape and self.escape in cell:
            cell = cell.replace(self.escape, self.escape * 2)
        if self.quoting == "none":
            for sign in dict.fromkeys((self.delimiter, self.quote)):
                cell = cell.replace(sign, self.escape + sign)
            return cell
        inside = cell.replace(self.quote, (self.escape or self.quote) + self.quote)
        spaced = self.blank_after and cell.startswith(" ")
        if self.quoting == "all" or special or spaced or (self.quoting == "text" and not _is_number(cell)):
            return self.quote + inside + self.quote
        return inside


def _is_number(cell: str) -> bool:
    return cell.replace(".", "").isdigit()


def random_table(rng: random.Random) -> list[list[str]]:
    """Return a header and rows: names, addresses, numbers, notes with everything in them."""
    makers = [_name, _address, _city, _amount, _date, _note, _phone]
    width = rng.randrange(2, 9)
    columns = [rng.choice(makers) for _ in range(width)]
    if all(column is _note for column in columns):
        columns[0] = _address
    count = rng.choice([1, 2, 3, 5, 8, 20, 60])
    headers = rng.sample(HEADERS, width)
    rows = [[make(rng) for make in columns] for _ in range(count)]
    for row in rows:
        if not any(row):
            row[0] = "x"  # a row of nothing may be a blank line
    return [headers, *rows]


def random_writing(rng: random.Random) -> Written:
    """Return a dialect as programs have them."""
    delimiter = rng.choice([",", ",", ",", ";", ";", "\t", "\t", "|", "^", "~", "\x1f", "||"])
    quoting = rng.choice(["minimal", "minimal", "minimal", "all", "all", "text"])
    newline = rng.choice(["\n", "\n", "\r\n", "\r\n", "\r"])
    return Written(
        delimiter=delimiter,
        quote=rng.choice(['"', '"', '"', "'"]) if quoting == "all" else '"',
        escape=rng.choice(["", "", "\\"]),
        quoting=quoting,
        newline=newline,
        codec=rng.choice(["utf-8", "utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32"]),
        sep_line=len(delimiter) == 1 and delimiter in ",;\t|" and rng.random() < 0.1,
        blank_after=delimiter in ",;" and rng.random() < 0.05,
        last_newline=rng.random() < 0.8,
    )


def _name(rng: random.Random) -> str:
    return rng.choice(NAMES)


def _address(rng: random.Random) -> str:
    name = rng.choice(["ann", "b.low", "c+x", "müller"])
    return f"{name}{rng.randrange(99)}@example.{rng.choice(['com', 'de', 'co.uk'])}"


def _city(rng: random.Random) -> str:
    return rng.choice(["Köln", "Paris, France", "Łódź", "New York", "São Paulo", "'s-Hertogenbosch", ""])


def _amount(rng: random.Random) -> str:
    return rng.choice(
        [
            f"{rng.randrange(9999)}",
            f"{rng.randrange(99)},{rng.randrange(10, 99)}",
            f"1.{rng.randrange(100, 999)},00",
            "",
        ]
    )


def _date(rng: random.Random) -> str:
    return rng.choice(["2024-01-31", "31.01.2024", "1/31/2024", "2024-01-31T10:00:00Z", "10:15"])


def _note(rng: random.Random) -> str:
    return rng.choice(NOTES)


def _phone(rng: random.Random) -> str:
    return rng.choice(["+49 30 123456", "(030) 12-34", "0171/555 12", "+1 (212) 555-0100", "004930123"])
