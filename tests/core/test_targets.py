"""What lies at the place that somebody named: only a file is ever replaced."""

from __future__ import annotations

import os
import socket
import stat
import sys

import pytest

from hubdesk.core.errors import InputError
from hubdesk.core.targets import target_of

pytestmark = pytest.mark.skipif(os.name == "nt", reason="there are no such files")


def _with_mode(monkeypatch, kind):
    """Let every file be of a kind that only the superuser can make."""
    real = os.stat_result
    told = real((kind | 0o600, 0, 0, 1, 0, 0, 0, 0, 0, 0))
    monkeypatch.setattr("pathlib.Path.stat", lambda _self, **_options: told)


def test_a_file_and_a_name_that_is_free_are_files(tmp_path):
    (tmp_path / "there").write_bytes(b"x")
    for name in ("there", "free"):
        target = target_of(tmp_path / name)
        assert (target.path, target.streams) == (tmp_path / name, False)


def test_links_lead_to_what_is_replaced_even_when_nothing_is_there_yet(tmp_path):
    (tmp_path / "one").symlink_to("two")
    (tmp_path / "two").symlink_to(tmp_path / "file")
    assert target_of(tmp_path / "one").path == tmp_path / "file"
    (tmp_path / "file").write_bytes(b"x")
    assert target_of(tmp_path / "one").path == tmp_path / "file"


def test_links_in_a_circle_are_a_refusal_of_the_system(tmp_path):
    (tmp_path / "one").symlink_to("two")
    (tmp_path / "two").symlink_to("one")
    with pytest.raises(OSError):  # noqa: PT011  # the number differs between systems
        target_of(tmp_path / "one")


def test_a_pipe_and_a_link_to_it_are_written_into(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "link").symlink_to(tmp_path / "pipe")
    for name in ("pipe", "link"):
        target = target_of(tmp_path / name)
        assert (target.path, target.streams, target.handle) == (tmp_path / name, True, None)


def test_a_device_of_characters_is_written_into(tmp_path, monkeypatch):
    _with_mode(monkeypatch, stat.S_IFCHR)
    assert target_of(tmp_path / "tty").streams


def test_a_folder_a_socket_and_a_disk_are_refused_in_a_sentence(tmp_path, monkeypatch):
    with pytest.raises(InputError, match="is a folder"):
        target_of(tmp_path)
    with socket.socket(socket.AF_UNIX) as heard:
        monkeypatch.chdir(tmp_path)
        heard.bind("socket")
        with pytest.raises(InputError, match="is a socket") as caught:
            target_of(tmp_path / "socket")
    assert (caught.value.code, caught.value.safe) == ("usage.output", "Nothing was written.")
    _with_mode(monkeypatch, stat.S_IFBLK)
    with pytest.raises(InputError, match="is a disk"):
        target_of(tmp_path / "disk")


def test_a_stream_of_the_program_is_used_as_it_is(tmp_path, capfd):
    """A file that it was led to is not replaced under it, nor written from its beginning."""
    assert capfd is not None  # standard output is a file now
    os.write(1, b"before ")
    (tmp_path / "link").symlink_to(f"/proc/{os.getpid()}/fd/1" if sys.platform == "linux" else "/dev/fd/1")
    handle = target_of(tmp_path / "link").open_stream()
    os.write(handle, b"after")
    os.close(handle)
    assert capfd.readouterr().out == "before after"
