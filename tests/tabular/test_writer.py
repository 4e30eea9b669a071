"""Result files: harmless, reversible, whole or not at all."""

from __future__ import annotations

import csv
import os
import stat

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hubdesk.core.errors import StorageProblem
from hubdesk.tabular.model import Flaw, Record
from hubdesk.tabular.neutral import neutralise, neutralise_all, restore, restore_all
from hubdesk.tabular.results_format import RESULT_COLUMNS, is_result_file, result_cells, source_columns
from hubdesk.tabular.writer import ResultWriter, write_text
from tests.tabular.files import head_of, records_of

TRIGGERS = "=+-@\t\r\n\0＝＋－＠"
HEADER = (*RESULT_COLUMNS, "Name", "Phone")


@pytest.mark.fault("F86")
@given(st.text(st.sampled_from(TRIGGERS + "' \",;ab1"), max_size=8) | st.text(max_size=8))
def test_neutralising_is_reversible_and_leaves_no_trigger_in_front(cell):
    """Whatever the cell is, also one that looks neutralised already."""
    safe = neutralise(cell)
    assert restore(safe) == cell
    assert safe[:1] not in set(TRIGGERS)
    assert safe.lstrip(' ",;|')[:1] not in set(TRIGGERS)


@given(st.lists(st.text(alphabet=" '\",;|=+-@\t\r\nab\u00a0\uff1d", max_size=4), max_size=6))
def test_a_row_is_treated_as_its_cells_are(cells):
    harmless = neutralise_all(cells)
    assert harmless == [neutralise(cell) for cell in cells]
    assert restore_all(harmless) == cells


def test_what_is_harmless_stays_as_it_is():
    """Most cells."""
    for cell in ["", "Ann", "'s-Hertogenbosch", "a=b", "1-2", "“quoted”"]:
        assert neutralise(cell) == cell
    assert neutralise("+49 30 1") == "'+49 30 1"
    assert neutralise("'=1") == "''=1"


@pytest.mark.fault("F86")
def test_a_result_file_is_read_back_as_it_was(tmp_path):
    """Written, opened again, restored."""
    rows = [("1", "rejected", "", "email.invalid", "=bad", "=cmd|' /C calc'!A0", "+49 30 1"),
            ("2", "created", "77", "", "", "O'Neil, \"Pat\"\nx", "'-")]  # fmt: skip
    path = tmp_path / "rejected.csv"
    with ResultWriter(path, HEADER) as writer:
        for row in rows:
            writer.write(row)
        assert writer.rows == 2
        assert not path.exists()
    content = path.read_bytes()
    assert content.startswith(b"\xef\xbb\xbf_row,_state,")
    assert content.endswith(b"\r\n")
    records = records_of(tmp_path, content)
    assert [record.cells for record in records] == rows
    with path.open(encoding="utf-8-sig", newline="") as file:
        for line in csv.reader(file):
            assert not any(cell.startswith(tuple("=+-@")) for cell in line)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert not list(tmp_path.glob(".*.tmp"))


def test_nothing_remains_when_writing_fails(tmp_path):
    """Neither a half file nor a temporary one."""
    with pytest.raises(ZeroDivisionError), ResultWriter(tmp_path / "a.csv", HEADER) as writer:
        writer.write([str(1 // number) for number in (1, 1, 1, 1, 1, 1, 0)])
    assert list(tmp_path.iterdir()) == []


@pytest.mark.fault("F70")
def test_a_foreign_file_is_never_replaced(tmp_path):
    """Asked for or not."""
    path = tmp_path / "rejected.csv"
    path.write_text("mine")
    for replace in (False, True):
        writer = ResultWriter(path, HEADER)
        with pytest.raises(StorageProblem) as caught:
            writer.commit(replace=replace)
        assert caught.value.code == "results.foreign_file"
    assert path.read_text() == "mine"
    assert list(tmp_path.iterdir()) == [path]


def test_an_own_file_is_replaced_only_when_asked(tmp_path):
    """As a resumed job does."""
    path = tmp_path / "rejected.csv"
    ResultWriter(path, HEADER).commit()
    second = ResultWriter(path, HEADER)
    second.write(("1",) * 7)
    with pytest.raises(StorageProblem):
        second.commit()
    third = ResultWriter(path, HEADER)
    third.write(("2",) * 7)
    third.commit(replace=True)
    assert b"\r\n2,2," in path.read_bytes()


def test_a_folder_that_is_missing_is_said(tmp_path):
    """With the folder's name."""
    with pytest.raises(StorageProblem) as caught:
        ResultWriter(tmp_path / "no" / "a.csv", HEADER)
    assert caught.value.code == "results.not_writable"
    with pytest.raises(StorageProblem):
        write_text(tmp_path / "no" / "a.json", b"{}")


def test_small_files(tmp_path):
    """summary.json."""
    path = tmp_path / "summary.json"
    write_text(path, b"{}")
    with pytest.raises(StorageProblem):
        write_text(path, b"[]")
    write_text(path, b"[]", replace=True)
    assert path.read_bytes() == b"[]"
    assert list(tmp_path.iterdir()) == [path]


def test_flawed_rows_stay_flawed_when_they_come_back(tmp_path):
    """A short row is written short, a long one long."""
    kept = source_columns(("Name", "Phone"))
    short = Record(1, 2, 0, 1, ("Ann", ""), Flaw.TOO_FEW)
    long = Record(2, 3, 1, 2, ("Ann", "1", "2"), Flaw.TOO_MANY)
    good = Record(3, 4, 2, 3, ("Ann", "1"))
    path = tmp_path / "rejected.csv"
    with ResultWriter(path, HEADER) as writer:
        for record in (short, long, good):
            writer.write((str(record.row), "rejected", "", "", "", *result_cells(record, kept, 2)))
    assert [record.flaw for record in records_of(tmp_path, path.read_bytes())] == [Flaw.TOO_FEW, Flaw.TOO_MANY, None]


def test_a_result_file_is_known_by_its_columns(tmp_path):
    """Also when a spreadsheet wrote it with semicolons and in another order."""
    head = head_of(tmp_path, "Name;_reason;_row;_state;_record_id;_code\n'=x;bad;1;rejected;;c\n")
    assert is_result_file(head.layout.headers)
    assert head.records[0].cells[0] == "=x"
    assert source_columns(head.layout.headers) == (0,)
    assert source_columns(("_row", "Name")) == (0, 1)


@pytest.mark.fault("F70")
@pytest.mark.skipif(os.name == "nt", reason="there are no such files")
@pytest.mark.timeout(20)
def test_a_pipe_in_the_place_of_a_result_file_is_left_alone(tmp_path):
    """It is not even opened, which would wait for whoever writes into it."""
    pipe = tmp_path / "summary.json"
    os.mkfifo(pipe)
    for write in (
        lambda: write_text(pipe, b"{}", replace=True),
        lambda: ResultWriter(pipe, HEADER).commit(replace=True),
        lambda: ResultWriter(pipe, HEADER).commit(),
    ):
        with pytest.raises(StorageProblem) as caught:
            write()
        assert caught.value.code == "results.foreign_file"
    assert list(tmp_path.iterdir()) == [pipe]
    assert stat.S_ISFIFO(pipe.lstat().st_mode)
