"""Files and recipes that were used last, in the menu File."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QMainWindow

from hubdesk.gui.actions import Actions
from hubdesk.gui.menus import Menus
from hubdesk.gui.recent import FILES, RECIPES, Recent, RecentMenus
from hubdesk.gui.services import MemorySettings
from tests.support.waiting import until
from tests.support.whole_window import whole_window

pytestmark = pytest.mark.gui


@pytest.fixture
def recent():
    return Recent(MemorySettings())


def test_newest_first_and_not_too_many(recent):
    for name in "abcdefa":
        recent.remember(RECIPES, Path(name))
    assert [str(path) for path in recent.paths(RECIPES)] == ["a", "f", "e", "d", "c"]
    recent.forget(RECIPES)
    assert recent.paths(RECIPES) == []


@pytest.mark.parametrize("kept", ["text", {"a": 1}, [1, None, "a.csv"]])
def test_a_list_that_somebody_spoilt(kept):
    settings = MemorySettings()
    settings.set(FILES, kept)
    assert list(Recent(settings).paths(FILES)) in ([], [Path("a.csv")])


def test_menus_open_what_was_used(qtbot, theme, recent):
    window, actions, opened = QMainWindow(), Actions(), []
    qtbot.addWidget(window)
    menus = Menus(window, actions, theme)
    recent.remember(FILES, Path("/x/a & b.csv"))
    made = RecentMenus(
        menus, recent, lambda path: opened.append(("file", path)), lambda path: opened.append(("recipe", path)), window
    )
    for key in ("open-file", "open-recipe", "quit"):
        actions.offer(key, lambda: None)
    menus.refresh()
    shown = [action.text() for action in menus._menus["file"].actions()]
    assert shown == ["&Open file…", "Open recent f&ile", "", "Open &recipe…", "Open recent recip&e", "", "&Quit"]
    first, _, clear = made.files.actions()
    assert (first.text(), first.toolTip()) == ("a && b.csv", "/x/a & b.csv")
    first.trigger()
    recent.remember(RECIPES, Path("/x/r.json"))
    made.recipes.aboutToShow.emit()
    made.recipes.actions()[0].trigger()
    assert opened == [("file", Path("/x/a & b.csv")), ("recipe", Path("/x/r.json"))]
    clear.trigger()
    made.files.aboutToShow.emit()
    assert [action.isEnabled() for action in made.files.actions() if not action.isSeparator()] == [False]


@pytest.mark.anyio
async def test_a_recipe_that_was_used_before_waits_for_the_next_file(theme, sink, tmp_path):
    path = tmp_path / "monthly.recipe.json"
    path.write_text('{"key": "email", "columns": {"E-mail": "email"}}')
    async with whole_window(theme, sink) as whole:
        whole.builder._open_recipe(path)
        await until(lambda: whole.importer.columns.waiting is not None)
        assert list(whole.builder._recent.paths(RECIPES)) == [path]
        whole.builder._open_recipe(tmp_path / "gone.json")
        await until(lambda: "The recipe gone.json cannot be read." in whole.banners())
        assert list(whole.builder._recent.paths(RECIPES)) == [path]
