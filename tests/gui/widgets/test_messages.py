from __future__ import annotations

import asyncio

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from hubdesk.gui.notifier import CORRECTED, SAVED, Toast
from hubdesk.gui.widgets.banner import Banner, BannerStack, BannerText
from hubdesk.gui.widgets.buttons import Button, Kind
from hubdesk.gui.widgets.confirm import ChoiceDialog, ConfirmDialog, Question, choose, confirm
from hubdesk.gui.widgets.toast import ToastBar
from tests.support.waiting import until

QUESTION = Question(
    "Update 120,852 contacts in Acme Travel?",
    (("update", "What changes"), ("ok", "What stays"), ("undo", "It can be undone")),
    "Update 120,852 contacts in Acme Travel (12345678)",
    typed=120_852,
)


@pytest.fixture
def stack(qtbot, theme):
    stack = BannerStack(theme)
    qtbot.addWidget(stack)
    return stack


def _titles(stack: BannerStack) -> list[str]:
    banners = [banner for banner in stack.findChildren(Banner) if not banner.isHidden()]
    return [banner.content.title for banner in banners]


def test_at_most_two_banners_worst_first(qtbot, stack):
    stack.show_banner("n", BannerText("note", "A note"))
    stack.show_banner("w", BannerText("warning", "A warning"))
    stack.show_banner("e", BannerText("error", "An error"))
    assert stack.keys() == ("e", "w", "n")
    assert _titles(stack) == ["An error", "A warning"]
    more = next(button for button in stack.findChildren(Button) if "more" in button.text() and not button.isHidden())
    more.click()
    assert _titles(stack) == ["An error", "A warning", "A note"]


def test_the_same_key_replaces_and_remove_takes_away(stack):
    stack.show_banner("x", BannerText("error", "First"))
    stack.show_banner("x", BannerText("error", "Second"))
    assert _titles(stack) == ["Second"]
    assert not stack.isHidden()
    stack.remove("x")
    stack.remove("x")
    assert stack.isHidden()


def test_a_title_that_is_too_long_for_its_line_is_broken_and_keeps_its_distance(stack, theme):
    title = "Each row is submitted to the form “Contact us for a trip to the end of the world”."
    banner = Banner(theme, BannerText("note", title, "", "Import contacts instead", lambda: None, closable=False))
    label = next(each for each in banner.findChildren(QLabel) if each.text() == title)
    line = label.fontMetrics().height()
    banner.resize(1_200, banner.heightForWidth(1_200))
    banner.grab()
    assert label.height() == line
    banner.resize(420, banner.heightForWidth(420))
    banner.grab()
    assert label.height() == label.heightForWidth(label.width()) > line
    assert label.mapTo(banner, label.rect().topLeft()).y() >= 8


def test_a_question_is_as_high_as_its_sentences(theme):
    short, long = "A submission cannot be taken back.", "Whatever is lost on the way goes on a list. " * 4
    parent = QWidget()
    dialog = ConfirmDialog(theme, Question("Submit?", (("warning", short), ("review", long)), "Submit"), parent)
    dialog.show()
    dialog.grab()
    labels = {each.text(): each for each in dialog.findChildren(QLabel)}
    assert labels[short].height() <= labels[short].fontMetrics().height() + 4
    assert labels[long].height() == labels[long].heightForWidth(labels[long].width())


def test_the_action_is_called_and_an_error_may_be_unclosable(qtbot, theme):
    called = []
    text = BannerText("error", "Refused.", "Nothing was written.", "Replace", lambda: called.append(1), closable=False)
    banner = Banner(theme, text)
    qtbot.addWidget(banner)
    buttons = banner.findChildren(QPushButton)
    assert [button.text() for button in buttons] == ["Replace"]
    buttons[0].click()
    assert called == [1]
    assert banner.accessibleName() == "Refused. Nothing was written."


def test_a_long_sentence_wraps_instead_of_being_cut(qtbot, theme):
    text = BannerText("note", "The day is used up.", "Goes on by itself at midnight in Berlin, as it always does. " * 3)
    banner = Banner(theme, text)
    qtbot.addWidget(banner)
    assert banner.heightForWidth(1200) < banner.heightForWidth(420)
    banner.resize(420, banner.heightForWidth(420))
    assert not banner.grab().isNull()


def test_a_toast_goes_by_itself_but_stays_while_hovered(qtbot, theme):
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(600, 400)
    host.show()
    bar, called = ToastBar(theme, host), []
    bar.show_toast(Toast("96 cells corrected", "Undo", lambda: called.append(1)))
    assert bar.text() == "96 cells corrected"
    assert bar.geometry().bottom() < host.height()
    action = bar.findChild(QPushButton)
    assert action is not None
    action.click()
    assert called == [1]
    assert bar.text() == ""
    bar.show_toast(Toast("Saved"))
    bar._timer.start(10)
    qtbot.waitUntil(lambda: bar.text() == "", timeout=30_000)


