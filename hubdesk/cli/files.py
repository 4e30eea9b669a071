"""Recipes and folders for the commands that work on a file."""

from __future__ import annotations

import asyncio
import shlex
from pathlib import Path
from typing import TYPE_CHECKING

from hubdesk.cli.access import find_account
from hubdesk.core.errors import InputError, RecipeProblem
from hubdesk.engine.catalogue import standard_catalogue
from hubdesk.engine.prepare import suggested_recipe
from hubdesk.mapping.recipe import parse_recipe, validate
from hubdesk.tabular.survey import doubts_about

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hubdesk.bootstrap import Services
    from hubdesk.cli.render import Output
    from hubdesk.mapping.model import Catalogue
    from hubdesk.mapping.recipe import Recipe
    from hubdesk.mapping.remembered import Remembered
    from hubdesk.tabular.model import FileHead

NAME_THE_KEY = (
    "In the recipe give the column with the addresses the property email, then use it with “--recipe recipe.json”."
)
"""What somebody does whose file has no column that looks like e-mail addresses."""

_LARGEST_RECIPE = 4 << 20
_NAMED = 40
"""Columns that are named when they are left out."""
_ONLY_THE_ACCOUNT_KNOWS = (
    "recipe.property_unknown",
    "recipe.value_unknown",
    "recipe.bad_key",
    "recipe.constant_invalid",
)


async def read_recipe(
    path: Path | None, head: FileHead, services: Services, account: str | None, *, mode: str = ""
) -> Recipe | None:
    """Read a recipe and refuse, without any request, what fits no file and no account; None without a path.

    What only the account can tell (properties of its own, their options) is left to the check against the account.

    Raises:
        InputError: The file cannot be read.
        RecipeProblem: It is no recipe, or does not fit.
    """
    recipe = await load_recipe(path)
    if recipe is None:
        return None
    catalogue = await asyncio.to_thread(known_catalogue, services, account)
    try:
        validate(recipe, head.layout.headers, catalogue, mode=mode)
    except RecipeProblem as problem:
        if problem.code not in _ONLY_THE_ACCOUNT_KNOWS:
            raise
    return recipe


def suggested(head: FileHead, catalogue: Catalogue, remembered: Remembered | None = None) -> Recipe:
    """Return the recipe that HubDesk suggests for a file.

    Raises:
        RecipeProblem: No column looks like an e-mail address; with what to do about it on the command line.
    """
    try:
        return suggested_recipe(head, catalogue, remembered)
    except RecipeProblem as problem:
        name = head.origin.path.name if head.origin is not None else head.source.path.name
        hint = f"Write a recipe with “hubdesk map {shlex.quote(name)} -o recipe.json”. {NAME_THE_KEY}"
        raise RecipeProblem(problem.message, code=problem.code, hint=hint) from problem


async def load_recipe(path: Path | None) -> Recipe | None:
    """Read a recipe as it is; None without a path.

    Raises:
        RecipeProblem: The file cannot be read, or it is no recipe.
    """
    return None if path is None else parse_recipe(await asyncio.to_thread(_content, path))


def names_left_out(head: FileHead, recipe: Recipe) -> list[str]:
    """Return the columns of which nothing is sent."""
    used = {*recipe.columns, *(name for joined in recipe.joined for name in joined.columns)}
    if recipe.company is not None:
        used.add(recipe.company.column)
    return [name for name in head.layout.headers if name not in used]


def columns_left_out(head: FileHead, recipe: Recipe) -> str:
    """Return a sentence that names the columns of which nothing is sent, empty when there are none."""
    names = names_left_out(head, recipe)
    decided = [name for name in names if name in recipe.left_out]
    return " ".join(
        f"{words}: {_some(those)}."
        for words, those in (
            ("Left out", [name for name in names if name not in recipe.left_out]),
            ("Left out as decided before", decided),
        )
        if those
    )


def _some(names: Sequence[str]) -> str:
    more = f" and {len(names) - _NAMED:,} more" if len(names) > _NAMED else ""
    return f"{', '.join(names[:_NAMED])}{more}"


def say_how_read(head: FileHead, recipe: Recipe, output: Output) -> None:
    """Say what is doubtful about the file as a whole, and which of its columns are left out."""
    for sentence in doubts_about(head):
        output.say(sentence)
    if words := columns_left_out(head, recipe):
        output.say(words)


def _content(path: Path) -> bytes:
    try:
        if path.is_dir() or path.stat().st_size > _LARGEST_RECIPE:
            raise OSError
        return path.read_bytes()
    except OSError as error:
        message = f"The recipe {path.name} cannot be read."
        raise RecipeProblem(
            message, code="recipe.unreadable", safe="Nothing was sent.", hint="Check its name and place."
        ) from error


def known_catalogue(services: Services, account: str | None) -> Catalogue:
    """Return what is known without a request: the account's properties since the last visit, else HubSpot's own.

    Raises:
        InputError: The account is not known.
    """
    portal_id = known_portal(services, account)
    return (services.cache.load(portal_id) if portal_id else None) or standard_catalogue()


def known_portal(services: Services, account: str | None) -> int:
    """Return the id of the named account, or of the only one; 0 when that is not clear.

    Raises:
        InputError: The account is not known.
    """
    if account is not None:
        return find_account(services, account).portal_id
    entries = services.accounts.load()
    return entries[0].portal_id if len(entries) == 1 else 0


def results_root(services: Services) -> Path:
    """Return the folder below which each job gets a folder of its own."""
    chosen = services.settings.load().settings.results_folder
    return Path(chosen) if chosen else services.paths.results_root


def writable_target(path: Path) -> None:
    """Refuse to write where a folder is or no folder is.

    Raises:
        InputError: The path cannot be written.
    """
    if path.is_dir() or not path.absolute().parent.is_dir():
        message = f"{path} cannot be written: it is a folder, or its folder does not exist."
        raise InputError(message, code="usage.output", hint="Name a file in a folder that exists.")
