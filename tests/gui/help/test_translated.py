"""The help in other languages has what the English one has, in the same order, and is shown with the window's words."""

from __future__ import annotations

import re

import pytest

from hubdesk.gui.actions import Actions
from hubdesk.gui.help.pane import HelpPane
from hubdesk.gui.help.topics import PAGES, number_of
from tests.support.help_pages import FILE, LANGUAGES, lines, words
from tests.support.languages import speaking

KEYS = [key for key, _ in PAGES]


def shape(text):
    """Return what must be alike: levels of headings, rows of tables, items of lists, code, links."""
    rows = text.splitlines()
    return {
        "headings": [len(row) - len(row.lstrip("#")) for row in rows if row.startswith("#")],
        "rows of tables": sum(row.startswith("|") for row in rows),
        "items": sum(bool(re.match(r"\s*([-*]|\d+\.) ", row)) for row in rows),
        "code": sorted(re.findall(r"`[^`]+`", text)),
        "links": sorted(re.findall(r"\]\(([^)]+)\)", text)),
    }


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", KEYS)
def test_a_page_has_what_the_english_one_has(key, language):
    assert shape(words(key, language)) == shape(words(key))


def test_translations_are_of_the_english_words_as_they_are_now():
    """Translate what changed, then run ``python -m tests.support.help_pages``."""
    assert FILE.read_text("utf-8").split("\n")[:-1] == lines()


@pytest.mark.gui
def test_the_window_shows_the_page_of_its_language_at_the_place_that_an_error_names(qapp, theme, qtbot, tmp_path):
    anchor = "hubspot-cannot-be-reached"
    number = number_of("troubleshooting", anchor)
    assert number is not None
    german = [line.lstrip("# ") for line in words("troubleshooting", "de").splitlines() if line.startswith("#")]
    with speaking(qapp, "de", tmp_path):
        actions = Actions(qapp)
        pane = HelpPane(theme, actions)
        qtbot.addWidget(pane)
        pane.resize(1000, 640)
        pane.show()
        pane.show_topic(f"troubleshooting#{anchor}")
        assert pane.heading() == german[number]
        pane.show_topic("keyboard")
        assert "Datei" in pane.text.toPlainText()
    assert number_of("troubleshooting", "no-such-place") is None
    assert number_of("licences", anchor) is None
