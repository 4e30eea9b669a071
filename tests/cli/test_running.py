"""How a run ended, in sentences: what was written, what was not, what to do next."""

from __future__ import annotations

import pytest

from hubdesk.cli.running import _end, companies_sentence, exit_code
from hubdesk.engine.records import Summary


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ({"associated": 1, "companies_created": 0}, "1 association with a company was made."),
        (
            {"associated": 9, "companies_created": 2, "associations_refused": 1},
            "9 associations with companies were made; HubSpot refused 1 other; 2 companies were created for them.",
        ),
        (
            {"associated": 0, "companies_missing": 2},
            (
                "0 associations with companies were made. 2 names of companies led to none;"
                " a preview (import --preview) shows which."
            ),
        ),
    ],
)
def test_what_was_done_with_companies(told, words):
    assert companies_sentence(Summary("7F3K", "finished", 9, **told)) == words


def test_rows_that_lost_cells_are_told_and_are_no_full_success():
    whole = Summary("7F3K", "finished", 9, created=9)
    assert (_end(whole, None), exit_code(whole, None)) == ("Finished. Every row is in HubSpot.", 0)
    part = Summary("7F3K", "finished", 9, created=9, partly=4)
    told = "Finished. Every row is in HubSpot, 4 of them without cells that have errors (_reason says which)."
    assert (_end(part, None), exit_code(part, None)) == (told, 1)


def test_a_stop_after_the_last_row_says_how_far_list_and_companies_are():
    summary = Summary("7F3K", "stopped", 9, created=9, listed=1, associated=4, results="/results")
    assert _end(summary, None) == (
        "Stopped. Every row was sent; 1 contact is on the list so far, 4 associations with companies are made so far."
        " Go on with: hubdesk resume 7F3K"
    )
    assert "3 rows were not sent" in _end(Summary("7F3K", "stopped", 9, created=6, not_sent=3, associated=0), None)


def test_one_row_is_one_row():
    stopped = _end(Summary("7F3K", "stopped", 3, created=1, not_sent=1, needs_review=1), None)
    assert "1 row was not sent. Whether HubSpot took 1 other is not known." in stopped
    assert "1 of 3 rows is in HubSpot; 2 rejected" in _end(Summary("7F3K", "finished", 3, created=1, rejected=2), None)
    assert "2 of 3 rows are in HubSpot" in _end(Summary("7F3K", "finished", 3, created=2, rejected=1), None)
    assert "No row is in HubSpot; 1 rejected" in _end(Summary("7F3K", "finished", 1, rejected=1), None)
