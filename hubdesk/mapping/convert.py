"""Makes the converter of a column: one for each kind of property."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hubdesk.mapping.convert_choice import BoolWords, Choices, OneOf, Owners
from hubdesk.mapping.convert_date import DateReader, MomentReader
from hubdesk.mapping.convert_email import convert_email
from hubdesk.mapping.convert_number import NumberReader
from hubdesk.mapping.convert_phone import PhoneReader
from hubdesk.mapping.convert_text import TextConverter, convert_record_id
from hubdesk.mapping.converter import PlainConverter, RememberingConverter
from hubdesk.mapping.keys import EMAIL, RECORD_ID
from hubdesk.mapping.rules import Blank, UnknownValue

if TYPE_CHECKING:
    from hubdesk.mapping.converter import Convert, Converter
    from hubdesk.mapping.model import Catalogue, Property
    from hubdesk.mapping.rules import ColumnRule


def compile_converter(rule: ColumnRule, prop: Property, catalogue: Catalogue, time_zone: str) -> Converter:
    """Return the converter of a column.

    Args:
        rule: What the recipe says about it.
        prop: Its property.
        catalogue: For owners.
        time_zone: The account's, for times without a zone; empty when it is not known.
    """
    blank = "" if rule.blank is Blank.CLEAR else None
    inner = _one_value(rule, prop, time_zone)
    if inner is not None:
        return PlainConverter(inner, blank, rule.values)
    inner = _few_values(rule, prop, catalogue)
    if inner is not None:
        return RememberingConverter(inner, blank, rule.values)
    return TextConverter(blank, rule.values)


def _one_value(rule: ColumnRule, prop: Property, time_zone: str) -> Convert | None:
    """Return what converts kinds with a different value in nearly every row."""
    if prop.name == EMAIL or prop.field_type == "email":
        return convert_email
    if prop.name == RECORD_ID:
        return convert_record_id
    if prop.type == "phone_number" or prop.field_type == "phonenumber":
        return PhoneReader().convert
    if prop.type == "datetime":
        return MomentReader(rule.date_order, time_zone).convert
    return None


def _few_values(rule: ColumnRule, prop: Property, catalogue: Catalogue) -> Convert | None:
    """Return what converts kinds with few different values."""
    leave_out = rule.unknown_value is UnknownValue.LEAVE_OUT
    if prop.owner:
        return Owners(catalogue, leave_out=leave_out).convert
    if prop.type == "bool":
        return BoolWords(prop.options, leave_out=leave_out).convert
    if prop.type == "enumeration" and prop.options:
        return (Choices if prop.multiple else OneOf)(prop.options, leave_out=leave_out).convert
    if prop.type == "number":
        return NumberReader(rule.decimal).convert
    if prop.type == "date":
        return DateReader(rule.date_order).convert
    return None
