"""The budget of a limit as people are shown it."""

from hubdesk.hubspot.rate.budget import BURST, Budget
from hubdesk.hubspot.rate.headers import Observation
from hubdesk.hubspot.rate.traffic import Priority


def told(budget, at, used):
    """Let a request leave at ``at`` and be counted by HubSpot as number ``used`` of its window."""
    budget.window.reserve()
    sent = budget.window.send(at)
    budget.observe(at + 0.1, sent, Observation(190, 190 - used, 10.0, 1_000_000, 900_000), good=True)


def test_people_see_the_last_word_about_others_and_jobs_keep_room_for_what_follows():
    budget = Budget(BURST)
    for number in range(1, 41):
        told(budget, number * 0.25, number + number * number // 80)
    shown = budget.others_shown(10.1)
    assert shown == 20
    assert budget.stop(11.0, Priority.BULK) <= 190 - budget.cushion - shown
    assert budget.others_shown(13.0) == budget.others(13.0), "an old word is no longer shown as if it were the present"


def test_jitter_of_our_own_requests_is_not_shown_as_others():
    budget = Budget(BURST)
    for number in range(1, 41):
        told(budget, number * 0.25, number + number % 2)
        assert budget.others_shown(number * 0.25 + 0.1) <= 1
