"""The help has a page for each pane, and its list of shortcuts is that of the program."""

from __future__ import annotations

import re

import pytest

from hubdesk.gui.actions import MENUS, SPECS, Actions
from hubdesk.gui.help.pane import HelpPane
from hubdesk.gui.help.topics import page, topics

pytestmark = pytest.mark.gui


@pytest.fixture
def actions(qapp):
    return Actions(qapp)


@pytest.mark.parametrize(("key", "title"), topics())
def test_every_page_has_a_title_and_words(actions, key, title):
    text = page(key, actions, MENUS)
    assert text.startswith("# ")
    assert len(text) > 100
    assert "!" not in text.replace("![", "")


def test_shortcuts_are_those_of_the_table(actions):
    text = page("shortcuts", actions, MENUS)
    with_keys = [spec.key for spec in SPECS if spec.menu and not actions[spec.key].shortcut().isEmpty()]
    assert len(re.findall(r"^\| (?!Does)[^|]+ \| [^|]+ \|$", text, re.MULTILINE)) == len(with_keys)


def test_an_unknown_pane_shows_the_first_page(theme, actions, qtbot):
    pane = HelpPane(theme, actions)
    qtbot.addWidget(pane)
    pane.show_topic("limits")
    assert "ten seconds" in pane.text.toPlainText()
    pane.show_topic("nothing of the kind")
    assert pane.topics.currentRow() == 0
    assert "Import" in pane.text.toPlainText()


def test_about_names_the_versions(theme, actions, qtbot):
    pane = HelpPane(theme, actions)
    qtbot.addWidget(pane)
    pane.show_topic("about")
    assert re.search(r"^Version \d+\.\d+\.\d+", pane.text.toPlainText(), re.MULTILINE)
    assert re.search(r"Python 3\.\d+.*Qt 6\.\d+.*SQLite 3\.\d+", pane.text.toPlainText())
