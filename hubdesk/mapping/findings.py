"""What can be wrong with a row: one table from the code to its severity, title and sentence.

Titles follow the names of HubSpot's own import errors where there is one, so that its help pages apply.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

SHOWN = 60
"""Characters of a value that a sentence quotes."""


class Severity(StrEnum):
    """What a finding means for its row: left out, sent but look at it, for information."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Finding(NamedTuple):
    """A kind of finding.

    Attributes:
        severity: What it means for the row.
        title: A few words for people.
        template: Sentence with ``{value}`` (quoted and shortened), ``{column}`` (quoted) and ``{detail}``.
    """

    severity: Severity
    title: str
    template: str


def _error(title: str, template: str) -> Finding:
    return Finding(Severity.ERROR, title, template)


def _warning(title: str, template: str) -> Finding:
    return Finding(Severity.WARNING, title, template)


def _note(title: str, template: str) -> Finding:
    return Finding(Severity.NOTE, title, template)


FINDINGS: dict[str, Finding] = {
    "email.missing": _error(
        "No e-mail address", "{column} is empty. Without it the contact cannot be found or made; add an address."
    ),
    "email.invalid": _error(
        "Invalid e-mail address", "{value} in {column} is not an e-mail address. Correct it{detail}."
    ),
    "email.international": _warning(
        "E-mail address with non-Latin characters",
        "{value} in {column} has characters that HubSpot may refuse in an address.",
    ),
    "email.typo_domain": _warning(
        "E-mail address perhaps mistyped", "{value} in {column} may be mistyped: did they mean {detail}?"
    ),
    "email.role": _note(
        "Address of a group", "{value} in {column} belongs to a function rather than to a person. It is sent."
    ),
    "email.disposable": _note(
        "Throw-away address", "{value} in {column} is of a service for addresses that last only a while. It is sent."
    ),
    "key.missing": _error("No key", "{column} is empty. Without it the contact cannot be found or made; fill it in."),
    "key.duplicate": _warning(
        "Repeated in the file", "Another row with the same {column} is sent in its place: row {detail}."
    ),
    "value.repeated": _error(
        "Repeated unique value",
        "{value} in {column} is also in row {detail}, and HubSpot allows each value once. Correct one of them.",
    ),
    "record_id.invalid": _error(
        "Invalid record ID", "{value} in {column} is not a HubSpot record ID, which is a whole number."
    ),
    "phone.unreadable": _error(
        "Invalid phone number", "{value} in {column} is not a phone number{detail}. Correct it or empty the cell."
    ),
    "phone.decimal": _note(
        "Decimal place left out",
        "{value} in {column} is a phone number that a program wrote with a decimal place, which is left out.",
    ),
    "phone.unlikely": _warning(
        "Unlikely phone number", "{value} in {column} is {detail}. It is sent as it is written."
    ),
    "option.unknown": _error(
        "Invalid option",
        "{value} in {column} is not an option of the property{detail}. Choose one of its options, or decide "
        "for all rows with this value which one is meant.",
    ),
    "option.ambiguous": _error(
        "Ambiguous option", "{value} in {column} fits several options: {detail}. Write the internal value instead."
    ),
    "value.rejected": _error("Rejected value", "It was decided to reject rows with {value} in {column}."),
    "option.left_out": _note("Unknown option left out", "{value} in {column} is no option and is left out."),
    "bool.unreadable": _error(
        "Invalid yes or no", "{value} in {column} is neither yes nor no. Write yes or no, true or false."
    ),
    "date.unreadable": _error(
        "Could not parse date", "{value} in {column} is not a date{detail}. Write it like 2024-12-31."
    ),
    "date.order_unknown": _error(
        "Date with unclear order",
        "{value} in {column} can be read as two dates, and the column does not show whether the day or the month "
        "comes first. Choose the order of dates for the column, or write dates like 2024-12-31.",
    ),
    "date.short_year": _error(
        "Date with a short year", "{value} in {column} has a year without its century. Write all four digits."
    ),
    "date.none": _note(
        "No date", "{value} in {column} is what programs write where there is no date. It counts as an empty cell."
    ),
    "date.implausible": _warning("Unlikely date", "{value} in {column} is more than 130 years ago or 100 years ahead."),
    "date.time_left_out": _note(
        "Time of day left out", "The property holds a date only, so the time in {value} in {column} is left out."
    ),
    "datetime.unreadable": _error(
        "Could not parse date and time",
        "{value} in {column} is not a date and time{detail}. Write it like 2024-12-31 14:30.",
    ),
    "datetime.zone_assumed": _warning(
        "Time without time zone", "{value} in {column} has no time zone and the account's is not known; UTC is taken."
    ),
    "number.unreadable": _error(
        "Could not parse number", "{value} in {column} is not a number{detail}. Write it like 1234.5."
    ),
    "number.ambiguous": _error(
        "Number with unclear separator",
        "{value} in {column} can be read as two numbers, and the column does not show which. Write it like 1234.5, or "
        "choose the decimal sign for the column.",
    ),
    "owner.unknown": _error(
        "Could not find owner",
        "{value} in {column} is not an owner in this account. Use the e-mail address or the name of a user.",
    ),
    "owner.ambiguous": _error(
        "Several owners of that name", "{value} in {column} is the name of several owners. Use the e-mail address."
    ),
    "owner.not_readable": _error(
        "Owners could not be read",
        "{value} in {column} cannot be looked up, because the token may not read owners. Add the scope "
        "crm.objects.owners.read, or write owner ids.",
    ),
    "owner.unchecked": _warning(
        "Owner not checked", "The token may not read owners, so {value} in {column} is sent unchecked."
    ),
    "value.too_long": _error("Value too long", "{column} has {detail} characters; HubSpot takes up to 65,536."),
    "rule.broken": _error(
        "Against a rule of the property",
        "{value} in {column} breaks a rule that the account has for this property: it must {detail}. Correct it.",
    ),
    "rule.unsure": _warning(
        "Perhaps against a rule of the property",
        "{value} in {column} may break a rule that the account has for this property: it must {detail}. "
        "HubSpot decides.",
    ),
    "name.left_out": _note(
        "Part of a name left out",
        "{value} in {column} has more in it than a first and a last name ({detail}). No property is chosen for that, "
        "so it is left out.",
    ),
    "name.unreadable": _warning(
        "Not a name", "{value} in {column} cannot be read as a name, so nothing of it is sent. Correct it."
    ),
    "text.trimmed": _note("Blanks removed", "Blanks around {value} in {column} are removed."),
    "text.error": _warning(
        "Error of a spreadsheet",
        "{value} in {column} is an error that a spreadsheet program shows in place of a value. It is left out.",
    ),
    "text.filler": _warning(
        "Word for no value",
        "{value} in {column} is how programs write that there is no value. It is sent as text; if it means nothing, "
        "empty the cell.",
    ),
    "text.decimal": _warning(
        "Whole number with a decimal place",
        "{value} in {column} is a whole number that a program wrote with a decimal place. It is sent as it is written; "
        "correct it if it is a number such as a postal code.",
    ),
    "text.markup": _warning(
        "Signs of a web page",
        "{value} in {column} has signs in it as web pages are written with ({detail}). It is sent as it is written; "
        "correct it.",
    ),
    "text.misread": _warning(
        "Damaged letters",
        "{value} in {column} looks like a text that was once opened in a wrong encoding ({detail}). It is sent as it "
        "is written; correct it.",
    ),
    "formula.text": _warning(
        "Text kept by a formula",
        "{value} in {column} is how a spreadsheet keeps a text as it is ({detail}). It is sent with these signs; if "
        "only the text between them is meant, correct it.",
    ),
    "formula.read": _note(
        "Number with signs that keep it as it is",
        "{value} in {column} is how a spreadsheet keeps a number as it is ({detail}). Only the number is sent.",
    ),
    "formula.leading": _warning(
        "Looks like a formula", "{value} in {column} looks like a spreadsheet formula. It is sent as text."
    ),
    "form.required_field": _error("Required by the form", "The form requires {column}. {detail}"),
    "form.no_column": _error(
        "Required by the form, without a column",
        "For a row like this the form requires “{detail}”, and no column goes to it.",
    ),
    "form.fixed_value": _error(
        "Value of all rows not accepted", "The form does not take the value that all rows have for “{detail}”."
    ),
    "form.blocked_email": _error(
        "E-mail domain that the form refuses", "The form does not take {value} in {column}. {detail}"
    ),
    "form.invalid_email": _error("Invalid e-mail address", "The form does not take {value} in {column}. {detail}"),
    "form.invalid_number": _error("Could not parse number", "The form does not take {value} in {column}. {detail}"),
    "form.number_out_of_range": _error(
        "Number outside of what the form accepts", "The form does not take {value} in {column}. {detail}"
    ),
    "form.value_not_in_field_definition": _error(
        "Not accepted by the form", "The form does not take {value} in {column}. {detail}"
    ),
    "form.input_too_large": _error("Value too long", "The form does not take so much in {column}. {detail}"),
    "form.contact_full": _error(
        "Too many for one contact",
        "HubSpot keeps 1,000 submissions of a contact and drops all others; earlier rows have as many with {value} in "
        "{column}.",
    ),
    "form.not_asked": _warning(
        "Not asked in this case",
        "The form asks for {column} only in other cases, so {value} is not submitted.",
    ),
    "row.empty": _note(
        "Left out: empty line", "None of the values of this row are filled in. It is no contact, so it is left out."
    ),
    "row.too_few_values": _error(
        "Too few values",
        "This row ({detail}) has fewer values than the header has columns. Look for a missing delimiter.",
    ),
    "row.too_many_values": _error(
        "Too many values",
        "This row ({detail}) has more values than the header has columns. Look for a delimiter outside quotes.",
    ),
    "row.undecodable": _error(
        "Unreadable characters",
        "This row ({detail}) has characters that are damaged or not in the file's encoding. Correct them, or choose "
        "another encoding.",
    ),
    "row.control_character": _error(
        "Control characters", "This row ({detail}) has invisible control characters. Remove them."
    ),
    "row.open_quote": _error(
        "Quote not closed", "This row ({detail}) opens a quote that never closes. Close or remove it."
    ),
    "row.footer": _warning(
        "Left out: total or note",
        "This row ({detail}) looks like a total or a note below the table and not like a contact, so it is left out.",
    ),
    "row.header": _note(
        "Left out: names of the columns",
        "This row ({detail}) repeats the names of the columns. It is no contact, so it is left out.",
    ),
    "row.other_header": _error(
        "Names of other columns",
        "This row ({detail}) names columns in another way than the header: another table may begin here, and the rows "
        "below it may have their values in the wrong columns. Put that table into a file of its own.",
    ),
    "row.too_long": _error("Row too long", "This row ({detail}) or one of its values is too long to be read."),
}


