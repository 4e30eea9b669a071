"""E-mail addresses: syntax only; nothing is asked of the network."""

from __future__ import annotations

import difflib
import re
import unicodedata
from functools import cache

from hubdesk.core.resources import resource
from hubdesk.mapping.converter import Problem
from hubdesk.mapping.words import MAIL_DOMAINS, MISTYPED_DOMAINS, ROLES

LONGEST_ADDRESS = 254
_LONGEST_LOCAL = 64
_NOTHING: frozenset[str] = frozenset()
# What nearly all addresses look like; anything else is for the library.
_USUAL = re.compile(
    r"[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
    r"@((?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63})"
)
_WRAPPED = re.compile(r"(?:mailto:|[^<>@]*<)\s*([^<>\s@]+@[^<>\s@]+?)\s*>?", re.IGNORECASE)
_AT_SIGNS = re.compile(r"@{2,}")
_SPELT_OUT = re.compile(r"\s*[(\[{]\s*at\s*[)\]}]\s*", re.IGNORECASE)
_AMONG_WORDS = ": write only the address"
_BEHIND_APOSTROPHE = ": take away the apostrophe before it"
_BEFORE_SIGN = ": take away its last sign"
_DOUBLED = ": it has two @ in a row"
_SPELT = ": write @ in the place of “at”"
TELLING = frozenset({_AMONG_WORDS, _BEHIND_APOSTROPHE, _BEFORE_SIGN, _DOUBLED, _SPELT})
"""What is said of cells that have an address in them which :func:`address_in` returns."""


class EmailReader:
    """Reads the addresses of one column; also points out those of groups and of throw-away services."""

    __slots__ = ("_disposable",)

    def __init__(self) -> None:
        self._disposable = disposable_domains()

    def convert(self, value: str) -> str | Problem:
        """Return an address in lower case, as HubSpot keeps it."""
        found = convert_email(value)
        if not isinstance(found, str):
            return found
        local, _, domain = found.partition("@")
        if domain in self._disposable:
            return Problem("email.disposable", value=found)
        return Problem("email.role", value=found) if local in ROLES else found


@cache
def disposable_domains() -> frozenset[str]:
    """Return the domains of services for addresses that last only a while (a list that ships with the program)."""
    lines = resource("disposable_domains.txt").read_text("ascii").split("\n")
    return frozenset(line for line in lines if line and not line.startswith("#"))


def convert_email(value: str) -> str | Problem:
    """Return an address in lower case, as HubSpot keeps it."""
    address = value.lower()
    usual = _USUAL.fullmatch(address)
    if usual is None:
        return _unusual(value, address)
    if address[0] == "'":
        return Problem("email.invalid", _BEHIND_APOSTROPHE)
    if len(address) > LONGEST_ADDRESS or address.index("@") > _LONGEST_LOCAL:
        return Problem("email.invalid", ": it is too long")
    if (meant := MISTYPED_DOMAINS.get(usual[1])) is not None:
        return Problem("email.typo_domain", meant, address)
    return address


def address_in(value: str, detail: str) -> str | None:
    """Return the address among other signs, as it is written there; None when that would be no address either.

    Args:
        value: A cell without blanks around it.
        detail: One of ``TELLING``.
    """
    if detail == _AMONG_WORDS:
        wrapped = _WRAPPED.fullmatch(value)
        found = wrapped[1] if wrapped is not None else ""
    elif detail == _DOUBLED:
        found = _AT_SIGNS.sub("@", value)
    elif detail == _SPELT:
        found = _SPELT_OUT.sub("@", value)
    else:
        found = value[1:] if detail == _BEHIND_APOSTROPHE else value[:-1]
    result = convert_email(found)
    return found if isinstance(result, str) or result.value is not None else None


def _unusual(value: str, address: str) -> str | Problem:
    """Judge an address that is not of the usual form."""
    if len(address) > LONGEST_ADDRESS:
        return Problem("email.invalid", ": it is too long")
    if _WRAPPED.fullmatch(value):
        return Problem("email.invalid", _AMONG_WORDS)
    if address.count("@") > 1 and re.search(r"[,;\s]", address):
        return Problem("email.invalid", ": it seems to hold several addresses")
    if address.isascii():
        return Problem("email.invalid", _advice(address))
    # Imported here: only international addresses need it.
    from email_validator import EmailNotValidError, validate_email

    if any(unicodedata.category(char) == "Cf" for char in address):
        return Problem("email.invalid", ": it has an invisible character in it")
    try:
        found = validate_email(address, check_deliverability=False)
    except EmailNotValidError:
        return Problem("email.invalid", _advice(address))
    return Problem("email.international", value=found.normalized)


def _advice(address: str) -> str:
    """Return what is wrong, in a few words, where that is clear."""
    local, at, domain = address.rpartition("@")
    if not at:
        return _SPELT if _USUAL.fullmatch(_SPELT_OUT.sub("@", address)) else ": it has no @"
    if not local:
        return ": nothing is before the @"
    if not domain:
        return ": nothing is behind the @"
    if "@" in local:
        one = _AT_SIGNS.sub("@", address)
        return _DOUBLED if _USUAL.fullmatch(one) else ": it has more than one @"
    if re.search(r"\s", address):
        return ": it has a blank in it"
    if "." not in domain:
        near = difflib.get_close_matches(domain, MAIL_DOMAINS, n=1, cutoff=0.7)
        return f": its domain has no dot; perhaps {near[0]}" if near else ": its domain has no dot"
    if ".." in address:
        return ": it has two dots in a row"
    if _USUAL.fullmatch(address[:-1]):
        return _BEFORE_SIGN
    return ""
