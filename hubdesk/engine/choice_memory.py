"""Remembers, for each account, what was decided about columns and values, and recognises files seen before."""

from __future__ import annotations

import logging
from dataclasses import replace
from hashlib import blake2b
from typing import TYPE_CHECKING

import msgspec

from hubdesk.core.errors import RecipeProblem, StorageProblem
from hubdesk.mapping.recipe import dump_recipe, parse_recipe, validate
from hubdesk.mapping.remembered import Remembered, learn
from hubdesk.storage.atomic import private_folder
from hubdesk.storage.choices import StoredChoices, load_choices, save_choices
from hubdesk.tabular.model import Layout

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from hubdesk.mapping.model import Catalogue
    from hubdesk.mapping.rules import Recipe
    from hubdesk.storage.journal.records import JobMeta

_MOST_RECIPES = 50
_log = logging.getLogger(__name__)


class ChoiceMemory:
    """The decisions of all accounts. Every method reads or writes a small file, so call them off the loop.

    Args:
        folder: Where the files are; made when something is learnt.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def of(self, portal_id: int) -> Remembered:
        """Return what was decided in an account."""
        found = load_choices(self._path(portal_id))
        return Remembered(found.columns, found.values)

    def recipe_for(self, portal_id: int, headers: Sequence[str], catalogue: Catalogue) -> Recipe | None:
        """Return the recipe that was used last for a file with exactly these columns, if it still fits."""
        kept = load_choices(self._path(portal_id)).recipes.get(_digest(headers))
        if kept is None:
            return None
        try:
            recipe = parse_recipe(kept.encode())
            validate(recipe, headers, catalogue)
        except RecipeProblem:
            return None
        return recipe

    def learn(self, portal_id: int, headers: Sequence[str], recipe: Recipe) -> None:
        """Remember what a person settled on. A disk that refuses costs the memory only, and is logged.

        Args:
            portal_id: The account.
            headers: Columns of the file.
            recipe: What becomes of them as properties of contacts. Never one whose rows go to a form: its fields are
                no properties, and a column that it leaves out may well be one of the contact's.
        """
        path = self._path(portal_id)
        before = load_choices(path)
        now = learn(Remembered(before.columns, before.values), recipe, headers)
        digest = _digest(headers)
        recipes = {known: kept for known, kept in before.recipes.items() if known != digest}
        recipes[digest] = dump_recipe(recipe).decode("utf-8", "replace")
        newest = dict(list(recipes.items())[-_MOST_RECIPES:])
        try:
            private_folder(self._folder)
            save_choices(path, StoredChoices(now.columns, now.values, newest))
        except (OSError, StorageProblem):
            _log.warning("the choices of account %s could not be kept", portal_id)

    def learn_from(self, job: JobMeta) -> None:
        """Remember what a job of which rows were sent made of its columns; nothing of a form's, nor of an undo."""
        if job.form or job.undo_of or not job.recipe:
            return
        recipe = parse_recipe(job.recipe)
        # The stamp belongs to this job, and is no decision about columns.
        constants = {name: value for name, value in recipe.constants.items() if name != job.stamp}
        headers = msgspec.json.decode(job.layout, type=Layout).headers
        self.learn(job.portal_id, headers, replace(recipe, constants=constants))

    def _path(self, portal_id: int) -> Path:
        return self._folder / f"{portal_id}.json"


def _digest(headers: Sequence[str]) -> str:
    return blake2b("\0".join(headers).encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
