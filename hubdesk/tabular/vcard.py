"""Reads contacts from vCard files (.vcf) of the versions 2.1, 3.0 and 4.0: one row a card, one column a kind of value.

The rules are those of RFC 2426 and RFC 6350: lines are folded, and a backslash before n, a comma or a semicolon is an
escape; 2.1 has quoted-printable values and a character set of its own for each.
"""

from __future__ import annotations

import quopri
import re
from typing import TYPE_CHECKING, NamedTuple

from hubdesk.tabular.encoding import detect_encoding

if TYPE_CHECKING:
    from collections.abc import Iterator

_BEGIN = re.compile(r"(?i)\s*BEGIN\s*:\s*VCARD\s*")
_END = re.compile(r"(?i)\s*END\s*:\s*VCARD\s*")
_LINE = re.compile(r'(?s)(?:[\w-]+\.)?([\w-]+)((?:;(?:"[^"]*"|[^":;])*)*):(.*)')
_PARTS = re.compile(r"(?<!\\)((?:\\\\)*);")
_PREFERRED = re.compile(r"[;=,\"]PREF\b(?:=\"?(\d{1,3}))?")
_LEAST_PREFERRED = 1000
_OMITTED_YEAR = "OMIT-YEAR"
"""In a parameter of Apple's: the year is only there because a date has one."""
_NO_YEAR = re.compile(r"--(\d\d)-?(\d\d)")
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_LEFT_OUT = frozenset({"VERSION", "PRODID", "REV", "PHOTO", "LOGO", "SOUND", "KEY", "SORT-STRING", "PROFILE"})
_NAMES = {
    "FN": "Full name", "NICKNAME": "Nickname", "TITLE": "Job title", "ROLE": "Role", "URL": "Website",
    "BDAY": "Birthday",
    "NOTE": "Note", "CATEGORIES": "Categories", "UID": "UID", "ANNIVERSARY": "Anniversary", "LANG": "Language",
    "IMPP": "Instant messaging", "GENDER": "Gender", "TZ": "Time zone", "GEO": "Geo", "MAILER": "Mailer",
}  # fmt: skip
_STRUCTURED = {
    "N": ("Last name", "First name", "Middle name", "Salutation", "Suffix"),
    "ADR": ("PO box", "Address line 2", "Street", "City", "State", "Postal code", "Country"),
    "ORG": ("Company", "Department"),
}
_ORDER = (
    "First name", "Last name", "Full name", "E-mail", "Phone", "Mobile phone", "Fax", "Company", "Department",
    "Job title",
    "Street", "Address line 2", "PO box", "City", "State", "Postal code", "Country", "Website", "Birthday",
)  # fmt: skip


class Doubt(NamedTuple):
    """A place of a vCard file that is not in order.

    Attributes:
        line: Physical line, from 1.
        sentence: What is wrong.
    """

    line: int
    sentence: str


class Cards(NamedTuple):
    """What is in a vCard file.

    Attributes:
        headers: Columns, the everyday ones first.
        rows: Values, one row a card.
        doubts: What could not be read.
        codec: Its encoding.
    """

    headers: tuple[str, ...]
    rows: list[tuple[str, ...]]
    doubts: list[Doubt]
    codec: str


class _Property(NamedTuple):
    line: int
    name: str
    parameters: str
    value: str


def read_cards(content: bytes) -> Cards:
    """Return the contacts of a vCard file."""
    encoding = detect_encoding(content)
    text = content[encoding.bom :].decode(encoding.codec, "replace")
    cards: list[dict[str, str]] = []
    doubts: list[Doubt] = []
    card: list[_Property] | None = None
    began, two = 0, False
    for line, logical in _unfolded(text):
        if _BEGIN.fullmatch(logical):
            if card is not None:
                doubts.append(Doubt(began, "This card has no END:VCARD."))
                cards.append(_values(card, escapes=not two))
            card, began, two = [], line, False
        elif card is None:
            if logical.strip():
                doubts.append(Doubt(line, "This line stands outside of a card."))
        elif _END.fullmatch(logical):
            cards.append(_values(card, escapes=not two))
            card = None
        elif logical.strip():
            match = _LINE.fullmatch(logical.strip(" \t"))
            if match is None:
                doubts.append(Doubt(line, "This line has no name and value."))
                continue
            one = _Property(line, match[1].upper(), match[2].upper(), match[3])
            two = two or (one.name == "VERSION" and one.value.strip() == "2.1")
            if "\ufffd" in one.value:
                doubts.append(Doubt(line, "Some bytes of this line do not fit the encoding."))
            card.append(one)
    if card is not None:
        doubts.append(Doubt(began, "This card has no END:VCARD."))
        cards.append(_values(card, escapes=not two))
    headers = _headers(cards)
    return Cards(headers, [tuple(each.get(name, "") for name in headers) for each in cards], doubts, encoding.codec)


