"""What stays after disconnecting, and that "Remove everything" leaves nothing or says what."""

from __future__ import annotations

import json
import random
import sqlite3

import pytest

from hubdesk.core.clock import SystemClock
from hubdesk.core.errors import JobBusy, StorageProblem
from hubdesk.core.secret import Secret
from hubdesk.engine.known_accounts import KnownAccounts
from hubdesk.engine.removal import Remover
from hubdesk.storage.accounts import AccountEntry, AccountStore
from hubdesk.storage.journal.catalog import new_job_id
from hubdesk.storage.journal.journal import Journal
from hubdesk.storage.journal.records import JobMeta
from hubdesk.storage.paths import Paths
from hubdesk.storage.settings import Settings, SettingsStore
from hubdesk.storage.vault import MemoryVault

pytestmark = pytest.mark.anyio

HOST = "https://api.hubapi.com"
TOKEN = Secret("pat-eu1-5f0c9a7e-31d2-4b86-a94f-07c1e8d2b653")


class Vault(MemoryVault):
    """A keyring in memory that may refuse to let go."""

    problem = None

    async def forget(self, portal_id, host):
        if self.problem is not None:
            raise self.problem
        await super().forget(portal_id, host)

    async def forget_rest(self):
        if self.problem is not None:
            raise self.problem
        return await super().forget_rest()


class Place:
    """A home with everything in it."""

    def __init__(self, folder):
        self.home = folder / "home"
        self.paths = Paths.below(self.home)
        self.vault = Vault()
        self.store = AccountStore(self.paths)
        self.remover = Remover(self.paths, self.vault, KnownAccounts(self.store, SystemClock()))

    async def fill(self):
        for portal_id in (42, 43):
            entry = AccountEntry(
                portal_id=portal_id, api_base=HOST, name=f"Account {portal_id}", token=TOKEN.masked(), stored="keyring"
            )
            self.store.put(entry)
            await self.vault.store(portal_id, HOST, TOKEN)
        SettingsStore(self.paths).save(Settings())
        for path in (
            self.paths.config / "window.json",
            self.paths.config / "accounts.json.bad",
            self.paths.config / ".hubdesk-x.tmp",
            self.paths.cache / "catalogue-42.json",
            self.paths.cache / "limits" / "some-token",
            self.paths.data / "pasted" / "pasted-1.csv",
            self.paths.data / "scopes" / "42-api.hubapi.com.json",
            self.paths.data / "submissions" / "42-api.hubapi.com.jsonl",
            self.paths.demo / "portal.sqlite",
            self.paths.demo / "portal.sqlite-wal",
            self.paths.logs / "hubdesk.log",
            self.paths.logs / "hubdesk.log.1",
        ):
            path.parent.mkdir(exist_ok=True)
            path.write_text("x", "utf-8")
        calls = self.paths.data / "calls"
        calls.mkdir()
        with sqlite3.connect(calls / "42-api.hubapi.com.sqlite") as database:
            database.execute("CREATE TABLE calls(x)")
        database.close()
        return await self.journal()

    async def journal(self, portal_id=42):
        """Make a job with result files and return its journal, still held."""
        job_id = new_job_id(random.Random(1), self.paths)
        results = self.paths.results_root / job_id
        results.mkdir(parents=True)
        (results / "written.csv").write_text("x", "utf-8")
        (results / "summary.json").write_text(json.dumps({"job": job_id}), "utf-8")
        meta = JobMeta(
            job_id=job_id, made_by="test", created_at="2026-11-25T09:00:00+00:00", api_base=HOST, portal_id=portal_id,
            account_name="Acme", demo="", mode="upsert", source_path="/x.csv", source_size=1, source_mtime_ns=1,
            layout=b"", recipe=b"", catalogue=b"", rows=0, results_dir=str(results),
        )  # fmt: skip
        return await Journal.create(self.paths, meta)

    def files(self):
        found = {str(path.relative_to(self.home)) for path in self.home.rglob("*") if path.is_file()}
        return found - {"cache/jobs.lock"}  # made by whoever lists jobs


@pytest.fixture
async def place(tmp_path):
    place = Place(tmp_path)
    journal = await place.fill()
    await journal.close()
    return place


