"""The big kill rig: 100,000 rows at 190 calls in 10 s with a median latency of 600 ms, killed ten times.

Run it on a quiet machine: ``python -m tests.benchmarks.kill_rig [--rows N] [--kills N] [--seed N]``. It imports once
without a kill and once with them, checks both with the independent checker, prints a table and ends with 1 when a
contact is lost or twice, a window was above the limit, or HubSpot answered 429.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from tests.support.checker import check_account, check_files
from tests.support.command import Hubdesk
from tests.support.contacts_file import write_people
from tests.support.killing import import_with_kills
from tests.support.portal import running_portal

if TYPE_CHECKING:
    from tests.support.killing import Story
    from tests.support.portal import PortalProcess

LIMIT, INTERVAL, MEDIAN_MS = 190, 10.0, 600


def main() -> int:
    """Run both imports and print their figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--kills", type=int, default=10)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only-kills", action="store_true", help="leave out the run without kills")
    options = parser.parse_args()
    good = True
    for kills in (options.kills,) if options.only_kills else (0, options.kills):
        with TemporaryDirectory(prefix="hubdesk-kill-rig-") as folder:
            good = _run(Path(folder), options.rows, kills, options.seed) and good
    return 0 if good else 1


def _run(folder: Path, rows: int, kills: int, seed: int) -> bool:
    file = write_people(folder / "people.csv", rows)
    bound = -(-rows // 100) * INTERVAL / LIMIT
    each = bound / (kills + 1)
    chance = random.Random(seed)
    with running_portal(prefilled=0, burst=LIMIT, latency_median_ms=MEDIAN_MS) as portal:
        user = Hubdesk(folder / "user", url=portal.url, token=portal.token)
        story = import_with_kills(
            user, file, kills=kills, between=(each * 0.3, each * 2.2), chance=chance, patience=bound * 5 + 120
        )
        table = _figures(story, portal, rows, bound)
        problem = _check(file, story, portal, user)
    table["checker"] = problem or "every row in one file, sums agree, account equals file"
    width = max(map(len, table))
    for name, value in table.items():
        sys.stdout.write(f"{name:<{width}}  {value}\n")
    sys.stdout.write("\n")
    sys.stdout.flush()
    return (
        not problem and not table["429"] and not table["lost"] and not table["twice"] and _within(portal_window=table)
    )


def _within(portal_window: dict[str, object]) -> bool:
    return int(str(portal_window["largest window"]).split()[0]) <= LIMIT


def _figures(story: Story, portal: PortalProcess, rows: int, bound: float) -> dict[str, object]:
    stats = portal.stats()
    addresses = Counter(one["properties"]["email"] for one in portal.contacts())
    summary = story.summary
    upserts = sum(stats["requests"].get("contacts.batch.upsert", {}).values())
    return {
        "rows": f"{rows:,}",
        "kills": f"{len(story.kills)} after " + ", ".join(f"{moment:.1f}" for moment in story.kills) + " s",
        "exit code": story.ended.code,
        "seconds": f"{story.seconds:.1f} with start, check, results and kills",
        "bound": f"{bound:.1f} ({rows // 100:,} writes x {INTERVAL:.0f} s / {LIMIT})",
        "over bound": f"{100 * (story.seconds / bound - 1):.1f} %",
        "last run": f"{summary['seconds']} s, bound {summary['bound_seconds']} s",
        "requests": f"{stats['total']:,}, of these upserts {upserts:,}",
        "largest window": f"{stats['largest_window']} of {LIMIT}",
        "429": stats["rate_limited"],
        "created": f"{summary['created']:,}",
        "updated": f"{summary['updated']:,}",
        "needs review": summary["needs_review"],
        "contacts": f"{sum(addresses.values()):,}",
        "lost": rows - len(addresses),
        "twice": sum(count - 1 for count in addresses.values()),
    }


def _check(file: Path, story: Story, portal: PortalProcess, user: Hubdesk) -> str:
    try:
        check_account(file, check_files(file, story.summary), portal)
        assert user.run("verify", story.job).code == 0, "verify disagrees"
    except AssertionError as error:
        return str(error).splitlines()[0]
    return ""


if __name__ == "__main__":
    sys.exit(main())
