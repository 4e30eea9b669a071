"""The mapping in the making: what becomes of each column, the key, and what follows from it. No Qt."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hubdesk.gui.importer.column_choice import DraftState, laid_over
from hubdesk.gui.importer.draft_obstacle import obstacle_of
from hubdesk.gui.importer.services import Afterwards
from hubdesk.gui.language.say import say
from hubdesk.mapping.fold import fold
from hubdesk.mapping.keys import EMAIL, RECORD_ID
from hubdesk.mapping.recipe import ColumnRule, Duplicates, Joined, Part, RowsWithErrors
from hubdesk.mapping.remembered import Remembered

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from hubdesk.gui.importer.column_choice import Choice, Edits
    from hubdesk.mapping.companies import CompanyRule
    from hubdesk.mapping.model import Catalogue, Property


class ColumnDraft:
    """All choices of one file in one account. Every change is one call; nothing is asked of the engine.

    Attributes:
        choices: One a column, in the file's order.
        catalogue: The account's properties.
        remembered: What was decided in the account before; values of a property are taken from it.
        mode: ``upsert``, ``create`` or ``update``.
        key: Property that finds the contact; empty while no column has one.
        joined: Properties that are made of several columns.
        constants: Values that all rows get, by property.
        company: Which column names the company of each contact; None for no associations.
        duplicates: Which of several rows with the same key is sent.
        rows_with_errors: What becomes of rows with errors.
        afterwards: How the contacts are found again; belongs to this import, not to its recipe.
        edits: Corrected cells; the file keeps what it has.
        absent: Rules of an opened recipe for columns that the file does not have; kept for when it is saved.
        absent_joined: The same of joined columns.
        absent_company: The same of the column that names the company.
        absent_left_out: The same of columns that it leaves out by name.
        waiting: By column and property: values that nobody decided about, with their rows, as far as they are known.
    """

    def __init__(
        self, choices: Iterable[Choice], catalogue: Catalogue, *, key: str = "", remembered: Remembered | None = None
    ) -> None:
        """Begin with suggested choices.

        Args:
            choices: One a column, in the file's order.
            catalogue: The account's properties.
            key: Property that finds the contact; empty: the best of those chosen.
            remembered: What was decided in the account before.
        """
        self.choices: list[Choice] = list(choices)
        self.catalogue = catalogue
        self.remembered = remembered or Remembered()
        self.mode = "upsert"
        self.joined: tuple[Joined, ...] = ()
        self.constants: dict[str, str] = {}
        self.company: CompanyRule | None = None
        self.duplicates = Duplicates.LAST
        self.rows_with_errors = RowsWithErrors.LEAVE_OUT
        self.afterwards = Afterwards()
        self.edits: Edits = {}
        self._patches: tuple[Edits, ...] = ()
        self.absent: dict[str, ColumnRule] = {}
        self.absent_joined: tuple[Joined, ...] = ()
        self.absent_company: CompanyRule | None = None
        self.absent_left_out: tuple[str, ...] = ()
        self.waiting: Mapping[tuple[str, str], Sequence[tuple[str, int]]] = {}
        self.key = key
        self._keep_key()

    # What a person changes.

    def choose(self, index: int, name: str | None) -> None:
        """Use column ``index`` for the property ``name`` first of all, or leave it out; further properties stay."""
        before = self.choices[index].rule
        if name is None:
            self.set_rule(index, None)
        elif before is None or before.property != name:
            also = tuple(rule for rule in before.also if rule.property != name) if before is not None else ()
            self.set_rule(index, replace(self.new_rule(name), also=also))
        else:
            self.set_rule(index, before)

    def set_rule(self, index: int, rule: ColumnRule | None, *, reason: str = "", unnamed: bool = False) -> None:
        """Let column ``index`` become what ``rule`` says; None leaves it out, perhaps only for want of a word."""
        certainty = "left_out" if rule is None else "chosen"
        reason = reason or say("Your choice")
        self.choices[index] = replace(
            self.choices[index], rule=rule, certainty=certainty, reason=reason, own=True, unnamed=unnamed
        )
        self._keep_key()

    def set_target(self, index: int, place: int, rule: ColumnRule | None) -> None:
        """Change the ``place``-th property that a column goes to, add one behind the last, or take it away (None)."""
        targets = [replace(one, also=()) for one in self.choices[index].each()]
        targets[place : place + 1] = [] if rule is None else [replace(rule, also=())]
        self.set_rule(index, replace(targets[0], also=tuple(targets[1:])) if targets else None)

    def split_name(self, index: int) -> None:
        """Part the full names of a column into first and last name."""
        last = replace(self.new_rule("lastname"), part=Part.LAST_NAME)
        self.set_rule(index, replace(self.new_rule("firstname"), part=Part.FIRST_NAME, also=(last,)))

    def set_joined(self, place: int, joined: Joined | None) -> None:
        """Change the ``place``-th joined property, add one behind the last, or take it away (None).

        Where one of the columns went to the same property by itself, it no longer does. What was decided about values
        of a property before counts for it from then on.
        """
        before = self.joined[place].rule.property if place < len(self.joined) else None
        if joined is not None and joined.rule.property != before:
            values = {**self.new_rule(joined.rule.property).values, **joined.rule.values}
            joined = replace(joined, rule=replace(joined.rule, values=values))
        for choice in [] if joined is None else list(self.choices):
            for at, rule in reversed(list(enumerate(choice.each()))):
                if joined is not None and choice.column in joined.columns and rule.property == joined.rule.property:
                    self.set_target(choice.index, at, None)
        every = list(self.joined)
        every[place : place + 1] = [] if joined is None else [joined]
        self.joined = tuple(every)

    def decide(self, column: str, name: str, value: str, meant: str | None) -> None:
        """Say what a value of a column means for the property ``name``, for all its rows.

        The same in other letters (case, accents, blanks) means the same, as far as it waits or was decided alike.

        Args:
            column: Name of the column; of joined ones the first.
            name: Internal name of the property.
            value: The value as written.
            meant: An option, empty to leave the value out, None to reject its rows.
        """
        for choice in self.choices:
            for place, rule in enumerate(choice.each()):
                if choice.column == column and rule.property == name:
                    values = self._decided_with(column, rule, value, meant)
                    self.set_target(choice.index, place, replace(rule, values=values))
        self.joined = tuple(
            replace(one, rule=replace(one.rule, values=self._decided_with(column, one.rule, value, meant)))
            if one.rule.property == name and one.columns[0] == column
            else one
            for one in self.joined
        )

    def _decided_with(self, column: str, rule: ColumnRule, value: str, meant: str | None) -> dict[str, str | None]:
        """Return what a rule says about values when ``value`` is decided."""
        waiting = [known for known, _ in self.waiting.get((column, rule.property), ()) if known not in rule.values]
        alike = [
            known for known, before in rule.values.items() if value in rule.values and before == rule.values[value]
        ]
        same = [known for known in (*waiting, *alike) if fold(known) == fold(value)]
        return {**rule.values, **dict.fromkeys([value, *same], meant)}

    def edit(self, cells: Edits) -> None:
        """Correct cells, each by the byte offset of its row and its column."""
        self._patches = (*self._patches, cells)
        self.edits = laid_over(self.edits, cells)

    def has_edit(self, cells: Edits) -> bool:
        """Return whether a correction, which :meth:`edit` was given, was not taken back."""
        return any(known is cells for known in self._patches)

    def take_back(self, cells: Edits) -> None:
        """Take one correction back; those that were made since stay."""
        self._lay(tuple(known for known in self._patches if known is not cells))

    def _lay(self, patches: tuple[Edits, ...]) -> None:
        self._patches, self.edits = patches, {}
        for cells in patches:
            self.edits = laid_over(self.edits, cells)

    def state(self) -> DraftState:
        """Return what can be gone back to."""
        constants = tuple(self.constants.items())
        return DraftState(
            tuple(self.choices), self.joined, constants, self.duplicates, self.rows_with_errors, self.mode, self.key,
            self.afterwards, self._patches, self.company, tuple(self.absent.items()), self.absent_joined,
            self.absent_company, self.absent_left_out,
        )  # fmt: skip

    def restore(self, state: DraftState) -> None:
        """Go back to a state."""
        self.choices, self.joined, self.constants = list(state.choices), state.joined, dict(state.constants)
        self.duplicates, self.rows_with_errors = state.duplicates, state.rows_with_errors
        self.mode, self.key, self.afterwards = state.mode, state.key, state.afterwards
        self.company = state.company
        self.absent, self.absent_joined = dict(state.absent), state.absent_joined
        self.absent_company, self.absent_left_out = state.absent_company, state.absent_left_out
        if state.patches != self._patches:
            self._lay(state.patches)

    def keep_edits(self, older: ColumnDraft) -> None:
        """Take over the corrected cells of a draft of the same file, read in the same way."""
        self._patches, self.edits = older._patches, older.edits

    # What follows from it.

    def new_rule(self, name: str) -> ColumnRule:
        """Return the rule of a property that a column begins to go to, with what was decided about values before."""
        prop = self.catalogue.by_name.get(name)
        values = self.remembered.values_for(prop) if prop is not None else {}
        return ColumnRule(name, values=values) if values else ColumnRule(name)

    def _keep_key(self) -> None:
        options = [prop for prop, _ in self.key_options()]
        if self.key not in options:
            self.key = EMAIL if EMAIL in options else next(iter(options), "")

    def property_of(self, index: int) -> Property | None:
        """Return the first property that a column goes to."""
        name = self.choices[index].property
        return None if name is None else self.catalogue.by_name.get(name)

    def label(self, name: str) -> str:
        """Return a property's name for people."""
        known = self.catalogue.by_name.get(name)
        return known.label if known is not None else name

    def key_options(self) -> tuple[tuple[str, int], ...]:
        """Return the properties by which a contact can be found, each with its column."""
        return tuple(
            (rule.property, choice.index)
            for choice in self.choices
            for rule in choice.each()
            if rule.part is None and self._finds(rule.property)
        )

    def _finds(self, name: str) -> bool:
        known = self.catalogue.by_name.get(name)
        return name in {EMAIL, RECORD_ID} or (known is not None and known.unique)

    def sources(self) -> Iterator[tuple[tuple[int, ...], ColumnRule]]:
        """Yield the rule of each property that gets values from the file, with its columns."""
        for choice in self.choices:
            for rule in choice.each():
                yield (choice.index,), rule
        places = {choice.column: choice.index for choice in self.choices}
        for joined in self.joined:
            yield tuple(places[column] for column in joined.columns if column in places), joined.rule

    def used(self) -> frozenset[int]:
        """Return the columns that are not left out, those that are only joined included."""
        return frozenset(place for places, _ in self.sources() for place in places)

    def twice(self) -> dict[str, tuple[int, ...]]:
        """Return the properties that get values from more than one place, each with its columns."""
        found: dict[str, list[int]] = {}
        count: dict[str, int] = {}
        for places, rule in self.sources():
            found.setdefault(rule.property, []).extend(places)
            count[rule.property] = count.get(rule.property, 0) + 1
        return {name: tuple(places) for name, places in found.items() if count[name] > 1 or name in self.constants}

    def decided(self) -> dict[tuple[str, str], Mapping[str, str | None]]:
        """Return, by column and property, what values mean; of joined columns the first counts."""
        found = {(choice.column, rule.property): rule.values for choice in self.choices for rule in choice.each()}
        return found | {(one.columns[0], one.rule.property): one.rule.values for one in self.joined}

    def in_conflict(self) -> frozenset[int]:
        """Return the columns that share a property with another."""
        return frozenset(index for found in self.twice().values() for index in found)

    def obstacle(self) -> str:
        """Return why the next step is not possible yet, empty when it is."""
        return obstacle_of(self)

    def values_to_decide(self) -> int:
        """Return how many values nobody decided about, as far as they are known; other letters make no other one."""
        return sum(len({fold(value) for value, _ in values}) for values in self.waiting.values())

    def first_to_decide(self) -> str | None:
        """Return the first column that has such values, None for none; what is made of several columns aside."""
        for choice in self.choices:
            if any(self.waiting.get((choice.column, rule.property)) for rule in choice.each()):
                return choice.column
        return None

    def with_certainty(self, kind: str) -> tuple[int, ...]:
        """Return the columns of a filter: ``all``, ``unsure``, ``left_out`` or ``to_decide``."""
        used = self.used()
        if kind == "to_decide":
            names = {column for (column, _), values in self.waiting.items() if values}
            return tuple(choice.index for choice in self.choices if choice.column in names)
        return tuple(
            choice.index
            for choice in self.choices
            if kind == "all" or (choice.certainty == kind and not (kind == "left_out" and choice.index in used))
        )

    def chosen(self) -> tuple[Choice, ...]:
        """Return the columns that are not left out."""
        return tuple(choice for choice in self.choices if choice.rule is not None)

    def shown(self) -> tuple[tuple[str, int], ...]:
        """Return the columns that are sent, each with its label: what it becomes, and its name where that is more."""
        joined = {column: one.rule.property for one in self.joined for column in one.columns}
        return tuple(
            (self._shown_as(choice, joined.get(choice.column)), choice.index)
            for choice in self.choices
            if choice.rule is not None or choice.column in joined
        )

    def _shown_as(self, choice: Choice, joined: str | None) -> str:
        names = [self.label(rule.property) for rule in choice.each()] + ([self.label(joined)] if joined else [])
        return ", ".join(dict.fromkeys(names))

    def keep_from(self, older: ColumnDraft) -> None:
        """Take over what a person chose in ``older`` for columns of the same name, as far as the account has it."""
        by_name, known = {choice.column: choice for choice in older.choices if choice.own}, self.catalogue.by_name
        for choice in list(self.choices):
            before = by_name.get(choice.column)
            if before is not None and all(rule.property in known for rule in before.each()):
                self.set_rule(choice.index, before.rule, reason=before.reason, unnamed=before.unnamed)
        columns = {choice.column for choice in self.choices}
        self.joined = tuple(
            one for one in older.joined if columns.issuperset(one.columns) and one.rule.property in known
        )
        self.constants = {name: value for name, value in older.constants.items() if name in known}
        self.absent = {name: rule for name, rule in older.absent.items() if name not in columns}
        self.absent_joined = older.absent_joined
        self.absent_company, self.absent_left_out = older.absent_company, older.absent_left_out
        if older.company is not None and older.company.column in columns:
            # Decisions name companies by their record ids, which another account has for others.
            same = older.catalogue == self.catalogue
            self.company = older.company if same else replace(older.company, values={})
        self.mode, self.duplicates, self.rows_with_errors = older.mode, older.duplicates, older.rows_with_errors
        self.afterwards = older.afterwards
        if older.key in {prop for prop, _ in self.key_options()}:
            self.key = older.key