async def test_everything_goes_but_the_users_result_files(place):
    named = {one.words for one in place.remover.places()}
    report = await place.remover.remove()
    assert report.complete
    assert {one.words for one in report.removed} >= named - {"Other entries of HubDesk in the system's keyring"}
    assert {one.split("/")[0] for one in place.files()} == {"results"}
    assert sorted(path.name for path in place.home.iterdir()) == ["results"]
    assert len(report.kept) == 1
    assert await place.vault.forget_rest() == 0
    assert place.remover.places() == ()


async def test_the_result_files_go_when_that_is_asked_for_and_strange_files_beside_them_stay(place):
    (next(place.paths.results_root.iterdir()) / "notes.txt").write_text("mine", "utf-8")
    report = await place.remover.remove(results=True)
    assert report.complete
    assert report.kept == ()
    assert [one.split("/")[-1] for one in place.files()] == ["notes.txt"]


async def test_files_in_a_folder_that_is_no_job_s_any_more_are_told_of_and_stay(place):
    """Whoever took the results away may have put files of his own there that are called the same."""
    [results] = place.paths.results_root.iterdir()
    (results / "summary.json").write_text('{"year": 2026}', "utf-8")
    report = await place.remover.remove(results=True)
    assert [one.path for one in report.kept] == [results]
    assert sorted(path.name for path in results.iterdir()) == ["summary.json", "written.csv"]


async def test_nothing_is_removed_while_a_job_runs(tmp_path):
    place = Place(tmp_path)
    journal = await place.fill()
    before = place.files()
    with pytest.raises(JobBusy) as caught:
        await place.remover.remove()
    assert journal.meta.job_id in caught.value.message
    assert place.files() == before
    assert await place.vault.load(42, HOST) == TOKEN
    await journal.close()


@pytest.mark.fault("F94")
async def test_a_keyring_that_does_not_let_go_is_named_with_the_way_by_hand(place):
    place.vault.problem = StorageProblem("The keyring says no.", code="keyring.refused")
    report = await place.remover.remove()
    assert not report.complete
    assert [one.place.words for one in report.left][:2] == [
        "Access token of Account 42", "Access token of Account 43",
    ]  # fmt: skip
    assert all("keyring" in one.by_hand and one.reason for one in report.left if one.place.path is None)
    # The list says whose tokens are left; all the rest is gone.
    assert {one for one in place.files() if not one.startswith("results")} == {
        "config/accounts.json", "config/accounts.json.bad",
    }  # fmt: skip
    place.vault.problem = None
    assert (await place.remover.remove()).complete
    assert {one.split("/")[0] for one in place.files()} <= {"results"}


async def test_without_a_keyring_accounts_whose_token_was_never_kept_go_all_the_same(place):
    for portal_id in (42, 43):
        place.store.put(AccountEntry(portal_id=portal_id, api_base=HOST, name="x", stored="none"))
    place.vault.problem = StorageProblem("There is no keyring.", code="keyring.none")
    report = await place.remover.remove()
    assert report.complete
    assert not (place.paths.config_folder / "accounts.json").exists()


async def test_what_somebody_else_put_into_the_folders_is_told_and_stays(place):
    (place.paths.data / "thesis.doc").write_text("mine", "utf-8")
    report = await place.remover.remove()
    assert [one.place.path for one in report.left] == [place.paths.data_folder]
    assert "thesis.doc" in report.left[0].reason
    assert "data/thesis.doc" in place.files()


async def test_a_disk_that_refuses_is_named_and_keeps_nothing_else(place, monkeypatch):
    import shutil

    real = shutil.rmtree

    def rmtree(path, *args, **kwargs):
        if path.name == "pasted":
            raise PermissionError(13, "no")
        real(path, *args, **kwargs)

    monkeypatch.setattr(shutil, "rmtree", rmtree)
    report = await place.remover.remove()
    assert [one.place.words for one in report.left] == ["Rows that were pasted"]
    assert str(place.paths.data_folder / "pasted") in report.left[0].by_hand
    assert {one for one in place.files() if not one.startswith("results")} == {"data/pasted/pasted-1.csv"}


async def test_what_stays_after_disconnecting_one_account(place):
    words = [one.words for one in place.remover.staying(42)]
    assert words[0] == "1 job and its journal"
    assert "Result files" in words
    assert "Its properties and owners as last read" in words
    assert place.remover.staying(43) == ()


async def test_nothing_to_remove(tmp_path):
    report = await Place(tmp_path).remover.remove()
    assert report.complete
    assert report.removed == report.kept == ()
