"""What was said of a state before is not said of the present one: values, corrections, costs, forecasts, a run."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from hubdesk.core.errors import Unreachable
from hubdesk.engine.records import UndecidedValue
from hubdesk.gui.importer.cell_range import CellRange
from hubdesk.gui.importer.steps import Step
from hubdesk.gui.widgets.banner import BannerText
from tests.gui.importer.test_forecast import LONG, SHORT
from tests.gui.importer.test_ways import SMALL
from tests.support.columns_step import STATUS
from tests.support.fake_import import DEMO
from tests.support.fake_run import make_summary

pytestmark = [pytest.mark.anyio, pytest.mark.gui]

OFFLINE = Unreachable("HubSpot cannot be reached.", code="network")


async def _toasts_of(rig: Any) -> list[Any]:
    """Go to a checked file with its rows at hand, and return what is told from then on."""
    await rig.check()
    await _rows(rig)
    toasts: list[Any] = []
    rig.notifier.toasted.connect(toasts.append)
    return toasts


def _draft(rig: Any) -> Any:
    return rig.controller.columns.draft


async def _rows(rig: Any) -> None:
    await rig.until(lambda: not rig.controller.check.busy and rig.pane.check.model.shown(0) is not None)
    await rig.settle()


def _offline(rig: Any) -> Any:
    """Let the account's properties be out of reach; return what makes them reachable again."""
    plain = rig.services.catalogue

    async def catalogue() -> Any:
        raise OFFLINE

    rig.services.catalogue = catalogue
    return lambda: setattr(rig.services, "catalogue", plain)


async def test_values_of_a_column_that_the_check_did_not_know_are_looked_for(rig_of):
    rig = rig_of(show=True)
    rig.services.open_values = [UndecidedValue("Interesse", "interests", "City", 5000, "")]
    await rig.read()
    columns, view = rig.controller.columns, rig.pane.columns
    columns._choose_property(STATUS, None)
    rig.controller.go_on()
    rig.controller.go_on()
    await rig.settle()
    assert rig.at(Step.CHECK)
    rig.controller.go_to(Step.COLUMNS)
    columns._choose_property(STATUS, "lifecyclestage")
    await rig.settle()
    assert dict(columns.draft.waiting)["Interesse", "interests"] == [("City", 5000)]
    assert {value for value, _ in columns.draft.waiting["Status", "lifecyclestage"]} == {
        "heiß",
        "warm",
        "kalt",
        "Kunde",
    }
    view.go_to_column("Status")
    said = [label.text() for label in view.inspector.findChildren(type(view._known_text))]
    assert any("The first 60 rows were looked at" in text for text in said)
    assert not any("All rows were looked at" in text for text in said)


async def test_corrected_cells_are_not_laid_over_a_file_whose_columns_are_not_known(rig_of):
    rig = rig_of(show=True)
    await rig.check()
    await _rows(rig)
    rig.pane.check.model.setData(rig.pane.check.model.index(0, 0), "Other")
    await rig.settle()
    rig.controller.go_to(Step.FILE)
    again = _offline(rig)
    rig.pane.file.separator_chosen.emit("\t")
    await rig.settle()
    checks = len(rig.services.heads)
    rig.controller.go_to(Step.CHECK)
    rig.controller.go_on()
    await rig.settle()
    assert len(rig.services.heads) == checks
    assert _draft(rig) is None
    again()
    rig.controller.columns._choose_property(0, "salutation")  # by what is still shown
    rig.services.switch(replace(rig.services.account, name="Acme"))
    await rig.settle()
    assert rig.controller.columns.draft.edits == {}


async def test_what_was_chosen_stays_when_columns_are_suggested_only_later(rig_of):
    rig = rig_of()
    await rig.read()
    rig.controller.columns._choose_property(0, "salutation")
    again = _offline(rig)
    rig.pane.file.encoding_chosen.emit("utf-8")
    await rig.settle()
    assert _draft(rig) is None
    again()
    rig.services.switch(replace(rig.services.account, name="Acme"))
    await rig.settle()
    assert rig.controller.columns.draft.choices[0].property == "salutation"


async def test_the_cost_of_a_comparison_is_not_said_of_another_account(rig_of):
    rig = rig_of(both_ways=SMALL, show=True)
    await rig.check()
    hold, plain = asyncio.Event(), rig.services.forecast_reading

    async def forecast_reading(checked: Any) -> Any:
        await hold.wait()
        return await plain(checked)

    rig.services.forecast_reading = forecast_reading
    rig.controller.go_on()
    await rig.settle()
    assert rig.at(Step.PREVIEW)
    rig.services.switch(DEMO)
    await rig.settle()
    said = _said(rig)
    hold.set()
    await rig.settle()
    assert _said(rig) == said
    assert not rig.pane.preview.ways.isVisible()


def _said(rig: Any) -> list[str]:
    return [label.text() for label in rig.pane.preview.findChildren(QLabel) if label.isVisible()]


