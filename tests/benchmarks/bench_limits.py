"""The governor and the gauge beside a second client with the same token, at full load on a demo portal.

Run ``python -m tests.benchmarks.bench_limits [--seconds 60]``. The product's client and governor, in one
process, send small upserts from 64 lanes; the portal lets another client call with the same token at a rate that walks
at random about a third of the window. Every 200 ms the gauge's snapshot is compared with the portal's own count, which
is asked for every 50 ms: what the gauge shows has to be what the portal counted at some moment of the second before,
give or take one request. Looks at a moment when the newest answer told of a window more than a second old are counted
apart: while others have taken what is left, no call of ours leaves, and what they do meanwhile nobody can know.

Prints refusals (429) of ours for each 1,000 requests (at most 1), our calls in percent of what the other client left
(at least 95 %), and how many samples differ from the portal's count by more than one request even if the gauge may be
up to a second late.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import sys
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from hubdesk.core.clock import SystemClock
from hubdesk.core.secret import Secret
from hubdesk.hubspot.account import account_details
from hubdesk.hubspot.client import HubSpotClient
from hubdesk.hubspot.contacts import ContactsApi
from hubdesk.hubspot.hosts import Hosts
from hubdesk.hubspot.rate.governor import Governor
from tests.benchmarks.bench_governor import body
from tests.support.portal import running_portal

if TYPE_CHECKING:
    from hubdesk.hubspot.rate.headers import Observation
    from hubdesk.hubspot.rate.permit import Permit
    from tests.support.portal import PortalProcess

_LANES = 64
_EVERY = 0.2
_PORTAL_EVERY = 0.05
_LAG = 1.0
_LIMIT = 190
_SETTLING = 11.0


@dataclass
class Watch:
    """What was seen of the gauge and of the portal.

    Attributes:
        gauge: When, the calls in the window as the gauge showed them, and how old HubSpot's newest count was, seconds.
        portal: When the portal was asked, when it had answered, and the calls that it counted.
    """

    gauge: list[tuple[float, int, float]] = field(default_factory=list)
    portal: list[tuple[float, float, int]] = field(default_factory=list)

    def differences(self) -> list[tuple[int, bool]]:
        """Return for each look by how much it misses all counts of the second before, and if it could have known."""
        found = []
        for at, shown, age in self.gauge:
            # The last count may be one that was asked for just afterwards: a call counts here when it leaves.
            near = [
                used for asked, answered, used in self.portal if asked <= at + _PORTAL_EVERY and answered >= at - _LAG
            ]
            if near:
                found.append((max(0, min(near) - shown, shown - max(near)), age <= _LAG))
        return found


async def walk(portal: PortalProcess, rng: random.Random) -> None:
    """Let the other client call at a rate that walks about a third of the limit."""
    while True:
        per_second = _LIMIT / 10 * rng.uniform(0.2, 0.46)
        await asyncio.to_thread(portal.other_traffic, round(per_second, 2))
        await asyncio.sleep(rng.uniform(2.0, 8.0))


class Attentive(Governor):
    """A governor that remembers how new HubSpot's newest count is.

    Attributes:
        newest: When the newest request that was answered with limit headers left, by the governor's time.
    """

    newest = float("-inf")

    def answered(self, permit: Permit, status: int, seen: Observation) -> None:
        super().answered(permit, status, seen)
        if permit.departure is not None and seen.remaining is not None:
            self.newest = max(self.newest, permit.departure.at)


async def look(governor: Attentive, watch: Watch) -> None:
    """Write down what the gauge shows, once the portal was counted for as long as the gauge may be late."""
    await asyncio.sleep(_LAG + _EVERY)
    while True:
        shown, age = governor.snapshot().used, governor.time() - governor.newest
        watch.gauge.append((time.perf_counter(), shown, age))
        await asyncio.sleep(_EVERY)


async def count(portal: PortalProcess, watch: Watch) -> None:
    """Write down what the portal counts."""
    while True:
        asked = time.perf_counter()
        stats = await asyncio.to_thread(portal.stats)
        watch.portal.append((asked, time.perf_counter(), stats["windows"]["all"]["used"]))
        await asyncio.sleep(max(0.0, _PORTAL_EVERY - (time.perf_counter() - asked)))


async def run(portal: PortalProcess, seconds: float, seed: int) -> tuple[Watch, dict[str, float], dict[str, float]]:
    """Send for ``seconds`` and return what was seen and the portal's counts at the beginning and the end."""
    clock, rng = SystemClock(), random.Random(seed)
    governor = Attentive(clock, rng)
    hosts = Hosts.loopback(portal.url, portal.url)
    client = HubSpotClient(
        Secret(portal.token), hosts, clock=clock, rng=rng, governor=governor, user_agent="HubDesk/bench"
    )
    contacts, watch = ContactsApi(client), Watch()
    numbers = iter(range(10_000_000))

    async def lane() -> None:
        for number in numbers:
            await contacts.upsert(body(number, 1))

    def mark(stats: dict[str, object]) -> dict[str, float]:
        day, total, refused = stats["day"], stats["total"], stats["rate_limited"]
        assert isinstance(day, dict)
        assert isinstance(total, int)
        assert isinstance(refused, int)
        return {"at": time.perf_counter(), "day": day["used"], "ours": total - refused, "refused": refused}

    await account_details(client)
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(walk(portal, rng)), *(group.create_task(lane()) for _ in range(_LANES))]
        await asyncio.sleep(_SETTLING)
        began = mark(await asyncio.to_thread(portal.stats))
        tasks += [group.create_task(look(governor, watch)), group.create_task(count(portal, watch))]
        await asyncio.sleep(seconds)
        ended = mark(await asyncio.to_thread(portal.stats))
        for task in tasks:
            task.cancel()
    await client.aclose()
    governor.close()
    return watch, began, ended


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--median", type=float, default=600.0)
    parser.add_argument("--p99", type=float, default=2000.0)
    given = parser.parse_args()
    with running_portal(
        prefilled=0, tier="professional", latency_median_ms=given.median, latency_p99_ms=given.p99, seed=given.seed
    ) as portal:
        watch, began, ended = asyncio.run(run(portal, given.seconds, given.seed))
    ours, refused = ended["ours"] - began["ours"], ended["refused"] - began["refused"]
    others = ended["day"] - began["day"] - ours
    left = _LIMIT / 10 * (ended["at"] - began["at"]) - others
    missed = watch.differences()
    wrong = sum(by > 1 for by, known in missed if known)
    old = [by for by, known in missed if not known]
    most = max((by for by, known in missed if known), default=0)
    rate, use = 1000 * refused / (ours + refused), 100 * ours / left
    lines = [
        f"{ours:.0f} requests of ours beside {others:.0f} of another client in {ended['at'] - began['at']:.0f} s",
        f"429s for each 1,000 requests: {rate:.2f} ({refused:.0f}), at most 1 wanted",
        f"{use:.1f} % of what was left, at least 95 % wanted",
        f"{wrong} of {len(missed) - len(old)} looks at the gauge off by more than a request or a second, most {most}",
        f"{sum(by > 1 for by in old)} of {len(old)} looks while HubSpot's newest count was older than that",
        "HOLDS" if rate <= 1 and use >= 95 and not wrong else "DOES NOT HOLD",
    ]
    sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
