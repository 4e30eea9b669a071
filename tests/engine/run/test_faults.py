"""What can go wrong on the way to HubSpot, one fault at a time, on a real portal with real sockets."""

from __future__ import annotations

import asyncio
import math
import time
from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import msgspec
import pytest

from hubdesk.core.clock import SystemClock
from hubdesk.core.errors import DayUsedUp, OtherAccount, ScopeMissing, StoppedEarly, TokenRefused, UnexpectedRedirect
from hubdesk.engine.prepare import suggested_recipe
from hubdesk.engine.run.attempts import CLOCK_SKEW
from hubdesk.engine.run.sender import LANES
from hubdesk.hubspot import breaker, client
from hubdesk.hubspot.client import Patience
from hubdesk.hubspot.rate import day
from tests.engine.run.faults import BAD_ROWS, PASSING
from tests.support.checker import check_account, check_files, source_rows
from tests.support.contacts_file import HEADERS, PROPERTIES, person, write_people, write_rows
from tests.support.engine import Rig
from tests.support.waiting import until

if TYPE_CHECKING:
    from pathlib import Path

    from hubdesk.engine.records import Summary

pytestmark = pytest.mark.anyio

ROWS = 200
BERLIN = ZoneInfo("Europe/Berlin")


@dataclass(frozen=True, slots=True)
class Mixed:
    """One import with all faults at once: two batches for each of them.

    Attributes:
        file: The file.
        before: Addresses that were contacts before.
        summary: Its summary.
        rows: Its result rows by number.
    """

    file: Path
    before: frozenset[str]
    summary: dict[str, Any]
    rows: dict[int, dict[str, str]]


@pytest.fixture(scope="module")
def mixed(portal, tmp_path_factory):
    """Every second contact is there before, long enough that the tolerance between clocks is over."""
    folder = tmp_path_factory.mktemp("mixed")
    before = [f"p{number}@{name}.example" for name in PASSING for number in range(1, ROWS, 2)]
    first = write_rows(folder / "before.csv", ("E-mail",), [(address,) for address in before])
    people = [person(number, f"{name}.example") for name in PASSING for number in range(1, ROWS + 1)]
    file = write_rows(folder / "people.csv", HEADERS, people)

    async def run() -> Summary:
        rig = Rig(folder, portal)
        made = await rig.import_(first, mode="create")
        assert made.created == len(before)
        over = time.monotonic() + CLOCK_SKEW + 1
        await until(lambda: time.monotonic() > over)
        summary = await rig.import_(file)
        assert rig.ended is None
        return summary

    summary = asyncio.run(run()).as_json()
    return Mixed(file, frozenset(before), summary, check_files(file, summary))


def _acted(portal, name: str) -> int:
    return int(next(rule["acted"] for rule in portal.stats()["faults"] if rule["name"] == name))


def _upserts(portal) -> int:
    return sum(portal.stats()["requests"].get("contacts.batch.upsert", {}).values())


