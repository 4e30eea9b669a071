"""What HubSpot is told about a file that it imports, and how large such files are. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

from hubdesk.hubspot.imports import MOST_BYTES, MOST_BYTES_FREE, MOST_ROWS
from hubdesk.mapping.recipe import parse_recipe
from hubdesk.mapping.table import mappings_of

if TYPE_CHECKING:
    from hubdesk.storage.journal.records import ByHubSpot, JobMeta

_LEAST_ROWS, _MOST_PARTS = 100_000, 100
_ROOM = 1 << 20
"""Bytes by which a file stays below HubSpot's limit."""

_CONTACT = "0-1"


def rows_of_part(rows: int) -> int:
    """Return the rows of one file: few enough to be followed part by part, many enough for a day's imports."""
    return min(MOST_ROWS - 1, max(_LEAST_ROWS, -(-rows // _MOST_PARTS)))


def bytes_of_part(*, free: bool) -> int:
    """Return the bytes of one file at most.

    Args:
        free: Whether the account may have no paid plan.
    """
    return (MOST_BYTES_FREE if free else MOST_BYTES) - _ROOM


def name_of_part(meta: JobMeta, asked: ByHubSpot, seq: int) -> str:
    """Return how the import of a batch is called at HubSpot: once only, also when two computers make a job ``7KQ2``."""
    when = "".join(sign for sign in meta.created_at[:23] if sign.isdigit())
    head = f"{asked.list_name} " if asked.list_name else ""
    return f"{head}HubDesk {meta.job_id}-{seq} {when}"


def import_request(meta: JobMeta, asked: ByHubSpot, name: str, file_name: str) -> bytes:
    """Return the JSON that goes with a file.

    Args:
        meta: The job.
        asked: What it asks of the import.
        name: How the import is called.
        file_name: Name of the file as it is uploaded.
    """
    request: dict[str, Any] = {
        "name": name,
        "importOperations": {_CONTACT: meta.mode.upper()},
        "dateFormat": "YEAR_MONTH_DAY",
        "files": [
            {
                "fileName": file_name,
                "fileFormat": "CSV",
                "fileImportPage": {"hasHeader": True, "columnMappings": mappings_of(parse_recipe(meta.recipe))},
            }
        ],
    }
    if asked.marketing is not None:
        request["marketableContactImport"] = asked.marketing
    if asked.list_name:
        request["createContactListFromImport"] = True
    return msgspec.json.encode(request)
