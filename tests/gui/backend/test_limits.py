"""The Limits pane's side of the engine on a real portal: the calls of the current account and of no other."""

from __future__ import annotations

import asyncio
from types import SimpleNamespace
from typing import Any

import pytest

from hubdesk.bootstrap import build_services
from hubdesk.core.errors import StorageProblem
from hubdesk.core.secret import Secret
from hubdesk.engine.limits.reserves import reserve_of
from hubdesk.gui.backend.accounts import Accounts
from hubdesk.gui.backend.imports import Imports
from hubdesk.gui.backend.limits import Limits
from hubdesk.hubspot.account import account_details
from hubdesk.hubspot.rate.reserve import NO_RESERVE, Reserve
from hubdesk.storage.call_log import CallFilter
from hubdesk.storage.vault import MemoryVault
from tests.support.portal import running_portal

pytestmark = pytest.mark.anyio
ALL = CallFilter()


@pytest.fixture(scope="module")
def portal():
    with running_portal(tier="professional", prefilled=0, latency_median_ms=1, latency_p99_ms=2) as running:
        yield running


class _NoImports(Imports):
    """Holds the checked file that a test sets."""

    checked: Any = None

    def __init__(self) -> None:
        """Nothing is imported."""


class Window:
    """The backend without its window."""

    def __init__(self):
        self.services = build_services(vault=MemoryVault())
        self.accounts = Accounts(self.services)
        self.imports = _NoImports()
        self.limits = Limits(self.services, self.accounts, self.imports)

    async def connect(self, portal, name="all"):
        await self.accounts.connect(Secret(portal.tokens[name].token), on_step=lambda _: None)

    async def call(self, times=1):
        assert self.accounts.session is not None
        for _ in range(times):
            await account_details(self.accounts.session.client)


@pytest.fixture
async def window(portal, monkeypatch):
    monkeypatch.setenv("HUBDESK_API_BASE", portal.url)
    opened = Window()
    yield opened
    await opened.accounts.close()


async def test_without_an_account_there_is_nothing(window, tmp_path):
    limits = window.limits
    assert limits.rate() is None
    assert list(await limits.find(ALL, 10)) == []
    assert await limits.counts() == {}
    assert await limits.exporter()(tmp_path / "calls.csv", ALL) == 0
    assert await limits.today() is None
    assert list(await limits.advice()) == []
    assert list(await limits.latencies()) == []
    assert limits.reserve() == NO_RESERVE
    assert limits.file() is None


async def test_calls_are_told_counted_and_found(window, portal):
    await window.connect(portal)
    told: list[None] = []
    window.limits.called.subscribe(told.append)
    before = await window.limits.counts()
    await window.call(3)
    async with asyncio.timeout(30):
        while not told:  # noqa: ASYNC110  # published by a timer of the engine's
            await asyncio.sleep(0.01)
    counts = await window.limits.counts()
    assert counts[""] == before[""] + 3
    assert {counts[kind] for kind in ("error", "refused", "repeated", "lost")} == {0}
    newest = await window.limits.find(ALL, 2)
    assert len(newest) == 2
    assert {call.endpoint for call in newest} == {"account.details"}
    assert await window.limits.find(CallFilter(status="refused"), 10) == ()


async def test_the_figures_are_hubspots(window, portal):
    portal.reset_stats()
    await window.connect(portal)
    await window.call()
    snapshot = window.limits.rate()
    assert (snapshot.limit, snapshot.source) == (190, "headers")
    assert snapshot.ours == sum(1 for one in portal.history() if one["token"] == "all")
    assert snapshot.day_limit == 625_000


async def test_today_counts_every_answer_of_the_day(window, portal):
    await window.connect(portal)
    await window.call(2)
    today = await window.limits.today()
    assert today is not None
    assert today.calls == (await window.limits.counts())[""]
    assert (today.errors, today.refused) == (0, 0)


async def test_the_export_holds_what_is_filtered_and_replaces_what_was_chosen(window, portal, tmp_path):
    await window.connect(portal)
    await window.call(2)
    path = tmp_path / "calls.csv"
    path.write_text("old")
    count = await window.limits.exporter()(path, CallFilter(endpoints=("account.details",)))
    lines = path.read_text("utf-8-sig").splitlines()
    assert count == len(lines) - 1 >= 2
    assert all("account" in line for line in lines[1:])
    assert portal.token not in path.read_text("utf-8-sig")


async def test_the_export_is_of_the_account_that_was_current_when_it_was_wanted(window, portal, tmp_path):
    await window.connect(portal)
    await window.call(2)
    export = window.limits.exporter()
    await window.accounts.disconnect()
    assert window.accounts.session is None
    assert await export(tmp_path / "calls.csv", ALL) >= 2


async def test_a_folder_that_is_not_there_is_said(window, portal, tmp_path):
    await window.connect(portal)
    with pytest.raises(StorageProblem):
        await window.limits.exporter()(tmp_path / "nowhere" / "calls.csv", ALL)


async def test_the_reserve_is_in_force_at_once_and_kept(window, portal):
    await window.connect(portal)
    await window.call()
    await window.limits.set_reserve(Reserve(0.2, 40))
    snapshot = window.limits.rate()
    assert snapshot.day_reserve == 125_000
    assert snapshot.reserve == 40
    assert reserve_of(build_services(vault=MemoryVault()).settings.load().settings) == Reserve(0.2, 40)
    assert window.limits.reserve() == Reserve(0.2, 40)


async def test_another_account_has_calls_of_its_own(window, portal):
    heard: list[object] = []
    window.limits.account_changed.subscribe(heard.append)
    await window.connect(portal)
    await window.call(5)
    first = (await window.limits.counts())[""]
    await window.connect(portal, "other account")
    assert len(heard) == 2
    assert (await window.limits.counts())[""] < first
    told: list[None] = []
    window.limits.called.subscribe(told.append)
    await window.call()
    async with asyncio.timeout(30):
        while not told:  # noqa: ASYNC110  # as above
            await asyncio.sleep(0.01)


async def test_the_file_in_work_is_that_of_the_import(window):
    head = SimpleNamespace(source=SimpleNamespace(path=SimpleNamespace(name="leads.csv")))
    recipe = b'{"columns": {"Mail": "email", "Firm": {"company": "domain"}}}'
    summary = SimpleNamespace(good=250, calls=3, companies=101)
    window.imports.checked = SimpleNamespace(head=head, summary=summary, recipe=recipe)
    found = window.limits.file()
    looking_up, associating = 2, 2
    assert (found.name, found.rows, found.calls) == ("leads.csv", 250, 3 + looking_up + associating)


async def test_advice_has_figures_and_days_behind_it(window, portal):
    await window.connect(portal)
    await window.call()
    for line in await window.limits.advice():
        assert line.sentence.endswith(".")
        assert " to " in line.evidence.split(" · ")[0]


async def test_a_reserve_is_in_force_for_every_account_that_is_open(window, portal):
    await window.connect(portal)
    first = window.accounts.session
    await window.connect(portal, "other account")
    await window.limits.set_reserve(Reserve(0.2, 40))
    assert first.governor.snapshot().reserve == 40, "a job may be running on it"
    await window.accounts.switch(portal.portal_id)
    assert window.limits.rate().reserve == 40
