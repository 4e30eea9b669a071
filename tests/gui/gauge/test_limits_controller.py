"""The Limits pane with its controller: what it reads and when, what it does, what it says when that fails."""

from __future__ import annotations

import asyncio

import pytest

from hubdesk.core.errors import StorageProblem
from hubdesk.gui.aio import qtwait
from hubdesk.gui.aio.scope import TaskScope
from hubdesk.gui.gauge.limits_controller import LimitsController
from hubdesk.gui.gauge.limits_pane import ADVICE, WHAT_IF, LimitsPane
from hubdesk.gui.gauge.state import gauge_state
from hubdesk.gui.notifier import Notifier
from hubdesk.hubspot.rate.reserve import Reserve
from tests.support.fake_limits import FakeLimits, calls
from tests.support.gauge_samples import NOW, sample

pytestmark = [pytest.mark.anyio, pytest.mark.gui]


class Clock:
    """Moves only when told."""

    def __init__(self) -> None:
        self.seconds = 100.0

    def monotonic(self):
        return self.seconds

    def now(self):
        return NOW

    async def sleep(self, seconds):
        raise AssertionError


class Counting(FakeLimits):
    """Notes what is read, and may refuse."""

    def __init__(self, *arguments, **options):
        super().__init__(*arguments, **options)
        self.read: list[str] = []
        self.problem = None

    async def counts(self):
        self.read.append("counts")
        return await super().counts()

    async def advice(self):
        self.read.append("advice")
        return await super().advice()

    def exporter(self):
        export = super().exporter()

        async def refusing(path, wanted):
            if self.problem is not None:
                raise self.problem
            return await export(path, wanted)

        return refusing

    async def set_reserve(self, reserve):
        if self.problem is not None:
            raise self.problem
        await super().set_reserve(reserve)


class Rig:
    """The pane as the window has it."""

    def __init__(self, theme, scope):
        self.clock = Clock()
        self.fake = Counting(sample("Near limit"))
        self.pane = LimitsPane(theme, self.clock)
        self.notifier = Notifier()
        self.toasts: list[str] = []
        self.notifier.toasted.connect(lambda toast: self.toasts.append(toast.text))
        self.controller = LimitsController(self.pane, self.fake, scope, self.notifier, self.clock)

    async def settle(self):
        for _ in range(30):
            await asyncio.sleep(0)

    async def show(self):
        self.pane.resize(1048, 1200)
        self.pane.show()
        snapshot = self.fake.snapshot
        self.pane.show_state(snapshot, gauge_state(snapshot, NOW))
        await self.settle()


@pytest.fixture
async def rig(theme, sink):
    scope = TaskScope("limits", sink)
    made = Rig(theme, scope)
    yield made
    made.controller.close()
    made.pane.close()
    await scope.aclose()
    assert sink.defects == []


async def test_nothing_is_read_before_somebody_looks(rig):
    rig.fake.called.publish(None)
    rig.fake.account_changed.publish(None)
    await rig.settle()
    assert (rig.fake.asked, rig.fake.read) == ([], [])


async def test_looking_reads_everything(rig):
    await rig.show()
    pane = rig.pane
    assert pane.calls.model.rowCount() == len(rig.fake.known)
    assert pane.calls.chips[""].accessibleName() == "All 120"
    assert pane.errors._title.text() == "Errors today"
    assert pane.tabs.accessibleName() == "Details: Calls"
    assert pane.tabs._counts[ADVICE] == 2
    assert pane.what_if.title.text().startswith("This file (ITB_Berlin_Leads.csv)")
    assert "→" in pane.what_if.result.text()


async def test_a_filter_is_asked_for_and_shown(rig):
    await rig.show()
    rig.pane.calls.chips["refused"].click()
    await rig.settle()
    assert rig.fake.asked[-1].status == "refused"
    assert {call.status for call in rig.pane.calls.model._calls} == {429}


async def test_new_calls_are_shown_at_once_and_counted_every_four_seconds(rig):
    await rig.show()
    rig.fake.known = calls(130)
    before = rig.fake.read.count("counts")
    rig.controller._calls_ended()
    await rig.settle()
    assert rig.pane.calls.model.rowCount() == 130
    assert rig.fake.read.count("counts") == before
    rig.clock.seconds += 4.0
    rig.controller._calls_ended()
    await rig.settle()
    assert rig.fake.read.count("counts") == before + 1
    assert rig.pane.calls.chips[""].accessibleName() == "All 130"


async def test_advice_is_derived_anew_every_minute_and_when_it_is_looked_at(rig):
    await rig.show()
    assert rig.fake.read.count("advice") == 1
    rig.clock.seconds += 59
    rig.controller._calls_ended()
    await rig.settle()
    assert rig.fake.read.count("advice") == 1
    rig.clock.seconds += 1
    rig.controller._calls_ended()
    await rig.settle()
    assert rig.fake.read.count("advice") == 2
    rig.fake.lines = ()
    rig.pane.tabs.choose(ADVICE)
    await rig.settle()
    assert rig.pane.advice.empty.isVisible()
    assert rig.pane.tabs._counts[ADVICE] is None


