"""A job of the history goes on as what it is: asked for where nobody has agreed, and not as what the pane showed."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from hubdesk.engine.forms.file.form_run import FormRun
from hubdesk.engine.forms.file.preparing import ready_run
from hubdesk.engine.undo.service import Undoing
from hubdesk.gui.history.pane import HistoryPane, Mode
from hubdesk.gui.history.words import resumable
from hubdesk.gui.importer.preview_controller import Stage
from hubdesk.gui.importer.steps import Step
from hubdesk.storage.journal.records import PREVIEW, QUESTION, JobState
from tests.support.contacts_file import write_people, write_rows
from tests.support.kept_jobs import keep_job
from tests.support.portal import running_portal
from tests.support.waiting import until

pytestmark = [pytest.mark.anyio, pytest.mark.gui]
CARDS = ("Email", "First name", "Last name", "Message")


async def resume(whole, job_id: str) -> None:
    """Press Resume for a job of the History pane."""
    whole.window.show_pane("history")
    pane = whole.window.pane("history")
    assert isinstance(pane, HistoryPane)
    await until(lambda: pane.model.row_of(job_id) >= 0)

    def ready() -> bool:
        """Choose the job; a list that was read while its journal was open calls it running."""
        pane.choose(job_id)
        chosen = pane.chosen()
        return chosen is not None and chosen.job_id == job_id and resumable(chosen)

    await until(ready)
    pane.resume.click()


async def take_back(whole, undo_id: str, *, of: str) -> None:
    """Press Resume for an undo that nobody agreed to: what it does is shown again; and press the button below that."""
    await resume(whole, undo_id)
    pane = whole.window.pane("history")
    await until(lambda: pane.mode is Mode.PLAN)
    assert pane.chosen().job_id == of
    pane.foot.write.click()


async def state_of(whole, job_id: str) -> JobState | None:
    jobs = {job.job_id: job.state for job in await whole.services.jobs.list()}
    return jobs.get(job_id)


async def contact_form(whole) -> FormRun:
    forms = whole.forms
    forms.listing.read()
    await until(lambda: forms.listing.forms)
    wanted = next(one.id for one in forms.listing.forms if one.name == "Contact us")
    return ready_run(FormRun(wanted), await forms._definition(wanted), whole.services.clock.now())[0]


def cards(path, count: int, domain: str):
    return write_rows(path, CARDS, [(f"c{n}@{domain}", f"Ann {n}", "Card", "Please call.") for n in range(count)])


def said(view) -> list[str]:
    return [label.text() for label in view.findChildren(QLabel) if label.isVisible()]


def of_domain(portal, domain: str) -> list[str]:
    return [email for email in portal.by_email() if email.endswith(domain)]


async def test_a_resumed_import_is_shown_as_itself_and_not_as_the_draft_for_a_form(open_window, portal, tmp_path):
    async with open_window(portal) as whole:
        people = write_people(tmp_path / "people of may.csv", 6, "resumed.example")
        job = await keep_job(whole, people, mode="create", trial=2)
        await whole.read_for_form(cards(tmp_path / "cards.csv", 3, "cards.example"), await contact_form(whole))
        await whole.check()
        assert any(title.startswith("Each row is submitted") for title in whole.banners())
        await resume(whole, job)
        await until(lambda: whole.importer.run.job is not None)
        pane = whole.pane
        assert pane.job_label.text() == f"Job {job} · people of may.csv"
        assert pane.job_label.toolTip() == str(people)
        assert whole.banners() == []
        await whole.finished()
        assert (whole.importer.summary.job, whole.importer.summary.created) == (job, 6)
        shown = said(pane.results)
        assert {"people of may.csv", "Create"} <= set(shown)
        assert any(text.startswith(f"6 contacts written to Account {portal.portal_id} in ") for text in shown)
        assert not whole.importer.way.reachable(Step.CHECK)
        whole.importer.new_import()
        assert whole.imports.form is None
        assert whole.importer.head is None
        assert whole.importer.columns.draft is None
        assert whole.importer.file.path is None
        assert portal.submissions() == []


async def test_resumed_submissions_are_shown_as_such_and_leave_the_next_file_alone(open_window, portal, tmp_path):
    async with open_window(portal) as whole:
        file = cards(tmp_path / "cards.csv", 3, "later.example")
        job = await keep_job(whole, file, form=await contact_form(whole), trial=1)
        await whole.read(write_people(tmp_path / "people.csv", 4, "draft.example"))
        await whole.check()
        await resume(whole, job)
        await until(lambda: whole.importer.run.job is not None)
        assert whole.banners() == ["Each row is submitted to the form “Contact us”."]
        await whole.finished()
        assert whole.importer.summary.submitted == 3
        assert "Submit “Contact us”" in said(whole.pane.results)
        await whole.read(tmp_path / "people.csv")
        assert whole.imports.form is None
        assert whole.banners() == []
        assert whole.importer.columns.draft.key == "email"
        assert of_domain(portal, "draft.example") == []


async def test_what_nobody_agreed_to_is_asked_for_and_no_leaves_everything_as_it_was(open_window, portal, tmp_path):
    async with open_window(portal) as whole:
        job = await keep_job(
            whole, write_people(tmp_path / "asked.csv", 4, "asked.example"), mode="create", waits_for=QUESTION
        )
        await whole.read(write_people(tmp_path / "draft.csv", 5, "draft2.example"))
        await whole.check()
        await whole.compare()
        planned = whole.importer.write.preview.job
        await resume(whole, job)
        question = await whole.question()
        assert question.windowTitle() == f"Create 4 contacts in Account {portal.portal_id}?"
        assert "cannot be undone" in " ".join(said(question))
        question.reject()
        await whole.settle("resume")
        assert whole.window.current_key == "history"
        assert await state_of(whole, job) is JobState.READY
        assert of_domain(portal, "asked.example") == []
        assert whole.importer.way.now is Step.PREVIEW
        assert whole.importer.write.preview.job is planned
        await resume(whole, job)
        (await whole.question()).yes_button.click()
        await whole.finished()
        assert (whole.importer.summary.job, whole.importer.summary.created) == (job, 4)
        assert await state_of(whole, planned.job_id) is None, "the plan of the draft was put away with it"


async def test_submissions_that_nobody_agreed_to_are_asked_for(open_window, portal, tmp_path):
    async with open_window(portal) as whole:
        before = len(portal.submissions())
        file = cards(tmp_path / "cards.csv", 2, "asked-form.example")
        job = await keep_job(whole, file, form=await contact_form(whole), waits_for=QUESTION)
        await resume(whole, job)
        question = await whole.question()
        assert question.windowTitle() == f"Submit “Contact us” 2 times to Account {portal.portal_id}?"
        question.reject()
        await whole.settle("resume")
        assert await state_of(whole, job) is JobState.READY
        assert len(portal.submissions()) == before


async def test_a_job_that_was_only_to_be_previewed_shows_its_preview(open_window, portal, tmp_path):
    async with open_window(portal) as whole:
        job = await keep_job(whole, write_people(tmp_path / "looked.csv", 4, "looked.example"), waits_for=PREVIEW)
        await whole.read(write_people(tmp_path / "draft.csv", 5, "draft3.example"))
        await resume(whole, job)
        preview = whole.importer.write.preview
        await until(lambda: preview.stage is Stage.READY)
        await whole.settle("compare")
        assert whole.importer.way.now is Step.PREVIEW
        assert not whole.pane.back.isEnabled()
        assert not whole.importer.way.reachable(Step.FILE)
        assert whole.pane.write.text() == f"Create 4 contacts in Account {portal.portal_id}"
        assert whole.pane.preview.table.model().rowCount() == 4
        assert of_domain(portal, "looked.example") == []
        whole.importer.new_import()
        await whole.settle("forget-plan")
        assert await state_of(whole, job) is JobState.READY, "looking at it does not remove it"
        reads = sum(one["family"] == "contacts.batch.read" for one in portal.history())
        await resume(whole, job)
        await until(lambda: preview.stage is Stage.READY)
        await whole.settle("compare")
        assert sum(one["family"] == "contacts.batch.read" for one in portal.history()) == reads, "it was read already"
        whole.importer.go_on()
        await whole.finished()
        assert (whole.importer.summary.job, whole.importer.summary.created) == (job, 4)


async def test_a_preview_that_cannot_be_read_can_be_read_again(open_window, tmp_path):
    refused = {"match": {"family": "contacts.batch.read"}, "nth": [1], "effect": {"status": 400}}
    with running_portal(unlimited=True, prefilled=0, faults=[refused]) as portal:
        async with open_window(portal) as whole:
            job = await keep_job(whole, write_people(tmp_path / "p.csv", 4, "again.example"), waits_for=PREVIEW)
            await resume(whole, job)
            await until(lambda: whole.banners())
            assert whole.pane.primary.text() == "Try again"
            assert not whole.pane.preview.skip.isVisible(), "it is there to be looked at"
            whole.importer.go_on()
            await until(lambda: whole.importer.write.preview.stage is Stage.READY)
            await whole.settle("compare")
            assert whole.importer.footer().writes


async def test_the_preview_of_a_job_goes_with_its_account(open_window, portal, tmp_path):
    async with open_window(portal) as whole:
        job = await keep_job(whole, write_people(tmp_path / "p.csv", 4, "gone.example"), waits_for=PREVIEW)
        await resume(whole, job)
        await until(lambda: whole.importer.write.preview.stage is Stage.READY)
        await whole.connect(portal, "other account")
        assert whole.importer.way.now is Step.FILE
        assert whole.banners() == [f"What was begun for Account {portal.portal_id} was put away. Nothing was sent."]
        await whole.settle("forget-plan")
        assert await state_of(whole, job) is JobState.READY
        assert of_domain(portal, "gone.example") == []


async def test_a_file_that_is_opened_meanwhile_counts_more_than_a_question(open_window, portal, tmp_path):
    async with open_window(portal) as whole:
        job = await keep_job(whole, write_people(tmp_path / "p.csv", 4, "left.example"), waits_for=QUESTION)
        await resume(whole, job)
        await whole.question()
        await whole.read(write_people(tmp_path / "other.csv", 3, "other.example"))
        await whole.settle("resume")
        assert whole.importer.way.now is Step.FILE
        assert await state_of(whole, job) is JobState.READY
        await (await whole.imports.resume_job(job)).close()  # nobody holds it
        assert of_domain(portal, "left.example") == []


async def test_an_undo_that_nobody_agreed_to_is_asked_for_in_its_own_words(open_window, portal, tmp_path):
    async with open_window(portal) as whole:
        done = await whole.imported(write_people(tmp_path / "people.csv", 3, "undone.example"))
        assert len(of_domain(portal, "undone.example")) == 3
        undoing = Undoing(whole.services.jobs, whole.services.preparer)
        root = whole.services.paths.results_root
        undo = await undoing.make(whole.accounts.session, done, results_dir=None, results_root=root)
        await undo.close()
        whole.importer.resuming.job(undo.job_id, back="history")
        question = await whole.question()
        assert question.windowTitle() == f"Take back 3 contacts in Account {portal.portal_id}?"
        question.reject()
        await whole.settle("resume")
        assert len(of_domain(portal, "undone.example")) == 3
        await take_back(whole, undo.job_id, of=done)
        question = await whole.question()
        assert question.windowTitle() == f"Take job {done} back in Account {portal.portal_id}?"
        question.count_edit.setText("3")
        question.yes_button.click()  # it is asked once
        await until(lambda: whole.importer.summary is not None and whole.importer.summary.job == undo.job_id)
        assert whole.pane.job_label.text() == f"Job {undo.job_id} · undo of {done}"
        assert whole.pane.stepper.accessibleName() == "Step 2 of 2: Results"  # no file, nothing mapped or checked
        assert whole.pane.foot.undo.isHidden()
        assert of_domain(portal, "undone.example") == []


async def test_an_import_is_taken_back_from_its_results(open_window, portal, tmp_path):
    async with open_window(portal) as whole:
        done = await whole.imported(write_people(tmp_path / "people.csv", 3, "back.example"))
        assert whole.pane.stepper.accessibleName() == "Step 6 of 6: Results"
        whole.pane.foot.undo.click()
        pane = whole.window.pane("history")
        await until(lambda: pane.isVisible() and pane.mode is Mode.ASKING)
        assert pane.chosen().job_id == done
        pane.foot.compare.click()
        await until(lambda: pane.mode is Mode.PLAN)
        pane.foot.write.click()
        question = await whole.question()
        question.count_edit.setText("3")
        question.yes_button.click()
        await until(lambda: whole.importer.summary is not None and whole.importer.summary.job != done)
        assert of_domain(portal, "back.example") == []
        whole.importer.new_import()
        assert whole.pane.stepper.accessibleName() == "Step 1 of 6: File"


async def test_what_was_not_compared_has_no_way_back(open_window, portal, tmp_path):
    async with open_window(portal) as whole:
        await whole.read(write_people(tmp_path / "people.csv", 3, "noway.example"))
        await whole.check()
        whole.importer.go_on()
        whole.pane.preview.skip.click()
        whole.importer.go_on()
        await whole.finished()
        assert len(of_domain(portal, "noway.example")) == 3
        assert whole.pane.foot.undo.isHidden()
