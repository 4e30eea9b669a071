"""The people of a new portal."""

from __future__ import annotations

from typing import Any

from hubdesk.demo.properties.catalogue import standard_properties
from hubdesk.demo.properties.values import email_value


def everybody(harness) -> Any:
    return harness.portal.contacts.page(0, 100_000)


def test_the_same_seed_gives_the_same_people(make_harness):
    first, same, other = (everybody(make_harness(prefilled=200, seed=seed)) for seed in (3, 3, 4))
    assert first == same
    assert [one.properties for one in first] != [one.properties for one in other]


def test_all_values_are_ones_that_the_portal_itself_accepts(make_harness):
    harness = make_harness(prefilled=500)
    writable = {name for name, one in standard_properties().items() if not (one.read_only or one.calculated)}
    emails = []
    for contact in everybody(harness):
        own = {name: value for name, value in contact.properties.items() if name in writable}
        stored, problems = harness.portal.values.check(own)
        assert problems == []
        assert stored == own
        emails += contact.emails()
    assert len(emails) == len(set(emails)) == 500 + 20
    assert all(email_value(email) == email for email in emails)
    assert len([one for one in everybody(harness) if not one.properties["lastname"].isascii()]) > 100
