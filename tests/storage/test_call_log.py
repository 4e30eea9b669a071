"""The log of calls: what is written is read, within its bounds, whatever happens to the file."""

import os
import sqlite3
import stat

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hubdesk.storage import call_log
from hubdesk.storage.call_log import CallFilter, CallLog, LoggedCall, Peak, Sum
from hubdesk.storage.call_log_file import NewerLog

NOON = 1_764_072_000.0


def call(at=NOON, endpoint="contacts.upsert", status=200, *, rows=100, attempt=1, correlation="c-1", cause=""):
    return LoggedCall(at, endpoint, status, 250, rows, attempt, correlation, cause, False)


@pytest.fixture
def log(tmp_path):
    log = CallLog(tmp_path / "calls" / "1-host.sqlite")
    yield log
    log.close()


def test_calls_come_back_newest_first_and_page_by_page(log):
    log.add([call(NOON + number) for number in range(10)])
    log.add([call(NOON - 5)])
    assert [one.at - NOON for one in log.query(limit=3)] == [9, 8, 7]
    assert [one.at - NOON for one in log.query(offset=8, limit=9)] == [1, 0, -5]
    assert log.count() == 11
    assert log.query(limit=1)[0] == call(NOON + 9)


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (CallFilter(status="success"), {"a", "e"}),
        (CallFilter(status="error"), {"b"}),
        (CallFilter(status="refused"), {"c"}),
        (CallFilter(status="lost"), {"d"}),
        (CallFilter(status="repeated"), {"d", "e"}),
        (CallFilter(endpoints=("owners.list",)), {"e"}),
        (CallFilter(text="OWNER"), {"e"}),
        (CallFilter(text="B"), {"b"}),
        (CallFilter(text="%"), set()),
        (CallFilter(since=NOON + 3), {"d", "e"}),
        (CallFilter(until=NOON + 1), {"a"}),
        (CallFilter(status="success", text="upsert", since=NOON), {"a"}),
    ],
)
def test_filters_in_the_file_and_in_memory_agree(log, wanted, expected):
    calls = [
        call(correlation="a"),
        call(NOON + 1, status=400, correlation="b"),
        call(NOON + 2, status=429, correlation="c"),
        call(NOON + 3, status=0, attempt=2, correlation="d", cause="reset"),
        call(NOON + 4, "owners.list", 200, attempt=3, correlation="e"),
    ]
    log.add(calls)
    found = log.query(wanted)
    assert {one.correlation_id for one in found} == expected
    assert log.count(wanted) == len(found)
    assert found == [one for one in reversed(calls) if wanted.accepts(one)]
    assert list(log.every(wanted)) == found


