"""The header of a pane: as high as its lines, with the title in its middle, at every size of window and text."""

from __future__ import annotations

import pytest

from hubdesk.gui.pane import Pane
from hubdesk.gui.title_line import TitleLine
from hubdesk.gui.widgets.buttons import Button

pytestmark = pytest.mark.gui


@pytest.fixture
def pane(qtbot, theme):
    made = Pane(theme, "Settings", "Kept on this computer.")
    made.footer  # noqa: B018  # it is made on first use
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    return made


def test_header_and_footer_shrink_again_with_the_text(pane, theme):
    before = pane.header.height(), pane.footer.minimumHeight()
    theme.set_text_scale(2.0)
    assert pane.header.height() == 2 * before[0]
    theme.set_text_scale(1.0)
    assert (pane.header.height(), pane.footer.minimumHeight()) == before


@pytest.mark.parametrize("widths", [(1134, 560, 1134), (560, 1134, 700), (1134, 700, 560)])
def test_the_title_stays_in_the_middle_of_the_header(pane, theme, qapp, widths):
    title = TitleLine(theme, pane.header, Button(theme, "Recent submissions"), Button(theme, "From a file with rows"))
    title.set_title("Forms", "Submit through the authenticated Forms API.")
    for width in widths:
        pane.resize(width, 600)
        qapp.processEvents()
        above, below = title._line.y(), title.height() - title._line.geometry().bottom() - 1
        assert above >= 12, width
        assert abs(above - below) <= 1, width
        assert title._line.height() == title._line.heightForWidth(title.width())
