"""``import --list`` and ``--stamp``: where the contacts of a job are found afterwards."""

from __future__ import annotations

import httpx

from tests.support.contacts_file import write_people

DOMAIN = "listed.example"


def members(portal, list_id):
    answer = httpx.get(
        f"{portal.url}/crm/lists/2026-09/{list_id}/memberships?limit=250",
        headers={"Authorization": f"Bearer {portal.token}"},
        trust_env=False,
    )
    return {one["recordId"] for one in answer.json()["results"]}


def there(portal, domain):
    return {
        one["id"]: one["properties"] for one in portal.contacts() if one["properties"].get("email", "").endswith(domain)
    }


def test_the_contacts_of_a_job_are_on_its_list_and_carry_its_id(hubdesk, portal, tmp_path):
    file = write_people(tmp_path / "people.csv", 30, DOMAIN)
    options = ("--list", "Autumn fair", "--stamp", "internal_notes")
    preview = hubdesk.run("import", file, "--preview", "--json", *options)
    assert preview.code == 0, preview.err
    assert "Autumn fair" in preview.err
    job = preview.answer["job"]
    refused = hubdesk.run("import", file, "--plan", job, "--yes", "--json", "--list", "Other")
    assert (refused.code, refused.answer["error"]) == (2, "plan.other")
    run = hubdesk.run("import", file, "--plan", job, "--yes", "--json")
    assert (run.code, run.answer["created"], run.answer["listed"]) == (0, 30, 30), run.err
    made = there(portal, f"@{DOMAIN}")
    assert members(portal, run.answer["list_id"]) == set(made)
    assert {one["internal_notes"] for one in made.values()} == {job}
    undo = hubdesk.run("undo", job, "--yes", "--json")
    assert undo.code == 0, undo.err
    assert members(portal, run.answer["list_id"]) == set()


def test_a_list_or_a_scope_that_is_not_there_is_told_before_anything_is_written(hubdesk, portal, tmp_path):
    file = write_people(tmp_path / "people.csv", 3, f"no.{DOMAIN}")
    unknown = hubdesk.run("import", file, "--yes", "--json", "--list", "999999")
    assert (unknown.code, unknown.answer["error"]) == (2, "list.unknown")
    limited = portal.tokens["contacts only"].token
    missing = hubdesk.run("import", file, "--yes", "--json", "--list", "Fair", token=limited)
    assert (missing.code, missing.answer["error"]) == (4, "scope.missing")
    assert not there(portal, f"@no.{DOMAIN}")
