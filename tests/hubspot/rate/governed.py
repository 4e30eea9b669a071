"""A governor on virtual time, and requests that it admits."""

from __future__ import annotations

import asyncio
import random

from hubdesk.hubspot.rate.governor import Governor
from hubdesk.hubspot.rate.headers import Observation
from hubdesk.hubspot.rate.traffic import Family, Priority
from tests.support.virtual_time import VirtualClock

KNOWN = Observation(190, 180, 10.0, 1000, 900)


def make(**options):
    return Governor(VirtualClock(), random.Random(1), **options)


async def send(governor, priority=Priority.BULK, family=Family.CRM, *, takes=0.1, seen=KNOWN, status=200):
    async with governor.permit(priority, family) as permit:
        permit.departed()
        await asyncio.sleep(takes)
        permit.answered(status, seen)
        return permit.departure.at


async def send_many(governor, count, **options):
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(send(governor, **options)) for _ in range(count)]
    return sorted(task.result() for task in tasks)
