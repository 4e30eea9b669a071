"""The exported log opens in a spreadsheet, does no harm there, and is whole or not there."""

import csv

import pytest

from hubdesk.core.errors import StorageProblem
from hubdesk.engine.limits.export import HEADER, export_calls
from hubdesk.storage.call_log import LoggedCall

CALLS = [
    LoggedCall(1_764_072_000.25, "contacts.upsert", 403, 250, 100, 2, "=cmd()", "", True),
    LoggedCall(1_764_072_000.0, "owners.list", 0, 99, 0, 1, "", "reset", False),
]


def test_it_has_a_mark_a_header_and_a_line_each(tmp_path):
    path = tmp_path / "calls.csv"
    assert export_calls(iter(CALLS), path) == 2
    assert path.read_bytes().startswith(b"\xef\xbb\xbftime,endpoint,")
    with path.open(encoding="utf-8-sig", newline="") as file:
        header, first, second = csv.reader(file)
    assert tuple(header) == HEADER
    assert first[0] == "2025-11-25T12:00:00.250+00:00"
    assert first[1:] == ["contacts.upsert", "403", "250", "100", "2", "'=cmd()", "", "yes"]
    assert second[1:] == ["owners.list", "0", "99", "0", "1", "", "reset", ""]


def test_a_file_that_is_there_is_replaced_only_when_asked(tmp_path):
    path = tmp_path / "calls.csv"
    path.write_text("mine", "utf-8")
    with pytest.raises(StorageProblem, match="already there"):
        export_calls(CALLS, path)
    assert path.read_text("utf-8") == "mine"
    assert export_calls(CALLS, path, replace=True) == 2


def test_a_failure_in_the_middle_leaves_nothing(tmp_path):
    def broken():
        yield CALLS[0]
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        export_calls(broken(), tmp_path / "calls.csv")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_refuses_is_told(tmp_path):
    with pytest.raises(StorageProblem):
        export_calls(CALLS, tmp_path / "missing" / "calls.csv")
