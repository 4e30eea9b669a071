"""A portal in this process on a clock that tests turn by hand."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx

from hubdesk.demo.app import build_app
from hubdesk.demo.faults.script import Script, load_script
from hubdesk.demo.options import DemoOptions
from hubdesk.demo.portal import Portal

UPSERT = "/crm/objects/2026-09/contacts/batch/upsert"
READ = "/crm/objects/2026-09/contacts/batch/read"
CREATE = "/crm/objects/2026-09/contacts/batch/create"
UPDATE = "/crm/objects/2026-09/contacts/batch/update"
ARCHIVE = "/crm/objects/2026-09/contacts/batch/archive"
SEARCH = "/crm/objects/2026-09/contacts/search"


class ManualClock:
    """Time stands still until it is turned; sleeping turns it."""

    def __init__(self, start: datetime = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)) -> None:
        self._start = start
        self.seconds = 0.0

    def monotonic(self) -> float:
        return 1000.0 + self.seconds

    def now(self) -> datetime:
        return self._start + timedelta(seconds=self.seconds)

    async def sleep(self, seconds: float) -> None:
        self.seconds += seconds
        await asyncio.sleep(0)


class Harness:
    """Asks a portal in this process, one request after the other."""

    def __init__(self, clock: ManualClock | None = None, **options: Any) -> None:
        self.clock = clock or ManualClock()
        options.setdefault("prefilled", 0)
        self.portal = Portal(DemoOptions(**options), self.clock)
        self.app = build_app(self.portal)
        self.tokens = {token.name: token.token for token in self.portal.tokens.every()}

    def ask(
        self,
        method: str,
        path: str,
        json: Any = None,
        *,
        token: str | None = "all",
        headers: dict[str, str] | None = None,
        content: bytes | None = None,
    ) -> httpx.Response:
        """Send one request; ``token`` is a name, None sends none."""
        sent = dict(headers or {})
        if token is not None:
            sent.setdefault("Authorization", f"Bearer {self.tokens[token]}")

        async def go() -> httpx.Response:
            transport = httpx.ASGITransport(app=self.app)
            async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1") as client:
                return await client.request(method, path, json=json, headers=sent, content=content)

        return asyncio.run(go())

    def get(self, path: str, **more: Any) -> httpx.Response:
        return self.ask("GET", path, **more)

    def post(self, path: str, json: Any = None, **more: Any) -> httpx.Response:
        return self.ask("POST", path, json, **more)

    def upsert(self, *rows: tuple[str, dict[str, Any]], trace: bool = True, **more: Any) -> httpx.Response:
        """Upsert by e-mail; rows are (e-mail, properties)."""
        inputs = [
            {
                "id": email,
                "idProperty": "email",
                "properties": properties,
                **({"objectWriteTraceId": f"row-{place}"} if trace else {}),
            }
            for place, (email, properties) in enumerate(rows)
        ]
        return self.post(UPSERT, {"inputs": inputs}, **more)

    def properties_of(self, email: str) -> dict[str, str]:
        """Return what is stored for the contact with this e-mail."""
        return self.portal.contacts.by_emails([email])[email].properties

    def close(self) -> None:
        self.portal.close()


def script(tmp_path: Any, data: str) -> Script:
    """Return a fault script from its JSON text."""
    path = tmp_path / "script.json"
    path.write_text(data, "utf-8")
    return load_script(path)
