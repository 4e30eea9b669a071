"""What the settings are called, other words that people look for, and the values of those that can be switched.

English, as the catalogues know it; whoever shows it translates it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubdesk.gui.language.languages import choices
from hubdesk.gui.language.say import say
from hubdesk.gui.theme.motion import MotionChoice
from hubdesk.gui.theme.theme import TEXT_SCALES, Appearance

if TYPE_CHECKING:
    from collections.abc import Sequence

NAMES: dict[str, tuple[str, str]] = {
    "language": ("Language", "language translation idioma sprache langue"),
    "appearance": ("Appearance", "theme night mode colors"),
    "text-size": ("Text size", "zoom scale larger smaller font"),
    "motion": ("Motion", "animation accessibility"),
    "notify": ("Notification", "notifications alert sound"),
    "keep-awake": ("Sleep", "keep awake energy power suspend"),
    "results-folder": ("Results folder", "output directory rejected.csv"),
    "reserve": ("Calls left to others", "rate limit reserve daily quota"),
    "proxy": ("Proxy", "firewall vpn company"),
    "proxy-address": ("Address of the proxy", "port host"),
    "ca-file": ("Certificate file", "certificate authority ca tls ssl https"),
    "test-connection": ("Connection", "try ping offline unreachable"),
    "details-days": ("Personal data of finished jobs", "retention history delete gdpr"),
    "submissions-days": ("Log of form submissions", "retention forms"),
    "calls-days": ("Log of calls", "retention requests api"),
    "places": ("Where things are kept", "data location path storage"),
    "remove": ("Remove everything", "delete uninstall wipe forget"),
    "diagnostics": ("Diagnosis", "support bundle log report problem bug"),
    "about": ("About HubDesk", "version update licence"),
}
"""Name and other words of each setting by its key, in the order of the pane."""

_VALUES: dict[str, tuple[tuple[str, object], ...]] = {
    "appearance": (
        ("As the system", Appearance.SYSTEM.value),
        ("Light", Appearance.LIGHT.value),
        ("Dark", Appearance.DARK.value),
        ("High contrast, light", Appearance.HC_LIGHT.value),
        ("High contrast, dark", Appearance.HC_DARK.value),
    ),
    "motion": (
        ("As the system", MotionChoice.SYSTEM.value),
        ("Reduced", MotionChoice.REDUCED.value),
        ("Full", MotionChoice.FULL.value),
    ),
    "notify": (("on", True), ("off", False)),
    "keep-awake": (("on", True), ("off", False)),
}

SWITCHES = ("language", "appearance", "text-size", "motion", "notify", "keep-awake")
"""Settings of the window that have a few values and are in force at once, or from the next start."""


def name_of(key: str) -> str:
    """Return what a setting is called."""
    return say(NAMES[key][0])


def words_of(key: str) -> str:
    """Return other words for a setting."""
    return say(NAMES[key][1])


def values_of(key: str) -> Sequence[tuple[str, object]]:
    """Return the values of a setting of :data:`SWITCHES`: words and value."""
    if key == "language":
        return choices()
    if key == "text-size":
        return [(f"{round(scale * 100)}\u00a0%", scale) for scale in TEXT_SCALES]
    return [(say(words), value) for words, value in _VALUES[key]]


def found_by(key: str, value: object = None) -> str:
    """Return all words that find a setting, or a value of it, beside its name: those of the language and English."""
    # What a language is called elsewhere, for who does not read the one that is spoken now.
    elsewhere = {
        "en": "english englisch inglés anglais",
        "de": "german deutsch alemán allemand",
        "es": "spanish spanisch español espagnol",
        "fr": "french französisch francés français",
    }
    english = next((words for words, known in _VALUES.get(key, ()) if known == value), "")
    other = elsewhere.get(str(value), "") if key == "language" else ""
    return " ".join(part for part in (words_of(key), *NAMES[key], english, other) if part)
