"""The help has a page for each pane, its keyboard page is that of the program, and what is looked for is found."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from hubdesk.core.resources import resource
from hubdesk.gui.actions import MENUS, SPECS, Actions
from hubdesk.gui.help.keyboard import BEGIN, END, tables
from hubdesk.gui.help.pane import HelpPane
from hubdesk.gui.help.topics import PAGES, page, topics
from hubdesk.gui.theme.theme import Appearance

pytestmark = pytest.mark.gui


@pytest.fixture
def actions(qapp):
    return Actions(qapp)


@pytest.fixture
def pane(theme, actions, qtbot):
    pane = HelpPane(theme, actions)
    qtbot.addWidget(pane)
    pane.resize(1000, 640)
    pane.show()
    return pane


@pytest.mark.parametrize(("key", "title"), topics())
def test_every_page_has_a_title_and_words(actions, key, title):
    text = page(key, actions, MENUS)
    assert text.startswith("# ")
    assert len(text) > 100
    assert "!" not in text.replace("![", "").replace("<!--", "")


def test_the_keyboard_page_lists_every_command_with_keys(actions):
    text = page("keyboard", actions, MENUS)
    for spec in SPECS:
        keys = actions[spec.key].shortcuts()
        if keys:
            words = re.escape(actions[spec.key].text().replace("&", ""))
            native = re.escape(", ".join(each.toString(QKeySequence.SequenceFormat.NativeText) for each in keys))
            assert re.search(rf"^\| {words} \| {native} \| .+ \|$", text, re.MULTILINE), spec.key
    assert "In tables and fields" in text
    assert BEGIN not in text


def test_the_keyboard_page_in_the_repository_is_up_to_date(actions):
    """Write it anew with ``python -m tests.support.write_keyboard``."""
    kept = resource("help", "keyboard.md").read_text("utf-8")
    made = tables(actions, MENUS, QKeySequence.SequenceFormat.PortableText)
    assert kept.partition(BEGIN)[2].partition(END)[0].strip() == made.strip()


@pytest.mark.parametrize("key", ["connect", "scopes", "import", "forms", "history", "limits", "settings"])
def test_every_pane_has_its_page(pane, key):
    pane.show_topic(key)
    assert pane.topics.currentItem().data(Qt.ItemDataRole.UserRole) == key
    assert key in dict(PAGES)


def test_an_unknown_place_shows_the_first_page(pane):
    pane.show_topic("limits")
    assert "ten seconds" in pane.text.toPlainText()
    pane.show_topic("nothing of the kind#at-all")
    assert pane.topics.currentRow() == 0
    assert "token" in pane.heading()


def test_a_place_is_scrolled_to(pane):
    pane.show_topic("troubleshooting#the-keyring-refuses")
    assert pane.heading() == "The keyring refuses"
    assert pane.text.verticalScrollBar().value() > 0
    pane.show_topic("troubleshooting")
    assert pane.text.verticalScrollBar().value() == 0


def test_links_lead_from_page_to_page_and_nowhere_else(pane):
    pane.text.anchorClicked.emit(QUrl("troubleshooting.md#the-disk-refuses"))
    assert pane.heading() == "The disk refuses"
    pane.text.anchorClicked.emit(QUrl("#the-keyring-refuses"))
    assert pane.heading() == "The keyring refuses"
    pane.text.anchorClicked.emit(QUrl("https://example.com"))
    assert pane.heading() == "The keyring refuses"


def test_the_search_leaves_the_pages_with_all_words_and_marks_them(pane):
    QTest.keyClicks(pane.search, "proxy socks")
    shown = [pane.topics.item(row).text() for row in range(pane.topics.count()) if not pane.topics.item(row).isHidden()]
    assert shown == ["Troubleshooting"]
    assert pane.text.textCursor().selectedText().casefold() == "proxy"
    first = pane.text.textCursor().position()
    QTest.keyClick(pane.search, Qt.Key.Key_Return)
    assert pane.text.textCursor().position() > first
    assert len(pane.text.extraSelections()) > 3
    pane.search.setText("xylophone")
    assert pane._nothing.isVisible()
    pane.search.clear()
    assert not any(pane.topics.item(row).isHidden() for row in range(pane.topics.count()))
    assert pane.text.extraSelections() == []


def test_find_goes_to_the_search(pane):
    call, enabled = pane.commands()["find"]
    assert enabled
    call()
    assert pane.search.selectedText() == pane.search.text()


def test_about_names_the_versions(pane):
    pane.show_topic("about")
    assert re.search(r"^Version \d+\.\d+\.\d+", pane.text.toPlainText(), re.MULTILINE)
    assert re.search(r"Python 3\.\d+.*Qt 6\.\d+.*SQLite 3\.\d+", pane.text.toPlainText())


def test_the_place_stays_in_sight_when_the_window_changes(pane, qtbot):
    pane.show_topic("troubleshooting#the-keyring-refuses")
    pane.resize(700, 500)
    qtbot.waitUntil(lambda: "keyring" in pane.text.cursorForPosition(QPoint(5, 30)).block().text().casefold())
    assert pane._side.width() <= 700 // 3


def test_a_page_stays_where_it_is_read_in_other_colours_and_sizes(pane, theme, qtbot):
    pane.show_topic("keyboard")
    qtbot.wait(20)
    bar = pane.text.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    place = bar.value()
    assert place
    theme.set_appearance(Appearance.DARK)
    assert bar.value() == pytest.approx(place, abs=2)


def test_whoever_has_read_on_is_not_led_back_to_where_the_help_was_opened(pane, qtbot):
    pane.show_topic("limits#x")
    qtbot.wait(20)
    bar = pane.text.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.value() > 50
    pane.resize(1010, 640)
    qtbot.wait(20)
    assert bar.value() > 50
