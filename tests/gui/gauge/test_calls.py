from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from hubdesk.gui.gauge.calls_model import (
    ANSWER,
    CALL,
    CORRELATION,
    MS,
    ROWS,
    TIME,
    CallsModel,
    answer,
    endpoints_like,
    look,
    path_of,
)
from hubdesk.gui.gauge.calls_view import CallsView
from hubdesk.gui.widgets.table import ICON_ROLE
from hubdesk.hubspot.calls import CallRecord
from tests.support.fake_limits import calls

UPSERT = CallRecord(1_764_000_000.412, "contacts.upsert", 200, 1_184, 100, 1, "7d1f0000-a902")


@pytest.fixture
def view(qtbot, theme):
    made = CallsView(theme)
    qtbot.addWidget(made)
    made.resize(1000, 420)
    made.show()
    return made


def test_the_model_is_a_model(qtmodeltester):
    model = CallsModel()
    model.show(calls(20))
    qtmodeltester.check(model)


def test_a_row_says_when_what_how_many_and_what_came_of_it():
    model = CallsModel()
    model.show([UPSERT])

    def text(column):
        return model.data(model.index(0, column))

    assert text(TIME).endswith(".412")
    assert text(CALL).startswith("POST /crm/objects/")
    assert text(CALL).endswith("/contacts/batch/upsert")
    assert (text(ROWS), text(ANSWER), text(MS), text(CORRELATION)) == ("100", "200 OK", "1,184", "7d1f0000-a902")
    model.show([replace(UPSERT, rows=0, endpoint="something.new")])
    assert (text(ROWS), text(CALL)) == ("", "something.new")


@pytest.mark.parametrize(
    ("changes", "words", "icon"),
    [
        ({}, "200 OK", "ok"),
        ({"status": 207}, "207 mixed", "warning"),
        ({"status": 429}, "429 refused", "refused"),
        ({"status": 403}, "403 Forbidden", "error"),
        ({"status": 599}, "599", "error"),
        ({"status": 0, "cause": "answer_lost"}, "no answer, answer lost", "unknown"),
        ({"status": 0}, "no answer", "unknown"),
        ({"attempt": 3}, "200 OK (try 3)", "ok"),
        ({"status": 429, "attempt": 2}, "429 refused (try 2)", "refused"),
    ],
)
def test_answers_have_a_word_and_an_icon(changes, words, icon):
    call = replace(UPSERT, **changes)
    assert answer(call) == words
    assert look(call)[0] == icon
    model = CallsModel()
    model.show([call])
    assert model.data(model.index(0, ANSWER), ICON_ROLE)[0] == icon


def test_every_endpoint_has_a_path_without_a_host():
    assert path_of(replace(UPSERT, endpoint="properties.list")).startswith("GET /crm/properties/")


def test_the_same_calls_reset_nothing(qtbot):
    model = CallsModel()
    model.show(calls(5))
    with qtbot.assertNotEmitted(model.modelReset):
        model.show(calls(5))


def test_chips_and_typing_choose_other_calls(qtbot, view):
    with qtbot.waitSignal(view.filter_changed, timeout=30_000):
        qtbot.mouseClick(view.chips["refused"], Qt.MouseButton.LeftButton)
    assert view.wanted().status == "refused"
    with qtbot.waitSignal(view.filter_changed, timeout=30_000):
        qtbot.keyClicks(view.search, " batch/upsert ")
    assert view.wanted().endpoints == ("contacts.upsert",)
    qtbot.keyClick(view.chips["refused"], Qt.Key.Key_Left)
    assert view.wanted().status == "error"


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("POST /crm/objects", "contacts.upsert"),
        ("CONTACTS.UPSERT", "contacts.upsert"),
        ("account-info", "account.details"),
        ("properties", "properties.list"),
    ],
)
def test_what_can_be_read_in_the_table_is_found(typed, found):
    assert found in endpoints_like(typed)


@pytest.mark.parametrize("typed", ["7d1f", "c04e-11b7", "no such call"])
def test_what_is_no_call_is_looked_for_in_correlation_ids(view, typed):
    view.search.setText(typed)
    wanted = view.wanted()
    assert (wanted.endpoints, wanted.text) == ((), typed)


def test_new_calls_do_not_move_the_chosen_one(view):
    known = calls(60)
    view.show_calls(known[10:])
    view.table.selectRow(4)
    view.show_calls(known)
    assert view.table.currentIndex().row() == 14
    view.show_calls(known[40:])
    assert view.model.call(view.table.currentIndex().row()) != known[14]


def test_the_place_in_the_table_stays(view):
    view.show_calls(calls(120))
    bar = view.table.verticalScrollBar()
    bar.setValue(30)
    view.show_calls(calls(121))
    assert bar.value() == 30


def test_ctrl_c_copies_what_hubspots_support_asks_for(qtbot, view):
    known = calls(3)
    view.show_calls(known)
    view.table.selectRow(1)
    qtbot.keyClick(view.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == known[1].correlation_id


def test_an_empty_table_says_why(view):
    view.show_calls(())
    assert view.empty.isVisible()
    assert view.empty._title.text() == "No calls yet"
    assert not view.export.isEnabled()
    view.search.setText("nothing like it")
    view.show_calls(())
    assert view.empty._title.text() == "No call fits"
    view.show_calls(calls(1))
    assert not view.empty.isVisible()
    assert view.export.isEnabled()


def test_counts_stand_in_the_chips_and_are_spoken(view):
    view.show_counts({"": 1_204, "refused": 2})
    assert view.chips[""].accessibleName() == "All 1,204"
    assert view.chips["refused"].accessibleName() == "Refused 2"
    assert view.chips["lost"].accessibleName() == "No answer 0"


def test_narrow_windows_scroll_the_table_and_nothing_else(view):
    assert view.table.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    view.resize(520, 420)
    assert view.table.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAsNeeded
    assert view.table.columnWidth(CALL) == 180
