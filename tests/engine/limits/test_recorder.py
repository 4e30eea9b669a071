"""Every call is shown and kept, and a log that fails holds up nothing."""

import asyncio
import random
import stat
from datetime import UTC, datetime
from typing import Any

import pytest

from hubdesk.core.clock import SystemClock
from hubdesk.core.events import Subject
from hubdesk.engine.limits import recorder as recorder_module
from hubdesk.engine.limits.places import log_path, remove_old_logs
from hubdesk.engine.limits.recorder import NEWEST, CallRecorder
from hubdesk.hubspot.calls import CallRecord
from hubdesk.hubspot.rate.governor import Governor
from hubdesk.storage.call_log import CallFilter, CallLog

pytestmark = pytest.mark.anyio


class Gate(Governor):
    """A governor that remembers what it was told about earlier sessions."""

    told: list[int]

    def set_day_ours_before(self, calls: int) -> None:
        self.told.append(calls)


class Client:
    """What a recorder needs of a client."""

    def __init__(self):
        self.calls: Subject[CallRecord] = Subject()
        self.governor: Governor = Gate(SystemClock(), random.Random(1))
        self.told: list[int] = []
        self.governor.told = self.told

    def make(self, number=0, **fields):
        values: dict[str, Any] = {
            "at": datetime.now(UTC).timestamp(),
            "endpoint": "contacts.upsert",
            "status": 200,
            "rows": 100,
        }
        values |= {"milliseconds": 250, "attempt": 1, "correlation_id": f"c-{number}"} | fields
        self.calls.publish(CallRecord(**values))


@pytest.fixture
def client():
    return Client()


async def test_the_newest_calls_are_shown_newest_first(client):
    recorder = CallRecorder(client, SystemClock())
    for number in range(NEWEST + 5):
        client.make(number)
    assert len(recorder.newest()) == NEWEST
    assert recorder.newest()[0].correlation_id == f"c-{NEWEST + 4}"
    assert recorder.total == NEWEST + 5
    await recorder.aclose()


async def test_changes_are_told_together(client, monkeypatch):
    monkeypatch.setattr(recorder_module, "_SHOW_EVERY", 0.01)
    recorder = CallRecorder(client, SystemClock())
    told = asyncio.Event()
    count: list[None] = []
    recorder.changed.subscribe(count.append)
    recorder.changed.subscribe(lambda _: told.set())
    for number in range(100):
        client.make(number)
    await asyncio.wait_for(told.wait(), 30)
    assert len(count) == 1
    await recorder.aclose()


async def test_everything_is_in_the_log_after_the_end(client, tmp_path):
    recorder = CallRecorder(client, SystemClock())
    client.make(1)  # before the account is known
    await recorder.keep(tmp_path / "calls" / "log.sqlite", "Europe/Berlin")
    for number in range(2, 6):
        client.make(number)
    await recorder.aclose()
    client.make(99)  # nobody listens any more
    log = CallLog(tmp_path / "calls" / "log.sqlite")
    assert [call.correlation_id for call in log.query()] == ["c-5", "c-4", "c-3", "c-2", "c-1"]
    log.close()
    assert stat.S_IMODE((tmp_path / "calls" / "log.sqlite").stat().st_mode) == 0o600


async def test_questions_see_calls_of_this_moment_and_of_earlier_sessions(client, tmp_path):
    first = CallRecorder(client, SystemClock())
    await first.keep(tmp_path / "log.sqlite", "UTC")
    client.make(1, status=429)
    await first.aclose()
    second = CallRecorder(client, SystemClock())
    await second.keep(tmp_path / "log.sqlite", "UTC")
    client.make(2)
    assert [call.correlation_id for call in await second.query()] == ["c-2", "c-1"]
    assert await second.count(CallFilter(status="refused")) == 1
    await second.aclose()


async def test_calls_of_earlier_sessions_count_for_today(client, tmp_path):
    first = CallRecorder(client, SystemClock())
    await first.keep(tmp_path / "log.sqlite", "UTC")
    for number in range(7):
        client.make(number)
    await first.aclose()
    other = Client()
    second = CallRecorder(other, SystemClock())
    other.governor.day.ours = 1
    other.make(8)
    await second.keep(tmp_path / "log.sqlite", "UTC")
    assert other.told == [7]
    await second.aclose()


