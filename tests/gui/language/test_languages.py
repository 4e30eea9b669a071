"""Which language is in force, and what it changes: what is on the screen, never what is sent or kept."""

from __future__ import annotations

import csv
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtGui import QKeySequence

from hubdesk.gui.actions import MENUS, SPECS
from hubdesk.gui.history.more_menu import days_in_words
from hubdesk.gui.language.languages import NAMES, SETTING, SYSTEM, choices, install, language_of, speak
from hubdesk.gui.language.say import heard, say, say_count
from hubdesk.gui.rail.item import RailItem
from hubdesk.gui.scopes.words import age
from hubdesk.gui.services import MemorySettings
from hubdesk.gui.settings.controls import ChoiceControl
from hubdesk.gui.settings.pane import SettingsPane
from hubdesk.gui.wording import labelled
from tests.support.languages import PSEUDO, speaking
from tests.support.portal import running_portal
from tests.support.sample_file import write_sample
from tests.support.whole_window import whole_window

OF_THE_PORTAL = {"createdate", "lastmodifieddate", "hs_object_id"}

pytestmark = [pytest.mark.anyio, pytest.mark.gui]


@pytest.mark.parametrize(
    ("chosen", "system", "language"),
    [
        ("de", "en_US", "de"),
        ("en", "de_DE", "en"),
        ("system", "de_AT", "de"),
        ("system", "ja_JP", "en"),
        (None, "de_CH", "de"),
        ("klingon", "en_GB", "en"),
        (7, "de_DE", "de"),
    ],
)
def test_the_choice_goes_first_then_the_system(chosen, system, language):
    assert language_of(chosen, QLocale(system)) == language


def test_the_choices_are_called_as_their_speakers_call_them():
    offered = {value: name for name, value in choices()}
    assert offered["de"] == "Deutsch"
    assert offered["system"]


def test_a_language_without_a_catalogue_is_an_incomplete_installation(qapp, tmp_path):
    with pytest.raises(FileNotFoundError):
        install(qapp, "de", tmp_path)


def test_sentences_and_counts_are_said_in_the_language(qapp, tmp_path):
    assert say("Welcome to HubDesk") == "Welcome to HubDesk"
    assert [say_count(n, str(n), "row", "rows") for n in (0, 1, 2)] == ["0 rows", "1 row", "2 rows"]
    with speaking(qapp, "de", tmp_path):
        assert say("Welcome to HubDesk") == "Willkommen bei HubDesk"
        assert say("Needed for: {0}.", "x") == "Nötig für: x."
        assert [say_count(n, str(n), "row", "rows") for n in (0, 1, 2)] == ["0 Zeilen", "1 Zeile", "2 Zeilen"]
        assert say("Nobody translated this") == "Nobody translated this"
    assert say("Welcome to HubDesk") == "Welcome to HubDesk"


def test_words_within_a_sentence_keep_the_letters_of_the_language(qapp, tmp_path):
    now = datetime(2026, 11, 29, 12, 0, tzinfo=UTC)
    with speaking(qapp, "de", tmp_path):
        assert days_in_words(30) == "nach 30 Tagen"
        assert age(now - timedelta(days=3), now) == "vor 3 Tagen"
        assert age(now - timedelta(days=1), now) == "vor 1 Tag"
        assert heard("“x” in “Day” is not a date. Write it like 2024-12-31.").startswith("„x“ in „Day“ ist")
    with speaking(qapp, "fr", tmp_path):
        assert labelled("Écrit", "3") == "Écrit\u00a0: 3"


def test_the_pseudo_language_is_longer_and_keeps_its_places(qapp, tmp_path):
    with speaking(qapp, PSEUDO, tmp_path):
        told = say("Step {0} of {1}: {2}", 1, 6, "x")
        assert told.startswith("[")
        assert "1" in told
        assert len(told) > len("Step 1 of 6: x") * 1.2


@pytest.fixture
def spoken(qapp):
    """Take away what a test has the application speak."""
    before = QLocale()
    yield
    for each in qapp.findChildren(QTranslator):
        qapp.removeTranslator(each)
        each.deleteLater()
    QLocale.setDefault(before)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.usefixtures("spoken", "home")
