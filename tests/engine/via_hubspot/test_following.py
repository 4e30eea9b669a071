"""Following an import: how often HubSpot is asked, and what a stop or a cancel does."""

import asyncio

from hubdesk.engine.run.control import Control
from hubdesk.engine.via_hubspot.following import LATE, Following
from hubdesk.hubspot.imports import WireImport
from tests.support.virtual_time import VirtualClock, run_virtual


class Imports:
    """HubSpot's imports: the states that are told, one after the other, and what is in the list from when on."""

    def __init__(self, states=(), listed_at=None):
        self.states = list(states)
        self.listed_at = listed_at
        self.asked = []
        self.cancelled = []

    async def get(self, import_id):
        self.asked.append(asyncio.get_running_loop().time())
        state = self.states.pop(0) if len(self.states) > 1 else self.states[0]
        return None if state is None else WireImport(import_id, state)

    async def named(self, name):
        now = asyncio.get_running_loop().time()
        self.asked.append(now)
        return WireImport("5", "STARTED", name) if self.listed_at is not None and now >= self.listed_at else None

    async def cancel(self, import_id):
        self.cancelled.append(import_id)
        self.states = ["PROCESSING", "CANCELED"]


def run(imports, what, *, after=None):
    """Follow on virtual time; ``after`` is called with the switch of the run at virtual second 60."""

    async def main():
        control = Control()
        if after is not None:
            asyncio.get_running_loop().call_later(60, after, control)
        return await what(Following(imports, control, VirtualClock()))

    return run_virtual(main())


def test_hubspot_is_asked_less_and_less_often():
    imports = Imports(["STARTED", "DEFERRED", *["PROCESSING"] * 28, "DONE"])
    heard = []
    ended, over = run(imports, lambda following: following.follow("9", lambda one: heard.append(one.state)))
    assert ended is not None
    assert (ended.state, over) == ("DONE", True)
    assert heard[:3] == ["STARTED", "DEFERRED", "PROCESSING"]
    pauses = [round(later - earlier, 3) for earlier, later in zip(imports.asked, imports.asked[1:], strict=False)]
    assert pauses[0] == 1.0
    assert pauses == sorted(pauses)
    assert pauses[-1] == 30.0


def test_a_stop_leaves_the_import_to_hubspot_at_once():
    imports = Imports(["PROCESSING"])
    ended, over = run(imports, lambda following: following.follow("9", lambda _: None), after=Control.stop)
    assert ended is not None
    assert (ended.ended, over, imports.cancelled) == (False, False, [])


def test_a_cancel_asks_hubspot_to_end_it_and_waits_for_that():
    imports = Imports(["PROCESSING"])
    ended, over = run(imports, lambda following: following.follow("9", lambda _: None), after=Control.cancel)
    assert ended is not None
    assert (ended.state, over, imports.cancelled) == ("CANCELED", True, ["9"])


def test_an_import_that_hubspot_forgot_has_ended():
    assert run(Imports([None]), lambda following: following.follow("9", lambda _: None)) == (None, True)


def test_a_lost_start_is_looked_for_until_it_can_no_longer_come():
    found = run(Imports(listed_at=LATE - 6), lambda following: following.find("name"))
    assert found is not None
    assert found.import_name == "name"
    never = Imports()
    assert run(never, lambda following: following.find("name")) is None
    assert never.asked[-1] >= LATE


def test_whoever_stops_does_not_wait_for_the_search():
    imports = Imports()

    async def stopped(following):
        following._control.stop()
        return await following.find("name")

    assert run(imports, stopped) is None
    assert len(imports.asked) == 1
