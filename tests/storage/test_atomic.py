"""Old or new, never half; only the user's."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
from pathlib import Path

import pytest

from hubdesk.core.errors import StorageProblem
from hubdesk.storage.atomic import appearing, private_folder, remove_strays, write_atomic, write_named


def names_in(folder):
    return [path.name for path in folder.iterdir()]


def test_writes_a_private_file_in_folders_of_its_own(tmp_path):
    path = tmp_path / "a" / "b" / "settings.json"
    write_atomic(path, b"one")
    write_atomic(path, b"two")
    assert path.read_bytes() == b"two"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert stat.S_IMODE(path.parent.parent.stat().st_mode) == 0o700
    assert names_in(path.parent) == ["settings.json"]


def test_a_folder_that_is_there_keeps_its_mode(tmp_path):
    shared = tmp_path / "shared"
    shared.mkdir(mode=0o755)
    shared.chmod(0o755)
    private_folder(shared / "mine")
    assert stat.S_IMODE(shared.stat().st_mode) == 0o755


@pytest.mark.fault("F54")
@pytest.mark.parametrize("step", ["fsync", "replace", "write"])
@pytest.mark.parametrize(("number", "code"), [(errno.ENOSPC, "disk.full"), (errno.EIO, "disk.refused")])
def test_a_failure_leaves_the_old_file_and_no_litter(tmp_path, monkeypatch, step, number, code):
    path = tmp_path / "settings.json"
    write_atomic(path, b"old")

    def fail(*_):
        raise OSError(number, "no")

    with monkeypatch.context() as patch:
        if step == "fsync":
            patch.setattr(os, "fsync", fail)
        elif step == "replace":
            patch.setattr(Path, "replace", fail)
        else:
            patch.setattr(os, "fdopen", fail)
        with pytest.raises(StorageProblem) as caught:
            write_atomic(path, b"new")
    assert caught.value.code == code
    assert "settings.json" in caught.value.message
    assert path.read_bytes() == b"old"
    assert names_in(tmp_path) == ["settings.json"]


@pytest.mark.fault("F70")
def test_a_link_in_the_place_of_a_file_of_our_own_is_replaced_and_not_followed(tmp_path):
    victim = tmp_path / "victim"
    victim.write_bytes(b"precious")
    path = tmp_path / "settings.json"
    path.symlink_to(victim)
    write_atomic(path, b"new")
    assert victim.read_bytes() == b"precious"
    assert not path.is_symlink()


def test_what_a_crash_left_is_removed(tmp_path, monkeypatch):
    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", lambda *_: (_ for _ in ()).throw(OSError(errno.EIO, "no")))
        patch.setattr(Path, "unlink", lambda *_: (_ for _ in ()).throw(OSError(errno.EIO, "no")))
        with pytest.raises(StorageProblem):
            write_atomic(tmp_path / "settings.json", b"x")
    assert len(names_in(tmp_path)) == 1
    (tmp_path / "keep.tmp").write_bytes(b"")
    remove_strays(tmp_path)
    assert names_in(tmp_path) == ["keep.tmp"]


def test_no_folder_to_write_to(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(StorageProblem) as caught:
        write_atomic(tmp_path / "file" / "settings.json", b"x")
    assert caught.value.code == "disk.refused"


def test_a_write_that_need_not_be_durable_does_not_wait(tmp_path, monkeypatch):
    monkeypatch.setattr(os, "fsync", None)
    write_atomic(tmp_path / "head.json", b"x", durable=False)
    assert (tmp_path / "head.json").read_bytes() == b"x"


@pytest.mark.skipif(os.name == "nt", reason="folders are not synced there")
@pytest.mark.parametrize(("code", "saved"), [(errno.EINVAL, True), (errno.ENOTSUP, True), (errno.EIO, False)])
def test_a_disk_that_syncs_no_folders_keeps_files_all_the_same(code, saved, tmp_path, monkeypatch):
    sync = os.fsync

    def files_only(handle):
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError(code, os.strerror(code))
        sync(handle)

    monkeypatch.setattr(os, "fsync", files_only)
    with contextlib.nullcontext() if saved else pytest.raises(StorageProblem):
        write_atomic(tmp_path / "settings.json", b"one")


def test_what_somebody_named_is_written_behind_a_link_which_stays(tmp_path):
    file = tmp_path / "far" / "mine.json"
    file.parent.mkdir()
    file.write_bytes(b"old")
    link = tmp_path / "recipe.json"
    link.symlink_to(file)
    write_named(link, b"new")
    assert (link.is_symlink(), file.read_bytes(), file.is_symlink()) == (True, b"new", False)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    file.unlink()
    write_named(link, b"made")
    assert (link.is_symlink(), file.read_bytes()) == (True, b"made")
    assert [*names_in(file.parent), *names_in(tmp_path)].count("mine.json") == 1


def test_a_failure_behind_a_link_leaves_the_old_file_and_no_litter(tmp_path, monkeypatch):
    (tmp_path / "mine.json").write_bytes(b"old")
    (tmp_path / "link").symlink_to("mine.json")
    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", lambda *_: (_ for _ in ()).throw(OSError(errno.ENOSPC, "no")))
        with pytest.raises(StorageProblem) as caught:
            write_named(tmp_path / "link", b"new")
    assert caught.value.code == "disk.full"
    assert (tmp_path / "mine.json").read_bytes() == b"old"
    assert sorted(names_in(tmp_path)) == ["link", "mine.json"]


@pytest.mark.skipif(os.name == "nt", reason="there are no such files")
def test_a_pipe_is_written_into_and_stays(tmp_path):
    pipe = tmp_path / "pipe.csv"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        write_named(pipe, b"through")
        with appearing(pipe, "w", encoding="utf-8", newline="") as file:
            file.write(" it")
        assert os.read(reader, 100) == b"through it"
    finally:
        os.close(reader)
    assert stat.S_ISFIFO(pipe.lstat().st_mode)
    assert names_in(tmp_path) == ["pipe.csv"]


@pytest.mark.skipif(not hasattr(os, "mknod") or os.geteuid() != 0, reason="only the superuser makes devices")
def test_a_device_is_written_into_and_stays(tmp_path):
    """The null device of a folder of our own."""
    device = tmp_path / "null"
    os.mknod(device, 0o600 | stat.S_IFCHR, os.makedev(1, 3))
    before = device.lstat()
    write_named(device, b"gone")
    (tmp_path / "link").symlink_to(device)
    write_named(tmp_path / "link", b"gone")
    assert os.path.samestat(before, device.lstat())
    assert sorted(names_in(tmp_path)) == ["link", "null"]
