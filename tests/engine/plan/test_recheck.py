"""Contacts are read again before they are written; an answer that is silent about one is no proof that it is gone."""

from __future__ import annotations

from typing import Any

import pytest

from hubdesk.engine.plan.execution import GONE, outcome_of_gone
from hubdesk.engine.plan.recheck import read_again
from hubdesk.hubspot.contacts import BatchRead, ContactRecord
from hubdesk.storage.journal.records import Batch, RowState
from hubdesk.storage.plan.records import Action, PlannedRow

pytestmark = pytest.mark.anyio


class Answers:
    """Gives prepared answers, one for each reading, and keeps what was asked."""

    def __init__(self, *answers: BatchRead) -> None:
        self._answers = list(answers)
        self.asked: list[list[str]] = []

    async def read(self, ids, _properties):
        self.asked.append(list(ids))
        return self._answers.pop(0)


def read(*ids: str, missing: tuple[str, ...] = (), archived: tuple[str, ...] = ()) -> BatchRead:
    return BatchRead([ContactRecord(one, {}, archived=one in archived) for one in ids], list(missing))


async def again(*answers: BatchRead) -> tuple[set[str], list[list[str]]]:
    contacts: Any = Answers(*answers)
    planned = [PlannedRow(row, Action.UPDATE, "", str(row), "", ()) for row in (1, 2, 3)]
    return set(await read_again(contacts, planned, {"city"})), contacts.asked


@pytest.mark.fault("F14")
async def test_a_contact_that_an_answer_is_silent_about_is_asked_for_once_more():
    assert await again(read("1", "2"), read("3")) == ({"1", "2", "3"}, [["1", "2", "3"], ["3"]])


async def test_a_contact_that_hubspot_names_as_missing_is_gone():
    assert await again(read("1", "2", missing=("3",))) == ({"1", "2"}, [["1", "2", "3"]])


async def test_a_merged_contact_is_found_as_the_one_that_it_was_merged_with():
    """Under another id, so the count is right and nothing is asked again."""
    assert await again(read("1", "2", "900")) == ({"1", "2", "900"}, [["1", "2", "3"]])


async def test_an_archived_contact_is_not_there():
    assert await again(read("1", "2", "3", archived=("3",))) == ({"1", "2"}, [["1", "2", "3"]])


@pytest.mark.parametrize(
    ("first_sent", "state", "code"),
    [(None, RowState.REJECTED, GONE), (900.0, RowState.NEEDS_REVIEW, "outcome.unknown")],
)
def test_after_a_lost_attempt_it_is_not_said_that_nothing_was_written(first_sent, state, code):
    class Attempts:
        pass

    attempts: Any = Attempts()
    attempts.first_sent = first_sent
    outcome = outcome_of_gone(7, "70", Batch(1, 7, 0, 0, b"", b""), attempts, GONE, "outcome.unknown")
    assert (outcome.row, outcome.record_id, outcome.state, outcome.code) == (7, "70", state, code)
