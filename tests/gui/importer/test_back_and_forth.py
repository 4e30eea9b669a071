"""Going back and forth between the steps: nothing is lost, and nothing void is taken for good."""

from __future__ import annotations

from typing import Any

import pytest

from hubdesk.core.errors import StorageProblem
from hubdesk.gui.importer.steps import Step
from hubdesk.mapping.companies import CompanyBy, CompanyRule
from hubdesk.mapping.recipe import ColumnRule, Recipe, dump_recipe
from tests.gui.importer.test_ways import SMALL
from tests.support.fake_import import DEMO

pytestmark = [pytest.mark.anyio, pytest.mark.gui]


async def test_back_from_a_void_plan_the_rows_are_checked_again(rig_of):
    rig = rig_of()
    await rig.preview()
    rig.services.switch(DEMO)
    await rig.settle()
    assert rig.controller.way.check_void
    rig.controller.go_back()
    await rig.settle()
    assert rig.at(Step.CHECK)
    assert len(rig.services.heads) == 2


async def test_a_correction_that_is_taken_back_in_the_preview_is_not_written(rig_of):
    rig = rig_of(show=True)
    await rig.check()
    await rig.until(lambda: rig.pane.check.model.shown(0) is not None)
    rig.pane.check.model.setData(rig.pane.check.model.index(0, 0), "Other")
    await rig.settle()
    rig.controller.go_on()
    await rig.settle()
    assert rig.at(Step.PREVIEW)
    rig.controller.edits.undo()  # by the toast, which outlives the step
    rig.controller.go_back()
    await rig.settle()
    assert rig.services.heads[-1].layout.edits == {}
    assert rig.controller.check.checked is rig.services.checked


async def test_no_plan_is_made_of_rows_that_are_being_checked_again(rig_of):
    rig = rig_of(show=True)
    await rig.preview()
    rig.controller.go_back()
    await rig.settle()
    await rig.until(lambda: rig.pane.check.model.shown(0) is not None)
    rig.services.hold_check = True
    rig.pane.check.model.setData(rig.pane.check.model.index(0, 0), "Other")
    await rig.settle()
    rig.controller.go_to(Step.PREVIEW)
    rig.controller.go_on()
    await rig.settle()
    assert rig.at(Step.CHECK)
    assert not rig.services.jobs
    rig.services.released.set()
    await rig.until(lambda: not rig.controller.check.busy)
    rig.controller.go_to(Step.PREVIEW)
    await rig.settle()
    assert rig.at(Step.PREVIEW)


async def test_the_chosen_way_stays(rig_of):
    rig = rig_of(both_ways=SMALL, show=True)
    await rig.preview()
    ways = rig.pane.preview.ways
    ways.buttons["hubspot"].click()
    ways.marketing.click()
    rig.controller.go_back()
    await rig.settle()
    rig.controller.go_on()
    await rig.settle()
    assert rig.controller.write.preview.by_hubspot
    assert ways.isVisible()
    assert ways.buttons["hubspot"].isChecked()
    assert ways.marketing.isChecked()


async def test_a_job_that_goes_on_has_no_results_yet(rig_of):
    rig = rig_of()
    job = await rig.run()
    job.finish()
    await rig.settle()
    assert rig.at(Step.RESULTS)
    rig.controller.resuming.here()
    await rig.settle()
    assert rig.at(Step.RUN)
    assert not rig.controller.way.reachable(Step.RESULTS)
    rig.services.jobs[-1].finish()
    await rig.settle()
    assert rig.at(Step.RESULTS)
    rig.controller.go_to(Step.RUN)
    assert rig.controller.way.reachable(Step.RESULTS)


@pytest.mark.parametrize("other_account", [False, True])
async def test_companies_stay_when_the_file_is_read_in_another_way_or_for_another_account(rig_of, other_account):
    rig = rig_of()
    await rig.read()
    rule = CompanyRule("Firma", CompanyBy.NAME)
    rig.controller.columns._change_company(rule)
    if other_account:
        rig.services.switch(DEMO)
    else:
        rig.pane.file.encoding_chosen.emit("utf-8")
    await rig.settle()
    assert rig.controller.columns.draft.company == rule


async def test_a_recipe_that_is_taken_back_leaves_nothing(rig_of, tmp_path):
    rig = rig_of()
    await rig.read()
    path = tmp_path / "leads.recipe.json"
    path.write_bytes(dump_recipe(Recipe({"E-Mail": ColumnRule("email"), "Elsewhere": ColumnRule("city")})))
    await rig.controller.columns.load(path)
    rig.controller.columns.undo()
    await rig.controller.columns.store(path)
    assert b"Elsewhere" not in path.read_bytes()
    rig.controller.columns.redo()
    await rig.controller.columns.store(path)
    assert b"Elsewhere" in path.read_bytes()


async def test_rows_that_cannot_be_pasted_are_not_taken_for_the_file_before(rig_of):
    rig = rig_of(show=True)
    await rig.read("/data/old.csv")

    async def paste(text: str) -> Any:
        raise StorageProblem("The disk is full.", code="disk.full")

    rig.services.paste = paste
    rig.pane.paste_rows("a\tb\n1\t2")
    await rig.settle()
    assert rig.pane.file._name.text() == "Pasted rows"
