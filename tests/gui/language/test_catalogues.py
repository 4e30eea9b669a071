"""Every sentence of the window is in every catalogue, whole, and nothing is said that is in none."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from hubdesk.engine.plan.consent import MARKETING, WORDS
from hubdesk.engine.scopes.features import FEATURES
from hubdesk.gui.language.hearing import read_templates
from hubdesk.gui.language.languages import ENGLISH, NAMES
from tests.support.languages import catalogues

ROOT = Path(__file__).resolve().parents[3]
SOURCES = sorted((ROOT / "hubdesk" / "gui").rglob("*.py"))
LANGUAGES = sorted(set(NAMES) - {ENGLISH})
PLACE = re.compile(r"\{\w*\}|%n")
SHOWING = {
    "setText", "setToolTip", "setPlaceholderText", "setWindowTitle", "setAccessibleName", "setAccessibleDescription",
    "setStatusTip", "setInformativeText", "addAction", "set_text", "set_title", "show_text", "plain_label", "WrapLabel",
    "Button", "IconButton", "WriteButton", "announce",
}  # fmt: skip
"""What puts words on the screen or into somebody's ear."""

BREAKING = re.compile(r" [:;?!»%](?!\w)|« ")
NO_WORDS = {"HubDesk", "JSON", "PDF", "Esc"}


@pytest.fixture(scope="module")
def said():
    return catalogues().said()


@pytest.fixture(scope="module", params=["HubDesk", "Engine"])
def part(request, said):
    """Return one context of the catalogues and what is said in it."""
    return request.param, said if request.param == "HubDesk" else catalogues().said_by_engine()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_translated_and_none_is_left_over(part, language):
    context, said = part
    told = catalogues().read(language, context)
    assert sorted(set(said) - set(told)) == [], "run packaging/languages.py, then translate these"
    assert sorted(set(told) - set(said)) == [], "run packaging/languages.py: these are no longer said"


@pytest.mark.parametrize("language", LANGUAGES)
def test_counted_nouns_have_every_form(said, language):
    told, forms = catalogues().read(language), catalogues().FORMS[language]
    wrong = {text: told[text] for text, each in said.items() if len(told[text]) != (forms if each.counted else 1)}
    assert wrong == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_places_spaces_and_mnemonics_are_kept(part, language):
    wrong = []
    for text, forms in catalogues().read(language, part[0]).items():
        for form in forms:
            same = sorted(PLACE.findall(text)) == sorted(PLACE.findall(form))
            ends = (text[:1].isspace(), text[-1:].isspace()) == (form[:1].isspace(), form[-1:].isspace())
            keys = ("&" in text) == ("&" in form)
            if not (same and ends and keys and form.strip()):
                wrong.append((text, form))
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_ships_is_made_of_the_catalogue(language, tmp_path):
    catalogues().compile_(language, target=tmp_path)
    name = f"hubdesk_{language}.qm"
    assert (tmp_path / name).read_bytes() == (ROOT / "resources" / "languages" / name).read_bytes()


def test_french_signs_do_not_begin_a_line(part):
    """A colon, a semicolon, a question mark and quotation marks have a space that never breaks."""
    told = catalogues().read("fr", part[0])
    wrong = [form for text, forms in told.items() for form in forms if form != text and BREAKING.search(form)]
    assert wrong == []


@pytest.mark.parametrize(("language", "marks"), [("de", "„“"), ("es", "«»"), ("fr", "«»")])
def test_quotation_marks_are_those_of_the_language(part, language, marks):
    for text, forms in catalogues().read(language, part[0]).items():
        for form in forms:
            assert form.count(marks[0]) == form.count(marks[1]) >= text.count("“"), (text, form)


def test_words_in_tables_are_found_however_they_begin(said):
    assert {"A space", "A hyphen", "ISO 8859-1, Western", "EUC-JP, Japanese"} <= set(said)


def test_the_templates_that_ship_are_those_of_the_source():
    script = catalogues()
    shipped = (ROOT / "resources" / "languages" / "engine.txt").read_text("utf-8")
    assert read_templates(shipped) == list(script.said_by_engine()), "run packaging/languages.py"


def test_words_that_stand_in_tables_of_the_engine_are_told_like_its_sentences():
    """Single words are no sentences, so they would be missed."""
    words = [text for feature in FEATURES for text in (feature.title, feature.note) if text]
    assert {*words, MARKETING, *WORDS.values()} <= set(catalogues().said_by_engine())


def test_the_catalogues_are_what_linguist_writes():
    for path in (ROOT / "resources" / "languages").glob("*.ts"):
        root = ET.parse(path).getroot()
        assert (root.tag, root.get("version"), root.get("sourcelanguage")) == ("TS", "2.1", "en")


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_words_reach_a_widget_untranslated(path):
    assert untranslated(path.read_text("utf-8")) == []


def test_words_that_are_not_translated_are_found():
    assert untranslated('label.setText("Some words")\n') == ["1: Some words"]
    assert untranslated('Button(theme, f"{count} rows")\n') == ["1:  rows"]
    assert untranslated('label.setText(self.tr("Some words"))\nbox.setToolTip(path.name)\n') == []


def untranslated(source: str) -> list[str]:
    """Return line and words of each literal that goes straight to where it is seen or heard."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name not in SHOWING:
            continue
        for argument in node.args:
            parts = argument.values if isinstance(argument, ast.JoinedStr) else [argument]
            literals = [str(part.value) for part in parts if isinstance(part, ast.Constant)]
            found += [f"{node.lineno}: {words}" for words in literals if _is_words(words)]
    return found


def _is_words(value: str) -> bool:
    """Return whether a literal has a word in it; names of icons, sizes and colours have none."""
    if value in NO_WORDS:
        return False
    return bool(re.search(r"[A-Z][a-z]|[a-z] [a-z]|^ [a-z]+", value))
