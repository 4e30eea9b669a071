"""The fault script of the tests in this folder: for each domain of addresses, what goes wrong with submissions."""

from __future__ import annotations

from typing import Any

SUBMIT = "forms.submit"

LOST: dict[str, dict[str, Any]] = {
    "resetafter": {"every": 11, "effect": {"reset": "after"}},
    "resetbefore": {"every": 13, "effect": {"reset": "before"}},
    "cutbody": {"every": 17, "effect": {"close": "body"}},
    "cutheaders": {"every": 19, "effect": {"close": "headers"}},
    "applied500": {"every": 23, "effect": {"status": 500, "applied": True}},
    "edge502": {"every": 29, "effect": {"status": 502, "body": "html"}},
    "signin": {"every": 31, "effect": {"status": 200, "body": "html"}},
    "blocked": {"every": 37, "effect": {"status": 403, "body": "html"}},
    "nothing": {"every": 41, "effect": {"status": 204, "body": "empty", "applied": True}},
}
"""Faults after which nobody can know whether HubSpot took the submission; all act on the addresses of ``lost``."""


def rules() -> list[dict[str, Any]]:
    """Return the rules."""
    own: dict[str, dict[str, Any]] = {
        "revoked": {"nth": [6], "effect": {"revoke": True}},
        "narrowed": {"nth": [6], "effect": {"scopes": ["oauth"]}},
        "daily": {"nth": [6], "effect": {"daily": True}},
        "burst": {"nth": [6, 7, 8], "effect": {"rolling": True}},
        "edgeburst": {"nth": [6], "effect": {"status": 429, "body": "text"}},
        "gone": {"nth": [6], "effect": {"status": 404, "category": "OBJECT_NOT_FOUND"}},
        "alike": {"effect": {"status": 400, "category": "VALIDATION_ERROR"}},
        "slow": {"effect": {"delay_ms": 60}},
        "paused": {"nth": [6], "effect": {"reset": "after"}},
    }
    found = [
        {"name": name, "match": {"family": SUBMIT, "contains": "@lost.example"}, **rule} for name, rule in LOST.items()
    ]
    found += [
        {"name": name, "match": {"family": SUBMIT, "contains": f"@{name}.example"}, **rule}
        for name, rule in own.items()
    ]
    return found
