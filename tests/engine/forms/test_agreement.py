"""Two independent ideas of HubSpot's rules: what HubDesk lets pass, the demo portal takes; what it holds back for the
form's own rules, the portal refuses at the same field."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hubdesk.demo.forms.checks import check_submission
from hubdesk.demo.forms.submit import Submission as Submitted
from hubdesk.engine.forms.body import body
from hubdesk.engine.forms.check import check
from hubdesk.engine.forms.model import ConsentAnswer, Submission
from tests.demo.harness import Harness, ManualClock
from tests.support.portal_forms import APPLICATION, CONTACT, EVERY, GOOD, NEWSLETTER, SURVEY, demo_form

CLOCK = ManualClock()

TYPED = [
    "", " ", "ada@lovelace.example", "ada@blocked.example", "ada", "a@b", "@b.example", "a b@c.example", "0", "-1",
    "7.5", "100000", "100001", "1,5", "1_000", "nan", "2026-02-28", "2026-02-30", "28.02.2026", "true", "True", "yes",
    "gold", "Gold", "gold;silver", ";gold", "cloud", "software;training", "software;nonsense", "software; training",
    "NEW", "12", "+44 20 7946 0000", "Sales manager", "Germany", "one\ntwo", "x" * 65_537, "ä€\U0001f600",
]  # fmt: skip
HELD_BACK = {
    "REQUIRED_FIELD",
    "INVALID_EMAIL",
    "BLOCKED_EMAIL",
    "INVALID_NUMBER",
    "NUMBER_OUT_OF_RANGE",
    "INPUT_TOO_LARGE",
}


@pytest.fixture(scope="module")
def portal():
    harness = Harness(CLOCK)
    yield harness.portal
    harness.close()


@pytest.mark.parametrize("number", [CONTACT, NEWSLETTER, SURVEY, EVERY, APPLICATION])
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_they_agree(portal, number, data):
    changed = data.draw(st.dictionaries(st.sampled_from(list(GOOD[number])), st.sampled_from(TYPED), max_size=4))
    answer = ConsentAnswer(process=data.draw(st.booleans()), subscriptions=frozenset((4401,)))
    submission = Submission({**GOOD[number], **changed}, answer)
    form = demo_form(number)
    ours = check(form, submission, CLOCK.now())
    sent = msgspec.json.decode(body(form, submission), type=Submitted)
    theirs = check_submission(portal, portal.forms[number - 1], sent)
    if not ours:
        assert theirs == []
    for problem in ours if sent.fields else ():
        if problem.code in HELD_BACK:
            assert any(problem.code == one.kind and one.place == f"fields.{problem.field}" for one in theirs), problem
