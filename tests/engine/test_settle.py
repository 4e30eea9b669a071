"""Answers bent in every way: no row is called written that the answer does not call written, and none is lost."""

from __future__ import annotations

from datetime import UTC, datetime

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hubdesk.engine.settle import TRACE, perhaps_ours, settle
from hubdesk.hubspot.contacts import BatchAnswer, ContactResult, RowError
from hubdesk.storage.journal.records import RowState

ROWS = tuple(range(11, 19))
KEYS = tuple(f"p{row}@x.example" for row in ROWS)
SENT = 1_795_597_200.0
WRITTEN = (RowState.CREATED, RowState.UPDATED)


def _result(row, *, new=True, trace=True, key=True, age=0.0):
    """Return a result as HubSpot gives it for a row, created ``age`` seconds before the first attempt."""
    made = {
        "id": str(500 + row),
        "new": new,
        "createdAt": datetime.fromtimestamp(SENT - age, UTC).isoformat(),
        "properties": {"email": f"P{row}@X.example"} if key else {},
        **({"objectWriteTraceId": f"{TRACE}{row}"} if trace else {}),
    }
    return msgspec.convert(made, ContactResult)


@st.composite
def answers(draw):
    """An answer to a batch: some results missing, doubled, unmarked, of strangers; some rows refused; any order."""
    results, errors, told = [], [], set()
    for row in ROWS:
        fate = draw(st.sampled_from(["written", "written", "refused", "passing", "missing"]))
        trace, key = draw(st.booleans()), draw(st.booleans())
        if fate == "written":
            times = draw(st.integers(1, 2))
            results += [_result(row, trace=trace, key=key)] * times
            told |= {row} if trace or key else set()
        elif fate in ("refused", "passing"):
            code = "INVALID_OPTION" if fate == "refused" else "CONFLICT_RETRY"
            traces = (f"{TRACE}{row}",) if trace else ()
            keys = (f"p{row}@X.example",) if key and not trace else ()
            category = "" if fate == "refused" else "RATE_LIMITS"
            errors.append(RowError(trace_ids=traces, ids=keys, code=code, category=category))
    for stranger in draw(st.lists(st.integers(100, 110), max_size=3)):
        results.append(_result(stranger, trace=draw(st.booleans()), key=draw(st.booleans())))
    return draw(st.permutations(results)), draw(st.permutations(errors)), told


@pytest.mark.fault("F13", "F14", "F36")
@settings(max_examples=400)
@given(answers())
def test_only_rows_that_the_answer_tells_apart_are_settled(answer):
    results, errors, told = answer
    settled = settle(1, ROWS, KEYS, BatchAnswer(tuple(results), tuple(errors)), None)
    found = {outcome.row: outcome for outcome in settled.outcomes}
    assert sorted([*found, *settled.open_rows]) == list(ROWS), "each row once, settled or open"
    assert len(found) == len(settled.outcomes)
    assert {row for row, one in found.items() if one.state in WRITTEN} == told
    assert all(found[row].record_id == str(500 + row) for row in told)
    refused = {row for row, one in found.items() if one.state is RowState.REJECTED}
    named = {f"{TRACE}{row}" for row in ROWS} & {trace for one in errors if not one.passing for trace in one.trace_ids}
    assert {f"{TRACE}{row}" for row in refused} >= {name for name in named if int(name[len(TRACE) :]) not in told}


@pytest.mark.fault("F36")
@given(st.lists(st.integers(100, 300), min_size=1, max_size=100, unique=True))
def test_the_answer_of_another_batch_settles_nothing(rows):
    answer = BatchAnswer(tuple(_result(row) for row in rows), (RowError(trace_ids=(f"{TRACE}{rows[0]}",), code="X"),))
    settled = settle(1, ROWS, KEYS, answer, None)
    assert (settled.outcomes, settled.open_rows) == ((), ROWS)


@pytest.mark.fault("F31", "F48")
@pytest.mark.parametrize(("ours", "state"), [(True, RowState.CREATED), (False, RowState.UPDATED)])
@pytest.mark.parametrize("new", [True, False, None])
def test_after_a_lost_attempt_the_time_of_creation_counts_and_not_the_answers_word(ours, state, new):
    asked = []

    def perhaps_made(created_at):
        asked.append(created_at)
        return ours

    answer = BatchAnswer((_result(11, new=new, age=3.0),))
    (outcome,) = settle(1, ROWS[:1], KEYS[:1], answer, perhaps_made).outcomes
    assert (outcome.state, asked) == (state, [SENT - 3.0])


@pytest.mark.parametrize(("new", "state"), [(True, RowState.CREATED), (False, RowState.UPDATED)])
def test_at_the_first_attempt_the_answers_word_counts(new, state):
    (outcome,) = settle(1, ROWS[:1], KEYS[:1], BatchAnswer((_result(11, new=new, age=86_400.0),)), None).outcomes
    assert outcome.state is state


@pytest.mark.parametrize("word", ["CONTACT_EXISTS", "UNIQUE_VALUE_TAKEN"])
def test_a_contact_that_is_there_after_a_lost_attempt_is_looked_at_and_not_called_a_strangers(word):
    """Refused as present: that may be the contact which the lost attempt made; other refusals stay."""
    refused = (
        RowError((f"{TRACE}{ROWS[0]}",), (), word, "CONFLICT"),
        RowError((f"{TRACE}{ROWS[1]}",), (), "INVALID_EMAIL", "VALIDATION_ERROR"),
    )
    answer = BatchAnswer(tuple(_result(row) for row in ROWS[2:4]), refused)
    first = settle(1, ROWS[:5], KEYS[:5], answer, None)
    assert first.open_rows == (ROWS[4],)
    looked = perhaps_ours(first)
    assert looked.open_rows == (ROWS[0], ROWS[4])
    assert [one.row for one in looked.outcomes] == list(ROWS[1:4])
