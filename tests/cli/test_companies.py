"""``import`` with a column that names the company, previewed, written and taken back, over real sockets."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import httpx
import pytest

from hubdesk.engine.associations.counting import DECIDE
from tests.support.contacts_file import write_rows

DOMAIN = "firm.example"


def companies(portal):
    return {
        one["properties"]["domain"]: one["contacts"]
        for one in portal.companies()
        if one["properties"].get("domain", "").endswith(DOMAIN)
    }


def lines_of(preview):
    """Return the first line of each row of ``plan.csv``, by row."""
    with (Path(preview.answer["results"]) / "plan.csv").open(newline="", encoding="utf-8-sig") as opened:
        return {int(line["_row"]): line for line in reversed(list(csv.DictReader(opened)))}


def test_contacts_get_companies_that_are_found_or_made_and_an_undo_ends_it(hubdesk, portal, tmp_path):
    body = {"inputs": [{"properties": {"domain": f"there.{DOMAIN}", "name": "There"}}]}
    headers = {"Authorization": f"Bearer {portal.token}"}
    url = f"{portal.url}/crm/objects/2026-09/companies/batch/create"
    assert httpx.post(url, json=body, headers=headers, trust_env=False).status_code == 201
    rows = [(f"p{number}@{DOMAIN}", f"{'there' if number % 2 else 'new'}.{DOMAIN}") for number in range(10)]
    file = write_rows(tmp_path / "people.csv", ("E-mail", "Company domain"), rows)
    recipe = tmp_path / "recipe.json"
    rule = {"company": "domain", "none": "create"}
    recipe.write_text(json.dumps({"columns": {"E-mail": "email", "Company domain": rule}}), "utf-8")
    preview = hubdesk.run("import", file, "--recipe", recipe, "--preview", "--json")
    assert preview.code == 0, preview.err
    assert "Left out" not in preview.err
    assert next(line for line in preview.lines if line.get("event") == "forecast")["calls"] == 2
    assert preview.answer["companies"] == {
        "rows": 10, "found": 1, "create": 1, "skipped": 0, "undecided": 0, "asked": [],
    }  # fmt: skip
    assert companies(portal) == {f"there.{DOMAIN}": []}
    planned = lines_of(preview)
    there = next(str(one["id"]) for one in portal.companies() if one["properties"].get("domain") == f"there.{DOMAIN}")
    assert (planned[1]["_company"], planned[1]["_company_id"], planned[1]["_company_action"]) == (
        f"new.{DOMAIN}", "", "create",
    )  # fmt: skip
    assert (planned[2]["_company"], planned[2]["_company_id"], planned[2]["_company_action"]) == (
        f"there.{DOMAIN}", there, "associate",
    )  # fmt: skip
    run = hubdesk.run("import", file, "--plan", preview.answer["job"], "--yes", "--json")
    assert (run.code, run.answer["associated"], run.answer["companies_created"]) == (0, 10, 1), run.err
    assert run.answer["requests"] == preview.answer["calls"]
    assert "10 associations with companies were made; 1 company was created for them." in run.err
    assert {domain: len(people) for domain, people in companies(portal).items()} == {
        f"there.{DOMAIN}": 5, f"new.{DOMAIN}": 5,
    }  # fmt: skip
    undo = hubdesk.run("undo", preview.answer["job"], "--yes", "--json")
    assert undo.code == 0, undo.err
    told = "10 associations with companies were ended. 1 company that the import created is archived."
    assert told in undo.err
    assert (undo.answer["associated"], undo.answer["companies_archived"], undo.answer["companies_kept"]) == (10, 1, 0)
    assert companies(portal) == {f"there.{DOMAIN}": []}


def test_a_token_that_may_not_see_companies_is_told_before_anything_is_written(hubdesk, portal, tmp_path):
    file = write_rows(tmp_path / "people.csv", ("E-mail", "Firm"), [(f"x@no.{DOMAIN}", f"a.{DOMAIN}")])
    recipe = tmp_path / "recipe.json"
    recipe.write_text(json.dumps({"columns": {"E-mail": "email", "Firm": {"company": "domain"}}}), "utf-8")
    limited = portal.tokens["contacts only"].token
    missing = hubdesk.run("import", file, "--recipe", recipe, "--yes", "--json", token=limited)
    assert (missing.code, missing.answer["error"]) == (4, "scope.missing")
    way = hubdesk.run("import", file, "--recipe", recipe, "--via", "hubspot", "--yes", "--json")
    assert (way.code, way.answer["error"]) == (2, "via.impossible")


@pytest.mark.fault("F126")
def test_names_that_find_several_companies_are_told_alike_by_preview_import_and_resume(hubdesk, portal, tmp_path):
    inputs = [{"properties": {"domain": f"twice.{DOMAIN}", "name": name}} for name in ("One", "Two")]
    url = f"{portal.url}/crm/objects/2026-09/companies/batch/create"
    headers = {"Authorization": f"Bearer {portal.token}"}
    assert httpx.post(url, json={"inputs": inputs}, headers=headers, trust_env=False).status_code == 201
    file = write_rows(tmp_path / "people.csv", ("E-mail", "Firm"), [(f"s@{DOMAIN}", f"twice.{DOMAIN}")])
    recipe = tmp_path / "recipe.json"
    rule = {"company": "domain", "several": "ask"}
    recipe.write_text(json.dumps({"columns": {"E-mail": "email", "Firm": rule}}), "utf-8")
    preview = hubdesk.run("import", file, "--recipe", recipe, "--preview", "--json")
    assert (preview.code, preview.answer["companies"]["undecided"]) == (0, 1)
    assert "Write exactly this" not in preview.err
    assert lines_of(preview)[1]["_company_action"] == "undecided"
    plain = hubdesk.run("import", file, "--recipe", recipe, "--yes", "--json")
    resumed = hubdesk.run("resume", plain.answer["job"], "--yes", "--json")
    for one in (plain, resumed):
        assert (one.code, one.answer["error"], one.answer["not_sent"]) == (3, "companies.undecided", 1)
        assert "finds 2 companies" in one.err
    for one in (preview, plain, resumed):
        assert DECIDE in one.err
        assert f"Go on with: hubdesk resume {one.answer['job']}" in one.err


def test_an_undo_that_only_ends_associations_says_that_it_took_something_back(hubdesk, portal, tmp_path):
    file = write_rows(tmp_path / "people.csv", ("E-mail", "Firm"), [(f"only@{DOMAIN}", f"only.{DOMAIN}")])
    recipe = tmp_path / "recipe.json"
    recipe.write_text(json.dumps({"columns": {"E-mail": "email"}}), "utf-8")
    assert hubdesk.run("import", file, "--recipe", recipe, "--yes").code == 0
    rule = {"company": "domain", "none": "create"}
    recipe.write_text(json.dumps({"columns": {"E-mail": "email", "Firm": rule}}), "utf-8")
    preview = hubdesk.run("import", file, "--recipe", recipe, "--preview", "--json")
    run = hubdesk.run("resume", preview.answer["job"], "--yes", "--json")
    assert (run.code, run.answer["unchanged"], run.answer["associated"]) == (0, 1, 1), run.err
    undo = hubdesk.run("undo", run.answer["job"], "--yes", "--json")
    assert (undo.code, undo.answer["associated"], undo.answer["companies_archived"]) == (0, 1, 1), undo.err
    assert "Nothing was taken back" not in undo.err
    assert "1 association with a company was ended. 1 company that the import created is archived." in undo.err
