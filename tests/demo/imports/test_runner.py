"""States of an import: three at once, cancelled, failed, deferred, gone on with after the portal was killed."""

from __future__ import annotations

from contextlib import closing

import httpx
import pytest

from hubdesk.demo.imports.answers import check_day
from hubdesk.demo.replies import Refusal
from tests.demo.harness import Harness
from tests.demo.imports.asking import IMPORTS, Importer, request_for
from tests.support.portal import running_portal


def people(count: int, prefix: str = "p") -> str:
    return "email,firstname\n" + "".join(f"{prefix}{turn}@fair.example,Ann\n" for turn in range(count))


REQUEST = request_for("email", "firstname")


def test_a_fourth_import_waits_until_one_has_ended():
    with running_portal(unlimited=True, prefilled=0, import_rows_per_second=300) as portal, Importer(portal) as one:
        numbers = [one.begin(REQUEST, people(60, f"f{turn}-")) for turn in range(5)]
        assert [one.look(number)["state"] for number in numbers[3:]] == ["DEFERRED"] * 2
        assert one.look(numbers[0])["state"] in ("STARTED", "PROCESSING")
        assert one.client.post(f"{IMPORTS}/{numbers[4]}/cancel").json()["status"] == "COMPLETE"
        assert [one.follow(number)["state"] for number in numbers] == ["DONE"] * 4 + ["CANCELED"]
        assert len(portal.contacts()) == 240


def test_a_cancelled_import_keeps_what_it_has_written_and_cannot_be_cancelled_twice():
    with running_portal(unlimited=True, prefilled=0, import_rows_per_second=400) as portal, Importer(portal) as one:
        number = one.begin(REQUEST, people(5000))
        while one.counters(number).get("CREATED_OBJECTS", 0) == 0:
            pass
        assert one.client.post(f"{IMPORTS}/{number}/cancel").status_code == 200
        found = one.look(number)
        assert found["state"] == "CANCELED"
        written = found["metadata"]["counters"]["CREATED_OBJECTS"]
        assert 0 < written == len(portal.contacts()) < 5000
        again = one.client.post(f"{IMPORTS}/{number}/cancel")
        assert (again.status_code, again.json()["message"]) == (400, "The import is CANCELED and cannot be cancelled")


def test_a_portal_that_is_killed_goes_on_where_it_was_and_writes_nothing_twice():
    with running_portal(unlimited=True, prefilled=0, import_rows_per_second=1500) as portal, Importer(portal) as one:
        number = one.begin(REQUEST | {"createContactListFromImport": True}, people(3000))
        while one.counters(number).get("CREATED_OBJECTS", 0) < 400:
            pass
        portal.kill()
        portal.restart()
        with Importer(portal) as later:
            done = later.follow(number)
            assert done["state"] == "DONE"
            assert done["metadata"]["counters"] == {
                "TOTAL_ROWS": 3000, "CREATED_OBJECTS": 3000, "UNIQUE_OBJECTS_WRITTEN": 3000,
                "PROPERTY_VALUES_EMITTED": 6000,
            }  # fmt: skip
            assert len(portal.contacts()) == 3000
            listed = later.client.get(f"/crm/lists/2026-09/{done['metadata']['objectLists'][0]['listId']}").json()
            assert listed["list"]["size"] == 3000


def test_a_file_that_cannot_be_read_fails_with_an_error_of_line_0():
    with running_portal(unlimited=True, prefilled=0) as portal, Importer(portal) as one:
        done = one.finish(REQUEST, b"email,firstname\nj\xfcrgen@fair.example,J\n")
        assert done["state"] == "FAILED"
        (error,) = one.errors(done["id"])
        assert (error["errorType"], error["sourceData"]["lineNumber"]) == ("COULD_NOT_PARSE_ROW", 0)
        assert portal.contacts() == []
        assert portal.errors() == ""


