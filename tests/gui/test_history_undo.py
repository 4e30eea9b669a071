"""An import is taken back through the real window; one that is killed in the middle is gone on with from the list."""

from __future__ import annotations

import json
import signal
import sys

import pytest

from tests.gui.test_end_to_end import log_of, run
from tests.support.planned_file import write_planned
from tests.support.portal import running_portal

pytestmark = [pytest.mark.gui, pytest.mark.slow, pytest.mark.skipif(sys.platform == "win32", reason="kills itself")]

STAMPS = {"lastmodifieddate", "createdate"}
LATE = "70100000392"
"""A contact of the last batch: it is read so slowly that the process is killed before anything of it is written."""


def state_of(portal):
    """Return all contacts by id without the times that HubSpot keeps."""
    return {
        one["id"]: {name: value for name, value in one["properties"].items() if name not in STAMPS}
        for one in portal.contacts()
    }


def test_an_undo_that_is_killed_goes_on_from_the_list_until_all_is_as_before(home, tmp_path, monkeypatch):
    slow = {"match": {"family": "contacts.batch.read", "contains": LATE}, "effect": {"delay_ms": 3_000}}
    with running_portal(unlimited=True, prefilled=400, faults=[slow]) as portal:
        monkeypatch.setenv("TOUR_TOKEN", portal.token)
        truth = write_planned(tmp_path / "fair.csv", portal.contacts(), new=150, domain="cut-off.example")
        before = state_of(portal)
        ended = run(home, "-m", "tests.support.tour_history", "--url", portal.url, "--kill", str(truth.file))
        assert ended.returncode == -signal.SIGKILL, ended.stderr
        half = state_of(portal)
        assert half[LATE]["city"] == "City 391"
        assert half != before
        # The import itself is finished: opening the window removes its details, and the undo does without them.
        (home / "config" / "settings.json").write_text('{"version": 1, "details_days": 0}', "utf-8")
        ended = run(home, "-m", "tests.support.tour_history", "--url", portal.url, "--go-on")
        assert ended.returncode == 0, ended.stderr
        told = json.loads(ended.stdout.splitlines()[-1])
        assert told["resumable"]
        assert told["summary"]["job"] == told["chosen"]
        updates = list(truth.actions.values()).count("update")
        assert (told["summary"]["state"], told["summary"]["updated"]) == ("finished", updates + 150)
        assert set(told["states"].values()) == {"finished"}
        assert told["undone"][told["undo_of"]] == told["chosen"]
        assert told["removed"] == [told["undo_of"]]
        assert state_of(portal) == before
        assert portal.errors() == ""
    assert "Traceback" not in log_of(home)


def test_every_state_of_history_is_shown(home, tmp_path):
    pictures = tmp_path / "pictures"
    ended = run(home, "-m", "tests.support.tour_history", "--pictures", str(pictures))
    assert ended.returncode == 0, ended.stderr
    taken = {path.name.removeprefix("history-").removesuffix("-light.png") for path in pictures.iterdir()}
    undo = ("asks", "reading", "preview", "rows", "question", "running", "done", "failed")
    assert taken >= {
        "empty",
        "details",
        "stopped",
        "delete",
        "undone-details",
        "removed",
        *(f"undo-{name}" for name in undo),
    }
    assert "Traceback" not in log_of(home)
