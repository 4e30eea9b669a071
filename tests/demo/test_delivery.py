"""Faults that only show on a real connection."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from tests.support.portal import running_portal

DETAILS = "/account-info/2026-09/details"
CREATE = "/crm/v3/objects/contacts"


@pytest.fixture(scope="module")
def portal() -> Any:
    rules = [
        {"match": {"contains": "reset-before"}, "effect": {"reset": "before"}},
        {"match": {"contains": "reset-after"}, "effect": {"reset": "after"}},
        {"match": {"contains": "cut-body"}, "effect": {"close": "body"}},
        {"match": {"contains": "cut-headers"}, "effect": {"close": "headers"}},
        {"match": {"contains": "drip"}, "effect": {"drip_bytes": 100, "drip_ms": 1}},
        {"match": {"contains": "hang"}, "effect": {"hang": True}},
        {"match": {"contains": "bomb"}, "effect": {"gzip_bomb_mb": 5}},
        {"match": {"contains": "empty"}, "effect": {"status": 204, "body": "empty"}},
    ]
    with running_portal(unlimited=True, prefilled=0, faults=rules) as process:
        yield process
        assert process.errors() == ""


def create(portal, what, **more) -> Any:
    with httpx.Client(base_url=portal.url, headers={"Authorization": f"Bearer {portal.token}"}, **more) as client:
        return client.post(CREATE, json={"properties": {"email": f"{what}@example.org"}})


@pytest.mark.parametrize(
    ("what", "error", "applied"),
    [
        ("reset-before", httpx.ReadError, False),
        ("reset-after", httpx.ReadError, True),
        ("cut-body", httpx.RemoteProtocolError, True),
        ("cut-headers", httpx.RemoteProtocolError, True),
        ("hang", httpx.ReadTimeout, True),
    ],
)
def test_answers_that_do_not_arrive(portal, what, error, applied):
    portal.reset_stats()
    with pytest.raises(error):
        create(portal, what, timeout=1.0 if what == "hang" else 30.0)
    assert (f"{what}@example.org" in portal.by_email()) is applied
    statuses = [one["status"] for one in portal.history()]
    assert statuses == ([201] if what.startswith("cut") else [0])


def test_a_slow_answer_arrives_whole(portal):
    assert create(portal, "drip").json()["properties"]["email"] == "drip@example.org"


def test_a_bomb_goes_off_in_the_client_only(portal):
    assert len(create(portal, "bomb").content) == 5 * 1_048_576


def test_an_answer_without_a_body(portal):
    assert create(portal, "empty").content == b""


def test_the_portal_goes_on_after_all_that(portal):
    with httpx.Client(base_url=portal.url, headers={"Authorization": f"Bearer {portal.token}"}) as client:
        for _turn in range(3):
            answer = client.get(DETAILS)
            assert answer.status_code == 200
            assert answer.headers["Date"].endswith("GMT")


def test_faults_can_be_given_as_a_script(tmp_path):
    path = tmp_path / "script.json"
    path.write_text(json.dumps({"rules": [{"nth": 1, "effect": {"status": 521, "body": "html"}}]}), "utf-8")
    with running_portal(prefilled=0, faults=path) as process:
        assert create(process, "a").status_code == 521
        assert create(process, "a").status_code == 201
        assert process.stats()["faults"][0]["acted"] == 1
