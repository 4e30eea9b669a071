"""``hubdesk import``: a file becomes contacts, every row gets its place, the summary tells the truth."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from tests.support.checker import IMPORT_SUMMARY_KEYS, check_account, check_files, result_rows, source_rows
from tests.support.contacts_file import HEADERS, person, write_people, write_rows

BAD_EMAILS = {7: "nobody", 23: "a b@c.example", 150: "", 240: "two@signs@imported.example"}


def _mixed_file(path: Path, domain: str) -> Path:
    """250 rows: four without a usable address, two that others replace."""
    rows = [list(person(number, domain)) for number in range(1, 251)]
    for row, email in BAD_EMAILS.items():
        rows[row - 1][0] = email
    rows[9][0] = f"  P200@{domain.upper()} "
    rows[11][0] = f"p13@{domain}"
    return write_rows(path, HEADERS, rows)


def test_a_clean_file_ends_with_0_and_a_true_summary(hubdesk, portal, tmp_path):
    file = write_people(tmp_path / "people.csv", 230, "clean.example")
    ended = hubdesk.import_(file)
    assert ended.code == 0, ended.err
    summary = ended.answer
    assert list(summary) == IMPORT_SUMMARY_KEYS
    assert (summary["state"], summary["rows"], summary["created"]) == ("finished", 230, 230)
    assert (summary["requests"], summary["retries"], summary["rate_limited"]) == (3, 0, 0)
    rows = check_files(file, summary)
    check_account(file, rows, portal, domain="clean.example")
    assert sorted(path.name for path in Path(summary["results"]).iterdir()) == ["summary.json", "written.csv"]
    assert "Finished" in ended.err


@pytest.mark.fault("F77", "F78")
def test_bad_rows_and_duplicates_are_left_out_with_their_reasons(hubdesk, portal, tmp_path):
    domain = "imported.example"
    file = _mixed_file(tmp_path / "mixed.csv", domain)
    ended = hubdesk.import_(file)
    assert ended.code == 1, ended.err
    summary = ended.answer
    assert (summary["rejected"], summary["duplicates"], summary["created"]) == (4, 2, 244)
    rows = check_files(file, summary)
    check_account(file, rows, portal, domain=domain)
    assert {number for number, row in rows.items() if row["_state"] == "rejected"} == set(BAD_EMAILS)
    assert {number for number, row in rows.items() if row["_state"] == "duplicate"} == {10, 12}
    for row in rows.values():
        assert bool(row["_code"]) == bool(row["_reason"]) == (row["_state"] in ("rejected", "duplicate"))
    assert portal.by_email()[f"p13@{domain}"]["firstname"] == "Ann13"
    assert "244 of 250 rows are in HubSpot; 4 rejected (rejected.csv), 2 left out" in ended.err
    assert "3  Invalid e-mail address" in ended.err
    assert "1  No e-mail address" in ended.err


def test_rejected_rows_can_be_mended_and_dropped_back_in(hubdesk, portal, tmp_path):
    domain = "mended.example"
    file = _mixed_file(tmp_path / "mixed.csv", domain)
    rejected = Path(hubdesk.import_(file).answer["results"]) / "rejected.csv"
    for number, email in BAD_EMAILS.items():
        text = rejected.read_text("utf-8-sig")
        old = next(line for line in text.splitlines() if line.startswith(f"{number},"))
        new = old.replace(f",{email},", f",mended{number}@{domain},", 1) if email else old
        rejected.write_text(text.replace(old, new), "utf-8-sig")
    again = hubdesk.import_(rejected)
    assert again.code == 1, again.err
    assert (again.answer["rows"], again.answer["created"], again.answer["rejected"]) == (4, 3, 1)
    assert portal.by_email()[f"mended7@{domain}"]["lastname"] == "Person 7"
    with (Path(again.answer["results"]) / "written.csv").open(newline="", encoding="utf-8-sig") as opened:
        assert next(csv.reader(opened)) == ["_row", "_state", "_record_id", "_code", "_reason", *HEADERS]


def test_existing_contacts_are_called_updated(hubdesk, portal, tmp_path):
    domain = "again.example"
    hubdesk.import_(write_people(tmp_path / "first.csv", 120, domain))
    file = write_people(tmp_path / "second.csv", 150, domain, first=51)
    ended = hubdesk.import_(file)
    assert (ended.code, ended.answer["updated"], ended.answer["created"]) == (0, 70, 80)
    before = {f"p{number}@{domain}" for number in range(1, 121)}
    check_account(file, check_files(file, ended.answer), portal, before=before, domain=domain)


def test_create_only_leaves_existing_contacts_as_they_are(hubdesk, portal, tmp_path):
    domain = "createonly.example"
    hubdesk.import_(write_people(tmp_path / "first.csv", 30, domain))
    file = write_rows(
        tmp_path / "second.csv",
        HEADERS,
        [(f"p{number}@{domain}", "Changed", "Changed", "Graz") for number in range(21, 51)],
    )
    ended = hubdesk.import_(file, "--mode", "create")
    assert (ended.code, ended.answer["created"], ended.answer["rejected"]) == (1, 20, 10)
    rows = check_files(file, ended.answer)
    assert {row["_code"] for row in rows.values() if row["_state"] == "rejected"} == {"mode.exists"}
    contacts = portal.by_email()
    assert contacts[f"p21@{domain}"]["firstname"] == "Ann21"
    assert contacts[f"p31@{domain}"]["firstname"] == "Changed"


def test_update_only_creates_nothing(hubdesk, portal, tmp_path):
    domain = "updateonly.example"
    hubdesk.import_(write_people(tmp_path / "first.csv", 30, domain))
    file = write_rows(
        tmp_path / "second.csv",
        HEADERS,
        [(f"p{number}@{domain}", "Changed", "Changed", "Graz") for number in range(21, 51)],
    )
    ended = hubdesk.import_(file, "--mode", "update")
    assert (ended.code, ended.answer["updated"], ended.answer["rejected"]) == (1, 10, 20)
    rows = check_files(file, ended.answer)
    assert {row["_code"] for row in rows.values() if row["_state"] == "rejected"} == {"mode.missing"}
    contacts = portal.by_email()
    assert contacts[f"p21@{domain}"]["firstname"] == "Changed"
    assert f"p31@{domain}" not in contacts


def test_a_recipe_decides_what_becomes_of_columns(hubdesk, portal, tmp_path):
    domain = "recipe.example"
    file = write_rows(
        tmp_path / "kunden.csv",
        ("Adresse", "Vor", "Stand", "Egal"),
        [(f"p{number}@{domain}", f"Ann{number}", "Kunde", "left out") for number in range(1, 6)]
        + [(f"p6@{domain}", "Ann6", "Unbekannt", "left out")],
    )
    recipe = tmp_path / "recipe.json"
    recipe.write_text(
        json.dumps(
            {
                "key": "email",
                "columns": {
                    "Adresse": "email",
                    "Vor": {"property": "firstname"},
                    "Stand": {"property": "lifecyclestage", "values": {"Kunde": "customer"}},
                },
                "constants": {"hs_lead_status": "NEW"},
            }
        ),
        "utf-8",
    )
    ended = hubdesk.import_(file, "--recipe", recipe)
    assert (ended.code, ended.answer["created"], ended.answer["rejected"]) == (1, 5, 1)
    check_files(file, ended.answer)
    contact = portal.by_email()[f"p3@{domain}"]
    assert contact["firstname"] == "Ann3"
    assert contact["lifecyclestage"] == "customer"
    assert contact["hs_lead_status"] == "NEW"
    assert "left out" not in contact.values()


def test_results_go_where_they_are_asked_for_and_overwrite_no_other_job(hubdesk, tmp_path):
    file = write_people(tmp_path / "people.csv", 5, "results.example")
    folder = tmp_path / "my results"
    first = hubdesk.import_(file, "--results", "../my results")
    assert (first.code, first.answer["results"]) == (0, str(folder))
    second = hubdesk.import_(file, "--results", folder)
    assert (second.code, second.answer["results"]) == (0, str(folder / second.job))
    assert first.answer["created"] == second.answer["updated"] == 5
    check_files(file, first.answer)
    check_files(file, second.answer)


def test_a_trial_run_writes_the_first_good_rows_and_resume_the_rest(hubdesk, portal, tmp_path):
    domain = "trial.example"
    file = _mixed_file(tmp_path / "mixed.csv", domain)
    trial = hubdesk.import_(file, "--trial", "15")
    assert trial.code == 3, trial.err
    assert (trial.answer["state"], trial.answer["created"], trial.answer["not_sent"]) == ("stopped", 15, 229)
    rows = check_files(file, trial.answer)
    written = [number for number, row in rows.items() if row["_state"] == "created"]
    assert max(written) == 18, "good rows 1 to 18: three of them are rejected or duplicates"
    check_account(file, rows, portal, domain=domain)
    rest = hubdesk.run("resume", trial.job, "--json")
    assert (rest.code, rest.answer["created"], rest.answer["not_sent"]) == (1, 244, 0)
    check_account(file, check_files(file, rest.answer), portal, domain=domain)


def test_a_preview_writes_nothing_and_says_exactly_what_resume_then_does(hubdesk, portal, tmp_path):
    domain = "preview.example"
    hubdesk.import_(write_people(tmp_path / "first.csv", 10, domain))
    rows = [person(number, domain) for number in range(1, 6)]
    rows += [(f"p{number}@{domain}", "Changed", "", "") for number in range(6, 11)]
    rows += [person(number, domain) for number in range(11, 16)] + [("nobody", "", "", "")]
    file = write_rows(tmp_path / "second.csv", HEADERS, rows)
    before = portal.by_email()
    preview = hubdesk.run("import", file, "--preview", "--json")
    assert preview.code == 0, preview.err
    answer = preview.answer
    told = {name: answer[name] for name in ("rows", "create", "update", "unchanged", "refused", "rejected", "calls")}
    assert told == {"rows": 16, "create": 5, "update": 5, "unchanged": 5, "refused": 0, "rejected": 1, "calls": 2}
    fills = {one["name"]: one["fills"] for one in answer["properties"]}
    assert {one["name"]: one["overwrites"] for one in answer["properties"]}["firstname"] == 5
    assert fills["city"] == 5
    assert portal.by_email() == before
    with (Path(answer["results"]) / "plan.csv").open(newline="", encoding="utf-8-sig") as opened:
        lines = list(csv.DictReader(opened))
    assert {(line["_row"], line["_action"], line["property"], line["old"], line["new"]) for line in lines} >= {
        ("1", "unchanged", "", "", ""),
        ("6", "update", "firstname", "Ann6", "Changed"),
        ("11", "create", "firstname", "", "Ann11"),
    }
    run = hubdesk.run("resume", answer["job"], "--json")
    assert run.code == 1, run.err
    assert run.answer["created"] == 5
    assert (run.answer["updated"], run.answer["unchanged"]) == (5, 5)
    assert run.answer["requests"] == answer["calls"]
    assert portal.by_email()[f"p6@{domain}"]["lastname"] == "Person 6", "a blank cell never clears"


def test_the_shipped_sample_on_the_embedded_demo_portal(user_of, tmp_path):
    sample = Path(__file__).parents[2] / "resources" / "samples" / "contacts-sample.csv"
    user = user_of()
    ended = user.import_(sample, "--demo")
    assert ended.code == 1, ended.err
    rows = check_files(sample, ended.answer)
    assert len(rows) >= 5_000
    assert 0.02 < ended.answer["rejected"] / len(rows) < 0.05
    verified = user.run("verify", ended.job, "--json")
    assert (verified.code, verified.answer["verified"], verified.answer["problems"]) == (0, True, [])


def test_without_json_people_read_the_outcome(hubdesk, tmp_path):
    file = write_people(tmp_path / "people.csv", 5, "plain.example")
    ended = hubdesk.run("import", file, "--yes")
    assert ended.code == 0
    assert "Created" in ended.out
    assert "{" not in ended.out
    assert "\x1b" not in ended.out + ended.err
    folder = Path(ended.out.split("Result files")[1].strip())
    assert len(result_rows(folder)) == len(source_rows(file))


def test_a_preview_of_a_trial_says_what_the_next_command_writes(hubdesk, portal, tmp_path):
    """All rows are compared, and resume writes the rows of the trial first."""
    domain = "trialpreview.example"
    file = write_people(tmp_path / "people.csv", 3, domain)
    shown = hubdesk.run("import", file, "--preview", "--trial", "2", "--json")
    assert (shown.code, shown.answer["create"], shown.answer["trial"]) == (0, 3, 2), shown.err
    job = shown.answer["job"]
    assert f"The first 2 rows are written with: hubdesk resume {job} (again for the rest)" in shown.err
    assert "exactly this" not in shown.err
    assert "Writing all of it takes" in shown.err
    first = hubdesk.run("resume", job, "--yes", "--json")
    assert (first.code, first.answer["created"], first.answer["not_sent"]) == (3, 2, 1), first.err
    again = hubdesk.run("resume", job, "--yes", "--json")
    assert (again.code, again.answer["created"]) == (0, 3), again.err
    whole = hubdesk.run("import", file, "--preview", "--trial", "3", "--json")
    assert (whole.answer["trial"], "Write exactly this with" in whole.err) == (None, True), "nothing would be left"
