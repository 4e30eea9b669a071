"""The small widgets of the pane: month, date field, choices, columns, footer, JSON."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget

from hubdesk.gui.forms.choice import Choice
from hubdesk.gui.forms.columns import Columns
from hubdesk.gui.forms.date_field import CalendarPopup
from hubdesk.gui.forms.footer_view import FooterView
from hubdesk.gui.forms.inputs import BoxInput, ChoicesInput, ComboInput, DateInput, LinesInput, TextInput
from hubdesk.gui.forms.json_view import JsonView
from hubdesk.gui.forms.month_view import MonthView
from hubdesk.gui.pane import PaneFooter
from hubdesk.gui.widgets.buttons import IconButton
from tests.support.fitting import lay_out

pytestmark = pytest.mark.gui
TODAY = date(2026, 11, 28)
OPTIONS = (("a", "Safari"), ("b", "City"), ("c", "Sea"))


def signals_of(entry) -> list[str]:
    heard: list[str] = []
    entry.changed.connect(lambda: heard.append(entry.value()))
    return heard


def test_the_arrow_keys_go_from_day_to_day(theme, qtbot):
    month = MonthView(theme)
    qtbot.addWidget(month)
    picked: list[date] = []
    month.picked.connect(picked.append)
    month.show_day(date(2026, 11, 30), None, date(2026, 12, 24))
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_Return):
        qtbot.keyClick(month, key)
    assert picked == [date(2026, 11, 24)]
    assert "24" in month.accessibleName()


def test_a_month_ends_where_it_does(theme):
    month = MonthView(theme)
    month.show_day(date(2027, 1, 31))
    month.step_months(1)
    assert month.day == date(2027, 2, 28)
    month.step_months(-2)
    assert month.day == date(2026, 12, 28)


def test_a_birthday_is_a_few_presses_away(theme, qtbot):
    month = MonthView(theme)
    qtbot.addWidget(month)
    month.show_day(date(2026, 11, 28))
    qtbot.keyClick(month, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ShiftModifier)
    assert month.day == date(2025, 11, 28)
    popup = CalendarPopup(theme, month, "No date")
    popup.month.show_day(date(2024, 2, 29))
    buttons = {button.accessibleName(): button for button in popup.findChildren(IconButton)}
    buttons["Year before"].click()
    assert popup.month.day == date(2023, 2, 28)
    buttons["Year after"].click()
    buttons["Month before"].click()
    assert popup.month.day == date(2024, 1, 28)
    assert all(button.autoRepeat() for button in buttons.values())


def test_a_day_outside_cannot_be_chosen(theme, qtbot):
    month = MonthView(theme)
    qtbot.addWidget(month)
    month.show_day(date(2026, 11, 28), date(2026, 11, 1), date(2026, 11, 28))
    picked: list[date] = []
    month.picked.connect(picked.append)
    for place in range(42):
        column, row = place % 7, place // 7 + 1
        edge = month.sizeHint().width() // 7
        qtbot.mouseClick(month, Qt.MouseButton.LeftButton, pos=QPoint(column * edge + 5, row * edge + 5))
    assert picked == [date(2026, 11, day) for day in range(1, 29)]


def test_a_date_is_sent_in_one_way_however_it_is_typed(theme, qtbot):
    entry = DateInput(theme, TODAY)
    qtbot.addWidget(entry)
    heard = signals_of(entry)
    qtbot.keyClicks(entry.edit, "28.2.2027")
    assert entry.value() == "2027-02-28"
    assert entry.problem() == ""
    assert heard[-1] == "2027-02-28"
    entry.set_value("2027-02-28")
    assert entry.edit.text() == "28.2.2027"
    entry.edit.clear()
    qtbot.keyClicks(entry.edit, "31.02.2027")
    assert (entry.value(), entry.problem()) == ("31.02.2027", "There is no 31 February.")


def test_the_calendar_fills_the_date_in(theme, qtbot):
    entry = DateInput(theme, TODAY)
    qtbot.addWidget(entry)
    entry.show()
    qtbot.keyClick(entry.edit, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    popup = entry.edit.popup
    assert popup is not None
    assert popup.month.day == TODAY
    qtbot.keyClick(popup.month, Qt.Key.Key_Left)
    qtbot.keyClick(popup.month, Qt.Key.Key_Return)
    assert entry.value() == "2026-11-27"
    assert entry.edit.text() == "27 Nov 2026"
    assert popup.isHidden()


def test_several_choices_keep_the_order_of_the_form(theme):
    entry = ChoicesInput(theme, OPTIONS, radio=False)
    heard = signals_of(entry)
    entry.choices["c"].box.click()
    entry.choices["a"].box.click()
    assert heard == ["c", "a;c"]
    entry.set_value("b;unknown")
    assert entry.value() == "b"
    assert len(heard) == 2


def test_one_circle_at_most_is_on(theme, qtbot):
    entry = ChoicesInput(theme, OPTIONS, radio=True)
    qtbot.addWidget(entry)
    entry.show()
    entry.choices["a"].box.click()
    entry.choices["b"].box.click()
    assert entry.value() == "b"
    qtbot.keyClick(entry.choices["b"].box, Qt.Key.Key_Down)
    assert entry.value() == "c"
    entry.choices["c"].box.click()
    assert entry.value() == ""


def test_an_old_default_stays_though_it_is_no_choice_any_more(theme):
    entry = ComboInput(theme, OPTIONS)
    assert entry.value() == ""
    entry.set_value("old")
    assert entry.value() == "old"
    assert entry.combo.currentText() == "old"


def test_filling_in_by_code_is_no_change(theme):
    for entry in (TextInput(theme), LinesInput(theme), BoxInput(theme, "Yes", required=False)):
        heard = signals_of(entry)
        entry.set_value("true")
        assert entry.value() == "true"
        assert heard == []


def test_a_click_on_the_words_chooses(theme, qtbot):
    choice = Choice(theme, "I agree that my personal data is stored and processed.", required=True)
    qtbot.addWidget(choice)
    lay_out(choice, 180, 120)
    qtbot.mouseClick(choice.words, Qt.MouseButton.LeftButton)
    assert choice.is_on()
    assert choice.box.accessibleName().endswith(", required")
    assert choice.words.height() > theme.px(30), "the words break"


def test_fields_stand_beside_each_other_only_where_they_fit(theme):
    holder = QWidget()
    row = Columns(holder, theme)
    fields = [TextInput(theme) for _ in range(3)]
    for field in fields:
        row.addWidget(field)
    lay_out(holder, 700, 400)
    assert len({field.y() for field in fields}) == 1
    lay_out(holder, 420, 400)
    assert len({field.y() for field in fields}) == 2
    lay_out(holder, 200, 400)
    assert len({field.y() for field in fields}) == 3
    fields[1].hide()
    QApplication.sendPostedEvents()
    lay_out(holder, 700, 400)
    assert fields[2].x() == fields[0].width() + 16


def test_the_footer_breaks_and_never_shortens_the_write_button(theme):
    bar = PaneFooter(theme)
    foot = FooterView(theme, bar)
    foot.show_notice("2 fields need attention", "danger", "error", leads=True)
    foot.show_write("Submit 1 form to Internationale Reise- und Touristikgesellschaft (12345678)", enabled=True)
    for width in (1200, 700, 420, 320):
        lay_out(bar, width, bar.minimumHeight())
        lines = foot.write.lines_at(foot.write.width())
        assert " ".join(lines) == foot.write.text()
        assert foot.write.x() + foot.write.width() <= width
        assert foot.write.height() >= foot.write.heightForWidth(foot.write.width())
        assert foot.notice.isVisible()


def test_json_is_coloured_and_cannot_be_changed(theme, qtbot):
    view = JsonView(theme)
    qtbot.addWidget(view)
    view.show_text('{"name": "a \\"b\\": c", "on": true}')
    formats = view.edit.document().firstBlock().layout().formats()
    assert len(formats) == 4
    qtbot.keyClicks(view.edit, "x")
    assert view.text() == '{"name": "a \\"b\\": c", "on": true}'
