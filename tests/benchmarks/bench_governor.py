"""How close the governor comes to HubSpot's limit: 1,000 batch upserts on a demo portal that answers like HubSpot.

Run ``python -m tests.benchmarks.bench_governor``; ``--rows 1`` makes the batches small, so that the portal's own work
does not matter. Prints the time against the bound (requests x interval / limit), the 429s, and the largest window as
the portal counted it on arrival.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import sys
import time
from typing import TYPE_CHECKING

import msgspec

from hubdesk.core.clock import SystemClock
from hubdesk.core.secret import Secret
from hubdesk.hubspot.account import account_details
from hubdesk.hubspot.client import HubSpotClient
from hubdesk.hubspot.contacts import ContactsApi
from hubdesk.hubspot.hosts import Hosts
from hubdesk.hubspot.rate.governor import Governor
from tests.support.portal import running_portal

if TYPE_CHECKING:
    from tests.support.portal import PortalProcess

_LANES = 64


def body(number: int, rows: int) -> bytes:
    """Return the body of batch ``number``."""
    inputs = [
        {
            "idProperty": "email",
            "id": f"b{number}r{row}@example.com",
            "objectWriteTraceId": f"row-{number * rows + row}",
            "properties": {"firstname": "Ada", "lastname": f"Byron {row}", "city": "London"},
        }
        for row in range(rows)
    ]
    return msgspec.json.encode({"inputs": inputs})


async def send(portal: PortalProcess, requests: int, rows: int) -> tuple[float, float]:
    """Send ``requests`` batches and return wall and CPU seconds."""
    clock, rng = SystemClock(), random.Random(1)
    governor = Governor(clock, rng)
    hosts = Hosts.loopback(portal.url, portal.url)
    client = HubSpotClient(
        Secret(portal.token), hosts, clock=clock, rng=rng, governor=governor, user_agent="HubDesk/bench"
    )
    contacts = ContactsApi(client)
    bodies = [body(number, rows) for number in range(requests)]
    left = iter(bodies)

    async def lane() -> None:
        for one in left:
            answer = await contacts.upsert(one)
            assert len(answer.results) == rows

    await account_details(client)  # as a job does: the limit is known from here on
    began, cpu = time.perf_counter(), time.process_time()
    async with asyncio.TaskGroup() as group:
        for _ in range(_LANES):
            group.create_task(lane())
    spent = time.perf_counter() - began, time.process_time() - cpu
    await client.aclose()
    governor.close()
    return spent


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--requests", type=int, default=1000)
    parser.add_argument("--rows", type=int, default=100)
    parser.add_argument("--median", type=float, default=600.0)
    parser.add_argument("--p99", type=float, default=2000.0)
    parser.add_argument("--unlimited", action="store_true", help="no limit and no latency: CPU time only")
    options = parser.parse_args()
    if options.unlimited:
        settings: dict[str, object] = {"unlimited": True}
    else:
        settings = {"latency_median_ms": options.median, "latency_p99_ms": options.p99}
    with running_portal(prefilled=0, tier="professional", **settings) as portal:
        seconds, cpu = asyncio.run(send(portal, options.requests, options.rows))
        stats = portal.stats()
    bound = options.requests * 10 / 190
    each = 1000 * cpu / options.requests
    lines = [f"{options.requests:,} batches of {options.rows} in {seconds:.2f} s, {each:.2f} ms CPU each"]
    if not options.unlimited:
        lines.append(f"bound {bound:.2f} s, {100 * (seconds / bound - 1):+.2f} %")
    limit = stats["windows"]["all"]["limit"]
    lines.append(f"429s {stats['rate_limited']}, largest window {stats['largest_window']} of {limit:,}")
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
