"""One holder, no stale locks."""

from __future__ import annotations

import stat
import subprocess
import sys

import pytest

from hubdesk.storage import lockfile
from hubdesk.storage.lockfile import try_lock


def test_one_holder_at_a_time(tmp_path):
    path = tmp_path / "lock"
    lock = try_lock(path)
    assert lock is not None
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert try_lock(path) is None
    lock.release()
    lock.release()
    again = try_lock(path)
    assert again is not None
    again.release()


@pytest.mark.fault("F62")
def test_the_lock_goes_with_its_process(tmp_path):
    path = tmp_path / "lock"
    code = (
        "import sys; from pathlib import Path; from hubdesk.storage.lockfile import try_lock\n"
        "lock = try_lock(Path(sys.argv[1])); sys.stdout.write('held\\n'); sys.stdout.flush(); sys.stdin.read()"
    )
    child = subprocess.Popen([sys.executable, "-c", code, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert child.stdout is not None
    assert child.stdout.readline() == b"held\n"
    assert try_lock(path) is None
    child.kill()
    child.communicate()
    lock = try_lock(path)
    assert lock is not None
    lock.release()


def test_the_lock_of_a_removed_file_protects_nothing(tmp_path, monkeypatch):
    path = tmp_path / "lock"
    real = lockfile._take
    tries: list[int] = []

    def take(handle):
        if not tries:
            # Between our open and our lock, the last holder removes the file.
            path.unlink()
        tries.append(handle)
        return real(handle)

    monkeypatch.setattr(lockfile, "_take", take)
    lock = try_lock(path)
    assert lock is not None
    assert len(tries) == 2
    assert try_lock(path) is None
    lock.release()