def _unfolded(text: str) -> Iterator[tuple[int, str]]:
    """Yield number and text of each logical line."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    at = 0
    while at < len(lines):
        first, line = at, lines[at]
        at += 1
        soft = "QUOTED-PRINTABLE" in line.upper().partition(":")[0]
        while at < len(lines):
            if lines[at][:1] in (" ", "\t") and lines[at].strip():
                line += lines[at][1:]
            elif soft and line.endswith("=") and not _END.fullmatch(lines[at]):
                line = line[:-1] + lines[at]
            else:
                break
            at += 1
        yield first + 1, line


def _values(card: list[_Property], *, escapes: bool) -> dict[str, str]:
    """Return the values of a card by column; of several addresses or numbers the preferred one first."""
    values: dict[str, str] = {}
    for one in sorted(card, key=_preference):
        _add(values, one, escapes=escapes)
    return values


def _preference(one: _Property) -> int:
    """Return how much a value is preferred, 1 the most: as version 4.0 counts it; the plain word of others is 1."""
    found = _PREFERRED.search(one.parameters) if one.name in ("EMAIL", "TEL") else None
    return _LEAST_PREFERRED if found is None else int(found[1] or 1)


def _add(card: dict[str, str], one: _Property, *, escapes: bool) -> None:
    if one.name in _LEFT_OUT or "ENCODING=B" in one.parameters.replace("BASE64", "B") or one.value.startswith("data:"):
        return
    value = one.value
    if "QUOTED-PRINTABLE" in one.parameters:
        value = _unquoted(value, one.parameters)
    if one.name in _STRUCTURED:
        parts = [_plain(part, escapes=True) for part in _PARTS.sub("\\1\0", value).split("\0")]
        names = _STRUCTURED[one.name]
        if len(parts) > len(names):
            parts[len(names) - 1 :] = [", ".join(part for part in parts[len(names) - 1 :] if part)]
        _put(card, names[: len(parts)], parts)
    elif one.name == "TEL":
        number = _plain(value, escapes=escapes)
        _put(card, (_phone_column(one.parameters),), [number[4:] if number[:4].lower() == "tel:" else number])
    else:
        text = _plain(value, escapes=escapes)
        name = "E-mail" if one.name == "EMAIL" else _NAMES.get(one.name, one.name)
        if one.name == "EMAIL" and text[:7].lower() == "mailto:":
            text = text[7:]
        if one.name in ("BDAY", "ANNIVERSARY"):
            text = _date(text)
            if _OMITTED_YEAR in one.parameters:
                text = f"--{text[5:]}"
            if (day := _NO_YEAR.fullmatch(text)) is not None:
                name, text = f"{name} without year", f"{day[1]}-{day[2]}"
        _put(card, (name,), [text])


def _phone_column(parameters: str) -> str:
    words = set(re.split(r"[;=,\"]", parameters))
    if words & {"CELL", "MOBILE", "IPHONE"}:
        return "Mobile phone"
    return "Fax" if "FAX" in words else "Phone"


def _put(card: dict[str, str], names: tuple[str, ...], values: list[str]) -> None:
    """Add values that belong together under the first number that none of them has yet."""
    if not any(values):
        return
    number = 1
    while any(_numbered(name, number) in card for name in names):
        number += 1
    card.update({_numbered(name, number): value.strip() for name, value in zip(names, values, strict=True)})


def _numbered(name: str, number: int) -> str:
    return name if number == 1 else f"{name} {number}"


def _unquoted(value: str, parameters: str) -> str:
    raw = quopri.decodestring(value.encode("utf-8", "replace"))
    charset = re.search(r"CHARSET=\"?([\w-]+)", parameters)
    for codec in (charset[1] if charset else "utf-8", "utf-8", "cp1252", "latin-1"):
        try:
            return raw.decode(codec)
        except (UnicodeDecodeError, LookupError):
            continue
    return raw.decode("latin-1")


def _plain(value: str, *, escapes: bool) -> str:
    """Return a value without its escapes; in version 2.1 a backslash is only one before a semicolon."""
    if not escapes:
        return value.replace("\\;", ";")
    return _ESCAPED.sub(
        lambda match: "\n" if match[1] in "nN" else match[1] if match[1] in ",;:\\" else match[0], value
    )


def _date(value: str) -> str:
    match = re.fullmatch(r"(\d{4})(\d{2})(\d{2})", value.strip())
    return "-".join(match.groups()) if match else value.strip()


def _headers(cards: list[dict[str, str]]) -> tuple[str, ...]:
    """Return the columns that have a value: everyday ones first, second values behind the first."""
    found = dict.fromkeys(name for card in cards for name, value in card.items() if value)
    first_seen = {name: place for place, name in enumerate(found)}

    def order(name: str) -> tuple[int, int, int]:
        base, _, number = name.rpartition(" ")
        base, count = (base, int(number)) if number.isdigit() and base in found else (name, 1)
        return (_ORDER.index(base) if base in _ORDER else len(_ORDER) + first_seen[base], count, first_seen[name])

    return tuple(sorted(found, key=order))
