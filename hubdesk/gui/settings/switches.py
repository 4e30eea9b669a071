"""Settings as commands: each value of those that can be switched, and the way to all others."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from hubdesk.gui.commands.model import Command
from hubdesk.gui.language.languages import SETTING
from hubdesk.gui.language.say import say
from hubdesk.gui.settings.names import NAMES, SWITCHES, found_by, name_of, values_of
from hubdesk.gui.settings.values import DEFAULTS, KEEP_AWAKE, NOTIFY
from hubdesk.gui.theme.motion import MotionChoice
from hubdesk.gui.theme.theme import Appearance
from hubdesk.gui.wording import labelled

if TYPE_CHECKING:
    from collections.abc import Callable

    from hubdesk.gui.services import SettingsPort
    from hubdesk.gui.theme.theme import Theme

_LEFT_OUT = ("diagnostics", "about")
"""What the menu Help has."""

_NORMAL = ("text-size", 1.0)
"""What the menu View has."""


def values_in_force(theme: Theme, preferences: SettingsPort) -> dict[str, object]:
    """Return the values of :data:`~hubdesk.gui.settings.names.SWITCHES` as they are now."""
    return {
        "language": preferences.get(SETTING, DEFAULTS["language"]),
        "appearance": theme.appearance.value,
        "text-size": theme.text_scale,
        "motion": theme.motion.value,
        "notify": preferences.get(NOTIFY, True),
        "keep-awake": preferences.get(KEEP_AWAKE, True),
    }


def switches(theme: Theme, preferences: SettingsPort) -> dict[str, Callable[[object], None]]:
    """Return what puts a value of each of them in force."""
    return {
        "language": partial(preferences.set, SETTING),
        "appearance": lambda value: theme.set_appearance(Appearance(str(value))),
        "text-size": lambda value: theme.set_text_scale(float(str(value))),
        "motion": lambda value: theme.set_motion(MotionChoice(str(value))),
        "notify": partial(preferences.set, NOTIFY),
        "keep-awake": partial(preferences.set, KEEP_AWAKE),
    }


class SettingCommands:
    """Makes the lines of the palette that are about settings."""

    def __init__(
        self,
        theme: Theme,
        preferences: SettingsPort,
        *,
        switched: Callable[[str], object],
        go_to: Callable[[str], object],
    ) -> None:
        """Make them.

        Args:
            theme: Looks.
            preferences: Settings of the window.
            switched: Hears what is to be said after a setting was switched; nothing where it can be seen.
            go_to: Shows the setting with a key in the pane.
        """
        self._theme = theme
        self._preferences = preferences
        self._switches = switches(theme, preferences)
        self._switched = switched
        self._go_to = go_to

    def commands(self) -> list[Command]:
        """Return what can be switched, the value in force marked, then the other settings."""
        title = say("Settings")
        now = values_in_force(self._theme, self._preferences)
        found = [
            Command(
                f"setting-{key}-{value}",
                labelled(name_of(key), words),
                title,
                say("chosen") if value == now[key] else "",
                found_by(key, value),
                partial(self._switch, key, value, words),
            )
            for key in SWITCHES
            for words, value in values_of(key)
            if (key, value) != _NORMAL
        ]
        others = (key for key in NAMES if key not in SWITCHES and key not in _LEFT_OUT)
        return found + [
            Command(
                f"setting-{key}",
                say("{0}…", name_of(key)),
                title,
                "",
                found_by(key),
                partial(self._go_to, key),
            )
            for key in others
        ]

    def _switch(self, key: str, value: object, words: str) -> None:
        self._switches[key](value)
        told = ""
        if key == "language":
            told = say("{0}. From the next start.", labelled(name_of(key), words))
        elif key in ("notify", "keep-awake"):
            told = labelled(name_of(key), words)
        self._switched(told)
