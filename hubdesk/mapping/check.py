"""Checks a row and gives what would be sent of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import msgspec

from hubdesk.mapping.convert import compile_converter, compile_screen
from hubdesk.mapping.converter import REJECTED, Problem, clean
from hubdesk.mapping.findings import FINDINGS, Severity
from hubdesk.mapping.header_again import HeaderAgain
from hubdesk.mapping.keys import EMAIL, normalise_key
from hubdesk.mapping.line_sieve import LineSieve
from hubdesk.mapping.rules import Blank, ColumnRule, RowsWithErrors
from hubdesk.mapping.screen_lines import EmailScreen

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from hubdesk.mapping.converter import Convert
    from hubdesk.mapping.evidence import FileEvidence
    from hubdesk.mapping.model import Catalogue
    from hubdesk.mapping.rules import Recipe
    from hubdesk.mapping.screen import Screen
    from hubdesk.tabular.model import Record

ROW = -1
"""Column index of a finding about the whole row."""

DECIDABLE = frozenset({
    "option.unknown", "option.ambiguous", "option.left_out", "bool.unreadable", "owner.unknown", "owner.ambiguous",
})  # fmt: skip
"""Findings about a value that a decision for all its rows settles."""

READING = frozenset({"date.order_unknown", "number.ambiguous", "number.unreadable"})
"""Findings that may go away when it is said how a column is to be read."""

_MOST_ANSWERS = 4096
_LONGEST_ANSWERED = 100
_ERRORS = frozenset(code for code, finding in FINDINGS.items() if finding.severity is Severity.ERROR)


class CheckedRow(msgspec.Struct, frozen=True, gc=False):
    """What a row is worth.

    Attributes:
        key: Its normalised key; None when it has none.
        values: Property and value of what would be sent, in the recipe's order, the key left out. Not to be sent unless
            the row is valid.
        findings: Column index (or ``ROW``), code and detail.
        valid: Whether none of the findings is an error.
    """

    key: str | None
    values: tuple[tuple[str, str], ...]
    findings: tuple[tuple[int, str, str], ...]
    valid: bool


class Target(NamedTuple):
    """A property that gets values from a column: the column's place, what converts, whether empty cells clear."""

    place: int
    property: str
    convert: Convert
    clears: bool


