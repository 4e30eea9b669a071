"""Result files are put in place one after the other; whoever is interrupted between them can do it again."""

from __future__ import annotations

import asyncio
import shutil
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest

from hubdesk.core.errors import StorageProblem
from hubdesk.engine.prepare import suggested_recipe
from hubdesk.engine.run.ending import every_row
from hubdesk.engine.worker import protocol
from hubdesk.engine.worker.bodies import BodyBuilder
from hubdesk.engine.worker.client import Worker
from hubdesk.engine.worker.reporting import Reporter
from hubdesk.hubspot.client import Patience
from hubdesk.tabular.model import Layout
from hubdesk.tabular.writer import ResultWriter
from tests.support.checker import result_rows
from tests.support.contacts_file import HEADERS, person, write_rows

pytestmark = pytest.mark.anyio


async def _reporting(rig, job_id):
    """Return what it takes to write the result files of a job in this process."""
    journal = await rig.jobs.journal(job_id)
    try:
        meta = journal.meta
        layout = msgspec.json.decode(meta.layout, type=Layout)
        source = protocol.Source(meta.source_path, meta.source_size, meta.source_mtime_ns, layout)
        opened = protocol.OpenJob(source, meta.recipe, meta.catalogue, "", meta.mode)
        chunks = [chunk async for chunk in every_row(journal)]
        return BodyBuilder(opened, lambda _: None), protocol.StartReport(meta.results_dir, job_id), chunks
    finally:
        await journal.close()


async def reporter_of(rig, job_id):
    """Return a function that writes the result files of a job in this process, from the summary's text."""
    builder, start, chunks = await _reporting(rig, job_id)

    def report(summary):
        reporter = Reporter(start, builder)
        for chunk in chunks:
            reporter.add(chunk)
        return reporter.finish(summary)

    return report


def _names(folder):
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.fault("F50", "F54")
async def test_files_that_were_half_put_in_place_are_replaced(rig, tmp_path, monkeypatch):
    rows = [*(person(number, "half.example") for number in range(1, 6)), ("nobody", "", "", "")]
    summary = await rig.import_(write_rows(tmp_path / "people.csv", HEADERS, rows))
    folder = Path(summary.results or "")
    reporting = await reporter_of(rig, summary.job)
    shutil.rmtree(folder)

    def report():
        return reporting(msgspec.json.encode(summary))

    commit, calls = ResultWriter.commit, []

    def fails_at_the_second(writer, *, replace=False):
        calls.append(writer)
        if len(calls) == 2:
            raise StorageProblem("the disk is full", code="results.not_writable")
        commit(writer, replace=replace)

    with monkeypatch.context() as patch:
        patch.setattr(ResultWriter, "commit", fails_at_the_second)
        with pytest.raises(StorageProblem):
            report()
    assert _names(folder) == ["rejected.csv", "summary.json"]
    assert report() == ["rejected.csv", "written.csv", "summary.json"]
    assert _names(folder) == ["rejected.csv", "summary.json", "written.csv"]
    assert sorted(result_rows(folder)) == [1, 2, 3, 4, 5, 6]


async def test_what_a_killed_report_left_of_contacts_goes_with_the_next_one(rig, tmp_path, monkeypatch):
    """A run that is ended at once ends its worker in the middle of a file."""
    file = write_rows(
        tmp_path / "people.csv", HEADERS, (person(number, "ended.example") for number in range(1, 20_001))
    )
    call = Worker.call

    async def then_ended(worker, request, result, **more):
        if isinstance(request, protocol.ReportRows) and request.outcomes[0].row > 10_000:
            running.cancel()
        return await call(worker, request, result, **more)

    async with rig.session() as session:
        job = await rig.plan(session, file)
        with monkeypatch.context() as patch:
            patch.setattr(Worker, "call", then_ended)
            running = asyncio.get_running_loop().create_task(rig.run(job))
            await asyncio.wait([running])
    (folder,) = rig.paths.results_root.iterdir()
    assert [name.rpartition(".")[2] for name in _names(folder)] == ["tmp"]
    theirs = folder / ".notes.tmp"
    theirs.touch()
    summary = await rig.resume(job.job_id)
    assert (summary.state, _names(folder)) == ("finished", [theirs.name, "summary.json", "written.csv"])


async def test_corrected_cells_are_sent_and_kept_through_a_resume_and_the_file_is_not_touched(rig, portal, tmp_path):
    """The corrections are part of the job: who resumes it needs nothing but the file as it was."""
    path = write_rows(
        tmp_path / "people.csv",
        HEADERS,
        [("anna@gmial.com", "Anna", "A", ""), ("bo@@corrected.example", "Bo", "B", ""), ("no", "Cy", "C", "")],
    )
    before = path.read_bytes()
    async with rig.session() as session:
        head = await rig.preparer.look(path)
        catalogue = await session.catalogue(Patience.PATIENT)
        recipe = suggested_recipe(head, catalogue)
        starts = [record.start for record in head.records]
        column = head.layout.headers.index(
            next(name for name, rule in recipe.columns.items() if rule.property == "email")
        )
        edits = {starts[0]: {column: "anna@corrected.example"}, starts[1]: {column: "bo@corrected.example"}}
        corrected = replace(head, layout=replace(head.layout, edits=edits))
        checked = await rig.preparer.check(corrected, recipe, catalogue)
        job = await rig.jobs.create(session, checked, results_dir=None, results_root=rig.paths.results_root)
        await checked.close()
        await job.close()
        job_id = job.job_id
    summary = await rig.resume(job_id)
    assert (summary.created, summary.rejected) == (2, 1)
    mails = {contact["properties"].get("email") for contact in portal.contacts()}
    assert {"anna@corrected.example", "bo@corrected.example"} <= mails
    rows = result_rows(Path(summary.results or ""))
    assert rows[1][HEADERS[column]] == "anna@corrected.example"
    assert rows[3]["_state"] == "rejected"
    assert path.read_bytes() == before
    assert (await rig.jobs.verify(job_id)).problems == []
