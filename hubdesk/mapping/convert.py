"""Makes the converter of a column: one for each kind of property."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hubdesk.mapping.convert_choice import BoolWords, Choices, OneOf, Owners
from hubdesk.mapping.convert_date import DateReader, MomentReader
from hubdesk.mapping.convert_email import EmailReader
from hubdesk.mapping.convert_number import NumberReader
from hubdesk.mapping.convert_phone import PhoneLengths, PhoneReader
from hubdesk.mapping.convert_text import TextConverter, convert_record_id
from hubdesk.mapping.converter import PlainConverter, RememberingConverter
from hubdesk.mapping.keys import EMAIL, RECORD_ID
from hubdesk.mapping.languages import names_of_languages
from hubdesk.mapping.names import PartConverter
from hubdesk.mapping.property_rules import RuledConverter, RuledScreen
from hubdesk.mapping.rules import Blank, Percent, UnknownValue
from hubdesk.mapping.screen import DigitsScreen, KnownScreen, TextScreen
from hubdesk.mapping.screen_lines import DateScreen, EmailScreen, PhoneScreen

if TYPE_CHECKING:
    from collections.abc import Collection

    from hubdesk.mapping.converter import Convert, Converter
    from hubdesk.mapping.model import Catalogue, Property
    from hubdesk.mapping.rules import ColumnRule, Part
    from hubdesk.mapping.screen import Hear, Screen


def compile_converter(
    rule: ColumnRule, prop: Property, catalogue: Catalogue, time_zone: str, told: Collection[Part] | None = None
) -> Converter:
    """Return the converter of a column.

    Args:
        rule: What the recipe says about it.
        prop: Its property.
        catalogue: For owners.
        time_zone: The account's, for times without a zone; empty when it is not known.
        told: Parts of a full name that have a property, for the one property of a column that tells what has none.
    """
    if rule.part is not None:
        return PartConverter(rule.part, compile_converter(replace(rule, part=None), prop, catalogue, time_zone), told)
    plain = _plain_converter(rule, prop, catalogue, time_zone)
    return RuledConverter(plain, prop.rules) if prop.rules else plain


def _plain_converter(rule: ColumnRule, prop: Property, catalogue: Catalogue, time_zone: str) -> Converter:
    blank = "" if rule.blank is Blank.CLEAR else None
    inner = _one_value(rule, prop, time_zone)
    if inner is not None:
        return PlainConverter(inner, blank, rule.values)
    inner = _few_values(rule, prop, catalogue)
    if inner is not None:
        return RememberingConverter(inner, blank, rule.values)
    return TextConverter(blank, rule.values)


def compile_screen(rule: ColumnRule, prop: Property, convert: Convert, hear: Hear | None = None) -> Screen:
    """Return what finds the doubtful cells of a column, many at once.

    Args:
        rule: What the recipe says about it.
        prop: Its property.
        convert: Converts its cells; see :func:`compile_converter`.
        hear: Hears all that may show how the dates or numbers of the column are written, each different cell at least
            once.
    """
    known = KnownScreen(convert, hear)
    screen = _plain_screen(rule, prop, convert, known, hear)
    if not prop.rules or screen is known:
        return screen  # which converts, rules and all
    return known if isinstance(screen, DigitsScreen | DateScreen) else RuledScreen(screen, prop.rules)


def _plain_screen(rule: ColumnRule, prop: Property, convert: Convert, known: KnownScreen, hear: Hear | None) -> Screen:
    """Return the screen of a column of a property without rules of its own; ``known`` suits any column."""
    whole = rule.part is None and not rule.values
    if whole and prop.name == EMAIL:
        return EmailScreen()
    if prop.name in (EMAIL, RECORD_ID) or prop.field_type == "email" or rule.part is not None:
        return known
    if prop.type == "phone_number" or prop.field_type == "phonenumber":
        return PhoneScreen(PhoneLengths().of) if whole and rule.country is None else known
    if prop.type == "number" and not rule.values and not prop.owner:
        return DigitsScreen(known)
    if whole and prop.type == "date" and not prop.owner:
        return DateScreen(rule.date_order, known, hear)
    if prop.owner or prop.type in ("bool", "number", "date", "datetime", "enumeration"):
        return known
    return TextScreen(convert, rule.values)


def _one_value(rule: ColumnRule, prop: Property, time_zone: str) -> Convert | None:
    """Return what converts kinds with a different value in nearly every row."""
    if prop.name == EMAIL or prop.field_type == "email":
        return EmailReader().convert
    if prop.name == RECORD_ID:
        return convert_record_id
    if prop.type == "phone_number" or prop.field_type == "phonenumber":
        return PhoneReader(rule.country).convert
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
        if prop.multiple:
            return Choices(prop.options, rule.values, leave_out=leave_out).convert
        return OneOf(prop.options, leave_out=leave_out, others=names_of_languages(prop)).convert
    if prop.type == "number":
        return NumberReader(rule.decimal, rule.percent or (Percent.FRACTION if prop.percent else None)).convert
    if prop.type == "date":
        return DateReader(rule.date_order).convert
    return None
