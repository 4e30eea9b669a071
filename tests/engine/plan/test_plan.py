"""The plan is the truth about the account, and the run does what it says and nothing else."""

from __future__ import annotations

import csv
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from hubdesk.core.errors import StorageProblem
from hubdesk.mapping.rules import Write
from hubdesk.storage.journal.records import RowState
from hubdesk.storage.plan.reader import Plan
from hubdesk.storage.plan.records import Action, Kind, Mark, PlanFilter
from tests.support.checker import result_rows
from tests.support.engine import Rig
from tests.support.other_people import archive, edit
from tests.support.planned_file import write_planned
from tests.support.portal import running_portal

pytestmark = pytest.mark.anyio

PRESENT, NEW = 400, 100


@pytest.fixture
def portal():
    with running_portal(unlimited=True, prefilled=PRESENT) as running:
        yield running


@pytest.fixture
def rig(tmp_path, portal):
    return Rig(tmp_path, portal)


@asynccontextmanager
async def compared(rig, file, *, mode="upsert", adapt=None):
    """Plan an import of a file and compare it; yields job and plan."""
    async with rig.session() as session:
        job = await rig.plan(session, file, mode=mode, adapt=adapt)
        plan = await job.compare()
        try:
            yield job, plan
        finally:
            await plan.close()
            await job.close()


def lines_of(path):
    with path.open(newline="", encoding="utf-8-sig") as opened:
        return list(csv.DictReader(opened))


async def every_row(plan):
    rows, at = [], 0
    while part := await plan.after(at, 97):
        rows += part
        at = part[-1].row
    return rows


async def test_each_row_and_each_property_is_told_as_the_portal_has_it(rig, portal, tmp_path):
    truth = write_planned(tmp_path / "file.csv", portal.contacts(), new=NEW, domain="plan.example")
    before = portal.contacts()
    portal.reset_stats()
    async with compared(rig, truth.file) as (job, plan):
        rows = await every_row(plan)
        totals = await plan.totals()
        path = await job.export_plan(plan)
    assert {row.row: row.action.word for row in rows} == truth.actions
    assert {row.row: row.record_id for row in rows} == truth.records
    told = {row.row: {change.property: (change.old, change.new) for change in row.changes} for row in rows}
    assert told == truth.changes
    assert totals.count(Action.CREATE) == NEW
    assert totals.properties["city"][Kind.OVERWRITES] + totals.properties["city"].get(Kind.FILLS, 0) == PRESENT // 5
    reads = portal.stats()["requests"]["contacts.batch.read"]
    assert sum(reads.values()) <= 1.05 * (PRESENT + NEW) / 100
    assert portal.contacts() == before, "a preview writes nothing"
    lines = lines_of(path)
    assert len(lines) == sum(max(1, len(changes)) for changes in truth.changes.values())


async def test_the_run_makes_of_the_portal_what_the_plan_promised_and_a_second_one_writes_nothing(
    rig, portal, tmp_path
):
    truth = write_planned(tmp_path / "file.csv", portal.contacts(), new=NEW, domain="run.example")
    before = {one["id"]: one["properties"] for one in portal.contacts()}
    portal.reset_stats()
    async with compared(rig, truth.file) as (job, _):
        summary = await job.run()
    wanted = {word: list(truth.actions.values()).count(word) for word in ("create", "update", "unchanged")}
    assert (summary.created, summary.updated, summary.unchanged) == tuple(wanted.values())
    writes = {name: n for name, n in portal.stats()["requests"].items() if name.startswith("contacts.batch.u")}
    assert sum(sum(one.values()) for one in writes.values()) == -(-wanted["create"] // 100) + -(
        -wanted["update"] // 100
    )
    after = {one["id"]: one["properties"] for one in portal.contacts()}
    stamps = {"lastmodifieddate"}
    for row, record in truth.records.items():
        if record:
            promised = before[record] | {name: new for name, (_, new) in truth.changes[row].items()}
            assert {k: v for k, v in after[record].items() if k not in stamps} == {
                k: v for k, v in promised.items() if k not in stamps
            }
            if truth.actions[row] == "unchanged":
                assert after[record] == before[record]
    made = {one["email"]: one for record, one in after.items() if record not in before}
    assert len(made) == NEW
    assert made["new7@run.example"]["jobtitle"] == "Title 7"
    portal.reset_stats()
    async with compared(rig, truth.file) as (job, plan):
        assert (await plan.totals()).count(Action.UNCHANGED) == PRESENT + NEW
        again = await job.run()
    assert (again.unchanged, again.created, again.updated) == (PRESENT + NEW, 0, 0)
    assert not [name for name in portal.stats()["requests"] if "upsert" in name or "update" in name]


