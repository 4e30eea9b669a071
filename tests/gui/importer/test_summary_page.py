"""The summary of a job on one page: every figure of it, a bar that adds up, no contact data."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtGui import QTextDocument

from hubdesk.engine.records import Summary
from hubdesk.gui.importer.summary_page import About, summary_page

NOW = datetime(2026, 11, 28, 23, 11, tzinfo=UTC)
ABOUT = About("Create or update", "Acme & Sons (12345678)", "leads <b>.csv", [("Invalid e-mail address", 144)], 56)
SUMMARY = Summary(
    "K7Q2",
    "finished",
    5_400,
    created=4_310,
    updated=800,
    unchanged=132,
    rejected=144,
    duplicates=14,
    requests=57,
    seconds=71.2,
    changed_by_others=3,
)


def plain(page: str) -> str:
    """Return what a reader sees."""
    document = QTextDocument()
    document.setHtml(page)
    return document.toPlainText()


def test_every_figure_is_told(qapp):
    text = plain(summary_page(SUMMARY, ABOUT, NOW))
    assert "5,242 of 5,400 rows are in HubSpot" in text
    for figure in (
        "4,310",
        "800",
        "132",
        "144",
        "14",
        "57 of 56 planned",
        "1 min 11 s",
        "K7Q2",
    ):
        assert figure in text, figure
    assert "Changed by others meanwhile" in text
    assert "Acme & Sons (12345678)" in text
    assert "leads <b>.csv" in text
    assert "2026-11-28 23:11" in text


def test_what_did_not_happen_is_not_there(qapp):
    text = plain(summary_page(Summary("K7Q2", "finished", 3, created=3), About("Create", "Demo", "a.csv", []), NOW))
    for words in ("Rejected", "Why rows", "Changed by others", "planned", "Submitted"):
        assert words not in text


@pytest.mark.parametrize(
    ("state", "words"),
    [("stopped", "can be resumed"), ("failed_check", "do not agree"), ("finished", "agree: every row")],
)
def test_how_the_job_ended_is_said_truly(qapp, state, words):
    assert words in plain(summary_page(Summary("K7Q2", state, 10, created=4, not_sent=6), ABOUT, NOW))


def test_the_bar_shows_each_state_and_about_its_share(qapp):
    page = summary_page(SUMMARY, ABOUT, NOW)
    shares = [int(share) for share in re.findall(r'<td width="(\d+)%" bgcolor', page)]
    assert shares == [80, 15, 2, 3, 1]


def test_it_is_one_sheet_of_paper_even_with_many_reasons(qapp):
    reasons = [(f"Reason {number}", number) for number in range(1, 60)]
    document = QTextDocument()
    document.setHtml(summary_page(SUMMARY, About("Update", "Acme", "a.csv", reasons), NOW))
    document.setPageSize(QSizeF(794 - 2 * 57, 1123 - 2 * 57))
    assert document.pageCount() == 1
    assert "For other reasons" in document.toPlainText()


def test_an_empty_file_has_a_page_too(qapp):
    assert "0 of 0 rows" in plain(
        summary_page(Summary("K7Q2", "finished", 0), About("Create", "Demo", "a.csv", []), NOW)
    )
