"""An engine for the panes' tests: no worker, no network, a file of any size made up row by row."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hubdesk.core.errors import FileProblem, HubDeskError
from hubdesk.core.events import Subject
from hubdesk.engine.plan.planner import PlanProgress
from hubdesk.engine.records import (
    Account,
    CellFinding,
    CheckSummary,
    FindingCount,
    PageFilter,
    PageRow,
    Problem,
    Progress,
    Summary,
    Waiting,
)
from hubdesk.mapping.model import Catalogue, Option, Property
from hubdesk.storage.journal.records import JobState, RowState
from hubdesk.storage.plan.records import Action, Change, Kind, PlanFilter, PlannedRow, PlanTotals
from hubdesk.tabular.model import Certainty, Dialect, Encoding, FileHead, Flaw, Layout, Record, SourceFile

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hubdesk.engine.forms.file.form_run import FormRun
    from hubdesk.engine.limits.forecast import Forecast

ACME = Account(12345678, "Acme Travel", "STANDARD", "eu1", "Europe/Berlin", "EUR", "app.hubspot.com", (), "lagoon", "")
DEMO = Account(40000001, "Demo portal", "DEMO", "eu1", "Europe/Berlin", "EUR", "127.0.0.1", (), "slate", "")

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
    FindingCount("email.typo", "warning", "Likely typing mistake", "E-Mail", 318),
    FindingCount("row.duplicate", "warning", "Twice in this file", "", 2447),
    FindingCount("text.formula", "warning", "Looks like a formula", "Firma", 27),
    FindingCount("email.role", "note", "Role address", "E-Mail", 6412),
    FindingCount("text.spaces", "note", "Spaces removed", "Firma", 4458),
)


def finding_of(row: int) -> CellFinding | None:
    """Return the finding of a made-up row: every seventh has one."""
    if row % 7:
        return None
    kinds = (
        CellFinding(3, "email.invalid", "error", "“huong.nguyen@@saigontours.vn” is not an e-mail address."),
        CellFinding(3, "email.typo", "warning", "gmial.com looks like gmail.com."),
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
        self.asked: list[tuple[PageFilter, int, int]] = []
        self.fail: HubDeskError | None = None
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
        if self.fail is not None:
            raise self.fail
        rows = self._matching(filter)[offset : offset + count]
        return [PageRow(n, n + 4, cells_of(n), tuple(each for each in (finding_of(n),) if each)) for n in rows]

    async def count(self, filter: PageFilter) -> int:  # noqa: A002
        await asyncio.sleep(0)
        return len(self._matching(filter))

    async def close(self) -> None:
        self.closed = True


def progress(
    *,
    sent: int = 77_300,
    rows: int = 184_620,
    waiting: Waiting | None = None,
    state: JobState = JobState.RUNNING,
    job_id: str = "7F3K",
) -> Progress:
    """Return a run after ``sent`` of its rows."""
    to_send = rows - 1460 - 2447
    created = sent // 5
    counts = {
        RowState.CREATED: created,
        RowState.UPDATED: sent - created - 3,
        RowState.UNCHANGED: 0,
        RowState.REJECTED: 1460,
        RowState.DUPLICATE: 2447,
        RowState.NEEDS_REVIEW: 3,
        RowState.NOT_SENT: to_send - sent,
    }
    at = 1_764_086_458.0
    problems = (
        Problem(88_214, "contact.secondary_email", "Secondary e-mail of another contact", at, "29266551"),
        Problem(87_902, "option.archived", "Option “Kreuzfahrt XL” was just archived", at - 3),
        Problem(61_340, "answer.lost", "Answer lost after 30 s", at - 17),
        Problem(40_118, "email.refused", "Not a valid e-mail for HubSpot", at - 29),
    )
    flying = min(2400, to_send - sent)
    return Progress(
        job_id, state, rows, counts, flying, sent // 100, (to_send + 99) // 100, 48.0, 31.0, waiting, problems, 13
    )


class FakePlan:
    """A plan of 300 rows of every kind."""

    def __init__(self) -> None:
        self.closed = False
        self.asked: list[PlanFilter] = []
        self.rows = [_planned(row) for row in range(1, 301)]

    async def page(self, wanted, offset, count):
        await asyncio.sleep(0)
        return self._fitting(wanted)[offset : offset + count]

    async def count(self, wanted):
        self.asked.append(wanted)
        return len(self._fitting(wanted))

    def _fitting(self, wanted):
        return [
            row
            for row in self.rows
            if (wanted.action is None or row.action is wanted.action)
            and (wanted.kind is None or any(change.kind is wanted.kind for change in row.changes))
            and wanted.text.casefold() in row.key
        ]

    async def totals(self):
        totals = PlanTotals({}, {}, {})
        for row in self.rows:
            totals.actions[row.action] = totals.count(row.action) + 1
            for change in row.changes:
                kinds = totals.properties.setdefault(change.property, {})
                kinds[change.kind] = kinds.get(change.kind, 0) + 1
        return totals

    async def close(self) -> None:
        self.closed = True


def _planned(row: int) -> PlannedRow:
    person = PEOPLE[row % len(PEOPLE)]
    key = f"{row}.{person[3].replace('@@', '@')}"
    if row % 15 == 0:
        return PlannedRow(row, Action.REFUSED, key, f"5120{row}", "plan.same_contact")
    if row % 3 == 0:
        kept = Change("company", person[5], f"{person[5]} Kept", Kind.KEEPS)
        return PlannedRow(row, Action.UNCHANGED, key, f"5120{row}", "", (kept,))
    if row % 5 == 1:
        return PlannedRow(row, Action.CREATE, key, "", "", (Change("email", "", key, Kind.FILLS),))
    changes = (
        Change("company", "Nordlicht", person[5], Kind.OVERWRITES),
        Change("phone", "", person[4], Kind.FILLS),
        Change("interests", "safari", "safari;city", Kind.APPENDS),
    )
    return PlannedRow(row, Action.UPDATE, key, f"5120{row}", "", changes)


class FakeJob:
    """A job that runs as far as the test lets it."""

    def __init__(self, job_id: str = "7F3K", results: Path | None = None, expected: Forecast | None = None) -> None:
        self.plan = FakePlan()
        self.expected = expected
        self.hold_compare: asyncio.Event | None = None
        self.compare_problem: HubDeskError | None = None
        self.job_id = job_id
        self.progress: Subject[Progress] = Subject()
        self.form = False
        self.calls: list[str] = []
        self._end: asyncio.Future[Summary] | None = None
        self.results = results
        self.reasons = (("Invalid e-mail address", 1_160), ("Option not in the list", 302))

    async def compare(self, progress) -> FakePlan:
        self.calls.append("compare")
        progress(PlanProgress(100, 200, {Action.CREATE: 60, Action.UPDATE: 40}))
        if self.hold_compare is not None:
            await self.hold_compare.wait()
        await asyncio.sleep(0)
        if self.compare_problem is not None:
            raise self.compare_problem
        return self.plan

    async def forecast(self):
        return self.expected

    async def discard(self) -> None:
        self.calls.append("discard")

    async def run(self, *, trial: int = 0) -> Summary:
        self.calls.append(f"trial {trial}" if trial else "run")
        self._end = asyncio.get_running_loop().create_future()
        return await self._end

    def finish(self, summary: Summary | None = None) -> None:
        assert self._end is not None
        self._end.set_result(summary or make_summary(results=self.results, job=self.job_id))

    def fail(self, error: HubDeskError) -> None:
        assert self._end is not None
        self._end.set_exception(error)

    def pause(self) -> None:
        self.calls.append("pause")

    def resume(self) -> None:
        self.calls.append("resume")

    def stop(self) -> None:
        self.calls.append("stop")


def make_summary(*, results: Path | None = None, job: str = "7F3K", **more: Any) -> Summary:
    """Return the end of a large import."""
    figures: dict[str, Any] = {
        "rows": 184_620, "created": 24_306, "updated": 96_531, "unchanged": 59_871, "rejected": 1462,
        "duplicates": 2447, "needs_review": 3, "not_sent": 0, "requests": 1213, "retries": 4, "seconds": 71.0,
        "bound_seconds": 64.0,
    } | more  # fmt: skip
    state = figures.pop("state", "finished")
    return Summary(job, state, results=str(results) if results else None, **figures)


@dataclass
class FakeImports:
    """The services of the Import pane."""

    account: Account | None = ACME
    form: FormRun | None = None
    rows: int = 184_620
    findings: bool = True
    problem: HubDeskError | None = None
    check_problem: HubDeskError | None = None
    write_problem: HubDeskError | None = None
    compare_problem: HubDeskError | None = None
    hold_compare: asyncio.Event | None = None
    hold_check: bool = False
    results: Path | None = None
    expected: Forecast | None = None
    account_changed: Subject[Account | None] = field(default_factory=Subject)
    looks: list[tuple[Path, dict[str, Any]]] = field(default_factory=list)
    recipes: list[Any] = field(default_factory=list)
    jobs: list[FakeJob] = field(default_factory=list)
    modes: list[str] = field(default_factory=list)
    pasted: list[str] = field(default_factory=list)
    checked: FakeChecked | None = None
    released: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def current_account(self) -> Account | None:
        return self.account

    def switch(self, account: Account | None) -> None:
        self.account = account
        self.account_changed.publish(account)

    async def look(self, path, *, encoding=None, delimiter=None, quote=None, header_line=None, sheet=None):
        await asyncio.sleep(0)
        choices = {
            "encoding": encoding,
            "delimiter": delimiter,
            "quote": quote,
            "header_line": header_line,
            "sheet": sheet,
        }
        self.looks.append((path, {name: value for name, value in choices.items() if value is not None}))
        if self.problem is not None:
            raise self.problem
        certainty = Certainty.CHOSEN if encoding else Certainty.LIKELY
        return make_head(
            path,
            codec=encoding or "cp1252",
            certainty=certainty,
            delimiter=delimiter or ";",
            header_line=header_line or 4,
        )

    async def paste(self, text):
        self.pasted.append(text)
        return Path("/tmp/pasted rows.tsv")

    async def sample_file(self):
        return Path("/usr/share/hubdesk/sample.csv")

    async def catalogue(self):
        await asyncio.sleep(0)
        return CATALOGUE

    async def suggest(self, head):
        return tuple(
            FakeSuggestion(column, index, *SUGGESTED.get(column, (None, "unsure", "No such property")))
            for index, column in enumerate(head.layout.headers)
        )

    async def check(self, head, recipe, *, progress):
        self.recipes.append(recipe)
        progress(61_000)
        if self.hold_check:
            await self.released.wait()
        await asyncio.sleep(0)
        if self.check_problem is not None:
            raise self.check_problem
        self.checked = FakeChecked(self.rows, findings=self.findings)
        return self.checked

    async def forecast(self, checked, *, mode):
        await asyncio.sleep(0)
        return self.expected

    async def forecast_reading(self, checked):
        await asyncio.sleep(0)
        return self.expected

    async def prepare_job(self, checked, *, mode, results_dir=None):
        await asyncio.sleep(0)
        if self.write_problem is not None:
            raise self.write_problem
        self.modes.append(mode)
        self.jobs.append(FakeJob(results=self.results, expected=self.expected))
        self.jobs[-1].form = self.form is not None
        self.jobs[-1].compare_problem = self.compare_problem
        self.jobs[-1].hold_compare = self.hold_compare
        return self.jobs[-1]

    async def resume_job(self, job_id):
        await asyncio.sleep(0)
        self.jobs.append(FakeJob(job_id, results=self.results))
        return self.jobs[-1]


NOT_TEXT = FileProblem("This is not text. It looks like a PDF.", code="file.not_text", hint="Choose a CSV file.")
