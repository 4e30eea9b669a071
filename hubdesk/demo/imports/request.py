"""What an importRequest says, and what HubSpot refuses of it; after HubSpot's imports guide (2026-09)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

import msgspec

from hubdesk.demo.replies import invalid

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hubdesk.demo.portal import Portal

CONTACT = "0-1"
Operation = Literal["UPSERT", "CREATE", "UPDATE"]

MOST_COLUMNS = 999
_NAMED_BY = ("email", "firstname", "lastname")
_KINDS = (
    "HUBSPOT_OBJECT_ID",
    "HUBSPOT_ALTERNATE_ID",
    "FLEXIBLE_ASSOCIATION_LABEL",
    "ASSOCIATION_KEYS",
    "STANDARD",
)


class ColumnMapping(msgspec.Struct, rename="camel"):
    """One column; ``idColumnType``, ``columnObjectType`` and ``ignored`` are those of older samples."""

    column_name: str = ""
    property_name: str | None = None
    column_object_type_id: str | None = None
    column_object_type: str | None = None
    column_type: str | None = None
    id_column_type: str | None = None
    to_column_object_type_id: str | None = None
    foreign_key_type: Any = None
    association_identifier_column: bool = False
    ignored: bool = False

    @property
    def kind(self) -> str:
        """What the column is for."""
        return self.column_type or self.id_column_type or "STANDARD"


class Page(msgspec.Struct, rename="camel"):
    """The one sheet of the file."""

    column_mappings: list[ColumnMapping]
    has_header: bool = True


class File(msgspec.Struct, rename="camel"):
    """One file."""

    file_name: str
    file_import_page: Page
    file_format: str = "CSV"
    date_format: str | None = None


class Request(msgspec.Struct, rename="camel"):
    """The whole request."""

    name: str
    files: list[File]
    import_operations: dict[str, str] | None = None
    date_format: str = "MONTH_DAY_YEAR"
    time_zone: str | None = None
    marketable_contact_import: bool = False
    create_contact_list_from_import: bool = False


_ORDERS = {"MONTH_DAY_YEAR": "MDY", "DAY_MONTH_YEAR": "DMY", "YEAR_MONTH_DAY": "YMD"}


@dataclass(frozen=True, slots=True)
class Blueprint:
    """How rows become contacts.

    Attributes:
        name: Name of the import.
        operation: What may happen to contacts.
        properties: Property of each column in the order of the file; None for a column that is left out.
        id_column: Column with the record id; None for none.
        key: Property that contacts are found by and its column; None when only the record id finds them.
        dates: Order of days, months and years: MDY, DMY or YMD.
        header: Whether the first record names the columns.
        makes_list: Whether a list of the contacts is made.
        marketing: Whether the contacts become marketing contacts.
    """

    name: str
    operation: Operation
    properties: tuple[str | None, ...]
    id_column: int | None
    key: tuple[str, int] | None
    dates: str
    header: bool
    makes_list: bool
    marketing: bool


def understand(portal: Portal, text: str) -> tuple[Blueprint, File]:
    """Return what a request asks for, and its file.

    Raises:
        Refusal: It is no importRequest, or it asks for what HubSpot refuses.
    """
    try:
        request = msgspec.json.decode(text, type=Request)
    except msgspec.MsgspecError as error:
        raise invalid(f"Invalid import request JSON: {error}") from None
    if not request.name.strip():
        raise invalid("The import has no name.")
    if len(request.files) != 1:
        raise invalid(f"Exactly one file is supported in an import of one object type; got {len(request.files)}")
    file = request.files[0]
    if file.file_format != "CSV":
        raise invalid(f"fileFormat {file.file_format} is not read by this account; use CSV")
    dates = _ORDERS.get(file.date_format or request.date_format)
    if dates is None:
        raise invalid(f"dateFormat must be one of {', '.join(_ORDERS)}")
    if request.marketable_contact_import and portal.options.tier == "free":
        raise invalid("marketableContactImport needs an account with marketing contacts.")
    operation = _operation(request.import_operations)
    mappings = file.file_import_page.column_mappings
    _check_columns(portal, mappings)
    id_column = _one(mappings, "HUBSPOT_OBJECT_ID")
    key = _key(portal, mappings)
    _check_operation(operation, mappings, id_column, key)
    properties = tuple(
        None if one.ignored or one.kind == "HUBSPOT_OBJECT_ID" else one.property_name for one in mappings
    )
    return (
        Blueprint(
            request.name,
            operation,
            properties,
            id_column,
            key,
            dates,
            file.file_import_page.has_header,
            request.create_contact_list_from_import,
            request.marketable_contact_import,
        ),
        file,
    )


def _operation(given: dict[str, str] | None) -> Operation:
    if given is None:
        return "UPSERT"
    if set(given) != {CONTACT}:
        raise invalid(f"importOperations must name the object types of the columns: {CONTACT}")
    word = given[CONTACT]
    if word not in ("UPSERT", "CREATE", "UPDATE"):
        raise invalid(f"The import operation {word} is not one of UPSERT, CREATE, UPDATE")
    return word  # type: ignore[return-value]  # one of the three


def _check_columns(portal: Portal, mappings: Sequence[ColumnMapping]) -> None:
    if not mappings:
        raise invalid("Every column of the file must be mapped, in the order of the file; there are no columnMappings.")
    if len(mappings) > MOST_COLUMNS:
        raise invalid(f"A file has at most {MOST_COLUMNS} columns")
    taken: set[str] = set()
    for one in mappings:
        if one.ignored:
            continue
        kind = one.column_object_type_id or {"CONTACT": CONTACT}.get(one.column_object_type or "")
        if kind != CONTACT or one.to_column_object_type_id is not None or one.foreign_key_type is not None:
            raise invalid(f"Column {one.column_name}: this account imports contacts ({CONTACT}) alone")
        if one.kind not in _KINDS[:2] + _KINDS[-1:]:
            raise invalid(f"Column {one.column_name}: columnType {one.kind} is not supported for one object type")
        if one.kind == "HUBSPOT_OBJECT_ID":
            continue
        if one.property_name is None:
            raise invalid(f"Column {one.column_name}: propertyName is missing")
        definition = portal.properties.get(one.property_name)
        if definition is None:
            raise invalid(f'Column {one.column_name}: property "{one.property_name}" does not exist')
        if definition.read_only or definition.calculated:
            raise invalid(f'Column {one.column_name}: "{one.property_name}" is a read only property')
        if one.property_name in taken:
            raise invalid(f"More than one column is mapped to {one.property_name}")
        taken.add(one.property_name)


def _one(mappings: Sequence[ColumnMapping], kind: str) -> int | None:
    """Return the column of a kind; there must not be two."""
    found = [place for place, one in enumerate(mappings) if one.kind == kind and not one.ignored]
    if len(found) > 1:
        raise invalid(f"More than one column has the type {kind}")
    return found[0] if found else None


def _key(portal: Portal, mappings: Sequence[ColumnMapping]) -> tuple[str, int] | None:
    """Return what contacts are found by besides the record id; a column of e-mails is a key of itself."""
    place = _one(mappings, "HUBSPOT_ALTERNATE_ID")
    if place is not None:
        name = mappings[place].property_name or ""
        if name != "email" and name not in portal.unique_names:
            raise invalid(f"{name} does not identify contacts: HUBSPOT_ALTERNATE_ID takes email or a unique property")
        return name, place
    for place, one in enumerate(mappings):
        if one.property_name == "email" and not one.ignored:
            return "email", place
    return None


def _check_operation(
    operation: Operation, mappings: Sequence[ColumnMapping], id_column: int | None, key: tuple[str, int] | None
) -> None:
    named = {one.property_name for one in mappings if not one.ignored}
    if operation == "CREATE":
        if id_column is not None:
            raise invalid("An import that creates cannot have a column of type HUBSPOT_OBJECT_ID")
        if named.isdisjoint(_NAMED_BY):
            raise invalid(f"Missing required properties for CREATE: one of {', '.join(_NAMED_BY)} must be mapped")
    elif id_column is None and key is None:
        raise invalid(f"{operation} needs a column that identifies contacts: a record id, email or a unique property")


def check_header(blueprint: Blueprint, file: File, header: Sequence[str]) -> None:
    """Compare the first record of a file with the mapping.

    Raises:
        Refusal: A column is not mapped, or not at its place.
    """
    mappings = file.file_import_page.column_mappings
    if len(header) != len(mappings):
        raise invalid(
            f"Every column of the file must be mapped, in the order of the file: it has {len(header)} columns,"
            f" {len(mappings)} are mapped"
        )
    if blueprint.header:
        for place, (name, one) in enumerate(zip(header, mappings, strict=True)):
            if name.strip() != one.column_name.strip():
                raise invalid(
                    f"Every column of the file must be mapped, in the order of the file: column {place + 1} is"
                    f' "{name}", mapped is "{one.column_name}"'
                )
