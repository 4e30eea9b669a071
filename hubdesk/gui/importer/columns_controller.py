"""Makes and changes the draft of the Columns step; recipe files are read and written here."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from hubdesk.core.errors import RecipeProblem, StorageProblem
from hubdesk.gui.aio import qtwait
from hubdesk.gui.importer.draft_recipe import draft_of, lay_over, recipe_of, recipe_to_keep
from hubdesk.mapping.recipe import dump_recipe, parse_recipe

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from hubdesk.core.errors import HubDeskError
    from hubdesk.gui.aio.scope import TaskScope
    from hubdesk.gui.importer.column_draft import ColumnDraft
    from hubdesk.gui.importer.columns_view import ColumnsView
    from hubdesk.gui.importer.services import ImportServices
    from hubdesk.gui.notifier import Notifier
    from hubdesk.mapping.recipe import Recipe
    from hubdesk.tabular.model import FileHead

_FILTERS = ("Recipes (*.json)", "All files (*)")


class ColumnsController:
    """Owns the draft.

    Attributes:
        draft: The mapping in the making; None before a file was read.
        waiting: Recipe that was opened before there was a draft to lay it over.
    """

    def __init__(
        self,
        view: ColumnsView,
        services: ImportServices[Any],
        scope: TaskScope,
        notifier: Notifier,
        *,
        on_changed: Callable[[], None],
        on_error: Callable[[HubDeskError], None],
    ) -> None:
        """Connect the view.

        Args:
            view: The Columns step.
            services: The engine.
            scope: Owner of the tasks.
            notifier: Takes short messages.
            on_changed: Hears that the draft is another one.
            on_error: Takes expected failures.
        """
        self.draft: ColumnDraft | None = None
        self.waiting: Recipe | None = None
        self._view = view
        self._services = services
        self._scope = scope
        self._notifier = notifier
        self._on_changed = on_changed
        self._on_error = on_error
        self._head: FileHead | None = None
        view.mode_chosen.connect(self._choose_mode)
        view.key_chosen.connect(self._choose_key)
        view.property_chosen.connect(self._choose_property)

    def forget(self) -> None:
        """Put the draft away with its file."""
        self.draft, self._head = None, None

    async def begin(self, head: FileHead) -> None:
        """Suggest a mapping for a file; what a person chose before for columns of the same name stays.

        Raises:
            HubDeskError: The account's properties cannot be read.
        """
        catalogue = await self._services.catalogue()
        suggestions = await self._services.suggest(head)
        older, self.draft = self.draft, draft_of(head, suggestions, catalogue)
        self._head = head
        if older is not None:
            self.draft.keep_from(older)
        if self.waiting is not None:
            self._lay_over(self.waiting)
        self._view.show_draft(self.draft)
        self._on_changed()

    async def account_changed(self) -> None:
        """Look at the columns again with another account's properties."""
        if self._head is not None and self.draft is not None:
            await self.begin(self._head)

    def recipe(self) -> Recipe | None:
        """Return the recipe of the draft, None while something stands in the way."""
        if self.draft is None or self.draft.obstacle():
            return None
        return recipe_of(self.draft)

    def open_recipe(self) -> None:
        """Ask for a recipe file."""
        self._scope.start(self._open(), name="open-recipe", busy="ignore", on_error=self._on_error)

    def save_recipe(self) -> None:
        """Ask where to keep the recipe."""
        self._scope.start(self._save(), name="save-recipe", busy="ignore", on_error=self._on_error)

    async def _open(self) -> None:
        path = await qtwait.open_file(self._view, self._view.tr("Open a recipe"), _FILTERS)
        if path is not None:
            await self.load(path)

    async def load(self, path: Path) -> None:
        """Lay the recipe of a file over the draft, or keep it for the next one.

        Raises:
            RecipeProblem: The file is no recipe.
        """
        try:
            content = await asyncio.to_thread(path.read_bytes)
        except OSError as error:
            message = f"The recipe {path.name} cannot be read."
            raise RecipeProblem(message, code="recipe.unreadable", hint=error.strerror or "") from error
        recipe = parse_recipe(content)
        if self.draft is None:
            self.waiting = recipe
            self._notifier.toast(self._view.tr("Recipe opened. It is used for the next file."))
            return
        self._lay_over(recipe)
        self._view.show_draft(self.draft)
        self._on_changed()

    def _lay_over(self, recipe: Recipe) -> None:
        self.waiting = None
        if self.draft is None:
            return
        fits, named = lay_over(self.draft, recipe)
        self._notifier.toast(self._view.tr("The recipe fits {0} of {1} columns").format(fits, named))

    async def _save(self) -> None:
        if self.draft is None or self._head is None:
            return
        source = self._head.path
        proposal = source.with_name(f"{source.stem}.recipe.json")
        path = await qtwait.save_file(self._view, self._view.tr("Save the recipe"), _FILTERS, proposal)
        if path is not None:
            await self.store(path)

    async def store(self, path: Path) -> None:
        """Write the recipe of the draft into a file.

        Raises:
            StorageProblem: The file cannot be written.
        """
        if self.draft is None:
            return
        content = dump_recipe(recipe_to_keep(self.draft))
        try:
            await asyncio.to_thread(path.write_bytes, content)
        except OSError as error:
            message = f"The recipe cannot be written to {path.name}."
            raise StorageProblem(message, code="recipe.not_written", hint=error.strerror or "") from error
        self._notifier.toast(self._view.tr("Recipe saved as {0}").format(path.name))

    def _choose_mode(self, mode: str) -> None:
        if self.draft is not None:
            self.draft.mode = mode
            self._changed()

    def _choose_key(self, key: str) -> None:
        if self.draft is not None and key:
            self.draft.key = key
            self._changed()

    def _choose_property(self, index: int, name: str | None) -> None:
        if self.draft is not None:
            self.draft.choose(index, name)
            self._changed()

    def _changed(self) -> None:
        self._view.refresh()
        self._on_changed()
