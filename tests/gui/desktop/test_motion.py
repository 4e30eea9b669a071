"""The window moves less where the system asks for it, unless its user wants otherwise."""

from __future__ import annotations

import asyncio
import ctypes

import pytest

from hubdesk.gui.aio.scope import TaskScope
from hubdesk.gui.desktop.motion import SystemMotion, asked_of_portal, asked_of_windows
from hubdesk.gui.desktop.session_bus import SessionBus
from hubdesk.gui.services import MemorySettings
from hubdesk.gui.state import WindowState
from hubdesk.gui.theme.motion import MotionChoice
from tests.support.fake_desktop import fake_desktop, private_bus

pytestmark = [pytest.mark.gui, pytest.mark.anyio]
GNOME, KDE = ("org.gnome.desktop.interface", "enable-animations"), ("org.kde.kdeglobals.KDE", "AnimationDurationFactor")


@pytest.fixture(scope="module")
def address():
    pytest.importorskip("jeepney")
    with private_bus() as address:
        yield address


@pytest.mark.parametrize(
    ("settings", "reduced"),
    [
        ({GNOME: ("b", False)}, True),
        ({GNOME: ("b", True)}, False),
        ({KDE: ("s", "0")}, True),
        ({KDE: ("d", 1.0)}, False),
        ({KDE: ("s", "fast")}, None),
        ({}, None),
    ],
)
async def test_a_desktop_is_asked_through_its_portal(address, settings, reduced):
    with fake_desktop(address, "org.freedesktop.portal.Desktop") as desktop:
        desktop.settings.update(settings)
        bus = SessionBus(address)
        assert await asked_of_portal(bus) is reduced
        await bus.aclose()


async def test_without_a_bus_nobody_knows():
    bus = SessionBus("")
    assert await asked_of_portal(bus) is None
    await bus.aclose()


class User32:
    """The one call of Windows."""

    def __init__(self, known: int, animated: int) -> None:
        self._known, self._animated = known, animated

    def SystemParametersInfoW(self, action, size, found, flags):  # noqa: N802  # Windows' name
        assert (action, size, flags) == (0x1042, 0, 0)
        ctypes.cast(found, ctypes.POINTER(ctypes.c_int))[0] = self._animated
        return self._known


@pytest.mark.parametrize(("known", "animated", "reduced"), [(1, 0, True), (1, 1, False), (0, 0, None)])
def test_windows_is_asked_for_its_animation_effects(known, animated, reduced):
    assert asked_of_windows(User32(known, animated)) is reduced


@pytest.fixture
def scope(sink):
    scope = TaskScope("motion", sink)
    yield scope
    scope.cancel_all()
    assert not sink.defects


async def settled():
    for _ in range(5):
        await asyncio.sleep(0)


async def test_the_theme_follows_what_the_system_says_now(theme, scope):
    said: list[bool | None] = [True]

    async def ask():
        return said[-1]

    motion = SystemMotion(theme, ask, scope)
    await settled()
    assert theme.reduced_motion
    said.append(None)
    motion.look()
    await settled()
    assert theme.reduced_motion, "no answer changes nothing"
    said.append(False)
    motion.look()
    await settled()
    assert not theme.reduced_motion


async def test_the_users_choice_counts_more_and_nobody_is_asked(theme, scope):
    asked = []

    async def ask():
        asked.append(1)
        return True

    theme.set_motion(MotionChoice.FULL)
    followed = [SystemMotion(theme, ask, scope)]
    await settled()
    assert not asked
    assert not theme.reduced_motion
    theme.set_motion(MotionChoice.SYSTEM)
    await settled()
    assert asked
    assert theme.reduced_motion
    theme.set_motion(MotionChoice.REDUCED)
    theme.set_system_motion(reduced=False)
    assert theme.reduced_motion
    followed.clear()


@pytest.mark.parametrize(
    ("kept", "choice"),
    [
        ({}, MotionChoice.SYSTEM),
        ({"window.reduced_motion": True}, MotionChoice.REDUCED),
        ({"window.reduced_motion": False}, MotionChoice.SYSTEM),
        ({"window.reduced_motion": True, "window.motion": "full"}, MotionChoice.FULL),
        ({"window.motion": "slow"}, MotionChoice.SYSTEM),
        ({"window.motion": 7}, MotionChoice.SYSTEM),
    ],
)
def test_the_choice_is_kept_also_from_older_versions(theme, kept, choice):
    settings = MemorySettings()
    for key, value in kept.items():
        settings.set(key, value)
    WindowState(settings).apply_to_theme(theme)
    assert theme.motion is choice
    WindowState(settings).save_theme(theme)
    assert settings.get("window.motion") == choice.value
