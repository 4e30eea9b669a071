"""Several HubDesk processes with one token share one budget."""

from __future__ import annotations

import asyncio
import contextlib
import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hubdesk.core.secret import Secret
from hubdesk.engine import shared_budget
from hubdesk.engine.shared_budget import FileLedger, SharedBudgets
from hubdesk.hubspot.rate.governor import Governor
from hubdesk.hubspot.rate.headers import Observation
from hubdesk.hubspot.rate.ledger import Word
from hubdesk.hubspot.rate.traffic import Family, Priority
from tests.hubspot.rate.simulation import Server
from tests.support.portal import running_portal
from tests.support.virtual_time import VirtualClock, run_virtual
from tests.support.waiting import until

TOKEN = "pat-eu1-00000000-1111-2222-3333-444444445555"
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def pair(tmp_path):
    one, other = FileLedger(tmp_path / "ledger"), FileLedger(tmp_path / "ledger")
    yield one, other
    one.close()
    other.close()


def reserve(ledger, now):
    assert ledger.try_lock()
    ledger.read(now)
    number = ledger.reserve(now)
    ledger.unlock()
    return number


def test_what_one_reserves_and_sends_the_other_hears_of_once(pair):
    one, other = pair
    first, second = reserve(one, 100.0), reserve(one, 100.1)
    assert (other.read(100.2).departures, other.read(100.2).reserved) == ((), 2)
    one.departed(first, 100.3)
    news = other.read(100.4)
    assert (news.departures, news.reserved) == ((100.3,), 1)
    one.give_back(second)
    news = other.read(100.5)
    assert (news.departures, news.reserved) == ((), 0)
    assert one.read(100.6).departures == ()


def test_a_reservation_of_a_dead_process_lapses_and_one_of_a_slow_process_does_not_vanish(pair):
    one, other = pair
    number = reserve(one, 100.0)
    assert other.read(110.0).reserved == 1
    assert other.read(120.0).reserved == 0
    one.departed(number, 130.0)
    assert other.read(131.0).departures == (130.0,)


def test_who_comes_later_hears_of_the_last_minute(pair, tmp_path):
    one, _ = pair
    for at in (10.0, 50.0, 99.0):
        one.departed(reserve(one, at), at)
    late = FileLedger(tmp_path / "ledger")
    assert late.read(100.0).departures == (50.0, 99.0)
    late.close()


def test_what_hubspot_said_is_told(pair):
    one, other = pair
    assert other.read(5.0).word == Word()
    one.tell(Word(190, 10.0, 4.0, 0.0))
    assert other.read(5.0).word == Word(190, 10.0, 4.0, 0.0)
    assert other.read(1.0).word == Word()  # of before the computer was started last


def test_the_lock_is_one_for_all_and_nobody_waits_for_it(pair):
    one, other = pair
    assert one.try_lock()
    assert not other.try_lock()
    one.unlock()
    assert other.try_lock()


@settings(max_examples=20)
@given(seed=st.integers(0, 10_000))
def test_any_interleaving_tells_of_every_departure(tmp_path_factory, seed):
    rng = random.Random(seed)
    path = tmp_path_factory.mktemp("ledger") / "ledger"
    ledgers = [FileLedger(path) for _ in range(3)]
    own, heard = [0, 0, 0], [0, 0, 0]
    waiting: list[tuple[int, int]] = []
    now = 1000.0
    for _ in range(400):
        now += 0.01
        who = rng.randrange(3)
        if rng.random() < 0.5:
            assert ledgers[who].try_lock()
            heard[who] += len(ledgers[who].read(now).departures)
            waiting.append((who, ledgers[who].reserve(now)))
            ledgers[who].unlock()
        elif waiting:
            owner, number = waiting.pop(rng.randrange(len(waiting)))
            if rng.random() < 0.2:
                ledgers[owner].give_back(number)
            else:
                ledgers[owner].departed(number, now)
                own[owner] += 1
    for who, ledger in enumerate(ledgers):
        news = ledger.read(now)
        assert heard[who] + len(news.departures) == sum(own) - own[who]
        assert news.reserved == sum(owner != who for owner, _ in waiting)
        ledger.close()


