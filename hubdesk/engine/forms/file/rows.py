"""Checks the rows of a file as the form would check its visitors, and makes the body of each submission."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubdesk.engine.forms.body import body
from hubdesk.engine.forms.check import check_value
from hubdesk.engine.forms.fields import visible_fields
from hubdesk.engine.forms.file.refusals import code_of
from hubdesk.engine.forms.model import Submission
from hubdesk.mapping.check import ROW, CheckedRow
from hubdesk.mapping.convert import compile_converter
from hubdesk.mapping.converter import Problem
from hubdesk.mapping.findings import FINDINGS, Severity
from hubdesk.mapping.header_again import HeaderAgain
from hubdesk.mapping.keys import EMAIL, normalise_key
from hubdesk.mapping.rules import ColumnRule

if TYPE_CHECKING:
    from collections.abc import Collection, Container, Iterator, Mapping, Sequence

    from hubdesk.engine.forms.file.form_run import FormRun
    from hubdesk.engine.forms.model import FormField
    from hubdesk.mapping.converter import Convert, Converter
    from hubdesk.mapping.evidence import FileEvidence
    from hubdesk.mapping.line_sieve import LineSieve
    from hubdesk.mapping.model import Catalogue
    from hubdesk.mapping.rules import Part, Recipe
    from hubdesk.tabular.model import Record

    Finding = tuple[int, str, str]

NOT_ASKED = "form.not_asked"
NO_COLUMN = "form.no_column"
FIXED_VALUE = "form.fixed_value"

_ERRORS = frozenset(code for code, finding in FINDINGS.items() if finding.severity is Severity.ERROR)


class SubmissionChecker:
    """Checks rows of one file against one form. Equal rows always give equal results.

    Args:
        run: The form, read, and the answers for all rows.
        recipe: Must have passed ``validate``.
        headers: Columns of the file.
        catalogue: The form's fields.
        time_zone: The account's, for times without a zone; empty when it is not known.
        evidence: Hears all that is screened.

    Attributes:
        key_column: Index of the column with the e-mail address, ``ROW`` when there is none.
        uniques: No value has to be there only once.
        company: A form associates no contact with a company.
        sieve: None: whole lines are not looked at.
    """

    def __init__(
        self,
        run: FormRun,
        recipe: Recipe,
        headers: Sequence[str],
        catalogue: Catalogue,
        time_zone: str = "",
        evidence: FileEvidence | None = None,
    ) -> None:
        places = {name: index for index, name in enumerate(headers)}
        properties = catalogue.by_name

        def converter(rule: ColumnRule, told: Collection[Part] | None = None) -> Converter:
            return compile_converter(rule, properties[rule.property], catalogue, time_zone, told)

        self._evidence = evidence
        self._run = run
        self._form = run.definition
        rules = [
            (places[column], rule, first.parts() if target == 0 else None)
            for column, first in recipe.columns.items()
            for target, rule in enumerate(first.each())
        ]
        self._place = {rule.property: place for place, rule, _ in rules}
        self.key_column = self._place.get(EMAIL, ROW)
        self._columns = tuple((place, rule.property, converter(rule, told)) for place, rule, told in rules)
        self._again = HeaderAgain(headers, self.key_column)
        constants = {
            name: _wire(converter(ColumnRule(name)).convert(value)) for name, value in recipe.constants.items()
        }
        # What a visitor does not touch is sent as the form has it; what hides from visitors, they cannot empty either.
        self._kept = {
            field.name: field.default
            for field in self._form.every_field()
            if field.default and (field.hidden or field.name not in self._place)
        } | constants

        self.uniques: tuple[tuple[int, Convert], ...] = ()
        self.company: tuple[int, Convert] | None = None
        self.sieve: LineSieve | None = None

    def screen(self, columns: Sequence[Sequence[str]]) -> tuple[dict[int, list[int]], list[str]]:
        """Return all rows: what a form asks of a value depends on the whole row; see ``RowChecker.screen``."""
        if self._evidence is not None:
            self._evidence.feed_columns(columns)
        count = len(columns[0])
        return {place: [] for place in range(count)}, [""] * count

    def look_at(self, record: Record, _doubtful: Sequence[int], _seen: str) -> CheckedRow:
        """Return what the row is worth; see ``RowChecker.look_at``."""
        return self.check(record)

    def undecided(self, _record: Record, _columns: Container[int] | None = None) -> list[tuple[int, str, str, str]]:
        """Return nothing: what a form refuses cannot be decided away."""
        return []

    def check(self, record: Record) -> CheckedRow:
        """Return what the row is worth, with everything that is wrong with it."""
        if record.flaw is not None:
            return CheckedRow(None, (), ((ROW, record.flaw.value, f"line {record.line}"),), valid=False)
        if (code := self._again.code(record.cells, keyless=False)) is not None:
            return _names(record, code)
        findings: list[Finding] = []
        own: dict[str, str] = {}
        for index, name, converter in self._columns:
            result = converter.convert(record.cells[index])
            if isinstance(result, Problem):
                findings.append((index, result.code, result.detail))
            if wire := _wire(result):
                own[name] = wire
        if not own and not findings:
            return CheckedRow(None, (), ((ROW, "row.empty", ""),), valid=False)
        keyless = self.key_column != ROW and EMAIL not in own
        if keyless and (code := self._again.code(record.cells, keyless=True)) is not None:
            return _names(record, code)
        given = self._kept | own
        asked = visible_fields(self._form, given)
        values = {field.name: given[field.name] for field in asked if given.get(field.name)}
        findings += self._judge(asked, given, values, {index for index, code, _ in findings if code in _ERRORS})
        email = values.get(EMAIL)
        valid = not any(code in _ERRORS for _, code, _ in findings)
        return CheckedRow(normalise_key(email) if email else None, tuple(values.items()), tuple(findings), valid=valid)

    def _judge(
        self, asked: Sequence[FormField], given: Mapping[str, str], values: Mapping[str, str], wrong: set[int]
    ) -> Iterator[Finding]:
        """Yield what the form has against a row, beyond columns whose values were ``wrong`` in themselves."""
        for field in asked:
            place = self._place.get(field.name, ROW)
            if place in wrong:
                continue
            problem = check_value(field, values.get(field.name, ""))
            if problem is None:
                continue
            if place != ROW:
                yield place, code_of(problem.code), problem.sentence
            elif field.name in values:
                yield ROW, FIXED_VALUE, field.label
            else:
                yield ROW, NO_COLUMN, field.label
        for name, place in self._place.items():
            if given.get(name) and name not in values:
                yield place, NOT_ASKED, ""

    def values_of(self, record: Record) -> tuple[str, tuple[tuple[str, str], ...]]:
        """Return key and values of a row that a check found valid."""
        checked = self.check(record)
        return checked.key or "", checked.values

    def body(self, values: Mapping[str, str]) -> bytes:
        """Return the JSON of the submission of a row with these values."""
        return body(self._form, Submission(dict(values), self._run.consent, self._run.context))


def _names(record: Record, code: str) -> CheckedRow:
    """Return what a row is worth that is nobody's submission but names columns."""
    return CheckedRow(None, (), ((ROW, code, f"line {record.line}"),), valid=False)


def _wire(result: str | Problem | None) -> str:
    """Return what is sent of a converted cell, nothing when it is left out."""
    return (result.value if isinstance(result, Problem) else result) or ""
