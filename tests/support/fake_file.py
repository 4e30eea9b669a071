"""A made-up file of any size for the panes' tests: its first look, the account's properties, and its checked rows."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from hubdesk.engine.records import CellFinding, CheckSummary, FindingCount, PageRow, UndecidedValue, UndecidedValues
from hubdesk.mapping.model import Catalogue, Option, Property
from hubdesk.tabular.model import Certainty, Dialect, Encoding, FileHead, Flaw, Layout, Record, SourceFile

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from hubdesk.core.errors import HubDeskError
    from hubdesk.engine.paging import PageFilter
    from hubdesk.mapping.recipe import ColumnRule

HEADERS = (
    "Anrede", "Vorname", "Nachname", "E-Mail", "Telefon", "Firma", "Interesse", "Status", "Geburtstag", "Umsatz 2025",
)  # fmt: skip
PEOPLE = (
    ("Frau", "Jana", "Müller-Groß", "jana.mueller@nordlicht.de", "0049 30 9018-2201", "Nordlicht Reisen"),
    ("Mr", "Oluwaseun", "Adébáyọ̀", "seun@lagostravel.ng", "+234 803 555 0142", "Lagos Travel"),
    ("", "結衣", "佐藤", "yui.sato@tabi.co.jp", "03-5550-1234", "旅ジャパン"),
    ("M.", "Éloïse", "Lefèvre", "eloise@gmial.com", "06 12 34 56 78", "Voyages Lefèvre"),
    ("Herr", "Piotr", "Wiśniewski", "p.wisniewski@szlak.pl", "0048225550199", "Szlak Sp. z o.o."),
    ("Sra.", "Begoña", "Ibáñez", "begona@sol.es", "+34 915 550 123", "Sol y Mar"),
    ("Κα", "Ελένη", "Παπαδοπούλου", "eleni@aegean.gr", "2105550188", "Αιγαίο Travel"),
    ("", "أمينة", "الحسن", "amina@atlas.ma", "+212 522 555 010", "أطلس للسفر"),
    ("Anh", "Thị Hương", "Nguyễn", "huong.nguyen@@saigontours.vn", "+84 28 5550 1199", "Sài Gòn Tours"),
    ("", "민준", "김", "minjun@seoul,kr", "+82 2 555 0177", "서울투어"),
)
STATUS = ("heiß", "warm", "kalt", "Kunde")


def _property(name: str, label: str, kind: str = "string", field_type: str = "text", **more: Any) -> Property:
    return Property(name, label, kind, field_type, **more)


CATALOGUE = Catalogue(
    (
        _property("salutation", "Salutation"),
        _property("firstname", "First name"),
        _property("lastname", "Last name"),
        _property("email", "Email"),
        _property("phone", "Phone number", field_type="phonenumber"),
        _property("mobilephone", "Mobile phone number", field_type="phonenumber"),
        _property("company", "Company name"),
        _property("interests", "Travel interests", "enumeration", "checkbox", options=(Option("safari", "Safari"),)),
        _property("lifecyclestage", "Lifecycle stage", "enumeration", "radio", options=(Option("lead", "Lead"),)),
        _property("date_of_birth", "Date of birth", "date", "date"),
        _property("revenue_2025", "Revenue 2025", "number", "number"),
        _property("city", "City"),
        _property("country", "Country/Region"),
        _property("member_id", "Member ID", unique=True),
        _property("hs_object_id", "Record ID", "number", "number", read_only=True),
        _property("createdate", "Create date", "datetime", "date", read_only=True),
    )
)


@dataclass(frozen=True, slots=True)
class FakeSuggestion:
    """What the suggester would say."""

    column: str
    index: int
    property: str | None
    certainty: str
    reason: str
    rule: ColumnRule | None = None


SUGGESTED = {
    "Vorname": ("firstname", "certain", "Name in German"),
    "Nachname": ("lastname", "certain", "Name in German"),
    "E-Mail": ("email", "certain", "Name in German"),
    "Telefon": ("phone", "certain", "Name, and 99 % fit"),
    "Firma": ("company", "certain", "Name in German"),
    "Interesse": ("interests", "likely", "Values fit 9 of 11"),
    "Status": ("lifecyclestage", "unsure", "Few values"),
    "Geburtstag": ("date_of_birth", "certain", "Day first, proven"),
    "Umsatz 2025": ("revenue_2025", "likely", "Name"),
}


def cells_of(row: int) -> tuple[str, ...]:
    """Return the values of a made-up row."""
    person = PEOPLE[(row - 1) % len(PEOPLE)]
    return (*person, "Safari; City", STATUS[row % 4], f"{row % 28 + 1:02}.07.1988", f"{row % 9000},50 €")


def make_head(
    path: Path, *, records: int = 60, complete: bool = False, header_line: int = 4, **layout: Any
) -> FileHead:
    """Return a first look at a made-up file."""
    rows = tuple(
        Record(n, header_line + n, 60 * n, 60 * n + 60, cells_of(n), Flaw.OPEN_QUOTE if n == 5 else None)
        for n in range(1, records + 1)
    )
    encoding = Encoding(layout.get("codec", "cp1252"), 0, layout.get("certainty", Certainty.LIKELY))
    dialect = Dialect(layout.get("delimiter", ";"), '"', header_line, 60, Certainty.CERTAIN)
    source = SourceFile(path, 31_400_000, 1_764_000_000_000_000_000)
    return FileHead(source, Layout(encoding, dialect, HEADERS), rows, complete)


COUNTS = (
    FindingCount("email.invalid", "error", "E-mail not valid", "E-Mail", 604),
    FindingCount("option.unknown", "error", "Option not in the list", "Status", 421),
    FindingCount("phone.short", "error", "Phone too short", "Telefon", 198),
    FindingCount("date.unreadable", "error", "Date not readable", "Geburtstag", 89),
    FindingCount("email.typo_domain", "warning", "Likely typing mistake", "E-Mail", 318),
    FindingCount("row.duplicate", "warning", "Twice in this file", "", 2447),
    FindingCount("text.formula", "warning", "Looks like a formula", "Firma", 27),
    FindingCount("email.role", "note", "Role address", "E-Mail", 6412),
    FindingCount("text.spaces", "note", "Spaces removed", "Firma", 4458),
)


def start_of(row: int) -> int:
    """Return the offset of a made-up row."""
    return 60 * row


def finding_of(row: int) -> CellFinding | None:
    """Return the finding of a made-up row: every seventh has one."""
    if row % 7:
        return None
    kinds = (
        CellFinding(3, "email.invalid", "error", "“huong.nguyen@@saigontours.vn” is not an e-mail address."),
        CellFinding(3, "email.typo_domain", "warning", "gmial.com looks like gmail.com.", "gmail.com"),
        CellFinding(7, "option.unknown", "error", "“V.I.P.” is not an option of Lifecycle stage."),
        CellFinding(4, "phone.short", "error", "“555” is too short to be a phone number."),
        CellFinding(5, "text.spaces", "note", "Spaces at the ends were removed."),
    )
    return kinds[(row // 7) % len(kinds)]


class FakeChecked:
    """A checked file of ``rows`` rows whose pages are made when asked for."""

    def __init__(
        self, rows: int = 184_620, *, findings: bool = True, good: int | None = None, delay: float = 0.0
    ) -> None:
        self.rows = rows
        self.closed = False
        self.open_values: list[UndecidedValue] = []
        self.asked: list[tuple[PageFilter, int, int]] = []
        self.arranged: list[PageFilter] = []
        self.finished: list[PageFilter] = []
        self.hold_rest: asyncio.Event | None = None
        self.fail: HubDeskError | None = None
        self.hold: asyncio.Event | None = None
        self._delay = delay
        rejected, duplicates = (1312, 2447) if findings and rows > 10_000 else (0, 0)
        good = rows - rejected - duplicates if good is None else good
        warned, noted = (4096, 10_870) if rejected else (0, 0)
        self._findings = range(7, rows + 1, 7) if findings else range(0)  # as finding_of has it
        if findings and not rejected:
            warned = len(self._findings)
        counts = COUNTS if findings else ()
        self.summary = CheckSummary(
            rows, good, rejected, duplicates, warned, noted, counts, b"{}", (good + 99) // 100, 3.1
        )

    def _matching(self, wanted: PageFilter) -> Sequence[int]:
        if (order := wanted.order) is not None:
            place, rows = HEADERS.index(order.column), self._matching(replace(wanted, order=None))
            return sorted(rows, key=lambda n: cells_of(n)[place].casefold(), reverse=order.descending)
        if wanted.kind == "all" and not wanted.text:
            return range(1, self.rows + 1)
        found: Sequence[int] = self._findings if wanted.kind != "all" else range(1, self.rows + 1)
        severity = {"errors": "error", "warnings": "warning", "notes": "note"}.get(wanted.kind)
        if severity:
            fits = [kind is not None and kind.severity == severity for kind in map(finding_of, range(0, 35, 7))]
            found = [n for n in found if fits[n // 7 % 5]]  # every seventh row has one of five kinds in turn
        if wanted.code:
            found = [n for n in found if (kind := finding_of(n)) and kind.code == wanted.code]
        if wanted.text:
            found = [n for n in found if any(wanted.text in cell for cell in cells_of(n))]
        return found

    async def page(self, filter: PageFilter, offset: int, count: int) -> list[PageRow]:  # noqa: A002
        self.asked.append((filter, offset, count))
        await asyncio.sleep(self._delay)
        if self.closed:
            message = "the checked file was closed"
            raise RuntimeError(message)
        if self.fail is not None:
            raise self.fail
        rows = self._matching(filter)[offset : offset + count]
        found = {n: tuple(each for each in (finding_of(n),) if each) for n in rows}
        return [PageRow(n, n + 4, cells_of(n), found[n], start_of(n)) for n in rows]

    async def arrange(self, filter: PageFilter, progress: Callable[[int, int], None] | None = None) -> None:  # noqa: A002
        self.arranged.append(filter)
        if self.hold is not None:
            if progress is not None:
                progress(self.rows // 2, self.rows)
            await self.hold.wait()

    async def arrange_rest(self, filter: PageFilter) -> None:  # noqa: A002
        if self.hold_rest is not None:
            await self.hold_rest.wait()
        self.finished.append(filter)

    async def next_found(self, filter: PageFilter, place: int, by: int) -> int | None:  # noqa: A002
        await asyncio.sleep(0)
        rows = self._matching(filter)
        places = range(place + 1, len(rows)) if by > 0 else range(place - 1, -1, -1)
        return next((at for at in places if finding_of(rows[at]) is not None), None)

    async def lines(self, rows: Sequence[int]) -> list[int]:
        await asyncio.sleep(0)
        return [row + 4 for row in rows]

    async def count(self, filter: PageFilter) -> int:  # noqa: A002
        await asyncio.sleep(0)
        return len(self._matching(filter))

    async def undecided(self, offset: int = 0, count: int = 100) -> UndecidedValues:
        values = self.open_values[offset : offset + count]
        return UndecidedValues(len(self.open_values), tuple(values))

    async def fixes(self, code: str, column: str, detail: str) -> dict[int, dict[int, str]]:
        await asyncio.sleep(0)
        place = HEADERS.index(column)
        rows = [n for n in self._findings if (kind := finding_of(n)) and (kind.code, kind.detail) == (code, detail)]
        return {start_of(n): {place: cells_of(n)[place].replace("gmial", "gmail")} for n in rows}

    async def close(self) -> None:
        self.closed = True
