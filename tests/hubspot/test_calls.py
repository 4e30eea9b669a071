"""What is told of every request that left: enough for a log, nothing of its contents."""

import dataclasses
from typing import TYPE_CHECKING

import pytest

from hubdesk.core.errors import HubDeskError
from hubdesk.hubspot.contacts import ContactsApi
from tests.hubspot.fakes import CANARY, FakeHubSpot, error, make_client, throttled, written
from tests.support.virtual_time import run_virtual

if TYPE_CHECKING:
    from hubdesk.hubspot.calls import CallRecord

BODY = b'{"inputs":[{"idProperty":"email","id":"canary@b.example","objectWriteTraceId":"row-1","properties":{}}]}'


def told(script, rows=1):
    """Return what is told of an upsert that meets ``script``."""
    records: list[CallRecord] = []

    async def main():
        client = make_client(FakeHubSpot(script))
        client.calls.subscribe(records.append)
        try:
            await ContactsApi(client).upsert(BODY, rows=rows)
        except HubDeskError:
            pass
        finally:
            await client.aclose()
            client.governor.close()

    run_virtual(main())
    return records


def test_each_attempt_is_one_record_with_its_rows():
    script = iter([throttled(), written()])
    records = told(lambda _request: next(script), rows=100)
    assert [(one.endpoint, one.status, one.rows, one.attempt) for one in records] == [
        ("contacts.upsert", 429, 100, 1),
        ("contacts.upsert", 200, 100, 2),
    ]
    assert records[0].at < records[1].at
    assert all(one.milliseconds >= 0 and not one.cause for one in records)


@pytest.mark.parametrize("category", ["MISSING_SCOPES", "INVALID_AUTHENTICATION"])
def test_a_refusal_over_scopes_is_marked(category):
    status = 403 if category == "MISSING_SCOPES" else 401
    (record,) = told(lambda _request: error(status, category))
    assert (record.status, record.scope) == (status, status == 403)


def test_nothing_of_the_contents_is_told():
    (record,) = told(lambda _request: written())
    assert CANARY not in str(dataclasses.asdict(record))
    assert "canary@b.example" not in str(dataclasses.asdict(record))
