"""The one table of endpoints."""

import json
import re

import pytest

from hubdesk.hubspot.endpoints import ENDPOINTS
from hubdesk.hubspot.rate.traffic import Family


def test_keys_are_unique_and_methods_match_the_paths():
    assert all(endpoint.key == key for key, endpoint in ENDPOINTS.items())
    for endpoint in ENDPOINTS.values():
        assert set(re.findall(r"\{(\w+)\}", endpoint.path)) == set(re.findall(r"\{(\w+)\}", endpoint.v3))


def test_every_writing_endpoint_that_must_not_be_repeated_is_marked():
    assert [key for key, endpoint in ENDPOINTS.items() if not endpoint.idempotent] == [
        "contacts.create",
        "properties.create",
        "lists.create",
        "companies.create",
        "imports.start",
        "forms.submit",
    ]


def test_v3_is_a_choice_of_the_same_table():
    upsert = ENDPOINTS["contacts.upsert"]
    assert upsert.target("2026-09", None, None) == "/crm/objects/2026-09/contacts/batch/upsert"
    assert upsert.target("v3", None, None) == "/crm/v3/objects/contacts/batch/upsert"


@pytest.mark.fault("F85")
@pytest.mark.parametrize("value", ["../../oauth", "a/b?c=d#e", "ä ö", "..%2f", "{x}"])
def test_arguments_cannot_leave_their_place(value):
    target = ENDPOINTS["contacts.get"].target("2026-09", {"id": value}, [("properties", "a,b&c=d")])
    path, _, query = target.partition("?")
    assert path.count("/") == 5
    assert query == "properties=a%2Cb%26c%3Dd"
    json.dumps(target).encode("ascii")


def test_search_has_no_limit_headers_and_a_limit_of_its_own():
    search = ENDPOINTS["contacts.search"]
    assert (search.family, search.rate_headers) == (Family.SEARCH, False)
