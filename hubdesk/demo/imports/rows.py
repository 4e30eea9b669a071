"""Writes one portion of an import: the same checks and the same writing as the batch endpoints, row by row."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from hubdesk.demo.contacts.batch import record_id, record_ids
from hubdesk.demo.contacts.writing import Writer
from hubdesk.demo.imports.cells import Cells
from hubdesk.demo.replies import Refusal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hubdesk.demo.imports.request import Blueprint
    from hubdesk.demo.portal import Portal
    from hubdesk.demo.state.contacts import Contact
    from hubdesk.demo.state.imports import Import

    Record = tuple[int, list[str]]
    """Line number and cells."""

_TYPES = {
    "INVALID_EMAIL": "INVALID_EMAIL",
    "INVALID_INTEGER": "COULD_NOT_PARSE_NUMBER",
    "INVALID_DATE": "COULD_NOT_PARSE_DATE",
    "INVALID_BOOLEAN": "INVALID_ENUMERATION_OPTION",
    "INVALID_OPTION": "INVALID_ENUMERATION_OPTION",
    "INVALID_OWNER_ID": "COULD_NOT_FIND_OWNER",
    "VALUE_TOO_LONG": "COLUMN_TOO_LARGE",
    "VALIDATION_RULE_VIOLATION": "INVALID_CUSTOM_PROPERTY_VALIDATION",
}
"""Error types of imports (SPEC imports.2026-03) for the error words of values."""


class _Bad(Exception):
    """A row that is not written: error type, sentence, column (None for the whole row)."""

    def __init__(self, kind: str, message: str, column: int | None = None) -> None:
        super().__init__(kind)
        self.kind = kind
        self.message = message
        self.column = column


@dataclass(slots=True)
class _Portion:
    """What the rows of one portion share: who they name, and who has been written already."""

    writer: Writer
    by_id: dict[int, Contact]
    before: set[int] = field(default_factory=set)
    touched: set[int] = field(default_factory=set)


class RowWriter:
    """Writes the rows of one import."""

    def __init__(self, portal: Portal, blueprint: Blueprint) -> None:
        self._portal = portal
        self._blueprint = blueprint
        self._cells = Cells(blueprint, portal.properties)
        self._columns = {name: place for place, name in enumerate(blueprint.properties) if name is not None}

    def write(self, job: Import, records: Sequence[Record]) -> None:
        """Write records, and note progress and errors in the job; everything goes into one transaction."""
        portal = self._portal
        portion = self._look_up(job, records)
        errors: list[dict[str, Any]] = []
        for line, row in records:
            job.progress.rows += 1
            try:
                contact, made, values = self._row(portion, row)
            except _Bad as bad:
                errors.append(self._error(job, line, row, bad.kind, bad.message, bad.column))
            except Refusal as refusal:
                errors += self._refused(job, line, row, refusal)
            else:
                portion.touched.add(contact.id)
                job.progress.created += made
                job.progress.updated += not made
                job.progress.values += values
        portion.writer.save()
        portal.imports.wrote(job.id, portion.touched)
        portal.imports.add_errors(job.id, job.progress.errors + 1, errors)
        job.progress.errors += len(errors)
        if job.list_id is not None:
            portal.lists.add(job.list_id, sorted(portion.touched))

    def _look_up(self, job: Import, records: Sequence[Record]) -> _Portion:
        """Read everybody whom the records name in one go, and who of them the import has written before."""
        blueprint = self._blueprint
        width = len(blueprint.properties)
        rows = [row for _line, row in records if len(row) == width]
        portion = _Portion(Writer(self._portal, ruled=True), {})
        if blueprint.id_column is not None:
            portion.by_id = portion.writer.hold(record_ids(row[blueprint.id_column] for row in rows))
        if blueprint.key is not None:
            name, place = blueprint.key
            keys = [_key_value(name, row[place]) for row in rows if row[place].strip()]
            if name == "email":
                portion.writer.look_up_emails(keys)
            else:
                portion.writer.look_up_unique(name, keys)
        held = portion.writer.held()
        portion.before = self._portal.imports.written(job.id, held) if held else set()
        return portion

    def _row(self, portion: _Portion, row: list[str]) -> tuple[Contact, bool, int]:
        """Write one row; return the contact, whether it is new, and how many values were written."""
        blueprint = self._blueprint
        if len(row) != len(blueprint.properties):
            message = f"The row has {len(row)} cells, the file has {len(blueprint.properties)} columns"
            raise _Bad("INCORRECT_NUMBER_OF_COLUMNS", message)
        contact, by = self._find(portion, row)
        writer = portion.writer
        if contact is not None and (contact.id in portion.before or contact.id in portion.touched):
            kind = "DUPLICATE_OBJECT_ID" if by == blueprint.id_column else "DUPLICATE_ALTERNATE_ID"
            raise _Bad(kind, "Another row of the import has the same identifier", by)
        stored = writer.check(self._cells.read(row))
        values = len(stored)
        if blueprint.marketing:
            stored["hs_marketable_status"] = "true"
        if contact is None:
            if blueprint.operation == "UPDATE":
                raise _Bad("UPDATE_ONLY_IMPORT", "There is no such contact, and the import only updates", by)
            return writer.create(stored), True, values
        if blueprint.operation == "CREATE":
            raise _Bad("CREATE_ONLY_IMPORT", "The contact exists, and the import only creates", by)
        writer.change(contact, stored)
        return contact, False, values

    def _find(self, portion: _Portion, row: list[str]) -> tuple[Contact | None, int | None]:
        """Return who a row is about, and the column that says so."""
        blueprint = self._blueprint
        if blueprint.id_column is not None and (text := row[blueprint.id_column].strip()):
            contact = portion.by_id.get(record_id(text))
            if contact is None:
                raise _Bad("INVALID_OBJECT_ID", f"There is no contact with the record id {text}", blueprint.id_column)
            return contact, blueprint.id_column
        if blueprint.key is None:
            return None, None
        name, place = blueprint.key
        value = _key_value(name, row[place])
        if not value:
            return None, place
        writer = portion.writer
        return (writer.with_email(value) if name == "email" else writer.with_unique(name, value)), place

    def _refused(self, job: Import, line: int, row: list[str], refusal: Refusal) -> list[dict[str, Any]]:
        """Return one error for each value that the writing refuses."""
        message = str(refusal.envelope["message"])
        if refusal.status == 409:
            context: Any = refusal.envelope.get("context") or {"propertyName": ["email"]}
            place = self._columns.get(context["propertyName"][0])
            return [self._error(job, line, row, "DUPLICATE_UNIQUE_PROPERTY_VALUE", message, place)]
        problems: Any = refusal.envelope.get("errors")
        if not problems:
            return [self._error(job, line, row, "MISSING_REQUIRED_PROPERTY", message, None)]
        return [
            self._error(
                job,
                line,
                row,
                _TYPES.get(problem["code"], "FAILED_VALIDATION"),
                problem["message"],
                self._columns.get(problem["context"]["propertyName"][0]),
            )
            for problem in problems
        ]

    def _error(
        self, job: Import, line: int, row: list[str], kind: str, message: str, column: int | None
    ) -> dict[str, Any]:
        error: dict[str, Any] = {
            "createdAt": self._portal.milliseconds(),
            "errorType": kind,
            "errorMessage": message,
            "objectTypeId": "0-1",
            "objectType": "CONTACT",
            "sourceData": {
                "rowData": row,
                "lineNumber": line - job.fate.without_header,
                "containsEncryptedProperties": False,
                "fileId": file_id(job),
                "pageName": "",
            },
        }
        if column is not None:
            error |= {
                "knownColumnNumber": column,
                "invalidValue": row[column],
                "invalidValueToDisplay": row[column],
                "invalidPropertyValue": {"name": self._blueprint.properties[column] or "", "value": row[column]},
            }
        return error


def file_id(job: Import) -> int:
    """Return the id that HubSpot would have given to the file."""
    return 150_000_000 + job.id


def _key_value(name: str, text: str) -> str:
    value = text.strip()
    return value.lower() if name == "email" else value
