"""After an import the next file of the queue is one click away."""

from __future__ import annotations

from pathlib import Path

import pytest

from hubdesk.gui.actions import Actions
from hubdesk.gui.file_queue import FileQueue
from hubdesk.gui.importer.steps import Step
from hubdesk.gui.widgets.buttons import Kind
from tests.support.fake_run import make_summary

pytestmark = [pytest.mark.anyio, pytest.mark.gui]


async def finished(rig, **figures):
    """Import to the end."""
    job = await rig.run()
    job.finish(make_summary(**({"rejected": 0} | figures)))
    await rig.settle()
    assert rig.at(Step.RESULTS)


def queue_of(rig):
    return FileQueue(lambda: rig.pane, lambda: rig.controller.run.running, Actions())


async def test_the_way_on_is_the_next_file_and_then_a_new_import(rig_of):
    rig = rig_of()
    queue = queue_of(rig)
    queue.take([Path("/data/leads.csv"), Path("/data/fair.csv")])
    await rig.settle()
    await finished(rig)
    assert rig.pane.primary.text() == "Next file: fair.csv"
    call, enabled = rig.pane.commands()["primary"]
    assert enabled
    call()
    await rig.settle()
    assert rig.at(Step.FILE)
    assert rig.services.looks[-1][0] == Path("/data/fair.csv")
    assert queue.waiting == ()
    await finished(rig)
    assert rig.pane.primary.text() == "New import"


async def test_files_that_come_while_results_are_shown_are_offered_at_once(rig_of):
    rig = rig_of()
    queue = queue_of(rig)
    await finished(rig)
    assert rig.pane.primary.text() == "New import"
    rig.pane.show_next("a-list-of-everybody-who-came-to-our-stand-in-Berlin.csv", lambda: None)
    assert rig.pane.primary.text() == "Next file: a-list-of-everyb…d-in-Berlin.csv"
    queue.clear()
    assert rig.pane.primary.text() == "New import"


async def test_an_ampersand_in_a_name_is_no_mnemonic(rig_of):
    rig = rig_of()
    await finished(rig)
    rig.pane.show_next("meet & greet.csv", lambda: None)
    assert rig.pane.primary.text() == "Next file: meet && greet.csv"


@pytest.mark.parametrize(
    ("figures", "kind"), [({}, Kind.PRIMARY), ({"state": "stopped", "not_sent": 7}, Kind.SECONDARY)]
)
async def test_one_button_of_the_results_matters_most(rig_of, figures, kind):
    rig = rig_of()
    await finished(rig, **figures)
    assert rig.pane.primary._kind is kind
    assert rig.pane.results.has_way_on is (kind is Kind.SECONDARY)
