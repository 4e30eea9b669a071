"""A whole file checked: by one process or by several, with what only all rows together show."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import msgspec
import pytest

from hubdesk.engine.worker import protocol
from hubdesk.engine.worker.bodies import BodyBuilder
from hubdesk.engine.worker.found_rows import FoundRows, repeated_value
from hubdesk.engine.worker.reporting import Reporter
from hubdesk.engine.worker.scanning import CheckedRows
from hubdesk.engine.worker.sweep import sweep
from hubdesk.mapping.check import RowChecker
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
    request = protocol.SweepPart(
        scan.source, scan.recipe, scan.recipe, scan.catalogue, "", offset, scan.source.size, line
    )
    uniques = [column for column, _ in checker.uniques]
    found, evidence = sweep(
        request, lambda: FoundRows(recipe.duplicates, checker.key_column, uniques), heard.append, share=share
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
    assert "row 1" in shown[0].findings[0][3]
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
    request = protocol.SweepPart(
        scan.source, scan.recipe, scan.recipe, scan.catalogue, "", scan.source.layout.dialect.data_offset,
        scan.source.size, 2,
    )  # fmt: skip
    uniques = [column for column, _ in checker.uniques]
    found, _ = sweep(
        request, lambda: FoundRows(recipe.duplicates, checker.key_column, uniques), lambda _rows: None,
        share=path.stat().st_size // 2,
    )  # fmt: skip
    assert len(gold) > 100
    assert len(found.kinds.get(("option.unknown", 2), ())) == sum(
        "Kunde" in row or "Gold" in row for row in rows
    ) - len(gold)
