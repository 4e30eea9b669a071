"""All settings as the pane lists them: groups, names, sentences, controls and words that people search for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from hubdesk.gui.settings.controls import (
    ButtonControl,
    ChoiceControl,
    Control,
    PathControl,
    SwitchControl,
    TextControl,
)
from hubdesk.gui.settings.group import SettingGroup
from hubdesk.gui.settings.names import name_of, values_of, words_of
from hubdesk.gui.settings.row import SettingRow
from hubdesk.gui.wording import counted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hubdesk.gui.theme.theme import Theme

SYSTEM, NONE, MANUAL = "system", "none", "manual"
"""Values of the proxy setting."""

_DETAILS: tuple[int | None, ...] = (0, 7, 30, 90, 365, None)
_SUBMISSIONS = (7, 30, 90, 365)
_CALLS = (1, 7, 14, 30, 60)


def groups(theme: Theme) -> tuple[SettingGroup, ...]:
    """Return the groups of the pane, top to bottom."""
    make = _Maker(theme)
    return (
        SettingGroup(theme, _tr("General"), _general(make)),
        SettingGroup(theme, _tr("Long jobs"), _long_jobs(make)),
        SettingGroup(theme, _tr("Files"), _files(make)),
        SettingGroup(theme, _tr("Imports"), _imports(make)),
        SettingGroup(theme, _tr("Network"), _network(make)),
        SettingGroup(theme, _tr("Privacy"), _privacy(make)),
        SettingGroup(theme, _tr("Help and diagnosis"), _about(make)),
    )


class _Maker:
    def __init__(self, theme: Theme) -> None:
        self.theme = theme

    def choice(self, key: str, text: str, entries: Sequence[tuple[str, object]] = ()) -> SettingRow:
        return self.row(key, text, ChoiceControl(self.theme, name_of(key), entries or values_of(key)))

    def switch(self, key: str, text: str, words: str) -> SettingRow:
        return self.row(key, text, SwitchControl(self.theme, name_of(key), words))

    def button(self, key: str, text: str, words: str, icon: str = "") -> SettingRow:
        return self.row(key, text, ButtonControl(self.theme, words, icon))

    def row(self, key: str, text: str, control: Control) -> SettingRow:
        return SettingRow(self.theme, key, name_of(key), text, control, words_of(key))


def _general(make: _Maker) -> tuple[SettingRow, ...]:
    return (
        make.choice("language", _tr("Of the window. Result files are the same in every language.")),
        make.choice("appearance", _tr("Colours of the window.")),
        make.choice("text-size", _tr("Everything that holds text grows with it.")),
        make.choice("motion", _tr("Reduced, nothing slides, eases or turns by itself.")),
    )


def _long_jobs(make: _Maker) -> tuple[SettingRow, ...]:
    return (
        make.switch(
            "notify",
            _tr("A message of the system when a job ends while another window is in front."),
            _tr("Tell me when it ends"),
        ),
        make.switch(
            "keep-awake",
            _tr("This computer does not go to sleep while rows are being sent. The screen may still turn off."),
            _tr("Stay awake during a job"),
        ),
    )


def _files(make: _Maker) -> tuple[SettingRow, ...]:
    results = PathControl(make.theme, name_of("results-folder"), "")
    return (
        make.row(
            "results-folder",
            _tr("Each job makes a folder of its own in it. For jobs from now on."),
            results,
        ),
    )


def _imports(make: _Maker) -> tuple[SettingRow, ...]:
    return (
        make.button(
            "reserve",
            _tr("How much of HubSpot's limits imports leave to other integrations."),
            _tr("Set in Limits"),
            "limits",
        ),
    )


def _network(make: _Maker) -> tuple[SettingRow, ...]:
    proxies = (
        (_tr("The system's proxy"), SYSTEM),
        (_tr("No proxy"), NONE),
        (_tr("A proxy of my own"), MANUAL),
    )
    address = TextControl(make.theme, name_of("proxy-address"), "http://proxy.example:8080")
    certificates = PathControl(make.theme, name_of("ca-file"), _tr("Only those of the system"))
    return (
        make.choice(
            "proxy",
            _tr("The way to HubSpot. The demo portal on this computer is always reached directly."),
            proxies,
        ),
        make.row(
            "proxy-address",
            _tr("Host and port, without user name and password."),
            address,
        ),
        make.row(
            "ca-file",
            _tr("Certificates (PEM) that are trusted beside those of the system, such as your company's own."),
            certificates,
        ),
        make.button(
            "test-connection",
            _tr("Asks HubSpot once, without a token, and says what happened."),
            _tr("Test connection"),
            "connect",
        ),
    )


def _privacy(make: _Maker) -> tuple[SettingRow, ...]:
    details = [(_after(days), days) for days in _DETAILS]
    return (
        make.choice(
            "details-days",
            _tr(
                "When rows and old values are removed from History. Counts stay; such a job cannot be undone any more."
            ),
            details,
        ),
        make.choice(
            "submissions-days",
            _tr("How long a line is kept: which form, when, and what came of it. From the next start."),
            [(_days(days), days) for days in _SUBMISSIONS],
        ),
        make.choice(
            "calls-days",
            _tr("How long single calls are listed in Limits. They name no contact. From the next start."),
            [(_days(days), days) for days in _CALLS],
        ),
        make.button(
            "places",
            _tr("Settings, jobs, results and the log, each in a folder of this computer."),
            _tr("Show folders…"),
            "folder",
        ),
        make.button(
            "remove",
            _tr("All accounts, tokens, jobs and settings of HubDesk on this computer. It asks first."),
            _tr("Remove everything…"),
            "trash",
        ),
    )


def _about(make: _Maker) -> tuple[SettingRow, ...]:
    return (
        make.button(
            "diagnostics",
            _tr("Files for whoever helps you, shown before they are saved. No token and no contact is in them."),
            _tr("Show diagnosis…"),
            "bulb",
        ),
        make.button(
            "about",
            _tr("Version, licences, and whether there is a newer one."),
            _tr("About"),
            "help",
        ),
    )


def _days(days: int) -> str:
    return counted(days, "day", "days")


def _after(days: int | None) -> str:
    if days is None:
        return _tr("Never removed")
    return _tr("As soon as they end") if days == 0 else _tr("After {0} days").format(days)


def _tr(text: str) -> str:
    return QCoreApplication.translate("SettingsPane", text)
