"""E-mail addresses: syntax only; nothing is asked of the network."""

from __future__ import annotations

import difflib
import re
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
    if len(address) > LONGEST_ADDRESS or address.index("@") > _LONGEST_LOCAL:
        return Problem("email.invalid", ": it is too long")
    if (meant := MISTYPED_DOMAINS.get(usual[1])) is not None:
        return Problem("email.typo_domain", meant, address)
    return address


def _unusual(value: str, address: str) -> str | Problem:
    """Judge an address that is not of the usual form."""
    if len(address) > LONGEST_ADDRESS:
        return Problem("email.invalid", ": it is too long")
    if _WRAPPED.fullmatch(value):
        return Problem("email.invalid", ": write only the address")
    if address.count("@") > 1 and re.search(r"[,;\s]", address):
        return Problem("email.invalid", ": it seems to hold several addresses")
    if address.isascii():
        return Problem("email.invalid", _advice(address))
    # Imported here: only international addresses need it.
    from email_validator import EmailNotValidError, validate_email

    try:
        found = validate_email(address, check_deliverability=False)
    except EmailNotValidError:
        return Problem("email.invalid", _advice(address))
    return Problem("email.international", value=found.normalized)


def _advice(address: str) -> str:
    """Return what is wrong, in a few words, where that is clear."""
    local, at, domain = address.rpartition("@")
    if not at:
        return ": it has no @"
    if not local:
        return ": nothing is before the @"
    if not domain:
        return ": nothing is behind the @"
    if re.search(r"\s", address):
        return ": it has a blank in it"
    if "." not in domain:
        near = difflib.get_close_matches(domain, MAIL_DOMAINS, n=1, cutoff=0.7)
        return f": its domain has no dot; perhaps {near[0]}" if near else ": its domain has no dot"
    if ".." in address:
        return ": it has two dots in a row"
    return ""
