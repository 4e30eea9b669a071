"""The Preview step: asked for, read, looked at, and then exactly that is written."""

from __future__ import annotations

import asyncio

import pytest
from msgspec import structs
from PySide6.QtWidgets import QLabel

from hubdesk.core.errors import Unreachable
from hubdesk.engine.associations.counting import CompanyCounts
from hubdesk.gui.importer import questions, write_controller
from hubdesk.gui.importer.plan_model import CHANGE, CHANGE_ROLE, PlanModel, PropertiesModel
from hubdesk.gui.importer.plan_words import write_words
from hubdesk.gui.importer.preview_controller import Stage
from hubdesk.gui.importer.steps import Step
from hubdesk.gui.wording import account_label
from hubdesk.mapping.model import Catalogue, Option
from hubdesk.storage.plan.records import Action, Kind, Mark, PlanFilter, PlanTotals
from tests.support import fake_import
from tests.support.fake_file import CATALOGUE
from tests.support.fake_run import FakePlan
from tests.support.fake_services import account

pytestmark = [pytest.mark.anyio, pytest.mark.gui]

CREATE, UPDATE = 40, 160


def stage(rig):
    return rig.controller.write.preview.stage


async def test_nothing_is_read_before_the_reader_asks_for_it(rig_of):
    rig = rig_of()
    await rig.preview()
    assert stage(rig) is Stage.ASKING
    assert not rig.services.jobs
    assert rig.pane.primary.text() == "Compare"
    said = [label.text() for label in rig.pane.preview.findChildren(QLabel)]
    assert any("undo will not be possible" in text for text in said)


async def test_the_plan_says_what_is_written_and_the_button_repeats_it(rig_of):
    rig = rig_of()
    job = await rig.compare()
    assert job.calls == ["compare"]
    tiles = rig.pane.preview.tiles
    assert tiles[Action.CREATE].accessibleName() == f"Create: {CREATE}. new contacts"
    assert rig.pane.write.text() == f"Create {CREATE} and update {UPDATE} contacts in Acme Travel (12345678)"
    assert rig.pane.preview.table.model().rowCount() == 300
    rig.controller.go_on()
    await rig.settle()
    assert rig.at(Step.RUN)
    assert job.calls == ["compare", "run"]
    assert job.plan.closed
    assert len(rig.services.jobs) == 1, "the job that was compared is the one that runs"


async def test_the_shortcut_writes_from_the_moment_the_button_does(rig_of):
    rig = rig_of()
    await rig.preview()
    rig.controller.go_on()
    while not (rig.controller.footer().writes and rig.controller.footer().enabled):
        await asyncio.sleep(0)
        assert rig.pane.commands()["primary"][1] is rig.controller.footer().enabled
    job = rig.services.jobs[-1]
    call, enabled = rig.pane.commands()["primary"]
    assert enabled
    call()
    await rig.settle()
    assert job.calls == ["compare", "run"]


async def test_a_large_write_by_shortcut_still_asks_for_its_number(rig_of, monkeypatch):
    asked = []

    async def no(theme, question, parent):
        asked.append(question.typed)
        return False

    monkeypatch.setattr(questions, "confirm", no)
    rig = rig_of(rows=184_620)
    await rig.skip()
    call, enabled = rig.pane.commands()["primary"]
    assert enabled
    call()
    await rig.settle()
    assert asked == [rig.controller.write.count()]
    assert rig.at(Step.PREVIEW)
    assert not any("run" in job.calls for job in rig.services.jobs)


async def test_tiles_chips_and_words_filter_the_rows(rig_of):
    rig = rig_of()
    job = await rig.compare()
    view = rig.pane.preview
    view.tiles[Action.CREATE].click()
    await rig.settle()
    assert view.model.rowCount() == CREATE
    view.tiles[Action.CREATE].click()
    view.kinds[Kind.APPENDS].click()
    await rig.settle()
    assert view.model.rowCount() == UPDATE
    view.search.setText("jana")
    await rig.until(lambda: job.plan.asked[-1] == PlanFilter(None, "", Kind.APPENDS, "jana"))
    await rig.settle()
    assert 0 < view.model.rowCount() < UPDATE


async def test_the_chosen_row_is_told_property_by_property(rig_of):
    rig = rig_of()
    await rig.compare()
    view = rig.pane.preview
    view.tiles[Action.UPDATE].click()
    await rig.settle()
    view.table.setCurrentIndex(view.model.index(1, 0))
    planned = view.model.planned(1)
    assert view.inspector._name.text() == planned.key
    assert view.inspector._where.text().startswith("Update · Line ")
    label, old, new, more = view.model.index(1, CHANGE).data(CHANGE_ROLE)
    assert (label, old, more) == ("Company name", "Nordlicht", 2)
    assert new == planned.changes[0].new


