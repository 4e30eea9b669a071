"""The clean table: which rows it has and how, where it ends, and how its lines lead back to rows."""

from __future__ import annotations

import csv
import stat
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hubdesk.core.errors import StoppedEarly
from hubdesk.engine.worker import protocol
from hubdesk.engine.worker.bodies import BodyBuilder
from hubdesk.engine.worker.scanning import CheckedRows
from hubdesk.engine.worker.table_writer import Tables
from tests.engine.worker.test_scanning import QUOTED, people, scan_of, write

if TYPE_CHECKING:
    from pathlib import Path

    from hubdesk.storage.journal.records import Batch

RECIPE = """{"columns": {"Mail": "email", "Born": "date_of_birth", "Stage": "lifecyclestage",
    "Number": "customer_number", "Notes": {"property": "interests", "write": "append", "unknown_value": "leave_out"}},
    "constants": {"hs_lead_status": "New"}}"""
ENOUGH = 1 << 30


def planned(path: Path, recipe: str = RECIPE, size: int = 100_000) -> tuple[Tables, list[Batch]]:
    """Check a file and return its tables with the batches of its good rows."""
    checked = CheckedRows(scan_of(path, recipe))
    scanned = checked.scan(lambda _: None)
    scan = scan_of(path, recipe)
    job = BodyBuilder(
        protocol.OpenJob(scan.source, scanned.recipe, scan.catalogue, "", "upsert"), progress=lambda _: None
    )
    return Tables(job, lambda _: None), checked.plan(size).batches


def lines_of(path: Path) -> list[list[str]]:
    """Read a table with the standard library."""
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.reader(file))


def test_a_carriage_return_inside_of_a_value_makes_no_line(tmp_path):
    recipe = """{"columns": {"Mail": "email", "Notes": "firstname"}}"""
    rows = ['a@x.de,,,,"one\rtwo"', "b@x.de,,,,three"]
    tables, (batch,) = planned(write(tmp_path / "in.csv", rows), recipe)
    target = tmp_path / "out.csv"
    tables.write(protocol.WriteTable(batch, str(target), ENOUGH))
    lines = lines_of(target)
    assert [line[0] for line in lines] == ["email", "a@x.de", "b@x.de"]
    assert lines[1][1].split() == ["one", "two"]


def test_good_rows_are_written_as_they_are_sent_and_for_nobody_else(tmp_path):
    rows = ["A@x.de,31/12/1980,Kunde,7,Wine; Café", f"b@x.de,01/02/1981,Gold,8,{QUOTED}", "c@x.de,,Lead,9,"]
    tables, (batch,) = planned(write(tmp_path / "in.csv", rows))
    target = tmp_path / "out.csv"
    target.write_text("left by a program that was killed")
    made = tables.write(protocol.WriteTable(batch, str(target), ENOUGH))
    assert lines_of(target) == [
        ["email", "date_of_birth", "lifecyclestage", "customer_number", "interests", "hs_lead_status"],
        ["c@x.de", "", "lead", "9", "", "NEW"],
    ] or lines_of(target)[1:] == [
        ["a@x.de", "1980-12-31", "customer", "7", ";wine;cafe", "NEW"],
        ["c@x.de", "", "lead", "9", "", "NEW"],
    ]
    assert (made.rows, made.size) == (batch.size, target.stat().st_size)
    assert stat.S_IMODE(target.stat().st_mode) == 0o600


def test_a_table_ends_behind_a_whole_row_where_it_would_become_too_large(tmp_path):
    tables, (batch,) = planned(write(tmp_path / "in.csv", [f"p{n}@x.de,,Lead,{n}," for n in range(1_000)]))
    target = tmp_path / "out.csv"
    whole = tables.write(protocol.WriteTable(batch, str(target), ENOUGH)).size
    made = tables.write(protocol.WriteTable(batch, str(target), whole // 3))
    assert 0 < made.rows < 1_000
    assert made.size <= whole // 3
    assert [line[0] for line in lines_of(target)[1:]] == [f"p{n}@x.de" for n in range(made.rows)]


def test_a_source_that_changed_gives_no_table(tmp_path):
    source = write(tmp_path / "in.csv", people(300))
    tables, (batch,) = planned(source)
    with source.open("r+b") as file:
        file.seek(200)
        file.write(b"#")
    with pytest.raises(StoppedEarly) as caught:
        tables.write(protocol.WriteTable(batch, str(tmp_path / "out.csv"), ENOUGH))
    assert caught.value.code == "file.changed"


@settings(max_examples=30)
@given(data=st.data())
def test_a_line_leads_to_its_row_by_key_or_by_number(data, tmp_path_factory):
    folder = tmp_path_factory.mktemp("lines")
    flawed = data.draw(st.lists(st.booleans(), min_size=1, max_size=60))
    notes = data.draw(st.sampled_from(["", QUOTED]))
    rows = [f"p{n}@x.de,,{'Gold' if bad else 'Lead'},{n},{notes}" for n, bad in enumerate(flawed)]
    tables, batches = planned(write(folder / "in.csv", rows))
    good = [row for row, bad in enumerate(flawed, start=1) if not bad]
    assert [row for batch in batches for row in batch.rows()] == good
    for batch in batches:
        target = str(folder / "out.csv")
        tables.write(protocol.WriteTable(batch, target, ENOUGH))
        for offset in (1, 2, 40):  # HubSpot's count of lines may or may not have the header, or cells over two lines
            told = [(place + offset, f" P{row - 1}@X.de") for place, row in enumerate(good)]
            assert tables.find(protocol.FindLines(batch, target, told)) == good
        told = [(place + 2, "") for place in range(len(good))]
        assert tables.find(protocol.FindLines(batch, target, told)) == good
        assert tables.find(protocol.FindLines(batch, target, [(0, ""), (1, ""), (len(good) + 2, "")])) == [0, 0, 0]


@pytest.mark.parametrize(("most", "expected"), [(10_000, 950), (300, 300), (1, 100)])
def test_a_sample_is_taken_evenly_from_all_files(tmp_path, most, expected):
    source = write(tmp_path / "in.csv", [f"p{n}@x.de,,Lead,{n}," for n in range(950)])
    tables, batches = planned(source, size=500)
    assert len(batches) == 2
    sample = tables.sample(protocol.Sample(batches, most))
    assert all(batch.size <= 100 for batch in sample)
    assert abs(sum(batch.size for batch in sample) - expected) <= 100
    if most == 300:
        assert sample[-1].first_row > 500
