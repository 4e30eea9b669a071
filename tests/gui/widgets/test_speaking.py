"""What painted controls say to screen readers, and what is announced."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from hubdesk.gui.notifier import Toast
from hubdesk.gui.widgets import speaking
from hubdesk.gui.widgets.banner import BannerStack, BannerText
from hubdesk.gui.widgets.combo import Combo
from hubdesk.gui.widgets.field import ErrorLine
from hubdesk.gui.widgets.labels import LiveLabel
from hubdesk.gui.widgets.segmented import Segmented
from hubdesk.gui.widgets.speaking import Part
from hubdesk.gui.widgets.stepper import Stepper
from hubdesk.gui.widgets.tabs import Tabs
from hubdesk.gui.widgets.toast import ToastBar
from tests.support.fitting import lay_out

pytestmark = pytest.mark.gui
ROLE, NAME = QAccessible.Role, QAccessible.Text.Name


class Listener:
    """Stands for a screen reader: keeps what is announced."""

    AnnouncementPoliteness = QAccessible.AnnouncementPoliteness
    Text, Role, State = QAccessible.Text, QAccessible.Role, QAccessible.State

    def __init__(self) -> None:
        self.heard: list[tuple[str, bool]] = []

    def isActive(self) -> bool:  # noqa: N802
        return True

    def updateAccessibility(self, event) -> None:  # noqa: N802
        assertive = QAccessible.AnnouncementPoliteness.Assertive
        self.heard.append((event.message(), event.politeness() is assertive))


@pytest.fixture
def listener(monkeypatch):
    found = Listener()
    monkeypatch.setattr(speaking, "QAccessible", found)
    return found


def heard(widget: QWidget) -> tuple[QAccessible.Role, str]:
    """Return role and name as a screen reader gets them."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.role(), interface.text(NAME)


def parts(widget: QWidget) -> list[tuple[str, bool, bool]]:
    """Return name, whether chosen and whether it can be pressed, of each part that is there."""
    told = []
    for part in widget.findChildren(Part):
        if not part.isHidden():
            interface = QAccessible.queryAccessibleInterface(part)
            state = interface.state()
            told.append((interface.text(NAME), bool(state.checked), not state.disabled))
    return told


def press(widget: QWidget, name: str) -> None:
    """Press a part as a screen reader does."""
    part = next(each for each in widget.findChildren(Part) if each.accessibleName() == name)
    interface = QAccessible.queryAccessibleInterface(part)
    assert isinstance(interface, QAccessibleWidget)
    interface.doAction("Press")


def test_a_choice_says_its_words_and_can_be_pressed(theme):
    choice = Segmented(theme, [("By row", 1), ("By property", 2)], name="Show the plan")
    lay_out(choice, 300, 40)
    assert heard(choice) == (ROLE.Grouping, "Show the plan: By row")
    assert parts(choice) == [("By row", True, True), ("By property", False, True)]
    press(choice, "By property")
    assert choice.value() == 2
    assert parts(choice) == [("By row", False, True), ("By property", True, True)]
    press(choice, "By property")
    assert parts(choice)[1] == ("By property", True, True)


def test_parts_are_where_the_words_are(theme):
    choice = Segmented(theme, [("By row", 1), ("By property", 2)])
    lay_out(choice, choice.sizeHint().width(), choice.sizeHint().height())
    first, second = choice.findChildren(Part)
    assert first.x() == 0
    assert second.x() >= first.width() - 1
    assert second.x() + second.width() == choice.width()


def test_tabs_say_their_counts(theme):
    tabs = Tabs(theme, ["Calls", "Advice"], name="Details")
    tabs.set_count(1, 3)
    assert heard(tabs) == (ROLE.PageTabList, "Details: Calls")
    press(tabs, "Advice 3")
    assert tabs.index == 1


def test_a_step_that_comes_later_cannot_be_pressed(theme, listener):
    stepper = Stepper(theme, ["File", "Columns", "Check"])
    lay_out(stepper, 500, 40)
    stepper.set_current(1)
    assert parts(stepper) == [("1 File", False, True), ("2 Columns", True, True), ("3 Check", False, False)]
    gone: list[int] = []
    stepper.step_clicked.connect(gone.append)
    press(stepper, "1 File")
    assert gone == [0]
    assert ("Step 2 of 3: Columns", False) in listener.heard


def test_a_box_says_its_name_beside_the_entry(theme):
    box = Combo(theme, [("Light", 1), ("Dark", 2)], name="Appearance")
    assert heard(box) == (ROLE.ComboBox, "Appearance: Light")


def test_a_line_that_is_painted_can_be_read(theme):
    line = LiveLabel(theme)
    line.show_text("9", "of 190 calls")
    assert heard(line) == (ROLE.StaticText, "9 of 190 calls")


def test_news_is_announced_once_and_errors_at_once(theme, listener):
    stack = BannerStack(theme)
    failure = BannerText("error", "HubSpot refuses the token.", "Nothing is lost.")
    stack.show_banner("refused", failure)
    stack.show_banner("refused", failure)
    stack.show_banner("hint", BannerText("note", "A recipe fits.", ""))
    ToastBar(theme, QWidget()).show_toast(Toast("Copied"))
    line = ErrorLine(theme)
    line.setText("This is not a date.")
    line.setText("This is not a date.")
    line.setText("")
    assert listener.heard == [
        ("HubSpot refuses the token. Nothing is lost.", True),
        ("A recipe fits.", False),
        ("Copied", False),
        ("This is not a date.", False),
    ]