def _shown_toast(theme, host):
    bar = ToastBar(theme, host)
    bar.show_toast(Toast("Id copied"))
    for cells in ("1 cell corrected", "96 cells corrected", "1 cell corrected"):
        bar.show_toast(Toast(cells, "Undo", lambda: None))
    return bar


def test_a_toast_shows_its_whole_text_after_another_one_and_no_gaps(qtbot, theme):
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(900, 400)
    host.show()
    first = ToastBar(theme, host)
    first.show_toast(Toast("1 cell corrected", "Undo", lambda: None))
    bar = _shown_toast(theme, host)
    for _ in range(2):  # at once, and when what is old is gone
        assert bar._label.width() >= bar._label.fontMetrics().horizontalAdvance("1 cell corrected")
        assert bar.size() == first.size()
        host.grab()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()
    host.resize(260, 400)
    bar.show_toast(Toast("The corrected row is gone from this list. Choose a cell, or press F2."))
    QApplication.processEvents()
    label = bar._label
    assert bar.width() <= host.width()
    assert label.height() >= label.heightForWidth(label.width()) > 2 * label.fontMetrics().height()
    assert bar.geometry().bottom() < host.height()


def test_a_toast_stands_above_the_footer(qtbot, theme):
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(600, 400)
    floor = QWidget(host)
    floor.setGeometry(0, 340, 600, 60)
    host.show()
    bar = ToastBar(theme, host)
    bar.floor = lambda: floor
    bar.show_toast(Toast("Saved"))
    assert bar.geometry().bottom() < 340
    floor.setGeometry(0, 300, 600, 100)
    assert bar.geometry().bottom() < 300
    floor.hide()
    assert bar.geometry().bottom() > 340


def test_the_count_has_to_be_typed_with_or_without_separators(qtbot, theme):
    parent = QWidget()
    dialog = ConfirmDialog(theme, QUESTION, parent)
    edit = dialog.count_edit
    assert edit is not None
    for text, right in (("", False), ("120852", True), ("120,852", True), ("120.852", True), ("12085", False)):
        edit.setText(text)
        assert dialog.yes_button.isEnabled() is right
    dialog.accept()
    assert dialog.result() == 0
    edit.setText("120 852")
    dialog.accept()
    assert dialog.result() == 1


def _dialog(kind: type[QWidget]) -> QWidget | None:
    found = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, kind) and widget.isVisible()]
    return found[0] if found else None


@pytest.mark.anyio
@pytest.mark.parametrize("answer", [True, False])
async def test_confirm_waits_without_stopping_the_loop(theme, answer):
    parent = QWidget()
    question = Question("Disconnect?", (), "Disconnect", danger=True, writes=False)
    async with asyncio.timeout(30), asyncio.TaskGroup() as group:
        task = group.create_task(confirm(theme, question, parent))
        dialog = await until(lambda: _dialog(ConfirmDialog))
        assert isinstance(dialog, ConfirmDialog)
        dialog.accept() if answer else dialog.reject()
        assert await task is answer


@pytest.mark.anyio
async def test_choose_returns_the_value_or_none(theme):
    parent = QWidget()
    answers = (("Cancel", 0, Kind.SECONDARY), ("Pause and quit", 7, Kind.PRIMARY))
    async with asyncio.timeout(30), asyncio.TaskGroup() as group:
        for press, wanted in ((True, 7), (False, None)):
            task = group.create_task(choose(theme, "An import is running", "Text", answers, parent))
            dialog = await until(lambda: _dialog(ChoiceDialog))
            assert isinstance(dialog, ChoiceDialog)
            dialog.buttons[1].click() if press else dialog.reject()
            assert await task == wanted


def test_the_button_that_does_it_does_not_have_the_focus(qtbot, theme):
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = ConfirmDialog(theme, Question("Disconnect?", (), "Disconnect"), parent)
    dialog.show()
    assert dialog.focusWidget() is not dialog.yes_button
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_toast_goes_when_what_it_is_about_is_no_longer_so(theme, qtbot):
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(600, 400)
    host.show()
    bar = ToastBar(theme, host)
    bar.show_toast(Toast("1 cell corrected", "Undo", about=CORRECTED))
    bar.end(SAVED)
    assert bar.text() == "1 cell corrected"
    bar.end(CORRECTED)
    assert bar.text() == ""
    bar.show_toast(Toast("Id copied"))
    bar.end(CORRECTED)
    bar.end("")
    assert bar.text() == "Id copied"