async def test_the_toast_of_a_correction_takes_back_that_correction(rig_of):
    rig = rig_of(show=True)
    toasts = await _toasts_of(rig)
    columns, edits = rig.controller.columns, rig.controller.edits
    edits._correct({60: {3: "a@b.de"}})
    await rig.settle()
    columns.decide("Status", "lifecyclestage", "heiß", "lead")
    columns.change(lambda draft: draft.edit({120: {3: "c@d.de"}}))
    await rig.settle()
    toasts[0].call()
    await rig.settle()
    assert columns.draft.edits == {120: {3: "c@d.de"}}
    assert columns.draft.choices[STATUS].rule.values == {"heiß": "lead"}
    assert rig.services.heads[-1].layout.edits == {120: {3: "c@d.de"}}
    columns.undo()
    assert columns.draft.edits == {60: {3: "a@b.de"}, 120: {3: "c@d.de"}}
    await _rows(rig)


async def test_the_toast_of_a_correction_that_was_taken_back_does_nothing(rig_of):
    rig = rig_of(show=True)
    toasts = await _toasts_of(rig)
    columns, edits = rig.controller.columns, rig.controller.edits
    columns.decide("Status", "lifecyclestage", "heiß", "lead")
    edits._correct({60: {3: "a@b.de"}})
    columns.undo()
    toasts[0].call()
    await rig.settle()
    assert columns.draft.choices[STATUS].rule.values == {"heiß": "lead"}
    assert columns.history.can_redo
    await _rows(rig)


async def test_no_forecast_is_said_of_another_check(rig_of):
    rig = rig_of(expected=SHORT)
    await rig.check()
    assert rig.controller.forecast.expected == SHORT
    hold, plain = asyncio.Event(), rig.services.forecast

    async def forecast(checked: Any, *, mode: str) -> Any:
        await hold.wait()
        return await plain(checked, mode=mode)

    rig.services.forecast, rig.services.expected = forecast, LONG
    rig.controller.edits._correct({60: {3: "a@b.de"}})
    await rig.settle()
    assert rig.controller.check.checked is rig.services.checked
    assert rig.controller.forecast.expected is None
    hold.set()
    await rig.settle()
    assert rig.controller.forecast.expected == LONG


async def test_a_run_that_ends_with_a_defect_can_be_gone_on_with(rig_of, sink):
    rig = rig_of(show=True)
    job = await rig.run()
    job.fail(RuntimeError("a defect"))
    await rig.settle()
    assert [type(error) for error, _ in sink.defects] == [RuntimeError]
    sink.defects.clear()
    assert not rig.pane.pause.isEnabled()
    assert not rig.pane.stop.isEnabled()
    assert rig.pane.primary.text() == "Resume"
    assert rig.pane.primary.isEnabled()


async def test_cells_are_pasted_to_the_end_though_another_check_comes_meanwhile(rig_of):
    rig = rig_of(show=True)
    await rig.check()
    await _rows(rig)
    first, held = rig.controller.check.checked, asyncio.Event()
    rig.services.hold_check = True
    rig.controller.columns.change(lambda draft: draft.edit({60: {3: "a@b.de"}}))
    await rig.settle()
    plain = first.page

    async def page(*wanted: Any) -> Any:
        if wanted[2] != 256:
            await held.wait()
        return await plain(*wanted)

    first.page = page
    rig.pane.check.grid.clear_wanted.emit(CellRange(0, 0, 700, 0))
    await rig.settle()
    rig.services.released.set()
    await rig.settle()
    assert rig.controller.check.checked is not first
    held.set()
    await rig.until(lambda: not rig.controller._scope.running("cells"))
    await _rows(rig)
    assert first.closed
    assert len(rig.controller.columns.draft.edits) == 702


async def test_a_range_ends_when_the_reader_is_led_elsewhere(rig_of):
    rig = rig_of(show=True)
    await rig.check()
    await _rows(rig)
    grid = rig.pane.check.grid
    grid.go_to(0, 0)
    grid.setFocus()
    for _ in range(3):
        QTest.keyClick(grid, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert grid.range() == CellRange(0, 0, 3, 0)
    rig.controller.check.step(1)
    await rig.settle()
    assert grid.range() == CellRange.at(grid.currentIndex())


async def test_a_correction_is_told_to_screen_readers_before_it_is_checked(rig_of):
    rig = rig_of(show=True)
    await rig.check()
    await _rows(rig)
    rig.services.hold_check = True
    model = rig.pane.check.model
    model.setData(model.index(0, 0), "Other")
    await rig.settle()
    assert model.index(0, 0).data(int(Qt.ItemDataRole.AccessibleTextRole)).startswith("Other")
    rig.services.released.set()
    await _rows(rig)


async def test_what_was_said_of_a_wish_goes_with_the_next_thing_that_is_done(rig_of):
    rig = rig_of()
    await rig.check()
    rig.pane.banners.show_banner("drop", BannerText("warning", "This is a folder. Drop a file.", passing=True))
    rig.controller.go_on()
    await rig.settle()
    assert rig.banners == ()


async def test_that_an_import_is_running_is_not_said_of_one_that_ended(rig_of):
    rig = rig_of()
    job = await rig.run()
    await rig.read("/data/other.csv")
    assert rig.banners == ("running",)
    job.finish(make_summary(state="stopped"))
    await rig.settle()
    assert rig.banners == ()


async def test_why_a_comparison_failed_stays_until_it_is_done(rig_of):
    rig = rig_of(compare_problem=Unreachable("HubSpot cannot be reached.", code="network.dns"))
    await rig.compare()
    assert rig.banners == ("network.dns",)
    rig.services.compare_problem = None
    rig.controller.go_on()
    await rig.settle()
    assert rig.banners == ()
