"""A folder lives as long as its program: not longer, not shorter, however many others start meanwhile."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

from hubdesk.storage import leased_folder
from hubdesk.storage.leased_folder import LeasedFolder, remove_stale

HOLD = (
    "import sys; from pathlib import Path; from hubdesk.storage.leased_folder import LeasedFolder\n"
    "path = LeasedFolder.take(Path(sys.argv[1])).path; (path / 'copy').write_text('rows')\n"
    "sys.stdout.write(path.name + '\\n'); sys.stdout.flush(); sys.stdin.read()"
)


def _names(root):
    return {path.name for path in root.iterdir() if path.is_dir()}


def test_a_folder_is_there_until_it_is_released(tmp_path):
    root = tmp_path / "opened"
    folder = LeasedFolder.take(root)
    (folder.path / "copy").write_text("rows")
    assert stat.S_IMODE(folder.path.stat().st_mode) == 0o700
    remove_stale(root)
    assert folder.is_whole()
    assert (folder.path / "copy").exists()
    folder.release()
    folder.release()
    assert not folder.is_whole()
    assert list(root.iterdir()) == []


def test_what_a_killed_program_left_is_removed_and_what_a_running_one_has_is_not(tmp_path):
    def start():
        child = subprocess.Popen([sys.executable, "-c", HOLD, tmp_path], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        assert child.stdout is not None
        return child, child.stdout.readline().decode().strip()

    killed, left = start()
    running, used = start()
    killed.kill()
    killed.communicate()
    assert _names(tmp_path) == {left, used}
    remove_stale(tmp_path)
    assert _names(tmp_path) == {used}
    assert (tmp_path / used / "copy").read_text() == "rows"
    running.kill()
    running.communicate()
    remove_stale(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_no_folder_is_removed_while_it_is_made(tmp_path):
    """Programs that start at once look for stale folders just then."""

    def take(_):
        folder = LeasedFolder.take(tmp_path)
        remove_stale(tmp_path)
        return folder

    with ThreadPoolExecutor(8) as pool:
        folders = list(pool.map(take, range(200)))
    remove_stale(tmp_path)
    assert all(folder.is_whole() for folder in folders)
    for folder in folders:
        folder.release()
    assert list(tmp_path.iterdir()) == []


def test_what_the_disk_does_not_let_go_is_removed_the_next_time(tmp_path, monkeypatch):
    """As when another program still reads a file, where the system then refuses to remove it."""
    folder = LeasedFolder.take(tmp_path)
    with monkeypatch.context() as patch:
        patch.setattr(shutil, "rmtree", lambda *_args, **_more: None)
        folder.release()
        remove_stale(tmp_path)
    assert _names(tmp_path) == {folder.path.name}
    remove_stale(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_disk_without_locks_keeps_folders_for_a_day(tmp_path, monkeypatch):
    """Which is also what becomes of those that older versions left."""

    def refuse(_):
        raise OSError(37, "No locks available")

    monkeypatch.setattr(leased_folder, "try_lock", refuse)
    folder = LeasedFolder.take(tmp_path)
    remove_stale(tmp_path)
    assert folder.is_whole()
    os.utime(folder.path, (1, 1))
    remove_stale(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_nothing_to_remove(tmp_path):
    remove_stale(tmp_path / "missing")
    (tmp_path / "file").write_text("")
    remove_stale(tmp_path)
    assert (tmp_path / "file").exists()
