"""How a run may end in the middle, as a script sees it: exit code, last line, and that the rest is written later."""

from __future__ import annotations

import pytest

from tests.support.checker import IMPORT_SUMMARY_KEYS, check_account, check_files
from tests.support.contacts_file import write_people
from tests.support.portal import running_portal

ENDS = {
    "revoked": (4, "token.refused", {"revoke": True}, "second key"),
    "redirected": (3, "redirect", {"redirect": "http://127.0.0.1:9/elsewhere"}, "all"),
    "daily": (3, "day", {"daily": True}, "all"),
}


@pytest.fixture(scope="module")
def portal():
    """A portal on which the third upsert of each domain goes wrong."""
    rules = [
        {"match": {"family": "contacts.batch.upsert", "contains": f"@{name}.example"}, "nth": [3], "effect": effect}
        for name, (_, _, effect, _) in ENDS.items()
    ]
    rules.append(
        {
            "match": {"family": "contacts.batch.upsert", "contains": "@wait.example"},
            "nth": [1],
            "effect": {"daily": True},
        }
    )
    rules.append(
        {
            "match": {"family": "contacts.batch.upsert", "contains": "@onthemove.example"},
            "times": 1,
            "effect": {"status": 477, "category": "MIGRATION", "retry_after": "86400"},
        }
    )
    with running_portal(faults=rules, unlimited=True, prefilled=0) as running:
        yield running


@pytest.mark.fault("F03", "F07", "F17")
@pytest.mark.parametrize("name", ENDS)
def test_an_end_in_the_middle(name, user_of, portal, tmp_path):
    code, word, _, token = ENDS[name]
    domain = f"{name}.example"
    file = write_people(tmp_path / "people.csv", 1_200, domain)
    user = user_of(portal, token=portal.tokens[token].token)
    ended = user.import_(file)
    assert ended.code == code, ended.err
    assert list(ended.answer) == [*IMPORT_SUMMARY_KEYS, "error", "message"]
    assert word in ended.answer["error"]
    assert (ended.answer["state"], ended.answer["needs_review"]) == ("stopped", 0)
    assert f"hubdesk resume {ended.job}" in ended.err
    check_account(file, check_files(file, ended.answer), portal, domain=domain)
    again = user.run("resume", ended.job, "--json", token=portal.token)
    assert (again.code, again.answer["created"], again.answer["updated"]) == (0, 1_200, 0), again.err
    check_account(file, check_files(file, again.answer), portal, domain=domain)


@pytest.mark.fault("F03")
def test_with_wait_a_used_up_day_is_waited_for(user_of, portal, tmp_path):
    file = write_people(tmp_path / "people.csv", 500, "wait.example")
    running = user_of(portal).start("import", file, "--wait", "--yes", "--json")
    waiting = running.until(lambda: [line for line in running.events if line.get("event") == "waiting"])
    assert waiting[0]["reason"] == "day"
    assert 0 < waiting[0]["seconds"] < 86_400 + 120
    assert "midnight" in running.err
    running.interrupt()
    ended = running.wait(10)
    assert ended.code == 3, ended.err
    assert (ended.answer["needs_review"], ended.answer["created"] + ended.answer["not_sent"]) == (0, 500)
    check_account(file, check_files(file, ended.answer), portal, domain="wait.example")


@pytest.mark.fault("F21")
def test_an_account_on_the_move_is_waited_for_and_a_restart_in_the_middle_loses_nothing(user_of, portal, tmp_path):
    file = write_people(tmp_path / "people.csv", 300, "onthemove.example")
    user = user_of(portal)
    running = user.start("import", file, "--yes", "--json")
    waiting = running.until(lambda: [line for line in running.events if line.get("event") == "waiting"])
    assert waiting[0]["reason"] == "moved"
    assert 86_000 < waiting[0]["seconds"] <= 86_400
    assert "HubSpot is moving this account to another data centre. HubDesk goes on by itself" in running.err
    job = running.events[0]["job"]
    running.kill()
    again = user.run("resume", job, "--json")
    assert (again.code, again.answer["created"], again.answer["updated"]) == (0, 300, 0), again.err
    check_account(file, check_files(file, again.answer), portal, domain="onthemove.example")
