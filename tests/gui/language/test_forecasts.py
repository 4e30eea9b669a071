"""What an import costs is told whole in every language, however it ends."""

from __future__ import annotations

import itertools
import re
from datetime import UTC, datetime, timedelta

import pytest

from hubdesk.engine.limits.forecast import Forecast
from hubdesk.engine.limits.words import forecast_sentence
from hubdesk.gui.language.languages import ENGLISH, NAMES
from hubdesk.gui.language.say import heard
from tests.support.languages import speaking

NOW = datetime(2026, 11, 25, 18, 0, tzinfo=UTC)
ENGLISH_WORDS = re.compile(r"\b(about|and|calls?|guess|has|HubDesk waits|last|left|less|of|on|that|today|until)\b")
ENDS = (
    (0.0004, True, None),
    (0.024, True, None),
    (0.38, True, None),
    (None, None, None),
    (2.0, False, None),
    (2.0, False, NOW + timedelta(hours=1)),
)
SENTENCES = [
    forecast_sentence(
        Forecast(
            calls, seconds, seconds, share, fits, pauses, NOW + timedelta(hours=6), NOW + timedelta(hours=7), 0, guess
        ),
        NOW,
    )
    for (share, fits, pauses), calls, seconds, guess in itertools.product(ENDS, (1, 5_400), (0.2, 184), (False, True))
]


@pytest.mark.parametrize("language", sorted(set(NAMES) - {ENGLISH}))
def test_no_word_of_a_forecast_stays_english(qapp, tmp_path, language):
    with speaking(qapp, language, tmp_path):
        half = [told for said in SENTENCES if ENGLISH_WORDS.search(told := heard(said))]
    assert half == []


def test_shares_and_days_are_written_as_the_language_does(qapp, tmp_path):
    with speaking(qapp, "de", tmp_path):
        assert heard("2.4 %") == "2,4 %"
        told = heard(
            "1 call, 5 s. The calls of today last until about 19:00 (UTC). "
            "HubDesk waits, goes on by itself at 00:00 on 26 Nov (UTC), and ends at about 01:00 on 26 Nov (UTC)."
        )
    assert told.endswith("geht um 00:00 am 26. Nov. (UTC) von selbst weiter und endet etwa um 01:00 am 26. Nov. (UTC).")
