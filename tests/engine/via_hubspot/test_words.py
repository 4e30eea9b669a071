"""What is said of both ways, and of files under way."""

import pytest

from hubdesk.engine.via_hubspot.elsewhere import Elsewhere
from hubdesk.engine.via_hubspot.words import duration_words, elsewhere_words, share_words, stage_words


@pytest.mark.parametrize(
    ("at", "words"),
    [
        (Elsewhere(1, "writing", 100_000), "Writing the table of 100,000 rows"),
        (Elsewhere(1, "writing", 100_000, 30_000, 100_000), "Writing the table of 100,000 rows (30,000)"),
        (Elsewhere(1, "uploading", 1, 2_000_000, 10_000_000), "Uploading 1 row (2.0 of 10.0 MB)"),
        (Elsewhere(1, "uploading", 56, 1_400, 4_600), "Uploading 56 rows (1 of 5 kB)"),
        (Elsewhere(1, "uploading", 5), "Uploading 5 rows"),
        (Elsewhere(1, "looking", 5), "Looking whether HubSpot has 5 rows already"),
        (Elsewhere(1, "waiting", 5), "Waiting at HubSpot: 5 rows"),
        (Elsewhere(1, "processing", 5), "HubSpot is processing 5 rows"),
        (Elsewhere(1, "reading", 5), "Reading what HubSpot refused of 5 rows"),
    ],
)
def test_each_stage_has_its_words(at, words):
    assert stage_words(at) == words


def test_files_under_way_are_one_sentence():
    files = (Elsewhere(1, "waiting", 2), Elsewhere(2, "processing", 3))
    assert elsewhere_words(files) == "Waiting at HubSpot: 2 rows; HubSpot is processing 3 rows."
    assert elsewhere_words(()) == ""


@pytest.mark.parametrize(
    ("seconds", "words"), [(None, "HubSpot decides"), (0.2, "1 s"), (89, "89 s"), (600, "10 min"), (9_000, "2 h")]
)
def test_durations_are_short(seconds, words):
    assert duration_words(seconds) == words


@pytest.mark.parametrize(
    ("share", "words"), [(None, "not known"), (0.004, "under 1 %"), (0.67, "67 %"), (1.4, "140 %")]
)
def test_shares_of_a_day(share, words):
    assert share_words(share) == words