@pytest.mark.fault("F114")
async def test_two_addresses_of_one_contact_are_one_row_and_a_refusal(rig, portal, tmp_path):
    double = next(one["properties"] for one in portal.contacts() if "hs_additional_emails" in one["properties"])
    second = double["hs_additional_emails"].split(";")[0]
    file = tmp_path / "two.csv"
    file.write_text(f"Email,City\n{double['email']},Ulm\n{second},Bonn\n", "utf-8")
    async with compared(rig, file) as (job, plan):
        first, other = await every_row(plan)
        summary = await job.run()
    assert (first.action, other.action, other.code) == (Action.UPDATE, Action.REFUSED, "plan.same_contact")
    assert (summary.updated, summary.rejected) == (1, 1)
    assert portal.by_email()[double["email"]]["city"] == "Ulm"
    rejected = (rig.paths.results_root / "x").parent.glob("*/rejected.csv")
    assert any("same contact" in path.read_text("utf-8-sig") for path in rejected)


def only_if_empty(recipe):
    """Fill the city in, where there is none."""
    return recipe.with_rule("City", replace(recipe.columns["City"], write=Write.IF_EMPTY))


@pytest.mark.fault("F113")
async def test_what_somebody_filled_in_between_plan_and_run_is_kept(rig, portal, tmp_path):
    empty = portal.contacts()[:3]
    for one in empty:
        edit(portal, one["id"], city="")
    file = tmp_path / "fill.csv"
    emails = [one["properties"]["email"] for one in empty]
    rows = [f"{email},Ulm,Chef" if number else f"{email},Ulm," for number, email in enumerate(emails)]
    file.write_text("\n".join(["Email,City,Job title", *rows, ""]), "utf-8")
    async with compared(rig, file, adapt=only_if_empty) as (job, plan):
        assert (await plan.totals()).properties["city"] == {Kind.FILLS: 3}
        for one in empty[:2]:
            edit(portal, one["id"], city="Theirs")
        summary = await job.run()
        outcomes = {one.row: (one.state, one.code) for one in await job._journal.outcomes(0, 10)}
    assert (summary.updated, summary.unchanged) == (2, 1)
    assert outcomes == {
        1: (RowState.UNCHANGED, "plan.changed"),
        2: (RowState.UPDATED, "plan.changed"),
        3: (RowState.UPDATED, ""),
    }
    after = portal.by_email()
    assert [after[email]["city"] for email in emails] == ["Theirs", "Theirs", "Ulm"]
    assert after[emails[1]]["jobtitle"] == "Chef"
    assert summary.changed_by_others == 2
    assert [rows for _, rows in job.by_others] == [2]
    assert [row["_code"] for row in result_rows(Path(str(summary.results))).values()].count("plan.changed") == 2


async def test_a_file_that_changed_after_the_preview_is_refused_and_nothing_is_sent(rig, portal, tmp_path):
    truth = write_planned(tmp_path / "file.csv", portal.contacts()[:50], new=5, domain="changed.example")
    async with compared(rig, truth.file) as (job, _):
        truth.file.write_bytes(truth.file.read_bytes().replace(b"Title 2", b"Title 9"))
        portal.reset_stats()
        await job.run()
        assert job.ended is not None
        assert job.ended.code == "file.changed"
    assert not [name for name in portal.stats()["requests"] if name.startswith("contacts.batch")]


