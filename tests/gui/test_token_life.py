"""The life of a token in the real window, on the real engine and a real portal."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.support.checker import check_account, check_files
from tests.support.contacts_file import write_people
from tests.support.portal import running_portal

pytestmark = [pytest.mark.gui, pytest.mark.slow]
ROOT = Path(__file__).resolve().parents[2]
DOMAIN = "life.example"
RULE = {
    "match": {"family": "contacts.batch.upsert", "contains": f"@{DOMAIN}"},
    "nth": [3],
    "effect": {"revoke": True},
}


@pytest.fixture(scope="module")
def life(tmp_path_factory):
    """One whole life: the file, the portal, the folder of everything, and what each stage came to."""
    folder = tmp_path_factory.mktemp("life")
    file = write_people(folder / "people.csv", 1_500, DOMAIN)
    with running_portal(prefilled=0, faults=[RULE]) as portal:
        given = {"wrong": "revoked", "first": "second key", "other": "other account", "new": "contacts only"}
        environment = {name: value for name, value in os.environ.items() if not name.startswith("HUBDESK_")}
        environment |= {
            "HUBDESK_HOME": str(folder / "home"),
            "HUBDESK_API_BASE": portal.url,
            "HUBDESK_FORMS_BASE": portal.url,
            "DBUS_SESSION_BUS_ADDRESS": "disabled:",
            "QT_QPA_PLATFORM": "offscreen",
        }
        ended = subprocess.run(
            [sys.executable, "-m", "tests.support.tour_token", str(file)],
            cwd=ROOT,
            env=environment,
            input=json.dumps({name: portal.tokens[token].token for name, token in given.items()}) + "\n",
            capture_output=True,
            text=True,
            timeout=110,
            check=False,
        )
        assert ended.returncode == 0, ended.stderr
        stages: dict[str, dict[str, Any]] = {line["stage"]: line for line in map(json.loads, ended.stdout.splitlines())}
        yield file, portal, folder, stages


def test_a_token_that_is_refused_is_said_and_connects_nothing(life):
    stage = life[3]["wrong"]
    assert stage["connected"] is False
    assert "HubSpot does not accept this access token." in stage["words"]


@pytest.mark.fault("F92", "F111")
def test_without_a_keyring_the_token_is_for_this_session_and_that_is_said(life):
    assert "For this session only" in life[3]["connected"]["words"]


@pytest.mark.fault("F07")
def test_a_refusal_in_the_middle_is_said_on_every_pane_with_the_way_out(life):
    stages = life[3]
    assert "HubSpot no longer accepts this access token." in stages["refused"]["words"]
    for stage in ("refused", "elsewhere"):
        assert "Replace token…" in stages[stage]["words"]


@pytest.mark.fault("F08")
def test_a_token_of_another_account_cannot_take_its_place(life):
    stage = life[3]["other"]
    assert stage["can_swap"] is False
    assert "This token belongs to another account." in stage["words"]


def test_what_the_new_token_lacks_is_said_before_the_swap(life):
    stage = life[3]["new"]
    assert stage["can_swap"] is True
    assert "crm.objects.owners.read" in stage["words"]
    lost = "Create properties, Put them on a list, Associate companies, Assign owners, Submit forms"
    lost += ", Import very large files"
    assert f"These will not work any more: {lost}." in stage["words"]


def test_after_the_swap_the_old_one_is_known_to_be_dead_and_the_import_can_go_on(life):
    stage = life[3]["swapped"]
    assert "HubSpot refuses the old token." in stage["words"]
    assert stage["can_resume"] is True


def test_the_import_goes_on_with_the_new_token_and_nothing_is_lost_or_written_twice(life):
    file, portal, _, stages = life
    summary = stages["finished"]
    assert (summary["state"], summary["created"], summary["updated"]) == ("finished", 1_500, 0)
    assert summary["banners"] == []
    check_account(file, check_files(file, summary), portal, domain=DOMAIN)


def test_remove_everything_names_what_goes_and_leaves_only_the_result_files(life):
    _, _, folder, stages = life
    assert "The list of accounts" in stages["places"]["words"]
    assert not any("keyring" in words for words in stages["places"]["words"]), "the token was never in one"
    assert "Everything is removed." in stages["removed"]["words"]
    results = Path(stages["finished"]["results"])
    left = {path for path in (folder / "home").rglob("*") if path.is_file()}
    assert left == {results / "summary.json", results / "written.csv"}
