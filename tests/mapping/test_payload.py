"""Bodies of batch requests."""

from __future__ import annotations

import json

import pytest

from hubdesk.mapping.payload import build_body, trace_id

ITEMS = [(7, "ann@b.de", (("firstname", "Änn"), ("city", ""))), (9, "bob@b.de", ())]


def test_create_and_update():
    """Key and trace id on every input, in row order, the same bytes each time."""
    body = build_body("upsert", "email", ITEMS)
    assert body == build_body("upsert", "email", iter(ITEMS))
    assert json.loads(body) == {
        "inputs": [
            {"idProperty": "email", "id": "ann@b.de", "objectWriteTraceId": "row-7",
             "properties": {"firstname": "Änn", "city": ""}},
            {"idProperty": "email", "id": "bob@b.de", "objectWriteTraceId": "row-9", "properties": {}},
        ]
    }  # fmt: skip
    assert body.index(b"row-7") < body.index(b"row-9")
    assert trace_id(7) == "row-7"


def test_create():
    """The key is a property like the others."""
    inputs = json.loads(build_body("create", "email", ITEMS))["inputs"]
    assert inputs[0] == {
        "objectWriteTraceId": "row-7",
        "properties": {"email": "ann@b.de", "firstname": "Änn", "city": ""},
    }
    assert json.loads(build_body("create", "hs_object_id", ITEMS))["inputs"][1]["properties"] == {}


def test_update():
    """By record id, without naming a property for it."""
    inputs = json.loads(build_body("update", "email", [(7, "512", (("city", "Ulm"),))]))["inputs"]
    assert inputs == [{"id": "512", "objectWriteTraceId": "row-7", "properties": {"city": "Ulm"}}]


@pytest.mark.parametrize("items", [[], [(i, f"k{i}", ()) for i in range(101)], [(1, "a", ()), (2, "a", ())]])
def test_batches_that_hubspot_would_refuse_whole(items):
    """Are a mistake of the caller."""
    with pytest.raises(ValueError, match="different keys"):
        build_body("upsert", "email", items)
    with pytest.raises(ValueError, match="unknown mode"):
        build_body("delete", "email", ITEMS)
