"""Governors of several processes beside one another: what each of them makes of the other's word."""

from __future__ import annotations

import random

from hubdesk.core.secret import Secret
from hubdesk.engine.shared_budget import FileLedger, SharedBudgets
from hubdesk.hubspot.rate.budget import FORMS, SEARCH, Budget
from hubdesk.hubspot.rate.governor import Governor
from hubdesk.hubspot.rate.headers import NOTHING, Observation
from hubdesk.hubspot.rate.ledger import Word
from hubdesk.hubspot.rate.traffic import Priority
from tests.support.virtual_time import VirtualClock, run_virtual

TOKEN = "pat-eu1-00000000-1111-2222-3333-444444445555"
GOOD = Observation(190, 150, 10.0, 1000, 900)


def two(clock, folder):
    budgets = SharedBudgets(folder, clock.monotonic)
    return [Governor(clock, random.Random(seed), ledgers=budgets.open(Secret(TOKEN), "a")) for seed in (1, 2)]


async def send(governor):
    async with governor.permit(Priority.BULK) as permit:
        permit.departed()
        permit.answered(200, GOOD)


def test_an_answer_does_not_take_back_the_pause_that_another_process_was_asked_for(tmp_path):
    async def main():
        clock = VirtualClock()
        one, other = two(clock, tmp_path)
        await send(one)
        await send(other)
        await clock.sleep(2.0)
        async with one.permit(Priority.BULK) as slow, other.permit(Priority.BULK) as refused:
            slow.departed()
            refused.departed()
            await clock.sleep(0.1)
            refused.answered(429, NOTHING)
            other.refused(refused, 10.0)
            await clock.sleep(0.01)
            slow.answered(200, GOOD)
        asked = clock.monotonic()
        await send(one)
        assert clock.monotonic() - asked >= 9.9

    run_virtual(main())


def test_calls_of_another_process_count_for_the_day(tmp_path):
    async def main():
        clock = VirtualClock()
        one, other = two(clock, tmp_path)
        for _ in range(10):
            await send(one)
        await send(other)
        assert other.snapshot().day_ours == 11
        assert one.snapshot().day_ours == 11

    run_virtual(main())


def test_a_pause_from_before_the_computer_was_started_last_holds_nobody(tmp_path):
    ledger = FileLedger(tmp_path / "ledger")
    before = Budget(SEARCH, ledger)
    before.hold(500_000.0, 500_011.0)
    after = Budget(SEARCH, FileLedger(tmp_path / "ledger"))
    after.look(100.0)
    assert after.held_for(100.0) == 0
    assert Budget(SEARCH, ledger).look(500_001.0) == 500_011.0


def test_a_pause_that_nobody_can_have_been_asked_for_is_cut(tmp_path):
    ledger = FileLedger(tmp_path / "ledger")
    ledger.tell(Word(0, 10.0, 1000.0, 9e9))
    budget = Budget(FORMS, ledger)
    budget.look(1001.0)
    assert budget.held_for(1001.0) <= 60.0
    budget.look(5000.0)
    assert budget.held_for(5000.0) == 0
