"""Layouts that give way, pages that ask for no room while hidden, and labels that break long words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from hubdesk.gui.layouts import Ends, Flow, Pages, Pair
from hubdesk.gui.long_write_button import LongWriteButton, broken, cut
from hubdesk.gui.widgets.wrapping import WrapLabel, breakable
from tests.support.fitting import lay_out

pytestmark = pytest.mark.gui


class _Block(QWidget):
    """Wants a size."""

    def __init__(self, width: int, height: int) -> None:
        super().__init__()
        self._size = QSize(width, height)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return self._size

    def minimumSizeHint(self) -> QSize:
        return self._size


def test_the_end_goes_below_where_the_line_is_full(qapp):
    holder, first, second = QWidget(), _Block(300, 20), _Block(100, 40)
    Ends(holder, first, second, gap=10, line_gap=5)
    assert holder.heightForWidth(410) == 40
    assert holder.heightForWidth(409) == 65
    lay_out(holder, 600, 40)
    assert second.geometry().getRect() == (500, 0, 100, 40)
    lay_out(holder, 350, 65)
    assert second.geometry().getRect() == (0, 25, 100, 40)


def test_a_hidden_part_asks_for_no_room(qapp):
    holder, first, second = QWidget(), _Block(300, 20), _Block(100, 40)
    Ends(holder, first, second)
    second.hide()
    assert holder.heightForWidth(310) == 20
    assert holder.sizeHint().width() == 300


def test_parts_are_mirrored_where_text_runs_from_right_to_left(qapp):
    holder, first, second = QWidget(), _Block(300, 20), _Block(100, 20)
    holder.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    Ends(holder, first, second)
    lay_out(holder, 600, 20)
    assert second.x() == 0
    assert first.geometry().right() == 599


def test_columns_stand_below_each_other_where_they_are_too_narrow(theme):
    holder, first, second = QWidget(), QWidget(), QWidget()
    for part in (first, second):
        part.setMinimumSize(100, 50)
    Pair(holder, theme, first, second, shares=(3, 1), beside_from=500, gap=20)
    lay_out(holder, 520, 200)
    assert (first.width(), second.width()) == (375, 125)
    lay_out(holder, 499, 200)
    assert (first.width(), second.width()) == (499, 499)
    assert second.y() > first.geometry().bottom()
    theme.set_text_scale(2.0)
    lay_out(holder, 520, 200)
    assert second.x() == 0
    theme.set_text_scale(1.0)


def test_a_flow_keeps_items_inside_its_line(theme):
    holder, label = QWidget(), WrapLabel("A sentence that is much longer than the line it stands in " * 3)
    flow = Flow(holder)
    flow.addWidget(_Block(50, 20))
    flow.addWidget(label)
    lay_out(holder, 200, 400)
    assert label.geometry().right() < 200
    assert label.height() == label.heightForWidth(label.width())
    assert label.y() >= 20


def test_pages_that_are_not_shown_ask_for_no_room(qapp):
    pages, small, large = Pages(), _Block(50, 20), _Block(900, 700)
    pages.addWidget(small)
    pages.addWidget(large)
    assert pages.minimumSizeHint() == QSize(50, 20)
    pages.setCurrentWidget(large)
    assert pages.currentWidget() is large
    assert small.isHidden()
    assert pages.minimumSizeHint() == QSize(900, 700)


def test_only_long_words_may_be_broken():
    assert breakable("An ordinary sentence.") == "An ordinary sentence."
    word = "x" * 30
    assert breakable(f"a {word}").replace("\u200b", "") == f"a {word}"
    assert "\u200b" in breakable(word)


def test_a_label_with_a_long_word_fits_a_narrow_room_and_says_the_word_unbroken(theme):
    word = "Bevorzugte_Reiseziele_und_Unterkunftskategorien_der_letzten_Jahre"
    label = WrapLabel(word)
    assert label.text() == word
    assert label.accessibleName() == word
    assert label.minimumSizeHint().width() < 120
    assert label.heightForWidth(120) > 2 * label.sizeHint().height()


def test_lines_of_the_write_button_hold_all_words():
    words = ["Create", "5", "contacts", "in", "Acme"]
    widths = [60, 10, 80, 20, 50]
    assert broken(words, widths, 5, 1000) == ["Create 5 contacts in Acme"]
    assert broken(words, widths, 5, 160) == ["Create 5 contacts", "in Acme"]
    assert broken(words, widths, 5, 30) == ["Create", "5", "contacts", "in", "Acme"]


def test_a_word_is_cut_only_where_it_does_not_fit():
    assert cut("Acme", len, 5) == ["Acme"]
    assert cut("Touristikgesellschaft", len, 8) == ["Touristi", "kgesells", "chaft"]
    assert cut("abc", len, 0) == ["a", "b", "c"]


def test_the_write_button_says_its_whole_text_in_whatever_room_it_is_given(theme):
    text = "Create 5 contacts in Internationale Touristikgesellschaft (12345678)"
    button = LongWriteButton(theme, text)
    room = button.minimumSizeHint().width()
    lines = button.lines_at(room)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    advance = button.fontMetrics().horizontalAdvance
    assert all(advance(line) <= room for line in lines)
    assert button.heightForWidth(room) > len(lines) * button.fontMetrics().height()
