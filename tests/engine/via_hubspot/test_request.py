"""What HubSpot is told about a file, and how large files are."""

import msgspec
import pytest

from hubdesk.engine.via_hubspot.request import bytes_of_part, import_request, name_of_part, rows_of_part
from hubdesk.hubspot.imports import MOST_BYTES, MOST_BYTES_FREE, MOST_ROWS
from hubdesk.storage.journal.records import ByHubSpot, JobMeta

META = JobMeta(
    job_id="7KQ2",
    made_by="test",
    created_at="2026-11-29T02:10:11.123+00:00",
    api_base="https://api.hubapi.com",
    portal_id=1,
    account_name="Acme",
    demo="",
    mode="update",
    source_path="/x.csv",
    source_size=1,
    source_mtime_ns=1,
    layout=b"",
    recipe=b'{"columns":{"Mail":"email","Town":"city"}}',
    catalogue=b"",
    rows=1,
    results_dir="",
)


def told(**asked):
    return msgspec.json.decode(import_request(META, ByHubSpot(**asked), "a name", "part.csv"))


def test_the_request_says_all_that_hubspot_needs_to_read_the_file():
    assert told() == {
        "name": "a name",
        "importOperations": {"0-1": "UPDATE"},
        "dateFormat": "YEAR_MONTH_DAY",
        "files": [
            {
                "fileName": "part.csv",
                "fileFormat": "CSV",
                "fileImportPage": {
                    "hasHeader": True,
                    "columnMappings": [
                        {
                            "columnObjectTypeId": "0-1",
                            "columnName": "email",
                            "propertyName": "email",
                            "columnType": "HUBSPOT_ALTERNATE_ID",
                        },
                        {"columnObjectTypeId": "0-1", "columnName": "city", "propertyName": "city"},
                    ],
                },
            }
        ],
    }


def test_marketing_contacts_and_lists_are_asked_for_only_when_somebody_wants_them():
    assert told(marketing=True)["marketableContactImport"] is True
    assert told(list_name="Fair")["createContactListFromImport"] is True


def test_the_name_of_an_import_is_unique_over_computers_and_begins_with_its_list():
    assert name_of_part(META, ByHubSpot(), 3) == "HubDesk 7KQ2-3 20261129021011123"
    assert name_of_part(META, ByHubSpot(list_name="Fair 2026"), 3).startswith("Fair 2026 HubDesk 7KQ2-3 ")


@pytest.mark.parametrize(
    ("rows", "each"), [(1, 100_000), (1_200_000, 100_000), (40_000_000, 400_000), (10**9, MOST_ROWS - 1)]
)
def test_a_file_has_at_most_as_many_rows_as_hubspot_reads(rows, each):
    assert rows_of_part(rows) == each


def test_a_file_stays_below_the_bytes_that_hubspot_takes():
    assert MOST_BYTES * 0.99 < bytes_of_part(free=False) < MOST_BYTES
    assert MOST_BYTES_FREE * 0.9 < bytes_of_part(free=True) < MOST_BYTES_FREE
