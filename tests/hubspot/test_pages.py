"""A list ends where HubSpot names no next page, or the same one again."""

from __future__ import annotations

import msgspec
import pytest

from hubdesk.hubspot.pages import Paging, following


@pytest.mark.parametrize(
    ("paging", "after", "found"),
    [
        ("null", None, None),
        ("{}", None, None),
        ('{"next": null}', "1", None),
        ('{"next": {}}', "1", None),
        ('{"next": {"after": ""}}', "1", None),
        ('{"next": {"after": "2", "link": "?after=2"}}', "1", "2"),
        ('{"next": {"after": "2"}}', "2", None),
        ('{"next": {"after": "2"}}', None, "2"),
    ],
)
def test_where_a_list_goes_on(paging, after, found):
    assert following(msgspec.json.decode(paging, type=Paging | None), after) == found
