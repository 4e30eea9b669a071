"""Runs the vault against the keyring of this session and prints what it saw as JSON. Started by test_real_keyring.

Arguments: scenario.
"""

from __future__ import annotations

import asyncio
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

from hubdesk.core.errors import StorageProblem
from hubdesk.core.secret import Secret
from hubdesk.storage.vault import KeyringVault
from tests.support.keyring_bus import daemons_of

TOKEN = "pat-eu1-canary00-0000-0000-0000-zzzzzzzz5555"
HOST = "https://api.hubapi.com"


async def attempt(awaitable):
    try:
        value = await awaitable
    except StorageProblem as problem:
        return problem.code
    return value.reveal() if isinstance(value, Secret) else value


async def round_trip(vault):
    status = await vault.available()
    seen = {"usable": status.usable, "keeper": status.keeper, "empty": await attempt(vault.load(1, HOST))}
    seen["stored"] = await attempt(vault.store(1, HOST, Secret(TOKEN)))
    seen["loaded"] = await attempt(vault.load(1, HOST))
    seen["elsewhere"] = await attempt(vault.load(1, "http://127.0.0.1:8080"))
    command = ["secret-tool", "lookup", "service", "HubDesk", "username", "portal:1@api.hubapi.com"]
    tool = await asyncio.to_thread(subprocess.run, command, capture_output=True, text=True, check=False)
    seen["by another program"] = tool.stdout.strip()
    seen["replaced"] = await attempt(vault.store(1, HOST, Secret("pat-eu1-other")))
    seen["loaded again"] = await attempt(vault.load(1, HOST))
    seen["forgotten"] = await attempt(vault.forget(1, HOST))
    seen["forgotten again"] = await attempt(vault.forget(1, HOST))
    seen["gone"] = await attempt(vault.load(1, HOST))
    return seen


async def keep(vault):
    return {"stored": await attempt(vault.store(1, HOST, Secret(TOKEN)))}


async def read(vault):
    return {"loaded": await attempt(vault.load(1, HOST))}


async def everything(vault):
    status = await vault.available()
    calls = {"store": vault.store(1, HOST, Secret(TOKEN)), "load": vault.load(1, HOST), "forget": vault.forget(1, HOST)}
    answers = {name: await attempt(call) for name, call in calls.items()}
    return {**answers, "usable": status.usable, "code": status.code}


def own_daemon():
    """Return the process of this session's daemon."""
    return daemons_of(Path(os.environ["HOME"]))[0]


async def stopped(vault):
    """Let the daemon stand still in the middle of a session, then go on."""
    await attempt(vault.store(1, HOST, Secret(TOKEN)))
    daemon = await asyncio.to_thread(own_daemon)
    os.kill(daemon, signal.SIGSTOP)
    ticks = 0

    async def tick():
        nonlocal ticks
        while True:
            await asyncio.sleep(0.01)
            ticks += 1

    async with asyncio.TaskGroup() as group:
        ticking = group.create_task(tick())
        code = await attempt(vault.load(1, HOST))
        ticking.cancel()
    os.kill(daemon, signal.SIGCONT)
    after = await attempt(vault.load(1, HOST))
    for _ in range(20):  # on a busy machine the daemon may need more than one deadline to catch up
        if after == TOKEN:
            break
        after = await attempt(vault.load(1, HOST))
    return {"code": code, "ticks": ticks, "after": after}


async def stopped_for_good(vault):
    """End while the daemon still stands still; the time that takes is measured by the caller."""
    daemon = await asyncio.to_thread(own_daemon)
    os.kill(daemon, signal.SIGSTOP)
    return {"code": await attempt(vault.load(1, HOST)), "daemon": daemon}


SCENARIOS = {
    "round trip": round_trip,
    "keep": keep,
    "read": read,
    "everything": everything,
    "stopped": stopped,
    "stopped for good": stopped_for_good,
}


async def main(name):
    vault = KeyringVault(may_prompt=False, deadline=2.0 if name.startswith("stopped") else 30.0)
    seen = await SCENARIOS[name](vault)
    vault.close()
    return seen


if __name__ == "__main__":
    answer = asyncio.run(main(sys.argv[1]))
    answer["imported"] = sorted(name for name in sys.modules if "canary" in name or "keyrings" in name)
    answer["ended at"] = time.time()
    sys.stdout.write(json.dumps(answer))
    sys.stdout.flush()
    if "daemon" in answer:
        # Let the session end by itself; the hanging thread is still there.
        os.kill(answer["daemon"], signal.SIGCONT)
