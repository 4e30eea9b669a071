"""``hubdesk check`` and ``hubdesk map``: what can be said about a file without any request."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.support.checker import result_rows
from tests.support.contacts_file import HEADERS, PROPERTIES, person, write_people, write_rows
from tests.tabular import workbooks


@pytest.fixture
def offline(user_of):
    """A user without account, token and network."""
    return user_of(url="http://127.0.0.1:9")


def test_check_counts_and_names_what_is_wrong(offline, tmp_path):
    rows = [list(person(number, "check.example")) for number in range(1, 51)]
    rows[3][0], rows[8][0], rows[9][0] = "nobody", "p1@check.example", ""
    file = write_rows(tmp_path / "people.csv", HEADERS, rows)
    ended = offline.run("check", file, "--json")
    assert ended.code == 1, ended.err
    answer = ended.answer
    assert (answer["rows"], answer["errors"], answer["duplicates"]) == (50, 2, 1)
    assert {"warnings", "notes"} <= set(answer)
    assert sum(one["rows"] for one in answer["findings"] if one["severity"] == "error") == 2
    for finding in answer["findings"]:
        assert set(finding) >= {"code", "severity", "column", "rows"}
    assert {one["column"] for one in answer["findings"]} == {"E-mail"}


def test_check_tells_what_cells_should_be(offline, tmp_path):
    """Where that is clear; the file keeps what it has."""
    rows = [list(person(number, "check.example")) for number in range(1, 6)]
    rows[0][0], rows[1][0], rows[2][0] = "mailto:a@x.de", "Ann <b@x.de>", "nobody"
    file = write_rows(tmp_path / "people.csv", HEADERS, rows)
    answer = offline.run("check", file, "--json").answer
    place = {"column": "E-mail", "code": "email.invalid"}
    assert answer["corrections"] == [
        {"row": 1, **place, "value": "mailto:a@x.de", "correction": "a@x.de"},
        {"row": 2, **place, "value": "Ann <b@x.de>", "correction": "b@x.de"},
    ]


def test_check_of_a_clean_file_ends_with_0_and_says_so(offline, tmp_path):
    ended = offline.run("check", write_people(tmp_path / "people.csv", 20))
    assert ended.code == 0, ended.err
    assert "20 rows" in ended.out


def test_what_is_left_out_is_said_before_anything_is_sent(offline, hubdesk, tmp_path):
    """Sheets and columns: nobody looks at a picker on the command line."""
    people: list[list[workbooks.Cell]] = [["Email", "First name", "Shoe size"], ["p1@sheet.example", "Ann", 38]]
    file = tmp_path / "people.xlsx"
    file.write_bytes(workbooks.xlsx({"People": people, "Old": [["Email", "x"], ["o@sheet.example", "y"]]}))
    said = ("Only the sheet “People” is read, not “Old”.", "Left out: Shoe size.")
    for ended in (offline.run("check", file), hubdesk.import_(file)):
        assert ended.code == 0, ended.err
        assert "1 row: 1 can be sent, 0 have errors" in ended.out or "1 row, 1 to send." in ended.err
        assert all(sentence in ended.err for sentence in said)
    mapped = offline.run("map", file, "-o", tmp_path / "recipe.json")
    assert "2 columns are mapped in recipe.json. Left out: Shoe size." in mapped.err


def test_check_refuses_what_import_refuses(offline, tmp_path):
    ended = offline.run("check", tmp_path / "nowhere.csv", "--json")
    assert (ended.code, ended.answer["error"]) == (2, "file.missing")


def test_map_writes_a_recipe_that_check_and_import_take(offline, hubdesk, portal, tmp_path):
    file = write_people(tmp_path / "people.csv", 20, "mapped.example")
    recipe = tmp_path / "recipe.json"
    ended = offline.run("map", file, "-o", recipe)
    assert (ended.code, ended.out) == (0, ""), ended.err
    assert json.loads(recipe.read_text("utf-8"))["columns"] == PROPERTIES
    assert offline.run("check", file, "--recipe", recipe).code == 0
    done = hubdesk.import_(file, "--recipe", recipe)
    assert (done.code, done.answer["created"]) == (0, 20)
    assert portal.by_email()["p3@mapped.example"]["lastname"] == "Person 3"


def test_map_without_a_target_prints_the_recipe(offline, tmp_path):
    ended = offline.run("map", write_people(tmp_path / "people.csv", 5))
    assert json.loads(ended.out)["columns"] == PROPERTIES


def test_map_never_writes_where_a_folder_is_or_none_is(offline, tmp_path):
    file = write_people(tmp_path / "people.csv", 5)
    assert offline.run("map", file, "-o", tmp_path).code == 2
    assert offline.run("map", file, "-o", tmp_path / "no" / "recipe.json").code == 2


def test_check_lists_the_values_to_decide_about(offline, tmp_path):
    """With their rows; a decision in the recipe settles them."""
    stages = ["Lead", "Kunde", "Kunde", "Gold", "Lead", "Customer", "Lead"]
    rows = [[f"p{number}@check.example", stage] for number, stage in enumerate(stages)]
    file = write_rows(tmp_path / "people.csv", ["E-mail", "Lifecycle stage"], rows)
    ended = offline.run("check", file, "--json")
    assert [(one["value"], one["rows"], one["property"]) for one in ended.answer["undecided"]] == [
        ("Kunde", 2, "lifecyclestage"), ("Gold", 1, "lifecyclestage"),
    ]  # fmt: skip
    assert "“Kunde” in Lifecycle stage" in offline.run("check", file).out
    recipe = tmp_path / "recipe.json"
    values = {"Kunde": "customer", "Gold": None}
    stage = {"property": "lifecyclestage", "values": values}
    recipe.write_text(json.dumps({"columns": {"E-mail": "email", "Lifecycle stage": stage}}))
    ended = offline.run("check", file, "--recipe", recipe, "--json")
    assert (ended.answer["undecided"], ended.answer["good"]) == ([], 6)
    assert [one["code"] for one in ended.answer["findings"]] == ["value.rejected"]


def test_a_column_that_is_left_out_since_somebody_decided_so_before_is_told_apart(hubdesk, portal, tmp_path):
    file = write_rows(tmp_path / "people.csv", ["E-mail", "City", "Shoe size"], [["a@before.example", "Graz", "42"]])
    recipe = tmp_path / "recipe.json"
    recipe.write_text(json.dumps({"columns": {"E-mail": "email", "City": None}}))
    assert hubdesk.import_(file, "--recipe", recipe).code == 0
    other = write_rows(tmp_path / "other.csv", ["E-mail", "City", "Hat"], [["b@before.example", "Wien", "L"]])
    told = hubdesk.import_(other)
    assert told.code == 0
    assert "Left out: Hat. Left out as decided before: City." in told.err
    assert "city" not in portal.by_email()["b@before.example"]


def test_rows_with_errors_go_the_way_that_was_named(hubdesk, portal, tmp_path):
    """Left out, sent without the bad cell, or nothing is sent at all."""
    rows = [["a@ways.example", "Graz", "Lead"], ["b@ways.example", "Wien", "Gold"]]
    file = write_rows(tmp_path / "people.csv", ["E-mail", "City", "Lifecycle stage"], rows)
    stopped = hubdesk.import_(file, "--rows-with-errors", "stop")
    assert (stopped.code, stopped.answer["error"]) == (2, "rows.errors")
    assert "b@ways.example" not in portal.by_email()
    assert "a@ways.example" not in portal.by_email()
    assert hubdesk.import_(file).answer["rejected"] == 1
    sent = hubdesk.import_(file, "--rows-with-errors", "send_good_columns")
    assert (sent.code, sent.answer["rejected"], sent.answer["partly"]) == (1, 0, 1)
    assert "Every row is in HubSpot, 1 of them without cells that have errors" in sent.err
    kept = json.loads((Path(sent.answer["results"]) / "summary.json").read_text("utf-8"))
    assert kept["partly"] == 1
    assert portal.by_email()["b@ways.example"]["city"] == "Wien"
    written = (Path(sent.answer["results"]) / "written.csv").read_text("utf-8-sig").splitlines()
    assert "Sent without the cells that have errors. “Gold” in “Lifecycle stage” is not an option" in written[2]


@pytest.mark.parametrize("way", ["leave_out", "send_good_columns"])
def test_rows_with_a_rejected_value_are_not_imported(hubdesk, portal, tmp_path, way):
    """Not without that value either, and not when the value stands among others or its column has two properties."""
    domain = f"{way.replace('_', '-')}.decided.example"
    cells = [("Lead", "Software"), ("Junk", "Software"), ("Lead", "Nonsense;Junk"), ("Lead", "Nonsense"), ("Gold", "")]
    rows = [[f"p{number}@{domain}", *row] for number, row in enumerate(cells, 1)]
    file = write_rows(tmp_path / "people.csv", ["E-mail", "Stage", "Interest"], rows)
    stage = [{"property": "jobtitle"}, {"property": "lifecyclestage", "values": {"Junk": None}}]
    interest = {"property": "product_interest", "unknown_value": "leave_out", "values": {"Junk": None}}
    recipe = tmp_path / "recipe.json"
    columns = {"E-mail": "email", "Stage": stage, "Interest": interest}
    recipe.write_text(json.dumps({"rows_with_errors": way, "columns": columns}))
    ended = hubdesk.import_(file, "--recipe", recipe)
    places = result_rows(Path(ended.answer["results"]))
    rejected = {number for number, row in places.items() if row["_state"] == "rejected"}
    assert rejected == {2, 3} | ({5} if way == "leave_out" else set())
    assert {places[number]["_code"] for number in (2, 3)} == {"value.rejected"}
    written = {email for email in portal.by_email() if email.endswith(domain)}
    assert written == {f"p{number}@{domain}" for number in range(1, 6) if number not in rejected}


def test_a_file_without_addresses_says_what_to_do_on_the_command_line(offline, hubdesk, tmp_path):
    file = write_rows(
        tmp_path / "my people.csv", ["Name", "City", "Code"], [["Ann", "Rome", "x1"], ["Bo", "Oslo", "x2"]]
    )
    for ended in (offline.run("check", file), hubdesk.import_(file)):
        assert ended.code == 2
        assert "No column holds e-mail addresses" in ended.err
        assert "“hubdesk map 'my people.csv' -o recipe.json”" in ended.err
        assert "--recipe recipe.json" in ended.err
    recipe = tmp_path / "recipe.json"
    mapped = offline.run("map", file, "-o", recipe)
    assert mapped.code == 0, mapped.err
    assert "give the column with the addresses the property email" in mapped.err
    content = json.loads(recipe.read_text())
    content["columns"]["Code"] = "email"
    recipe.write_text(json.dumps(content))
    assert offline.run("check", file, "--recipe", recipe, "--json").answer["errors"] == 2
