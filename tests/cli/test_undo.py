"""``import --preview``, ``import --plan`` and ``undo`` as a script uses them."""

from __future__ import annotations

import csv
from pathlib import Path

from tests.support.contacts_file import HEADERS, person, write_people, write_rows
from tests.support.portal import running_portal

DOMAIN = "undone.example"


def there(portal):
    return {email: dict(values) for email, values in portal.by_email().items() if email.endswith(f"@{DOMAIN}")}


def test_a_plan_is_checked_run_and_taken_back(hubdesk, portal, tmp_path):
    hubdesk.import_(write_people(tmp_path / "first.csv", 20, DOMAIN))
    before = there(portal)
    rows = [(f"p{number}@{DOMAIN}", "Changed", "", "") for number in range(1, 11)]
    rows += [person(number, DOMAIN) for number in range(21, 26)]
    file = write_rows(tmp_path / "second.csv", HEADERS, rows)
    preview = hubdesk.run("import", file, "--preview", "--json").answer
    assert (preview["create"], preview["update"]) == (5, 10)

    other = write_people(tmp_path / "other.csv", 3, DOMAIN)
    refused = hubdesk.run("import", other, "--plan", preview["job"], "--yes", "--json")
    assert (refused.code, refused.answer["error"]) == (2, "plan.other")
    assert there(portal) == before

    run = hubdesk.run("import", file, "--plan", preview["job"], "--yes", "--json")
    assert (run.code, run.answer["created"], run.answer["updated"]) == (0, 5, 10), run.err

    nobody = hubdesk.run("undo", preview["job"], "--json")
    assert nobody.code == 2
    undo = hubdesk.run("undo", preview["job"], "--yes", "--json")
    told = {name: undo.answer[name] for name in ("undo_of", "rows", "restored", "archived", "kept", "not_undoable")}
    assert told == {
        "undo_of": preview["job"],
        "rows": 15,
        "restored": 10,
        "archived": 5,
        "kept": 0,
        "not_undoable": 0,
    }
    assert undo.code == 0, undo.err
    after = there(portal)
    assert {email: one["firstname"] for email, one in after.items()} == {
        email: one["firstname"] for email, one in before.items()
    }
    assert set(after) == set(before)
    with (Path(undo.answer["results"]) / "plan.csv").open(newline="", encoding="utf-8-sig") as opened:
        assert {line["_action"] for line in csv.DictReader(opened)} == {"update", "archive"}
    assert hubdesk.run("verify", undo.answer["job"], "--json").answer["verified"] is True
    listed = {one["job"]: one for one in hubdesk.jobs()}
    assert listed[undo.answer["job"]]["undo_of"] == preview["job"]
    taken_back = listed[preview["job"]]
    assert (taken_back["can_be_undone"], taken_back["undone_by"]) == (False, undo.answer["job"])
    again = hubdesk.run("undo", preview["job"], "--yes", "--json")
    assert (again.code, again.answer["error"]) == (2, "undo.done")
    assert f"hubdesk undo {undo.answer['job']}" in again.err
    resumed = hubdesk.run("resume", preview["job"], "--yes", "--json")
    assert (resumed.code, resumed.answer["error"]) == (2, "job.undone")
    assert "Nothing was sent." in resumed.err
    assert there(portal) == after
    assert len(hubdesk.jobs()) == len(listed), "nothing was begun"


def test_a_file_with_another_row_is_not_what_the_plan_was_made_of(hubdesk, portal, tmp_path):
    domain = "one-more.example"
    file = write_people(tmp_path / "people.csv", 120, domain)
    job = hubdesk.run("import", file, "--preview", "--json").job
    whole = file.read_bytes()
    file.write_bytes(whole + b"late@one-more.example,Late,,\r\n")
    refused = hubdesk.run("import", file, "--plan", job, "--yes", "--json")
    assert (refused.code, refused.answer["error"]) == (2, "file.changed")
    for code, change in ((3, lambda: None), (3, file.unlink)):
        change()
        stopped = hubdesk.run("resume", job, "--json")
        assert (stopped.code, stopped.answer["error"], stopped.answer["not_sent"]) == (code, "file.changed", 120)
        assert "Nothing was sent." in stopped.err
        assert "--results" not in stopped.err
    assert not [one for one in portal.by_email() if one.endswith(domain)]

    file.write_bytes(whole)  # as it was, with another time
    done = hubdesk.run("import", file, "--plan", job, "--yes", "--json")
    assert (done.code, done.answer["created"]) == (0, 120), done.err
    file.write_bytes(whole)
    assert hubdesk.run("resume", job, "--json").answer["state"] == "finished"
    assert hubdesk.run("verify", job).code == 0


