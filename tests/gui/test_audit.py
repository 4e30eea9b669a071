"""The window for people who cannot see it well or work without a mouse: every pane is asked, and so is the asking."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QToolButton, QVBoxLayout, QWidget

from hubdesk.gui.theme.theme import Appearance, Theme
from hubdesk.gui.widgets.buttons import Button
from hubdesk.gui.widgets.labels import plain_label
from tests.support.audit import StrayWindows, audit, faint_texts, nameless, out_of_reach, strange_colours
from tests.support.every_pane import Walk
from tests.support.fitting import lay_out, misfits
from tests.support.languages import PSEUDO, speaking
from tests.support.portal import running_portal
from tests.support.sample_file import write_sample
from tests.support.whole_window import whole_window

pytestmark = [pytest.mark.anyio, pytest.mark.gui]


@pytest.fixture(scope="module")
def portal():
    with running_portal(unlimited=True, prefilled=50) as running:
        yield running


@dataclass(frozen=True)
class Look:
    """How the window is looked at.

    Attributes:
        scheme: Colours.
        scale: Size of the text.
        language: What it speaks.
        mirrored: Whether it runs from right to left.
        width: Width of the window, px.
    """

    scheme: str
    scale: float = 1.0
    language: str = "en"
    mirrored: bool = False
    width: int = 1280


LOOKS = (
    Look("light"),
    Look("dark", 2.0),
    Look("hc-light"),
    Look("hc-dark"),
    Look("light", 2.0, "de", width=1400),
    Look("dark", 2.0, "es", width=1400),
    Look("light", 2.0, "fr", width=1400),
    Look("dark", language="de", mirrored=True),
    Look("light", language=PSEUDO),
)


@pytest.mark.slow
@pytest.mark.parametrize("look", LOOKS, ids=lambda look: f"{look.scheme}-{look.scale:g}-{look.language}")
async def test_nothing_in_the_window_is_kept_from_anybody(home, portal, qapp, theme, sink, monkeypatch, tmp_path, look):
    monkeypatch.setenv("HUBDESK_API_BASE", portal.url)
    monkeypatch.setenv("HUBDESK_FORMS_BASE", portal.url)
    write_sample(tmp_path / "people.csv", 60, seed=LOOKS.index(look), bad_share=0.1)
    theme.set_appearance(Appearance(look.scheme))
    theme.set_text_scale(look.scale)
    found: dict[str, list[str]] = {}
    with speaking(qapp, look.language, tmp_path, mirrored=look.mirrored), ExitStack() as stack:
        async with whole_window(theme, sink) as whole:
            flashing = stack.enter_context(StrayWindows(qapp))

            def ask(place: str) -> None:
                lay_out(whole.window, look.width, 800)
                pane = whole.window.current_pane
                assert pane is not None
                found[place] = audit(whole.window, theme)
                if look.language != PSEUDO:  # longer than any language is; what it is for is what it does not reach
                    found[place] += misfits(pane)
                assert (whole.window.rail.x() > pane.x()) is look.mirrored

            await Walk(whole, ask).everywhere(portal, tmp_path / "people.csv")
    assert len(found) > 18
    assert flashing.found == []
    told = "\n".join(f"{place}: {fault}" for place, faults in found.items() for fault in faults)
    assert not told, told
    assert not sink.defects


class Painted(QWidget):
    """Paints something in a colour of its own."""

    def __init__(self, colour: str) -> None:
        super().__init__()
        self._colour = colour
        self.setMinimumSize(60, 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(self._colour))


class ForTheMouse(QWidget):
    """Does something when it is clicked, and only then."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.close()


class Trap(QWidget):
    """Keeps the focus whatever is pressed."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Trap")
        self.setMinimumSize(20, 20)

    def event(self, event) -> bool:
        return True if isinstance(event, QKeyEvent) else super().event(event)


class Jumper(Button):
    """Sends the focus past its neighbour."""

    def __init__(self, theme: Theme, to: QWidget) -> None:
        super().__init__(theme, "First")
        self._to = to

    def event(self, event) -> bool:
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Tab:
            self._to.setFocus()
            return True
        return super().event(event)


@pytest.fixture
def page(theme):
    """Show a page with a button that is as it should be, and more widgets."""

    def show(*widgets: QWidget) -> QWidget:
        page = QWidget()
        page.setProperty("ground", "surface")
        page.setAutoFillBackground(True)
        column = QVBoxLayout(page)
        for widget in (Button(theme, "As it should be"), *widgets):
            column.addWidget(widget)
        lay_out(page, 400, 300)
        return page

    return show


def test_a_page_without_faults_has_none(page, theme):
    assert audit(page(plain_label("A sentence."), Button(theme, "More")), theme) == []


def test_a_part_that_is_shown_before_it_has_a_parent_is_found(page, qapp):
    with StrayWindows(qapp) as stray:
        label = QLabel("A part")
        label.setVisible(True)
        page(label)
    (fault, _) = stray.found  # the page of this test is one itself
    assert "is shown as a window of its own" in fault


def test_a_button_without_a_name_is_found(page):
    (fault,) = nameless(page(QToolButton()))
    assert fault.endswith("has no name")


def test_a_control_without_a_role_is_found(page):
    widget = Painted("#ffffff")
    widget.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    widget.setAccessibleName("Painted")
    (fault,) = nameless(page(widget))
    assert fault.endswith("has no role")


def test_what_only_the_mouse_reaches_is_found(page):
    faults = out_of_reach(page(ForTheMouse()))
    assert [fault.split(":")[1] for fault in faults] == [" can be clicked, but takes no focus"]


def test_a_focus_trap_is_found(page, theme):
    faults = out_of_reach(page(Trap(), Button(theme, "Never reached")))
    assert any("does not let the focus go" in fault for fault in faults)


def test_what_tab_leaves_out_is_found(page, theme):
    last = Button(theme, "Last")
    first, left_out = Jumper(theme, last), Button(theme, "Left out")
    shown = page(first, left_out, last)
    faults = out_of_reach(shown)
    assert any("Left out" in fault and "Tab does not reach it" in fault for fault in faults)


def test_a_colour_of_its_own_is_found(page, theme):
    (fault,) = strange_colours(page(Painted("#12ab34")), theme)
    assert "#12ab34" in fault
    assert strange_colours(page(Painted(theme.color("accent").name())), theme) == []


def test_a_faint_text_is_found(page):
    label = QLabel("Hardly to be read")
    label.setStyleSheet("color: #b0b0b0; background: #ffffff")
    (fault,) = faint_texts(page(label))
    assert "contrast" in fault


def test_a_text_that_is_cut_is_found(page, theme):
    button = Button(theme, "A text that is wider than its place")
    button.setFixedWidth(40)
    assert any("40 px wide" in fault for fault in misfits(page(button)))
