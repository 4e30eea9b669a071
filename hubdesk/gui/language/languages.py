"""The languages of the window and the choice among them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

from hubdesk.core.resources import resource
from hubdesk.gui.language.say import CONTEXT, ENGINE, say

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QApplication

    from hubdesk.gui.language.hearing import Hearing
    from hubdesk.gui.services import SettingsPort

SETTING = "window.language"
SYSTEM = "system"
ENGLISH = "en"

NAMES = {"en": "English", "de": "Deutsch", "es": "Español", "fr": "Français"}
"""What can be chosen, each in its own language. Every other than English has a catalogue in ``resources/languages``."""


class Catalogue(QTranslator):
    """A catalogue whose sentences are found by their words alone.

    Qt looks for a sentence by the class that says it. Here many are said by another class than the one whose code
    they stand in, and a sentence is the same wherever it stands. What the engine says is recognised by its templates;
    they are read when it is first heard.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._hearing: Hearing | None = None

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        """Return the sentence in the catalogue's language, nothing when it does not know it."""
        if context == ENGINE:
            return self._heard(source)
        return super().translate(CONTEXT, source, disambiguation or "", n) or None

    def _heard(self, text: str) -> str:
        if self._hearing is None:
            # Nothing that the first picture waits for; in English never.
            from hubdesk.gui.language.hearing import Hearing, read_templates
            from hubdesk.gui.wording import moment_words

            templates = read_templates(resource("languages", "engine.txt").read_text("utf-8"))
            self._hearing = Hearing(
                templates,
                self._template,
                QLocale().toString,
                lambda words: say("“{0}”", words),
                moment_words,
                QLocale().decimalPoint(),
            )
        return self._hearing.told(text)

    def _template(self, source: str) -> str | None:
        return super().translate(ENGINE, source, "", -1) or None


def choices() -> tuple[tuple[str, str], ...]:
    """Return what the settings offer: name and value."""
    return ((say("As the system"), SYSTEM), *((name, code) for code, name in NAMES.items()))


def language_of(chosen: object, system: QLocale) -> str:
    """Return the language in force.

    Args:
        chosen: What the settings hold; anything that is no language of the window follows the system.
        system: The system's locale.
    """
    if isinstance(chosen, str) and chosen in NAMES:
        return chosen
    wanted = (QLocale(each).language() for each in system.uiLanguages())
    known = {QLocale(code).language(): code for code in NAMES}
    return next((known[language] for language in wanted if language in known), ENGLISH)


def speak(app: QApplication, settings: SettingsPort) -> str:
    """Have the window speak the chosen language from now on, and return it. Called before the first widget is made.

    Figures and dates follow the system where it has the same language, such as Austria's for German.
    """
    system = QLocale.system()
    language = language_of(settings.get(SETTING, SYSTEM), system)
    install(app, language)
    if QLocale(language).language() != system.language():
        QLocale.setDefault(QLocale(language))
    app.setLayoutDirection(QLocale().textDirection())
    return language


def spoken() -> str:
    """Return the language in force, one of :data:`NAMES`."""
    known = {QLocale(code).language(): code for code in NAMES}
    return known.get(QLocale().language(), ENGLISH)


def install(app: QApplication, language: str, folder: Path | None = None) -> list[QTranslator]:
    """Give the application the catalogues of a language, ours and Qt's, and return them. English needs none.

    Args:
        app: The application.
        language: One of :data:`NAMES`.
        folder: Where its catalogue is; with the program unless told.

    Raises:
        FileNotFoundError: The installation is incomplete.
    """
    if language == ENGLISH:
        return []
    name = f"hubdesk_{language}.qm"
    ours = Catalogue(app)
    if not ours.load(str(folder / name if folder is not None else resource("languages", name))):
        raise FileNotFoundError(name)
    qts = QTranslator(app)
    qts.load(QLocale(language), "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for each in (qts, ours):
        app.installTranslator(each)
    return [ours, qts]