async def test_calls_of_an_earlier_process_are_not_those_of_others(client, tmp_path):
    first = CallRecorder(client, SystemClock())
    await first.keep(tmp_path / "log.sqlite", "UTC")
    now = datetime.now(UTC).timestamp()
    for number in range(7):
        client.make(number, at=now - 2)
    client.make(7, at=now - 60)
    client.make(8, at=now - 2, endpoint="companies.search")
    await first.aclose()
    other = Client()
    second = CallRecorder(other, SystemClock())
    assert other.governor.snapshot().ours == 0
    await second.keep(tmp_path / "log.sqlite", "UTC")
    assert other.governor.snapshot().ours == 7
    await second.aclose()


async def test_without_a_log_questions_are_answered_from_memory(client):
    recorder = CallRecorder(client, SystemClock())
    client.make(1)
    client.make(2, endpoint="owners.list", status=500)
    assert [call.correlation_id for call in await recorder.query(CallFilter(status="error"))] == ["c-2"]
    assert await recorder.count() == 2
    assert not recorder.keeps
    await recorder.aclose()


async def test_a_log_that_cannot_be_written_holds_up_nothing(client, tmp_path, caplog):
    blocker = tmp_path / "calls"
    blocker.write_text("a file where a folder should be", "utf-8")
    recorder = CallRecorder(client, SystemClock())
    await recorder.keep(blocker / "log.sqlite", "UTC")
    for number in range(3):
        client.make(number)
        assert len(await recorder.query()) == number + 1
    await recorder.aclose()
    assert len([record for record in caplog.records if record.levelname == "WARNING"]) == 1


async def test_latencies_are_those_of_good_answers(client, tmp_path):
    recorder = CallRecorder(client, SystemClock())
    await recorder.keep(tmp_path / "log.sqlite", "")
    for number in range(20):
        client.make(number, milliseconds=400)
    client.make(21, status=500, milliseconds=9_000)
    client.make(22, endpoint="owners.list", milliseconds=50)
    assert set(recorder.latencies("contacts.upsert")) == {0.4}
    await recorder.aclose()
    later = CallRecorder(client, SystemClock())
    await later.keep(tmp_path / "log.sqlite", "")
    assert set(await later.latencies_of("contacts.upsert")) == {0.4}
    await later.aclose()


async def test_the_fullest_moment_is_kept(client, tmp_path):
    recorder = CallRecorder(client, SystemClock())
    await recorder.keep(tmp_path / "log.sqlite", "UTC")
    client.make(1)
    peaks = await recorder.read(lambda log: log.peaks(0))
    assert peaks is not None
    assert [(peak.used, peak.limit) for peak in peaks] == [(0, 0)]  # no answer told a limit yet
    await recorder.aclose()


def test_each_account_has_a_file_of_its_own(tmp_path):
    paths = {
        log_path(tmp_path, 1, "https://api.hubapi.com"),
        log_path(tmp_path, 2, "https://api.hubapi.com"),
        log_path(tmp_path, 1, "http://127.0.0.1:8080"),
        log_path(tmp_path, 1, "http://[::1]:8080"),
        log_path(tmp_path, 1, "http://127.0.0.1:8080", demo="/some/where/demo/portal.sqlite"),
        log_path(tmp_path, 1, "http://127.0.0.1:8080", demo="/some/where/demo/portal-2.sqlite"),
    }
    assert len(paths) == 6
    assert {path.parent for path in paths} == {tmp_path / "calls"}
    demo = log_path(tmp_path, 1, "http://127.0.0.1:1", demo="portal.sqlite")
    assert demo == log_path(tmp_path, 1, "http://127.0.0.1:2", demo="portal.sqlite")


def test_logs_that_nobody_writes_any_more_go(tmp_path):
    path = log_path(tmp_path, 1, "https://api.hubapi.com")
    CallLog(path).close()
    written = path.stat().st_mtime
    remove_old_logs(path.parent, now=written + 59 * 86_400)
    assert path.exists()
    remove_old_logs(path.parent, now=written + 61 * 86_400)
    assert not path.exists()
