"""Rows of which nobody knows whether HubSpot took them have a way on of their own in the Results step."""

from __future__ import annotations

from dataclasses import replace

import pytest

from hubdesk.engine.forms.file.form_run import FormRun
from hubdesk.engine.undo.counts import UndoCounts
from hubdesk.engine.undo.mode import UNDO
from hubdesk.gui.importer.steps import Step
from hubdesk.gui.widgets.banner import Banner
from tests.support.fake_run import make_summary
from tests.support.fake_services import account

pytestmark = [pytest.mark.anyio, pytest.mark.gui]
FILE = "needs-review.csv"


@pytest.fixture
def finished(rig_of, tmp_path):
    """Go to the end of a run; ``made`` are parts of its job's target, ``counts`` of its summary."""

    async def end(*, undone=None, made=None, **counts):
        rig = rig_of()
        job = await rig.run()
        job.target = replace(job.target, **(made or {}))
        job.undone, job.undo_of = undone, "2MPQ" if undone is not None else ""
        (tmp_path / FILE).write_text("x")
        job.finish(make_summary(results=tmp_path, job=job.job_id, **counts))
        await rig.settle()
        return rig

    return end


async def test_they_are_opened_here_to_be_compared(finished, tmp_path):
    rig = await finished(needs_review=3)
    view = rig.pane.results
    assert (view.review.text(), view.review.isEnabled()) == ("Review 3 rows", True)
    assert view._review_hint.text().startswith("Open them here and compare")
    view.review.click()
    await rig.settle()
    assert rig.services.looks[-1][0] == tmp_path / FILE
    assert rig.at(Step.FILE)


async def test_another_account_knows_nothing_of_them(finished):
    rig = await finished(needs_review=3)
    rig.services.switch(account(87654321, "Other"))
    await rig.settle()
    looks = len(rig.services.looks)
    rig.pane.results.review.click()
    await rig.settle()
    assert len(rig.services.looks) == looks
    titles = [banner.content.title for banner in rig.pane.banners.findChildren(Banner)]
    assert "These rows were for Acme Travel (12345678)." in titles
    assert rig.at(Step.RESULTS)


@pytest.mark.parametrize("kind", ["form", "undo"])
async def test_where_nothing_can_be_compared_their_file_is_shown(finished, tmp_path, kind):
    if kind == "form":
        rig = await finished(needs_review=2, submitted=7, made={"form": FormRun("id"), "mode": "form"})
    else:
        rig = await finished(needs_review=2, undone=UndoCounts(7, 5, 0, 0, 0), made={"mode": UNDO})
    view, looks = rig.pane.results, len(rig.services.looks)
    assert view._review_hint.text() == "Look for them in HubSpot; the file lists them."
    assert view.review.text() == "Review 2 rows"
    view.review.click()
    await rig.settle()
    assert rig.shown == [tmp_path / FILE]
    assert len(rig.services.looks) == looks


async def test_without_such_rows_there_is_no_button_and_without_their_file_it_cannot_be_pressed(finished, tmp_path):
    rig = await finished(needs_review=0)
    assert rig.pane.results._review.isHidden()
    (tmp_path / FILE).unlink()
    view = rig.pane.results
    view._show_review(1, frozenset(), compares=True)
    assert (view.review.text(), view.review.isEnabled()) == ("Review 1 row", False)