class RowChecker:
    """Checks rows of one file against one recipe and one account. Equal rows always give equal results.

    Args:
        recipe: Must have passed ``validate``.
        headers: Columns of the file.
        catalogue: Properties and owners of the account.
        time_zone: The account's, for times without a zone; empty when it is not known.
        evidence: Hears all that is screened.

    Attributes:
        key_column: Index of the column with the key.
        targets: Where values go, the key left out. Places behind the file's columns are those of :attr:`joins`.
        uniques: Place and converter of each column whose values HubSpot allows only once, the key left out.
        company: Place of the column that names the company, and what makes its cells comparable; None without one.
        joins: Columns that are joined, and what is put between them.
        sieve: Looks at whole lines; None where it cannot do so for this recipe.
    """

    def __init__(
        self,
        recipe: Recipe,
        headers: Sequence[str],
        catalogue: Catalogue,
        time_zone: str = "",
        evidence: FileEvidence | None = None,
    ) -> None:
        places = {name: index for index, name in enumerate(headers)}
        properties = catalogue.by_name
        self.key_column = places[recipe.key_column] if recipe.key_column is not None else ROW
        self._missing = "email.missing" if recipe.key == EMAIL else "key.missing"
        self._good_columns = recipe.rows_with_errors is RowsWithErrors.SEND_GOOD_COLUMNS
        self.joins = tuple((tuple(places[name] for name in one.columns), one.separator) for one in recipe.joined)
        ear = evidence.ear if evidence is not None else lambda _column, _target: None
        rules = [
            (places[column], rule, ear(column, target), first.parts() if target == 0 else None)
            for column, first in recipe.columns.items()
            for target, rule in enumerate(first.each())
        ]
        rules += [(len(headers) + number, one.rule, None, one.rule.parts()) for number, one in enumerate(recipe.joined)]
        targets: list[Target] = []
        by_screen: list[Target | None] = []
        screens: list[tuple[int, Screen]] = []
        for index, rule, hear, told in rules:
            prop = properties[rule.property]
            convert = compile_converter(rule, prop, catalogue, time_zone, told).convert
            if rule.property == recipe.key:
                self._convert_key = convert
                self._key_screen = len(screens)
                by_screen.append(None)
            else:
                targets.append(Target(index, rule.property, convert, rule.blank is Blank.CLEAR))
                by_screen.append(targets[-1])
            screens.append((index, compile_screen(rule, prop, convert, hear)))
        self.targets = tuple(targets)
        self.uniques = tuple(
            (target.place, target.convert)
            for target in targets
            if target.place < len(headers) and properties[target.property].unique
        )
        rule_of_company = recipe.company
        self.company: tuple[int, Convert] | None = (
            (places[rule_of_company.column], rule_of_company.key) if rule_of_company is not None else None
        )
        self._screens = tuple(screens)
        self._by_screen = tuple(by_screen)
        self._keys_are_cells = recipe.key == EMAIL and not any(
            rule.values or properties[EMAIL].rules for _, rule, _, _ in rules if rule.property == EMAIL
        )
        self._width = len(headers)
        self._again = HeaderAgain(headers, self.key_column)
        self._answers: dict[tuple[int, str], object] = {}
        self._judgements: dict[tuple[int, str], tuple[tuple[tuple[int, str, str], ...], bool]] = {}
        simple = self._keys_are_cells and not self.joins and not self.uniques and self.company is None
        plain = simple and isinstance(self._screens[self._key_screen][1], EmailScreen)
        self.sieve = LineSieve(self._screens, self.key_column, self._width) if plain else None
        self._constants: tuple[tuple[str, str], ...] = ()
        for name, value in recipe.constants.items():
            result = compile_converter(ColumnRule(name), properties[name], catalogue, time_zone).convert(value)
            wire = result.value if isinstance(result, Problem) else result
            if wire is not None:
                self._constants += ((name, wire),)

    def check(self, record: Record) -> CheckedRow:
        """Return what the row is worth, with everything that is wrong with it."""
        if record.flaw is not None:
            return CheckedRow(None, (), ((ROW, record.flaw.value, f"line {record.line}"),), valid=False)
        cells = self._with_joined(record.cells)
        values = []
        findings: list[tuple[int, str, str]] = []
        key = self._convert_key(cells[self.key_column])
        if key.__class__ is not str:
            key = self._key_finding(key, findings)
        if (key is None or self._again.is_key(cells[self.key_column])) and (again := self._names_columns(record, key)):
            return again
        for index, name, convert, clears in self.targets:
            cell = cells[index]
            if not cell and not clears:
                continue
            result = convert(cell)
            if result.__class__ is str:
                values.append((name, result))
            elif result is not None:
                findings.append((self.origin(index), result.code, result.detail))  # type: ignore[union-attr]
                if result.value is not None:  # type: ignore[union-attr]
                    values.append((name, result.value))  # type: ignore[union-attr]
        if not findings:
            return CheckedRow(normalise_key(key), (*values, *self._constants), (), valid=True)  # type: ignore[arg-type]
        if key is None and not any(cell.strip() for cell in record.cells):
            return CheckedRow(None, (), ((ROW, "row.empty", ""),), valid=False)
        valid = self._may_go(key, findings)
        plain = normalise_key(key) if isinstance(key, str) else None
        return CheckedRow(plain, (*values, *self._constants), _once(findings), valid=valid)

    def screen(self, columns: Sequence[Sequence[str]]) -> tuple[dict[int, list[int]], list[str]]:
        """Look at many rows without a flaw at once.

        Args:
            columns: The cells of each column of the file; at least one row.

        Returns:
            The places of rows that may have findings, counted from 0, each with the places of its doubtful cells (see
            :meth:`look_at`); all others have no finding at all. And the normalised key of each row, which means
            nothing for the former.
        """
        made = [
            [join_cells(cells, separator) for cells in zip(*(columns[place] for place in places), strict=True)]
            for places, separator in self.joins
        ]
        every = [*columns, *made]
        doubtful: dict[int, list[int]] = {}
        for number, (index, screen) in enumerate(self._screens):
            for place in screen.doubtful(every[index]):
                doubtful.setdefault(place, []).append(number)
        cells = columns[self.key_column]
        if self._keys_are_cells:
            # A plain address is its own key, but for capitals; blank ones are doubtful.
            text = "\n".join(cells)
            lowered = text.lower()
            if lowered == text:
                return doubtful, list(cells)
            plain = lowered.split("\n")
            return doubtful, plain if len(plain) == len(cells) else [cell.lower() for cell in cells]
        keys = [self._convert_key(cell) for cell in cells]
        for place, key in enumerate(keys):
            if not (isinstance(key, str) and key):
                doubtful.setdefault(place, []).append(self._key_screen)
        for place in self._again.among(cells):
            doubtful.setdefault(place, []).append(self._key_screen)
        return doubtful, [normalise_key(key) if isinstance(key, str) else "" for key in keys]

    def look_at(self, record: Record, doubtful: Sequence[int], seen: str) -> CheckedRow:
        """Return what :meth:`check` returns of a row, but for its values; faster where a screen was there before.

        Args:
            record: A row without a flaw.
            doubtful: Which of its cells the screen named.
            seen: The key that it gave.
        """
        if len(doubtful) == 1 and not self.joins and (target := self._by_screen[doubtful[0]]) is not None:
            judged, valid = self._judged(doubtful[0], target, record.cells[target.place])
            return CheckedRow(normalise_key(seen), (), judged, valid=valid)
        if self._key_screen in doubtful and not any(cell.strip() for cell in record.cells):
            return self.check(record)
        cells = self._with_joined(record.cells)
        findings: list[tuple[int, str, str]] = []
        key: str | None = seen
        if self._key_screen in doubtful:
            found = self._convert_key(cells[self.key_column])
            key = found if isinstance(found, str) else self._key_finding(found, findings)
            if again := self._names_columns(record, key):
                return again
        for number in sorted(set(doubtful)):
            target = self._by_screen[number]
            cell = cells[target.place] if target is not None else ""
            if target is not None and (cell or target.clears):
                result = self._answer(number, target, cell)
                if isinstance(result, Problem):
                    findings.append((self.origin(target.place), result.code, result.detail))
        plain = normalise_key(key) if key is not None else None
        return CheckedRow(plain, (), _once(findings), valid=not findings or self._may_go(key, findings))

    def _names_columns(self, record: Record, key: object) -> CheckedRow | None:
        """Return what a row is worth that is no contact but names columns; None for all others."""
        code = self._again.code(record.cells, keyless=key is None)
        return CheckedRow(None, (), ((ROW, code, f"line {record.line}"),), valid=False) if code is not None else None

    def _judged(self, number: int, target: Target, cell: str) -> tuple[tuple[tuple[int, str, str], ...], bool]:
        """Return what a row has whose only doubtful cell is one of these, and whether it is valid."""
        judged = self._judgements.get((number, cell))
        if judged is None:
            result = self._answer(number, target, cell) if cell or target.clears else None
            findings = ((target.place, result.code, result.detail),) if isinstance(result, Problem) else ()
            judged = findings, not findings or self._may_go("", findings)
            if len(self._judgements) < _MOST_ANSWERS and len(cell) <= _LONGEST_ANSWERED:
                self._judgements[number, cell] = judged
        return judged

    def _answer(self, number: int, target: Target, cell: str) -> str | Problem | None:
        """Return what a doubtful cell is converted to; the same few come back again and again."""
        answer = self._answers.get((number, cell), self)
        if answer is self:
            answer = target.convert(cell)
            if len(self._answers) < _MOST_ANSWERS and len(cell) <= _LONGEST_ANSWERED:
                self._answers[number, cell] = answer
        return answer  # type: ignore[return-value]

    def origin(self, index: int) -> int:
        """Return the column of the file that findings at ``index`` are shown in: of joined ones the first."""
        return index if index < self._width else self.joins[index - self._width][0][0]

    def _with_joined(self, cells: tuple[str, ...]) -> tuple[str, ...]:
        """Return cells with those that joined columns make behind them."""
        if not self.joins:
            return cells
        made = (join_cells([cells[place] for place in places], separator) for places, separator in self.joins)
        return (*cells, *made)

    def _may_go(self, key: object, findings: Sequence[tuple[int, str, str]]) -> bool:
        """Return whether a row is sent, perhaps without the cells that have errors.

        A row that somebody decided to reject stays behind whole, even where good columns of bad rows are sent.
        """
        if self._good_columns:
            return key is not None and not any(code == REJECTED.code for _, code, _ in findings)
        return not any(code in _ERRORS for _, code, _ in findings)

    def values_of(self, record: Record) -> tuple[str, tuple[tuple[str, str], ...]]:
        """Return key and values of a row that a check found valid; faster than :meth:`check`."""
        cells = self._with_joined(record.cells)
        key = self._convert_key(cells[self.key_column])
        values = []
        for index, name, convert, clears in self.targets:
            cell = cells[index]
            if not cell and not clears:
                continue
            result = convert(cell)
            if result.__class__ is str:
                values.append((name, result))
            elif result is not None and result.value is not None:  # type: ignore[union-attr]
                values.append((name, result.value))  # type: ignore[union-attr]
        wire = key.value if isinstance(key, Problem) else key
        return normalise_key(wire or ""), (*values, *self._constants)

    def undecided(self, record: Record, columns: Container[int] | None = None) -> list[tuple[int, str, str, str]]:
        """Return the values of a row that somebody could decide about.

        Args:
            record: The row.
            columns: Those that have such values, as its findings tell; None for all columns.

        Returns:
            Column, property, the value (of several in one cell the one at fault), and the finding's detail.
        """
        if record.flaw is not None:
            return []
        cells = self._with_joined(record.cells)
        found = []
        for index, name, convert, _ in self.targets:
            if columns is not None and self.origin(index) not in columns:
                continue
            result = convert(cells[index]) if cells[index] else None
            if isinstance(result, Problem) and result.code in DECIDABLE:
                found.append((self.origin(index), name, result.word or clean(cells[index]), result.detail))
        return found

    def _key_finding(self, result: str | Problem | None, findings: list[tuple[int, str, str]]) -> str | None:
        """Add what is wrong with a key and return what is sent of it."""
        if isinstance(result, Problem):
            findings.append((self.key_column, result.code, result.detail))
            return result.value
        findings.append((self.key_column, self._missing, ""))
        return None


def _once(findings: list[tuple[int, str, str]]) -> tuple[tuple[int, str, str], ...]:
    """Return each finding once: a cell that goes to several properties may have the same one for each."""
    return tuple(dict.fromkeys(findings))


def join_cells(cells: Sequence[str], separator: str) -> str:
    """Return the filled ones of ``cells`` in one, blanks around them left out."""
    return separator.join([plain for cell in cells if (plain := clean(cell))])
