"""Uploads files to a portal over a real socket, and follows its imports."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING, Any, Self

import httpx

if TYPE_CHECKING:
    from tests.support.portal import PortalProcess

IMPORTS = "/crm/imports/2026-09"
ENDS = ("DONE", "FAILED", "CANCELED")
_PATIENCE = 60.0


def mapping(*properties: str, **kinds: str) -> list[dict[str, Any]]:
    """Return columnMappings whose columns are named like their properties; ``kinds`` are their column types."""
    return [
        {
            "columnObjectTypeId": "0-1",
            "columnName": name,
            "propertyName": None if kinds.get(name) == "HUBSPOT_OBJECT_ID" else name,
            "columnType": kinds.get(name, "STANDARD"),
        }
        for name in properties
    ]


def request_for(*properties: str, kinds: dict[str, str] | None = None, **more: Any) -> dict[str, Any]:
    """Return an importRequest for a file ``people.csv``; ``kinds`` are column types, by e-mail as a rule."""
    columns = mapping(*properties, **({"email": "HUBSPOT_ALTERNATE_ID"} if kinds is None else kinds))
    page = {"hasHeader": True, "columnMappings": columns}
    body = {
        "name": "A fair",
        "importOperations": {"0-1": "UPSERT"},
        "files": [{"fileName": "people.csv", "fileFormat": "CSV", "fileImportPage": page}],
    }
    return body | more


class Importer:
    """Asks one portal with one of its tokens."""

    def __init__(self, portal: PortalProcess, token: str = "all") -> None:
        self.portal = portal
        headers = {"Authorization": f"Bearer {portal.tokens[token].token}"}
        self.client = httpx.Client(base_url=portal.url, headers=headers, trust_env=False, timeout=60)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_details: object) -> None:
        self.client.close()

    def upload(
        self, request: dict[str, Any] | str, content: str | bytes, file_name: str = "people.csv"
    ) -> httpx.Response:
        """Begin an import."""
        text = request if isinstance(request, str) else json.dumps(request)
        files = {"files": (file_name, content.encode() if isinstance(content, str) else content, "text/csv")}
        return self.client.post(IMPORTS, data={"importRequest": text}, files=files)

    def begin(self, request: dict[str, Any], content: str | bytes) -> str:
        """Begin an import that is taken; return its id."""
        answer = self.upload(request, content)
        assert answer.status_code == 200, answer.text
        return str(answer.json()["id"])

    def look(self, number: str) -> dict[str, Any]:
        """Return how an import stands."""
        answer = self.client.get(f"{IMPORTS}/{number}")
        assert answer.status_code == 200, answer.text
        return dict(answer.json())

    def follow(self, number: str, *wanted: str) -> dict[str, Any]:
        """Wait until an import is in one of these states, or has ended."""
        until = time.monotonic() + _PATIENCE
        while time.monotonic() < until:
            found = self.look(number)
            if found["state"] in (wanted or ENDS):
                return found
        raise TimeoutError(found["state"])

    def finish(self, request: dict[str, Any], content: str | bytes) -> dict[str, Any]:
        """Import a file to its end."""
        return self.follow(self.begin(request, content))

    def errors(self, number: str, **query: Any) -> list[dict[str, Any]]:
        """Return all errors of an import, page by page."""
        found: list[dict[str, Any]] = []
        query = {"includeErrorMessage": "true", "includeRowData": "true", **query}
        while True:
            page = self.client.get(f"{IMPORTS}/{number}/errors", params=query).json()
            found += page["results"]
            if "paging" not in page:
                return found
            query["after"] = page["paging"]["next"]["after"]

    def counters(self, number: str) -> dict[str, int]:
        """Return the counters of an import."""
        return dict(self.look(number)["metadata"]["counters"])
