"""How to send it: both ways beside each other, and a run that HubSpot carries out by itself."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from hubdesk.engine.via_hubspot.elsewhere import Elsewhere
from hubdesk.engine.via_hubspot.ways import Cost, compare_ways
from hubdesk.gui.importer.outcomes import results_title
from hubdesk.gui.importer.steps import Step
from hubdesk.gui.places import listed
from hubdesk.gui.widgets.confirm import ChoiceDialog
from hubdesk.storage.journal.records import ByHubSpot, RowState
from tests.support.contacts_file import HEADERS, person, write_rows
from tests.support.fake_run import make_summary, progress
from tests.support.waiting import until

pytestmark = [pytest.mark.anyio, pytest.mark.gui]

FEW = compare_ways(300, Cost(3, 1.0, 0.001, fits_today=True), free=False, day_left=600_000)
SMALL = compare_ways(15_000, Cost(150, 9.0, 0.001, fits_today=True), free=False, day_left=600_000)
LARGE = compare_ways(300_000, Cost(3_000, 200.0, 0.01, fits_today=True), free=False, day_left=600_000)
BARRED = compare_ways(300_000, Cost(3_000, 200.0), free=False, cannot=(("clears", ("City",)),))


def ways_of(rig):
    return rig.pane.preview.ways


def shown_dialog(kind):
    return next((one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()), None)


@pytest.mark.parametrize(("choice", "via"), [(SMALL, "batch"), (LARGE, "hubspot"), (BARRED, "batch")])
async def test_both_ways_are_shown_and_the_proposed_one_is_chosen(rig_of, choice, via):
    rig = rig_of(both_ways=choice, show=True)
    await rig.preview()
    card = ways_of(rig)
    assert card.isVisible()
    assert card.buttons[via].isChecked()
    assert card.buttons["hubspot"].isEnabled() is not bool(choice.obstacles)
    assert card._why.text() == " ".join(choice.reasons)
    told = [label.text() for label in card._told]
    assert {"Undo", "not possible", "HubSpot decides", "created, updated or unchanged"} <= set(told)


async def test_a_few_rows_leave_the_choice_to_who_wants_it(rig_of):
    rig = rig_of(both_ways=FEW, show=True)
    await rig.preview()
    card, other = ways_of(rig), rig.pane.preview._ask.other_way
    assert not card.isVisible()
    other.click()
    assert card.isVisible()
    assert not other.isVisible()
    assert card.buttons["batch"].isChecked()
    rig.controller.go_back()
    rig.controller.go_on()
    await rig.settle()
    assert card.isVisible(), "what somebody opened stays open"


@pytest.mark.parametrize(("rows", "fits", "matters"), [(9_999, True, False), (10_000, True, True), (40, False, True)])
def test_the_choice_matters_for_many_rows_and_for_a_day_that_is_used_up(rows, fits, matters):
    assert compare_ways(rows, Cost(1, 1.0, 0.001, fits_today=fits), free=False).matters is matters


async def test_without_a_choice_there_is_no_card(rig_of):
    rig = rig_of(show=True)
    await rig.preview()
    assert not ways_of(rig).isVisible()


async def test_the_other_way_can_be_taken_and_the_question_says_what_it_costs(rig_of):
    rig = rig_of(both_ways=SMALL, show=True)
    await rig.preview()
    view = rig.pane.preview
    assert view._ask.lost.isVisible()
    view.ways.buttons["hubspot"].click()
    await rig.settle()
    assert not view._ask.lost.isVisible(), "undo is not possible in any case"
    assert view.ways.marketing.isVisible()
    view.ways.marketing.click()
    rig.controller.go_on()
    await rig.settle()
    job = rig.services.jobs[-1]
    assert job.target.by_hubspot
    assert rig.services.asked == [ByHubSpot(marketing=True)]
    assert view.note.text().startswith("The figures are of 300 of 5")
    assert rig.pane.write.text() == "Create or update 5,214 contacts in Acme Travel (12345678)"
    assert not rig.pane.foot.trial.isVisible()
    assert "HubSpot imports the file" in rig.controller.footer().state


async def test_the_way_goes_with_a_job_that_is_written_without_a_comparison(rig_of):
    rig = rig_of(both_ways=LARGE)
    job = await rig.run()
    assert job.target.by_hubspot
    view = rig.pane.run
    files = (Elsewhere(1, "uploading", 100_000, 3_400_000, 7_800_000), Elsewhere(2, "waiting", 100_000))
    counts = {RowState.WRITTEN: 1_000, RowState.NOT_SENT: 200_000}
    now = replace(progress(), elsewhere=files, counts=counts, rows=201_000, calls=1, calls_total=3)
    view.show_progress(now, rig.controller.run._started)
    assert (
        view.elsewhere.text() == "Uploading 100,000 rows (3.4\u00a0MB of 7.8\u00a0MB)\nWaiting at HubSpot: 100,000 rows"
    )
    assert view._calls.text() == "1 of 3 files"
    assert view._flying.text().endswith("rows with HubSpot")
    shown = [state for state, row in view.outcomes.rows.items() if not row.isHidden()]
    assert RowState.WRITTEN in shown
    assert RowState.CREATED not in shown


@pytest.mark.parametrize(("button", "call"), [(1, "cancel"), (2, "stop"), (0, "")])
async def test_a_stop_leaves_the_import_to_hubspot_or_cancels_it_there(rig_of, button, call):
    rig = rig_of(both_ways=LARGE, show=True)
    job = await rig.run()
    rig.controller.ask_stop()
    await rig.until(lambda: shown_dialog(ChoiceDialog))
    shown_dialog(ChoiceDialog).buttons[button].click()
    await rig.settle()
    assert job.calls[1:] == ([call] if call else [])
    assert rig.controller.run.stopping is bool(call)


def test_results_have_a_place_for_rows_that_are_just_written():
    assert listed(RowState.WRITTEN, form=False, by_hubspot=True)
    assert not listed(RowState.UPDATED, form=False, by_hubspot=True)
    assert not listed(RowState.WRITTEN, form=False)
    assert not listed(RowState.WRITTEN, form=True)
    figures: dict[str, Any] = dict.fromkeys(
        ("created", "updated", "unchanged", "rejected", "duplicates", "needs_review"), 0
    )
    summary = make_summary(rows=100, written=100, via="hubspot", import_ids=("1",), **figures)
    assert results_title(summary) == ("Finished. Every row has its place.", "ok")


async def test_a_file_goes_through_hubspots_import_in_the_whole_window(open_window, portal, tmp_path):
    people = [list(person(number, "ways.example")) for number in range(1, 121)]
    people[5][0] = "é6@ways.example"
    file = write_rows(tmp_path / "people.csv", HEADERS, people)
    async with open_window() as whole:
        controller = whole.builder.importer()
        whole.window.files_dropped.emit([file])
        for step in (Step.FILE, Step.COLUMNS, Step.CHECK):
            await until(lambda: controller.way.now == step and controller.footer().enabled)  # noqa: B023  # awaited here
            controller.go_on()
        preview = controller.write.preview
        await until(lambda: preview.choice is not None)
        ways = controller.pane.preview.ways
        ways.buttons["hubspot"].click()
        controller.pane.preview.skip_wanted.emit()
        await until(lambda: controller.footer().writes and controller.footer().enabled)
        controller.go_on()
        await until(lambda: controller.summary is not None)
        summary = controller.summary
        assert (summary.written, summary.rejected, summary.via) == (119, 1, "hubspot")
        (import_id,) = summary.import_ids
        figures = controller.pane.results.findChildren(type(controller.pane.preview._ask.lost))
        assert import_id in {label.text() for label in figures}
        (job,) = await whole.services.jobs.list()
        assert job.import_ids == (import_id,)