async def test_another_column_makes_the_plan_void_and_removes_its_job(rig_of):
    rig = rig_of()
    job = await rig.compare()
    rig.controller.go_to(Step.COLUMNS)
    rig.pane.columns.property_chosen.emit(0, "salutation")
    await rig.settle()
    assert job.calls == ["compare", "discard"]
    assert job.plan.closed
    rig.controller.go_to(Step.PREVIEW)
    await rig.settle()
    assert rig.at(Step.CHECK), "first the rows are checked again"


async def test_back_and_forth_keeps_the_plan(rig_of):
    rig = rig_of()
    job = await rig.compare()
    rig.controller.go_back()
    assert rig.at(Step.CHECK)
    rig.controller.go_on()
    await rig.settle()
    assert stage(rig) is Stage.READY
    assert job.calls == ["compare"]


async def test_a_reading_that_fails_leaves_nothing_and_can_be_repeated(rig_of):
    rig = rig_of(compare_problem=Unreachable("HubSpot cannot be reached.", code="network.dns"))
    job = await rig.compare()
    assert job.calls == ["compare", "discard"]
    assert "network.dns" in rig.banners
    rig.services.compare_problem = None
    rig.controller.go_on()
    await rig.settle()
    assert stage(rig) is Stage.READY


async def test_after_a_defect_the_comparison_can_be_tried_again(rig_of):
    rig = rig_of(compare_problem=RuntimeError("broken"), show=True)
    await rig.compare()
    assert stage(rig) is Stage.ASKING
    assert (rig.pane.primary.text(), rig.pane.primary.isEnabled()) == ("Try again", True)
    said = [label.text() for label in rig.pane.preview.findChildren(QLabel) if label.isVisible()]
    assert "The comparison was not finished." in said
    rig.sink.defects.clear()
    rig.controller.go_back()
    rig.controller.go_on()
    await rig.settle()
    assert rig.pane.primary.text() == "Compare", "who comes again is asked anew"
    rig.services.compare_problem = None
    rig.controller.go_on()
    await rig.settle()
    assert stage(rig) is Stage.READY


async def test_after_skipping_the_page_says_so_and_offers_to_compare(rig_of):
    rig = rig_of(show=True)
    await rig.skip()
    view = rig.pane.preview
    said = [label.text() for label in view.findChildren(QLabel) if label.isVisible()]
    assert "The comparison was skipped." in said
    assert not view.skip.isVisible()
    assert rig.controller.footer().writes
    view._ask.again.click()
    await rig.settle()
    assert stage(rig) is Stage.READY
    assert rig.services.jobs[-1].calls == ["compare"]


async def test_while_it_reads_the_figures_grow_and_nothing_can_be_written(rig_of):
    hold = asyncio.Event()
    rig = rig_of(hold_compare=hold)
    await rig.compare()
    await rig.settle()
    assert stage(rig) is Stage.READING
    assert not rig.pane.primary.isEnabled()
    await rig.until(lambda: "Create: 60" in rig.pane.preview._progress._below.text())
    hold.set()
    await rig.until(lambda: stage(rig) is Stage.READY)


async def test_a_trial_run_writes_the_first_rows_of_the_same_job(rig_of, monkeypatch):
    asked = []

    async def yes(theme, parent, rows, account):
        asked.append((rows, account.portal_id))
        return True

    monkeypatch.setattr(write_controller, "ask_trial", yes)
    rig = rig_of(show=True)
    job = await rig.compare()
    assert rig.pane.foot.trial.isVisible()
    rig.pane.foot.trial.click()
    await rig.settle()
    assert asked == [(100, 12345678)]
    assert job.calls == ["compare", "trial 100"]


async def test_properties_are_listed_with_most_changes_first(qapp):
    model = PropertiesModel()
    totals = await FakePlan().totals()
    model.show_totals(totals.properties, str.upper)
    lines = [[model.index(row, column).data() for column in range(6)] for row in range(model.rowCount())]
    assert lines[0] == ["COMPANY", "0", "160", "0", "0", "80"]
    assert [line[0] for line in lines] == ["COMPANY", "INTERESTS", "PHONE", "EMAIL"]