NO_CONTACT = frozenset({"row.empty", "row.footer", "row.header"})
"""Findings of rows that hold no contact: they are left out as those with errors are, with nothing to correct."""

OTHER_ROW = {
    "key.duplicate": "Another row with the same {column} is sent in its place: line {line}.",
    "value.repeated": (
        "{value} in {column} is also in line {line}, and HubSpot allows each value once. Correct one of them."
    ),
}
"""Findings that name another row, in words for who looks at the file: there a row is found by its line."""


def severity_of(code: str) -> Severity:
    """Return the severity of a finding."""
    return FINDINGS[code].severity


def sentence(code: str, *, column: str = "", value: str = "", detail: str = "") -> str:
    """Return the sentence of a finding for people.

    Args:
        code: Which finding.
        column: Name of the column, may be empty.
        value: The cell as written.
        detail: What the check said about it; for rows where they are, for options the choices.
    """
    name = f"“{shorten(column)}”" if column else "a column"
    quoted = f"“{shorten(value)}”" if value else "the value"
    text = FINDINGS[code].template.format(column=name, value=quoted, detail=detail)
    text = text.replace(" ()", "").rstrip()
    return text[0].upper() + text[1:]


def sentence_by_line(code: str, column: str, value: str, line: int) -> str:
    """Return the sentence of a finding that names another row, by the line at which that row begins."""
    text = OTHER_ROW[code].format(column=f"“{shorten(column)}”", value=f"“{shorten(value)}”", line=line)
    return text[0].upper() + text[1:]


def shorten(value: str) -> str:
    """Return ``value`` on one line, cut to what a sentence can hold; invisible characters are made visible."""
    cut = value[: SHOWN * 4]
    line = "".join(char if char.isprintable() else " " if char.isspace() else f"<U+{ord(char):04X}>" for char in cut)
    return line if len(line) <= SHOWN and len(cut) == len(value) else line[: SHOWN - 1] + "…"