def test_faults_of_imports():
    rules = [
        {"match": {"family": "imports.create"}, "nth": 1, "effect": {"reset": "after"}},
        {"match": {"family": "imports.create"}, "nth": 2, "effect": {"cut_upload_bytes": 200_000}},
        {"match": {"family": "imports.create"}, "nth": 3, "effect": {"import_deferred_ms": 300}},
        {"match": {"family": "imports.create"}, "nth": 4, "effect": {"import_fails_after": 70}},
        {"match": {"family": "imports.create"}, "nth": 5, "effect": {"import_lines_without_header": True}},
    ]
    with running_portal(unlimited=True, prefilled=0, faults=rules) as portal, Importer(portal) as one:
        with pytest.raises(httpx.TransportError):
            one.upload(REQUEST | {"name": "lost"}, people(10, "lost"))
        (lost,) = one.client.get(IMPORTS).json()["results"]
        assert (lost["importName"], one.follow(lost["id"])["state"]) == ("lost", "DONE")
        with pytest.raises(httpx.TransportError):
            one.upload(REQUEST, people(50_000, "cut"))
        assert len(portal.imports()) == 1
        late = one.begin(REQUEST, people(10, "late"))
        assert one.look(late)["state"] == "DEFERRED"
        assert one.follow(late)["state"] == "DONE"
        failed = one.finish(REQUEST, people(100, "failed"))
        assert (failed["state"], failed["metadata"]["counters"]["CREATED_OBJECTS"]) == ("FAILED", 70)
        assert one.errors(failed["id"])[0]["sourceData"]["lineNumber"] == 0
        other = one.finish(REQUEST, "email,firstname\nbad,x\n")
        assert one.errors(other["id"])[0]["sourceData"]["lineNumber"] == 1
        assert len(portal.contacts()) == 90
        assert list(portal.state_folder().glob("*")) == []


def test_limits_of_a_file_and_of_a_day():
    with (
        running_portal(unlimited=True, prefilled=0, import_file_rows=5, imports_per_day=2) as portal,
        Importer(portal) as one,
    ):
        too_long = one.upload(REQUEST, people(6))
        assert (too_long.status_code, too_long.json()["policyName"]) == (429, "IMPORT_FILE_SIZE")
        quoted = 'email,firstname\na@fair.example,"A\n\n\n\nB"\n'
        assert one.finish(REQUEST, quoted)["metadata"]["counters"]["CREATED_OBJECTS"] == 1
        assert one.finish(REQUEST, people(5))["state"] == "DONE"
        assert one.upload(REQUEST, people(1)).json()["policyName"] == "IMPORTS_DAILY"
    with running_portal(unlimited=True, prefilled=0, tier="free") as portal, Importer(portal) as one:
        large = "email,firstname\n" + f"a@fair.example,{'x' * 1_048_576}\n" * 20
        assert one.upload(REQUEST, large).json()["policyName"] == "IMPORT_FILE_SIZE"
        refused = one.upload(REQUEST | {"marketableContactImport": True}, people(1))
        assert "marketing contacts" in refused.json()["message"]


def test_an_upload_whose_sender_goes_away_leaves_nothing_behind():
    with running_portal(unlimited=True, prefilled=0) as portal, Importer(portal) as one:

        def endless():
            yield b'--x\r\nContent-Disposition: form-data; name="files"; filename="people.csv"\r\n\r\n'
            yield b"email\n" * 100_000
            raise ConnectionAbortedError

        headers = {"Content-Type": "multipart/form-data; boundary=x"}
        with pytest.raises(ConnectionAbortedError):
            one.client.post(IMPORTS, content=endless(), headers=headers)
        assert one.finish(REQUEST, people(1))["state"] == "DONE"
        assert portal.imports()[0]["name"] == "A fair"
        assert len(portal.imports()) == 1
        assert list(portal.state_folder().glob("*")) == []


def test_a_day_has_room_for_exactly_its_rows():
    with closing(Harness(tier="free")) as harness:
        check_day(harness.portal, 500_000, 0)
        with pytest.raises(Refusal) as caught:
            check_day(harness.portal, 500_001, 0)
        assert (caught.value.status, caught.value.envelope["policyName"]) == (429, "IMPORT_ROWS_DAILY")
