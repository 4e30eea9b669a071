"""Each call fails once: the n-th to the network, to the journal, to the result files, for every n until none is left.

Whatever fails, each row has its place afterwards, no contact is there twice, and going on brings the job to its end.
"""

from __future__ import annotations

import errno
import os
import shutil
from pathlib import Path

import msgspec
import pytest

from hubdesk.core.errors import HubDeskError, StorageProblem
from hubdesk.core.replacing import replace_patiently
from hubdesk.hubspot import client
from hubdesk.hubspot.causes import Cause
from hubdesk.hubspot.transport import Lost, Transport
from hubdesk.storage.journal import journal as journal_module
from tests.engine.run.test_result_files import reporter_of
from tests.support.checker import check_account, check_files, result_rows
from tests.support.contacts_file import HEADERS, person, write_people, write_rows

pytestmark = pytest.mark.anyio

ROWS = 150
ENOUGH = 100
"""More calls than any of these runs makes."""


@pytest.fixture
def quick(monkeypatch):
    """Pauses between attempts take no time."""
    monkeypatch.setattr(client, "pause", lambda *_: 0.0)


@pytest.mark.fault("F25", "F28", "F31")
@pytest.mark.slow
@pytest.mark.parametrize("mode", ["upsert", "create"])
@pytest.mark.parametrize("left", [False, True], ids=["before it left", "after HubSpot did it"])
@pytest.mark.usefixtures("quick")
async def test_whichever_request_is_lost(left, mode, rig, portal, tmp_path, monkeypatch):
    real = Transport.exchange
    for number in range(1, ENOUGH):
        calls = 0

        async def exchange(self, endpoint, *rest, number=number, **options):
            nonlocal calls
            calls += 1
            if calls != number:
                return await real(self, endpoint, *rest, **options)
            if left:
                await real(self, endpoint, *rest, **options)
            return Lost(Cause.RESET, left=left)

        domain = f"lost{number}{mode}{left:d}.example"
        file = write_people(tmp_path / f"{number}.csv", ROWS, domain)
        with monkeypatch.context() as patch:
            patch.setattr(Transport, "exchange", exchange)
            summary = (await rig.import_(file, mode=mode)).as_json()
        if calls < number:
            break
        assert rig.ended is None, rig.ended
        assert (summary["state"], summary["created"], summary["needs_review"]) == ("finished", ROWS, 0), number
        check_account(file, check_files(file, summary), portal, domain=domain)
    assert 5 < number < ENOUGH


@pytest.mark.fault("F50", "F53", "F54")
@pytest.mark.slow
@pytest.mark.parametrize("code", [errno.EIO, errno.ENOSPC], ids=errno.errorcode.get)
async def test_whichever_step_of_the_journal_fails(code, rig, portal, tmp_path, monkeypatch):
    """Every fourth step, beginning with another one for each kind of failure; the journal's own tests take each."""
    for number in range(1 + code % 4, ENOUGH, 4):
        steps = 0

        def fault(_name, number=number):
            nonlocal steps
            steps += 1
            if steps == number:
                raise OSError(code, "no")

        domain = f"step{number}of{code}.example"
        file = write_people(tmp_path / f"{number}.csv", ROWS, domain)
        problem: HubDeskError | None = None
        with monkeypatch.context() as patch:
            patch.setattr(journal_module, "_no_fault", fault)
            try:
                summary = (await rig.import_(file)).as_json()
            except HubDeskError as error:
                problem = error
        if steps < number:
            break
        jobs = [job for job in await rig.jobs.list() if job.file == file]
        if problem is not None:
            assert isinstance(problem, StorageProblem)
            assert problem.sentence().endswith(".")
            assert "Error" not in problem.sentence()
        if problem is None and not rig.ended:
            check_account(file, check_files(file, summary), portal, domain=domain)
        if jobs and jobs[0].rows:
            summary = (await rig.resume(jobs[0].job_id)).as_json()
            assert (summary["state"], summary["created"], summary["updated"]) == ("finished", ROWS, 0), number
            check_account(file, check_files(file, summary), portal, domain=domain)
        else:  # nobody was told of this job, so nothing of it was sent
            assert not [one for one in portal.by_email() if one.endswith(f"@{domain}")]
    assert 20 < number < ENOUGH


@pytest.mark.fault("F54", "F70")
@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EACCES, errno.EIO], ids=errno.errorcode.get)
async def test_whichever_step_of_writing_result_files_fails(code, rig, tmp_path, monkeypatch):
    """No half-written file and no litter is left, and the next attempt writes all of them."""
    rows = [*(person(number, f"files{code}.example") for number in range(1, 6)), ("nobody", "", "", "")]
    summary = await rig.import_(write_rows(tmp_path / "people.csv", HEADERS, rows))
    folder = Path(summary.results or "")
    reporting = await reporter_of(rig, summary.job)
    content = msgspec.json.encode(summary)
    for number in range(1, ENOUGH):
        shutil.rmtree(folder)
        calls = 0

        def failing(real, number=number):
            def call(*args, **options):
                nonlocal calls
                ours = not isinstance(args[0], Path) or args[0].is_relative_to(folder)
                calls += ours
                if ours and calls == number:
                    raise OSError(code, os.strerror(code))
                return real(*args, **options)

            return call

        problem: StorageProblem | None = None
        with monkeypatch.context() as patch:
            for name in ("open", "fsync"):
                patch.setattr(os, name, failing(getattr(os, name)))
            patch.setattr("hubdesk.tabular.writer.replace_patiently", failing(replace_patiently))
            try:
                reporting(content)
            except StorageProblem as error:
                problem = error
        if calls < number:
            break
        assert problem is not None
        assert "cannot be written" in problem.sentence()
        left = sorted(os.listdir(folder))  # noqa: PTH208
        assert set(left) <= {"rejected.csv", "summary.json", "written.csv"}, left
        assert reporting(content) == ["rejected.csv", "written.csv", "summary.json"]
        assert sorted(result_rows(folder)) == [1, 2, 3, 4, 5, 6]
    assert 8 < number < ENOUGH, "each file is opened, made durable and renamed"