async def test_a_plan_that_was_touched_is_not_believed(rig, portal, tmp_path):
    truth = write_planned(tmp_path / "file.csv", portal.contacts()[:20], new=5, domain="touched.example")
    async with compared(rig, truth.file) as (job, plan):
        folder, job_id, digest = job._journal.folder, job.job_id, plan.head.digest
        await plan._shared.do(lambda db: db.execute("UPDATE change SET new = 'other' WHERE row = 2"))
        with pytest.raises(StorageProblem) as caught:
            await Plan.open(folder, job_id, digest=digest)
        assert caught.value.code == "plan.damaged"
        await job.run()
        assert job.ended is not None
        assert job.ended.code == "plan.damaged"


async def test_pages_are_filtered_and_searched(rig, portal, tmp_path):
    truth = write_planned(tmp_path / "file.csv", portal.contacts()[:50], new=5, domain="pages.example")
    async with compared(rig, truth.file) as (_, plan):
        creates = PlanFilter(Action.CREATE)
        assert await plan.count(creates) == 5
        assert [row.row for row in await plan.page(creates, 1, 2)] == [52, 53]
        cities = await plan.page(PlanFilter(property="city"), 0, 100)
        assert {row.row for row in cities} == {row for row, changes in truth.changes.items() if "city" in changes}
        assert [row.key for row in await plan.page(PlanFilter(text="NEW3@"), 0, 9)] == ["new3@pages.example"]
        assert await plan.count(PlanFilter(text="100%")) == 0


async def test_rows_are_found_by_what_a_value_is_called_too(rig, portal, tmp_path):
    truth = write_planned(tmp_path / "file.csv", portal.contacts()[:50], new=5, domain="called.example")
    async with compared(rig, truth.file) as (_, plan):
        rows = sorted(row for row, changes in truth.changes.items() if "city" in changes)[:3]
        one, several, other = rows
        for row, new in ((one, "x1"), (several, "x0;x1;x2"), (other, "x11;x2")):
            await plan._shared.do(
                lambda db, row=row, new=new: db.execute(
                    "UPDATE change SET new = ? WHERE row = ? AND name = (SELECT id FROM name WHERE text = 'city')",
                    (new, row),
                )
            )
        called = PlanFilter(text="what people call it", stored=(("city", "x1"), ("nothing", "x2")))
        assert [row.row for row in await plan.page(called, 0, 9)] == [one, several]
        assert await plan.count(PlanFilter(text="what people call it", stored=(("jobtitle", "x1"),))) == 0
        key = (await plan.page(PlanFilter(), 0, 1))[0].key
        assert await plan.count(PlanFilter(text=key, stored=(("city", "x1"),))) == 3, "or by the text itself"


async def test_a_trial_writes_the_first_rows_of_the_plan_and_the_rest_follows(rig, portal, tmp_path):
    truth = write_planned(tmp_path / "file.csv", portal.contacts(), new=NEW, domain="trial.example")
    async with compared(rig, truth.file) as (job, _):
        trial = await job.run(trial=30)
        assert trial.created + trial.updated == 30
        assert trial.state == "stopped"
        job_id = job.job_id
    rest = await rig.resume(job_id)
    actions = list(truth.actions.values())
    assert (rest.created, rest.updated) == (NEW, actions.count("update"))
    assert rest.state == "finished"


@pytest.mark.parametrize(("mode", "refused"), [("create", PRESENT), ("update", NEW)])
async def test_modes_refuse_before_anything_is_written(rig, portal, tmp_path, mode, refused):
    truth = write_planned(tmp_path / "file.csv", portal.contacts(), new=NEW, domain=f"{mode}.example")
    async with compared(rig, truth.file, mode=mode) as (job, plan):
        assert (await plan.totals()).count(Action.REFUSED) == refused
        summary = await job.run()
    assert summary.rejected == refused
    assert summary.created == (NEW if mode == "create" else 0)


def options_added(recipe):
    """Add interests to those that are there."""
    return recipe.with_rule("Product interest", replace(recipe.columns["Product interest"], write=Write.APPEND))


