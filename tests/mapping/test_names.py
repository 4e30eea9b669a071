"""Full names in parts, no word lost, and what no property gets is told."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hubdesk.mapping.check import RowChecker
from hubdesk.mapping.findings import SHOWN, Severity, severity_of
from hubdesk.mapping.names import take_apart
from hubdesk.mapping.recipe import Blank, ColumnRule, Part, Recipe
from tests.mapping.accounts import ACCOUNT, record


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Anna Groß", ("", "Anna", "Groß")),
        ("Groß, Anna", ("", "Anna", "Groß")),
        ("Dr. Anna Maria Groß", ("Dr.", "Anna Maria", "Groß")),
        ("Herr Prof. Dr. Jürgen von der Heide", ("Herr Prof. Dr.", "Jürgen", "von der Heide")),
        ("Ludwig van Beethoven", ("", "Ludwig", "van Beethoven")),
        ("van Beethoven, Ludwig", ("", "Ludwig", "van Beethoven")),
        ("Groß, Dr. Anna", ("Dr.", "Anna", "Groß")),
        ("Madonna", ("", "Madonna", "")),
        ("Van Morrison", ("", "Van", "Morrison")),
        ("Mr. Bean", ("Mr.", "Bean", "")),
        ("山田 太郎", ("", "太郎", "山田")),
        ("鈴木\u3000花子", ("", "花子", "鈴木")),
        ("김 민수", ("", "민수", "김")),
        ("ジョン スミス", ("", "ジョン", "スミス")),
        ("DUPONT Jean", ("", "Jean", "DUPONT")),
        ("M. DE LA TOUR Anne-Marie", ("", "M. DE LA TOUR", "Anne-Marie")),
        ("Mme DE LA TOUR Anne-Marie", ("Mme", "Anne-Marie", "DE LA TOUR")),
        ("LEFÈVRE-D'ARC Zoé", ("", "Zoé", "LEFÈVRE-D'ARC")),
        ("Jean DUPONT", ("", "Jean", "DUPONT")),
        ("JEAN DUPONT", ("", "JEAN", "DUPONT")),
        ("JP Morgan", ("", "JP", "Morgan")),
        ("J. R. R. Tolkien", ("", "J. R. R.", "Tolkien")),
        ("ANNA von Berg", ("", "ANNA", "von Berg")),
        ("", ("", "", "")),
        (" , ", ("", "", "")),
    ],
)
def test_names_are_taken_apart(name, parts):
    """Titles, small words, the last name first, a single word."""
    assert take_apart(name) == (*parts, "", "")


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        # before the name
        ("Dr. med. Hans Müller", ("Dr. med.", "Hans", "Müller", "", "")),
        ("Prof. Dr. h.c. Anna-Lena Berg", ("Prof. Dr. h.c.", "Anna-Lena", "Berg", "", "")),
        ("Dr. h. c. mult. Uta Öz", ("Dr. h. c. mult.", "Uta", "Öz", "", "")),
        ("Dipl.-Ing. Karl-Heinz Roth", ("Dipl.-Ing.", "Karl-Heinz", "Roth", "", "")),
        ("Dipl.-Kfm. Dr. phil. Jan Öz", ("Dipl.-Kfm. Dr. phil.", "Jan", "Öz", "", "")),
        ("Prof.Dr.-Ing. Hans Müller", ("Prof.Dr.-Ing.", "Hans", "Müller", "", "")),
        ("Dr.Hans Müller", ("Dr.", "Hans", "Müller", "", "")),
        ("mgr inż. Jan Kowalski", ("mgr inż.", "Jan", "Kowalski", "", "")),
        ("dr hab. Anna Lis", ("dr hab.", "Anna", "Lis", "", "")),
        ("Sig.ra Maria De Luca", ("Sig.ra", "Maria", "De Luca", "", "")),
        ("Dott.ssa Anna Bianchi", ("Dott.ssa", "Anna", "Bianchi", "", "")),
        ("Señora Ana García", ("Señora", "Ana", "García", "", "")),
        ("Drs. Piet de Vries", ("Drs.", "Piet", "de Vries", "", "")),
        ("Eng. João da Silva", ("Eng.", "João", "da Silva", "", "")),
        ("Fröken Åsa Öberg", ("Fröken", "Åsa", "Öberg", "", "")),
        # no title
        ("Dr. Phil Collins", ("Dr.", "Phil", "Collins", "", "")),
        ("Dr. C. Müller", ("Dr.", "C.", "Müller", "", "")),
        ("Don Johnson", ("", "Don", "Johnson", "", "")),
        ("Don Juan Pérez", ("Don", "Juan", "Pérez", "", "")),
        ("Smith, Don", ("", "Don", "Smith", "", "")),
        ("Eng Lim", ("", "Eng", "Lim", "", "")),
        # behind the name
        ("Jane Doe, MBA", ("", "Jane", "Doe", "MBA", "")),
        ("Jane Doe, Ph.D., MBA", ("", "Jane", "Doe", "Ph.D. MBA", "")),
        ("Jane Doe, M.A.", ("", "Jane", "Doe", "M.A.", "")),
        ("Jane Doe Ph. D.", ("", "Jane", "Doe", "Ph. D.", "")),
        ("Jane Doe, Ph. D.", ("", "Jane", "Doe", "Ph. D.", "")),
        ("Hans Müller M. Sc.", ("", "Hans", "Müller", "M. Sc.", "")),
        ("John Smith Jr.", ("", "John", "Smith", "Jr.", "")),
        ("John Smith, Jr.", ("", "John", "Smith", "Jr.", "")),
        ("John Smith III", ("", "John", "Smith", "III", "")),
        ("John Smith 3rd", ("", "John", "Smith", "3rd", "")),
        ("Hans Müller sen.", ("", "Hans", "Müller", "sen.", "")),
        ("Lucas Cranach d. Ä.", ("", "Lucas", "Cranach", "d. Ä.", "")),
        ("Jan Novák ml.", ("", "Jan", "Novák", "ml.", "")),
        ("Alexandre Dumas fils", ("", "Alexandre", "Dumas", "fils", "")),
        ("Ing. Jan Novák PhD.", ("Ing.", "Jan", "Novák", "PhD.", "")),
        ("MUDr. Jana Nováková, CSc.", ("MUDr.", "Jana", "Nováková", "CSc.", "")),
        ("Smith, John, MD", ("", "John", "Smith", "MD", "")),
        ("Smith, John, Jr.", ("", "John", "Smith", "Jr.", "")),
        ("Smith, Jr., John", ("", "John", "Smith", "Jr.", "")),
        ("Smith Jr., John", ("", "John", "Smith", "Jr.", "")),
        ("van Dijk, Jan MSc", ("", "Jan", "van Dijk", "MSc", "")),
        ("Müller, Hans, Dr.", ("Dr.", "Hans", "Müller", "", "")),
        ("Hans Müller Dr. med.", ("Dr. med.", "Hans", "Müller", "", "")),
        ("GROSS Anna MBA", ("", "Anna", "GROSS", "MBA", "")),
        # no suffix
        ("Jack Ma", ("", "Jack", "Ma", "", "")),
        ("Jack MA", ("", "Jack", "MA", "", "")),
        ("Ma, Jack", ("", "Jack", "Ma", "", "")),
        ("Li, Do", ("", "Do", "Li", "", "")),
        ("John Mba", ("", "John", "Mba", "", "")),
        ("Smith, J.D.", ("", "J.D.", "Smith", "", "")),
        ("Malcolm X", ("", "Malcolm", "X", "", "")),
        ("Anna V", ("", "Anna", "V", "", "")),
        ("Kim Jun", ("", "Kim", "Jun", "", "")),
        ("Carlos Silva Júnior", ("", "Carlos Silva", "Júnior", "", "")),
        ("Jr.", ("", "Jr.", "", "", "")),
        # last names of several words
        ("José Ortega y Gasset", ("", "José", "Ortega y Gasset", "", "")),
        ("Gabriel García Márquez", ("", "Gabriel García", "Márquez", "", "")),
        ("Ana de la Cruz", ("", "Ana", "de la Cruz", "", "")),
        ("Jan van 't Hoff", ("", "Jan", "van 't Hoff", "", "")),
        ("Piet in 't Veld", ("", "Piet", "in 't Veld", "", "")),
        ("Karl-Theodor zu Guttenberg", ("", "Karl-Theodor", "zu Guttenberg", "", "")),
        # beside the name
        ("Hans Müller (Vertrieb)", ("", "Hans", "Müller", "", "(Vertrieb)")),
        ("Hans Müller (Vertrieb", ("", "Hans", "Müller", "", "(Vertrieb")),
        ("Anna (Annie) Müller [EMEA (DE)]", ("", "Anna", "Müller", "", "(Annie) [EMEA (DE)]")),
        ("Hans Müller (Vertrieb (Nord)), MBA", ("", "Hans", "Müller", "MBA", "(Vertrieb (Nord))")),
        ("山田 太郎（営業）", ("", "太郎", "山田", "", "（営業）")),
        ("Hans Müller <hm@x.de>", ("", "Hans", "Müller", "", "<hm@x.de>")),
        ('"Müller, Hans" <hm@x.de>', ("", "Hans", "Müller", "", "<hm@x.de>")),
        ("Hans Müller hm@x.de", ("", "Hans", "Müller", "", "hm@x.de")),
        ("Hans Müller 0170 123456", ("", "Hans", "Müller", "", "0170 123456")),
        ("Müller, Hans, Vertrieb", ("", "Hans", "Müller", "", "Vertrieb")),
        ("hm@x.de", ("", "", "", "", "hm@x.de")),
        ("(Hans Müller)", ("", "", "", "", "(Hans Müller)")),
    ],
)
def test_what_stands_around_a_name_is_no_part_of_it(name, parts):
    """Titles and degrees of ten languages, generations, brackets, addresses; and names that are written like them."""
    assert take_apart(name) == parts


WORDS = st.lists(
    st.sampled_from([
        "Anna", "Müller-Lüdenscheidt", "von", "der", "Dr.", "Groß", ",", "Jr.", "Herr", "e", "y", "MBA", "MA", "III",
        "med.", "Don", "Ph.", "D.", "Dipl.-Ing.", "GROSS", "山田", "太郎", "Señor", "Ma", "d.", "Ä.", "h.c.", "X",
        "fils", "O'Brien",
    ]),
    max_size=8,
)  # fmt: skip
BESIDE = st.lists(st.sampled_from(["(Vertrieb)", "<a@b.de>", "a@b.de", "0170", "(", "[x", "12-3"]), max_size=2)


@given(st.permutations([WORDS, BESIDE, WORDS]).flatmap(lambda pools: st.tuples(*pools)))
def test_no_word_is_lost_or_made(pools):
    """Whatever the order."""
    name = " ".join(word for words in pools for word in words)
    parts = " ".join(take_apart(name)).replace(",", " ")
    assert sorted(parts.split()) == sorted(name.replace(",", " ").split())


@given(WORDS)
def test_what_is_quickly_told_is_the_same(words):
    """Names with something beside them take the long way."""
    name = " ".join(words)
    assert take_apart(name)[:-1] == take_apart(f"{name} (x)")[:-1]


@pytest.mark.parametrize("sign", ["(", "((", "<", "[", "（", "Dr.", "A,", "(a", "1 "])
def test_no_name_takes_long(sign):
    """Nor does one deep in brackets fail."""
    assert "".join("".join(take_apart(sign * 20_000)).split()) == "".join((sign * 20_000).replace(",", " ").split())


NAME = ColumnRule("firstname", part=Part.FIRST_NAME, also=(ColumnRule("lastname", part=Part.LAST_NAME),))
TITLE = ColumnRule("jobtitle", part=Part.TITLE)
SUFFIX = ColumnRule("company", part=Part.SUFFIX)


def _check(cell: str, *more: ColumnRule, first: ColumnRule = NAME) -> tuple[dict[str, str], list[tuple[str, str]]]:
    recipe = Recipe({"Mail": ColumnRule("email"), "Name": replace(first, also=(*first.also, *more))})
    checker = RowChecker(recipe, ("Mail", "Name"), ACCOUNT)
    row = record("a@b.example", cell)
    checked = checker.check(row)
    assert checked.valid
    assert checker.values_of(row) == ("a@b.example", checked.values)
    return dict(checked.values), [(code, detail) for _, code, detail in checked.findings]


def test_what_is_taken_away_from_a_name_is_told_unless_a_property_gets_it():
    """Once, although first and last name are two properties."""
    cell, name = "Dr. Jane Doe (Sales), MBA", {"firstname": "Jane", "lastname": "Doe"}
    assert _check(cell) == (name, [("name.left_out", "Dr., MBA, (Sales)")])
    title, suffix = {"jobtitle": "Dr."}, {"company": "MBA"}
    assert _check(cell, TITLE) == (name | title, [("name.left_out", "MBA, (Sales)")])
    assert _check(cell, SUFFIX, TITLE) == (name | suffix | title, [("name.left_out", "(Sales)")])
    assert _check("Dr. Jane Doe, MBA", SUFFIX, TITLE) == (name | suffix | title, [])
    assert _check("Jane Doe") == (name, [])
    assert severity_of("name.left_out") is Severity.NOTE


def test_nothing_is_taken_away_where_a_property_gets_the_whole_name():
    """As it is."""
    whole = ColumnRule("company", also=(replace(NAME, also=()),))
    assert _check("Dr. Jane Doe", first=whole) == ({"company": "Dr. Jane Doe", "firstname": "Jane"}, [])


@pytest.mark.parametrize("cell", ["hm@x.de", "(Hans Müller)", "0170 123456"])
def test_what_cannot_be_read_as_a_name_is_said_and_not_sent(cell):
    """Nor does it clear what is there."""
    assert _check(cell) == ({}, [("name.unreadable", "")])
    clears = replace(NAME, blank=Blank.CLEAR, also=(ColumnRule("lastname", part=Part.LAST_NAME, blank=Blank.CLEAR),))
    assert _check(cell, first=clears) == ({}, [("name.unreadable", "")])
    assert severity_of("name.unreadable") is Severity.WARNING


def test_a_long_bracket_is_told_briefly():
    """A sentence quotes only so much."""
    ((_, detail),) = _check(f"Jane Doe ({'x' * 5_000})")[1]
    assert len(detail) == SHOWN
