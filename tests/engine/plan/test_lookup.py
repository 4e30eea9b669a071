"""Looking contacts up by their keys: what an answer is silent about is asked for once more before it is absent."""

from __future__ import annotations

import pytest

from hubdesk.engine.plan.lookup import Lookup
from hubdesk.hubspot.contacts import BatchRead, ContactRecord, ContactsApi

pytestmark = pytest.mark.anyio

KEYS = ("a@x.example", "b@x.example", "c@x.example")


def record(key, number, others=None):
    return ContactRecord(str(number), {"email": key, "hs_additional_emails": others})


class Contacts(ContactsApi):
    """Answers in turn."""

    def __init__(self, *answers):
        self.answers = list(answers)
        self.asked = []

    async def read(self, ids, properties, *, id_property=None):
        assert id_property == "email"
        self.asked.append(tuple(ids))
        return self.answers.pop(0)


async def found(*answers):
    contacts = Contacts(*answers)
    there = await Lookup(contacts, "email", ()).find(KEYS)
    assert contacts.answers == []
    return {key: one.id for key, one in there.items()}, contacts.asked


@pytest.mark.fault("F14")
async def test_what_is_not_mentioned_is_asked_for_once_more():
    there, asked = await found(BatchRead([record(KEYS[0], 1)], []), BatchRead([record(KEYS[1], 2)], [KEYS[2]]))
    assert there == {KEYS[0]: "1", KEYS[1]: "2"}
    assert asked == [KEYS, KEYS[1:]]


async def test_silence_twice_means_that_there_is_none():
    there, asked = await found(BatchRead([record(KEYS[0], 1)], []), BatchRead([], []))
    assert there == {KEYS[0]: "1"}
    assert len(asked) == 2


@pytest.mark.parametrize(
    "answer",
    [
        BatchRead([record(KEYS[0], 1)], [KEYS[1], KEYS[2].upper()]),
        BatchRead([record(KEYS[0], 1, f"{KEYS[1]};{KEYS[2]}")], []),
        BatchRead([record(KEYS[0], 1), record("other@x.example", 2), record(KEYS[2], 3)], []),
    ],
    ids=["all are named", "one contact has them all", "as many as were asked for"],
)
async def test_a_whole_answer_is_believed_at_once(answer):
    _, asked = await found(answer)
    assert asked == [KEYS]