@pytest.mark.skipif(os.name == "nt", reason="modes are POSIX")
def test_nobody_else_reads_it_and_no_name_tells_the_token(tmp_path):
    budgets = SharedBudgets(tmp_path / "limits")
    ledger = budgets.open(Secret(TOKEN), "https://api.example.com").of("burst")
    assert ledger is not None
    ledger.close()
    files = sorted((tmp_path / "limits").iterdir())
    assert len(files) == 2
    for file in files:
        assert file.stat().st_mode & 0o077 == 0
        assert not any(part in file.name for part in TOKEN.split("-") if len(part) > 3)
        assert TOKEN.encode() not in file.read_bytes()


def test_another_token_or_host_has_a_record_of_its_own(tmp_path):
    budgets = SharedBudgets(tmp_path)
    for token, host in ((TOKEN, "a"), (TOKEN, "b"), (TOKEN + "x", "a"), (TOKEN, "a")):
        ledger = budgets.open(Secret(token), host).of("burst")
        assert ledger is not None
        ledger.close()
    assert len([file for file in tmp_path.iterdir() if file.name != "key"]) == 3


def test_a_damaged_record_is_begun_anew_and_a_lost_one_leaves_each_alone(tmp_path, caplog):
    path = tmp_path / "ledger"
    path.write_bytes(b"nonsense" * 5)
    ledger = FileLedger(path)
    assert ledger.read(1.0).departures == ()
    os.truncate(path, 3)
    assert ledger.read(2.0).reserved == 0
    assert "no longer shared" in caplog.text
    assert ledger.try_lock()
    assert ledger.reserve(3.0) == 0
    ledger.departed(0, 3.0)
    ledger.give_back(0)
    ledger.tell(Word())
    ledger.unlock()
    ledger.close()


def test_a_count_that_has_no_successor_leaves_each_alone(tmp_path, caplog):
    path = tmp_path / "shared"
    with contextlib.closing(FileLedger(path)) as ledger:
        ledger.reserve(100.0)
    with path.open("r+b") as file:
        file.seek(len(shared_budget._MAGIC))
        file.write(shared_budget._COUNT.pack(2**64 - 1))
    with contextlib.closing(FileLedger(path)) as ledger:
        ledger.read(101.0)
        assert ledger.reserve(101.0) == 0
        assert "no longer shared" in caplog.text
        assert ledger.read(102.0).departures == ()


def test_a_folder_that_cannot_be_made_lets_each_count_alone(tmp_path, caplog):
    (tmp_path / "file").write_text("")
    opened = SharedBudgets(tmp_path / "file" / "limits").open(Secret(TOKEN), "a")
    assert opened.of("burst") is None
    assert "not shared" in caplog.text
    assert opened.now() > 0


# -- governors


def run_two(folder, seed, *, seconds=45.0, one_ends=None):
    """Let two governors with one ledger send to one server; return it and what each of them sent, second by second."""
    server = Server(190)
    sent: list[list[float]] = [[], []]

    async def main() -> None:
        clock = VirtualClock()
        rng = random.Random(seed)
        governors = []
        for _ in range(2):
            ledgers = SharedBudgets(folder, lambda: clock.monotonic() + 1000.0).open(Secret(TOKEN), "a")
            governors.append(Governor(clock, rng, ledgers=ledgers))

        async def lane(who: int, ends: float) -> None:
            governor = governors[who]
            while clock.monotonic() < ends:
                async with governor.permit(Priority.BULK, Family.CRM) as permit:
                    await asyncio.sleep(rng.uniform(0.0, 0.01))
                    permit.departed()
                    sent[who].append(clock.monotonic())
                    await asyncio.sleep(rng.uniform(0.01, 0.03))
                    status, seen = server.arrive(clock.monotonic())
                    await asyncio.sleep(rng.uniform(0.2, 1.0))
                    permit.answered(status, seen)

        async with asyncio.TaskGroup() as group:
            for who in range(2):
                ends = one_ends if one_ends is not None and who == 0 else seconds
                for _ in range(40):
                    group.create_task(lane(who, ends))
        assert governors[1].snapshot().others <= 2
        for governor in governors:
            governor.close()

    run_virtual(main())
    return server, sent


