"""What may be opened."""

from __future__ import annotations

import os
import socket
import sys
from pathlib import Path

import pytest

from hubdesk.core.errors import FileProblem
from hubdesk.tabular.head import read_head
from hubdesk.tabular.reader import Records
from hubdesk.tabular.source import open_source


def _refusal(path: Path) -> FileProblem:
    with pytest.raises(FileProblem) as caught:
        open_source(path)
    assert caught.value.message.endswith(".")
    return caught.value


@pytest.mark.fault("F82")
def test_a_regular_file(tmp_path):
    """Its real place, size and time."""
    path = tmp_path / "a.csv"
    path.write_bytes(b"a,b\n")
    link = tmp_path / "link.csv"
    link.symlink_to(path)
    source = open_source(link)
    assert source.path == path.resolve()
    assert source.size == 4
    assert source.mtime_ns == path.stat().st_mtime_ns


@pytest.mark.fault("F82")
def test_a_link_that_is_turned_elsewhere_after_the_choice_changes_nothing(tmp_path):
    """The file behind the link was chosen, and stays the one that is read and shown."""
    chosen, other, link = tmp_path / "chosen.csv", tmp_path / "other.csv", tmp_path / "link.csv"
    chosen.write_bytes(b"name,mail\nAnn,a@b.de\n")
    other.write_bytes(b"name,mail\nEve,e@v.il\n")
    link.symlink_to(chosen)
    source = open_source(link)
    link.unlink()
    link.symlink_to(other)
    assert source.path == chosen
    with Records(source, read_head(source).layout) as records:
        assert [record.cells for record in records] == [("Ann", "a@b.de")]


@pytest.mark.fault("F81")
def test_what_is_no_file(tmp_path):
    """Each has its own word; none hangs."""
    fifo = tmp_path / "fifo.csv"
    os.mkfifo(fifo)
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(str(tmp_path / "s"))
    (tmp_path / "empty.csv").touch()
    (tmp_path / "broken.csv").symlink_to(tmp_path / "nowhere")
    (tmp_path / "loop.csv").symlink_to(tmp_path / "loop.csv")
    try:
        assert _refusal(tmp_path).code == "file.directory"
        assert _refusal(fifo).code == "file.not_regular"
        assert _refusal(tmp_path / "s").code == "file.not_regular"
        assert _refusal(Path("/dev/zero")).code == "file.not_regular"
        assert _refusal(tmp_path / "empty.csv").code == "file.empty"
        assert _refusal(tmp_path / "missing.csv").code == "file.missing"
        assert _refusal(tmp_path / "broken.csv").code == "file.missing"
        assert _refusal(tmp_path / "loop.csv").code == "file.unreadable"
        assert _refusal(tmp_path / "empty.csv" / "x").code == "file.missing"
        assert _refusal(Path("a\0b")).code == "file.bad_name"
        assert _refusal(tmp_path / ("x" * 300)).code == "file.unreadable"
    finally:
        listener.close()


@pytest.mark.skipif(os.geteuid() == 0 and sys.platform != "win32", reason="root may read everything")
def test_a_file_that_may_not_be_read(tmp_path):
    """The sentence says why."""
    path = tmp_path / "a.csv"
    path.write_text("a")
    path.chmod(0)
    problem = _refusal(path)
    assert problem.code == "file.unreadable"
    assert "not allowed" in problem.message


@pytest.mark.fault("F83")
@pytest.mark.parametrize("name", ["//server/share/x.csv", "\\\\server\\share\\x.csv", "//server/x.csv"])
def test_network_paths_are_refused_before_the_file_system_is_asked(name, monkeypatch):
    """Even a question may send credentials."""

    def ask(*_args: object, **_kwargs: object) -> None:
        raise AssertionError("the file system was asked")

    monkeypatch.setattr(os, "stat", ask)
    monkeypatch.setattr(os, "open", ask)
    problem = _refusal(Path(name))
    assert problem.code == "file.network_path"
    assert "server" in problem.message
