"""Files that a virus scanner or a backup holds for a moment, as Windows refuses to rename over them."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from hubdesk.core import replacing
from hubdesk.core.errors import StorageProblem
from hubdesk.storage import atomic
from hubdesk.storage.atomic import write_atomic
from hubdesk.tabular.writer import ResultWriter, write_text

HEADER = ("_row", "_state", "_record_id", "_code", "_reason", "Name")


def _in_use():
    error = PermissionError(errno.EACCES, "The process cannot access the file")
    error.winerror = 32  # type: ignore[attr-defined]  # as on Windows
    return error


@pytest.fixture
def held(monkeypatch):
    """Let the next renames be refused; returns how many were tried."""
    tried: list[Path] = []
    real = Path.replace

    def hold(times, make=_in_use):
        def replace(path, target):
            tried.append(target)
            if len(tried) <= times:
                raise make()
            return real(path, target)

        monkeypatch.setattr(Path, "replace", replace)
        return tried

    monkeypatch.setattr(replacing, "WAITS", (0.0,) * 5)
    monkeypatch.setattr(replacing.replace_patiently, "__defaults__", ((0.0,) * 5,))
    monkeypatch.setattr(atomic, "_WAITS", (0.0,) * 5)
    return hold


def _result(path):
    with ResultWriter(path, HEADER) as writer:
        writer.write(("1", "created", "7", "", "", "Ann"))


WRITES = {
    "result file": _result,
    "summary": lambda path: write_text(path, b"{}"),
    "settings": lambda path: write_atomic(path, b"{}"),
}


@pytest.mark.fault("F69")
@pytest.mark.parametrize("times", [1, 5])
@pytest.mark.parametrize("what", WRITES)
def test_a_file_that_is_held_for_a_moment_is_waited_for(what, times, held, tmp_path):
    tried = held(times)
    WRITES[what](tmp_path / "a.csv")
    assert len(tried) == times + 1
    assert [path.name for path in tmp_path.iterdir()] == ["a.csv"]


@pytest.mark.fault("F69")
@pytest.mark.parametrize("what", WRITES)
def test_a_file_that_stays_held_is_named_and_leaves_no_litter(what, held, tmp_path):
    tried = held(100)
    with pytest.raises(StorageProblem) as caught:
        WRITES[what](tmp_path / "a.csv")
    assert len(tried) == 6
    assert "a.csv" in caught.value.message
    assert caught.value.hint
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("what", WRITES)
def test_other_refusals_are_not_waited_for(what, held, tmp_path):
    tried = held(100, lambda: PermissionError(errno.EACCES, "no"))
    with pytest.raises(StorageProblem):
        WRITES[what](tmp_path / "a.csv")
    assert len(tried) == 1
