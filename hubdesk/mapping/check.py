"""Checks a row and gives what would be sent of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from hubdesk.mapping.convert import compile_converter
from hubdesk.mapping.converter import Problem
from hubdesk.mapping.findings import FINDINGS, Severity
from hubdesk.mapping.keys import EMAIL, normalise_key
from hubdesk.mapping.rules import Blank, ColumnRule

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hubdesk.mapping.model import Catalogue
    from hubdesk.mapping.rules import Recipe
    from hubdesk.tabular.model import Record

ROW = -1
"""Column index of a finding about the whole row."""

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


class RowChecker:
    """Checks rows of one file against one recipe and one account. Equal rows always give equal results.

    Args:
        recipe: Must have passed ``validate``.
        headers: Columns of the file.
        catalogue: Properties and owners of the account.
        time_zone: The account's, for times without a zone; empty when it is not known.

    Attributes:
        key_column: Index of the column with the key.
    """

    def __init__(self, recipe: Recipe, headers: Sequence[str], catalogue: Catalogue, time_zone: str = "") -> None:
        places = {name: index for index, name in enumerate(headers)}
        properties = catalogue.by_name
        self.key_column = places[recipe.key_column] if recipe.key_column is not None else ROW
        self._missing = "email.missing" if recipe.key == EMAIL else "key.missing"
        columns = []
        for column, rule in recipe.columns.items():
            convert = compile_converter(rule, properties[rule.property], catalogue, time_zone).convert
            if rule.property == recipe.key:
                self._convert_key = convert
            else:
                columns.append((places[column], rule.property, convert, rule.blank is Blank.CLEAR))
        self._columns = tuple(columns)
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
        cells = record.cells
        values = []
        findings: list[tuple[int, str, str]] = []
        key = self._convert_key(cells[self.key_column])
        if key.__class__ is not str:
            key = self._key_finding(key, findings)
        for index, name, convert, clears in self._columns:
            cell = cells[index]
            if not cell and not clears:
                continue
            result = convert(cell)
            if result.__class__ is str:
                values.append((name, result))
            elif result is not None:
                findings.append((index, result.code, result.detail))  # type: ignore[union-attr]
                if result.value is not None:  # type: ignore[union-attr]
                    values.append((name, result.value))  # type: ignore[union-attr]
        if not findings:
            return CheckedRow(normalise_key(key), (*values, *self._constants), (), valid=True)  # type: ignore[arg-type]
        if key is None and not any(cell.strip() for cell in cells):
            return CheckedRow(None, (), ((ROW, "row.empty", ""),), valid=False)
        valid = not any(code in _ERRORS for _, code, _ in findings)
        plain = normalise_key(key) if isinstance(key, str) else None
        return CheckedRow(plain, (*values, *self._constants), tuple(findings), valid=valid)

    def values_of(self, record: Record) -> tuple[str, tuple[tuple[str, str], ...]]:
        """Return key and values of a row that a check found valid; faster than :meth:`check`."""
        cells = record.cells
        key = self._convert_key(cells[self.key_column])
        values = []
        for index, name, convert, clears in self._columns:
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

    def _key_finding(self, result: str | Problem | None, findings: list[tuple[int, str, str]]) -> str | None:
        """Add what is wrong with a key and return what is sent of it."""
        if isinstance(result, Problem):
            findings.append((self.key_column, result.code, result.detail))
            return result.value
        findings.append((self.key_column, self._missing, ""))
        return None