async def test_a_language_that_is_chosen_in_settings_is_spoken_from_the_next_start(qapp, theme, sink):
    settings = MemorySettings()
    async with whole_window(theme, sink, settings) as whole:
        row = settings_of(whole).row("language")
        assert row.control.words_for(SYSTEM) == "As the system"
        assert isinstance(row.control, ChoiceControl)
        row.control.combo.set_value("de")
        row.control.combo.activated.emit(row.control.combo.currentIndex())
        assert row.notice() == "From the next start."
        assert "Einstellungen" not in words_of(whole.window.rail)
    assert settings.get(SETTING) == "de"
    assert speak(qapp, settings) == "de"
    async with whole_window(theme, sink, settings) as whole:
        assert {"Import", "Formulare", "Verlauf", "Einstellungen"} <= set(words_of(whole.window.rail))
        control = settings_of(whole).row("language").control
        assert isinstance(control, ChoiceControl)
        assert control.combo.currentText() == "Deutsch"
    assert not sink.defects


def settings_of(whole) -> SettingsPane:
    """Show the Settings pane and return it."""
    whole.window.show_pane("settings")
    pane = whole.window.current_pane
    assert isinstance(pane, SettingsPane)
    return pane


def words_of(rail) -> list[str]:
    """Return the words of the rail's entries."""
    return [item.accessibleName() for item in rail.findChildren(RailItem)]


@pytest.mark.parametrize("language", NAMES)
def test_no_two_entries_of_a_menu_have_the_same_mnemonic(qapp, tmp_path, language):
    with speaking(qapp, language, tmp_path):
        recent = {"file": ("Open recent f&ile", "Open recent recip&e"), "view": ("&Appearance",)}
        of_the_bar = [say(title) for _, title in MENUS]
        menus = {
            key: [say(text) for text in (*(spec.text for spec in SPECS if spec.menu == key), *recent.get(key, ()))]
            for key, _ in MENUS
        }
    for texts in (of_the_bar, *menus.values()):
        letters = [QKeySequence.mnemonic(text).toString() for text in texts]
        assert all(letters), texts
        assert len(set(letters)) == len(letters), sorted(zip(letters, texts, strict=True))


@pytest.mark.slow
async def test_what_is_written_is_the_same_in_every_language(qapp, home, theme, sink, monkeypatch, tmp_path):
    write_sample(tmp_path / "people.csv", 40, seed=77, bad_share=0.1)
    kept = {}
    for language in ("en", "de"):
        with running_portal(unlimited=True, prefilled=0) as portal:
            monkeypatch.setenv("HUBDESK_API_BASE", portal.url)
            monkeypatch.setenv("HUBDESK_FORMS_BASE", portal.url)
            with speaking(qapp, language, tmp_path):
                async with whole_window(theme, sink) as whole:
                    await whole.connect(portal)
                    await whole.read(tmp_path / "people.csv")
                    await whole.check()
                    whole.importer.go_on()
                    whole.pane.preview.skip_wanted.emit()
                    await whole.settle("plan")
                    whole.importer.go_on()
                    await whole.finished()
                    summary = whole.importer.summary
            assert summary is not None
            assert summary.results
            kept[language] = (_contacts(portal), _files(Path(summary.results)))
    assert len(kept["en"][0]) > 20
    assert kept["de"] == kept["en"]
    assert not sink.defects


def _contacts(portal) -> dict[str, dict[str, str]]:
    """Return what was written, without ids and times, which no two portals share."""
    return {
        email: {name: value for name, value in properties.items() if name not in OF_THE_PORTAL}
        for email, properties in portal.by_email().items()
    }


def _files(folder) -> dict[str, list[list[str]]]:
    """Return the result files without the ids that HubSpot gives."""
    told = {}
    for path in sorted(folder.glob("*.csv")):
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
        told[path.name] = [[value for name, value in row.items() if name != "_record_id"] for row in rows]
    return told
