"""The pane by mouse and keyboard: filters, orders, inspector, drawers, and what a narrow window does."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from hubdesk.engine.scopes.model import Verdict
from hubdesk.gui.scopes.model import NEEDED, USED
from hubdesk.gui.scopes.pane import ScopesPane
from tests.support.fitting import lay_out, misfits
from tests.support.scope_samples import EXACT, FORMS, NOW, WRITE, make_review

pytestmark = pytest.mark.gui
ADDRESS = "https://app.hubspot.com/"


@pytest.fixture
def pane(theme):
    pane = ScopesPane(theme)
    pane.show_review(make_review(), NOW, credential="service_key", address=ADDRESS)
    lay_out(pane, 1048, 736)
    return pane


def _names(pane):
    model = pane.main.model
    scopes = [model.scope(row) for row in range(model.rowCount())]
    return [scope.facts.name for scope in scopes if scope is not None]


def test_the_verdict_stands_at_the_top(pane):
    banner = pane.main.verdict_banner()
    assert banner.content.severity == "warning"
    assert banner.content.title == "This token can do more than HubDesk needs."
    pane.show_review(make_review(EXACT), NOW, credential="", address=ADDRESS)
    assert pane.main.verdict_banner().content.severity == "success"


def test_chips_count_and_filter(pane):
    chips = pane.main.chips
    assert chips[None].accessibleName() == "All 17"
    assert chips[Verdict.MISSING].accessibleName() == "Missing 1"
    assert chips[Verdict.COULD_NOT_CHECK].accessibleName() == "Could not check 0"
    assert chips[Verdict.REFUSED_BY_PLAN].isHidden()
    chips[Verdict.MISSING].click()
    assert _names(pane) == [FORMS]
    chips[Verdict.COULD_NOT_CHECK].click()
    assert _names(pane) == []
    assert pane.main.frame._stack.currentWidget() is pane.main._none


def test_a_plan_that_refuses_has_a_chip_of_its_own(pane):
    pane.show_review(make_review(EXACT, refused={FORMS}), NOW, credential="", address=ADDRESS)
    assert not pane.main.chips[Verdict.REFUSED_BY_PLAN].isHidden()
    assert pane.main.verdict_banner().content.icon == "refused"


def test_find_narrows_and_keeps_the_choice(pane):
    pane.main.table.choose(WRITE)
    QTest.keyClicks(pane.main.search, "batch/upsert")
    assert _names(pane) == [WRITE]
    pane.main.search.clear()
    assert pane.main.table.chosen().facts.name == WRITE


def test_heads_sort_and_turn(pane):
    head = pane.main.table.horizontalHeader()
    head.sectionClicked.emit(1)
    assert _names(pane) == sorted(_names(pane))
    assert pane.main.order.currentText() == "By name"
    head.sectionClicked.emit(1)
    assert _names(pane) == sorted(_names(pane), reverse=True)
    head.sectionClicked.emit(NEEDED)
    assert pane.main.order.currentText() == "By name"


def test_groups_have_headings_that_the_keyboard_passes_over(pane):
    table = pane.main.table
    pane.main.order.setCurrentIndex(1)
    headings = table.scopes.headings()
    assert len(headings) > 3
    assert table.columnSpan(headings[0], 0) == 5
    table.choose_first()
    seen = []
    for _ in range(table.scopes.rowCount()):
        seen.append(table.chosen())
        QTest.keyClick(table, Qt.Key.Key_Down)
    assert None not in seen
    assert len({scope.facts.name for scope in seen}) == 17


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_return_and_space_open_the_inspector_and_esc_closes_it(pane, key):
    pane.main.table.choose(FORMS)
    QTest.keyClick(pane.main.table, key)
    assert not pane.inspector.isHidden()
    assert pane.inspector.shown.facts.name == FORMS
    QTest.keyClick(pane.main.table, Qt.Key.Key_Down)
    assert pane.inspector.shown.facts.name != FORMS
    QTest.keyClick(pane.main.table, Qt.Key.Key_Escape)
    assert pane.inspector.isHidden()


def test_the_table_is_one_stop(pane):
    table = pane.main.table
    table.setFocus(Qt.FocusReason.TabFocusReason)
    row = table.currentIndex().row()
    QTest.keyClick(table, Qt.Key.Key_Tab)
    assert table.currentIndex().row() == row
    assert table.by_keyboard or QApplication.focusWidget() is not table


def test_the_inspector_follows_a_new_review(pane):
    pane.main.table.choose(FORMS)
    pane.open_inspector()
    pane.show_review(make_review((*EXACT, "crm.export")), NOW, credential="", address=ADDRESS)
    assert pane.inspector.shown.verdict is Verdict.NEEDED


def test_what_to_change_lists_and_hides(pane):
    changes = pane.changes
    assert changes.add.text() == "Add 1 scope"
    assert changes.remove.text() == "Remove 10 scopes"
    assert changes.to_add.isHidden()
    changes.add.click()
    assert not changes.to_add.isHidden()
    pane.show_review(make_review(EXACT), NOW, credential="", address="")
    assert changes.add.isHidden()
    assert changes.to_add.isHidden()
    assert changes.nothing.text() == "Nothing. The token fits."
    assert changes.copy.isHidden()
    assert changes.open.isHidden()


def test_in_a_narrow_window_the_left_column_is_a_drawer(theme, pane):
    lay_out(pane, 792, 588)
    assert pane.left.isHidden()
    assert pane.panel.isHidden()
    assert pane.main.panel.text() == "4 of 6 features · 11 changes"
    pane.main.panel.click()
    assert pane.panel.isVisible()
    assert pane.features.box("forms").isVisible()
    QTest.keyClick(pane.features.box("forms"), Qt.Key.Key_Escape)
    assert pane.panel.isHidden()
    lay_out(pane, 1048, 736)
    assert pane.left.isVisible()
    assert pane.features.box("forms").isVisible()


def test_columns_give_way_before_the_table_scrolls(theme, pane):
    table = pane.main.table
    assert table.horizontalScrollBar().maximum() == 0
    assert not table.isColumnHidden(USED)
    theme.set_text_scale(2.0)
    lay_out(pane, 1224, 700)
    assert table.isColumnHidden(USED)
    assert table.isColumnHidden(NEEDED)
    assert table.horizontalScrollBar().maximum() == 0
    theme.set_text_scale(1.0)


def test_the_inspector_stands_beside_the_table_where_there_is_room(pane):
    lay_out(pane, 1500, 800)
    wide = pane.main.width()
    pane.open_inspector()
    lay_out(pane, 1500, 800)
    assert pane.main.width() < wide - 300
    assert pane.main.mapTo(pane, pane.main.rect().topRight()).x() < pane.inspector.geometry().left()
    pane.inspector.close_drawer()
    lay_out(pane, 1500, 800)
    assert pane.main.width() == wide


def test_every_control_has_a_name_for_screen_readers(pane):
    for widget in (pane.main.table, pane.main.search, pane.main.order, pane.inspector, pane.panel):
        assert widget.accessibleName()
    assert pane.features.box("forms").accessibleName() == "Submit forms, 1 missing"
    assert pane.main.verdict_banner().accessibleName().startswith("This token can do more")


@pytest.mark.parametrize(("before", "after"), [(900, 1048), (1048, 900)])
def test_another_width_while_the_left_column_moves_counts(pane, monkeypatch, before, after):
    lay_out(pane, before, 736)
    moved = pane.left.takeWidget if after < before else pane.panel.area.takeWidget
    monkeypatch.setattr(moved.__self__, "takeWidget", lambda: (pane.resize(before, 736), moved()))
    pane.resize(after, 736)
    monkeypatch.undo()
    lay_out(pane, before, 736)
    narrow = before < 1000
    assert pane.left.isVisible() is not narrow
    assert pane.main.panel.isVisible() is narrow
    assert (pane.panel.area if narrow else pane.left).widget() is pane.left_page
    assert misfits(pane) == []
