"""Full names in three parts, and no word lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hubdesk.mapping.names import take_apart


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Anna Groß", ("", "Anna", "Groß")),
        ("Groß, Anna", ("", "Anna", "Groß")),
        ("Dr. Anna Maria Groß", ("Dr.", "Anna Maria", "Groß")),
        ("Herr Prof. Dr. Jürgen von der Heide", ("Herr Prof. Dr.", "Jürgen", "von der Heide")),
        ("Ludwig van Beethoven", ("", "Ludwig", "van Beethoven")),
        ("van Beethoven, Ludwig", ("", "Ludwig", "van Beethoven")),
        ("Smith, John, Jr.", ("", "John", "Smith Jr.")),
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
    assert take_apart(name) == parts


@given(st.lists(st.sampled_from(["Anna", "von", "der", "Dr.", "Groß", ",", "Jr.", "Herr", "e"]), max_size=8))
def test_no_word_is_lost_or_made(words):
    """Whatever the order."""
    name = " ".join(words)
    assert sorted(" ".join(take_apart(name)).split()) == sorted(name.replace(",", " ").split())
