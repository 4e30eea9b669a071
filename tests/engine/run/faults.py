"""The fault script of the tests in this folder: for each domain of contacts, what goes wrong with their upserts."""

from __future__ import annotations

from typing import Any

UPSERT = "contacts.batch.upsert"

PASSING: dict[str, dict[str, Any]] = {
    "lost": {"nth": [1, 2], "effect": {"reset": "after"}},
    "lostagain": {"nth": [1, 2, 3, 4], "effect": {"reset": "after"}},
    "resetbefore": {"nth": [2, 3], "effect": {"reset": "before"}},
    "cutbody": {"nth": [1, 3], "effect": {"close": "body"}},
    "cutheaders": {"nth": [1, 3], "effect": {"close": "headers"}},
    "halfjson": {"nth": [2], "effect": {"status": 200, "applied": True, "body": "cut"}},
    "applied500": {"nth": [1, 2], "effect": {"status": 500, "applied": True}},
    "burst500": {"nth": [2, 3, 4], "effect": {"status": 500}},
    "burst502": {"nth": [1, 2, 3, 4], "effect": {"status": 502, "body": "html"}},
    "burst503": {"nth": [1, 2, 3], "effect": {"status": 503, "body": "text", "retry_after": "1"}},
    "edge524": {"nth": [1], "effect": {"status": 524, "applied": True, "body": "html"}},
    "throttled": {"nth": [2], "effect": {"rolling": True, "retry_after": "1"}},
    "throttlededge": {"nth": [2], "effect": {"status": 429, "body": "text", "retry_after": "1"}},
    "status423": {"nth": [1], "effect": {"status": 423}},
    "signin": {"nth": [1], "effect": {"status": 200, "body": "html"}},
    "blocked": {"nth": [1], "effect": {"status": 403, "body": "html"}},
    "emptyshape": {"nth": [1], "effect": {"wrong_shape": "{}"}},
    "listshape": {"nth": [1], "effect": {"wrong_shape": "[]"}},
    "nothing": {"nth": [1], "effect": {"status": 204, "body": "empty", "applied": True}},
    "droptraces": {"effect": {"drop_trace_ids": True}},
    "sametrace": {"nth": [1], "effect": {"same_trace_id": True}},
    "fewer": {"nth": [1, 2], "effect": {"fewer_results": 7}},
    "foreign": {"effect": {"foreign_result": True}},
    "processing": {"nth": [1], "effect": {"batch_status": "PROCESSING"}},
    "toolarge": {"nth": [1], "effect": {"status": 413}},
    "bomb": {"nth": [1], "effect": {"gzip_bomb_mb": 40}},
}
"""Faults after which every row is written all the same."""

BAD_ROWS = (57, 180)

CHANGED_FILES = ("end", "truncated", "appended", "replaced", "deleted")
"""Domains whose batches all take a while, so that a file can be changed before the last of them is made."""

CHANGED_AT_THE_END = ("touched", "rewritten")
"""Domains of which one batch takes long, so that a file can be changed after most of it and before its end."""


def rules(elsewhere: str) -> list[dict[str, Any]]:
    """Return the rules; ``elsewhere`` is where redirects lead."""
    validation = {"status": 400, "category": "VALIDATION_ERROR", "message": "Invalid input JSON"}
    gone = '[{"isValid":false,"message":"no such property","error":"PROPERTY_DOESNT_EXIST","name":"city"}]'
    full = "This account has reached its limit of contacts."
    own: dict[str, dict[str, Any]] = {
        "late": {"nth": [1, 2], "effect": {"late_ms": 900}},
        "heldup": {"nth": [1, 2, 4], "effect": {"delay_ms": 700}},
        "meanwhile": {"nth": [1], "effect": {"hang": True}},
        "removed": {"after": 3, "effect": validation | {"message": f"Property values were not valid: {gone}"}},
        "full": {"after": 3, "effect": {"status": 400, "category": "LIMIT_EXCEEDED", "message": full}},
        "fulltail": {"after": 3, "effect": {"status": 400, "category": "LIMIT_EXCEEDED", "message": full}},
        "fullplan": {"after": 3, "effect": {"status": 403, "category": "LIMIT_EXCEEDED", "message": full}},
        "ownhost": {"nth": [2], "effect": {"redirect": "http://127.0.0.1:{port}/crm/objects/elsewhere"}},
        "alike": {"effect": validation | {"message": "Property values were not valid: the same for all"}},
        "poison": {"effect": {"reset": "before"}},
        "revoked": {"nth": [3], "effect": {"revoke": True}},
        "narrowed": {"nth": [3], "effect": {"scopes": ["oauth", "crm.objects.contacts.read"]}},
        "redirected": {"nth": [3], "effect": {"redirect": elsewhere}},
        "redirected308": {"nth": [1], "effect": {"redirect": elsewhere, "status": 308}},
        "daily": {"nth": [3], "effect": {"daily": True}},
        "dailywait": {"nth": [3], "effect": {"daily": True}},
    }
    own |= {name: {"effect": {"delay_ms": 200}} for name in CHANGED_FILES}
    own |= {name: {"nth": [1], "effect": {"delay_ms": 1_500}} for name in CHANGED_AT_THE_END}
    poison = "p57@poison.example"
    marks = {name: f"@{name}.example" for name in (*PASSING, *own)} | {"poison": poison}
    found = [
        {"name": name, "match": {"family": UPSERT, "contains": marks[name]}, **rule}
        for name, rule in (PASSING | own).items()
    ]
    found += [
        {
            "name": f"bad row {row}",
            "match": {"family": UPSERT, "contains": f"p{row}@bisect.example"},
            "effect": validation,
        }
        for row in BAD_ROWS
    ]
    created = {"match": {"family": "contacts.batch.create", "contains": "@lostcreate.example"}}
    return [*found, {"name": "lost create", **created, "nth": [1, 2], "effect": {"reset": "after"}}]
