"""What the desktop is asked for, on a real message bus with a desktop of the test's own."""

from __future__ import annotations

import asyncio

import pytest

from hubdesk.gui.desktop.keep_awake import KeepAwake
from hubdesk.gui.desktop.notifications import Notifications
from hubdesk.gui.desktop.session_bus import SessionBus
from tests.support.fake_desktop import fake_desktop, private_bus
from tests.support.waiting import until

pytestmark = [pytest.mark.gui, pytest.mark.anyio]
pytest.importorskip("jeepney")


@pytest.fixture(scope="module")
def address():
    with private_bus() as address:
        yield address


@pytest.mark.parametrize(
    ("name", "asked", "undone"),
    [
        (
            "org.freedesktop.portal.Desktop",
            ("org.freedesktop.portal.Inhibit.Inhibit", ("", 4, {"reason": ("s", "Rows")})),
            ("org.freedesktop.portal.Request.Close", ()),
        ),
        (
            "org.gnome.SessionManager",
            ("org.gnome.SessionManager.Inhibit", ("HubDesk", 0, "Rows", 4)),
            ("org.gnome.SessionManager.Uninhibit", (42,)),
        ),
        (
            "org.freedesktop.PowerManagement.Inhibit",
            ("org.freedesktop.PowerManagement.Inhibit.Inhibit", ("HubDesk", "Rows")),
            ("org.freedesktop.PowerManagement.Inhibit.UnInhibit", (42,)),
        ),
        (
            "org.freedesktop.ScreenSaver",
            ("org.freedesktop.ScreenSaver.Inhibit", ("HubDesk", "Rows")),
            ("org.freedesktop.ScreenSaver.UnInhibit", (42,)),
        ),
    ],
)
async def test_sleep_is_held_off_and_let_go_with_whoever_is_there(address, name, asked, undone):
    bus = SessionBus(address)
    awake = KeepAwake(bus)
    with fake_desktop(address, name) as desktop:
        await awake.hold("Rows")
        assert awake.held
        await awake.hold("Rows")
        assert desktop.calls == [asked]
        await awake.release()
        await awake.release()
        assert desktop.calls == [asked, undone]
    assert awake._release is None
    await bus.aclose()


async def test_the_first_that_agrees_is_enough(address):
    bus = SessionBus(address)
    awake = KeepAwake(bus)
    with fake_desktop(address, "org.freedesktop.ScreenSaver", "org.gnome.SessionManager") as desktop:
        await awake.hold("Rows")
        assert desktop.methods() == ["org.gnome.SessionManager.Inhibit"]
    await bus.aclose()


async def test_a_job_that_ends_before_anybody_agreed(address):
    bus = SessionBus(address)
    awake = KeepAwake(bus)
    with fake_desktop(address, "org.gnome.SessionManager") as desktop:
        await asyncio.gather(awake.hold("Rows"), awake.release())
        assert desktop.methods()[-1] == "org.gnome.SessionManager.Uninhibit"
    await bus.aclose()


@pytest.mark.parametrize("where", ["", "unix:path=/no/such/socket", "nonsense"])
async def test_without_a_bus_nothing_happens(where):
    bus = SessionBus(where)
    awake, notifications = KeepAwake(bus), Notifications(bus)
    await awake.hold("Rows")
    await awake.release()
    await notifications.show_progress(0.5)
    assert not await notifications.tell("Finished", "all")
    await bus.aclose()
    await bus.aclose()
    assert not await notifications.tell("Finished", "all")


async def test_a_bus_without_a_desktop(address):
    bus = SessionBus(address)
    awake = KeepAwake(bus)
    await awake.hold("Rows")
    assert not awake.held
    assert not await Notifications(bus).tell("Finished", "all")
    await bus.aclose()


async def test_messages_and_progress(address):
    bus = SessionBus(address)
    notifications = Notifications(bus)
    with fake_desktop(address, "org.freedesktop.Notifications") as desktop:
        assert await notifications.tell("The import is finished", "Created: 3")
        ((method, values),) = desktop.calls
        assert method == "org.freedesktop.Notifications.Notify"
        assert values[3:5] == ("The import is finished", "Created: 3")
        for share in (0.5, 0.501, None, None):
            await notifications.show_progress(share)
        await until(lambda: len(desktop.signals) == 2)
        assert desktop.signals == [
            ("application://hubdesk.desktop", {"progress": ("d", 0.5), "progress-visible": ("b", True)}),
            ("application://hubdesk.desktop", {"progress": ("d", 0.0), "progress-visible": ("b", False)}),
        ]
    await bus.aclose()
