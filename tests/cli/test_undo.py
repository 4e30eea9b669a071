"""``import --preview``, ``import --plan`` and ``undo`` as a script uses them."""

from __future__ import annotations

import csv
from pathlib import Path

from tests.support.contacts_file import HEADERS, person, write_people, write_rows

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
    assert listed[preview["job"]]["can_be_undone"] is True


def test_an_import_without_a_plan_says_why_it_cannot_be_taken_back(hubdesk, tmp_path):
    job = hubdesk.import_(write_people(tmp_path / "plain.csv", 2, "plain-undo.example")).job
    ended = hubdesk.run("undo", job, "--yes", "--json")
    assert ended.code == 3
    assert ended.answer["error"] == "plan.none"
    assert "were not read before" in ended.err
    assert [one["can_be_undone"] for one in hubdesk.jobs() if one["job"] == job] == [False]
