"""How many batch upserts a second the demo portal carries on one core, with many contacts in place.

Each upsert has 100 records with 8 properties and a trace id; half of them update contacts that exist, half create new
ones. Reads of 100 by e-mail are measured, too. The portal runs without a limit in its own process, which uses one
core; the sender is another process. Run it with::

    python -m tests.benchmarks.bench_demo_portal [--contacts 100000] [--batches 600] [--memory]
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from tests.support.portal import PortalProcess, running_portal

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_CONNECTIONS = 8


def _request(portal: PortalProcess, path: str, payload: object) -> bytes:
    body = json.dumps(payload, ensure_ascii=False).encode()
    head = (
        f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer {portal.token}\r\n"
        f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


def _upserts(portal: PortalProcess, known: Sequence[str], batches: int) -> Iterator[bytes]:
    for batch in range(batches):
        inputs = []
        for row in range(100):
            number = batch * 100 + row
            email = known[number * 7919 % len(known)] if row % 2 and known else f"new.{number}@bench.example"
            properties = {
                "firstname": "Zoë",
                "lastname": f"Lindqvist {number}",
                "phone": f"+46 8 {number:07d}",
                "company": "Nordlicht Energie GmbH",
                "jobtitle": "Head of Marketing",
                "city": "Göteborg",
                "country": "Sweden",
                "loyalty_points": str(number % 5000),
            }
            inputs.append(
                {"id": email, "idProperty": "email", "objectWriteTraceId": f"r{number}", "properties": properties}
            )
        unique = {one["id"]: one for one in inputs}
        yield _request(portal, "/crm/objects/2026-09/contacts/batch/upsert", {"inputs": list(unique.values())})


def _reads(portal: PortalProcess, known: Sequence[str], batches: int) -> Iterator[bytes]:
    names = ["email", "firstname", "lastname", "phone", "company", "jobtitle", "city", "country"]
    for batch in range(batches):
        ids = {known[(batch * 100 + row) * 6007 % len(known)] for row in range(100)}
        body = {"idProperty": "email", "properties": names, "inputs": [{"id": one} for one in ids]}
        yield _request(portal, "/crm/objects/2026-09/contacts/batch/read", body)


async def _send_all(url: str, requests: list[bytes]) -> None:
    parts = urlsplit(url)
    queue = iter(requests)

    async def lane() -> None:
        reader, writer = await asyncio.open_connection(parts.hostname, parts.port)
        for request in queue:
            writer.write(request)
            head = await reader.readuntil(b"\r\n\r\n")
            status = int(head[9:12])
            length = int(head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0])
            body = await reader.readexactly(length)
            assert status == 200, (status, body[:300])
        writer.close()

    async with asyncio.TaskGroup() as group:
        for _ in range(_CONNECTIONS):
            group.create_task(lane())


def _cpu_seconds(pid: int) -> float:
    """Return the processor time of a process; 0 where the system has no /proc."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _measure(portal: PortalProcess, name: str, requests: list[bytes]) -> None:
    started, cpu = time.perf_counter(), _cpu_seconds(portal.pid)
    asyncio.run(_send_all(portal.url, requests))
    seconds, used = time.perf_counter() - started, _cpu_seconds(portal.pid) - cpu
    each = used / len(requests) * 1000
    core = f"{1000 / each:7.0f} a second on a full core ({each:.2f} ms of it each)" if each else ""
    sys.stdout.write(f"{name:14} {len(requests) / seconds:7.0f} a second observed; {core}\n")


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--contacts", type=int, default=100_000)
    parser.add_argument("--batches", type=int, default=600)
    parser.add_argument("--memory", action="store_true", help="state in memory instead of a file")
    given = parser.parse_args()
    options: dict[str, object] = {"unlimited": True, "prefilled": given.contacts}
    if given.memory:
        options["state"] = None
    started = time.perf_counter()
    with running_portal(**options) as portal:
        sys.stdout.write(f"ready with {given.contacts:,} contacts after {time.perf_counter() - started:.2f} s\n")
        known = [one["properties"]["email"] for one in portal.contacts()]
        requests = list(_upserts(portal, known, given.batches))
        _measure(portal, "batch upserts", requests)
        _measure(portal, "the same again", requests)
        _measure(portal, "batch reads", list(_reads(portal, known, given.batches)))
        sys.stdout.write(f"contacts at the end: {portal.stats()['contacts']:,}\n")


if __name__ == "__main__":
    main()