def test_all_calls_can_be_read_in_chunks_even_when_many_left_at_one_moment(log, monkeypatch):
    monkeypatch.setattr(call_log, "_CHUNK", 7)
    log.add([call(NOON + number // 20, correlation=str(number)) for number in range(100)])
    found = [one.correlation_id for one in log.every()]
    assert found == [str(number) for number in reversed(range(100))]


def test_sums_by_quarter_hour_and_endpoint(log):
    log.add([call(), call(NOON + 1, status=500), call(NOON + 2, status=429), call(NOON + 900, attempt=2)])
    log.add([call(NOON + 3, "owners.list", 0, rows=0)])
    first = int(NOON)
    assert log.sums(NOON) == [
        Sum(first, "contacts.upsert", 3, 1, 1, 0, 0, 300, 750),
        Sum(first, "owners.list", 1, 0, 0, 0, 1, 0, 250),
        Sum(first + 900, "contacts.upsert", 1, 0, 0, 1, 0, 100, 250),
    ]
    assert log.calls_since(NOON) == 5
    assert log.calls_since(NOON + 900) == 1


def test_the_fullest_moment_of_a_quarter_hour_is_kept(log):
    for peak in (
        Peak(NOON + 1, 50, 40, 190, 1000, 625_000),
        Peak(NOON + 2, 188, 120, 190, 1200, 625_000),
        Peak(NOON + 3, 10, 10, 190),
        Peak(NOON + 900, 5, 5, 100),
    ):
        log.add([], peak)
    assert log.peaks(NOON) == [Peak(NOON + 2, 188, 120, 190, 1200, 625_000), Peak(NOON + 900, 5, 5, 100)]


def test_latencies_are_those_of_good_answers(log):
    log.add([call(), call(NOON + 1, status=500), call(NOON + 2, "owners.list")])
    assert log.latencies(["contacts.upsert"]) == [250]


def test_old_calls_and_too_many_are_forgotten_and_sums_stay_longer(log, monkeypatch):
    monkeypatch.setattr(call_log, "MOST_CALLS", 20)
    log.add([call(NOON - call_log.SUM_SECONDS - 900), call(NOON - call_log.CALL_DAYS * 86_400 - 1)])
    log.add([call(NOON + number) for number in range(30)])
    log.prune(NOON + 30)
    assert log.count() == 20
    assert log.query(limit=1)[0].at == NOON + 29
    assert [one.calls for one in log.sums(0)] == [1, 30]


def test_pruning_happens_by_itself(log, monkeypatch):
    monkeypatch.setattr(call_log, "_PRUNE_EVERY", 10)
    monkeypatch.setattr(call_log, "MOST_CALLS", 20)
    for number in range(10):
        log.add([call(NOON + 10 * number + step) for step in range(10)])
    assert log.count() == 20


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_only_the_user_can_read_it(log):
    log.add([call()])
    for path in log.path.parent.iterdir():
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(log.path.parent.stat().st_mode) == 0o700


def test_two_processes_may_write(log):
    other = CallLog(log.path)
    for number in range(20):
        (log if number % 2 else other).add([call(NOON + number)])
    other.close()
    assert log.count() == 20
    assert log.calls_since(NOON) == 20


@settings(max_examples=30)
@given(st.binary(max_size=4096), st.booleans())
def test_a_damaged_file_is_set_aside_and_a_new_one_begun(tmp_path_factory, noise, keep_start):
    path = tmp_path_factory.mktemp("damaged") / "log.sqlite"
    log = CallLog(path)
    log.add([call(NOON + number) for number in range(200)])
    log.close()
    whole = path.read_bytes()
    path.write_bytes(whole[:100] + noise + whole[100 + len(noise) :] if keep_start else noise)
    log = CallLog(path)
    log.add([call(NOON + 500)])
    assert log.query(limit=1) == [call(NOON + 500)]
    log.close()


def test_a_file_of_another_program_is_kept(tmp_path):
    path = tmp_path / "log.sqlite"
    foreign = sqlite3.connect(path)
    foreign.execute("CREATE TABLE precious (x)")
    foreign.commit()
    foreign.close()
    log = CallLog(path)
    log.add([call()])
    log.close()
    kept = sqlite3.connect(tmp_path / "log.sqlite.damaged")
    assert kept.execute("SELECT name FROM sqlite_schema").fetchone() == ("precious",)
    kept.close()


def test_a_file_that_is_damaged_while_it_is_open_is_replaced(tmp_path):
    path = tmp_path / "log.sqlite"
    log = CallLog(path)
    log.add([call(NOON + number) for number in range(500)])
    log._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    log._connection.execute("DROP TABLE call")
    log.add([call(NOON + 999)])
    assert log.count() == 1
    assert (tmp_path / "log.sqlite.damaged").exists()
    log.close()


def test_a_log_of_a_newer_version_is_left_alone(tmp_path):
    path = tmp_path / "log.sqlite"
    log = CallLog(path)
    log._connection.execute("PRAGMA user_version = 99")
    log.close()
    with pytest.raises(NewerLog):
        CallLog(path)
    assert not (tmp_path / "log.sqlite.damaged").exists()


def test_somebody_may_keep_single_calls_for_less_time(tmp_path):
    log = CallLog(tmp_path / "calls.sqlite", kept_days=1)
    log.add([call(NOON - 86_401), call(NOON)])
    assert [one.at for one in log.query()] == [NOON]
    log.close()