@pytest.mark.fault(
    "F10", "F13", "F14", "F15", "F16", "F19", "F20", "F23", "F24", "F28", "F29", "F30", "F31", "F37", "F48"
)
@pytest.mark.parametrize("name", PASSING)
def test_everything_is_written_once_and_called_what_it_was(name, mixed, portal):
    """Half of the contacts exist before: neither replays nor read-backs may blur created and updated."""
    assert _acted(portal, name) > 0
    domain = f"{name}.example"
    source = source_rows(mixed.file)
    theirs = {n: row for n, row in mixed.rows.items() if source[n - 1]["E-mail"].endswith(f"@{domain}")}
    assert len(theirs) == ROWS
    before = {address for address in mixed.before if address.endswith(f"@{domain}")}
    check_account(mixed.file, theirs, portal, before=before, domain=domain)
    states = Counter(row["_state"] for row in theirs.values())
    assert states == {"created": ROWS // 2, "updated": ROWS // 2}


def test_a_run_with_all_faults_finishes(mixed):
    summary = mixed.summary
    half = len(PASSING) * ROWS // 2
    assert (summary["state"], summary["created"], summary["updated"]) == ("finished", half, half)
    assert summary["retries"] > len(PASSING)


@pytest.mark.fault("F11")
async def test_a_refused_batch_is_halved_down_to_its_bad_rows(rig, portal, tmp_path):
    domain = "bisect.example"
    file = write_people(tmp_path / "people.csv", 300, domain)
    before = _upserts(portal)
    summary = (await rig.import_(file)).as_json()
    rows = check_files(file, summary)
    check_account(file, rows, portal, domain=domain)
    assert {number for number, row in rows.items() if row["_state"] == "rejected"} == set(BAD_ROWS)
    assert (summary["state"], summary["created"], summary["rejected"]) == ("finished", 298, 2)
    most = 2 * math.log2(100) + 2
    assert _upserts(portal) - before <= 3 + len(BAD_ROWS) * most


@pytest.mark.fault("F13")
async def test_rows_that_hubspot_refuses_one_by_one_are_rejected_with_its_reason(rig, portal, tmp_path):
    """The account's property became a number after the properties were read: HubSpot answers 207."""
    domain = "refused.example"
    bad = {11, 12, 77, 240}
    rows = [(*person(number, domain), "many" if number in bad else str(number)) for number in range(1, 251)]
    file = write_rows(tmp_path / "people.csv", (*HEADERS, "Loyalty points"), rows)
    async with rig.session() as session:
        head = await rig.preparer.look(file)
        known = await session.catalogue(Patience.PATIENT)
        properties = tuple(
            msgspec.structs.replace(one, type="string", field_type="text") if one.name == "loyalty_points" else one
            for one in known.properties
        )
        catalogue = msgspec.structs.replace(known, properties=properties)
        checked = await rig.preparer.check(head, suggested_recipe(head, catalogue), catalogue)
        job = await rig.jobs.create(
            session, checked, mode="upsert", results_dir=None, results_root=rig.paths.results_root
        )
        await checked.close()
        summary = (await rig.run(job)).as_json()
    found = check_files(file, summary)
    assert {number for number, row in found.items() if row["_state"] == "rejected"} == bad
    assert all("loyalty_points" in found[number]["_reason"] for number in bad)
    check_account(file, found, portal, domain=domain, properties=PROPERTIES | {"Loyalty points": "loyalty_points"})


@pytest.mark.fault("F12")
async def test_one_mistake_in_everything_stops_instead_of_rejecting_the_whole_file(rig, portal, tmp_path):
    file = write_people(tmp_path / "people.csv", 2_000, "alike.example")
    before = _upserts(portal)
    summary = (await rig.import_(file)).as_json()
    assert isinstance(rig.ended, StoppedEarly)
    assert rig.ended.code == "run.same_refusal"
    assert (summary["state"], summary["not_sent"], summary["rejected"]) == ("stopped", 2_000, 0)
    check_account(file, check_files(file, summary), portal, domain="alike.example")
    assert _upserts(portal) - before <= 25


async def test_one_poisoned_row_ends_in_needs_review_and_its_neighbours_are_written(rig, portal, tmp_path, monkeypatch):
    monkeypatch.setattr(client, "pause", lambda *_: 0.0)
    monkeypatch.setattr(breaker, "INTERVALS", (0.02,))
    monkeypatch.setattr(breaker, "_LONG", 0.02)
    domain = "poison.example"
    file = write_people(tmp_path / "people.csv", 200, domain)
    summary = (await rig.import_(file)).as_json()
    rows = check_files(file, summary)
    check_account(file, rows, portal, domain=domain)
    assert [number for number, row in rows.items() if row["_state"] == "needs_review"] == [57]
    assert (summary["created"], summary["needs_review"]) == (199, 1)


@pytest.mark.fault("F31")
async def test_a_lost_create_is_looked_up_and_not_repeated(rig, portal, tmp_path):
    domain = "lostcreate.example"
    file = write_people(tmp_path / "people.csv", 300, domain)
    summary = (await rig.import_(file, mode="create")).as_json()
    assert _acted(portal, "lost create") == 2
    assert (summary["state"], summary["created"], summary["rejected"]) == ("finished", 300, 0)
    check_account(file, check_files(file, summary), portal, domain=domain)


@pytest.mark.fault("F07", "F08")
async def test_a_token_that_is_revoked_in_the_middle(rig, portal, tmp_path):
    domain = "revoked.example"
    file = write_people(tmp_path / "people.csv", 1_500, domain)
    rig.token = portal.tokens["second key"].token
    stopped = (await rig.import_(file)).as_json()
    assert isinstance(rig.ended, TokenRefused)
    assert (stopped["state"], stopped["needs_review"]) == ("stopped", 0)
    # Calls that were on their way with the third one may be refused with it, so how many were first is open.
    assert (stopped["created"] + stopped["not_sent"], stopped["rejected"]) == (1_500, 0)
    assert stopped["not_sent"] > 0
    check_account(file, check_files(file, stopped), portal, domain=domain)
    with pytest.raises(OtherAccount):
        await rig.resume(stopped["job"], portal.tokens["other account"].token)
    with pytest.raises(TokenRefused):
        await rig.resume(stopped["job"])
    finished = (await rig.resume(stopped["job"], portal.token)).as_json()
    assert (finished["state"], finished["created"], finished["updated"]) == ("finished", 1_500, 0)
    check_account(file, check_files(file, finished), portal, domain=domain)


@pytest.mark.fault("F09")
async def test_a_scope_that_is_taken_away_in_the_middle(rig, portal, tmp_path):
    domain = "narrowed.example"
    file = write_people(tmp_path / "people.csv", 1_500, domain)
    rig.token = portal.tokens["private app"].token
    stopped = (await rig.import_(file)).as_json()
    assert isinstance(rig.ended, ScopeMissing)
    assert "crm.objects.contacts.write" in rig.ended.sentence()
    assert (stopped["state"], stopped["needs_review"]) == ("stopped", 0)
    check_account(file, check_files(file, stopped), portal, domain=domain)
    finished = (await rig.resume(stopped["job"], portal.token)).as_json()
    assert (finished["state"], finished["created"]) == ("finished", 1_500)
    check_account(file, check_files(file, finished), portal, domain=domain)


@pytest.mark.fault("F17")
@pytest.mark.parametrize("name", ["redirected", "redirected308"])
async def test_a_redirect_is_not_followed(name, rig, portal, other_host, tmp_path):
    domain = f"{name}.example"
    file = write_people(tmp_path / "people.csv", 1_000, domain)
    stopped = (await rig.import_(file)).as_json()
    assert isinstance(rig.ended, UnexpectedRedirect)
    assert rig.ended.exit_code == 3
    assert other_host.heard == []
    check_account(file, check_files(file, stopped), portal, domain=domain)
    finished = (await rig.resume(stopped["job"])).as_json()
    assert (finished["state"], finished["created"], finished["updated"]) == ("finished", 1_000, 0)
    check_account(file, check_files(file, finished), portal, domain=domain)


@pytest.mark.fault("F03")
async def test_a_day_that_is_used_up_stops_the_run(rig, portal, tmp_path):
    domain = "daily.example"
    file = write_people(tmp_path / "people.csv", 1_500, domain)
    stopped = (await rig.import_(file)).as_json()
    assert isinstance(rig.ended, DayUsedUp)
    assert rig.ended.exit_code == 3
    assert stopped["needs_review"] == 0
    assert 0 < stopped["not_sent"] < 1_500
    check_account(file, check_files(file, stopped), portal, domain=domain)
    finished = (await rig.resume(stopped["job"])).as_json()
    assert (finished["state"], finished["created"]) == ("finished", 1_500)
    check_account(file, check_files(file, finished), portal, domain=domain)


class _LateEvening(SystemClock):
    """A clock that can be set shortly before midnight in Berlin."""

    def __init__(self) -> None:
        self._ahead = timedelta()

    def set_before_midnight(self, seconds: float) -> None:
        here = super().now().astimezone(BERLIN)
        midnight = datetime.combine(here.date() + timedelta(days=1), datetime.min.time(), BERLIN)
        self._ahead = midnight - here - timedelta(seconds=seconds)

    def now(self) -> datetime:
        return super().now() + self._ahead


@pytest.mark.fault("F03")
async def test_a_day_that_is_used_up_is_waited_for_when_asked(portal, tmp_path, monkeypatch):
    monkeypatch.setattr(day, "_SPREAD", 0.1)
    file = write_people(tmp_path / "people.csv", 1_000, "dailywait.example")
    clock = _LateEvening()
    rig = Rig(tmp_path, portal, clock=clock)
    reasons: list[str] = []
    async with rig.session(wait=True) as session:
        job = await rig.plan(session, file)
        session.client.waiting.subscribe(lambda state: reasons.append(state.reason if state else "going on"))
        clock.set_before_midnight(2.0)
        summary = (await rig.run(job)).as_json()
    assert (summary["state"], summary["created"], summary["rate_limited"]) == ("finished", 1_000, 1)
    assert reasons[0] == "day"
    assert reasons[-1] == "going on"
    check_account(file, check_files(file, summary), portal, domain="dailywait.example")


@pytest.mark.fault("F18")
async def test_a_redirect_within_the_same_host_is_not_followed_either(rig, portal, tmp_path):
    file = write_people(tmp_path / "people.csv", 300, "ownhost.example")
    before = portal.stats()["total"]
    stopped = (await rig.import_(file)).as_json()
    assert isinstance(rig.ended, UnexpectedRedirect)
    assert "which HubDesk never follows" in rig.ended.sentence()
    paths = {call["family"] for call in portal.history()[-(portal.stats()["total"] - before) :]}
    assert not {path for path in paths if "elsewhere" in path}
    check_account(file, check_files(file, stopped), portal, domain="ownhost.example")


@pytest.mark.fault("F115")
async def test_a_property_that_is_removed_in_the_middle_stops_the_run(rig, portal, tmp_path):
    domain = "removed.example"
    file = write_people(tmp_path / "people.csv", 12_000, domain)
    before = _upserts(portal)
    summary = (await rig.import_(file)).as_json()
    assert isinstance(rig.ended, StoppedEarly)
    assert rig.ended.code == "run.same_refusal"
    assert "for the same reason (city), so HubDesk stopped." in rig.ended.sentence()
    assert "What was written stays written" in rig.ended.sentence()
    assert (summary["state"], summary["created"], summary["rejected"]) == ("stopped", 300, 0)
    assert summary["not_sent"] == 11_700
    check_account(file, check_files(file, summary), portal, domain=domain)
    assert _upserts(portal) - before <= 3 + 3 + LANES


@pytest.mark.fault("F116")
@pytest.mark.parametrize("name", ["full", "fullplan"])
async def test_an_account_that_is_full_stops_the_run(name, rig, portal, tmp_path):
    """HubSpot refuses every batch from one on; it says why, and the rest of the file is not called rejected."""
    domain = f"{name}.example"
    file = write_people(tmp_path / "people.csv", 12_000, domain)
    before = _upserts(portal)
    summary = (await rig.import_(file)).as_json()
    assert rig.ended is not None
    sentence = rig.ended.sentence()
    if name == "full":
        assert "for the same reason, so HubDesk stopped." in sentence
        assert "This account has reached its limit of contacts." in sentence
    else:
        assert isinstance(rig.ended, ScopeMissing)
        assert "The account's plan may not include it" in sentence
    assert (summary["state"], summary["rejected"], summary["needs_review"]) == ("stopped", 0, 0)
    assert summary["created"] == 300
    check_account(file, check_files(file, summary), portal, domain=domain)
    assert _upserts(portal) - before <= 3 + 200 + LANES


@pytest.mark.fault("F89")
@pytest.mark.parametrize(
    ("name", "addresses", "sums"),
    [
        ("onlyone", lambda number: "same@onlyone.example", {"created": 1, "duplicates": 4_999}),
        ("nobody", lambda number: f"nobody {number}", {"rejected": 5_000}),
    ],
)
async def test_a_file_of_nothing_but_repetitions_or_bad_rows(name, addresses, sums, rig, portal, tmp_path):
    """Each of the 5,000 rows has its place and its reason, and hardly a call is made."""
    rows = [(addresses(number), f"Ann{number}", f"Person {number}", "Graz") for number in range(1, 5_001)]
    file = write_rows(tmp_path / "people.csv", HEADERS, rows)
    before = _upserts(portal)
    summary = (await rig.import_(file)).as_json()
    assert {key: summary[key] for key in sums} == sums
    assert (summary["state"], summary["rows"]) == ("finished", 5_000)
    assert _upserts(portal) - before == (1 if "created" in sums else 0)
    found = check_files(file, summary)
    assert all(row["_reason"] for row in found.values() if row["_state"] in ("rejected", "duplicate"))
    check_account(file, found, portal, domain=f"{name}.example")
