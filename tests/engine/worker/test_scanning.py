"""A whole file checked: by one process or by several, with what only all rows together show."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import msgspec
import pytest

from hubdesk.engine.worker import helper, protocol
from hubdesk.engine.worker.bodies import BodyBuilder
from hubdesk.engine.worker.found_rows import FoundRows, repeated_value
from hubdesk.engine.worker.reporting import Reporter
from hubdesk.engine.worker.scanning import CheckedRows
from hubdesk.engine.worker.sweep import sweep
from hubdesk.mapping.check import RowChecker
from hubdesk.mapping.model import Option, Property
from hubdesk.mapping.recipe import dump_recipe, parse_recipe
from hubdesk.storage.journal.records import Outcome, RowState
from hubdesk.tabular.head import read_head
from hubdesk.tabular.reader import Records
from hubdesk.tabular.source import open_source
from tests.mapping.accounts import ACCOUNT
from tests.support.checker import result_rows

if TYPE_CHECKING:
    from pathlib import Path

    from hubdesk.mapping.model import Catalogue

RECIPE = """{"columns": {"Mail": "email", "Born": "date_of_birth", "Stage": "lifecyclestage",
    "Number": "customer_number", "Notes": "jobtitle"}}"""
HEADER = "Mail,Born,Stage,Number,Notes\n"
QUOTED = '"one\ntwo, three"'


def scan_of(path: Path, recipe: str = RECIPE, account: Catalogue = ACCOUNT) -> protocol.Scan:
    """A request to check a file."""
    head = read_head(open_source(path))
    content = dump_recipe(parse_recipe(recipe.encode()))
    return protocol.Scan(protocol.Source.of(head.source, head.layout), content, msgspec.json.encode(account), "")


def replace_properties(account: Catalogue, more: tuple[Property, ...]) -> Catalogue:
    """The account with more properties."""
    return msgspec.structs.replace(account, properties=(*account.properties, *more))


def write(path: Path, rows: list[str]) -> Path:
    """Write rows below the header."""
    path.write_text(HEADER + "".join(f"{row}\n" for row in rows), encoding="utf-8")
    return path


def people(count: int, notes: str = "") -> list[str]:
    """Rows of which every tenth has something wrong."""
    stages = ("Lead", "Kunde", "customer", "Subscriber")
    return [
        f"p{number % 950}@x.de,{number % 28 + 1:02}/{number % 12 + 1:02}/1980,"
        f"{stages[number % 4] if number % 10 else 'Gold'},{number},{notes}"
        for number in range(count)
    ]


def swept(path: Path, share: int, recipe_text: str = RECIPE) -> tuple[FoundRows, list[dict[str, int]], int]:
    """Sweep a file with a process for each ``share`` bytes; return also how often progress was heard."""
    scan = scan_of(path, recipe_text)
    recipe = parse_recipe(scan.recipe)
    layout = scan.source.layout
    checker = RowChecker(recipe, layout.headers, ACCOUNT, "")
    heard: list[int] = []
    offset = layout.dialect.data_offset
    with Records(scan.source.file(), layout) as records:
        line = records.line_at(offset)
    rows = protocol.SweepPart(offset, scan.source.size, line)
    request = protocol.Sweep(scan.source, scan.recipe, scan.recipe, scan.catalogue, "", rows)
    uniques = [column for column, _ in checker.uniques]
    found, evidence = sweep(
        request,
        lambda: FoundRows(recipe.duplicates, checker.key_column, uniques, companies=checker.company is not None),
        heard.append,
        share=share,
    )
    found.settle()
    return found, evidence.heard(), len(heard)


def facts(found: FoundRows) -> list[object]:
    """Everything that is known of the rows."""
    return [
        found.starts.tolist(), list(found.lines), bytes(found.fates), bytes(found.worst), found.first_error,
        {kind: rows.tolist() for kind, rows in found.kinds.items()}, found.winners, found.repeats, found.undecided,
    ]  # fmt: skip


@pytest.mark.parametrize("notes", ["", QUOTED, '"open'])
def test_several_processes_find_what_one_finds(tmp_path, notes):
    """Also when a part begins inside a quoted value, or behind a quote that never closes."""
    path = write(tmp_path / "people.csv", [*people(600), *people(400, notes), *people(200)])
    alone, heard, _ = swept(path, 1 << 30)
    together, heard_together, _ = swept(path, path.stat().st_size // 2)
    assert facts(together) == facts(alone)
    assert [{kind for kind, count in one.items() if count} for one in heard_together] == [
        {kind for kind, count in one.items() if count} for one in heard
    ]
    assert len(alone) == 1_200


@pytest.mark.fault("F67")
@pytest.mark.parametrize("command", ["pass", "import sys; sys.stdin.buffer.read(200); sys.stdout.write('no frame')"])
def test_a_process_that_ends_early_or_talks_nonsense_costs_no_row(tmp_path, monkeypatch, command):
    """What it took is read by this one."""
    path = write(tmp_path / "people.csv", people(1_200))
    alone, _, _ = swept(path, 1 << 30)
    monkeypatch.setattr(helper, "child_command", lambda *_arguments: [sys.executable, "-c", command])
    together, _, _ = swept(path, path.stat().st_size // 6)
    assert facts(together) == facts(alone)


def test_a_wrong_first_guess_is_put_right(tmp_path):
    """The first rows look like days before months; the last one shows that it is the other way round."""
    rows = [f"p{number}@x.de,{number % 12 + 1:02}/{number % 5 + 1:02}/1980,,," for number in range(4_000)]
    path = write(tmp_path / "people.csv", [*rows, "last@x.de,02/28/1980,,,"])
    checked = CheckedRows(scan_of(path))
    scanned = checked.scan(lambda _rows: None)
    assert (scanned.rows, scanned.good) == (4_001, 4_001)
    assert parse_recipe(scanned.recipe).columns["Born"].date_order == "MDY"


@pytest.mark.parametrize("share", [1 << 30, 4_000])
def test_rows_stand_in_the_lines_of_the_file(tmp_path, share):
    """Lines above the header and inside of values count; findings name the line that an editor shows."""
    path = tmp_path / "people.csv"
    rows = "".join(f'p{number}@x.de,"a\nb",{number}\n' for number in range(400))
    path.write_text(f"List of June\n\nMail,Notes,Number\n{rows}short@x.de\n", "utf-8")
    head = read_head(open_source(path))
    with Records(head.source, head.layout) as records:
        lines = [record.line for record in records]
    assert (lines[0], lines[-1]) == (4, 804)
    recipe = '{"columns": {"Mail": "email"}}'
    assert list(swept(path, share, recipe)[0].lines) == lines
    checked = CheckedRows(scan_of(path, recipe))
    checked.scan(lambda _rows: None)
    (last,) = checked.page(protocol.Filter("findings"), 0, 9)
    assert last.line == 804
    assert "(line 804)" in last.findings[0][3]


def test_values_to_decide_about_come_with_their_rows(tmp_path):
    """Those of most rows first, page by page."""
    checked = CheckedRows(scan_of(write(tmp_path / "people.csv", people(200))))
    checked.scan(lambda _rows: None)
    page = checked.undecided(0, 1)
    assert page.total == 2
    (first,) = page.values
    assert (first.column, first.property, first.value, first.rows) == (2, "lifecyclestage", "Kunde", 50)
    assert [one.value for one in checked.undecided(1, 10).values] == ["Gold"]
    assert checked.undecided(1, 10).values[0].rows == 20


def test_a_value_that_hubspot_allows_once_is_refused_the_second_time(tmp_path):
    """Not where the row is not sent anyway."""
    rows = ["a@x.de,,,1,", "b@x.de,,,1,", "c@x.de,,,2,", "c@x.de,,,2,", "d@x.de,,Nope,3,", "e@x.de,,,3,", "f@x.de,,,,"]
    checked = CheckedRows(scan_of(write(tmp_path / "people.csv", rows)))
    scanned = checked.scan(lambda _rows: None)
    assert (scanned.good, scanned.rejected, scanned.duplicates) == (4, 2, 1)
    shown = checked.page(protocol.Filter(code="value.repeated"), 0, 10)
    assert [(row.row, row.findings[0][0]) for row in shown] == [(2, 3)]
    assert "line 2" in shown[0].findings[0][3]
    planned = checked.plan(100)
    assert {outcome.row: outcome.code for outcome in planned.outcomes} == {
        2: "value.repeated", 3: "key.duplicate", 5: "option.unknown",
    }  # fmt: skip
    details = {outcome.row: outcome.detail for outcome in planned.outcomes}
    assert repeated_value(details[2]) == (3, "value.repeated", "1")


def test_the_result_file_names_the_row_that_has_the_value_already(tmp_path):
    """And the column that it is in."""
    path = write(tmp_path / "people.csv", ["a@x.de,,,1,", "b@x.de,,,1,"])
    scan = scan_of(path)
    checked = CheckedRows(scan)
    checked.scan(lambda _rows: None)
    opened = protocol.OpenJob(scan.source, scan.recipe, scan.catalogue, "", "upsert")
    builder = BodyBuilder(opened, lambda _rows: None)
    reporter = Reporter(protocol.StartReport(str(tmp_path / "results"), "job1"), builder)
    (refused,) = checked.plan(100).outcomes
    reporter.add([Outcome(1, RowState.CREATED, "7"), refused])
    reporter.finish(b"{}")
    rows = result_rows(tmp_path / "results")
    assert "“1” in “Number” is also in row 1" in rows[2]["_reason"]


def test_good_columns_of_bad_rows_are_counted(tmp_path):
    """They are sent, and still have their findings."""
    recipe = RECIPE[:-1] + ', "rows_with_errors": "send_good_columns"}'
    path = write(tmp_path / "people.csv", ["a@x.de,,Nope,1,", "nobody,,,2,", "c@x.de,,,3,"])
    checked = CheckedRows(scan_of(path, recipe))
    scanned = checked.scan(lambda _rows: None)
    assert (scanned.good, scanned.rejected, scanned.partly) == (2, 1, 1)
    assert [row.row for row in checked.page(protocol.Filter(kind="errors"), 0, 10)] == [1, 2]
    assert [outcome.row for outcome in checked.plan(100).outcomes] == [2]


def test_a_repeated_row_is_sent_when_the_one_in_its_place_is_refused(tmp_path):
    """No row stays behind one that is not sent."""
    rows = ["a@x.de,,,1,", "b@x.de,,,2,", "b@x.de,,,1,"]
    checked = CheckedRows(scan_of(write(tmp_path / "people.csv", rows)))
    scanned = checked.scan(lambda _rows: None)
    assert (scanned.good, scanned.rejected, scanned.duplicates) == (2, 1, 0)
    assert [(outcome.row, outcome.code) for outcome in checked.plan(100).outcomes] == [(3, "value.repeated")]


WITH_COMPANY = """{"columns": {"Mail": "email", "Number": "customer_number", "Notes": {"company": "domain"}}}"""


def test_a_row_counts_once_for_each_finding_of_a_column(tmp_path):
    """Also where the column goes to two properties, each of which has other words for what is wrong."""
    options = tuple(
        Property(f"p{n}", f"P{n}", "enumeration", "select", options=(Option("a", n),)) for n in ("Golds", "Old")
    )
    account = replace_properties(ACCOUNT, options)
    recipe = '{"columns": {"Mail": "email", "Stage": [{"property": "pGolds"}, {"property": "pOld"}]}}'
    found = CheckedRows(scan_of(write(tmp_path / "a.csv", ["a@x.de,,Gold,,", "b@x.de,,Gold,,"]), recipe, account))
    assert found.scan(lambda _rows: None).findings == [("option.unknown", 2, 2)]


def test_companies_are_counted_once_however_they_are_written(tmp_path):
    rows = ["a@x.de,,,1,acme.de", "b@x.de,,,2,https://www.ACME.de/about", "c@x.de,,,3,", "no,,,4,bad.de"]
    checked = CheckedRows(scan_of(write(tmp_path / "people.csv", [*rows, "d@x.de,,,5,other.de"]), WITH_COMPANY))
    assert checked.scan(lambda _rows: None).companies == 2
    assert CheckedRows(scan_of(tmp_path / "people.csv")).scan(lambda _rows: None).companies == 0


def test_several_processes_count_a_company_of_them_all_once(tmp_path):
    rows = [f"p{number}@x.de,,,{number},firm{number % 37}.de" for number in range(1_200)]
    path = write(tmp_path / "people.csv", rows)
    found, _, _ = swept(path, path.stat().st_size // 2, WITH_COMPANY)
    assert (len(found), found.companies) == (1_200, 37)


def _edited(scan: protocol.Scan, edits: dict[int, dict[int, str]]) -> protocol.Scan:
    layout = replace(scan.source.layout, edits=edits)
    return msgspec.structs.replace(scan, source=msgspec.structs.replace(scan.source, layout=layout))


def test_corrected_cells_are_what_is_checked_shown_and_planned(tmp_path):
    """And the file they were corrected in keeps its bytes."""
    path = write(tmp_path / "people.csv", ["a@x.de,,Gold,1,", "b@gmial.com,,,2,", "A@x.de,,Lead,3,", "c@x.de,,,4,"])
    before = path.read_bytes()
    checked = CheckedRows(scan_of(path))
    assert checked.scan(lambda _rows: None).rejected == 1
    first, second, third, _ = checked.page(protocol.Filter(), 0, 4)
    assert checked.fixes("email.typo_domain", 0, "gmail.com") == {second.start: {0: "b@gmail.com"}}
    assert checked.fixes("email.typo_domain", 0, "web.de") == {}
    edits = {first.start: {2: "Lead"}, **checked.fixes("email.typo_domain", 0, "gmail.com"), third.start: {0: "d@x.de"}}
    again = CheckedRows(_edited(scan_of(path), edits))
    scanned = again.scan(lambda _rows: None)
    assert (scanned.good, scanned.rejected, scanned.duplicates, scanned.warned) == (4, 0, 0, 0)
    assert again.page(protocol.Filter(text="gmail"), 0, 9)[0].cells[0] == "b@gmail.com"
    assert path.read_bytes() == before


def test_corrections_reach_the_parts_of_other_processes(tmp_path):
    rows = people(3_000)
    path = write(tmp_path / "people.csv", rows)
    starts = CheckedRows(scan_of(path))
    starts.scan(lambda _rows: None)
    gold = starts.page(protocol.Filter("errors"), 0, 400)
    edits = {row.start: {2: "Lead"} for row in gold}
    scan = _edited(scan_of(path), edits)
    recipe = parse_recipe(scan.recipe)
    checker = RowChecker(recipe, scan.source.layout.headers, ACCOUNT, "")
    part = protocol.SweepPart(scan.source.layout.dialect.data_offset, scan.source.size, 2)
    request = protocol.Sweep(scan.source, scan.recipe, scan.recipe, scan.catalogue, "", part)
    uniques = [column for column, _ in checker.uniques]
    found, _ = sweep(
        request, lambda: FoundRows(recipe.duplicates, checker.key_column, uniques), lambda _rows: None,
        share=path.stat().st_size // 2,
    )  # fmt: skip
    assert len(gold) > 100
    assert len(found.kinds.get(("option.unknown", 2), ())) == sum(
        "Kunde" in row or "Gold" in row for row in rows
    ) - len(gold)


def test_all_addresses_among_other_signs_are_corrected_at_once(tmp_path):
    """What the window offers for one of them it offers for all that are wrong in the same way."""
    rows = ["mailto:a@x.de,,,,", "B <b@x.de>,,,,", "c@x.de.,,,,", "broken,,,,", "<d@x>,,,,"]
    checked = CheckedRows(scan_of(write(tmp_path / "people.csv", rows)))
    checked.scan(lambda _rows: None)
    shown = checked.page(protocol.Filter(), 0, 5)
    detail = shown[0].findings[0][4]
    assert checked.fixes("email.invalid", 0, detail) == {shown[0].start: {0: "a@x.de"}, shown[1].start: {0: "b@x.de"}}
    assert checked.fixes("email.invalid", 0, shown[3].findings[0][4]) == {}


def test_rows_are_named_by_their_line_in_the_file(tmp_path):
    """Blank lines and values of several lines count, so that another row is found where the file has it."""
    rows = [f"a@x.de,,Lead,1,{QUOTED}", "", "b@x.de,,Lead,2,", "", "", "A@x.de,,Lead,3,"]
    checked = CheckedRows(scan_of(write(tmp_path / "lines.csv", rows)))
    checked.scan(lambda _rows: None)
    assert checked.lines([3, 1, 2]) == [8, 2, 5]
    shown = {row.row: row for row in checked.page(protocol.Filter(), 0, 10)}
    assert [shown[row].line for row in (1, 2, 3)] == [2, 5, 8]
    code, text, detail = shown[1].findings[-1][1], shown[1].findings[-1][3], shown[1].findings[-1][4]
    assert (code, detail) == ("key.duplicate", "3")
    assert text == "Another row with the same “Mail” is sent in its place: line 8."


def test_lines_without_a_contact_are_left_out_and_are_no_errors(tmp_path):
    """Each row is in one place, the sums are exact, and the result file says why."""
    rows = ["a@x.de,,Lead,1,", ",,,,", "b@x.de,,Nope,2,", "Mail,Born,Stage,Number,Notes", " ,,,,", "c@x.de,,Lead,3,"]
    path = write(tmp_path / "lines.csv", rows)
    scan = scan_of(path)
    checked = CheckedRows(scan)
    scanned = checked.scan(lambda _rows: None)
    assert (scanned.rows, scanned.good, scanned.rejected, scanned.left_out, scanned.duplicates) == (6, 2, 4, 3, 0)
    assert checked.views.count(protocol.Filter(kind="errors")) == 1
    assert checked.views.count(protocol.Filter(kind="notes")) == 3
    planned = checked.plan(100)
    codes = {outcome.row: outcome.code for outcome in planned.outcomes}
    assert codes == {2: "row.empty", 3: "option.unknown", 4: "row.header", 5: "row.empty"}
    assert {outcome.state for outcome in planned.outcomes} == {RowState.REJECTED}
    builder = BodyBuilder(protocol.OpenJob(scan.source, scan.recipe, scan.catalogue, "", "upsert"), lambda _rows: None)
    reporter = Reporter(protocol.StartReport(str(tmp_path / "results"), "job1"), builder)
    sent = [Outcome(row, RowState.CREATED, str(row)) for row in (1, 6)]
    reporter.add(sorted([*sent, *planned.outcomes], key=lambda outcome: outcome.row))
    reporter.finish(b"{}")
    rejected = result_rows(tmp_path / "results")
    assert rejected[2]["_reason"].endswith("It is no contact, so it is left out.")
    assert rejected[4]["_reason"].startswith("This row (line 5) repeats the names of the columns.")


def test_rows_that_are_sent_in_part_are_counted_beside_lines_without_a_contact(tmp_path):
    """As many lines without a contact as rows with errors that are sent all the same hide neither."""
    recipe = RECIPE[:-1] + ', "rows_with_errors": "send_good_columns"}'
    rows = ["a@x.de,,Nope,1,", ",,,,", "b@x.de,,Lead,2,"]
    scanned = CheckedRows(scan_of(write(tmp_path / "part.csv", rows), recipe)).scan(lambda _rows: None)
    assert (scanned.good, scanned.rejected, scanned.left_out, scanned.partly) == (2, 1, 1, 1)
