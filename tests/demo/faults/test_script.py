"""Reading fault scripts, and choosing."""

from __future__ import annotations

from typing import Any

import pytest

from hubdesk.core.errors import InputError
from hubdesk.demo.faults.chooser import Arrival, Faults
from hubdesk.demo.faults.script import load_script
from tests.demo.harness import script


def arrival(family="contacts.batch.upsert", method="POST", path="/crm/x", token="all", body=b"") -> Any:
    return Arrival(family, method, path, token, body)


def acted(faults, count, **what) -> Any:
    return [turn for turn in range(1, count + 1) if faults.choose(arrival(**what))]


def rules(tmp_path, text, seed=1) -> Any:
    return Faults(script(tmp_path, f'{{"rules": [{text}]}}'), seed)


@pytest.mark.parametrize(
    ("text", "hits"),
    [
        ('{"effect": {}}', [1, 2, 3, 4, 5, 6]),
        ('{"nth": 3, "effect": {}}', [3]),
        ('{"nth": [1, 4], "effect": {}}', [1, 4]),
        ('{"every": 2, "effect": {}}', [2, 4, 6]),
        ('{"after": 4, "effect": {}}', [5, 6]),
        ('{"times": 2, "effect": {}}', [1, 2]),
        ('{"every": 2, "times": 1, "effect": {}}', [2]),
        ('{"probability": 0, "effect": {}}', []),
        ('{"probability": 1, "effect": {}}', [1, 2, 3, 4, 5, 6]),
        ('{"match": {"family": "contacts.batch.*"}, "effect": {}}', [1, 2, 3, 4, 5, 6]),
        ('{"match": {"family": ["forms.*", "owners.*"]}, "effect": {}}', []),
        ('{"match": {"method": "get"}, "effect": {}}', []),
        ('{"match": {"path": "/crm/*", "token": "all"}, "effect": {}}', [1, 2, 3, 4, 5, 6]),
        ('{"match": {"token": "read only"}, "effect": {}}', []),
        ('{"match": {"contains": "row-9"}, "effect": {}}', []),
    ],
)
def test_which_requests_a_rule_hits(tmp_path, text, hits):
    assert acted(rules(tmp_path, text), 6) == hits


def test_contains_looks_into_the_body(tmp_path):
    faults = rules(tmp_path, '{"match": {"contains": "bad@"}, "effect": {"status": 400}}')
    assert faults.choose(arrival(body=b'{"id": "bad@example.org"}'))
    assert not faults.choose(arrival(body=b"{}"))


def test_chance_is_the_same_for_the_same_seed(tmp_path):
    text = '{"probability": 0.3, "effect": {}}'
    first, same, other = (acted(rules(tmp_path, text, seed), 200) for seed in (1, 1, 2))
    assert first == same != other
    assert 30 <= len(first) <= 90


def test_the_report_counts(tmp_path):
    faults = rules(tmp_path, '{"name": "x", "every": 2, "effect": {}}')
    acted(faults, 5)
    assert faults.report() == [{"name": "x", "matched": 5, "acted": 2}]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "not valid"),
        ("[]", "not valid"),
        ('{"rules": [{"effect": {"statsu": 500}}]}', "statsu"),
        ('{"rules": [{}]}', "effect"),
        ('{"rules": [{"effect": {"status": "500"}}]}', "rules[0].effect.status"),
    ],
)
def test_a_wrong_script_is_told_with_its_place(tmp_path, text, words):
    with pytest.raises(InputError) as refused:
        script(tmp_path, text)
    assert refused.value.code == "demo.faults"
    assert words in refused.value.message


def test_a_missing_script(tmp_path):
    with pytest.raises(InputError):
        load_script(tmp_path / "none.json")
