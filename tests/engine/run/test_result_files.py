"""Result files are put in place one after the other; whoever is interrupted between them can do it again."""

from __future__ import annotations

import shutil
from pathlib import Path

import msgspec
import pytest

from hubdesk.core.errors import StorageProblem
from hubdesk.engine.run.ending import every_row
from hubdesk.engine.worker import protocol
from hubdesk.engine.worker.bodies import BodyBuilder
from hubdesk.engine.worker.reporting import Reporter
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
