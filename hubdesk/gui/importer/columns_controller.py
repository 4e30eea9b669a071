"""Makes and changes the draft of the Columns step; recipe files are read and written here."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from hubdesk.core.errors import HubDeskError, RecipeProblem, StorageProblem
from hubdesk.engine.new_properties import NewKind
from hubdesk.gui.aio import qtwait
from hubdesk.gui.importer.columns_history import DraftHistory
from hubdesk.gui.importer.columns_waiting import WaitingValues
from hubdesk.gui.importer.draft_recipe import draft_of, lay_over, options_of, recipe_of, recipe_to_keep
from hubdesk.gui.language.say import say
from hubdesk.gui.notifier import CORRECTED, SAVED
from hubdesk.gui.wording import counted, number
from hubdesk.mapping.recipe import ColumnRule, Joined, Part, Write, dump_recipe, parse_recipe
from hubdesk.tabular.edits import same_rows

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from hubdesk.gui.aio.scope import TaskScope
    from hubdesk.gui.importer.column_choice import DraftState, Edits
    from hubdesk.gui.importer.column_draft import ColumnDraft
    from hubdesk.gui.importer.columns_view import ColumnsView
    from hubdesk.gui.importer.columns_waiting import Values
    from hubdesk.gui.importer.services import Afterwards, ImportServices
    from hubdesk.gui.notifier import Notifier
    from hubdesk.mapping.recipe import CompanyRule, Recipe
    from hubdesk.tabular.model import FileHead

_FILTERS = ("Recipes (*.json)", "All files (*)")


class ColumnsController:
    """Owns the draft.

    Attributes:
        draft: The mapping in the making; None before a file was read, and while none can be made for it.
        waiting: Recipe that was opened before there was a draft to lay it over.
        history: What can be taken back.
        on_edited: Hears that a person changed the draft.
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
        self.on_edited = on_changed
        self.on_recipe: Callable[[Path], object] = lambda _: None  # hears of files that were opened or saved
        self._on_error = on_error
        self._head: FileHead | None = None
        self._older: tuple[ColumnDraft, FileHead] | None = None
        self._defining = asyncio.Lock()  # one after the other: each answer has all properties as they are then
        self.history = DraftHistory()
        self._values = WaitingValues(view)
        view.mode_chosen.connect(self._choose_mode)
        view.key_chosen.connect(self._choose_key)
        view.property_chosen.connect(self._choose_property)
        view.write_chosen.connect(self._choose_write)
        view.further_chosen.connect(self._add_property)
        view.anew_wanted.connect(self.suggest_anew)
        view.inspector.target_changed.connect(self._change_target)
        view.inspector.split_wanted.connect(lambda index: self.change(lambda draft: draft.split_name(index)))
        view.inspector.decided.connect(self.decide)
        view.inspector.property_wanted.connect(self._create_property)
        view.inspector.option_wanted.connect(self._create_option)
        view.extras.joined_changed.connect(self._change_joined)
        view.extras.constant_changed.connect(self._change_constant)
        view.extras.company_changed.connect(self._change_company)
        view.extras.afterwards_changed.connect(self._change_afterwards)

    @property
    def edits(self) -> Edits:
        """The corrected cells, also while the file that they are of is read anew."""
        draft = self.draft or (self._older[0] if self._older is not None else None)
        return draft.edits if draft is not None else {}

    def forget(self) -> None:
        """Put the draft away with its file, and what is still said about that."""
        self._notifier.end_toasts(CORRECTED, SAVED)
        self.draft = self._head = self._older = None
        self._values.forget()
        self.history.clear()

    def suggest(self, head: FileHead) -> None:
        """Begin the draft of a file; see :meth:`begin`."""
        self._scope.start(self.begin(head), name="suggest", busy="replace", on_error=self._on_error)

    async def begin(self, head: FileHead) -> None:
        """Suggest a mapping for a file; what a person chose before for columns of the same name stays.

        Raises:
            HubDeskError: The account's properties cannot be read.
        """
        if self.draft is not None and self._head is not None:
            self._older = self.draft, self._head
        if head is not self._head:
            self.draft = None  # its rows are others, at other places: nothing is checked or corrected by it
        try:
            await self._begin(head, self._older[0] if self._older is not None else None)
        except HubDeskError:
            self.draft = None
            self._on_changed()
            raise

    async def _begin(self, head: FileHead, older: ColumnDraft | None, *, known: bool = True) -> None:
        """Make the draft of a file.

        Args:
            head: The file.
            older: Draft of the same file, whose choices stay.
            known: Whether the recipe counts that was used last for such columns.
        """
        catalogue = await self._services.catalogue()
        suggestions = await self._services.suggest(head)
        remembered = await self._services.remembered()
        before = await self._services.recipe_for(head) if known and older is None and self.waiting is None else None
        draft = draft_of(head, suggestions, catalogue, remembered)
        if older is not None:
            draft.keep_from(older)
            self._keep_edits(draft, older, same=self._older is not None and same_rows(head, self._older[1]))
        self.draft, self._head, self._older = draft, head, None
        self._values.forget()
        self.history.clear()
        text = ""
        if before is not None:
            lay_over(draft, before, reason=say("As in your last import"))
            text = self._view.tr("Set up as in your last import of a file with these columns.")
        self._view.show_known(text)
        self._view.inspector.show_account(self._services.current_account)
        if self.waiting is not None:
            self._lay_over(self.waiting)
        self._view.show_draft(draft)
        self._show_values()
        self._on_changed()

    def _keep_edits(self, draft: ColumnDraft, older: ColumnDraft, *, same: bool) -> None:
        """Keep corrected cells while the file is the same and has the same rows; else say that they are gone."""
        if same:
            draft.keep_edits(older)
        elif older.edits:
            cells = counted(sum(map(len, older.edits.values())), "corrected cell is", "corrected cells are")
            text = self._view.tr("The file is read anew: {0} as in the file again.").format(cells)
            self._notifier.toast(text)

    def suggest_anew(self) -> None:
        """Leave what is known of such files and begin with the suggestions."""
        if self._head is not None:
            work = self._begin(self._head, None, known=False)
            self._scope.start(work, name="suggest", busy="replace", on_error=self._on_error)

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
            message = say("The recipe {0} cannot be read.", path.name)
            raise RecipeProblem(message, code="recipe.unreadable", hint=error.strerror or "") from error
        recipe = parse_recipe(content)
        self.on_recipe(path)
        if self.draft is None:
            self.waiting = recipe
            self._notifier.toast(self._view.tr("Recipe opened. It is used for the next file."))
            return
        before = self.draft.state()
        self._lay_over(recipe)
        self.history.note(before)
        self._view.show_draft(self.draft)
        self._show_values()
        self._on_changed()

    def _lay_over(self, recipe: Recipe) -> None:
        self.waiting = None
        if self.draft is None:
            return
        fits, named = lay_over(self.draft, recipe)
        columns = counted(named, "column", "columns")
        self._notifier.toast(self._view.tr("The recipe fits {0} of {1}").format(number(fits), columns))

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
            message = say("The recipe cannot be written to {0}.", path.name)
            raise StorageProblem(message, code="recipe.not_written", hint=error.strerror or "") from error
        self.on_recipe(path)
        self._notifier.toast(self._view.tr("Recipe saved as {0}").format(path.name))

    def _choose_mode(self, mode: str) -> None:
        self.change(lambda draft: setattr(draft, "mode", mode))

    def _choose_key(self, key: str) -> None:
        if key:
            self.change(lambda draft: setattr(draft, "key", key))

    def _choose_property(self, index: int, name: str | None) -> None:
        self.change(lambda draft: draft.choose(index, name))

    def _choose_write(self, index: int, write: Write) -> None:
        def set_all(draft: ColumnDraft) -> None:
            for place, rule in enumerate(draft.choices[index].each()):
                draft.set_target(index, place, replace(rule, write=write))

        self.change(set_all)

    def _add_property(self, index: int, name: str) -> None:
        def add(draft: ColumnDraft) -> None:
            rules = draft.choices[index].each()
            parted = {"firstname": Part.FIRST_NAME, "lastname": Part.LAST_NAME, "salutation": Part.TITLE}
            rule = draft.new_rule(name)
            if name in parted and any(one.part is not None for one in rules):
                rule = replace(rule, part=parted[name])
            draft.set_target(index, len(rules), rule)

        self.change(add)

    def _change_target(self, index: int, place: int, rule: ColumnRule | None) -> None:
        self.change(lambda draft: draft.set_target(index, place, rule))

    def _change_joined(self, place: int, joined: Joined | None) -> None:
        self.change(lambda draft: draft.set_joined(place, joined))

    def _change_constant(self, name: str, value: str | None) -> None:
        def change(draft: ColumnDraft) -> None:
            others = {known: kept for known, kept in draft.constants.items() if known != name}
            draft.constants = others if value is None else {**others, name: value}

        self.change(change)

    def _change_company(self, rule: CompanyRule | None) -> None:
        def change(draft: ColumnDraft) -> None:
            draft.company = rule

        self.change(change)

    def _change_afterwards(self, afterwards: Afterwards) -> None:
        self.change(lambda draft: setattr(draft, "afterwards", afterwards))

    def decide(self, column: str, name: str, value: str, meant: str | None) -> None:
        """Say what a value means, for all rows that have it; see :meth:`ColumnDraft.decide`."""
        self.change(lambda draft: draft.decide(column, name, value, meant))

    def _create_property(self, index: int, label: str, kind: NewKind) -> None:
        options: tuple[str, ...] = ()
        if kind in (NewKind.CHOICE, NewKind.CHOICES) and self._head is not None:
            options = options_of(self._head, index, several=kind is NewKind.CHOICES)
        work = self._make_property(index, label, kind, options)
        self._scope.start(work, name="define", on_error=self._not_made)

    async def _make_property(self, index: int, label: str, kind: NewKind, options: tuple[str, ...]) -> None:
        wanted_for = self.draft
        async with self._defining:
            if self.draft is not wanted_for:  # another file's columns, or account, are others
                return
            name, catalogue = await self._services.new_property(label, kind, options)
            if wanted_for is not None and self.draft is wanted_for:
                wanted_for.catalogue = catalogue
                self.change(lambda draft: draft.choose(index, name))
            self._notifier.toast(self._view.tr("HubSpot has the property “{0}” now.").format(label))

    def _create_option(self, column: str, name: str, value: str) -> None:
        work = self._make_option(column, name, value)
        self._scope.start(work, name="define", on_error=self._not_made)

    async def _make_option(self, column: str, name: str, value: str) -> None:
        wanted_for = self.draft
        async with self._defining:
            if self.draft is not wanted_for:
                return
            catalogue = await self._services.new_option(name, value)
            if wanted_for is not None and self.draft is wanted_for:
                wanted_for.catalogue = catalogue
                self.decide(column, name, value, value)
            self._notifier.toast(self._view.tr("HubSpot has the option “{0}” now.").format(value))

    def _not_made(self, error: HubDeskError) -> None:
        """Tell why HubSpot was not changed, and let it be tried again."""
        self._view.inspector.show_again()
        self._view.refresh()
        self._on_error(error)

    def change(self, act: Callable[[ColumnDraft], object]) -> bool:
        """Change the draft by ``act``; return whether it is another one, so that it can be taken back."""
        draft = self.draft
        if draft is None:
            return False
        before = draft.state()
        act(draft)
        if draft.state() == before:
            return False
        self.history.note(before)
        self._changed()
        return True

    def undo(self) -> bool:
        """Take the last change back; return whether there was one."""
        return self._go_to(self.history.undo)

    def redo(self) -> bool:
        """Do again what was taken back; return whether there was something."""
        return self._go_to(self.history.redo)

    def _go_to(self, move: Callable[[DraftState], DraftState | None]) -> bool:
        state = move(self.draft.state()) if self.draft is not None else None
        if state is None or self.draft is None:
            return False
        self.draft.restore(state)
        self._changed()
        return True

    def take_back(self, cells: Edits) -> None:
        """Take one correction back, unless that was done; what was changed since stays."""
        draft, before = self.draft, self.history.before
        if draft is None or not draft.has_edit(cells):
            return
        if before is not None and replace(before, patches=(*before.patches, cells)) == draft.state():
            self.undo()
        else:
            self.change(lambda draft: draft.take_back(cells))

    def show_checked(self, values: Values, looked_at: frozenset[tuple[str, str]]) -> None:
        """Take over the undecided values that a check of all rows found, in the places that it looked at."""
        self._values.take(values, looked_at)
        self._show_values()

    def _show_values(self) -> None:
        if self.draft is not None and self._head is not None:
            self._values.show(self.draft, self._head)

    def _changed(self) -> None:
        self._view.refresh()
        self._show_values()
        self.on_edited()