def test_an_import_without_a_plan_says_why_it_cannot_be_taken_back(hubdesk, tmp_path):
    job = hubdesk.import_(write_people(tmp_path / "plain.csv", 2, "plain-undo.example")).job
    ended = hubdesk.run("undo", job, "--yes", "--json")
    assert ended.code == 2
    assert ended.answer["error"] == "plan.none"
    assert "were not read before" in ended.err
    assert [one["can_be_undone"] for one in hubdesk.jobs() if one["job"] == job] == [False]


def test_an_undo_of_a_job_that_ended_before_its_first_call_says_that_nothing_was_written(user_of, portal, tmp_path):
    file = write_people(tmp_path / "people.csv", 3, "early.example")
    user = user_of(portal, token=portal.tokens["read only"].token)
    job = user.run("import", file, "--yes", "--json").job
    refused = user.run("undo", job, "--yes", "--json", token=portal.token)
    assert (refused.code, refused.answer["error"]) == (2, "undo.nothing")


def test_an_undo_says_how_far_it_came_each_time_that_it_is_cut_off(user_of, tmp_path):
    with running_portal(prefilled=0, unlimited=True, latency_median_ms=250) as portal:
        user = user_of(portal)
        file = write_people(tmp_path / "people.csv", 3_000, DOMAIN)
        job = user.run("import", file, "--preview", "--json").job
        assert user.run("resume", job, "--yes").code == 0

        reading = user.start("undo", job, "--yes", "--json")
        reading.until(lambda: _calls(portal, "contacts.batch.read") > 30)
        reading.kill()
        left = next(one for one in user.jobs() if one["undo_of"] == job)
        assert left["state"] == "preparing"
        assert user.run("resume", left["job"]).code == 2
        again = user.start("resume", left["job"], "--yes", "--json")
        before = _calls(portal, "contacts.batch.read")
        again.until(lambda: _calls(portal, "contacts.batch.read") > before)
        again.interrupt()
        ended = again.wait()
        assert ended.code == 3
        assert "Nothing was changed. Begin anew with: hubdesk undo " + job in ended.err
        assert [one["job"] for one in user.jobs()] == [job]
        assert len(portal.contacts()) == 3_000

        writing = user.start("undo", job, "--yes", "--json")
        writing.until(lambda: len(portal.contacts()) < 3_000)
        writing.interrupt()
        stopped = writing.wait()
        told = stopped.answer
        parts = ("restored", "archived", "kept", "not_undoable", "needs_review", "not_sent")
        assert (stopped.code, told["state"]) == (3, "stopped")
        assert sum(told[part] for part in parts) == told["rows"] == 3_000
        assert (told["archived"], told["not_undoable"]) == (3_000 - len(portal.contacts()), 0)
        assert f"{told['not_sent']:,} still to be taken back. Go on with: hubdesk resume {told['job']}" in stopped.err

        meanwhile = user.run("resume", job, "--json")
        assert (meanwhile.code, meanwhile.answer["error"]) == (2, "job.undone")
        assert f"Finish job {told['job']} first." in meanwhile.err

        going_on = user.start("resume", told["job"], "--json")
        less = len(portal.contacts())
        going_on.until(lambda: len(portal.contacts()) < less)
        going_on.interrupt()
        going_on.interrupt()
        assert "before anything" not in going_on.wait().err
        last = user.run("resume", told["job"], "--json")
        assert (last.code, last.answer["archived"]) == (0, 3_000), last.err
        assert portal.contacts() == []
        nothing = user.run("undo", job, "--yes", "--json")
        assert (nothing.code, nothing.answer["error"]) == (2, "undo.done")


def _calls(portal, family):
    return sum(portal.stats()["requests"].get(family, {}).values())


def test_why_contacts_stay_is_told_with_their_number(user_of, tmp_path):
    lost = {"match": {"family": "lists.add"}, "nth": [2], "effect": {"reset": "after"}}
    with running_portal(unlimited=True, prefilled=0, faults=[lost]) as portal:
        user = user_of(portal)
        user.import_(write_people(tmp_path / "first.csv", 3, DOMAIN), "--list", "Fair")
        user.import_(write_people(tmp_path / "others.csv", 7, DOMAIN, first=11))
        rows = [(f"p{number}@{DOMAIN}", "Changed", "", "") for number in range(11, 18)]
        file = write_rows(tmp_path / "second.csv", HEADERS, rows)
        job = user.run("import", file, "--list", "Fair", "--preview", "--json").answer["job"]
        assert user.run("resume", job, "--yes").code == 0
        undo = user.run("undo", job, "--yes")
    assert "7  They stay on the list: HubSpot's answer was lost" in undo.err
