"""Another account under an import: what was made for the one before is void at once, what is only renamed stays."""

from __future__ import annotations

from contextlib import asynccontextmanager

import pytest

from hubdesk.core.secret import Secret
from hubdesk.gui.importer.preview_controller import Stage
from hubdesk.gui.importer.steps import Step
from tests.support.contacts_file import write_people
from tests.support.portal import running_portal
from tests.support.waiting import until
from tests.support.whole_window import open_question, whole_window

pytestmark = [pytest.mark.anyio, pytest.mark.gui]


@pytest.fixture(scope="module")
def portal():
    with running_portal(unlimited=True, prefilled=0) as running:
        yield running


@pytest.fixture
def compared(portal, theme, sink, monkeypatch, tmp_path):
    """Open the window at the Preview step with a plan for the portal's first account."""
    monkeypatch.setenv("HUBDESK_API_BASE", portal.url)
    monkeypatch.setenv("HUBDESK_FORMS_BASE", portal.url)

    @asynccontextmanager
    async def opened(rows: int = 5):
        async with whole_window(theme, sink) as whole:
            await whole.connect(portal)
            await whole.read(write_people(tmp_path / "people.csv", rows, "accounts.example"))
            await whole.check()
            await whole.compare()
            yield whole
        assert not sink.defects

    return opened


def words(view) -> str:
    """Return what stands in place of the plan."""
    return f"{view._void._title.text()} {view._void._text.text()}" if view._void.isVisible() else ""


async def test_a_plan_is_void_at_once_and_is_made_again_for_the_other_account(compared, portal):
    async with compared() as whole:
        importer, pane = whole.importer, whole.pane
        planned = importer.write.preview.job.job_id
        await whole.connect(portal, "other account")
        assert importer.write.preview.stage is Stage.ASKING, "before anything else could be pressed"
        assert not importer.footer().writes
        said = words(pane.preview)
        assert said.startswith("This preview no longer holds. It was made for ")
        assert f"{portal.portal_id}" in said
        assert "Nothing was written. Check the rows again for " in said
        assert (pane.primary.text(), pane.primary.isEnabled()) == ("Check again", True)
        await whole.settle("forget-plan")
        assert planned not in [job.job_id for job in await whole.services.jobs.list()]
        await whole.settle("suggest")
        assert importer.footer().primary == "Check again"
        await whole.check()
        await whole.compare()
        other = whole.accounts.account.portal_id
        assert other != portal.portal_id
        assert pane.write.text() == f"Create 5 contacts in Account {other}"
        importer.go_on()
        await whole.finished()
        assert importer.summary.created == 5
        assert portal.by_email() == {}, "nothing went to the account that the first plan was made for"


async def test_a_plan_that_is_being_made_is_given_up(compared, portal):
    async with compared(400) as whole:
        importer = whole.importer
        importer.start_check()
        await whole.settle("check")
        importer.go_on()
        importer.go_on()
        await until(lambda: importer.write.preview.stage is Stage.READING)
        await whole.connect(portal, "other account")
        assert importer.write.preview.stage is Stage.ASKING
        assert words(whole.pane.preview)
        for name in ("compare", "forget-plan", "suggest"):
            await whole.settle(name)
        assert await whole.services.jobs.list() == []
        assert words(whole.pane.preview)


async def test_a_question_about_a_plan_goes_with_it(compared, portal, monkeypatch):
    monkeypatch.setattr("hubdesk.gui.importer.questions.TYPED_ABOVE", 2)
    async with compared() as whole:
        whole.importer.go_on()
        await whole.question()
        await whole.connect(portal, "other account")
        await until(lambda: open_question() is None)
        await whole.settle("write")
        assert not whole.importer.run.running
        assert whole.importer.write.preparing is False
        assert portal.by_email() == {}


async def test_without_an_account_no_plan_holds(compared):
    async with compared() as whole:
        await whole.accounts.disconnect()
        assert "Connect an account, then check the rows again" in words(whole.pane.preview)
        assert not whole.importer.footer().writes


async def test_another_name_colour_or_token_leaves_the_plan(compared, portal):
    async with compared() as whole:
        importer = whole.importer
        planned = importer.write.preview.job
        await whole.accounts.rename("Acme Reisen")
        await whole.accounts.recolour("plum")
        await whole.accounts.swap(Secret(portal.tokens["second key"].token), on_step=lambda _: None)
        for name in ("suggest", "forget-plan", "check"):
            await whole.settle(name)
        assert importer.way.now is Step.PREVIEW
        assert importer.write.preview.job is planned
        assert not importer.way.check_void
        assert whole.pane.write.text() == f"Create 5 contacts in Acme Reisen ({portal.portal_id})"
        importer.go_on()
        await whole.finished()
        assert (importer.summary.job, importer.summary.created) == (planned.job_id, 5)
        await whole.accounts.rename("Acme Travel")
        assert whole.importer.way.now == Step.RESULTS
