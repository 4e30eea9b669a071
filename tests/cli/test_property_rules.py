"""The account's own rules for values: rows that break one are rejected before HubSpot is asked, and the others go."""

from __future__ import annotations

from pathlib import Path

from tests.support.checker import result_rows
from tests.support.contacts_file import write_rows
from tests.support.portal import running_portal

DOMAIN = "ruled.example"
HEADERS = ("E-mail address", "First name", "Loyalty points", "Customer number")
POINTS = ["5", "-5", "1000000", "1000001", "", "0"]
FORBIDDEN = {"match": {"family": "properties.rules"}, "effect": {"status": 403, "category": "MISSING_SCOPES"}}


def _file(folder, domain=DOMAIN):
    rows = [[f"p{n}@{domain}", f"Ann{n}", points, f"{domain}-{n}"] for n, points in enumerate(POINTS, 1)]
    rows.append([f"p7@{domain}", "Ann7", "1", "x" * 41])
    return write_rows(folder / "people.csv", HEADERS, rows)


def test_rows_that_break_a_rule_are_rejected_with_what_it_demands(hubdesk, portal, tmp_path):
    ended = hubdesk.import_(_file(tmp_path))
    assert (ended.code, ended.answer["created"], ended.answer["rejected"]) == (1, 4, 3), ended.err
    rows = result_rows(Path(ended.answer["results"]))
    assert {number for number, row in rows.items() if row["_code"] == "rule.broken"} == {2, 4, 7}
    assert "it must be at least 0" in rows[2]["_reason"]
    assert "it must be at most 1000000" in rows[4]["_reason"]
    assert "it must have at most 40 characters" in rows[7]["_reason"]
    written = {email for email in portal.by_email() if email.endswith(DOMAIN)}
    assert written == {f"p{number}@{DOMAIN}" for number in (1, 3, 5, 6)}


def test_rules_that_cannot_be_read_are_left_to_hubspot_and_that_is_said(user_of, tmp_path):
    """The import goes on; HubSpot refuses the same rows."""
    with running_portal(faults={"rules": [FORBIDDEN]}, unlimited=True, prefilled=0) as portal:
        ended = user_of(portal).import_(_file(tmp_path))
        assert (ended.code, ended.answer["created"], ended.answer["rejected"]) == (1, 4, 3), ended.err
        assert "The account's own rules for values could not be read" in ended.err
        assert "crm.objects.contacts.read" in ended.err
        rows = result_rows(Path(ended.answer["results"]))
        assert {number for number, row in rows.items() if row["_state"] == "rejected"} == {2, 4, 7}
        assert len(portal.by_email()) == 4
