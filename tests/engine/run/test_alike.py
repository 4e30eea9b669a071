"""Refusals that are all alike stop a run, and what a single row was refused for meanwhile is not laid at its door."""

from __future__ import annotations

import pytest

from hubdesk.engine.run.alike import AllAlike, Streak, all_alike
from hubdesk.engine.settle import rejected
from hubdesk.hubspot.failures import Refused
from hubdesk.storage.journal.records import Batch, BatchState
from tests.support.checker import check_account, check_files
from tests.support.contacts_file import write_people

pytestmark = pytest.mark.anyio


def refusal(code="FULL", *properties):
    return Refused("It is full.", code=code, status=400, properties=properties)


def held(streak, row, why):
    batch = Batch(seq=row, first_row=row, start=0, end=1, members=b"", digest=b"", state=BatchState.PLANNED)
    return streak.hold(why, batch, rejected(row, row, why.code, why.properties))


def rows(pairs):
    return [outcome.row for _, outcome in pairs]


@pytest.mark.parametrize(
    ("taken", "code", "times"), [(False, "FULL", 3), (True, "FULL", 200), (True, "READ_ONLY_VALUE", 3)]
)
def test_so_many_in_a_row_stop_the_run(taken, code, times):
    streak = Streak()
    if taken:
        streak.taken()
    for _ in range(times - 1):
        streak.refused(refusal(code), 2)
    streak.refused(refusal(code), 1)
    with pytest.raises(AllAlike):
        streak.refused(refusal(code), 2)


def test_another_reason_or_a_batch_that_is_taken_begins_anew():
    streak = Streak()
    for _ in range(50):
        streak.refused(refusal("FULL"), 2)
        streak.refused(refusal("FULL", "city"), 2)
    for _ in range(50):
        streak.refused(refusal("FULL"), 2)
        streak.taken()


def test_a_single_row_is_held_until_another_batch_is_taken():
    streak = Streak()
    streak.taken()
    assert not held(streak, 1, refusal()), "no streak yet: it is the row's own"
    streak.refused(refusal(), 2)
    assert held(streak, 2, refusal())
    assert held(streak, 3, refusal())
    assert not held(streak, 4, refusal("OTHER"))
    assert streak.released() == []
    streak.taken()
    assert rows(streak.released()) == [2, 3]
    assert streak.released() == []


def test_what_is_still_held_at_the_end_is_the_rows_own():
    streak = Streak()
    streak.refused(refusal(), 2)
    held(streak, 2, refusal())
    assert rows(streak.left()) == [2]
    assert streak.left() == []


@pytest.mark.parametrize("written", [True, False])
def test_the_end_says_what_is_safe_and_what_to_do(written):
    error = all_alike(refusal("FULL", "city"), written=written)
    assert "for the same reason (city), so HubDesk stopped." in error.message
    assert error.safe == (
        "What was written stays written, and the other rows were not sent." if written else "Nothing was written."
    )
    assert error.hint


@pytest.mark.fault("F116")
async def test_the_last_rows_of_a_file_that_are_all_refused_are_rejected(rig, portal, tmp_path):
    """Too few to tell that everything is refused: each row has HubSpot's reason, none is left open."""
    domain = "fulltail.example"
    file = write_people(tmp_path / "people.csv", 340, domain)
    summary = (await rig.import_(file)).as_json()
    assert rig.ended is None
    assert (summary["state"], summary["created"], summary["rejected"]) == ("finished", 300, 40)
    check_account(file, check_files(file, summary), portal, domain=domain)