async def test_rules_hold_for_a_contact_that_appeared_after_the_plan(rig, portal, tmp_path):
    somebody = portal.contacts()[0]["id"]
    file = tmp_path / "appear.csv"
    file.write_text("Email,Product interest\nlate@appear.example,Software\n", "utf-8")
    async with compared(rig, file, adapt=options_added) as (job, plan):
        assert (await plan.totals()).count(Action.CREATE) == 1
        edit(portal, somebody, email="late@appear.example", product_interest="cloud")
        summary = await job.run()
        [outcome] = await job._journal.outcomes(0, 10)
    assert (summary.updated, outcome.code) == (1, "plan.appeared")
    assert portal.by_email()["late@appear.example"]["product_interest"] == "cloud;software"


async def test_a_contact_that_is_gone_since_the_plan_is_named(rig, portal, tmp_path):
    gone = portal.contacts()[0]
    edit(portal, gone["id"], city="")
    file = tmp_path / "gone.csv"
    file.write_text(f"Email,City\n{gone['properties']['email']},Ulm\n", "utf-8")
    async with compared(rig, file, adapt=only_if_empty) as (job, _):
        archive(portal, gone["id"])
        await job.run()
        [outcome] = await job._journal.outcomes(0, 10)
    assert (outcome.state, outcome.code) == (RowState.REJECTED, "plan.gone")


async def test_a_trial_that_has_had_its_rows_writes_no_more_until_somebody_says_so(rig, portal, tmp_path):
    truth = write_planned(tmp_path / "file.csv", portal.contacts()[:40], new=5, domain="enough.example")
    async with compared(rig, truth.file) as (job, _):
        await job.run(trial=10)
    again = await rig.resume(job.job_id, trial=10)
    assert (again.created + again.updated, again.state) == (10, "stopped")
    rest = await rig.resume(job.job_id)
    assert rest.state == "finished"


async def test_who_opted_out_or_bounced_is_told_before_anything_is_written(rig, portal, tmp_path):
    people = [one["properties"] for one in portal.contacts()]
    out = {one["email"] for one in people if one.get("hs_email_optout") == "true"}
    bounced = {one["email"] for one in people if "hs_email_hard_bounce_reason_enum" in one}
    assert out
    assert bounced - out
    file = tmp_path / "consent.csv"
    rows = [f"{one['email']},Ulm" for one in people]
    file.write_text("\n".join(["Email,City", *rows, "new@consent.example,Ulm", ""]), "utf-8")
    async with compared(rig, file) as (job, plan):
        totals = await plan.totals()
        path = await job.export_plan(plan)
        filtered = await plan.page(PlanFilter(mark=Mark.BOUNCED), 0, 100)
        undecided = await plan.page(PlanFilter(Action.CREATE), 0, 10)
    assert totals.marks == {Mark.OPTED_OUT: len(out), Mark.BOUNCED: len(bounced)}
    assert {one.key for one in filtered} == bounced
    assert [one.marks for one in undecided] == [0]
    listed = {int(line["_row"]): line["_consent"] for line in lines_of(path)}
    words = {"opted_out": out, "bounced": bounced}
    for row, one in enumerate(people, start=1):
        assert listed[row] == " ".join(word for word, those in words.items() if one["email"] in those)


def with_legal_basis(recipe):
    """Give every contact the same lawful basis."""
    return replace(recipe, constants={"hs_legal_basis": "Legitimate interest – existing customer"})


async def test_a_lawful_basis_is_given_to_all_as_a_constant(rig, portal, tmp_path):
    file = tmp_path / "basis.csv"
    file.write_text("Email,City\nnew@basis.example,Ulm\n", "utf-8")
    async with compared(rig, file, adapt=with_legal_basis) as (job, plan):
        assert (await plan.totals()).properties["hs_legal_basis"] == {Kind.FILLS: 1}
        await job.run()
    made = portal.by_email()["new@basis.example"]
    assert made["hs_legal_basis"] == "Legitimate interest – existing customer"
