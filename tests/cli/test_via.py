"""``import --via``: batches, HubSpot's own import, or what is proposed, as scripts and people see it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.support.checker import BY_HUBSPOT_KEYS, check_account, check_files
from tests.support.contacts_file import HEADERS, person, write_people, write_rows
from tests.support.portal import running_portal

HUBSPOT = ("--via", "hubspot")


def by_hubspot(user, file, *options, **more):
    return user.run("import", file, "--yes", "--json", *HUBSPOT, *options, **more)


def ways_of(ended):
    return next(line for line in ended.lines if line.get("event") == "ways")


def test_a_file_that_hubspot_imports_ends_like_any_other(hubdesk, portal, tmp_path):
    domain = "via.example"
    people = [list(person(number, domain)) for number in range(1, 301)]
    people[9][0] = f"é10@{domain}"
    people[19][0] = "nobody"
    file = write_rows(tmp_path / "people.csv", HEADERS, people)
    ended = by_hubspot(hubdesk, file)
    summary = ended.answer
    assert ended.code == 1, ended.err
    assert list(summary) == BY_HUBSPOT_KEYS
    assert (summary["via"], summary["written"], summary["rejected"]) == ("hubspot", 298, 2)
    (number,) = summary["import_ids"]
    assert number in {str(one["id"]) for one in portal.imports()}
    rows = check_files(file, summary)
    check_account(file, rows, portal, domain=domain)
    assert rows[10]["_reason"] == "HubSpot does not accept this e-mail address."
    assert "e-mail" in ended.err
    stages = {line["stage"] for line in ended.lines if line.get("event") == "import"}
    assert stages
    assert stages <= {"looking", "writing", "uploading", "waiting", "processing", "reading"}, (
        "quick ones pass between two looks"
    )
    assert hubdesk.run("verify", ended.job).code == 0
    listed = next(one for one in hubdesk.run("jobs", "--json").lines if one["job"] == ended.job)
    assert (listed["via"], listed["import_ids"], listed["written"]) == ("hubspot", [number], 298)
    assert listed["can_be_undone"] is False
    undo = hubdesk.run("undo", ended.job, "--yes", "--json")
    assert (undo.code, undo.answer["error"]) == (2, "undo.import")
    assert not list(Path(hubdesk.home).rglob("hubdesk-*.csv"))


def test_what_is_proposed_is_taken_and_explained(hubdesk, tmp_path):
    file = write_people(tmp_path / "people.csv", 60, "auto.example")
    ended = hubdesk.run("import", file, "--yes", "--json", "--via", "auto")
    assert (ended.code, ended.answer["via"], ended.answer["created"]) == (0, "batch", 60)
    told = ways_of(ended)
    assert (told["taken"], told["proposed"]) == ("batch", "batch")
    assert (told["batch"]["undo"], told["hubspot"]["undo"]) == (True, False)
    assert "HubSpot's own import" in ended.err
    assert "Proposed: Batches of a hundred rows." in ended.err


def test_a_day_that_would_not_do_makes_auto_take_hubspots_import(user_of, tmp_path):
    file = write_people(tmp_path / "people.csv", 6_000, "tired.example")
    with running_portal(prefilled=0, day=100) as portal:
        user = user_of(portal)
        hint = user.run("import", file, "--preview", "--json")
        assert "That is what --via hubspot does; batches are sent now." in hint.err
        ended = user.run("import", file, "--yes", "--json", "--via", "auto")
        assert (ended.code, ended.answer["via"], ended.answer["written"]) == (0, "hubspot", 6_000), ended.err
        check_account(file, check_files(file, ended.answer), portal)


@pytest.mark.parametrize(
    ("rule", "words"),
    [({"blank": "clear"}, "never clears a value"), ({"write": "if_empty"}, "overwrites them")],
)
def test_what_hubspots_import_cannot_do_is_refused_before_anything_is_sent(hubdesk, portal, tmp_path, rule, words):
    file = write_people(tmp_path / "people.csv", 5, "cannot.example")
    recipe = tmp_path / "recipe.json"
    recipe.write_text(json.dumps({"columns": {"E-mail": "email", "City": {"property": "city", **rule}}}))
    ended = by_hubspot(hubdesk, file, "--recipe", recipe)
    assert (ended.code, ended.answer["error"]) == (2, "via.impossible")
    assert words in ended.err
    auto = hubdesk.run("import", file, "--yes", "--json", "--recipe", recipe, "--via", "auto")
    assert (auto.code, auto.answer["via"]) == (0, "batch")
    assert words in " ".join(ways_of(auto)["reasons"])


def test_scopes_and_options_that_do_not_fit_are_told_first(hubdesk, portal, tmp_path):
    file = write_people(tmp_path / "people.csv", 5, "unfit.example")
    limited = portal.tokens["contacts only"].token
    missing = by_hubspot(hubdesk, file, token=limited)
    assert (missing.code, missing.answer["error"]) == (4, "scope.missing")
    assert "crm.import" in missing.err
    auto = hubdesk.run("import", file, "--yes", "--json", "--via", "auto", token=limited)
    assert (auto.code, auto.answer["via"]) == (0, "batch")
    marketing = hubdesk.run("import", file, "--yes", "--json", "--marketing")
    assert (marketing.code, marketing.answer["error"]) == (2, "usage.marketing")
    paid = by_hubspot(hubdesk, file, "--marketing")
    assert paid.code == 0, paid.err


def test_a_list_is_a_new_one_that_hubspot_makes(hubdesk, portal, tmp_path):
    file = write_people(tmp_path / "people.csv", 5, "listed-via.example")
    ended = by_hubspot(hubdesk, file, "--list", "Spring fair")
    assert ended.code == 0, ended.err
    assert len(ended.answer["list_ids"]) == 1
    assert "whose name begins with “Spring fair”" in ended.err
    assert f"on a new list with the ID {ended.answer['list_ids'][0]}." in ended.err
    existing = by_hubspot(hubdesk, file, "--list", ended.answer["list_ids"][0])
    assert (existing.code, existing.answer["error"]) == (2, "via.impossible")
    assert "only makes new ones" in existing.err


def test_a_preview_says_how_much_it_compared_and_resume_lets_hubspot_import(hubdesk, portal, tmp_path):
    file = write_people(tmp_path / "people.csv", 200, "looked.example")
    preview = hubdesk.run("import", file, "--preview", "--json", *HUBSPOT)
    assert preview.code == 0, preview.err
    assert (preview.answer["create"], preview.answer["compared"]) == (200, 200)
    assert "all 200 rows" in preview.err
    plan = hubdesk.run("import", file, "--plan", preview.answer["job"], "--yes", "--json")
    assert (plan.code, plan.answer["error"]) == (2, "plan.other")
    ended = hubdesk.run("resume", preview.answer["job"], "--json")
    assert (ended.code, ended.answer["via"], ended.answer["written"]) == (0, "hubspot", 200)


def test_a_trial_sends_the_first_rows_and_resume_the_others(hubdesk, portal, tmp_path):
    file = write_people(tmp_path / "people.csv", 120, "tried.example")
    trial = by_hubspot(hubdesk, file, "--trial", "20")
    assert (trial.code, trial.answer["written"], trial.answer["not_sent"]) == (3, 20, 100), trial.err
    ended = hubdesk.run("resume", trial.job, "--json")
    assert (ended.code, ended.answer["written"], len(ended.answer["import_ids"])) == (0, 120, 2)


def test_cancelling_needs_something_that_hubspot_imports(hubdesk, tmp_path):
    file = write_people(tmp_path / "people.csv", 5, "nothing.example")
    job = hubdesk.run("import", file, "--yes", "--json").job
    ended = hubdesk.run("resume", job, "--json", "--cancel-import")
    assert (ended.code, ended.answer["error"]) == (2, "import.none")


@pytest.mark.fault("F122", "F124")
@pytest.mark.slow
def test_killed_while_hubspot_imports_it_is_found_again_and_can_be_cancelled(user_of, tmp_path):
    file = write_people(tmp_path / "people.csv", 3_000)
    with running_portal(prefilled=0, unlimited=True, import_rows_per_second=500) as portal:
        user = user_of(portal)
        running = user.start("import", file, "--yes", "--json", *HUBSPOT)
        running.until(lambda: any(line.get("stage") == "processing" for line in running.events))
        running.kill()
        job = str(running.events[0]["job"])
        ended = user.run("resume", job, "--json", "--cancel-import")
        assert (ended.code, ended.answer["state"]) == (1, "finished"), ended.err
        assert (ended.answer["written"], ended.answer["needs_review"]) == (0, 3_000)
        assert [one["state"] for one in portal.imports()] == ["CANCELED"]
        check_files(file, ended.answer)


@pytest.mark.fault("F124")
@pytest.mark.slow
def test_killed_during_the_upload_nothing_is_imported_twice(user_of, tmp_path):
    file = write_people(tmp_path / "people.csv", 2_000)
    slow = {"match": {"family": "imports.create"}, "nth": 1, "effect": {"late_ms": 3_000}}
    with running_portal(prefilled=0, unlimited=True, faults=[slow]) as portal:
        user = user_of(portal)
        running = user.start("import", file, "--yes", "--json", *HUBSPOT)
        running.until(lambda: any(line.get("stage") == "uploading" for line in running.events))
        running.let_run(0.5)
        running.kill()
        ended = user.run("resume", str(running.events[0]["job"]), "--json", patience=90)
        assert (ended.code, ended.answer["written"]) == (0, 2_000), ended.err
        assert len(portal.imports()) == 1
        check_account(file, check_files(file, ended.answer), portal)