async def test_while_hidden_calls_cost_nothing(rig):
    await rig.show()
    rig.pane.hide()
    rig.fake.asked.clear()
    rig.clock.seconds += 600
    rig.controller._calls_ended()
    await rig.settle()
    assert rig.fake.asked == []


async def test_another_account_is_read_anew(rig):
    await rig.show()
    rig.fake.known = calls(3)
    rig.fake.account_changed.publish(None)
    await rig.settle()
    assert rig.pane.calls.model.rowCount() == 3


async def test_the_button_leads_to_what_if(rig):
    await rig.show()
    rig.pane.what_if_button.click()
    await rig.settle()
    assert rig.pane.tabs.index == WHAT_IF
    assert rig.pane.focusWidget() is rig.pane.what_if.rows


async def test_before_the_first_answer_there_is_no_forecast(rig):
    rig.fake.snapshot = None
    await rig.controller._forecast()
    assert "→" not in rig.pane.what_if.result.text()


async def test_export_keeps_what_is_filtered_and_says_so(rig, monkeypatch, tmp_path):
    asked = []

    async def save(parent, title, filters, proposal):
        asked.append(proposal.name)
        return tmp_path / "calls.csv"

    monkeypatch.setattr(qtwait, "save_file", save)
    await rig.show()
    rig.pane.calls.chips["refused"].click()
    await rig.settle()
    rig.pane.calls.export.click()
    await rig.settle()
    path, wanted = rig.fake.exported[0]
    assert (path, wanted.status) == (tmp_path / "calls.csv", "refused")
    assert asked == ["hubdesk-calls-2026-11-23.csv"]
    assert rig.toasts == ["3 calls exported"]


async def test_an_export_is_of_the_account_that_was_shown_when_the_dialog_opened(rig, monkeypatch, tmp_path):
    answer = asyncio.get_running_loop().create_future()

    async def save(*_):
        return await answer

    monkeypatch.setattr(qtwait, "save_file", save)
    await rig.show()
    rig.pane.calls.export.click()
    await rig.settle()
    rig.fake.known = calls(7)
    rig.fake.account_changed.publish(None)
    await rig.settle()
    answer.set_result(tmp_path / "calls.csv")
    await rig.settle()
    assert rig.toasts == ["120 calls exported"]


async def test_an_export_that_is_given_up_does_nothing(rig, monkeypatch):
    async def save(*_):
        return None

    monkeypatch.setattr(qtwait, "save_file", save)
    await rig.show()
    rig.pane.calls.export.click()
    await rig.settle()
    assert (rig.fake.exported, rig.toasts) == ([], [])


async def test_a_disk_that_refuses_the_export_is_said(rig, monkeypatch, tmp_path, sink):
    async def save(*_):
        return tmp_path / "calls.csv"

    monkeypatch.setattr(qtwait, "save_file", save)
    rig.fake.problem = StorageProblem("The file cannot be written.", code="calls.export")
    await rig.show()
    rig.pane.calls.export.click()
    await rig.settle()
    assert [error.code for error in sink.errors] == ["calls.export"]
    assert rig.toasts == []


async def test_the_reserve_that_is_set_is_in_force_and_shown_the_next_time(rig):
    await rig.show()
    rig.pane.reserve_button.click()
    assert rig.pane.reserve.isVisible()
    rig.pane.reserve.day.setValue(25)
    rig.pane.reserve.close()
    await rig.settle()
    assert rig.fake.kept == Reserve(0.25)
    rig.pane.reserve_button.click()
    assert rig.pane.reserve.day.value() == 25
    rig.pane.reserve.close()


async def test_a_reserve_that_cannot_be_kept_is_said_in_the_pane(rig):
    await rig.show()
    rig.fake.problem = StorageProblem("The settings cannot be written.", code="settings")
    rig.pane.reserve.changed.emit(Reserve(0.1))
    await rig.settle()
    assert len(rig.pane.banners.keys()) == 1
    assert rig.fake.kept == Reserve()


async def test_advice_that_is_being_read_for_one_account_is_not_shown_for_the_next(rig):
    hold, plain = asyncio.Event(), rig.fake.advice

    async def slow():
        lines = await plain()
        await hold.wait()
        return lines

    rig.fake.advice = slow
    await rig.show()
    rig.fake.advice, rig.fake.lines = plain, ()
    rig.fake.account_changed.publish(None)
    await rig.settle()
    hold.set()
    await rig.settle()
    assert rig.fake.read.count("advice") == 2
