"""The way through an import, as a reader goes it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from hubdesk.core.errors import RecipeProblem, ScopeMissing, StorageProblem, TokenRefused
from hubdesk.engine.records import Waiting
from hubdesk.gui.help.anchors import place_of
from hubdesk.gui.importer import write_controller
from hubdesk.gui.importer.detection import FILLED
from hubdesk.gui.importer.steps import Step
from hubdesk.gui.widgets.banner import Banner
from hubdesk.storage.journal.records import RowState
from hubdesk.tabular.model import Origin
from tests.support.fake_import import ACME, DEMO, NOT_TEXT
from tests.support.fake_run import make_summary, progress

pytestmark = [pytest.mark.anyio, pytest.mark.gui]


async def test_from_a_file_to_results(rig_of, tmp_path):
    rig = rig_of(account=DEMO, show=True)
    pane = rig.pane
    assert not pane.primary.isEnabled()
    await rig.read()
    assert pane.primary.text() == "Continue to Columns"
    assert pane.file.grid.model().rowCount() == 61
    rig.controller.go_on()
    await rig.settle()
    assert rig.at(Step.COLUMNS)
    assert pane.columns.model.rowCount() == 10
    rig.controller.go_on()
    await rig.settle()
    assert rig.at(Step.CHECK)
    assert pane.primary.text() == "Continue to Preview"
    rig.controller.go_on()
    await rig.settle()
    assert rig.at(Step.PREVIEW)
    assert pane.primary.text() == "Compare"
    pane.preview.skip.click()
    assert pane.write.text() == "Create or update 5,214 contacts in Demo portal (40000001)"
    assert pane.write.isVisible()
    assert not rig.services.jobs
    rig.controller.go_on()
    await rig.settle()
    job = rig.services.jobs[-1]
    assert job.calls == ["run"]
    assert rig.services.modes == ["upsert"]
    job.progress.publish(progress())
    assert pane.run.outcomes.rows[RowState.NOT_SENT].accessibleName().startswith("Still to send: 103,413")
    (tmp_path / "written.csv").write_text("x")
    job.finish(make_summary(results=tmp_path))
    await rig.settle()
    assert rig.at(Step.RESULTS)
    assert pane.results.title.text() == "Finished. Every row has its place."
    assert pane.results.outcomes.rows[RowState.CREATED].link.isVisible()
    assert not pane.results.outcomes.rows[RowState.REJECTED].link.isVisible()
    assert not rig.sink.errors


async def test_back_loses_nothing_and_an_unchanged_check_is_not_repeated(rig_of):
    rig = rig_of()
    await rig.check()
    rig.controller.columns.draft.choose(0, None)
    rig.controller.go_back()
    assert rig.at(Step.COLUMNS)
    rig.controller.go_back()
    assert rig.at(Step.FILE)
    assert rig.pane.file.grid.model().rowCount() == 61
    rig.controller.go_on()
    rig.controller.go_on()
    await rig.settle()
    assert rig.at(Step.CHECK)
    assert len(rig.services.recipes) == 1


async def test_another_mapping_makes_the_check_void(rig_of):
    rig = rig_of()
    await rig.check()
    rig.controller.go_back()
    rig.pane.columns.property_chosen.emit(0, "salutation")
    assert rig.controller.way.check_void
    rig.controller.go_on()
    await rig.settle()
    assert len(rig.services.recipes) == 2
    assert rig.services.recipes[-1].columns["Anrede"].property == "salutation"
    assert not rig.controller.way.check_void


async def test_a_conflict_bars_the_way_with_its_sentence(rig_of):
    rig = rig_of()
    await rig.read()
    rig.controller.go_on()
    rig.pane.columns.property_chosen.emit(0, "phone")
    assert not rig.pane.primary.isEnabled()
    assert rig.pane.state.text() == "Phone number is used twice"
    rig.controller.go_on()
    await rig.settle()
    assert not rig.services.recipes
    rig.pane.columns.property_chosen.emit(0, None)
    assert rig.pane.primary.isEnabled()


async def test_the_mode_is_in_the_button_and_in_the_job(rig_of):
    rig = rig_of()
    await rig.read()
    rig.controller.go_on()
    rig.pane.columns.mode_chosen.emit("update")
    rig.controller.go_on()
    await rig.settle()
    rig.controller.go_on()
    rig.pane.preview.skip_wanted.emit()
    assert rig.pane.write.text() == "Update 5,214 contacts in Acme Travel (12345678)"
    rig.controller.go_on()
    await rig.settle()
    assert rig.services.modes == ["update"]


async def test_a_file_that_cannot_be_read_is_said_in_place_of_the_grid(rig_of):
    rig = rig_of(problem=NOT_TEXT)
    await rig.read("/data/brochure.pdf")
    assert rig.pane.file.body.currentWidget() is rig.pane.file.failure
    assert not rig.pane.primary.isEnabled()
    places: list[str] = []
    rig.pane.help_wanted.connect(places.append)
    rig.pane.file.failure.link.click()
    assert places == [place_of(NOT_TEXT.code)]
    rig.services.problem = None
    await rig.read()
    assert rig.pane.file.body.currentWidget() is not rig.pane.file.failure
    assert rig.pane.primary.isEnabled()


async def test_what_was_detected_can_be_changed_and_is_read_at_once(rig_of):
    rig = rig_of()
    await rig.read()
    rig.pane.file.encoding_chosen.emit("utf-8")
    await rig.settle()
    rig.pane.file.header_chosen.emit(2)
    await rig.settle()
    assert rig.services.looks[-1][1] == {"encoding": "utf-8", "header_line": 2}
    assert rig.pane.file.encoding.value() == "utf-8"


async def test_merged_cells_are_filled_down_and_back(rig_of):
    rig = rig_of()
    await rig.read()
    merged = rig.pane.file.bar.merged
    assert not merged.isVisibleTo(rig.pane.file)
    head = replace(rig.controller.head, origin=Origin(Path("/x/a.xlsx"), 1, 0, "", table="workbook", merged=1))
    rig.pane.file.bar.show_head(head)
    assert merged.isVisibleTo(rig.pane.file)
    for choice, asked in ((FILLED, {"fill": True}), ("", {})):
        rig.pane.file.bar.show_head(head)
        merged.set_value(choice)
        merged.activated.emit(merged.currentIndex())
        await rig.settle()
        assert rig.services.looks[-1][1] == asked


async def test_without_an_account_everything_but_writing_works(rig_of):
    rig = rig_of(account=None)
    assert "no-account" in rig.banners
    await rig.check()
    assert not rig.pane.primary.isEnabled()
    assert rig.pane.state.text() == "Connect an account to go on"
    rig.services.switch(ACME)
    await rig.settle()
    assert "no-account" not in rig.banners
    assert rig.controller.way.check_void


async def test_large_writes_are_asked_for(rig_of, monkeypatch):
    asked = []

    async def refuse(theme, parent, mode, count, account, expected, *, planned, associates, words):
        assert not words
        asked.append((mode, count, account.portal_id, planned and not associates))
        return False

    monkeypatch.setattr(write_controller, "ask_write", refuse)
    rig = rig_of(rows=184_620)
    await rig.skip()
    assert rig.pane.write.text().endswith("…")
    rig.controller.go_on()
    await rig.settle()
    assert asked == [("upsert", 180_861, 12345678, False)]
    assert not rig.services.jobs
    assert rig.at(Step.PREVIEW)


@pytest.mark.fault("F109")
async def test_pressing_write_twice_makes_one_job(rig_of):
    rig = rig_of()
    await rig.skip()
    rig.controller.go_on()
    rig.controller.go_on()
    await rig.settle()
    rig.pane.primary_requested.emit()
    await rig.settle()
    assert len(rig.services.jobs) == 1


async def test_a_missing_scope_stays_at_preview_with_a_banner(rig_of):
    problem = ScopeMissing("The scope crm.objects.contacts.write is missing.", code="scope.missing")
    rig = rig_of(write_problem=problem)
    await rig.skip()
    rig.controller.go_on()
    await rig.settle()
    assert rig.at(Step.PREVIEW)
    assert "scope.missing" in rig.banners
    assert rig.pane.write.isEnabled()


async def test_a_check_that_fails_says_why(rig_of):
    rig = rig_of(check_problem=RecipeProblem("The recipe does not fit.", code="recipe.bad"))
    await rig.check()
    assert "recipe.bad" in rig.banners
    assert not rig.pane.primary.isEnabled()


@pytest.mark.fault("F89")
async def test_no_row_can_go_on(rig_of, monkeypatch):
    rig = rig_of(rows=0, findings=False)
    await rig.check()
    assert rig.pane.state.text() == "No row can go on."
    assert not rig.pane.primary.isEnabled()


async def test_one_row_goes_on_in_the_singular(rig_of, monkeypatch):
    rig = rig_of()
    await rig.check()
    checked = rig.services.checked
    monkeypatch.setattr(checked, "summary", replace(checked.summary, good=1))
    rig.controller._refresh()
    assert rig.pane.state.text() == "1 row goes on"


@pytest.mark.fault("F109")
async def test_pause_resume_stop(rig_of):
    rig = rig_of()
    job = await rig.run()
    job.progress.publish(progress())
    rig.pane.pause_requested.emit()
    assert rig.pane.primary.text() == "Resume"
    assert not rig.pane.pause.isEnabled()
    rig.pane.primary_requested.emit()
    assert job.calls == ["run", "pause", "resume"]
    rig.controller.run.stop()
    rig.controller.run.stop()
    assert job.calls == ["run", "pause", "resume", "stop"]
    assert not rig.pane.stop.isEnabled()


@pytest.mark.fault("F47")
async def test_waiting_is_a_banner_that_goes_by_itself(rig_of):
    rig = rig_of()
    job = await rig.run()
    job.progress.publish(progress(waiting=Waiting("network", "24 calls wait for an answer.", 30)))
    assert rig.banners == ("run",)
    job.progress.publish(progress())
    await rig.until(lambda: not rig.banners)


async def test_a_short_breath_for_the_limit_is_no_banner(rig_of):
    rig = rig_of()
    job = await rig.run()
    job.progress.publish(progress(waiting=Waiting("limit", "Waiting for room.", 0.8)))
    assert not rig.banners


async def test_a_refused_token_pauses_with_a_way_on(rig_of):
    rig = rig_of()
    job = await rig.run()
    job.fail(TokenRefused("HubSpot refuses the token.", code="token.refused"))
    await rig.settle()
    assert rig.banners == ("token-refused",)
    assert rig.pane.primary.text() == "Resume"
    rig.controller.go_on()
    await rig.settle()
    assert [each.job_id for each in rig.services.jobs] == ["7F3K", "7F3K"]
    assert rig.services.jobs[-1].calls == ["run"]
    assert not rig.banners


async def test_a_run_that_ends_early_leads_to_the_help(rig_of):
    rig = rig_of()
    job = await rig.run()
    places: list[str] = []
    rig.pane.help_wanted.connect(places.append)
    job.fail(StorageProblem("The disk is full.", code="storage.full"))
    await rig.settle()
    content = rig.pane.banners.findChild(Banner).content
    assert (content.action, content.closable) == ("Help", False)
    content.call()
    assert places == [place_of("storage.full")]


async def test_a_job_of_the_history_goes_on_in_the_run_step(rig_of):
    rig = rig_of()
    rig.controller.resuming.job("2MPQ")
    await rig.settle()
    assert rig.at(Step.RUN)
    assert rig.pane.job_label.text() == "Job 2MPQ · webinar.csv"
    rig.services.jobs[-1].finish(make_summary(job="2MPQ", state="stopped", not_sent=7))
    await rig.settle()
    assert rig.pane.results.title.text() == "Stopped. 7 rows were not sent."
    rig.pane.results.resume_wanted.emit()
    await rig.settle()
    assert rig.services.jobs[-1].job_id == "2MPQ"
    assert len(rig.services.jobs) == 2


async def test_a_drop_during_a_run_is_refused(rig_of):
    rig = rig_of()
    await rig.run()
    looks = len(rig.services.looks)
    rig.pane.open_file(Path("/data/other.csv"))
    await rig.settle()
    assert len(rig.services.looks) == looks
    assert "running" in rig.banners


async def test_a_file_chosen_after_the_results_is_shown_on_the_file_step(rig_of):
    rig = rig_of()
    job = await rig.run()
    job.finish()
    await rig.settle()
    assert rig.at(Step.RESULTS)
    rig.controller.file.on_chosen(Path("/data/other.csv"))
    await rig.settle()
    assert rig.at(Step.FILE)
    assert rig.controller.summary is None


async def test_rejected_rows_become_a_new_import(rig_of, tmp_path):
    rig = rig_of()
    job = await rig.run()
    (tmp_path / "rejected.csv").write_text("x")
    job.finish()
    await rig.settle()
    assert rig.pane.results.fix.isEnabled()
    rig.pane.results.fix_wanted.emit()
    await rig.settle()
    assert rig.services.looks[-1][0] == tmp_path / "rejected.csv"
    assert rig.at(Step.FILE)
    assert rig.services.checked.closed


async def test_result_files_and_their_folder_are_opened(rig_of, tmp_path):
    rig = rig_of()
    job = await rig.run()
    job.finish()
    await rig.settle()
    rig.pane.results.folder_wanted.emit()
    rig.pane.results.file_wanted.emit("written.csv")
    assert rig.shown == [tmp_path, tmp_path / "written.csv"]


async def test_pasted_rows_are_read_like_a_file(rig_of):
    rig = rig_of()
    assert rig.pane.paste_rows("E-Mail\tName\na@b.c\tAda")
    await rig.settle()
    assert rig.services.pasted == ["E-Mail\tName\na@b.c\tAda"]
    assert rig.pane.primary.isEnabled()
    assert rig.settings.get("import.recent_files", []) == []


async def test_recent_files_are_kept_newest_first(rig_of):
    rig = rig_of()
    await rig.read("/data/a.csv")
    await rig.read("/data/b.csv")
    await rig.read("/data/a.csv")
    assert rig.settings.get("import.recent_files") == ["/data/a.csv", "/data/b.csv"]
