"""What the engine says is recognised, whatever is filled in, and what users wrote is never translated."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hubdesk.core.errors import FileProblem
from hubdesk.gui.language.hearing import _THEIRS, Hearing, read_templates
from hubdesk.gui.language.say import heard
from hubdesk.gui.problems import banner_of
from tests.support.languages import PSEUDO, catalogues, speaking

PLACES = re.compile(r"\{(\w+)\}")
TOLD = {
    "Nothing was written.": "Nichts wurde geschrieben.",
    "The disk is full.": "Die Platte ist voll.",
    "{kept} calls are left of {limit}.": "Von {limit} sind {kept} Aufrufe übrig.",
    "“{name}” is {what}.": "„{name}“ ist {what}.",
    "a zip archive": "ein Zip-Archiv",
    "{value} in {column} is not a date{detail}. Write it like 2024-12-31.": "{value} in {column}: kein Datum{detail}.",
    ": there is no such day": ": diesen Tag gibt es nicht",
    " (this is a guess)": " (geschätzt)",
    "The scope {scope} is missing.{needs}": "Das Scope {scope} fehlt.{needs}",
    " {doing} needs it.": " {doing} braucht es.",
    "Reading forms": "Formulare lesen",
    "Without it HubDesk cannot {do}.": "Ohne das kann HubDesk nicht {do}.",
    "import contacts": "Kontakte importieren",
    "undo imports": "Importe zurücknehmen",
    "submit forms": "Formulare absenden",
    "{first} or {last}": "{first} oder {last}",
    "The form requires {column}. {detail}": "Das Formular verlangt {column}. {detail}",
}


@pytest.fixture
def hearing():
    return Hearing(TOLD, TOLD.get, lambda value: f"{value:,}".replace(",", "."))


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("The disk is full. Nothing was written.", "Die Platte ist voll. Nichts wurde geschrieben."),
        ("1,200 calls are left of 190.", "Von 190 sind 1.200 Aufrufe übrig."),
        ("“a. b.zip” is a zip archive.", "„a. b.zip“ ist ein Zip-Archiv."),
        ("“a zip archive” is a zip archive.", "„a zip archive“ ist ein Zip-Archiv."),
        ("“x” in “Day” is not a date. Write it like 2024-12-31.", "“x” in “Day”: kein Datum."),
        (
            "“x” in “Day” is not a date: there is no such day. Write it like 2024-12-31.",
            "“x” in “Day”: kein Datum: diesen Tag gibt es nicht.",
        ),
        ("7 calls are left of 190. (this is a guess)", "Von 190 sind 7 Aufrufe übrig. (geschätzt)"),
        ("The scope forms is missing. Reading forms needs it.", "Das Scope forms fehlt. Formulare lesen braucht es."),
        ("The scope forms is missing.", "Das Scope forms fehlt."),
        ("The form requires “City”.", "Das Formular verlangt “City”."),
        (
            "Without it HubDesk cannot import contacts, undo imports or submit forms.",
            "Ohne das kann HubDesk nicht Kontakte importieren, Importe zurücknehmen oder Formulare absenden.",
        ),
        ("HubSpot says something new. The disk is full.", "HubSpot says something new. Die Platte ist voll."),
        ("Nobody knows this", "Nobody knows this"),
        ("", ""),
    ],
)
def test_sentences_are_told_with_what_is_filled_in(hearing, said, told):
    assert hearing.told(said) == told
    assert hearing.told(said) == told, "from memory"


@given(st.text())
def test_anything_else_stays_as_it_is(text):
    assert Hearing(["{kept} calls are left of {limit}."], lambda _: "!", str).told(text) == text


def test_what_memory_holds_has_a_bound(hearing):
    for count in range(10_000):
        hearing.told(f"{count} calls are left of 190.")
    assert len(hearing._told) <= 4096


def test_what_others_wrote_is_not_looked_at_for_long(monkeypatch):
    """Text of a file or of HubSpot may be made of what stands between places; each look costs more the longer it is."""
    looks = []
    recognised = Hearing._recognised

    def counted(self, text, *, torn):
        looks.append(len(text))
        return recognised(self, text, torn=torn)

    monkeypatch.setattr(Hearing, "_recognised", counted)
    hearing = Hearing(["{a} ({b}): {c}. {d}"], lambda _: None, str)
    text = " (a) a: b. C" * 300
    assert hearing.told(text) == text
    assert len(looks) <= 5 * 300
    looks.clear()
    text = "x" * 5_000
    assert hearing.told(text) == text
    assert looks == []


SURE = {
    "{value} in {column} is not an option{detail}. Choose one.": "{value} in {column} ist keine Option{detail}.",
    ": perhaps {join}": ": vielleicht {join}",
    "the value": "der Wert",
    "{first} or {last}": "{first} oder {last}",
    "{first} and {last}": "{first} und {last}",
    "{figure} calls": "{figure} Aufrufe",
    "HubSpot refused {found} on {day} ({at}): {parts}.": "HubSpot hat {found} am {day} verweigert ({at}): {parts}.",
    "{others} because of others": "{others} wegen anderer",
    "{own} because of HubDesk": "{own} wegen HubDesk",
    "{part} of the day is left": "{part} des Tages ist übrig",
    "The scopes {missing} are missing.": "Es fehlen die Scopes {missing}.",
}


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (
            "“x” in “Day” is not an option: perhaps “A” or “B, c”. Choose one.",
            "„x“ in „Day“ ist keine Option: vielleicht „A“ oder „B, c“.",
        ),
        ("The value in “Day” is not an option. Choose one.", "Der Wert in „Day“ ist keine Option."),
        ("“the value” in “A” is not an option. Choose one.", "„the value“ in „A“ ist keine Option."),
        (
            "HubSpot refused 1,200 calls on 3 Feb (3 Feb, 10:15): 2 because of others, 1 because of HubDesk.",
            "HubSpot hat 1.200 Aufrufe am <3.2.> verweigert (<3.2.10:15>): 2 wegen anderer, 1 wegen HubDesk.",
        ),
        ("1.5 % of the day is left", "1,5 % des Tages ist übrig"),
        ("The scopes a.read and b.write are missing.", "Es fehlen die Scopes a.read und b.write."),
        ("Somebody answers our calls", "Somebody answers our calls"),
    ],
)
def test_what_is_filled_in_is_written_as_the_language_does(said, told):
    hearing = Hearing(
        SURE,
        SURE.get,
        lambda value: f"{value:,}".replace(",", "."),
        lambda words: f"„{words}“",
        lambda day, month, time: f"<{day}.{month}.{time}>",
        ",",
    )
    assert hearing.told(said) == told


def test_templates_are_read_from_lines():
    assert read_templates("One line\nTwo\\nlines\na \\\\ b\n") == ["One line", "Two\nlines", "a \\ b"]


def test_places_of_users_words_are_places_of_templates():
    """A place that was renamed in the engine would let a column's name be translated."""
    places = {name.rstrip("0123456789") for text in catalogues().said_by_engine() for name in PLACES.findall(text)}
    assert sorted(_THEIRS - places) == []


def test_every_template_is_recognised_when_it_is_filled_in():
    """With the pseudo-language, in which every translated word has brackets around it."""
    script = catalogues()
    said = script.said_by_engine()
    hearing = Hearing(said, script.pseudo, str)
    filled = {text: script._HOLDS.sub("x1", text.replace("{figure}", "17")).strip() for text in said}
    plain = {text for text in said if len(script._HOLDS.sub("", text).replace(" ", "")) < 4}
    unheard = [text for text in filled if text not in plain and "[" not in hearing.told(filled[text])]
    assert unheard == []


def test_the_window_tells_an_error_in_its_language(qapp, tmp_path):
    error = FileProblem("“people.csv” is a zip archive.", code="file.kind", hint="Unpack it and open the file inside.")
    english = banner_of(error, lambda *_: None)
    with speaking(qapp, PSEUDO, tmp_path):
        told = banner_of(error, lambda *_: None)
        assert heard("“people.csv” is a zip archive.") == told.title
    assert (english.title, english.text) == (error.message, error.hint)
    assert told.title.startswith("[“people.csv” îs [à zîp àrçhîvé")
    assert told.text.startswith("[Ûñpàçk ît")
