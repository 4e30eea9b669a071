"""The calls of others, from what answers tell."""

from hypothesis import given, settings
from hypothesis import strategies as st

from hubdesk.hubspot.rate.others import Others


def test_a_burst_is_believed_at_once_and_leaves_ten_seconds_later():
    others = Others()
    others.observe(0.0, 10.0, 0)
    others.observe(0.1, 10.0, 60)
    assert 60 <= others.count(0.1, 10.0) <= 67
    for tenth in range(2, 100):
        others.observe(tenth / 10, 10.0, 60)
    assert others.count(10.2, 10.0) <= 5


def test_what_came_between_two_answers_is_taken_to_have_come_at_the_last_moment():
    others = Others()
    for tenth in range(100):
        others.observe(tenth / 10, 10.0, 0)
    for tenth in range(120, 219):
        others.observe(tenth / 10, 10.0, 40)
    assert others.count(21.9, 10.0) >= 39, "none of them is taken to have left before the last one has"
    assert others.count(22.1, 10.0) <= 5


def test_single_answers_that_overtook_others_are_hardly_believed():
    others = Others()
    for number in range(100):
        others.observe(number / 10, 10.0, (-2, 2)[number % 2])
        assert others.count(number / 10, 10.0) < 2


def test_without_a_word_they_are_taken_to_go_on_and_to_fade():
    others = Others()
    for tenth in range(200):
        others.observe(tenth / 10, 10.0, min(40, 4 * tenth / 10))
    assert 36 <= others.count(25.0, 10.0) <= 45
    assert 15 <= others.count(35.0, 10.0) <= 25
    assert others.count(40.0, 10.0) == 0


@settings(max_examples=100)
@given(st.lists(st.tuples(st.floats(0.0, 4.0), st.integers(-5, 190)), max_size=80))
def test_never_negative_and_within_reach_of_what_was_told(told):
    others, now, highest = Others(), 0.0, 0
    for gap, surplus in told:
        now += gap
        highest = max(highest, surplus)
        others.observe(now, 10.0, surplus)
        assert -1e-6 <= others.count(now, 10.0) <= 1.1 * highest + 1e-6
