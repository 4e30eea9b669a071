"""What was decided is kept for each account and survives whatever happens to its file."""

from __future__ import annotations

from dataclasses import replace

import msgspec
import pytest

from hubdesk.engine.choice_memory import ChoiceMemory
from hubdesk.mapping.recipe import ColumnRule, Recipe, dump_recipe
from hubdesk.tabular.model import Certainty, Dialect, Encoding, Layout
from tests.mapping.accounts import ACCOUNT
from tests.storage.journal.support import make_meta

HEADERS = ("Mail", "Town")
RECIPE = Recipe({"Mail": ColumnRule("email"), "Town": ColumnRule("company")})


def test_each_account_has_its_own(tmp_path):
    """A file with the same columns brings its recipe back."""
    memory = ChoiceMemory(tmp_path / "choices")
    assert memory.recipe_for(1, HEADERS, ACCOUNT) is None
    memory.learn(1, HEADERS, RECIPE)
    assert ChoiceMemory(tmp_path / "choices").recipe_for(1, HEADERS, ACCOUNT) == RECIPE
    assert memory.recipe_for(1, ("Mail",), ACCOUNT) is None
    assert memory.recipe_for(2, HEADERS, ACCOUNT) is None
    assert memory.of(1).property_of("Town") == (True, "company")
    assert memory.of(2).property_of("Town") == (False, None)


def test_a_recipe_that_no_longer_fits_is_not_used(tmp_path):
    """The property is gone."""
    memory = ChoiceMemory(tmp_path)
    memory.learn(1, HEADERS, Recipe({"Mail": ColumnRule("email"), "Town": ColumnRule("gone")}))
    assert memory.recipe_for(1, HEADERS, ACCOUNT) is None


def test_only_the_newest_recipes_are_kept(tmp_path):
    """Fifty."""
    memory = ChoiceMemory(tmp_path)
    for number in range(51):
        memory.learn(1, (*HEADERS, str(number)), RECIPE)
    assert memory.recipe_for(1, (*HEADERS, "0"), ACCOUNT) is None
    assert memory.recipe_for(1, (*HEADERS, "1"), ACCOUNT) == RECIPE


def test_a_damaged_file_counts_as_empty_and_a_refusing_disk_as_forgetful(tmp_path):
    """Neither ends an import."""
    memory = ChoiceMemory(tmp_path / "choices")
    memory.learn(1, HEADERS, RECIPE)
    (tmp_path / "choices" / "1.json").write_text("{")
    assert memory.of(1).columns == {}
    memory.learn(1, HEADERS, RECIPE)
    assert memory.of(1).columns
    (tmp_path / "blocked").write_text("")
    ChoiceMemory(tmp_path / "blocked").learn(1, HEADERS, RECIPE)
    assert ChoiceMemory(tmp_path / "blocked").of(1).columns == {}


def test_a_recipe_is_for_its_own_columns_and_says_nothing_of_those_it_does_not_name(tmp_path):
    """It comes back whole for a file with exactly these columns."""
    memory, headers = ChoiceMemory(tmp_path), (*HEADERS, "First name")
    memory.learn(1, headers, RECIPE)
    assert memory.recipe_for(1, headers, ACCOUNT) == RECIPE
    assert memory.of(1).property_of("First name") == (False, None)
    explicit = replace(RECIPE, left_out=("First name",))
    memory.learn(1, headers, explicit)
    assert ChoiceMemory(tmp_path).recipe_for(1, headers, ACCOUNT) == explicit
    assert memory.of(1).property_of("First name") == (True, None)


def _job(**changes):
    layout = Layout(Encoding("utf-8", 0, Certainty.CERTAIN), Dialect(",", '"', 1, 10, Certainty.CERTAIN), HEADERS)
    written = Recipe(RECIPE.columns, constants={"internal_notes": "T3ST", "country": "Peru"})
    values = {"portal_id": 1, "layout": msgspec.json.encode(layout), "recipe": dump_recipe(written)}
    return make_meta(**{**values, **changes})


def test_of_a_job_its_columns_are_remembered_and_not_its_stamp(tmp_path):
    """The id of one job is nothing for the next."""
    memory = ChoiceMemory(tmp_path)
    memory.learn_from(_job(stamp="internal_notes"))
    assert memory.recipe_for(1, HEADERS, ACCOUNT) == Recipe(RECIPE.columns, constants={"country": "Peru"})


@pytest.mark.parametrize("changes", [{"form": b"{}"}, {"undo_of": "F1RST"}, {"recipe": b""}])
def test_jobs_that_decide_nothing_about_columns_leave_no_memory(tmp_path, changes):
    """Fields of a form are no properties."""
    memory = ChoiceMemory(tmp_path)
    memory.learn_from(_job(**changes))
    assert memory.of(1).columns == {}
