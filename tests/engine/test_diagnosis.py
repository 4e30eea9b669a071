"""A diagnosis says what runs and what happened, and nothing that points to anybody."""

from __future__ import annotations

import getpass
import logging
import socket
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest

from hubdesk.core.clock import SystemClock
from hubdesk.core.errors import StorageProblem
from hubdesk.engine.diagnosis import DiagnosisFile, diagnose, save_diagnosis, scrubbed
from hubdesk.engine.records import JobInfo
from hubdesk.storage.accounts import AccountEntry
from hubdesk.storage.journal.records import JobState, RowState
from hubdesk.storage.logs import close_log_files, set_up_logging
from hubdesk.storage.paths import Paths
from hubdesk.storage.settings import Settings
from tests.support.canary import find_traces

pytestmark = pytest.mark.anyio

TOKEN = "pat-eu1-7c1a9e52-canary-4d3b-9f60-2ab8c4e1d7f3"
PRIVATE = ("Acme Travel", "ITB_Berlin_Leads", "jane.doe", "12345678", "by ann", "acme.example", TOKEN[12:24])


def account():
    return AccountEntry(portal_id=12345678, api_base="https://api.hubapi.com", name="Acme Travel", kind="SANDBOX")


def job():
    return JobInfo(
        job_id="a1b2c3",
        created_at="2026-11-01T10:00:00+00:00",
        state=JobState.STOPPED,
        account_name="Acme Travel",
        portal_id=12345678,
        demo=False,
        mode="upsert",
        file=Path("/home/ann/ITB_Berlin_Leads.csv"),
        rows=120,
        counts={RowState.CREATED: 20, RowState.NOT_SENT: 100},
        results=Path("/home/ann/results"),
        reason="network.dns",
        user="ann",
    )


async def made(home):
    paths = Paths.below(home)
    set_up_logging(paths.logs)
    logger = logging.getLogger("hubdesk.test")
    logger.warning("token %s of jane.doe@acme.example", TOKEN)
    logger.warning("file %s/ITB_Berlin_Leads.csv, account 12345678 Acme Travel", Path.home())
    logger.warning("run on %s by %s and ann: code file.changed", socket.gethostname(), getpass.getuser())
    close_log_files(paths.logs)
    # As a library might write it that knows nothing of our formatter.
    with (paths.logs / "hubdesk.log").open("a") as file:
        file.write(f"Authorization: Bearer {TOKEN}\n")
    settings = Settings(proxy="manual", proxy_address="http://proxy.acme.example:1", results_folder="/home/ann/x")
    return await diagnose(paths, settings, [account()], [job()], SystemClock())


async def test_nothing_points_to_anybody(tmp_path):
    target = tmp_path / "out" / "diagnosis.zip"
    files = await made(tmp_path / "home")
    await save_diagnosis(files, target)
    with zipfile.ZipFile(target) as archive:
        archive.extractall(tmp_path / "opened")
    assert find_traces(tmp_path / "opened", [TOKEN]) == []
    whole = "\n".join(file.text for file in files)
    for name in (*PRIVATE, f"{Path.home()}/", f"on {socket.gethostname()}", f"by {getpass.getuser()}"):
        assert name not in whole, name


async def test_what_helps_is_there(tmp_path):
    files = {file.name: file.text for file in await made(tmp_path)}
    assert list(files) == ["about.txt", "settings.json", "jobs.txt", "hubdesk.log"]
    assert "Python 3." in files["about.txt"]
    assert "Accounts: 1 (SANDBOX)" in files["about.txt"]
    assert '"proxy": "manual"' in files["settings.json"]
    assert '"proxy_address": "set"' in files["settings.json"]
    assert "a1b2c3 · 2026-11-01T10:00 · upsert · stopped · 120 rows" in files["jobs.txt"]
    assert "because network.dns" in files["jobs.txt"]
    assert "code file.changed" in files["hubdesk.log"]


async def test_the_archive_holds_exactly_what_was_shown(tmp_path):
    files = (DiagnosisFile("a.txt", "ä\n"), DiagnosisFile("b.txt", ""))
    await save_diagnosis(files, tmp_path / "x.zip")
    with zipfile.ZipFile(tmp_path / "x.zip") as archive:
        assert [(name, archive.read(name).decode()) for name in archive.namelist()] == [("a.txt", "ä\n"), ("b.txt", "")]


async def test_a_disk_that_refuses(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(StorageProblem):
        await save_diagnosis((DiagnosisFile("a.txt", "x"),), tmp_path / "file" / "x.zip")


async def test_a_long_log_is_cut_at_a_line(tmp_path):
    paths = Paths.below(tmp_path)
    paths.logs.joinpath("hubdesk.log").write_text("\n".join(f"line {number} end" for number in range(60_000)))
    files = await diagnose(paths, Settings(), [], [], SystemClock())
    lines = files[-1].text.splitlines()
    assert 1_000 < len(lines) < 60_000
    assert all(line.startswith("line ") and line.endswith(" end") for line in lines)


def test_short_names_do_not_take_words_apart():
    assert scrubbed("an import of data", {"a", "dat"}) == "an import of data"
    assert scrubbed("Anna and ann", {"ann"}) == "Anna and ••••"
    assert scrubbed(f"at {datetime(2026, 1, 2, tzinfo=UTC):%Y-%m-%d}") == "at 2026-01-02"
