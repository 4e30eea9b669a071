"""All settings as the pane lists them: groups, names, sentences, controls and words that people search for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from hubdesk.gui.language.languages import choices
from hubdesk.gui.settings.controls import (
    ButtonControl,
    ChoiceControl,
    Control,
    PathControl,
    SwitchControl,
    TextControl,
)
from hubdesk.gui.settings.group import SettingGroup
from hubdesk.gui.settings.row import SettingRow
from hubdesk.gui.theme.motion import MotionChoice
from hubdesk.gui.theme.theme import TEXT_SCALES, Appearance
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

    def choice(
        self, key: str, name: str, text: str, entries: Sequence[tuple[str, object]], also: str = ""
    ) -> SettingRow:
        return self.row(key, name, text, ChoiceControl(self.theme, name, entries), also)

    def switch(self, key: str, name: str, text: str, words: str, also: str = "") -> SettingRow:
        return self.row(key, name, text, SwitchControl(self.theme, name, words), also)

    def button(self, key: str, name: str, text: str, words: str, icon: str = "", also: str = "") -> SettingRow:
        return self.row(key, name, text, ButtonControl(self.theme, words, icon), also)

    def row(self, key: str, name: str, text: str, control: Control, also: str = "") -> SettingRow:
        return SettingRow(self.theme, key, name, text, control, also)


def _general(make: _Maker) -> tuple[SettingRow, ...]:
    appearances = (
        (_tr("As the system"), Appearance.SYSTEM.value),
        (_tr("Light"), Appearance.LIGHT.value),
        (_tr("Dark"), Appearance.DARK.value),
        (_tr("High contrast, light"), Appearance.HC_LIGHT.value),
        (_tr("High contrast, dark"), Appearance.HC_DARK.value),
    )
    motions = (
        (_tr("As the system"), MotionChoice.SYSTEM.value),
        (_tr("Reduced"), MotionChoice.REDUCED.value),
        (_tr("Full"), MotionChoice.FULL.value),
    )
    sizes = [(f"{round(scale * 100)}\u00a0%", scale) for scale in TEXT_SCALES]
    return (
        make.choice(
            "language", _tr("Language"), _tr("Of the window. Result files are the same in every language."), choices()
        ),
        make.choice(
            "appearance", _tr("Appearance"), _tr("Colours of the window."), appearances, _tr("theme night mode colors")
        ),
        make.choice(
            "text-size",
            _tr("Text size"),
            _tr("Everything that holds text grows with it."),
            sizes,
            _tr("zoom scale larger smaller font"),
        ),
        make.choice(
            "motion",
            _tr("Motion"),
            _tr("Reduced, nothing slides, eases or turns by itself."),
            motions,
            _tr("animation accessibility"),
        ),
    )


def _long_jobs(make: _Maker) -> tuple[SettingRow, ...]:
    return (
        make.switch(
            "notify",
            _tr("Notification"),
            _tr("A message of the system when a job ends while another window is in front."),
            _tr("Tell me when it ends"),
            _tr("notifications alert sound"),
        ),
        make.switch(
            "keep-awake",
            _tr("Sleep"),
            _tr("This computer does not go to sleep while rows are being sent. The screen may still turn off."),
            _tr("Stay awake during a job"),
            _tr("keep awake energy power suspend"),
        ),
    )


def _files(make: _Maker) -> tuple[SettingRow, ...]:
    results = PathControl(make.theme, _tr("Results folder"), "")
    return (
        make.row(
            "results-folder",
            _tr("Results folder"),
            _tr("Each job makes a folder of its own in it. For jobs from now on."),
            results,
            _tr("output directory rejected.csv"),
        ),
    )


def _imports(make: _Maker) -> tuple[SettingRow, ...]:
    return (
        make.button(
            "reserve",
            _tr("Calls left to others"),
            _tr("How much of HubSpot's limits imports leave to other integrations."),
            _tr("Set in Limits"),
            "limits",
            _tr("rate limit reserve daily quota"),
        ),
    )


def _network(make: _Maker) -> tuple[SettingRow, ...]:
    proxies = (
        (_tr("The system's proxy"), SYSTEM),
        (_tr("No proxy"), NONE),
        (_tr("A proxy of my own"), MANUAL),
    )
    address = TextControl(make.theme, _tr("Address of the proxy"), "http://proxy.example:8080")
    certificates = PathControl(make.theme, _tr("Certificate file"), _tr("Only those of the system"))
    return (
        make.choice(
            "proxy",
            _tr("Proxy"),
            _tr("The way to HubSpot. The demo portal on this computer is always reached directly."),
            proxies,
            _tr("firewall vpn company"),
        ),
        make.row(
            "proxy-address",
            _tr("Address of the proxy"),
            _tr("Host and port, without user name and password."),
            address,
            _tr("port host"),
        ),
        make.row(
            "ca-file",
            _tr("Certificate file"),
            _tr("Certificates (PEM) that are trusted beside those of the system, such as your company's own."),
            certificates,
            _tr("certificate authority ca tls ssl https"),
        ),
        make.button(
            "test-connection",
            _tr("Connection"),
            _tr("Asks HubSpot once, without a token, and says what happened."),
            _tr("Test connection"),
            "connect",
            _tr("try ping offline unreachable"),
        ),
    )


def _privacy(make: _Maker) -> tuple[SettingRow, ...]:
    details = [(_after(days), days) for days in _DETAILS]
    return (
        make.choice(
            "details-days",
            _tr("Personal data of finished jobs"),
            _tr(
                "When rows and old values are removed from History. Counts stay; such a job cannot be undone any more."
            ),
            details,
            _tr("retention history delete gdpr"),
        ),
        make.choice(
            "submissions-days",
            _tr("Log of form submissions"),
            _tr("How long a line is kept: which form, when, and what came of it. From the next start."),
            [(_days(days), days) for days in _SUBMISSIONS],
            _tr("retention forms"),
        ),
        make.choice(
            "calls-days",
            _tr("Log of calls"),
            _tr("How long single calls are listed in Limits. They name no contact. From the next start."),
            [(_days(days), days) for days in _CALLS],
            _tr("retention requests api"),
        ),
        make.button(
            "places",
            _tr("Where things are kept"),
            _tr("Settings, jobs, results and the log, each in a folder of this computer."),
            _tr("Show folders…"),
            "folder",
            _tr("data location path storage"),
        ),
        make.button(
            "remove",
            _tr("Remove everything"),
            _tr("All accounts, tokens, jobs and settings of HubDesk on this computer. It asks first."),
            _tr("Remove everything…"),
            "trash",
            _tr("delete uninstall wipe forget"),
        ),
    )


def _about(make: _Maker) -> tuple[SettingRow, ...]:
    return (
        make.button(
            "diagnostics",
            _tr("Diagnosis"),
            _tr("Files for whoever helps you, shown before they are saved. No token and no contact is in them."),
            _tr("Show diagnosis…"),
            "bulb",
            _tr("support bundle log report problem bug"),
        ),
        make.button(
            "about",
            _tr("About HubDesk"),
            _tr("Version, licences, and whether there is a newer one."),
            _tr("About"),
            "help",
            _tr("version update licence"),
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
