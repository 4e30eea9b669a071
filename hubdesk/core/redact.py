"""Takes secrets and addresses out of text before it is logged or shown.

Deliberately knows patterns, not fields: a token may turn up in a server's message, an exception or a path.
"""

from __future__ import annotations

import logging
import re

_TOKEN = re.compile(r"\bpat-[a-z]{2,4}\d{1,2}-[0-9A-Za-z-]{12,}")
_BEARER = re.compile(r"(?i)\b(bearer|tokenKey\W{1,5}|hapikey\W{1,3})\s*[A-Za-z0-9._~+/=-]{8,}")
_CODED = re.compile(
    r"(?:cGF0L|BhdC1|wYXQt)[A-Za-z0-9+/_=-]{24,}"
    r"|7061742[dD][0-9A-Fa-f]{24,}"
    r"|%70%61%74%2[dD](?:%[0-9A-Fa-f]{2}){8,}"
)
"""A token in base64, wherever in the text it began, as hexadecimal digits, and with every character escaped."""

_EMAIL = re.compile(r"[^\s<>\"'(),;:=\[\]]+@[^\s<>\"'(),;:=\[\]]+")


def redact(text: str) -> str:
    """Return ``text`` with access tokens and e-mail addresses replaced by bullets."""
    text = _TOKEN.sub("pat-••••", text)
    text = _CODED.sub("••••", text)
    text = _BEARER.sub(lambda match: f"{match.group(1)} ••••", text)
    return _EMAIL.sub("••••@••••", text)


class RedactingFormatter(logging.Formatter):
    """Formats a record, traceback included, and redacts the result."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the redacted line."""
        return redact(super().format(record))
