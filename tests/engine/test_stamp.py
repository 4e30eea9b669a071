"""The stamp of a job goes into a text property that nothing else fills, or is refused with a sentence."""

from __future__ import annotations

import pytest

from hubdesk.core.errors import RecipeProblem
from hubdesk.engine.stamp import require_stamp, stamped, takes_stamp
from hubdesk.mapping.model import Catalogue, Property
from hubdesk.mapping.recipe import ColumnRule, Recipe, dump_recipe, parse_recipe

CATALOGUE = Catalogue(
    (
        Property("email", "Email", "string", "text", unique=True),
        Property("notes", "Notes", "string", "textarea"),
        Property("source", "Source", "string", "text", read_only=True),
        Property("stage", "Stage", "enumeration", "select"),
        Property("age", "Age", "number", "number"),
    )
)
RECIPE = Recipe({"Mail": ColumnRule("email")}, constants={"stage": "lead"})


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("gone", "stamp.unknown"),
        ("source", "stamp.unfit"),
        ("stage", "stamp.unfit"),
        ("age", "stamp.unfit"),
        ("email", "stamp.taken"),
    ],
)
def test_what_cannot_hold_it_is_refused_in_words_about_the_stamp(name, code):
    with pytest.raises(RecipeProblem) as caught:
        require_stamp(name, RECIPE, CATALOGUE)
    assert caught.value.code == code
    assert "job's id" in str(caught.value)
    assert caught.value.safe == "Nothing was sent."


def test_a_text_property_that_nothing_fills_takes_it():
    require_stamp("notes", RECIPE, CATALOGUE)
    require_stamp("", RECIPE, CATALOGUE)
    assert takes_stamp(CATALOGUE) == [("Email", "email"), ("Notes", "notes")]
    content = dump_recipe(RECIPE)
    assert parse_recipe(stamped(content, "notes", "k7m2p")).constants == {"stage": "lead", "notes": "k7m2p"}
    assert stamped(content, "", "k7m2p") == content
