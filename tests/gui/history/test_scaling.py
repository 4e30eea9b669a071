"""Large text in small windows: everything of History has its room; only its list scrolls sideways."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from hubdesk.gui.history.pane import HistoryPane, Mode
from hubdesk.gui.history.questions import undo_words
from hubdesk.gui.wording import account_label
from tests.support.fake_import import ACME
from tests.support.fake_jobs import FORECAST, JOBS, LINES, details
from tests.support.fitting import lay_out, misfits

pytestmark = pytest.mark.gui

NOW = datetime(2026, 11, 25, 18, 0, tzinfo=UTC)
HEIGHT = 640
SIZES = [(scale, width) for scale in (1.0, 1.25, 1.5, 2.0) for width in (792, 1048)] + [(1.25, 734)]
LONG_NAME = "Internationale Reise- und Touristikgesellschaft Mitteleuropa GmbH & Co. KG"
LONG = replace(JOBS[0], account_name=LONG_NAME, rows=1_000_000, file=Path("/data") / f"{'ITB_Berlin_' * 10}.csv")


@pytest.mark.parametrize(("scale", "width"), SIZES)
def test_every_state_fits(theme, scale, width):
    theme.set_text_scale(scale)
    pane = HistoryPane(theme)
    found = {}

    def look(state: str) -> None:
        lay_out(pane, width, HEIGHT)
        found[state] = misfits(pane)

    pane.show_jobs((), NOW)
    look("empty")
    pane.show_jobs((LONG, *JOBS[1:]), NOW)
    pane.show_details(details(LONG))
    look("jobs")
    pane.set_busy(busy=True)
    look("verifying")
    pane.set_busy(busy=False)
    pane.search.setText("nothing like it")
    look("none fits")
    pane.search.clear()
    pane.undo.show_question(LONG)
    pane.show_mode(Mode.ASKING)
    look("undo asks")
    pane.undo.show_reading(LONG, LINES, 12_000, 120_837)
    pane.show_mode(Mode.READING)
    look("undo reads")
    pane.undo.show_plan(LONG, LINES, FORECAST, NOW, "today 18:00")
    words = f"{undo_words(LINES, account_label(replace(ACME, name=LONG_NAME)))}…"
    pane.show_mode(Mode.PLAN, written=LINES.written, write=words)
    look("undo plan")
    pane.show_rows(shown=True)
    look("undo rows")
    theme.set_text_scale(1.0)
    assert {state: faults for state, faults in found.items() if faults} == {}


def test_the_list_needs_no_scroll_bar_in_the_smallest_window(theme):
    pane = HistoryPane(theme)
    pane.show_jobs(JOBS, NOW)
    lay_out(pane, 792, HEIGHT)
    assert pane.table.horizontalScrollBar().maximum() == 0


def test_importing_is_offered_only_while_there_are_no_jobs(theme):
    pane = HistoryPane(theme)
    assert pane.empty.button is not None
    pane.show_jobs((), NOW)
    assert not pane.empty.button.isHidden()
    pane.show_jobs(JOBS, NOW)
    pane.search.setText("nothing like it")
    assert pane.empty.button.isHidden()
