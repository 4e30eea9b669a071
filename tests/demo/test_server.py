"""The process: starting, ending, being killed, state that survives, a state that is taken."""

from __future__ import annotations

import socket
import subprocess
import sys
from typing import Any

import httpx
import pytest

from hubdesk.core.clock import SystemClock
from hubdesk.core.errors import HubDeskError, StorageProblem
from hubdesk.demo.options import DemoOptions
from hubdesk.demo.portal import Portal
from hubdesk.demo.server import serve
from tests.support.portal import running_portal

DETAILS = "/account-info/2026-09/details"
UPSERT = "/crm/objects/2026-09/contacts/batch/upsert"


def ask(portal, token=None) -> Any:
    return httpx.get(portal.url + DETAILS, headers={"Authorization": f"Bearer {token or portal.token}"})


def upsert(portal, email) -> Any:
    one = {"id": email, "idProperty": "email", "properties": {"city": "Rom"}}
    headers = {"Authorization": f"Bearer {portal.token}"}
    return httpx.post(portal.url + UPSERT, json={"inputs": [one]}, headers=headers)


@pytest.mark.parametrize("ending", ["kill", "stop"])
def test_everything_survives_a_restart(ending):
    with running_portal(prefilled=3, burst=4, portal_id=77, seed=2) as portal:
        before = (portal.url, portal.portal_id, portal.token, portal.tokens)
        assert upsert(portal, "a@example.org").status_code == 200
        assert [ask(portal).status_code for _turn in range(3)] == [200] * 3
        contacts, day = portal.contacts(), portal.stats()["day"]["used"]
        getattr(portal, ending)()
        portal.restart()
        assert (portal.url, portal.portal_id, portal.token, portal.tokens) == before
        assert portal.contacts() == contacts
        assert portal.stats()["day"]["used"] == day == 4
        # The window goes on: four calls in less than ten seconds are all there are.
        assert ask(portal).status_code == 429
        assert portal.stats()["largest_window"] == 5
        assert [one["status"] for one in portal.history()] == [200] * 4 + [429]
        assert portal.errors() == ""


def test_a_call_counts_when_it_arrives_even_if_the_portal_dies_before_it_answers():
    with running_portal(prefilled=0, burst=1, latency_median_ms=60_000, latency_p99_ms=60_000) as portal:
        with pytest.raises(httpx.ReadTimeout):
            httpx.get(
                portal.url + DETAILS, headers={"Authorization": f"Bearer {portal.token}"}, timeout=httpx.Timeout(0.3)
            )
        portal.kill()
        portal.restart()
        assert [one["status"] for one in portal.history()] == [None]
        assert portal.stats()["day"]["used"] == 1
        refused = ask(portal)
        assert (refused.status_code, refused.json()["policyName"]) == (429, "TEN_SECONDLY_ROLLING")
        assert portal.errors() == ""


def test_a_new_contact_after_a_restart_gets_a_new_id():
    with running_portal(prefilled=0) as portal:
        first = upsert(portal, "a@example.org").json()["results"][0]["id"]
        portal.kill()
        portal.restart()
        second = upsert(portal, "b@example.org").json()["results"][0]["id"]
        assert int(second) > int(first)


def test_the_process_ends_with_its_parent_and_quietly():
    with running_portal(prefilled=0) as portal:
        ask(portal)
        assert portal.stop() == 0
        assert portal.errors() == ""


def test_an_interrupt_ends_it_quietly():
    import os
    import signal

    with running_portal(prefilled=0) as portal:
        os.kill(portal.pid, signal.SIGINT)
        assert portal.stop() == 0
        assert portal.errors() == ""


def test_a_state_that_another_process_has_is_refused(tmp_path):
    state = tmp_path / "portal.sqlite"
    with running_portal(prefilled=0, state=state):
        with pytest.raises(StorageProblem) as refused:
            Portal(DemoOptions(state=state), SystemClock())
        assert refused.value.code == "demo.busy"
    Portal(DemoOptions(state=state), SystemClock()).close()


def test_a_file_that_is_no_state_is_refused_and_left_alone(tmp_path):
    state = tmp_path / "letter.txt"
    state.write_text("Dear Sir or Madam, " * 300, "utf-8")
    with pytest.raises(StorageProblem) as refused:
        Portal(DemoOptions(state=state), SystemClock())
    assert refused.value.code == "demo.state"
    assert state.read_text("utf-8").startswith("Dear Sir")


def test_a_folder_that_does_not_exist_is_told(tmp_path):
    with pytest.raises(StorageProblem) as refused:
        Portal(DemoOptions(state=tmp_path / "none" / "x.sqlite"), SystemClock())
    assert refused.value.code == "demo.state"


def test_a_state_of_another_version_is_refused(tmp_path):
    import sqlite3

    state = tmp_path / "old.sqlite"
    with sqlite3.connect(state) as connection:
        connection.execute("PRAGMA user_version=99")
    connection.close()
    with pytest.raises(StorageProblem):
        Portal(DemoOptions(state=state), SystemClock())


@pytest.mark.parametrize("zone", ["Nowhere/City", "../../etc/passwd", ""])
def test_an_unknown_time_zone_is_told(zone):
    with pytest.raises(HubDeskError) as refused:
        Portal(DemoOptions(time_zone=zone), SystemClock())
    assert refused.value.code == "demo.zone"


def test_a_port_that_is_taken_is_told():
    with socket.create_server(("127.0.0.1", 0)) as taken, pytest.raises(StorageProblem) as refused:
        serve(DemoOptions(port=taken.getsockname()[1], prefilled=0), lambda _ready: None)
    assert refused.value.code == "demo.port"


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have one loopback address only")
def test_only_this_machine_can_connect():
    with running_portal(prefilled=0) as portal:
        port = int(portal.url.rpartition(":")[2])
        # Were the portal on all addresses, nobody else could have its port on another one of this machine's own.
        with socket.create_server(("127.0.0.2", port)) as other:
            assert other.getsockname()[1] == port


def test_the_command_tells_a_problem_in_a_sentence(tmp_path):
    done = subprocess.run(
        [sys.executable, "-m", "hubdesk.demo", "--faults", str(tmp_path / "none.json")],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 2
    assert done.stderr.startswith("The fault script cannot be read")
    assert done.stdout == ""


def test_a_hundred_thousand_contacts_are_quick_enough_to_be_usable(make_harness):
    harness = make_harness(prefilled=100_000)
    assert harness.portal.contacts.count() == 100_000
    last = harness.portal.contacts.page(70_100_099_999, 10)
    assert len(last) == 1
