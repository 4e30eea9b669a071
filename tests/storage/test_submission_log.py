"""The log of submissions: appended by several at once, whole after a power cut, forgotten in time."""

from __future__ import annotations

import stat
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from hubdesk.core.errors import StorageProblem
from hubdesk.storage.lockfile import try_lock
from hubdesk.storage.submission_log import KEPT_DAYS, LoggedSubmission, SubmissionLog

DAY = 86_400
NOW = 1_800_000_000.0


def line(at=NOW, state="sent", **more):
    return LoggedSubmission(at, "7d3f0001-51b2-4c0e-9a6d-3f2b8c1e0001", "Contact us", state, **more)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "submissions" / "42-api.jsonl"


def test_what_was_added_is_read_newest_first(path):
    log = SubmissionLog(path)
    refused = line(NOW - 5, "refused", errors=(("REQUIRED_FIELD", "email"),), milliseconds=120, correlation_id="c-1")
    log.add([line(NOW - 9), refused])
    log.add([line()])
    log.add([])
    assert log.read(NOW) == (line(), refused, line(NOW - 9))
    assert log.read(NOW, limit=1) == (line(),)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_without_a_file_there_is_nothing(path):
    assert SubmissionLog(path).read(NOW) == ()


def test_a_line_that_was_cut_off_costs_only_itself(path):
    log = SubmissionLog(path)
    log.add([line(NOW - 2), line(NOW - 1)])
    path.write_bytes(path.read_bytes()[:-20])
    log.add([line(NOW)])
    assert [one.at for one in log.read(NOW)] == [NOW, NOW - 2]


@pytest.mark.parametrize("content", [b"", b"\n\n", b"{}\n", b"[]\n", b"\xff\xfe\n", b'{"at": "x"}\n'])
def test_a_file_of_another_kind_is_no_log(path, content):
    path.parent.mkdir()
    path.write_bytes(content)
    log = SubmissionLog(path)
    assert log.read(NOW) == ()
    log.add([line()])
    assert log.read(NOW) == (line(),)


def test_old_lines_are_not_shown_and_gone_from_the_disk(path):
    log = SubmissionLog(path)
    log.add([line(NOW - KEPT_DAYS * DAY - 1), line(NOW - KEPT_DAYS * DAY + 1)])
    assert len(path.read_bytes().split()) >= 2
    assert [one.at for one in log.read(NOW)] == [NOW - KEPT_DAYS * DAY + 1]
    assert path.read_bytes().count(b"form_id") == 1
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_adding_forgets_too_even_when_nobody_reads(path):
    log = SubmissionLog(path, kept_days=1)
    log.add([line(NOW - 3 * DAY)])
    log.add([line()])
    assert path.read_bytes().count(b"form_id") == 1


def test_only_one_forgets_at_a_time(path):
    log = SubmissionLog(path, kept_days=1)
    log.add([line(NOW - 3 * DAY)])
    lock = try_lock(path.with_suffix(".lock"))
    assert lock is not None
    log.add([line()])
    assert [one.at for one in log.read(NOW)] == [NOW]
    assert path.read_bytes().count(b"form_id") == 2
    lock.release()
    log.purge(NOW)
    assert path.read_bytes().count(b"form_id") == 1


def test_lines_of_several_windows_do_not_mix(path):
    windows, lines = 4, 50
    together = threading.Barrier(windows)

    def window(number):
        log = SubmissionLog(path)
        together.wait()
        for turn in range(lines):
            log.add([line(NOW - turn, milliseconds=number)])

    with ThreadPoolExecutor(windows) as pool:
        list(pool.map(window, range(1, windows + 1)))
    found = SubmissionLog(path).read(NOW)
    assert {
        number: sum(one.milliseconds == number for one in found) for number in range(1, windows + 1)
    } == dict.fromkeys(range(1, windows + 1), lines)


def test_a_disk_that_refuses_is_told(tmp_path):
    (tmp_path / "submissions").write_text("in the way", "utf-8")
    with pytest.raises(StorageProblem) as caught:
        SubmissionLog(tmp_path / "submissions" / "x.jsonl").add([line()])
    assert caught.value.code == "submissions.io"
