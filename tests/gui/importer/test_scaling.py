"""Large text in small windows: everything the import shows has its room, and no page scrolls sideways."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QFontMetrics

from hubdesk.core.errors import TokenRefused
from hubdesk.engine.records import Waiting
from hubdesk.gui.gauge.state import gauge_state
from hubdesk.gui.importer import write_controller
from hubdesk.gui.importer.steps import Step
from tests.gui.importer.test_forecast import LONG
from tests.support import fake_file, gauge_samples
from tests.support.fake_import import ACME, DEMO, NOT_TEXT
from tests.support.fake_run import make_summary, progress
from tests.support.fitting import lay_out, misfits

pytestmark = [pytest.mark.anyio, pytest.mark.gui]

LONG_NAME = "Internationale Reise- und Touristikgesellschaft Mitteleuropa GmbH & Co. KG"
LONG_FILE = "Teilnehmerliste_Internationale_Tourismusboerse_Berlin_2026_" + "korrigiert_" * 5 + "(2).csv"
LONG_COLUMN = "Bevorzugte_Reiseziele_und_Unterkunftskategorien_der_letzten_fuenf_Jahre_laut_Befragung_2026"
MILLION = 1_000_000

SIZES = [(scale, width) for scale in (1.0, 1.25, 1.5, 2.0) for width in (792, 1048)]
"""Text sizes, and widths of a pane beside the whole rail in windows of 1024 and 1280 px."""

SMALLEST = [(1.25, 734), (1.5, 940), (2.0, 912)]
"""The same in the smallest window beside the rail as it is at that text size."""

HEIGHT = 640


@pytest.fixture
def walked(rig_of, theme, monkeypatch):
    """Walk an import through its views and collect what does not fit, by view."""

    async def yes(*_args, **_kwargs) -> bool:
        return True

    monkeypatch.setattr(write_controller, "ask_write", yes)

    async def walk(scale: float, width: int, *, name: str, file: str, rows: int) -> dict[str, list[str]]:
        theme.set_text_scale(scale)
        rig = rig_of(account=replace(ACME, name=name), rows=rows, expected=LONG)
        rig.pane.pace.set_state(gauge_state(gauge_samples.STATES["Near limit"], gauge_samples.NOW))
        found: dict[str, list[str]] = {}

        def look(view: str) -> None:
            lay_out(rig.pane, width, HEIGHT)
            found[view] = misfits(rig.pane)

        look("empty")
        await rig.read(f"/data/{file}")
        look("file")
        rig.controller.go_on()
        await rig.settle()
        look("columns")
        rig.controller.go_on()
        await rig.settle()
        await rig.settle()
        look("check")
        rig.controller.go_on()
        await rig.settle()
        look("preview asks")
        rig.controller.go_on()
        await rig.settle()
        await rig.settle()
        look("preview")
        rig.controller.go_on()
        await rig.settle()
        look("run begins")
        job = rig.services.jobs[-1]
        now = progress(sent=rows * 2 // 5, rows=rows)
        rig.controller.run._show(now)
        look("run")
        rig.controller.run.pause_or_resume()
        rig.controller.run._show(replace(now, waiting=Waiting("paused", "Paused.", None)))
        look("paused")
        rig.controller.run.stop()
        look("stopping")
        job.finish(make_summary(results=rig.services.results, rows=rows, state="stopped", not_sent=rows // 3))
        await rig.settle()
        assert rig.at(Step.RESULTS)
        look("results")
        return {view: faults for view, faults in found.items() if faults}

    yield walk
    theme.set_text_scale(1.0)


@pytest.mark.parametrize(("scale", "width"), [(1.0, 1048), (1.25, 734), (2.0, 912)])
async def test_ordinary_imports_fit(walked, scale, width):
    assert await walked(scale, width, name="Acme Travel", file="leads.csv", rows=184_620) == {}


@pytest.mark.fault("F88", "F89")
@pytest.mark.parametrize(("scale", "width"), SIZES + SMALLEST)
async def test_long_names_and_a_million_rows_fit(walked, scale, width, monkeypatch):
    monkeypatch.setattr(fake_file, "HEADERS", (*fake_file.HEADERS[:6], LONG_COLUMN, *fake_file.HEADERS[7:]))
    assert await walked(scale, width, name=LONG_NAME, file=LONG_FILE, rows=MILLION) == {}


@pytest.mark.parametrize(("scale", "width"), [(1.0, 792), (2.0, 792)])
async def test_what_goes_wrong_fits(rig_of, theme, tmp_path, scale, width):
    theme.set_text_scale(scale)
    found = {}
    failed = rig_of(problem=NOT_TEXT, account=DEMO)
    await failed.read(f"/data/{LONG_FILE}")
    lay_out(failed.pane, width, HEIGHT)
    found["not text"] = misfits(failed.pane)
    rig = rig_of(hold_check=True, rows=MILLION)
    await rig.read()
    rig.controller.go_on()
    await rig.settle()
    for column in (1, 3):
        rig.pane.columns.property_chosen.emit(column, None)
    await rig.settle()
    assert rig.pane.state.text().startswith("Choose the column")
    lay_out(rig.pane, width, HEIGHT)
    found["no key"] = misfits(rig.pane)
    rig.pane.columns.property_chosen.emit(3, "email")
    rig.controller.go_on()
    await rig.settle()
    lay_out(rig.pane, width, HEIGHT)
    found["checking"] = misfits(rig.pane)
    rig.services.released.set()
    await rig.settle()
    refused = rig_of(rows=5214)
    job = await refused.run()
    job.fail(TokenRefused("HubSpot refuses the token.", code="token.refused"))
    await refused.settle()
    lay_out(refused.pane, width, HEIGHT)
    found["refused"] = misfits(refused.pane)
    theme.set_text_scale(1.0)
    assert {state: faults for state, faults in found.items() if faults} == {}


async def test_text_that_grows_while_the_window_is_open_fits(rig_of, theme):
    rig = rig_of(rows=5214)
    await rig.check()
    found = {}
    for scale in (1.0, 1.5, 2.0, 1.0):
        theme.set_text_scale(scale)
        for step in (Step.FILE, Step.COLUMNS, Step.CHECK):
            rig.controller.go_to(step)
            await rig.settle()
            lay_out(rig.pane, 912, HEIGHT)
            found[step, scale] = misfits(rig.pane)
    theme.set_text_scale(1.0)
    assert {where: faults for where, faults in found.items() if faults} == {}


async def test_buttons_of_the_header_go_into_a_menu_before_the_stepper_is_cut(rig_of, theme):
    rig = rig_of()
    await rig.read()
    rig.controller.go_on()
    await rig.settle()
    pane, seen = rig.pane, []
    pane.save_recipe_requested.connect(lambda: seen.append("saved"))
    lay_out(pane, 1048, HEIGHT)
    assert pane.save_recipe.isVisible()
    assert not pane.steps.more.isVisible()
    lay_out(pane, 560, HEIGHT)
    assert not pane.save_recipe.isVisible()
    assert pane.steps.more.isVisible()
    pane.steps.more.click()
    assert [action.text() for action in pane.steps.menu.actions()] == ["Open recipe…", "Save recipe…"]
    pane.steps.menu.close()


async def test_the_reason_why_it_does_not_go_on_is_never_left_out(rig_of, theme):
    rig = rig_of()
    await rig.read()
    rig.controller.go_on()
    await rig.settle()
    for column in (1, 3):
        rig.pane.columns.property_chosen.emit(column, None)
    await rig.settle()
    reason = "Choose the column that holds the e-mail address or record id."
    lay_out(rig.pane, 1048, HEIGHT)
    assert rig.pane.state.isVisible()
    lay_out(rig.pane, 420, HEIGHT)
    assert not rig.pane.state.isVisible()
    lines = [label for label in rig.pane.footer.findChildren(type(rig.pane.results.title)) if label.isVisible()]
    assert [label.text() for label in lines] == [reason]


async def test_the_write_button_says_the_whole_name_with_its_ampersand(rig_of, theme):
    rig = rig_of(account=replace(ACME, name=LONG_NAME), rows=MILLION)
    await rig.skip()
    write = rig.pane.write
    lay_out(rig.pane, 1600, HEIGHT)
    assert write.size() == write.sizeHint()
    lay_out(rig.pane, 600, HEIGHT)
    lines = write.lines_at(write.width())
    assert len(lines) > 2
    assert f"in {LONG_NAME} (12345678)" in " ".join(lines)
    assert write.height() >= len(lines) * QFontMetrics(write._font()).height()


def test_long_recent_files_are_shortened_in_the_middle(theme):
    from hubdesk.gui.importer.file_view import FileView

    view = FileView(theme)
    view.set_recent([Path("/data") / LONG_FILE, Path("/data/a & b.csv")])
    lay_out(view, 500, HEIGHT)
    buttons = [button for button in view.findChildren(type(view.replace)) if button.toolTip().startswith("/data")]
    assert "…" in buttons[0].text()
    assert buttons[0].text().endswith(".csv")
    assert buttons[0].accessibleName() == LONG_FILE
    assert buttons[1].text() == "a && b.csv"


def _rows_in_sight(view) -> int:
    """Return how many rows of the Check grid are whole in the page that the view is scrolled in."""
    grid, page = view.grid, view.parentWidget()
    tall = [grid.visualRect(grid.model().index(row, 0)) for row in range(12)]
    inside = page.rect().bottom() - grid.viewport().mapTo(page, QPoint(0, 0)).y()
    return sum(each.top() >= 0 and each.bottom() <= min(inside, grid.viewport().height()) for each in tall)


def _current_in_sight(view) -> bool:
    """Return whether the current cell of the Check grid is whole in grid and page."""
    grid, page = view.grid, view.parentWidget()
    cell = grid.visualRect(grid.currentIndex())
    top = grid.viewport().mapTo(page, cell.topLeft()).y()
    inside = top >= 0 and top + cell.height() <= page.height()
    return bool(inside and cell.bottom() < grid.viewport().height())


async def test_a_low_window_with_large_text_has_rows_in_sight(rig_of, theme):
    theme.set_text_scale(2.0)
    rig = rig_of(rows=5214, show=True)
    await rig.check()
    view = rig.pane.check
    lay_out(rig.pane, 1254, 728)  # beside the narrow rail, below the menus, of a window of 1366 x 768
    assert misfits(rig.pane) == []
    assert _rows_in_sight(view) >= 3
    assert view.search.y() < view.finding.y() < view.tools.y() < view.stack.y()
    assert view.finding.toolTip().startswith("Line "), "where the row is has its place in the tooltip"
    view.grid.go_to(5, 0)
    assert _current_in_sight(view)
    view.show_finding("error", "A sentence of many words that takes several lines of the card. " * 4, "Line 7")
    lay_out(rig.pane, 1254, 728)
    assert _current_in_sight(view), "also once what is said of it has grown"
    lay_out(rig.pane, 1254, 1300)
    assert view.search.parentWidget() is not view
    assert view.finding.where.isVisible()
    assert not view.finding.toolTip()
    theme.set_text_scale(1.0)
