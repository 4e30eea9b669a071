"""Result files as workbooks: the same rows when they come back, nothing guessed, whole or not at all."""

from __future__ import annotations

import csv
import stat
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from hubdesk.core.errors import InputError, StorageProblem
from hubdesk.tabular import workbook_writer
from hubdesk.tabular.results_format import RESULT_COLUMNS
from hubdesk.tabular.workbook_writer import MOST_CHARACTERS, write_workbook
from hubdesk.tabular.writer import ResultWriter
from tests.tabular.files import records_of
from tests.tabular.taking_in import table_of, taken_in

HEADER = (*RESULT_COLUMNS, "Name", "Phone")
OWN = ("1", "rejected", "", "email.invalid", "Not an address")
_HELD = st.characters(exclude_categories=["Cs"], exclude_characters="\ufffe\uffff")
_CELLS = st.text("=+-@' \t\r\n0123e._xabü字😀", max_size=8) | st.text(_HELD, max_size=8)


def written(folder, rows, header=HEADER):
    """Return a result file with these rows."""
    path = folder / "rejected.csv"
    with ResultWriter(path, header) as writer:
        for row in rows:
            writer.write(row)
    return path


def in_sheet(path):
    """Return what a spreadsheet shows of a workbook."""
    return CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python(skip_empty_area=False)


@settings(max_examples=60)
@given(st.lists(st.tuples(_CELLS, _CELLS), min_size=1, max_size=5))
@example([("=1+1", "'=1+1"), ("''=1", "0049 30"), ("1e5", "12345678901234567890"), ("a\r\nb", "_x000D_")])
def test_a_workbook_that_comes_back_has_the_rows_of_the_csv(pairs):
    rows = [(*OWN, *pair) for pair in pairs]
    with TemporaryDirectory() as name:
        folder = Path(name)
        source = written(folder, rows)
        target = folder / "rejected.xlsx"
        assert write_workbook(source, target, lambda _: None) == len(rows)
        came_back = table_of(taken_in(folder, target.read_bytes(), "again.xlsx"))
        expected = [HEADER, *(record.cells for record in records_of(folder, source.read_bytes()))]
        assert [_seen(cells) for cells in came_back] == [_seen(cells) for cells in expected]


def _seen(cells):
    """Return what somebody sees of a row: cells of blanks alone are empty ones in a workbook."""
    return [cell if cell.strip() else "" for cell in cells]


def test_cells_are_text_and_look_as_they_were(tmp_path):
    source = written(tmp_path, [(*OWN, "=HYPERLINK(1)", "+49 30 1"), (*OWN, "'-", "0049")])
    target = tmp_path / "rejected.xlsx"
    write_workbook(source, target, lambda _: None)
    header, first, second = in_sheet(target)
    assert header == list(HEADER)
    assert first[5:] == ["=HYPERLINK(1)", "+49 30 1"]
    assert second[5:] == ["''-", "0049"], "an apostrophe that would be taken away again keeps its guard"


def test_only_the_owner_may_read_it_and_an_older_one_is_replaced(tmp_path):
    source = written(tmp_path, [(*OWN, "Ann", "1")])
    target = tmp_path / "rejected.xlsx"
    target.write_bytes(b"old")
    stray = tmp_path / ".rejected.xlsx.0123456789ab.tmp"
    stray.mkdir()
    (stray / "part").write_text("left by a program that was killed")
    write_workbook(source, target, lambda _: None)
    assert len(in_sheet(target)) == 2
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert sorted(path.name for path in tmp_path.iterdir()) == ["rejected.csv", "rejected.xlsx"]


@pytest.mark.parametrize(
    ("cell", "why"),
    [("x" * (MOST_CHARACTERS + 1), "more than 32,767 characters"), ("😀" * 16_384, "more than 32,767 characters"),
     ("\uffff", "cannot hold"), ("\ud800", "cannot hold")],
)  # fmt: skip
def test_what_a_workbook_cannot_hold_is_said_and_nothing_is_left(tmp_path, cell, why):
    source = written(tmp_path, [(*OWN, "Ann", "1"), (*OWN, cell, "1")])
    target = tmp_path / "rejected.xlsx"
    target.write_bytes(b"old")
    with pytest.raises(InputError, match=why) as caught:
        write_workbook(source, target, lambda _: None)
    assert "line 3" in caught.value.message
    assert "CSV" in caught.value.hint
    assert target.read_bytes() == b"old"
    assert len(list(tmp_path.iterdir())) == 2


def test_the_longest_value_still_fits(tmp_path):
    source = written(tmp_path, [(*OWN, "x" * MOST_CHARACTERS, "😀" * (MOST_CHARACTERS // 2))])
    target = tmp_path / "rejected.xlsx"
    write_workbook(source, target, lambda _: None)
    assert [len(cell) for cell in in_sheet(target)[1][5:]] == [MOST_CHARACTERS, MOST_CHARACTERS // 2]


def test_more_rows_or_columns_than_a_sheet_has_are_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(workbook_writer, "MOST_ROWS", 2)
    source, target = written(tmp_path, [(*OWN, "Ann", "1")] * 2), tmp_path / "rejected.xlsx"
    assert write_workbook(source, target, lambda _: None) == 2
    with pytest.raises(InputError, match="more than the 2 rows"):
        write_workbook(written(tmp_path / "..", [(*OWN, "Ann", "1")] * 3), target, lambda _: None)
    monkeypatch.setattr(workbook_writer, "MOST_COLUMNS", 6)
    with pytest.raises(InputError, match="more than 6 columns"):
        write_workbook(source, target, lambda _: None)


def test_a_folder_that_refuses_and_a_file_that_is_gone_are_said(tmp_path):
    source = written(tmp_path, [(*OWN, "Ann", "1")])
    with pytest.raises(StorageProblem, match="cannot be written"):
        write_workbook(source, tmp_path / "nowhere" / "rejected.xlsx", lambda _: None)
    source.unlink()
    with pytest.raises(StorageProblem, match="cannot be read") as caught:
        write_workbook(source, tmp_path / "rejected.xlsx", lambda _: None)
    assert caught.value.code == "results.not_readable"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["rejected.csv", "rejected", "rejected.xls"])
def test_a_name_that_is_another_things_is_refused(tmp_path, name):
    source = written(tmp_path, [(*OWN, "Ann", "1")])
    before = source.read_bytes()
    with pytest.raises(InputError, match="no name for an Excel workbook") as caught:
        write_workbook(source, tmp_path / name, lambda _: None)
    assert caught.value.code == "workbook.name"
    assert source.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == ["rejected.csv"]


def test_progress_is_told(tmp_path, monkeypatch):
    monkeypatch.setattr(workbook_writer, "_PROGRESS_EVERY", 2)
    source = written(tmp_path, [(*OWN, "Ann", "1")] * 5)
    told: list[int] = []
    write_workbook(source, tmp_path / "rejected.xlsx", told.append)
    assert told == [0, 2, 4]


def test_rows_with_too_many_values_keep_them(tmp_path):
    source = written(tmp_path, [(*OWN, "Ann", "1", "one too many")])
    target = tmp_path / "rejected.xlsx"
    write_workbook(source, target, lambda _: None)
    assert in_sheet(target)[1][-1] == "one too many"
    with source.open(newline="", encoding="utf-8-sig") as file:
        assert len(list(csv.reader(file))[1]) == 8
