"""An account's own rules for values: told as HubSpot tells them, enforced where HubSpot enforces them."""

from __future__ import annotations

import pytest

from hubdesk.demo.properties.catalogue import standard_properties

PATHS = ("/crm/property-validations/2026-09", "/crm/property-validations/2026-03", "/crm/v3/property-validations")
ROW = "row@rules.example"


@pytest.mark.parametrize("path", PATHS)
@pytest.mark.parametrize("name", ["0-1", "contacts"])
def test_rules_are_told(harness, path, name):
    """Of all properties that have some, or of one."""
    answer = harness.get(f"{path}/{name}")
    assert answer.status_code == 200
    told = {one["propertyName"]: one["propertyValidationRules"] for one in answer.json()["results"]}
    assert set(told) == {one.name for one in standard_properties().values() if one.rules}
    least = {"ruleType": "MIN_NUMBER", "ruleArguments": ["0"], "shouldApplyNormalization": False}
    assert told["loyalty_points"][0] == least
    assert harness.get(f"{path}/{name}/loyalty_points").json()["results"] == told["loyalty_points"]
    assert harness.get(f"{path}/{name}/firstname").json() == {"results": []}
    assert harness.get(f"{path}/{name}/nothing").status_code == 404


def test_they_are_enforced_since_2026_09(harness):
    """Per row where rows are traced, on creating and on updating; earlier versions let everything pass."""
    answer = harness.upsert((ROW, {"loyalty_points": "-1"}), ("good@rules.example", {"loyalty_points": "1"}))
    assert answer.status_code == 207
    assert "MIN_NUMBER" in answer.text
    assert len(answer.json()["results"]) == 1
    row = {"idProperty": "email", "id": ROW, "objectWriteTraceId": "1", "properties": {"loyalty_points": "-1"}}
    for path in ("/crm/v3/objects/contacts/batch/upsert", "/crm/objects/2026-03/contacts/batch/upsert"):
        assert harness.post(path, {"inputs": [row]}).status_code in (200, 201), path
    stored = harness.properties_of(ROW)
    assert stored["loyalty_points"] == "-1"
    path = "/crm/objects/2026-09/contacts"
    refused = harness.post(path, {"properties": {"email": "one@rules.example", "customer_number": "x" * 41}})
    assert refused.status_code == 400
    assert "MAX_LENGTH" in refused.text
    assert harness.upsert((ROW, {"loyalty_points": ""})).status_code == 200  # clearing breaks no rule