@settings(max_examples=2)
@given(seed=st.integers(0, 10_000))
def test_two_governors_stay_within_the_limit_together_and_both_get_on(tmp_path_factory, seed):
    server, sent = run_two(tmp_path_factory.mktemp("limits"), seed)
    assert server.refused == 0
    assert server.highest <= 190
    assert min(len(one) for one in sent) > 0.25 * sum(len(one) for one in sent)
    assert sum(len(one) for one in sent) > 0.95 * 190 * 4.5


def test_when_one_ends_the_other_takes_all(tmp_path):
    server, sent = run_two(tmp_path, 3, one_ends=20.0)
    assert server.refused == 0
    assert sum(35.0 <= at < 45.0 for at in sent[1]) > 0.95 * 190


def test_a_governor_that_starts_knows_the_limit_and_what_was_sent_before_it(tmp_path):
    async def main():
        clock = VirtualClock()

        def governor():
            ledgers = SharedBudgets(tmp_path, lambda: clock.monotonic() + 1000.0).open(Secret(TOKEN), "a")
            return Governor(clock, random.Random(1), ledgers=ledgers)

        first = governor()
        for number in range(150):
            async with first.permit(Priority.INTERACTIVE) as permit:
                permit.departed()
                permit.answered(200, Observation(190, 189 - number, 10.0, 1000, 900))
        first.close()
        wall = clock.now().timestamp()
        second = governor()
        second.seed([wall] * 60)  # the journal tells of the same sends
        snapshot = second.snapshot()
        assert (snapshot.limit, snapshot.ours, snapshot.source, snapshot.day_ours) == (190, 150, "headers", 0)
        async with second.permit(Priority.BULK) as permit:
            permit.departed()
            permit.answered(200, Observation(190, 39, 10.0, 1000, 850))
        assert second.snapshot().others == 0
        second.close()

    run_virtual(main())


@pytest.mark.fault("F64")
def test_after_a_night_of_sleep_the_window_is_empty(tmp_path):
    async def main():
        clock = VirtualClock()
        slept = 0.0
        ledgers = SharedBudgets(tmp_path, lambda: clock.monotonic() + slept).open(Secret(TOKEN), "a")
        governor = Governor(clock, random.Random(1), ledgers=ledgers)
        for number in range(188):
            async with governor.permit(Priority.INTERACTIVE) as permit:
                permit.departed()
                permit.answered(200, Observation(190, 189 - number, 10.0, 1000, 900))
        began = clock.monotonic()
        waiting = asyncio.get_running_loop().create_task(governor.permit(Priority.BULK).__aenter__())
        await asyncio.sleep(1.0)
        assert not waiting.done()
        slept = 8 * 3600.0
        permit = await waiting
        assert clock.monotonic() - began < 6.5
        assert governor.snapshot().ours == 0
        governor.release(permit)
        governor.close()

    run_virtual(main())


# -- real processes


@contextlib.contextmanager
def sender(portal, folder, log):
    with log.open("wb") as target:
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.support.sending", portal.url, portal.token, str(folder), "16"],
            cwd=ROOT,
            stdout=target,
        )
        try:
            yield process
        finally:
            process.kill()
            process.wait()


def answers(log):
    return log.read_text().count("200\n")


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs a signal that nobody can catch")
@pytest.mark.anyio
async def test_two_processes_share_the_budget_and_a_killed_one_holds_up_nobody(tmp_path):
    with running_portal(burst=40, prefilled=0, latency_median_ms=50, latency_p99_ms=100) as portal:
        logs = tmp_path / "one", tmp_path / "other"
        with sender(portal, tmp_path / "limits", logs[0]) as one, sender(portal, tmp_path / "limits", logs[1]):
            await until(lambda: sum(map(answers, logs)) >= 37, 30.0)
            before = [answers(log) for log in logs]
            assert min(before) >= 8
            one.kill()
            await until(lambda: answers(logs[1]) >= before[1] + 35, 16.0)
            stats = portal.stats()
            assert stats["rate_limited"] == 0
            assert stats["largest_window"] <= 40