def test_pages_of_an_older_question_are_refused(qapp):
    model, wanted = PlanModel(), []
    model.page_wanted.connect(lambda page, generation: wanted.append((page, generation)))
    model.show_rows(300)
    assert model.planned(0) is None
    assert model.planned(5) is None
    assert wanted == [(0, 1)], "a page is asked for once"
    model.show_rows(300)
    assert not model.supply(0, FakePlan().rows[:256], 1)
    assert model.planned(0) is None
    assert model.supply(0, FakePlan().rows[:256], 2)
    last = model.planned(255)
    assert last is not None
    assert last.row == 256


async def test_what_becomes_of_companies_is_said(rig_of):
    rig = rig_of()
    await rig.compare()
    view = rig.pane.preview
    assert view.companies.isHidden()
    view.show_companies(CompanyCounts(8, 2, 1, 1, 0))
    assert not view.companies.isHidden()
    assert view.companies.text() == "Companies: 2 found, 1 to be created, 1 left out; 8 rows get a company."
    view.show_companies(CompanyCounts(8, 2, 1, 1, 1, (("Acme", ("7", "9")),)))
    assert "1 with several that fit; 8 rows get a company. “Acme” finds 2 companies (7, 9)." in view.companies.text()
    assert not view.choose_companies.isHidden()
    view.show_companies(CompanyCounts(9, 3, 1, 1, 0))
    assert view.choose_companies.isHidden()


def test_the_button_says_that_contacts_only_get_companies():
    where = account_label(account())
    assert write_words(PlanTotals(), account(), 8) == f"Associate 8 contacts with companies in {where}"
    both = PlanTotals({Action.CREATE: 5})
    assert write_words(both, account(), 8) == f"Create 5 contacts in {where}"


async def test_who_opted_out_or_bounced_is_counted_and_can_be_shown_alone(rig_of):
    rig = rig_of()
    job = await rig.compare()
    view = rig.pane.preview
    out = sum(1 for row in job.plan.rows if row.marks & Mark.OPTED_OUT)
    assert out
    assert view.marks[Mark.OPTED_OUT].isVisibleTo(view)
    assert "unsubscribed" in view.marks[Mark.OPTED_OUT].toolTip()
    assert view.note.isVisibleTo(view)
    view.marks[Mark.OPTED_OUT].click()
    await rig.settle()
    assert view.model.rowCount() == out
    view.marks[Mark.OPTED_OUT].click()
    await rig.settle()
    assert view.model.rowCount() == 300


async def test_the_question_has_the_words_of_the_button(rig_of, monkeypatch):
    asked = []

    async def no(theme, question, parent):
        asked.append(question)
        return False

    monkeypatch.setattr(questions, "confirm", no)
    monkeypatch.setattr(questions, "TYPED_ABOVE", 100)
    rig = rig_of()
    await rig.compare()
    said = rig.pane.write.text()
    assert said == f"Create {CREATE} and update {UPDATE} contacts in Acme Travel (12345678)…"
    rig.controller.go_on()
    await rig.settle()
    assert [(each.title, each.yes) for each in asked] == [(said.replace("…", "?"), said.removesuffix("…"))]


async def test_values_are_told_and_found_by_the_words_of_the_account(rig_of, monkeypatch):
    props = [
        structs.replace(prop, options=(Option("safari", "Wild animals"),)) if prop.name == "interests" else prop
        for prop in CATALOGUE.properties
    ]
    monkeypatch.setattr(fake_import, "CATALOGUE", Catalogue(tuple(props)))
    rig = rig_of()
    job = await rig.compare()
    view = rig.pane.preview
    view.tiles[Action.UPDATE].click()
    await rig.settle()
    view.table.setCurrentIndex(view.model.index(0, 0))
    said = [label.text() for label in view.inspector.findChildren(QLabel)]
    assert "Wild animals" in said
    assert "→ Wild animals; city" in said
    view.search.setText("wild")
    await rig.until(lambda: job.plan.asked[-1].text == "wild")
    assert job.plan.asked[-1].stored == (("interests", "safari"),)
    view.search.clear()
    await rig.until(lambda: job.plan.asked[-1].text == "")
    assert job.plan.asked[-1].stored == ()


async def test_times_of_a_plan_are_those_of_its_account(rig_of):
    rig = rig_of()
    await rig.compare()
    zone = rig.services.current_account.time_zone
    assert zone
    assert rig.controller.write.preview._values._zone == zone
    assert rig.pane.preview.model._values is rig.controller.write.preview._values
