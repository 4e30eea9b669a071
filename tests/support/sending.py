"""A process that calls a portal as fast as the shared budget allows, until it is killed.

``python -m tests.support.sending URL TOKEN FOLDER LANES``; prints one line for each answer.
"""

from __future__ import annotations

import asyncio
import random
import sys
from pathlib import Path

from hubdesk.core.clock import SystemClock
from hubdesk.core.errors import HubDeskError
from hubdesk.core.secret import Secret
from hubdesk.engine.shared_budget import SharedBudgets
from hubdesk.hubspot.client import HubSpotClient, Patience, Priority
from hubdesk.hubspot.hosts import Hosts
from hubdesk.hubspot.rate.governor import Governor


async def main(url: str, token: str, folder: str, lanes: int) -> None:
    """Call until killed."""
    clock, rng = SystemClock(), random.Random()
    ledgers = SharedBudgets(Path(folder)).open(Secret(token), url)
    governor = Governor(clock, rng, ledgers=ledgers)
    client = HubSpotClient(
        Secret(token), Hosts.loopback(url, url), clock=clock, rng=rng, governor=governor, user_agent="HubDesk/test"
    )

    async def lane() -> None:
        while True:
            try:
                answer = await client.call(
                    "account.details", decode=dict, priority=Priority.BULK, patience=Patience.PATIENT
                )
            except HubDeskError as error:
                sys.stdout.write(f"error {error.code}\n")
                return
            sys.stdout.write(f"{answer.status}\n")
            sys.stdout.flush()

    async with asyncio.TaskGroup() as group:
        for _ in range(lanes):
            group.create_task(lane())


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4])))
